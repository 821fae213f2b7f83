"""`auditor questions`: what only the owner can answer, asked in plain words, and remembered with its date."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli.safe_place import anyway_option

if TYPE_CHECKING:
    from auditor.model import Question
    from auditor.state.store import Store

EXAMPLES = """\b
Examples:
  auditor questions
  auditor questions --all                    those you have answered, too
  auditor questions --from answers-2026-11-20.json"""


@click.command(short_help="Answer what only you can answer.", epilog=EXAMPLES)
@click.option("--from", "file", type=click.Path(path_type=Path), metavar="FILE", help="Answers saved from a report.")
@click.option("--policy", "wanted", multiple=True, metavar="PACK", help="A policy to ask by; may be given again.")
@click.option("--all", "again", is_flag=True, help="Ask those again that you have answered.")
@anyway_option
def command(*, file: Path | None, wanted: tuple[str, ...], again: bool, anyway: bool) -> None:
    """Ask the open questions of your policies, and remember your answers.

    Nobody else sees them. They stand in your next report, and are asked again after a year.
    """
    from auditor import judge, policies
    from auditor.cli import memory, safe_place, set_up
    from auditor.state import answers

    subject = set_up.known()
    safe_place.see(subject, anyway=anyway)
    packs = policies.load_packs(wanted or set_up.packs_of(subject))
    held = memory.lasting()
    today = datetime.now().astimezone().date()
    said = {name: judge.Answer(text=one.text, on=one.on) for name, one in held.content.answers.items()}
    asked = tuple(judge.questions(packs, said))
    if file is not None:
        _take_in(held, file, asked, today)
    else:
        _ask(held, asked if again else answers.to_ask(asked, today), today)


def _take_in(held: "Store", file: Path, asked: "Sequence[Question]", today: date) -> None:
    """Take in what a report saved."""
    from auditor.cli import console
    from auditor.model import InputProblem
    from auditor.report import words
    from auditor.state import answers, private_folder
    from checks import CHECKS

    try:
        saved = answers.read_file(file.expanduser().read_bytes())
    except OSError as error:
        raise InputProblem(
            f"“{file.name}” could not be read: {private_folder.why(error)}.", next_step="Name the file that you saved."
        ) from error
    known = [question.id for question in asked]
    prints = held.prints(CHECKS)
    held.update(lambda content: answers.take_in(content, saved, known, today=today, prints=prints))
    ticked = sum(saved.ticked.values())
    taken = sum(name in known for name in saved.answers)
    console.say(f"Taken in: {words.plural(taken, 'answer')} and {words.plural(ticked, 'tick')}.")
    if taken < len(saved.answers):
        console.say(
            f"{words.plural(len(saved.answers) - taken, 'answer')} to questions your policies do not ask: left out."
        )
    console.say(f"“{file.name}” is of no more use; you may delete it.")


def _ask(held: "Store", asked: "Sequence[Question]", today: date) -> None:
    """Ask each question, and remember each answer at once."""
    from auditor.cli import asking, console
    from auditor.report import words

    if not asked:
        console.say("Every question is answered. “auditor questions --all” asks them again.")
        return
    if not console.can_ask():
        for question in asked:
            console.say(f"- {question.ask}")
        console.tell("There is nobody here to answer. Run it in a terminal, or tick and save them in the report.")
        return
    console.tell(f"{words.plural(len(asked), 'question')}. Enter leaves one as it is; a single - takes an answer back.")
    for number, question in enumerate(asked, 1):
        console.tell()
        console.tell(f"{number}. {question.ask}")
        if question.good_answer:
            console.tell(f"Your policy hopes for: {question.good_answer}", indent="   ")
        said = asking.text("Your answer", question.answer or "")
        if said != (question.answer or "") or said:
            _remember(held, question.id, said, today)
    console.say("Your answers are remembered, and stand in your next report.")


def _remember(held: "Store", question: str, said: str, today: date) -> None:
    """Remember one answer; an empty one takes it back."""
    from auditor.state import answers

    held.update(lambda content: answers.answer(content, question, said, today))
