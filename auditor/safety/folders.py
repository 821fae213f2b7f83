"""Whether a folder is an organisation's: what is written there leaves this computer, and others can read it.

Names of folders as the sync programs gave them in 2026-11: `OneDrive - Larkfield` on Windows, `OneDrive-Larkfield` and
`OneDrive-SharedLibraries-Larkfield` on a Mac, `GoogleDrive-name@host` on a Mac, `Shared drives` below any Google Drive.
"""

import re
from collections.abc import Iterator
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

from auditor.model import Refused, Subject
from auditor.safety.belonging import names_school, weigh
from auditor.safety.machine import Look, Machine, Sign, System, Weight
from auditor.safety.managed import find_domain

ENGINES = "HKCU\\SOFTWARE\\SyncEngines\\Providers\\OneDrive"
DRIVES = "HKCU\\Network"
COMMERCIAL = "OneDriveCommercial"
SHARES = frozenset({"cifs", "smb3", "smbfs", "nfs", "nfs4", "afpfs", "webdav", "davfs", "fuse.sshfs"})

_ONEDRIVE = re.compile(r"onedrive\s*[-–—]\s*(?!personal$)(?P<whose>\S.*)", re.IGNORECASE)
_DROPBOX = re.compile(r"dropbox \((?!personal\)|old\)|\d+\))(?P<whose>.+)\)", re.IGNORECASE)
_GOOGLE = re.compile(r"(?:googledrive-|my drive \()(?P<address>[^()\s]+@[^()\s]+?)\)?(?: \(.*\))?", re.IGNORECASE)
_GVFS = re.compile(r"google-drive:host=(?P<host>[^,]+)", re.IGNORECASE)
_SHARED_DRIVES = frozenset({"shared drives", "team drives"})
_LOCAL_SERVERS = frozenset({"localhost", "127.0.0.1", "wsl$", "wsl.localhost"})
_GOOGLES_OWN = frozenset({"gmail.com", "googlemail.com"})
_SYNCS = "What is written there is copied to an organisation, and its people can read it."
_MAYBE = "It may be copied to an organisation, whose people could read it."


def folder_is_organisations(path: Path | str, machine: Machine, subject: Subject | None = None) -> Sign | None:
    """Return the heaviest sign that a folder, or one above it, is an organisation's; None where there is none.

    The path is looked at as it stands; resolve links first (`must_be_own` looks at both).
    """
    pure = _pure(str(path), machine)
    found = [*_by_name(pure, subject), *_by_account(pure, machine), *_by_share(pure, machine, subject)]
    return max(found, key=lambda sign: sign.weight, default=None)


def must_be_own(path: Path, machine: Machine, subject: Subject | None = None) -> Sign | None:
    """Raise Refused where a file would be written into an organisation's folder; return a hint where it may be one."""
    hint = None
    for one in dict.fromkeys((path.absolute(), _resolved(path))):
        sign = folder_is_organisations(one, machine, subject)
        if sign is not None and sign.weight >= Weight.STRONG:
            raise Refused(
                f"Nothing was written: {sign.what[0].lower()}{sign.what[1:]} {_SYNCS}",
                next_step="Name a folder of your own on this computer, or set AUDITOR_HOME to one.",
            )
        hint = hint or sign
    return hint


def find_synced_folders(machine: Machine, subject: Subject | None) -> Iterator[Sign]:
    """Yield the folders on this computer that sync to an organisation; a hint, for one's own computer may have some."""
    del subject
    found: dict[str, None] = {}
    folder = machine.variable(COMMERCIAL)
    if folder:
        found[folder] = None
    found.update(dict.fromkeys(_sharepoint(machine)))
    for folder in found:
        what = f"A folder here syncs to an organisation: {PureWindowsPath(folder).name}."
        yield Sign(what, f"the variable {COMMERCIAL}, or the registry", "Nothing is ever written there.", Weight.HINT)
    share = machine.variable("HOMESHARE")
    if share:
        what = "Your own folders lie on a server."
        yield Sign(what, "the variable HOMESHARE", "Its people can read them.", Weight.STRONG)


def _by_name(path: PurePath, subject: Subject | None) -> Iterator[Sign]:
    """Yield what the names of the folders say."""
    for above, part in zip(("", *path.parts), path.parts, strict=False):
        for pattern in (_ONEDRIVE, _DROPBOX):
            if pattern.fullmatch(part):
                yield Sign(f"“{part}” syncs to an organisation.", "the name of the folder", _SYNCS, Weight.STRONG)
        # Google's own folder stands at the root of a drive letter, or in a folder named after Google.
        if part.casefold() in _SHARED_DRIVES and (above == path.anchor or above.casefold().startswith("google")):
            yield Sign(f"“{part}” is shared by an organisation.", "the name of the folder", _SYNCS, Weight.STRONG)
        google = _GOOGLE.fullmatch(part)
        gvfs = _GVFS.match(part)
        if google:
            yield from _google(google["address"], subject)
        elif gvfs:
            yield from _google(gvfs["host"], subject)


def _google(address: str, subject: Subject | None) -> Iterator[Sign]:
    """Yield whose a Google Drive is, by its account; one's own may have any address."""
    own = {one.casefold() for one in subject.person.emails} if subject else set()
    host = address.rpartition("@")[2].casefold()
    weight = weigh(address, subject)
    if weight is not None:
        yield Sign("This Google Drive belongs to a school's account.", "the name of the folder", _SYNCS, weight)
    elif host not in _GOOGLES_OWN and address.casefold() not in own:
        what = "This Google Drive may belong to an organisation's account."
        yield Sign(what, "the name of the folder", _MAYBE, Weight.HINT)


def _by_account(path: PurePath, machine: Machine) -> Iterator[Sign]:
    """Yield what the sync program has on record."""
    for folder, where in (
        (machine.variable(COMMERCIAL), f"the variable {COMMERCIAL}"),
        *((folder, ENGINES) for folder in _sharepoint(machine)),
    ):
        if folder and _is_below(path, _pure(folder, machine)):
            yield Sign(f"“{PureWindowsPath(folder).name}” syncs to an organisation.", where, _SYNCS, Weight.STRONG)


def _sharepoint(machine: Machine) -> Iterator[str]:
    """Yield the folders that OneDrive keeps in step with an organisation's SharePoint, by its own record."""
    for key in machine.keys(ENGINES):
        values = machine.registry(f"{ENGINES}\\{key}")
        if "sharepoint." in values.get("UrlNamespace", "").casefold() and values.get("MountPoint"):
            yield values["MountPoint"]


def _by_share(path: PurePath, machine: Machine, subject: Subject | None) -> Iterator[Sign]:
    """Yield whether the folder lies on a share of the network: the school's, a server's, or a box at home."""
    for source, where in _shares(path, machine):
        server = re.split(r"[\\/:]+", source.lstrip("\\/"))[0].rpartition("@")[2]
        weight = weigh(server, subject)
        if server.casefold() in _LOCAL_SERVERS:
            continue
        if weight is None and (names_school(source, subject) or any(find_domain(machine, subject))):
            weight = Weight.STRONG
        if weight is not None:
            yield Sign(f"This folder lies on a server of an organisation's, {server}.", where, _SYNCS, weight)
        else:
            yield Sign("This folder lies on a server in the network.", where, _MAYBE, Weight.HINT)


def _shares(path: PurePath, machine: Machine) -> Iterator[tuple[str, str]]:
    """Yield the share a path lies on, as server and name, and how that is known."""
    if machine.system is System.WINDOWS:
        if path.drive.startswith("\\\\") and not path.drive.startswith(("\\\\?\\", "\\\\.\\")):
            yield path.drive, "the path"
        elif path.drive:
            remote = machine.registry(f"{DRIVES}\\{path.drive[0].upper()}").get("RemotePath", "")
            share = machine.variable("HOMESHARE")
            if remote:
                yield remote, DRIVES
            elif share and path.drive.upper() == machine.variable("HOMEDRIVE").upper():
                yield share, "the variable HOMESHARE"
        return
    gvfs = re.search(r"/gvfs/smb-share:server=([^,/]+)", str(path))
    if gvfs:
        yield gvfs[1], "the path"
    mount = max(
        (one for one in machine.mounts() if _is_below(path, PurePosixPath(one.place))),
        key=lambda one: len(one.place),
        default=None,
    )
    if mount is not None and mount.kind.casefold() in SHARES:
        yield mount.source, "the list of disks"


def _pure(path: str, machine: Machine) -> PurePath:
    """Return a path in the way of the system it is on."""
    return PureWindowsPath(path) if machine.system is System.WINDOWS else PurePosixPath(path)


def _is_below(path: PurePath, folder: PurePath) -> bool:
    """Say whether a path is a folder or lies in it; letters may be written either way, as both may be meant."""
    ours, theirs = ([part.casefold() for part in one.parts] for one in (path, folder))
    return ours[: len(theirs)] == theirs


def _resolved(path: Path) -> Path:
    """Return the path with links followed, as far as that can be done."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path.absolute()


FOLDERS = Look(
    id="synced-folders",
    title="Whether a folder syncs to an organisation (OneDrive – <organisation>, SharePoint, a shared drive, a server)",
    where={
        System.WINDOWS: "the path; the variables OneDriveCommercial, HOMESHARE; SyncEngines, Network in the registry",
        System.MACOS: "the path (~/Library/CloudStorage); the list of mounted disks",
        System.LINUX: "the path; the list of mounted disks",
    },
    find=find_synced_folders,
)
