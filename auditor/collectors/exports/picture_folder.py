"""A folder of the owner's own pictures: what stands in file and folder names; pixels are looked at elsewhere."""

import re
from collections.abc import Iterator

from auditor.collectors.archive import Archive
from auditor.collectors.collector import Collector, Confidence
from auditor.collectors.identity import record_id
from auditor.model import Collected, Expected, Picture, Skipped, Source

PICTURE = re.compile(r"\.(?:jpe?g|png|webp|gif|heic|heif|mp4|mov|webm)$", re.IGNORECASE)
VIDEO = re.compile(r"\.(?:mp4|mov|webm)$", re.IGNORECASE)
BESIDE = re.compile(r"\.(?:ini|db|aae|xmp|thm|lnk|nomedia)$", re.IGNORECASE)
"""What phones, cameras and systems put beside pictures; nothing in it is the owner's own words."""
PAPERS = re.compile(r"\.(?:txt|csv|pdf|docx?|odt|rtf|md|xlsx?|ods)$", re.IGNORECASE)
"""What people put there themselves: said to be left unread."""
CAMERA_NAME = re.compile(r"^(?:IMG|DSC|DSCN|PXL|VID|MVI|P|WA|Screenshot)?[-_ ]?[\d_\- ]{4,}.*$", re.IGNORECASE)
"""Names a camera or phone gives (IMG_5195, PXL_20240712_…): they say nothing about the picture."""


def recognise(archive: Archive) -> Confidence:
    """Say yes to anything that holds pictures, and hardly anything else."""
    rest = [one for one in archive.members if not PICTURE.search(one.path)]
    known = all(BESIDE.search(one.path) or PAPERS.search(one.path) for one in rest)
    return Confidence.PERHAPS if known and 2 * len(rest) < len(archive.members) else Confidence.NO


def stream(archive: Archive) -> Iterator[Collected]:
    """Yield a picture a file: its name in words as the caption, its folder as the album."""
    pictures = archive.matching(PICTURE)
    yield Expected(kind="picture", count=len(pictures), file=archive.label)
    for member in archive.matching(PAPERS):
        yield Skipped(file=member.path, kind="file", reason="unknown-kind")
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
