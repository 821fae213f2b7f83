"""What there is to ask about: results that cannot be told, once, from saved pages and lines; never from exports."""

from pathlib import Path

import msgspec

from auditor import reviewing
from auditor.model import Person, School, Subject
from tests import result_pages
from tests.found_by_search import a_result

SUBJECT = Subject(
    person=Person(names=("Rowan Ellis",), town="Oakmere"), schools=(School(name="Larkfield Primary School"),)
)


def test_only_what_cannot_be_told_is_asked_and_once(tmp_path: Path) -> None:
    found = (
        ("https://a.example/", "Rowan Ellis, Oakmere", ""),
        ("https://b.example/", "Rowan Ellis", ""),
        ("https://c.example/", "Rowan trees", ""),
    )
    (tmp_path / "one.html").write_bytes(result_pages.complete(*result_pages.google("rowan", found)))
    (tmp_path / "two.html").write_bytes(result_pages.complete(*result_pages.bing("rowan", found)))
    lines = tmp_path / "more.jsonl"
    lines.write_bytes(msgspec.json.encode(a_result("Rowan Ellis", url="https://d.example/")) + b"\n")
    inputs = [tmp_path / "one.html", tmp_path / "two.html", lines, tmp_path / "missing.html"]
    told = reviewing.unclear(inputs, {}, SUBJECT, lambda _: "")
    assert {result.url for result, _ in told} == {"https://b.example/", "https://d.example/"}
    assert [result.url for result, _ in reviewing.unclear([lines], {}, SUBJECT, lambda _: "no")] == []
