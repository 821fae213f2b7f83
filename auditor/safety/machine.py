"""What can be seen of a computer: a view that tests can make up, and the signs that are read from it."""

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from enum import IntEnum, StrEnum

import msgspec

from auditor.model import Subject


class System(StrEnum):
    """The operating systems that are looked at."""

    WINDOWS = "windows"
    MACOS = "macos"
    LINUX = "linux"


class Weight(IntEnum):
    """How much a sign says: a hint may be ordinary at home; strong means an organisation's; sure means the school's."""

    HINT = 1
    STRONG = 2
    SURE = 3


class Sign(msgspec.Struct, frozen=True):
    """One thing that was seen: what it is, where it stands, and why it matters."""

    what: str
    where: str
    why: str
    weight: Weight


class Mount(msgspec.Struct, frozen=True):
    """A disk or share: where it hangs, of what kind it is (`cifs`, `nfs4`, `ext4`), and where it comes from."""

    place: str
    kind: str
    source: str


class Machine(msgspec.Struct, frozen=True, kw_only=True):
    r"""A computer as far as it can be looked at. What cannot be read is empty; nothing raises, waits or asks anyone.

    `registry` gives the values of a key such as `HKLM\SOFTWARE\X` and `keys` the names below it, on Windows. `roots`
    yields the certificates that were added to the trusted ones, as their bytes.
    """

    system: System
    env: Mapping[str, str] = {}
    host: str = ""
    now: datetime = datetime(2026, 1, 1, tzinfo=UTC)
    read: Callable[[str], bytes] = lambda _: b""
    names: Callable[[str], tuple[str, ...]] = lambda _: ()
    exists: Callable[[str], bool] = lambda _: False
    registry: Callable[[str], Mapping[str, str]] = lambda _: {}
    keys: Callable[[str], tuple[str, ...]] = lambda _: ()
    roots: Callable[[], tuple[bytes, ...]] = lambda: ()
    mounts: Callable[[], tuple[Mount, ...]] = lambda: ()

    def text(self, path: str) -> str:
        """Return a file as text; "" where there is none."""
        return self.read(path).decode("utf-8", "replace")

    def variable(self, name: str) -> str:
        """Return an environment variable, however its letters are written: Windows does not mind."""
        if self.system is not System.WINDOWS:
            return self.env.get(name, "")
        return next((value for key, value in self.env.items() if key.upper() == name.upper()), "")


class Look(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is looked at, with words for where it is on each system; docs/safe-place.md holds the same."""

    id: str
    title: str
    where: Mapping[System, str]
    find: Callable[[Machine, Subject | None], Iterator[Sign]]
