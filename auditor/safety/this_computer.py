"""Looks at the computer this runs on: reads a few small files and settings, asks nobody, waits for nothing."""

import os
import platform
import subprocess
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from auditor.safety.machine import Machine, Mount, System

LARGEST = 8_000_000
"""Bytes of a file that are read at most; the Mac's System keychain is well below."""
MOST_NAMES = 5_000
PATIENCE = 3.0
LINUX_ROOTS = (
    "/usr/local/share/ca-certificates",
    "/etc/pki/ca-trust/source/anchors",
    "/etc/ca-certificates/trust-source/anchors",
)
# Those added by hand, by group policy and by a directory; Windows' own are among the first.
WINDOWS_ROOTS = (
    "HKLM\\SOFTWARE\\Microsoft\\SystemCertificates\\ROOT\\Certificates",
    "HKLM\\SOFTWARE\\Policies\\Microsoft\\SystemCertificates\\Root\\Certificates",
    "HKLM\\SOFTWARE\\Microsoft\\EnterpriseCertificates\\Root\\Certificates",
)
MAC_ROOTS = "/Library/Keychains/System.keychain"
MOUNTS = "/proc/self/mounts"


def this_machine() -> Machine:
    """Return the view of this computer; nothing is read before it is looked at."""
    return Machine(
        system=_system(),
        env=dict(os.environ),
        host=platform.node(),
        now=datetime.now(UTC),
        read=read,
        names=names,
        exists=exists,
        registry=registry,
        keys=keys,
        roots=roots,
        mounts=mounts,
    )


def read(path: str) -> bytes:
    """Return a file's bytes; none where it cannot be read."""
    try:
        with Path(path).open("rb") as stream:
            return stream.read(LARGEST)
    except (OSError, ValueError):
        return b""


def names(folder: str) -> tuple[str, ...]:
    """Return the names in a folder; none where it cannot be read."""
    try:
        with os.scandir(folder) as found:
            return tuple(sorted(entry.name for entry, _ in zip(found, range(MOST_NAMES), strict=False)))
    except (OSError, ValueError):
        return ()


def exists(path: str) -> bool:
    """Say whether something is there; where that may not be seen, say no."""
    try:
        return Path(path).exists()
    except (OSError, ValueError):
        return False


def registry(key: str) -> Mapping[str, str]:
    """Return the values of a registry key as text; none where it cannot be read, or there is no registry."""
    return {
        name: ",".join(map(str, value)) if isinstance(value, list) else str(value)
        for name, value in _values(key).items()
    }


def keys(key: str) -> tuple[str, ...]:
    """Return the names of the keys below a registry key."""
    found: list[str] = []
    if sys.platform == "win32":
        import winreg

        root, _, path = key.partition("\\")
        try:
            with winreg.OpenKey(_root(root), path) as opened:
                found.extend(winreg.EnumKey(opened, number) for number in range(winreg.QueryInfoKey(opened)[0]))
        except OSError:
            return tuple(found)
    return tuple(found)


def roots() -> tuple[bytes, ...]:
    """Return the certificates that were added to the trusted ones, with their file names."""
    if _system() is System.WINDOWS:
        return tuple(_blob(f"{store}\\{name}") for store in WINDOWS_ROOTS for name in keys(store))
    if _system() is System.MACOS:
        return (read(MAC_ROOTS),)
    return tuple(_certificate(f"{folder}/{name}") for folder in LINUX_ROOTS for name in names(folder))


def mounts() -> tuple[Mount, ...]:
    """Return the disks and shares that are mounted."""
    if _system() is System.MACOS:
        return mac_mounts(_listed_by_mount())
    return linux_mounts(read(MOUNTS).decode("utf-8", "replace"))


def linux_mounts(listed: str) -> tuple[Mount, ...]:
    """Return the lines of /proc/self/mounts: //server/share /mnt/share cifs rw,… 0 0."""
    lines = (line.split(" ") for line in listed.splitlines())
    return tuple(
        Mount(place=_unescaped(parts[1]), kind=parts[2], source=_unescaped(parts[0]))
        for parts in lines
        if len(parts) > 2
    )


def mac_mounts(listed: str) -> tuple[Mount, ...]:
    """Return the lines of `mount` on a Mac: //rowan@server/share on /Volumes/share (smbfs, nodev, …)."""
    found = []
    for line in listed.splitlines():
        source, _, rest = line.partition(" on ")
        place, _, kind = rest.rpartition(" (")
        if place:
            found.append(Mount(place=place, kind=kind.split(",")[0].rstrip(")"), source=source))
    return tuple(found)


def _system() -> System:
    """Return which system this is; what is neither Windows nor a Mac is looked at like Linux."""
    return {"win32": System.WINDOWS, "darwin": System.MACOS}.get(sys.platform, System.LINUX)


def _values(key: str) -> dict[str, object]:
    """Return the values of a registry key as they are."""
    found: dict[str, object] = {}
    if sys.platform == "win32":
        import winreg

        root, _, path = key.partition("\\")
        try:
            with winreg.OpenKey(_root(root), path) as opened:
                for number in range(winreg.QueryInfoKey(opened)[1]):
                    name, value, _ = winreg.EnumValue(opened, number)
                    found[name] = value
        except OSError:
            return found
    return found


def _blob(key: str) -> bytes:
    """Return the certificate that a registry key holds."""
    blob = _values(key).get("Blob", b"")
    return blob if isinstance(blob, bytes) else b""


def _certificate(path: str) -> bytes:
    """Return a certificate's file name and bytes, taken out of its text form."""
    import base64
    import binascii

    data = read(path)
    for block in data.split(b"-----BEGIN CERTIFICATE-----")[1:]:
        try:
            data += base64.b64decode(block.partition(b"-----END")[0])
        except (binascii.Error, ValueError):
            continue
    return path.encode("utf-8", "surrogateescape") + b"\0" + data


def _listed_by_mount() -> str:
    """Return what `mount` says, if it says it at once."""
    try:
        return subprocess.run(
            ["/sbin/mount"], capture_output=True, text=True, errors="replace", timeout=PATIENCE, check=False
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return ""


def _unescaped(word: str) -> str:
    """Return a word of /proc/self/mounts as it is: spaces and the like stand there as octal numbers."""
    for code, letter in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        word = word.replace(code, letter)
    return word


if sys.platform == "win32":

    def _root(name: str) -> int:
        """Return the handle of a root of the registry."""
        import winreg

        return winreg.HKEY_CURRENT_USER if name == "HKCU" else winreg.HKEY_LOCAL_MACHINE
