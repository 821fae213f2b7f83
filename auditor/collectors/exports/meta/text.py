"""What the exports of Facebook and Instagram share: letters mended, moments, and photos as an export tells of them."""

import re
from datetime import UTC, datetime

import msgspec

from auditor.model import Place

_CUT_APART = re.compile(
    "[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}"
)
_MENTION = re.compile(r"@\[\d+:\d+:([^\]]*)\]")
_BETWEEN = re.compile(r"[\s,;]+")
_VIDEO = re.compile(r"\.(?:mp4|mov|m4v|webm|avi|mkv|3gp)$", re.IGNORECASE)
LAYERS = 64
"""Each layer of breaking doubles a letter; more than two were never seen."""
MILLISECONDS = 10**11
"""Seconds stay below this until the year 5138; messages and a few 2024 files count milliseconds."""


class Shot(msgspec.Struct, frozen=True, kw_only=True):
    """A photo or video as an export tells of it; `path` is as written there."""

    path: str
    caption: str = ""
    album: str = ""
    created: datetime | None = None
    place: Place | None = None


def repaired(text: str) -> str:
    """Return text with Meta's broken letters mended; text that is whole comes back as it is.

    Meta's JSON writes each byte of UTF-8 as a letter of its own ("Ã©" for "é"), in keys, values and file names alike.
    """
    for _ in range(LAYERS):
        if text.isascii() or (mended := _mended(text)) == text:
            break
        text = mended
    return text


def _mended(text: str) -> str:
    """Undo one layer of broken letters: in the whole text, or in the stretches that are whole."""
    try:
        return text.encode("latin-1").decode()
    except UnicodeEncodeError:
        return text
    except UnicodeDecodeError:
        return _CUT_APART.sub(_mended_stretch, text)


def _mended_stretch(match: re.Match[str]) -> str:
    """Return the letter that a few broken ones stand for."""
    try:
        return match[0].encode("latin-1").decode()
    except UnicodeDecodeError:
        return match[0]


def words(text: str | None) -> str:
    """Return what was written: letters mended, a mention as the name it shows, no white space around."""
    if not text:
        return ""
    text = repaired(text)
    return _MENTION.sub(r"\1", text).strip() if "@[" in text else text.strip()


def addresses(text: str) -> list[str]:
    """Return the e-mail addresses among the words of a text."""
    found = (word.strip("<>()\"'") for word in _BETWEEN.split(text))
    return [word for word in found if word.count("@") == 1 and "." in word.partition("@")[2] and word[0] != "@"]


def moment(seconds: float | str | None) -> datetime | None:
    """Return the moment that a number of seconds (or milliseconds) since 1970 stands for; 0 stands for none."""
    try:
        number = float(seconds or 0)
        if number >= MILLISECONDS:
            number /= 1000
        return datetime.fromtimestamp(number, UTC) if number > 0 else None
    except (ValueError, OverflowError, OSError):
        return None


def is_video(path: str) -> bool:
    """Say whether a media file is a video, by its name."""
    return bool(_VIDEO.search(path))


def media_name(path: str) -> str:
    """Return the base name of a media file without its ending, which changes between exports."""
    return path.rsplit("/", 1)[-1].rsplit(".", 1)[0]
