"""The searches that the owner makes in their own browser: which, and the address of each; nothing is sent."""

from urllib.parse import quote

from auditor.collectors.search.engines import known
from auditor.lookup.queries import Form, queries
from auditor.model import PlannedSearch, SearchLink, Subject


def planned(subject: Subject, *, former: bool = False) -> tuple[PlannedSearch, ...]:
    """Return the searches worth making, each at every engine whose saved pages can be read; Google and Bing first.

    With `former`, they are those for former names and no others.
    """
    return tuple(
        PlannedSearch(
            words=one.words,
            why=one.why,
            form=one.form.value,
            links=tuple(
                SearchLink(
                    engine.name,
                    (engine.images if one.form is Form.IMAGE else engine.search).replace(
                        "{}", quote(one.text, safe="")
                    ),
                )
                for engine in known().engines
            ),
        )
        for one in queries(subject, former=former)
    )
