"""What an XMP packet says, and packets that are meant to do harm."""

import pytest

from auditor.pictures import xmp

START = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
SPACES = (
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" '
    'xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:people="http://ns.example/people/"'
)
END = "</rdf:RDF></x:xmpmeta>"


def packet(inner: str, more: str = "") -> bytes:
    """Return a whole packet around properties."""
    return f"{START}<rdf:Description {SPACES} {more}>{inner}</rdf:Description>{END}".encode()


def test_lists_texts_and_attributes_are_read() -> None:
    inner = (
        "<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>Sports day</rdf:li></rdf:Alt></dc:description>"
        "<dc:subject><rdf:Bag><rdf:li>Larkfield</rdf:li><rdf:li>Year 4</rdf:li></rdf:Bag></dc:subject>"
        "<photoshop:City>Oakmere</photoshop:City>"
    )
    read = xmp.read(packet(inner, 'photoshop:Headline="Relay"'))
    assert read.texts == (
        ("XMP headline", "Relay"),
        ("XMP description", "Sports day"),
        ("XMP keywords", "Larkfield, Year 4"),
        ("XMP town", "Oakmere"),
    )


def test_names_of_people_are_left_where_they_are() -> None:
    assert xmp.read(packet("<people:PersonInImage>Priya Nair</people:PersonInImage>")).texts == ()


def test_time_and_position_are_read() -> None:
    told = 'exif:DateTimeOriginal="2025-06-17T11:20:00" exif:GPSLatitude="54,59.5N" exif:GPSLongitude="1,31,12W"'
    read = xmp.read(packet("", told))
    assert read.taken == "2025-06-17T11:20:00"
    assert read.position == pytest.approx((54.99167, -1.52), abs=1e-4)


@pytest.mark.parametrize("value", ["", "54", "54.99N", "x,y.N", "99999,1.0N"])
def test_odd_positions_are_left_out(value: str) -> None:
    assert xmp.read(packet("", f'exif:GPSLatitude="{value}" exif:GPSLongitude="1,31.2W"')).position is None


def test_a_broken_packet_still_gives_its_words() -> None:
    assert xmp.read(b"<x><dc:title>Sports day</dc:title").texts == (("XMP", "Sports day"),)


@pytest.mark.parametrize(
    "data",
    [
        b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>',
        b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><x>&a;</x>',
        b"<x>" * 5000,
        b"\xff\xfe\0\0" * 10,
    ],
)
def test_harmful_packets_are_not_expanded(data: bytes) -> None:
    words = " ".join(text for _, text in xmp.read(data).texts)
    assert "aaaaaaaa" not in words
    assert len(words) <= len(data)


@pytest.mark.parametrize("data", [b"", b"   \0\0", b"<x/>"])
def test_an_empty_packet_says_nothing(data: bytes) -> None:
    assert xmp.read(data) == xmp.Packet()
