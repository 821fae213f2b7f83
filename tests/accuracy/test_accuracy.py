"""No figure falls below its floor on our own labelled texts, and the counting counts."""

import os
from pathlib import Path

import pytest

from tests.accuracy.__main__ import main
from tests.accuracy.items import subject
from tests.accuracy.labels import LABELS
from tests.accuracy.measuring import below_floor, counted, measure, named_wrongly, our_own
from tests.accuracy.scoring import Case, Figures, figures


def test_no_figure_falls_below_its_floor() -> None:
    assert below_floor(counted(measure(our_own()))) == []


def test_figures_count_all_four_ways() -> None:
    pairs = [(True, True), (True, True), (True, False), (False, True), (False, False)]
    told = figures(Case("x", "", expected, found) for expected, found in pairs)
    assert told == (2, 1, 1, 1)
    assert told.precision == pytest.approx(2 / 3)
    assert told.recall == pytest.approx(2 / 3)
    assert told.f1 == pytest.approx(2 / 3)


def test_what_falls_below_its_floor_or_is_not_measured_is_said(tmp_path: Path) -> None:
    floors = tmp_path / "floors.toml"
    floors.write_text("[phone]\nprecision = 0.9\nrecall = 0.5\n[offensive]\nrecall = 0.1\n", "utf-8")
    assert below_floor({"phone": Figures(4, 1, 1, 0)}, floors) == [
        "phone: precision is 0.800, its floor 0.900",
        "offensive: nothing was measured",
    ]


DECOYS = ("Zennor Quay Academy", "St Petroc's Catholic Primary School", "Ysgol Nant y Coed", "Bramble Learning Trust")


@pytest.mark.parametrize("name", DECOYS)
def test_no_text_names_a_made_up_school_of_another_name(name: str) -> None:
    decoy = subject({"name": name, "town": "Zennacombe"})
    assert [one.case.text for one in named_wrongly(our_own(), decoy)] == []


@pytest.mark.skipif(
    "AUDITOR_DEVSET" not in os.environ, reason="AUDITOR_DEVSET names no folder of others' labelled texts"
)
@pytest.mark.parametrize("name", DECOYS)
def test_no_text_of_others_names_a_made_up_school(name: str) -> None:
    files = sorted(Path(os.environ["AUDITOR_DEVSET"]).glob("*.jsonl"))
    assert files
    assert [one.item.id for one in named_wrongly(files, subject({"name": name, "town": "Zennacombe"}))] == []


def test_every_label_of_our_own_texts_is_one_that_is_measured() -> None:
    assert {one.case.task for one in measure(our_own())} <= set(LABELS)


def test_the_table_and_the_misses_are_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    texts = tmp_path / "few.jsonl"
    texts.write_text(
        '{"id": "a", "text": "ring me on 07700 900123", "school": {"name": "Larkfield Primary School"},'
        ' "labels": {"phone": true}}\n'
        '{"id": "b", "text": "a walk in the park", "school": {"name": "Larkfield Primary School"},'
        ' "labels": {"phone": true}, "note": "wrongly labelled"}\n',
        "utf-8",
    )
    assert main(["--misses", str(texts)]) == 0
    out = capsys.readouterr().out
    assert "phone, overlooked, b, post: a walk in the park  (wrongly labelled)" in out
    assert "overlooked, a" not in out
    assert " 0.500" in out
