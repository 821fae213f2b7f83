"""A folder of the owner's own pictures: what stands in file and folder names; pixels are looked at elsewhere."""

import re
from collections.abc import Iterator

from auditor.collectors.archive import Archive
from auditor.collectors.collector import Collector, Confidence
from auditor.collectors.identity import record_id
from auditor.model import Collected, Expected, Picture, Source

PICTURE = re.compile(r"\.(?:jpe?g|png|webp|gif|heic|heif|mp4|mov|webm)$", re.IGNORECASE)
VIDEO = re.compile(r"\.(?:mp4|mov|webm)$", re.IGNORECASE)
CAMERA_NAME = re.compile(r"^(?:IMG|DSC|DSCN|PXL|VID|MVI|P|WA|Screenshot)?[-_ ]?[\d_\- ]{4,}.*$", re.IGNORECASE)
"""Names a camera or phone gives (IMG_5195, PXL_20240712_…): they say nothing about the picture."""


def recognise(archive: Archive) -> Confidence:
    """Say yes to anything that holds nothing but pictures."""
    members = archive.members
    return Confidence.PERHAPS if members and all(PICTURE.search(one.path) for one in members) else Confidence.NO


def stream(archive: Archive) -> Iterator[Collected]:
    """Yield a picture a file: its name in words as the caption, its folder as the album."""
    pictures = archive.matching(PICTURE)
    yield Expected(kind="picture", count=len(pictures), file=archive.label)
    for member in pictures:
        stem = member.name.rsplit(".", 1)[0]
        folder = member.path.rsplit("/", 2)[-2] if "/" in member.path else archive.parts[member.part].label
        yield Picture(
            platform="pictures",
            id=record_id("pictures", "", "picture", member.path),
            source=Source(member.path),
            path=member.path,
            file_name=member.name,
            caption="" if CAMERA_NAME.match(stem) else re.sub(r"[-_]+", " ", stem),
            album=folder,
            video=bool(VIDEO.search(member.path)),
        )


COLLECTOR = Collector(
    id="picture-folder",
    platform="pictures",
    title="Pictures",
    recognise=recognise,
    who=lambda _: "",
    account=lambda _: iter(()),
    stream=stream,
    missing=lambda _: (),
)
