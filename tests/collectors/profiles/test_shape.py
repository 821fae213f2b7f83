"""Records of what strangers see are public, and the same thing seen twice is the same record."""

from auditor.collectors.profiles.shape import WORDS, Trouble, page, post, profile, setting
from auditor.model import Audience
from tests.public_answers import whose

ROWAN = whose("rowan", platform="web", handle="https://rowan.example", url="https://rowan.example/")


def test_everything_seen_is_public_and_belongs_to_the_declared_account() -> None:
    made = (
        profile(ROWAN, name="Rowan"),
        post(ROWAN, text="Hello"),
        page(ROWAN, title="t", text="x", url="https://rowan.example/"),
        setting(ROWAN, name="other", value="on", label="l"),
    )
    assert {one.audience for one in made} == {Audience.PUBLIC}
    assert {(one.platform, one.account) for one in made} == {("web", "https://rowan.example")}
    assert len({one.id for one in made}) == len(made)


def test_the_same_post_seen_again_is_the_same_record() -> None:
    one = post(ROWAN, text="Hello  there", created="2026-05-01T09:00:00Z")
    again = post(ROWAN, text="Hello there", created="2026-05-01T10:00:00+01:00")
    other = post(ROWAN, text="Hello there", created="2026-05-02T09:00:00Z")
    assert one.id == again.id != other.id
    assert post(ROWAN, text="Hello", name="at://1").id == "at://1"


def test_every_trouble_has_words_and_none_says_that_nothing_is_there() -> None:
    assert set(WORDS) == set(Trouble)
    assert not [said for said in WORDS.values() if "not found" in said or "no such" in said]
