"""The platforms the owner uses are asked once, kept in the set-up, and offered again."""

from pathlib import Path

from auditor.cli import joining_platforms
from auditor.cli.journey import Journey
from auditor.model import OwnAccount
from auditor.state import subject_file
from tests.command_line import Asked
from tests.remembering import KeyringOfOurs


def test_platforms_are_written_and_offered_again(asked: Asked, known: Path, safe: KeyringOfOurs) -> None:
    asked("rowan.ellis", "", "@rowan_e", "", "mumsnet, https://rowan.example", "", "1 2")
    assert joining_platforms.platforms(Journey(anyway=False))
    accounts = subject_file.read(known).accounts
    assert accounts[:2] == (
        OwnAccount(platform="facebook", handle="rowan.ellis"),
        OwnAccount(platform="x", handle="@rowan_e"),
    )
    assert [one.platform for one in accounts[2:]] == ["mumsnet", "web", "tiktok", "whatsapp"]
    asked(*[""] * 7)
    assert joining_platforms.platforms(Journey(anyway=False))
    assert subject_file.read(known).accounts == accounts


def test_what_is_taken_back_is_gone(asked: Asked, known: Path, safe: KeyringOfOurs) -> None:
    asked("", "", "", "", "", "1 2")
    assert joining_platforms.platforms(Journey(anyway=False))
    asked("", "", "", "", "", "", "2")
    assert joining_platforms.platforms(Journey(anyway=False))
    assert [one.platform for one in subject_file.read(known).accounts] == ["whatsapp"]
