"""Writes what is private: in one go or not at all, readable by its owner only."""

import errno
import os
import tempfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from auditor.model import AuditorError, Checklist

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_ELSEWHERE = "Name another file in a folder of your own, or choose nothing and let the program choose."


def file_name(day: date) -> str:
    """Return the report's usual name, which tells a bystander nothing: checklist-2026-11-20.html."""
    return f"checklist-{day:%Y-%m-%d}.html"


def to_json(checklist: Checklist) -> bytes:
    """Return the checklist as indented JSON in the format of docs/formats.md."""
    try:
        plain = msgspec.json.encode(checklist)
    except UnicodeEncodeError:
        # A file name that is not valid Unicode reaches Python with half characters in it.
        plain = msgspec.json.encode(_encodable(msgspec.to_builtins(checklist)))
    return msgspec.json.format(plain, indent=2) + b"\n"


def write_private(path: Path, data: bytes) -> None:
    """Write the file for its owner only; what stood there before stays untouched unless all of it was written."""
    try:
        if path.exists() and not path.is_file():
            raise AuditorError("A folder or a device has that name already.", next_step=_ELSEWHERE)
        _replace(path, data)
    except OSError as error:
        raise _told(error) from None


def _replace(path: Path, data: bytes) -> None:
    """Write a new file beside the old one, then put it in the old one's place."""
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _told(error: OSError) -> AuditorError:
    """Return the error as a sentence; the path stays out of it, for it may hold a name."""
    if error.errno in _FULL:
        return AuditorError("There is no room left on the disk.", next_step="Make some room, then try again.")
    if error.errno in _FORBIDDEN:
        return AuditorError("This program may not write to that folder.", next_step=_ELSEWHERE)
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return AuditorError(
            "The folder for that file is not there.", next_step="Make the folder first, or name another."
        )
    if error.errno == errno.ENAMETOOLONG:
        return AuditorError("The name of that file is too long.", next_step="Choose a shorter one.")
    return AuditorError("The file could not be written.", next_step=_ELSEWHERE)


def _encodable(value: Any) -> Any:
    """Return builtin data with each half character replaced."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, Mapping):
        return {key: _encodable(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_encodable(one) for one in value]
    return value
