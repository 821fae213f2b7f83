"""The private folder: where set-up and reports lie, readable by their owner alone."""

import errno
import os
import tempfile
from contextlib import suppress
from pathlib import Path

import platformdirs

from auditor.model import WrongUsage

ANOTHER_PLACE = "AUDITOR_HOME"
"""The environment variable that moves the private folder elsewhere."""

_OWNER_ONLY = 0o700
_REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk is full",
    errno.EFBIG: "the disk does not take a file of that size",
    errno.EROFS: "that place can only be read",
    errno.EACCES: "you may not write there",
    errno.EPERM: "you may not write there",
    errno.ENOTDIR: "part of that path is a file, not a folder",
    errno.EISDIR: "there is a folder of that name",
    errno.EEXIST: "a folder or a device has that name already",
    errno.ENOENT: "that folder is not there",
    errno.ENAMETOOLONG: "that name is too long",
}


def place() -> Path:
    """Return where the private folder lies, whether or not it is there yet."""
    moved = os.environ.get(ANOTHER_PLACE, "")
    return Path(moved).expanduser().absolute() if moved else platformdirs.user_data_path("auditor", appauthor=False)


def make(*names: str) -> Path:
    """Return the private folder, or one inside it, made owner-only where it was not there; raises WrongUsage."""
    folder = place()
    for name in ("", *names):
        folder = folder / name
        try:
            # Only a folder made here, or the usual one, is locked up: somebody may have pointed us at a shared one.
            fresh = not folder.exists()
            folder.mkdir(mode=_OWNER_ONLY, parents=True, exist_ok=True)
            if fresh or ANOTHER_PLACE not in os.environ:
                folder.chmod(_OWNER_ONLY)
        except OSError as error:
            raise WrongUsage(
                f"The private folder could not be made: {why(error)}.",
                next_step=f"Set {ANOTHER_PLACE} to a folder of your own, and try again.",
            ) from error
    return folder


def write(path: Path, data: bytes) -> None:
    """Write a file that only its owner can read, whole or not at all; raises WrongUsage, the old file intact."""
    fresh: Path | None = None
    try:
        if path.exists() and not path.is_file():
            raise FileExistsError(errno.EEXIST, "")
        # A temporary file is made readable by its owner alone from the start.
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".", suffix=".part", delete=False) as stream:
            fresh = Path(stream.name)
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        fresh.replace(path)
    except OSError as error:
        raise WrongUsage(
            f"“{path.name}” could not be saved: {why(error)}.",
            next_step="Choose another place, or make room, and try again. Nothing that was there before is changed.",
        ) from error
    finally:
        if fresh is not None:
            with suppress(OSError):
                fresh.unlink(missing_ok=True)


def why(error: OSError) -> str:
    """Return in words why the disk said no."""
    return _REASONS.get(error.errno or 0, "the disk did not accept it")
