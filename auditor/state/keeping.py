"""What the owner keeps on purpose: with a reason, until a date, or until the thing itself changes."""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum

import msgspec

from auditor.model import Finding, Kept, WrongUsage
from auditor.state.content import Content, KeptThing
from auditor.state.fingerprints import Prints

LONGEST_REASON = 500


class Back(StrEnum):
    """Why something that was kept is shown again."""

    DATE_PASSED = "the date you set has passed"
    CHANGED = "it has changed since you decided"


def keep(
    content: Content, finding_id: str, *, because: str, until: date | None, today: date, prints: Prints
) -> Content:
    """Return the content with one finding kept, by the id its report shows; raises WrongUsage."""
    because = " ".join(because.split())
    if not because:
        raise WrongUsage(
            "Keeping something needs a reason.", next_step="Add --because “…”, in a few words of your own."
        )
    if len(because) > LONGEST_REASON:
        raise WrongUsage(f"The reason is longer than {LONGEST_REASON} characters.", next_step="Say it more shortly.")
    if until is not None and until < today:
        raise WrongUsage("The date lies in the past.", next_step="Name a day to come: --until 2027-09-01.")
    name = prints.name(finding_id)
    for mark, sighting in content.sightings.items():
        if sighting.name == name:
            made = KeptThing(
                check=sighting.check,
                platform=sighting.platform,
                account=sighting.account,
                name=name,
                thing=sighting.thing,
                because=because,
                since=today,
                until=until,
                weight=sighting.weight,
            )
            return msgspec.structs.replace(content, kept={**content.kept, mark: made})
    raise WrongUsage(
        "No finding of that name is remembered.",
        next_step="Copy the name from your newest report; each finding there has one.",
    )


def let_go(content: Content, finding_id: str, *, prints: Prints) -> Content:
    """Return the content without one kept finding; raises WrongUsage where it was not kept."""
    name = prints.name(finding_id)
    left = {mark: one for mark, one in content.kept.items() if one.name != name}
    if len(left) == len(content.kept):
        raise WrongUsage("Nothing of that name is kept.", next_step="“auditor keep” lists what is.")
    return msgspec.structs.replace(content, kept=left)


def kept_among(content: Content, findings: Iterable[Finding], *, today: date, prints: Prints) -> Mapping[str, Kept]:
    """Return what the judge is told: of each finding still kept, by its id, the reason, date and first weight."""
    return {
        finding.id: Kept(because=one.because, until=one.until, finding=finding.id, weight=one.weight)
        for finding, one in _pairs(content, findings, prints)
        if _back(finding, one, today, prints) is None
    }


def back_among(content: Content, findings: Iterable[Finding], *, today: date, prints: Prints) -> Mapping[str, Back]:
    """Return what was kept and is shown again, by finding id, and why."""
    found = ((finding, _back(finding, one, today, prints)) for finding, one in _pairs(content, findings, prints))
    return {finding.id: why for finding, why in found if why is not None}


def _pairs(content: Content, findings: Iterable[Finding], prints: Prints) -> Iterable[tuple[Finding, KeptThing]]:
    """Yield each finding the owner once kept."""
    for finding in findings:
        one = content.kept.get(prints.of(finding))
        if one is not None:
            yield finding, one


def _back(finding: Finding, one: KeptThing, today: date, prints: Prints) -> Back | None:
    """Say why a kept finding is shown again, or None where it stays kept."""
    if one.until is not None and one.until < today:
        return Back.DATE_PASSED
    return None if prints.thing(finding) == one.thing else Back.CHANGED
