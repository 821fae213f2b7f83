"""What was told of the set-up before the owner stopped in the middle: kept beside it, and gone once it is whole."""

import tomllib
from contextlib import suppress

import msgspec

from auditor.model import Subject
from auditor.state import private_folder, subject_file

FILE_NAME = "subject-draft.toml"


def read() -> Subject | None:
    """Return what was told so far; None where there is nothing, or nothing that can be read."""
    try:
        table = tomllib.loads((private_folder.place() / FILE_NAME).read_bytes().decode("utf-8-sig"))
        return msgspec.convert(table, Subject)
    except (OSError, ValueError, RecursionError, msgspec.ValidationError):
        return None


def write(subject: Subject) -> None:
    """Keep what was told so far, readable by its owner alone; raises WrongUsage."""
    subject_file.write(subject, private_folder.make() / FILE_NAME)


def remove() -> None:
    """Remove the draft, where there is one."""
    with suppress(OSError):
        (private_folder.place() / FILE_NAME).unlink(missing_ok=True)
