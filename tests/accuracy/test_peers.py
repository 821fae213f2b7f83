"""Peers in one table: who is at home where, who is missing, and that we are ahead of a plain list of words."""

from pathlib import Path

import pytest

from tests.accuracy.__main__ import main
from tests.accuracy.items import FOLDER
from tests.accuracy.measuring import measure
from tests.accuracy.peers import Peer, compare, in_use, met, words

LINES = (
    '{"id": "a", "text": "ring me on 07700 900123", "school": {"name": "Larkfield Primary School"},'
    ' "labels": {"phone": true, "work_email": false}}\n'
    '{"id": "b", "text": "r.ellis@larkfield.sch.uk", "school": {"name": "Larkfield Primary School"},'
    ' "labels": {"phone": false, "work_email": true, "personal_email": false}}\n'
)


@pytest.fixture
def few(tmp_path: Path) -> Path:
    texts = tmp_path / "few.jsonl"
    texts.write_text(LINES, "utf-8")
    return texts


def _missing() -> Peer:
    raise ModuleNotFoundError(name="somebody_else")


def test_each_is_measured_on_its_own_ground_only(few: Path) -> None:
    always = Peer("always", {"phone": lambda item: bool(item.text)})
    rows = compare(measure([few]), [always])
    assert [(row.ground, row.who) for row in rows] == [("phone", "auditor"), ("phone", "always"), ("e-mail", "auditor")]
    assert rows[0].figures.f1 == 1.0
    assert rows[1].figures.precision == 0.5
    assert not any(row.behind for row in rows)


def test_whoever_does_as_well_is_said_not_to_be_behind(few: Path) -> None:
    rows = compare(measure([few]), [Peer("oracle", {"phone": lambda item: "07700" in item.text})])
    assert [row.behind for row in rows if row.who == "oracle"] == [True]


def test_whoever_is_not_installed_is_named() -> None:
    peers, missing = met((words, _missing))
    assert [peer.name for peer in peers] == ["list of words"]
    assert missing == ["somebody_else"]


def test_numbers_kept_for_drama_become_ones_that_are_given_out() -> None:
    assert in_use("01632 960123 or +44 1632 960124") == "01223 960123 or +44 1223 960124"


def test_we_are_ahead_of_a_plain_list_of_words_on_our_own_texts() -> None:
    files = [FOLDER / name for name in ("school_names.txt", "disclaimers.txt", "contact_details.jsonl", "roles.jsonl")]
    rows = compare(measure(files), [words()])
    assert len(rows) == 12
    assert not [row.ground for row in rows if row.behind]


def test_the_table_is_printed(few: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.accuracy.__main__.met", lambda: met((words, _missing)))
    assert main(["--peers", "--task", "phone", str(few)]) == 1
    out = capsys.readouterr().out
    assert "phone                         list of words" in out
    assert "not behind us" in out
    assert "Not installed, so not in the table: somebody_else" in out
    assert "e-mail" not in out
