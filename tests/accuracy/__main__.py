"""Measure the reading: `python -m tests.accuracy [--misses] [--task NAME] [--decoy NAME] [--peers] [FILE …]`.

Without files our own texts are measured.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.accuracy.items import subject
from tests.accuracy.measuring import Measured, below_floor, counted, measure, named_wrongly, our_own
from tests.accuracy.peers import compare, met
from tests.accuracy.scoring import Figures


def main(given: Sequence[str] | None = None) -> int:
    """Print the figures; 1 if a figure of our own texts is below its floor."""
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy", description=__doc__)
    parser.add_argument(
        "files", nargs="*", type=Path, help="labelled texts; without any, our own, held to their floors"
    )
    parser.add_argument("--misses", action="store_true", help="print every text that was told wrongly")
    parser.add_argument("--task", action="append", default=[], help="only this label, such as phone")
    parser.add_argument("--decoy", metavar="SCHOOL", help="print texts that are said to name this made-up school")
    parser.add_argument("--peers", action="store_true", help="set beside ours what other programs find")
    asked = parser.parse_args(given)
    if asked.decoy:
        named = named_wrongly(asked.files or our_own(), subject({"name": asked.decoy, "town": "Zennacombe"}))
        for one in named:
            _write(_miss(one))
        _write(f"{len(named)} texts are said to name {asked.decoy}")
        return 1 if named else 0
    measured = measure(asked.files or our_own())
    if asked.peers:
        return _beside_peers([one for one in measured if not asked.task or one.case.task in asked.task])
    told = {label: one for label, one in counted(measured).items() if not asked.task or label in asked.task}
    if asked.misses:
        for one in measured:
            if one.case.task in told and one.case.expected != one.case.found:
                _write(_miss(one))
    _write(f"{'label':30}{'texts':>6}{'true':>6}{'P':>8}{'R':>8}{'F1':>8}{'false':>7}{'missed':>7}")
    for label, figures in told.items():
        _write(_row(label, figures))
    fallen = [] if asked.files or asked.task else below_floor(told)
    for sentence in fallen:
        _write(f"Below its floor: {sentence}")
    return 1 if fallen else 0


def _beside_peers(measured: Sequence[Measured]) -> int:
    """Print what others find in the same texts; 1 if one of them does as well as we do on its own ground."""
    known, missing = met()
    rows = compare(measured, known)
    _write(f"{'ground':30}{'by':22}{'P':>8}{'R':>8}{'F1':>8}{'false':>7}{'missed':>7}")
    for row in rows:
        one = row.figures
        told = f"{one.precision:8.3f}{one.recall:8.3f}{one.f1:8.3f}{one.wrong:7}{one.missed:7}"
        _write(f"{row.ground:30}{row.who:22}{told}{'   not behind us' if row.behind else ''}")
    for name in missing:
        _write(f"Not installed, so not in the table: {name}")
    return 1 if any(row.behind for row in rows) else 0


def _row(label: str, one: Figures) -> str:
    """Return one line of the table."""
    return (
        f"{label:30}{sum(one):6}{one.right + one.missed:6}{one.precision:8.3f}{one.recall:8.3f}{one.f1:8.3f}"
        f"{one.wrong:7}{one.missed:7}"
    )


def _miss(one: Measured) -> str:
    """Return a miss in two lines: what was written, and what was found in it."""
    found = "; ".join(
        f"{finding.check}: {' + '.join(quote.text for quote in finding.quotes)}" for finding in one.found.findings
    )
    what = "overlooked" if one.case.expected else "false alarm"
    text = " ".join(one.item.text.split())
    note = f"  ({one.item.note})" if one.item.note else ""
    return f"{one.case.task}, {what}, {one.item.id}, {one.item.kind}: {text}{note}\n    found: {found or 'nothing'}"


def _write(text: str) -> None:
    """Write one line."""
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    raise SystemExit(main())
