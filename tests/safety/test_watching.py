"""Filters and watching programs of the kind that schools use."""

import pytest

from auditor.safety import watching
from auditor.safety.machine import Machine, System, Weight
from tests.made_up_machine import a_machine

W, M, L = System.WINDOWS, System.MACOS, System.LINUX
FILES = "C:\\Program Files"


def windows(*programs: str) -> Machine:
    """Return a Windows computer with these programs."""
    return a_machine(W, env={"ProgramFiles": FILES}, files={f"{FILES}\\{name}\\x.exe": "" for name in programs})


@pytest.mark.parametrize(
    ("case", "roots", "expected"),
    [
        ("a school filter", [b"\x30\x82CN=Smoothwall-Default-Root"], Weight.STRONG),
        ("in capitals", [b"O=LIGHTSPEED SYSTEMS, INC"], Weight.STRONG),
        ("a filter of all sorts of firms", [b"O=Fortinet"], Weight.HINT),
        ("twice", [b"securly", b"Securly CA"], Weight.STRONG),
        ("a known authority", [b"CN=ISRG Root X1"], None),
        ("a shop of a like name", [b"CN=Lightspeed Retail"], None),
        ("nothing", [], None),
        ("two that together make a word", [b"smooth", b"wall"], None),
    ],
)
def test_certificates(case: str, roots: list[bytes], expected: Weight | None) -> None:
    signs = list(watching.find_certificates(a_machine(L, roots=roots), None))
    assert [sign.weight for sign in signs] == ([] if expected is None else [expected]), case


@pytest.mark.parametrize(
    ("case", "machine", "expected"),
    [
        ("a filter", windows("Smoothwall"), ["Smoothwall"]),
        ("classroom programs", windows("Impero Client", "Senso.Cloud"), ["Impero", "Senso"]),
        (
            "the older folder",
            a_machine(W, env={"PROGRAMFILES(X86)": FILES}, files={FILES + "\\NetSupport School\\x": ""}),
            ["NetSupport School"],
        ),
        ("ordinary programs", windows("Sensors Suite", "Imperon", "Mozilla Firefox", "Securustic"), []),
        ("no such variable", a_machine(W, files={FILES + "\\Impero\\x": ""}), []),
        ("a Mac", a_machine(M, files={"/Applications/Lightspeed Systems.app": ""}), ["Lightspeed Systems"]),
        ("a Mac at home", a_machine(M, files={"/Applications/Photos.app": ""}), []),
        ("Linux", a_machine(L, files={"/opt/securly/bin": ""}), ["Securly"]),
        ("Linux at home", a_machine(L, files={"/opt/games/bin": ""}), []),
    ],
)
def test_programs(case: str, machine: Machine, expected: list[str]) -> None:
    signs = list(watching.find_programs(machine, None))
    assert [sign.what.split(" is installed")[0] for sign in signs] == expected, case
    assert all(sign.weight is Weight.STRONG for sign in signs)


def test_a_maker_is_known_in_an_address() -> None:
    vendor = watching.vendor_in("http://SmoothWall.internal:800")
    assert vendor is not None
    assert vendor.name == "Smoothwall"
    assert watching.vendor_in("http://proxy.example:800") is None
