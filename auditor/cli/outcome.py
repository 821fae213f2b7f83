"""What comes out of an audit: the report and the JSON, each written for its owner alone, and shown."""

import webbrowser
from collections.abc import Sequence
from pathlib import Path

from auditor import report
from auditor.cli import console
from auditor.model import Checklist, Pack, WrongUsage
from auditor.state import private_folder
from checks import CHECKS

STDOUT = "-"


def have_room(*places: Path | str | None, taken: Sequence[Path] = ()) -> None:
    """See that results can be written, and over none of the files that are read, before any work; raises WrongUsage."""
    held = {path.expanduser().resolve() for path in taken}
    for place in places:
        if not place or str(place) == STDOUT:
            continue
        whole = Path(place).expanduser().resolve()
        if not whole.parent.is_dir():
            raise WrongUsage(
                f"The folder for “{whole.name}” is not there.", next_step="Make it, or name another place."
            )
        if whole in held and not whole.is_dir():
            raise WrongUsage(
                f"“{whole.name}” would be written over what is to be read, or twice.", next_step="Name another place."
            )
        held.add(whole)


def write(checklist: Checklist, packs: Sequence[Pack], *, place: Path | None, prefix: str = "") -> Path:
    """Write the report for its owner alone, into the private folder unless told otherwise; return its path."""
    name = prefix + report.file_name(checklist.made.date())
    if place is None:
        place = private_folder.make("reports") / name
    else:
        place = place.expanduser()
        place = place / name if place.is_dir() else place
    report.write_private(place, report.draw(checklist, checks=CHECKS, packs=packs).encode("utf-8", "replace"))
    return place.absolute()


def write_json(checklist: Checklist, place: str) -> None:
    """Write the checklist as JSON, to stdout or to a file for its owner alone."""
    if place == STDOUT:
        console.put(report.to_json(checklist))
    else:
        report.write_private(Path(place).expanduser(), report.to_json(checklist))
        console.tell(f"The result as JSON is private too: {place}")


def show(written: Path) -> None:
    """Open the report in the owner's browser."""
    if not webbrowser.open(written.as_uri()):
        console.tell("No browser could be opened from here. Open the file above yourself.")
