"""One answer tells of any account or page, and is offered again as it was."""

import pytest

from auditor.cli import other_accounts
from auditor.cli.answers import NotUnderstood
from auditor.model import OwnAccount


@pytest.mark.parametrize(
    ("told", "platform", "handle"),
    [
        ("tiktok rowan.runs", "tiktok", "rowan.runs"),
        ("Wikipedia: Rowan E", "wikipedia", "Rowan E"),
        ("@rowan@social.example", "mastodon", "@rowan@social.example"),
        ("pixelfed @rowan@pictures.example", "pixelfed", "@rowan@pictures.example"),
        ("rowan.bsky.social", "bluesky", "rowan.bsky.social"),
        ("https://bsky.app/profile/rowan.example", "bluesky", "https://bsky.app/profile/rowan.example"),
        ("https://www.reddit.com/user/rowan", "reddit", "https://www.reddit.com/user/rowan"),
        ("https://rowan.wordpress.com", "wordpress", "https://rowan.wordpress.com"),
        ("rowan.example", "web", "https://rowan.example"),
        ("rowan.example/blog", "web", "https://rowan.example/blog"),
        ("https://notgithub.com/rowan", "web", "https://notgithub.com/rowan"),
    ],
)
def test_each_form(told: str, platform: str, handle: str) -> None:
    account = OwnAccount(platform=platform, handle=handle)
    assert other_accounts.read(told) == (account,)
    assert other_accounts.read(other_accounts.shown([account])) == (account,)


def test_several_and_none() -> None:
    assert len(other_accounts.read(" tiktok a, , rowan.example ,tiktok a")) == 2
    assert other_accounts.read("") == ()
    assert other_accounts.shown([]) == ""


@pytest.mark.parametrize("told", ["rowan", "@rowan", "https://[", "?"])
def test_what_says_too_little_is_asked_again(told: str) -> None:
    with pytest.raises(NotUnderstood, match="a platform and a name"):
        other_accounts.read(told)


@pytest.mark.parametrize("name", ["tiktok", "Mumsnet", "bluesky"])
def test_a_platform_may_be_named_alone(name: str) -> None:
    (account,) = other_accounts.read(name)
    assert account == OwnAccount(platform=name.casefold())
    assert other_accounts.read(other_accounts.shown([account])) == (account,)
