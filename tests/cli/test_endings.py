"""However a run ends, it ends with a calm sentence and the right exit code, and without the owner's words."""

import subprocess
import sys

import click
import pytest

from auditor.cli import endings
from auditor.model import AuditorError, ExitCode, InputProblem, Locked, Refused, WrongUsage
from tests.command_line import ROOT


def ended(statement: str, *, debug: bool) -> subprocess.CompletedProcess[str]:
    """Run a statement under the last resort."""
    code = f"from auditor.cli import endings\nendings.be_calm(debug={debug})\n{statement}"
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_numbers_are_those_of_the_model() -> None:
    assert (endings.WRONG_USAGE, endings.STOPPED) == (ExitCode.WRONG_USAGE, ExitCode.STOPPED)


@pytest.mark.parametrize(("kind", "code"), [(WrongUsage, 2), (InputProblem, 3), (Refused, 4), (Locked, 5)])
def test_an_error_of_ours_is_a_sentence_a_step_and_a_code(
    kind: type[AuditorError], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert endings.known(kind("It is locked", next_step="Open it"), debug=False) == code
    assert capsys.readouterr().err == "It is locked.\nOpen it.\n"


def test_an_unforeseen_error_is_calm_and_keeps_its_words() -> None:
    done = ended("raise ValueError('canary')", debug=False)
    assert done.returncode == endings.UNFORESEEN
    assert "canary" not in done.stderr + done.stdout
    assert "Traceback" not in done.stderr
    assert "--debug" in done.stderr


def test_debug_shows_where_but_not_what() -> None:
    statement = "try:\n    int('canary')\nexcept ValueError as e:\n    raise RuntimeError('canary') from e"
    done = ended(statement, debug=True)
    assert done.returncode == endings.UNFORESEEN
    assert "builtins.RuntimeError" in done.stderr
    assert "builtins.ValueError" in done.stderr
    assert "<string>:6" in done.stderr
    assert "canary" not in done.stderr


def test_debug_shows_the_trace_of_an_error_of_ours(capsys: pytest.CaptureFixture[str]) -> None:
    try:
        raise WrongUsage("No.")
    except WrongUsage as error:
        endings.known(error, debug=True)
    assert "test_endings.py" in capsys.readouterr().err


def test_an_interrupt_says_that_nothing_was_changed() -> None:
    done = ended("raise KeyboardInterrupt", debug=False)
    assert done.returncode == 130
    assert done.stderr.strip() == "Stopped. Nothing was changed."


def test_what_was_mistyped_is_told_with_the_usage(capsys: pytest.CaptureFixture[str]) -> None:
    context = click.Context(click.Command("audit"), info_name="audit")
    assert endings.mistyped(click.UsageError("No such option.", ctx=context)) == 2
    assert capsys.readouterr().err.startswith("Usage: audit")


def test_a_group_named_alone_shows_its_help_once(capsys: pytest.CaptureFixture[str]) -> None:
    context = click.Context(click.Group("keys", help="Keep keys."), info_name="keys")
    assert endings.mistyped(click.UsageError(context.get_help(), ctx=context)) == 2
    shown = capsys.readouterr().err
    assert shown.count("Usage: keys") == 1
    assert "Keep keys." in shown
