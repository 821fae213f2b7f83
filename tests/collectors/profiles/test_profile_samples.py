"""Real answers of platforms, where they are at hand: each is read as what it is."""

from pathlib import Path

import msgspec

from auditor.collectors.profiles import github, mastodon, pages, steam
from auditor.collectors.profiles.mastodon import Known
from tests.public_answers import fields_of, posts_of, profile_of, said, whose


def test_an_account_and_a_status_of_mastodon(samples: Path) -> None:
    folder = samples / "public" / "mastodon"
    for name in ("docs_account.json", "granary_ACCOUNT.json"):
        body = (folder / name).read_bytes()
        own = whose(str(msgspec.json.decode(body)["username"]), platform="mastodon")
        known = mastodon.read_account(said(body), own)
        assert isinstance(known, Known), name
        assert profile_of(known.seen).bio
        assert "<" not in profile_of(known.seen).bio
    status = (folder / "docs_status.json").read_bytes()
    (only,) = posts_of(mastodon.read_posts(said(b"[" + status + b"]"), whose("x")))
    assert only.created is not None
    assert only.text


def test_a_user_of_github(samples: Path) -> None:
    body = (samples / "public" / "github" / "granary_USER_REST.json").read_bytes()
    own = whose(str(msgspec.json.decode(body)["login"]), platform="github")
    names = {name for name, _ in fields_of(github.read_user(said(body), own))}
    assert names == {"employer", "website", "town", "email"}


def test_a_profile_of_steam(samples: Path) -> None:
    body = (samples / "public" / "steam" / "profile_2015_trimmed.xml").read_bytes()
    number = body.partition(b"<steamID64>")[2].partition(b"<")[0].decode()
    found = steam.read(said(body, kind="text/xml"), whose(number, platform="steam"))
    assert profile_of(found).handle
    assert fields_of(found)[0][0] == "town"


def test_links_of_a_page_to_other_accounts(samples: Path) -> None:
    body = (samples / "public" / "flickr" / "granary_PROFILE_HTML.txt").read_bytes()
    found = pages.read(said(body, kind="text/html"), whose("x", platform="web"))
    assert len([value for name, value in fields_of(found) if name == "website"]) == 3
