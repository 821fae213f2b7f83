"""One account of the owner's during a run: its context, its disclaimers, and what was looked at on it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime

from auditor.collectors.tally import Tally
from auditor.judge import Looked
from auditor.model import (
    Check,
    Context,
    DisclaimerForm,
    Finding,
    Observation,
    Picture,
    Profile,
    Record,
    Skipped,
    Subject,
    kind_of,
    parts_of,
)
from auditor.reading import disclaimers
from auditor.reading.look import look
from auditor.state.comparing import day


class Account:
    """One account of the owner's: its context, and what was looked at on it."""

    def __init__(
        self,
        subject: Subject,
        today: date,
        platform: str,
        name: str,
        small: Sequence[Record],
        derived: dict[object, object],
    ) -> None:
        """Make the context from the account's small records; the fullest disclaimer on its profile counts."""
        profiles = [record for record in small if isinstance(record, Profile)]
        self.observed = [observation for profile in profiles for observation in observe(profile)]
        forms = [form for form in DisclaimerForm for observation in self.observed if observation.form == form]
        self.context = Context(
            subject,
            today=today,
            account=name,
            profile=profiles[0] if profiles else None,
            small=small,
            disclaimer=forms[0] if forms else None,
            owned=subject.account_on(platform, name),
            derived=derived,
        )
        self.platform = platform
        self.read: dict[type[Record], int] = {}
        self.told: set[str] = set()
        self.untold: dict[type[Record], list[Check]] = {}
        self.counting: dict[str, list[Finding]] = {}
        self.days: list[date] = []
        self.unclear = 0
        self.blind: Counter[str] = Counter()

    def note_day(self, created: datetime | None) -> None:
        """Keep the first and the last day of what passes by: what lies outside of them was not looked for."""
        seen = day(created)
        if seen is None:
            return
        if not self.days:
            self.days = [seen, seen]
        elif seen < self.days[0]:
            self.days[0] = seen
        elif seen > self.days[1]:
            self.days[1] = seen

    def tell(self, checks: Sequence[Check], record: Record) -> None:
        """Note the checks that this record could have answered; once told, a check is not asked again."""
        kind = type(record)
        if kind not in self.untold:
            self.untold[kind] = list(checks)
        for check in tuple(self.untold[kind]):
            if check.can_tell is None or check.can_tell(record, self.context):
                self.told.add(check.id)
                self.untold[kind].remove(check)

    def meet(self, checks: Sequence[Check], picture: Picture, tally: Tally) -> None:
        """Count the pictures that a check could not tell from; one that could not be checked counts as not read."""
        for check in checks:
            if check.can_tell is not None and not check.can_tell(picture, self.context):
                self.blind[check.id] += 1
        if picture.signals is not None and picture.signals.failure:
            self.read[Picture] -= 1
            tally.read[Picture] -= 1
            file = picture.path or picture.source.file
            tally.add(Skipped(file=file, kind="picture", reason=picture.signals.failure))

    def looked(self, tallies: Sequence[Tally], checks: Sequence[Check] = ()) -> Looked:
        """Say what was looked at on this account, and what is missing of it."""
        gaps: dict[str, int] = {}
        for tally in tallies:
            if (self.platform, self.context.account) in tally.accounts:
                for kind, number in tally.gaps().items():
                    gaps[kind] = gaps.get(kind, 0) + number
        return Looked(
            platform=self.platform,
            account=self.context.account,
            read={kind_of(kind): number for kind, number in self.read.items()},
            told=frozenset(self.told),
            gaps=gaps,
            beside=frozenset(one.id for one in checks if one.concerns is not None and not one.concerns(self.context)),
            blind=dict(self.blind),
            unclear=self.unclear,
        )


def observe(record: Record) -> Iterator[Observation]:
    """Yield the disclaimers that stand in a record's texts."""
    for part in parts_of(record):
        for form, span in disclaimers.find(look(part.text)):
            yield Observation(
                kind="disclaimer", form=form, record=record.key, quotes=(part.quote(span, kind="disclaimer"),)
            )
