"""Answers about a school are understood as people write them, or asked again."""

from pathlib import Path

import pytest

from auditor.cli import answers

DOMAINS = [
    ("", ()),
    ("larkfield.sch.uk", ("larkfield.sch.uk",)),
    ("@Larkfield.Sch.UK", ("larkfield.sch.uk",)),
    ("r.ellis@larkfield.example", ("larkfield.example",)),
    ("https://www.larkfield.example/staff?x=1", ("larkfield.example",)),
    ("*.larkfield.example, oakmere-trust.example", ("larkfield.example", "oakmere-trust.example")),
    ("larkfield.example larkfield.example", ("larkfield.example",)),
]
HOURS = [
    ("", "08:30-15:30"),
    ("8.30-15.30", "08:30-15:30"),
    ("9 to 12", "09:00-12:00"),
    ("0845 – 1515", "08:45-15:15"),
]
DAYS = [
    ("", ("mon", "tue", "wed", "thu", "fri")),
    ("Monday, Wed", ("mon", "wed")),
    ("mon-wed fri", ("mon", "tue", "wed", "fri")),
    ("tue to thu", ("tue", "wed", "thu")),
    ("fri mon", ("mon", "fri")),
]


@pytest.mark.parametrize(("answer", "read"), DOMAINS)
def test_domains_are_found_in_addresses(answer: str, read: tuple[str, ...]) -> None:
    assert answers.domains(answer) == read


@pytest.mark.parametrize("answer", ["Larkfield", "http://", "rowan@gmail.com", "hotmail.co.uk", "x.com", "a b", "é.uk"])
def test_what_is_no_domain_of_a_school_is_asked_again(answer: str) -> None:
    with pytest.raises(answers.NotUnderstood):
        answers.domains(answer)


@pytest.mark.parametrize(("answer", "read"), HOURS)
def test_hours_are_read(answer: str, read: str) -> None:
    assert answers.hours(answer) == read


@pytest.mark.parametrize("answer", ["mornings", "8.30", "8:30-3:30", "9-25", "9:75-10", "15:30-08:30"])
def test_other_hours_are_asked_again(answer: str) -> None:
    with pytest.raises(answers.NotUnderstood):
        answers.hours(answer)


@pytest.mark.parametrize(("answer", "read"), DAYS)
def test_days_are_read(answer: str, read: tuple[str, ...]) -> None:
    assert answers.days(answer) == read


@pytest.mark.parametrize("answer", ["weekdays", "1 2 3", "mon-tue-wed"])
def test_other_days_are_asked_again(answer: str) -> None:
    with pytest.raises(answers.NotUnderstood):
        answers.days(answer)


@pytest.mark.parametrize(
    ("answer", "read"),
    [
        ("", ()),
        ("51.5034, -0.1276", (51.5034, -0.1276)),
        ("54.9911 −1.5203", (54.9911, -1.5203)),
        ("(51.5, 0.1)", (51.5, 0.1)),
    ],
)
def test_a_place_on_a_map_is_read(answer: str, read: tuple[float, ...]) -> None:
    assert answers.position(answer) == read


@pytest.mark.parametrize("answer", ["Oakmere", "51.5", "91, 0", "1, 2, 3", "10, 200"])
def test_other_places_are_asked_again(answer: str) -> None:
    with pytest.raises(answers.NotUnderstood):
        answers.position(answer)


def test_a_crest_is_a_picture_file(tmp_path: Path) -> None:
    place = tmp_path / "our crest.png"
    place.write_bytes(b"\x89PNG\r\n\x1a\n" + b"0" * 80)
    assert answers.crest("") == ""
    for typed in (str(place), f"'{place}'", str(place).replace(" ", "\\ ")):
        assert answers.crest(typed) == str(place)


def test_what_is_no_picture_is_asked_again(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_text("<svg/>")
    (tmp_path / "a.mp4").write_bytes(b"\0\0\0\x18ftypmp42" + b"0" * 80)
    for typed in (tmp_path / "a.png", tmp_path / "a.mp4", tmp_path / "none.png", tmp_path):
        with pytest.raises(answers.NotUnderstood):
            answers.crest(str(typed))
