"""The policy packs that come with the program."""

import tomllib
from functools import cache
from importlib.resources import files

import msgspec

from auditor.model import Pack

BUILT_IN = ("st-josephs-2019", "crypt-2017", "wythenshawe-trust", "schools-protocol-2010", "carville-2019")


def available() -> tuple[Pack, ...]:
    """Return the packs that come with the program, in the order they are listed."""
    return tuple(built_in(name) for name in BUILT_IN)


@cache
def built_in(name: str) -> Pack:
    """Return the built-in pack of an id that stands in `BUILT_IN`."""
    return converted((files("auditor.policies") / "packs" / f"{name}.toml").read_text(encoding="utf-8"))


def converted(text: str) -> Pack:
    """Return the pack that well-made TOML describes."""
    return msgspec.convert(tomllib.loads(text), Pack)


@cache
def known_clauses() -> frozenset[str]:
    """Return the id of every clause in the built-in packs."""
    return frozenset(pack.clause_id(clause) for pack in available() for clause in pack.clauses)
