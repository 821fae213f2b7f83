"""Contact details on a profile: certain in the fields made for them, read in its free text."""

import pytest

from auditor.model import Audience, Certainty, Field, Part, Profile
from auditor.reading import shown_details
from tests.checking import a_subject


@pytest.mark.parametrize(
    ("part", "kinds", "certainties"),
    [
        (Part("email", "r.ellis@larkfield.example"), ["work-email"], [Certainty.SEEN]),
        (Part("email", "rowan@example.org"), ["personal-email"], [Certainty.SEEN]),
        (Part("email", "r@moorendacademy.org"), ["work-email"], [Certainty.GUESSED]),
        (Part("phone", "7700 900 4 (evenings)"), ["phone"], [Certainty.SEEN]),
        (Part("address", "somewhere in Oakmere"), ["address"], [Certainty.SEEN]),
        (Part("birth_date", "1985-03-12"), ["birth-date"], [Certainty.SEEN]),
        (Part("bio", "07700 900456"), ["phone"], [Certainty.READ]),
        (Part("bio", "Tea and trains"), [], []),
        (Part("employer", "Larkfield Primary School"), [], []),
    ],
)
def test_a_part(part: Part, kinds: list[str], certainties: list[Certainty]) -> None:
    found = shown_details.details(part, a_subject())
    assert [detail.kind for detail in found] == kinds
    assert [detail.certainty for detail in found] == certainties


def test_each_part_with_a_wanted_detail_is_one_finding_with_its_audience() -> None:
    profile = Profile(
        platform="x",
        id="p1",
        bio="07700 900456 or 07700 900457",
        fields=(Field(name="phone", value="07700 900456", audience=Audience.LIMITED),),
    )
    found = list(shown_details.findings(profile, a_subject(), lambda detail: detail.kind == "phone"))
    assert [(one.audience, one.certainty, len(one.quotes)) for one in found] == [
        (Audience.UNKNOWN, Certainty.READ, 2),
        (Audience.LIMITED, Certainty.SEEN, 1),
    ]
    assert not list(shown_details.findings(profile, a_subject(), lambda detail: detail.kind == "address"))
