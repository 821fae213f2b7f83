"""Runs over time through the whole command line: a made-up person at four dates, and what must change nothing."""

import json
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest

from auditor import demo
from auditor.model import WrongUsage
from auditor.state import private_folder, store
from tests.command_line import SUBJECT, AtTerminal, Run, Typed
from tests.made_up_posts import NEW, OLD, SCHOOL, Clock, post, quiet, result, written
from tests.remembering import AUTUMN, NEXT_AUTUMN, SPRING, SUMMER, KeyringOfOurs


def changes(made: dict[str, Any], check: str = "school-named-in-post") -> dict[str, str]:
    """Return how each finding of a check compares, by the id of its post."""
    said = made["remembered"]["changes"]
    return {one["record"]["id"]: said.get(one["id"], "") for one in made["findings"] if one["check"] == check}


def of(made: dict[str, Any], platform: str, check: str = "school-named-in-post") -> list[str | None]:
    """Return how the items of a check on a platform compare."""
    return [item["change"] for item in made["items"] if (item["check"], item["platform"]) == (check, platform)]


def test_a_person_over_four_dates(run: Run, known: Path, safe: KeyringOfOurs, clock: Clock, tmp_path: Path) -> None:
    insta = written(tmp_path, "instagram", [post("i1", SCHOOL, NEW, "rowan_e")])
    clock(AUTUMN)
    first = written(tmp_path, "one", [post("p1", SCHOOL, OLD), post("p2", SCHOOL, NEW), *quiet(0, 40, 2024)])
    autumn = result(run, first, insta)
    assert autumn["remembered"]["last"] is None
    assert set(changes(autumn).values()) == {""}
    assert of(autumn, "x") == [None]

    # Fifty new posts in front of the old ones, one of two mended, one new; Instagram was not handed over.
    clock(SPRING)
    fifty = quiet(100, 150, 2026)
    second = [*fifty, post("p3", SCHOOL, NEW), post("p2", SCHOOL, NEW), *quiet(0, 40, 2024)]
    spring = result(run, written(tmp_path, "two", second))
    assert changes(spring) == {"p2": "still-there", "p3": "new"}
    assert of(spring, "x") == ["new"]
    named = "school-named-in-post"
    assert [one["count"] for one in spring["remembered"]["mended"] if one["check"] == named] == [1]
    (lost,) = (one for one in spring["remembered"]["not_compared"] if one["check"] == named)
    assert (lost["platform"], lost["account"], lost["count"]) == ("instagram", "rowan_e", 1)

    clock(SUMMER)
    third = [*fifty, post("p1", SCHOOL, OLD), post("p2", SCHOOL, NEW), *quiet(0, 40, 2024)]
    summer = result(run, written(tmp_path, "three", third))
    assert changes(summer) == {"p1": "came-back", "p2": "still-there"}
    assert of(summer, "x") == ["came-back"]

    # All of it mended; and Instagram, handed over again, is as it was.
    clock(NEXT_AUTUMN)
    fourth = [*fifty, *quiet(0, 40, 2024), post("q999", "Cake", OLD), post("q998", "Cake", NEW)]
    last = result(run, written(tmp_path, "four", fourth), insta)
    assert of(last, "x") == ["mended"]
    assert of(last, "instagram") == ["still-there"]
    line = last["remembered"]["line"]
    assert [point["made"][:10] for point in line] == ["2026-10-03", "2027-01-16", "2027-04-24", "2027-09-18"]

    shown = run("history")
    assert [row.split()[0] for row in shown.stdout.splitlines()[1:5]] == [point["made"][:10] for point in line]
    page = (known.parent / "reports" / "checklist-2027-09-18.html").read_text("utf-8")
    assert page.count("<circle") == 4
    assert "Compared with 24 April 2027" in page


def packed(folder: Path, name: str, source: Path, part: int = 0, parts: int = 1) -> Path:
    """Zip an export, or every so many-th file of it."""
    with zipfile.ZipFile(folder / name, "w", zipfile.ZIP_DEFLATED) as made:
        for path in sorted(path for path in source.rglob("*") if path.is_file())[part::parts]:
            made.write(path, path.relative_to(source))
    return folder / name


@pytest.mark.parametrize("platform", ["facebook", "instagram", "x", "linkedin"])
def test_the_same_export_in_parts_or_zipped_anew_changes_nothing(
    run: Run, known: Path, safe: KeyringOfOurs, tmp_path: Path, platform: str
) -> None:
    source = next(path for path in demo.inputs() if path.name == platform)
    subject = Path(demo.__file__).with_name("subject.toml")
    once = result(run, source, "--about", subject)
    assert once["findings"]
    # Meta and LinkedIn give an export in parts; X gives one file.
    halves = 1 if platform == "x" else 2
    parts = [packed(tmp_path, f"{platform}-{half}.zip", source, half, halves) for half in range(halves)]
    for again in (parts, parts[::-1], [packed(tmp_path, "whole.zip", source)]):
        made = result(run, *again, "--about", subject)
        assert set(made["remembered"]["changes"].values()) == {"still-there"}
        assert {one["id"] for one in made["findings"]} == {one["id"] for one in once["findings"]}
        assert made["remembered"]["mended"] == made["remembered"]["not_compared"] == []


def test_fifty_new_posts_in_front_turn_no_old_finding_into_a_new_one(
    run: Run, known: Path, safe: KeyringOfOurs, tmp_path: Path
) -> None:
    subject = Path(demo.__file__).with_name("subject.toml")
    source = next(path for path in demo.inputs() if path.name == "x")
    result(run, source, "--about", subject)
    tweets = (source / "data" / "tweets.js").read_text("utf-8")
    head, _, rest = tweets.partition("[")
    first = json.loads(f"[{rest}")[0]["tweet"]
    numbers = range(9 * 10**18, 9 * 10**18 + 50)
    cakes = ({"id": str(one), "id_str": str(one), "full_text": f"Cake {one}", "entities": {}} for one in numbers)
    fifty = [{"tweet": {**first, **cake}} for cake in cakes]
    after = tmp_path / "x.zip"
    with zipfile.ZipFile(after, "w") as made:
        for path in sorted(path for path in source.rglob("*") if path.is_file()):
            data = path.read_text("utf-8") if path.name == "tweets.js" else path.read_bytes()
            if isinstance(data, str):
                data = f"{head}[{json.dumps(fifty)[1:-1]},{rest}"
            made.writestr(str(path.relative_to(source)), data)
    again = result(run, after, "--about", subject)
    counts = {count["kind"]: count["read"] for source in again["sources"] for count in source["counts"]}
    assert counts["post"] >= 50
    assert "new" not in set(again["remembered"]["changes"].values())


def words_of(made: dict[str, Any]) -> set[str]:
    """Return the longer words that were found and those around them: each is a canary."""
    quotes = [quote for one in made["findings"] for quote in one["quotes"]]
    texts = " ".join(quote[part] for quote in quotes for part in ("text", "before", "after"))
    return {word for word in re.findall(r"[A-Za-z]{8,}", texts) if word.casefold() not in {"auditor", "reminder"}}


def test_words_of_the_owner_are_in_the_report_alone_and_after_forgetting_nowhere(
    run: Run, home: Path, safe: KeyringOfOurs, tmp_path: Path
) -> None:
    subject = Path(demo.__file__).with_name("subject.toml")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    made = result(run, *demo.inputs(), "--about", subject, "--report", elsewhere / "mine.html")
    (name,) = {one["id"] for one in made["findings"] if one["check"] == made["items"][0]["check"]} & set(
        made["items"][0]["findings"][:1]
    )
    assert run("keep", name, "--because", "Umbrellaword is my reason").exit_code == 0
    assert run("remind", "--every", "term").exit_code == 0
    assert run("note").exit_code == 0
    canaries = {*words_of(made), "Umbrellaword", "NEVER-OPENED", "rowan_e"}
    assert len(canaries) > 30
    files = [path for path in home.rglob("*") if path.is_file()]
    assert {path.name for path in files} >= {store.FILE_NAME, "reminder.ics"}
    for path in files:
        # A note names the owner and the policies, and nothing else.
        if not path.name.startswith("note-"):
            data = path.read_bytes()
            assert not [word for word in canaries if word.encode() in data], path.name
    page = (elsewhere / "mine.html").read_text("utf-8")
    assert len([word for word in words_of(made) if word in page]) > 30
    assert safe.kept

    shown = run("forget", "--yes")
    assert shown.exit_code == 0, shown.output
    assert "Nothing of ours is left." in shown.stdout
    assert not home.exists()
    assert not list(elsewhere.iterdir())
    assert not safe.kept
    assert str(demo.inputs()[0]) in shown.stdout


def test_a_damaged_store_costs_the_memory_and_not_the_run(
    run: Run, known: Path, safe: KeyringOfOurs, tmp_path: Path
) -> None:
    path = written(tmp_path, "posts", [post("p1", SCHOOL, NEW)])
    result(run, path)
    (known.parent / store.FILE_NAME).write_bytes(b"not a store")
    shown = run("audit", path)
    assert shown.exit_code == 1
    assert shown.stderr.count("is damaged. It was put aside as “store-damaged-") == 1
    assert result(run, path)["remembered"]["last"] is not None


def test_a_key_that_does_not_fit_ends_with_5_and_overwrites_nothing(
    run: Run, known: Path, safe: KeyringOfOurs, tmp_path: Path
) -> None:
    path = written(tmp_path, "posts", [post("p1", SCHOOL, NEW)])
    result(run, path)
    before = (known.parent / store.FILE_NAME).read_bytes()
    safe.kept = dict.fromkeys(safe.kept, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")
    for command in (["audit", path], ["recheck"], ["history"], ["keep"], ["questions"]):
        shown = run(*command)
        assert shown.exit_code == 5, shown.output
        assert not shown.stdout
    assert "--no-memory" in run("audit", path).stderr
    assert run("audit", path, "--no-memory").exit_code == 1
    assert (known.parent / store.FILE_NAME).read_bytes() == before


def test_a_key_out_of_reach_costs_the_memory_and_overwrites_nothing(
    run: Run, known: Path, safe: KeyringOfOurs, tmp_path: Path
) -> None:
    path = written(tmp_path, "posts", [post("p1", SCHOOL, NEW)])
    result(run, path)
    before = (known.parent / store.FILE_NAME).read_bytes()
    safe.kept = {}
    shown = run("audit", path)
    assert shown.exit_code == 1
    assert shown.stderr.count("nothing of this run will be remembered") == 1
    assert (known.parent / store.FILE_NAME).read_bytes() == before


def test_wrong_passphrases_end_with_5_and_the_right_one_opens(
    run: Run, known: Path, typed: Typed, tmp_path: Path
) -> None:
    path = written(tmp_path, "posts", [post("p1", SCHOOL, NEW)])
    typed("too short", "four quiet words", "four quiet wards", "four quiet words", "four quiet words")
    assert result(run, path)["remembered"]["last"] is None
    before = (known.parent / store.FILE_NAME).read_bytes()
    typed("wrong passphrase", "another wrong one", "and a third one")
    assert run("audit", path).exit_code == 5
    assert (known.parent / store.FILE_NAME).read_bytes() == before
    typed("wrong passphrase", "four quiet words")
    assert result(run, path)["remembered"]["changes"]


def test_an_empty_passphrase_means_that_nothing_is_remembered(
    run: Run, known: Path, typed: Typed, tmp_path: Path
) -> None:
    typed("")
    shown = run("audit", written(tmp_path, "posts", [post("p1", SCHOOL, NEW)]))
    assert shown.exit_code == 1
    assert "nothing of this run will be remembered" in shown.stderr
    assert not store.is_there()


def test_without_terminal_and_keyring_it_is_said_once_and_the_run_goes_on(
    run: Run, known: Path, tmp_path: Path
) -> None:
    shown = run("audit", written(tmp_path, "posts", [post("p1", SCHOOL, NEW)]))
    assert shown.exit_code == 1
    assert shown.stderr.count("nothing of this run will be remembered") == 1
    assert not store.is_there()


def test_a_full_disk_costs_the_memory_and_leaves_what_was_there(
    run: Run, known: Path, safe: KeyringOfOurs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, "posts", [post("p1", SCHOOL, NEW)])
    result(run, path)
    before = (known.parent / store.FILE_NAME).read_bytes()

    def full(place: Path, data: bytes) -> None:
        raise WrongUsage(f"“{place.name}” could not be saved: the disk is full.", next_step="Make room.")

    monkeypatch.setattr(private_folder, "write", full)
    shown = run("audit", path)
    assert shown.exit_code == 1
    assert "the disk is full" in shown.stderr
    assert "Your report:" in shown.stdout
    assert (known.parent / store.FILE_NAME).read_bytes() == before


def test_a_report_that_cannot_be_written_costs_nothing_that_was_found(
    run: Run, known: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(place: Path, data: bytes) -> None:
        raise WrongUsage(f"“{place.name}” could not be saved: the disk is full.", next_step="Make room.")

    monkeypatch.setattr("auditor.report.write_private", full)
    path = written(tmp_path, "posts", [post("p1", SCHOOL, NEW)])
    shown = run("audit", path)
    assert shown.exit_code == 2
    assert "Posts name the school" in shown.stdout
    assert "Your report:" not in shown.stdout
    assert "the disk is full" in shown.stderr
    told = run("audit", path, "--json", "-")
    assert json.loads(told.stdout)["items"]


def test_no_memory_means_none(run: Run, known: Path, safe: KeyringOfOurs, tmp_path: Path) -> None:
    shown = run("audit", written(tmp_path, "posts", [post("p1", SCHOOL, NEW)]), "--no-memory")
    assert shown.exit_code == 1
    assert "remember" not in shown.stderr
    assert not store.is_there()
    assert not safe.kept


def test_the_demo_leaves_the_owners_memory_alone(run: Run, known: Path, safe: KeyringOfOurs, tmp_path: Path) -> None:
    assert run("demo").exit_code == 0
    assert not store.is_there()
    result(run, written(tmp_path, "posts", [post("p1", SCHOOL, NEW)]))
    before = (known.parent / store.FILE_NAME).read_bytes()
    assert run("demo").exit_code == 0
    assert (known.parent / store.FILE_NAME).read_bytes() == before


def test_answers_and_the_subject_of_another_file_stand_in_the_report(
    run: Run, home: Path, safe: KeyringOfOurs, tmp_path: Path
) -> None:
    about = tmp_path / "about.toml"
    about.write_text(SUBJECT, "utf-8")
    path = written(tmp_path, "posts", [post("p1", SCHOOL, NEW)])
    asked = result(run, path, "--about", about)["questions"]
    file = tmp_path / "answers.json"
    said = {"answers": {asked[0]["id"]: "Yes"}, "ticked": {asked[1]["id"]: True}}
    file.write_text(json.dumps({"auditor": "answers", "made": "2026-11-20", **said}), "utf-8")
    taken = run("questions", "--from", file, "--policy", "carville-2019")
    assert "Taken in: 1 answer and 1 tick." in taken.stdout
    again = result(run, path, "--about", about)["questions"]
    assert [one["answer"] for one in again[:2]] == ["Yes", None]
    assert [one["ticked"] is not None for one in again[:2]] == [False, True]


def test_a_locked_report_holds_no_word_and_no_json_lies_beside_it(
    run: Run, known: Path, safe: KeyringOfOurs, typed: Typed, tmp_path: Path
) -> None:
    path = written(tmp_path, "posts", [post("p1", SCHOOL, NEW)])
    typed("four quiet words", "four quiet words")
    shown = run("audit", path, "--lock")
    assert shown.exit_code == 1
    assert "nobody can open it" in shown.stderr
    (report,) = (known.parent / "reports").iterdir()
    assert report.name.startswith("locked-checklist-")
    assert b"Larkfield" not in report.read_bytes()
    assert run("audit", path, "--lock", "--json", tmp_path / "r.json").exit_code == 2
    assert not (tmp_path / "r.json").exists()
    run("forget", "--yes")
    assert not report.exists()


def test_passphrases_are_typed_unseen_in_a_real_terminal(at_terminal: AtTerminal, known: Path, tmp_path: Path) -> None:
    path = written(tmp_path, "posts", [post("p1", SCHOOL, NEW)])
    words = "four quiet words\n"
    shown, code = at_terminal("audit", path, "--lock", answers=words * 4)
    assert code == 1, shown
    assert "four quiet words" not in shown
    assert (known.parent / store.FILE_NAME).exists()
    (report,) = (known.parent / "reports").iterdir()
    assert b"Larkfield" not in report.read_bytes()
    shown, code = at_terminal("recheck", answers=words)
    assert code == 1, shown
    shown, code = at_terminal("history", answers="wrong passphrase\n" * 3)
    assert code == 5, shown
    assert "does not open what was remembered" in shown
