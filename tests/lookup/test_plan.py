"""The plan: each search at each engine, former names apart, and no word sent anywhere."""

from urllib.parse import parse_qs, urlsplit

from auditor.lookup.plan import planned
from auditor.model import Person, School, Subject

SUBJECT = Subject(
    person=Person(names=("Rowan Ellis",), former_names=("Rowan Penhallurick",), town="Oakmere"),
    schools=(School(name="Larkfield Primary School", town="Oakmere"),),
)
ENGINES = ["Google", "Bing", "DuckDuckGo", "Brave", "Ecosia", "Startpage", "Mojeek", "Yahoo"]


def test_every_search_can_be_made_at_every_engine() -> None:
    for search in planned(SUBJECT):
        assert [link.engine for link in search.links] == ENGINES
        for link in search.links:
            parts = urlsplit(link.address)
            given = parse_qs(parts.query)
            asked = given.get("q") or given.get("p") or given.get("query")
            assert parts.scheme == "https"
            assert asked == [search.words]


def test_names_towns_schools_and_pictures_are_among_them() -> None:
    searches = planned(SUBJECT)
    said = {(search.words, search.form) for search in searches}
    assert {
        ("Rowan Ellis", "web"),
        ('"Rowan Ellis"', "web"),
        ('"Rowan Ellis" Oakmere', "web"),
        ('"Rowan Ellis" Larkfield Primary School', "web"),
        ('"Rowan Ellis"', "image"),
    } <= said
    pictures = next(search for search in searches if search.form == "image")
    assert "udm=2" in pictures.links[0].address


def test_a_former_name_stands_alone_and_is_not_shown() -> None:
    former = planned(SUBJECT, former=True)
    assert former
    for search in former:
        assert "Penhallurick" not in search.words
        assert all("Penhallurick" in link.address for link in search.links)
        assert not any(word in link.address for link in search.links for word in ("Ellis", "Larkfield", "Oakmere"))
    assert not any("Penhallurick" in link.address for search in planned(SUBJECT) for link in search.links)
