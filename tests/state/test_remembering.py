"""What a finished run leaves behind."""

from datetime import datetime
from pathlib import Path

import msgspec

from auditor.model import Checklist, SettingSeen, Verdict
from auditor.state import content as contents
from auditor.state.content import Content
from auditor.state.remembering import digest, last_inputs, remember, wrote
from tests.remembering import AUTUMN, SPRING, SUMMER, a_checklist, a_finding, a_look, after, prints


def test_a_run_is_one_line() -> None:
    content = after(Content(), AUTUMN, [a_finding("p1"), a_finding("p2")])
    content = after(content, SPRING, [a_finding("p2"), a_finding("p3")])
    first, second = content.runs
    assert (first.made, first.new, first.mended, first.to_do) == (AUTUMN, 2, 0, 1)
    assert (second.made, second.new, second.mended, second.came_back) == (SPRING, 1, 1, 0)
    assert second.packs == ("carville-2019",)
    assert second.looked == (a_look(),)


def test_verdicts_are_counted() -> None:
    checklist = a_checklist([a_finding("p1"), a_finding(platform="facebook"), a_finding(platform="linkedin")], AUTUMN)
    verdicts = (Verdict.LOOK_YOURSELF, Verdict.KEPT, Verdict.FINE)
    items = [
        msgspec.structs.replace(item, verdict=verdict) for item, verdict in zip(checklist.items, verdicts, strict=True)
    ]
    checklist = msgspec.structs.replace(checklist, items=tuple(items))
    (run,) = remember(Content(), checklist, [a_look()], prints=prints()).runs
    assert (run.to_do, run.look_yourself, run.kept) == (0, 1, 1)


def test_a_sighting_has_its_first_and_its_last_day() -> None:
    content = after(Content(), AUTUMN, [a_finding()])
    content = after(content, SPRING, [a_finding()])
    (sighting,) = content.sightings.values()
    assert (sighting.first, sighting.last, sighting.gone, sighting.weight) == (AUTUMN, SPRING, None, 42)
    content = after(content, SUMMER, [])
    (sighting,) = content.sightings.values()
    assert (sighting.last, sighting.gone) == (SPRING, SUMMER)


def test_what_was_not_looked_at_stays_as_it_was() -> None:
    content = after(Content(), AUTUMN, [a_finding()])
    later = after(content, SPRING, [], a_look(platform="facebook"))
    assert later.sightings == content.sightings


def test_the_same_run_twice_changes_only_the_days() -> None:
    content = after(Content(), AUTUMN, [a_finding()])
    again = after(content, AUTUMN, [a_finding()])
    assert again.sightings == content.sightings


def test_no_word_of_a_finding_is_remembered() -> None:
    words = ("Larkfield", "Ada Marsh", "Home from", "p-record-77")
    finding = a_finding("p-record-77", "Larkfield Ada Marsh")
    kept = contents.encode(after(Content(), AUTUMN, [finding]))
    assert not [word for word in words if word.encode() in kept]
    assert finding.id.encode() not in kept


def test_inputs_of_the_last_run_are_known(tmp_path: Path) -> None:
    def run(before: Content, made: object, *names: str) -> Content:
        checklist = msgspec.structs.replace(a_checklist([], AUTUMN), made=made)
        return remember(before, checklist, [], prints=prints(), inputs=[tmp_path / name for name in names])

    content = run(Content(), AUTUMN, "a.zip", "b.zip")
    content = run(content, SPRING, "b.zip", "c.zip")
    assert last_inputs(content) == (tmp_path / "b.zip", tmp_path / "c.zip")
    assert [Path(one.path).name for one in content.inputs] == ["a.zip", "b.zip", "c.zip"]
    assert last_inputs(Content()) == ()


def test_a_file_of_ours_is_known_by_its_place_and_what_it_held(tmp_path: Path) -> None:
    content = wrote(Content(), tmp_path / "r.html", "report", b"one", AUTUMN)
    content = wrote(content, tmp_path / "r.html", "report", b"two", SPRING)
    (written,) = content.written
    assert (written.path, written.kind, written.when) == (str(tmp_path / "r.html"), "report", SPRING)
    assert written.digest == digest(b"two")


def test_what_is_seen_of_a_setting_replaces_what_was_seen_before() -> None:
    def one(account: str, when: datetime, *, advised: bool) -> SettingSeen:
        return SettingSeen(step="x.account-private", account=account, value="on", advised=advised, on=when.date())

    def told(*settings: SettingSeen, made: datetime) -> Checklist:
        return msgspec.structs.replace(a_checklist([], made), settings=settings)

    old = one("@rowan_e", AUTUMN, advised=False), one("@tired", AUTUMN, advised=True)
    first = remember(Content(), told(*old, made=AUTUMN), (), prints=prints())
    new = one("@rowan_e", SPRING, advised=True)
    assert remember(first, told(new, made=SPRING), (), prints=prints()).settings == (old[1], new)
