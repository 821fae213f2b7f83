"""Zips, tars, folders and files give names and streams alike, and say in words how they are damaged."""

import io
import os
import stat
import tarfile
import zipfile
from pathlib import Path

import pytest

from auditor.collectors.parts import Folder, Tar, Zip, open_part, packed_part, tidy
from auditor.model import InputProblem


def zipped(files: dict[str, bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            packed.writestr(name, content)
    return held.getvalue()


def tarred(files: dict[str, bytes], mode: str = "w:gz") -> bytes:
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode=mode) as packed:  # type: ignore[call-overload]
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            packed.addfile(info, io.BytesIO(content))
    return held.getvalue()


def as_part(data: bytes, label: str = "export.zip") -> Zip | Tar:
    part = packed_part(io.BytesIO(data), label, len(data))
    assert isinstance(part, Zip | Tar)
    return part


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("data/tweets.js", "data/tweets.js"),
        ("data\\tweets.js", "data/tweets.js"),
        ("./data/tweets.js", "data/tweets.js"),
        ("././/data/tweets.js", "data/tweets.js"),
        ("cafe\u0301.json", "café.json"),
        ("..\\..\\evil.js", "../../evil.js"),
        (".hidden/a.js", ".hidden/a.js"),
    ],
)
def test_paths_are_tidied_but_never_straightened(path: str, expected: str) -> None:
    assert tidy(path) == expected


@pytest.mark.parametrize("mode", ["w", "w:gz", "w:bz2", "w:xz"])
def test_tars_packed_in_any_way(mode: str) -> None:
    part = as_part(tarred({"./a/b.json": b"[1]"}, mode), "export.tar.gz")
    assert list(part.listing()) == [("a/b.json", 3)]
    assert part.open("a/b.json").read() == b"[1]"


def test_links_and_devices_in_a_tar_are_passed_over() -> None:
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w") as packed:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE):
            info = tarfile.TarInfo(f"link{kind!r}")
            info.type, info.linkname = kind, "/etc/passwd"
            packed.addfile(info)
    assert list(as_part(held.getvalue(), "x.tar").listing()) == []


def test_links_in_a_zip_are_passed_over() -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as packed:
        link = zipfile.ZipInfo("data/tweets.js")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        packed.writestr(link, "/etc/passwd")
        packed.writestr("data/account.js", "x")
    assert [path for path, _ in as_part(held.getvalue()).listing()] == ["data/account.js"]


@pytest.mark.parametrize(
    ("stored", "expected"),
    [
        ("posts/café_’.json".encode(), "posts/café_’.json"),  # UTF-8 that does not say so, as macOS writes it
        (b"na\x8bve.csv", "naïve.csv"),  # the old code page of DOS, which the format prescribes
    ],
)
def test_names_of_members_are_read_in_the_encoding_they_are_in(stored: bytes, expected: str) -> None:
    placeholder = b"N" * len(stored)
    data = zipped({placeholder.decode(): b"[]"}).replace(placeholder, stored)
    assert [path for path, _ in as_part(data).listing()] == [expected]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_of_two_members_of_one_name_the_last_is_read_and_the_first_is_told() -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as packed:
        packed.writestr("data/tweets.js", "first")
        packed.writestr("data/tweets.js", "second")
    part = as_part(held.getvalue())
    assert part.open("data/tweets.js").read() == b"second"
    assert part.repeated == ("data/tweets.js",)


def locked(data: bytes, names: tuple[bytes, ...] = ()) -> bytes:
    """Set the flag of encryption on all members, or on those named."""
    made = bytearray(data)
    for at in range(len(made) - 4):
        if made[at : at + 4] == b"PK\x03\x04" and (not names or any(made[at + 30 :].startswith(n) for n in names)):
            made[at + 6] |= 1
        if made[at : at + 4] == b"PK\x01\x02" and (not names or any(made[at + 46 :].startswith(n) for n in names)):
            made[at + 8] |= 1
    return bytes(made)


def test_one_locked_member_is_refused_and_the_others_open() -> None:
    part = as_part(locked(zipped({"a.js": b"secret", "b.js": b"open"}), (b"a.js",)))
    with pytest.raises(PermissionError):
        part.open("a.js")
    assert part.open("b.js").read() == b"open"


@pytest.mark.parametrize(
    ("name", "content", "state", "words"),
    [
        ("empty.zip", b"", "truncated", "is empty"),
        ("cut.zip", zipped({"a.js": b"x" * 5000})[:-30], "truncated", "cut off"),
        ("start.zip", b"PK", "truncated", "cut off"),
        ("cut.tar.gz", tarred({"a.js": bytes(range(256)) * 400})[:-40], "truncated", "cut off"),
        ("page.zip", b"<html><body>Please sign in</body></html>", "wrong-format", "not a zip"),
        ("locked.zip", locked(zipped({"a.js": b"x"})), "encrypted", "password"),
        ("garbage.tar", b"\x00\x01" * 700, "wrong-format", "not a zip"),
        ("names.zip", zipped({"caf\u00e9.js": b"x"}).replace("\u00e9".encode(), b"\xff\xfe"), "truncated", "damaged"),
    ],
    ids=("empty", "cut", "start", "cut-tar", "page", "locked", "garbage", "names"),
)
def test_damage_is_told_in_words(tmp_path: Path, name: str, content: bytes, state: str, words: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(InputProblem) as caught:
        open_part(path)
    assert caught.value.state == state
    assert words in caught.value.sentence
    assert caught.value.next_step


def test_an_empty_zip_is_valid_and_holds_nothing(tmp_path: Path) -> None:
    path = tmp_path / "nothing.zip"
    path.write_bytes(zipped({}))
    assert list(open_part(path).listing()) == []


def test_a_zip_behind_other_bytes_is_still_a_zip(tmp_path: Path) -> None:
    path = tmp_path / "self-opening.zip"
    path.write_bytes(b"MZ" + b"\x00" * 100 + zipped({"a.js": b"x"}))
    assert [name for name, _ in open_part(path).listing()] == ["a.js"]


def test_a_tar_that_claims_more_than_it_can_hold_is_refused() -> None:
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w:gz") as packed:
        info = tarfile.TarInfo("bomb.json")
        info.size = 1 << 50
        packed.fileobj.write(info.tobuf())
    with pytest.raises(InputProblem):
        as_part(held.getvalue(), "bomb.tar.gz")


def test_a_folder_is_read_without_following_links_out_of_it(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("x")
    root = tmp_path / "export"
    (root / "data").mkdir(parents=True)
    (root / "data" / "tweets.js").write_text("hello")
    (root / "data" / "out.js").symlink_to(tmp_path / "secret.txt")
    (root / "loop").symlink_to(root)
    assert list(Folder(root).listing()) == [("data/tweets.js", 5)]


def test_what_is_neither_file_nor_folder_is_told(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.zip")
    with pytest.raises(InputProblem, match="neither a file nor a folder"):
        open_part(tmp_path / "pipe.zip")


def test_a_folder_within_that_may_not_be_looked_into_is_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "shut").mkdir()
    (tmp_path / "Profile.csv").write_text("a,b", "utf-8")
    shut_out_of(tmp_path / "shut", monkeypatch)
    folder = Folder(tmp_path)
    assert list(folder.listing()) == [("Profile.csv", 3)]
    assert folder.unreadable == 1


def test_a_folder_that_may_not_be_looked_into_is_not_empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shut_out_of(tmp_path, monkeypatch)
    with pytest.raises(PermissionError):
        Folder(tmp_path)


def shut_out_of(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the system refuse to list one folder; the rights on disk would not hold for everybody who runs this."""
    real = os.scandir

    def scandir(path: str | os.PathLike[str]) -> object:
        if Path(path) == place:
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr("os.scandir", scandir)
