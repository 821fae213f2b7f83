"""Nothing from outside becomes part of the page’s own markup, and the page asks nothing of anybody."""

import base64
import hashlib
import re
from collections.abc import Mapping
from enum import Enum
from html.parser import HTMLParser
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.model import Checklist, Finding, Item, RecordKey, Source, Verdict
from auditor.report import draw
from tests.drawn_page import drawn, one, page
from tests.sample_checklist import SAMPLE
from tests.sample_findings import HOSTILE
from tests.sample_policies import CHECKS, PACKS

LINKING = frozenset({"id", "check", "first", "findings", "clauses", "set_aside", "policy", "policies", "ref", "url"})
MARKUP = (
    "<b>",
    "</p>",
    "<a href=x>",
    "</style>",
    "<!--",
    "'>",
    '" onclick="x',
    "&lt;",
    "{{",
    "%}",
    "\u202e",
    "\x00",
    "\ud800",
)
HOSTILE_TEXT = (
    st.lists(st.sampled_from(MARKUP) | st.text(max_size=8), min_size=1, max_size=5)
    .map("".join)
    .filter(lambda text: len(text.splitlines()) == 1 and bool(text.strip()))
)


def poisoned(value: Any, text: str, name: str = "") -> Any:
    """Return the same structure with the text in every place that holds text and links nothing."""
    if name in LINKING or isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return text if value else value
    if isinstance(value, tuple):
        return tuple(poisoned(part, text, name) for part in value)
    if isinstance(value, Mapping):
        return {key: poisoned(part, text) for key, part in value.items()}
    if isinstance(value, msgspec.Struct):
        return msgspec.structs.replace(
            value, **{field: poisoned(getattr(value, field), text, field) for field in value.__struct_fields__}
        )
    return value


class Skeleton(HTMLParser):
    """The tags of a page with the names of their attributes, and nothing of its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, tuple[str, ...]]] = []
        self.links: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple(name for name, _ in attrs)))
        self.links.extend(value or "" for name, value in attrs if name in {"href", "src"})

    def handle_endtag(self, tag: str) -> None:
        self.tags.append((f"/{tag}", ()))


def skeleton_with(text: str) -> Skeleton:
    checks = [
        msgspec.structs.replace(check, title=text, failed=text, why=text, fix=dict.fromkeys(check.fix, text))
        for check in CHECKS
    ]
    return Skeleton(draw(poisoned(SAMPLE, text), checks=checks, packs=poisoned(PACKS, text)))


PLAIN = skeleton_with("plain")


@settings(max_examples=40, deadline=None)
@given(HOSTILE_TEXT)
def test_no_text_reaches_the_page_unescaped(text: str) -> None:
    hostile = skeleton_with(text)
    assert hostile.tags == PLAIN.tags
    assert hostile.links == PLAIN.links


@pytest.mark.parametrize("text", [text for text in HOSTILE if len(text.splitlines()) == 1])
def test_no_known_trick_reaches_the_page_unescaped(text: str) -> None:
    assert skeleton_with(text).tags == PLAIN.tags


@settings(max_examples=20, deadline=None)
@given(HOSTILE_TEXT)
def test_ids_and_links_are_outside_text_as_well(text: str) -> None:
    finding = Finding(id=text, check=text, record=RecordKey(text, text, text, text, text), places=(Source(text, text),))
    item = Item(
        id=text, check=text, platform=text, account=text, verdict=Verdict.TO_DO, clauses=(text,), findings=(text,)
    )
    own = msgspec.structs.replace(SAMPLE, items=(item,), findings=(finding,), first=text, policies=(text,))
    made, plain = Skeleton(drawn(own)), Skeleton(drawn(_with_plain_ids(own)))
    assert made.tags == plain.tags


def _with_plain_ids(checklist: Checklist) -> Checklist:
    plain = "plain"
    finding = Finding(
        id=plain, check=plain, record=RecordKey(plain, plain, plain, plain, plain), places=(Source(plain, plain),)
    )
    item = msgspec.structs.replace(
        checklist.items[0], id=plain, check=plain, platform=plain, account=plain, clauses=(plain,), findings=(plain,)
    )
    return msgspec.structs.replace(checklist, items=(item,), findings=(finding,), first=plain, policies=(plain,))


def test_the_page_can_be_written_whatever_it_holds() -> None:
    html = drawn()
    html.encode()
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", html)


def test_only_web_addresses_become_links() -> None:
    links = [str(link["href"]) for link in page().select("a[href]")]
    outward = [link for link in links if not link.startswith(("#", "mailto:helpline@", "tel:+44"))]
    assert outward
    assert all(re.match(r"https?://", link, re.IGNORECASE) for link in outward)
    for link in page().select('a[href^="http" i]'):
        assert link["rel"] == ["noreferrer", "noopener"]


def test_the_page_asks_nothing_of_anybody() -> None:
    soup = page()
    policy = str(one(soup, 'meta[http-equiv="Content-Security-Policy"]')["content"])
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    for name in ("style", "script"):
        digest = hashlib.sha256(one(soup, name).get_text().encode()).digest()
        assert f"{name}-src 'sha256-{base64.b64encode(digest).decode()}'" in policy
    assert [str(tag.get("src") or tag.get("href")) for tag in soup.select("link, img, [src]")] == ["data:,"]
    assert not soup.select("[style], [onclick], iframe, form, base, object, embed")
    assert "url(" not in one(soup, "style").get_text()
    assert not re.search(r"fetch|XMLHttp|sendBeacon|WebSocket|localStorage|import\(", one(soup, "script").get_text())
    assert one(soup, 'meta[name="referrer"]')["content"] == "no-referrer"
    assert "noindex" in str(one(soup, 'meta[name="robots"]')["content"])
    assert one(soup, 'meta[http-equiv="x-dns-prefetch-control"]')["content"] == "off"


def test_the_title_tells_a_bystander_nothing() -> None:
    assert one(page(), "title").get_text() == "Checklist"
