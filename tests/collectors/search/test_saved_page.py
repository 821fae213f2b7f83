"""A page comes out the same however a browser saved it; what is no page says so, whatever its bytes."""

import plistlib
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.collectors.search import saved_page
from auditor.collectors.search.saved_page import NotAPage, read
from tests import result_pages

ADDRESS = "https://www.google.co.uk/search?q=rowan+ellis&start=0"
PAGE = "<html><head><meta charset='utf-8'></head><body><p>Rowan’s café</p></body></html>"


@pytest.mark.parametrize("form", result_pages.FORMATS)
def test_every_format_gives_the_page(form: str) -> None:
    _, save = result_pages.FORMATS[form]
    got = read(save(ADDRESS, PAGE))
    assert "<p>Rowan’s café</p>" in got.html
    assert got.address == ("" if form == "html only" else ADDRESS)


def test_a_canonical_link_tells_the_address() -> None:
    page = f'<html><head><link rel="canonical" href="{ADDRESS}"></head><body></body></html>'
    assert read(page.encode()).address == ADDRESS


@pytest.mark.parametrize(
    "data",
    [
        "<p>Rowan’s café</p>".encode("utf-16"),
        "<p>Rowan’s café</p>".encode("utf-8-sig"),
        "<p>Rowan’s café</p>".encode("windows-1252"),
        b'<meta charset="made-up">' + "<p>Rowan’s café</p>".encode(),
    ],
)
def test_letters_are_read_however_they_are_stored(data: bytes) -> None:
    assert "<p>Rowan’s café</p>" in read(data).html


def test_scripts_styles_and_pictures_are_left_out() -> None:
    page = "<script>var secret = 1</script><style>p {}</style><p>x</p><img src='data:image/png;base64," + "A" * 900
    html = read((page + "'><script>never ends").encode()).html
    assert "<p>x</p>" in html
    assert "secret" not in html
    assert "never ends" not in html
    assert "AAAA" not in html


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "not-a-web-page"),
        (b"just words", "not-a-web-page"),
        (b"<div>" * 20_000, "not-as-expected"),
        (b"<SPAN><b>" * 20_000, "not-as-expected"),
        (b"bplist00" + b"\xff" * 60, "damaged"),
        (plistlib.dumps({"other": 1}, fmt=plistlib.FMT_BINARY), "damaged"),
        (plistlib.dumps({"WebMainResource": {"WebResourceData": "text"}}, fmt=plistlib.FMT_BINARY), "damaged"),
        (plistlib.dumps(["x"], fmt=plistlib.FMT_XML), "damaged"),
        (b"MIME-Version: 1.0\nContent-Type: text/plain\n\nhello", "not-a-web-page"),
        (
            b"From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n",
            "not-a-web-page",
        ),
    ],
)
def test_what_is_no_page_says_so(data: bytes, reason: str) -> None:
    with pytest.raises(NotAPage) as stopped:
        read(data)
    assert stopped.value.reason == reason


def test_a_message_of_messages_ends_calmly() -> None:
    layers = b"".join(
        b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (level, level)
        for level in range(1_500)
    )
    with pytest.raises(NotAPage):
        read(b"From: <Saved by Blink>\n" + layers)


def test_too_large_is_said_before_it_is_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saved_page, "LARGEST", 1_000)
    with pytest.raises(NotAPage, match="too-large"):
        read(b"<p>" * 1_000)
    monkeypatch.setattr(saved_page, "LARGEST", 1_000_000)
    monkeypatch.setattr(saved_page, "LARGEST_TEXT", 1_000)
    with pytest.raises(NotAPage, match="too-large"):
        read(b"<p>" * 1_000)


@given(
    st.binary(max_size=400), st.sampled_from([b"", b"bplist00", b"From: <Saved by Blink>\nMIME-Version: 1.0\n", b"<"])
)
def test_any_bytes_give_a_page_or_a_reason(data: bytes, start: bytes) -> None:
    with suppress(NotAPage):
        assert "<" in read(start + data).html


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"<b></b>" * 60_000, "too-large"),
        (b"From: <Saved by Blink>\nMIME-Version: 1.0\n" + b"--x\n" * 6_000, "not-as-expected"),
    ],
)
def test_more_pieces_than_any_page_has_are_not_read(data: bytes, reason: str) -> None:
    with pytest.raises(NotAPage, match=reason):
        read(data)
