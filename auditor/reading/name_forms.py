"""Everything a school may be called: its names taken apart, its initials, and its names written as one word."""

from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from auditor.model import School
from auditor.reading.aliases import (
    Ordinariness,
    derive,
    first_names,
    initials,
    initials_weight,
    is_initials,
    ordinary_words,
    weigh,
)
from auditor.reading.cues import word_set
from auditor.reading.look import look
from auditor.reading.name_parts import JOINS, Descriptors, NameParts, parse
from auditor.reading.name_words import name_words
from auditor.reading.spellings import slips, spellings

_SHORTEST_GLUED = 5
_SHORTEST_HYBRID = 6
_SHORTEST_SLIPPED = 9
_SHORTEST_TOWN = 3
_SAINT_SPELLINGS = ("st", "saint", "sts", "ss", "saints")
_NO_LABELS = frozenset(("www", "mail", "office", "school", "staff", "sch", "co", "org", "uk"))


class Core(NamedTuple):
    """The own words of a name of a school, with what is known of how they are used."""

    words: tuple[str, ...]
    saint: bool
    possessive: bool
    article: bool
    ordinariness: Ordinariness
    joined: frozenset[str]  # its words as one, where there are several
    slipped: frozenset[str]  # misspelt as one word, where there are several
    declared: bool  # stands among the aliases by itself, without a kind of school


class Glued(NamedTuple):
    """A name written as one word, as in hashtags, handles and domains; `core` is the place of its core, or -1."""

    text: str
    core: int
    sure: bool


class Names(NamedTuple):
    """All that one school goes by."""

    school: School
    own: Descriptors
    cores: tuple[Core, ...]
    initials: dict[str, tuple[Ordinariness, bool]]
    glued: tuple[Glued, ...]
    exact: frozenset[str]
    towns: frozenset[str]
    spelt: tuple[tuple[dict[str, int], ...], ...]


def _core(parts: NameParts, school: School, *, declared: bool) -> Core:
    """Return the core of a parsed name."""
    several = parts.saint or len(parts.words) > 1
    joined = frozenset(_joined(parts)) if several else frozenset[str]()
    ordinariness = weigh(parts, school)
    one = "".join(parts.words)
    slipped = (
        frozenset(slips(one)) if several and not parts.saint and len(one) >= _SHORTEST_SLIPPED else frozenset[str]()
    )
    return Core(parts.words, parts.saint, parts.possessive, parts.article, ordinariness, joined, slipped, declared)


def _cores(school: School) -> list[Core]:
    """Return the different cores of a school's name, its aliases and the short names derived from it."""
    found: dict[tuple[bool, tuple[str, ...]], Core] = {}
    named = [(school.name, False)]
    named += [(alias, True) for alias in school.aliases if not is_initials(alias)]
    named += [(alias.text, False) for alias in derive(school) if "initials" not in alias.ordinariness]
    for text, is_alias in named:
        parts = parse(text)
        if not parts.words:
            continue
        core = _core(parts, school, declared=is_alias and not parts.descriptors.typed)
        key = (core.saint, core.words)
        before = found.get(key)
        if before is None:
            found[key] = core
        else:
            found[key] = before._replace(
                declared=before.declared or core.declared,
                possessive=before.possessive or core.possessive,
                article=before.article or core.article,
            )
    return list(found.values())


def _initials(school: School) -> dict[str, tuple[Ordinariness, bool]]:
    """Return initials in small letters with how much they say and whether they are declared."""
    found: dict[str, tuple[Ordinariness, bool]] = {}
    for text in initials(school.name):
        found[text.casefold()] = (initials_weight(text), False)
    for alias in school.aliases:
        if is_initials(alias):
            letters = alias.replace(".", "").replace(" ", "")
            found[letters.casefold()] = (initials_weight(letters), True)
    return found


def _joined(core: Core | NameParts) -> Iterator[str]:
    """Yield the ways to write a core as one word."""
    ends = ("", "s") if core.possessive or core.saint else ("",)
    starts = _SAINT_SPELLINGS if core.saint else ("",)
    joins = ("", "and", "of", "n") if len(core.words) > 1 else ("",)
    if core.saint and len(core.words) > 1:
        joins = (*joins, "andst", "st", "sst", "sandst")
    for start, join, end in product(starts, joins, ends):
        yield start + join.join(core.words) + end


def _hybrids(school: School) -> Iterator[str]:
    """Yield names half spelt and half in initials ("WCATrust", "stjcps", "carvilleps")."""
    words = [word for word in name_words(look(school.name).plain) if word.bare not in JOINS]
    bare = [word.text.replace("'", "") for word in words]
    for cut in range(1, len(bare)):
        letters = ["ss" if word in ("ss", "sts") else word[0] for word in bare]
        if cut > 1:
            yield "".join(letters[:cut]) + "".join(bare[cut:])
        if cut < len(bare) - 1:
            yield "".join(bare[:cut]) + "".join(letters[cut:])


def _run_on(school: School) -> Iterator[str]:
    """Yield the full name and the aliases of several words as one word, without their article."""
    for name in (school.name, *school.aliases):
        bare = [word.text.replace("'", "") for word in name_words(look(name).plain)]
        if len(bare) > 1 and parse(name).descriptors.typed:
            yield "".join(bare[bare[0] == "the" :])


def _stems(school: School) -> Iterator[str]:
    """Yield the telling label of each of the school's domains, hyphens left out."""
    for domain in school.domains:
        for label in domain.casefold().split("."):
            if label not in _NO_LABELS:
                yield label.replace("-", "")
                break


def _glued(school: School, cores: list[Core]) -> tuple[Glued, ...]:
    """Return every one-word form, the longest first, so that the fullest is met first."""
    found: dict[str, Glued] = {}
    for place, core in enumerate(cores):
        for text in _joined(core):
            if len(text) >= _SHORTEST_GLUED:
                found.setdefault(text, Glued(text, place, sure=False))
    plain = set(found) | {text.removeprefix("the") for text in found} | ordinary_words()
    for text in (*_hybrids(school), *_stems(school), *_run_on(school)):
        short = text.removeprefix("the")
        if len(text) >= _SHORTEST_HYBRID and text not in plain and short not in plain:
            found.setdefault(text, Glued(text, -1, sure=True))
    return tuple(sorted(found.values(), key=lambda form: -len(form.text)))


def _spelt(core: Core) -> tuple[dict[str, int], ...]:
    """Return the spellings of each word of a core."""
    known = ordinary_words() | first_names() | word_set("names/school_things") | word_set("names/following_words")
    titled = core.saint or core.ordinariness is Ordinariness.PERSON
    ends = ("", "s") if core.possessive or core.saint else ("",)
    return tuple(
        spellings(
            word,
            forms=[word + end for end in ends],
            telling=titled or word not in known,
            known=known,
            alone=len(core.words) == 1,
        )
        for word in core.words
    )


def names_of(school: School) -> Names:
    """Return all that a school goes by."""
    cores = _cores(school)
    exact = (*school.handles, *school.hashtags)
    return Names(
        school=school,
        own=parse(school.name).descriptors,
        cores=tuple(cores),
        initials=_initials(school),
        glued=_glued(school, cores),
        towns=frozenset(word.bare for word in name_words(look(school.town).plain) if len(word.bare) > _SHORTEST_TOWN),
        spelt=tuple(_spelt(core) for core in cores),
        exact=frozenset(text.casefold().lstrip("@#").strip() for text in exact if text.strip("@# ")),
    )
