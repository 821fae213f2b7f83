"""SearXNG: the owner's own instance, which asks several search engines (its documentation of August 2026)."""

from urllib.parse import urlencode

from auditor.collectors.web_answers import Answer
from auditor.lookup.providers.provider import (
    Asking,
    Needs,
    Provider,
    Results,
    Trouble,
    by_status,
    decoded,
    found,
    part,
    plain,
    rows,
    words,
)
from auditor.lookup.queries import Form, Query

MOST_SILENT = 20


def ask(query: Query, address: str) -> Asking:
    """Return the question for a query; what the keyring holds is the address of the instance."""
    asked = {
        "q": query.text,
        "format": "json",
        "categories": "images" if query.form is Form.IMAGE else "general",
        "language": "en-GB",
        "safesearch": "0",
    }
    return Asking(url=f"{address.rstrip('/')}/search?{urlencode(asked)}")


def read(answer: Answer, form: Form) -> Results | Trouble:
    """Return the results, and which engines behind it were silent; without JSON in its settings it says 403."""
    del form
    held = decoded(answer)
    if held is None:
        return Trouble.NO_JSON if answer.status in (200, 403) else by_status(answer)
    if answer.status != 200:
        return by_status(answer)
    if not isinstance(part(held, "results"), list):
        return Trouble.NOT_UNDERSTOOD
    listed = ((words(one, "url"), words(one, "title"), words(one, "content")) for one in rows(held, "results"))
    return Results(found=found(listed), silent=_silent(held))


def _silent(held: object) -> tuple[str, ...]:
    """Return the names of the engines that did not answer: each stands with its reason in a list of two."""
    listed = part(held, "unresponsive_engines")
    pairs = [one for one in listed if isinstance(one, list) and one] if isinstance(listed, list) else []
    return tuple(plain(one[0], 60) for one in pairs[:MOST_SILENT] if isinstance(one[0], str))


PROVIDER = Provider(
    id="searxng",
    title="your own SearXNG",
    engine="searxng",
    host="",
    keeps="It passes the words on to the search engines it is set to ask. Those see its address, not yours; where it "
    "runs in your own home, the two are the same.",
    forms=(Form.WEB, Form.IMAGE),
    needs=Needs.ADDRESS,
    where="https://docs.searxng.org",
    ask=ask,
    read=read,
)
