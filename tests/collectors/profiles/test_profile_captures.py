"""What was seen of an account is read again from the store, like an export."""

from datetime import UTC, datetime

from auditor.collectors.archive import Archive
from auditor.collectors.collector import Confidence
from auditor.collectors.held import Held
from auditor.collectors.profiles.profile_captures import COLLECTOR, ProfileCapture, missing, packed, recognise, untold
from auditor.collectors.profiles.shape import page, post, profile, setting
from auditor.model import Page, Post, Profile, Setting, Skipped
from tests.public_answers import whose
from tests.reading_exports import Got

MADE = datetime(2026, 11, 20, 20, 0, tzinfo=UTC)
ROWAN = whose("rowan_e", platform="github", handle="@rowan-e")
RECORDS = (
    profile(ROWAN, bio="Year 4 at Larkfield", fields=(("town", "Oakmere"), ("town", "Oakmere"), ("website", ""))),
    setting(ROWAN, name="search_engines", value="on", label="Search engines may list it"),
    post(ROWAN, text="Off to the museum", created="2026-05-01T09:00:00Z"),
    page(ROWAN, title="Rowan", text="Hello", url="https://rowan.example"),
)


def held(*captures: ProfileCapture, **odd: bytes) -> Archive:
    named = {f"profiles/github/c{number}.capture": packed(one) for number, one in enumerate(captures)}
    return Archive((Held("look-ups (profiles)", {**named, **odd}),))


def a_capture(*lacking: str) -> ProfileCapture:
    return ProfileCapture(platform="github", handle="@rowan-e", made=MADE, records=RECORDS, lacking=lacking)


def test_records_come_back_public_with_their_account_and_the_day() -> None:
    archive = held(a_capture())
    assert recognise(archive) is Confidence.SURE
    got = Got(COLLECTOR, archive)
    got.counts_add_up()
    assert [type(one) for one in got.records] == [Profile, Setting, Post, Page]
    assert {(one.platform, one.account, one.audience.value) for one in got.records} == {
        ("github", "@rowan-e", "public")
    }
    assert got.records[0].source.place == "seen on 2026-11-20, profile 1"
    (about,) = got.of(Profile)
    assert [(field.name, field.value) for field in about.fields] == [("town", "Oakmere")]


def test_what_could_not_be_had_is_named() -> None:
    assert missing(held(a_capture(), a_capture("the newest videos (The site had a fault)"))) == (
        "the newest videos of @rowan-e (The site had a fault)",
    )


def test_a_capture_that_cannot_be_read_is_one_skip() -> None:
    archive = held(a_capture(), **{"profiles/github/bad.capture": b"\xc1"})
    got = Got(COLLECTOR, archive)
    assert got.skipped == [Skipped(file="profiles/github/bad.capture", reason="not-as-expected")]
    assert len(got.records) == len(RECORDS)
    assert missing(archive) == ()


def test_other_captures_are_not_its_own() -> None:
    other = Archive((Held("look-ups (search)", {"search/brave/a.capture": b"x"}),))
    assert recognise(other) is Confidence.NO


def test_where_some_posts_could_not_be_had_none_are_said_to_be_fine() -> None:
    got = Got(COLLECTOR, held(a_capture("the posts (The site had a fault)")))
    assert [(one.kind, one.reason) for one in got.skipped] == [("post", "not-given")]
    assert Got(COLLECTOR, held(a_capture("the authors (The site had a fault)"))).skipped == []


def test_what_stands_further_back_is_not_said_to_be_looked_at() -> None:
    (line,) = untold(held(a_capture()))
    assert line.startswith("what stands further back than the newest posts of @rowan-e")
    whole = ProfileCapture(platform="github", handle="@rowan-e", made=MADE, records=RECORDS, to_the_end=True)
    bare = ProfileCapture(platform="github", handle="@rowan-e", made=MADE, records=RECORDS[:2])
    assert untold(held(whole, bare)) == ()
