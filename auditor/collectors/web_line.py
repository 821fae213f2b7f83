"""One request on its way and its answer on its way back: what is sent is the question, and nothing else."""

from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from typing import Any
from urllib.parse import urlencode

import httpcore
import msgspec

from auditor.collectors import web_unpacking
from auditor.collectors.web_answers import Answer, Secret, Want
from auditor.collectors.web_connecting import Guard
from auditor.collectors.web_names import Address

SENT = frozenset({"accept", "content-type", "if-none-match", "if-modified-since"})
"""The headers a caller may set; no cookie, no referrer."""
NO_SECRET = Secret()


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """How long a request may take in all, in seconds, and how much may come back, in bytes unpacked."""

    deadline: float = 20.0
    largest: int = 5_000_000
    pause: float = 10.0


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be asked, whichever address it ends at."""

    purpose: str
    want: Want
    method: str = "GET"
    headers: Mapping[str, str] = {}
    secret: Secret = NO_SECRET
    body: bytes = b""


class Entry:
    """One line of the ledger while it is being written."""

    def __init__(self, at: datetime) -> None:
        """Begin before anything has come back."""
        self.at = at
        self.received = 0
        self.left = True


class Line:
    """Sends requests over connections that the guard has checked, straight or through the owner's proxy."""

    def __init__(self, guard: Guard, trust: Any, *, proxy: str = "", login: tuple[bytes, bytes] | None = None) -> None:
        """Connect to nothing yet; `trust` is whom to believe (an SSL context)."""
        self._guard = guard
        self._pool = (
            httpcore.HTTPProxy(proxy, proxy_auth=login, ssl_context=trust, network_backend=guard)
            if proxy
            else httpcore.ConnectionPool(ssl_context=trust, network_backend=guard)
        )

    def send(self, address: Address, question: Question, limits: Limits, entry: Entry) -> Answer:
        """Return the answer, counting what comes back; raises one of `web_connecting.FAILURES` or NotReached."""
        with closing(self._pool.handle_request(_request(address, question, pause=limits.pause))) as response:
            headers = _headers(response)
            packed_as = headers.get("content-encoding", "")
            body = web_unpacking.unpacked(self._counted(response, entry), packed_as, limits.largest)
        kind = headers.get("content-type", "").partition(";")[0].strip().casefold()
        return Answer(status=response.status, url=address.url, content_type=kind, body=body, headers=headers)

    def close(self) -> None:
        """Close every connection."""
        self._pool.close()

    def _counted(self, response: httpcore.Response, entry: Entry) -> Iterator[bytes]:
        """Yield the bytes as they come, while there is time."""
        for piece in response.iter_stream():
            self._guard.left()
            entry.received += len(piece)
            yield piece


def user_agent() -> str:
    """Return how the program names itself: honestly, and saying nothing of who its owner is or where they work."""
    try:
        number = version("school-staff-auditor")
    except PackageNotFoundError:
        number = "0"
    return f"auditor/{number} (somebody looking at their own public presence)"


def _request(address: Address, question: Question, *, pause: float) -> httpcore.Request:
    """Return a request with nothing in it but the question; its key, where there is one, goes in only here."""
    headers = {
        "host": address.origin.partition("://")[2],
        "user-agent": user_agent(),
        "accept": "*/*",
        "accept-language": "en-GB,en;q=0.8",
        "accept-encoding": web_unpacking.ACCEPTED,
        **{name.casefold(): said for name, said in question.headers.items() if name.casefold() in SENT},
    }
    if question.body:
        headers["content-length"] = str(len(question.body))
    target = address.target
    if question.secret.in_query:
        more = urlencode({question.secret.in_query: question.secret.value})
        target = f"{target}{'&' if '?' in target else '?'}{more}"
    elif question.secret.name:
        headers[question.secret.name] = question.secret.value
    return httpcore.Request(
        question.method,
        httpcore.URL(scheme=address.scheme, host=address.host, port=address.port, target=target),
        headers=[(name.encode("ascii"), said.encode("utf-8")) for name, said in headers.items()],
        content=question.body or None,
        extensions={"timeout": dict.fromkeys(("connect", "read", "write", "pool"), pause)},
    )


def _headers(response: httpcore.Response) -> dict[str, str]:
    """Return the headers of an answer with small letters, without its cookies."""
    headers: dict[str, str] = {}
    for raw_name, raw in response.headers:
        name, said = raw_name.decode("latin-1").casefold(), raw.decode("latin-1")
        if name != "set-cookie":
            headers[name] = f"{headers[name]}, {said}" if name in headers else said
    return headers
