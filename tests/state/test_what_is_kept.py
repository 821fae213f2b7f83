"""The one list of what is kept says everything, and the page about it says the same."""

from fnmatch import fnmatch
from pathlib import Path

from auditor import report
from auditor.state import draft, reminders, store, subject_file, what_is_kept
from auditor.state.content import Content
from tests.remembering import AUTUMN, fields

ROOT = Path(__file__).parents[2]
LISTED = what_is_kept.kept_list()


def test_each_part_of_the_store_is_in_the_list_once() -> None:
    named = [field for one in LISTED for field in one.fields]
    assert sorted(named) == sorted(fields(Content))


def test_each_file_is_in_the_list() -> None:
    name = report.file_name(AUTUMN.date())
    written = [
        subject_file.FILE_NAME,
        draft.FILE_NAME,
        store.FILE_NAME,
        store.LOCK_NAME,
        store.ASIDE.format(day=AUTUMN, more="-2"),
        reminders.TERMS_FILE,
        f"reports/{name}",
        f"reports/demo-{name}",
        f"reports/{Path(name).with_suffix('.json')}",
        f"reports/{reminders.FILE_NAME}",
        ".tmp4x_3a.part",
        "reports/.tmp4x_3a.part",
    ]
    assert not [path for path in written if not any(fnmatch(path, pattern) for pattern in what_is_kept.files())]


def test_nothing_that_is_not_ours_is_in_the_list() -> None:
    others = [
        "notes.txt",
        "reports/minutes.html",
        "reports",
        "photo.jpg",
        "subject.toml.bak",
        "store.db",
        "reports/x/checklist-1.html",
        ".holiday film.mp4.part",
    ]
    assert not [
        path
        for path in others
        if any(
            Path(path).match(pattern) and Path(path).parent == Path(pattern).parent for pattern in what_is_kept.files()
        )
    ]


def test_each_line_is_whole() -> None:
    for one in LISTED:
        assert one.what[0].isupper()
        assert one.why
        assert one.how_long
        assert one.where
        assert one.files or one.fields or "keyring" in one.where


def test_how_long_is_what_the_store_does() -> None:
    said = {field: one.how_long for one in LISTED for field in one.fields}
    assert said["sightings"].startswith("2 years")
    assert said["runs"] == "the last 60 runs"
    assert "1 year" in said["captures"]


def test_the_page_says_the_same() -> None:
    page = (ROOT / "docs/what-is-kept.md").read_text("utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| ") and "---" not in line][1:]
    assert rows == [f"| {one.what} | {one.why} | {one.how_long} | {one.where} |" for one in LISTED]
