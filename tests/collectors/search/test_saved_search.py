"""Saved searches as a whole: every format alike, pages joined, and files that are none told by name and reason."""

import shutil
from pathlib import Path

import pytest

from auditor.collectors import COLLECTORS
from auditor.collectors.collector import Confidence
from auditor.collectors.gathering import gather, look_in
from auditor.collectors.search.saved_search import COLLECTOR
from auditor.model import Audience, PageAnswer, SearchResult
from tests import result_pages
from tests.reading_exports import FIXTURES, Got, opened, samples, zipped

NAMES = ("complete", "html only", "mhtml", "web archive", "single file")


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def rows(got: Got) -> list[tuple[str, int, str, str, str]]:
    return [(one.query, one.rank, one.url, one.title, one.snippet) for one in got.of(SearchResult)]


@pytest.mark.parametrize("engine", result_pages.PAGES)
def test_every_format_gives_the_same_results(engine: str, tmp_path: Path) -> None:
    address, page = result_pages.PAGES[engine]("rowan ellis", result_pages.ROWAN)
    given = []
    for form, (ending, save) in result_pages.FORMATS.items():
        path = written(tmp_path, f"{form}.{ending}", save(address, page))
        got = Got(COLLECTOR, opened(path))
        got.counts_add_up()
        assert not got.skipped
        given.append(rows(got))
    assert given[0] == [("rowan ellis", rank, *one) for rank, one in enumerate(result_pages.ROWAN, 1)]
    assert all(one == given[0] for one in given)


def test_pages_of_one_search_are_joined_in_their_order_each_result_once(tmp_path: Path) -> None:
    pages = {0: result_pages.ROWAN[:2], 10: result_pages.ROWAN[1:], 20: [("https://z.example/", "Last", "")]}
    for number, (start, found) in enumerate(reversed(pages.items())):
        written(tmp_path, f"{number}.html", result_pages.complete(*result_pages.google("rowan", found, start=start)))
    written(tmp_path, "0_files/frame.html", result_pages.complete(*result_pages.google("ad", result_pages.ROWAN)))
    got = Got(COLLECTOR, opened(tmp_path))
    got.counts_add_up()
    assert [(one.rank, one.title) for one in got.of(SearchResult)] == [
        (1, result_pages.ROWAN[0][1]), (2, result_pages.ROWAN[1][1]), (3, result_pages.ROWAN[2][1]), (4, "Last"),
    ]  # fmt: skip
    assert [page.page for page in got.pages] == [1, 2, 3]


def test_a_record_says_where_it_stands(tmp_path: Path) -> None:
    path = written(tmp_path, "rowan.html", result_pages.complete(*result_pages.bing("rowan", result_pages.ROWAN)))
    first = Got(COLLECTOR, opened(path)).of(SearchResult)[0]
    assert (first.platform, first.engine, first.form, first.audience) == ("search", "bing", "web", Audience.PUBLIC)
    assert (first.source.file, first.source.place) == ("rowan.html", "result 1")


@pytest.mark.parametrize(
    ("page", "answer", "reason"),
    [
        ("<title>Before you continue to Google Search</title>", PageAnswer.CONSENT, "search-consent"),
        ("<form id='captcha-form'></form>", PageAnswer.CAPTCHA, "search-captcha"),
        ("<iframe src='/httpservice/retry/enablejs'></iframe>", PageAnswer.SCRIPT_GATE, "search-script-gate"),
        (
            "<div id='rso'><a href='https://accounts.google.com/Logout'>x</a></div>",
            PageAnswer.SIGNED_IN,
            "search-signed-in",
        ),
        (f"<div id='rso'>{'Something new. ' * 40}</div>", PageAnswer.NOT_READ, "search-not-read"),
        ("<div id='rso'></div>About 0 results", PageAnswer.NO_RESULTS, ""),
        ("<p>A recipe</p>", PageAnswer.NOT_READ, "not-a-result-page"),
    ],
)
def test_a_page_without_results_is_told_and_not_counted_as_nothing(
    page: str, answer: PageAnswer, reason: str, tmp_path: Path
) -> None:
    got = Got(COLLECTOR, opened(written(tmp_path, "x.html", page.encode())))
    assert [one.answer for one in got.pages] == [answer]
    assert [one.reason for one in got.skipped] == [reason] * bool(reason)
    assert not got.records


@pytest.mark.parametrize("data", [b"", b"words", b"bplist00xx", b"\xff\xfe\x00", b"<" * 9_000, b"<p>\x00\x01" * 900])
def test_odd_files_end_calmly(data: bytes, tmp_path: Path) -> None:
    written(tmp_path, "odd.html", data or b" ")
    got = Got(COLLECTOR, opened(tmp_path / "odd.html"))
    assert not got.records
    assert len(got.skipped) == 1


def test_only_saved_pages_are_recognised(tmp_path: Path) -> None:
    address, page = result_pages.google("rowan", result_pages.ROWAN)
    folder = tmp_path / "searches"
    written(folder, "a.html", result_pages.complete(address, page))
    written(folder, "a_files/logo.png", b"x")
    assert COLLECTOR.recognise(opened(folder)) is Confidence.LIKELY
    assert look_in(tmp_path, COLLECTORS) == [(folder, "Saved searches")]
    assert COLLECTOR.recognise(opened(folder / "a.html")) is Confidence.PERHAPS
    blog = tmp_path / "blog"
    for name in ("one.html", "two.html"):
        written(blog, name, b"<html><body>I looked it up on Google.</body></html>")
    assert COLLECTOR.recognise(opened(blog)) is Confidence.NO
    written(blog, "page.mhtml", b"MIME-Version: 1.0")
    assert COLLECTOR.recognise(opened(blog)) is Confidence.PERHAPS
    assert COLLECTOR.recognise(opened(written(tmp_path, "x.txt", b"x"))) is Confidence.NO


REAL = {
    "google/karust+openserp/search_results.html": (PageAnswer.RESULTS, 10),
    "google/karust+openserp/search_no_results.html": (PageAnswer.NO_RESULTS, 0),
    "google/karust+openserp/search_captcha.html": (PageAnswer.CAPTCHA, 0),
    "google/karust+openserp/search_captcha_new.html": (PageAnswer.CAPTCHA, 0),
    "google/karust+openserp/search_soft_block.html": (PageAnswer.SCRIPT_GATE, 0),
    "bing/karust+openserp/search_results.html": (PageAnswer.RESULTS, 10),
    "duckduckgo/karust+openserp/search_results.html": (PageAnswer.RESULTS, 10),
    "duckduckgo/NikolaiT+GoogleScraper/duckduckgo.html": (PageAnswer.SCRIPT_GATE, 0),
    "duckduckgo/NikolaiT+GoogleScraper/mountain_duckduckgo_de_ip.html": (PageAnswer.SCRIPT_GATE, 0),
    "duckduckgo/NikolaiT+GoogleScraper/duckduckgo_http_mode_december_2015.html": (PageAnswer.RESULTS, 30),
    "ecosia/karust+openserp/search_results.html": (PageAnswer.RESULTS, 10),
    "ecosia/karust+openserp/search_no_results.html": (PageAnswer.NO_RESULTS, 0),
    "ecosia/karust+openserp/search_captcha.html": (PageAnswer.CAPTCHA, 0),
    "ecosia/karust+openserp/images_results.html": (PageAnswer.RESULTS, 24),
    "ecosia/karust+openserp/images_no_results.html": (PageAnswer.NO_RESULTS, 0),
    "brave/fragments/brave_web_results.html": (PageAnswer.RESULTS, 1),
    "startpage/fragments/startpage_results.html": (PageAnswer.RESULTS, 1),
    "mojeek/fragments/mojeek_results.html": (PageAnswer.RESULTS, 1),
}


@pytest.mark.parametrize(("name", "expected"), REAL.items())
def test_real_pages(name: str, expected: tuple[PageAnswer, int]) -> None:
    got = Got(COLLECTOR, opened(samples("serp", name)))
    got.counts_add_up()
    assert [(page.answer, page.results) for page in got.pages] == [expected]
    assert len(got.of(SearchResult)) == expected[1]
    assert all(one.engine == name.split("/")[0] for one in got.of(SearchResult))


def test_saved_pages_beside_an_export_are_found(tmp_path: Path) -> None:
    address, page = result_pages.google("rowan", result_pages.ROWAN)
    shutil.copytree(FIXTURES / "instagram-2025-09-html", tmp_path / "instagram-rowan")
    written(tmp_path, "searches/a.html", result_pages.complete(address, page))
    written(tmp_path, "searches/a_files/x.js", b"1")
    written(tmp_path, "b.mhtml", result_pages.mhtml(*result_pages.bing("rowan", result_pages.ROWAN)))
    written(tmp_path, "cakes.html", b"<html><body>A recipe found on Google</body></html>")
    exports, refused = gather([tmp_path], COLLECTORS)
    assert not refused
    assert [export.collector.id for export in exports] == ["instagram", "saved-search"]
    got = Got(COLLECTOR, exports[1].archive)
    assert {page.engine for page in got.pages} == {"google", "bing"}


def test_pages_side_by_side_in_a_zip_are_recognised_and_an_export_is_not_looked_into(tmp_path: Path) -> None:
    page = result_pages.complete(*result_pages.google("rowan", result_pages.ROWAN))
    packed = zipped(tmp_path, {"a.html": page, "b.html": page, "a_files/x.png": b"x"})
    assert COLLECTOR.recognise(packed) is Confidence.LIKELY
    export = zipped(tmp_path, {"index.html": page, "posts/your_posts_1.html": page}, name="facebook.zip")
    assert COLLECTOR.recognise(export) is Confidence.NO
    assert export.opened == []
