"""What is wrong with a guide or a card is said with its place; the good ones are quiet."""

import msgspec
import pytest

from auditor.model import Guide, GuideStatus, GuideStep, Route, Sureness
from auditor.model.guide import Card, Contact
from auditor.walkthroughs.validate import validate, validate_card
from auditor.walkthroughs.vocabulary import NOT_CONFIRMED

STEP = GuideStep(
    id="past-posts",
    name="Limit old posts",
    category="past-posts",
    web="Settings > Posts",
    choice="Friends",
    why="Old posts stay open",
    check="The timeline is empty",
    sources=("Example help, 2026",),
    seen="2026-01",
    sure=Sureness.SEEN,
    setting="other",
    answered_by=("limited",),
)
ROUTE = Route(steps=("Open Settings.",), sources=("Example help, 2026",), seen="2026", sure=Sureness.SEEN)
GUIDE = Guide(
    id="example",
    name="Example",
    status=GuideStatus.LIVE,
    seen="2026-01",
    hosts=("example.org",),
    home="https://example.org/",
    export=ROUTE,
    steps=(STEP,),
)
CARD = Card(
    id="abuse",
    title="Abuse",
    when="It happens.",
    steps=("Keep it.",),
    tell="The head.",
    seen="2026",
    sources=("Example",),
    contacts=(Contact(name="A helpline", what="For advice", sources=("Example",), seen="2026"),),
)


def with_step(**changes: object) -> Guide:
    """Return the guide with its step changed."""
    return msgspec.structs.replace(GUIDE, steps=(msgspec.structs.replace(STEP, **changes),))


def with_route(**changes: object) -> Guide:
    """Return the guide with its export changed."""
    return msgspec.structs.replace(GUIDE, export=msgspec.structs.replace(ROUTE, **changes))


QUIET = [
    GUIDE,
    with_step(setting="", answered_by=()),
    with_step(web="", app="Menu > Posts"),
    with_step(link="https://example.org/settings"),
    with_step(sure=Sureness.UNSURE, web="Look for “Posts” in the settings", sources=(NOT_CONFIRMED,), seen="undated"),
    with_step(check="Search for site:example.org and your name"),
    with_route(link="https://example.org/export"),
    with_route(steps=("Look for Export.",), sure=Sureness.UNSURE, sources=(NOT_CONFIRMED,), seen="undated"),
    msgspec.structs.replace(GUIDE, home=""),
]
LOUD = [
    (msgspec.structs.replace(GUIDE, id="Not A Slug"), "small letters"),
    (msgspec.structs.replace(GUIDE, seen="lately"), "a year or a month"),
    (msgspec.structs.replace(GUIDE, home="http://example.org/"), "not https"),
    (msgspec.structs.replace(GUIDE, steps=()), "no steps"),
    (msgspec.structs.replace(GUIDE, steps=(STEP, STEP)), "share an id"),
    (msgspec.structs.replace(GUIDE, status=GuideStatus.DEPARTED), "still be done"),
    (msgspec.structs.replace(GUIDE, note="x " * 400), "longer than"),
    (with_step(link="https://example.com/"), "not on the list"),
    (with_step(link="https://someone@example.org/"), "plain address"),
    (with_step(why="Because (?)"), "shorthand"),
    (with_step(why="See SS-FB"), "shorthand"),
    (with_step(why="TODO"), "shorthand"),
    (with_step(app="same"), "shorthand"),
    (with_step(why="Two  spaces"), "single spaces"),
    (with_step(why="One\nand two"), "one line"),
    (with_step(why="It ends."), "full stop"),
    (with_step(why=""), "empty"),
    (with_step(why="x" * 300), "longer than"),
    (with_step(category="nothing"), "category"),
    (with_step(phase=1), "phase"),
    (with_step(web=""), "where it is"),
    (with_step(answered_by=()), "belong together"),
    (with_step(answered_by=("Friends",)), "not known"),
    (with_step(setting="colour"), "not known"),
    (with_step(sources=()), "no source"),
    (with_step(sources=(NOT_CONFIRMED,)), "without a source"),
    (with_step(sure=Sureness.UNSURE), "ask to look"),
    (with_step(seen="2026-13"), "undated"),
    (with_route(steps=()), "no steps"),
    (with_route(steps=("Open Settings",)), "full stop"),
    (with_route(link="https://example.org:8443/"), "link"),
    (with_route(sure=Sureness.UNSURE), "ask to look"),
    (with_route(steps=("Open the page below.",)), "speaks of a link"),
    (with_step(web="The form linked here."), "speaks of a link"),
]


@pytest.mark.parametrize("guide", QUIET)
def test_a_good_guide_is_quiet(guide: Guide) -> None:
    assert validate(guide) == []


@pytest.mark.parametrize(("guide", "expected"), LOUD)
def test_what_is_wrong_is_said(guide: Guide, expected: str) -> None:
    found = validate(guide)
    assert any(expected in problem for problem in found)
    assert all(problem.startswith(f"{guide.id}: ") for problem in found)


def test_a_good_card_is_quiet() -> None:
    assert validate_card(CARD) == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"seen": "once"}, "seen"),
        ({"steps": ("Keep it",)}, "full stop"),
        ({"tell": "The head (?)."}, "shorthand"),
        ({"sources": ()}, "no source"),
        ({"contacts": (Contact(name="A helpline", what="For advice"),)}, "A helpline"),
        ({"contacts": (msgspec.structs.replace(CARD.contacts[0], link="https://example.com/"),)}, "not on the list"),
        ({"contacts": (msgspec.structs.replace(CARD.contacts[0], link="http://ico.org.uk/"),)}, "not https"),
    ],
)
def test_what_is_wrong_with_a_card_is_said(changes: dict[str, object], expected: str) -> None:
    assert any(expected in problem for problem in validate_card(msgspec.structs.replace(CARD, **changes)))
