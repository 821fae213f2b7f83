"""Pictures in which pupils appear, as captions, albums and tags tell, and what is seen in the picture itself."""

from collections.abc import Iterator

from auditor.model import Certainty, Check, Context, Finding, Part, Picture, Post, Severity
from auditor.reading import picture_points, pictured, posts, school_hours, school_names, talk, work_talk
from auditor.reading.causes import CLOSE
from auditor.reading.look import look
from auditor.reading.told import finding

GROUP = 5
"""Faces from which school hours alone are reason enough to look."""


def find(record: Post | Picture, context: Context) -> Iterator[Finding]:
    """Yield a post or picture whose words put pupils in it, or one that shows people and points at the school."""
    if isinstance(record, Post):
        parts = [Part("text", record.text, record.audience)]
    elif record.signals is None:
        parts = [Part("caption", record.caption, record.audience), Part("album", record.album, record.audience)]
    else:
        yield from _seen(record, context)
        return
    for part in parts:
        form = posts.form_of(record) if isinstance(record, Post) else "picture"
        reading = posts.read(part.text, form, context) if part.text else None
        told = pictured.in_picture(reading) if reading else []
        if reading and told:
            yield finding(record, part, reading.look, told, kind="pupil")
            return


def _seen(picture: Picture, context: Context) -> Iterator[Finding]:
    """Yield a picture that was looked at, with all that speaks for it; nothing if that is no reason to look."""
    signals = picture.signals
    assert signals is not None
    names, clock = context.once(school_names.matcher), context.once(school_hours.clock)
    found = [*picture_points.inside(signals), *picture_points.beside(picture, names, clock)]
    points = [point for point, _ in found]
    told = [point for point, quotes in found if any(quote.kind == "pupil" for quote in quotes)]
    people = picture_points.people(picture)
    number = picture_points.independent(points)
    read = any(point.strong for point in told)
    enough = any(point.strong for point in points) or number > 1 or (number and signals.faces >= GROUP) or told
    if not read and not (enough and people and not _shows_others(picture)):
        return
    yield Finding(
        record=picture.key,
        audience=picture.audience,
        certainty=Certainty.READ if read else Certainty.GUESSED,
        quotes=tuple(dict.fromkeys(quote for _, quotes in found for quote in quotes)),
        reasons=tuple(dict.fromkeys((*people, *(point.words for point in points)))),
        signals=number + bool(people),
    )


def _shows_others(picture: Picture) -> bool:
    """Say whether the words speak of the owner's own family, of a hobby or of grown-ups."""
    reads = [talk.talk(look(text)) for text in (picture.caption, picture.album) if text]
    return any(read.has("grown ups", *work_talk.AWAY) for read in reads)


def was_looked_at(record: Post | Picture, _: Context) -> bool:
    """Say whether this is a picture that was looked at, or a post that has none."""
    if isinstance(record, Post):
        return not record.pictures
    return record.signals is not None and not record.signals.failure and "faces" in record.signals.passes


CHECK = Check(
    id="pupil-picture",
    title="No picture with pupils in it",
    failed="Pictures may show pupils",
    why=(
        "Pictures of pupils on a personal account are what every policy takes most seriously, also from behind, "
        "blurred or praised. Consent given to the school covers the school's own channels only."
    ),
    fix={
        "facebook": "Open the photo, choose the three dots, then Delete photo or Move to bin; for an album, open it "
        "and choose the three dots, then Delete album.",
        "instagram": "Open the post, choose the three dots, then Archive (hides it at once) or Delete.",
        "x": "Open the post, choose the three dots, then Delete.",
        "linkedin": "Open the post, choose the three dots, then Delete post.",
        "*": "Take the picture off your account. If a pupil could be recognised by the public, tell the safeguarding "
        "lead.",
    },
    severity=Severity.HIGH,
    needs=(Post, Picture),
    find=find,
    can_tell=was_looked_at,
    cues=CLOSE,
)
