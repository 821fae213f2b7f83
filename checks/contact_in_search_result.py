"""Contact details in a search result about the owner: a number, a private address, a home, a date of birth."""

from collections.abc import Iterator

from auditor.model import Certainty, Check, Context, Finding, SearchResult, Severity
from auditor.reading import contact_details, shown_in_search
from auditor.reading.contact_details import WORK
from auditor.reading.look import look

GRAVE = frozenset(("address", "birth-date"))


def find(result: SearchResult, context: Context) -> Iterator[Finding]:
    """Yield a result in which contact details can be read; a school's own site may give the school's."""
    own_site = shown_in_search.on_school_site(result, context.subject)
    found = [
        (part, detail)
        for part in shown_in_search.parts(result)
        for detail in contact_details.find(look(part.text), context.subject, on_profile=True)
        if not (own_site and detail.kind in WORK)
    ]
    if not found:
        return
    sure = any(detail.certainty is Certainty.READ for _, detail in found)
    yield Finding(
        record=result.key,
        audience=result.audience,
        certainty=Certainty.READ if sure else Certainty.GUESSED,
        severity=Severity.HIGH if any(detail.kind in GRAVE for _, detail in found) else Severity.MEDIUM,
        quotes=tuple(part.quote(detail.span, kind=detail.kind) for part, detail in found),
        reasons=tuple(dict.fromkeys(detail.reason for _, detail in found)),
    )


CHECK = Check(
    id="contact-in-search-result",
    title="No search result gives away your contact details",
    failed="Search results give away contact details",
    why=(
        "Nobody even has to open a page: whoever searches your name reads how to reach you, or where you live. Pupils "
        "and parents could use it outside school."
    ),
    fix={
        "*": "If the page is yours, take the details out of it there; that ends it everywhere.\n"
        "If it is somebody else's, ask the page's owner. “auditor letter --to page-owner” writes that letter.\n"
        "Google takes out results that show a home address, telephone number or e-mail address: "
        "support.google.com/websearch/answer/9673730. With a Google account, “Results about you” does the same: "
        "myactivity.google.com/results-about-you.\n"
        "For Bing, which DuckDuckGo, Yahoo and Ecosia use too: www.bing.com/webmaster/tools/eu-privacy-request.\n"
        "A directory such as 192.com has a form of its own. Your council can take you off the open register."
    },
    severity=Severity.MEDIUM,
    needs=(SearchResult,),
    find=find,
)
