"""Steam: open and private profiles, and one that nobody has."""

import pytest

from auditor.collectors.profiles.shape import Missing, Trouble
from auditor.collectors.profiles.steam import read
from tests.public_answers import fields_of, profile_of, said, settings_of, whose

ROWAN = whose("rowan_e", platform="steam")
OPEN = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><profile><steamID64>76561190000000000</steamID64>
<steamID><![CDATA[boatfan]]></steamID><privacyState>public</privacyState><customURL><![CDATA[Rowan_E]]></customURL>
<location><![CDATA[Oakmere]]></location><realname><![CDATA[Rowan]]></realname>
<summary><![CDATA[I teach at <b>Larkfield</b>]]></summary></profile>"""
GONE = "<response><error><![CDATA[The specified profile could not be found.]]></error></response>"


def test_an_open_profile() -> None:
    found = read(said(OPEN, kind="text/xml"), ROWAN)
    profile = profile_of(found)
    assert (profile.handle, profile.name, profile.bio) == ("Rowan_E", "boatfan / Rowan", "I teach at Larkfield")
    assert fields_of(found) == [("town", "Oakmere")]
    assert settings_of(found) == []


def test_a_private_profile_is_there() -> None:
    found = read(said(OPEN.replace(">public<", ">private<"), kind="text/xml"), ROWAN)
    assert settings_of(found) == [("account_private", "on")]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (said(GONE, kind="text/xml"), Missing()),
        (said("<response><error>Try later</error></response>", kind="text/xml"), Trouble.NOT_UNDERSTOOD),
        (said(OPEN.replace("Rowan_E", "another"), kind="text/xml"), Trouble.ANOTHER),
        (said("<html><body>x</body></html>", kind="text/html"), Trouble.NOT_UNDERSTOOD),
        (said("", kind="text/xml"), Trouble.NOT_UNDERSTOOD),
        (said("", kind="text/xml", status=503), Trouble.SERVER),
    ],
)
def test_other_answers(answer: object, expected: object) -> None:
    assert read(answer, ROWAN) == expected  # type: ignore[arg-type]
