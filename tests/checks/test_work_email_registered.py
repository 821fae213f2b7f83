"""An account registered with a school address: loud on the school's and any school's, quiet on personal ones."""

import pytest

from auditor.model import Account, Audience, Certainty, Registered
from checks.work_email_registered import CHECK
from tests.checking import a_context, found, quoted


def an_account(*emails: str | Registered) -> Account:
    return Account(platform="x", account="@rowan_e", id="a1", emails=emails)


@pytest.mark.parametrize(
    ("account", "words", "certainty"),
    [
        (an_account("r.ellis@larkfield.example"), ["r.ellis@larkfield.example"], Certainty.SEEN),
        (an_account(Registered(value="R.Ellis@Larkfield.example")), ["R.Ellis@Larkfield.example"], Certainty.SEEN),
        (an_account("rowan@example.org", "gw20@glow.sch.uk"), ["gw20@glow.sch.uk"], Certainty.SEEN),
        (an_account("r@moorendacademy.org"), ["r@moorendacademy.org"], Certainty.GUESSED),
    ],
)
def test_loud(account: Account, words: list[str], certainty: Certainty) -> None:
    findings = found(CHECK, account)
    assert quoted(findings) == words
    assert {finding.certainty for finding in findings} == {certainty}
    assert {finding.audience for finding in findings} == {Audience.PRIVATE}


@pytest.mark.parametrize(
    "account",
    [
        an_account(),
        an_account("rowan@example.org"),
        an_account(Registered(value="rowan77@gmail.com")),
        an_account("rowan@notlarkfield.example"),
        Account(platform="x", id="a1", phones=("01632 960510",)),
    ],
)
def test_quiet(account: Account) -> None:
    assert not found(CHECK, account)


def test_an_account_without_addresses_cannot_tell() -> None:
    assert CHECK.can_tell is not None
    assert not CHECK.can_tell(an_account(), a_context())
    assert CHECK.can_tell(an_account("rowan@example.org"), a_context())
