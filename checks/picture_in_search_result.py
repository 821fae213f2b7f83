"""A picture found by searching the owner's name: it shows them, or something they put up, to anybody."""

from collections.abc import Iterator

from auditor.model import Certainty, Check, Context, Finding, SearchResult, Severity
from auditor.reading import school_names, shown_in_search
from auditor.reading.look import look


def find(result: SearchResult, context: Context) -> Iterator[Finding]:
    """Yield a picture among the results; the program does not load it, so only its owner can say what it shows."""
    if result.form != "image":
        return
    title, *_ = shown_in_search.parts(result)
    named = bool(context.once(school_names.matcher).find(look(title.text)))
    yield Finding(
        record=result.key,
        audience=result.audience,
        certainty=Certainty.READ,
        severity=Severity.MEDIUM if named else Severity.LOW,
        quotes=(title.whole(kind="other"),),
        reasons=("a picture found under your name", *(("the school is named beside it",) if named else ())),
    )


CHECK = Check(
    id="picture-in-search-result",
    title="No picture of you was found by searching your name",
    failed="Searching your name finds pictures",
    why=(
        "Pictures are what pupils look for first. A night out or a beach is no wrong, but you may not want your class "
        "to see you so. Look at each yourself: the program has not opened them."
    ),
    fix={
        "*": "Open each and look at it. If it is on an account of yours, delete it there or narrow who can see it.\n"
        "If somebody else put it up, ask them kindly, or use the platform's own report. “auditor letter --to "
        "page-owner” writes to a website.\n"
        "When it is gone from the page, ask Google to look again: "
        "search.google.com/search-console/remove-outdated-content.\n"
        "For an intimate or a faked picture: support.google.com/websearch/contact/content_removal_form, and the "
        "Professionals Online Safety Helpline. Keep evidence first.\n"
        "A copy in the web archive: write to info@archive.org with the addresses, and show that the page was yours."
    },
    severity=Severity.LOW,
    needs=(SearchResult,),
    find=find,
    can_tell=lambda result, _: result.form == "image",
)
