"""However a text is dressed, the same is read in it: case, normal forms, line breaks, emoji, invisible signs."""

import unicodedata
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from checks import CHECKS
from tests.accuracy.items import FOLDER, Item, read
from tests.accuracy.labels import LABELS, found_in

TEXTS = ("school_names.txt", "disclaimers.txt", "contact_details.jsonl", "roles.jsonl")
READ = ("names_school", "has_disclaimer", "work_email", "personal_email", "phone", "home_address", "role")
BY = tuple(
    check
    for check in CHECKS
    if check.id.startswith(("school-named", "school-group", "work-email", "work-phone", "personal-contact"))
    or check.id in ("school-website-linked", "contact-in-post", "school-role-shown")
)
ITEMS = [item for name in TEXTS for item in read(FOLDER / name)]
DERIVED: dict[str, dict[object, object]] = {}
INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad\ufe0f\u202e"
EMOJI = (
    "\U0001f389",
    "\U0001f469\U0001f3fd\u200d\U0001f3eb",
    "\u2764\ufe0f",
    "\U0001f3f4\U000e0067\U000e0062\U000e007f",
)

Dress = Callable[[str], str]
FORMS: tuple[Dress, ...] = (
    str.upper,
    str.lower,
    lambda text: unicodedata.normalize("NFC", text),
    lambda text: unicodedata.normalize("NFD", text),
    lambda text: unicodedata.normalize("NFKC", text),
)


def _breaks(sign: str) -> Dress:
    return lambda text: text.replace(" ", sign)


def _around(before: str, after: str) -> Dress:
    return lambda text: f"{before} {text} {after}"


def _invisible(sign: str, every: int) -> Dress:
    return lambda text: sign.join(text[place : place + every] for place in range(0, len(text), every))


DRESSES = st.one_of(
    st.sampled_from(FORMS),
    st.builds(_breaks, st.sampled_from(("\n", "\r\n", "\n\n", " \u00a0", "\u2009"))),
    st.builds(_around, st.sampled_from(EMOJI), st.sampled_from(EMOJI)),
    st.builds(_invisible, st.sampled_from(INVISIBLE), st.integers(1, 9)),
)


def verdict(item: Item) -> dict[str, bool]:
    """Return what is read in a text, by label."""
    found = found_in(item, DERIVED.setdefault(repr(item.subject), {}), BY)
    return {label: LABELS[label](found) for label in item.labels if label in READ}


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(ITEMS), st.lists(DRESSES, min_size=1, max_size=3))
def test_the_verdict_does_not_depend_on_the_dress(item: Item, dresses: list[Dress]) -> None:
    text = item.text
    for dress in dresses:
        text = dress(text)
    assert verdict(item._replace(text=text)) == verdict(item)


def test_there_are_enough_texts_and_half_of_them_are_quiet() -> None:
    for label, least in {"names_school": 300, "has_disclaimer": 300, **dict.fromkeys(READ[2:], 150)}.items():
        texts = [item.labels[label] for item in ITEMS if label in item.labels]
        assert len(texts) >= least, label
        assert texts.count(False) >= len(texts) * 0.4, label
