"""Whether a folder is an organisation's: into one that is, nothing is ever written."""

from pathlib import Path

import pytest

from auditor.model import ExitCode, Refused
from auditor.safety import folders
from auditor.safety.folders import folder_is_organisations, must_be_own
from auditor.safety.machine import Machine, Mount, System, Weight
from tests.made_up_machine import SUBJECT, a_machine

W, M, L = System.WINDOWS, System.MACOS, System.LINUX
HOME = "C:\\Users\\rowan\\"
CLOUD = "/Users/rowan/Library/CloudStorage/"
PLAIN = a_machine(W)
MAC = a_machine(M)
LINUX = a_machine(L)
COMMERCIAL = a_machine(W, env={"ONEDRIVECOMMERCIAL": HOME + "Work files"})
SHAREPOINT = a_machine(
    W,
    registry={
        folders.ENGINES + "\\1": {
            "MountPoint": HOME + "Larkfield\\Staff - Documents",
            "UrlNamespace": "https://x.sharepoint.com/s",
        },
        folders.ENGINES + "\\Personal": {"MountPoint": HOME + "OneDrive", "UrlNamespace": "https://d.docs.live.net/1"},
    },
)
MAPPED = a_machine(
    W,
    registry={
        folders.DRIVES + "\\S": {"RemotePath": "\\\\fs01.larkfield.example\\staff"},
        folders.DRIVES + "\\N": {"RemotePath": "\\\\nas\\rowan"},
    },
)
IN_DOMAIN = a_machine(W, env={"USERDNSDOMAIN": "corp.example.com", "HOMEDRIVE": "H:", "HOMESHARE": "\\\\fs02\\rowan$"})
MOUNTED = a_machine(
    L,
    mounts=[
        Mount("/", "ext4", "/dev/sda1"),
        Mount("/home", "nfs4", "nas:/export/home"),
        Mount("/mnt/staff", "cifs", "//fs01.x.sch.uk/staff"),
        Mount("/mnt/staff/local", "ext4", "/dev/sdb1"),
    ],
)
MAC_SHARE = a_machine(M, mounts=[Mount("/Volumes/staff", "smbfs", "//rowan@fs01.larkfield.example/staff")])

CASES: list[tuple[str, Machine, str, Weight | None]] = [
    ("OneDrive of the school", PLAIN, HOME + "OneDrive - Larkfield Primary School\\Documents", Weight.STRONG),
    ("with a dash", PLAIN, HOME + "OneDrive – Larkfield\\a.html", Weight.STRONG),
    ("in small letters", PLAIN, HOME + "onedrive - larkfield", Weight.STRONG),
    ("one's own OneDrive", PLAIN, HOME + "OneDrive\\Documents", None),
    ("one's own beside another", PLAIN, HOME + "OneDrive - Personal\\Documents", None),
    ("a folder about it", PLAIN, HOME + "About OneDrive - notes", None),
    ("OneDrive on a Mac", MAC, CLOUD + "OneDrive-LarkfieldPrimary/a", Weight.STRONG),
    ("SharePoint on a Mac", MAC, CLOUD + "OneDrive-SharedLibraries-Larkfield/Staff", Weight.STRONG),
    ("one's own on a Mac", MAC, CLOUD + "OneDrive-Personal/a", None),
    ("the variable", COMMERCIAL, HOME + "work FILES\\Reports\\a.html", Weight.STRONG),
    ("beside the variable's", COMMERCIAL, HOME + "Work files of mine", None),
    ("SharePoint on Windows", SHAREPOINT, HOME + "Larkfield\\Staff - Documents\\a.html", Weight.STRONG),
    ("above SharePoint's", SHAREPOINT, HOME + "Larkfield", None),
    ("one's own on record", SHAREPOINT, HOME + "OneDrive\\a.html", None),
    ("a team's Dropbox", MAC, "/Users/rowan/Dropbox (Larkfield)/a", Weight.STRONG),
    ("one's own Dropbox", MAC, "/Users/rowan/Dropbox (Personal)/a", None),
    ("an old Dropbox", MAC, "/Users/rowan/Dropbox (Old)/a", None),
    ("a plain Dropbox", MAC, "/Users/rowan/Dropbox/a", None),
    ("a shared drive", PLAIN, "G:\\Shared drives\\Staff\\a", Weight.STRONG),
    ("a shared drive on a Mac", MAC, CLOUD + "GoogleDrive-rowan@gmail.com/Shared drives/Staff", Weight.STRONG),
    ("a folder of that name", PLAIN, HOME + "Shared drives\\a", None),
    ("the school's Google Drive", MAC, CLOUD + "GoogleDrive-r.ellis@larkfield.example/My Drive", Weight.SURE),
    ("a second account on Windows", PLAIN, HOME + "My Drive (r@x.sch.uk)\\a", Weight.SURE),
    ("an account of somebody's", MAC, CLOUD + "GoogleDrive-rowan@ellis.example/My Drive", Weight.HINT),
    ("one's own account", MAC, CLOUD + "GoogleDrive-Rowan@example.org/My Drive", None),
    ("Gmail", MAC, CLOUD + "GoogleDrive-rowan@gmail.com/My Drive", None),
    ("Gmail, kept from before", MAC, CLOUD + "GoogleDrive-rowan@gmail.com (2026-01-02 10:00)/My Drive", None),
    ("Google Drive on Linux", LINUX, "/run/user/1000/gvfs/google-drive:host=x.sch.uk,user=r/1", Weight.SURE),
    ("a share by its path", PLAIN, "\\\\fs01.larkfield.example\\staff$\\rowan", Weight.SURE),
    ("a share named after the school", PLAIN, "\\\\fs01\\larkfield\\rowan", Weight.STRONG),
    ("a box at home", PLAIN, "\\\\nas\\rowan\\a", Weight.HINT),
    ("a box, in a domain", IN_DOMAIN, "\\\\nas\\rowan\\a", Weight.STRONG),
    ("Linux inside Windows", PLAIN, "\\\\wsl.localhost\\Debian\\home\\rowan", None),
    ("a long path of one's own", PLAIN, "\\\\?\\C:\\Users\\rowan\\a", None),
    ("a letter for a share", MAPPED, "s:\\rowan\\a", Weight.SURE),
    ("a letter for a box at home", MAPPED, "N:\\a", Weight.HINT),
    ("a letter of one's own", MAPPED, "C:\\Users\\rowan", None),
    ("the letter of the server's home", IN_DOMAIN, "H:\\a", Weight.STRONG),
    ("a disk, in a domain", IN_DOMAIN, "C:\\Users\\rowan\\a", None),
    ("a mounted share", MOUNTED, "/mnt/staff/rowan/a", Weight.SURE),
    ("a disk below a share", MOUNTED, "/mnt/staff/local/a", None),
    ("a home on a server", MOUNTED, "/home/rowan/a", Weight.HINT),
    ("a disk", MOUNTED, "/srv/a", None),
    ("a share by the desktop", LINUX, "/run/user/1000/gvfs/smb-share:server=fs01.x.sch.uk,share=staff/a", Weight.SURE),
    ("a mounted share on a Mac", MAC_SHARE, "/Volumes/staff/a", Weight.SURE),
    ("a stick on a Mac", MAC_SHARE, "/Volumes/STICK/a", None),
    ("nothing", LINUX, "", None),
]  # fmt: skip


@pytest.mark.parametrize(("case", "machine", "path", "expected"), CASES)
def test_a_folder_is_weighed(case: str, machine: Machine, path: str, expected: Weight | None) -> None:
    sign = folder_is_organisations(path, machine, SUBJECT)
    assert (None if sign is None else sign.weight) is expected, case


def test_into_an_organisations_folder_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="Nothing was written") as caught:
        must_be_own(tmp_path / "OneDrive - Larkfield" / "report.html", LINUX)
    assert caught.value.exit_code == ExitCode.REFUSED
    assert caught.value.next_step


def test_a_link_into_one_is_followed(tmp_path: Path) -> None:
    (tmp_path / "OneDrive - Larkfield").mkdir()
    (tmp_path / "Documents").symlink_to(tmp_path / "OneDrive - Larkfield", target_is_directory=True)
    with pytest.raises(Refused):
        must_be_own(tmp_path / "Documents" / "new" / "report.html", LINUX)


def test_a_link_out_of_one_is_refused_too(tmp_path: Path) -> None:
    """The link itself syncs, and some programs follow it."""
    (tmp_path / "OneDrive - Larkfield").mkdir()
    (tmp_path / "own").mkdir()
    (tmp_path / "OneDrive - Larkfield" / "out").symlink_to(tmp_path / "own", target_is_directory=True)
    with pytest.raises(Refused):
        must_be_own(tmp_path / "OneDrive - Larkfield" / "out" / "report.html", LINUX)


def test_ones_own_folder_is_ones_own(tmp_path: Path) -> None:
    assert must_be_own(tmp_path / "report.html", LINUX) is None


def test_a_hint_is_handed_back_not_refused(tmp_path: Path) -> None:
    hint = must_be_own(tmp_path / "GoogleDrive-rowan@ellis.example" / "a", LINUX, SUBJECT)
    assert hint is not None
    assert hint.weight is Weight.HINT


def test_a_relative_path_is_looked_at_where_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "OneDrive - Larkfield").mkdir()
    monkeypatch.chdir(tmp_path / "OneDrive - Larkfield")
    with pytest.raises(Refused):
        must_be_own(Path("report.html"), LINUX)


def test_a_ring_of_links_is_no_trap(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    assert must_be_own(tmp_path / "a" / "report.html", LINUX) is None


def test_synced_folders_on_this_computer_are_hints() -> None:
    for machine in (COMMERCIAL, SHAREPOINT):
        assert [sign.weight for sign in folders.find_synced_folders(machine, None)] == [Weight.HINT]
    assert [sign.weight for sign in folders.find_synced_folders(IN_DOMAIN, None)] == [Weight.STRONG]
    assert not list(folders.find_synced_folders(PLAIN, None))
