"""No figure falls below its floor on our own labelled texts."""

import pytest

from tests.accuracy.__main__ import main
from tests.accuracy.scoring import Case, figures
from tests.accuracy.tasks import TASKS


@pytest.mark.parametrize("task", TASKS)
def test_no_figure_falls_below_its_floor(task: str) -> None:
    cases, precision, recall = TASKS[task]
    every = list(cases())
    for name in {case.task for case in every}:
        counted = figures(case for case in every if case.task == name)
        assert counted.precision >= precision, name
        assert counted.recall >= recall, name


def test_figures_count_all_four_ways() -> None:
    pairs = [(True, True), (True, True), (True, False), (False, True), (False, False)]
    counted = figures(Case("x", "", expected, found) for expected, found in pairs)
    assert counted == (2, 1, 1, 1)
    assert counted.precision == pytest.approx(2 / 3)
    assert counted.recall == pytest.approx(2 / 3)
    assert counted.f1 == pytest.approx(2 / 3)


def test_the_table_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["school name"]) == 0
    assert "school name" in capsys.readouterr().out
