"""Forgotten accounts: loud on platforms left behind and on profiles not declared, quiet on declared ones."""

import pytest

from auditor.model import OwnAccount, SearchResult
from checks.old_account_found import CHECK
from tests.checking import a_context, a_subject, found
from tests.found_by_search import a_result

CONTEXT = a_context(
    subject=a_subject(
        accounts=(OwnAccount(platform="x", handle="@rowan_e"), OwnAccount(platform="tumblr", handle="r-e"))
    )
)


@pytest.mark.parametrize(
    ("result", "reason"),
    [
        (a_result("Rowan Ellis - Bebo", url="https://www.bebo.com/rowanellis"), "Bebo is a platform that most"),
        (a_result("Rowan Ellis", url="https://myspace.com/rowbananas"), "Myspace is a platform that most"),
        (a_result("Rowan Ellis | Facebook", url="https://www.facebook.com/rowan.e.9"), "you told of no account on Fac"),
        (a_result("Rowan Ellis (@oldrow) / X", url="https://twitter.com/oldrow/status/1"), "another account on X than"),
        (a_result("a blog", url="https://rowan-ellis.livejournal.com/12.html"), "LiveJournal is a platform that"),
        (a_result("Rowan's Flickr", url="https://www.flickr.com/photos/rowan_ellis/"), "you told of no account on Fli"),
        (a_result("post by rowan_e", url="https://www.instagram.com/rowan_e/"), "you told of no account on Insta"),
    ],
)
def test_loud(result: SearchResult, reason: str) -> None:
    (finding,) = found(CHECK, result, CONTEXT)
    assert finding.reasons[0].startswith(reason)
    assert finding.quotes[0].text == result.url


@pytest.mark.parametrize(
    "result",
    [
        a_result("Rowan Ellis (@rowan_e) / X", url="https://x.com/rowan_e"),
        a_result("Rowan Ellis", url="https://r-e.tumblr.com/post/1"),
        a_result("Larkfield Primary on X: well done Rowan Ellis", url="https://x.com/larkfieldpri/status/2"),
        a_result("Oakmere parents", "Rowan Ellis runs the stall", url="https://www.facebook.com/oakmereparents"),
        a_result("Rowan Ellis on Instagram", url="https://www.instagram.com/p/Cx81/"),
        a_result("Rowan Ellis", url="https://www.facebook.com/public/Rowan-Ellis"),
        a_result("Rowan Ellis", url="https://oakmere-gazette.example/rowanellis"),
        a_result("Rowan Ellis", url="https://[broken"),
    ],
)
def test_quiet(result: SearchResult) -> None:
    assert not found(CHECK, result, CONTEXT)
