"""The golden person: the made-up member of staff, audited at a fixed hour, gives exactly this checklist and report."""

from functools import cache
from pathlib import Path

import msgspec
import pytest

from auditor import demo, pipeline, policies, report
from auditor.collectors.tally import Tally
from auditor.gallery import Gallery, Options
from auditor.model import Checklist, Item, SourceState, Verdict
from checks import CHECKS
from tests import fake_detector

HERE = Path(__file__).parent / "golden"


LOOK = Options(detector=fake_detector.NAME, lettering=False)
"""Quick, and the same on every computer: what the detector and the reader find is tested elsewhere."""
SEEN: dict[str, bytes] = {}


@cache
def audited(*packs: str, back: bool = False) -> Checklist:
    """Audit the golden person by these policies."""
    inputs, subject, by = demo.inputs(), demo.subject(), policies.load_packs(list(packs))
    gallery = Gallery[Tally](subject, LOOK, SEEN)
    made = pipeline.audit(inputs[::-1] if back else inputs, subject, by, now=demo.NOW, gallery=gallery, strict=True)
    assert made.pictures is not None
    return msgspec.structs.replace(made, pictures=msgspec.structs.replace(made.pictures, remembered=0))


def verdicts(pack: str, check: str) -> dict[str, str]:
    """Return what a check comes to on each platform, judged by one policy."""
    return {item.platform: item.verdict for item in audited(pack).items if item.check == check}


def golden(name: str, made: bytes, *, update: bool) -> None:
    """Compare with a golden file, or write it anew."""
    path = HERE / name
    if update:
        path.write_bytes(made)
    assert path.read_bytes() == made, f"{name} differs: run the tests with --update-golden and review the difference"


def test_the_checklist(pytestconfig: pytest.Config) -> None:
    made = report.to_json(audited(*demo.subject().policy.packs))
    golden("checklist.json", made, update=pytestconfig.getoption("--update-golden"))


def test_the_report(pytestconfig: pytest.Config) -> None:
    packs = policies.load_packs(list(demo.subject().policy.packs))
    page = report.draw(audited(*demo.subject().policy.packs), checks=CHECKS, packs=packs)
    golden("report.html", page.encode(), update=pytestconfig.getoption("--update-golden"))


def test_every_source_is_read_and_its_counts_add_up() -> None:
    sources = audited(*demo.subject().policy.packs).sources
    assert {source.platform for source in sources} >= {"facebook", "instagram", "x", "linkedin"}
    assert {source.state for source in sources} == {SourceState.READ}
    for source in sources:
        assert source.counts
        assert all(count.expected == count.read + count.skipped for count in source.counts)


def test_no_private_message_is_seen() -> None:
    made = report.to_json(audited(*demo.subject().policy.packs)).decode()
    assert "NEVER-OPENED" not in made
    assert sum(source.never_opened for source in audited(*demo.subject().policy.packs).sources) > 0


def test_the_order_of_inputs_does_not_matter() -> None:
    there, back = audited("carville-2019"), audited("carville-2019", back=True)
    assert [item.id for item in back.items] == [item.id for item in there.items]
    assert {one.id: one for one in back.findings} == {one.id: one for one in there.findings}
    assert back.first == there.first


def test_five_policies_give_five_checklists() -> None:
    packs = [pack.id for pack in policies.available()]
    assert len(packs) == 5
    seen = {
        msgspec.json.encode([(item.id, item.verdict, item.weight) for item in audited(pack).items]) for pack in packs
    }
    assert len(seen) == 5


def loud(pack: str, check: str) -> set[str]:
    """Return the platforms on which a check asks something of the owner, judged by one policy."""
    asking = (Verdict.TO_DO, Verdict.LOOK_YOURSELF)
    return {platform for platform, verdict in verdicts(pack, check).items() if verdict in asking}


def items(pack: str, check: str) -> list[Item]:
    """Return the items of a check that found something."""
    return [item for item in audited(pack).items if item.check == check and item.findings]


@pytest.mark.parametrize("pack", [pack.id for pack in policies.available()])
def test_pupils_in_pictures_are_never_fine(pack: str) -> None:
    assert loud(pack, "pupil-picture")


def test_only_crypt_asks_about_references() -> None:
    for pack in policies.available():
        found = {item.verdict for item in items(pack.id, "reference-given")}
        assert found <= (
            {Verdict.NOT_APPLICABLE} if pack.id != "crypt-2017" else {Verdict.TO_DO, Verdict.LOOK_YOURSELF}
        )


def test_a_role_alone_counts_only_where_the_policy_says_so() -> None:
    assert loud("wythenshawe-trust", "school-role-shown")
    assert not loud("crypt-2017", "school-role-shown")
    assert not loud("st-josephs-2019", "school-role-shown")


def test_a_disclaimer_cures_naming_nowhere_but_where_the_policy_lets_it() -> None:
    for pack in ("wythenshawe-trust", "carville-2019", "schools-protocol-2010"):
        assert len(loud(pack, "school-named-in-profile")) == len(items(pack, "school-named-in-profile"))


def test_the_milder_demands_are_set_aside_when_policies_are_joined() -> None:
    joined = audited("crypt-2017", "wythenshawe-trust", "carville-2019")
    named = [item for item in joined.items if item.check == "school-named-in-profile" and item.findings]
    assert any("wythenshawe-trust:6.xix" in item.clauses for item in named)
    assert any("carville-2019:5.17" in item.set_aside for item in named)


def test_posts_in_school_hours_follow_the_policies_on_working_time() -> None:
    assert loud("wythenshawe-trust", "school-hours-post")
    assert not loud("st-josephs-2019", "school-hours-post")
