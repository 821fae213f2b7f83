"""Letters: an answer is due on the same day of the next month, and what is over without one is late."""

from datetime import date

import pytest

from auditor.model import WrongUsage
from auditor.state import letters
from auditor.state.content import Content


@pytest.mark.parametrize(
    ("sent", "due"),
    [
        (date(2026, 11, 20), date(2026, 12, 20)),
        (date(2026, 12, 31), date(2027, 1, 31)),
        (date(2027, 1, 31), date(2027, 2, 28)),
        (date(2028, 1, 30), date(2028, 2, 29)),
    ],
)
def test_an_answer_is_due_in_a_month(sent: date, due: date) -> None:
    assert letters.due(sent) == due


def test_letters_wait_are_late_and_are_answered() -> None:
    content = letters.log(letters.log(Content(), "google", date(2026, 9, 1)), "page-owner", date(2026, 11, 1))
    today = date(2026, 11, 20)
    waiting, late = letters.waiting(content.letters, today)
    assert ([one.to for one in waiting], [one.to for one in late]) == (["page-owner"], ["google"])
    content = letters.answered(content, 1, today)
    assert letters.waiting(content.letters, today)[1] == []
    assert content.letters[0].answered == today


@pytest.mark.parametrize("number", [0, 2, -1])
def test_a_letter_that_there_is_not(number: int) -> None:
    with pytest.raises(WrongUsage):
        letters.answered(letters.log(Content(), "bing", date(2026, 9, 1)), number, date(2026, 9, 2))


def test_the_reminder_falls_on_a_saturday_after_the_month() -> None:
    for day in range(1, 15):
        due = date(2026, 12, day)
        remind = letters.remind_on(due)
        assert remind.weekday() == 5
        assert 1 <= (remind - due).days <= 7
