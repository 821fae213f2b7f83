"""Inputs become exports: recognised, parts joined, and each thing that is none told apart."""

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from auditor.collectors.archive import Archive
from auditor.collectors.collector import Collector, Confidence
from auditor.collectors.gathering import gather, look_in
from auditor.model import Collected, SourceState


def nothing(archive: Archive) -> Iterator[Collected]:
    yield from ()


def a_collector(name: str, marker: str, *, whose: str = "owner.txt") -> Collector:
    """Return a collector that knows its archives by a file and reads whose it is from another."""

    def recognise(archive: Archive) -> Confidence:
        return Confidence.SURE if any(member.path.endswith(marker) for member in archive.members) else Confidence.NO

    def who(archive: Archive) -> str:
        member = next((one for one in archive.members if one.path.endswith(whose)), None)
        return bytes(archive.read(member)).decode() if member else ""

    return Collector(
        id=name,
        platform=name,
        title=name.title(),
        recognise=recognise,
        who=who,
        account=nothing,
        stream=nothing,
        missing=lambda _: (),
    )


BIRD, BOOK = a_collector("bird", "bird.js"), a_collector("book", "book.json")
BOTH = (BIRD, BOOK)


@pytest.fixture
def packed(tmp_path: Path) -> Callable[..., Path]:
    def make(name: str, **files: str) -> Path:
        path = tmp_path / name
        with zipfile.ZipFile(path, "w") as made:
            for inner, text in files.items():
                made.writestr(inner.replace("__", "/").replace("_dot_", "."), text)
        return path

    return make


def test_a_broken_zip_among_others_is_told_and_the_others_are_read(packed: Callable[..., Path]) -> None:
    whole = packed("whole.zip", bird_dot_js="1")
    (whole.parent / "cut.zip").write_bytes(whole.read_bytes()[:-9])
    exports, refused = gather([whole.parent], BOTH)
    assert [export.archive.label for export in exports] == ["whole.zip"]
    assert [(report.label, report.state) for report in refused] == [("cut.zip", SourceState.TRUNCATED)]


def test_parts_of_one_account_are_joined_in_any_order(packed: Callable[..., Path]) -> None:
    one = packed("one.zip", bird_dot_js="1", owner_dot_txt="rowan")
    two = packed("two.zip", media__bird_dot_js="2")
    for order in ([one, two], [two, one]):
        exports, refused = gather(order, BOTH)
        assert [(export.collector.id, export.account, len(export.archive.parts)) for export in exports] == [
            ("bird", "rowan", 2)
        ]
        assert not refused


def test_two_accounts_stay_apart(packed: Callable[..., Path]) -> None:
    one = packed("one.zip", bird_dot_js="1", owner_dot_txt="rowan")
    two = packed("two.zip", bird_dot_js="1", owner_dot_txt="secret_rowan")
    exports, _ = gather([one, two], BOTH)
    assert sorted(export.account for export in exports) == ["rowan", "secret_rowan"]


def test_the_same_input_twice_is_read_once(packed: Callable[..., Path]) -> None:
    one = packed("one.zip", bird_dot_js="1")
    exports, _ = gather([one, one], BOTH)
    assert [len(export.archive.parts) for export in exports] == [1]


def test_a_folder_of_several_exports_is_read_folder_by_folder(tmp_path: Path) -> None:
    for folder, name in (("a", "bird.js"), ("b", "book.json")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_text("1")
    exports, refused = gather([tmp_path], BOTH)
    assert sorted(export.collector.id for export in exports) == ["bird", "book"]
    assert not refused


def test_a_folder_of_zips_is_read_zip_by_zip(packed: Callable[..., Path], tmp_path: Path) -> None:
    packed("one.zip", bird_dot_js="1")
    packed("two.zip", book_dot_json="1")
    exports, refused = gather([tmp_path], BOTH)
    assert sorted(export.collector.id for export in exports) == ["bird", "book"]
    assert not refused


@pytest.mark.parametrize(
    ("files", "state", "words"),
    [
        ({"holiday_dot_doc": "x"}, SourceState.NOT_RECOGNISED, "not an export that this program knows"),
        ({"user_data_tiktok_dot_json": "{}"}, SourceState.NOT_RECOGNISED, "TikTok"),
        ({"Takeout__archive_browser_dot_html": "x"}, SourceState.NOT_RECOGNISED, "Google"),
        ({"messages__inbox__a__message_1_dot_json": "{}"}, SourceState.NOT_RECOGNISED, "never opened"),
        ({}, SourceState.EMPTY, "holds no files"),
    ],
)
def test_what_is_no_export_is_told_apart(
    packed: Callable[..., Path], files: dict[str, str], state: SourceState, words: str
) -> None:
    exports, (report,) = gather([packed("odd.zip", **files)], BOTH)
    assert not exports
    assert report.state is state
    assert words in report.sentence
    assert report.next_step


def test_a_missing_input_does_not_stop_the_others(packed: Callable[..., Path], tmp_path: Path) -> None:
    exports, (report,) = gather([tmp_path / "gone.zip", packed("one.zip", bird_dot_js="1")], BOTH)
    assert len(exports) == 1
    assert report.label == "gone.zip"


def test_a_truncated_zip_is_said_to_be_cut_off(packed: Callable[..., Path]) -> None:
    path = packed("one.zip", bird_dot_js="1" * 5000)
    path.write_bytes(path.read_bytes()[:60])
    _, (report,) = gather([path], BOTH)
    assert report.state is SourceState.TRUNCATED
    assert "Download it again" in report.next_step


def test_downloads_offers_exports_and_nothing_else(packed: Callable[..., Path], tmp_path: Path) -> None:
    offered = packed("one.zip", bird_dot_js="1")
    packed("other.zip", letter_dot_doc="1")
    (tmp_path / "notes.txt").write_text("x")
    (tmp_path / "broken.zip").write_bytes(b"PK\x03\x04 nothing")
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "bird.js").write_text("1")
    assert look_in(tmp_path, BOTH) == [(offered, "Bird export")]


def test_an_unpacked_export_in_downloads_is_offered(tmp_path: Path) -> None:
    folder = tmp_path / "facebook-rowan-2026-11-01"
    folder.mkdir()
    (folder / "book.json").write_text("1")
    assert look_in(tmp_path, BOTH) == [(folder, "Book export")]


def test_what_look_ups_brought_back_is_given_to_who_knows_it() -> None:
    bird, book = a_collector("bird", ".bird"), a_collector("book", ".book")
    kept = {"search/a/1.bird": b"1", "search/b/2.bird": b"2", "profiles/c/3.book": b"3", "other/4.txt": b"4"}
    found, refused = gather([], (bird, book), kept)
    assert refused == []
    assert {one.collector.id: [member.path for member in one.archive.members] for one in found} == {
        "bird": ["search/a/1.bird", "search/b/2.bird"],
        "book": ["profiles/c/3.book"],
    }


def test_without_look_ups_there_is_nothing() -> None:
    assert gather([], (a_collector("bird", ".bird"),), {}) == ([], [])
