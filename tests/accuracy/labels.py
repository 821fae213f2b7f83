"""What each label should come to: the checks or quotes that must be found where it is true, and only there."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

import msgspec

from auditor.accounts import observe
from auditor.model import SMALL, Check, Context, DisclaimerForm, Finding, Observation, Profile
from checks import CHECKS
from tests.accuracy.items import Item, record

TODAY = date(2026, 11, 20)
# Each of these is about the school, more finely than "work is discussed".
ABOUT_SCHOOL = frozenset(
    (
        "school-named-in-post",
        "work-discussed-in-post",
        "school-criticised",
        "confidential-matter-in-post",
        "pupil-identified-in-post",
        "pupil-contact-in-post",
        "pupil-picture",
        "school-content-reposted",
        "school-place-tagged",
        "colleague-picture",
        "school-group-joined",
    )
)
NAMES_SCHOOL = (
    "school-named-in-profile",
    "school-named-in-post",
    "school-named-in-search-result",
    "school-group-joined",
)
# They tie the account to the owner's school only where the address is that school's.
ADDRESSES = frozenset(("school-website-linked", "work-email-in-profile"))


class Found(NamedTuple):
    """What was found in one text."""

    findings: list[Finding]
    observations: list[Observation]

    @property
    def checks(self) -> set[str]:
        """Return the ids of the checks that found something."""
        return {finding.check for finding in self.findings}

    @property
    def kinds(self) -> set[str]:
        """Return the kinds of words that were marked."""
        return {quote.kind for finding in self.findings for quote in finding.quotes}


def _check(*ids: str) -> Callable[[Found], bool]:
    return lambda found: not found.checks.isdisjoint(ids)


def _quote(*kinds: str) -> Callable[[Found], bool]:
    return lambda found: not found.kinds.isdisjoint(kinds)


def _names_school(found: Found) -> bool:
    """Say whether the school is named, or an address of its own stands there."""
    return not found.checks.isdisjoint(NAMES_SCHOOL) or any(
        "the school's own" in reason
        for finding in found.findings
        if finding.check in ADDRESSES
        for reason in finding.reasons
    )


LABELS: dict[str, Callable[[Found], bool]] = {
    "names_school": _names_school,
    "has_disclaimer": lambda found: any(seen.form != "partial" for seen in found.observations),
    "work_email": _quote("work-email"),
    "personal_email": _quote("personal-email"),
    "phone": _quote("phone", "work-phone"),
    "home_address": _quote("address"),
    "role": _check("school-role-shown"),
    "about_school": _check(*ABOUT_SCHOOL),
    "derogatory": _check("school-criticised"),
    "confidential": _check("confidential-matter-in-post"),
    "identifies_pupil": _check("pupil-identified-in-post"),
    "pupil_image_context": _check("pupil-picture"),
    "offensive": _check("offensive-language"),
    "contact_with_pupil_or_parent": _check("pupil-contact-in-post"),
    "media_or_paid_content": _check("paid-or-media-post"),
    "quiet": lambda found: not found.findings,
}
"""By label: whether what was found says that it is true. `quiet` is the label of texts that no policy minds."""


def found_in(item: Item, derived: dict[object, object], checks: Sequence[Check] = CHECKS) -> Found:
    """Let every check that needs such a record look at the text, as an audit would."""
    made = record(item)
    observations = list(observe(made))
    forms = [form for form in DisclaimerForm for seen in observations if seen.form == form]
    known = Context(
        item.subject,
        today=TODAY,
        account="owner",
        profile=made if isinstance(made, Profile) else None,
        small=(made,) if isinstance(made, SMALL) else (),
        disclaimer=forms[0] if forms else None,
        derived=derived,
    )
    findings = [
        msgspec.structs.replace(finding, check=check.id)
        for check in checks
        if type(made) in check.needs
        for finding in check.find(made, known)
    ]
    return Found(findings, observations)
