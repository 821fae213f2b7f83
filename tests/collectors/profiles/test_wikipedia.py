"""Wikipedia: edits, where the title of an article counts as much as the words."""

import pytest

from auditor.collectors.profiles.shape import Missing, Trouble
from auditor.collectors.profiles.wikipedia import read
from tests.public_answers import posts_of, profile_of, said, whose

ROWAN = whose("Rowan E", platform="wikipedia")
SITE = "en.wikipedia.org"


def test_edits() -> None:
    edit = {"title": "Larkfield", "revid": 9, "timestamp": "2026-01-02T03:04:05Z", "comment": "new head teacher"}
    query = {"users": [{"userid": 1, "name": "Rowan E"}], "usercontribs": [edit, {"title": "Owl", "comment": ""}]}
    found = read(said({"batchcomplete": True, "query": query}), ROWAN, site=SITE)
    first, second = posts_of(found)
    assert (first.text, first.url, first.form) == (
        "Larkfield: new head teacher", "https://en.wikipedia.org/w/index.php?oldid=9", "comment",
    )  # fmt: skip
    assert (second.text, second.url) == ("Owl", "https://en.wikipedia.org/wiki/Owl")
    assert profile_of(found).handle == "Rowan E"


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (said({"query": {"users": [{"name": "Rowan E", "missing": True}], "usercontribs": []}}), Missing()),
        (said({"query": {"users": [{"name": "192.0.2.1", "invalid": True}]}}), Missing()),
        (said({"error": {"code": "badinteger"}}), Trouble.NOT_UNDERSTOOD),
        (said({"query": {}}), Trouble.NOT_UNDERSTOOD),
        (said("x", status=429), Trouble.LATER),
    ],
)
def test_other_answers(answer: object, expected: object) -> None:
    assert read(answer, ROWAN, site=SITE) == expected  # type: ignore[arg-type]
