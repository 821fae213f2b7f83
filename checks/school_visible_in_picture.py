"""The school to be seen in a picture: its name on a sign or a uniform, its crest, or the place where it was taken."""

from collections.abc import Iterator

from auditor.model import Certainty, Check, Context, Finding, Picture, Severity
from auditor.reading import picture_points, school_hours, school_names

EXACT = 0.95


def find(picture: Picture, context: Context) -> Iterator[Finding]:
    """Yield a picture in which lettering or the crest was found, or which was taken at the school."""
    signals = picture.signals
    if signals is None:
        return
    seen = list(picture_points.inside(signals))
    if not seen or not any(point.strong or point.kind == "lettering" for point, _ in seen):
        return
    names, clock = context.once(school_names.matcher), context.once(school_hours.clock)
    beside = list(picture_points.beside(picture, names, clock))
    points = [point for point, _ in (*seen, *beside)]
    people = picture_points.people(picture)
    read = any(not one.alone and one.likeness >= EXACT for one in signals.lettering)
    placed = any(point.kind == "position" for point in points)
    yield Finding(
        record=picture.key,
        audience=picture.audience,
        certainty=Certainty.READ if read else Certainty.SEEN if placed else Certainty.GUESSED,
        quotes=tuple(dict.fromkeys(quote for _, quotes in (*seen, *beside) for quote in quotes)),
        reasons=tuple(dict.fromkeys((*(point.words for point in points), *people))),
        created=picture.created or signals.taken,
        signals=picture_points.independent(points) + bool(people),
    )


def was_looked_at(picture: Picture, _: Context) -> bool:
    """Say whether the pixels were looked at closely enough to have shown it."""
    signals = picture.signals
    return signals is not None and not signals.failure and not {"crest", "lettering"}.isdisjoint(signals.passes)


CHECK = Check(
    id="school-visible-in-picture",
    title="The school is not to be seen in a picture",
    failed="The school can be seen in pictures",
    why=(
        "A sign, a banner, a lanyard or a jumper names the school without a word, and says where a picture was taken. "
        "With people in it, it says where they can be found on a school day."
    ),
    fix={
        "facebook": "Open the photo, choose the three dots, then Delete photo; or Edit, to crop the sign away, if you "
        "still have the original to upload again.",
        "instagram": "Open the post, choose the three dots, then Archive (hides it at once) or Delete. A picture that "
        "is up cannot be cropped.",
        "x": "Open the post, choose the three dots, then Delete. A picture that is up cannot be cropped.",
        "*": "Take the picture off your account, or replace it with a copy in which the school cannot be seen. Turn "
        "off location in your camera's settings, so that new pictures carry no place.",
    },
    severity=Severity.MEDIUM,
    needs=(Picture,),
    find=find,
    can_tell=was_looked_at,
)
