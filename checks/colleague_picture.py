"""Pictures of the people the owner works with, as captions and albums tell."""

from collections.abc import Iterator

from auditor.model import Certainty, Check, Context, Finding, Part, Picture, Post, Severity
from auditor.reading import picture_points, posts, work_talk
from auditor.reading.causes import PICTURED
from auditor.reading.talk import Talk


def find(record: Post | Picture, context: Context) -> Iterator[Finding]:
    """Yield a picture, or a post with one, whose words speak of colleagues; not one in which nobody was seen."""
    if isinstance(record, Post):
        parts = [Part("text", record.text, record.audience)] if record.pictures else []
        people: tuple[str, ...] = ()
    else:
        parts = [Part("caption", record.caption, record.audience), Part("album", record.album, record.audience)]
        people = picture_points.people(record)
        if record.signals is not None and "faces" in record.signals.passes and not people:
            return
    for part in parts:
        form = posts.form_of(record) if isinstance(record, Post) else "picture"
        reading = posts.read(part.text, form, context) if part.text else None
        spans = list(_colleagues(reading.talk)) if reading else []
        if reading and spans:
            yield Finding(
                record=record.key,
                audience=record.audience,
                certainty=Certainty.GUESSED,
                quotes=tuple(part.quote(reading.look.span(start, end), kind="other") for start, end in spans),
                reasons=(f"the {part.field} speaks of people you work with", *people),
                signals=1 + bool(people),
            )
            return


def _colleagues(read: Talk) -> Iterator[tuple[int, int]]:
    """Yield where the owner's colleagues stand in a text."""
    if read.has(*work_talk.AWAY):
        return
    least = 0.1 if read.has("grown ups") else work_talk.ENOUGH
    for noun in read.nouns:
        if noun.kind == "staff" and work_talk.points(read, noun) >= least:
            yield read.span(noun.first, noun.last)


CHECK = Check(
    id="colleague-picture",
    title="No picture of colleagues without their agreement",
    failed="Pictures may show colleagues",
    why=(
        "Colleagues may not want to be seen online, nor to be found through you: some keep their private life from "
        "pupils and parents for good reasons. Some policies ask for their express agreement."
    ),
    fix={
        "facebook": "Ask them, or open the photo, choose the three dots, then Edit audience or Delete photo. Take tags "
        "out with Edit photo.",
        "instagram": "Ask them, or open the post, choose the three dots, then Archive (hides it at once) or Delete.",
        "*": "Ask those who are in it whether they agree. If you cannot, take the picture off, or let only friends see "
        "it.",
    },
    severity=Severity.LOW,
    needs=(Post, Picture),
    find=find,
    cues=PICTURED,
)
