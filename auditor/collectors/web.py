"""The one door to the network: it asks politely, caps what comes back, refuses what must not be asked, and keeps count.

Nobody else imports an HTTP client. Nothing is asked but https on the public web, and never the owner's schools; each
redirect is looked at anew. Nothing is sent but the question: no cookies, no referrer, no name of the owner's machine.
"""

import logging
import os
import socket
from collections.abc import Mapping, Sequence
from urllib.parse import urljoin

import httpcore
import httpx
import msgspec

from auditor.collectors import web_names, web_proxies
from auditor.collectors.web_answers import Answer, Failure, Secret, Want, Why
from auditor.collectors.web_connecting import FAILURES, Guard, NotReached, Reach, Wiring, why
from auditor.collectors.web_line import NO_SECRET, Entry, Limits, Line, Question
from auditor.collectors.web_names import Address, Refusal
from auditor.collectors.web_pace import Pace, Timing, retry_after
from auditor.collectors.web_robots import Robots
from auditor.model import Request, WrongUsage

MOST_REDIRECTS = 5
REDIRECTS = frozenset({301, 302, 303, 307, 308})
WAIT_MYSELF = 30.0
"""Seconds that are waited when a host asks for it; for longer, the owner is told instead."""
MOST_TRIES = 3
TALKATIVE = ("httpx", "httpcore.connection", "httpcore.http11", "httpcore.proxy")
"""Loggers that would write down whole addresses, and so the owner's name and keys."""


def resolve(host: str, port: int) -> Sequence[str]:
    """Return the addresses of a host as the system gives them; raises OSError."""
    return [str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


class Door:
    """The way out. `refused` are the domains of the owner's schools; `ledger` is told of every request that leaves.

    `own_origin` is where the owner's own search engine lies, if they have one: it alone may lie in their house.
    """

    def __init__(
        self,
        *,
        refused: Sequence[str],
        ledger: list[Request],
        own_origin: str = "",
        timing: Timing | None = None,
        limits: Limits | None = None,
        wiring: Wiring | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        """Open nothing yet; raises WrongUsage where the owner's own origin or proxy cannot be understood."""
        for name in TALKATIVE:
            logging.getLogger(name).disabled = True
        self._refused = tuple(filter(None, map(web_names.domain, refused)))
        self._ledger = ledger
        self._own = _own(own_origin)
        self._timing = timing or Timing()
        self._limits = limits or Limits()
        self._environment = os.environ if environment is None else environment
        if not web_proxies.is_understood(self._environment):
            raise WrongUsage(
                "The environment names a proxy of a kind that this program does not know, so nothing was asked.",
                next_step="Use an http or https proxy, or unset HTTPS_PROXY and ALL_PROXY.",
            )
        self._guard = Guard(wiring or Wiring(resolve=resolve, backend=httpcore.SyncBackend()), clock=self._timing.clock)
        self._pace = Pace(self._timing)
        self._robots = Robots(lambda url: self._ask(url, Question(purpose="robots.txt", want=Want.API)))
        self._lines: dict[str, Line] = {}

    def get(
        self,
        url: str,
        *,
        purpose: str,
        want: Want = Want.PAGE,
        headers: Mapping[str, str] | None = None,
        secret: Secret = NO_SECRET,
    ) -> Answer | Failure:
        """Return what stands at an address, or why it could not be had; `purpose` is for the ledger, in few words."""
        return self._ask(url, Question(purpose=purpose, want=want, headers=headers or {}, secret=secret))

    def post(
        self,
        url: str,
        *,
        purpose: str,
        body: bytes,
        headers: Mapping[str, str] | None = None,
        secret: Secret = NO_SECRET,
    ) -> Answer | Failure:
        """Return what an interface answers to a body, or why it could not be had."""
        sent = {"content-type": "application/json", **(headers or {})}
        return self._ask(
            url,
            Question(purpose=purpose, want=Want.API, method="POST", headers=sent, secret=secret, body=body),
        )

    def proxy(self, url: str) -> str:
        """Return the proxy through which an address would be asked, as it may be shown; "" for none."""
        address = self._read(url)
        if isinstance(address, Refusal) or self._is_own(address):
            return ""
        proxy = web_proxies.proxy_for(address.host, self._environment)
        return web_proxies.shown(proxy) if proxy else ""

    def close(self) -> None:
        """Close every connection."""
        for line in self._lines.values():
            line.close()
        self._lines.clear()

    def _read(self, url: str, *, own: bool = True) -> Address | Refusal:
        return web_names.read(url, refused=self._refused, own=self._own if own else None)

    def _is_own(self, address: Address) -> bool:
        return self._own is not None and address.origin == self._own.origin

    def _ask(self, url: str, question: Question) -> Answer | Failure:
        """Return the answer; where a host asks for a short pause, it is given and then asked again."""
        address = self._read(url)
        if isinstance(address, Refusal):
            return Failure(why=Why.REFUSED, refusal=address)
        for tried in range(MOST_TRIES):
            got = self._follow(address, question)
            if isinstance(got, Failure) or not (got.status == 429 or (got.status == 503 and _says_when(got))):
                return got
            wait = retry_after(got.headers["retry-after"], self._timing.now()) if _says_when(got) else 5.0 * 2**tried
            found = web_names.parse(got.url)
            host = address.host if isinstance(found, Refusal) else found.host
            if wait > WAIT_MYSELF or tried + 1 == MOST_TRIES:
                self._pace.close(host, wait)
                return Failure(why=Why.RATE_LIMITED, host=host, wait=wait, answer=got)
            self._timing.sleep(wait)
        raise AssertionError

    def _follow(self, address: Address, question: Question) -> Answer | Failure:
        """Return the answer where redirects end; each is looked at as if it were the first."""
        home = self._is_own(address)
        until = self._timing.clock() + self._limits.deadline
        for _ in range(MOST_REDIRECTS + 1):
            if closed := self._pace.closed(address.host):
                return Failure(why=Why.RATE_LIMITED, host=address.host, wait=closed)
            begun = self._timing.clock()
            page = question.want is Want.PAGE and not home
            if page and (objection := self._robots.objection(address)):
                return objection
            self._pace.wait(address.host, self._robots.apart(address) if page else 0)
            until += self._timing.clock() - begun
            self._guard.until = until
            got = self._once(address, question, home=home)
            if isinstance(got, Failure) or got.status not in REDIRECTS or "location" not in got.headers:
                return got
            onward = self._onward(address, got, own=home)
            if isinstance(onward, Refusal):
                return Failure(why=Why.REFUSED, host=address.host, refusal=onward)
            if question.method != "GET" or question.secret.value:
                return Failure(why=Why.REDIRECTS, host=address.host)
            if onward.origin != address.origin:
                kept = {name: said for name, said in question.headers.items() if name.casefold() == "accept"}
                question = msgspec.structs.replace(question, headers=kept)
            address, home = onward, home and self._is_own(onward)
        return Failure(why=Why.REDIRECTS, host=address.host)

    def _onward(self, address: Address, got: Answer, *, own: bool) -> Address | Refusal:
        """Return where a redirect leads, looked at anew."""
        try:
            return self._read(urljoin(address.url, got.headers["location"].strip()), own=own)
        except ValueError:
            return Refusal.ODD

    def _once(self, address: Address, question: Question, *, home: bool) -> Answer | Failure:
        """Return the answer to one request, and note it in the ledger, however it ends."""
        proxy = "" if home else web_proxies.proxy_for(address.host, self._environment)
        self._guard.reach = _reach(address, home=home, proxy=proxy)
        entry = Entry(at=self._timing.now())
        try:
            return self._line(proxy).send(address, question, self._limits, entry)
        except NotReached as error:
            entry.left = error.why not in {Why.REFUSED, Why.NO_SUCH_HOST}
            # The owner's own may lie anywhere in the house; in the open it has to be encrypted.
            kind = Refusal.NOT_HTTPS if home else Refusal.NOT_PUBLIC
            refusal = kind if error.why is Why.REFUSED else None
            return Failure(why=error.why, host=address.host, refusal=refusal)
        except FAILURES as error:
            return Failure(why=why(error), host=address.host)
        finally:
            if entry.left:
                self._ledger.append(
                    Request(host=address.host, purpose=question.purpose, at=entry.at, received=entry.received)
                )

    def _line(self, proxy: str) -> Line:
        """Return the connections through a proxy, or the straight ones for ""."""
        if proxy not in self._lines:
            named = httpx.Proxy(proxy) if proxy else None
            self._lines[proxy] = Line(
                self._guard,
                httpx.create_ssl_context(),
                proxy=str(named.url) if named else "",
                login=named.raw_auth if named else None,
            )
        return self._lines[proxy]


def _own(origin: str) -> Address | None:
    """Return the owner's own origin; raises WrongUsage where it is no web address."""
    if not origin:
        return None
    found = web_names.parse(origin)
    if isinstance(found, Refusal):
        raise WrongUsage(
            f"The address of your own search engine cannot be used. {web_names.SENTENCES[found]}",
            next_step="Write it as https://search.example, or http://127.0.0.1:8888 on this computer.",
        )
    return found


def _reach(address: Address, *, home: bool, proxy: str) -> Reach:
    """Return which addresses may be connected to: behind a proxy, only the proxy itself is."""
    if proxy or (home and address.scheme == "https"):
        return Reach.ANY
    return Reach.IN_THE_HOUSE if home else Reach.PUBLIC


def _says_when(got: Answer) -> bool:
    return "retry-after" in got.headers
