"""Links lead where they seem to lead, and to the guide's own hosts only."""

import pytest

from auditor.walkthroughs.links import wrong_with

HOSTS = ("www.example.org", "example.org")


@pytest.mark.parametrize(
    "link",
    [
        "https://example.org",
        "https://example.org/",
        "https://www.example.org/settings/?tab=posts",
        "https://example.org/my/account#!/privacy",
        "https://example.org/wiki/Special:MyPage",
        "https://example.org/@name",
    ],
)
def test_a_plain_address_is_fine(link: str) -> None:
    assert wrong_with(link, HOSTS) == ""


@pytest.mark.parametrize(
    "link",
    [
        "",
        "http://example.org/",
        "HTTPS://example.org/",
        "//example.org/",
        "ftp://example.org/",
        "javascript:alert(1)",
        "mailto:someone@example.org",
        "https:example.org/",
        "https://",
        "https:///example.org",
        "https://example.com/",
        "https://sub.example.org/",
        "https://example.org.example.com/",
        "https://notexample.org/",
        "https://example.org@example.com/",
        "https://example.org:pw@example.com/",
        "https://someone@example.org/",
        "https://example.org:8443/",
        "https://example.org:443/",
        "https://EXAMPLE.org/",
        "https://example.org./",
        "https://exаmple.org/",
        "https://xn--exmple-4nf.org/",
        "https://example.com\\@example.org/",
        "https://example.com#@example.org/",
        "https://example.com?@example.org/",
        "https://example.com/https://example.org/",
        "https://example.org/a b",
        " https://example.org/",
        "https://example.org/\n",
        "https://example.org/\u202egro",
        "https://example.org/<name>",
        "https://192.0.2.1/",
        "https://[::1]/",
    ],
)
def test_a_trick_is_seen(link: str) -> None:
    assert wrong_with(link, HOSTS) != ""
