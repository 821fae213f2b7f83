"""The questions about a school keep what was told before, and offer short names to strike out."""

from datetime import date

import pytest

from auditor.cli import interview_school
from auditor.model import Nation, School
from tests.command_line import Asked

LARKFIELD = School(
    name="Larkfield Primary School",
    aliases=("Larkfield", "Larky"),
    handles=("@larkfieldprimary",),
    domains=("larkfield.example",),
    town="Oakmere",
    postcode="OK4 7QX",
    nation=Nation.WALES,
    role="teacher",
    from_=date(2023, 9, 1),
    days=("mon", "tue"),
    hours="09:00-12:00",
)
KEEP = ("",) * 13


def test_everything_may_be_kept(asked: Asked) -> None:
    asked(*KEEP, "n")
    assert interview_school.schools([LARKFIELD]) == (LARKFIELD,)


def test_a_first_school_is_asked_about(asked: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    asked(
        "Larkfield Primary School",
        "Oakmere",
        "3",
        "larkfield.example",
        "2",
        "LarkPri",
        "cook",
        "2024-01",
        *[""] * 5,
        "n",
    )
    (school,) = interview_school.schools([])
    shown = capsys.readouterr().err
    assert "1. Larkfield Primary" in shown
    assert school == School(
        name="Larkfield Primary School",
        aliases=("Larkfield Primary", "LPS", "LarkPri"),
        domains=("larkfield.example",),
        town="Oakmere",
        nation=Nation.SCOTLAND,
        role="cook",
        from_=date(2024, 1, 1),
    )


def test_initials_are_offered_with_a_word_of_warning(asked: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    asked("Larkfield Primary School", *[""] * 12, "n")
    interview_school.schools([])
    assert "LPS (initials, which mean other things too)" in capsys.readouterr().err


def test_what_was_struck_out_before_stays_struck_out(asked: Asked) -> None:
    noted = asked(*KEEP, "n")
    interview_school.schools([LARKFIELD])
    struck = next(default for question, default in noted if "strike out" in question)
    assert struck == "3 4"


def test_a_renamed_school_gets_new_short_names(asked: Asked) -> None:
    asked("Ashdown Academy", *KEEP[1:], "n")
    (school,) = interview_school.schools([LARKFIELD])
    assert "Ashdown" in school.aliases
    assert "Larky" not in school.aliases


def test_a_second_school_may_have_ended(asked: Asked) -> None:
    asked(*KEEP, "y", "Mill Lane Junior School", *[""] * 6, "2015-09", "2014-07", "2023-07", "", "", "", "", "n")
    schools = interview_school.schools([LARKFIELD])
    assert (schools[1].from_, schools[1].until) == (date(2015, 9, 1), date(2023, 7, 31))


def test_present_schools_are_gone_through_one_by_one(asked: Asked) -> None:
    other = School(name="Mill Lane Junior School")
    asked(*KEEP, "", *KEEP, "n")
    assert [school.name for school in interview_school.schools([LARKFIELD, other])] == [LARKFIELD.name, other.name]


def test_in_short_only_name_and_ending_are_asked(asked: Asked) -> None:
    noted = asked("Larkfield Primary School", "r.ellis@larkfield.example")
    school = interview_school.in_short()
    assert len(noted) == 2
    assert school.domains == ("larkfield.example",)
    assert "Larkfield" in school.aliases
