"""Which searches a school could make of the owner, from what they declared as their own and nothing else."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum

import msgspec

from auditor.model import Subject

LONGEST = 380
"""Characters of one query; Brave Search takes 400 (its documentation of October 2025)."""
WALLED = ("linkedin", "facebook")
"""Platforms whose handle is made of the owner's name or of digits: alone it finds namesakes."""


class Form(StrEnum):
    """What kind of result is asked for."""

    WEB = "web"
    IMAGE = "image"


class Query(msgspec.Struct, frozen=True, kw_only=True):
    """One search: the text that is sent, why it is worth making, and the form of its results.

    `shown` is what people are shown of it. It differs from the text for a former name, which is never printed.
    """

    text: str
    why: str
    form: Form = Form.WEB
    shown: str = ""

    @property
    def words(self) -> str:
        """Return the query as it may be shown."""
        return self.shown or self.text

    def __repr__(self) -> str:
        # A text may be a former name; nothing of it belongs in a log.
        return f"Query({self.form.value})"


def queries(subject: Subject, *, former: bool = False) -> tuple[Query, ...]:
    """Return the searches worth making, the most likely first; with `former`, those for former names and no others.

    A former name never stands in one list with the present one, so that no search engine is told that both are one
    person. An account that the owner keeps anonymous is left out: a search for it beside their name would join them.
    """
    found = _former(subject) if former else _present(subject)
    once: dict[tuple[Form, str], Query] = {}
    for one in found:
        if len(one.text) <= LONGEST:
            once.setdefault((one.form, one.text.casefold()), one)
    return tuple(once.values())


def _present(subject: Subject) -> Iterator[Query]:
    """Yield the searches for the name in use, with and without what is known of the owner; then handles, addresses."""
    names = [plain(name) for name in subject.person.names]
    towns = dict.fromkeys(plain(town) for town in (subject.person.town, *(one.town for one in subject.schools)))
    for name in filter(None, names):
        yield Query(text=name, why="the first thing anybody would type")
        yield Query(text=f'"{name}"', why="exactly your name")
        yield Query(text=f'"{name}"', why="pictures under your name", form=Form.IMAGE)
        for school in filter(None, (plain(one.name) for one in subject.schools)):
            yield Query(text=f'"{name}" {school}', why="your name with the school")
        for town in filter(None, towns):
            yield Query(text=f'"{name}" {town}', why="your name with the town")
        yield Query(text=f'"{name}" teacher', why="your name with your work")
        if teaches := plain(subject.person.teaches):
            yield Query(text=f'"{name}" {teaches}', why="your name with what you teach")
    for account in subject.accounts:
        handle = plain(account.handle).lstrip("@")
        if handle and not account.anonymous and account.platform not in WALLED:
            yield Query(text=f'"{handle}"', why="a handle of yours")
    for email in filter(None, (plain(one) for one in subject.person.emails)):
        if not subject.is_school_address(email):
            yield Query(text=f'"{email}"', why="your e-mail address")


def _former(subject: Subject) -> Iterator[Query]:
    """Yield the searches for former names: each alone, never with the present name or the school."""
    for number, name in enumerate(filter(None, (plain(one) for one in subject.person.former_names)), 1):
        shown = "a former name of yours" if number == 1 else f"a former name of yours ({number})"
        yield Query(text=f'"{name}"', why="exactly that name", shown=shown)
        yield Query(text=f'"{name}"', why="pictures under that name", form=Form.IMAGE, shown=shown)


def about(words: Sequence[str], among: Sequence[Query]) -> tuple[tuple[Query, ...], tuple[str, ...]]:
    """Return the queries about these words, and those of the words that are no name, handle or address of the owner."""
    wanted = {word: plain(word).casefold().lstrip("@") for word in words}
    strange = tuple(word for word, bare in wanted.items() if not bare or not any(_is_about(one, bare) for one in among))
    return tuple(one for one in among if any(_is_about(one, bare) for bare in wanted.values())), strange


def _is_about(query: Query, bare: str) -> bool:
    """Say whether a query is about exactly this name, handle or address, alone or with more."""
    text = query.text.casefold()
    return text == bare or text.startswith(f'"{bare}"')


def plain(text: str) -> str:
    """Return declared words as they may stand in a query: no quotation marks of their own, on one line."""
    return " ".join(re.sub(r"[\"“”„\x00-\x1f\x7f]", " ", text).split())
