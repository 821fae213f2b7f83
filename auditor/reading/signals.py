"""Signals: what a closer look at a post yields, by name, for the scales of `judgement` to weigh together."""

import re
from collections.abc import Iterator

from auditor.reading.phrases import Hit
from auditor.reading.talk import OWN, Talk
from auditor.reading.tokens import symbols
from auditor.reading.work_talk import points, weight

_INITIALS = re.compile(
    r"(?<![\w.@/])(?!e\.g|i\.e|a\.m|p\.m|u\.s|u\.k|p\.e|r\.e|i\.t|p\.s|n\.b|f\.c|d\.j|m\.p|o\.k|b\.b|j\.k)([a-z]\.\s?[a-z])(?:\.|(?=[^\w.]|$))"
)
_CAMERA = frozenset("📸📷🎥📹🤳🖼")
_AD = re.compile(r"(?:^|[#*(|\[])\s?ad(?:vert)?\b(?! (?:hoc|nauseam|lib|break))")
_LETTERED = frozenset("child pupil student kid boy girl lad pal".split())
_NO_SEAT = frozenset(
    "seat row flat gate platform bus unit room apartment apt number no junction size level floor route train lens"
    " door terminal stand bay plot ward section article page step zone car tier at class figure".split()
)
_BEFORE_CODE = frozenset(
    "my our in from with of for to by and taught teach teaching class form set had have both tell love year shoutout out"
    " watched than".split()
)
_AFTER_CODE = frozenset(
    "today tomorrow tonight again are were have had just you last first period p smashed who have being was is on this"
    " kids lot pupils class at for and medical register seating reading best".split()
)
_FEW = 0.5
_SOME = 1.5
_MUCH = 3.0
_COUNTED = frozenset(("pupils", "staff", "parents", "school", "task"))


def _level(value: float) -> str:
    """Return how strongly the talk is of the owner's school, in a word."""
    return "none" if value < _FEW else "few" if value < _SOME else "some" if value < _MUCH else "much"


def _of_nouns(read: Talk) -> Iterator[str]:
    """Yield which nouns stand in the text, and whose they are."""
    for noun in read.nouns:
        whose = "own" if noun.owner == "own" else "not" if noun.owner in ("other", "your") else "bare"
        yield f"{noun.kind} {'sure' if noun.sure else 'vague'} {whose}"


def _of_phrases(read: Talk, level: str) -> Iterator[str]:
    """Yield the phrases found, alone, beside how much is said of school, and beside each kind of noun."""
    kinds = {noun.kind for noun in read.nouns if points(read, noun) > 0} if level != "none" else set()
    for tag in read.tags:
        if tag.partition(" ")[0] in _COUNTED:
            continue
        yield tag
        yield f"{tag} + {level}"
        for kind in kinds:
            yield f"{tag} + {kind}"


def name_places(read: Talk) -> Iterator[tuple[int, str]]:
    """Yield where given names stand, and what kind each is: plain, wordlike, titled or the owner's own family."""
    titled = {hit.last for hit in read.tags.get("title", ())}
    for place, word in enumerate(read.words):
        names = symbols(word)
        if "{name}" not in names and "{wordname}" not in names:
            continue
        before = read.words[place - 1] if place else ""
        if place - 1 in titled:
            yield place, "titled"
        elif before in OWN and read.words[place] not in ("will", "may"):
            yield place, "family"
        else:
            yield place, "plain" if "{name}" in names else "wordlike"


def linked(read: Talk, place: int) -> bool:
    """Say whether a name belongs to pupils: "Leah from my Year 9s", "my pupil Tobi", "Year 6 Leah", "Jakub (Y6)"."""
    here = read.tokens[place].sentence
    for noun in read.nouns:
        if noun.kind != "pupils" or noun.owner in ("your", "other") or read.tokens[noun.first].sentence != here:
            continue
        if noun.last < place:
            between = read.words[noun.last + 1 : place]
            if len(between) <= 1 and all(word in ("called", "named", "is") for word in between):
                return True
        else:
            between = read.words[place + 1 : noun.last + 1]
            if len(between) <= 7 and ({"in", "from", "of"} & set(between) or noun.first == place + 1):
                return True
    return False


def _of_names(read: Talk, level: str) -> Iterator[str]:
    """Yield what is said of given names."""
    after_owner = {hit.first for hit in read.tags.get("of a pupil", ())}
    deeds = read.tags.get("pupil deed", [])
    plain = 0
    for place, kind in name_places(read):
        following = read.words[place + 1] if place + 1 < len(read.words) else ""
        before = read.words[place - 1] if place else ""
        yield f"name {kind}"
        yield f"name {kind} + {level}"
        if kind in ("titled", "family"):
            continue
        plain += kind == "plain"
        facts = (
            ("linked", linked(read, place)),
            ("owns", place + 1 in after_owner and ("'" in read.words[place] or read.words[place].endswith("s"))),
            ("initial", len(following) == 1 and following.isalpha() and following not in "ix"),
            ("little", before in ("little", "wee", "poor", "young", "lil", "sweet", "classic", "aw")),
            ("deed", any(read.tokens[hit.first].sentence == read.tokens[place].sentence for hit in deeds)),
            ("opens", place == 0),
            ("told", following in _TOLD),
            ("and name", following in ("and", "&") or before in ("and", "&")),
        )
        for fact, true in facts:
            if true:
                yield f"name {fact}"
                yield f"name {fact} {kind} + {level}"
    if plain > 1:
        yield "names"
        yield f"names + {level}"


_TOLD = frozenset(
    "told tells asked asks said says drew wrote called gave has had put finally just is was got won finished in from again"
    " collecting handing".split()
)


def codes(read: Talk, level: str) -> Iterator[int]:
    """Yield where class codes such as 7K2 stand."""
    for place, word in enumerate(read.words):
        if "{code}" in symbols(word):
            before = read.words[place - 1] if place else ""
            after = read.words[place + 1] if place + 1 < len(read.words) else ""
            strong = len(word) > 2 and word[-1].isdigit()
            if before not in _NO_SEAT and (strong or level != "none" or before in _BEFORE_CODE or after in _AFTER_CODE):
                yield place


def letters(read: Talk) -> Iterator[tuple[int, int]]:
    """Yield where initials such as J.T., or a pupil's letter, stand in `plain`."""
    for match in _INITIALS.finditer(read.look.plain):
        yield match.start(), match.end()
    for place in range(1, len(read.words)):
        letter = read.words[place]
        if len(letter) == 1 and letter.isalpha() and letter != "i" and read.words[place - 1] in _LETTERED:
            yield read.span(place - 1, place)


SENSITIVE = frozenset(
    ("harm", "condition", "papers", "staff fate", "exclusion", "secret", "access", "exam secret", "school's future")
)
_AWAY = frozenset(("gym and hobby", "sport", "own child", "someone elses", "long ago", "screen"))


def _joined(read: Talk, level: str, form: str) -> Iterator[str]:
    """Yield what several phrases come to together."""
    kinds = {noun.kind for noun in read.nouns if noun.owner not in ("your", "other")}
    sure = {noun.kind for noun in read.nouns if points(read, noun) >= _SOME}
    away = "away" if _AWAY & read.tags.keys() else "generic" if "generic" in read.tags else "here"
    yield f"talk {away} + {level}"
    sensitive = SENSITIVE & read.tags.keys()
    if sensitive:
        yield f"sensitive {away}"
        yield f"sensitive {away} + {level}"
        yield f"sensitive {form}"
        if len(sensitive) > 1:
            yield f"sensitives {away}"
            yield f"sensitives {away} + {level}"
        if {"name plain", "initials", "class code"} & read.marks or "them" in read.tags:
            yield f"sensitive of one {away} + {level}"
    reached = kinds & {"pupils", "parents"} or {"reached"} & read.tags.keys()
    if reached and {"channel", "invitation"} & read.tags.keys():
        yield f"reached {away}"
        yield f"reached {away} + {level}"
        if sure & {"pupils", "parents"}:
            yield f"reached sure {away}"
    camera = not _CAMERA.isdisjoint(read.look.text)
    if camera:
        yield "camera"
    shown = "shown" if form == "picture" else "said" if camera or "picture" in read.tags else ""
    if shown:
        yield f"{shown} {away}"
        yield f"{shown} {away} + {level}"
        if "pupils" in kinds:
            yield f"{shown} pupils {away}"
        if "pupils" in sure:
            yield f"{shown} sure pupils {away}"
        only = "only" if not ({"pupils", "parents"} & kinds or {"little ones shown", "occasion"} & read.tags.keys()) else "too"
        for tag in ("things", "grown ups"):
            if tag in read.tags:
                yield f"{shown} {tag} {only}"
        for tag in ("occasion", "age group", "little ones shown"):
            if tag in read.tags:
                yield f"{shown} {tag} {away}"
                yield f"{shown} {tag} {away} + {level}"
        if not kinds & {"pupils", "parents"} and kinds & {"staff", "school"}:
            yield f"{shown} no pupils"


_HARSH = ("slur", "hate", "sexist", "leering", "obscene")
_NEAR = 12


def _spared(read: Talk, hit: Hit) -> bool:
    """Say whether a harsh phrase is quoted, reclaimed or otherwise innocent."""
    for away in read.tags.get("innocent", ()):
        if away.first <= hit.last and hit.first <= away.last:
            if away.last - away.first >= hit.last - hit.first:
                return True
        elif abs(away.first - hit.first) <= _NEAR:
            return True
    return False


def harsh(read: Talk, tag: str) -> list[Hit]:
    """Return the phrases of a harsh tag that are not innocent."""
    return [hit for hit in read.tags.get(tag, ()) if not _spared(read, hit)]


def _of_offence(read: Talk) -> Iterator[str]:
    """Yield what is aimed at people for what they are."""
    left = {tag for tag in _HARSH if harsh(read, tag)}
    whom = read.tags.get("whom", ()) or read.tags.get("twofold", ())
    for tag in left:
        yield f"{tag} meant"
        yield f"{tag} meant + {'whom' if whom else 'nobody'}"
        yield f"{tag} meant + {'aimed' if 'aimed' in read.tags else 'loose'}"
        if "sport" in read.tags:
            yield f"{tag} meant + sport"
    if len(left) > 1:
        yield "harsh twice"
    if whom:
        yield f"whom {'spared' if 'innocent' in read.tags else 'bare'}"
        if len(harsh(read, "hate")) > 1:
            yield "hate twice + whom"




def clear(read: Talk, tag: str) -> list[Hit]:
    """Return the phrases of a tag about money or press that are not part of one that means something else."""
    away = read.tags.get("somebody else", ())
    return [
        hit
        for hit in read.tags.get(tag, ())
        if not any(one.first <= hit.last and hit.first <= one.last and one.last - one.first >= hit.last - hit.first for one in away)
    ]


def _of_money(read: Talk) -> Iterator[str]:
    """Yield what is said of paid, gifted and press matters."""
    paid, press, part = (len(clear(read, tag)) for tag in ("paid", "press", "taking part"))
    other = "else" if "somebody else" in read.tags else "clear"
    if _AD.search(read.look.plain):
        yield "ad"
    if paid:
        yield f"paid {other}"
        if paid > 1:
            yield "paid twice"
    if "offer" in read.tags and any(len(word) > 4 and word[-1].isdigit() and word[:3].isalpha() and "{yr}" not in symbols(word) for word in read.words):
        yield "coupon"
    if press:
        yield f"press {other}"
        if part:
            yield f"press with part {other}"
    elif part:
        yield f"part alone {other}"


def signals(read: Talk, *, form: str = "post") -> set[str]:
    """Return everything that a text shows; `form` is how it was published, `picture` where it stands with one."""
    level = _level(weight(read))
    found = {f"school {level}", f"form {form}"}
    found.update(_of_nouns(read))
    found.update(_of_phrases(read, level))
    found.update(_of_names(read, level))
    found.update(_of_offence(read))
    found.update(_of_money(read))
    if next(codes(read, level), None) is not None:
        found |= {"class code", f"class code + {level}"}
    if next(letters(read), None) is not None:
        found |= {"initials", f"initials + {level}"}
    good, bad = "good" in read.tags, bool({"bad", "insult", "gripe", "dig", "irony", "conditions"} & read.tags.keys())
    mood = "mixed" if good and bad else "good" if good else "bad" if bad else "plain"
    found |= {f"mood {mood}", f"mood {mood} + {level}"}
    found |= {f"mood {mood} + {noun.kind}" for noun in read.nouns if points(read, noun) > 0}
    if "rank" in read.tags:
        found.add(f"mood {mood} + rank")
    read.marks = found
    found.update(list(_joined(read, level, form)))
    for mark in '?!"*:':
        if mark in read.look.plain:
            found.add(f"mark {mark}")
    if len(read.words) < 8:
        found.add("short")
    if form == "picture":
        found |= {f"{name} + picture" for name in tuple(found) if "+" not in name}
    return found
