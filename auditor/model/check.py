"""A check: one thing to look for, declared once, with the pure function that looks."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, TypeVar, cast

import msgspec

from auditor.model.finding import DisclaimerForm, Finding, Severity
from auditor.model.records import Profile, Record
from auditor.model.subject import OwnAccount, Subject

T = TypeVar("T")


class Context:
    """What a check may know besides the record: the subject and the account's small records."""

    __slots__ = ("_derived", "account", "disclaimer", "owned", "profile", "small", "subject", "today")

    def __init__(
        self,
        subject: Subject,
        *,
        today: date,
        account: str = "",
        profile: Profile | None = None,
        small: Sequence[Record] = (),
        disclaimer: DisclaimerForm | None = None,
        owned: OwnAccount | None = None,
        derived: dict[object, object] | None = None,
    ) -> None:
        """Hold the subject, the day of the audit, and the account's small records and disclaimer, if one was seen.

        `owned` is the account as the owner declared it; `derived` is shared by the contexts of one run.
        """
        self.subject = subject
        self.today = today
        self.account = account
        self.profile = profile
        self.small = tuple(small)
        self.disclaimer = disclaimer
        self.owned = owned
        self._derived = {} if derived is None else derived

    def once(self, build: Callable[[Subject], T]) -> T:
        """Return `build(subject)`, built once a run: a matcher over the school's names, say."""
        try:
            return cast("T", self._derived[build])
        except KeyError:
            made = build(self.subject)
            self._derived[build] = made
            return made


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """The declaration of a check; docs/checks.md says what each field must keep to.

    `find` takes one record of a kind in `needs`. `can_tell` says whether this record could have shown it: without
    one that could, the verdict is "not looked at". `concerns` says whether the check is about this account at all:
    without it, there is nothing to say there. `count` turns many findings of one account into one with a number.
    `cues` are bits of `auditor.reading.causes`: a post with none of them is passed over; 0 looks at every post.
    `mended_with` is the id of a check whose mending mends this too.
    """

    id: str
    title: str
    failed: str
    why: str
    fix: Mapping[str, str]
    severity: Severity
    needs: tuple[type[Record], ...]
    find: Callable[[Any, Context], Iterator[Finding]]
    can_tell: Callable[[Any, Context], bool] | None = None
    concerns: Callable[[Context], bool] | None = None
    count: Callable[[Sequence[Finding]], Finding] | None = None
    cues: int = 0
    replaces: tuple[str, ...] = ()
    mended_with: str = ""
