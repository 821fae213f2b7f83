"""Language aimed at people for what they are, and obscene abuse; quotations, reclaimed words and dialect are none."""

import re
from functools import cache

from auditor.model import Certainty, Severity
from auditor.reading import cues, phrases
from auditor.reading.look import Look
from auditor.reading.phrases import Hit
from auditor.reading.tokens import Token, tokens
from auditor.reading.told import Told

CUES = cues.OFFENCE
_MASKED = re.compile(r"(?<![\w*])[a-z]{1,8}[*@#$!]{1,6}[a-z*]{0,12}(?![\w*@])")
_NEAR = 25  # words between whom it is about and what is said


@cache
def _hard_words() -> dict[int, tuple[str, ...]]:
    """Return the single harsh words by length, for the reading of masked ones."""
    found: dict[int, set[str]] = {}
    for tag, listed in phrases.sections("talk/offence"):
        if tag in ("slur", "obscene"):
            for phrase in listed:
                for word in (phrase.strip("~"), phrase.strip("~") + "s"):
                    if word.isalpha():
                        found.setdefault(len(word), set()).add(word)
    for word in ("fuck", "fucking", "fucker", "fuckers", "fucks", "shit", "shite", "shits"):
        found.setdefault(len(word), set()).add(word)
    return {length: tuple(sorted(words)) for length, words in found.items()}


def _unmasked(plain: str) -> str:
    """Return the text with words such as `p*ki` written out, at the same length."""

    def word(match: re.Match[str]) -> str:
        masked = match[0]
        fits = re.compile("".join("[a-z]" if char in "*@#$!" else char for char in masked))
        return next((hard for hard in _hard_words().get(len(masked), ()) if fits.fullmatch(hard)), masked)

    return _MASKED.sub(word, plain)


def _words(look: Look) -> list[Token]:
    """Return the words of a text, masked ones written out."""
    if _MASKED.search(look.plain):
        return tokens(look, plain=_unmasked(look.plain))
    return tokens(look)


class _Reading:
    """The words of a text and the phrases of offence in it."""

    def __init__(self, look: Look) -> None:
        self.words = _words(look)
        self.tags: dict[str, list[Hit]] = {}
        for hit in phrases.find(phrases.net("talk/offence"), self.words):
            self.tags.setdefault(hit.tag, []).append(hit)

    def meant(self, tag: str) -> list[Hit]:
        """Return the phrases of a tag that are not quoted, reclaimed or otherwise innocent."""
        spared = self.tags.get("innocent", ())
        return [hit for hit in self.tags.get(tag, ()) if not any(self._spares(away, hit) for away in spared)]

    def _spares(self, away: Hit, hit: Hit) -> bool:
        """Say whether an innocent phrase stands over a word, or shortly before it in the same sentence."""
        if away.first <= hit.last and hit.first <= away.last:
            return away.last - away.first >= hit.last - hit.first
        same = self.words[away.first].sentence == self.words[hit.first].sentence
        return same and -12 <= away.last - hit.first <= 8

    def told(self, hit: Hit, reason: str, severity: Severity, certainty: Certainty) -> Told:
        """Return what was found."""
        return Told(self.words[hit.first].start, self.words[hit.last].end, reason, severity, certainty)


def _discriminatory(read: _Reading) -> list[Told]:
    """Return slurs, and what is said of a group of people."""
    reason = "runs people down for what they are"
    found = [read.told(hit, reason, Severity.HIGH, Certainty.READ) for hit in read.meant("slur")]
    groups = [*read.meant("group"), *read.meant("twofold")]
    for hit in read.meant("hate"):
        beside = [
            who for who in groups if abs(who.first - hit.first) <= _NEAR and not (who.first <= hit.first <= who.last)
        ]
        if beside:
            found.append(read.told(hit, reason, Severity.HIGH, Certainty.READ))
    found += [read.told(hit, reason, Severity.HIGH, Certainty.READ) for hit in read.meant("hate alone")]
    return found


def _obscene(read: _Reading) -> list[Told]:
    """Return obscene abuse that is aimed at somebody."""
    aimed = read.tags.get("aimed", ())
    return [
        read.told(hit, "obscene abuse aimed at people", Severity.MEDIUM, Certainty.READ)
        for hit in read.meant("obscene")
        if any(abs(at.first - hit.first) <= 5 for at in aimed)
    ]


def offensive(look: Look) -> list[Told]:
    """Return the language of a text that is aimed at people for what they are, or is obscene abuse."""
    if not look.cues & CUES and "*" not in look.plain:
        return []
    read = _Reading(look)
    return [*_discriminatory(read), *_obscene(read)]
