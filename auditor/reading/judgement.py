"""Scales: how signals weigh for and against each thing a post may tell, learned from our own labelled texts.

The weights stand in `scales.json` and are made by `python -m tests.accuracy.weigh`. Each belongs to a signal that has
a name, so that a judgement can be taken apart: it is a sum, and the sum must pass what is `enough`.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from importlib import resources

import msgspec


class Scale(msgspec.Struct, frozen=True, kw_only=True):
    """The weights for one thing: what is enough, where the sum begins, and what each signal adds."""

    enough: float
    start: float
    weights: Mapping[str, float]


@cache
def scales() -> Mapping[str, Scale]:
    """Return the scales by the name of what they judge, read once a process."""
    text = resources.files(__package__).joinpath("scales.json").read_bytes()
    return msgspec.json.decode(text, type=dict[str, Scale])


def margin(scale: Scale, signals: Iterable[str]) -> float:
    """Return by how much the sum of the signals passes what is enough; negative where it does not."""
    weights = scale.weights
    return scale.start + sum(weights[signal] for signal in signals if signal in weights) - scale.enough


def explained(scale: Scale, signals: Iterable[str]) -> list[tuple[str, float]]:
    """Return the signals that weigh in one judgement, the heaviest first."""
    weighed = [(signal, scale.weights[signal]) for signal in signals if signal in scale.weights]
    return sorted(weighed, key=lambda pair: (-abs(pair[1]), pair[0]))
