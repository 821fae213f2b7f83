"""`auditor note` writes one dated page that says nothing of what was found."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from auditor import policies
from auditor.report import draw_note
from tests.command_line import Run
from tests.drawn_page import text_of
from tests.made_up_posts import NEW, SCHOOL, Clock, post, result, written
from tests.remembering import AUTUMN, SPRING, KeyringOfOurs


def text(path: Path) -> str:
    """Return the words of a page."""
    return text_of(BeautifulSoup(path.read_text("utf-8"), "html.parser").body or BeautifulSoup("", "html.parser"))


def test_it_names_the_day_and_the_policies_of_the_last_check(
    run: Run, known: Path, safe: KeyringOfOurs, clock: Clock, tmp_path: Path
) -> None:
    clock(AUTUMN)
    result(run, written(tmp_path, "posts", [post("p1", SCHOOL, NEW)]), "--policy", "crypt-2017")
    clock(SPRING)
    shown = run("note")
    assert shown.exit_code == 0, shown.output
    said = text(known.parent / "reports" / "note-2026-10-03.html")
    assert "I checked my online presence on 3 October 2026." in said
    assert "Rowan Ellis" in said


def test_it_is_the_same_whatever_was_found(
    run: Run, known: Path, safe: KeyringOfOurs, clock: Clock, tmp_path: Path
) -> None:
    pages = set()
    for words in (SCHOOL, "Cake again"):
        clock(AUTUMN)
        result(run, written(tmp_path, "posts", [post("p1", words, NEW)]))
        run("note", "--to", tmp_path / "note.html")
        pages.add((tmp_path / "note.html").read_bytes())
    assert len(pages) == 1


def test_a_day_may_be_named_where_no_check_is_remembered(run: Run, known: Path, tmp_path: Path) -> None:
    assert run("note").exit_code == 2
    assert run("note", "--on", "2026-10-03", "--to", tmp_path / "n.html").exit_code == 0
    assert "3 October 2026" in text(tmp_path / "n.html")
    assert run("note", "--on", "2999-10-03").exit_code == 2


@pytest.mark.parametrize("name", ["", "<b>Rowan</b>"])
def test_a_name_is_shown_as_it_is_or_left_out(name: str) -> None:
    soup = BeautifulSoup(draw_note(AUTUMN.date(), policies.load_packs(["crypt-2017"]), name=name), "html.parser")
    assert (name in text_of(soup)) or not name
    assert not soup.select("main b")


def test_it_asks_for_nothing() -> None:
    page = draw_note(AUTUMN.date(), (), name="Rowan Ellis")
    assert "default-src 'none'" in page
    assert "<script" not in page
    assert "http:" not in page
    assert "https:" not in page
