"""Views of checklist items, in the order the owner should see them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from auditor.model import Check, Checklist, Item, Verdict, kind_of
from auditor.report import over_time, places, words
from auditor.report.clauses import PUPILS, TELL_SOMEBODY, Clauses, ClauseView, named

MOST_KINDS = 3
OPEN_VERDICTS = (Verdict.TO_DO, Verdict.LOOK_YOURSELF)


class ItemView(msgspec.Struct, frozen=True, kw_only=True):
    """One check on one account, as the page shows it."""

    anchor: str
    id: str
    title: str
    platform: str
    account: str
    verdict: Verdict
    weight: int
    change: str
    reason: str
    looked_at: str
    why: str
    fix: tuple[str, ...]
    clauses: tuple[ClauseView, ...]
    set_aside: tuple[ClauseView, ...]
    findings: places.FindingsView
    tell_somebody: bool
    has_pictures: bool
    moment: str
    kept_because: str = ""
    kept_until: str = ""
    ticked: str = ""
    goes_with: str = ""


class AccountView(msgspec.Struct, frozen=True, kw_only=True):
    """The items of one account that need no card of their own."""

    platform: str
    account: str
    points: tuple[ItemView, ...]


def view(
    checklist: Checklist, checks: Sequence[Check], clauses: Clauses, *, thumbnails: Mapping[str, bytes] | None = None
) -> tuple[ItemView, ...]:
    """Return every item, the weightiest first, then in the order the checks are listed."""
    known = {check.id: check for check in checks}
    order = {check.id: place for place, check in enumerate(checks)}
    findings = {finding.id: finding for finding in checklist.findings}
    longest = places.longest_excerpt(len(findings))
    marks = over_time.marks(checklist) if checklist.remembered else None
    items = sorted(
        checklist.items,
        key=lambda item: (-_weight(item), order.get(item.check, len(order)), item.platform, item.account, item.id),
    )
    return tuple(
        _item(
            item,
            known.get(item.check),
            places.view(
                [findings[id_] for id_ in item.findings if id_ in findings],
                longest=longest,
                marks=marks,
                thumbnails=thumbnails,
            ),
            clauses,
            anchor=f"item-{index}",
            goes_with=_goes_with(item, items, known),
        )
        for index, item in enumerate(items, start=1)
    )


def of(items: Iterable[ItemView], verdict: Verdict) -> tuple[ItemView, ...]:
    """Return the items of one verdict."""
    return tuple(item for item in items if item.verdict is verdict)


def by_account(items: Iterable[ItemView]) -> tuple[AccountView, ...]:
    """Return the items under the account they belong to."""
    accounts: dict[tuple[str, str], list[ItemView]] = {}
    for item in items:
        accounts.setdefault((item.platform, item.account), []).append(item)
    return tuple(
        AccountView(platform=platform, account=account, points=tuple(own))
        for (platform, account), own in sorted(accounts.items())
    )


def most_important(items: Sequence[ItemView], first: str) -> tuple[ItemView, ...]:
    """Return at most three open items: the first thing to do, then the weightiest, to do before look yourself."""
    lead = [item for item in items if item.id == first and first and item.verdict in OPEN_VERDICTS]
    rest = [item for verdict in OPEN_VERDICTS for item in of(items, verdict) if item not in lead]
    return tuple((lead + rest)[:3])


def platforms(items: Iterable[ItemView]) -> tuple[str, ...]:
    """Return the platforms that open items are about, those with most items first."""
    return tuple(name for name, _ in Counter(item.platform for item in items).most_common())


def _goes_with(item: Item, items: Sequence[Item], known: Mapping[str, Check]) -> str:
    """Return what, once mended on the same account, mends this item too, if that is still to be mended."""
    check = known.get(item.check)
    other = known.get(check.mended_with) if check else None
    if other is None or item.verdict not in OPEN_VERDICTS:
        return ""
    return next(
        (
            other.failed
            for one in items
            if (one.check, one.platform, one.account) == (other.id, item.platform, item.account)
            and one.verdict in OPEN_VERDICTS
        ),
        "",
    )


def _item(
    item: Item,
    check: Check | None,
    findings: places.FindingsView,
    clauses: Clauses,
    *,
    anchor: str,
    goes_with: str,
) -> ItemView:
    """Return the view of one item; a check that is no longer listed is shown by its id."""
    asked = named(item.clauses, clauses)
    return ItemView(
        anchor=anchor,
        id=item.id,
        title=_title(item, check),
        platform=item.platform,
        account=item.account,
        verdict=item.verdict,
        weight=_weight(item),
        change=words.CHANGES.get(item.change, "") if item.change else "",
        reason="" if _is_said(item.reason, findings) else item.reason,
        looked_at=_looked_at(item.looked_at, check),
        why=check.why if check else "",
        fix=_steps(check, item.platform),
        clauses=asked,
        set_aside=named(item.set_aside, clauses),
        findings=findings,
        tell_somebody=item.check in PUPILS or any(clause.topic in TELL_SOMEBODY for clause in asked),
        has_pictures=any(one.headline for one in (*findings.shown, *findings.folded)),
        moment=words.MOMENTS[item.moment],
        kept_because=item.kept.because if item.kept else "",
        kept_until=words.day(item.kept.until) if item.kept else "",
        ticked=words.day(item.ticked),
        goes_with=goes_with,
    )


def _weight(item: Item) -> int:
    """Return the weight of an item; of a kept one, that which it had before."""
    return item.kept.weight or item.weight if item.kept else item.weight


def _title(item: Item, check: Check | None) -> str:
    """Return the bad state for what was found, the good state otherwise."""
    if check is None:
        return words.from_slug(item.check)
    return check.failed if item.findings or item.verdict in {*OPEN_VERDICTS, Verdict.KEPT} else check.title


def _is_said(reason: str, findings: places.FindingsView) -> bool:
    """Say whether who can see it, or how sure it is, has told the reason already."""
    if findings.audience == places.OWN_FOLDER:
        return True
    said = f"{findings.audience} {findings.certainty}".casefold()
    return any(
        part and part in said for part in (reason.casefold(), reason.casefold().strip(".").removeprefix("this is "))
    )


def _looked_at(count: int, check: Check | None) -> str:
    """Return how many records a check looked at, by what they are: 24 posts, 47 posts and pictures."""
    kinds = [kind_of(kind) for kind in check.needs] if check else []
    if len(kinds) == 1:
        return words.kind(kinds[0], count) if count else ""
    several = words.listed([words.kind_words(kind)[1] for kind in kinds]) if len(kinds) <= MOST_KINDS else ""
    return words.plural(count, "entry", several or "entries") if count else ""


def _steps(check: Check | None, platform: str) -> tuple[str, ...]:
    """Return how to mend it on that platform, a line a step."""
    if check is None:
        return ()
    fix = check.fix.get(platform) or check.fix.get(words.EVERYWHERE, "")
    return tuple(line.strip() for line in fix.splitlines() if line.strip())
