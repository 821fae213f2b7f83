"""View of how pictures were looked at: which passes ran, what each is known to miss, and what could not be checked."""

from collections.abc import Iterator

import msgspec

from auditor.model import REASONS, Checklist
from auditor.model.pictures import PicturesLooked
from auditor.pictures import telling
from auditor.report import words
from auditor.report.outside_text import clip_middle

LONGEST_PATH = 120
MOST_UNCHECKED = 1_000
CLOSE = frozenset({"crest", "lettering"})
"""Passes that are made only where something else gives cause."""


class PassView(msgspec.Struct, frozen=True, kw_only=True):
    """One pass: on how many files it was made, with what, and what it is known to miss."""

    name: str
    made: int
    note: str
    misses: str


class UncheckedView(msgspec.Struct, frozen=True, kw_only=True):
    """A file that its owner must look at, because the program could not."""

    platform: str
    file: str
    why: str


class PicturesView(msgspec.Struct, frozen=True, kw_only=True):
    """All of it, with the card that stands in every report with pictures."""

    sentences: tuple[str, ...]
    total: int
    passes: tuple[PassView, ...]
    unchecked: tuple[UncheckedView, ...]
    more_unchecked: int
    card_title: str
    card: str
    copies: str


def view(checklist: Checklist) -> PicturesView | None:
    """Return how pictures were looked at; None where there was none."""
    looked = checklist.pictures
    if looked is None:
        there = sum(count.read for source in checklist.sources for count in source.counts if count.kind == "picture")
        if not there:
            return None
        said = (
            f"{words.plural(there, 'picture')} {'was' if there == 1 else 'were'} not looked at, as you asked: only the "
            "words beside them were read.",
        )
        return _whole(said, PicturesLooked())
    if not (looked.pictures or looked.videos or looked.elsewhere):
        return None
    return _whole(tuple(telling.in_words(looked)), looked)


def _whole(sentences: tuple[str, ...], looked: PicturesLooked) -> PicturesView:
    """Return the view."""
    return PicturesView(
        sentences=sentences,
        total=looked.pictures + looked.videos,
        passes=tuple(_passes(looked)),
        unchecked=tuple(
            UncheckedView(
                platform=one.platform,
                file=clip_middle(one.file, LONGEST_PATH),
                why=REASONS.get(one.reason) or words.from_slug(one.reason),
            )
            for one in looked.unchecked[:MOST_UNCHECKED]
        ),
        more_unchecked=max(0, len(looked.unchecked) - MOST_UNCHECKED),
        card_title=telling.CARD_TITLE,
        card=telling.CARD,
        copies=telling.THUMBNAILS_CARD,
    )


def _passes(looked: PicturesLooked) -> Iterator[PassView]:
    """Yield the passes, also those that were not made."""
    total = looked.pictures + looked.videos
    for name, title in telling.PASSES.items() if total else ():
        made = looked.passes.get(name, 0)
        note = f"With {looked.detector}." if name == "faces" and made else ""
        if not made and name in looked.without:
            note = telling.WHY_NOT.get(name, "")
        elif name in CLOSE and made < total and not looked.thorough:
            note = telling.SOME_ONLY
        yield PassView(name=title, made=made, note=note, misses=telling.MISSES[name])
