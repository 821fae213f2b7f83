"""Brave Search: an index of its own, web and pictures with one key (its documentation of April 2026)."""

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
    part,
    rows,
    says,
    words,
)
from auditor.lookup.queries import Form, Query

HOST = "api.search.brave.com"
LISTS = ("web", "discussions", "news", "videos")
COMMON = {"country": "GB", "search_lang": "en", "safesearch": "off", "spellcheck": "false"}
WEB = {**COMMON, "ui_lang": "en-GB", "count": "20", "text_decorations": "false", "result_filter": ",".join(LISTS)}
IMAGES = {**COMMON, "count": "50"}
"""A name is not to be corrected, marked up or hidden; pictures know “off” and “strict” only."""


def ask(query: Query, key: str) -> Asking:
    """Return the question for a query."""
    path, more = ("images", IMAGES) if query.form is Form.IMAGE else ("web", WEB)
    return Asking(
        url=f"https://{HOST}/res/v1/{path}/search?{urlencode({'q': query.text, **more})}",
        secret=Secret("X-Subscription-Token", key),
    )


def read(answer: Answer, form: Form) -> Results | Trouble:
    """Return the results, or what an error of its own means."""
    held = decoded(answer)
    if held is None:
        return by_status(answer)
    if answer.status != 200:
        return _trouble(answer, words(held, "error", "code"))
    if form is Form.IMAGE:
        return Results(found=found((words(one, "url"), words(one, "title"), "") for one in rows(held, "results")))
    lists = (one for name in LISTS for one in rows(held, name, "results"))
    return Results(found=found((words(one, "url"), words(one, "title"), _snippet(one)) for one in lists))


def _snippet(one: object) -> str:
    """Return what stands below a title: the description, or else the first of the further snippets."""
    more = part(one, "extra_snippets")
    further = more[0] if isinstance(more, list) and more and isinstance(more[0], str) else ""
    return words(one, "description") or further


def _trouble(answer: Answer, code: str) -> Trouble:
    """Return what an error code means; a wrong key comes as 422, not as 401 (seen September 2026)."""
    if says(code, ("subscription_token", "authentication")):
        return Trouble.KEY
    if says(code, ("quota",)) or (answer.status == 429 and _none_left(answer)):
        return Trouble.USED_UP
    if answer.status in (401, 403) or says(code, ("option_not", "resource_not_allowed", "plan")):
        return Trouble.PLAN
    return by_status(answer)


def _none_left(answer: Answer) -> bool:
    """Say whether the searches of the month are used up: the header counts those of this second, then the month's."""
    left = answer.headers.get("x-ratelimit-remaining", "").split(",")
    return len(left) > 1 and left[-1].strip() == "0"


PROVIDER = Provider(
    id="brave",
    title="Brave Search",
    engine="brave",
    host=HOST,
    keeps="Brave keeps the words, your internet address and your key in its logs for up to 90 days, on Amazon's "
    "computers in the United States (its privacy notice of October 2025).",
    forms=(Form.WEB, Form.IMAGE),
    needs=Needs.KEY,
    where="https://api-dashboard.search.brave.com",
    ask=ask,
    read=read,
)
