"""What a search result shows: its title, its snippet and where it leads."""

from auditor.reading import shown_in_search
from tests.checking import a_subject
from tests.found_by_search import a_result


def test_title_and_snippet_are_parts_and_an_empty_one_is_none() -> None:
    assert [part.field for part in shown_in_search.parts(a_result("Rowan", "Baker"))] == ["title", "snippet"]
    assert [part.field for part in shown_in_search.parts(a_result("Rowan"))] == ["title"]


def test_the_link_can_be_read() -> None:
    assert shown_in_search.link(a_result("x", url="https://a.example/caf%C3%A9")).text == "https://a.example/café"


def test_the_schools_own_site_is_known() -> None:
    assert shown_in_search.on_school_site(a_result("x", url="https://www.larkfield.example/a"), a_subject())
    assert not shown_in_search.on_school_site(a_result("x", url="https://larkfield.example.org/"), a_subject())
    assert not shown_in_search.on_school_site(a_result("x", url="https://[broken"), a_subject())
