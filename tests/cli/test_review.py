"""Reviewing: unclear results are asked about once, the answers decide the next check, and no word of them is kept."""

import json
from pathlib import Path

import pytest

from auditor.state import content as contents
from auditor.state import store
from tests import result_pages
from tests.command_line import Asked, Run
from tests.made_up_posts import Clock
from tests.remembering import AUTUMN, KeyringOfOurs

FOUND = (
    ("https://www.bebo.com/rowanellis", "Rowan Ellis - Bebo", "last seen 2009"),
    ("https://larkfield.example/staff", "Mr Rowan Ellis, Larkfield Primary School", ""),
    ("https://films.example/rowan", "Rowan Ellis", "Posters and \x1b[31mreviews"),
    ("https://trees.example/", "Rowan trees for sale", ""),
)


@pytest.fixture(autouse=True)
def in_autumn(known: Path, safe: KeyringOfOurs, clock: Clock) -> None:
    """Let it be a day in autumn, with a set-up and a keyring."""
    clock(AUTUMN)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """Return a saved result page."""
    path = tmp_path / "rowan.html"
    path.write_bytes(result_pages.complete(*result_pages.google("Rowan Ellis", FOUND)))
    return path


def found(run: Run, page: Path) -> tuple[dict[str, str], set[str]]:
    """Return what a check says of each result, by its address, and which checks found something."""
    made = json.loads(run("audit", str(page), "--json", "-").stdout)
    return (
        {one["record"]["url"]: one["is_me"] for one in made["identity"]},
        {one["check"] for one in made["findings"]},
    )


def test_unclear_results_are_asked_about_once_and_decide(run: Run, page: Path, somebody: None, asked: Asked) -> None:
    told, checks = found(run, page)
    assert told == dict(zip((url for url, *_ in FOUND), ("unclear", "yes", "unclear", "no"), strict=True))
    assert checks == {"school-named-in-search-result"}
    asked("1", "3")
    shown = run("review")
    assert shown.exit_code == 0, shown.output
    assert "Rowan Ellis - Bebo" in shown.stderr
    assert "\x1b" not in shown.stderr
    assert "Larkfield" not in shown.stderr
    told, checks = found(run, page)
    assert told[FOUND[0][0]] == "yes"
    assert checks == {"school-named-in-search-result", "old-account-found"}
    noted = asked("2")
    assert run("review", str(page)).exit_code == 0
    assert len(noted) == 1
    assert "nothing to ask" in run("review").stdout
    assert b"bebo" not in contents.encode(store.open_store().content)


def test_without_a_person_they_are_only_counted(run: Run, page: Path) -> None:
    run("audit", str(page))
    shown = run("review")
    assert shown.exit_code == 0
    assert "2 search results may be you" in shown.stderr
    assert "Bebo" not in shown.output


def test_a_former_name_is_never_on_the_screen(
    run: Run, known: Path, tmp_path: Path, somebody: None, asked: Asked
) -> None:
    known.write_text(known.read_text("utf-8").replace("[person]", '[person]\nformer_names = ["Rowan Penhallurick"]'))
    path = tmp_path / "former.html"
    results = (("https://a.example/rowan_penhallurick", "Rowan PENHALLURICK", "by Rowan  Penhallurick"),)
    path.write_bytes(result_pages.complete(*result_pages.google("Rowan Penhallurick", results)))
    asked("3")
    shown = run("review", str(path))
    assert "[a former name]" in shown.stderr
    assert "penhallurick" not in shown.output.casefold()
    assert "penhallurick" not in run("audit", str(path)).output.casefold()


def test_nothing_to_review_without_a_check(run: Run) -> None:
    assert run("review").exit_code == 2
