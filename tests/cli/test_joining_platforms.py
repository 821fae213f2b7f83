"""The platforms the owner uses are asked once, kept in the set-up, and offered again."""

from pathlib import Path

from auditor.cli import joining_platforms
from auditor.cli.journey import Journey
from auditor.model import OwnAccount
from auditor.state import subject_file
from tests.command_line import Asked
from tests.remembering import KeyringOfOurs


def test_platforms_are_written_and_offered_again(asked: Asked, known: Path, safe: KeyringOfOurs) -> None:
    asked("rowan.ellis", "", "@rowan_e", "", "", "1 2", "mumsnet, nowhere")
    assert joining_platforms.platforms(Journey(anyway=False))
    accounts = subject_file.read(known).accounts
    assert accounts[:2] == (
        OwnAccount(platform="facebook", handle="rowan.ellis"),
        OwnAccount(platform="x", handle="@rowan_e"),
    )
    assert {one.platform for one in accounts[2:]} == {"tiktok", "whatsapp", "mumsnet"}
    asked(*[""] * 7)
    assert joining_platforms.platforms(Journey(anyway=False))
    assert subject_file.read(known).accounts == accounts
