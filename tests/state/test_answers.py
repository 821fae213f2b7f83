"""Answers: given at a question, or read back from the small file that a report saves."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model import InputProblem, Question
from auditor.state.answers import MOST_ANSWERS, answer, read_file, step_done, take_in, to_ask
from auditor.state.content import Answer, Content, Progress
from tests.remembering import prints

TODAY = date(2026, 11, 20)


def test_an_answer_has_its_day() -> None:
    content = answer(Content(), "q1", " yes ", TODAY)
    assert content.answers == {"q1": Answer(text="yes", on=TODAY)}


def test_an_empty_answer_takes_it_back() -> None:
    content = answer(answer(Content(), "q1", "yes", TODAY), "q2", "no", TODAY)
    assert list(answer(content, "q1", " \u200b\n", TODAY).answers) == ["q2"]


def test_control_characters_and_length_are_kept_out() -> None:
    said = answer(Content(), "q1", "a\x1b[31m\u202eb" + "x" * 5_000, TODAY).answers["q1"].text
    assert said.startswith("a [31m b")
    assert len(said) == 2_000


def test_what_is_open_or_a_year_old_is_asked() -> None:
    never = Question(id="never", clauses=(), ask="?")
    fresh = Question(id="fresh", clauses=(), ask="?", answer="yes", answered=date(2025, 11, 21))
    old = Question(id="old", clauses=(), ask="?", answer="yes", answered=date(2025, 11, 19))
    assert to_ask([never, fresh, old], TODAY) == (never, old)


FILE = b"""{"auditor": "answers", "version": 1, "made": "2026-11-18",
           "answers": {"q1": "yes", "gone": "no"}, "ticked": {"i1": true, "i2": false}, "later": [1]}"""


def test_a_saved_file_is_taken_in() -> None:
    before = take_in(Content(), read_file(FILE.replace(b"false", b"true")), [], today=TODAY, prints=prints())
    content = take_in(before, read_file(FILE), ["q1", "q2"], today=TODAY, prints=prints())
    assert content.answers == {"q1": Answer(text="yes", on=date(2026, 11, 18))}
    assert content.ticked == {prints().name("i1"): date(2026, 11, 18)}


def test_a_newer_answer_outlives_an_older_file() -> None:
    before = answer(Content(), "q1", "no, since Friday", date(2026, 11, 19))
    assert take_in(before, read_file(FILE), ["q1"], today=TODAY, prints=prints()).answers == before.answers


def test_a_file_from_tomorrow_is_from_today() -> None:
    content = take_in(Content(), read_file(FILE), ["q1"], today=date(2026, 11, 1), prints=prints())
    assert content.answers["q1"].on == date(2026, 11, 1)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "not one of saved answers"),
        (b"[]", "not one of saved answers"),
        (b'{"answers": {}}', "not one of saved answers"),
        (b'{"auditor": "checklist", "items": []}', "not one of saved answers"),
        (b'{"auditor": "answers", "answers": {"q1": 3}}', "not one of saved answers"),
        (b"\xff\xfe", "not one of saved answers"),
        (b"[" * 200_000, "not one of saved answers"),
        (b'{"x":' * 100_000, "not one of saved answers"),
        (
            b'{"auditor": "answers", "answers": {' + b",".join(b'"%d":""' % n for n in range(MOST_ANSWERS + 1)) + b"}}",
            "not one",
        ),
        (b'{"auditor": "answers", "version": 2}', "newer version"),
        (b" " * 4_000_001, "too large"),
    ],
)
def test_another_file_is_said(data: bytes, said: str) -> None:
    with pytest.raises(InputProblem, match=said) as caught:
        read_file(data)
    assert caught.value.next_step


@given(st.binary(max_size=300))
def test_any_bytes_are_answers_or_said(data: bytes) -> None:
    with pytest.raises(InputProblem):
        read_file(data)


def test_a_step_of_a_walkthrough_has_its_day() -> None:
    content = step_done(step_done(Content(), "x.two-factor", "open", TODAY), "x.two-factor", "done", TODAY)
    assert content.steps == {"x.two-factor": Progress(state="done", when=TODAY)}
