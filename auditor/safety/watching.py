"""Filters and watching programs of the kind that schools use: their certificates and their folders."""

from collections.abc import Iterator

import msgspec

from auditor.model import Subject
from auditor.safety.machine import Look, Machine, Sign, System, Weight


class Vendor(msgspec.Struct, frozen=True):
    """A maker of filters: the word to look for, its name, and how much it says."""

    word: str
    name: str
    weight: Weight


# Made for schools first: strong. Used by all sorts of firms, or at home: a hint. As sold in the UK in 2026-11.
VENDORS = (
    Vendor("smoothwall", "Smoothwall", Weight.STRONG),
    Vendor("securly", "Securly", Weight.STRONG),
    Vendor("lightspeed systems", "Lightspeed Systems", Weight.STRONG),
    Vendor("lightspeedsystems", "Lightspeed Systems", Weight.STRONG),
    Vendor("netsweeper", "Netsweeper", Weight.STRONG),
    Vendor("surfprotect", "SurfProtect", Weight.STRONG),
    Vendor("webscreen", "LGfL WebScreen", Weight.STRONG),
    Vendor("rm safetynet", "RM SafetyNet", Weight.STRONG),
    Vendor("goguardian", "GoGuardian", Weight.STRONG),
    Vendor("blocksi", "Blocksi", Weight.STRONG),
    Vendor("fortinet", "Fortinet", Weight.HINT),
    Vendor("fortigate", "Fortinet", Weight.HINT),
    Vendor("zscaler", "Zscaler", Weight.HINT),
    Vendor("iboss", "iboss", Weight.HINT),
    Vendor("sonicwall", "SonicWall", Weight.HINT),
    Vendor("watchguard", "WatchGuard", Weight.HINT),
    Vendor("censornet", "Censornet", Weight.HINT),
)
PROGRAMS = (
    *((vendor.word, vendor.name) for vendor in VENDORS if vendor.weight is Weight.STRONG),
    ("impero", "Impero"),
    ("senso", "Senso"),
    ("netsupport dna", "NetSupport DNA"),
    ("netsupport school", "NetSupport School"),
    ("classroom.cloud", "classroom.cloud"),
    ("policy central", "Policy Central"),
    ("securus", "Securus"),
    ("ab tutor", "AB Tutor"),
    ("rm tutor", "RM Tutor"),
    ("lanschool", "LanSchool"),
)
FOLDERS = {
    System.MACOS: ("/Applications", "/Library/Application Support"),
    System.LINUX: ("/opt",),
}
PROGRAM_FOLDERS = ("ProgramFiles", "ProgramFiles(x86)")

_READS = "It can read what you do online, even on pages that are encrypted."
_WATCHES = "Schools use it to watch what is typed and shown on a screen."


def vendor_in(text: str) -> Vendor | None:
    """Return the maker of filters that a text names, if any."""
    plain = text.casefold()
    return next((vendor for vendor in VENDORS if vendor.word in plain), None)


def find_certificates(machine: Machine, subject: Subject | None) -> Iterator[Sign]:
    """Yield the makers of filters whose certificate this computer was told to trust."""
    del subject
    trusted = b"\0".join(machine.roots()).lower()
    found = {vendor.name: vendor for vendor in VENDORS if vendor.word.encode() in trusted}
    for vendor in found.values():
        what = f"This computer trusts a certificate of the filter {vendor.name}."
        yield Sign(what, "the trusted certificates", _READS, vendor.weight)


def find_programs(machine: Machine, subject: Subject | None) -> Iterator[Sign]:
    """Yield programs that schools watch with, by their folders; no list of running programs is read."""
    del subject
    folders = FOLDERS.get(machine.system) or tuple(filter(None, map(machine.variable, PROGRAM_FOLDERS)))
    found: dict[str, str] = {}
    for folder in folders:
        for name in machine.names(folder):
            plain = name.casefold()
            for word, program in PROGRAMS:
                if plain.startswith(word) and not plain[len(word) :][:1].isalnum():
                    found.setdefault(program, f"{folder}: {name}")
    for program, where in found.items():
        yield Sign(f"{program} is installed on this computer.", where, _WATCHES, Weight.STRONG)


CERTIFICATES = Look(
    id="certificates",
    title="Whether it trusts the certificate of a filter (Smoothwall, Securly, Lightspeed, Netsweeper, Fortinet …)",
    where={
        System.WINDOWS: "the trusted root certificates",
        System.MACOS: "the System keychain",
        System.LINUX: "certificates added in /usr/local/share/ca-certificates and /etc",
    },
    find=find_certificates,
)
PROGRAMS_LOOK = Look(
    id="watching-programs",
    title="Whether a program that schools watch with is installed (Smoothwall, Impero, Senso, NetSupport …)",
    where={
        System.WINDOWS: "the names of the folders in Program Files",
        System.MACOS: "the names in /Applications and /Library/Application Support",
        System.LINUX: "the names in /opt",
    },
    find=find_programs,
)
