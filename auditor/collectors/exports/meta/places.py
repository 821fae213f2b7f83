"""Places in exports of Facebook and Instagram: where a camera was, as it wrote beside photos and videos."""

import msgspec

from auditor.model import Place

Number = float | str | None


class Position(msgspec.Struct):
    """Where on earth; strings in some years."""

    latitude: Number = None
    longitude: Number = None


class Exif(msgspec.Struct):
    """Of what the camera wrote only the position: beside or within a list, by year."""

    latitude: Number = None
    longitude: Number = None
    exif_data: list[Position] = []


class Metadata(msgspec.Struct):
    """What the camera wrote beside a photo or a video."""

    photo_metadata: Exif | None = None
    video_metadata: Exif | None = None


def position(held: Metadata | None) -> Place | None:
    """Return the position that the camera wrote, if it did."""
    for exif in (held.photo_metadata, held.video_metadata) if held else ():
        for one in (*exif.exif_data, Position(exif.latitude, exif.longitude)) if exif else ():
            latitude, longitude = degrees(one.latitude), degrees(one.longitude)
            if latitude is not None and longitude is not None:
                return Place(latitude=latitude, longitude=longitude)
    return None


def degrees(number: Number) -> float | None:
    """Return an angle on the globe; 0 and what no globe has stand for none."""
    try:
        angle = float(number or 0)
    except ValueError:
        return None
    return angle if angle and -180 <= angle <= 180 else None
