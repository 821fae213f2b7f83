"""Letters the owner wrote for: to what kind of addressee, when, and until when an answer is due; never about what.

An answer is due one month after a request arrives (UK GDPR, Article 12(3)).
"""

import calendar
from collections.abc import Sequence
from datetime import date, timedelta

import msgspec

from auditor.model import WrongUsage
from auditor.state.content import Content, Letter


def due(sent: date) -> date:
    """Return the same day of the next month, or its last day where there is none."""
    year, month = divmod(sent.month, 12)
    year, month = sent.year + year, month + 1
    return date(year, month, min(sent.day, calendar.monthrange(year, month)[1]))


def log(content: Content, to: str, sent: date) -> Content:
    """Return the content with one letter more."""
    return msgspec.structs.replace(content, letters=(*content.letters, Letter(to=to, sent=sent, due=due(sent))))


def answered(content: Content, number: int, today: date) -> Content:
    """Return the content with one letter marked as answered, by its place in the list; raises WrongUsage."""
    if not 1 <= number <= len(content.letters):
        raise WrongUsage("There is no letter of that number.", next_step="“auditor letter” lists them.")
    letters = list(content.letters)
    letters[number - 1] = msgspec.structs.replace(letters[number - 1], answered=today)
    return msgspec.structs.replace(content, letters=tuple(letters))


def waiting(letters: Sequence[Letter], today: date) -> tuple[list[Letter], list[Letter]]:
    """Return the letters whose month is running, and those whose month is over without an answer."""
    still = [one for one in letters if one.answered is None]
    return [one for one in still if one.due >= today], [one for one in still if one.due < today]


def remind_on(letter_due: date) -> date:
    """Return the day to be reminded: the Saturday after the answer was due."""
    after = letter_due + timedelta(days=1)
    return after + timedelta(days=(5 - after.weekday()) % 7)
