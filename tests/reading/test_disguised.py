"""E-mail addresses however they are written, and what only looks like one."""

import pytest

from auditor.reading.disguised import written
from auditor.reading.look import look


@pytest.mark.parametrize(
    ("text", "address", "plainly"),
    [
        ("r.ellis@larkfield.example", "r.ellis@larkfield.example", True),
        ("write to ROWAN@Example.ORG.", "rowan@example.org", True),
        ("rowan@example.org.Thanks", "rowan@example.org", True),
        ("mailto:rowan@example.org", "rowan@example.org", True),
        ("rowan+x@example.co.uk, please", "rowan+x@example.co.uk", True),
        ("letter_rowan@example.org.pdf", "letter_rowan@example.org", True),
        ("rowan@b\u00fccher.example", "rowan@bucher.example", True),
        ("rowan (at) example (dot) org", "rowan@example.org", False),
        ("rowan[at]example[dot]org", "rowan@example.org", False),
        ("rowan {at} example . org", "rowan@example.org", False),
        ("rowan \u00abat\u00bb example \u00abdot\u00bb org", "rowan@example.org", False),
        ("rowan AT example DOT org", "rowan@example.org", False),
        ("rowan @ example.org", "rowan@example.org", False),
        ("rowan@example dot org", "rowan@example.org", False),
        ("rowan dot ellis underscore 7 at example dot org", "rowan.ellis_7@example.org", False),
        ("rowan.ellis at example.org", "rowan.ellis@example.org", False),
        ("mail me: rowan at example.org", "rowan@example.org", False),
        ("rowan_at_example_dot_org", "rowan@example.org", False),
        ("rowan77 at gmail", "rowan77@gmail.com", False),
        ("rowan at gmail.com", "rowan@gmail.com", False),
        ("rellis at lark field dot oakshire dot sch dot uk", "rellis@larkfield.oakshire.sch.uk", False),
    ],
)
def test_an_address_is_read(text: str, address: str, plainly: bool) -> None:
    (found,) = written(look(text))
    assert f"{found.mailbox}@{found.domain}" == address
    assert found.plainly is plainly


@pytest.mark.parametrize(
    "text",
    [
        "email@ is not valid",
        "look at bbc.co.uk",
        "term dates at www.larkfield.oakshire.sch.uk",
        "tickets at larkfield.oakshire.sch.uk/fair",
        "@rowan@mastodon.example",
        "tea @ 4.30 @ nana's",
        "logo@2x.png",
        "eco@[our school].org.uk",
        "arrived at dot com hq",
        "https://user:secret@example.org/",
        "half past at dot on six",
        "we met at gmail",
        "at at at at dot dot dot",
        "@",
        "",
    ],
)
def test_what_only_looks_like_one_is_not(text: str) -> None:
    assert not list(written(look(text)))


def test_several_addresses_are_read_one_after_the_other() -> None:
    found = written(look("a.b@example.org, c.d at example dot org; e@example.org"))
    assert [one.mailbox for one in found] == ["a.b", "c.d", "e"]
