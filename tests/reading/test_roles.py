"""Roles at a school: the owner's own and present one; not a dog's, a wife's, a yoga teacher's or last year's."""

import time

import pytest

from auditor.model import Certainty
from auditor.reading.look import Look, look
from auditor.reading.roles import roles


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Year 4 teacher, mum of two", ["Year 4 teacher"]),
        ("TA, runner, tea", ["TA"]),
        ("HLTA", ["HLTA"]),
        ("SENCo & DSL", ["SENCo", "DSL"]),
        ("ECT2 history", ["ECT2"]),
        ("NQT mentor", ["NQT mentor"]),
        ("Head of Year 9 | runner", ["Head of Year 9"]),
        ("Deputy Head. Choir.", ["Deputy Head"]),
        ("School caretaker", ["School caretaker"]),
        ("School governor", ["School governor"]),
        ("Chair of Governors, baker", ["Chair of Governors"]),
        ("Lunchtime supervisor", ["Lunchtime supervisor"]),
        ("midday assistant and nana", ["midday assistant"]),
        ("Cover supervisor", ["Cover supervisor"]),
        ("Nursery nurse", ["Nursery nurse"]),
        ("School business manager", ["School business manager"]),
        ("School librarian", ["School librarian"]),
        ("Science technician", ["Science technician"]),
        ("School chaplain", ["School chaplain"]),
        ("Trainee teacher", ["Trainee teacher"]),
        ("Teaching Year 3 and surviving", ["Teaching Year 3"]),
        ("I teach maths", ["I teach maths"]),
        ("Teacher of physics", ["Teacher of physics"]),
        ("Athrawes. Mam.", ["Athrawes"]),
        ("Mum. Wife. Maths teacher.", ["Maths teacher"]),
    ],
)
def test_a_role_is_read(text: str, words: list[str]) -> None:
    found = roles(look(text))
    assert [role.span.text for role in found] == words
    assert {role.certainty for role in found} == {Certainty.READ}


@pytest.mark.parametrize(
    "text",
    [
        "My wife is a teacher",
        "Married to a teacher",
        "Son of a headteacher",
        "teacher's pet",
        "My daughter's teacher is a legend",
        "I teach my dog to sit",
        "Yoga teacher",
        "Piano teacher in Oakmere",
        "Driving instructor",
        "Retired teacher",
        "Former maths teacher, now baker",
        "Not a teacher",
        "Ta very much for the follows",
        "Head of marketing",
        "Caretaker manager of the Rovers",
        "Prison governor",
        "Hospital chaplain",
        "Librarian",
        "Old school hip hop head",
        "Resources for teachers",
        "Thank a teacher",
        "Best teacher in the world mug owner: my mum",
        "Tea and trains",
        "",
    ],
)
def test_what_is_not_the_owners_role_is_left_alone(text: str) -> None:
    assert not roles(look(text))


@pytest.mark.parametrize("text", ["Caretaker", "Librarian", "Site manager", "Head", "Governor"])
def test_beside_a_school_less_is_enough_and_only_guessed(text: str) -> None:
    assert not roles(look(text))
    (found,) = roles(look(text), at_school=True)
    assert found.certainty is Certainty.GUESSED


def test_a_megabyte_is_read_in_under_a_second() -> None:
    seen = Look("my wife is a teacher of " * 40_000)
    began = time.process_time()
    roles(seen)
    assert time.process_time() - began < 1
