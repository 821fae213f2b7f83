"""Copies of pictures go into no folder that any cloud is kept in step with, the owner's own included."""

from pathlib import Path

import pytest

from auditor.model import Refused
from auditor.safety.clouds import is_synced, must_stay_here
from auditor.safety.machine import System
from tests.made_up_machine import a_machine

MAC = a_machine(System.MACOS)


@pytest.mark.parametrize(
    "folder",
    [
        "/home/rowan/OneDrive/Reports",
        "/home/rowan/OneDrive - Larkfield Primary School",
        "/home/rowan/Dropbox/a/b",
        "/home/rowan/Dropbox (Personal)",
        "/home/rowan/Google Drive/My Drive",
        "/Users/rowan/Library/CloudStorage/GoogleDrive-rowan@example.org/x",
        "/Users/rowan/Library/Mobile Documents/com~apple~CloudDocs",
        "/Users/rowan/iCloud Drive (Archive)",
        "/home/rowan/Nextcloud/x",
        "/home/rowan/pCloudDrive",
        "/home/rowan/MEGA",
        "/home/rowan/Box Sync/x",
        "/home/rowan/Proton Drive",
    ],
)
def test_folders_of_clouds_are_known_by_name(folder: str) -> None:
    assert is_synced(Path(folder), MAC)


@pytest.mark.parametrize(
    "folder",
    [
        "/home/rowan/Documents/Reports",
        "/home/rowan/.local/share/auditor/reports",
        "/home/rowan/boxes",
        "/home/rowan/Megan",
        "/home/rowan/driving",
        "/home/rowan/cloud photographs",
        "/srv/data",
    ],
)
def test_other_folders_are_the_owners(folder: str) -> None:
    assert not is_synced(Path(folder), MAC)


def test_a_mark_of_a_sync_program_above_is_enough() -> None:
    machine = a_machine(System.LINUX, files={"/home/rowan/things/.stfolder/x": ""})
    assert is_synced(Path("/home/rowan/things/a/b.html"), machine)
    assert not is_synced(Path("/home/rowan/other/a/b.html"), machine)


def test_a_folder_that_a_variable_names() -> None:
    machine = a_machine(System.LINUX, env={"OneDrive": "/home/rowan/Synced"})
    assert is_synced(Path("/home/rowan/Synced/x.html"), machine)


def test_it_is_refused_with_a_next_step() -> None:
    with pytest.raises(Refused) as refused:
        must_stay_here(Path("/home/rowan/Dropbox/report.html"), MAC)
    assert "--thumbnails" in refused.value.next_step
    must_stay_here(Path("/home/rowan/report.html"), MAC)
