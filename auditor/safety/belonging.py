"""Whose a name on the network is: the school's, another school's, or nobody's that we know."""

import re

from auditor.model import Subject
from auditor.safety.machine import Weight

# Networks that only schools are on: London, Northern Ireland, Wales, Scotland and the regional consortia (2026-11).
SCHOOL_NETWORKS = (
    "lgfl.net",
    "lgfl.org.uk",
    "c2kni.net",
    "c2kschools.net",
    "hwbcymru.net",
    "glowscotland.org.uk",
    "swgfl.org.uk",
    "yhgfl.net",
    "e2bn.org",
    "nen.gov.uk",
)
HOME_NAMES = frozenset({"", "lan", "local", "home", "localdomain", "localhost", "internal", "workgroup", "home.arpa"})
SHORTEST_LABEL = 5


def weigh(name: str, subject: Subject | None) -> Weight | None:
    """Return how surely a host, domain or e-mail address is a school's; None where it is not known to be one's."""
    host = name.rsplit("@", 1)[-1].strip().strip(".").casefold()
    if not host:
        return None
    if _ends(host, "sch.uk") or (subject is not None and subject.is_school_address(host)):
        return Weight.SURE
    if any(_ends(host, network) for network in SCHOOL_NETWORKS) or names_school(host, subject):
        return Weight.STRONG
    return None


def names_school(name: str, subject: Subject | None) -> bool:
    """Say whether the school's own short name, as in its web address, is a word of this name: LARKFIELD-LT-04."""
    if subject is None:
        return False
    words = set(re.split(r"[^a-z0-9]+", name.casefold()))
    labels = {
        domain.casefold().removeprefix("www.").split(".")[0] for school in subject.schools for domain in school.domains
    }
    return any(len(label) >= SHORTEST_LABEL and label in words for label in labels)


def is_home_name(name: str) -> bool:
    """Say whether a domain is one that home routers and new computers have."""
    return name.strip().strip(".").casefold() in HOME_NAMES


def _ends(host: str, domain: str) -> bool:
    """Say whether a host is this domain or lies below it."""
    return host == domain or host.endswith("." + domain)
