"""Counting: what was expected of a text, what was found, and the figures that follow."""

from collections.abc import Iterable
from typing import NamedTuple


class Case(NamedTuple):
    """One text of a task, under the name of what is judged: should it be found, and was it?"""

    task: str
    text: str
    expected: bool
    found: bool


class Figures(NamedTuple):
    """Of one task: found rightly, found wrongly, missed, and rightly left alone."""

    right: int
    wrong: int
    missed: int
    quiet: int

    @property
    def precision(self) -> float:
        """Of what was found, the share that should have been."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Of what should have been found, the share that was."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """Precision and recall in one."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def figures(cases: Iterable[Case]) -> Figures:
    """Count the cases of one task."""
    counted = {(True, True): 0, (False, True): 0, (True, False): 0, (False, False): 0}
    for case in cases:
        counted[case.expected, case.found] += 1
    return Figures(counted[True, True], counted[False, True], counted[True, False], counted[False, False])
