"""The encrypted store: whole at every moment, never overwritten without its key, and never in the way of a run."""

import os
import stat
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import filelock
import msgspec
import pytest

from auditor.model import Locked, WrongUsage
from auditor.state import content as contents
from auditor.state import private_folder, sealing, store, system_keyring
from auditor.state.answers import answer
from auditor.state.content import Answer, Content
from auditor.state.keys import Ask
from auditor.state.store import Memory, open_store
from tests.remembering import AUTUMN, SPRING, KeyringOfOurs, a_finding, after

WORDS = "a quiet half hour"
TODAY = AUTUMN.date()


def typing(words: str | None = WORDS) -> Callable[[Ask], str | None]:
    """Return somebody who types this."""
    return lambda _: words


def say(name: str, text: str = "yes") -> Callable[[Content], Content]:
    """Return a change: one answer more."""
    return lambda content: answer(content, name, text, TODAY)


def remembered() -> set[str]:
    """Return the answers that are on the disk now."""
    return set(open_store(typing()).content.answers)


@pytest.fixture(params=["keyring", "passphrase"])
def either(request: pytest.FixtureRequest) -> str:
    """Run a test with each kind of key."""
    if request.param == "keyring":
        request.getfixturevalue("safe")
    return str(request.param)


def test_what_is_remembered_is_there_the_next_time(either: str) -> None:
    first = open_store(typing())
    assert first.memory is Memory.KEPT
    first.update(say("q1"))
    second = open_store(typing())
    assert second.content == first.content == Content(answers={"q1": Answer(text="yes", on=TODAY)})
    assert not second.sentences


def test_fingerprints_are_the_same_the_next_time(either: str) -> None:
    assert open_store(typing()).prints().of(a_finding()) == open_store(typing()).prints().of(a_finding())


def test_the_file_is_the_owners_alone_and_shows_nothing(either: str, home: Path) -> None:
    open_store(typing()).update(lambda content: after(say("q1", "canaryword")(content), AUTUMN, [a_finding()]))
    path = home / store.FILE_NAME
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(home.stat().st_mode) == 0o700
    for word in (b"canaryword", b"Larkfield", b"rowan", b"school-named", WORDS.encode()):
        assert not [one for one in home.rglob("*") if one.is_file() and word in one.read_bytes()]


def test_with_neither_the_run_goes_on_and_says_so(home: Path) -> None:
    made = open_store(typing(None))
    made.update(say("q1"))
    assert set(made.content.answers) == {"q1"}
    assert made.memory is Memory.NO_KEY
    assert any("nothing of this run will be remembered" in one for one in made.sentences)
    assert not (home / store.FILE_NAME).exists()
    assert not open_store().content.answers


def test_a_wrong_passphrase_changes_nothing(home: Path) -> None:
    open_store(typing()).update(say("q1"))
    before = (home / store.FILE_NAME).read_bytes()
    for words in ("another", None):
        with pytest.raises(Locked):
            open_store(typing(words))
    assert (home / store.FILE_NAME).read_bytes() == before
    assert [one.name for one in home.iterdir()] in (
        [store.FILE_NAME],
        [store.LOCK_NAME, store.FILE_NAME],
        [store.FILE_NAME, store.LOCK_NAME],
    )


def test_a_wrong_key_in_the_keyring_changes_nothing(safe: KeyringOfOurs, home: Path) -> None:
    open_store().update(say("q1"))
    before = (home / store.FILE_NAME).read_bytes()
    system_keyring.write(system_keyring.entry(), b"x" * 32)
    with pytest.raises(Locked, match="does not fit"):
        open_store(typing())
    safe.kept.clear()
    with pytest.raises(Locked, match="could not be had"):
        open_store(typing())
    assert (home / store.FILE_NAME).read_bytes() == before
    assert not safe.kept


def test_a_keyring_that_takes_nothing_gives_way_to_a_passphrase(
    safe: KeyringOfOurs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safe, "set_password", lambda *_: None)
    open_store(typing()).update(say("q1"))
    assert remembered() == {"q1"}
    assert not safe.kept


DAMAGE: list[tuple[str, Callable[[bytes], bytes]]] = [
    ("empty", lambda _: b""),
    ("cut off", lambda data: data[: len(data) // 2]),
    ("another file", lambda _: b"PK\3\4 nothing of ours"),
    ("a changed byte", lambda data: data[:-40] + bytes([data[-40] ^ 1]) + data[-39:]),
    ("zeros", lambda data: bytes(len(data))),
]


@pytest.mark.parametrize(("case", "damage"), DAMAGE)
def test_a_damaged_store_is_put_aside_and_a_new_one_begun(
    case: str, damage: Callable[[bytes], bytes], either: str, home: Path
) -> None:
    open_store(typing()).update(say("q1"))
    broken = damage((home / store.FILE_NAME).read_bytes())
    (home / store.FILE_NAME).write_bytes(broken)
    made = open_store(typing())
    assert made.memory is Memory.KEPT, case
    assert made.aside is not None
    assert made.aside.name == f"store-damaged-{datetime.now(UTC):%Y-%m-%d}.sealed"
    assert made.aside.read_bytes() == broken
    assert any("put aside" in one for one in made.sentences)
    made.update(say("q2"))
    assert remembered() == {"q2"}


def test_what_is_put_aside_is_never_overwritten(home: Path) -> None:
    home.mkdir()
    for number in range(3):
        (home / store.FILE_NAME).write_bytes(b"damaged %d" % number)
        open_store(typing())
    assert sorted(one.read_bytes() for one in home.glob("store-damaged-*")) == [
        b"damaged 0",
        b"damaged 1",
        b"damaged 2",
    ]


def test_damage_below_the_seal_is_damage_too(safe: KeyringOfOurs, home: Path) -> None:
    open_store().update(say("q1"))
    sealed = sealing.take_apart((home / store.FILE_NAME).read_bytes())
    key = system_keyring.read(sealed.header.entry)
    assert key is not None
    (home / store.FILE_NAME).write_bytes(sealing.seal(sealed.header, key, b"not what was written"))
    assert open_store().aside is not None


def test_damage_without_a_key_is_put_aside_and_the_run_goes_on(home: Path) -> None:
    home.mkdir()
    (home / store.FILE_NAME).write_bytes(b"damaged")
    made = open_store(typing(None))
    assert made.memory is Memory.NO_KEY
    assert made.aside is not None
    assert len(made.sentences) == 2


def test_damage_while_a_run_is_under_way_loses_nothing_it_knew(either: str, home: Path) -> None:
    made = open_store(typing())
    made.update(say("q1"))
    (home / store.FILE_NAME).write_bytes(b"damaged")
    made.update(say("q2"))
    assert made.aside is not None
    assert remembered() == {"q1", "q2"}


@pytest.mark.parametrize("version", [contents.VERSION + 1, contents.VERSION + 7])
def test_a_store_of_a_newer_program_is_left_alone(safe: KeyringOfOurs, home: Path, version: int) -> None:
    open_store().update(say("q1"))
    path = home / store.FILE_NAME
    sealed = sealing.take_apart(path.read_bytes())
    key = system_keyring.read(sealed.header.entry)
    assert key is not None
    path.write_bytes(sealing.seal(msgspec.structs.replace(sealed.header, version=version), key, b"of tomorrow"))
    before = path.read_bytes()
    made = open_store()
    assert made.memory is Memory.NEWER
    made.update(say("q2"))
    assert path.read_bytes() == before
    assert any("newer version" in one for one in made.sentences)


def test_a_store_of_version_1_is_opened_and_written_in_the_new_form(
    safe: KeyringOfOurs, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_store().update(say("q1", "yes"))

    def louder(plain: dict[str, Any]) -> dict[str, Any]:
        return {
            **plain,
            "answers": {name: {**one, "text": one["text"].upper()} for name, one in plain["answers"].items()},
        }

    monkeypatch.setattr(contents, "VERSION", 2)
    monkeypatch.setattr(contents, "MIGRATIONS", {1: louder})
    made = open_store()
    assert made.content.answers["q1"].text == "YES"
    made.update(say("q2", "no"))
    assert sealing.take_apart((home / store.FILE_NAME).read_bytes()).header.version == 2
    assert {name: one.text for name, one in open_store().content.answers.items()} == {"q1": "YES", "q2": "no"}


def test_two_runs_at_once_do_each_other_no_harm(either: str) -> None:
    one, other = open_store(typing()), open_store(typing())
    one.update(say("q1"))
    other.update(say("q2"))
    assert set(other.content.answers) == remembered() == {"q1", "q2"}


def test_many_runs_at_once_lose_nothing(safe: KeyringOfOurs) -> None:
    def run(number: int) -> None:
        made = open_store()
        for step in range(5):
            made.update(say(f"q{number}-{step}"))

    threads = [threading.Thread(target=run, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(remembered()) == 30
    assert len(safe.kept) == 1


def test_a_run_that_is_busy_for_too_long_is_said(either: str, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = open_store(typing())
    monkeypatch.setattr(store, "WAIT", 0.05)
    with filelock.FileLock(home / store.LOCK_NAME), pytest.raises(WrongUsage, match="Another run"):
        made.update(say("q1"))
    assert not remembered()


def test_the_lock_of_a_run_that_was_killed_holds_nobody_up(either: str, home: Path) -> None:
    made = open_store(typing())
    (home / store.LOCK_NAME).write_bytes(b"")
    made.update(say("q1"))
    assert remembered() == {"q1"}


def test_what_was_forgotten_meanwhile_does_not_come_back(either: str, home: Path) -> None:
    made = open_store(typing())
    made.update(say("q1"))
    (home / store.FILE_NAME).unlink()
    made.update(say("q2"))
    assert made.memory is Memory.FORGOTTEN
    assert set(made.content.answers) == {"q1", "q2"}
    assert not (home / store.FILE_NAME).exists()


def test_a_store_begun_anew_meanwhile_is_not_overwritten(home: Path) -> None:
    old = open_store(typing())
    (home / store.FILE_NAME).unlink()
    open_store(typing()).update(say("q1"))
    old.update(say("q2"))
    assert old.memory is Memory.FORGOTTEN
    assert remembered() == {"q1"}


FULL = OSError(28, "No space left on device")
READ_ONLY = OSError(30, "Read-only file system")


def refuse(error: OSError) -> Callable[..., None]:
    """Return what stands in for a call that the disk refuses."""

    def call(*_: object, **__: object) -> None:
        raise error

    return call


@pytest.mark.parametrize(("error", "said"), [(FULL, "the disk is full"), (READ_ONLY, "can only be read")])
@pytest.mark.parametrize(
    "call",
    ["tempfile.NamedTemporaryFile", "os.fsync", "pathlib.Path.replace", "filelock.FileLock.acquire"],
)
def test_when_the_disk_says_no_the_old_state_is_intact(
    call: str, error: OSError, said: str, either: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = open_store(typing())
    made.update(say("q1"))
    before = (home / store.FILE_NAME).read_bytes()
    with monkeypatch.context() as broken:
        broken.setattr(call, refuse(error))
        with pytest.raises(WrongUsage, match=said):
            made.update(say("q2"))
    assert (home / store.FILE_NAME).read_bytes() == before
    assert not list(home.glob(".*.part"))
    assert set(made.content.answers) == remembered() == {"q1"}
    made.update(say("q3"))
    assert remembered() == {"q1", "q3"}


@pytest.mark.parametrize("error", [FULL, READ_ONLY])
@pytest.mark.parametrize(
    "call",
    [
        "pathlib.Path.mkdir",
        "tempfile.NamedTemporaryFile",
        "os.fsync",
        "pathlib.Path.replace",
        "filelock.FileLock.acquire",
    ],
)
def test_where_no_store_can_be_made_the_run_goes_on(
    call: str, error: OSError, either: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(call, refuse(error))
    made = open_store(typing())
    assert made.memory is Memory.UNREADABLE
    assert any("disk is full" in one or "only be read" in one for one in made.sentences)
    made.update(say("q1"))
    assert set(made.content.answers) == {"q1"}


def test_where_a_damaged_store_cannot_be_put_aside_the_run_goes_on(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home.mkdir()
    (home / store.FILE_NAME).write_bytes(b"damaged")
    monkeypatch.setattr("pathlib.Path.rename", refuse(READ_ONLY))
    assert open_store(typing()).memory is Memory.UNREADABLE
    assert (home / store.FILE_NAME).read_bytes() == b"damaged"


def test_a_store_that_may_not_be_read_is_left_alone(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home.mkdir()
    (home / store.FILE_NAME).write_bytes(b"something")
    monkeypatch.setattr("pathlib.Path.read_bytes", refuse(PermissionError(13, "Permission denied")))
    made = open_store(typing())
    assert made.memory is Memory.UNREADABLE
    assert any("you may not" in one for one in made.sentences)


def test_a_folder_in_its_place_is_left_alone(home: Path) -> None:
    (home / store.FILE_NAME).mkdir(parents=True)
    assert open_store(typing()).memory is Memory.UNREADABLE


def test_it_opens_on_a_disk_that_can_only_be_read(either: str, monkeypatch: pytest.MonkeyPatch) -> None:
    open_store(typing()).update(say("q1"))
    monkeypatch.setattr("filelock.FileLock.acquire", refuse(READ_ONLY))
    assert remembered() == {"q1"}


def test_what_a_killed_run_left_is_swept_away_later(either: str, home: Path) -> None:
    made = open_store(typing())
    (home / "reports").mkdir()
    old, fresh, foreign = home / "reports" / ".abcd_123.part", home / ".abcd_124.part", home / ".film.mp4.part"
    for part in (old, fresh, foreign):
        part.write_bytes(b"half")
    for part in (old, foreign):
        os.utime(part, (0, 0))
    made.update(say("q1"))
    assert [part.exists() for part in (old, fresh, foreign)] == [False, True, True]


def test_a_file_that_is_just_being_read_is_waited_for(either: str, monkeypatch: pytest.MonkeyPatch) -> None:
    made = open_store(typing())
    refusals = iter([PermissionError(13, "in use"), PermissionError(13, "in use")])
    replace = Path.replace

    def busy(path: Path, target: Path) -> Path:
        for error in refusals:
            raise error
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", busy)
    made.update(say("q1"))
    assert remembered() == {"q1"}


def test_a_place_that_never_takes_it_is_said(either: str, monkeypatch: pytest.MonkeyPatch) -> None:
    made = open_store(typing())
    monkeypatch.setattr(store, "PAUSES", (0.0,))
    monkeypatch.setattr(Path, "replace", refuse(PermissionError(13, "in use")))
    with pytest.raises(WrongUsage, match="you may not write there"):
        made.update(say("q1"))


def test_whether_anything_is_remembered_can_be_asked_without_a_key(either: str) -> None:
    assert not store.is_there()
    open_store(typing())
    assert store.is_there()


def test_runs_are_remembered_whole(either: str) -> None:
    made = open_store(typing())
    made.update(lambda content: after(content, AUTUMN, [a_finding()]))
    made.update(lambda content: after(content, SPRING, []))
    again = open_store(typing()).content
    assert [run.made for run in again.runs] == [AUTUMN, SPRING]
    assert [one.gone for one in again.sightings.values()] == [SPRING]
    assert private_folder.place().is_dir()
