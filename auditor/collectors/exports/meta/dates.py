"""Dates as Facebook and Instagram print them on the pages of an HTML export: local time, in the account's language."""

import re
import unicodedata
from datetime import UTC, datetime, tzinfo
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

from babel.dates import get_month_names, get_period_names

# The pages name no time zone. Facebook prints them in the account's own, which a file of the export names; where
# none does, the owner works in a school in the United Kingdom.
HOME = ZoneInfo("Europe/London")
LONGEST = 60
"""Characters of the longest date seen, with some to spare; longer text is not a date."""
MOST_WORDS = 6
LANGUAGES = re.findall(
    r"\w+",
    "en cy ga gd pl ro es pt fr de it nl lt lv et bg hu cs sk sl hr sr bs sq el tr ru uk ar fa ur pa hi bn gu ta te ml"
    " ne si so sw yo ig ha am ti ps ku zh zh_Hant ja ko vi th id ms fil he sv nb da fi is ca gl eu",
)
"""Those spoken in homes in the United Kingdom that Facebook also speaks; English first."""

# "Nov 08, 2005 4:19:54 am" (Facebook, 2022-26), "Sep 28, 2020, 3:08 PM" (Instagram, 2021).
_USUAL = re.compile(
    r"([A-Z][a-z]{2})[a-z]{0,6}\.? (\d{1,2}), (\d{4}),? (?:at )?(\d{1,2}):(\d\d)(?::(\d\d))?\s?(?:([AaPp])\.?[Mm]\.?)?"
)
_MONTHS = {
    name: number
    for number, name in enumerate(re.findall(r"\w+", "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"), start=1)
}
_ENGLISH = re.compile(
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?"
)
_ENGLISH_WORD = re.compile(rf"\b(?:{_ENGLISH.pattern})\b")
_HALVES = {"am": False, "pm": True, "sáng": False, "chiều": True}
_TIME = re.compile(r"(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?(?!\d)")
_YEAR_FIRST = re.compile(r"(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)")
_DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_NUMBERED_MONTH = re.compile(r"(?:tháng|thg)\s?(\d{1,2})|(\d{1,2})\s?[月월]")
_DAY = re.compile(r"(?<!\d)(\d{1,2})(?!\d)")
_WORD = re.compile(r"[^\W\d_]+(?:[.\u00a0\u202f][^\W\d_]+)*")
_SPACED_HALF = re.compile(r"\b([ap])\.?\s?m\b\.?")


def zone_named(name: str) -> tzinfo | None:
    """Return the time zone of that name, such as "Europe/London", or None."""
    try:
        return ZoneInfo(name.strip())
    except (ValueError, OSError, KeyError):
        return None


def utc(local: datetime, zone: tzinfo) -> datetime | None:
    """Return the moment that a local date without a zone stands for, or None where no calendar holds it."""
    try:
        return local.replace(tzinfo=zone).astimezone(UTC)
    except (OverflowError, ValueError):
        return None


def read(text: str) -> datetime | None:
    """Return the local date and time that a text consists of, without a zone; None where it is no such date."""
    text = text.strip()
    if not 10 <= len(text) <= LONGEST:
        return None
    usual = _USUAL.fullmatch(text)
    if usual is None or usual[1] not in _MONTHS:
        return _read_any(_SPACED_HALF.sub(r"\1m", unicodedata.normalize("NFC", text).casefold()))
    month, day, year, hour, minute, second, half = usual.groups()
    return _made(int(year), _MONTHS[month], int(day), (hour, minute, second), afternoon=half and half in "Pp")


def _read_any(text: str) -> datetime | None:
    """Read a date in any order and language: a year, a month, a day, and a time if there is one."""
    if not _YEAR.search(text) or len(_WORD.findall(text)) > MOST_WORDS:
        return None
    time = _TIME.search(text)
    if time is None:
        # A day alone is read in English only: the languages are large, and dates of blocks always have a time.
        english = _ENGLISH_WORD.search(text) or not _WORD.search(text)
        parts = _day_of(text) if english else None
        return _made(*parts, ("0", "0", None), afternoon=None) if parts else None
    before, after = text[: time.start()], text[time.end() :]
    parts = _day_of(f"{before} {after}")
    if parts is None:
        return None
    beside = (*_WORD.findall(after)[:1], *_WORD.findall(before)[-1:])
    afternoon = next((half for word in beside if (half := _half(word)) is not None), None)
    return _made(*parts, time.groups(), afternoon=afternoon)


def _day_of(text: str) -> tuple[int, int, int] | None:
    """Return year, month and day named in a text; written in numbers alone, the day comes before the month."""
    if numbers := _YEAR_FIRST.search(text):
        return int(numbers[1]), int(numbers[2]), int(numbers[3])
    if numbers := _DAY_FIRST.search(text):
        first, second, year = int(numbers[1]), int(numbers[2]), int(numbers[3])
        return (year, first, second) if second > 12 else (year, second, first)
    year_match = _YEAR.search(text)
    if year_match is None:
        return None
    rest = text[: year_match.start()] + " " + text[year_match.end() :]
    if numbered := _NUMBERED_MONTH.search(rest):
        month = int(numbered[1] or numbered[2])
        rest = rest[: numbered.start()] + " " + rest[numbered.end() :]
    else:
        month = _month_of(_WORD.findall(rest))
    day = _DAY.search(rest)
    return (int(year_match[1]), month, int(day[1])) if month and day else None


def _month_of(words: list[str]) -> int:
    """Return the month that one of the words names, or 0."""
    english = next((_MONTHS[word[:3].title()] for word in words if _ENGLISH.fullmatch(word)), 0)
    return english or next((month for word in words if (month := _foreign_month(word))), 0)


def _made(
    year: int, month: int, day: int, clock: tuple[str | None, ...], *, afternoon: bool | str | None
) -> datetime | None:
    """Put a date together; hours run to twelve where the half of the day is named."""
    hour = int(clock[0] or 0)
    if afternoon is not None and hour <= 12:
        hour = hour % 12 + (12 if afternoon else 0)
    try:
        return datetime(year, month, day, hour, int(clock[1] or 0), int(clock[2] or 0))  # noqa: DTZ001
    except ValueError:
        return None


@lru_cache(maxsize=1000)
def _foreign_month(word: str) -> int:
    """Return the month that a word names in any of the languages, or 0; they are loaded only as far as needed."""
    return next((_months(language)[word] for language in LANGUAGES if word in _months(language)), 0)


@cache
def _months(language: str) -> dict[str, int]:
    """Return the names of months in a language."""
    found: dict[str, int] = {}
    for width in ("wide", "abbreviated"):
        for context in ("format", "stand-alone"):
            for number, name in get_month_names(width, context, language).items():
                if len(plain := name.casefold().strip(". ")) > 1:
                    found.setdefault(plain, number)
    return found


@lru_cache(maxsize=1000)
def _half(word: str) -> bool | None:
    """Say whether a word means after noon in any of the languages, or before; None where it is no such word."""
    if word in _HALVES:
        return _HALVES[word]
    return next((_halves(language)[word] for language in LANGUAGES if word in _halves(language)), None)


@cache
def _halves(language: str) -> dict[str, bool]:
    """Return the words for before noon (False) and after noon (True) in a language."""
    found: dict[str, bool] = {}
    for width in ("wide", "abbreviated"):
        names = get_period_names(width, "format", language)
        for half, after in (("am", False), ("pm", True)):
            if half in names:
                found.setdefault(names[half].casefold().strip(". "), after)
    return found
