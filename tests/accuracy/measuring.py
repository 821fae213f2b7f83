"""All labelled texts against all checks: the figures of each label, the misses, and what fell below its floor."""

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from auditor.model import Subject
from tests.accuracy.items import FOLDER, Item, read
from tests.accuracy.labels import LABELS, Found, found_in
from tests.accuracy.scoring import Case, Figures, figures

# What is found only where one of the owner's own schools is meant.
OF_ONE_SCHOOL = frozenset(
    ("school-website-linked", "former-school-shown", "school-place-tagged", "school-content-reposted", "alias-account")
)
FLOORS = FOLDER / "floors.toml"


class Measured(NamedTuple):
    """One label of one text: what was expected and found."""

    case: Case
    item: Item
    found: Found


def our_own() -> list[Path]:
    """Return the files of labelled texts that stand beside this one."""
    return sorted((*FOLDER.glob("*.jsonl"), *FOLDER.glob("*.txt")))


def measure(files: Iterable[Path]) -> list[Measured]:
    """Run every text of some files through the checks."""
    measured: list[Measured] = []
    derived: dict[str, dict[object, object]] = {}
    for item in (item for path in files for item in read(path)):
        found = found_in(item, derived.setdefault(repr(item.subject), {}))
        for label, expected in item.labels.items():
            if label in LABELS:
                case = Case(label, item.text, expected, LABELS[label](found))
                measured.append(Measured(case, item, found))
    return measured


def named_wrongly(files: Iterable[Path], decoy: Subject) -> list[Measured]:
    """Return the texts in which the school of somebody who works elsewhere is said to be named."""
    derived: dict[object, object] = {}
    named = []
    for item in (item._replace(subject=decoy) for path in files for item in read(path)):
        found = found_in(item, derived)
        if LABELS["names_school"](found) or not found.checks.isdisjoint(OF_ONE_SCHOOL):
            named.append(Measured(Case("names_school", item.text, expected=False, found=True), item, found))
    return named


def counted(measured: Iterable[Measured]) -> dict[str, Figures]:
    """Return the figures of each label that was asked for, in the order of `LABELS`."""
    cases: dict[str, list[Case]] = {}
    for one in measured:
        cases.setdefault(one.case.task, []).append(one.case)
    return {label: figures(cases[label]) for label in LABELS if label in cases}


def below_floor(told: Mapping[str, Figures], floors: Path = FLOORS) -> list[str]:
    """Return a sentence for each figure below its floor; a label that nothing was measured for is below it too."""
    fallen = []
    for label, held in tomllib.loads(floors.read_text("utf-8")).items():
        if label not in told:
            fallen.append(f"{label}: nothing was measured")
            continue
        for name, floor in held.items():
            figure = float(getattr(told[label], name))
            if figure < floor:
                fallen.append(f"{label}: {name} is {figure:.3f}, its floor {floor:.3f}")
    return fallen
