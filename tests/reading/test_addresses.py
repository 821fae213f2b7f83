"""Home addresses: the owner's own place; not shops, venues, the news, fiction or ordinary sentences."""

import pytest

from auditor.reading.addresses import addresses
from auditor.reading.look import look


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Cards to 14 Thistle Grove, Oakmere, OX33 4TQ please", "14 Thistle Grove, Oakmere, OX33 4TQ"),
        ("Flat 3, 118 Kiln Street, Oakmere WF12 9QZ", "Flat 3, 118 Kiln Street, Oakmere WF12 9QZ"),
        ("collection from LE9 8QT", "LE9 8QT"),
        ("my postcode is LS18 4QN for the sat nav", "LS18 4QN"),
        ("Yard sale at ours, 27 Mossbank Road", "27 Mossbank Road"),
        ("party at mine, 6 The Sidings, from 8", "6 The Sidings"),
        ("we live on Saltmarsh Close, number 12", "number 12"),
        ("Neighbours on Quarry Bank: we're at no. 38", "no. 38"),
        ("The Old Forge, Pipers Lane, Netherby, LA22 9QU", "The Old Forge, Pipers Lane, Netherby, LA22 9QU"),
        ("Crossing Cottage, Station Road is ours at last, our dream", "Crossing Cottage, Station Road"),
        ("find us, our door is at ///tulip.bagel.crown", "///tulip.bagel.crown"),
    ],
)
def test_a_home_is_read(text: str, words: str) -> None:
    assert [found.span.text for found in addresses(look(text))] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "Tesco Extra M23 9BR has a queue",
        "The House of Commons, London SW1A 0AA",
        "Gala at Oakmere Baths, Canal Road, OX33 1AA",
        "Fire at 14 Mill Lane",
        "Greggs, 12 High Street, is out of sausage rolls",
        "221B Baker Street was small",
        "I grew up at 3 Sandy Lane",
        "walked 5 miles down Mill Lane",
        "12 people on the Oakmere Road bus",
        "4 Non Blondes, close the windows",
        "///one.two.three is the summit",
        "reg LK19 XZP left its lights on",
        "the house, the road, the place, my way",
        "Premier Inn, 1 Dock Road, L3 4BB",
        "Copyright (c) 2023 Ash Orchard",
        "See you at The Plough, 44 Cragg Street",
    ],
)
def test_what_is_nobodys_home_is_left_alone(text: str) -> None:
    assert not addresses(look(text))


@pytest.mark.parametrize("text", ["Rowan. Oakmere. HX7 8QL. Hills.", "14 Thistle Grove, Oakmere"])
def test_on_a_profile_less_is_enough(text: str) -> None:
    assert addresses(look(text), on_profile=True)
