"""What a run holds: a finding once with all its places, counted ones as one, accounts of which nothing was read."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime

from auditor.judge import name_of
from auditor.model import (
    Certainty,
    Check,
    Context,
    Finding,
    OwnAccount,
    Person,
    Post,
    Profile,
    School,
    Severity,
    Source,
    Subject,
)
from auditor.run import Run

SUBJECT = Subject(
    person=Person(names=("Rowan Ellis",)),
    schools=(School(name="Larkfield Primary School"),),
    accounts=(OwnAccount(platform="x", handle="@rowan_e"), OwnAccount(platform="tiktok", handle="@rowan.runs")),
)


def find(post: Post, context: Context) -> Iterator[Finding]:
    yield Finding(record=post.key, audience=post.audience, certainty=Certainty.READ)


def first(findings: Sequence[Finding]) -> Finding:
    return findings[0]


def a_check(name: str, *, cues: int = 0, counts: bool = False) -> Check:
    return Check(
        id=name,
        title="Fine",
        failed="Not fine",
        why="So.",
        fix={"*": "Mend it."},
        severity=Severity.LOW,
        needs=(Post,),
        find=find,
        cues=cues,
        count=first if counts else None,
    )


def a_post(name: str, file: str = "a.json") -> Post:
    made = datetime(2026, 5, 4, 20, tzinfo=UTC)
    return Post(platform="x", account="@rowan_e", id=name, text="tea", created=made, source=Source(file, "item 1"))


def kept(check: Check, *posts: Post) -> Run:
    run = Run(SUBJECT, date(2026, 11, 20), [check])
    account = run.accounts["x", "@rowan_e"] = run.account_of("x", "@rowan_e", ())
    for post in posts:
        for finding in check.find(post, account.context):
            run.keep(finding, check, post, account)
    run.finish([check])
    return run


def test_the_same_finding_from_two_places_is_one_with_both() -> None:
    run = kept(a_check("tea"), a_post("1"), a_post("1", "b.json"), a_post("1"), a_post("2"))
    assert [[place.file for place in one.places] for one in run.findings.values()] == [["a.json", "b.json"], ["a.json"]]


def test_counted_findings_are_one_an_account_under_a_name_of_its_own() -> None:
    run = kept(a_check("tea", counts=True), a_post("1"), a_post("2"))
    assert list(run.findings) == [name_of("tea", "x", "@rowan_e")]


def test_a_check_with_cues_is_asked_only_where_one_was_met() -> None:
    one, other = a_check("one", cues=4), a_check("other")
    run = Run(SUBJECT, date(2026, 11, 20), [one, other])
    assert run.plan(Post, 0) == run.plan(Post, 2) == (other,)
    assert run.plan(Post, 6) == run.plan(Post, -1) == (one, other)
    assert run.plan(Profile, -1) == ()


def test_declared_accounts_of_which_nothing_was_read_are_named() -> None:
    run = Run(SUBJECT, date(2026, 11, 20), [])
    run.meet([Profile(platform="x", account="@rowan_e")])
    assert [(one.platform, one.handle) for one in run.unread()] == [("tiktok", "@rowan.runs")]
