"""People are counted, once each, and never named."""

import json
from datetime import UTC, datetime
from pathlib import Path

from auditor.collectors.archive import Archive
from auditor.collectors.exports.meta.dates import HOME
from auditor.collectors.exports.meta.export import Export, Media
from auditor.collectors.exports.meta.people import circle
from auditor.model import Circle, Collected, Skipped
from tests.reading_exports import zipped


def circles(archive: Archive) -> list[Collected]:
    export = Export(archive, "instagram", "rowan.bakes", Media(archive), HOME, set())
    return list(circle("followers", [(member, ("followers",)) for member in archive.members], export))


def person(name: str, stamp: int) -> dict[str, object]:
    return {"title": "", "string_list_data": [{"href": f"https://x.example/{name}", "value": name, "timestamp": stamp}]}


def test_the_same_person_in_two_files_counts_once(tmp_path: Path) -> None:
    files = {
        "followers_1.json": json.dumps([person("sam", 1500000000), person("jo", 1510000000)]),
        "followers_2.json": json.dumps({"followers": [person("jo", 1510000000), person("al", 1520000000)]}),
    }
    (one, _) = circles(zipped(tmp_path, files))
    assert isinstance(one, Circle)
    assert one.count == 3
    assert one.dates[0] == datetime(2017, 7, 14, 2, 40, tzinfo=UTC)
    assert "sam" not in repr(one)


def test_shapes_of_several_years(tmp_path: Path) -> None:
    people = [
        {"name": "Sam", "timestamp": 1},
        {"name": "Jo"},
        {"title": "al.khan", "string_list_data": [{"href": "https://x.example/_u/al", "timestamp": 3}]},
        {"timestamp": 4, "label_values": [{"label": "Name", "value": "Bo"}]},
    ]
    (one, _) = circles(zipped(tmp_path, {"a.json": json.dumps(people)}))
    assert isinstance(one, Circle)
    assert (one.count, len(one.dates)) == (4, 3)


def test_an_empty_list_is_a_circle_of_none_and_a_broken_one_is_none(tmp_path: Path) -> None:
    assert [one.count for one in circles(zipped(tmp_path, {"a.json": "[]"})) if isinstance(one, Circle)] == [0]
    got = circles(zipped(tmp_path, {"a.json": "not json"}, name="b.zip"))
    assert [type(one) for one in got if isinstance(one, Circle | Skipped)] == [Skipped]
    assert circles(zipped(tmp_path, {}, name="c.zip")) == []
