"""Say in plain sentences what is wrong with a policy pack, and where."""

import difflib
import re
import tomllib
from collections.abc import Collection, Iterator
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec

from auditor.model import Clause, Demand, Moment, Pack, Strength, WrongUsage
from auditor.policies.built_in import known_clauses
from auditor.policies.vocabulary import CARDS, CHECKS, GOOD_ANSWERS, STEPS, TOPICS, UNLESS

MOST_BYTES = 1_000_000
MOST_PROBLEMS = 200
LONGEST = 600
"""The most characters a text of a pack may have: it is to be read in a list."""

_SLUG = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)*")
_STEP = re.compile(rf"(?:(?P<each>\*)|{_SLUG.pattern})\.(?P<what>{_SLUG.pattern})")
_CLAUSE_LINE = re.compile(r"""\s*\[\[\s*["']?clauses["']?\s*\]\]""")
_SERVES = ("checks", "ask", "steps", "card", "note")
_MILD = frozenset({Demand.ALLOWS, Demand.ALLOWS_WITH_DISCLAIMER, Demand.NEEDS_APPROVAL})
_CHOICES: dict[str, type[StrEnum]] = {"strength": Strength, "demand": Demand, "moment": Moment}

Table = dict[str, Any]


def validate(path: Path, known_checks: Collection[str] = CHECKS) -> list[str]:
    """Return what is wrong with the pack in a file, one sentence each; raises WrongUsage where it cannot be read."""
    return validate_text(read_text(path), known_checks)


def validate_text(text: str, known_checks: Collection[str] = CHECKS) -> list[str]:
    """Return what is wrong with a pack, one sentence each with its place; at most two hundred."""
    try:
        table = tomllib.loads(text)
    except RecursionError:
        return ["The file is nested too deeply to be read."]
    except ValueError as error:
        return [f"This is not valid TOML: {shown(str(error))}."]
    return list(islice(_problems(table, text.split("\n"), known_checks), MOST_PROBLEMS))


def read_text(path: Path) -> str:
    """Return what a pack's file holds; raises WrongUsage."""
    path = path.expanduser()
    name = shown(path.name)
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise WrongUsage(f"There is no file “{name}” at that place.", next_step="Look at the path once more.") from None
    except OSError:
        raise WrongUsage(
            f"“{name}” could not be opened.", next_step="Look whether it is a file, and yours to read."
        ) from None
    if len(data) > MOST_BYTES:
        raise WrongUsage(f"“{name}” is far too long for a policy.", next_step="A policy pack is a short TOML file.")
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise WrongUsage(f"“{name}” is not a text in UTF-8.", next_step="Save it once more as UTF-8.") from None


def shown(text: str) -> str:
    """Return outside text short enough for a sentence, on one line, without characters that do not print."""
    return "".join(letter if letter.isprintable() else " " for letter in text[:120])


def _problems(table: Table, lines: list[str], known_checks: Collection[str]) -> Iterator[str]:
    """Yield what is wrong with a whole pack."""
    yield from _head(table)
    clauses = table.get("clauses")
    if not isinstance(clauses, list) or not all(isinstance(one, dict) for one in clauses):
        yield from [] if clauses is None else ["Each clause must begin with a line [[clauses]]."]
        return
    if not clauses:
        yield "There is no clause; each begins with a line [[clauses]]."
    places = _places(clauses, lines)
    own = {f"{table.get('id')}:{one.get('ref')}" for one in clauses}
    refs: dict[object, str] = {}
    for clause, place in zip(clauses, places, strict=True):
        for problem in _clause(clause, known_checks, own | known_clauses()):
            yield f"{place}: {problem}"
        ref = clause.get("ref")
        if isinstance(ref, str) and refs.setdefault(ref, place) is not place:
            yield f"{place}: another clause has the same ref ({refs[ref]})."


def _places(clauses: list[Table], lines: list[str]) -> list[str]:
    """Return where each clause stands, in words; the line only where it is sure."""
    at = [number for number, line in enumerate(lines, 1) if _CLAUSE_LINE.match(line)]
    names = [
        f"Clause “{shown(clause['ref'])}”" if isinstance(clause.get("ref"), str) else f"Clause number {number}"
        for number, clause in enumerate(clauses, 1)
    ]
    if len(at) != len(clauses):
        return names
    return [f"{name} (line {line})" for name, line in zip(names, at, strict=True)]


def _head(table: Table) -> Iterator[str]:
    """Yield what is wrong with the lines above the clauses."""
    for problem in _fields(table, Pack, but="clauses"):
        yield f"At the top: {problem}"
    if "clauses" not in table:
        yield "There is no clause; each begins with a line [[clauses]]."
    if isinstance(table.get("id"), str) and table["id"] and not _SLUG.fullmatch(table["id"]):
        yield "At the top: id may hold small letters, digits, dots and dashes, such as our-school-2024."
    if type(table.get("version", 1)) is int and table.get("version", 1) != 1:
        yield "At the top: version must be 1, the only one there is."


def _clause(clause: Table, known_checks: Collection[str], known: Collection[str]) -> Iterator[str]:
    """Yield what is wrong with one clause."""
    wrong = list(_fields(clause, Clause))
    yield from wrong
    if wrong:
        return
    made = msgspec.convert(clause, Clause)
    if not _SLUG.fullmatch(made.ref):
        yield "ref may hold small letters, digits, dots and dashes, such as 5.17 or use-7a."
    yield from _unknown("topic", (made.topic,), TOPICS)
    yield from _unknown("check", made.checks, known_checks)
    yield from _unknown("card", (made.card,) if made.card else (), CARDS)
    yield from _unknown("reason in unless", made.unless, UNLESS)
    yield from _steps(made.steps)
    yield from _sense(made)
    for other in made.conflicts:
        if other not in known:
            yield f"conflicts names “{shown(other)}”, which is no clause of this policy nor of one that is known."


def _fields(table: Table, kind: type[msgspec.Struct], *, but: str = "") -> Iterator[str]:
    """Yield what is wrong with the fields of a pack or clause: unknown, missing, empty, of another type, too long."""
    fields = {field.name: field for field in msgspec.structs.fields(kind) if field.name != but}
    for name in table:
        if name not in fields and name != but:
            yield f"“{shown(name)}” is not a field of a {kind.__name__.lower()}.{_near(name, fields)}"
    for name, field in fields.items():
        if name not in table:
            if field.required:
                yield f"{name} is missing."
            continue
        value = table[name]
        try:
            msgspec.convert(value, field.type)
        except msgspec.ValidationError:
            yield _wanted(name, field.type, value)
            continue
        if field.required and not str(value).strip():
            yield f"{name} is empty."
        texts = value if isinstance(value, list) else [value]
        if any(len(text) > LONGEST or not text.isprintable() for text in texts if isinstance(text, str)):
            yield f"{name} must be one line of at most {LONGEST} characters, without hidden ones."
        if len(texts) != len({str(text) for text in texts}):
            yield f"{name} says the same thing twice."


def _wanted(name: str, kind: object, value: object) -> str:
    """Return a sentence that says what a field should hold."""
    if name in _CHOICES:
        return f"{name} is “{shown(str(value))}”; it can be {', '.join(str(one) for one in _CHOICES[name])}."
    if kind is str:
        return f"{name} must be text in quotes."
    if name == "version":
        return "version must be 1, the only one there is."
    if name == "dated":
        return "dated must be a day such as 2019-02-27, without quotes."
    return f'{name} must be a list of texts in quotes, such as ["one", "two"].'


def _unknown(what: str, names: Collection[str], known: Collection[str]) -> Iterator[str]:
    """Yield a sentence for each name that is not known."""
    for name in names:
        if name not in known:
            yield f"The {what} “{shown(name)}” is not known.{_near(name, known)}"


def _steps(steps: Collection[str]) -> Iterator[str]:
    """Yield what is wrong with walkthrough steps; only those for every platform are fixed words."""
    for step in steps:
        match = _STEP.fullmatch(step)
        if not match:
            yield f"The step “{shown(step)}” must look like *.account-private or facebook.past-posts."
        elif match["each"] and match["what"] not in STEPS:
            yield from _unknown("step", (step,), [f"*.{one}" for one in STEPS])


def _sense(clause: Clause) -> Iterator[str]:
    """Yield what does not fit together within one clause."""
    if not any(getattr(clause, field) for field in _SERVES):
        yield "nothing serves it; give it checks, a question (ask), steps, a card or a note that explains."
    if clause.good_answer and not clause.ask:
        yield "good_answer stands without a question (ask)."
    if clause.good_answer and clause.good_answer not in GOOD_ANSWERS:
        yield "good_answer can be yes or no, or left out where nothing is to be scored."
    if clause.unless and not clause.checks:
        yield "unless settles what checks find, and there are no checks."
    if clause.strength is Strength.MAY and clause.demand not in _MILD:
        yield f"what one may do cannot have the demand {clause.demand}."
    if clause.strength in (Strength.MUST_NOT, Strength.SHOULD_NOT) and clause.demand is Demand.ALLOWS:
        yield f"what one {clause.strength.replace('-', ' ')} do cannot have the demand allows."
    cured = [check for check in clause.checks if check != "disclaimer-missing"]
    if clause.demand is Demand.ALLOWS_WITH_DISCLAIMER and cured and not clause.unless:
        yield 'a disclaimer is to settle it, so unless must say so: unless = ["disclaimer"].'


def _near(name: str, known: Collection[str]) -> str:
    """Return a question that offers the word most like a name, or nothing."""
    near = difflib.get_close_matches(name[:80], list(known), n=1)
    return f" Did you mean “{near[0]}”?" if near else ""
