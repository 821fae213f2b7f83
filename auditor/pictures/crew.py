"""The workers as the program sees them: started when needed, asked one file at a time, killed when they hang."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import BinaryIO, cast

from auditor.pictures.messages import Ask, Gone, Ready, Seen, Setup, receive, send, send_bytes

RECYCLED = 500
"""Files after which a worker is replaced: decoders written in C leak."""
_START = 90.0
"""Seconds a worker may take to be ready; reading lettering loads the slowest."""
_BEGIN = "from auditor.pictures.worker import main; main()"
_ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
_QUIET = {"OPENCV_LOG_LEVEL": "SILENT", "OPENCV_FFMPEG_LOGLEVEL": "-8"}
_LEAN = {"MALLOC_ARENA_MAX": "2", "MALLOC_MMAP_THRESHOLD_": "1000000"}
"""Of glibc: large pieces of memory go back to the system at once (610 instead of 910 MB with lettering)."""

Chunks = Callable[[], Iterable[bytes | memoryview]]


class Lost(Exception):
    """A worker was killed at its deadline, or died; `reason` is a slug of `checklist.REASONS`."""

    def __init__(self, reason: str) -> None:
        """Keep the slug."""
        super().__init__(reason)
        self.reason = reason


class Worker:
    """One worker process, replaced when it is lost or has looked at enough."""

    def __init__(self, setup: Setup) -> None:
        """Take what it needs; it starts with the first file."""
        self._setup = setup
        self._process: subprocess.Popen[bytes] | None = None
        self._looked = 0
        self._over = threading.Event()
        self._lock = threading.Lock()
        self.ready = Ready()

    def look(self, ask: Ask, chunks: Chunks | None, seconds: float) -> Seen:
        """Return what the worker saw within `seconds`; raises Lost. `chunks` gives the file unless it is held."""
        if chunks is not None and self._looked >= RECYCLED:
            self.stop()
        if self._process is None:
            self._start()
        late = threading.Event()
        timer = threading.Timer(seconds, self._kill_late, args=(self._process, late))
        timer.daemon = True
        timer.start()
        answered = False
        try:
            send(self._asked, ask)
            if chunks is not None:
                self._looked += 1
                send_bytes(self._asked, chunks())
            seen = receive(self._answers, Seen)
            answered = True
            return seen
        except Gone as error:
            raise Lost("picture-too-slow" if late.is_set() else "picture-failed") from error
        finally:
            timer.cancel()
            if not answered:
                # It is gone, or still waits for the rest of a file that could not be read: the next one gets a new one.
                self.stop()

    def stop(self) -> None:
        """End the process at once, if there is one."""
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                _close(pipe)
        self._looked = 0

    def end(self) -> None:
        """Stop for good: nothing is started any more."""
        self._over.set()
        self.stop()

    @property
    def _asked(self) -> BinaryIO:
        process = self._process
        if process is None or process.stdin is None:
            raise Gone
        return cast("BinaryIO", process.stdin)

    @property
    def _answers(self) -> BinaryIO:
        process = self._process
        if process is None or process.stdout is None:
            raise Gone
        return cast("BinaryIO", process.stdout)

    def _start(self) -> None:
        """Start a process and wait until it is closed in and ready; raises Lost."""
        # The same places to import from, each thread-happy library on one thread, and not a word on standard error.
        paths = os.pathsep.join(path or str(Path.cwd()) for path in sys.path)
        environment = {**os.environ, **dict.fromkeys(_ONE_THREAD, "1"), **_QUIET, **_LEAN, "PYTHONPATH": paths}
        with self._lock:
            if self._over.is_set():
                raise Lost("picture-failed")
            self._process = subprocess.Popen(  # noqa: S603 - this very Python, with a line of our own
                [sys.executable, "-P", "-c", _BEGIN],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment,
                start_new_session=os.name != "nt",
                creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
            )
        timer = threading.Timer(_START, self._kill_late, args=(self._process, threading.Event()))
        timer.daemon = True
        timer.start()
        try:
            send(self._asked, self._setup)
            self.ready = receive(self._answers, Ready)
        except Gone as error:
            self.stop()
            raise Lost("picture-failed") from error
        finally:
            timer.cancel()

    def _kill_late(self, process: subprocess.Popen[bytes] | None, late: threading.Event) -> None:
        """Kill a process whose time is up."""
        late.set()
        if process is not None:
            process.kill()


def _close(pipe: object) -> None:
    """Close a pipe, whatever is still in it."""
    try:
        if hasattr(pipe, "close"):
            pipe.close()
    except (OSError, ValueError):
        return
