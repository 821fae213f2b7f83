"""Each error ends with its own exit code, and shows its sentence alone."""

import pytest

from auditor.model import AuditorError, InputProblem, Locked, WrongUsage
from auditor.model.errors import ExitCode, Refused


@pytest.mark.parametrize(
    ("kind", "code"),
    [(WrongUsage, 2), (InputProblem, 3), (Refused, 4), (Locked, 5)],
)
def test_each_ends_with_its_own_code(kind: type[AuditorError], code: int) -> None:
    error = kind("It is locked.", next_step="Unlock it.")
    assert (error.exit_code, error.sentence, error.next_step) == (ExitCode(code), "It is locked.", "Unlock it.")
    assert str(error) == "It is locked."


def test_an_input_says_in_which_way_it_could_not_be_read() -> None:
    assert InputProblem("It is cut off.", state="truncated").state == "truncated"
