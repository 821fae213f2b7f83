"""Made-up findings: a few, very many, and some whose every text is hostile."""

from datetime import UTC, datetime, timedelta

from auditor.model import Audience, Certainty, Finding, Part, Quote, RecordKey, Source, Span
from tests.sample_policies import LARKFIELD

HOSTILE = (
    "<script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    "\u202egnp.exe \u2066isolated \u0007bell \x00null \x9b csi",
    "W" * 900,
    "{{ 7 * 7 }} {% raw %} &amp; &lt;b&gt; ]]> -->",
    "Z̷̡̢̛̗̪͚͍̫̻͖̿̓̈́̒ǎ̶̧̛͕̮̥̹̻͔̃̈l̸̢̨̛̩͉̗̫͌g̵̨̡̛̪̗͖̈́̾o " * 3,
    "مرحبا بالعالم and שלום in one line",
    "line one\nline two\r\nline three\u2028line four",
)
DAY = datetime(2026, 11, 20, 20, 15, tzinfo=UTC)
BIO = "Year 6 at Larkfield Primary. Coffee, hills, r.ellis@larkfield.example. All views mine, not my employer’s."


def quoted(text: str, words: str, *, field: str, kind: str) -> Quote:
    """Return the words as a quote from the text."""
    start = text.index(words)
    return Part(field, text).quote(Span(start, start + len(words), words), kind=kind)


def key(kind: str, platform: str, account: str, id_: str, url: str = "") -> RecordKey:
    """Return a record's key."""
    return RecordKey(kind, platform, account, id_, url)


def profile_findings() -> list[Finding]:
    """Return findings on profiles."""
    return [
        Finding(
            id="f1",
            check="school-named-in-profile",
            record=key("profile", "x", "@rowan_e", "p1", "https://x.com/rowan_e"),
            quotes=(quoted(BIO, "Larkfield Primary", field="bio", kind="school-name"),),
            reasons=("names the school: short form",),
            audience=Audience.PUBLIC,
            places=(Source("data/profile.js", "profile"),),
        ),
        Finding(
            id="f2",
            check="work-email-in-profile",
            record=key("profile", "instagram", "rowan.ellis", "p2", "https://www.instagram.com/rowan.ellis/"),
            quotes=(quoted(BIO, "r.ellis@larkfield.example", field="bio", kind="work-email"),),
            reasons=("the school’s own domain",),
            places=(Source("personal_information/personal_information.json", "profile_user[0]"),),
        ),
        Finding(
            id="f3",
            check="school-named-in-profile",
            record=key("profile", "facebook", "Rowan Ellis", "p3"),
            quotes=(Part("employer", LARKFIELD).whole(kind="school-name"),),
            certainty=Certainty.SEEN,
            reasons=("the school’s full name",),
            places=(Source("profile_information/profile_information.html", "work"),),
        ),
    ]


def post_findings(count: int = 47) -> list[Finding]:
    """Return many findings on posts: different ones, and the same words over and over."""
    findings = []
    for index in range(count):
        same = index % 5 == 0
        text = (
            "Proud of #LarkfieldY6 today!"
            if same
            else f"Day {index} of the half term countdown and Larkfield Primary is quiet at last, time for tea and a "
            "very long list of marking that I keep meaning to begin before the weekend ends."
        )
        words = "#LarkfieldY6" if same else "Larkfield Primary"
        findings.append(
            Finding(
                id=f"post-{index}",
                check="school-named-in-post",
                record=key("post", "x", "@rowan_e", str(index), f"https://x.com/rowan_e/status/17{index:017}"),
                quotes=(quoted(text, words, field="text", kind="school-name"),),
                reasons=(f"names the school: {'hashtag' if same else 'short form'}",),
                created=DAY - timedelta(days=31 * index),
                places=(Source("data/tweets.js", f"item {index}"),),
            )
        )
    return findings


def hostile_findings() -> list[Finding]:
    """Return findings whose every text is hostile."""
    return [
        Finding(
            id=f"bad-{index}",
            check="pupil-identified-in-post",
            record=key("post", "facebook", "Rowan Ellis", text, url),
            quotes=(Quote("text", "pupil", text, 6, 6 + len(text), "Look: ", " (end)"),),
            reasons=(text,),
            certainty=Certainty.GUESSED,
            audience=(Audience.UNKNOWN, Audience.PUBLIC, Audience.LIMITED, Audience.PRIVATE)[index % 4],
            created=DAY - timedelta(days=index),
            places=(Source(text, text),),
        )
        for index, (text, url) in enumerate(
            zip(
                HOSTILE,
                (
                    "javascript:alert(1)",
                    "https://www.facebook.com/rowan/posts/1",
                    "data:text/html,<script>alert(1)</script>",
                    'https://example.org/"onmouseover="alert(1)',
                    "https://user:secret@example.org/",
                    "HTTPS://example.org/ok",
                    "//example.org/no-scheme",
                    "file:///etc/passwd",
                ),
                strict=True,
            )
        )
    ]
