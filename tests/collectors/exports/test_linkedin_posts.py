"""What the owner put up on LinkedIn: shares, comments, articles and pictures, and who is known to see them."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from auditor.collectors.exports.linkedin_posts import posts
from auditor.model import Audience, Expected, Picture, Post, Skipped
from tests.reading_exports import fixture, zipped

EVERYTHING = list(posts(fixture("linkedin-2026-02-complete"), "rowan"))
POSTS = [one for one in EVERYTHING if isinstance(one, Post)]
HEADER = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n"
LINK = "https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7"


def shares(tmp_path: Path, *rows: str, header: str = HEADER) -> list[Post]:
    archive = zipped(tmp_path, {"Shares.csv": header + "\n".join(rows) + "\n"})
    return [one for one in posts(archive, "rowan") if isinstance(one, Post)]


def test_shares() -> None:
    found = {post.id.removeprefix("urn:li:"): post for post in POSTS if post.source.file.startswith("Shares")}
    assert list(found) == [
        "share:7000000000000000006",
        "ugcPost:7000000000000000005",
        "share:7000000000000000004",
        "groupPost:12-7000000000000000003",
        "share:7000000000000000002",
    ]
    texts = [post.text for post in found.values()]
    assert texts == [
        "We are hiring at Larkfield, come and see us.\nhttps://www.larkfield.example/vacancies",
        'First paragraph, with a comma\n\nHe said "hello" twice\n\n2026 will be fine',
        'One line\nand a proper second, with "quotes"',
        "Doubled\n\nway of the year before",
        "",
    ]
    assert [post.form for post in found.values()] == ["post", "post", "post", "group-post", "post"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("PUBLIC", Audience.PUBLIC),
        ("CONNECTIONS", Audience.LIMITED),
        ("MEMBER_NETWORK", Audience.UNKNOWN),
        ("LOGGED_IN", Audience.UNKNOWN),
        ("CONTAINER", Audience.UNKNOWN),
        ("", Audience.UNKNOWN),
    ],
)
def test_an_audience_is_a_fact_or_unknown(tmp_path: Path, told: str, expected: Audience) -> None:
    (post,) = shares(tmp_path, f"2026-01-01 10:00:00,{LINK},hello,,,{told}")
    assert post.audience is expected


def test_a_table_that_puts_the_audience_before_the_text(tmp_path: Path) -> None:
    header = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl\n"
    link = "https://www.linkedin.com/posts/rowan_activity-7000000000000000001-AaAa"
    (post,) = shares(tmp_path, f"2026-01-01 10:00:00,{link},CONNECTIONS,hello,", header=header)
    assert (post.text, post.audience, post.id) == ("hello", Audience.LIMITED, "urn:li:activity:7000000000000000001")
    (plain,) = shares(tmp_path, f"2026-01-01 10:00:00,{link},PUBLIC libraries matter,,", header=header)
    assert (plain.text, plain.audience) == ("PUBLIC libraries matter", Audience.UNKNOWN)


def test_the_same_share_has_the_same_id_wherever_it_stands(tmp_path: Path) -> None:
    one, two = "2026-01-01 10:00:00,,hello,,,PUBLIC", "2026-01-02 10:00:00,,hello,,,PUBLIC"
    first = shares(tmp_path, one, two)
    again = shares(tmp_path, two, one)
    assert [post.id for post in first] == [post.id for post in reversed(again)]
    assert first[0].id != first[1].id


def test_comments() -> None:
    found = [post for post in POSTS if post.form == "comment"]
    assert [post.text for post in found] == [
        "Congratulations, so well deserved!",
        "And a second one.",
        "No date on this one.",
        'When I led the "tea, toast" club,\n\nit was warm.',
    ]
    assert len({post.id for post in found}) == 4
    assert found[2].created is None
    assert found[0].url.endswith("7000000000000000012")


def test_articles_are_read_and_drafts_left_out() -> None:
    (article,) = [post for post in POSTS if post.source.file.startswith("Articles")]
    assert article.text == "What Year 4 taught me\n\nFirst, patience.\nThen, fractions."
    assert article.created == datetime(2025, 4, 2, 7, 30, tzinfo=UTC)
    assert article.url == "https://www.linkedin.com/pulse/what-year-4-taught-me-rowan-ellis"


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<h1>T</h1><p>One</p><p>Two<br>Three</p>", "T\n\nOne\nTwo\nThree"),
        ("<title>T</title><body><p>Café ☕</p>", "T\n\nCafé ☕"),
        ("<p>a <b>b</b> c<!-- NEVER --><?php NEVER ?></p>", "a b c"),
        ("<h1>T</h1>", "T"),
        ("just words", "just words"),
        ("<p>" * 3000 + "deep", "deep"),
    ],
)
def test_articles_of_any_build(tmp_path: Path, page: str, expected: str) -> None:
    archive = zipped(tmp_path, {"Articles/Articles/2018-07-15 12:00:00.0-x.html": page})
    (post,) = [one for one in posts(archive, "rowan") if isinstance(one, Post)]
    assert post.text == expected
    assert post.created == datetime(2018, 7, 15, 12, tzinfo=UTC)


@pytest.mark.parametrize("page", ["", "   ", "<html></html>", "<!-- nothing -->"])
def test_an_article_without_text_is_told(tmp_path: Path, page: str) -> None:
    got = list(posts(zipped(tmp_path, {"Articles/x.html": page}), "rowan"))
    assert [one.reason for one in got if isinstance(one, Skipped)] == ["no-text"]


def test_pictures_of_shares_and_those_that_no_share_carries() -> None:
    found = [one for one in EVERYTHING if isinstance(one, Picture)]
    assert [(one.caption[:15], one.url[-8:], one.album, one.video) for one in found] == [
        ("First paragraph", "00000005", "", False),
        ("World Book Day ", "/image/9", "", False),
        ("", "xample/1", "", True),
        ("", "/image/1", "Profile", False),
    ]
    assert found[0].post == "urn:li:ugcPost:7000000000000000005"


def test_what_is_said_to_be_expected_is_what_comes() -> None:
    for kind, number in (("post", 10), ("picture", 4)):
        assert sum(one.count for one in EVERYTHING if isinstance(one, Expected) and one.kind == kind) == number
