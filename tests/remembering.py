"""Made-up findings, runs and a keyring of our own, for tests of what is remembered."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

import keyring.backend
import keyring.errors
import msgspec

from auditor.model import (
    Audience,
    Check,
    Checklist,
    Finding,
    Item,
    Post,
    Profile,
    Quote,
    RecordKey,
    Severity,
    Verdict,
)
from auditor.state.content import Content, Looked
from auditor.state.fingerprints import Prints
from auditor.state.remembering import remember

KEY = bytes(range(32))
AUTUMN = datetime(2026, 10, 3, 19, 0, tzinfo=UTC)
SPRING = datetime(2027, 1, 16, 19, 0, tzinfo=UTC)
SUMMER = datetime(2027, 4, 24, 19, 0, tzinfo=UTC)
NEXT_AUTUMN = datetime(2027, 9, 18, 19, 0, tzinfo=UTC)


def a_check(name: str, *needs: type, counts: bool = False, replaces: tuple[str, ...] = ()) -> Check:
    """Return a check that is only a name here."""
    return Check(
        id=name,
        title="Good",
        failed="Bad",
        why="Because",
        fix={"*": "Mend it"},
        severity=Severity.MEDIUM,
        needs=needs or (Post,),
        find=lambda _record, _context: iter(()),
        count=(lambda findings: findings[0]) if counts else None,
        replaces=replaces,
    )


NAMED = a_check("school-named-in-post")
HOURS = a_check("school-hours-post", counts=True)
ROLE = a_check("school-role-shown", Profile)
CHECKS = (NAMED, HOURS, ROLE)


def prints(key: bytes = KEY, checks: Sequence[Check] = CHECKS) -> Prints:
    """Return what takes fingerprints."""
    return Prints(key, checks)


def a_finding(
    record: str = "p1",
    words: str = "Larkfield",
    *,
    check: str = NAMED.id,
    platform: str = "x",
    account: str = "@rowan_e",
    created: datetime | None = None,
    before: str = "Home from ",
    after: str = " at last",
    audience: Audience = Audience.UNKNOWN,
    count: int = 1,
) -> Finding:
    """Return a finding as the pipeline completes it."""
    return Finding(
        id=f"{check}-{record}-{words}",
        check=check,
        record=RecordKey("post", platform, account, record),
        quotes=(Quote("text", "school-name", words, 10, 19, before, after),),
        audience=audience,
        severity=Severity.MEDIUM,
        created=created,
        count=count,
    )


def a_look(
    *checks: str,
    platform: str = "x",
    account: str = "@rowan_e",
    read: int = 100,
    since: datetime | None = None,
    until: datetime | None = None,
) -> Looked:
    """Return an account that was looked at whole; without checks named, by all of them."""
    return Looked(
        platform=platform,
        account=account,
        checks=checks or tuple(check.id for check in CHECKS),
        read=read,
        since=since.date() if since else None,
        until=until.date() if until else None,
    )


def a_checklist(findings: Iterable[Finding], made: datetime) -> Checklist:
    """Return the checklist of a run: one item for each check and account."""
    findings = tuple(findings)
    items: dict[tuple[str, str, str], list[str]] = {}
    for one in findings:
        items.setdefault((one.check, one.record.platform, one.record.account), []).append(one.id)
    return Checklist(
        made=made,
        policies=("carville-2019",),
        findings=findings,
        items=tuple(
            Item(
                id="/".join(where),
                check=where[0],
                platform=where[1],
                account=where[2],
                verdict=Verdict.TO_DO,
                weight=42,
                findings=tuple(ids),
            )
            for where, ids in items.items()
        ),
    )


def after(before: Content, made: datetime, findings: Iterable[Finding], *looked: Looked) -> Content:
    """Return what is remembered after one more run."""
    return remember(before, a_checklist(findings, made), looked or (a_look(),), prints=prints())


class KeyringOfOurs(keyring.backend.KeyringBackend):
    """A keyring in memory."""

    priority = 9

    def __init__(self) -> None:
        """Begin with nothing in it."""
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """Return what is kept."""
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it."""
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Remove it, or say that it is not there."""
        if self.kept.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError("not there")


def fields(kind: type[msgspec.Struct]) -> set[str]:
    """Return the names of a struct's fields."""
    return {field.name for field in msgspec.structs.fields(kind)}
