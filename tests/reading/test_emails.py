"""E-mail addresses by whose they are: the school's, another school's, a person's, or nobody's in particular."""

import pytest

from auditor.model import Certainty
from auditor.reading.emails import emails, kind_of
from auditor.reading.look import look
from tests.checking import a_subject


@pytest.mark.parametrize(
    ("text", "words", "reason", "certainty"),
    [
        ("r.ellis@larkfield.example", None, "the school's own domain", Certainty.READ),
        ("r.ellis@mail.larkfield.example", None, "the school's own domain", Certainty.READ),
        ("head@moorend.oakshire.sch.uk", None, "an address that only schools give", Certainty.READ),
        ("rellis4@hwbcymru.net", None, "an address that only schools give", Certainty.READ),
        ("gw20ellisrowan@glow.sch.uk", None, "an address that only schools give", Certainty.READ),
        ("rellis@moorendacademy.org", None, "looks like the address of a school or trust", Certainty.GUESSED),
        ("hr@northvale-learningtrust.org.uk", None, "looks like the address of a school or trust", Certainty.GUESSED),
        (
            "work: rellis@moorend.example",
            "rellis@moorend.example",
            "called a school or work address",
            Certainty.GUESSED,
        ),
        (
            "r.ellis (at) larkfield (dot) example",
            None,
            "the school's own domain, written in a roundabout way",
            Certainty.GUESSED,
        ),
        (
            "slides: r_ellis \U0001f40c larkfield.example",
            "r_ellis \U0001f40c larkfield.example",
            "the school's own domain, written in a roundabout way",
            Certainty.GUESSED,
        ),
    ],
)
def test_work_addresses(text: str, words: str | None, reason: str, certainty: Certainty) -> None:
    (found,) = emails(look(text), a_subject())
    assert (found.kind, found.span.text, found.reason) == ("work-email", words or text, reason)
    assert found.certainty is certainty


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("new address: rowan77@gmail.com", "rowan77@gmail.com"),
        ("rowan@example.org", "rowan@example.org"),
        ("rowan dot ellis at icloud dot com", "rowan dot ellis at icloud dot com"),
        ("orders to cakes@rowanbakes.co.uk", "cakes@rowanbakes.co.uk"),
        ("hire me: rowan@rowansolves.education", "rowan@rowansolves.education"),
        ("message me at info@rowanbakes.co.uk", "info@rowanbakes.co.uk"),
        ("r@oakmereyogaschool.co.uk", "r@oakmereyogaschool.co.uk"),
        ("jo@nationaltrustfan.example", "jo@nationaltrustfan.example"),
    ],
)
def test_personal_addresses(text: str, words: str) -> None:
    (found,) = emails(look(text), a_subject())
    assert (found.kind, found.span.text) == ("personal-email", words)


@pytest.mark.parametrize(
    "text",
    [
        "noreply@larkfield.example wrote again",
        "firstname.lastname@larkfield.example is the pattern",
        "your.name@gmail.com",
        "user@example.com",
        "e.g. kim@rowanbakes.co.uk",
        "complaints@waterco.example",
        "info@oakmeremuseum.example for tickets",
        "jo.bell.mp@parliament.uk",
        "bins@oakshire.gov.uk",
        "larkfield.example is down",
        "git@github.com: permission denied",
        "rowan@mastodon.social",
        "a \U0001f40c larkfield.exampleton",
    ],
)
def test_nobody_in_particular(text: str) -> None:
    assert not emails(look(text), a_subject())


def test_on_a_profile_a_mailbox_for_enquiries_is_its_owners() -> None:
    (found,) = emails(look("info@rowanbakes.co.uk"), a_subject(), on_profile=True)
    assert found.kind == "personal-email"


@pytest.mark.parametrize(
    ("address", "kind", "certainty"),
    [
        ("R.Ellis@LARKFIELD.example ", "work-email", Certainty.READ),
        ("head@moorend.oakshire.sch.uk", "work-email", Certainty.READ),
        ("rellis@moorendacademy.org", "work-email", Certainty.GUESSED),
        ("rowan@gmail.com", "personal-email", Certainty.READ),
        ("no address at all", "personal-email", Certainty.READ),
    ],
)
def test_the_kind_of_an_address_by_itself(address: str, kind: str, certainty: Certainty) -> None:
    assert kind_of(address, a_subject())[::2] == (kind, certainty)
