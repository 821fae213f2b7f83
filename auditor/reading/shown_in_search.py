"""What a search result shows of the owner: the words and the link that anybody sees, as parts to look at."""

from urllib.parse import unquote, urlsplit

from auditor.model import Part, SearchResult, Subject


def parts(result: SearchResult) -> tuple[Part, ...]:
    """Return the texts of a result: its title and its snippet."""
    told = (("title", result.title), ("snippet", result.snippet))
    return tuple(Part(field, text, result.audience) for field, text in told if text)


def link(result: SearchResult) -> Part:
    """Return the address of a result as a part, readable."""
    return Part("link", unquote(result.url), result.audience)


def on_school_site(result: SearchResult, subject: Subject) -> bool:
    """Say whether a result leads to a site of one of the owner's schools."""
    try:
        return subject.is_school_address(urlsplit(result.url).hostname or "")
    except ValueError:
        return False
