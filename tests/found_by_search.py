"""Search results for tests of what is found about the made-up Rowan Ellis."""

from auditor.model import Audience, SearchResult


def a_result(
    title: str, snippet: str = "", *, url: str = "https://pages.example/1", form: str = "web", query: str = "rowan"
) -> SearchResult:
    """Return one result of a search engine, as anybody sees it."""
    return SearchResult(
        platform="search",
        id="s1",
        audience=Audience.PUBLIC,
        url=url,
        engine="google",
        query=query,
        rank=1,
        title=title,
        snippet=snippet,
        form=form,
    )
