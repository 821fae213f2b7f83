"""A web page: its words, what it tells programs of a person, and what it tells search engines."""

import pytest

from auditor.collectors.profiles.pages import read
from auditor.collectors.profiles.shape import Missing, Trouble
from tests.public_answers import fields_of, pages_of, profile_of, said, seen, whose

ROWAN = whose("rowan.example", platform="web", handle="https://rowan.example")
HTML = "text/html"
AT = "https://rowan.example/about"
PAGE = """<!doctype html><html><head><title>Rowan
 Ellis</title><meta name="robots" content="noindex"><meta name="author" content="R. Ellis">
<meta property="og:description" content="I teach at Larkfield"><meta property="og:title" content="Rowan">
<link rel="alternate" type="application/rss+xml" href="/comments/feed"><link rel="alternate"
 type="application/rss+xml" href="/feed"><link rel="alternate" type="application/atom+xml"
 href="https://other.example/f">
<script type="application/ld+json">{"@context": "https://schema.org",
"@graph": [{"@type": "WebSite"}, {"@type": "Person",
"name": "Rowan Ellis", "jobTitle": "Teacher", "worksFor": {"@type": "School", "name": "Larkfield Primary School"},
"sameAs": ["https://social.example/@rowan_e"], "email": "mailto:rowan@example.org",
"address": {"@type": "PostalAddress", "addressLocality": "Oakmere", "postalCode": "OK4 7QX"}}]}</script></head>
<body><h1>About me</h1><p>Year 4, boats.</p><a rel="me noopener" href="/@rowan">here</a>
<a href="mailto:r.ellis@larkfield.example?subject=hi">write</a><a href="tel:+441632960123">call</a>
<div class="h-card"><span class="p-org">Larkfield</span><a class="u-url" href="https://rowan.example">x</a></div>
<script>var hidden = 1</script></body></html>"""


def test_a_page_with_everything() -> None:
    found = read(said(PAGE, kind=HTML, url=AT, headers={"x-robots-tag": "noarchive"}), ROWAN)
    profile = profile_of(found)
    assert (profile.name, profile.headline) == ("Rowan Ellis", "Rowan")
    assert profile.bio.startswith("I teach at Larkfield\nAbout me\nYear 4, boats.")
    for field in (
        ("job_title", "Teacher"),
        ("employer", "Larkfield Primary School"),
        ("employer", "Larkfield"),
        ("website", "https://social.example/@rowan_e"),
        ("website", "https://rowan.example/@rowan"),
        ("website", "https://rowan.example"),
        ("email", "rowan@example.org"),
        ("email", "r.ellis@larkfield.example"),
        ("phone", "+441632960123"),
        ("address", "Oakmere, OK4 7QX"),
    ):
        assert field in fields_of(found)
    (page,) = pages_of(found)
    assert (page.title, page.robots, page.url) == ("Rowan Ellis", "noindex, noarchive", AT)
    assert "Year 4, boats." in page.text
    assert "hidden" not in page.text
    assert seen(found).onward == "https://rowan.example/feed"


def test_a_bare_page_tells_of_nobody() -> None:
    found = read(said("<p>Hello", kind=HTML, url=AT), ROWAN)
    profile = profile_of(found)
    assert (profile.name, profile.bio, profile.fields) == ("", "Hello", ())
    assert (pages_of(found)[0].text, seen(found).onward) == ("Hello", "")


@pytest.mark.parametrize(
    "broken", ["{", '{"@type": ["Person"]}', "[[[[[[[[[]]]]]]]]]", '{"@type": "Person", "email": 4}', '"Person"']
)
def test_what_programs_cannot_read_costs_nothing(broken: str) -> None:
    page = f'<title>t</title><script type="application/ld+json">{broken}</script><p>Words</p>'
    assert fields_of(read(said(page, kind=HTML, url=AT), ROWAN)) == []


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (said("gone", kind=HTML, status=404), Missing()),
        (said("gone", kind=HTML, status=410), Missing()),
        (said("<title>Just a moment...</title>", kind=HTML, status=503), Trouble.CHALLENGE),
        (said(b"%PDF-1.4", kind="application/pdf"), Trouble.NOT_UNDERSTOOD),
        (said("", kind=HTML), Trouble.NOT_UNDERSTOOD),
        (said("x", kind=HTML, status=204), Trouble.NOT_UNDERSTOOD),
        (said("x", kind=HTML, url="https://rowan.example/login?next=/"), Trouble.SIGNED_IN_ONLY),
    ],
)
def test_other_answers(answer: object, expected: object) -> None:
    assert read(answer, ROWAN) == expected  # type: ignore[arg-type]
