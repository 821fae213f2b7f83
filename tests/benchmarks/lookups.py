"""Fifty look-ups over a loopback server that takes 200 ms to answer, at the polite rate, in real time."""

import os
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

import trustme

from auditor.collectors.web_pace import APART, Timing
from auditor.lookup import providers
from auditor.lookup.queries import Query
from auditor.lookup.searching import a_decoy, search
from tests.loopback import Asked, Said, serving

COUNT = 50
LATENCY = 0.2
ADDRESS = "https://search.home.example"
THEORY = (COUNT - 1) * APART + LATENCY
"""Seconds: one begins a second after the other, and the last has to come back."""


def taken() -> float:
    """Return how long the look-ups take, in seconds."""
    authority = trustme.CA()
    with tempfile.TemporaryDirectory() as folder:
        trusted = Path(folder) / "authority.pem"
        authority.cert_pem.write_to_path(str(trusted))
        os.environ["SSL_CERT_FILE"] = str(trusted)
        with serving(authority) as web:
            web.answer = _slow
            door = web.door(timing=Timing(), own_origin=ADDRESS)
            queries = [Query(text=f"Rowan {number}", why="") for number in range(COUNT - 1)]
            provider = providers.named("searxng")
            if provider is None:
                raise SystemExit("there is no provider of that name")
            began = time.monotonic()
            now = datetime.now(UTC)
            outcomes = list(search(door, provider, ADDRESS, queries, now=lambda: now, decoy=a_decoy()))
            seconds = time.monotonic() - began
    if len([one for one in outcomes if one.capture]) != COUNT:
        raise SystemExit("a look-up was not answered")
    return seconds


def _slow(_: Asked) -> Said:
    time.sleep(LATENCY)
    return Said(200, b'{"results": []}', {"Content-Type": "application/json"})


if __name__ == "__main__":
    sys.stdout.write(f"{COUNT} look-ups: {taken():.2f} s, in theory {THEORY:.2f} s\n")
