"""Talk about one's own school: its classes, staff, parents, rooms and days, named or not."""

from auditor.model import Certainty, Severity
from auditor.reading import talk
from auditor.reading.look import Look
from auditor.reading.talk import Noun, Talk
from auditor.reading.told import Told

_KIND = {
    "pupils": "your own pupils",
    "staff": "the people you work with",
    "parents": "parents at your school",
    "school": "your own school",
    "task": "your own working day",
}
# Vague nouns that are the owner's school once they are "my" or "our"; the others need a sure noun beside them.
_OWN_ENOUGH = frozenset(
    [
        "class",
        "classes",
        "form",
        "deputy",
        "department",
        "dept",
        "faculty",
        "boss",
        "bosses",
        "colleague",
        "colleagues",
        "coworker",
        "coworkers",
        "manager",
        "mentor",
        "mentee",
        "photocopier",
        "laminator",
        "timetable",
        "lesson",
        "lessons",
        "tutor",
        "pupils",
        "students",
        "student",
        "head",
        "heid",
        "ceo",
        "trust",
        "academy",
        "school",
        "office",
        "heads",
        "sevens",
        "eights",
        "nines",
        "tens",
        "elevens",
        "reception",
        "nursery",
        "workplace",
        "job",
        "rota",
        "staff",
        "director",
        "ta",
        "technician",
        "librarian",
        "secretary",
        "cook",
        "governors",
        "management",
        "leadership",
        "staffroom",
        "head's",
        "work",
    ]
)
AWAY = ("gym and hobby", "sport", "own child", "someone elses", "long ago", "screen")
_FIRST = frozenset(
    [
        "i",
        "im",
        "ive",
        "id",
        "ill",
        "me",
        "my",
        "mine",
        "myself",
        "we",
        "were",
        "weve",
        "us",
        "our",
        "ours",
        "today",
        "tonight",
        "tomorrow",
        "yesterday",
        "again",
        "miss",
        "sir",
    ]
)
ENOUGH = 1.5


def head_word(talk_: Talk, noun: Noun) -> str:
    """Return the last word of a noun without its 's."""
    return talk_.words[noun.last].removesuffix("'s")


def first_person(talk_: Talk) -> bool:
    """Say whether the owner speaks of themself or of now."""
    return not _FIRST.isdisjoint(word.replace("'", "") for word in talk_.words)


def points(talk_: Talk, noun: Noun) -> float:
    """Say how strongly one noun speaks of the owner's own school."""
    if noun.owner in ("other", "your"):
        return 0.0
    if noun.owner == "own":
        if noun.sure:
            return 3.0
        return 2.5 if head_word(talk_, noun) in _OWN_ENOUGH else 1.0
    return ENOUGH if noun.sure else 0.5


def weight(talk_: Talk) -> float:
    """Say how strongly a text speaks of the owner's own school; from `ENOUGH` on it does."""
    best: dict[str, float] = {}
    for noun in talk_.nouns:
        best[noun.kind] = max(best.get(noun.kind, 0.0), points(talk_, noun))
    total = sum(best.values()) + (0.5 if best and first_person(talk_) else 0.0)
    total -= min(3.0, 1.5 * len(talk_.tags.get("generic", ())))
    return total - 2.0 * sum(tag in talk_.tags for tag in AWAY)


def own_school(look: Look) -> list[Told]:
    """Return where a text speaks of the owner's own school."""
    if not look.cues & talk.CUES:
        return []
    read = talk.talk(look)
    if weight(read) < ENOUGH:
        return []
    found = [(points(read, noun), noun) for noun in read.nouns]
    best = max(value for value, _ in found)
    certainty = Certainty.READ if best >= ENOUGH else Certainty.GUESSED
    return [
        Told(*read.span(noun.first, noun.last), f"talks about {_KIND[noun.kind]}", Severity.LOW, certainty)
        for value, noun in found
        if value >= min(best, ENOUGH)
    ]
