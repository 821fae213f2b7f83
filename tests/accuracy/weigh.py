"""Weigh the signals of posts anew: `python -m tests.accuracy.weigh` learns from `learned/*.jsonl`, writes the scales.

A logistic regression with a penalty on large weights: the same texts always give the same file. What is enough for
each thing is set where a text that was left out of the learning is judged best; what is measured against the floors,
`posts.jsonl`, serves neither.
"""

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from auditor.model import Context, Post
from auditor.reading import judgement, school_names
from auditor.reading.look import look
from auditor.reading.posts import Reading, form_of
from tests.accuracy.items import FOLDER, Item, read, record
from tests.accuracy.labels import TODAY

LEARNED = FOLDER / "learned"
SCALES = Path(judgement.__file__).parent / "scales.json"
THINGS = {
    "work": "about_school",
    "criticism": "derogatory",
    "confidential": "confidential",
    "pupil": "identifies_pupil",
    "contact": "contact_with_pupil_or_parent",
    "picture": "pupil_image_context",
    "offence": "offensive",
    "deal": "media_or_paid_content",
}
SEEN_IN = 2  # texts that a signal must stand in to be weighed at all
TRUST = 0.3  # how far single texts may move the weights
WORTH = {"w:": 0.7, "t:": 0.7, "b:": 0.5}  # a wording counts for less than a signal that was thought of
LEAST = 2  # hundredths; a signal that never weighs so much is left out
STEPS, INNER = 6, 20
FOLDS = 4
PRECISION = {
    "work": 0.935,
    "criticism": 0.75,
    "confidential": 0.79,
    "pupil": 0.8,
    "picture": 0.81,
    "offence": 0.89,
    "deal": 0.875,
}

Numbers = np.ndarray[Any, np.dtype[np.float64]]
Text = frozenset[str]


def shown(item: Item, derived: dict[object, object]) -> Text:
    """Return the signals of one text."""
    context = Context(item.subject, today=TODAY, derived=derived)
    made = record(item)
    form = form_of(made) if isinstance(made, Post) else "picture"
    seen = look(item.text)
    return frozenset(Reading(seen, form, context.once(school_names.matcher).find(seen)).weighed())


class Table:
    """Which signals each text shows, a row a text; the last column is where the sum begins."""

    def __init__(self, texts: Sequence[Text], names: dict[str, int]) -> None:
        """Lay the texts out."""
        rows = [[*sorted(names[signal] for signal in text if signal in names), len(names)] for text in texts]
        worth = np.array([WORTH.get(name[:2], 1.0) for name in names] + [1.0])
        self.width = len(names) + 1
        self.places = np.concatenate([np.array(row) for row in rows])
        self.lengths = np.array([len(row) for row in rows])
        self._starts = np.concatenate(([0], np.cumsum(self.lengths)[:-1]))
        self._values = worth[self.places]

    def sums(self, weights: Numbers) -> Numbers:
        """Return the sum of each text."""
        return np.asarray(np.add.reduceat(self._values * weights[self.places], self._starts))

    def back(self, of_texts: Numbers) -> Numbers:
        """Return for each signal the sum of what stands at its texts."""
        told = self._values * np.repeat(of_texts, self.lengths)
        return np.bincount(self.places, told, self.width).astype(np.float64)


def learn(table: Table, wanted: Numbers, counts: Numbers) -> Numbers:
    """Return the weights that are least wrong, by Newton's method; `counts` says how much each text matters."""
    weights = np.zeros(table.width)
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-np.clip(table.sums(weights), -30, 30)))
        slope = weights + table.back(counts * (likely - wanted))
        weights -= _solved(table, slope, counts * likely * (1 - likely))
    return weights


def _solved(table: Table, slope: Numbers, bend: Numbers) -> Numbers:
    """Return the step that levels the slope, by conjugate gradients."""
    step, left = np.zeros(table.width), slope.copy()
    way, size = left.copy(), float(left @ left)
    first = size
    for _ in range(INNER):
        if size < 1e-6 * first or first == 0:
            break
        bent = way + table.back(bend * table.sums(way))
        stride = size / float(way @ bent)
        step += stride * way
        left -= stride * bent
        before, size = size, float(left @ left)
        way = left + (size / before) * way
    return step


def counts_of(wanted: Numbers) -> Numbers:
    """Return how much each text matters: both answers weigh the same together."""
    rare = wanted.sum() / len(wanted)
    return np.asarray(TRUST / 2 * np.where(wanted > 0, 1 / max(rare, 1e-3), 1 / (1 - rare)))


def enough(sums: Numbers, wanted: Numbers, precision: float) -> float:
    """Return the sum from which on a text is told: the best F1 of those that keep the precision."""
    best = (-1.0, 0.0)
    for place in np.arange(-1.5, 3.0, 0.05):
        told = sums >= place
        right = float((told & (wanted > 0)).sum())
        exact, f1 = right / max(1, told.sum()), 2 * right / max(1, told.sum() + wanted.sum())
        best = max(best, (f1 if exact >= precision else f1 - 1, float(place)))
    return best[1]


def held_out(table: Table, wanted: Numbers) -> Numbers:
    """Return the sum of each text by weights that were learned without it."""
    sums = np.zeros(len(wanted))
    counts = counts_of(wanted)
    folds = np.arange(len(wanted)) % FOLDS
    for fold in range(FOLDS):
        weights = learn(table, wanted, np.where(folds == fold, 0.0, counts))
        sums = np.where(folds == fold, table.sums(weights), sums)
    return sums


def main() -> None:
    """Learn every scale and write the file."""
    items = [item for path in sorted(LEARNED.glob("*.jsonl")) for item in read(path)]
    derived: dict[str, dict[object, object]] = {}
    texts = [shown(item, derived.setdefault(repr(item.subject), {})) for item in items]
    counted = Counter(signal for text in texts for signal in text)
    names = {signal: place for place, signal in enumerate(sorted(name for name in counted if counted[name] >= SEEN_IN))}
    worth = np.array([WORTH.get(name[:2], 1.0) for name in names] + [1.0])
    table = Table(texts, names)
    bars, columns = [], []
    for thing, label in THINGS.items():
        wanted = np.array([float(item.labels.get(label, False)) for item in items])
        sums = held_out(table, wanted)
        bar = enough(sums, wanted, PRECISION.get(thing, 0.86))
        bars.append(round(100 * bar))
        columns.append(np.rint(100 * worth * learn(table, wanted, counts_of(wanted))).astype(int))
        told, right = (sums >= bar).sum(), ((sums >= bar) & (wanted > 0)).sum()
        sys.stdout.write(f"{thing}: enough {bar:.2f}, left out P {right / told:.2f} R {right / wanted.sum():.2f}\n")
    rows = np.stack(columns, axis=1)
    made = judgement.Scales(
        things=tuple(THINGS),
        enough=tuple(bars),
        start=tuple(rows[-1].tolist()),
        weights={name: rows[place].tolist() for name, place in names.items() if abs(rows[place]).max() >= LEAST},
    )
    lines = msgspec.json.encode(made).replace(b"],", b"],\n")
    SCALES.write_bytes(lines + b"\n")
    sys.stdout.write(f"{len(made.weights)} signals\n")


if __name__ == "__main__":
    main()
