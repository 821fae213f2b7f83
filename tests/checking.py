"""What tables of check tests stand on: a made-up subject, contexts, what a check found, and what it must tell of."""

from collections.abc import Sequence
from datetime import date

from auditor.model import (
    Check,
    Circumstances,
    Context,
    DisclaimerForm,
    Finding,
    OwnAccount,
    Person,
    Post,
    Profile,
    Record,
    School,
    Subject,
)

TODAY = date(2026, 11, 20)
LARKFIELD = School(
    name="Larkfield Primary School",
    aliases=("Larkfield",),
    handles=("@larkfieldpri",),
    hashtags=("#LarkfieldY4",),
    domains=("larkfield.example",),
    town="Oakmere",
    role="teacher",
    from_=date(2023, 9, 1),
)
HAZELBANK = School(name="Hazelbank Academy", town="Oakmere", until=date(2023, 8, 31))


def a_subject(
    *, accounts: Sequence[OwnAccount] = (), circumstances: Circumstances | None = None, schools: Sequence[School] = ()
) -> Subject:
    """Return Rowan Ellis, who teaches at Larkfield and taught at Hazelbank."""
    return Subject(
        person=Person(names=("Rowan Ellis",), emails=("rowan@example.org",), phones=("07700 900123",), town="Oakmere"),
        schools=tuple(schools) or (LARKFIELD, HAZELBANK),
        accounts=tuple(accounts),
        circumstances=circumstances or Circumstances(),
    )


def a_context(
    *,
    subject: Subject | None = None,
    profile: Profile | None = None,
    small: Sequence[Record] = (),
    disclaimer: DisclaimerForm | None = None,
    owned: OwnAccount | None = None,
) -> Context:
    """Return the context of an account of Rowan's."""
    return Context(
        subject or a_subject(),
        today=TODAY,
        account="@rowan_e",
        profile=profile,
        small=small,
        disclaimer=disclaimer,
        owned=owned,
    )


def found(check: Check, record: Record, context: Context | None = None) -> list[Finding]:
    """Return what a check finds on one record; each finding names that record."""
    findings = list(check.find(record, context or a_context()))
    assert all(finding.record == record.key for finding in findings)
    return findings


def quoted(findings: Sequence[Finding]) -> list[str]:
    """Return the words found, in order."""
    return [quote.text for finding in findings for quote in finding.quotes]


def a_post(text: str) -> Post:
    """Return a post of Rowan's."""
    return Post(platform="x", account="@rowan_e", id="1", text=text)


def tells(check: Check, text: str) -> None:
    """Hold that a check tells of a post, says why, and marks its very words, in whatever dress it comes."""
    (finding,) = found(check, a_post(text))
    assert finding.reasons
    assert all(text[quote.start : quote.end] == quote.text for quote in finding.quotes)
    for dressed in (text.upper(), f"🌻 {text} 🌻", text.replace(" ", "\n")):
        assert found(check, a_post(dressed)), dressed


def keeps_quiet(check: Check, text: str) -> None:
    """Hold that a check has nothing to say of a post."""
    assert not found(check, a_post(text))
