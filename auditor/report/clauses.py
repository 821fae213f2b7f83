"""Views of policies: each clause in our words, found by its id, and how much of each policy is looked at."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from auditor.model import Coverage, Pack
from auditor.report import words

# Topics in which somebody else may have to be told before anything is removed.
PUPILS = frozenset({"pupil-picture", "pupil-identified-in-post", "pupil-contact-in-post"})
"""Checks after which somebody may have to be told, whatever the topic of the clause."""
TELL_SOMEBODY = frozenset({"contact-pupils", "pupil-images", "pupil-identification", "safeguarding", "illegal-images"})


class ClauseView(msgspec.Struct, frozen=True, kw_only=True):
    """A clause as the page shows it."""

    school: str
    policy: str
    ref: str
    says: str
    strength: str = ""
    demand: str = ""
    topic: str = ""


class CoverageView(msgspec.Struct, frozen=True, kw_only=True):
    """How one policy is covered, and where its text comes from."""

    name: str
    dated: str
    counts: Coverage


Clauses = Mapping[str, ClauseView]


def by_id(packs: Iterable[Pack]) -> Clauses:
    """Return every clause of the packs under its id."""
    return {
        pack.clause_id(clause): ClauseView(
            school=pack.school,
            policy=pack.title,
            ref=words.reference(clause.ref),
            says=clause.says,
            strength=words.STRENGTHS[clause.strength],
            demand=words.DEMANDS[clause.demand],
            topic=clause.topic,
        )
        for pack in packs
        for clause in pack.clauses
    }


def named(ids: Iterable[str], clauses: Clauses) -> tuple[ClauseView, ...]:
    """Return the clauses of these ids; one that no pack holds is shown by its id."""
    return tuple(clauses.get(id_) or _unknown(id_) for id_ in ids)


def coverage(rows: Iterable[Coverage], packs: Sequence[Pack]) -> tuple[CoverageView, ...]:
    """Return the coverage of each policy under the policy's own name."""
    known = {pack.id: pack for pack in packs}
    return tuple(
        CoverageView(
            name=policy_name(row.policy, known),
            dated=words.day(known[row.policy].dated) if row.policy in known else "",
            counts=row,
        )
        for row in rows
    )


def policy_name(pack_id: str, known: Mapping[str, Pack]) -> str:
    """Return what a policy is called: its title and its school."""
    pack = known.get(pack_id)
    return f"{pack.title}, {pack.school}" if pack else pack_id


def by_policy(clauses: Iterable[ClauseView]) -> Mapping[str, tuple[str, ...]]:
    """Return the numbers of clauses under the school, or else the policy, that they are of."""
    refs: dict[str, list[str]] = {}
    for clause in clauses:
        refs.setdefault(clause.school or clause.policy, []).append(clause.ref)
    return {name: tuple(dict.fromkeys(own)) for name, own in refs.items()}


def _unknown(id_: str) -> ClauseView:
    """Return a clause of which only the id is known."""
    policy, _, ref = id_.partition(":")
    return ClauseView(school="", policy=policy, ref=words.reference(ref), says="")
