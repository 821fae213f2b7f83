"""Closing a worker in before it touches anybody's picture: no network, no other program, no file, little memory."""

import os
import sys
from typing import Any

_NEVER = ("socket.", "subprocess.", "os.system", "os.exec", "os.spawn", "os.posix_spawn", "os.fork", "webbrowser.")
_FILES = ("open", "os.listdir", "os.scandir", "os.remove", "os.rename", "os.mkdir", "shutil.")
_STATM = "/proc/self/statm"


class Closed(PermissionError):
    """Something was tried that a worker never does."""


class _Doors:
    """What is shut; a hook once added to the interpreter cannot be taken away again."""

    files_shut = False


def shut_network() -> None:
    """Refuse sockets and other programs from now on, whoever asks in this interpreter."""
    sys.addaudithook(_refuse)


def shut_files(headroom: int) -> None:
    """Refuse to open anything from now on, and let memory grow by `headroom` megabytes at most.

    What is loaded must be loaded before. Linux and macOS hold native code to the same, by resource limits (sockets
    included, as they need a file number too); macOS does not hold to the limit of memory, and Windows has none
    of these: there the interpreter's own refusal, the limits of size and the deadline remain.
    """
    _Doors.files_shut = True
    if os.name == "nt":
        return
    import resource

    for what, most in (
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_AS, _taken() + headroom * 1_000_000),
        (resource.RLIMIT_NOFILE, 0),
    ):
        try:
            resource.setrlimit(what, (most, most))
        except (ValueError, OSError):
            continue


def _taken() -> int:
    """Return the bytes of address space in use; a gigabyte where the system does not say."""
    # Read past the hook's own refusal: this is the last file a worker opens.
    _Doors.files_shut = False
    try:
        with open(_STATM, encoding="ascii") as numbers:  # noqa: PTH123 - a file of the system's own
            return int(numbers.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return 1 << 30
    finally:
        _Doors.files_shut = True


def _refuse(event: str, _: tuple[Any, ...]) -> None:
    """Raise for what is shut."""
    if event.startswith(_NEVER) or (_Doors.files_shut and event.startswith(_FILES)):
        raise Closed(event)
