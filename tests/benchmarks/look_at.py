"""A folder of pictures through a whole audit, once and once again with what is remembered; prints the seconds."""

import argparse
import os
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from auditor.collectors.tally import Tally
from auditor.gallery import Gallery, Options
from auditor.model import Person, School, Subject
from auditor.pipeline import audit
from auditor.policies import load_packs

SUBJECT = Subject(
    person=Person(names=("Rowan Ellis",)),
    schools=(School(name="Larkfield Primary School", aliases=("Larkfield",), role="teacher"),),
)


def main() -> None:
    """Look twice, and print both times."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--detector", default="")
    parser.add_argument("--one-core", action="store_true")
    parser.add_argument("--once", action="store_true")
    wanted = parser.parse_args()
    if wanted.one_core and hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    options = Options(workers=wanted.workers, detector=wanted.detector, key=b"a key of our own")
    seen: dict[str, bytes] = {}
    packs = load_packs(["carville-2019"])
    for _ in range(1 if wanted.once else 2):
        gallery = Gallery[Tally](SUBJECT, options, seen)
        started = time.perf_counter()
        made = audit([wanted.folder], SUBJECT, packs, now=datetime(2026, 11, 20, 20, tzinfo=UTC), gallery=gallery)
        taken = time.perf_counter() - started
        if made.pictures is None or made.pictures.unchecked or not made.pictures.pictures:
            raise SystemExit("not all pictures were looked at")
        sys.stdout.write(f"{taken}\n")


if __name__ == "__main__":
    main()
