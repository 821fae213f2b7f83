"""What changed since the last run, and the line over time: the views of what is remembered."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from auditor.model import Change, Check, Checklist, Gone, Point, Remembered
from auditor.report import words

WIDTH, HEIGHT, EDGE = 600, 180, 24
MOST_ROWS = 12


class GoneView(msgspec.Struct, frozen=True, kw_only=True):
    """What was found last time on one account, and not now."""

    title: str
    platform: str
    account: str
    count: int


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One run in the table; the changes are empty where there was no run before."""

    day: str
    to_do: int
    look_yourself: int
    kept: int
    new: str
    came_back: str
    mended: str
    note: str


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """One run in the drawing: where it stands across, and how high its two lines are."""

    x: float
    to_do: float
    look_yourself: float


class Drawing(msgspec.Struct, frozen=True, kw_only=True):
    """The line over time, ready to be drawn; `words` say the same for those who cannot see it."""

    width: int
    height: int
    floor: float
    top: int
    marks: tuple[Mark, ...]
    to_do: str
    look_yourself: str
    words: str
    first: str
    last: str


class OverTime(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the page says about earlier runs."""

    sentence: str
    mended: tuple[GoneView, ...]
    not_compared: tuple[GoneView, ...]
    rows: tuple[Row, ...]
    drawing: Drawing | None


def view(checklist: Checklist, checks: Sequence[Check]) -> OverTime | None:
    """Return what changed; None where there is no earlier run to compare with."""
    held = checklist.remembered
    if held is None or held.last is None:
        return None
    known = {check.id: check for check in checks}
    return OverTime(
        sentence=_sentence(held),
        mended=_gone(held.mended, {name: check.title for name, check in known.items()}),
        not_compared=_gone(held.not_compared, {name: check.failed for name, check in known.items()}),
        rows=tuple(_rows(held.line))[-MOST_ROWS:],
        drawing=_drawing(held.line),
    )


def marks(checklist: Checklist) -> Mapping[str, str]:
    """Return by finding id what is worth saying at that finding: that it is new, came back, or was kept before."""
    held = checklist.remembered
    if held is None:
        return {}
    told = {name: words.CHANGES[change] for name, change in held.changes.items() if change is not Change.STILL_THERE}
    return {**told, **{name: f"You kept this, but {why}" for name, why in held.back.items()}}


def _sentence(held: Remembered) -> str:
    """Return what changed, counted, in one sentence."""
    changes = list(held.changes.values())
    counts = (
        (changes.count(Change.NEW), "new"),
        (changes.count(Change.STILL_THERE), "still there"),
        (changes.count(Change.CAME_BACK), "came back"),
        (sum(one.count for one in held.mended), "mended"),
        (sum(one.count for one in held.not_compared), "could not be compared"),
    )
    said = words.listed([f"{words.number(count)} {what}" for count, what in counts if count])
    if not said:
        return f"Compared with {words.day(held.last)}: nothing was found then, and nothing now."
    return f"Compared with {words.day(held.last)}: {said}."


def _gone(gone: Iterable[Gone], titles: Mapping[str, str]) -> tuple[GoneView, ...]:
    """Return the views of what was not found now."""
    return tuple(
        GoneView(
            title=titles.get(one.check) or words.from_slug(one.check),
            platform=one.platform,
            account=one.account,
            count=one.count,
        )
        for one in gone
    )


def _rows(line: Sequence[Point]) -> Iterable[Row]:
    """Yield the table, the oldest run first."""
    for number, point in enumerate(line):
        yield Row(
            day=words.day(point.made),
            to_do=point.to_do,
            look_yourself=point.look_yourself,
            kept=point.kept,
            new=words.number(point.new) if number else "",
            came_back=words.number(point.came_back) if number else "",
            mended=words.number(point.mended) if number else "",
            note="" if point.comparable else "other accounts or policies",
        )


def _drawing(line: Sequence[Point]) -> Drawing | None:
    """Return the drawing of the line; None where there is only one point."""
    if len(line) < 2:
        return None
    top = max(1, *(max(point.to_do, point.look_yourself) for point in line))
    step = (WIDTH - 2 * EDGE) / (len(line) - 1)
    made = tuple(
        Mark(x=round(EDGE + number * step, 1), to_do=_y(point.to_do, top), look_yourself=_y(point.look_yourself, top))
        for number, point in enumerate(line)
    )
    first, last = line[0], line[-1]
    return Drawing(
        width=WIDTH,
        height=HEIGHT,
        floor=HEIGHT - EDGE,
        top=top,
        marks=made,
        to_do=" ".join(f"{one.x},{one.to_do}" for one in made),
        look_yourself=" ".join(f"{one.x},{one.look_yourself}" for one in made),
        words=(
            f"From {words.day(first.made)} to {words.day(last.made)}: to do from {first.to_do} to {last.to_do}, look "
            f"yourself from {first.look_yourself} to {last.look_yourself}. The table says the same."
        ),
        first=words.day(first.made),
        last=words.day(last.made),
    )


def _y(count: int, top: int) -> float:
    """Return how far down a count is drawn."""
    return round(HEIGHT - EDGE - count / top * (HEIGHT - 2 * EDGE), 1)
