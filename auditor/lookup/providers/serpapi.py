"""SerpApi: asks Google in the owner's place and hands on what it shows (its documentation of November 2026)."""

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

HOST = "serpapi.com"
COMMON = {"gl": "uk", "hl": "en", "google_domain": "google.co.uk", "safe": "off"}


def ask(query: Query, key: str) -> Asking:
    """Return the question for a query."""
    engine = "google_images" if query.form is Form.IMAGE else "google"
    asked = urlencode({"engine": engine, "q": query.text, **COMMON})
    return Asking(url=f"https://{HOST}/search.json?{asked}", secret=Secret(value=key, in_query="api_key"))


def read(answer: Answer, form: Form) -> Results | Trouble:
    """Return the results; that there are none comes as an error, with status 200."""
    held = decoded(answer)
    if held is None:
        return by_status(answer)
    error = words(held, "error")
    if says(error, ("run out", "limit", "plan searches")):
        return Trouble.LATER if says(error, ("per hour", "hourly", "throughput")) else Trouble.USED_UP
    if answer.status != 200:
        return by_status(answer)
    if says(error, ("api key",)):
        return Trouble.KEY
    if error and not says(error, ("hasn't returned any results", "no results")):
        return Trouble.SERVER
    if not error and words(held, "search_metadata", "status") != "Success":
        return Trouble.SERVER
    listed = rows(held, "images_results" if form is Form.IMAGE else "organic_results")
    return Results(found=found((words(one, "link"), words(one, "title"), words(one, "snippet")) for one in listed))


PROVIDER = Provider(
    id="serpapi",
    title="SerpApi (results of Google)",
    engine="google",
    host=HOST,
    keeps="SerpApi passes the words on to Google, and may show them among the searches of your account there. For how "
    "long is not known to this program; see its privacy page.",
    forms=(Form.WEB, Form.IMAGE),
    needs=Needs.KEY,
    where="https://serpapi.com/manage-api-key",
    ask=ask,
    read=read,
)
