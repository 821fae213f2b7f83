"""Reading a post closely, once for all checks, and only where it gives cause to."""

import re
from collections.abc import Sequence
from functools import lru_cache

from auditor.model import Context, Post, Subject
from auditor.reading import cues, school_names
from auditor.reading.judgement import balance
from auditor.reading.look import Look, look
from auditor.reading.signals import signals
from auditor.reading.talk import Talk
from auditor.reading.tokens import given_names, words
from auditor.reading.wording import wordings
from auditor.reading.work_talk import AWAY, ENOUGH, weight

CAUSE = (
    cues.WORK | cues.PUPIL | cues.PARENT | cues.COLLEAGUE | cues.REMARK | cues.CONFIDENTIAL | cues.MONEY | cues.OFFENCE
)
_OF_SCHOOL = frozenset(("criticism", "confidential", "pupil", "picture", "contact"))
_NO_SCHOOL = -1.0
"""What is told of school only is not told where so little speaks of school."""
_ELSEWHERE = 2.0
"""What talk of school must pass where the words speak of the owner's family, a hobby or another's school."""
_DUTY = -1.0
"""What a short text must pass that names a duty of the job: few words weigh little."""
_MARKED = 5
"""Words that are marked where no phrase or noun stands out; more say nothing more."""
_PLAIN = words(
    "a an the and or but if so as at by for from in into of on off out over to up down with about than then that this"
    " these those there here it its it's is are was were be been being am i i'm im i've ive i'd i'll me my we we're"
    " we've our us you you're your he he's his him she she's her they they're their them who what which when where how"
    " have has had do does did don't doesn't didn't will would can could should may might must not no just get got"
    " gets some any all one only very too again also now still"
)
_FILE = re.compile(
    r"[^\n]{1,120}\.(?:docx?|xlsx?|pptx?|pdf|odt|ods|csv|txt|pages|key|jpe?g|png|gif|heic|webp|mp4|mov|m4v|avi)",
    re.IGNORECASE,
)
# A given name with a letter for the surname, such as Callum D.
_LETTER = re.compile(r" [b-hj-z](?=[ ,.!?:;]|$)")
_LONGEST_NAME = 15
_CODE = re.compile(r" (?:[4-9]|1[0-3])[a-z][0-9]? ")


class Reading:
    """One text, read closely: its talk, what it shows, and how that weighs."""

    __slots__ = ("_margins", "form", "look", "shown", "talk")

    def __init__(self, seen: Look, form: str, named: Sequence[school_names.Match] = ()) -> None:
        """Read the text; `form` is post, comment, picture (it stands with one) or file (it is a file's name)."""
        self.look = seen
        self.form = form
        self.talk = Talk(seen, [(match.span.start, match.span.end) for match in named])
        self.shown = signals(self.talk, form)
        if named:
            self.shown.add("school named")
        self._margins: list[float] | None = None

    def weighed(self) -> set[str]:
        """Return all that is weighed: the signals and the wordings."""
        return self.shown.union(name for name, _ in wordings(self.talk.words))

    def tells(self, thing: str) -> bool:
        """Say whether the signals are enough for one thing, by the name of its scale."""
        if self._margins is None:
            self._margins = balance().margins(self.weighed())
        things = balance().things
        if thing in _OF_SCHOOL and self._margins[things["work"]] < _NO_SCHOOL:
            return False
        enough = 0.0
        if thing == "work":
            enough = _ELSEWHERE if self._is_elsewhere() else _DUTY if self._is_duty() else 0.0
        return self._margins[things[thing]] >= enough

    def _is_duty(self) -> bool:
        """Say whether a short text names a duty of the job and nothing that speaks against it."""
        return "short" in self.shown and "task sure bare" in self.shown and "talk here + some" in self.shown

    def _is_elsewhere(self) -> bool:
        """Say whether the words speak of the owner's family, a hobby or another's school, and hardly of their own."""
        return self.talk.has(*AWAY) and weight(self.talk) < ENOUGH

    def heaviest(self, thing: str) -> list[int]:
        """Return the places of the words that weigh most for a thing, in the order of the text."""
        weights = dict.fromkeys(range(len(self.talk.words)), 0.0)
        for name, place in wordings(self.talk.words):
            if place >= 0 and self.talk.words[place] not in _PLAIN:
                weights[place] += balance().weight(thing, name)
        most = max(weights.values(), default=0.0)
        ranked = sorted(weights, key=lambda place: (-weights[place], place))[:_MARKED]
        return sorted(place for place in ranked if weights[place] > 0 and weights[place] >= most / 3)

    def shows(self, *names: str) -> bool:
        """Say whether one of these signals is there."""
        return not self.shown.isdisjoint(names)


class _Desk:
    """The text that lies open: several checks ask for the same one in turn."""

    __slots__ = ("form", "reading", "text")

    def __init__(self, _subject: Subject) -> None:
        self.text: str | None = None
        self.form = ""
        self.reading: Reading | None = None


def form_of(post: Post) -> str:
    """Return how a post was published, as far as it tells what its words are about."""
    if post.form == "caption" or post.pictures:
        return "picture"
    if post.form == "comment":
        return "comment"
    return "file" if "." in post.text[-5:] and _FILE.fullmatch(post.text.strip()) else "post"


def read(text: str, form: str, context: Context) -> Reading | None:
    """Return the close reading of a text, or nothing where no word gives cause to one."""
    desk = context.once(_Desk)
    if desk.text is not text or desk.form != form:
        desk.text, desk.form = text, form
        seen = look(text)
        names = context.once(school_names.matcher)
        worth = gives_cause(seen, form) or names.may_name(seen)
        desk.reading = Reading(seen, form, names.find(seen)) if worth else None
    return desk.reading


@lru_cache(maxsize=4)
def plainly(seen: Look, form: str) -> Reading:
    """Return the close reading of a text without knowing the school's names; the last few are remembered."""
    return Reading(seen, form)


def read_post(post: Post, context: Context) -> Reading | None:
    """Return the close reading of a post, or nothing where no word gives cause to one."""
    return read(post.text, form_of(post), context)


def gives_cause(seen: Look, form: str) -> bool:
    """Say whether a word in the text is worth a closer look; words beside a picture always are."""
    if seen.cues & CAUSE or (form != "post" and seen.plain) or "*" in seen.plain:
        return True
    if seen.cues & cues.LETTER and any(
        seen.plain[max(0, match.start() - _LONGEST_NAME) : match.start()].rpartition(" ")[2] in given_names()
        for match in _LETTER.finditer(seen.plain)
    ):
        return True
    if not seen.cues & cues.DIGIT:
        return False
    coded = b"9x " in seen.signs or b"9x9 " in seen.signs
    return coded and _CODE.search(seen.flat) is not None
