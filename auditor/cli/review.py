"""`auditor review`: search results that may be the owner; they say which are, once, and are not asked again."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli.safe_place import anyway_option

if TYPE_CHECKING:
    from auditor.model import SearchResult, Subject
    from auditor.reading.is_me import Likeness
    from auditor.state.store import Store

EXAMPLES = """\b
Examples:
  auditor review                       what the last check could not tell
  auditor review Downloads/searches    the same, of pages you name"""
LONGEST = 300


@click.command(short_help="Say which search results are you.", epilog=EXAMPLES)
@click.argument("named", metavar="[INPUT]...", nargs=-1)
@click.option("--about", type=click.Path(path_type=Path), metavar="FILE", help="A set-up file other than your own.")
@anyway_option
def command(*, named: tuple[str, ...], about: Path | None, anyway: bool) -> None:
    """Ask about each search result of which the program could not tell whether it is you.

    Your answer is remembered as a fingerprint in the encrypted store, never as an address, and you are not asked again.
    Only what is you is looked at in the next check. Nothing is sent anywhere.
    """
    from auditor import reviewing
    from auditor.cli import again, console, inputs, memory, safe_place, set_up
    from auditor.model import WrongUsage
    from auditor.state import own_results
    from auditor.state.recalling import Recall

    subject = set_up.known(about)
    safe_place.see(subject, anyway=anyway)
    if subject is None:
        raise WrongUsage(
            "The program does not know yet who you are.",
            next_step="Run “auditor setup” first, or name a set-up file with --about FILE.",
        )
    held = memory.lasting()
    paths = inputs.expand(named) if named else again.files(held.content)
    recall = Recall(held, ())
    prints = held.prints()
    found = reviewing.unclear(
        paths, recall.captures, subject, lambda result: own_results.answered(held.content, result, prints)
    )
    if not found:
        console.say("There is nothing to ask: of every search result it could be told, or you have said.")
        return
    _ask(found, held, subject)


def _ask(found: "Sequence[tuple[SearchResult, Likeness]]", held: "Store", subject: "Subject") -> None:
    """Ask about each result, and remember each answer at once."""
    from auditor.cli import asking, console
    from auditor.report import words
    from auditor.state import own_results

    if not console.can_ask():
        console.tell(f"{words.plural(len(found), 'search result')} may be you. Run it in a terminal to say which.")
        return
    console.tell(f"{words.plural(len(found), 'search result')} may be you. Ctrl-C stops; what you said is kept.")
    today = datetime.now().astimezone().date()
    options = (("Yes, this is me", own_results.YES), ("No, somebody else", own_results.NO), ("I cannot say now", ""))
    for number, (result, told) in enumerate(found, 1):
        console.tell()
        console.tell(f"{number}. {_shown(result.title, subject)}")
        for line in (result.snippet, result.url):
            if line:
                console.tell(_shown(line, subject), indent="   ")
        if told.reasons:
            console.tell(f"Seen: {'; '.join(told.reasons)}.", indent="   ")
        said = asking.choice("Is this you?", options, "")
        if said:
            _remember(held, result, said, today)
    console.say("Your answers are remembered. The next “auditor audit” or “auditor recheck” goes by them.")


def _remember(held: "Store", result: "SearchResult", said: str, today: date) -> None:
    """Remember one answer."""
    from auditor.state import own_results

    held.update(lambda content: own_results.answer(content, result, said, today=today, prints=held.prints()))


def _shown(text: str, subject: "Subject") -> str:
    """Return words of a result as they may stand on a screen: on one line, not endless, without a former name."""
    import re

    from auditor.cli import console
    from auditor.report.outside_text import clip_middle

    line = console.one_line(text)
    for name in filter(None, subject.person.former_names):
        line = re.sub(r"[\W_]*".join(map(re.escape, name.split())), "[a former name]", line, flags=re.IGNORECASE)
    return clip_middle(line, LONGEST)
