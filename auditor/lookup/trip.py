"""The asking for one account: every question through the one door, what it brought, and what could not be had."""

from collections.abc import Callable

import msgspec

from auditor.collectors.profiles.shape import WORDS, Missing, Read, Seen, Shown, Trouble, Whose
from auditor.collectors.web import Door
from auditor.collectors.web_answers import Answer, Failure, Want
from auditor.model import Profile

MOST_PAGES = 5
"""Pages of posts that are asked for: the newest few hundred are what a stranger would scroll to."""
PURPOSE = "your public profile"
Reader = Callable[[Answer, Whose], Read]


class Came(msgspec.Struct, frozen=True, kw_only=True):
    """What was seen of an account; `lacking` is what could not be had besides, and why.

    `to_the_end` says that the posts were read to the oldest, not the newest of them only.
    """

    records: tuple[Shown, ...]
    lacking: tuple[str, ...] = ()
    to_the_end: bool = False


Result = Came | Missing | Trouble | Failure


class Trip:
    """The asking for one account: every question through the one door, and what it brought."""

    def __init__(self, door: Door, whose: Whose) -> None:
        """Begin with nothing seen."""
        self.whose = whose
        self._door = door
        self._records: list[Shown] = []
        self._lacking: list[str] = []
        self._to_the_end = False

    def ask(self, url: str, *, want: Want = Want.API, accept: str = "application/json") -> Answer | Failure:
        """Return what stands at an address."""
        return self._door.get(url, purpose=PURPOSE, want=want, headers={"Accept": accept})

    def first(self, url: str, reader: Reader, *, want: Want = Want.API, accept: str = "application/json") -> Result:
        """Ask for what the account stands or falls by."""
        got = self.ask(url, want=want, accept=accept)
        read = got if isinstance(got, Failure) else reader(got, self.whose)
        return self.end(read) if isinstance(read, Seen) else read

    def also(self, what: str, url: str, reader: Reader, onward: Callable[[str, int], str] | None = None) -> None:
        """Ask for more of an account that was seen, page by page; what cannot be had is noted, and loses nothing."""
        for number in range(2, MOST_PAGES + 2):
            got = self.ask(url)
            read = got if isinstance(got, Failure) else reader(got, self.whose)
            if not isinstance(read, Seen):
                self._lacking.append(f"{what} ({sentence(read).rstrip('.')})")
                return
            self.keep(read)
            if onward is None:
                return
            if not read.onward:
                self._to_the_end = True
                return
            url = onward(read.onward, number)

    def keep(self, seen: Seen) -> None:
        """Keep what was seen; several profiles become one, the first filled up with what the others say."""
        for one in seen.records:
            first = next((at for at, held in enumerate(self._records) if isinstance(held, Profile)), None)
            if isinstance(one, Profile) and first is not None:
                self._records[first] = _filled(self._records[first], one)
            else:
                self._records.append(one)

    def end(self, seen: Seen | None = None) -> Came:
        """Return all that was seen."""
        if seen is not None:
            self.keep(seen)
        return Came(records=tuple(self._records), lacking=tuple(self._lacking), to_the_end=self._to_the_end)


def _filled(first: Shown, more: Profile) -> Shown:
    """Return a profile with what another view of it says besides."""
    if not isinstance(first, Profile):
        return first
    said = {name: getattr(first, name) or getattr(more, name) for name in ("handle", "name", "headline")}
    bio = first.bio if more.bio in first.bio else "\n".join(filter(None, (first.bio, more.bio)))
    return msgspec.structs.replace(first, **said, bio=bio, fields=tuple(dict.fromkeys((*first.fields, *more.fields))))


def sentence(read: Missing | Trouble | Failure) -> str:
    """Return in words why nothing was seen."""
    if isinstance(read, Failure):
        return read.sentence
    return WORDS[read] if isinstance(read, Trouble) else "Nothing stands there."
