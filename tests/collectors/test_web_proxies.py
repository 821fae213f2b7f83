import pytest

from auditor.collectors.web_proxies import is_understood, proxy_for, shown


@pytest.mark.parametrize(
    ("environment", "proxy"),
    [
        ({}, ""),
        ({"HTTPS_PROXY": "http://proxy.example:3128"}, "http://proxy.example:3128"),
        ({"https_proxy": "proxy.example:3128"}, "http://proxy.example:3128"),
        ({"ALL_PROXY": "http://all.example"}, "http://all.example"),
        ({"HTTP_PROXY": "http://plain.example"}, ""),
        ({"HTTPS_PROXY": "http://p.example", "NO_PROXY": "rowan.example"}, ""),
        ({"HTTPS_PROXY": "http://p.example", "NO_PROXY": "other.example, .rowan.example:443"}, ""),
        ({"HTTPS_PROXY": "http://p.example", "no_proxy": "*"}, ""),
        ({"HTTPS_PROXY": "http://p.example", "NO_PROXY": "wan.example"}, "http://p.example"),
        ({"HTTPS_PROXY": "  "}, ""),
    ],
)
def test_the_environment_says_which_proxy(environment: dict[str, str], proxy: str) -> None:
    assert proxy_for("rowan.example", environment) == proxy


@pytest.mark.parametrize(
    ("proxy", "understood"),
    [
        ("", True),
        ("http://p.example:3128", True),
        ("p.example:3128", True),
        ("https://u:p@p.example", True),
        ("socks5://p.example", False),
        ("http://", False),
        ("http://p.example:x", False),
    ],
)
def test_a_proxy_of_an_unknown_kind_is_not_passed_by_in_silence(proxy: str, understood: bool) -> None:
    assert is_understood({"ALL_PROXY": proxy, "NO_PROXY": "*"}) is understood


@pytest.mark.parametrize(
    ("proxy", "words"),
    [
        ("http://rowan:secret@p.example:3128", "p.example:3128"),
        ("http://p.example", "p.example"),
        ("http://[", "a proxy"),
        ("http://p.example:x", "a proxy"),
        ("x", "a proxy"),
    ],
)
def test_a_proxy_is_shown_without_its_password(proxy: str, words: str) -> None:
    assert shown(proxy) == words
