"""Instagram exports with drawn pictures, for tests and benchmarks: a dozen of a school among hundreds of others."""

import json
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PIL import Image

from auditor.model import Person, School, Subject
from tests import drawn_pictures as drawn

SATURDAY = datetime(2025, 6, 21, 12, tzinfo=UTC)
TUESDAY = datetime(2025, 6, 17, 10, 20, tzinfo=UTC)
CREST = "crest.png"
SMALL = (240, 180)


class Planted(NamedTuple):
    """One picture with what stands beside it; `more` goes into the file."""

    picture: Callable[[], Image.Image]
    title: str = ""
    created: datetime = SATURDAY
    kind: str = "JPEG"
    exif: Image.Exif | None = None


def _scene(faces: int, **more: object) -> Callable[[], Image.Image]:
    return partial(drawn.scene, faces, **{"size": SMALL, **more})  # type: ignore[arg-type]


def planted() -> list[Planted]:
    """Return twelve pictures of a school, each known by something else."""
    near = drawn.exif(position=drawn.POSITION)
    large = {"size": (1280, 960)}
    return [
        Planted(_scene(7, seed=101), "My Year 4s and their volcanoes"),
        Planted(_scene(0, seed=102), "My class on sports day, so proud of them"),
        Planted(_scene(9, seed=103), created=TUESDAY),
        Planted(_scene(6, seed=104), created=TUESDAY - timedelta(days=1), kind="PNG"),
        Planted(_scene(2, seed=105), "#larkfieldprimaryschool what a day", kind="WEBP"),
        Planted(_scene(3, seed=106), exif=near),
        Planted(_scene(5, seed=107), exif=drawn.exif(description="Larkfield Primary School, Year 6 play")),
        Planted(_scene(6, seed=108, sign="Larkfield Primary School", **large), "A day out"),
        Planted(_scene(8, seed=109, crest=drawn.crest(160), **large), "Out and about"),
        Planted(_scene(5, seed=110), exif=drawn.exif(taken="2025:06:17 10:05:00", offset="+01:00")),
        Planted(_scene(4, seed=111), "Class assembly with my little ones 💛", kind="GIF"),
        Planted(_scene(7, seed=112), "Swimming with Year 3", created=TUESDAY - timedelta(weeks=1)),
    ]


def subject(folder: Path) -> Subject:
    """Return the owner, with the position and the crest of their school."""
    place = folder / CREST
    drawn.crest().save(place)
    school = School(
        name=drawn.SCHOOL,
        aliases=("Larkfield",),
        hashtags=("larkfieldprimaryschool",),
        position=drawn.POSITION,
        crest=str(place),
        town="Oakmere",
        role="teacher",
    )
    return Subject(person=Person(names=("Rowan Ellis",)), schools=(school,))


def export(path: Path, special: list[Planted], *, others: int, faces: int = 4) -> Path:
    """Write an export: every so often a special picture, the others of Saturdays with a few people in them."""
    posts = []
    every = max(1, others // max(1, len(special)))
    with zipfile.ZipFile(path, "w") as packed:

        def add(number: int, one: Planted) -> None:
            name = f"media/posts/202506/{number}.{one.kind.casefold().replace('jpeg', 'jpg')}"
            more = {"exif": one.exif} if one.exif is not None else {}
            packed.writestr(name, drawn.encoded(one.picture(), one.kind, **more))
            posts.append(
                {"media": [{"uri": name, "creation_timestamp": int(one.created.timestamp()), "title": one.title}]}
            )

        left = list(enumerate(special))
        for number in range(others):
            made = SATURDAY - timedelta(weeks=number % 500, hours=number // 500)
            add(1_000 + number, Planted(_scene(number % faces, seed=number), f"Walk number {number}", made))
            if left and number % every == every - 1:
                add(*left.pop(0))
        for one in left:
            add(*one)
        packed.writestr("your_instagram_activity/media/posts_1.json", json.dumps(posts))
    return path
