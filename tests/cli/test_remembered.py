from pathlib import Path

from auditor.cli import memory
from auditor.model import Request
from auditor.state import api_keys
from auditor.state.capturing import capture
from auditor.state.content import Capture
from tests.command_line import Run
from tests.remembering import AUTUMN, KeyringOfOurs


def test_look_ups_and_keys_are_told_but_no_key_is_shown(run: Run, known: Path, safe: KeyringOfOurs) -> None:
    api_keys.keep("brave", "canary-key")
    asked = Request(host="api.example", purpose="search", at=AUTUMN, received=1)
    kept = Capture(what="search/brave", made=AUTUMN, data=b"")
    memory.lasting().update(lambda content: capture(content, {"a": kept}, [asked, asked], now=AUTUMN))
    shown = run("doctor")
    assert "1 answer of look-ups" in shown.stdout
    assert "2 requests listed" in shown.stdout
    assert "It also keeps what you put in for: Brave Search." in shown.stdout
    assert "canary" not in shown.output


def test_where_there_are_none_nothing_is_said_of_keys(run: Run, safe: KeyringOfOurs) -> None:
    assert "what you put in" not in run("doctor").stdout
