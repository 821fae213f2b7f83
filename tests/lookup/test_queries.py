from auditor.lookup.queries import Form, Query, queries
from auditor.model import OwnAccount, Person, School, Subject

SCHOOL = School(name="Larkfield Primary School", domains=("larkfield.example",), town="Westbridge")


def a_subject(**person: object) -> Subject:
    details = {"names": ("Rowan Ellis",), "town": "Oakmere", **person}
    return Subject(person=Person(**details), schools=(SCHOOL,))  # type: ignore[arg-type]


def texts(found: tuple[Query, ...]) -> list[str]:
    return [one.text for one in found]


def test_the_name_is_searched_alone_quoted_and_with_school_town_and_work() -> None:
    found = texts(queries(a_subject(teaches="music")))
    assert found[:2] == ["Rowan Ellis", '"Rowan Ellis"']
    for more in ("Larkfield Primary School", "Oakmere", "Westbridge", "teacher", "music"):
        assert f'"Rowan Ellis" {more}' in found


def test_pictures_are_searched_for_the_quoted_name() -> None:
    assert [one.text for one in queries(a_subject()) if one.form is Form.IMAGE] == ['"Rowan Ellis"']


def test_nothing_is_searched_twice() -> None:
    found = queries(a_subject(names=("Rowan Ellis", "rowan ellis"), town="Westbridge"))
    assert len({(one.form, one.text.casefold()) for one in found}) == len(found)


def test_handles_and_addresses_are_searched_but_an_anonymous_account_never() -> None:
    person = Person(names=("Rowan Ellis",), emails=("rowan@example.org", "r.ellis@larkfield.example"))
    accounts = (
        OwnAccount(platform="x", handle="@rowan_e"),
        OwnAccount(platform="reddit", handle="owl_at_night", anonymous=True),
        OwnAccount(platform="linkedin", handle="rowan-ellis"),
    )
    found = texts(queries(Subject(person=person, schools=(SCHOOL,), accounts=accounts)))
    assert '"rowan_e"' in found
    assert '"rowan@example.org"' in found
    assert not [text for text in found if "owl_at_night" in text or "rowan-ellis" in text]
    assert not [text for text in found if "larkfield.example" in text]


def test_a_former_name_is_searched_only_if_asked_for_and_then_alone() -> None:
    subject = a_subject(former_names=("Rowan Thorne",))
    assert not [text for text in texts(queries(subject)) if "Thorne" in text]
    former = queries(subject, former=True)
    assert {(one.text, one.form) for one in former} == {('"Rowan Thorne"', Form.WEB), ('"Rowan Thorne"', Form.IMAGE)}


def test_a_former_name_is_never_shown() -> None:
    for one in queries(a_subject(former_names=("Rowan Thorne", "Rowan Abel")), former=True):
        for shown in (one.words, repr(one), str(one), one.why):
            assert "Thorne" not in shown
            assert "Abel" not in shown


def test_quotation_marks_and_line_ends_of_a_name_do_not_reach_the_query() -> None:
    found = texts(queries(a_subject(names=('Rowan "Ro"\nEllis',))))
    assert found[:2] == ["Rowan Ro Ellis", '"Rowan Ro Ellis"']


def test_a_query_too_long_for_a_search_engine_is_left_out() -> None:
    assert queries(a_subject(names=("x" * 500,))) == ()
