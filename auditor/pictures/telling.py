"""What is told of looking at pictures: what each pass is known to miss, and the two cards that always stand there."""

from auditor.model.pictures import PicturesLooked

PASSES = {
    "file": "The file’s own facts: time, place and words that were written into it",
    "faces": "Faces, found and counted",
    "crest": "The school’s crest",
    "lettering": "Lettering that names the school",
}
WHY_NOT = {
    "faces": "Not looked for: there is nothing on this computer to find faces with.",
    "crest": "Not looked for. “auditor setup” asks for a picture of it, and it is looked for where something points at "
    "the school.",
    "lettering": "Not looked for: the part of the program that reads lettering is not installed.",
}
"""Why a pass was not made at all."""
SOME_ONLY = "Only where something else points at the school, or five faces are in it; --thorough looks at all."
MISSES = {
    "file": "Most platforms take time and place out of a picture when it is uploaded.",
    "faces": (
        "Faces are missed that are turned away or lie sideways, that are covered, or that are smaller than about a "
        "twentieth of the picture. Drawn faces, dolls and now and then a dog are counted as faces. In a video one "
        "picture every two seconds is looked at."
    ),
    "crest": (
        "A crest is missed below about 48 to 64 pixels, which a badge on a jumper often is, and when cloth folds it. "
        "That none was found means nothing."
    ),
    "lettering": (
        "Small, blurred, curved and upright lettering is missed: capitals need about 14 pixels of a picture 1,600 "
        "pixels wide."
    ),
}
"""What each pass is known to miss (measured November 2026)."""

CARD_TITLE = "If you come across an indecent image of a child"
CARD = (
    "Stop. Do not copy, print, forward or delete it, and do not show it to anyone. Tell your school’s designated "
    "safeguarding lead or the police, and follow what they say. This program does not look for such images."
)
THUMBNAILS_CARD = (
    "Small copies, which the report holds only where you asked for them, are new pictures. Faces and words that were "
    "found are covered; those that were not found can still be seen. Keep the checklist where nobody else can open "
    "it, never in a folder that is synchronised with a cloud, and delete it when you are done."
)
LOOK_YOURSELF = "Could not be checked: look at it yourself"


def in_words(looked: PicturesLooked) -> list[str]:
    """Return sentences about what was looked at, what was counted, and what could not be checked."""
    total = looked.pictures + looked.videos
    said = []
    if total:
        said.append(f"{_whole(looked)} {'was' if total == 1 else 'were'} looked at.")
        if looked.faces:
            said.append(
                f"{_number(looked.faces, 'face')} in {_number(looked.with_faces, 'file')}: counted, and none compared. "
                "Faces alone are no reason to name a picture here."
            )
        elif total > len(looked.unchecked):
            said.append("No face was found in them. That does not mean that nobody is in them.")
    elif not looked.elsewhere:
        said.append("No picture of yours was in what you handed over.")
    if looked.unchecked:
        said.append(
            f"{_number(len(looked.unchecked), 'file')} could not be checked: look yourself. Each is named below."
        )
    if looked.elsewhere:
        verb = "is" if looked.elsewhere == 1 else "are"
        said.append(
            f"{_number(looked.elsewhere, 'picture')} {verb} named in your exports, but not in them: only the words "
            "beside them were read."
        )
    return said


def in_short(looked: PicturesLooked) -> str:
    """Return one sentence for the end of a run; nothing where there was no picture."""
    if not looked.pictures + looked.videos:
        return ""
    failed = len(looked.unchecked)
    known = (
        f" ({looked.remembered:,} of them known already: copies of others, or from an earlier run)"
        if looked.remembered
        else ""
    )
    left = f"; {_number(failed, 'file')} could not be checked, and the report names them" if failed else ""
    return f"Looked at {_whole(looked)}{known}{left}."


def _whole(looked: PicturesLooked) -> str:
    """Return how many pictures and videos were looked at, and of how many if not of all."""
    both = [_number(looked.pictures, "picture")] if looked.pictures or not looked.videos else []
    both += [_number(looked.videos, "video")] if looked.videos else []
    checked = looked.pictures + looked.videos - len(looked.unchecked)
    return f"{checked:,} of {' and '.join(both)}" if looked.unchecked else " and ".join(both)


def how_far(done: int, total: int, seconds: float | None) -> str:
    """Return how far looking is, and about how long it takes yet."""
    left = ""
    if seconds is not None and done < total:
        minutes = round(seconds / 60)
        left = f", about {_number(minutes, 'minute')} left" if minutes else ", less than a minute left"
    return f"Pictures: {done:,} of {total:,}{left}"


def _number(count: int, noun: str) -> str:
    """Return a number with its noun."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
