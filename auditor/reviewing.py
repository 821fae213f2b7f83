"""The search results of which only the owner can say whether they are meant, gathered again for them to say."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from auditor.collectors import COLLECTORS, gathering
from auditor.collectors.gathering import Export
from auditor.identities import Identities, Said
from auditor.model import InputProblem, SearchResult, Subject
from auditor.reading.is_me import IsMe, Likeness

HOLDING_RESULTS = frozenset({"saved-search", "captures", "jsonl"})
"""Collectors that give search results; exports hold none, so they are not read again."""


def unclear(
    inputs: Sequence[Path], captures: Mapping[str, bytes], subject: Subject, said: Said
) -> list[tuple[SearchResult, Likeness]]:
    """Return each result that cannot be told and that the owner has not answered, once, with what was seen in it."""
    exports, _ = gathering.gather(inputs, COLLECTORS, captures)
    identities = Identities(subject, said=said)
    found: dict[tuple[str, str], tuple[SearchResult, Likeness]] = {}
    for result in (result for export in exports for result in _results(export)):
        told = identities.of(result)
        if told.is_me is IsMe.UNCLEAR:
            found.setdefault((result.url, "" if result.url else result.title), (result, told))
    return list(found.values())


def _results(export: Export) -> Iterator[SearchResult]:
    """Yield the search results of an export; one that cannot be read to its end gives what stands before."""
    if export.collector.id not in HOLDING_RESULTS:
        return
    try:
        for got in export.collector.stream(export.archive):
            if isinstance(got, SearchResult):
                yield got
    except InputProblem:
        return
