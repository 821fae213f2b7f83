"""HTML comes to the words that people see; moments are read as platforms write them."""

from datetime import UTC, datetime

import pytest

from auditor.collectors.profiles.texts import LONGEST, plain, when


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("<p>I teach <b>Year 4</b></p><p>at home</p>", "I teach Year 4\nat home"),
        ("one<br>two &amp; three", "one\ntwo & three"),
        ("<script>alert(1)</script>words<style>p{}</style>", "words"),
        (
            'see <a href="https://x.example"><span class="invisible">https://</span>x.example</a>',
            "see https://x.example",
        ),
        ("plain words, 3 < 4", "plain words, 3 < 4"),
        ("no markup\nat all ", "no markup\nat all"),
        ("<!-- hidden --><p>shown</p>", "shown"),
        ("", ""),
        ("a\x00<b>b</b>", "ab"),
    ],
)
def test_words(markup: str, words: str) -> None:
    assert plain(markup) == words


def test_a_text_without_end_is_cut() -> None:
    assert len(plain("<p>" + "a " * 50_000)) <= LONGEST


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2026-01-02T03:04:05.678Z", datetime(2026, 1, 2, 3, 4, 5, 678_000, tzinfo=UTC)),
        ("2026-01-02T03:04:05", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("Fri, 02 Jan 2026 03:04:05 +0000", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("", None),
        ("yesterday", None),
        ("99999999999", None),
    ],
)
def test_moments(written: str, moment: datetime | None) -> None:
    assert when(written) == moment
