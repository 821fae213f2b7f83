"""Searches on their way: made one after another, what comes back kept at once, and what came of it said at the end."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from auditor.cli import console
from auditor.cli.searches import Planned
from auditor.collectors.search.captures import KIND, packed
from auditor.lookup.searching import Outcome, search
from auditor.model import ExitCode
from auditor.report import words
from auditor.state.capturing import capture
from auditor.state.content import Capture
from auditor.state.store import Store

Made = tuple[Planned, Outcome]


def carry_out(planned: Sequence[Planned], held: Store) -> ExitCode:
    """Make the searches, keep what comes back, and say what came of them; Ctrl-C stops and loses nothing."""
    made: list[Made] = []
    stopped = False
    try:
        with console.progress("Searching with") as progress:
            for plan in planned:
                if progress is not None:
                    progress(_where(plan, 1), 0)
                for number, outcome in enumerate(_each(plan, held), 2):
                    made.append((plan, outcome))
                    if progress is not None:
                        progress(_where(plan, number), 0)
    except KeyboardInterrupt:
        stopped = True
    finally:
        # A disk that is full ends it too, and what was kept until then is told all the same.
        for plan in planned:
            _sum_up(plan, [outcome for one, outcome in made if one is plan])
    if stopped:
        console.tell("Stopped. What had come back is kept.")
    if any(outcome.capture is not None and not outcome.is_decoy for _, outcome in made):
        console.say("“auditor audit” reads it, without the network.")
    if stopped:
        return ExitCode.STOPPED
    return ExitCode.PARTLY_READ if any(outcome.problem for _, outcome in made) else ExitCode.NOTHING_TO_DO


def _where(plan: Planned, number: int) -> str:
    total = len(plan.queries) + 1
    return f"{plan.provider.title}: search {min(number, total)} of {total}"


def _each(plan: Planned, held: Store) -> Iterator[Outcome]:
    """Yield what comes of each search once it is kept, with what left the computer for it, however that ends."""
    prints = held.prints()
    kept: dict[str, Capture] = {}
    outcomes = search(plan.door, plan.provider, plan.key, plan.queries, now=lambda: datetime.now(UTC), decoy=plan.decoy)
    try:
        for outcome in outcomes:
            if outcome.capture is not None:
                what = "decoy" if outcome.is_decoy else outcome.query.text
                name = prints.text(KIND, plan.provider.id, outcome.query.form.value, what)
                data = packed(outcome.capture)
                kept[name] = Capture(what=f"{KIND}/{plan.provider.id}", made=outcome.capture.made, data=data)
            _keep(plan, held, kept)
            yield outcome
    finally:
        _keep(plan, held, kept)


def _keep(plan: Planned, held: Store, kept: dict[str, Capture]) -> None:
    """Put into the store what came back and what was asked since the last time."""
    fresh, asked = dict(kept), tuple(plan.ledger)
    if not fresh and not asked:
        return
    held.update(lambda content: capture(content, fresh, asked, now=datetime.now(UTC)))
    kept.clear()
    plan.ledger.clear()


def _searches(count: int) -> str:
    return words.plural(count, "search", "searches")


def _sum_up(plan: Planned, outcomes: Sequence[Outcome]) -> None:
    """Say what came of the searches with one provider."""
    searches = [one for one in outcomes if not one.is_decoy]
    captures = [one.capture for one in searches if one.capture is not None]
    results = sum(len(one.results) for one in captures)
    console.say(
        f"{words.sentence(plan.provider.title)}: {words.number(len(captures))} of {_searches(len(plan.queries))} "
        f"answered, {words.plural(results, 'result')} kept."
    )
    for problem in dict.fromkeys(one.problem for one in outcomes if one.problem):
        about = [one.query.words for one in outcomes if one.problem == problem]
        console.tell(f"- {console.one_line(problem)} (Asked: {console.one_line('; '.join(about))})", indent="  ")
    if len(searches) < len(plan.queries) and any(one.over for one in outcomes):
        console.tell("The searches after that were not made.", indent="  ")
    silent = dict.fromkeys(name for one in captures for name in one.silent)
    if silent:
        console.tell(
            f"Behind it, these did not answer, so what they would have found is not known: "
            f"{console.one_line(', '.join(silent))}.",
            indent="  ",
        )
