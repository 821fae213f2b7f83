"""The owner's answers: given at a question, or read back from the small file that a report saves.

{"auditor": "answers", "version": 1, "made": "2026-11-20",
 "answers": {"<question id>": "yes"}, "ticked": {"<item id>": true}}
"""

import unicodedata
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

import msgspec

from auditor.model import InputProblem, Question
from auditor.state.content import Answer, Content, Progress
from auditor.state.fingerprints import Prints

LONGEST_ANSWER = 2_000
MOST_ANSWERS = 5_000
LARGEST_FILE = 4_000_000
ASK_AGAIN = timedelta(days=365)
_SAVE_AGAIN = "Open the report, press its button to save the answers, and name that file."


class AnswersFile(msgspec.Struct, frozen=True, kw_only=True):
    """What a report saves: answers by question id, and which items are ticked; `auditor` says what the file is."""

    auditor: str
    version: int = 1
    made: date | None = None
    answers: Mapping[str, str] = {}
    ticked: Mapping[str, bool] = {}


def to_ask(questions: Iterable[Question], today: date) -> tuple[Question, ...]:
    """Return the questions not yet answered, and those whose answer is more than a year old."""
    return tuple(one for one in questions if one.answered is None or today - one.answered > ASK_AGAIN)


def answer(content: Content, question: str, text: str, today: date) -> Content:
    """Return the content with one answer; an empty one takes it back."""
    left = {name: one for name, one in content.answers.items() if name != question}
    said = _plain(text)
    made = {question: Answer(text=said, on=today)} if said else {}
    return msgspec.structs.replace(content, answers={**left, **made})


def read_file(data: bytes) -> AnswersFile:
    """Return what a saved answers file holds; raises InputProblem."""
    if len(data) > LARGEST_FILE:
        raise InputProblem("That file is too large to hold answers.", next_step=_SAVE_AGAIN)
    try:
        file = msgspec.json.decode(data, type=AnswersFile)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise InputProblem("That file is not one of saved answers.", next_step=_SAVE_AGAIN) from error
    if file.auditor != "answers" or len(file.answers) + len(file.ticked) > MOST_ANSWERS:
        raise InputProblem("That file is not one of saved answers.", next_step=_SAVE_AGAIN)
    if file.version > 1:
        raise InputProblem(
            "Those answers were saved by a newer version of this program.", next_step="Bring the program up to date."
        )
    return file


def take_in(content: Content, file: AnswersFile, known: Iterable[str], *, today: date, prints: Prints) -> Content:
    """Return the content with a file's answers to the known questions, and its ticks; the day is that of the file."""
    on = min(file.made or today, today)
    for question in set(known) & set(file.answers):
        present = content.answers.get(question)
        if present is None or present.on <= on:
            content = answer(content, question, file.answers[question], on)
    ticked = {prints.name(item): on for item, there in file.ticked.items() if there}
    taken_back = {prints.name(item) for item, there in file.ticked.items() if not there}
    left = {name: day for name, day in content.ticked.items() if name not in taken_back}
    return msgspec.structs.replace(content, ticked={**left, **ticked})


def step_done(content: Content, step: str, state: str, today: date) -> Content:
    """Return the content with how far the owner got with a step of a walkthrough."""
    return msgspec.structs.replace(content, steps={**content.steps, step: Progress(state=state, when=today)})


def _plain(text: str) -> str:
    """Return a text on one line, without control characters, cut to a sensible length."""
    clean = "".join(" " if unicodedata.category(one) in ("Cc", "Cf", "Zl", "Zp") else one for one in text)
    return " ".join(clean.split())[:LONGEST_ANSWER]
