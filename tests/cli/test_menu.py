"""`auditor` alone opens a menu at a terminal: a number and Enter, and after each choice the menu again."""

from pathlib import Path

from auditor.cli import menu
from auditor.cli.command_list import COMMANDS
from tests.command_line import AtTerminal, Run


def number(choice: menu.Choice) -> str:
    """Return what to type for a choice."""
    there = [one for one in menu.CHOICES if not one.args or one.args[0] in COMMANDS]
    return f"{there.index(choice) + 1}\n"


def test_each_choice_is_a_command() -> None:
    assert {choice.args[0] for choice in menu.CHOICES if choice.args} <= set(COMMANDS)


def test_without_a_terminal_it_is_the_help(run: Run) -> None:
    shown = run()
    assert "Commands:" in shown.stdout
    assert "What would you like to do?" not in shown.output


def test_leaving(at_terminal: AtTerminal) -> None:
    shown, code = at_terminal(answers=number(menu.LEAVE))
    assert code == 0
    assert "Goodbye" in shown
    assert menu.KEPT.words in shown


def test_what_goes_wrong_leads_back_to_the_menu(at_terminal: AtTerminal) -> None:
    shown, code = at_terminal(answers=number(menu.KEPT) + number(menu.LEAVE))
    assert code == 0
    assert "Nothing is remembered yet." in shown
    assert shown.count("What would you like to do?") == 2


def test_forgetting_everything_is_asked_first(at_terminal: AtTerminal, known: Path) -> None:
    shown, code = at_terminal(answers=number(menu.FORGET) + "n\n" + number(menu.LEAVE))
    assert code == 0
    assert "Nothing was removed." in shown
    assert known.exists()


def test_ctrl_c_leaves_the_menu(at_terminal: AtTerminal) -> None:
    shown, code = at_terminal(interrupt=True)
    assert code == 130
    assert "Stopped." in shown
    assert "Traceback" not in shown


def test_checking_again_before_the_first_time_leads_to_it(at_terminal: AtTerminal) -> None:
    shown, code = at_terminal(answers=number(menu.AGAIN) + number(menu.LEAVE))
    assert code == 0
    assert "No check has been made yet" in shown
