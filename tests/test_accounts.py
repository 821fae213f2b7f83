"""One account during a run: the fullest disclaimer counts, days are kept, a told check is not asked again."""

from datetime import UTC, date, datetime

import msgspec
import pytest

from auditor.accounts import Account, observe
from auditor.model import DisclaimerForm, Page, Person, Post, Profile, Record, School, Subject
from tests.judging import a_check

SUBJECT = Subject(person=Person(names=("Rowan Ellis",)), schools=(School(name="Larkfield Primary School"),))


def an_account(*small: Record) -> Account:
    return Account(SUBJECT, date(2026, 11, 20), "x", "@rowan_e", small, {})


def a_profile(bio: str) -> Profile:
    return Profile(platform="x", account="@rowan_e", id=bio, bio=bio)


@pytest.mark.parametrize(
    ("bios", "form"),
    [
        (("Views my own",), DisclaimerForm.OWN_ONLY),
        (("Views my own", "Views my own, not my employer's"), DisclaimerForm.OWN_AND_NOT_EMPLOYER),
        (("RTs are not endorsements",), DisclaimerForm.PARTIAL),
        (("Tea and trains",), None),
        ((), None),
    ],
)
def test_the_fullest_disclaimer_counts(bios: tuple[str, ...], form: DisclaimerForm | None) -> None:
    assert an_account(*map(a_profile, bios)).context.disclaimer == form


@pytest.mark.parametrize(
    "record",
    [
        a_profile("All views my own."),
        Post(platform="x", id="1", text="Just my opinion. Views my own."),
        Page(platform="web", id="2", title="About", text="All views on this page are my own."),
    ],
)
def test_disclaimers_are_observed_on_every_text_of_the_owners(record: Record) -> None:
    assert [(one.kind, one.record) for one in observe(record)] == [("disclaimer", record.key)]


def test_the_first_and_the_last_day_are_kept() -> None:
    account = an_account()
    for day in (5, 3, 9, 4):
        account.note_day(datetime(2026, 5, day, tzinfo=UTC))
    account.note_day(None)
    assert account.days == [date(2026, 5, 3), date(2026, 5, 9)]


def test_a_check_that_was_told_is_not_asked_again() -> None:
    asked = []

    def can_tell(record: Record, context: object) -> bool:
        asked.append(record.id)
        return record.id == "2"

    check = msgspec.structs.replace(a_check(needs=(Post,)), can_tell=can_tell)
    account = an_account()
    for name in ("1", "2", "3"):
        account.tell([check], Post(platform="x", id=name, text=""))
    assert asked == ["1", "2"]
    assert account.told == {check.id}


def test_a_check_that_is_not_about_this_account_is_named() -> None:
    about = msgspec.structs.replace(a_check("alias-account"), concerns=lambda _: True)
    beside = msgspec.structs.replace(a_check("alias-account"), concerns=lambda _: False)
    account = an_account()
    assert account.looked((), [a_check(), about]).beside == frozenset()
    assert account.looked((), [a_check(), beside]).beside == {"alias-account"}
