"""Loading packs: by id, by path, and what is said when there is none."""

from pathlib import Path

import pytest

from auditor.model import WrongUsage
from auditor.policies import BUILT_IN, load_pack, load_packs

OURS = """
version = 1
id = "larkfield-2026"
title = "Social Media Policy"
school = "Larkfield Primary School"
dated = 2026-09-01

[[clauses]]
ref = "1"
topic = "school-identification"
strength = "must-not"
demand = "forbids"
says = "Leave the school's name out."
checks = ["school-named-in-profile"]
conflicts = ["carville-2019:5.17"]
"""


def ours(folder: Path, text: str = OURS, name: str = "ours.toml") -> Path:
    """Return the path of a pack of the owner's own."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("name", BUILT_IN)
def test_a_built_in_pack_is_found_by_its_id(name: str) -> None:
    assert load_pack(name).id == name


@pytest.mark.parametrize("name", ["Carville-2019", " carville-2019 "])
def test_an_id_may_be_typed_carelessly(name: str) -> None:
    assert load_pack(name).id == "carville-2019"


def test_packs_come_in_the_order_asked_for_and_once() -> None:
    asked = ["crypt-2017", "carville-2019", "crypt-2017"]
    assert [pack.id for pack in load_packs(asked)] == ["crypt-2017", "carville-2019"]


def test_none_asked_for_is_none() -> None:
    assert load_packs([]) == ()


def test_an_own_pack_is_found_by_its_path(tmp_path: Path) -> None:
    path = ours(tmp_path)
    assert load_pack(path).id == "larkfield-2026"
    assert load_pack(str(path)) == load_pack(path)
    assert [pack.id for pack in load_packs([path, "crypt-2017"])] == ["larkfield-2026", "crypt-2017"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("carville", "carville-2019"),
        ("carvile-2019", "carville-2019"),
        ("crypt-2018", "crypt-2017"),
        ("st-joseph", "st-josephs-2019"),
        ("protocol", "schools-protocol-2010"),
        ("wythenshaw", "wythenshawe-trust"),
    ],
)
def test_an_unknown_id_is_answered_with_the_nearest(typed: str, meant: str) -> None:
    with pytest.raises(WrongUsage) as caught:
        load_pack(typed)
    assert f"Did you mean “{meant}”?" in caught.value.sentence
    assert all(name in caught.value.next_step for name in BUILT_IN)


@pytest.mark.parametrize("typed", ["", "x", "zzzzzzzz", "2019-2019-2019-2019-2019"])
def test_nothing_is_suggested_for_what_is_like_none(typed: str) -> None:
    with pytest.raises(WrongUsage) as caught:
        load_pack(typed)
    assert "Did you mean" not in caught.value.sentence


def test_a_name_that_steers_the_terminal_is_not_repeated() -> None:
    with pytest.raises(WrongUsage) as caught:
        load_pack("\x1b[31mred\u202e" + "x" * 1000)
    assert "\x1b" not in caught.value.sentence
    assert "\u202e" not in caught.value.sentence
    assert len(caught.value.sentence) < 300


def test_two_different_packs_of_one_id_are_refused(tmp_path: Path) -> None:
    path = ours(tmp_path, OURS.replace("larkfield-2026", "carville-2019"))
    assert load_pack(path).school == "Larkfield Primary School"
    with pytest.raises(WrongUsage, match="both called “carville-2019”"):
        load_packs(["carville-2019", path])


def test_a_badly_made_pack_is_not_loaded_and_says_why(tmp_path: Path) -> None:
    path = ours(tmp_path, OURS.replace('topic = "school-identification"', 'topic = "school-naming"\ncolour = "red"'))
    with pytest.raises(WrongUsage) as caught:
        load_pack(path)
    assert "“ours.toml” is not well made. Clause “1” (line 8): “colour” is not a field" in caught.value.sentence
    assert "validate" in caught.value.next_step


@pytest.mark.parametrize("source", ["no-such-folder/ours.toml", "ours.toml", "C:\\packs\\ours", "."])
def test_a_path_without_a_file_is_said_so(source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(WrongUsage):
        load_pack(source if source != "." else Path(source))
