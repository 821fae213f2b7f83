"""Outside text is made harmless to look at."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.report.outside_text import clean, clip, clip_middle, link_to


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("plain words", "plain words"),
        ("tab\tand line\nstay", "tab\tand line\nstay"),
        ("a\r\nb\rc\u2028d\u2029e", "a\nb\nc\nd\ne"),
        ("a\u202egnp.exe", "a\ufffdgnp.exe"),
        ("\u2066isolated\u2069", "\ufffdisolated\ufffd"),
        ("bell\x07 null\x00 csi\x9b", "bell\ufffd null\ufffd csi\ufffd"),
        ("hid\u200bden", "hid\ufffdden"),
        ("half \ud800 character", "half \ufffd character"),
        ("👩‍🏫 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿 stay whole", "👩‍🏫 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿 stay whole"),
        ("مرحبا and שלום", "مرحبا and שלום"),
    ],
)
def test_clean_shows_what_would_hide(text: str, seen: str) -> None:
    assert clean(text) == seen


@given(st.text())
def test_clean_text_can_always_be_written_and_is_clean(text: str) -> None:
    once = clean(text)
    once.encode()
    assert clean(once) == once
    assert not set(once) & set("\x00\x1b\u202a\u202e\u2066\u2069\ufeff")


@pytest.mark.parametrize(
    ("address", "site"),
    [
        ("https://x.com/rowan_e/status/17", "x.com"),
        ("http://www.facebook.com/rowan", "facebook.com"),
        ("HTTPS://Example.org:8443/a?b=c#d", "example.org"),
    ],
)
def test_web_addresses_are_links(address: str, site: str) -> None:
    link = link_to(address)
    assert link is not None
    assert (link.address, link.site) == (address, site)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "x.com/rowan_e",
        "//x.com/rowan_e",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,hello",
        "file:///etc/passwd",
        "ftp://example.org/",
        "https://",
        "https:///path",
        "https://rowan:secret@example.org/",
        "https://example.org@evil.example/",
        "https://example.org/\nfoo",
        "https://example.org/ foo",
        'https://example.org/"onclick="x',
        "https://example.org/<b>",
        "https://example.org\\@evil.example/",
        "https://[::1",
        "https://example.org:port/",
        "https://ex\u202eample.org/",
        "https://exаmple.org/",
        " https://example.org/",
        "https://example.org/" + "a" * 700,
    ],
)
def test_anything_else_is_not_a_link(address: str) -> None:
    assert link_to(address) is None


@given(st.text(max_size=40), st.integers(min_value=4, max_value=20))
def test_clipped_text_is_never_longer(text: str, longest: int) -> None:
    for cut in (clip(text, longest), clip_middle(text, longest)):
        assert len(cut) <= longest
        assert (cut == text) == (len(text) <= longest) or "…" in text


def test_a_long_path_keeps_both_its_ends() -> None:
    path = "your_facebook_activity/" + "deep/" * 40 + "posts.json"
    cut = clip_middle(path, 60)
    assert cut.startswith("your_facebook")
    assert cut.endswith("posts.json")
