"""YouTube: a channel's page leads to its feed."""

import pytest

from auditor.collectors.profiles.shape import Missing, Trouble
from auditor.collectors.profiles.youtube import FEED, read_channel
from tests.public_answers import profile_of, said, seen, whose

ROWAN = whose("rowan_e", platform="youtube", url="https://www.youtube.com/@rowan_e")
CHANNEL = "UC" + "a" * 22
HTML = "text/html"
PAGE = f"""<title>Rowan - YouTube</title><meta property="og:description" content="Boats"><link rel="canonical"
href="https://www.youtube.com/channel/{CHANNEL}"><script>x</script>"""


@pytest.mark.parametrize("page", [PAGE, f'<title>Rowan - YouTube</title><script>{{"externalId":"{CHANNEL}"}}</script>'])
def test_a_channel(page: str) -> None:
    found = read_channel(said(page, kind=HTML), ROWAN)
    assert profile_of(found).name == "Rowan"
    assert seen(found).onward == FEED + CHANNEL


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (said("x", kind=HTML, status=404), Missing()),
        (said(PAGE, kind=HTML, url="https://consent.youtube.com/m?continue=x"), Trouble.CONSENT),
        (said("<title>YouTube</title>", kind=HTML), Trouble.NOT_UNDERSTOOD),
    ],
)
def test_other_answers(answer: object, expected: object) -> None:
    assert read_channel(answer, ROWAN) == expected  # type: ignore[arg-type]
