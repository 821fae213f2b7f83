"""Peers: what other programs find in the same texts, each on its own ground, and a plain list of words on every one.

They are no part of the project: `pip install -e '.[peers]'` gets them, and those that are missing are said to be. None
of them may reach the network here.
"""

import importlib
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from tests.accuracy.items import FOLDER, Item
from tests.accuracy.measuring import Measured
from tests.accuracy.scoring import Case, Figures, figures

Says = Callable[[Item], bool]
# Of e-mail addresses no peer tells whose they are.
GROUNDS: Mapping[str, tuple[str, ...]] = {"e-mail": ("work_email", "personal_email")}
WORDS = FOLDER / "words.toml"


class Peer(NamedTuple):
    """Another program: its name, and for each ground it is at home on, what says that it finds something."""

    name: str
    says: Mapping[str, Says]


class Row(NamedTuple):
    """One program on one ground; `behind` says that it does better there than we do."""

    ground: str
    who: str
    figures: Figures
    behind: bool


def words() -> Peer:
    """Return what a plain list of words finds: the names of the school, and the words one would think of first."""
    lists = tomllib.loads(WORDS.read_text("utf-8"))
    says: dict[str, Says] = {ground: _searching("|".join(patterns)) for ground, patterns in lists.items()}
    says["names_school"] = _named
    return Peer("list of words", says)


def _searching(pattern: str) -> Says:
    found = re.compile(pattern, re.IGNORECASE)
    return lambda item: found.search(item.text) is not None


def _named(item: Item) -> bool:
    """Say whether a name or alias of the school stands in the text as it is."""
    text = item.text.casefold()
    names = [name for school in item.subject.schools for name in (school.name, *school.aliases, *school.domains)]
    return any(re.search(rf"\b{re.escape(name.casefold())}\b", text) for name in names)


def presidio() -> Peer:
    """Return Presidio's recognisers that go by patterns; no model is loaded."""
    known: Any = importlib.import_module("presidio_analyzer.predefined_recognizers")
    suffixes: Any = importlib.import_module("tldextract")
    suffixes.extract = suffixes.TLDExtract(suffix_list_urls=())
    mail, phone = known.EmailRecognizer(), known.PhoneRecognizer(supported_regions=("GB",))
    post = known.UkPostcodeRecognizer()
    return Peer(
        "Presidio",
        {
            "e-mail": lambda item: bool(mail.analyze(item.text, ["EMAIL_ADDRESS"], None)),
            "phone": lambda item: bool(phone.analyze(in_use(item.text), ["PHONE_NUMBER"], None)),
            "home_address": lambda item: bool(post.analyze(item.text, ["UK_POSTCODE"], None)),
        },
    )


def scrubadub() -> Peer:
    """Return scrubadub's detectors for Britain."""
    detectors: Any = importlib.import_module("scrubadub.detectors")
    made = {
        "e-mail": detectors.EmailDetector(locale="en_GB"),
        "phone": detectors.PhoneDetector(locale="en_GB"),
        "home_address": detectors.PostalCodeDetector(locale="en_GB"),
    }
    return Peer("scrubadub", {ground: _detecting(detector) for ground, detector in made.items()})


def _detecting(detector: Any) -> Says:
    return lambda item: any(True for _ in detector.iter_filth(in_use(item.text)))


def profanity_check() -> Peer:
    """Return alt-profanity-check, which weighs words by a linear model of its own."""
    check: Any = importlib.import_module("profanity_check")
    return Peer("alt-profanity-check", {"offensive": lambda item: bool(check.predict([item.text])[0])})


PEERS: tuple[Callable[[], Peer], ...] = (words, presidio, scrubadub, profanity_check)


def in_use(text: str) -> str:
    """Return a text with an exchange that is in use in place of one kept for drama, which other programs leave out."""
    return text.replace("01632", "01223").replace("1632", "1223")


def met(makers: Iterable[Callable[[], Peer]] = PEERS) -> tuple[list[Peer], list[str]]:
    """Return the peers that are installed, and the names of the modules that are missing for others."""
    found, missing = [], []
    for make in makers:
        try:
            found.append(make())
        except ModuleNotFoundError as error:
            missing.append(error.name or make.__name__)
    return found, missing


def compare(measured: Iterable[Measured], peers: Iterable[Peer]) -> list[Row]:
    """Return the rows of the table: on each ground ourselves, then each peer that is at home there."""
    texts: dict[str, dict[str, tuple[Item, bool, bool]]] = {}
    for one in measured:
        ground = next((name for name, labels in GROUNDS.items() if one.case.task in labels), one.case.task)
        held = texts.setdefault(ground, {})
        _, expected, found = held.get(one.item.id, (one.item, False, False))
        held[one.item.id] = (one.item, expected or one.case.expected, found or one.case.found)
    rows: list[Row] = []
    guests = list(peers)
    for ground, held in texts.items():
        ours = figures(Case(ground, item.text, expected, found) for item, expected, found in held.values())
        rows.append(Row(ground, "auditor", ours, behind=False))
        for peer in guests:
            if says := peer.says.get(ground):
                told = figures(Case(ground, item.text, expected, says(item)) for item, expected, _ in held.values())
                rows.append(Row(ground, peer.name, told, behind=told.f1 >= ours.f1))
    return rows
