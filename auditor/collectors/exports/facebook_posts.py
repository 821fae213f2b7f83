"""What the owner put up on Facebook: posts, check-ins, comments, posts in groups, reels, stories, albums, photos."""

import re
from collections.abc import Iterator

import msgspec

from auditor.collectors.exports.meta.card import Card
from auditor.collectors.exports.meta.dates import utc
from auditor.collectors.exports.meta.export import Origin
from auditor.collectors.exports.meta.labels import Label, Row, flat, text_of
from auditor.collectors.exports.meta.places import Metadata, Position, degrees, position
from auditor.collectors.exports.meta.records import Said, caption_of, picture, records_of
from auditor.collectors.exports.meta.text import Shot, moment, repaired, words
from auditor.model import Collected, Picture, Place, Skipped

Number = float | str | None
_GROUP = re.compile(r" (?:posted in|commented in|to the group:|in the group:|posted to) (.+?)\.?$", re.DOTALL)
"""The end of the English titles of posts in groups; the part before it names people and is let go."""
TEXT_ROWS = ("comment", "text", "post", "message", "caption")
"""English labels of the owner's words on pages that are tables."""


class Spot(msgspec.Struct):
    """A place that a post is attached to."""

    name: str | None = None
    coordinate: Position | None = None


class Medium(msgspec.Struct):
    """A photo or video; in a post's attachments, an album, a list of photos or videos."""

    uri: str | None = None
    creation_timestamp: Number = None
    title: str | None = None
    description: str | None = None
    media_metadata: Metadata | None = None


class Outside(msgspec.Struct):
    """A page that was shared."""

    name: str | None = None
    source: str | None = None
    url: str | None = None


class Titled(msgspec.Struct):
    """A life event or a note."""

    title: str | None = None
    text: str | None = None


class Attached(msgspec.Struct):
    """One thing that hangs on a post."""

    media: Medium | None = None
    external_context: Outside | None = None
    place: Spot | None = None
    life_event: Titled | None = None
    note: Titled | str | None = None
    text: str | None = None


class Attachment(msgspec.Struct):
    """Things that hang on a post."""

    data: list[Attached] = []


class Comment(msgspec.Struct):
    """A comment; `author` is the owner, under the name of that day."""

    comment: str | None = None
    group: str | None = None
    timestamp: Number = None


class Words(msgspec.Struct):
    """The words of a post, or a comment, or neither."""

    post: str | None = None
    comment: Comment | str | None = None


class Entry(msgspec.Struct):
    """A post, a comment, a photo or an album, in any layout from 2018 to 2026; no year says who could see it."""

    timestamp: Number = None
    title: str | None = None
    data: list[Words] = []
    attachments: list[Attachment] = []
    tags: list[msgspec.Raw] = []
    label_values: list[Label] = []
    media: list[Medium] = []
    uri: str | None = None
    creation_timestamp: Number = None
    description: str | None = None
    media_metadata: Metadata | None = None
    name: str | None = None
    photos: list[Medium] = []
    cover_photo: Medium | None = None
    activity_log_data: list["Entry"] = []


def posts(entry: Entry | Card, origin: Origin, *, form: str) -> Iterator[Collected]:
    """Yield the records of one post, story, reel or comment, or of a box of them (2018-20)."""
    boxed = entry.activity_log_data if isinstance(entry, Entry) else []
    for one in boxed or (entry,):
        said = _said(one, origin, form)
        if not (said.text or said.created or said.shots or said.reshared_from or said.place):
            yield Skipped(file=origin.source.file, place=origin.source.place, kind="post", reason="not-as-expected")
            continue
        for record in records_of(said, origin):
            if isinstance(record, Picture):
                origin.export.told.add(record.id)
            yield record


def _said(entry: Entry | Card, origin: Origin, form: str) -> Said:
    """Return what a post says, in whatever layout."""
    if isinstance(entry, Card):
        return _said_on_page(entry, origin, form)
    return _said_in_labels(entry, origin, form) if entry.label_values else _said_in_parts(entry, origin, form)


def pictures(entry: Entry | Card, origin: Origin) -> Iterator[Collected]:
    """Yield the pictures of an album or of a list, and each caption that stands with no post."""
    if isinstance(entry, Card):
        album = entry.page if "/album/" in f"/{origin.source.file}" else ""
        shots = [msgspec.structs.replace(shot, album=album) for shot in _on_page(entry, origin)]
    else:
        album = words(entry.name)
        media = entry.photos or ([entry.cover_photo] if entry.cover_photo else [])
        if entry.uri:
            media = [Medium(entry.uri, entry.creation_timestamp, entry.title, entry.description, entry.media_metadata)]
        shots = [shot for one in media for shot in shot_of(one, origin, album=album)]
    for shot in shots:
        one = picture(shot, origin)
        yield one
        if shot.caption and shot.caption != shot.album and one.id not in origin.export.told:
            yield caption_of(shot, one, origin)


def _said_in_parts(entry: Entry, origin: Origin, form: str) -> Said:
    """Return what a post of the usual shape says."""
    attached = [one for attachment in entry.attachments for one in attachment.data]
    comment = next((one.comment for one in entry.data if isinstance(one.comment, Comment)), None)
    told = [words(one.post) for one in entry.data] + [words(comment.comment if comment else None)]
    told += [words(one.life_event.title) for one in attached if one.life_event]
    told += [words(one.text) for one in attached]
    for one in attached:
        note = one.note
        told += [words(note)] if isinstance(note, str) else [words(note.title), words(note.text)] if note else []
    shared = next((one.external_context for one in attached if one.external_context), None)
    group = words(comment.group if comment else None) or group_in(entry.title)
    if comment:
        form = "comment"
    elif group and form == "post":
        form = "group-post"
    return Said(
        text="\n".join(dict.fromkeys(text for text in told if text)),
        form=form,
        created=moment(entry.timestamp or (comment.timestamp if comment else None)),
        place=next((place for one in attached if (place := _place(one.place))), None),
        tagged=len(entry.tags),
        reshared_from=words(shared.url or shared.source) if shared else "",
        group=group,
        shots=tuple(shot for one in attached if one.media for shot in shot_of(one.media, origin)),
    )


def _said_in_labels(entry: Entry, origin: Origin, form: str) -> Said:
    """Return what a post says in the layout that names its own fields."""
    rows = flat(entry.label_values)
    media = [medium for label in rows for medium in label.held(Medium)]
    shots = [shot for one in (*entry.media, *media) for shot in shot_of(one, origin)]
    return Said(
        text=text_of(rows),
        form=form,
        created=moment(entry.timestamp) or next((row.stamp for row in rows if row.stamp), None),
        place=next((Place(name=row.value) for row in rows if row.is_place), None),
        shots=tuple(shots),
    )


def _said_on_page(card: Card, origin: Origin, form: str) -> Said:
    """Return what a post on a page says; its heading names people and is let go."""
    when = card.when or card.dated()
    group = card.row("group") or group_in(card.heading)
    return Said(
        text="\n".join(card.lines) or card.row(*TEXT_ROWS) or text_of(Row(*row) for row in card.rows),
        form="group-post" if group and form == "post" else form,
        created=utc(when, origin.export.zone) if when else None,
        place=card.place,
        tagged=card.tagged,
        reshared_from=card.links[0] if card.links else "",
        group=group,
        url=card.url,
        shots=tuple(_on_page(card, origin)) if card.shots else (),
    )


def _on_page(card: Card, origin: Origin) -> Iterator[Shot]:
    """Yield the pictures of a block with the path at which they lie, and the day that stands there."""
    when = card.dated()
    for shot in card.shots:
        yield msgspec.structs.replace(
            shot,
            path=origin.export.media.path(shot.path, origin.source.file),
            created=utc(when, origin.export.zone) if when else None,
        )


def shot_of(medium: Medium, origin: Origin, *, album: str = "") -> Iterator[Shot]:
    """Yield a photo or video, if it is one of the export's own files."""
    path = repaired(medium.uri or "")
    if path and "://" not in path:
        title, description = words(medium.title), words(medium.description)
        yield Shot(
            path=origin.export.media.path(path, origin.source.file),
            caption=description or title,
            album=album or (title if description else ""),
            created=moment(medium.creation_timestamp),
            place=position(medium.media_metadata),
        )


def group_in(title: str | None) -> str:
    """Return the group that an English title names at its end, or ""."""
    match = _GROUP.search(words(title))
    return match[1].strip() if match else ""


def _place(spot: Spot | None) -> Place | None:
    """Return the place of a check-in."""
    if spot is None or not (spot.name or spot.coordinate):
        return None
    at = spot.coordinate or Position()
    return Place(name=words(spot.name), latitude=degrees(at.latitude), longitude=degrees(at.longitude))
