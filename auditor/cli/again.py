"""Which files a repeated check reads: those of the last run that are still there, or newer exports beside them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from auditor.cli import asking, console
from auditor.model import WrongUsage
from auditor.pipeline import look_in
from auditor.state.content import Content
from auditor.state.remembering import last_inputs

NAME_THEM = "Name the files to read: auditor audit FILE …"


def files(content: Content) -> list[Path]:
    """Return what to read; raises WrongUsage where nothing of the last run is at hand."""
    if not content.runs:
        raise WrongUsage("No check has been made yet.", next_step="Run “auditor audit” first.")
    before = last_inputs(content)
    there = [path for path in before if path.exists()]
    for path in before:
        if path not in there:
            console.tell(f"No longer there: {console.one_line(str(path))}")
    newer, titles = _newer(before, content.runs[-1].made)
    if newer and _wanted(newer):
        # An old export beside a new one would bring back what was taken down meanwhile.
        there = [path for path in there if titles.get(path) not in newer.values()]
        there += newer
    if not there and not content.captures:
        raise WrongUsage("Nothing of the last check is at hand.", next_step=NAME_THEM)
    return there


def _newer(before: Sequence[Path], last: datetime) -> tuple[dict[Path, str], dict[Path, str]]:
    """Return what came into the same folders since, each with words for it; and the words for what was there."""
    newer: dict[Path, str] = {}
    titles: dict[Path, str] = {}
    for folder in dict.fromkeys(path.parent for path in before):
        try:
            found = look_in(folder) if folder.is_dir() else []
        except OSError:
            continue
        for path, title in found:
            titles[path] = title
            if path not in before and path.stat().st_mtime > last.timestamp():
                newer[path] = title
    return newer, titles


def _wanted(newer: Mapping[Path, str]) -> bool:
    """Say whether the owner wants newer exports to be read in place of the old ones."""
    console.tell("Since the last check there came:")
    for path, title in newer.items():
        console.tell(f"- {console.one_line(title)}: {console.one_line(path.name)}", indent="  ")
    if not console.can_ask():
        console.tell(f"They are not read, for nobody is here to agree. {NAME_THEM}")
        return False
    return asking.yes("Read these, in place of the older ones of the same kind?", default=True)
