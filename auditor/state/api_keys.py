"""The owner's keys for search engines: in the system's keyring and nowhere else, and never shown."""

from auditor.model import WrongUsage
from auditor.state import system_keyring

LONGEST = 500
PREFIX = "api-key-"
NO_KEYRING = WrongUsage(
    "Your system has no keyring that keeps a key safely, so no key can be kept.",
    next_step="Search without a key: “auditor lookup plan” makes a page of searches that you open yourself.",
)


def entry(name: str) -> str:
    """Return the name of the entry in the keyring; a moved private folder has keys of its own, like its store."""
    return PREFIX + name + system_keyring.entry().removeprefix(system_keyring.STORE_KEY)


def keep(name: str, key: str) -> None:
    """Keep a key; raises WrongUsage where it is none, or where there is no keyring that keeps it."""
    bare = key.strip()
    if not bare or len(bare) > LONGEST or not bare.isascii() or not bare.isprintable() or " " in bare:
        raise WrongUsage(
            "That does not look like a key: it is one word of letters, digits and signs.",
            next_step="Copy it from the provider's own page, and paste it when you are asked for it.",
        )
    if not system_keyring.name():
        raise NO_KEYRING
    if not system_keyring.write(entry(name), bare.encode("ascii")):
        raise WrongUsage(
            "Your system's keyring did not keep the key.",
            next_step="Unlock it (sign in to your desktop), and try again.",
        )


def read(name: str) -> str:
    """Return a key, "" where there is none or the keyring does not answer."""
    return (system_keyring.read(entry(name)) or b"").decode("ascii", "ignore")


def remove(name: str) -> bool:
    """Remove a key; say whether it is gone."""
    return system_keyring.erase(entry(name))


def kept(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return those of several names that have a key."""
    return tuple(name for name in names if read(name)) if system_keyring.name() else ()
