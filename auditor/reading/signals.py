"""Signals: what a closer look at a text yields, by name, for the scales of `judgement` to weigh together."""

import re
from collections.abc import Iterator

from auditor.reading.phrases import Hit
from auditor.reading.pupil_signs import pupil_signs
from auditor.reading.talk import NOUNS, Talk
from auditor.reading.tokens import symbols
from auditor.reading.work_talk import AWAY, ENOUGH, level, points, weight

SENSITIVE = frozenset(
    ("harm", "condition", "papers", "staff fate", "exclusion", "secret", "access", "exam secret", "school's future")
)
HARSH = ("slur", "hate", "sexist", "leering", "obscene")
_SOUR = frozenset(("bad", "insult", "gripe", "dig", "irony", "conditions"))
_REACHED, _WAYS = frozenset(("pupils", "parents")), frozenset(("channel", "invitation", "meeting"))
_CAMERA = frozenset("📸📷🎥📹🤳🖼")
_AD = re.compile(r"(?:^|[#*(|\[])\s?ad(?:vert)?\b(?! (?:hoc|nauseam|lib|break))")
_NEAR = 12  # words over which a quotation or the like reaches


def _joins(away: Hit, hit: Hit) -> bool:
    return away.first <= hit.last and hit.first <= away.last


def _no_shorter(away: Hit, hit: Hit) -> bool:
    return away.last - away.first >= hit.last - hit.first


def clear(talk: Talk, tag: str) -> list[Hit]:
    """Return the phrases of a tag about money or press that are not part of one that means something else."""
    others = talk.tags.get("somebody else", ())
    return [
        hit for hit in talk.tags.get(tag, ()) if not any(_joins(one, hit) and _no_shorter(one, hit) for one in others)
    ]


def _spared(talk: Talk, hit: Hit) -> bool:
    """Say whether a harsh phrase is quoted, reclaimed or otherwise innocent."""
    return any(
        _no_shorter(away, hit) if _joins(away, hit) else abs(away.first - hit.first) <= _NEAR
        for away in talk.tags.get("innocent", ())
    )


def harsh(talk: Talk, tag: str) -> list[Hit]:
    """Return the phrases of a harsh tag that are not innocent."""
    return [hit for hit in talk.tags.get(tag, ()) if not _spared(talk, hit)]


def _of_nouns(talk: Talk) -> Iterator[str]:
    """Yield which nouns stand in the text, and whose they are."""
    for noun in talk.nouns:
        whose = "own" if noun.owner == "own" else "not" if noun.owner in ("other", "your") else "bare"
        yield f"{noun.kind} {'sure' if noun.sure else 'vague'} {whose}"
    if len(talk.nouns) == 1 and not talk.nouns[0].sure and not talk.nouns[0].owner:
        yield "one vague noun"


def _of_phrases(talk: Talk, much: str) -> Iterator[str]:
    """Yield the phrases found: alone, and in or out of talk about school."""
    where = "in school" if much in ("some", "much") else "elsewhere"
    for tag in talk.tags.keys() - NOUNS:
        yield tag
        yield f"{tag} {where}"


def _of_offence(talk: Talk) -> Iterator[str]:
    """Yield what is aimed at people for what they are."""
    left = [tag for tag in HARSH if harsh(talk, tag)]
    whom = talk.has("whom", "twofold")
    for tag in left:
        yield f"{tag} meant"
        yield f"{tag} meant + {'whom' if whom else 'nobody'}"
        yield f"{tag} meant + {'aimed' if talk.has('aimed') else 'loose'}"
        if talk.has("sport"):
            yield f"{tag} meant + sport"
    if len(left) > 1:
        yield "harsh twice"
    if whom:
        yield f"whom {'spared' if talk.has('innocent') else 'bare'}"
        if len(harsh(talk, "hate")) > 1:
            yield "hate twice + whom"


def _of_money(talk: Talk) -> Iterator[str]:
    """Yield what is said of paid, gifted and press matters."""
    paid, press, part = (len(clear(talk, tag)) for tag in ("paid", "press", "taking part"))
    other = "else" if talk.has("somebody else") else "clear"
    if _AD.search(talk.look.plain):
        yield "ad"
    if paid:
        yield f"paid {other}"
        if paid > 1:
            yield "paid twice"
    if talk.has("offer") and any(_is_coupon(word) for word in talk.words):
        yield "coupon"
    if press:
        yield f"press with part {other}" if part else f"press {other}"
    elif part:
        yield f"part alone {other}"


def _is_coupon(word: str) -> bool:
    return len(word) > 4 and word[-1].isdigit() and word[:3].isalpha() and "{yr}" not in symbols(word)


def _of_secrets(talk: Talk, much: str, where: str, signs: set[str]) -> Iterator[str]:
    """Yield how many sensitive matters are touched, and whether of one person."""
    matters = SENSITIVE & talk.tags.keys()
    if not matters:
        return
    yield f"sensitive {where}"
    yield f"sensitive {where} + {much}"
    if len(matters) > 1:
        yield f"sensitives {where}"
        yield f"sensitives {where} + {much}"
    if talk.has("them") or not signs.isdisjoint(("name plain", "initials", "class code")):
        yield f"sensitive of one {where} + {much}"


def _of_pictures(talk: Talk, much: str, where: str, form: str) -> Iterator[str]:
    """Yield who and what a picture shows, if there is one."""
    camera = not _CAMERA.isdisjoint(talk.look.text)
    if camera:
        yield "camera"
    if form != "picture" and not camera and not talk.has("picture"):
        return
    shown = "shown" if form == "picture" else "said"
    kinds = {noun.kind for noun in talk.nouns if noun.owner not in ("your", "other")}
    yield f"{shown} {where}"
    yield f"{shown} {where} + {much}"
    if "pupils" in kinds:
        yield f"{shown} pupils {where}"
    if any(noun.kind == "pupils" and points(talk, noun) >= ENOUGH for noun in talk.nouns):
        yield f"{shown} sure pupils {where}"
    if any(noun.kind == "pupils" and noun.owner == "own" for noun in talk.nouns):
        yield f"{shown} own pupils {where}"
    for tag in ("occasion", "age group", "little ones shown"):
        if talk.has(tag):
            yield f"{shown} {tag} {where}"
            yield f"{shown} {tag} {where} + {much}"
    only = "too" if not kinds.isdisjoint(_REACHED) or talk.has("little ones shown", "occasion") else "only"
    for tag in ("things", "grown ups"):
        if talk.has(tag):
            yield f"{shown} {tag} {only}"
    if kinds.isdisjoint(_REACHED) and not kinds.isdisjoint(("staff", "school")):
        yield f"{shown} no pupils"


def _of_contact(talk: Talk, much: str, where: str) -> Iterator[str]:
    """Yield whether a private channel and pupils or parents stand together."""
    kinds = {noun.kind for noun in talk.nouns if noun.owner not in ("your", "other")}
    if kinds.isdisjoint(_REACHED) and not talk.has("reached"):
        return
    for way in _WAYS & talk.tags.keys():
        yield f"reached by {way} {where}"
        if any(noun.kind in _REACHED and points(talk, noun) >= ENOUGH for noun in talk.nouns):
            yield f"reached sure by {way} {where}"
    if not talk.tags.keys().isdisjoint(("channel", "invitation")):
        yield f"reached {where}"
        yield f"reached {where} + {much}"


def _of_mood(talk: Talk, much: str) -> Iterator[str]:
    """Yield the mood of the words, and of whom they may be."""
    good, bad = talk.has("good"), not talk.tags.keys().isdisjoint(_SOUR)
    mood = "mixed" if good and bad else "good" if good else "bad" if bad else "plain"
    yield f"mood {mood}"
    yield f"mood {mood} + {much}"
    for kind in {noun.kind for noun in talk.nouns if points(talk, noun) > 0}:
        yield f"mood {mood} + {kind}"
    if talk.has("rank"):
        yield f"mood {mood} + rank"


def signals(talk: Talk, form: str) -> set[str]:
    """Return everything that a text shows; `form` is post, comment, picture (it stands with one) or file (a name)."""
    much = level(weight(talk))
    where = "away" if talk.has(*AWAY) else "generic" if talk.has("generic") else "here"
    found = {f"school {much}", f"form {form}", f"talk {where} + {much}"}
    found.update(_of_nouns(talk))
    found.update(_of_phrases(talk, much))
    found.update(pupil_signs(talk, much))
    found.update(_of_offence(talk))
    found.update(_of_money(talk))
    found.update(_of_mood(talk, much))
    found.update(_of_secrets(talk, much, where, found))
    found.update(_of_contact(talk, much, where))
    found.update(_of_pictures(talk, much, where, form))
    found.update(f"mark {mark}" for mark in '?!"*:' if mark in talk.look.plain)
    if len(talk.words) < 8:
        found.add("short")
    if form in ("picture", "file"):
        found |= {f"{name} + {form}" for name in found if "+" not in name}
    return found
