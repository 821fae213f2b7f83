"""Which files to read: what was named, patterns resolved, or what lies in Downloads and looks like an export."""

import os
import shlex
from collections.abc import Sequence
from pathlib import Path

import platformdirs

from auditor.cli import asking, console
from auditor.model import WrongUsage
from auditor.pipeline import look_in
from auditor.report.outside_text import clip_middle
from auditor.state import store
from auditor.state.content import Content

HOW_TO_NAME = "Name the ones to read: auditor audit FILE …"
HOW_TO_GET_ONE = (
    "Ask the platform for a copy of your information, wait for the zip, then name it: auditor audit facebook-….zip"
)


def expand(named: Sequence[str]) -> list[Path]:
    """Return the paths that were named, patterns such as *.zip resolved, as not every shell does; raises WrongUsage."""
    found: list[Path] = []
    for name in named:
        if not name.strip(' "'):
            raise WrongUsage("One of the names to read is empty.", next_step=HOW_TO_NAME)
        # A folder dragged into a Windows prompt may keep half of its quotation marks.
        path = Path(name.strip('"')).expanduser()
        matches = sorted(_matches(path)) if _is_pattern(path) else []
        found.extend(matches or [path])
    return list(dict.fromkeys(found))


def dragged(typed: str) -> list[str]:
    """Return the names that were typed or dragged into a terminal, which writes them in its own way.

    Windows and most Linux terminals put quotation marks around a name, a Mac puts a backslash before each space.
    """
    bare = typed.strip()
    if Path(bare.strip("\"'")).expanduser().exists():
        return [bare.strip("\"'")]
    try:
        return shlex.split(bare, posix=os.name != "nt")
    except ValueError:
        return [bare.strip("\"'")]


def something(paths: Sequence[Path], content: Content) -> None:
    """See that there is something to read: a file, or what a look-up brought back; raises WrongUsage."""
    if not paths and not content.captures:
        raise nothing_named()


def nothing_named() -> WrongUsage:
    """Return what to say where nothing was named to read and nothing is at hand."""
    return WrongUsage(
        "Nothing was named to read, and there is no export in your Downloads folder.", next_step=HOW_TO_GET_ONE
    )


def offered() -> list[Path]:
    """Return what is recognised in Downloads once the owner has agreed; raises WrongUsage.

    Where something is remembered, nothing may be named: what look-ups brought back can be read alone.
    """
    folder = platformdirs.user_downloads_path()
    try:
        found = look_in(folder) if folder.is_dir() else []
    except OSError:
        found = []
    if not found and store.is_there():
        return []
    if not found:
        raise nothing_named()
    console.tell("In your Downloads folder there is:")
    for path, title in found:
        console.tell(f"- {console.one_line(title)}: {clip_middle(console.one_line(path.name), 60)}", indent="  ")
    if not console.can_ask():
        raise WrongUsage(
            "There is nobody here to say whether these may be read.",
            next_step=HOW_TO_NAME,
        )
    if not asking.yes("Read all of these?", default=True):
        if store.is_there():
            return []
        raise WrongUsage("Nothing was read.", next_step=HOW_TO_NAME)
    return [path for path, _ in found]


def _is_pattern(path: Path) -> bool:
    """Say whether a path is a pattern rather than the name of something there."""
    try:
        return any(sign in str(path) for sign in "*?[") and not path.exists()
    except OSError:
        return True


def _matches(path: Path) -> list[Path]:
    """Return what a pattern finds; nothing where it makes no sense."""
    try:
        anchor = Path(path.anchor) if path.anchor else Path()
        return list(anchor.glob(str(path.relative_to(path.anchor) if path.anchor else path)))
    except (OSError, ValueError, NotImplementedError):
        return []
