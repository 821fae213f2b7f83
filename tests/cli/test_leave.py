import pytest

from auditor.cli import leave
from auditor.cli.leave import Sending
from auditor.model import WrongUsage
from tests.command_line import Asked

SENDING = Sending(
    host="api.example (An engine)",
    lines=["Rowan Ellis (your name)", "odd\x1b[31m"],
    keeps="It keeps it.",
    proxy="p.example",
)


def test_everything_is_said_before_it_is_sent(capsys: pytest.CaptureFixture[str]) -> None:
    leave.announce([SENDING])
    shown = capsys.readouterr()
    assert not shown.out
    for part in ("To api.example (An engine)", "1. Rowan Ellis (your name)", "It keeps it.", "proxy p.example"):
        assert part in shown.err
    assert "\x1b" not in shown.err


def test_what_was_agreed_to_is_not_asked_again() -> None:
    assert leave.given("Send?", agreed=True)


def test_with_nobody_to_say_yes_nothing_is_sent() -> None:
    with pytest.raises(WrongUsage, match="nothing was sent"):
        leave.given("Send?", agreed=False)


def test_a_no_is_a_no(somebody: None, asked: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    noted = asked("n", "y", "")
    assert not leave.given("Send?", agreed=False)
    assert leave.given("Send?", agreed=False)
    assert not leave.given("Send?", agreed=False)
    assert noted[0][1] == "n"
    assert "Nothing was sent." in capsys.readouterr().out
