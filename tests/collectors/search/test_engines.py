"""What is known of search engines is whole: every selector can be used, every pattern is one."""

import re

import pytest
from bs4 import BeautifulSoup

from auditor.collectors.search.engines import Engine, known, name_of

EMPTY = BeautifulSoup("<html><body></body></html>", "lxml")


def test_all_eight_engines_are_known() -> None:
    assert [engine.id for engine in known().engines] == [
        "google", "bing", "duckduckgo", "brave", "ecosia", "startpage", "mojeek", "yahoo",
    ]  # fmt: skip


@pytest.mark.parametrize("engine", known().engines, ids=lambda engine: engine.id)
def test_every_selector_and_pattern_can_be_used(engine: Engine) -> None:
    common = known().common
    selectors = [*engine.structure, *engine.query, *engine.current, *engine.skip, *engine.no_results, *engine.consent,
                 *engine.script_gate, *engine.captcha, *engine.signed_in, *common.captcha, *common.script_gate,
                 *common.outside]  # fmt: skip
    for layout in engine.layouts:
        selectors += [*layout.link, *filter(None, [layout.within]), *layout.snippet]
        selectors += [one for one in layout.title if "@" not in one]
    for selector in selectors:
        assert EMPTY.select(selector) == []
    for pattern in (*engine.hosts, *engine.titles, *engine.consent_titles, *engine.image_addresses):
        re.compile(pattern)


@pytest.mark.parametrize("engine", known().engines, ids=lambda engine: engine.id)
def test_web_and_pictures_are_both_known_and_dated(engine: Engine) -> None:
    assert {layout.form for layout in engine.layouts} == {"web", "image"}
    assert all(layout.seen <= known().revised for layout in engine.layouts)


def test_an_engine_has_a_name() -> None:
    assert name_of("duckduckgo") == "DuckDuckGo"
    assert name_of("searxng") == "SearXNG"
    assert name_of("other") == "Other"
