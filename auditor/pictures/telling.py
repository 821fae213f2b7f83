"""What is told of looking at pictures: what each pass is known to miss, and the two cards that always stand there."""

from auditor.model.pictures import PicturesLooked

PASSES = {
    "file": "what the camera wrote into the file: time, place and words",
    "faces": "faces, found and counted",
    "crest": "the school's crest",
    "lettering": "lettering that names the school",
}
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
    "Stop. Do not copy, print, forward or delete it, and do not show it to anyone. Tell your school's designated "
    "safeguarding lead or the police, and follow what they say. This program does not look for such images."
)
THUMBNAILS_CARD = (
    "Small copies are new pictures. Faces and words that were found are covered; those that were not found can still "
    "be seen. Keep the checklist where nobody else can open it, never in a folder that is synchronised with a cloud, "
    "and delete it when you are done."
)
LOOK_YOURSELF = "Could not be checked: look at it yourself"


def in_words(looked: PicturesLooked) -> list[str]:
    """Return sentences about which passes ran on how many files, with what, and which could not be made."""
    total = looked.pictures + looked.videos
    if not total:
        return ["No picture of yours was in what you handed over."]
    said = [f"{_number(looked.pictures, 'picture')} and {_number(looked.videos, 'video')} were looked at."]
    for name, words in PASSES.items():
        if made := looked.passes.get(name, 0):
            by = f" (by {looked.detector})" if name == "faces" and looked.detector else ""
            said.append(f"{words[0].upper()}{words[1:]}{by}: {made:,} of {total:,}.")
    said += [f"Not looked for: {PASSES[name]}." for name in looked.without if name in PASSES]
    if looked.faces:
        said.append(f"{_number(looked.faces, 'face')} in {_number(looked.with_faces, 'file')}. None was compared.")
    if looked.unchecked:
        said.append(f"{_number(len(looked.unchecked), 'file')} could not be checked: look yourself.")
    if looked.elsewhere:
        said.append(f"{_number(looked.elsewhere, 'picture')} named in your exports, but not in them.")
    return said


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
