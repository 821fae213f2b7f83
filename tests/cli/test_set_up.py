"""What the set-up says is read from its usual place or another; policies come from it where none are named."""

from pathlib import Path

import pytest

from auditor.cli import set_up
from auditor.model import WrongUsage
from tests.command_line import SUBJECT


def test_without_a_set_up_nothing_is_known() -> None:
    assert set_up.known() is None
    with pytest.raises(WrongUsage, match="There is no set-up file"):
        set_up.known(Path("nowhere.toml"))


def test_it_is_read_from_its_place_or_another(known: Path, tmp_path: Path) -> None:
    other = tmp_path / "about.toml"
    other.write_text(SUBJECT.replace("Rowan", "Robin"), "utf-8")
    here, there = set_up.known(), set_up.known(other)
    assert here is not None
    assert there is not None
    assert (here.person.names, there.person.names) == (("Rowan Ellis",), ("Robin Ellis",))


def test_policies_come_from_it(known: Path) -> None:
    assert set_up.packs_of(set_up.known()) == ("carville-2019",)
    with pytest.raises(WrongUsage, match="No policy is chosen"):
        set_up.packs_of(None)


def test_a_policy_that_is_gone_gives_way(known: Path, capsys: pytest.CaptureFixture[str]) -> None:
    subject = set_up.known()
    assert [pack.id for pack in set_up.packs_again(("crypt-2017",), subject)] == ["crypt-2017"]
    assert [pack.id for pack in set_up.packs_again(("ours-2026",), subject)] == ["carville-2019"]
    assert "not at hand" in capsys.readouterr().err
    with pytest.raises(WrongUsage):
        set_up.packs_again(("ours-2026",), None)
