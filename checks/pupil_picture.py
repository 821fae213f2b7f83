"""Pictures in which pupils appear, as captions, albums and tags tell, and what is seen in the picture itself."""

from collections.abc import Iterator

from auditor.model import Certainty, Check, Context, Finding, Part, Picture, Post, Severity
from auditor.model.pictures import PictureSignals
from auditor.reading import picture_points, pictured, posts, school_hours, school_names, talk, work_talk
from auditor.reading.causes import CLOSE
from auditor.reading.look import look
from auditor.reading.told import finding

NOT_SEEN = PictureSignals()
GROUP = 5
"""Faces from which school hours alone are reason enough to look."""


def find(record: Post | Picture, context: Context) -> Iterator[Finding]:
    """Yield a post or picture whose words put pupils in it, or one that shows people and points at the school."""
    if isinstance(record, Picture):
        yield from _seen(record, context)
        return
    reading = posts.read(record.text, posts.form_of(record), context) if record.text else None
    told = pictured.in_picture(reading) if reading else []
    if reading and told:
        yield finding(record, Part("text", record.text, record.audience), reading.look, told, kind="pupil")


def _seen(picture: Picture, context: Context) -> Iterator[Finding]:
    """Yield a picture with all that speaks for it; nothing if that is no reason to look.

    Of one that was not looked at there are only the words beside it, and they must speak of pupils.
    """
    signals = picture.signals or NOT_SEEN
    names, clock = context.once(school_names.matcher), context.once(school_hours.clock)
    found = [*picture_points.inside(signals), *picture_points.beside(picture, names, clock)]
    points = [point for point, _ in found]
    told = [point for point, quotes in found if any(quote.kind == "pupil" for quote in quotes)]
    people = picture_points.people(picture)
    number = picture_points.independent(points)
    read = any(point.strong for point in told)
    strong = any(point.strong for point in points)
    enough = bool(told) or strong or number > 1 or bool(number and signals.faces >= GROUP)
    if picture.signals is None:
        enough, people = bool(told), people or ("not looked at",)
    if not read and not (enough and people and not _shows_others(picture)):
        return
    yield Finding(
        record=picture.key,
        audience=picture.audience,
        certainty=Certainty.READ if read else Certainty.GUESSED,
        quotes=tuple(dict.fromkeys(quote for _, quotes in found for quote in quotes)),
        reasons=tuple(dict.fromkeys((*people, *(point.words for point in points)))),
        created=picture.created or signals.taken,
        signals=number + bool(signals.faces or picture.tagged),
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
