"""What stands first on the page: one sentence on the whole, and the counts that lead to each part."""

from collections.abc import Iterable, Sequence

import msgspec

from auditor.model import Checklist, SourceState, Verdict
from auditor.report import words
from auditor.report.items import ItemView, of

READABLE = frozenset({SourceState.READ, SourceState.PARTLY_READ, SourceState.TRUNCATED, SourceState.EMPTY})


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """One entry of the page's navigation: a count, its name and where it leads."""

    anchor: str
    count: int
    name: str
    verdict: str


class Summary(msgspec.Struct, frozen=True, kw_only=True):
    """The first thing read."""

    sentence: str
    hint: str
    has_first: bool
    parts: tuple[Part, ...]


def view(checklist: Checklist, items: Sequence[ItemView], *, has_first: bool) -> Summary:
    """Return the summary of a checklist."""
    counts = {verdict: len(of(items, verdict)) for verdict in Verdict}
    asked = sum(question.answer is None for question in checklist.questions)
    return Summary(
        sentence=_sentence(counts[Verdict.TO_DO], counts[Verdict.LOOK_YOURSELF], looked=_looked(checklist)),
        hint=_hint(counts, asked, whole=_whole(checklist)),
        has_first=has_first,
        parts=tuple(_parts(counts, len(checklist.questions))),
    )


def _looked(checklist: Checklist) -> bool:
    """Say whether anything at all was read."""
    return any(count.read for source in checklist.sources for count in source.counts)


def _whole(checklist: Checklist) -> bool:
    """Say whether everything that was handed over could be read."""
    return all(
        source.state in {SourceState.READ, SourceState.EMPTY} and not source.skipped for source in checklist.sources
    )


def _sentence(to_do: int, look: int, *, looked: bool) -> str:
    """Return the whole in one sentence."""
    if not looked and not to_do and not look:
        return "Nothing could be read yet, so this page cannot tell you anything."
    if to_do:
        begin = f"There {'is' if to_do == 1 else 'are'} {words.plural(to_do, 'thing')} to do"
        return f"{begin}, and {words.number(look)} to look at yourself." if look else f"{begin}."
    if look:
        return f"Nothing here is certain, but {words.plural(look, 'thing')} {_needs(look)} a look from you."
    return "In what was looked at, nothing to do was found."


def _needs(count: int) -> str:
    """Return the verb for that many things."""
    return "needs" if count == 1 else "need"


def _hint(counts: dict[Verdict, int], asked: int, *, whole: bool) -> str:
    """Return what else is worth knowing at once."""
    said = []
    if not whole:
        said.append("Some of what you handed over could not be read.")
    if counts[Verdict.NOT_LOOKED_AT]:
        said.append(
            f"{words.plural(counts[Verdict.NOT_LOOKED_AT], 'point')} could not be looked at, and may not be fine."
        )
    if asked:
        said.append(f"{words.plural(asked, 'question')} {'is' if asked == 1 else 'are'} for you to answer.")
    return " ".join(said)


def _parts(counts: dict[Verdict, int], questions: int) -> Iterable[Part]:
    """Yield the entries of the navigation, in the order of the page."""
    for verdict in (Verdict.TO_DO, Verdict.LOOK_YOURSELF):
        yield Part(anchor=verdict.value, count=counts[verdict], name=words.VERDICTS[verdict], verdict=verdict.value)
    yield Part(anchor="questions", count=questions, name="Questions", verdict="questions")
    for verdict in (Verdict.KEPT, Verdict.FINE, Verdict.NOT_LOOKED_AT):
        if counts[verdict] or verdict is not Verdict.KEPT:
            yield Part(anchor=verdict.value, count=counts[verdict], name=words.VERDICTS[verdict], verdict=verdict.value)
