"""Mojeek: an index of its own, made in the United Kingdom (its documentation, as seen in November 2026)."""

from urllib.parse import urlencode

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

HOST = "api.mojeek.com"


def ask(query: Query, key: str) -> Asking:
    """Return the question for a query."""
    asked = urlencode({"q": query.text, "fmt": "json", "t": "20", "safe": "0", "rb": "GB"})
    return Asking(url=f"https://{HOST}/search?{asked}", secret=Secret(value=key, in_query="api_key"))


def read(answer: Answer, form: Form) -> Results | Trouble:
    """Return the results; errors come with status 200 and are told in the body."""
    del form
    held = decoded(answer)
    if held is None:
        return by_status(answer)
    status = words(held, "response", "status")
    if status == "OK":
        listed = rows(held, "response", "results")
        return Results(found=found((words(one, "url"), words(one, "title"), words(one, "desc")) for one in listed))
    if says(status, ("limit", "quota", "credit")):
        return Trouble.USED_UP
    if says(status, ("key", "auth", "permission", "not allowed", "ip ")):
        return Trouble.KEY
    if status:
        return Trouble.QUERY
    return by_status(answer)


PROVIDER = Provider(
    id="mojeek",
    title="Mojeek",
    engine="mojeek",
    host=HOST,
    keeps="What Mojeek keeps of a search made with a key is not known to this program; see its privacy page.",
    forms=(Form.WEB,),
    needs=Needs.KEY,
    where="https://www.mojeek.com/services/search/web-search-api/",
    ask=ask,
    read=read,
)
