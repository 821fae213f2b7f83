"""The school named in a search result about the owner: whoever searches the name learns where they work."""

from collections.abc import Iterator

from auditor.model import Certainty, Check, Context, Finding, SearchResult, Severity
from auditor.reading import school_names, shown_in_search
from auditor.reading.look import look

ITS_OWN_SITE = "it stands on the school's own website"


def find(result: SearchResult, context: Context) -> Iterator[Finding]:
    """Yield a result that names a school of the owner's, in its words or by where it leads."""
    names = context.once(school_names.matcher)
    found = [(part, match) for part in shown_in_search.parts(result) for match in names.find(look(part.text))]
    own_site = shown_in_search.on_school_site(result, context.subject)
    if not found and not own_site:
        return
    sure = own_site or any(match.certainty is Certainty.READ for _, match in found)
    quotes = tuple(part.quote(match.span, kind="school-name") for part, match in found)
    reasons = tuple(dict.fromkeys(f"names the school: {match.how}" for _, match in found))
    yield Finding(
        record=result.key,
        audience=result.audience,
        certainty=Certainty.READ if sure else Certainty.GUESSED,
        severity=Severity.LOW if own_site else Severity.MEDIUM,
        quotes=quotes or (shown_in_search.link(result).whole(kind="school-domain"),),
        reasons=(*reasons, ITS_OWN_SITE) if own_site else reasons,
    )


CHECK = Check(
    id="school-named-in-search-result",
    title="No search result about you names the school",
    failed="Search results about you name the school",
    why=(
        "Pupils and parents search for names. A result that joins yours to the school leads them to everything else "
        "under your name, and lets others take what you say for the school's view."
    ),
    fix={
        "*": "If the page is yours, take the school out of it there; that ends it everywhere. If it is the school's "
        "own page, ask the school to shorten your name.\n"
        "If it is somebody else's, ask the page's owner. “auditor letter --to page-owner” writes that letter, and it "
        "names no school.\n"
        "When the page has changed, ask Google to look again: "
        "search.google.com/search-console/remove-outdated-content. For Bing, which DuckDuckGo, Yahoo and Ecosia use "
        "too: www.bing.com/webmaster/tools/content-removal.\n"
        "If the page stays and harms you, ask for it to be left out of searches for your name (the UK right to "
        "erasure): reportcontent.google.com/forms/rtbf, or www.bing.com/webmaster/tools/eu-privacy-request."
    },
    severity=Severity.MEDIUM,
    needs=(SearchResult,),
    find=find,
)
