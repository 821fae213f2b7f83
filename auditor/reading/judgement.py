"""Scales: how signals weigh for and against each thing a post may tell, learned from our own labelled texts.

The weights stand in `scales.json` and are made by `python -m tests.accuracy.weigh`. Each belongs to a signal that has
a name, so that a judgement can be taken apart: it is a sum, and the sum must pass what is `enough`.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib import resources
from typing import Any

import msgspec
import numpy as np


class Scales(msgspec.Struct, frozen=True, kw_only=True):
    """For each of some things: what is enough, where the sum begins, and what each signal adds, in hundredths."""

    things: Sequence[str]
    enough: Sequence[int]
    start: Sequence[int]
    weights: Mapping[str, Sequence[int]]


class Balance:
    """Scales made ready to weigh all things at once."""

    def __init__(self, scales: Scales) -> None:
        """Lay the weights out as one table, a row a signal."""
        self.things = {thing: place for place, thing in enumerate(scales.things)}
        self._rows = {signal: row for row, signal in enumerate(scales.weights)}
        table = [scales.weights[signal] for signal in self._rows]
        self._table: np.ndarray[Any, np.dtype[np.int32]] = np.array(table, dtype=np.int32)
        self._least: list[int] = [start - enough for start, enough in zip(scales.start, scales.enough, strict=True)]

    def margins(self, signals: Iterable[str]) -> list[float]:
        """Return by how much the signals pass what is enough for each thing; negative where they do not."""
        known = self._rows
        rows = [known[signal] for signal in signals if signal in known]
        sums = self._table[rows].sum(axis=0).tolist()
        return [(total + least) / 100 for total, least in zip(sums, self._least, strict=True)]

    def weight(self, thing: str, signal: str) -> float:
        """Return what a signal adds for a thing; nothing if it is not weighed."""
        row = self._rows.get(signal)
        return 0.0 if row is None else float(self._table[row, self.things[thing]]) / 100

    def explained(self, thing: str, signals: Iterable[str]) -> list[tuple[str, float]]:
        """Return the signals that weigh in one judgement, the heaviest first."""
        weighed = [(signal, self.weight(thing, signal)) for signal in signals]
        return sorted(((name, value) for name, value in weighed if value), key=lambda one: (-abs(one[1]), one[0]))


@cache
def balance() -> Balance:
    """Return the shipped scales, read once a process."""
    text = resources.files(__package__).joinpath("scales.json").read_bytes()
    return Balance(msgspec.json.decode(text, type=Scales))
