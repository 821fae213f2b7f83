"""WordPress: its interface, found from a page, and what a site keeps to itself."""

import pytest

from auditor.collectors.profiles.shape import Missing, Seen, Trouble
from auditor.collectors.profiles.wordpress import api_of, read_posts, read_site, read_users
from tests.public_answers import fields_of, posts_of, profile_of, said, seen, whose

ROWAN = whose("rowan.example", platform="wordpress", handle="rowan.example", url="https://rowan.example")
PAGE = "https://rowan.example/"
USER = {
    "id": 1,
    "name": "Rowan",
    "slug": "rowan-e",
    "description": "Teacher at Larkfield",
    "url": "",
    "avatar_urls": {},
}


@pytest.mark.parametrize(
    ("page", "headers", "expected"),
    [
        ("", {"link": '<https://rowan.example/wp-json/>; rel="https://api.w.org/"'}, "https://rowan.example/wp-json/"),
        (
            "<link rel='https://api.w.org/' href='https://rowan.example/wp-json/' />",
            {},
            "https://rowan.example/wp-json/",
        ),
        ('<link href="/?rest_route=/" rel="https://api.w.org/">', {}, "https://rowan.example/?rest_route=/"),
        ("<link rel='https://api.w.org/' href='https://elsewhere.example/wp-json/' />", {}, ""),
        ("<p>nothing</p>", {}, ""),
    ],
)
def test_where_the_interface_lies(page: str, headers: dict[str, str], expected: str) -> None:
    assert api_of(said(page, kind="text/html", url=PAGE, headers=headers)) == expected


def test_posts() -> None:
    entry = {
        "id": 5,
        "link": "https://rowan.example/5",
        "date_gmt": "2026-01-02T03:04:05",
        "title": {"rendered": "A day &#8211; out"},
        "content": {"rendered": "<p>Year 4 at the museum</p>"},
    }
    read = read_posts(said([entry]), ROWAN)
    (only,) = posts_of(read)
    assert (only.id, only.text, only.url) == ("5", "A day – out\nYear 4 at the museum", "https://rowan.example/5")
    assert seen(read).onward == ""
    assert seen(read_posts(said([entry] * 100), ROWAN)).onward


def test_a_page_after_the_last_is_the_end() -> None:
    assert read_posts(said({"code": "rest_post_invalid_page_number"}, status=400), ROWAN) == Seen()
    assert read_posts(said("nonsense"), ROWAN) is Trouble.NOT_UNDERSTOOD


def test_the_only_author_and_the_name_they_may_sign_in_with() -> None:
    read = read_users(said([USER]), ROWAN)
    assert (profile_of(read).handle, profile_of(read).bio) == ("rowan-e", "Teacher at Larkfield")
    assert fields_of(read) == [("other", "The site tells programs a user name of yours: rowan-e")]


@pytest.mark.parametrize(
    "answer",
    [
        said([USER, {**USER, "slug": "somebody-else"}]),
        said({"code": "rest_user_cannot_view"}, status=401),
        said({"code": "rest_cannot_access"}, status=403),
        said([]),
    ],
)
def test_of_several_authors_or_a_closed_list_nothing_is_told(answer: object) -> None:
    assert read_users(answer, ROWAN) == Seen()  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (said({"error": "unknown_blog"}, status=404), Missing()),
        (
            said({"error": "unauthorized", "message": "User cannot access this private blog."}, status=403),
            Trouble.PRIVATE,
        ),
        (said("x", status=403), Trouble.BLOCKED),
        (said("nonsense"), Trouble.NOT_UNDERSTOOD),
    ],
)
def test_wordpress_com(answer: object, expected: object) -> None:
    assert read_site(answer, ROWAN) == expected  # type: ignore[arg-type]


def test_an_open_site_of_wordpress_com() -> None:
    assert profile_of(read_site(said({"name": "Rowan writes", "description": "d"}), ROWAN)).name == "Rowan writes"
