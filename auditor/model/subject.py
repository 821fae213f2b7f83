"""What the program knows of the owner and their school, as told in `subject.toml`."""

import re
from datetime import date
from enum import StrEnum
from urllib.parse import unquote

import msgspec


class Nation(StrEnum):
    """Where the school is: terms, bank holidays and standards follow it."""

    ENGLAND = "england"
    WALES = "wales"
    SCOTLAND = "scotland"
    NORTHERN_IRELAND = "northern-ireland"


class Relatives(StrEnum):
    """Whether the owner has relatives among the pupils, and has said so to the head."""

    NONE = "none"
    TOLD_HEAD = "told-head"
    NOT_TOLD = "not-told"


class _Part(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """A table of the set-up file: unknown names are refused so that a typing slip is noticed."""


class Person(_Part, frozen=True, kw_only=True):
    """The owner: names (the usual one first), contact details and town."""

    names: tuple[str, ...]
    former_names: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    town: str = ""
    teaches: str = ""


class OwnAccount(_Part, frozen=True, kw_only=True):
    """One of the owner's own accounts."""

    platform: str
    handle: str = ""
    anonymous: bool = False


class School(_Part, frozen=True, kw_only=True):
    """A school the owner works or worked at; `until` is the last day there."""

    name: str
    aliases: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    hashtags: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    related_domains: tuple[str, ...] = ()
    town: str = ""
    postcode: str = ""
    position: tuple[float, ...] = ()
    nation: Nation = Nation.ENGLAND
    role: str = ""
    from_: date | None = msgspec.field(name="from", default=None)
    until: date | None = None
    days: tuple[str, ...] = ("mon", "tue", "wed", "thu", "fri")
    hours: str = "08:30-15:30"
    crest: str = ""


class Circumstances(_Part, frozen=True, kw_only=True):
    """Facts that make some things ordinary: an own child at the school, relatives among the pupils."""

    parent_at_school: bool = False
    relatives_declared: Relatives = Relatives.NONE


class PolicyChoice(_Part, frozen=True, kw_only=True):
    """The ids of the policy packs to judge by."""

    packs: tuple[str, ...] = ()


class Subject(_Part, frozen=True, kw_only=True):
    """Owner, accounts, schools and choices: everything the program is told."""

    person: Person
    schools: tuple[School, ...]
    version: int = 1
    accounts: tuple[OwnAccount, ...] = ()
    circumstances: Circumstances = Circumstances()
    policy: PolicyChoice = PolicyChoice()

    def is_school_address(self, address: str) -> bool:
        """Say whether an e-mail or web address lies on a domain of one of the owner's schools."""
        host = address.rsplit("@", 1)[-1].casefold().strip().strip(".")
        domains = [
            domain.casefold().removeprefix("www.")
            for school in self.schools
            for domain in (*school.domains, *school.related_domains)
        ]
        return any(host == domain or host.endswith("." + domain) for domain in domains if domain)

    def account_on(self, platform: str, handle: str) -> OwnAccount | None:
        """Return the declared account of that platform and handle, or of the platform if it is the only one."""
        here = [account for account in self.accounts if account.platform == platform]
        wanted = bare_handle(platform, handle)
        for account in here:
            if wanted and bare_handle(platform, account.handle) == wanted:
                return account
        return here[0] if len(here) == 1 and not wanted else None


_ADDRESS = re.compile(r"(?:(?:https?:)?//)?(?:[\w-]+\.)+[a-z]{2,}/+(.*)")
# What stands before the handle in the addresses of profiles.
_BEFORE = frozenset(("in", "pub", "user", "users", "c", "channel", "people", "add", "u", "profile"))


def bare_handle(platform: str, handle: str) -> str:
    """Return a handle as it is to be compared: small, without its @, the address around it or signs that do not count.

    Dots in Facebook's handles do not count, and the names of its downloads leave them out.
    """
    text = unquote(handle.strip()).casefold()
    match = _ADDRESS.fullmatch(text)
    parts = [part for part in (match[1] if match else text).split("/") if part]
    if len(parts) > 1 and parts[0] in _BEFORE:
        parts = parts[1:]
    bare = parts[0] if parts else ""
    number = re.fullmatch(r"profile\.php\?(?:.*&)?id=(\d+).*", bare)
    bare = number[1] if number else bare.split("?", 1)[0].split("#", 1)[0].lstrip("@")
    return "".join(char for char in bare if char.isalnum()) if platform == "facebook" else bare
