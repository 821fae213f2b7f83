"""What the five policies demand differently, and where one contradicts itself, stands in the packs as data."""

import pytest

from auditor.judge.ranking import strictest
from auditor.model import Clause, Demand, Strength
from auditor.policies import BUILT_IN, load_packs
from auditor.policies.built_in import known_clauses

ST_JOSEPHS, CRYPT, TRUST, PROTOCOL, CARVILLE = BUILT_IN
CLAUSES = {pack.clause_id(clause): clause for pack in load_packs(BUILT_IN) for clause in pack.clauses}


def naming(check: str) -> dict[str, set[str]]:
    """Return the refs of the clauses that name a check, by policy; policies without one are left out."""
    found: dict[str, set[str]] = {}
    for name, clause in CLAUSES.items():
        if check in clause.checks:
            found.setdefault(name.partition(":")[0], set()).add(clause.ref)
    return found


def deciding(check: str, *packs: str) -> tuple[set[str], set[str]]:
    """Return the ids of the clauses that decide on a check, and of those set aside."""
    pairs = [(pack, clause) for pack in load_packs(packs) for clause in pack.clauses if check in clause.checks]
    chosen, aside = strictest(pairs)
    return {p.clause_id(c) for p, c in chosen}, {p.clause_id(c) for p, c in aside}


def demands(*names: str) -> list[Demand]:
    """Return the demands of clauses."""
    return [CLAUSES[name].demand for name in names]


def test_crypt_reads_three_ways_and_the_strictest_decides() -> None:
    chosen, aside = deciding("school-named-in-profile", CRYPT)
    assert chosen == {"crypt-2017:must-not-2"}
    assert aside == {"crypt-2017:scope-personal-communications", "crypt-2017:implementation-3c", "crypt-2017:must-2"}
    assert demands("crypt-2017:implementation-3c", "crypt-2017:must-2", "crypt-2017:must-not-2") == [
        Demand.ALLOWS_WITH_DISCLAIMER,
        Demand.NEEDS_APPROVAL,
        Demand.FORBIDS,
    ]
    assert aside < set(CLAUSES["crypt-2017:must-not-2"].conflicts)


@pytest.mark.parametrize(
    ("pack", "chosen", "aside"),
    [
        (ST_JOSEPHS, {"use-11b"}, {"use-7a"}),
        (TRUST, {"6.xix", "6.xvii"}, {"1.iv"}),
        (PROTOCOL, {"headline", "responsibilities-8b"}, set()),
        (CARVILLE, {"5.20"}, {"5.17"}),
    ],
)
def test_who_decides_on_the_schools_name_in_a_profile(pack: str, chosen: set[str], aside: set[str]) -> None:
    assert deciding("school-named-in-profile", pack) == (
        {f"{pack}:{ref}" for ref in chosen},
        {f"{pack}:{ref}" for ref in aside},
    )


@pytest.mark.parametrize(
    ("pack", "chosen", "demand"),
    [
        (ST_JOSEPHS, {"use-7a"}, Demand.ALLOWS_WITH_DISCLAIMER),
        (CRYPT, {"must-not-2"}, Demand.FORBIDS),
        (TRUST, {"5.i"}, Demand.ADVISES_AGAINST),
        (PROTOCOL, {"headline", "responsibilities-8b"}, Demand.FORBIDS),
        (CARVILLE, {"5.20"}, Demand.FORBIDS),
    ],
)
def test_who_decides_on_the_schools_name_in_a_post(pack: str, chosen: set[str], demand: Demand) -> None:
    ids, _ = deciding("school-named-in-post", pack)
    assert ids == {f"{pack}:{ref}" for ref in chosen}
    assert {CLAUSES[name].demand for name in ids} == {demand}


def test_a_role_without_a_school_counts_under_two_policies_only() -> None:
    assert naming("school-role-shown") == {TRUST: {"6.xix"}, CARVILLE: {"5.17"}}
    assert demands("wythenshawe-trust:6.xix", "carville-2019:5.17") == [Demand.FORBIDS, Demand.ADVISES_AGAINST]


def test_a_disclaimer_settles_something_at_st_josephs_and_crypt_only() -> None:
    assert {name for name, clause in CLAUSES.items() if clause.unless} == {
        "st-josephs-2019:use-7",
        "st-josephs-2019:use-7a",
        "crypt-2017:scope-personal-communications",
        "crypt-2017:implementation-3c",
    }
    assert CLAUSES["st-josephs-2019:use-7a"].unless == ("disclaimer:own-and-not-employer",)
    assert CLAUSES["crypt-2017:implementation-3c"].unless == ("disclaimer",)


def test_a_missing_disclaimer_counts_where_one_is_asked_for() -> None:
    assert naming("disclaimer-missing") == {
        ST_JOSEPHS: {"use-7a"},
        CRYPT: {"scope-personal-communications", "implementation-3c"},
        PROTOCOL: {"responsibilities-8a"},
        CARVILLE: {"5.19"},
    }


def test_a_disclaimer_need_not_name_the_school() -> None:
    assert "not those of my employer" in CLAUSES["carville-2019:5.19"].note
    assert "my employer" in CLAUSES["st-josephs-2019:use-7a"].note
    assert {"carville-2019:5.17", "carville-2019:5.20"} <= set(CLAUSES["carville-2019:5.19"].conflicts)


def test_the_protocols_headline_is_the_rule_and_what_contradicts_it_a_condition() -> None:
    assert {
        "schools-protocol-2010:responsibilities-7",
        "schools-protocol-2010:responsibilities-8a",
    } <= set(CLAUSES["schools-protocol-2010:headline"].conflicts)
    assert CLAUSES["schools-protocol-2010:headline"].unless == ()


@pytest.mark.parametrize(
    ("clause", "demand"),
    [
        ("st-josephs-2019:use-2b", Demand.FORBIDS),
        ("carville-2019:5.13", Demand.FORBIDS),
        ("schools-protocol-2010:4.2", Demand.NEEDS_APPROVAL),
        ("wythenshawe-trust:6.xi", Demand.ADVISES_AGAINST),
    ],
)
def test_parents_as_friends(clause: str, demand: Demand) -> None:
    assert CLAUSES[clause].demand is demand
    assert "parents" in CLAUSES[clause].ask


def test_crypt_asks_nothing_about_parents() -> None:
    asked = [clause for name, clause in CLAUSES.items() if name.startswith(CRYPT)]
    assert not [clause.ref for clause in asked if "parents" in clause.ask and clause.topic.startswith("contact")]


def test_former_pupils_are_asked_about_and_never_inferred() -> None:
    assert "under 18" in CLAUSES["crypt-2017:must-not-7a"].ask
    assert CLAUSES["st-josephs-2019:use-3a"].ask == CLAUSES["wythenshawe-trust:6.x"].ask
    assert {clause.demand for clause in CLAUSES.values() if clause.topic == "contact-ex-pupils"} == {
        Demand.ADVISES_AGAINST
    }
    assert not topic("contact-ex-pupils", CARVILLE) | topic("contact-ex-pupils", PROTOCOL)


def test_relatives_are_declared_where_the_policy_says_so() -> None:
    assert CLAUSES["st-josephs-2019:scope-3"].ask == CLAUSES["wythenshawe-trust:6.ix"].ask
    assert {name.partition(":")[0] for name, one in CLAUSES.items() if one.topic == "family-exception"} == {
        ST_JOSEPHS,
        TRUST,
    }
    assert "Family is left out" in CLAUSES["crypt-2017:must-not-7b"].note


def test_every_policy_counts_a_picture_of_pupils() -> None:
    for pack in BUILT_IN:
        chosen, _ = deciding("pupil-picture", pack)
        assert {CLAUSES[name].demand for name in chosen} == {Demand.FORBIDS}
        assert {CLAUSES[name].strength for name in chosen} <= {Strength.MUST, Strength.MUST_NOT}


def test_a_picture_of_the_empty_school_counts_where_it_may_not_be_recognised() -> None:
    assert naming("school-visible-in-picture") == {
        ST_JOSEPHS: {"use-11b"},
        TRUST: {"6.xviii"},
        PROTOCOL: {"awareness-5"},
        CARVILLE: {"5.20"},
    }
    assert CLAUSES["crypt-2017:must-not-5"].checks == ("pupil-picture",)


def test_pictures_of_colleagues_may_be_agreed_at_st_josephs_only() -> None:
    assert naming("colleague-picture") == {ST_JOSEPHS: {"use-8c"}, CRYPT: {"must-not-2"}, TRUST: {"6.xviii"}}
    assert CLAUSES["st-josephs-2019:use-8c"].demand is Demand.NEEDS_APPROVAL
    assert deciding("colleague-picture", ST_JOSEPHS, TRUST) == (
        {"wythenshawe-trust:6.xviii"},
        {"st-josephs-2019:use-8c"},
    )


def test_the_working_day() -> None:
    assert naming("school-hours-post") == {
        CRYPT: {"personal-use-1a", "personal-use-1b"},
        TRUST: {"6.xxi"},
        PROTOCOL: {"2.5"},
        CARVILLE: {"5.8", "5.10"},
    }
    assert deciding("school-hours-post", CARVILLE) == ({"carville-2019:5.8"}, {"carville-2019:5.10"})
    assert demands("carville-2019:5.10", "crypt-2017:personal-use-1a", "schools-protocol-2010:2.5") == [
        Demand.ALLOWS,
        Demand.ALLOWS,
        Demand.NEEDS_APPROVAL,
    ]


def test_the_schools_equipment() -> None:
    assert demands(
        "st-josephs-2019:use-1", "carville-2019:5.9", "carville-2019:5.11", "crypt-2017:personal-use-1a"
    ) == [
        Demand.FORBIDS,
        Demand.NEEDS_APPROVAL,
        Demand.NEEDS_APPROVAL,
        Demand.ALLOWS,
    ]
    assert (
        len({CLAUSES[name].ask for name in ("st-josephs-2019:use-1", "carville-2019:5.9", "carville-2019:5.11")}) == 1
    )


def test_teaching_through_social_media_is_told_and_not_counted() -> None:
    told = CLAUSES["crypt-2017:must-not-8"]
    assert (told.checks, told.ask) == ((), "")
    assert told.note


def test_another_name_counts_at_crypt_and_carville_only() -> None:
    assert set(naming("alias-account")) == {CRYPT, CARVILLE}


def test_the_work_e_mail_counts_under_four_policies_and_is_a_note_in_the_fifth() -> None:
    four = {CRYPT, TRUST, PROTOCOL, CARVILLE}
    assert set(naming("work-email-registered")) == four
    assert set(naming("work-email-in-profile")) == four
    assert "e-mail" in CLAUSES["st-josephs-2019:use-11b"].note


@pytest.mark.parametrize("name", ["crypt-2017:must-5", "crypt-2017:scope-removal"])
def test_removing_says_first_what_must_not_be_lost(name: str) -> None:
    assert CLAUSES[name].note.startswith("Export it first")
    assert "remove nothing and speak to your union" in CLAUSES[name].note
    assert CLAUSES[name].card == "complaint-open"


def test_received_abuse_is_kept_as_evidence() -> None:
    for name in ("wythenshawe-trust:9.i.b-9.ii.b", "carville-2019:8.4"):
        assert CLAUSES[name].card == "abuse"
        assert "crypt-2017:must-5" in CLAUSES[name].conflicts


def test_nobody_else_is_looked_up() -> None:
    assert "refuses a name" in CLAUSES["st-josephs-2019:use-13"].note
    assert CLAUSES["st-josephs-2019:use-13"].checks == ()
    assert "carville-2019:5.25" in CLAUSES["st-josephs-2019:use-13"].conflicts


@pytest.mark.parametrize(
    ("check", "where"),
    [
        ("reference-given", {CRYPT: {"must-not-1"}}),
        ("school-content-reposted", {CARVILLE: {"5.21"}}),
        (
            "school-website-linked",
            {ST_JOSEPHS: {"use-11a"}, CRYPT: {"must-not-2"}, TRUST: {"6.xix"}, CARVILLE: {"5.20"}},
        ),
        ("paid-or-media-post", {ST_JOSEPHS: {"use-12"}, CRYPT: {"behaviour-4"}}),
        ("former-school-shown", {CRYPT: {"end-of-employment"}, TRUST: {"5.ii-b"}}),
        (
            "work-discussed-in-post",
            {
                ST_JOSEPHS: {"use-7", "use-7a"},
                CRYPT: {"must-not-2", "must-not-4"},
                TRUST: {"1.iv"},
                PROTOCOL: {"headline", "responsibilities-6"},
            },
        ),
    ],
)
def test_where_a_check_is_asked_for(check: str, where: dict[str, set[str]]) -> None:
    assert naming(check) == where


def test_class_hashtags_count_on_a_personal_account() -> None:
    assert "hashtags" in CLAUSES["carville-2019:5.20"].note
    assert "school-named-in-post" in CLAUSES["carville-2019:5.20"].checks


def test_colleagues_as_friends_are_advice_only() -> None:
    found = {name: clause for name, clause in CLAUSES.items() if clause.topic == "contact-colleagues"}
    assert set(found) == {"wythenshawe-trust:6.xii", "schools-protocol-2010:awareness-3"}
    for clause in found.values():
        assert (clause.demand, clause.checks) == (Demand.ADVISES_AGAINST, ())


@pytest.mark.parametrize("name", ["political-religious-influence", "groups"])
def test_beliefs_are_asked_about_and_never_checked_or_scored(name: str) -> None:
    found = [clause for clause in CLAUSES.values() if clause.topic == name]
    assert found
    for clause in found:
        assert clause.ask
        assert (clause.checks, clause.good_answer) == ((), "")


def test_an_appeal_at_work_is_asked_about_and_not_scored() -> None:
    assert asked_only(CLAUSES["crypt-2017:personal-use-1d"])


def test_the_protocols_appendices_go_by_heading_not_by_number() -> None:
    refs = {name.partition(":")[2] for name in CLAUSES if name.startswith(PROTOCOL)}
    assert {"awareness-1", "responsibilities-1", "6.3-in-doubt"} <= refs
    assert not [ref for ref in refs if ref.startswith("app")]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("st-josephs-2019:scope-3", "outside this policy"),
        ("crypt-2017:scope-personal-communications", "outside it"),
        ("schools-protocol-2010:1.4", "private life"),
        ("wythenshawe-trust:3.ii", "private life"),
    ],
)
def test_what_lies_outside_a_policy_is_said(name: str, words: str) -> None:
    assert words in CLAUSES[name].note


def test_whom_to_tell_is_each_policys_own() -> None:
    assert "ICT co-ordinator" in CLAUSES["st-josephs-2019:use-4b"].says
    assert "Network Manager" in CLAUSES["crypt-2017:implementation-4"].says
    assert "line manager" in CLAUSES["schools-protocol-2010:4.3"].says
    for clause in CLAUSES.values():
        if clause.topic == "reporting":
            assert clause.checks == ()


def test_illegal_images_are_never_looked_for() -> None:
    for clause in (one for one in CLAUSES.values() if one.topic == "illegal-images"):
        assert (clause.checks, clause.ask) == ((), "")
        assert "looks for nothing of this kind" in clause.note


def test_every_conflict_names_a_clause_there_is() -> None:
    assert {other for clause in CLAUSES.values() for other in clause.conflicts} <= known_clauses()


def topic(name: str, pack: str) -> set[str]:
    """Return the refs of a policy's clauses about a topic."""
    return {one.ref for key, one in CLAUSES.items() if one.topic == name and key.startswith(f"{pack}:")}


def asked_only(clause: Clause) -> bool:
    """Say whether a clause is a question without a score."""
    return bool(clause.ask) and not clause.checks and not clause.good_answer
