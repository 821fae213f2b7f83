"""The console shows outside text harmlessly, whatever the terminal, and never mixes results with talk."""

import subprocess
import sys
from pathlib import Path

import click
import pytest

from auditor.cli import console
from tests.command_line import ROOT


def printed(code: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run a piece of code in a process of its own."""
    return subprocess.run(
        [sys.executable, "-c", f"from auditor.cli import console\nconsole.prepare()\n{code}"],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        check=False,
    )


def test_results_go_to_stdout_and_talk_to_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    console.say("result", indent="  ")
    console.tell("talk")
    console.trouble("It broke", "Mend it.")
    shown = capsys.readouterr()
    assert shown.out == "  result\n"
    assert shown.err == "talk\nIt broke.\nMend it.\n"


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Rowan Ellis", "Rowan Ellis"),
        ("two\nlines\tand a tab", "two lines and a tab"),
        ("\x1b[31mred\x1b[0m", "[31mred[0m"),
        ("exe\u202efdp", "exefdp"),
        ("bell\a\x00", "bell"),
        ("Ysgol Gynradd Llanfair ŵ 🍎", "Ysgol Gynradd Llanfair ŵ 🍎"),
    ],
)
def test_outside_text_cannot_steer_the_terminal(text: str, seen: str) -> None:
    assert console.one_line(text) == seen


def test_what_is_said_cannot_steer_the_terminal_either(capsys: pytest.CaptureFixture[str]) -> None:
    console.say("a\x1b]0;title\x07b\u2066c")
    assert capsys.readouterr().out == "a]0;titlebc\n"


def test_a_console_without_our_letters_gets_plain_ones() -> None:
    done = printed("console.say('“Ysgol” 🍎'); console.tell('é')", PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stdout.strip(), done.stderr.strip()) == (0, b'"Ysgol" ?', b"e")


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp437"])
def test_help_and_questions_are_plain_there_too(encoding: str) -> None:
    code = "import click; click.echo('“a” … ŵ'); click.echo('“a” … ŵ', err=True)"
    done = printed(code, PYTHONIOENCODING=encoding)
    assert (done.stdout.strip(), done.stderr.strip()) == (b'"a" ... w', b'"a" ... w')


def test_data_is_put_out_as_it_is_even_there() -> None:
    done = printed("console.put('“é”'.encode())", PYTHONIOENCODING="cp1252")
    assert done.stdout == "“é”".encode()


def test_a_reader_that_leaves_does_not_end_the_work() -> None:
    code = (
        "from auditor.cli import console\n"
        "for n in range(99999): console.say('x' * 99)\n"
        "console.put(b'x')\n"
        "raise SystemExit(7)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.readline()
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait() == 7


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_said() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "auditor", "schema", "policy"],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert "room on the disk" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("closed", ["sys.stdin", "sys.stdout", "sys.stderr"])
def test_a_closed_stream_is_no_trouble(closed: str) -> None:
    done = printed(
        f"import sys; {closed} = None; console.prepare(); console.say('a'); console.tell('b'); console.can_ask()"
    )
    assert done.returncode == 0


def test_progress_is_quiet_without_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    with console.progress() as progress:
        assert progress is None
    assert capsys.readouterr().err == ""


def test_nobody_is_asked_without_a_terminal() -> None:
    assert not console.can_ask()


def test_an_answer_is_made_harmless_and_may_be_left_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter(["  Rowan\x1b[2J ", ""])
    monkeypatch.setattr(click.termui, "visible_prompt_func", lambda _: next(answers))
    assert console.ask("Name") == "Rowan[2J"
    assert console.ask("Name", "Rowan") == "Rowan"


@pytest.mark.parametrize("width", [60, 200])
def test_long_lines_are_broken_between_words_on_a_terminal(width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.get_terminal_size", lambda: type("Size", (), {"columns": width}))
    stream = type("Terminal", (), {"isatty": lambda _: True})()
    lines = console._shown(stream, "1. " + "word " * 60 + "/a/path/that/is/" + "long/" * 40, "  ").split("\n")
    assert all(len(line) < min(width, 101) for line in lines[:-1])
    assert all(line.startswith("     word") for line in lines[1:-1])
    assert lines[-1].strip().endswith("long/" * 40)


def test_a_long_question_is_broken_between_words(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def prompt(question: str, **_: object) -> str:
        asked.append(question)
        return "yes"

    told: list[str] = []
    monkeypatch.setattr("click.prompt", prompt)
    monkeypatch.setattr(console, "tell", told.append)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "60")
    console.ask("Its web address, or the ending of your work e-mail (such as larkfield.sch.uk)", "larkfield.example")
    assert " ".join("".join([*told, *asked]).split()) == " ".join(
        "Its web address, or the ending of your work e-mail (such as larkfield.sch.uk) [larkfield.example]".split()
    )
    assert told
    assert all(len(line) <= 60 for line in [*told, *asked])
