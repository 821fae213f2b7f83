from datetime import UTC, datetime, timedelta

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from auditor.collectors.collector import Confidence
from auditor.collectors.held import by_kind
from auditor.collectors.search.captures import COLLECTOR, Found, SearchCapture, packed
from auditor.model import Audience, PageAnswer, SearchResult, Source
from tests.reading_exports import Got

MADE = datetime(2026, 11, 20, 20, 0, tzinfo=UTC)
TWO = (
    Found(url="https://results.example/1", title="Rowan Ellis - Larkfield", snippet="Year 4 …"),
    Found(url="https://results.example/2", title="Rowan Ellis, potter"),
)


def a_capture(*results: Found, **more: object) -> SearchCapture:
    made = SearchCapture(engine="brave", query='"Rowan Ellis"', form="web", made=MADE, results=results)
    return msgspec.structs.replace(made, **more)


def got(*captures: bytes) -> Got:
    (archive,) = by_kind({f"search/brave/{number}.capture": data for number, data in enumerate(captures)})
    return Got(COLLECTOR, archive)


def test_results_come_back_in_their_order() -> None:
    read = got(packed(a_capture(*TWO)))
    first, second = read.of(SearchResult)
    assert (first.engine, first.query, first.rank, first.title, first.snippet, first.url, first.form) == (
        "brave",
        '"Rowan Ellis"',
        1,
        "Rowan Ellis - Larkfield",
        "Year 4 …",
        "https://results.example/1",
        "web",
    )
    assert (second.rank, first.audience, first.platform) == (2, Audience.PUBLIC, "search")
    assert first.source == Source('brave, "Rowan Ellis", 2026-11-20', "result 1")
    read.counts_add_up()


def test_searches_come_in_the_order_in_which_they_were_made() -> None:
    later = a_capture(query="second", made=MADE + timedelta(seconds=1))
    assert [one.query for one in got(packed(later), packed(a_capture(query="first"))).pages] == ["first", "second"]


def test_one_result_of_two_searches_is_one_thing() -> None:
    read = got(packed(a_capture(*TWO)), packed(a_capture(TWO[0], query="Rowan Ellis Oakmere", engine="mojeek")))
    ids = [record.id for record in read.of(SearchResult)]
    assert ids[0] == ids[2] != ids[1]


def test_a_search_without_results_is_read_and_gives_none() -> None:
    read = got(packed(a_capture()))
    assert not read.records
    assert not read.skipped


def test_each_search_is_told_with_what_came_of_it() -> None:
    read = got(packed(a_capture(*TWO)), packed(a_capture(query="a former name of yours", former=True)))
    assert [(one.engine, one.query, one.answer, one.results, one.former) for one in read.pages] == [
        ("brave", '"Rowan Ellis"', PageAnswer.RESULTS, 2, False),
        ("brave", "a former name of yours", PageAnswer.NO_RESULTS, 0, True),
    ]


def test_a_made_up_word_that_was_not_found_is_no_search() -> None:
    read = got(packed(a_capture(decoy=True)))
    assert [*read.records, *read.pages, *read.skipped] == []


def test_what_a_source_says_that_finds_made_up_words_is_left_out() -> None:
    read = got(packed(a_capture(*TWO, trusted=False)))
    assert not read.records
    assert [(one.reason, one.count) for one in read.skipped] == [("search-untrusted", 2)]


def test_one_source_that_cannot_be_trusted_does_not_touch_another() -> None:
    decoy = packed(a_capture(decoy=True, trusted=False))
    (archive,) = by_kind(
        {
            "search/brave/1.capture": packed(a_capture(*TWO)),
            "search/brave/2.capture": decoy,
            "search/mojeek/3.capture": packed(a_capture(TWO[0], engine="mojeek")),
        }
    )
    read = Got(COLLECTOR, archive)
    assert [record.engine for record in read.of(SearchResult)] == ["mojeek"]
    assert sum(one.count for one in read.skipped) == 3


def test_a_damaged_capture_costs_only_itself() -> None:
    read = got(b"\xc1", packed(a_capture(*TWO)))
    assert len(read.records) == 2
    assert [one.reason for one in read.skipped] == ["not-as-expected"]


def test_only_captures_of_searches_are_known() -> None:
    for name, sure in (
        ("search/brave/3fa9.capture", Confidence.SURE),
        ("profiles/x/3fa9.capture", Confidence.NO),
        ("search/brave/3fa9.txt", Confidence.NO),
    ):
        (archive,) = by_kind({name: b""})
        assert COLLECTOR.recognise(archive) is sure


@given(st.binary(max_size=300))
def test_any_bytes_give_records_or_skips(data: bytes) -> None:
    read = got(data)
    assert len(read.records) + len(read.skipped) >= 0
    read.counts_add_up()
