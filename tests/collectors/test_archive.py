"""The door to the disk: what is listed, what is refused, and that nothing hostile gets past it."""

import io
import struct
import tarfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auditor.collectors import archive as door
from auditor.collectors.archive import Archive, CannotRead, join, open_input
from auditor.model import InputProblem, Skipped


def zip_file(path: Path, files: dict[str, bytes], *, packing: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", packing) as packed:
        for name, content in files.items():
            packed.writestr(name, content)
    return path


def tar_file(path: Path, files: dict[str, bytes]) -> Path:
    with tarfile.open(path, "w:gz") as packed:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            packed.addfile(info, io.BytesIO(content))
    return path


def only(path: Path) -> Archive:
    (archive,) = open_input(path)
    return archive


def names(archive: Archive) -> list[str]:
    return [member.path for member in archive.members]


def reason(archive: Archive, path: str) -> tuple[str, str]:
    member = archive.member(path)
    assert member is not None
    with pytest.raises(CannotRead) as caught:
        archive.read(member)
    return caught.value.reason, caught.value.state


def test_zip_tar_folder_and_file_look_alike(tmp_path: Path) -> None:
    files = {"data/account.js": b"one", "data/tweets.js": b"two"}
    folder = tmp_path / "export"
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    for archive in (
        only(zip_file(tmp_path / "a.zip", files)),
        only(tar_file(tmp_path / "a.tar.gz", files)),
        only(folder),
    ):
        assert names(archive) == list(files)
        assert {member.path: bytes(archive.read(member)) for member in archive.members} == files
        assert archive.opened == list(files)
    single = only(folder / "data" / "tweets.js")
    assert names(single) == ["tweets.js"]
    assert bytes(single.read(single.members[0])) == b"two"


def test_names_that_lead_out_of_the_export_are_left_out_and_counted(tmp_path: Path) -> None:
    hostile = ["../evil.js", "/etc/passwd", "data/../../evil.js", "C:\\Windows\\evil.js", "..\\bad.js", "a/.."]
    archive = only(zip_file(tmp_path / "a.zip", {**dict.fromkeys(hostile, b"x"), "data/..tweets..js": b"y"}))
    assert names(archive) == ["data/..tweets..js"]
    assert archive.problems == [Skipped(file="a.zip", reason="outside-path", count=len(hostile))]


def test_backslashes_are_folders(tmp_path: Path) -> None:
    archive = only(zip_file(tmp_path / "a.zip", {"data\\tweets.js": b"x"}))
    assert archive.member("data/tweets.js") is not None


def test_private_files_are_not_even_listed(tmp_path: Path) -> None:
    files = {
        "data/direct-messages.js": b"private",
        "your_facebook_activity/messages/inbox/someone_1/message_1.json": b"private",
        "messages.csv": b"private",
        "data/tweets.js": b"mine",
    }
    archive = only(zip_file(tmp_path / "a.zip", files))
    assert names(archive) == ["data/tweets.js"]
    assert archive.never_opened == 3
    assert archive.member("data/direct-messages.js") is None


def test_the_dust_of_file_managers_is_passed_over(tmp_path: Path) -> None:
    files = {"__MACOSX/data/._a.js": b"", "data/.DS_Store": b"", "data/a.js": b"", "data/._a.js": b"", "Thumbs.db": b""}
    archive = only(zip_file(tmp_path / "a.zip", files))
    assert names(archive) == ["data/a.js"]
    assert not archive.problems


def test_parts_come_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    files = dict.fromkeys(["tweets-part10.js", "tweets.js", "tweets-part2.js", "Tweets-part1.js"], b"")
    assert names(only(zip_file(tmp_path / "a.zip", files))) == [
        "Tweets-part1.js",
        "tweets-part2.js",
        "tweets-part10.js",
        "tweets.js",
    ]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_given_twice_is_told(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as packed:
        packed.writestr("data/tweets.js", "first")
        packed.writestr("data/tweets.js", "second")
    archive = only(tmp_path / "a.zip")
    assert bytes(archive.read(archive.members[0])) == b"second"
    assert [(problem.file, problem.reason) for problem in archive.problems] == [("data/tweets.js", "unreadable")]


def patched(path: Path, field: int, value: int) -> Archive:
    """Open a zip after changing a 32-bit field of its only entry in the list of contents."""
    data = bytearray(path.read_bytes())
    struct.pack_into("<I", data, data.index(b"PK\x01\x02") + field, value)
    path.write_bytes(data)
    return only(path)


PACKED, UNPACKED, OFFSET = 20, 24, 42


def test_a_member_that_unpacks_to_far_too_much_is_refused(tmp_path: Path) -> None:
    archive = only(zip_file(tmp_path / "a.zip", {"data/tweets.js": bytes(40_000_000)}))
    assert reason(archive, "data/tweets.js") == ("unpacks-too-large", "")


def test_a_member_that_hides_its_true_size_is_cut_where_it_said(tmp_path: Path) -> None:
    path = zip_file(tmp_path / "a.zip", {"data/tweets.js": bytes(5_000_000)})
    assert reason(patched(path, UNPACKED, 1000), "data/tweets.js") == ("damaged", "truncated")


def test_a_member_that_claims_to_be_packed_from_little_to_much_costs_nothing(tmp_path: Path) -> None:
    path = zip_file(tmp_path / "a.zip", {"data/tweets.js": b"x" * 1000})
    archive = patched(path, UNPACKED, 900_000_000)
    assert reason(archive, "data/tweets.js") == ("unpacks-too-large", "")
    path = zip_file(tmp_path / "b.zip", {"data/tweets.js": b"x" * 1000})
    patched(path, PACKED, 900_000_000)
    assert reason(patched(path, UNPACKED, 900_000_000), "data/tweets.js") == ("unpacks-too-large", "")


def test_an_offset_outside_the_file_is_damage(tmp_path: Path) -> None:
    path = zip_file(tmp_path / "a.zip", {"data/tweets.js": b"x" * 1000})
    assert reason(patched(path, OFFSET, 0x7FFFFFFF), "data/tweets.js")[0] == "damaged"


def test_a_file_larger_than_any_real_one_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "LARGEST_FILE", 1000)
    archive = only(zip_file(tmp_path / "a.zip", {"data/tweets.js": b"x" * 1001, "data/account.js": b"y"}))
    assert reason(archive, "data/tweets.js") == ("too-large", "")
    assert bytes(archive.read(archive.members[0])) == b"y"


def test_a_zip_gives_no_more_in_all_than_it_could_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "LARGEST_FILE", 300)
    monkeypatch.setattr(door, "LARGEST_RATIO", 0)
    archive = only(zip_file(tmp_path / "a.zip", {f"{number}.js": b"x" * 300 for number in range(60)}))
    for member in archive.members[:4]:
        assert len(archive.read(member)) == 300
    assert reason(archive, "59.js") == ("unpacks-too-large", "")


def test_a_zip_cut_off_in_the_middle_says_so(tmp_path: Path) -> None:
    whole = zip_file(tmp_path / "a.zip", {"data/tweets.js": bytes(range(256)) * 50}).read_bytes()
    (tmp_path / "cut.zip").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(InputProblem) as caught:
        open_input(tmp_path / "cut.zip")
    assert caught.value.state == "truncated"


def test_a_member_damaged_inside_a_whole_zip(tmp_path: Path) -> None:
    path = zip_file(tmp_path / "a.zip", {"a.js": bytes(range(256)) * 99, "b.js": b"fine"})
    data = bytearray(path.read_bytes())
    data[60:90] = bytes(30)
    path.write_bytes(data)
    archive = only(path)
    assert reason(archive, "a.js") == ("damaged", "truncated")
    assert bytes(archive.read(archive.members[1])) == b"fine"


def test_one_locked_member(tmp_path: Path) -> None:
    path = zip_file(tmp_path / "a.zip", {"a.js": b"secret", "b.js": b"open"})
    data = bytearray(path.read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    assert reason(only(path), "a.js") == ("encrypted", "encrypted")


def test_a_file_that_vanishes_after_it_was_listed(tmp_path: Path) -> None:
    (tmp_path / "tweets.js").write_text("x")
    archive = only(tmp_path)
    (tmp_path / "tweets.js").unlink()
    assert reason(archive, "tweets.js")[0] == "damaged"


def test_a_file_that_grows_after_it_was_listed_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "tweets.js").write_text("x")
    archive = only(tmp_path)
    (tmp_path / "tweets.js").write_text("longer")
    assert bytes(archive.read(archive.members[0])) == b"longer"


def test_nothing_there(tmp_path: Path) -> None:
    with pytest.raises(InputProblem, match="There is nothing at “gone"):
        open_input(tmp_path / "gone.zip")


def test_a_zip_that_only_holds_zips_gives_each(tmp_path: Path) -> None:
    one = zip_file(tmp_path / "1.zip", {"data/tweets.js": b"x"}).read_bytes()
    two = zip_file(tmp_path / "2.zip", {"Profile.csv": b"y"}).read_bytes()
    outer = zip_file(tmp_path / "both.zip", {"x/one.zip": one, "x/two.zip": two, "__MACOSX/x/._one.zip": b""})
    assert [names(archive) for archive in open_input(outer)] == [["data/tweets.js"], ["Profile.csv"]]


def test_of_zips_in_a_zip_the_broken_ones_are_told_and_the_others_read(tmp_path: Path) -> None:
    one = zip_file(tmp_path / "1.zip", {"data/tweets.js": b"x"}).read_bytes()
    outer = zip_file(tmp_path / "both.zip", {"good.zip": one, "cut.zip": one[:-9], "empty.zip": b""})
    (archive,) = open_input(outer)
    assert names(archive) == ["data/tweets.js"]
    told = {name: problem.sentence for name, problem in archive.refused}
    assert told == {"cut.zip": "“cut.zip” is cut off or damaged.", "empty.zip": "“empty.zip” is empty."}


def test_a_zip_of_one_broken_zip_is_that_problem(tmp_path: Path) -> None:
    outer = zip_file(tmp_path / "outer.zip", {"inner.zip": b"PK\x03\x04 cut"})
    with pytest.raises(InputProblem, match="“inner"):
        open_input(outer)


def test_a_locked_zip_within_a_zip(tmp_path: Path) -> None:
    inner = zip_file(tmp_path / "1.zip", {"data/tweets.js": b"x"}).read_bytes()
    path = zip_file(tmp_path / "outer.zip", {"inner.zip": inner}, packing=zipfile.ZIP_STORED)
    data = bytearray(path.read_bytes())
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    with pytest.raises(InputProblem) as caught:
        open_input(path)
    assert caught.value.state == "encrypted"
    assert caught.value.next_step


def test_a_zip_far_too_large_within_a_zip_is_handed_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "LARGEST_INNER", 10)
    inner = zip_file(tmp_path / "1.zip", {"data/tweets.js": b"x"}).read_bytes()
    with pytest.raises(InputProblem, match="large zip within a zip") as caught:
        open_input(zip_file(tmp_path / "outer.zip", {"inner.zip": inner}))
    assert "outer.zip" in caught.value.next_step


def test_an_export_that_holds_a_zip_among_others_stays_one(tmp_path: Path) -> None:
    inner = zip_file(tmp_path / "1.zip", {"a.txt": b"x"}).read_bytes()
    outer = zip_file(tmp_path / "outer.zip", {"files/backup.zip": inner, "data/tweets.js": b"x"})
    assert [names(archive) for archive in open_input(outer)] == [["data/tweets.js", "files/backup.zip"]]


def test_a_folder_gives_itself_and_the_zips_in_it(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    zip_file(tmp_path / "in" / "a.zip", {"data/tweets.js": b"x"})
    inner = (tmp_path / "in" / "a.zip").read_bytes()
    zip_file(tmp_path / "in" / "b.zip", {"deeper.zip": inner})
    (tmp_path / "in" / "c.zip").write_bytes(b"PK broken")
    (tmp_path / "in" / "notes.txt").write_text("hello")
    archives = open_input(tmp_path / "in")
    assert [archive.label for archive in archives] == ["in", "a.zip", "deeper.zip"]
    assert archives[0].is_folder
    assert not archives[1].is_folder
    assert [(name, problem.state) for name, problem in archives[0].refused] == [("c.zip", "truncated")]


def test_joined_parts_are_one_export(tmp_path: Path) -> None:
    one = only(zip_file(tmp_path / "one.zip", {"data/tweets.js": b"1", "data/messages.csv": b""}))
    two = only(zip_file(tmp_path / "two.zip", {"data/tweets-part1.js": b"2", "data/tweets.js": b"again"}))
    both = join([one, two])
    assert [bytes(both.read(member)) for member in both.members] == [b"2", b"1", b"again"]
    assert both.label == "one.zip + two.zip"
    assert both.never_opened == 1


def test_a_stream_outlives_the_archive_it_came_from(tmp_path: Path) -> None:
    path = zip_file(tmp_path / "a.zip", {"data/tweets.js": b"x" * 500_000})
    stream = (lambda archive: archive.open(archive.members[0]))(only(path))
    with stream:
        assert len(stream.read()) == 500_000


def test_no_sentence_or_reason_holds_what_stands_in_a_file(tmp_path: Path) -> None:
    path = zip_file(tmp_path / "a.zip", {"a.js": b"CANARY" * 9999})
    data = bytearray(path.read_bytes())
    data[50:60] = b"CANARYcana"
    path.write_bytes(data)
    archive = only(path)
    with pytest.raises(CannotRead) as caught:
        archive.read(archive.members[0])
    assert "CANARY" not in repr((caught.value, caught.value.skipped(), caught.value.__cause__))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_packed_file_changed_anywhere_opens_or_is_a_problem(tmp_path: Path, data: st.DataObject) -> None:
    """A zip or tar with any bytes changed opens, or is an InputProblem; so is each of its members."""
    name = data.draw(st.sampled_from(["a.zip", "a.tar.gz", "a.tar"]))
    made = {"data/tweets.js": b"tweet " * 50, "b.zip": b"PK"}
    path = tmp_path / name
    if name.endswith("zip"):
        zip_file(path, made)
    else:
        tar_file(path, made)
    held = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(0, 6))):
        held[data.draw(st.integers(0, len(held) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(held[: data.draw(st.integers(0, len(held)))] if data.draw(st.booleans()) else held)
    try:
        for archive in open_input(path):
            for member in archive.members:
                try:
                    archive.read(member)
                except CannotRead:
                    continue
    except InputProblem:
        return
