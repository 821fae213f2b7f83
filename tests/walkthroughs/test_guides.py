"""The guides and cards that ship: complete against the list of known facts, sourced, dated, and quick to load."""

import csv
import json
import re
import time
import tomllib
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import msgspec
import pytest

from auditor.model import Clause, Guide, GuideStatus, GuideStep, Pack, Route, Sureness
from auditor.model.guide import ROUTES, Card
from auditor.policies import CARDS as PACK_CARDS
from auditor.policies import STEPS, available
from auditor.walkthroughs import cards, guide, guides, step, steps_for
from auditor.walkthroughs.load import CARDS, GUIDES, _guide, contacts
from auditor.walkthroughs.validate import validate, validate_card
from tests.guides_page import made

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
FOLDER = ROOT / "auditor" / "walkthroughs"
MOST_MILLISECONDS = 150
LOOK = re.compile(r"\b(?:look|looks|looking|search)\b|^Use the web[.]$", re.IGNORECASE)


def facts(kind: str) -> list[dict[str, str]]:
    """Return what is known of platforms: which routes and settings there are, and the steps made of each setting."""
    with (HERE / "facts.csv").open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row["kind"] == kind]


def every_step() -> Iterator[tuple[Guide, GuideStep]]:
    """Yield each step with its guide."""
    for one in guides():
        for known in one.steps:
            yield one, known


def every_clause() -> Iterator[tuple[Pack, Clause]]:
    """Yield each clause of each built-in pack."""
    for pack in available():
        for clause in pack.clauses:
            yield pack, clause


def test_the_list_of_guides_is_the_folder_of_guides() -> None:
    assert set(GUIDES) == {path.stem for path in (FOLDER / "guides").glob("*.toml")}
    assert len(GUIDES) == len(set(GUIDES))


def test_the_list_of_cards_is_the_folder_of_cards_and_the_packs_words() -> None:
    assert {*CARDS, "contacts"} == {path.stem for path in (FOLDER / "cards").glob("*.toml")}
    assert set(CARDS) == set(PACK_CARDS)


@pytest.mark.parametrize("name", GUIDES)
def test_a_guide_is_well_made(name: str) -> None:
    assert validate(guide(name)) == []
    assert guide(name).id == name


@pytest.mark.parametrize("card", cards(), ids=lambda card: card.id)
def test_a_card_is_well_made(card: Card) -> None:
    assert validate_card(card) == []
    assert card.contacts
    assert card.afterwards
    assert all(steps_for(pattern) for pattern in card.see)
    known = {pack.clause_id(clause) for pack, clause in every_clause()}
    assert set(card.clauses) <= known


@pytest.mark.parametrize("name", GUIDES)
def test_a_guides_file_fits_the_schema(name: str) -> None:
    table = tomllib.loads((FOLDER / "guides" / f"{name}.toml").read_text("utf-8"))
    jsonschema.validate(table, msgspec.json.schema(Guide), cls=jsonschema.Draft202012Validator)


def test_the_schema_refuses_what_is_no_guide() -> None:
    table = json.loads(msgspec.json.encode(guide("threads")))
    for change in ({"status": "alive"}, {"colour": "red"}, {"steps": [{"id": "x"}]}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate({**table, **change}, msgspec.json.schema(Guide))


def test_every_platform_of_the_facts_has_a_guide_and_no_other() -> None:
    named = {row["guide"] for kind in ("route", "setting") for row in facts(kind)}
    assert set(GUIDES) == named | {"beyond-exports"}
    kinds = [one.status for one in guides()]
    counts = {kind: kinds.count(kind) for kind in GuideStatus}
    assert counts == {GuideStatus.LIVE: 42, GuideStatus.DEPARTED: 11, GuideStatus.BEYOND: 1}


def test_every_route_of_the_facts_is_in_its_guide_and_no_other() -> None:
    wanted = {(row["guide"], row["name"]) for row in facts("route")}
    have = {(one.id, name) for one in guides() for name in ROUTES if getattr(one, name) is not None}
    assert have == wanted


def test_every_setting_of_the_facts_is_a_step() -> None:
    rows = facts("setting")
    assert len(rows) == 292
    for row in rows:
        assert row["steps"]
        for name in row["steps"].split():
            assert step(f"{row['guide']}.{name}").sources


def test_nothing_claims_to_be_surer_than_the_facts_are() -> None:
    for row in facts("setting"):
        for name in row["steps"].split():
            assert step(f"{row['guide']}.{name}").sure == row["sure"]
    for row in facts("route"):
        assert getattr(guide(row["guide"]), row["name"]).sure == row["sure"]


def test_no_step_stands_beside_the_facts() -> None:
    known = {f"{row['guide']}.{name}" for row in facts("setting") for name in row["steps"].split()}
    own = {"linkedin.profile-fields"}
    beside = {one.full_id(made) for one, made in every_step() if made.category not in ("public-view", "others")}
    assert beside - known == own


def test_every_step_and_card_that_a_pack_names_exists() -> None:
    for _, clause in every_clause():
        assert not clause.card or clause.card in CARDS
        for pattern in clause.steps:
            assert steps_for(pattern), pattern


@pytest.mark.parametrize("name", STEPS)
def test_every_step_that_a_pack_may_name_is_served(name: str) -> None:
    assert steps_for(f"*.{name}")


def test_what_is_unsure_says_so_to_the_owner() -> None:
    unsure = [made for _, made in every_step() if made.sure is Sureness.UNSURE and not made.ask]
    assert len(unsure) > 90
    for one in unsure:
        assert not {words for words in (one.web, one.app) if words and not LOOK.search(words)}, one.name


def test_what_is_unsure_has_no_link_but_where_the_page_is_known_from_other_steps() -> None:
    for one in guides():
        known = {made.link for made in one.steps if made.sure is not Sureness.UNSURE}
        loose = {made.id: made.link for made in one.steps if made.sure is Sureness.UNSURE and made.link}
        assert set(loose.values()) <= known, loose


def test_an_export_says_what_to_choose_and_how_long_it_takes() -> None:
    for one in guides():
        if one.export is not None:
            assert one.export.choose
            assert one.export.wait


@pytest.mark.parametrize(
    ("full_id", "setting", "answers"),
    [
        ("facebook.future-posts", "other", {"limited", "nobody"}),
        ("facebook.friends-list", "friends_list_audience", {"nobody"}),
        ("facebook.found-by-email", "findable_by_email", {"nobody"}),
        ("facebook.search-engines", "search_engines", {"off"}),
        ("instagram.account-private", "account_private", {"on"}),
        ("x.account-private", "account_private", {"on"}),
    ],
)
def test_a_setting_in_an_export_answers_its_step(full_id: str, setting: str, answers: set[str]) -> None:
    assert step(full_id).setting == setting
    assert set(step(full_id).answered_by) == answers


def test_contacts_are_all_used() -> None:
    assert {contact.name for contact in contacts().values()} - {
        one.name for card in cards() for one in card.contacts
    } == {"Information Commissioner’s Office"}


def test_all_guides_load_quickly() -> None:
    best = 10_000.0
    for _ in range(3):
        _guide.cache_clear()
        start = time.process_time()
        guides()
        best = min(best, (time.process_time() - start) * 1000)
    assert best < MOST_MILLISECONDS


def test_the_page_of_guides_is_made_from_the_data(pytestconfig: pytest.Config) -> None:
    path = ROOT / "docs" / "guides.md"
    if pytestconfig.getoption("--update-golden"):
        path.write_text(made(), "utf-8")
    assert path.read_text("utf-8") == made(), "run pytest tests/walkthroughs --update-golden and review the difference"


def test_departed_services_say_what_can_be_done() -> None:
    for one in guides():
        if one.status is GuideStatus.DEPARTED:
            assert isinstance(one.still, Route)
            assert one.note
