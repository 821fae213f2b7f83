"""How strongly a text speaks of the owner's own school: its classes, staff, parents, rooms and days, named or not."""

from auditor.reading.talk import Noun, Talk
from auditor.reading.tokens import words

# Vague nouns that are the owner's school once they are "my" or "our"; the others need a sure noun beside them.
_OWN_ENOUGH = words(
    "class classes form deputy department dept faculty boss bosses colleague colleagues coworker coworkers"
    " manager mentor mentee photocopier laminator timetable lesson lessons tutor pupils students student head heid"
    " ceo trust academy school office heads sevens eights nines tens elevens reception nursery workplace job rota"
    " staff director ta technician librarian secretary cook governors management leadership staffroom work"
)
AWAY = ("gym and hobby", "sport", "own child", "someone elses", "long ago", "screen")
_FIRST = words(
    "i im ive id ill me my mine myself we were weve us our ours today tonight tomorrow yesterday again miss sir"
)
LITTLE, ENOUGH, MUCH = 0.5, 1.5, 3.0


def points(talk: Talk, noun: Noun) -> float:
    """Say how strongly one noun speaks of the owner's own school."""
    if noun.owner in ("other", "your"):
        return 0.0
    if noun.owner == "own":
        if noun.sure:
            return MUCH
        return 2.5 if talk.words[noun.last].removesuffix("'s") in _OWN_ENOUGH else 1.0
    return ENOUGH if noun.sure else LITTLE


def weight(talk: Talk) -> float:
    """Say how strongly a text speaks of the owner's own school: the best of each kind, less what speaks against it."""
    best: dict[str, float] = {}
    for noun in talk.nouns:
        best[noun.kind] = max(best.get(noun.kind, 0.0), points(talk, noun))
    total = sum(best.values())
    if best and not _FIRST.isdisjoint(word.replace("'", "") for word in talk.words):
        total += 0.5
    total -= min(3.0, 1.5 * len(talk.tags.get("generic", ())))
    return total - 2.0 * sum(tag in talk.tags for tag in AWAY)


def level(total: float) -> str:
    """Return how strongly, in a word: none, few, some or much."""
    if total < LITTLE:
        return "none"
    return "few" if total < ENOUGH else "some" if total < MUCH else "much"
