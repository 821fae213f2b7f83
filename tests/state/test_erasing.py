"""Forgetting: everything of ours goes wherever it lies, nothing else does, and what is left is proved."""

import os
from pathlib import Path

import msgspec
import pytest

from auditor.model import Locked
from auditor.state import private_folder, store, system_keyring
from auditor.state.content import Content, Input
from auditor.state.erasing import Plan, Proof, erase, plan
from auditor.state.remembering import wrote
from auditor.state.store import open_store
from tests.remembering import AUTUMN, KeyringOfOurs, a_finding, after

CANARY = b"canaryword"


@pytest.fixture
def lived_in(safe: KeyringOfOurs, home: Path, tmp_path: Path) -> Path:
    """A private folder after some terms of use, with reports and exports elsewhere."""
    made = open_store()
    (home / "subject.toml").write_bytes(CANARY)
    (home / "store-damaged-2026-09-01.sealed").write_bytes(b"old")
    (home / ".half_123.part").write_bytes(CANARY)
    (home / "reports").mkdir()
    (home / "reports" / "checklist-2026-10-03.html").write_bytes(CANARY)
    (home / "reports" / "demo-checklist-2026-10-03.html").write_bytes(b"made up")
    (home / "reports" / ".half_123.part").write_bytes(CANARY)
    elsewhere = tmp_path / "Documents"
    elsewhere.mkdir()
    for name in ("mine.html", "result.json", "edited.html"):
        (elsewhere / name).write_bytes(CANARY)
    (elsewhere / "diary.txt").write_bytes(b"none of ours")
    (elsewhere / "export.zip").write_bytes(b"PK")

    def change(content: Content) -> Content:
        content = after(content, AUTUMN, [a_finding()])
        for name in ("mine.html", "result.json", "edited.html", "gone.html"):
            content = wrote(content, elsewhere / name, "report", CANARY, AUTUMN)
        content = wrote(content, tmp_path / "stick" / "report.html", "report", CANARY, AUTUMN)
        content = wrote(content, home / "reports" / "checklist-2026-10-03.html", "report", CANARY, AUTUMN)
        paths = (elsewhere / "export.zip", elsewhere / "deleted.zip")
        return msgspec.structs.replace(content, inputs=tuple(Input(path=str(path), last=AUTUMN) for path in paths))

    made.update(change)
    (elsewhere / "edited.html").write_bytes(CANARY + b" with a note of mine")
    return elsewhere


def planned() -> Plan:
    """Return what there is to forget."""
    return plan(open_store())


def everything(folder: Path) -> set[str]:
    """Return the names of all files below a folder."""
    return {path.name for path in folder.rglob("*") if not path.is_dir()}


def test_the_list_comes_before_anything_is_removed(lived_in: Path, home: Path, tmp_path: Path) -> None:
    before = everything(tmp_path)
    listed = planned()
    assert everything(tmp_path) == before
    assert {thing.path.name for thing in listed.things} == (
        everything(home) | {"mine.html", "result.json", "edited.html"}
    ) - {store.LOCK_NAME} | ({store.LOCK_NAME} & everything(home))
    assert [thing.path.name for thing in listed.things if thing.changed] == ["edited.html"]
    assert len({thing.path for thing in listed.things}) == len(listed.things)
    assert listed.exports == (lived_in / "export.zip",)
    assert listed.unreachable == (tmp_path / "stick" / "report.html",)
    assert listed.keys == (system_keyring.entry(),)
    assert not listed.blind


def test_nothing_of_ours_is_left(lived_in: Path, home: Path, tmp_path: Path, safe: KeyringOfOurs) -> None:
    proof = erase(planned())
    assert (proof.left, proof.keys_left) == ((), ())
    assert not home.exists()
    assert not safe.kept
    assert everything(tmp_path) == {"diary.txt", "export.zip"}
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and CANARY in path.read_bytes()]
    assert proof.exports == (lived_in / "export.zip",)
    assert proof.unreachable == (tmp_path / "stick" / "report.html",)


def test_a_second_time_there_is_nothing_to_forget(lived_in: Path) -> None:
    erase(planned())
    empty = plan(None)
    assert (empty.things, empty.exports, empty.blind) == ((), (), False)
    assert erase(empty) == Proof(removed=0, left=(), keys_left=(), not_ours=(), exports=(), unreachable=())


def test_a_folder_among_other_things_loses_only_ours(lived_in: Path, home: Path) -> None:
    (home / "holiday.jpg").write_bytes(b"none of ours")
    (home / "reports" / "minutes.html").write_bytes(b"none of ours")
    proof = erase(planned())
    assert everything(home) == {"holiday.jpg", "minutes.html"}
    assert not proof.left
    assert not proof.not_ours


def test_what_else_lies_in_the_usual_folder_is_said(
    lived_in: Path, home: Path, monkeypatch: pytest.MonkeyPatch, safe: KeyringOfOurs
) -> None:
    (home / "holiday.jpg").write_bytes(b"none of ours")
    listed = planned()
    monkeypatch.delenv(private_folder.ANOTHER_PLACE)
    proof = erase(listed)
    assert proof.not_ours == (home / "holiday.jpg",)
    assert everything(home) == {"holiday.jpg"}


def test_a_link_is_removed_and_not_what_it_leads_to(lived_in: Path, home: Path, tmp_path: Path) -> None:
    target = tmp_path / "target.html"
    target.write_bytes(b"somebody else's")
    link = home / "reports" / "checklist-2027-01-01.html"
    link.symlink_to(target)
    folder = tmp_path / "photos"
    folder.mkdir()
    (folder / "checklist-2027-01-01.html").write_bytes(b"somebody else's")
    (home / "reports" / "checklist-2027-01-02.html").symlink_to(folder, target_is_directory=True)
    proof = erase(planned())
    assert proof.left == ()
    assert target.exists()
    assert everything(folder) == {"checklist-2027-01-01.html"}


def test_a_folder_where_a_report_was_is_left_alone(lived_in: Path) -> None:
    (lived_in / "mine.html").unlink()
    (lived_in / "mine.html").mkdir()
    (lived_in / "mine.html" / "diary.txt").write_bytes(b"none of ours")
    proof = erase(planned())
    assert [path.name for path, _ in proof.left] == ["mine.html"]
    assert (lived_in / "mine.html" / "diary.txt").exists()


def test_what_cannot_be_removed_is_said_with_the_reason(
    lived_in: Path, home: Path, monkeypatch: pytest.MonkeyPatch, safe: KeyringOfOurs
) -> None:
    remove = Path.unlink

    def stuck(path: Path, missing_ok: bool = False) -> None:
        if path.name == "subject.toml":
            raise OSError(30, "Read-only file system")
        remove(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", stuck)
    proof = erase(planned())
    assert proof.left == ((home / "subject.toml", "that place can only be read"),)
    assert everything(home) == {"subject.toml"}
    assert not safe.kept


@pytest.mark.skipif(os.name != "posix", reason="only here a file can be made read-only so")
def test_a_file_marked_as_read_only_goes_too(lived_in: Path, home: Path) -> None:
    (home / "subject.toml").chmod(0o400)
    assert erase(planned()).left == ()


def test_a_key_that_cannot_be_removed_is_said(
    lived_in: Path, monkeypatch: pytest.MonkeyPatch, safe: KeyringOfOurs
) -> None:
    listed = planned()
    monkeypatch.setattr(safe, "delete_password", lambda *_: None)
    proof = erase(listed)
    assert proof.keys_left == (system_keyring.entry(),)
    assert proof.left == ()


def test_keys_of_other_rooms_go_too(lived_in: Path, safe: KeyringOfOurs) -> None:
    system_keyring.write("search", b"api key")
    system_keyring.write("foreign", b"api key")
    proof = erase(plan(open_store(), more_keys=("search",)))
    assert proof.keys_left == ()
    assert [name for _, name in safe.kept] == ["foreign"]


def test_a_store_that_cannot_be_opened_is_forgotten_all_the_same(home: Path) -> None:
    open_store(lambda _: "a quiet half hour")
    (home / "subject.toml").write_bytes(CANARY)
    with pytest.raises(Locked):
        open_store(lambda _: "another")
    listed = plan(None)
    assert listed.blind
    assert erase(listed).left == ()
    assert not home.exists()


def test_the_store_goes_last(lived_in: Path) -> None:
    names = [thing.path.name for thing in planned().things]
    first, last = names.index("mine.html"), names.index(store.FILE_NAME)
    assert first == 0
    assert set(names[last:]) <= {store.FILE_NAME, store.LOCK_NAME}


def test_a_run_under_way_does_not_bring_it_back(lived_in: Path, home: Path) -> None:
    running = open_store()
    erase(planned())
    running.update(lambda content: after(content, AUTUMN, [a_finding("p2")]))
    assert not (home / store.FILE_NAME).exists()


def test_a_store_that_was_not_read_is_not_taken_for_an_empty_one(lived_in: Path) -> None:
    assert plan(store.forgetful(store.Memory.NEWER)).blind
    assert not plan(open_store()).blind
