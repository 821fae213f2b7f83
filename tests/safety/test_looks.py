"""What the signs come to together, and the page that says what is looked at."""

from pathlib import Path

import msgspec
import pytest

from auditor.model import ExitCode
from auditor.safety import LOOKS, Seems, look, refusal
from auditor.safety.machine import Machine, System, Weight
from auditor.safety.managed import DIRECTORIES
from tests.made_up_machine import SUBJECT, a_machine

ROOT = Path(__file__).parents[2]
W, M, L = System.WINDOWS, System.MACOS, System.LINUX


@pytest.mark.parametrize(
    ("case", "machine", "expected"),
    [
        ("a Windows computer at home", a_machine(W, env={"USERDOMAIN": "ROWANS-LAPTOP"}), Seems.NO_SIGN),
        ("a Mac at home", a_machine(M), Seems.NO_SIGN),
        ("a Linux computer at home", a_machine(L, files={"/etc/resolv.conf": "search home"}), Seems.NO_SIGN),
        (
            "with the school's OneDrive",
            a_machine(W, env={"OneDriveCommercial": "C:\\OneDrive - Larkfield"}),
            Seems.PERHAPS,
        ),
        ("named after the school", a_machine(L, host="larkfield-4"), Seems.PERHAPS),
        ("in a domain", a_machine(W, env={"USERDNSDOMAIN": "corp.example.com"}), Seems.SCHOOL),
        ("on the school's network", a_machine(L, files={"/etc/resolv.conf": "search x.sch.uk"}), Seems.SCHOOL),
        ("a Mac in a directory", a_machine(M, files={DIRECTORIES + "/LARK.plist": ""}), Seems.SCHOOL),
    ],
)
def test_what_a_computer_seems_to_be(case: str, machine: Machine, expected: Seems) -> None:
    assert look(machine, SUBJECT).seems is expected, case


def test_the_heaviest_sign_comes_first_and_each_once() -> None:
    machine = a_machine(
        L, host="larkfield-4", files={"/etc/resolv.conf": "search x.sch.uk\nsearch x.sch.uk", "/etc/sssd/sssd.conf": ""}
    )
    assert [sign.weight for sign in look(machine, SUBJECT).signs] == [Weight.SURE, Weight.STRONG, Weight.HINT]


def test_without_a_set_up_it_still_looks() -> None:
    assert look(a_machine(L, files={"/etc/resolv.conf": "search x.sch.uk"})).seems is Seems.SCHOOL


def test_the_refusal_says_what_was_seen_and_what_to_do() -> None:
    machine = a_machine(L, host="larkfield-4", files={"/etc/resolv.conf": "search x.sch.uk"})
    error = refusal(look(machine, SUBJECT))
    assert error.exit_code == ExitCode.REFUSED
    assert "This network looks for names in x.sch.uk." in error.sentence
    assert "larkfield-4" not in error.sentence
    for words in ("schools may watch", "your own computer", "--anyway"):
        assert words in error.next_step


def test_a_look_at_a_machine_that_can_show_nothing_finds_nothing() -> None:
    for system in System:
        assert look(Machine(system=system)).signs == ()


def test_each_look_is_declared_once_with_words_for_its_systems() -> None:
    assert len({one.id for one in LOOKS}) == len(LOOKS)
    for one in LOOKS:
        assert one.where
        assert all(one.where.values())
        assert not one.title.endswith(".")


def test_the_page_holds_the_same_table() -> None:
    page = (ROOT / "docs/safe-place.md").read_text("utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| Whether")]
    assert rows == [
        f"| {one.title} | " + " | ".join(one.where.get(system, "–") for system in System) + " |" for one in LOOKS
    ]


def test_signs_can_be_written_down() -> None:
    safety = look(a_machine(L, files={"/etc/resolv.conf": "search x.sch.uk"}))
    assert msgspec.json.decode(msgspec.json.encode(safety))["seems"] == "school"
