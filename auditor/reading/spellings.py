"""Other spellings of one word: slips of the pen, figures for letters, letters set apart, two words made of one."""

from collections.abc import Collection
from string import ascii_lowercase, digits

# Shorter words have too many neighbours that are words of their own.
FUZZY_FROM = 5
DOUBLE_FUZZY_FROM = 8
# A word of several may be cut short ("Holy Trin").
CLIPPED_FROM, SHORTEST_CLIPPED = 7, 4
# How far a spelling strays.
EXACT, DISGUISED, SLIP, DOUBLE_SLIP, APART, OTHER_WORD = range(6)
_SHORT = {
    "bishop": ("bp", "bish"),
    "archbishop": ("abp",),
    "lane": ("ln",),
    "road": ("rd",),
    "park": ("pk",),
    "street": ("st",),
    "avenue": ("ave",),
    "mount": ("mt",),
    "gardens": ("gdns",),
    "william": ("wm",),
}
_NUMERALS = {"ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8"}
_FIGURES = {"a": "4", "b": "8", "e": "3", "g": "9", "i": "1", "l": "1", "o": "0", "s": "5", "t": "7"}
_READ_FIGURES = tuple(str.maketrans("0134578$@", f"o{one}eastbsa") for one in "il")
_VOWELS = "aeiouy"


def slips(word: str) -> set[str]:
    """Return the words one slip away: a letter left out, doubled, swapped, added or replaced, the first letter kept.

    The first letter stays because a different one usually makes a different name (Larkfield, Parkfield).
    """
    found = {word[:place] + word[place + 1 :] for place in range(1, len(word))}
    found |= {word[:place] + word[place + 1] + word[place] + word[place + 2 :] for place in range(len(word) - 1)}
    letters = ascii_lowercase + digits
    found |= {word[:place] + letter + word[place + 1 :] for place in range(1, len(word)) for letter in letters}
    found |= {word[:place] + letter + word[place:] for place in range(1, len(word) + 1) for letter in letters}
    found.discard(word)
    return found


def swaps(word: str) -> set[str]:
    """Return the words with two neighbouring letters swapped: a slip that seldom makes another word."""
    found = {word[:place] + word[place + 1] + word[place] + word[place + 2 :] for place in range(1, len(word) - 1)}
    found.discard(word)
    return found


def double_slips(word: str) -> set[str]:
    """Return words two likely slips away: vowels mistaken, single letters doubled or double ones made single."""
    once = {word[:place] + word[place + 1 :] for place in range(1, len(word))}
    once |= {word[:place] + vowel + word[place + 1 :] for place in range(1, len(word)) for vowel in _VOWELS}
    once |= {word[:place] + word[place] + word[place:] for place in range(1, len(word))}
    twice = set()
    for one in once:
        twice |= {one[:place] + one[place + 1 :] for place in range(1, len(one))}
        twice |= {one[:place] + vowel + one[place + 1 :] for place in range(1, len(one)) for vowel in _VOWELS}
        twice |= swaps(one)
    twice.discard(word)
    return twice


def in_figures(word: str) -> set[str]:
    """Return the word with some or all letters written as figures that look like them."""
    every = "".join(_FIGURES.get(letter, letter) for letter in word)
    each = {word.replace(letter, figure) for letter, figure in _FIGURES.items()}
    vowels = "".join(_FIGURES[letter] if letter in "aeio" else letter for letter in word)
    return ({every, vowels} | each) - {word}


def read_figures(word: str) -> tuple[str, ...]:
    """Return what a word with figures in it may be meant to read; nothing if it has none or is a number."""
    if word.isalpha() or word.isdigit():
        return ()
    return tuple(word.translate(table) for table in _READ_FIGURES)


def parted(word: str) -> set[str]:
    """Return the word broken in two anywhere, as an emoji or hyphen would, and with every letter apart."""
    halves = {f"{word[:place]} {word[place:]}" for place in range(2, len(word) - 1)} if len(word) > 5 else set()
    starred = {f"{word[:place]} {word[place + 1 :]}" for place in range(1, len(word) - 1)} if len(word) > 5 else set()
    return halves | starred | {" ".join(word)}


def unstretched(word: str) -> tuple[str, ...]:
    """Return a drawn-out word ("carvilleeee") with its long runs cut to two letters and to one."""
    if not any(first == second == third for first, second, third in zip(word, word[1:], word[2:], strict=False)):
        return ()
    cut: list[str] = []
    single: list[str] = []
    for letter in word:
        if cut[-2:] != [letter, letter]:
            cut.append(letter)
        if single[-1:] != [letter]:
            single.append(letter)
    return "".join(cut), "".join(single)


def spellings(
    word: str, *, forms: Collection[str], telling: bool, known: Collection[str], alone: bool
) -> dict[str, int]:
    """Return the spellings of a word of a name, each with how far it strays.

    `forms` are its right ones, `telling` says that it is no everyday word, `known` are the everyday words a slip must
    not turn into, `alone` says that it is the only word of the name.
    """
    own = {*forms, *_SHORT.get(word, ()), *((_NUMERALS[word], _NUMERALS[word] + "th") if word in _NUMERALS else ())}
    found: dict[str, int] = {}
    if telling and len(word) >= DOUBLE_FUZZY_FROM:
        found |= dict.fromkeys(double_slips(word), DOUBLE_SLIP)
    if telling and len(word) >= (FUZZY_FROM if alone else FUZZY_FROM - 1):
        found |= {slip: SLIP for form in own for slip in slips(form)}
    elif len(word) > FUZZY_FROM:
        found |= {slip: SLIP for slip in slips(word) if slip != word + "s"}
    elif len(word) == FUZZY_FROM or (len(word) == FUZZY_FROM - 1 and (telling or not alone)):
        found |= dict.fromkeys(swaps(word), SLIP)
    if len(word) >= CLIPPED_FROM and not alone:
        found |= dict.fromkeys((word[:length] for length in range(SHORTEST_CLIPPED, len(word) - 1)), SLIP)
    found = {form: OTHER_WORD if form in known else stray for form, stray in found.items()}
    if not telling and not alone and len(word) >= FUZZY_FROM:
        found |= {form: OTHER_WORD for form in slips(word) - found.keys() if form in known}
    for form in own:
        found |= dict.fromkeys(in_figures(form), DISGUISED)
    return found | dict.fromkeys(own, EXACT)
