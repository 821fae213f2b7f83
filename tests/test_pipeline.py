"""Collect, check, judge: what is joined, counted and reported on the way, with made-up collectors and checks."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
import pytest

from auditor import pipeline
from auditor.collectors.archive import Archive
from auditor.collectors.collector import Collector, Confidence
from auditor.model import (
    Certainty,
    Check,
    Checklist,
    Collected,
    Context,
    Expected,
    Finding,
    OwnAccount,
    Person,
    Post,
    Profile,
    Quote,
    School,
    Skipped,
    Source,
    SourceState,
    Subject,
    UnreadAccount,
    Verdict,
)
from tests.judging import NOW, a_check, a_clause, a_pack

SUBJECT = Subject(
    person=Person(names=("Rowan Ellis",)),
    schools=(School(name="Larkfield Primary School"),),
    accounts=(OwnAccount(platform="bird", handle="@rowan_e"), OwnAccount(platform="book", handle="rowan.ellis")),
)


def find_owl(post: Post, context: Context) -> Iterator[Finding]:
    """Yield posts that name an owl; stop on the word that breaks it."""
    if "break" in post.text:
        raise ValueError(post.text)
    if "owl" in post.text:
        at = post.text.index("owl")
        yield Finding(
            record=post.key,
            audience=post.audience,
            certainty=Certainty.READ,
            quotes=(Quote("text", "other", "owl", at, at + 3),),
            reasons=(f"seen on {context.account}",),
        )


def count_owls(findings: Sequence[Finding]) -> Finding:
    """Return one finding with the number."""
    return msgspec.structs.replace(findings[0], count=len(findings))


OWL = msgspec.structs.replace(a_check("owl-in-post", needs=(Post,)), find=find_owl)
PACK = a_pack(a_clause(checks=("owl-in-post",)))


def a_post(name: str, text: str, *, place: str = "item 1", account: str = "@rowan_e") -> Post:
    return Post(platform="bird", account=account, id=name, text=text, source=Source("bird.js", place))


def run(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *got: Collected,
    small: Sequence[Collected] = (),
    checks: Sequence[Check] = (OWL,),
    strict: bool = True,
    stops: BaseException | None = None,
) -> Checklist:
    """Audit an export that holds exactly what is given."""

    def stream(archive: Archive) -> Iterator[Collected]:
        yield from got
        if stops is not None:
            raise stops

    collector = Collector(
        id="bird",
        platform="bird",
        title="Bird",
        recognise=lambda _: Confidence.SURE,
        who=lambda _: "",
        account=lambda _: iter(small),
        stream=stream,
        missing=lambda _: ("your nest",),
    )
    monkeypatch.setattr(pipeline, "COLLECTORS", (collector,))
    (tmp_path / "bird.js").write_text("x")
    return pipeline.audit([tmp_path / "bird.js"], SUBJECT, [PACK], now=NOW, checks=checks, strict=strict)


def test_a_finding_is_completed_and_judged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    checklist = run(tmp_path, monkeypatch, a_post("1", "an owl"), a_post("2", "a wren"))
    (finding,) = checklist.findings
    assert (finding.check, finding.record.id, finding.severity) == ("owl-in-post", "1", OWL.severity)
    assert finding.places == (Source("bird.js", "item 1"),)
    assert [(item.check, item.findings) for item in checklist.items] == [("owl-in-post", (finding.id,))]


def test_the_same_record_from_two_places_is_one_finding_with_both(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checklist = run(tmp_path, monkeypatch, a_post("1", "an owl"), a_post("1", "an owl", place="item 9"))
    (finding,) = checklist.findings
    assert [place.place for place in finding.places] == ["item 1", "item 9"]


def test_the_order_of_records_does_not_matter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    posts = [a_post(str(number), "an owl") for number in range(5)]
    one = run(tmp_path, monkeypatch, *posts)
    other = run(tmp_path, monkeypatch, *reversed(posts))
    assert {finding.id for finding in one.findings} == {finding.id for finding in other.findings}
    assert one.items[0].findings == other.items[0].findings


def test_a_check_that_counts_gives_one_finding_and_counts_a_record_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counting = msgspec.structs.replace(OWL, count=count_owls)
    posts = [a_post("1", "an owl"), a_post("2", "owl"), a_post("1", "an owl", place="item 7")]
    checklist = run(tmp_path, monkeypatch, *posts, checks=(counting,))
    assert [finding.count for finding in checklist.findings] == [2]


def test_one_record_that_breaks_a_check_is_reported_and_the_rest_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checklist = run(tmp_path, monkeypatch, a_post("1", "break secretword"), a_post("2", "owl"), strict=False)
    assert [finding.record.id for finding in checklist.findings] == ["2"]
    (gap,) = checklist.sources[0].skipped
    assert (gap.reason, gap.place) == ("check-failed", "item 1")
    assert "secretword" not in msgspec.json.encode(checklist.sources).decode()


def test_a_collector_that_stops_leaves_what_it_gave(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    checklist = run(tmp_path, monkeypatch, a_post("1", "owl"), stops=RuntimeError("secretword"), strict=False)
    assert len(checklist.findings) == 1
    assert checklist.sources[0].state is SourceState.PARTLY_READ
    assert "secretword" not in msgspec.json.encode(checklist.sources).decode()


def test_counts_add_up_and_a_gap_forbids_fine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gap = Skipped(file="bird.js", kind="post", place="item 2", reason="no-text")
    checklist = run(tmp_path, monkeypatch, Expected(kind="post", count=2), a_post("1", "a wren"), gap)
    (count,) = checklist.sources[0].counts
    assert (count.expected, count.read, count.skipped) == (2, 1, 1)
    assert [item.verdict for item in checklist.items] == [Verdict.NOT_LOOKED_AT]


def test_nothing_found_in_all_posts_is_fine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    checklist = run(tmp_path, monkeypatch, a_post("1", "a wren"))
    assert [(item.verdict, item.looked_at) for item in checklist.items] == [(Verdict.FINE, 1)]


def test_what_an_export_should_hold_and_does_not_is_passed_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(tmp_path, monkeypatch).sources[0].missing == ("your nest",)


def test_records_without_an_account_get_the_one_that_was_declared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checklist = run(tmp_path, monkeypatch, a_post("1", "an owl", account=""))
    assert checklist.findings[0].record.account == "@rowan_e"


def test_declared_accounts_that_were_not_read_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    checklist = run(tmp_path, monkeypatch, a_post("1", "a wren"))
    assert checklist.unread_accounts == (UnreadAccount(platform="book", handle="rowan.ellis"),)


def test_a_disclaimer_on_the_profile_is_observed_and_known_to_checks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []

    def remember(post: Post, context: Context) -> Iterator[Finding]:
        seen.append(context.disclaimer)
        yield from ()

    profile = Profile(platform="bird", account="@rowan_e", id="p1", bio="Teacher. All views are my own.")
    check = msgspec.structs.replace(OWL, find=remember)
    checklist = run(tmp_path, monkeypatch, a_post("1", "a wren"), small=[profile], checks=(check,))
    (observation,) = checklist.observations
    assert (observation.kind, observation.form, observation.record.id) == ("disclaimer", "own-only", "p1")
    assert seen == ["own-only"]


def test_progress_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(tmp_path, monkeypatch, *(a_post(str(number), "a wren") for number in range(5)))
    monkeypatch.setattr(pipeline, "TELL_EVERY", 2)
    told: list[tuple[str, int]] = []
    pipeline.audit(
        [tmp_path / "bird.js"],
        SUBJECT,
        [PACK],
        now=NOW,
        checks=(OWL,),
        progress=lambda title, number: told.append((title, number)),
    )
    assert told == [("Bird", 0), ("Bird", 2), ("Bird", 4)]
