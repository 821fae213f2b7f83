"""Seen, not found, and could not be checked are three different things."""

from datetime import UTC, datetime

from auditor.lookup.accounts import plan
from auditor.lookup.profiles import Outcome, State, look
from auditor.model import OwnAccount, Person, School, Subject
from tests.loopback import Asked, Said, Web

NOW = datetime(2026, 11, 20, 20, 0, tzinfo=UTC)
JSON = {"Content-Type": "application/json"}


def looked(web: Web, *handles: str) -> list[Outcome]:
    subject = Subject(
        person=Person(names=("Rowan Ellis",)),
        schools=(School(name="Larkfield Primary School"),),
        accounts=tuple(OwnAccount(platform="mastodon", handle=handle) for handle in handles),
    )
    visits, _ = plan(subject)
    return list(look(web.door(), visits, now=NOW))


def test_three_outcomes(web: Web) -> None:
    def answer(asked: Asked) -> Said:
        if asked.host == "open.example":
            body = b'{"id": "1", "username": "rowan"}' if "lookup" in asked.target else b"[]"
            return Said(200, body, JSON)
        if asked.host == "gone.example":
            return Said(404, b'{"error": "Record not found"}', JSON)
        return Said(403, b"<title>Just a moment...</title>", {"Content-Type": "text/html"})

    web.answer = answer
    one, two, three = looked(web, "@rowan@open.example", "@rowan@gone.example", "@rowan@walled.example")
    assert (one.state, two.state, three.state) == (State.SEEN, State.NOT_FOUND, State.COULD_NOT_CHECK)
    assert one.capture is not None
    assert (one.capture.platform, one.capture.handle, one.capture.made) == ("mastodon", "@rowan@open.example", NOW)
    assert two.capture is None
    assert three.capture is None
    assert three.reason == "The site asks first whether a person is there."


def test_a_host_that_cannot_be_reached_is_not_gone(web: Web) -> None:
    web.addresses["inner.example"] = ["10.0.0.7"]
    (only,) = looked(web, "@rowan@inner.example")
    assert only.state is State.COULD_NOT_CHECK
    assert "not of the public web" in only.reason
