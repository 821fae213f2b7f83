"""Serper: asks Google in the owner's place and hands on what it shows (its examples of July 2026)."""

import msgspec

from auditor.collectors.web_answers import Answer, Secret
from auditor.lookup.providers.provider import (
    Asking,
    Needs,
    Provider,
    Results,
    Trouble,
    by_status,
    decoded,
    found,
    rows,
    says,
    words,
)
from auditor.lookup.queries import Form, Query

HOST = "google.serper.dev"


def ask(query: Query, key: str) -> Asking:
    """Return the question for a query; ten results cost one credit."""
    path = "images" if query.form is Form.IMAGE else "search"
    body = {"q": query.text, "gl": "gb", "hl": "en", "num": 10, "autocorrect": False}
    return Asking(url=f"https://{HOST}/{path}", secret=Secret("X-API-KEY", key), body=msgspec.json.encode(body))


def read(answer: Answer, form: Form) -> Results | Trouble:
    """Return the results, or what its message means."""
    held = decoded(answer)
    if held is None:
        return by_status(answer)
    if answer.status != 200:
        said = words(held, "message")
        return Trouble.USED_UP if says(said, ("credit", "quota")) else by_status(answer)
    listed = rows(held, "images" if form is Form.IMAGE else "organic")
    return Results(found=found((words(one, "link"), words(one, "title"), words(one, "snippet")) for one in listed))


PROVIDER = Provider(
    id="serper",
    title="Serper (results of Google)",
    engine="google",
    host=HOST,
    keeps="Serper passes the words on to Google. What it keeps itself is not known to this program; see its privacy "
    "page.",
    forms=(Form.WEB, Form.IMAGE),
    needs=Needs.KEY,
    where="https://serper.dev",
    ask=ask,
    read=read,
)
