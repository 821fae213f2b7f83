"""What came of each visit is said in three ways that cannot be taken for one another."""

import json

import pytest
import respx

from auditor.cli import visiting, visits
from auditor.collectors.web_pace import Timing
from auditor.model import ExitCode, OwnAccount, Person, School, Subject
from auditor.state import store
from tests.remembering import KeyringOfOurs


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch, safe: KeyringOfOurs) -> None:
    """Have a keyring, no proxy, and no need to wait."""
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("auditor.collectors.web.Timing", lambda: Timing(apart=0))


def visited(handles: tuple[str, ...]) -> ExitCode:
    subject = Subject(
        person=Person(names=("Rowan Ellis",)),
        schools=(School(name="Larkfield Primary School"),),
        accounts=tuple(OwnAccount(platform="mastodon", handle=handle) for handle in handles),
    )
    wanted, _ = visits.chosen(subject, ())
    with visits.prepared(wanted, subject) as planned:
        return visiting.carry_out(planned, store.open_store(lambda _: None))


@respx.mock
def test_three_outcomes_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    respx.get(url__startswith="https://open.example/api/v1/accounts/lookup").respond(
        json={"id": "1", "username": "r", "noindex": True}
    )
    respx.get(url__startswith="https://open.example/api/v1/accounts/1").respond(json=[])
    respx.get(url__startswith="https://gone.example").respond(404, json={"error": "Record not found"})
    respx.get(url__startswith="https://shut.example").respond(401, json={"error": "This API requires a user"})
    code = visited(("@r@open.example", "@r@gone.example", "@r@shut.example"))
    said = capsys.readouterr()
    assert code is ExitCode.PARTLY_READ
    assert "Mastodon @r@open.example: seen (1 profile and 1 setting)." in said.out
    assert "  Search engines are asked to leave this account out." in said.out
    assert "Mastodon @r@gone.example: not found." in said.out
    assert "Mastodon @r@shut.example: could not be checked. The site shows this only to people who are" in said.out
    assert said.err.count("may be there or not") == 1


@respx.mock
def test_what_could_not_be_had_besides_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    respx.get(url__startswith="https://open.example/api/v1/accounts/lookup").respond(json={"id": "1", "username": "r"})
    respx.get(url__startswith="https://open.example/api/v1/accounts/1").respond(500)
    assert visited(("@r@open.example",)) is ExitCode.PARTLY_READ
    assert "Could not be had: the posts (The site had a fault" in capsys.readouterr().err


@respx.mock
def test_every_request_is_kept_in_the_ledger_also_of_what_failed() -> None:
    respx.get(url__startswith="https://gone.example").respond(404, content=json.dumps({"error": "Record not found"}))
    assert visited(("@r@gone.example",)) is ExitCode.NOTHING_TO_DO
    (only,) = store.open_store(lambda _: None).content.requests
    assert (only.host, only.purpose) == ("gone.example", "your public profile")
