"""A made-up internet on loopback: a web server over TLS that answers for any name, and the wires that lead to it."""

import socket
import socketserver
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple

import httpcore
import trustme

from auditor.collectors.web import Door
from auditor.collectors.web_connecting import Wiring
from auditor.collectors.web_pace import Timing
from auditor.model import Request

PUBLIC = "93.184.215.14"
"""Any public address: the wires lead to loopback whatever it is."""
START = datetime(2026, 11, 20, 20, 0, tzinfo=UTC)


class Asked(NamedTuple):
    """One request as the server saw it."""

    method: str
    host: str
    target: str
    headers: Mapping[str, str]
    body: bytes


class Said(NamedTuple):
    """What the server answers."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = {}
    drip: float = 0.0
    """Seconds between two bytes of the body."""


Answering = Callable[[Asked], Said]


class Web:
    """The server, what it was asked, and which addresses the wires were asked to connect to."""

    def __init__(self, port: int) -> None:
        """Begin with an empty page for everything."""
        self.port = port
        self.answer: Answering = lambda _asked: Said()
        self.asked: list[Asked] = []
        self.connected: list[tuple[str, int]] = []
        self.resolved: list[str] = []
        self.addresses: dict[str, Sequence[str]] = {}
        self.ports: dict[int, int] = {}
        self._doors: list[Door] = []

    def door(self, *, clock: "Clock | None" = None, ledger: list[Request] | None = None, **more: Any) -> Door:
        """Return a door to this internet, with a clock of its own; it is closed when the test ends."""
        settled = {
            "refused": ("larkfield.example",),
            "ledger": [] if ledger is None else ledger,
            "timing": (clock or Clock()).timing,
            "wiring": self.wiring,
            "environment": {},
        }
        self._doors.append(Door(**{**settled, **more}))
        return self._doors[-1]

    def close(self) -> None:
        """Close the doors."""
        for door in self._doors:
            door.close()

    @property
    def wiring(self) -> Wiring:
        """Return wires that lead here, whatever the name and the address."""
        return Wiring(resolve=self._resolve, backend=_Wires(self))

    def _resolve(self, host: str, port: int) -> Sequence[str]:
        del port
        self.resolved.append(host)
        return self.addresses.get(host, (PUBLIC,))


class _Wires(httpcore.NetworkBackend):
    def __init__(self, web: Web) -> None:
        self._web = web

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, *_: Any, **__: Any) -> Any:
        self._web.connected.append((host, port))
        there = self._web.ports.get(port, self._web.port)
        return httpcore.SyncBackend().connect_tcp("127.0.0.1", there, timeout=timeout)


class Clock:
    """A clock that moves only when somebody sleeps."""

    def __init__(self) -> None:
        """Begin one evening."""
        self.seconds = 0.0
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        """Move on."""
        self.slept.append(seconds)
        self.seconds += seconds

    @property
    def timing(self) -> Timing:
        """Return this clock as the door takes it."""
        return Timing(now=lambda: START + timedelta(seconds=self.seconds), clock=lambda: self.seconds, sleep=self.sleep)


@contextmanager
def serving(authority: trustme.CA) -> Iterator[Web]:
    """Serve over TLS on loopback while the block runs."""
    web: Web

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _serve(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            headers = {name.casefold(): said for name, said in self.headers.items()}
            asked = Asked(self.command, headers.get("host", ""), self.path, headers, body)
            web.asked.append(asked)
            said = web.answer(asked)
            self.send_response(said.status)
            for name, value in {"Content-Length": str(len(said.body)), **said.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            for piece in (said.body[at : at + 1] for at in range(len(said.body))) if said.drip else (said.body,):
                self.wfile.write(piece)
                time.sleep(said.drip)

        do_GET = do_POST = _serve  # noqa: N815 (the names that the standard library calls)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 (its own name for it)
            del format, args

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: Any, client_address: Any) -> None:
            del request, client_address

    server = Server(("127.0.0.1", 0), Handler)
    server.socket = _for_any_name(authority).wrap_socket(server.socket, server_side=True)
    web = Web(server.server_address[1])
    running = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    running.start()
    try:
        yield web
    finally:
        web.close()
        server.shutdown()
        server.server_close()
        running.join()


def _for_any_name(authority: trustme.CA) -> ssl.SSLContext:
    """Return a context that proves to be whoever is asked for."""
    named: dict[str, ssl.SSLContext] = {}

    def proof(name: str) -> ssl.SSLContext:
        if name not in named:
            named[name] = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            authority.issue_cert(name).configure_cert(named[name])
        return named[name]

    def choose(connection: ssl.SSLSocket, name: str | None, _: ssl.SSLContext) -> None:
        connection.context = proof(name or "127.0.0.1")

    usual = proof("127.0.0.1")
    usual.sni_callback = choose  # type: ignore[assignment]
    return usual


@contextmanager
def a_proxy(web: Web) -> Iterator[tuple[int, list[bytes]]]:
    """Serve as a proxy on loopback while the block runs: give its port, and the first line and headers it was sent."""
    heard: list[bytes] = []

    class Tunnel(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            said = b""
            while b"\r\n\r\n" not in said:
                said += self.request.recv(65_536)
            heard.append(said)
            self.request.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            with socket.create_connection(("127.0.0.1", web.port)) as far:
                back = threading.Thread(target=_pass_on, args=(far, self.request), daemon=True)
                back.start()
                _pass_on(self.request, far)
                back.join()

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True

    with Server(("127.0.0.1", 0), Tunnel) as server:
        running = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        running.start()
        try:
            yield server.server_address[1], heard
        finally:
            server.shutdown()
            running.join()


def _pass_on(one: socket.socket, other: socket.socket) -> None:
    """Hand on what one side says until it has nothing more to say."""
    with suppress(OSError):
        while data := one.recv(65_536):
            other.sendall(data)
        other.shutdown(socket.SHUT_WR)
