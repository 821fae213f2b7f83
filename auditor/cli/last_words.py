"""What is said at the end of an audit: where the report is, what comes first, and what could not be read."""

from collections.abc import Callable, Sequence
from pathlib import Path

from auditor.cli import console
from auditor.model import Check, Checklist, Pack, SourceReport, SourceState, Verdict
from auditor.pictures import telling
from auditor.report import clauses, items, words
from auditor.report.outside_text import clip_middle
from checks import CHECKS

LONGEST_NAME = 60
ASK_FIRST = (
    "Before you remove anything, export it. If a complaint or investigation is open, remove nothing and speak to your "
    "union first."
)

NOTHING_TO_DO = "In what was looked at, there is nothing to do. The report says what was looked at, and what was not."
NOT_ALL = (
    "Nothing to do was found in what could be read. Some of it could not be read, so this is not the whole answer: the "
    "report says what is missing."
)


def sum_up(
    checklist: Checklist,
    packs: Sequence[Pack],
    written: Path | None,
    *,
    quiet: bool = False,
    checks: Sequence[Check] = CHECKS,
) -> None:
    """Say where the report was written and what comes first; to stderr where stdout is spoken for."""
    say: Callable[..., None] = console.tell if quiet else console.say
    for source in checklist.sources:
        _tell_unread(source)
    _tell_of_accounts(checklist)
    if checklist.pictures is not None and (looked := telling.in_short(checklist.pictures)):
        console.tell(looked)
    if written is not None:
        say(f"Your report: {written}")
        say("It is yours alone: nothing was sent anywhere.")
    drawn = items.view(checklist, checks, clauses.by_id(packs))
    first = items.most_important(drawn, checklist.first)
    if not any(count.read for source in checklist.sources for count in source.counts):
        say("Nothing could be read, so nothing can be said about it.")
        return
    if not first:
        say(NOT_ALL if any(source.state is not SourceState.READ for source in checklist.sources) else NOTHING_TO_DO)
        return
    say()
    say(
        "The most important thing to do"
        if len(first) == 1
        else f"The {words_for(len(first))} most important things to do"
    )
    for number, item in enumerate(first, 1):
        look = "Look yourself: " if item.verdict is Verdict.LOOK_YOURSELF else ""
        where = " ".join(filter(None, (words.platform(item.platform), console.one_line(item.account))))
        say(f"{number}. {look}{item.title} ({where})", indent="  ")
    _say_rest(say, sum(item.verdict in items.OPEN_VERDICTS for item in drawn) - len(first), checklist)
    say(ASK_FIRST)


def _tell_of_accounts(checklist: Checklist) -> None:
    """Name in one sentence the accounts of which nothing was handed over."""
    named = [
        console.one_line(f"{words.platform(account.platform)} {account.handle}".rstrip())
        for account in checklist.unread_accounts
    ]
    if named:
        them = "it was" if len(named) == 1 else "they were"
        console.tell(
            f"You told us of {words.listed(named)}; nothing from there was handed over, so {them} not looked at."
        )


def words_for(number: int) -> str:
    """Return two or three as a word."""
    return {2: "two", 3: "three"}.get(number, str(number))


def _say_rest(say: Callable[..., None], more: int, checklist: Checklist) -> None:
    """Say how much more there is in the report."""
    asked = sum(question.answer is None for question in checklist.questions)
    rest = [words.plural(more, "more thing") + " to look at"] if more > 0 else []
    rest += [words.plural(asked, "question") + " only you can answer"] if asked else []
    say("How to mend each is in the report." + (f" It also holds {words.listed(rest)}." if rest else ""))
    say()


def _tell_unread(source: SourceReport) -> None:
    """Tell what could not be read of a source, and what to do about it."""
    name = clip_middle(console.one_line(source.label or source.platform), LONGEST_NAME)
    if source.state is not SourceState.READ:
        sentence = console.one_line(source.sentence) or f"{words.STATES[source.state]}."
        console.tell(sentence if name in sentence else f"“{name}”: {sentence}")
        if source.next_step:
            console.tell(console.one_line(source.next_step), indent="  ")
    for part in source.missing:
        console.tell(f"Not in “{name}”: {console.one_line(part)}.")
    for part in source.untold:
        console.tell(f"“{name}” does not say {console.one_line(part)}.")
