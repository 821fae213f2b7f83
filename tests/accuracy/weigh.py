"""Weigh the signals of posts anew: `python -m tests.accuracy.weigh` learns from `learned/*.jsonl`, writes the scales.

A logistic regression with a penalty on large weights, in plain Python: the same texts always give the same file. What
is enough for each thing is set where a text that was left out of the learning is judged best.
"""

import math
import random
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

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
SEEN_IN = 4  # texts that a signal must stand in to be weighed at all
PENALTY = 3.0
LEAST = 0.1  # weights smaller than this are left out
ROUNDS = 120
FOLDS = 5
PRECISION = {"work": 0.85, "criticism": 0.7, "confidential": 0.8, "pupil": 0.8, "picture": 0.85, "offence": 0.9}

Text = frozenset[str]


def shown(item: Item, derived: dict[object, object]) -> Text:
    """Return the signals of one text."""
    context = Context(item.subject, today=TODAY, derived=derived)
    made = record(item)
    form = form_of(made) if isinstance(made, Post) else "picture"
    seen = look(item.text)
    return frozenset(Reading(seen, form, context.once(school_names.matcher).find(seen)).shown)


def learn(texts: Sequence[Text], wanted: Sequence[bool], names: Mapping[str, int]) -> list[float]:
    """Return the weight of each signal, and last where the sum begins, by Adagrad over shuffled texts."""
    rare = len(wanted) / (2 * max(1, sum(wanted)))
    common = len(wanted) / (2 * max(1, len(wanted) - sum(wanted)))
    weights, steps = [0.0] * (len(names) + 1), [1e-6] * (len(names) + 1)
    rows = [
        ([names[signal] for signal in text if signal in names] + [len(names)], yes)
        for text, yes in zip(texts, wanted, strict=True)
    ]
    chance = random.Random(1)
    shrink = PENALTY / len(rows)
    for _ in range(ROUNDS):
        chance.shuffle(rows)
        for places, yes in rows:
            total = sum(weights[place] for place in places)
            likely = 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
            error = (likely - yes) * (rare if yes else common)
            for place in places:
                slope = error + (shrink * weights[place] if place != len(names) else 0.0)
                steps[place] += slope * slope
                weights[place] -= 0.3 * slope / math.sqrt(steps[place])
    return weights


def totals(weights: Sequence[float], texts: Sequence[Text], names: Mapping[str, int]) -> list[float]:
    """Return the sum of each text."""
    return [weights[-1] + sum(weights[names[signal]] for signal in text if signal in names) for text in texts]


def enough(sums: Sequence[float], wanted: Sequence[bool], precision: float) -> float:
    """Return the sum from which on a text is told: the best F1 of those that keep the precision."""
    best = (-1.0, 0.0)
    for place in sorted(set(sums)):
        told = [total >= place for total in sums]
        right = sum(yes and is_told for yes, is_told in zip(wanted, told, strict=True))
        exact, f1 = right / max(1, sum(told)), 2 * right / max(1, sum(told) + sum(wanted))
        best = max(best, (f1 if exact >= precision else f1 - 1, place))
    return best[1]


def held_out(texts: Sequence[Text], wanted: Sequence[bool], names: Mapping[str, int]) -> list[float]:
    """Return the sum of each text by weights that were learned without it."""
    sums = [0.0] * len(texts)
    for fold in range(FOLDS):
        rest = [place for place in range(len(texts)) if place % FOLDS != fold]
        weights = learn([texts[place] for place in rest], [wanted[place] for place in rest], names)
        left = [place for place in range(len(texts)) if place % FOLDS == fold]
        for place, total in zip(left, totals(weights, [texts[place] for place in left], names), strict=True):
            sums[place] = total
    return sums


def main() -> None:
    """Learn every scale and write the file."""
    items = [item for path in sorted(LEARNED.glob("*.jsonl")) for item in read(path)]
    derived: dict[str, dict[object, object]] = {}
    texts = [shown(item, derived.setdefault(repr(item.subject), {})) for item in items]
    counted = Counter(signal for text in texts for signal in text)
    names = {signal: place for place, signal in enumerate(sorted(name for name in counted if counted[name] >= SEEN_IN))}
    made: dict[str, judgement.Scale] = {}
    for thing, label in THINGS.items():
        wanted = [item.labels.get(label, False) for item in items]
        bar = enough(held_out(texts, wanted, names), wanted, PRECISION.get(thing, 0.8))
        weights = learn(texts, wanted, names)
        kept = {name: round(weights[place], 2) for name, place in names.items() if abs(weights[place]) >= LEAST}
        made[thing] = judgement.Scale(enough=round(bar, 2), start=round(weights[-1], 2), weights=kept)
        sys.stdout.write(f"{thing}: {len(kept)} signals, enough {bar:.2f}\n")
    SCALES.write_bytes(msgspec.json.format(msgspec.json.encode(made), indent=1) + b"\n")


if __name__ == "__main__":
    main()
