"""A check-in or place tag at the school."""

from collections.abc import Iterator
from math import asin, cos, radians, sin, sqrt

from auditor.model import Certainty, Check, Context, Finding, Part, Picture, Place, Post, Severity
from auditor.reading import school_names
from auditor.reading.causes import PLACED
from auditor.reading.look import look

NEAR = 250.0
"""Metres: a school and its field; a position on a phone is off by up to fifty."""


def find(record: Post | Picture, context: Context) -> Iterator[Finding]:
    """Yield a post or picture whose place is the school, by name or by position."""
    place = record.place
    if place is None:
        return
    part = Part("place", place.name, record.audience)
    named = context.once(school_names.matcher).find(look(place.name)) if place.name else []
    if named:
        sure = named[0].certainty is Certainty.READ
        quotes = tuple(part.quote(match.span, kind="place") for match in named)
        reason = "the place tag names the school"
    elif any(_is_near(place, school.position) for school in context.subject.schools):
        sure = True
        quotes = (part.whole(kind="place"),) if place.name else ()
        reason = "the place tag lies at the school"
    else:
        return
    yield Finding(
        record=record.key,
        audience=record.audience,
        certainty=Certainty.SEEN if sure else Certainty.GUESSED,
        quotes=quotes,
        reasons=(reason,),
    )


def _is_near(place: Place, position: tuple[float, ...]) -> bool:
    """Say whether a place lies within `NEAR` metres of a position (latitude, longitude), over the earth's curve."""
    if len(position) != 2 or place.latitude is None or place.longitude is None:
        return False
    here, there = (radians(place.latitude), radians(place.longitude)), (radians(position[0]), radians(position[1]))
    half = sin((there[0] - here[0]) / 2) ** 2
    half += cos(here[0]) * cos(there[0]) * sin((there[1] - here[1]) / 2) ** 2
    return 2 * 6_371_000 * asin(sqrt(min(1.0, half))) <= NEAR


CHECK = Check(
    id="school-place-tagged",
    title="No post or picture is tagged at the school",
    failed="Posts or pictures are tagged at the school",
    why="A place tag names the school without a word, and shows up when anyone looks at that place on a map.",
    fix={
        "facebook": "Open the post, choose the three dots, then Edit post, and take the location out. In Activity log, "
        "look for Check-ins to go through all of them.",
        "instagram": "Open the post, choose the three dots, then Edit, tap the place at the top and remove it.",
        "x": "A place cannot be taken off one post. In Settings and privacy look for Location information, which can "
        "remove it from all posts; or delete the post.",
        "*": "Edit the post and take the place out, or delete it.",
    },
    severity=Severity.MEDIUM,
    needs=(Post, Picture),
    find=find,
    cues=PLACED,
)
