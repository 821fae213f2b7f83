"""The tasks that are measured, each with its labelled texts; add one by its line in `TASKS`."""

from collections.abc import Callable, Iterator
from pathlib import Path

from auditor.model import DisclaimerForm, Person, School, Subject
from auditor.reading import disclaimers
from auditor.reading.look import look
from auditor.reading.school_names import Matcher
from tests.accuracy.scoring import Case

FOLDER = Path(__file__).parent


def school_texts() -> Iterator[tuple[School, str, bool]]:
    """Yield each school with a text and whether the text names it."""
    school = School(name="")
    for line in (FOLDER / "school_names.txt").read_text("utf-8").splitlines():
        if line.startswith("=="):
            name, aliases, domain, town = (part.strip() for part in line[2:].split("|"))
            short = tuple(alias.strip() for alias in aliases.split(",") if alias.strip())
            school = School(name=name, aliases=short, domains=(domain,), town=town)
        elif line[:2] in ("+ ", "- "):
            yield school, line[2:], line.startswith("+")


def matcher_of(school: School) -> Matcher:
    """Return what finds the names of one school."""
    return Matcher(Subject(person=Person(names=("Rowan Ellis",)), schools=(school,)))


def school_names() -> Iterator[Case]:
    """Yield whether texts name the school of the person audited."""
    made: dict[str, Matcher] = {}
    for school, text, expected in school_texts():
        names = made.setdefault(school.name, matcher_of(school))
        yield Case("school name", text, expected, bool(names.find(look(text))))


def disclaimer_texts() -> Iterator[Case]:
    """Yield whether texts carry a disclaimer; a partial one is none."""
    for line in (FOLDER / "disclaimers.txt").read_text("utf-8").splitlines():
        form, _, text = line.partition(" | ")
        if text and not line.startswith("#"):
            found = any(one is not DisclaimerForm.PARTIAL for one, _ in disclaimers.find(look(text)))
            yield Case("disclaimer", text, form in ("both", "own", "not"), found)


# What each task must reach on our own texts: precision and recall.
TASKS: dict[str, tuple[Callable[[], Iterator[Case]], float, float]] = {
    "school name": (school_names, 0.98, 0.97),
    "disclaimer": (disclaimer_texts, 0.98, 0.95),
}
