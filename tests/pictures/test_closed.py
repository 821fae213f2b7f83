"""A process that is closed in reaches no network, no other program and no file, and takes only so much memory."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


def run(after: str, *, files: bool = True) -> str:
    """Run a line in a process that is closed in, and return what it says."""
    shut = "closed.shut_files(300)\n" if files else ""
    script = (
        "import io, os, socket, subprocess, sys\nimport numpy\nfrom auditor.pictures import closed\n"
        f"out = os.fdopen(os.dup(1), 'w')\nclosed.shut_network()\n{shut}"
        f"try:\n    {after}\n    out.write('went through')\n"
        "except (closed.Closed, OSError, MemoryError) as error:\n    out.write(type(error).__name__)\n"
        "out.flush()\nos._exit(0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    return done.stdout or done.stderr


@pytest.mark.parametrize(
    "line",
    [
        "socket.socket()",
        "socket.create_connection(('127.0.0.1', 9))",
        "socket.getaddrinfo('example.org', 80)",
        "subprocess.run(['true'])",
        "os.system('true')",
        "os.posix_spawn('/bin/true', ['true'], {})",
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="the calls are those of Unix")
def test_network_and_other_programs_are_shut(line: str) -> None:
    assert run(line, files=False) == "Closed"


@pytest.mark.parametrize("line", ["open('README.md')", "open('made.txt', 'w')", "os.listdir('.')", "import wave"])
def test_files_are_shut(line: str) -> None:
    assert run(line) == "Closed"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no resource limits")
@pytest.mark.parametrize("line", ["os.pipe()", "os.dup(0)"])
def test_native_code_gets_no_new_file_or_socket_either(line: str) -> None:
    assert run(line) == "OSError"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds to the limit of address space")
def test_memory_beyond_the_headroom_is_refused() -> None:
    assert run("numpy.ones(100_000_000, dtype='u1')") == "went through"
    assert run("numpy.ones(600_000_000, dtype='u1')") in ("MemoryError", "_ArrayMemoryError")


def test_what_is_already_open_still_works() -> None:
    assert run("io.BytesIO(b'x').read()") == "went through"
