"""A wall is a wall, in all its forms, and never "not found"."""

import pytest

from auditor.collectors.profiles.shape import Trouble
from auditor.collectors.profiles.walls import trouble
from tests.public_answers import said

HTML = "text/html"


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (said(status=401), Trouble.SIGNED_IN_ONLY),
        (said(status=403), Trouble.BLOCKED),
        (said(status=451), Trouble.BLOCKED),
        (said(status=999), Trouble.BLOCKED),
        (said(status=429), Trouble.LATER),
        (said(status=503), Trouble.SERVER),
        (said("<title>Just a moment...</title>", kind=HTML), Trouble.CHALLENGE),
        (said("<title>Just a moment...</title>", kind=HTML, status=404), Trouble.CHALLENGE),
        (said("<script src='/cdn-cgi/challenge-platform/x'>", kind=HTML, status=403), Trouble.CHALLENGE),
        (said("whoa there, pardner!", kind=HTML, status=403), Trouble.CHALLENGE),
        (said("x", kind=HTML, url="https://consent.youtube.com/m?continue=x"), Trouble.CONSENT),
        (said("x", kind=HTML, url="https://www.tumblr.com/privacy/consent?redirect=x"), Trouble.CONSENT),
        (said("x", kind=HTML, url="https://social.example/accounts/login/?next=x"), Trouble.SIGNED_IN_ONLY),
        (said("x", kind=HTML, url="https://social.example/authwall?trk=x"), Trouble.SIGNED_IN_ONLY),
        (said("x", kind=HTML, url="https://social.example/login"), Trouble.SIGNED_IN_ONLY),
        (said("{}"), None),
        (said(status=404), None),
        (said(status=410), None),
        (said("<title>Just a moment with Rowan</title>", kind="application/xml"), None),
        (said("<title>My blog</title>", kind=HTML, url="https://rowan.example/loginess"), None),
        (said("<p>How I got past Cloudflare</p>", kind=HTML), None),
    ],
)
def test_walls(answer: object, expected: Trouble | None) -> None:
    assert trouble(answer) is expected  # type: ignore[arg-type]
