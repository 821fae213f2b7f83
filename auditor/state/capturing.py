"""What a look-up leaves behind: what came back, to be read without the network, and what was asked of whom."""

from collections.abc import Mapping, Sequence
from datetime import datetime

import msgspec

from auditor.model import Request
from auditor.state.content import Capture, Content, tidy

MOST_REQUESTS = 5_000


def capture(
    content: Content, captures: Mapping[str, Capture], requests: Sequence[Request], *, now: datetime
) -> Content:
    """Return the content with what was captured, in place of what was captured under the same name, and the ledger."""
    return tidy(
        msgspec.structs.replace(
            content,
            captures={**content.captures, **captures},
            requests=(*content.requests, *requests)[-MOST_REQUESTS:],
        ),
        now,
    )


def without(content: Content, gone: str) -> Content:
    """Return the content without what was captured under that name: it is no longer to be seen."""
    return msgspec.structs.replace(
        content, captures={name: one for name, one in content.captures.items() if name != gone}
    )


def files(content: Content) -> dict[str, bytes]:
    """Return what was captured as named bytes: `<what>/<name>.capture`, such as `search/brave/3fa9c2.capture`."""
    return {f"{one.what}/{name}.capture": one.data for name, one in content.captures.items()}
