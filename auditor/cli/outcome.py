"""What comes out of an audit: the report and the JSON, each written for its owner alone, and shown."""

import itertools
import os
import webbrowser
from collections.abc import Mapping, Sequence
from pathlib import Path

from auditor import report
from auditor.cli import console
from auditor.model import AuditorError, Checklist, Pack, WrongUsage
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
        _see_folder(whole)
        if whole in held and not whole.is_dir():
            raise WrongUsage(
                f"“{whole.name}” would be written over what is to be read, or twice.", next_step="Name another place."
            )
        held.add(whole)


def _see_folder(whole: Path) -> None:
    """See that the folder a file goes into is there and takes files; raises WrongUsage."""
    try:
        there = whole.parent.is_dir()
        free = os.access(whole if whole.is_dir() else whole.parent, os.W_OK | os.X_OK)
    except OSError:
        there, free = True, False
    if not there:
        raise WrongUsage(f"The folder for “{whole.name}” is not there.", next_step="Make it, or name another place.")
    if not free:
        raise WrongUsage(
            f"This program may not write into the folder for “{whole.name}”.",
            next_step="Name a folder of your own, or leave the option out and let the program choose.",
        )


def save(files: Sequence[tuple[Path, str, bytes]]) -> AuditorError | None:
    """Write each file for its owner alone; return the first trouble, so that what was found is told all the same."""
    trouble: AuditorError | None = None
    for path, _, data in files:
        try:
            report.write_private(path, data)
        except AuditorError as error:
            trouble = trouble or error
    return trouble


def write(checklist: Checklist, packs: Sequence[Pack], *, place: Path | None, prefix: str = "") -> Path:
    """Write the report for its owner alone, into the private folder unless told otherwise; return its path."""
    path, _, data = report_file(checklist, packs, place=place, prefix=prefix)
    report.write_private(path, data)
    return path


def report_file(
    checklist: Checklist,
    packs: Sequence[Pack],
    *,
    place: Path | None,
    prefix: str = "",
    passphrase: str = "",
    thumbnails: Mapping[str, bytes] | None = None,
) -> tuple[Path, str, bytes]:
    """Return where the report goes, what it is, and its bytes, locked where there is a passphrase."""
    name = ("locked-" if passphrase else prefix) + report.file_name(checklist.made.date())
    page = report.draw(checklist, checks=CHECKS, packs=packs, thumbnails=thumbnails).encode("utf-8", "replace")
    path = path_for(name, place)
    if not prefix and (place is None or place.expanduser().is_dir()):
        path = unused(path)
    return path, "report", report.lock(page, passphrase) if passphrase else page


def unused(path: Path) -> Path:
    """Return a name that no file has yet: a second report of one day does not take the first one's place."""
    numbered = (path.with_stem(f"{path.stem}-{number}") for number in itertools.count(2))
    return path if not path.exists() else next(one for one in numbered if not one.exists())


def path_for(name: str, place: Path | None) -> Path:
    """Return where a file of that name goes: into the private folder unless told otherwise; raises WrongUsage."""
    if place is None:
        return private_folder.make("reports") / name
    place = place.expanduser()
    return (place / name if place.is_dir() else place).absolute()


def tell_json(checklist: Checklist, place: str) -> None:
    """Put the checklist as JSON to stdout, or say that the file it was written to is private."""
    if place == STDOUT:
        console.put(report.to_json(checklist))
    elif place:
        console.tell(f"The result as JSON is private too: {place}")


def show(written: Path) -> None:
    """Open the report in the owner's browser."""
    if not webbrowser.open(written.as_uri()):
        console.tell("No browser could be opened from here. Open the file above yourself.")
