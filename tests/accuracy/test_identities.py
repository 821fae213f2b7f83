"""Labelled search results: what is said to be the owner is, what is said not to be is not; the rest is left to them."""

import json
import os
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

from auditor import pipeline, policies
from auditor.model import OwnAccount, Person, School, SearchResult, Subject
from auditor.reading.is_me import Recogniser
from tests.found_by_search import a_result

OUR_OWN = Path(__file__).parent / "identities" / "search_results.jsonl"
PRECISION = 0.95


def told(path: Path) -> Counter[tuple[str, str]]:
    """Return how often each label was told as what."""
    lines = (json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip())
    return Counter((one["labels"]["is_me"], _one(one)) for one in lines)


def _one(item: dict[str, Any]) -> str:
    who, school, result = item["identity"], item["school"], item["result"]
    subject = Subject(
        person=Person(
            names=(who["name"],),
            town=who.get("town", ""),
            teaches=who.get("teaches", ""),
            emails=tuple(who.get("emails", ())),
            phones=tuple(who.get("phones", ())),
        ),
        accounts=tuple(OwnAccount(platform=who.get("platform", "x"), handle=one) for one in who["handles"]),
        schools=(
            School(
                name=school["name"],
                aliases=tuple(school["aliases"]),
                domains=tuple(filter(None, [school.get("domain")])),
                town=school["town"],
                role=who["role"].split(";")[0],
            ),
        ),
    )
    shown = SearchResult(
        platform="search",
        engine="made-up",
        query=who["name"],
        rank=1,
        url=result["url"],
        title=result["title"],
        snippet=result.get("snippet", ""),
    )
    return Recogniser(subject).tell(shown).is_me


def precision(counted: Counter[tuple[str, str]], answer: str) -> float:
    """Return how much of what was told so is so."""
    said = sum(number for (_, given), number in counted.items() if given == answer)
    return counted[answer, answer] / said if said else 0.0


def test_our_own_results_are_told_rightly() -> None:
    counted = told(OUR_OWN)
    assert precision(counted, "yes") >= PRECISION
    assert precision(counted, "no") >= PRECISION
    assert counted["no", "yes"] == 0
    assert counted["yes", "yes"] / sum(number for (label, _), number in counted.items() if label == "yes") >= 0.9


def test_results_labelled_by_others_are_told_rightly() -> None:
    folder = os.environ.get("AUDITOR_DEVSET", "")
    if not folder:
        pytest.skip("results labelled by others are not here: AUDITOR_DEVSET names no folder")
    counted = told(Path(folder) / "search_results.jsonl")
    assert precision(counted, "yes") >= PRECISION
    assert precision(counted, "no") >= PRECISION
    assert counted["no", "yes"] == 0


def test_only_what_is_the_owner_becomes_a_finding(tmp_path: Path) -> None:
    lines = [
        ("https://a.example/1", "Rowan Ellis, Larkfield Primary School"),
        ("https://a.example/2", "Larkfield Primary School: Ofsted report"),
        ("https://a.example/3", "Rowan Ellis, 07700 900456"),
        ("https://www.bebo.com/rowan", "Rowan Ellis MP"),
    ]
    path = tmp_path / "results.jsonl"
    path.write_bytes(b"".join(msgspec.json.encode(a_result(title, url=url)) + b"\n" for url, title in lines))
    subject = Subject(person=Person(names=("Rowan Ellis",)), schools=(School(name="Larkfield Primary School"),))
    now = datetime(2026, 11, 20, tzinfo=UTC)
    made = pipeline.audit([path], subject, policies.load_packs(["carville-2019"]), now=now, strict=True)
    assert {finding.record.url for finding in made.findings} == {"https://a.example/1"}
    assert [one.is_me for one in made.identity] == ["yes", "no", "unclear", "no"]
    (source,) = made.sources
    assert [(count.expected, count.read, count.skipped) for count in source.counts] == [(4, 4, 0)]
