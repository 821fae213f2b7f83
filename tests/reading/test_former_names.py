import pytest

from auditor.model import Finding, Person, Quote, RecordKey, School, Subject
from auditor.reading.former_names import HIDDEN, hider


def a_subject(*former: str) -> Subject:
    return Subject(person=Person(names=("Rowan Ellis",), former_names=former), schools=(School(name="Larkfield"),))


def a_finding(text: str, before: str = "", after: str = "") -> Finding:
    quote = Quote("title", "other", text, 0, len(text), before, after)
    return Finding(record=RecordKey("search_result", "search", "", "1"), quotes=(quote,))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Rowan Thorne at the fair", f"{HIDDEN} at the fair"),
        ("ROWAN THORNE", HIDDEN),
        ("rowan thorne", HIDDEN),
        ("rowan_thorne and Rowan-Thorne", f"{HIDDEN} and {HIDDEN}"),
        ("Thorne, Rowan", f"{HIDDEN}, Rowan"),
        ("Ms Thorne's class", f"Ms {HIDDEN}'s class"),
        ("Rowan Ellis (née Thorne)", f"Rowan Ellis (née {HIDDEN})"),
    ],
)
def test_a_former_name_is_hidden(text: str, shown: str) -> None:
    hide = hider(a_subject("Rowan Thorne"))
    assert hide(a_finding(text)).quotes[0].text == shown
    around = hide(a_finding("Larkfield", f"{text} ", f" {text}")).quotes[0]
    assert (around.before, around.text, around.after) == (f"{shown} ", "Larkfield", f" {shown}")


@pytest.mark.parametrize("text", ["Rowan Ellis", "rowan", "a thorne in the side", "Thornesby", "Larkfield", ""])
def test_everything_else_stays(text: str) -> None:
    finding = a_finding(text)
    assert hider(a_subject("Rowan Thorne"))(finding) is finding


@pytest.mark.parametrize("former", [(), ("",), ("?",)])
def test_without_a_former_name_nothing_is_touched(former: tuple[str, ...]) -> None:
    finding = a_finding("Rowan Thorne")
    assert hider(a_subject(*former))(finding) is finding
