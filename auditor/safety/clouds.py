"""Whether a folder is kept in step with any cloud, the owner's own included: copies of pictures never go there.

Names of folders as the sync programs gave them in 2026-11.
"""

import re
from pathlib import Path

from auditor.model import Refused
from auditor.safety.machine import Machine

_NAMES = re.compile(
    r"""onedrive(?:\s*[-–—].*)? | (?:.*\s)?dropbox(?:\s\(.*\))? | google[ ]?drive(?:-.*)? | my[ ]drive(?:[ ]\(.*\))?
    | shared[ ]drives | drivefs | mobile[ ]documents | icloud[ ]?drive(?:[ ]\(archive\))? | icloud[ ]photos
    | cloudstorage | nextcloud | owncloud | pcloud(?:[ ]?drive|sync)? | mega(?:sync(?:[ ]downloads)?)? | box(?:[ ]sync)?
    | proton[ ]?drive(?:-.*)? | amazon[ ]drive | syncthing | tresorit | creative[ ]cloud[ ]files(?:[ ].*)?""",
    re.IGNORECASE | re.VERBOSE,
)
_MARKS = (".dropbox", ".dropbox.cache", ".stfolder", ".nextcloudsync.log", ".owncloudsync.log", ".sync")
"""What sync programs leave in the uppermost folder that they keep in step."""
_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")


def is_synced(path: Path, machine: Machine) -> bool:
    """Say whether a folder, or one above it, is kept in step with a cloud, as far as names and marks tell."""
    held = [Path(place) for name in _VARIABLES if (place := machine.variable(name))]
    return any(
        _NAMES.fullmatch(one.name) or one in held or any(machine.exists(str(one / mark)) for mark in _MARKS)
        for whole in (path.absolute(), _resolved(path))
        for one in (whole, *whole.parents)
    )


def must_stay_here(path: Path, machine: Machine) -> None:
    """Raise Refused where a folder is kept in step with a cloud."""
    if is_synced(path, machine):
        raise Refused(
            f"Nothing was done: “{path.name}” lies in a folder that is synchronised with a cloud, and copies of "
            "pictures must not.",
            next_step="Name a report in a folder that stays on this computer, or leave out --thumbnails.",
        )


def _resolved(path: Path) -> Path:
    """Return the path with links followed, as far as that can be done."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path.absolute()
