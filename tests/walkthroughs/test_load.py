"""Loading guides and cards: what is asked for is found, and what is not there is said so kindly."""

import pytest

from auditor.model import Sureness, WrongUsage
from auditor.walkthroughs import guide, guides, step, steps_for
from auditor.walkthroughs.load import GUIDES


def test_guides_come_in_order_of_worth() -> None:
    assert tuple(one.id for one in guides()) == GUIDES
    assert GUIDES[0] == "facebook"


def test_a_guide_is_found_by_its_id() -> None:
    assert guide("facebook").name == "Facebook"


def test_an_unknown_guide_is_said_so_with_the_nearest_one() -> None:
    with pytest.raises(WrongUsage, match="Did you mean “facebook”"):
        guide("Facebok")


def test_a_step_is_found_by_its_full_id() -> None:
    found = step("facebook.past-posts")
    assert found.category == "past-posts"
    assert found.sure is Sureness.SECOND_HAND


@pytest.mark.parametrize("full_id", ["facebook.none", "facebook", "nowhere.past-posts", "", "."])
def test_an_unknown_step_is_said_so(full_id: str) -> None:
    with pytest.raises(WrongUsage):
        step(full_id)


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("facebook.past-posts", ["past-posts"]),
        ("facebook.contact-lookup", ["found-by-email", "found-by-phone"]),
        ("facebook.future-posts", ["future-posts"]),
        ("facebook.public-view", ["public-view"]),
        ("facebook.nothing", []),
        ("nowhere.past-posts", []),
        ("past-posts", []),
    ],
)
def test_a_pattern_stands_for_steps(pattern: str, expected: list[str]) -> None:
    assert [found.id for _, found in steps_for(pattern)] == expected


def test_a_star_stands_for_every_platform_and_every_step_of_the_category() -> None:
    found = steps_for("*.future-posts")
    assert ("facebook", "stories-reels") in [(one.id, step.id) for one, step in found]


def test_looking_as_a_stranger_does_comes_first() -> None:
    assert guide("facebook").steps[0].id == "public-view"
