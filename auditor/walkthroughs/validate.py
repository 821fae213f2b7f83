"""Say in plain sentences what is wrong with a guide or a card: links, dates, lengths, and claims that go too far."""

import re
from collections.abc import Iterator

from auditor.model import SETTING_NAMES, Guide, GuideStatus, GuideStep, Route, Sureness
from auditor.model.guide import ROUTES, Card
from auditor.walkthroughs.links import wrong_with
from auditor.walkthroughs.vocabulary import CATEGORIES, CONTACT_HOSTS, NOT_CONFIRMED, OUR_OWN, PHASES

LONGEST = {"name": 140, "ask": 220, "choice": 260, "why": 260, "check": 180, "web": 360, "app": 360}
LONGEST_NOTE = 480
LONGEST_LINE = 300
SETTING_VALUES = frozenset({"on", "off", "everyone", "limited", "nobody"})

_SEEN = re.compile(r"20\d\d(?:-(?:0[1-9]|1[0-2]))?|undated")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_SHORTHAND = re.compile(
    r"\(\?\)|\?\?|\s\?|->|\bn/a\b|\bTODO\b|\bFIXME\b|\b[A-Z]{2,7}-[A-Z0-9]{2,}\b|\bBK\b|[|<>]{2}|\bsame\b$"
)
_LOOKS = re.compile(r"\b(?:look|looks|search|searches|ask|write|ways?|use|think|sign)\b", re.IGNORECASE)
_LINKED = re.compile(r"linked here|page below")
_UNSOURCED = frozenset({NOT_CONFIRMED, OUR_OWN})


def validate(guide: Guide) -> list[str]:
    """Return what is wrong with a guide, one sentence each with its place."""
    return [f"{guide.id}: {problem}" for problem in (*_head(guide), *_routes(guide), *_steps(guide))]


def validate_card(card: Card) -> list[str]:
    """Return what is wrong with a card, one sentence each."""
    return [f"{card.id}: {problem}" for problem in _card(card)]


def _head(guide: Guide) -> Iterator[str]:
    """Yield what is wrong with the lines above the routes."""
    if not _SLUG.fullmatch(guide.id):
        yield "the id may hold small letters, digits and dashes"
    if not _SEEN.fullmatch(guide.seen):
        yield "seen must be a year or a month"
    yield from _text("note", guide.note, LONGEST_NOTE)
    if guide.home:
        yield from _link("home", guide.home, guide)
    if guide.status is GuideStatus.DEPARTED and guide.still is None:
        yield "nothing says what can still be done"
    if guide.status is not GuideStatus.DEPARTED and not guide.steps:
        yield "there are no steps"
    names = [step.id for step in guide.steps]
    if len(set(names)) != len(names):
        yield "two steps share an id"


def _routes(guide: Guide) -> Iterator[str]:
    """Yield what is wrong with the routes of a guide."""
    for name in ROUTES:
        route: Route | None = getattr(guide, name)
        if route is None:
            continue
        if not route.steps:
            yield f"{name} has no steps"
        for line in (*route.steps, route.choose, route.wait):
            yield from _text(name, line, LONGEST_LINE)
        for line in route.steps:
            if not line.endswith("."):
                yield f"{name}: a step does not end with a full stop"
        yield from _told(name, route, " ".join(route.steps))
        yield from _link(name, route.link, guide)


def _steps(guide: Guide) -> Iterator[str]:
    """Yield what is wrong with the steps of a guide."""
    for step in guide.steps:
        for field, longest in LONGEST.items():
            text: str = getattr(step, field)
            yield from _text(f"{step.id}, {field}", text, longest if step.category != "public-view" else 2 * longest)
        for field in ("name", "choice", "why", "check"):
            if not getattr(step, field):
                yield f"{step.id}: {field} is empty"
            if getattr(step, field).endswith("."):
                yield f"{step.id}: {field} ends with a full stop"
        yield from _sense(step)
        yield from _told(step.id, step, f"{step.web} {step.app}")
        yield from _link(step.id, step.link, guide)


def _sense(step: GuideStep) -> Iterator[str]:
    """Yield what does not fit together within a step."""
    if not _SLUG.fullmatch(step.id):
        yield f"{step.id}: the id may hold small letters, digits and dashes"
    if step.category not in CATEGORIES:
        yield f"{step.id}: the category is not known"
    if step.phase not in PHASES:
        yield f"{step.id}: the phase is not known"
    if not step.web and not step.app:
        yield f"{step.id}: nothing says where it is"
    if bool(step.setting) != bool(step.answered_by):
        yield f"{step.id}: a setting and the values that answer it belong together"
    if step.setting and (step.setting not in SETTING_NAMES or not SETTING_VALUES.issuperset(step.answered_by)):
        yield f"{step.id}: the setting or its values are not known"


def _told(place: str, one: Route | GuideStep, words: str) -> Iterator[str]:
    """Yield where a route or step claims more than its sources bear out, or does not say them."""
    if not one.sources:
        yield f"{place}: no source"
    if not _SEEN.fullmatch(one.seen):
        yield f"{place}: seen must be a year, a month or undated"
    unsourced = _UNSOURCED.issuperset(one.sources)
    if unsourced and one.sure is not Sureness.UNSURE:
        yield f"{place}: claims to be sure without a source"
    if unsourced and one.seen != "undated":
        yield f"{place}: has a date without a source"
    if not one.link and _LINKED.search(words):
        yield f"{place}: speaks of a link, and there is none"
    if one.sure is Sureness.UNSURE and not _LOOKS.search(words):
        yield f"{place}: is unsure, and does not ask to look"


def _text(place: str, text: str, longest: int) -> Iterator[str]:
    """Yield what is wrong with a text that is shown."""
    if len(text) > longest:
        yield f"{place}: is longer than {longest} characters"
    if _SHORTHAND.search(text):
        yield f"{place}: holds shorthand"
    if not text.isprintable() or text != " ".join(text.split()):
        yield f"{place}: must be one line with single spaces"


def _link(place: str, link: str, guide: Guide) -> Iterator[str]:
    """Yield what is wrong with a link, if there is one."""
    wrong = wrong_with(link, guide.hosts) if link else ""
    if wrong:
        yield f"{place}: the link {wrong}"


def _card(card: Card) -> Iterator[str]:
    """Yield what is wrong with a card."""
    if not _SEEN.fullmatch(card.seen):
        yield "seen must be a year, a month or undated"
    lines = (*card.steps, *card.no_policy, *card.afterwards, *card.remember, card.when, card.tell)
    for line in (*lines, *(line for one in card.by_policy for line in one.steps)):
        yield from _text("a line", line, LONGEST_LINE)
        if not line.endswith("."):
            yield f"“{line[:30]}…” does not end with a full stop"
    if not card.sources:
        yield "no source"
    for contact in card.contacts:
        if not contact.sources or not _SEEN.fullmatch(contact.seen):
            yield f"{contact.name}: no source, or no date"
        wrong = wrong_with(contact.link, CONTACT_HOSTS) if contact.link else ""
        if wrong:
            yield f"{contact.name}: the link {wrong}"
        for line in (contact.name, contact.what, contact.hours):
            yield from _text(contact.name, line, LONGEST_LINE)
