"""Places: loud at the school by name or position, quiet elsewhere."""

import msgspec
import pytest

from auditor.model import Certainty, Picture, Place, Post, Record
from checks.school_place_tagged import CHECK
from tests.checking import LARKFIELD, a_context, a_subject, found

HERE = (51.5, -2.0)
PLACED = a_context(subject=a_subject(schools=[msgspec.structs.replace(LARKFIELD, position=HERE)]))


def a_post(place: Place | None) -> Post:
    return Post(platform="facebook", id="1", text="", place=place)


@pytest.mark.parametrize(
    "record",
    [
        a_post(Place(name="Larkfield Primary School")),
        a_post(Place(latitude=51.501, longitude=-2.0)),
        a_post(Place(name="A field", latitude=51.5, longitude=-2.001)),
        Picture(platform="instagram", id="2", place=Place(name="Larkfield Primary School, Oakmere")),
    ],
)
def test_loud(record: Record) -> None:
    (finding,) = found(CHECK, record, PLACED)
    assert finding.certainty is Certainty.SEEN


@pytest.mark.parametrize(
    "record",
    [
        a_post(None),
        a_post(Place(name="Oakmere")),
        a_post(Place(name="The Lark and Field, Oakmere")),
        a_post(Place(latitude=51.51, longitude=-2.0)),
        a_post(Place(latitude=51.5)),
    ],
)
def test_quiet(record: Record) -> None:
    assert not found(CHECK, record, PLACED)


def test_no_position_is_near_nothing_and_none_is_printed() -> None:
    assert not found(CHECK, a_post(Place(latitude=0.0, longitude=0.0)))
    (finding,) = found(CHECK, a_post(Place(latitude=51.5, longitude=-2.0)), PLACED)
    assert "51" not in repr(finding.quotes) + repr(finding.reasons)
