"""A former name of the owner's is never printed: where it stands in what is quoted, it is hidden."""

import re
from collections.abc import Callable

import msgspec

from auditor.model import Finding, Quote, Subject

HIDDEN = "[a former name]"
SHORTEST = 3
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")

Hide = Callable[[Finding], Finding]


def hider(subject: Subject) -> Hide:
    """Return a function that hides former names in the quotes of a finding; made once a run.

    Hidden are the whole name and, begun with a capital letter, those words of it that the present names do not have.
    """
    pattern = _pattern(subject)
    if pattern is None:
        return lambda finding: finding

    def hide(finding: Finding) -> Finding:
        quotes = tuple(_hidden(quote, pattern) for quote in finding.quotes)
        return finding if quotes == finding.quotes else msgspec.structs.replace(finding, quotes=quotes)

    return hide


def _pattern(subject: Subject) -> re.Pattern[str] | None:
    """Return what finds a former name, or None where there is none."""
    person = subject.person
    present = {word.casefold() for name in person.names for word in _WORD.findall(name)}
    ways: dict[str, None] = {}
    for name in person.former_names:
        words = _WORD.findall(name)
        if words:
            ways["(?i:" + r"[\W_]+".join(map(re.escape, words)) + ")"] = None
        for word in words:
            if word.casefold() not in present and len(word) >= SHORTEST:
                ways["|".join(map(re.escape, dict.fromkeys((word[0].upper() + word[1:], word.upper()))))] = None
    return re.compile(rf"(?<!\w)(?:{'|'.join(ways)})(?!\w)") if ways else None


def _hidden(quote: Quote, pattern: re.Pattern[str]) -> Quote:
    """Return a quote without the name; where it stands in the text is where it stood."""
    text, before, after = (pattern.sub(HIDDEN, part) for part in (quote.text, quote.before, quote.after))
    if (text, before, after) == (quote.text, quote.before, quote.after):
        return quote
    return msgspec.structs.replace(quote, text=text, before=before, after=after)
