"""Reposts: loud from the school's own account, quiet from all others."""

import pytest

from auditor.model import Certainty, Post
from checks.school_content_reposted import CHECK
from tests.checking import found


def a_post(handle: str, text: str = "RT: sports day") -> Post:
    return Post(platform="x", id="1", text=text, reshared_from=handle)


@pytest.mark.parametrize(
    ("handle", "certainty"),
    [
        ("@larkfieldpri", Certainty.SEEN),
        ("LarkfieldPri", Certainty.SEEN),
        ("LarkfieldPrimarySchool", Certainty.GUESSED),
    ],
)
def test_loud(handle: str, certainty: Certainty) -> None:
    (finding,) = found(CHECK, a_post(handle))
    assert finding.certainty is certainty


@pytest.mark.parametrize("handle", ["", "@bbcnews", "@oakfieldprimary", "@larks_of_oakmere"])
def test_quiet(handle: str) -> None:
    assert not found(CHECK, a_post(handle, "thanks @larkfieldpri"))
