"""GitHub: users, their own repositories, and its limits."""

import pytest

from auditor.collectors.profiles.github import read_repositories, read_user
from auditor.collectors.profiles.shape import Missing, Trouble
from tests.public_answers import fields_of, posts_of, profile_of, said, whose

ROWAN = whose("Rowan-E", platform="github", handle="@Rowan-E")
USER = {
    "login": "rowan-e",
    "name": "Rowan Ellis",
    "company": "Larkfield Primary School",
    "blog": "rowan.example",
    "location": "Oakmere",
    "email": None,
    "bio": "Teaches computing",
    "twitter_username": "rowan_e",
}


def test_a_user() -> None:
    read = read_user(said(USER), ROWAN)
    assert (profile_of(read).handle, profile_of(read).name) == ("rowan-e", "Rowan Ellis")
    assert fields_of(read) == [
        ("employer", "Larkfield Primary School"),
        ("website", "rowan.example"),
        ("town", "Oakmere"),
        ("other", "X: @rowan_e"),
    ]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (said({"message": "Not Found"}, status=404), Missing()),
        (said({"message": "API rate limit exceeded for 192.0.2.1."}, status=403), Trouble.LATER),
        (said({"message": "Forbidden"}, status=403), Trouble.BLOCKED),
        (said({**USER, "login": "another"}), Trouble.ANOTHER),
        (said("nonsense"), Trouble.NOT_UNDERSTOOD),
    ],
)
def test_other_answers(answer: object, expected: object) -> None:
    assert read_user(answer, ROWAN) == expected  # type: ignore[arg-type]


def test_a_fork_is_somebody_elses_work() -> None:
    own = {"name": "larkfield-timetable", "html_url": "https://github.com/rowan-e/l", "description": "For our school"}
    several = [own, {"name": "theirs", "fork": True}, {"name": "plain", "description": None}]
    assert [one.text for one in posts_of(read_repositories(said(several), ROWAN))] == [
        "larkfield-timetable: For our school",
        "plain",
    ]
    assert read_repositories(said({"message": "x"}, status=500), ROWAN) is Trouble.SERVER
    assert read_repositories(said("nonsense"), ROWAN) is Trouble.NOT_UNDERSTOOD
