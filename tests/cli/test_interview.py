"""The interview asks few and plain questions, offers what was told before, and forgets nothing it does not ask."""

import pytest

from auditor.cli import interview
from auditor.model import Circumstances, OwnAccount, Person, PolicyChoice, Relatives, School, Subject
from tests.command_line import Asked

PRESENT = Subject(
    person=Person(names=("Rowan Ellis",), emails=("rowan@example.org",), town="Oakmere", teaches="Year 4"),
    accounts=(
        OwnAccount(platform="facebook"),
        OwnAccount(platform="x", handle="@rowan_e"),
        OwnAccount(platform="x", handle="@tired", anonymous=True),
        OwnAccount(platform="mastodon", handle="@rowan@example.org"),
    ),
    schools=(School(name="Larkfield Primary School", aliases=("Larkfield",)),),
    circumstances=Circumstances(parent_at_school=True, relatives_declared=Relatives.TOLD_HEAD),
    policy=PolicyChoice(packs=("crypt-2017", "/home/rowan/ours.toml")),
)
SCHOOL = ("",) * 13


def test_everything_may_be_kept(asked: Asked) -> None:
    asked(*[""] * 2, *[""] * 6, *SCHOOL, "n", *[""] * 3, "")
    assert interview.whole(PRESENT) == PRESENT


def test_a_first_interview(asked: Asked) -> None:
    asked(
        *("Rowan Ellis, R Ellis", ""),
        *("", "rowan.bakes", "@rowan_e", "", "https://rowan.example", "1"),
        *("Larkfield Primary School", *[""] * 12, "n"),
        *("n", "y", "n"),
        "5",
    )
    subject = interview.whole(None)
    assert subject.person == Person(names=("Rowan Ellis", "R Ellis"))
    assert subject.accounts == (
        OwnAccount(platform="instagram", handle="rowan.bakes", anonymous=True),
        OwnAccount(platform="x", handle="@rowan_e"),
        OwnAccount(platform="web", handle="https://rowan.example"),
    )
    assert subject.circumstances == Circumstances(relatives_declared=Relatives.NOT_TOLD)
    assert subject.policy.packs == ("carville-2019",)


def test_nobody_is_asked_about_the_anonymity_of_no_account(asked: Asked) -> None:
    noted = asked("Rowan Ellis", *[""] * 6, "Larkfield Primary School", *[""] * 12, "n", "n", "n", "1")
    assert interview.whole(None).accounts == ()
    assert not any("Enter if none" in question for question, _ in noted)


def test_the_needed_questions_are_four(asked: Asked) -> None:
    noted = asked("Rowan Ellis", "Larkfield Primary School", "", "5")
    subject = interview.needed_only(())
    assert len(noted) == 4
    assert subject.person.names == ("Rowan Ellis",)
    assert subject.policy.packs == ("carville-2019",)


def test_a_policy_that_was_named_is_not_asked_for(asked: Asked) -> None:
    noted = asked("Rowan Ellis", "Larkfield Primary School", "")
    assert interview.needed_only(["crypt-2017"]).policy.packs == ("crypt-2017",)
    assert len(noted) == 3


@pytest.mark.parametrize(("answer", "own"), [("y", True), ("", False), ("n", False)])
def test_the_accounts_must_be_said_to_be_ones_own(asked: Asked, answer: str, own: bool) -> None:
    asked(answer)
    assert interview.are_their_own() is own
