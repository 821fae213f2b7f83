"""Everything that is looked at, in order, and what the signs come to together."""

from enum import StrEnum

import msgspec

from auditor.model import Refused, Subject
from auditor.safety.folders import FOLDERS
from auditor.safety.machine import Look, Machine, Sign, Weight
from auditor.safety.managed import CLOUD_DIRECTORY, DOMAIN, MANAGEMENT
from auditor.safety.network import HOST, PROXY, SEARCH_DOMAINS
from auditor.safety.watching import CERTIFICATES, PROGRAMS_LOOK

LOOKS: tuple[Look, ...] = (
    DOMAIN,
    CLOUD_DIRECTORY,
    MANAGEMENT,
    HOST,
    SEARCH_DOMAINS,
    PROXY,
    CERTIFICATES,
    PROGRAMS_LOOK,
    FOLDERS,
)


class Seems(StrEnum):
    """What a computer seems to be. `no-sign` is all that can be said for it: never that it is safe."""

    NO_SIGN = "no-sign"
    PERHAPS = "perhaps"
    SCHOOL = "school"


class Safety(msgspec.Struct, frozen=True):
    """What the signs come to, and the signs, the heaviest first."""

    seems: Seems
    signs: tuple[Sign, ...] = ()


def look(machine: Machine, subject: Subject | None = None) -> Safety:
    """Return whether this seems to be the school's computer or network, or another organisation's."""
    found = dict.fromkeys(sign for one in LOOKS for sign in one.find(machine, subject))
    signs = tuple(sorted(found, key=lambda sign: -sign.weight))
    if not signs:
        return Safety(Seems.NO_SIGN)
    return Safety(Seems.SCHOOL if signs[0].weight >= Weight.STRONG else Seems.PERHAPS, signs)


def refusal(safety: Safety) -> Refused:
    """Return the error that stops a run on the school's computer: what was seen, why it matters, what to do."""
    seen = " ".join(sign.what for sign in safety.signs if sign.weight >= Weight.STRONG)
    return Refused(
        "This seems to be the school's computer or network, or another organisation's, so nothing was read or written. "
        f"{seen}",
        next_step=(
            "Some policies allow no personal use there, and schools may watch what is done. Use your own computer and "
            "your own connection. If these are your own after all, add --anyway."
        ),
    )
