"""Forgetting: first the list of everything of ours, then, after the owner's yes, its removal, and the proof.

Only files that `what_is_kept` names, or that the store remembers having written, are removed; a private folder may lie
among other things. The store and its key go last, so that a run that is cut short can be run again.
"""

import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path

import msgspec

from auditor.model import WrongUsage
from auditor.state import private_folder, system_keyring
from auditor.state.content import Written
from auditor.state.remembering import digest
from auditor.state.sealing import Damaged, KeyFrom, Newer, take_apart
from auditor.state.store import FILE_NAME, LOCK_NAME, Memory, Store, alone
from auditor.state.what_is_kept import files

LAST = (FILE_NAME, LOCK_NAME)


class Thing(msgspec.Struct, frozen=True, kw_only=True):
    """One file of ours. `changed` says that somebody has written to it since we did."""

    path: Path
    changed: bool = False


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """What would be removed, and what only the owner can remove.

    `unreachable` are files of ours on a disk that is not here now. `blind` says that the store could not be opened, so
    that reports outside the private folder, and the owner's exports, are not known.
    """

    folder: Path
    things: tuple[Thing, ...]
    keys: tuple[str, ...]
    exports: tuple[Path, ...]
    unreachable: tuple[Path, ...]
    blind: bool


class Proof(msgspec.Struct, frozen=True, kw_only=True):
    """What is left: nothing, if `left` and `keys_left` are empty. `not_ours` lie in the folder and were left alone."""

    removed: int
    left: tuple[tuple[Path, str], ...]
    keys_left: tuple[str, ...]
    not_ours: tuple[Path, ...]
    exports: tuple[Path, ...]
    unreachable: tuple[Path, ...]


def plan(store: Store | None, *, more_keys: Sequence[str] = ()) -> Plan:
    """Return what there is to forget; `store` is None where it is locked and cannot be opened.

    `more_keys` are entries in the keyring besides the store's own.
    """
    folder = private_folder.place()
    content = store.content if store is not None and store.memory is Memory.KEPT else None
    written = content.written if content else ()
    inside = dict.fromkeys(_inside(folder))
    outside = [one for one in written if _is_there(Path(one.path)) and Path(one.path) not in inside]
    return Plan(
        folder=folder,
        things=(
            *(Thing(path=Path(one.path), changed=_changed(one)) for one in outside),
            *(Thing(path=path) for path in inside if path.name not in LAST),
            *(Thing(path=path) for path in inside if path.name in LAST),
        ),
        keys=tuple(_keys(folder, more_keys)),
        exports=tuple(Path(one.path) for one in content.inputs if _is_there(Path(one.path))) if content else (),
        unreachable=tuple(Path(one.path) for one in written if not _is_there(Path(one.path).parent)),
        blind=content is None and (folder / FILE_NAME).exists(),
    )


def erase(planned: Plan) -> Proof:
    """Remove everything that was planned, and look again at what is left."""
    failed: dict[Path, str] = {}
    removed = 0
    with ExitStack() as stack:
        # A run that is just writing would bring the store back. Where the lock cannot be had, forgetting goes on.
        with suppress(WrongUsage):
            if planned.folder.is_dir():
                stack.enter_context(alone())
        for thing in planned.things:
            try:
                _remove(thing.path)
                removed += 1
            except FileNotFoundError:
                continue
            except OSError as error:
                failed[thing.path] = private_folder.why(error)
        keys_left = tuple(entry for entry in planned.keys if not system_keyring.erase(entry))
    with suppress(OSError):
        # Windows does not remove it while it is held.
        (planned.folder / LOCK_NAME).unlink()
    _remove_empty(planned.folder)
    remaining = [thing.path for thing in planned.things if _is_there(thing.path)]
    remaining += [path for path in _inside(planned.folder) if path not in remaining]
    return Proof(
        removed=removed,
        left=tuple((path, failed.get(path, "something wrote it again")) for path in remaining),
        keys_left=keys_left,
        not_ours=tuple(path for path in _beside(planned.folder) if path not in remaining),
        exports=tuple(path for path in planned.exports if _is_there(path)),
        unreachable=planned.unreachable,
    )


def _inside(folder: Path) -> Iterator[Path]:
    """Yield the files of ours in the private folder, each once."""
    seen: set[Path] = set()
    for pattern in files():
        for path in sorted(folder.glob(pattern)):
            if path not in seen and (path.is_symlink() or not path.is_dir()):
                seen.add(path)
                yield path


def _beside(folder: Path) -> Iterable[Path]:
    """Return what else lies in the usual folder; one of the owner's choice may hold anything, and is not searched."""
    if os.environ.get(private_folder.ANOTHER_PLACE, "") or not folder.is_dir():
        return ()
    return sorted(path for path in folder.rglob("*") if not path.is_dir())


def _keys(folder: Path, more: Sequence[str]) -> Iterator[str]:
    """Yield the keyring entries that may hold a key of ours, each once."""
    entries = dict.fromkeys(more)
    with suppress(OSError, Damaged, Newer):
        header = take_apart((folder / FILE_NAME).read_bytes()).header
        if header.key is KeyFrom.KEYRING:
            entries[header.entry] = None
    if system_keyring.name():
        entries[system_keyring.entry()] = None
    yield from entries


def _changed(one: Written) -> bool:
    """Say whether a file differs from what was written; one that cannot be read does."""
    try:
        return bool(one.digest) and digest(Path(one.path).read_bytes()) != one.digest
    except OSError:
        return True


def _is_there(path: Path) -> bool:
    """Say whether something is there, if only a link; where that cannot be seen, it is taken to be there."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def _remove(path: Path) -> None:
    """Remove a file, or a link but never what it leads to; raises OSError."""
    try:
        path.unlink()
    except PermissionError:
        # Windows does not remove what is marked as read-only.
        path.chmod(stat.S_IWUSR | stat.S_IRUSR)
        path.unlink()


def _remove_empty(folder: Path) -> None:
    """Remove the private folder and those of ours in it, as far as they are empty."""
    for one in (folder / "reports", folder):
        with suppress(OSError):
            one.rmdir()
