"""The passphrase of a locked report is asked before anything is read, and never where nobody can type it."""

import pytest

from auditor.cli import locking
from auditor.model import WrongUsage
from tests.command_line import Typed


def test_it_is_typed_twice_and_long_enough(typed: Typed, capsys: pytest.CaptureFixture[str]) -> None:
    typed("short", "four quiet words", "four quiet wards", "four quiet words", "four quiet words")
    assert locking.wished("") == "four quiet words"
    said = capsys.readouterr().err
    assert "if it is lost, nobody can help" in said
    assert "10 letters or more" in said
    assert "not the same" in said


def test_without_one_nothing_is_read(typed: Typed) -> None:
    typed("")
    with pytest.raises(WrongUsage, match="nothing was read"):
        locking.wished("-")


def test_where_nobody_can_type_it_is_refused() -> None:
    with pytest.raises(WrongUsage, match="nobody here"):
        locking.wished("")


def test_no_plain_file_is_written_beside_it(typed: Typed) -> None:
    with pytest.raises(WrongUsage, match="plain text"):
        locking.wished("result.json")
