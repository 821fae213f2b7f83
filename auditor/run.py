"""What one run holds while records pass by: accounts, findings and observations, and which checks look at what."""

from collections.abc import Iterable, Sequence
from datetime import date

import msgspec

from auditor.accounts import Account
from auditor.identities import Identities, Said
from auditor.judge import completed, name_of
from auditor.model import Check, Finding, Observation, Record, SearchResult, Setting, Subject, UnreadAccount
from auditor.reading import former_names, school_names
from auditor.reading.causes import cause_finder
from auditor.reading.is_me import IsMe
from auditor.state.comparing import Reach


class Run:
    """What one run holds: contexts, findings and observations; records pass by and are let go."""

    def __init__(self, subject: Subject, today: date, checks: Sequence[Check], *, said: Said = lambda _: "") -> None:
        self.subject = subject
        self.today = today
        self.accounts: dict[tuple[str, str], Account] = {}
        self.findings: dict[str, Finding] = {}
        self.observations: list[Observation] = []
        names = school_names.matcher(subject)
        self.identities = Identities(subject, names, said)
        self.causes = cause_finder(subject, names)
        self._hide = former_names.hider(subject)
        self._derived: dict[object, object] = {school_names.matcher: names}
        self.checks: dict[type[Record], list[Check]] = {}
        self.plans: dict[tuple[type[Record], int], tuple[Check, ...]] = {}
        for check in checks:
            for kind in check.needs:
                self.checks.setdefault(kind, []).append(check)

    def meet(self, records: Iterable[Record]) -> None:
        """Make a context for each account from its small records."""
        small: dict[tuple[str, str], list[Record]] = {}
        for record in records:
            small.setdefault((record.platform, record.account), []).append(record)
        for name, held in small.items():
            self.accounts[name] = self.account_of(*name, held)

    def account_of(self, platform: str, account: str, small: Sequence[Record]) -> Account:
        """Return a new account, its disclaimers observed."""
        made = Account(self.subject, self.today, platform, account, small, self._derived)
        self.observations.extend(made.observed)
        return made

    def plan(self, kind: type[Record], met: int) -> tuple[Check, ...]:
        """Return the checks that have cause to look at a record with these cues."""
        plan = tuple(check for check in self.checks.get(kind, ()) if not check.cues or check.cues & met)
        self.plans[kind, met] = plan
        return plan

    def keep(self, finding: Finding, check: Check, record: Record, account: Account) -> None:
        """Complete a finding and keep it, or join it with the same one from another place."""
        whole = self._hide(completed(finding, check, record))
        if check.count is not None:
            account.counting.setdefault(check.id, []).append(whole)
            return
        held = self.findings.get(whole.id)
        if held is None:
            self.findings[whole.id] = whole
        elif record.source not in held.places:
            self.findings[whole.id] = msgspec.structs.replace(held, places=(*held.places, record.source))

    def reach(self) -> dict[tuple[str, str], Reach]:
        """Return the days of the oldest and the newest post or picture read, an account."""
        return {name: (one.days[0], one.days[-1]) for name, one in self.accounts.items() if one.days}

    def is_about_me(self, result: SearchResult, account: Account) -> bool:
        """Say whether a search result is the owner; one that only they can tell is counted, and left."""
        told = self.identities.of(result).is_me
        account.unclear += told is IsMe.UNCLEAR
        return told is IsMe.YES

    def settings(self) -> list[Setting]:
        """Return the privacy settings that were read."""
        return [one for account in self.accounts.values() for one in account.context.small if isinstance(one, Setting)]

    def finish(self, checks: Sequence[Check]) -> None:
        """Turn the findings of checks that count into one a check and account."""
        counts = {check.id: check.count for check in checks}
        for account in self.accounts.values():
            for name, findings in account.counting.items():
                count = counts[name]
                once = {finding.id: finding for finding in findings}
                if count is not None:
                    one = count(list(once.values()))
                    name = name_of(one.check, account.platform, account.context.account)
                    self.findings[name] = msgspec.structs.replace(one, id=name)

    def unread(self) -> list[UnreadAccount]:
        """Name the declared accounts of which nothing was read."""
        read = [account.context.owned for account in self.accounts.values()]
        declared = self.subject.accounts
        return [UnreadAccount(platform=one.platform, handle=one.handle) for one in declared if one not in read]
