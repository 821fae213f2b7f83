"""Flickr: the number of an account, and its feed with the escapes that are no JSON."""

import pytest

from auditor.collectors.profiles.flickr import number_in, read
from auditor.collectors.profiles.shape import Missing, Trouble
from tests.public_answers import posts_of, profile_of, said, whose

ROWAN = whose("12345678@N00", platform="flickr")
FEED = rb"""{"title": "Uploads from Rowan\'s boats", "items": [{"title": "Regatta", "link":
"https://www.flickr.com/p/1", "published": "2026-01-02T03:04:05Z", "tags": "boat larkfield", "description":
"<p><a href=\"x\">Rowan</a> posted a photo:</p><p><a href=\"y\"><img alt=\"R\"></a></p><p>Class 4\'s day</p>"}]}"""


def test_pictures_by_their_words() -> None:
    found = read(said(FEED), ROWAN)
    (only,) = posts_of(found)
    assert (only.text, only.form) == ("Regatta\nClass 4's day\nboat larkfield", "caption")
    assert profile_of(found).name == "Rowan's boats"


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (said('<script>{"nsid":"12345678@N00"}</script>', kind="text/html"), "12345678@N00"),
        (said("<html></html>", kind="text/html"), Trouble.NOT_UNDERSTOOD),
        (said("x", status=404, kind="text/html"), Missing()),
        (said("x", status=999, kind="text/html"), Trouble.BLOCKED),
    ],
)
def test_the_number_of_an_account(answer: object, expected: object) -> None:
    assert number_in(answer) == expected  # type: ignore[arg-type]


def test_other_answers() -> None:
    assert read(said("x", status=404), ROWAN) == Missing()
    assert read(said("x", status=500), ROWAN) is Trouble.SERVER
    assert read(said("nonsense"), ROWAN) is Trouble.NOT_UNDERSTOOD
