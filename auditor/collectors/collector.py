"""What a collector is: one platform and format, recognised by names, read as a stream of records."""

from collections.abc import Callable, Iterator, Mapping
from enum import IntEnum

import msgspec

from auditor.collectors.archive import Archive
from auditor.model import Collected, SourceState


class Confidence(IntEnum):
    """How sure a collector is that an archive is one of its own, from names alone."""

    NO = 0
    PERHAPS = 1
    LIKELY = 2
    SURE = 3


class Collector(msgspec.Struct, frozen=True, kw_only=True):
    """The declaration of a collector.

    `recognise` looks at names, and into a page only where a name says nothing. `who` reads just enough to say whose
    account it is ("" where a part of an export does not hold that), so that parts of one export find each other.
    `account` yields the small records, `stream` the big ones. `missing` names, in words for people, what an export of
    this kind should hold and does not; `untold` names what the platform does not put into any export of this kind.
    `sentences` are its own words, with a next step, for how reading may end. `beside` says of what lies beside
    another export whether it is one of its own, from a look into it.
    """

    id: str
    platform: str
    title: str
    recognise: Callable[[Archive], Confidence]
    who: Callable[[Archive], str]
    account: Callable[[Archive], Iterator[Collected]]
    stream: Callable[[Archive], Iterator[Collected]]
    missing: Callable[[Archive], tuple[str, ...]]
    untold: Callable[[Archive], tuple[str, ...]] = lambda _: ()
    sentences: Mapping[SourceState, tuple[str, str]] = {}
    beside: Callable[[Archive], bool] | None = None
