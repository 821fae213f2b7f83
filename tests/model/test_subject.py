"""Whose an account is: handles are the same however they are written."""

import pytest

from auditor.model import OwnAccount, Person, School, Subject
from auditor.model.subject import bare_handle


def a_subject(*accounts: OwnAccount) -> Subject:
    return Subject(
        person=Person(names=("Rowan Ellis",)), schools=(School(name="Larkfield Primary School"),), accounts=accounts
    )


@pytest.mark.parametrize(
    ("platform", "declared", "read"),
    [
        ("x", "@rowan_e", "Rowan_E"),
        ("x", "https://x.com/rowan_e?lang=en", "rowan_e"),
        ("x", "twitter.com/@rowan_e", "rowan_e"),
        ("facebook", "rowan.ellis.79", "rowanellis79"),
        ("facebook", "https://www.facebook.com/rowan.ellis.79/", "rowanellis79"),
        ("facebook", "m.facebook.com/rowanellis79", "rowan.ellis.79"),
        ("facebook", "https://www.facebook.com/profile.php?id=100001234567890", "100001234567890"),
        ("facebook", "Rowan Ellis", "rowan.ellis"),
        ("linkedin", "www.linkedin.com/in/rowan-ellis-4b1", "rowan-ellis-4b1"),
        ("linkedin", "https://uk.linkedin.com/in/Rowan-Ellis-4b1/en?trk=x", "rowan-ellis-4b1"),
        ("linkedin", "in/rowan-ellis-4b1", "rowan-ellis-4b1"),
        ("linkedin", "rowan-ellis-4b1", "https://www.linkedin.com/in/rowan-ellis-4b1"),
        ("linkedin", "linkedin.com/in/ren%C3%A9-ellis", "ren\u00e9-ellis"),
        ("instagram", "instagram.com/rowan.e", "rowan.e"),
        ("youtube", "https://www.youtube.com/@rowan-e", "rowan-e"),
        ("snapchat", "https://www.snapchat.com/add/rowan_e", "rowan_e"),
    ],
)
def test_a_declared_account_is_known_however_its_handle_is_written(platform: str, declared: str, read: str) -> None:
    account = OwnAccount(platform=platform, handle=declared)
    other = OwnAccount(platform=platform, handle="somebody.else")
    assert a_subject(other, account).account_on(platform, read) == account


@pytest.mark.parametrize(
    ("platform", "declared", "read"),
    [
        ("x", "@rowan_e", "rowan_ellis"),
        ("instagram", "rowan.e", "rowane"),
        ("facebook", "rowan.ellis.79", "rowan.ellis.7"),
        ("linkedin", "rowan-ellis", "rowanellis"),
        ("linkedin", "www.linkedin.com/in/", "rowan-ellis"),
        ("facebook", "rowan.ellis", "robin.ellis"),
    ],
)
def test_another_handle_is_another_account(platform: str, declared: str, read: str) -> None:
    assert a_subject(OwnAccount(platform=platform, handle=declared)).account_on(platform, read) is None


def test_an_export_that_does_not_say_whose_it_is_is_that_of_the_only_account() -> None:
    one, two = OwnAccount(platform="x", handle="@rowan_e"), OwnAccount(platform="x", handle="@rowan_plays")
    assert a_subject(one).account_on("x", "") == one
    assert a_subject(one, two).account_on("x", "") is None
    assert a_subject(one).account_on("facebook", "") is None


def test_no_handle_is_bare_of_everything() -> None:
    assert bare_handle("x", " @ ") == ""
    assert bare_handle("facebook", "https://facebook.com/") == ""
