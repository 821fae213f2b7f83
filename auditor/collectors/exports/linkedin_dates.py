"""The ways in which one LinkedIn export writes a time (seen 2020 to 2026): without a zone, and taken as UTC."""

import re
from datetime import UTC, datetime

_MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}
_CLOCK = r"(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d))?(?:\s?(?P<half>[AaPp])\.?[Mm])?"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"(?P<year>\d{{4}})-(?P<month>\d\d)-(?P<day>\d\d)(?:[ T]{_CLOCK})?",  # 2026-05-07 16:41:18 UTC
        rf"(?P<month>\d{{1,2}})/(?P<day>\d{{1,2}})/(?P<year>\d\d(?:\d\d)?),? {_CLOCK}",  # 1/29/26, 2:37 PM
        r"(?P<day>\d{1,2}) (?P<month>[A-Za-z]{3})[a-z]* (?P<year>\d{4})",  # 08 Feb 2026
        # Sat Sep 05 08:12:14 UTC 2026
        rf"[A-Za-z]{{3}} (?P<month>[A-Za-z]{{3}}) (?P<day>\d\d) {_CLOCK} \w+ (?P<year>\d{{4}})",
        # “You uploaded a feed photo on March 8, 2026 at 9:37 AM (GMT)”, “Jun 16, 2023 10:00 AM - …”
        rf"(?P<month>[A-Z][a-z]{{2}})[a-z]* (?P<day>\d{{1,2}}), (?P<year>\d{{4}})(?: (?:at )?{_CLOCK})?",
    )
)


def when(text: str) -> datetime | None:
    """Return the first time that stands in a text, or None."""
    for form in _FORMS:
        match = form.search(text)
        if match and (made := _made(match.groupdict())):
            return made
    return None


def _made(parts: dict[str, str | None]) -> datetime | None:
    """Return a time from its parts; of `29/1/26` the part above twelve is the day."""
    month, day, year = parts["month"] or "", int(parts["day"] or 1), int(parts["year"] or 0)
    number = int(month) if month.isdecimal() else _MONTHS.get(month[:3].casefold(), 0)
    if month.isdecimal() and number > 12 >= day:
        number, day = day, number
    hour = int(parts.get("hour") or 0)
    half = (parts.get("half") or "").casefold()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    minute, second = int(parts.get("minute") or 0), int(parts.get("second") or 0)
    try:
        return datetime(year + 2000 if year < 100 else year, number, day, hour, minute, second, tzinfo=UTC)
    except ValueError:
        return None
