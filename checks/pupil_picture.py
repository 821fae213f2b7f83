"""Pictures in which pupils appear, as captions, albums and tags tell."""

from collections.abc import Iterator

from auditor.model import Check, Context, Finding, Part, Picture, Post, Severity
from auditor.reading import pictured
from auditor.reading.look import look
from auditor.reading.told import finding


def find(record: Post | Picture, context: Context) -> Iterator[Finding]:
    """Yield a picture, or a post that shows one, whose words put pupils in it."""
    del context
    if isinstance(record, Post):
        parts = [(Part("text", record.text, record.audience), bool(record.pictures))]
    else:
        parts = [
            (Part("caption", record.caption, record.audience), True),
            (Part("album", record.album, record.audience), True),
        ]
    for part, shown in parts:
        seen = look(part.text)
        told = pictured.pictured(seen, shown=shown) if part.text else []
        if told:
            yield finding(record, part, seen, told, kind="pupil")
            return


CHECK = Check(
    id="pupil-picture",
    title="No picture with pupils in it",
    failed="Pictures may show pupils",
    why=(
        "Pictures of pupils on a personal account are what every policy takes most seriously, also from behind, "
        "blurred "
        "or praised. Consent given to the school covers the school's own channels only."
    ),
    fix={
        "facebook": "Open the photo, choose the three dots, then Delete photo or Move to bin; for an album, open it "
        "and "
        "choose the three dots, then Delete album.",
        "instagram": "Open the post, choose the three dots, then Archive (hides it at once) or Delete.",
        "x": "Open the post, choose the three dots, then Delete.",
        "linkedin": "Open the post, choose the three dots, then Delete post.",
        "*": "Take the picture off your account. If a pupil could be recognised by the public, tell the safeguarding "
        "lead.",
    },
    severity=Severity.HIGH,
    needs=(Post, Picture),
    find=find,
)
