"""One item a check and account: the verdicts that findings, gaps, clauses, disclaimers and kept things come to."""

from datetime import date

import msgspec
import pytest

from auditor.judge.evidence import Evidence, Looked
from auditor.judge.items import judge_items
from auditor.model import (
    Account,
    Audience,
    Certainty,
    Clause,
    Demand,
    Finding,
    Item,
    Kept,
    Observation,
    Pack,
    Picture,
    Post,
    Profile,
    Record,
    RecordKey,
    Reference,
    SearchResult,
    Verdict,
)
from tests.judging import TODAY, a_check, a_clause, a_finding, a_pack

TOLD = frozenset({"work-email-in-profile"})


def looked_at(
    read: dict[str, int], *, told: frozenset[str] = frozenset(), gaps: dict[str, int] | None = None
) -> Looked:
    return Looked(platform="x", account="@rowan_e", read=read, told=told, gaps=gaps or {})


SAW_PROFILE = looked_at({"profile": 1}, told=TOLD)


def one_item(
    *findings: Finding,
    packs: tuple[Pack, ...] = (a_pack(a_clause()),),
    looked: Looked = SAW_PROFILE,
    observations: tuple[Observation, ...] = (),
    kept: dict[str, Kept] | None = None,
) -> Item:
    evidence = Evidence(findings=findings, looked=[looked], observations=observations)
    (item,) = judge_items(evidence, packs, [a_check()], kept or {}, TODAY)
    return item


def a_disclaimer(form: str, *, kind: str = "profile", account: str = "@rowan_e") -> Observation:
    return Observation(kind="disclaimer", form=form, record=RecordKey(kind, "x", account, "p1"))


@pytest.mark.parametrize(
    ("audience", "certainty", "verdict"),
    [
        (Audience.PUBLIC, Certainty.SEEN, Verdict.TO_DO),
        (Audience.PUBLIC, Certainty.READ, Verdict.TO_DO),
        (Audience.LIMITED, Certainty.READ, Verdict.TO_DO),
        (Audience.PRIVATE, Certainty.SEEN, Verdict.TO_DO),
        (Audience.UNKNOWN, Certainty.SEEN, Verdict.LOOK_YOURSELF),
        (Audience.UNKNOWN, Certainty.READ, Verdict.LOOK_YOURSELF),
        (Audience.PUBLIC, Certainty.GUESSED, Verdict.LOOK_YOURSELF),
        (Audience.UNKNOWN, Certainty.GUESSED, Verdict.LOOK_YOURSELF),
    ],
)
def test_audience_and_certainty_decide(audience: Audience, certainty: Certainty, verdict: Verdict) -> None:
    assert one_item(a_finding(audience=audience, certainty=certainty)).verdict is verdict


def test_an_unknown_audience_is_said_to_be_unknown() -> None:
    assert "does not say who can see" in one_item(a_finding(audience=Audience.UNKNOWN)).reason


def test_a_limited_audience_is_judged_but_weighs_less() -> None:
    public, limited = one_item(a_finding()), one_item(a_finding(audience=Audience.LIMITED))
    assert 0 < limited.weight < public.weight
    assert "private posts" in limited.reason


def test_one_public_finding_among_unknown_ones_makes_it_to_do() -> None:
    item = one_item(a_finding("f1", audience=Audience.UNKNOWN), a_finding("f2", audience=Audience.PUBLIC))
    assert item.verdict is Verdict.TO_DO
    assert item.findings == ("f2", "f1")


def test_a_guess_never_leads_even_where_it_is_heavier() -> None:
    item = one_item(
        a_finding("guess", audience=Audience.PUBLIC, certainty=Certainty.GUESSED),
        a_finding("sure", audience=Audience.UNKNOWN),
    )
    assert item.findings[0] == "sure"


@pytest.mark.parametrize(
    ("looked", "verdict", "words"),
    [
        (SAW_PROFILE, Verdict.FINE, ""),
        (looked_at({"profile": 1}), Verdict.NOT_LOOKED_AT, "does not say anything"),
        (looked_at({"post": 9}), Verdict.NOT_LOOKED_AT, "Nothing that could show"),
        (
            looked_at({"profile": 1}, told=TOLD, gaps={"profile": 2}),
            Verdict.NOT_LOOKED_AT,
            "2 could not be read",
        ),
        (
            looked_at({"profile": 1}, told=TOLD, gaps={"": 1}),
            Verdict.NOT_LOOKED_AT,
            "1 could not be read",
        ),
        (looked_at({"profile": 1}, told=TOLD, gaps={"post": 2}), Verdict.FINE, ""),
    ],
)
def test_fine_needs_a_record_that_could_have_shown_it_and_no_gap(looked: Looked, verdict: Verdict, words: str) -> None:
    item = one_item(looked=looked)
    assert item.verdict is verdict
    assert words in item.reason


@pytest.mark.parametrize(
    ("unless", "observations", "verdict"),
    [
        (("disclaimer",), (a_disclaimer("own-only"),), Verdict.FINE),
        (("disclaimer",), (a_disclaimer("own-and-not-employer"),), Verdict.FINE),
        (("disclaimer:own-and-not-employer",), (a_disclaimer("own-and-not-employer"),), Verdict.FINE),
        (("disclaimer:own-and-not-employer",), (a_disclaimer("own-only"),), Verdict.TO_DO),
        (("disclaimer",), (a_disclaimer("partial"),), Verdict.TO_DO),
        (("disclaimer",), (a_disclaimer("own-only", account="@other"),), Verdict.TO_DO),
        (("disclaimer",), (a_disclaimer("own-only", kind="post"),), Verdict.TO_DO),
        ((), (a_disclaimer("own-and-not-employer"),), Verdict.TO_DO),
        (("disclaimer",), (), Verdict.TO_DO),
    ],
)
def test_a_disclaimer_settles_only_what_a_clause_lets_it_settle(
    unless: tuple[str, ...], observations: tuple[Observation, ...], verdict: Verdict
) -> None:
    pack = a_pack(a_clause(demand=Demand.ALLOWS_WITH_DISCLAIMER, unless=unless))
    assert one_item(a_finding(), packs=(pack,), observations=observations).verdict is verdict


def test_the_strictest_demand_within_a_topic_decides_and_the_others_are_set_aside() -> None:
    mild = a_pack(a_clause("m", demand=Demand.ALLOWS_WITH_DISCLAIMER, unless=("disclaimer",)), name="mild")
    strict = a_pack(a_clause("s", demand=Demand.FORBIDS), name="strict")
    item = one_item(a_finding(), packs=(mild, strict), observations=(a_disclaimer("own-only"),))
    assert (item.verdict, item.clauses, item.set_aside) == (Verdict.TO_DO, ("strict:s",), ("mild:m",))


def test_topics_are_compared_each_for_itself() -> None:
    pack = a_pack(a_clause("a", topic="one"), a_clause("b", topic="two", demand=Demand.ADVISES_AGAINST))
    assert one_item(a_finding(), packs=(pack,)).clauses == ("made-up-2026:a", "made-up-2026:b")


def test_what_no_policy_asks_about_is_not_applicable() -> None:
    assert one_item(a_finding(), packs=(a_pack(a_clause(checks=("other",))),)).verdict is Verdict.NOT_APPLICABLE


def test_a_check_that_no_policy_names_and_that_found_nothing_makes_no_item() -> None:
    evidence = Evidence(findings=(), looked=[SAW_PROFILE])
    assert not list(judge_items(evidence, [a_pack(a_clause(checks=("other",)))], [a_check()], {}, TODAY))


def test_what_is_allowed_is_fine() -> None:
    assert one_item(a_finding(), packs=(a_pack(a_clause(demand=Demand.ALLOWS)),)).verdict is Verdict.FINE


def test_a_kept_finding_has_an_item_of_its_own_and_hides_no_other() -> None:
    kept = {"f1": Kept(because="It is my own shop", until=date(2027, 1, 1), weight=17)}
    evidence = Evidence(findings=(a_finding("f1"), a_finding("f2")), looked=[SAW_PROFILE])
    live, left = judge_items(evidence, [a_pack(a_clause())], [a_check()], kept, TODAY)
    assert (live.verdict, live.findings) == (Verdict.TO_DO, ("f2",))
    assert (left.verdict, left.findings, left.weight) == (Verdict.KEPT, ("f1",), 17)
    assert left.kept == Kept(because="It is my own shop", until=date(2027, 1, 1), finding="f1", weight=17)
    assert left.id != live.id


def test_each_kept_finding_has_its_own_reason() -> None:
    kept = {name: Kept(because=f"Reason {name}") for name in ("f1", "f2")}
    evidence = Evidence(findings=(a_finding("f1"), a_finding("f2")), looked=[SAW_PROFILE])
    items = list(judge_items(evidence, [a_pack(a_clause())], [a_check()], kept, TODAY))
    assert [item.kept.because for item in items if item.kept] == ["Reason f1", "Reason f2"]
    assert len({item.id for item in items}) == 2


@pytest.mark.parametrize(
    ("until", "verdict"),
    [
        (date(2026, 11, 20), Verdict.KEPT),
        (None, Verdict.KEPT),
        (date(2026, 11, 19), Verdict.TO_DO),
    ],
)
def test_kept_ends_when_its_date_has_passed(until: date | None, verdict: Verdict) -> None:
    item = one_item(a_finding("f1"), kept={"f1": Kept(because="Agreed with the head", until=until)})
    assert item.verdict is verdict
    assert item.weight == one_item(a_finding("f1")).weight


def test_checks_of_rare_kinds_make_no_item_where_an_account_has_none() -> None:
    check = a_check("reference-given", needs=(Reference,))
    pack = a_pack(a_clause(checks=("reference-given",)))
    without = Evidence(findings=(), looked=[looked_at({"post": 3})])
    with_some = Evidence(findings=(), looked=[looked_at({"reference": 1}, told=frozenset({check.id}))])
    assert not list(judge_items(without, [pack], [check], {}, TODAY))
    assert [item.verdict for item in judge_items(with_some, [pack], [check], {}, TODAY)] == [Verdict.FINE]


def test_each_account_is_judged_for_itself() -> None:
    other = Looked(platform="instagram", account="rowan", read={"profile": 1}, told=TOLD)
    evidence = Evidence(findings=(a_finding(),), looked=[SAW_PROFILE, other])
    verdicts = {
        item.platform: item.verdict for item in judge_items(evidence, [a_pack(a_clause())], [a_check()], {}, TODAY)
    }
    assert verdicts == {"x": Verdict.TO_DO, "instagram": Verdict.FINE}


def test_a_clause_is_named_once_though_it_serves_several_kinds() -> None:
    check = a_check(needs=(Profile, Post))
    clause: Clause = a_clause()
    evidence = Evidence(findings=(a_finding(),), looked=[SAW_PROFILE])
    (item,) = judge_items(evidence, [a_pack(clause)], [check], {}, TODAY)
    assert item.clauses == ("made-up-2026:1",)


def test_pictures_that_could_not_have_shown_it_forbid_fine() -> None:
    seen = msgspec.structs.replace(SAW_PROFILE, blind={"work-email-in-profile": 3})
    item = one_item(looked=seen)
    assert item.verdict is Verdict.NOT_LOOKED_AT
    assert "3 of the pictures were not" in item.reason
    other = msgspec.structs.replace(SAW_PROFILE, blind={"another": 3})
    assert one_item(looked=other).verdict is Verdict.FINE


def test_where_none_could_be_read_that_is_the_reason() -> None:
    item = one_item(looked=looked_at({}, gaps={"profile": 2}))
    assert (item.verdict, item.reason) == (Verdict.NOT_LOOKED_AT, "2 could not be read.")


@pytest.mark.parametrize(
    ("platform", "needs", "beside", "said"),
    [
        ("x", (Profile,), frozenset(), True),
        ("x", (Profile,), TOLD, False),
        ("pictures", (Profile,), frozenset(), False),
        ("pictures", (Post, Profile), frozenset(), False),
        ("pictures", (Post, Picture), frozenset(), True),
    ],
)
def test_what_cannot_be_there_is_not_said_to_be_missing(
    platform: str, needs: tuple[type[Record], ...], beside: frozenset[str], said: bool
) -> None:
    looked = Looked(platform=platform, account="", read={}, beside=beside)
    evidence = Evidence(findings=(), looked=[looked])
    made = list(judge_items(evidence, [a_pack(a_clause())], [a_check(needs=needs)], {}, TODAY))
    assert [item.verdict for item in made] == ([Verdict.NOT_LOOKED_AT] if said else [])


def test_what_others_never_see_is_not_called_a_private_post() -> None:
    item = one_item(a_finding(audience=Audience.PRIVATE, kind=Account))
    assert item.verdict is Verdict.TO_DO
    assert item.reason == "Other people do not see this, but your policy is about it all the same."


@pytest.mark.parametrize(
    ("unclear", "told", "verdict"),
    [(0, True, Verdict.FINE), (2, True, Verdict.NOT_LOOKED_AT), (2, False, Verdict.NOT_LOOKED_AT)],
)
def test_results_that_may_be_the_owner_are_not_fine(unclear: int, *, told: bool, verdict: Verdict) -> None:
    check = a_check(needs=(SearchResult,))
    looked = Looked(
        platform="search",
        account="",
        read={"search_result": 9},
        told=frozenset({check.id}) if told else frozenset(),
        unclear=unclear,
    )
    evidence = Evidence(findings=(), looked=[looked])
    (item,) = judge_items(evidence, [a_pack(a_clause())], [check], {}, TODAY)
    assert item.verdict is verdict
    assert ("auditor review" in item.reason) is bool(unclear)


def test_of_searches_no_item_says_that_posts_were_not_there() -> None:
    looked = Looked(platform="search", account="", read={"search_result": 9})
    evidence = Evidence(findings=(), looked=[looked])
    assert not list(judge_items(evidence, [a_pack(a_clause())], [a_check(needs=(Post,))], {}, TODAY))
