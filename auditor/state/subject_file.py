"""The set-up file, `subject.toml`: what the owner said of themself and their school, read, checked and written."""

import re
import tomllib
from datetime import date
from pathlib import Path

import msgspec
import tomli_w

from auditor.model import Subject, WrongUsage
from auditor.state import private_folder
from auditor.state.toml_places import line_of, sentence

FILE_NAME = "subject.toml"
_HEADER = (
    "# What the auditor knows of you and your school. It is private: keep it on your own computer.\n"
    "# Change it here, or run “auditor setup” again.\n\n"
)
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_HOURS = re.compile(r"([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d")
_MEND = "Mend it in any text editor, or run “auditor setup” again."


def usual_place() -> Path:
    """Return where the set-up lies in the private folder, whether or not it is there yet."""
    return private_folder.place() / FILE_NAME


def read(path: Path) -> Subject:
    """Return the subject that a file holds; raises WrongUsage with the line that is wrong."""
    text = _text(path)
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise WrongUsage(_broken(path.name, text, error), next_step=_MEND) from error
    except RecursionError as error:
        raise WrongUsage(f"“{path.name}” is nested too deeply to be read.", next_step=_MEND) from error
    version = table.get("version", 1)
    if isinstance(version, int) and version > 1:
        raise WrongUsage(
            f"“{path.name}” was written by a newer version of this program.",
            next_step="Bring the program up to date, or run “auditor setup” again.",
        )
    try:
        subject = msgspec.convert(table, Subject)
    except msgspec.ValidationError as error:
        raise WrongUsage(sentence(path.name, text, str(error)), next_step=_MEND) from error
    wrong = _not_sensible(subject)
    if wrong:
        where, what = wrong
        line = line_of(text, where)
        raise WrongUsage(f"“{path.name}”{f', line {line}' if line else ''}: {what}.", next_step=_MEND)
    return subject


def write(subject: Subject, path: Path) -> None:
    """Write the subject, owner-only and whole or not at all; raises WrongUsage."""
    table = msgspec.to_builtins(subject, builtin_types=(date,))
    private_folder.write(path, (_HEADER + tomli_w.dumps({"version": subject.version, **table})).encode())


def _text(path: Path) -> str:
    """Return the text of the file; raises WrongUsage."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError as error:
        raise WrongUsage(
            f"There is no set-up file “{path.name}”.", next_step="Run “auditor setup”; it asks a few plain questions."
        ) from error
    except UnicodeDecodeError as error:
        raise WrongUsage(
            f"“{path.name}” is not stored as UTF-8 text.", next_step="Save it again as UTF-8, or run “auditor setup”."
        ) from error
    except OSError as error:
        raise WrongUsage(
            f"“{path.name}” could not be opened.", next_step="Look whether it is a file that you may read."
        ) from error


def _broken(name: str, text: str, error: tomllib.TOMLDecodeError) -> str:
    """Return a sentence for a file that is not TOML, with the line where reading stopped."""
    found = re.search(r"at line (\d+)", str(error))
    line = int(found[1]) if found else text.count("\n") + 1
    return f"Line {line} of “{name}” cannot be read: look for a missing quotation mark or bracket there"


def _not_sensible(subject: Subject) -> tuple[tuple[str | int, ...], str] | None:
    """Return the place and what is wrong with it, for what the types alone cannot say."""
    if not any(name.strip() for name in subject.person.names):
        return ("person", "names"), "“names” needs at least one name"
    if not subject.schools:
        return ("schools",), "it needs at least one school"
    for number, school in enumerate(subject.schools):
        at = ("schools", number)
        if not school.name.strip():
            return (*at, "name"), "a school needs a name"
        if not _HOURS.fullmatch(school.hours):
            return (*at, "hours"), "“hours” should look like 08:30-15:30"
        if any(day not in _DAYS for day in school.days):
            return (*at, "days"), f"“days” are {', '.join(_DAYS)}"
        if school.position and not _on_earth(school.position):
            return (*at, "position"), "“position” is a latitude and a longitude, such as [54.97, -1.61]"
        if school.from_ and school.until and school.until < school.from_:
            return (*at, "until"), "“until” lies before “from”"
    return None


def _on_earth(position: tuple[float, ...]) -> bool:
    """Say whether two numbers are a latitude and a longitude."""
    return len(position) == 2 and abs(position[0]) <= 90 and abs(position[1]) <= 180
