"""Looking at the real computer: small reads, no waiting, and no error whatever is there."""

import base64
import socket
import subprocess
import time
from pathlib import Path

import pytest

from auditor.safety import look, this_machine
from auditor.safety import this_computer as reads
from auditor.safety.machine import Mount, System
from tests.made_up_machine import SUBJECT


def test_this_computer_is_looked_at_at_once_and_without_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    for name in ("getfqdn", "gethostbyname", "getaddrinfo", "create_connection"):
        monkeypatch.setattr(socket, name, never)
    began = time.monotonic()
    look(this_machine(), SUBJECT)
    assert time.monotonic() - began < 2.0


def test_what_cannot_be_read_is_empty(tmp_path: Path) -> None:
    for path in (str(tmp_path / "nothing"), str(tmp_path), "\0", ""):
        assert reads.read(path) == b""
    assert reads.names(str(tmp_path / "nothing")) == reads.names("\0") == ()
    assert reads.exists("\0") is False


def test_names_and_files_are_read(tmp_path: Path) -> None:
    (tmp_path / "b").write_bytes(b"two")
    (tmp_path / "a").write_bytes(b"one")
    assert reads.names(str(tmp_path)) == ("a", "b")
    assert reads.read(str(tmp_path / "a")) == b"one"
    assert reads.exists(str(tmp_path / "a"))


def test_a_file_that_never_ends_is_read_in_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reads, "LARGEST", 4)
    (tmp_path / "a").write_bytes(b"123456789")
    assert reads.read(str(tmp_path / "a")) == b"1234"


def test_there_is_no_registry_but_on_windows() -> None:
    if this_machine().system is not System.WINDOWS:
        assert reads.registry("HKLM\\SOFTWARE") == {}
        assert reads.keys("HKLM\\SOFTWARE") == ()


def test_linux_lists_its_mounts() -> None:
    listed = "/dev/sda1 / ext4 rw 0 0\n//fs01/staff\\040files /mnt/staff\\040files cifs rw 0 0\nodd\n\n"
    assert reads.linux_mounts(listed) == (
        Mount("/", "ext4", "/dev/sda1"),
        Mount("/mnt/staff files", "cifs", "//fs01/staff files"),
    )


def test_a_mac_lists_its_mounts() -> None:
    listed = (
        "/dev/disk1s1 on / (apfs, local, read-only)\n"
        "//rowan@fs01/staff on /Volumes/staff (1) (smbfs, nodev)\n"
        "map auto_home on /home (autofs)\nodd\n"
    )
    assert reads.mac_mounts(listed) == (
        Mount("/", "apfs", "/dev/disk1s1"),
        Mount("/Volumes/staff (1)", "smbfs", "//rowan@fs01/staff"),
        Mount("/home", "autofs", "map auto_home"),
    )


def test_a_command_that_hangs_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    def hang(*_: object, timeout: float, **__: object) -> None:
        raise subprocess.TimeoutExpired("mount", timeout)

    monkeypatch.setattr(subprocess, "run", hang)
    assert reads._listed_by_mount() == ""


def test_a_certificate_is_taken_out_of_its_text_form(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    body = base64.b64encode(b"\x30\x82 O=Smoothwall").decode()
    (tmp_path / "a.crt").write_text(f"-----BEGIN CERTIFICATE-----\n{body}\n-----END CERTIFICATE-----\n")
    (tmp_path / "netsweeper.crt").write_bytes(b"-----BEGIN CERTIFICATE-----\nbroken!\xff")
    monkeypatch.setattr(reads, "LINUX_ROOTS", (str(tmp_path), str(tmp_path / "nothing")))
    if this_machine().system is System.LINUX:
        found = reads.roots()
        assert len(found) == 2
        assert b"O=Smoothwall" in found[0]
        assert b"netsweeper" in found[1]


def test_certificates_of_windows_are_read_from_its_three_stores(monkeypatch: pytest.MonkeyPatch) -> None:
    policy = reads.WINDOWS_ROOTS[1]
    held: dict[str, dict[str, object]] = {
        f"{policy}\\AB12": {"Blob": b"O=Netsweeper"},
        f"{policy}\\CD34": {"Blob": "odd"},
    }
    monkeypatch.setattr(reads, "_system", lambda: System.WINDOWS)
    monkeypatch.setattr(reads, "keys", lambda key: ("AB12", "CD34") if key == policy else ())
    monkeypatch.setattr(reads, "_values", lambda key: held.get(key, {}))
    assert reads.roots() == (b"O=Netsweeper", b"")


def test_values_of_the_registry_are_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reads, "_values", lambda _: {"ProxyEnable": 1, "SearchList": ["lan", "home"], "Domain": "x"})
    assert reads.registry("HKLM") == {"ProxyEnable": "1", "SearchList": "lan,home", "Domain": "x"}
