"""Positions that a camera wrote, in the shapes of several years."""

import msgspec
import pytest

from auditor.collectors.exports.meta.places import Metadata, degrees, position
from auditor.model import Place

HERE = Place(latitude=51.5, longitude=-0.142)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ('{"photo_metadata":{"exif_data":[{"upload_ip":"192.0.2.7"},{"latitude":51.5,"longitude":-0.142}]}}', HERE),
        ('{"video_metadata":{"exif_data":[{"latitude":51.5,"longitude":-0.142}]}}', HERE),
        ('{"photo_metadata":{"latitude":51.5,"longitude":-0.142}}', HERE),
        ('{"photo_metadata":{"latitude":"51.5","longitude":"-0.142"}}', HERE),
        ('{"photo_metadata":{"latitude":0,"longitude":0}}', None),
        ('{"photo_metadata":{"latitude":"north","longitude":1}}', None),
        ('{"camera_metadata":{"has_camera_metadata":false}}', None),
        ("{}", None),
    ],
)
def test_positions(written: str, expected: Place | None) -> None:
    assert position(msgspec.json.decode(written, type=Metadata)) == expected


def test_no_metadata_and_no_globe() -> None:
    assert position(None) is None
    assert degrees(181) is None
    assert degrees(None) is None
