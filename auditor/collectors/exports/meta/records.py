"""How something put up on Facebook or Instagram becomes records, with an id that is the same in every export."""

import re
from collections.abc import Iterator
from datetime import datetime

import msgspec

from auditor.collectors.exports.meta.export import Origin
from auditor.collectors.exports.meta.text import Shot, is_video, media_name
from auditor.collectors.identity import record_id
from auditor.model import Picture, Place, Post

_OWN_NAME = re.compile(r"\d{8}|[A-Za-z0-9_-]{20}")
"""A media file named by Meta, by a long number or a hash; "1.jpg" stands in many folders."""


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """Something the owner put up, as an export tells of it, in JSON or HTML."""

    text: str = ""
    form: str = "post"
    created: datetime | None = None
    place: Place | None = None
    tagged: int = 0
    reshared_from: str = ""
    group: str = ""
    url: str = ""
    shots: tuple[Shot, ...] = ()


def records_of(said: Said, origin: Origin) -> Iterator[Post | Picture]:
    """Yield the post, a picture for each photo or video in it, and each caption that says more than the post.

    Nobody's export of these platforms says who could see a post: the audience is always unknown.
    """
    text = said.text or "\n".join(dict.fromkeys(shot.caption for shot in said.shots if shot.caption))
    about = text or (media_name(said.shots[0].path) if said.shots else said.reshared_from)
    # Pages of an HTML export give local time, Instagram's without seconds: the same post in two HTML exports has one
    # id; in HTML and in JSON it has not always.
    name = record_id(origin.platform, origin.account, "post", about, created=said.created)
    pictures = [picture(shot, origin, created=said.created, post=name) for shot in said.shots]
    yield Post(
        platform=origin.platform,
        account=origin.account,
        id=name,
        url=said.url,
        source=origin.source,
        text=text,
        form=said.form,
        created=said.created,
        place=said.place,
        tagged=said.tagged,
        reshared_from=said.reshared_from,
        group=said.group,
        pictures=tuple([one.id for one in pictures]),
    )
    for shot, one in zip(said.shots, pictures, strict=True):
        yield one
        if said.text and shot.caption and shot.caption not in said.text:
            yield caption_of(shot, one, origin)


def picture(shot: Shot, origin: Origin, *, created: datetime | None = None, post: str = "") -> Picture:
    """Return the record of a photo or video; `created` is for where it has no time of its own."""
    base = shot.path.rsplit("/", 1)[-1]
    return Picture(
        platform=origin.platform,
        account=origin.account,
        id=picture_id(shot, origin),
        source=origin.source,
        path=shot.path,
        file_name=base,
        caption=shot.caption,
        album=shot.album,
        created=shot.created or created,
        place=shot.place,
        post=post,
        video=is_video(base),
    )


def caption_of(shot: Shot, one: Picture, origin: Origin) -> Post:
    """Return a caption as the words it is, beside the picture it stands under."""
    return Post(
        platform=origin.platform,
        account=origin.account,
        id=record_id(origin.platform, origin.account, "post", shot.caption, one.id),
        source=origin.source,
        text=shot.caption,
        form="caption",
        created=one.created,
        place=shot.place,
        pictures=(one.id,),
    )


def picture_id(shot: Shot, origin: Origin) -> str:
    """Return the id of a picture: its file name where Meta named it, else its moment, folder and file name."""
    name = media_name(shot.path)
    if _OWN_NAME.search(name):
        return record_id(origin.platform, origin.account, "picture", name)
    folder = shot.path.rsplit("/", 2)[-2:-1]
    return record_id(origin.platform, origin.account, "picture", *folder, name, created=shot.created)
