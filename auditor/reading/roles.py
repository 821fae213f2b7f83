"""The owner's role at a school, as told in a job field, a headline or a bio."""

from typing import NamedTuple

from auditor.model import Certainty, Span
from auditor.reading import cues, phrases
from auditor.reading.look import Look
from auditor.reading.phrases import Hit
from auditor.reading.tokens import Token, tokens

CUES = cues.ROLE | cues.SCHOOL | cues.PUPIL | cues.WORK | cues.COLLEAGUE


class Role(NamedTuple):
    """A role found in a text: its words, the reason in one clause, and how surely."""

    span: Span
    reason: str
    certainty: Certainty


def roles(seen: Look, *, at_school: bool = False) -> list[Role]:
    """Return the owner's roles in a text; `at_school` says that it stands beside a school they work at."""
    if not seen.cues & CUES:
        return []
    read = tokens(seen)
    hits = phrases.find(phrases.net("details/roles"), read)
    tagged: dict[str, list[Hit]] = {}
    for hit in hits:
        tagged.setdefault(hit.tag, []).append(hit)
    away = tagged.get("other", [])
    school = at_school or _at_school(tagged, away)
    found: list[Role] = []
    taken: set[int] = set()
    for hit in sorted((*tagged.get("role", ()), *(tagged.get("maybe", ()) if school else ())), key=_longest_first):
        inside = range(hit.first, hit.last + 1)
        if taken.isdisjoint(inside) and _is_own(hit, read, tagged):
            taken.update(inside)
            sure = hit.tag == "role"
            reason = "says what you do at a school" if sure else "says what you do, beside a school"
            span = seen.span(read[hit.first].start, read[hit.last].end)
            found.append(Role(span, reason, Certainty.READ if sure else Certainty.GUESSED))
    return sorted(found, key=lambda role: role.span.start)


def _longest_first(hit: Hit) -> tuple[int, int]:
    return hit.first - hit.last, hit.first


def _at_school(tagged: dict[str, list[Hit]], away: list[Hit]) -> bool:
    """Say whether the text speaks of a school, and not of a driving school or the old school."""
    return any(not any(_covers(other, hit) for other in away) for hit in tagged.get("school", ()))


def _covers(away: Hit, hit: Hit) -> bool:
    """Say whether a wording that means something else has all the words of another, or goes on from it."""
    return away.first <= hit.last and hit.first <= away.last and away.last - away.first >= hit.last - hit.first


def _is_own(hit: Hit, read: list[Token], tagged: dict[str, list[Hit]]) -> bool:
    """Say whether a role is the owner's own and present one."""
    word = read[hit.last]
    if word.word.endswith(("'s", "s'")):
        return False
    if any(_covers(away, hit) for away in tagged.get("other", ())):
        return False
    for tag in ("of others", "not now"):
        for before in tagged.get(tag, ()):
            reach = 3 if tag == "of others" else 2
            close = before.first < hit.first <= before.last + reach
            if close and read[before.last].clause == read[hit.first].clause:
                return False
    return True
