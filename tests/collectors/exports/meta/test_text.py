"""Broken letters mended once and for all, moments, and the names of media files."""

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.collectors.exports.meta.text import addresses, is_video, media_name, moment, repaired, words


def broken(text: str) -> str:
    return text.encode().decode("latin-1")


@pytest.mark.parametrize("text", ["café", "🎉 £5", "Łódź", "이름", "plain", "naïve – “quoted”", ""])
def test_broken_letters_are_mended_and_whole_ones_left_alone(text: str) -> None:
    assert repaired(broken(text)) == text
    assert repaired(broken(broken(text))) == text
    assert repaired(text) == text


def test_an_emoji_cut_in_two_does_not_keep_the_rest_from_being_mended() -> None:
    assert repaired(broken("café 🎉")[:-2]) == "café \u00f0\u009f"


@given(st.text())
def test_mending_twice_is_mending_once(text: str) -> None:
    assert repaired(repaired(text)) == repaired(text)


@given(st.text())
def test_whatever_was_broken_is_mended(text: str) -> None:
    encodable = text.encode("utf-8", "replace").decode()
    assert repaired(broken(encodable)) == repaired(encodable)


def test_mentions_become_the_name_they_show() -> None:
    assert words(" Thanks @[100000000000001:2048:Jo Price] for the lift ") == "Thanks Jo Price for the lift"
    assert words("mail me @[home]") == "mail me @[home]"
    assert words(None) == ""


@pytest.mark.parametrize(
    ("stamp", "expected"),
    [
        (1741000000, datetime(2025, 3, 3, 11, 6, 40, tzinfo=UTC)),
        ("1741000000", datetime(2025, 3, 3, 11, 6, 40, tzinfo=UTC)),
        (1741000000000, datetime(2025, 3, 3, 11, 6, 40, tzinfo=UTC)),
        (0, None),
        (None, None),
        (-5, None),
        ("yesterday", None),
        (float("nan"), None),
        (float("inf"), None),
        (10**30, None),
    ],
)
def test_moments(stamp: float | str | None, expected: datetime | None) -> None:
    assert moment(stamp) == expected


def test_media_files() -> None:
    assert media_name("media/posts/202509/54_111_n.webp") == "54_111_n"
    assert is_video("a/b/clip.MP4")
    assert not is_video("a/b.mp4/photo.jpg")


def test_addresses_among_words() -> None:
    assert addresses("rowan@example.org, <r.ellis@larkfield.example>; @handle me@home a@b@c.d") == [
        "rowan@example.org",
        "r.ellis@larkfield.example",
    ]
    assert addresses("") == []


def test_hostile_letters_take_no_longer_than_others() -> None:
    started = time.process_time()
    repaired("\u00c3" + "\u0083" * 200_000)
    addresses("a" * 1_000_000)
    assert time.process_time() - started < 5
