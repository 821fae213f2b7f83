"""`auditor lookup search`, from what is shown and asked to what the next audit reads; the network is made up."""

import json
import re
import subprocess
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path

import httpx
import pytest
import respx

from auditor.collectors.web_pace import Timing
from auditor.lookup.providers import brave
from auditor.model import WrongUsage
from auditor.state import api_keys, store
from auditor.state.content import Content
from tests.command_line import ROOT, Asked, Run
from tests.remembering import KeyringOfOurs

KEY = "canary-key-3f9c"
URL = f"https://{brave.HOST}/res/v1"
RESULT = {
    "title": "Rowan Ellis of Larkfield Primary School",
    "url": "https://results.example/1",
    "description": "Year 4",
}
Engine = Callable[[], respx.Route]
DECOY = re.compile(r"q=%22[a-z]{18}%22&")


@pytest.fixture(autouse=True)
def at_home(known: Path, safe: KeyringOfOurs, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a set-up, a key in the keyring, no proxy, and no need to wait."""
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    known.write_text(known.read_text("utf-8").replace('names = ["Rowan Ellis"]', NAMES), "utf-8")
    api_keys.keep("brave", KEY)
    monkeypatch.setattr("auditor.collectors.web.Timing", lambda: Timing(apart=0))


NAMES = 'names = ["Rowan Ellis"]\nformer_names = ["Rowan Thorne"]\ntown = "Oakmere"'


def answering(request: httpx.Request) -> httpx.Response:
    is_decoy = DECOY.search(str(request.url))
    return httpx.Response(200, json={"web": {"results": []}} if is_decoy else {"web": {"results": [RESULT]}})


@pytest.fixture
def engine() -> Engine:
    """Return a function that has the search engine answer."""
    return lambda: respx.route(url__startswith=URL).mock(side_effect=answering)


def everything_kept(home: Path) -> bytes:
    return b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())


@respx.mock
def test_nothing_is_sent_before_a_yes(
    run: Run, somebody: None, asked: Asked, engine: Callable[[], respx.Route]
) -> None:
    route = engine()
    asked("n")
    result = run("lookup", "search")
    assert result.exit_code == 0
    assert route.call_count == 0
    for part in (brave.HOST, "1. a made-up word", "2. Rowan Ellis (", "Larkfield Primary School", "90 days"):
        assert part in result.stderr
    assert "Nothing was sent." in result.stdout


@respx.mock
def test_without_a_terminal_it_takes_a_yes_beforehand(run: Run, engine: Engine) -> None:
    route = engine()
    result = run("lookup", "search")
    assert result.exit_code == 2
    assert "--yes" in result.stderr
    assert route.call_count == 0


@respx.mock
def test_what_comes_back_is_kept_and_read_by_the_next_audit(
    run: Run, engine: Engine, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_downloads_path", lambda: tmp_path / "nowhere")
    engine()
    result = run("lookup", "search", "--yes")
    assert result.exit_code == 0, result.output
    assert "6 of 6 searches answered" in result.stdout
    assert KEY not in result.output
    audited = run("audit", "--json", "-")
    made = json.loads(audited.stdout)
    (source,) = made["sources"]
    assert [one["read"] for one in source["counts"] if one["kind"] == "search_result"] == [5]
    assert {one["host"] for one in made["requests"]} == {brave.HOST}
    assert len(made["requests"]) == 7
    page = next((home / "reports").glob("*.html")).read_text("utf-8")
    assert brave.HOST in page
    assert "nothing</b>" not in page[page.index("What left your computer") :][:200]
    assert KEY.encode() not in everything_kept(home)


@respx.mock
def test_a_search_made_again_stands_in_for_the_first(run: Run, engine: Engine) -> None:
    engine()
    for _ in range(2):
        run("lookup", "search", "--yes")
    content = store.open_store().content
    assert len(content.captures) == 7
    assert len(content.requests) == 14


@respx.mock
def test_a_stop_loses_nothing_that_had_come_back(run: Run) -> None:
    calls = 0

    def stop(request: httpx.Request) -> httpx.Response:
        nonlocal calls
        calls += 1
        if calls == 4:
            raise KeyboardInterrupt
        return answering(request)

    respx.route(url__startswith=URL).mock(side_effect=stop)
    result = run("lookup", "search", "--yes")
    assert result.exit_code == 130
    assert "What had come back is kept" in result.stderr
    content = store.open_store().content
    assert len(content.captures) == 3
    assert len(content.requests) == 4


@respx.mock
def test_a_full_disk_ends_it_and_what_was_kept_is_told(
    run: Run, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine()
    update, calls = store.Store.update, count()

    def full(held: store.Store, change: Callable[[Content], Content]) -> Content:
        if next(calls) >= 3:
            raise WrongUsage("“store.sealed” could not be saved: the disk is full.")
        return update(held, change)

    monkeypatch.setattr(store.Store, "update", full)
    result = run("lookup", "search", "--yes")
    assert result.exit_code == 2
    assert "2 of 6 searches answered" in result.stdout
    assert "the disk is full" in result.stderr
    assert len(store.open_store().content.captures) == 3


@respx.mock
def test_a_source_that_finds_made_up_words_is_marked_in_the_report(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_downloads_path", lambda: tmp_path / "nowhere")

    def echo(request: httpx.Request) -> httpx.Response:
        title = f"All about {request.url.params['q']}"
        return httpx.Response(200, json={"web": {"results": [{**RESULT, "title": title}]}})

    route = respx.route(url__startswith=URL).mock(side_effect=echo)
    result = run("lookup", "search", "--yes")
    assert result.exit_code == 3
    assert route.call_count == 1
    made = json.loads(run("audit", "--json", "-").stdout)
    assert [one["reason"] for one in made["sources"][0]["skipped"]] == ["search-untrusted"]


@respx.mock
def test_a_wrong_key_is_said_with_the_way_to_mend_it(run: Run) -> None:
    respx.route(url__startswith=URL).respond(422, json={"error": {"code": "SUBSCRIPTION_TOKEN_INVALID", "detail": KEY}})
    result = run("lookup", "search", "--yes")
    assert result.exit_code == 3
    assert "auditor keys add brave" in result.stderr
    assert KEY not in result.output


@respx.mock
def test_a_former_name_is_never_printed_nor_kept(run: Run, engine: Engine, home: Path) -> None:
    route = engine()
    result = run("lookup", "search", "--former-name", "--yes")
    assert result.exit_code == 0, result.output
    assert "Thorne" not in result.output
    assert "a former name of yours" in result.stderr
    sent = " ".join(str(call.request.url) for call in route.calls)
    assert "Thorne" in sent
    assert "Ellis" not in sent
    assert "Larkfield" not in sent
    assert "Thorne" not in repr(store.open_store().content)


@respx.mock
def test_what_was_found_for_a_former_name_is_shown_without_it(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_downloads_path", lambda: tmp_path / "nowhere")

    def answer(request: httpx.Request) -> httpx.Response:
        told = {
            **RESULT,
            "title": "Rowan Thorne, teacher at Larkfield Primary School",
            "url": "https://results.example/2",
        }
        return httpx.Response(200, json={"web": {"results": [] if DECOY.search(str(request.url)) else [told]}})

    respx.route(url__startswith=URL).mock(side_effect=answer)
    run("lookup", "search", "--former-name", "--no-pictures", "--yes")
    audited = run("audit", "--json", "-")
    quotes = [quote for one in json.loads(audited.stdout)["findings"] for quote in one["quotes"]]
    assert any("[a former name]" in quote["before"] + quote["text"] for quote in quotes)
    assert "Thorne" not in audited.output


@respx.mock
@pytest.mark.parametrize("name", ["Mia Dunn", "Larkfield Primary School", "Rowan Thorne"])
def test_somebody_else_is_not_searched_for(run: Run, engine: Engine, name: str) -> None:
    route = engine()
    result = run("lookup", "search", name, "--yes")
    assert result.exit_code == 4
    assert name not in result.output
    assert route.call_count == 0


def test_without_a_set_up_nobody_is_searched_for(run: Run, known: Path) -> None:
    known.unlink()
    result = run("lookup", "search", "--yes")
    assert result.exit_code == 2
    assert "auditor setup" in result.stderr


def test_neither_help_nor_an_audit_loads_what_talks_to_the_network(tmp_path: Path) -> None:
    script = (
        "import sys; from auditor.cli import main\n"
        "sys.argv = ['auditor', *sys.argv[1:]]\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "named = {'httpx', 'httpcore', 'requests', 'aiohttp', 'urllib3', 'protego', 'auditor.collectors.web'}\n"
        "print(sorted(named & set(sys.modules)))"
    )
    post = {"kind": "post", "platform": "x", "account": "@rowan_e", "id": "1", "text": "Home from Larkfield"}
    (tmp_path / "posts.jsonl").write_text(json.dumps(post) + "\n", "utf-8")
    about = tmp_path / "subject.toml"
    about.write_text('[person]\nnames = ["Rowan Ellis"]\n[[schools]]\nname = "Larkfield"\n', "utf-8")
    for line in (
        ["audit", str(tmp_path / "posts.jsonl"), "--about", str(about), "--policy", "carville-2019", "--anyway"],
        ["lookup", "--help"],
        ["keys", "--help"],
        ["doctor"],
    ):
        done = subprocess.run(
            [sys.executable, "-c", script, *line], cwd=ROOT, capture_output=True, text=True, check=True
        )
        assert done.stdout.splitlines()[-1] == "[]", line
