"""No disclaimer: loud only where the school is named on that profile and nothing full stands beside it."""

import pytest

from auditor.model import DisclaimerForm, Profile
from checks.disclaimer_missing import CHECK
from tests.checking import a_context, found

NAMING = Profile(platform="x", id="p1", bio="Year 4 at Larkfield Primary School")
NAMELESS = Profile(platform="x", id="p1", bio="Teacher and baker")


@pytest.mark.parametrize("form", [None, DisclaimerForm.PARTIAL])
def test_loud(form: DisclaimerForm | None) -> None:
    (finding,) = found(CHECK, NAMING, a_context(disclaimer=form))
    assert len(finding.reasons) == (1 if form is None else 2)


@pytest.mark.parametrize(
    ("profile", "form"),
    [
        (NAMELESS, None),
        (NAMELESS, DisclaimerForm.PARTIAL),
        (NAMING, DisclaimerForm.OWN_ONLY),
        (NAMING, DisclaimerForm.NOT_EMPLOYER_ONLY),
        (NAMING, DisclaimerForm.OWN_AND_NOT_EMPLOYER),
    ],
)
def test_quiet(profile: Profile, form: DisclaimerForm | None) -> None:
    assert not found(CHECK, profile, a_context(disclaimer=form))
