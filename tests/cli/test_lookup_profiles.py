"""`auditor lookup profiles`, from what is shown and asked to what the next audit reads; the network is made up."""

import json
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
import respx

from auditor.collectors.web_pace import Timing
from auditor.state import store
from tests.command_line import SUBJECT, Asked, Run
from tests.remembering import KeyringOfOurs

ACCOUNTS = """
[[accounts]]
platform = "bluesky"
handle = "rowan.example.org"

[[accounts]]
platform = "github"
handle = "rowan-e"

[[accounts]]
platform = "instagram"
handle = "rowan.bakes"

[[accounts]]
platform = "reddit"
handle = "owl_at_night"
anonymous = true
"""
BLUESKY = "https://public.api.bsky.app/xrpc/app.bsky."
ACTOR = {"did": "did:plc:a", "handle": "rowan.example.org", "description": "Year 4 at Larkfield Primary School"}
POST = {"uri": "at://a/b/3k", "record": {"text": "Hello from the boat", "createdAt": "2026-05-01T09:00:00Z"}}
GITHUB = "https://api.github.com/users/rowan-e"


@pytest.fixture(autouse=True)
def at_home(known: Path, safe: KeyringOfOurs, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a set-up with accounts, no proxy, and no need to wait."""
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    known.write_text(SUBJECT + ACCOUNTS, "utf-8")
    monkeypatch.setattr("auditor.collectors.web.Timing", lambda: Timing(apart=0))


@pytest.fixture
def answers() -> Callable[..., None]:
    """Return a function that has the platforms answer."""

    def answer(github: int = 404, bluesky: int = 200) -> None:
        respx.get(url__startswith=f"{BLUESKY}actor").respond(bluesky, json=ACTOR)
        respx.get(url__startswith=f"{BLUESKY}feed").respond(json={"feed": [{"post": POST}]})
        respx.get(f"{GITHUB}/repos").respond(json=[])
        respx.get(GITHUB).respond(github, json={"login": "rowan-e", "company": "Larkfield Primary School"})

    return answer


def everything_kept(home: Path) -> bytes:
    return b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file() and path.name != "subject.toml")


@respx.mock
def test_nobody_is_asked_before_a_yes(run: Run, somebody: None, asked: Asked, answers: Callable[..., None]) -> None:
    answers()
    asked("n")
    result = run("lookup", "profiles")
    assert result.exit_code == 0
    assert respx.calls.call_count == 0
    for part in ("public.api.bsky.app", "Bluesky rowan.example.org", "api.github.com", "GitHub rowan-e"):
        assert part in result.stderr
    assert "Instagram rowan.bakes: not asked." in result.stderr
    assert "Reddit owl_at_night: not asked. You keep this account anonymous" in result.stderr
    assert "Nothing was sent." in result.stdout


@respx.mock
def test_without_a_terminal_it_takes_a_yes_beforehand(run: Run, answers: Callable[..., None]) -> None:
    answers()
    result = run("lookup", "profiles")
    assert result.exit_code == 2
    assert "--yes" in result.stderr
    assert respx.calls.call_count == 0


@respx.mock
def test_what_was_seen_is_read_by_the_next_audit(
    run: Run, known: Path, tmp_path: Path, answers: Callable[..., None]
) -> None:
    answers()
    result = run("lookup", "profiles", "--yes")
    assert result.exit_code == 0, result.output
    assert "Bluesky rowan.example.org: seen (1 post and 1 profile)." in result.stdout
    assert "GitHub rowan-e: not found." in result.stdout
    assert "Larkfield" not in result.output
    assert b"Larkfield Primary" not in everything_kept(known.parent)
    page = tmp_path / "nothing.jsonl"
    page.write_text('{"kind": "post", "platform": "x", "id": "1", "text": "Cake"}\n', "utf-8")
    made = json.loads(run("audit", page, "--json", "-").stdout)
    (found,) = (one for one in made["findings"] if one["check"] == "school-named-in-profile")
    assert (found["audience"], found["record"]["platform"], found["record"]["account"]) == (
        "public", "bluesky", "rowan.example.org",
    )  # fmt: skip
    hosts = [one["host"] for one in made["requests"]]
    assert hosts == ["public.api.bsky.app", "public.api.bsky.app", "api.github.com"]


@respx.mock
def test_what_is_gone_is_kept_no_longer_and_a_wall_leaves_what_was_seen(run: Run, answers: Callable[..., None]) -> None:
    answers(github=200)
    assert run("lookup", "profiles", "--yes").exit_code == 0
    assert len(store.open_store(lambda _: None).content.captures) == 2
    respx.reset()
    answers(github=404, bluesky=503)
    again = run("lookup", "profiles", "--yes")
    assert again.exit_code == 3
    assert "Bluesky rowan.example.org: could not be checked. The site had a fault" in again.stdout
    assert "not found" not in again.stdout.partition("Bluesky")[2].partition("\n")[0]
    (left,) = store.open_store(lambda _: None).content.captures.values()
    assert left.what == "profiles/bluesky"


@respx.mock
def test_only_what_is_the_owners_is_looked_at(run: Run, answers: Callable[..., None]) -> None:
    answers()
    result = run("lookup", "profiles", "a_pupil", "--yes")
    assert result.exit_code == 4
    assert "declared as your own" in result.stderr
    assert respx.calls.call_count == 0
    one = run("lookup", "profiles", "GitHub", "--yes")
    assert "Bluesky" not in one.output
    assert {call.request.url.host for call in respx.calls} == {"api.github.com"}


@respx.mock
def test_ctrl_c_keeps_what_had_come_back(run: Run, answers: Callable[..., None]) -> None:
    def stop(request: httpx.Request) -> httpx.Response:
        raise KeyboardInterrupt

    answers()
    respx.get(GITHUB).mock(side_effect=stop)
    result = run("lookup", "profiles", "--yes")
    assert result.exit_code == 130
    assert "Stopped. What had come back is kept." in result.stderr
    content = store.open_store(lambda _: None).content
    assert [one.what for one in content.captures.values()] == ["profiles/bluesky"]


def test_where_nothing_is_declared_the_set_up_is_named(run: Run, known: Path) -> None:
    known.write_text(SUBJECT, "utf-8")
    result = run("lookup", "profiles")
    assert result.exit_code == 2
    assert "auditor setup" in result.stderr
