"""`auditor lookup plan` writes one page for its owner alone, sends nothing, and prints no former name."""

import stat
from pathlib import Path

from bs4 import BeautifulSoup

from tests.command_line import Run
from tests.made_up_posts import Clock
from tests.remembering import AUTUMN


def test_a_page_of_links_for_its_owner_alone(run: Run, known: Path, clock: Clock) -> None:
    clock(AUTUMN)
    shown = run("lookup", "plan")
    assert shown.exit_code == 0, shown.output
    page = known.parent / "reports" / "searches-2026-10-03.html"
    assert str(page) in shown.stdout
    assert stat.S_IMODE(page.stat().st_mode) == 0o600
    addresses = [str(link["href"]) for link in BeautifulSoup(page.read_text("utf-8"), "html.parser").select("a")]
    assert any("google.co.uk" in address and "Rowan" in address for address in addresses)


def test_a_former_name_is_asked_for_and_never_printed(run: Run, known: Path, tmp_path: Path) -> None:
    known.write_text(known.read_text("utf-8").replace("[person]", '[person]\nformer_names = ["Rowan Penhallurick"]'))
    for arguments in ((), ("--former-name",)):
        place = tmp_path / "page.html"
        shown = run("lookup", "plan", *arguments, "--to", place)
        assert shown.exit_code == 0, shown.output
        assert "penhallurick" not in shown.output.casefold()
        held = place.read_text("utf-8")
        assert ("Penhallurick" in held) is bool(arguments)
        assert ("Ellis" in held) is not bool(arguments)
        assert "Penhallurick" not in BeautifulSoup(held, "html.parser").get_text()


def test_without_names_there_is_nothing_to_plan(run: Run, known: Path) -> None:
    shown = run("lookup", "plan", "--former-name")
    assert shown.exit_code == 2
    assert "former name" in shown.stderr
    known.unlink()
    assert run("lookup", "plan").exit_code == 2
