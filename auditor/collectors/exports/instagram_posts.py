"""What the owner put up on Instagram and Threads: posts, reels, stories, comments, profile photos."""

from collections.abc import Iterator

import msgspec

from auditor.collectors.exports.meta.card import Card
from auditor.collectors.exports.meta.dates import utc
from auditor.collectors.exports.meta.export import Origin
from auditor.collectors.exports.meta.labels import Label, flat, text_of
from auditor.collectors.exports.meta.places import Metadata, position
from auditor.collectors.exports.meta.records import Said, picture, records_of
from auditor.collectors.exports.meta.text import Shot, moment, repaired, words
from auditor.model import Collected, Skipped

Number = float | str | None
COMMENT = (
    "comment",
    "comentario",
    "commentaire",
    "kommentar",
    "commento",
    "comentário",
    "opmerking",
    "komentarz",
    "댓글",
)
OWNER = ("media owner", "propietario del contenido", "media-eigenaar", "właściciel multimediów")
"""Labels of comments; in the exports seen they stay English in most languages."""
CAPTION = ("caption", "pie de foto", "légende", "bildunterschrift", "didascalia", "legenda", "bijschrift", "podpis")


class Medium(msgspec.Struct):
    """A photo or video, with its own caption where it stands alone."""

    uri: str | None = None
    creation_timestamp: Number = None
    title: str | None = None
    media_metadata: Metadata | None = None


class Labelled(msgspec.Struct):
    """A value under a label in the account's language."""

    value: str | None = None
    timestamp: Number = None


class Entry(msgspec.Struct):
    """A post, reel, story, photo or comment, in any layout from 2020 to 2026."""

    media: list[Medium] = []
    title: str | None = None
    creation_timestamp: Number = None
    uri: str | None = None
    media_metadata: Metadata | None = None
    string_map_data: dict[str, Labelled] = {}
    media_list_data: list[Medium] = []
    label_values: list[Label] = []
    timestamp: Number = None


def posts(entry: Entry | Card, origin: Origin, *, form: str) -> Iterator[Collected]:
    """Yield the records of one post, reel or story."""
    if isinstance(entry, Card):
        said = _said_on_page(entry, origin, form)
    else:
        media = entry.media or [Medium(entry.uri, entry.creation_timestamp, entry.title, entry.media_metadata)]
        alone = words(media[0].title) if len(media) == 1 else ""
        rows = flat(entry.label_values)
        stamps = (entry.creation_timestamp, entry.timestamp, media[0].creation_timestamp)
        said = Said(
            text=words(entry.title) or alone or text_of(rows),
            form=form,
            created=next((when for stamp in stamps if (when := moment(stamp))), None)
            or next((row.stamp for row in rows if row.stamp), None),
            shots=tuple(shot for one in media for shot in shot_of(one, origin)),
        )
    yield from _records(said, origin)


def comments(entry: Entry | Card, origin: Origin) -> Iterator[Collected]:
    """Yield a comment; under whose post it stands is let go."""
    if isinstance(entry, Card):
        when = entry.dated()
        text = entry.row(*COMMENT) or (entry.rows[0][1] if entry.rows else "") or "\n".join(entry.lines)
        created = utc(when, origin.export.zone) if when else None
        yield from _records(Said(text=text or entry.heading, form="comment", created=created), origin)
        return
    labelled = {words(label).casefold(): one for label, one in entry.string_map_data.items()}
    rows = flat(entry.label_values)
    values = [words(one.value) for label, one in labelled.items() if label not in OWNER and one.value]
    named = next((words(labelled[label].value) for label in COMMENT if label in labelled), "")
    stamps = (*(one.timestamp for one in labelled.values()), entry.timestamp)
    said = Said(
        text=named or next(iter(values), "") or text_of(rows),
        form="comment",
        created=next((when for stamp in stamps if (when := moment(stamp))), None)
        or next((row.stamp for row in rows if row.stamp), None),
        shots=tuple(shot for one in entry.media_list_data for shot in shot_of(one, origin)),
    )
    yield from _records(said, origin)


def pictures(entry: Entry | Card, origin: Origin) -> Iterator[Collected]:
    """Yield a profile photo."""
    if isinstance(entry, Card):
        shots = list(_on_page(entry, origin))
    else:
        media = entry.media or [Medium(entry.uri, entry.creation_timestamp, entry.title, entry.media_metadata)]
        shots = [shot for one in media for shot in shot_of(one, origin)]
    for shot in shots:
        yield picture(shot, origin)


def shot_of(medium: Medium, origin: Origin) -> Iterator[Shot]:
    """Yield a photo or video, if it is one of the export's own files."""
    path = repaired(medium.uri or "")
    if path and "://" not in path:
        yield Shot(
            path=origin.export.media.path(path, origin.source.file),
            caption=words(medium.title),
            created=moment(medium.creation_timestamp),
            place=position(medium.media_metadata),
        )


def _said_on_page(card: Card, origin: Origin, form: str) -> Said:
    """Return what a post on a page says: the caption is its heading, or stands in a table (2026)."""
    when = card.dated()
    text = card.heading or card.row(*CAPTION) or "\n".join(card.lines)
    shots = list(_on_page(card, origin))
    if len(shots) == 1:
        shots = [msgspec.structs.replace(shots[0], caption=shots[0].caption or text)]
    return Said(text=text, form=form, created=utc(when, origin.export.zone) if when else None, shots=tuple(shots))


def _on_page(card: Card, origin: Origin) -> Iterator[Shot]:
    """Yield the pictures of a block with the path at which they lie, and the day that stands there."""
    when = card.dated()
    for shot in card.shots:
        yield msgspec.structs.replace(
            shot,
            path=origin.export.media.path(shot.path, origin.source.file),
            created=utc(when, origin.export.zone) if when else None,
        )


def _records(said: Said, origin: Origin) -> Iterator[Collected]:
    """Yield the records of what was said, or say that there is nothing in it."""
    if said.text or said.created or said.shots:
        yield from records_of(said, origin)
    else:
        yield Skipped(file=origin.source.file, place=origin.source.place, kind="post", reason="not-as-expected")
