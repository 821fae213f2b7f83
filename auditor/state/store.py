"""The encrypted store: opened once a run, changed by pure functions, whole on the disk at every moment.

Two runs at once do no harm: each change takes the lock, reads what is there now, changes that, and writes it. A file
that is damaged is put aside under another name; a run without a key goes on and remembers nothing.
"""

import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

import filelock
import msgspec

from auditor.model import Check, WrongUsage
from auditor.state import content as contents
from auditor.state import keys, private_folder, sealing
from auditor.state.content import Content
from auditor.state.fingerprints import Prints
from auditor.state.keys import Asking, Lock
from auditor.state.what_is_kept import PART

FILE_NAME = "store.sealed"
LOCK_NAME = "store.lock"
ASIDE = "store-damaged-{day:%Y-%m-%d}{more}.sealed"
WAIT = 30.0
"""Seconds to wait for another run to finish writing."""
STALE = 3600.0
PAUSES = (0.05, 0.1, 0.2)


class Memory(StrEnum):
    """Whether this run will be remembered, and if not, why."""

    KEPT = "kept"
    NO_KEY = "no-key"
    NEWER = "newer"
    UNREADABLE = "unreadable"
    FORGOTTEN = "forgotten"
    NOT_WANTED = "not-wanted"


SENTENCES = {
    Memory.NO_KEY: (
        "There is no keyring on this system and no passphrase was given, so nothing of this run will be remembered."
    ),
    Memory.NEWER: (
        "What is remembered was written by a newer version of this program, so it is left alone, and nothing of this "
        "run will be remembered."
    ),
    Memory.UNREADABLE: "What is remembered could not be opened, so nothing of this run will be remembered.",
    Memory.FORGOTTEN: "What was remembered has been removed meanwhile, so nothing of this run will be remembered.",
}


class Store:
    """What is remembered, opened. `content` is as it was when last read; `update` changes it on the disk as well."""

    def __init__(
        self, content: Content, memory: Memory, lock: Lock, *, aside: Path | None = None, problem: str = ""
    ) -> None:
        """Hold what was read; `aside` is where a damaged file was put, `problem` what the disk said."""
        self.content = content
        self.memory = memory
        self.aside = aside
        self._lock = lock
        self._problem = problem

    @property
    def sentences(self) -> tuple[str, ...]:
        """Return what people should be told of how opening went; usually nothing."""
        damaged = f"What was remembered is damaged. It was put aside as “{self.aside.name}”." if self.aside else ""
        return tuple(filter(None, (damaged, self._problem, SENTENCES.get(self.memory, ""))))

    def prints(self, checks: Sequence[Check] = ()) -> Prints:
        """Return what takes fingerprints with this store's key."""
        return Prints(self._lock.key, checks)

    def key_for(self, use: str) -> bytes:
        """Return a key of its own for one use, made from this store's."""
        return sealing.derive(self._lock.key, use)

    def update(self, change: Callable[[Content], Content]) -> Content:
        """Change what is remembered and return it; `change` may be called on newer content than `content`.

        Raises WrongUsage where the disk says no; then what was remembered is as it was.
        """
        if self.memory is not Memory.KEPT:
            self.content = change(self.content)
            return self.content
        path = private_folder.place() / FILE_NAME
        with alone():
            try:
                before = _read(path, self._lock)
            except (FileNotFoundError, _AnotherKey):
                # `forget` ran meanwhile: what the owner had removed must not come back.
                self.memory = Memory.FORGOTTEN
                self.content = change(self.content)
                return self.content
            except sealing.Newer:
                self.memory = Memory.NEWER
                self.content = change(self.content)
                return self.content
            except sealing.Damaged:
                self.aside = _put_aside(path)
                before = self.content
            after = change(before)
            _write(path, after, self._lock)
        self.content = after
        return after


class _AnotherKey(Exception):
    """The file is locked with a key that is not ours."""


def open_store(ask: Asking | None = None) -> Store:
    """Return the store in the private folder, a new one where there is none; raises Locked, nothing overwritten.

    `ask` is called for a passphrase where the system has no keyring to keep a key in. Whatever else goes wrong, the
    store returned says so, and the run goes on.
    """
    path = private_folder.place() / FILE_NAME
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return _new_or_none(path, ask, aside=None)
    except OSError as error:
        return forgetful(Memory.UNREADABLE, f"“{FILE_NAME}” could not be read: {private_folder.why(error)}.")
    try:
        return _opened(data, ask)
    except sealing.Newer:
        return forgetful(Memory.NEWER)
    except sealing.Damaged:
        return _begin_again(path, data, ask)


def forgetful(memory: Memory = Memory.NO_KEY, problem: str = "", *, aside: Path | None = None) -> Store:
    """Return a store for one run only: nothing is read, and nothing is written."""
    header = sealing.new_header(contents.VERSION, sealing.KeyFrom.PASSPHRASE)
    return Store(Content(), memory, Lock(header, os.urandom(sealing.KEY_BYTES)), aside=aside, problem=problem)


def is_there() -> bool:
    """Say whether anything is remembered, without opening it."""
    return (private_folder.place() / FILE_NAME).exists()


def _opened(data: bytes, ask: Asking | None) -> Store:
    """Return the store that these bytes are; raises Damaged, Newer or Locked."""
    sealed = sealing.take_apart(data)
    if sealed.header.version > contents.VERSION:
        raise sealing.Newer
    lock = keys.opening(sealed.header, ask)
    return Store(contents.decode(sealing.unseal(sealed, lock.key), sealed.header.version), Memory.KEPT, lock)


def _begin_again(path: Path, data: bytes, ask: Asking | None) -> Store:
    """Put a damaged store aside and begin a new one, unless another run has done so already."""
    try:
        with alone():
            aside = _put_aside(path) if path.exists() and path.read_bytes() == data else None
    except WrongUsage as problem:
        return forgetful(Memory.UNREADABLE, problem.sentence)
    except OSError as error:
        return forgetful(Memory.UNREADABLE, f"“{FILE_NAME}” is damaged, and {private_folder.why(error)}.")
    return _new_or_none(path, ask, aside=aside)


def _new_or_none(path: Path, ask: Asking | None, *, aside: Path | None) -> Store:
    """Return a new store, or a forgetful one where the disk does not take it."""
    try:
        return _new(path, ask, aside=aside)
    except WrongUsage as problem:
        return forgetful(Memory.UNREADABLE, problem.sentence, aside=aside)


def _new(path: Path, ask: Asking | None, *, aside: Path | None) -> Store:
    """Make a new store with a key from the keyring or a passphrase; without either, return a forgetful one."""
    private_folder.make()
    with alone():
        lock = None if path.exists() else keys.from_keyring(contents.VERSION)
        if lock is not None:
            return _begin(path, lock, aside=aside)
    if not path.exists():
        lock = keys.choose(contents.VERSION, ask)
        if lock is None:
            return forgetful(Memory.NO_KEY, aside=aside)
        with alone():
            if not path.exists():
                return _begin(path, lock, aside=aside)
    return open_store(ask)


def _begin(path: Path, lock: Lock, *, aside: Path | None) -> Store:
    """Write an empty store, and return it."""
    _write(path, Content(), lock)
    return Store(Content(), Memory.KEPT, lock, aside=aside)


def _read(path: Path, lock: Lock) -> Content:
    """Return what is on the disk now; raises FileNotFoundError, Damaged, Newer, _AnotherKey, or WrongUsage."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise
    except OSError as error:
        raise _told(error) from error
    sealed = sealing.take_apart(data)
    if (sealed.header.salt, sealed.header.check) != (lock.header.salt, lock.header.check):
        raise _AnotherKey
    return contents.decode(sealing.unseal(sealed, lock.key), sealed.header.version)


def _write(path: Path, content: Content, lock: Lock) -> None:
    """Write the store whole or not at all, in this version's form; raises WrongUsage."""
    header = msgspec.structs.replace(lock.header, version=contents.VERSION)
    data = sealing.seal(header, lock.key, contents.encode(content))
    for pause in PAUSES:
        try:
            private_folder.write(path, data)
            break
        except WrongUsage as problem:
            # Windows replaces no file that another run, or a virus scanner, is just reading.
            if not isinstance(problem.__cause__, PermissionError):
                raise
            time.sleep(pause)
    else:
        private_folder.write(path, data)
    _sweep(path.parent)


def _put_aside(path: Path) -> Path:
    """Give a damaged file another name beside the store, and return it; raises WrongUsage."""
    today = datetime.now(UTC)
    names = (ASIDE.format(day=today, more=f"-{number}" if number else "") for number in range(1_000))
    aside = next(one for one in (path.with_name(name) for name in names) if not one.exists())
    try:
        return path.rename(aside)
    except OSError as error:
        raise _told(error) from error


@contextmanager
def alone() -> Iterator[None]:
    """Hold the lock that keeps two runs from writing at once; the system lets it go when a run is killed."""
    lock = filelock.FileLock(private_folder.place() / LOCK_NAME, timeout=WAIT, mode=0o600)
    try:
        lock.acquire()
    except filelock.Timeout as error:
        raise WrongUsage(
            "Another run of this program is busy with what is remembered.",
            next_step="Wait until it has finished, and try again.",
        ) from error
    except (OSError, NotImplementedError) as error:
        raise _told(error) from error
    try:
        yield
    finally:
        with suppress(OSError):
            lock.release()


def _sweep(folder: Path) -> None:
    """Remove what a run that was killed while writing has left behind, once nobody can still be writing it."""
    with suppress(OSError):
        for part in (*folder.glob(PART), *folder.glob(f"reports/{PART}")):
            if time.time() - part.stat().st_mtime > STALE:
                part.unlink(missing_ok=True)


def _told(error: Exception) -> WrongUsage:
    """Return what the disk said as a sentence."""
    why = private_folder.why(error) if isinstance(error, OSError) else "this place knows no locks"
    return WrongUsage(
        f"What is remembered could not be changed: {why}.",
        next_step="Make room, or see that you may write there, and try again. What was there before is unharmed.",
    )
