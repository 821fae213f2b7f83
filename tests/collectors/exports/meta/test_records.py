"""What was put up becomes posts and pictures, with ids that do not depend on where it stands."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from auditor.collectors.exports.meta.dates import HOME
from auditor.collectors.exports.meta.export import Export, Media, Origin
from auditor.collectors.exports.meta.records import Said, picture, records_of
from auditor.collectors.exports.meta.text import Shot
from auditor.model import Audience, Picture, Post, Source
from tests.reading_exports import zipped

NOON = datetime(2025, 6, 1, 12, tzinfo=UTC)


def origin(tmp_path: Path, place: str = "item 1", account: str = "rowan.ellis") -> Origin:
    archive = zipped(tmp_path, {"x.json": b""})
    return Origin(
        Export(archive, "facebook", account, Media(archive), HOME, set()), "facebook", account, Source("x.json", place)
    )


def post(said: Said, where: Origin) -> Post:
    return next(one for one in records_of(said, where) if isinstance(one, Post))


def test_the_place_in_the_file_the_zone_and_white_space_do_not_change_the_id(tmp_path: Path) -> None:
    first = post(Said(text="Tea  now.\n", created=NOON), origin(tmp_path))
    summer = NOON.astimezone(timezone(timedelta(hours=1)))
    assert (
        post(Said(text="Tea now.", created=summer, url="https://x.example"), origin(tmp_path, "item 9")).id == first.id
    )
    assert post(Said(text="Tea now!", created=NOON), origin(tmp_path)).id != first.id
    assert post(Said(text="Tea now.", created=NOON + timedelta(seconds=1)), origin(tmp_path)).id != first.id
    assert post(Said(text="Tea now.", created=NOON), origin(tmp_path, account="someone")).id != first.id


def test_a_post_without_words_is_known_by_its_first_picture_or_what_it_shares(tmp_path: Path) -> None:
    where = origin(tmp_path)
    jpg, webp = (Said(created=NOON, shots=(Shot(path=f"media/12345678.{end}"),)) for end in ("jpg", "webp"))
    assert post(jpg, where).id == post(webp, where).id != post(Said(created=NOON), where).id
    assert post(Said(created=NOON, reshared_from="https://a.example"), where).id != post(Said(created=NOON), where).id


def test_captions_stand_in_for_missing_words_and_beside_other_words(tmp_path: Path) -> None:
    where = origin(tmp_path)
    shots = (Shot(path="a/12345678.jpg", caption="Sports day"), Shot(path="a/12345679.jpg", caption="Sports day"))
    records = list(records_of(Said(created=NOON, shots=shots), where))
    assert [one.text for one in records if isinstance(one, Post)] == ["Sports day"]
    records = list(records_of(Said(text="A day out", created=NOON, shots=shots[:1]), where))
    assert [(one.text, one.form) for one in records if isinstance(one, Post)] == [
        ("A day out", "post"),
        ("Sports day", "caption"),
    ]
    records = list(records_of(Said(text="Sports day it was", created=NOON, shots=shots[:1]), where))
    assert [one.form for one in records if isinstance(one, Post)] == ["post"]


def test_pictures_belong_to_their_post(tmp_path: Path) -> None:
    own, shot = records_of(Said(text="x", created=NOON, shots=(Shot(path="a/b.mp4"),)), origin(tmp_path))
    assert isinstance(own, Post)
    assert isinstance(shot, Picture)
    assert (own.pictures, shot.post, shot.created, shot.video) == ((shot.id,), own.id, NOON, True)


def test_a_picture_that_meta_named_is_the_same_in_any_folder_and_one_it_did_not_is_not(tmp_path: Path) -> None:
    where = origin(tmp_path)
    assert picture(Shot(path="a/480000001_n.jpg"), where).id == picture(Shot(path="b/c/480000001_n.webp"), where).id
    assert picture(Shot(path="a/1.jpg"), where).id != picture(Shot(path="b/1.jpg"), where).id


def test_nobody_knows_who_could_see_it(tmp_path: Path) -> None:
    shots = (Shot(path="a/b.jpg", caption="c"),)
    assert {one.audience for one in records_of(Said(text="x", shots=shots), origin(tmp_path))} == {Audience.UNKNOWN}
