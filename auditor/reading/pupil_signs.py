"""Signs of a single pupil: a given name and what is said around it, initials, a class code."""

import re
from collections.abc import Iterator

from auditor.reading.talk import OWN, Talk
from auditor.reading.tokens import symbols, words

# Two letters with full stops; times, countries, school subjects and the like are none.
_INITIALS = re.compile(
    r"(?<![\w.@/])(?!e\.g|i\.e|a\.m|p\.m|u\.s|u\.k|p\.e|r\.e|i\.t|p\.s|n\.b|f\.c|d\.j|m\.p|o\.k|b\.b|j\.k)"
    r"([a-z]\.\s?[a-z])(?:\.|(?=[^\w.]|$))"
)
_LETTERED = words("child pupil student kid boy girl lad pal")
_NO_CLASS = words(
    "seat row flat gate platform bus unit room apartment apt number no junction size level floor route train lens"
    " door terminal stand bay plot ward section article page step zone car tier figure"
)
_BEFORE_CODE = words(
    "my our in from with of for to by and taught teach teaching class form set had have both tell love year"
    " shoutout out watched than at"
)
_AFTER_CODE = words(
    "today tomorrow tonight again are were have had just you last first period p smashed who being was is on this"
    " kids lot pupils class for and medical register seating reading best"
)
_FOND = words("little wee poor young lil sweet classic aw")
_TOLD = words(
    "told tells asked asks said says drew wrote called gave has had put finally just is was got won finished in"
    " from again collecting handing"
)


# Before an ordinary word that is a name too, these say that it is the ordinary word: "two Roma", "don't sue".
_NO_NAME = words("a an the two three four five six some no very so don't dont can't cant won't wont could should would")


def names(talk: Talk) -> Iterator[tuple[int, str]]:
    """Yield where given names stand, each plain, wordlike, titled (a grown-up's) or of the owner's own family."""
    titled = {hit.last for hit in talk.tags.get("title", ())}
    famous = {place for hit in talk.tags.get("no name", ()) for place in range(hit.first, hit.last + 1)}
    for place, word in enumerate(talk.words):
        shapes = symbols(word)
        before = talk.words[place - 1] if place else ""
        if place in famous or ("{name}" not in shapes and ("{wordname}" not in shapes or before in _NO_NAME)):
            continue
        if place - 1 in titled:
            yield place, "titled"
        elif before in OWN and word not in ("will", "may"):
            yield place, "family"
        else:
            yield place, "plain" if "{name}" in shapes else "wordlike"


def linked(talk: Talk, place: int) -> bool:
    """Say whether a name belongs to pupils: "Leah from my Year 9s", "my pupil Tobi", "Year 6 Leah", "Jakub (Y6)"."""
    here = talk.tokens[place].sentence
    for noun in talk.nouns:
        if noun.kind != "pupils" or noun.owner in ("your", "other") or talk.tokens[noun.first].sentence != here:
            continue
        if noun.last < place:
            between = talk.words[noun.last + 1 : place]
            if len(between) <= 1 and all(word in ("called", "named", "is") for word in between):
                return True
        else:
            between = talk.words[place + 1 : noun.last + 1]
            if len(between) <= 7 and (noun.first == place + 1 or not {"in", "from", "of"}.isdisjoint(between)):
                return True
    return False


def _facts(talk: Talk, place: int) -> Iterator[str]:
    """Yield what the words around a name say of its bearer."""
    after = talk.words[place + 1] if place + 1 < len(talk.words) else ""
    before = talk.words[place - 1] if place else ""
    if linked(talk, place):
        yield "linked"
    owned = any(hit.first == place + 1 for hit in talk.tags.get("of a pupil", ()))
    if owned and ("'" in talk.words[place] or talk.words[place].endswith("s")):
        yield "owns"
    if len(after) == 1 and after.isalpha() and after not in "ix":
        yield "initial"
    if before in _FOND:
        yield "fond"
    here = talk.tokens[place].sentence
    if any(talk.tokens[hit.first].sentence == here for hit in talk.tags.get("pupil deed", ())):
        yield "deed"
    if place == 0:
        yield "opens"
    if after in _TOLD:
        yield "told"
    if "and" in (after, before):
        yield "and name"


def codes(talk: Talk, level: str) -> Iterator[int]:
    """Yield where class codes such as 7K2 stand; `level` is how much the text speaks of school."""
    for place, word in enumerate(talk.words):
        if "{code}" in symbols(word):
            before = talk.words[place - 1] if place else ""
            after = talk.words[place + 1] if place + 1 < len(talk.words) else ""
            telling = level != "none" or before in _BEFORE_CODE or after in _AFTER_CODE
            if before not in _NO_CLASS and (telling or (len(word) > 2 and word[-1].isdigit())):
                yield place


def letters(talk: Talk) -> Iterator[tuple[int, int]]:
    """Yield where initials such as J.T., or a pupil's letter, stand in `plain`."""
    for match in _INITIALS.finditer(talk.look.plain):
        yield match.start(), match.end()
    for place in range(1, len(talk.words)):
        letter = talk.words[place]
        if len(letter) == 1 and letter.isalpha() and letter != "i" and talk.words[place - 1] in _LETTERED:
            yield talk.span(place - 1, place)


def pupil_signs(talk: Talk, level: str) -> Iterator[str]:
    """Yield the signs of single pupils, by name."""
    plain = 0
    for place, kind in names(talk):
        yield f"name {kind}"
        yield f"name {kind} + {level}"
        if kind in ("plain", "wordlike"):
            plain += kind == "plain"
            for fact in _facts(talk, place):
                yield f"name {fact}"
                yield f"name {fact} {kind} + {level}"
    if plain > 1:
        yield "names"
        yield f"names + {level}"
    code = next(codes(talk, level), None)
    if code is not None:
        yield "class code"
        yield f"class code + {level}"
        if talk.words[code][-1].isdigit():
            yield "class code with number"
    if next(letters(talk), None) is not None:
        yield "initials"
        yield f"initials + {level}"
