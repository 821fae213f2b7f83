"""A made-up person over four dates, through the whole pipeline: each of the five, and what must change nothing."""

import json
import zipfile
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from auditor import pipeline
from auditor.collectors.search.captures import Found, SearchCapture, packed
from auditor.model import Change, OwnAccount, Person, Request, School, Subject, Verdict
from auditor.state.capturing import capture
from auditor.state.content import Capture
from auditor.state.keeping import Back, keep
from auditor.state.recalling import Recall
from auditor.state.store import Store, open_store
from checks import CHECKS
from tests.judging import a_clause, a_pack
from tests.remembering import AUTUMN, NEXT_AUTUMN, SPRING, SUMMER

SUBJECT = Subject(
    person=Person(names=("Rowan Ellis",)),
    schools=(School(name="Larkfield Primary School", domains=("larkfield.example",)),),
    accounts=(OwnAccount(platform="x", handle="@rowan_e"), OwnAccount(platform="instagram", handle="rowan_e")),
)
PACK = a_pack(a_clause(checks=("school-named-in-post",)))
NAMED = "school-named-in-post"
ONLY = tuple(check for check in CHECKS if check.id == NAMED)


def post(name: str, text: str, day: date, platform: str = "x") -> dict[str, Any]:
    """Return a post as one line of the open format."""
    return {
        "kind": "post",
        "platform": platform,
        "account": "@rowan_e",
        "id": name,
        "text": text,
        "created": f"{day}T19:00:00Z",
    }


def about(name: str, day: date, platform: str = "x") -> dict[str, Any]:
    """Return a post that names the school."""
    return post(name, "Sports day at Larkfield Primary School was wonderful", day, platform)


def quiet(first: int, last: int, year: int = 2024) -> list[dict[str, Any]]:
    """Return posts that say nothing of any school."""
    start = date(year, 1, 1)
    return [post(f"q{number}", "Cake again", start + timedelta(days=number)) for number in range(first, last)]


def written(folder: Path, name: str, posts: Sequence[dict[str, Any]]) -> Path:
    """Write posts as one file of the open format."""
    path = folder / f"{name}.jsonl"
    path.write_text("".join(json.dumps(one) + "\n" for one in posts), "utf-8")
    return path


class Run:
    """One run, from the files to what is remembered."""

    def __init__(self, store: Store, now: datetime, *paths: Path) -> None:
        """Audit the files, telling the judge what is remembered."""
        recall = Recall(store, ONLY, inputs=paths)
        self.checklist = pipeline.audit(paths, SUBJECT, [PACK], now=now, recall=recall, checks=ONLY)
        recall.finish(self.checklist)
        assert recall._told is not None
        self.told = recall._told
        ids = {finding.id: finding.record.id for finding in self.checklist.findings}
        self.changes = {ids[name]: change for name, change in self.told.comparison.findings.items()}
        self.mended = sum(self.told.comparison.mended.values())
        self.not_compared = {where.platform for where in self.told.comparison.not_compared}


OLD, NEW = date(2019, 6, 1), date(2026, 9, 1)


@pytest.fixture
def store(home: Path) -> Store:
    return open_store(lambda _: "a quiet half hour")


def test_a_person_over_four_dates(tmp_path: Path, store: Store) -> None:
    insta = written(tmp_path, "instagram", [about("i1", NEW, "instagram")])
    x = written(tmp_path, "autumn", [about("p1", OLD), about("p2", NEW), *quiet(0, 40)])
    autumn = Run(store, AUTUMN, x, insta)
    assert set(autumn.changes.values()) == {Change.NEW}
    assert autumn.told.comparison.first

    # Fifty new posts in front, one of two mended, one new; Instagram was not handed over.
    x = written(tmp_path, "spring", [*quiet(100, 150, 2026), about("p3", NEW), about("p2", NEW), *quiet(0, 40)])
    spring = Run(store, SPRING, x)
    assert spring.changes == {"p2": Change.STILL_THERE, "p3": Change.NEW}
    assert (spring.mended, spring.not_compared) == (1, {"instagram"})

    x = written(tmp_path, "summer", [*quiet(100, 150, 2026), about("p1", OLD), about("p2", NEW), *quiet(0, 40)])
    summer = Run(store, SUMMER, x)
    assert summer.changes == {"p1": Change.CAME_BACK, "p2": Change.STILL_THERE}
    assert (summer.mended, summer.not_compared) == (1, {"instagram"})

    # The last year only: the old post is not in it, and nobody can say that it is gone.
    x = written(tmp_path, "short", [about("p2", NEW), post("q9", "Cake", date(2027, 9, 1))])
    last = Run(store, NEXT_AUTUMN, x, insta)
    assert last.changes == {"p2": Change.STILL_THERE, "i1": Change.STILL_THERE}
    assert (last.mended, last.not_compared) == (0, {"x"})

    assert [run.made for run in store.content.runs] == [AUTUMN, SPRING, SUMMER, NEXT_AUTUMN]


def test_the_same_export_in_parts_or_zipped_anew_changes_nothing(tmp_path: Path, store: Store) -> None:
    posts = [about("p1", OLD), about("p2", NEW), *quiet(0, 30)]
    Run(store, AUTUMN, written(tmp_path, "whole", posts))
    parts = written(tmp_path, "part-1", posts[:1]), written(tmp_path, "part-2", posts[::-1])
    again = Run(store, SPRING, *parts)
    assert again.changes == {"p1": Change.STILL_THERE, "p2": Change.STILL_THERE}
    with zipfile.ZipFile(tmp_path / "posts.zip", "w") as packed:
        packed.write(parts[1], "deeper/posts.jsonl")
    zipped = Run(store, SUMMER, tmp_path / "posts.zip")
    assert zipped.changes == again.changes
    assert not zipped.mended


def test_what_is_kept_stays_kept_until_it_changes(tmp_path: Path, store: Store) -> None:
    path = written(tmp_path, "posts", [about("p1", OLD), about("p2", NEW)])
    first = Run(store, AUTUMN, path)
    (name,) = (finding.id for finding in first.checklist.findings if finding.record.id == "p1")
    prints = store.prints(ONLY)
    store.update(
        lambda content: keep(content, name, because="An open day", until=None, today=AUTUMN.date(), prints=prints)
    )
    second = Run(store, SPRING, path)
    live, left = (one for one in second.checklist.items if one.check == NAMED)
    assert (live.verdict, len(live.findings)) == (Verdict.LOOK_YOURSELF, 1)
    assert (left.verdict, left.findings) == (Verdict.KEPT, (name,))
    assert second.changes == {"p1": Change.STILL_THERE, "p2": Change.STILL_THERE}

    alone = Run(store, SPRING, written(tmp_path, "alone", [about("p1", OLD)]))
    (item,) = (one for one in alone.checklist.items if one.check == NAMED)
    assert item.verdict is Verdict.KEPT
    assert item.kept is not None
    assert (item.kept.because, item.weight > 0) == ("An open day", True)

    public = {**about("p1", OLD), "audience": "public"}
    changed = Run(store, SUMMER, written(tmp_path, "changed", [public]))
    assert changed.told.back == {name: Back.CHANGED}
    (item,) = (one for one in changed.checklist.items if one.check == NAMED)
    assert item.verdict is Verdict.TO_DO


def test_no_word_of_theirs_is_in_any_file_of_ours(tmp_path: Path, store: Store, home: Path) -> None:
    canary = {**about("p1", OLD), "text": "Canaryword at Larkfield Primary School, Oakmere"}
    Run(store, AUTUMN, written(tmp_path, "exports", [canary]))
    for word in (b"Canaryword", b"Larkfield", b"rowan", b"exports.jsonl", b"school-named"):
        assert not [path for path in home.rglob("*") if path.is_file() and word in path.read_bytes()]
    opened = msgspec.json.encode(store.content)
    assert b"Canaryword" not in opened
    assert b"Larkfield" not in opened


def test_where_a_report_went_is_remembered(tmp_path: Path, store: Store) -> None:
    Recall(store, ONLY).wrote(tmp_path / "r.html", "report", b"one", AUTUMN)
    assert [one.path for one in store.content.written] == [str(tmp_path / "r.html")]


def test_what_look_ups_brought_back_is_read_like_an_export(store: Store) -> None:
    found = Found(url="https://results.example/1", title="Rowan Ellis of Larkfield")
    searched = SearchCapture(engine="brave", query="Rowan Ellis", form="web", made=AUTUMN, results=(found,))
    asked = Request(host="api.example", purpose="search", at=AUTUMN, received=900)
    kept = {"3fa9": Capture(what="search/brave", made=AUTUMN, data=packed(searched))}
    store.update(lambda content: capture(content, kept, [asked], now=AUTUMN))
    made = pipeline.audit([], SUBJECT, [PACK], now=SPRING, recall=Recall(store, CHECKS), strict=True)
    (source,) = made.sources
    assert [(one.kind, one.read) for one in source.counts] == [("search_result", 1)]
    assert made.requests == (asked,)
