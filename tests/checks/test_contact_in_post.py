"""Contact details in posts and comments: loud on the owner's and school's, quiet on firms, helplines, figures."""

import pytest

from auditor.model import Certainty, Post, Severity
from checks.contact_in_post import CHECK
from tests.checking import found, quoted


def a_post(text: str, *, form: str = "post", reshared_from: str = "") -> Post:
    return Post(platform="x", account="@rowan_e", id="1", text=text, form=form, reshared_from=reshared_from)


@pytest.mark.parametrize(
    ("post", "words", "certainty", "severity"),
    [
        (a_post("slides: r.ellis@larkfield.example"), ["r.ellis@larkfield.example"], Certainty.READ, Severity.LOW),
        (a_post("mail rowan77@gmail.com", form="comment"), ["rowan77@gmail.com"], Certainty.READ, Severity.LOW),
        (a_post("ring me on 07700 900456"), ["07700 900456"], Certainty.READ, Severity.MEDIUM),
        (a_post("School office 01632 960510"), ["01632 960510"], Certainty.READ, Severity.LOW),
        (a_post("collection from LE9 8QT"), ["LE9 8QT"], Certainty.GUESSED, Severity.MEDIUM),
        (
            a_post("07700 900456 or rowan77@gmail.com"),
            ["07700 900456", "rowan77@gmail.com"],
            Certainty.READ,
            Severity.MEDIUM,
        ),
        (a_post("07700 900123", reshared_from="@mum"), ["07700 900123"], Certainty.READ, Severity.MEDIUM),
        (
            a_post("did our place, 14 Thistle Grove", form="review"),
            ["14 Thistle Grove"],
            Certainty.GUESSED,
            Severity.MEDIUM,
        ),
    ],
)
def test_loud(post: Post, words: list[str], certainty: Certainty, severity: Severity) -> None:
    (finding,) = found(CHECK, post)
    assert quoted([finding]) == words
    assert finding.certainty is certainty
    assert finding.severity is severity


@pytest.mark.parametrize(
    "post",
    [
        a_post("The surgery is on 01632 960200"),
        a_post("Samaritans, day or night: 116 123"),
        a_post("Order no. 07700900456 is late"),
        a_post("Tesco Extra M23 9BR has a queue"),
        a_post("firstname.lastname@larkfield.example, how original"),
        a_post("no reply from complaints@waterco.example"),
        a_post("01632 960456 and they came in an hour", form="review"),
        a_post("call me on 07700 900456", reshared_from="@plumber"),
        a_post("dinner at 8, 10/10"),
        a_post(""),
    ],
)
def test_quiet(post: Post) -> None:
    assert not found(CHECK, post)
