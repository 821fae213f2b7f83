"""What packs ask beyond checks: questions, cards and walkthrough steps, each once."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b

from auditor.judge.evidence import Answer
from auditor.judge.ranking import Pair
from auditor.model import Card, Clause, Moment, Pack, Question, Step
from auditor.model.steps import SettingSeen, StepState, settled
from auditor.walkthroughs import steps_for
from auditor.walkthroughs.answered import decisive


def questions(packs: Sequence[Pack], answers: Mapping[str, Answer]) -> Iterator[Question]:
    """Yield each question the packs ask, once; clauses that ask the same are joined."""
    asked: dict[str, list[Pair]] = {}
    for pack in packs:
        for clause in pack.clauses:
            if clause.ask:
                asked.setdefault(" ".join(clause.ask.split()).casefold(), []).append((pack, clause))
    for words, pairs in asked.items():
        name = blake2b(words.encode(), digest_size=6).hexdigest()
        answer = answers.get(name)
        yield Question(
            id=name,
            clauses=tuple(pack.clause_id(clause) for pack, clause in pairs),
            ask=pairs[0][1].ask,
            good_answer=pairs[0][1].good_answer,
            answer=answer.text if answer else None,
            answered=answer.on if answer else None,
            moment=shared_moment(pairs),
        )


def cards(packs: Sequence[Pack]) -> Iterator[Card]:
    """Yield each card that clauses ask for."""
    for name, clauses in _grouped(packs, lambda clause: (clause.card,)):
        yield Card(id=name, clauses=clauses)


def steps(packs: Sequence[Pack], platforms: Collection[str], seen: Iterable[SettingSeen] = ()) -> Iterator[Step]:
    """Yield each walkthrough step that clauses ask for, on each of the platforms whose guide has it.

    A step that no guide to these platforms has is yielded as the clauses name it.
    """
    shown = decisive(seen)
    found: dict[str, list[str]] = {}
    for name, clauses in _grouped(packs, lambda clause: clause.steps):
        here = [guide.full_id(step) for guide, step in steps_for(name) if guide.id in platforms]
        for one in here or [name]:
            found.setdefault(one, []).extend(clauses)
    for name, asked in found.items():
        state, when = settled(StepState.OPEN, None, shown.get(name))
        clauses = tuple(dict.fromkeys(asked))
        yield Step(id=name, clauses=clauses, state=state, when=when, seen=shown.get(name))


def shared_moment(clauses: Sequence[Pair]) -> Moment:
    """Return the moment the clauses share, or any."""
    moments = {clause.moment for _, clause in clauses}
    return moments.pop() if len(moments) == 1 else Moment.ANY


def _grouped(packs: Sequence[Pack], names: Callable[[Clause], Iterable[str]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each name that clauses give (a card, a step), with the ids of those clauses."""
    found: dict[str, list[str]] = {}
    for pack in packs:
        for clause in pack.clauses:
            for name in names(clause):
                if name:
                    found.setdefault(name, []).append(pack.clause_id(clause))
    for name, clauses in found.items():
        yield name, tuple(clauses)
