"""Measure how well texts are read: `python -m tests.accuracy [--misses] [--task NAME] [FILE …]`."""

import argparse
import sys
from pathlib import Path

from tests.accuracy.figures import Figures, Miss, below_floor, measure
from tests.accuracy.items import FOLDER, read


def main() -> int:
    """Print the figures; 1 if one of our own texts' figures is below its floor."""
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, help="labelled texts; without any, our own")
    parser.add_argument("--misses", action="store_true", help="print every text that was told wrongly")
    parser.add_argument("--task", action="append", default=[], help="only this task, such as phone")
    given = parser.parse_args()
    files = given.files or sorted((*FOLDER.glob("*.jsonl"), *FOLDER.glob("*.txt")))
    figures, misses = measure(item for path in files for item in read(path))
    wanted = given.task or list(figures)
    if given.misses:
        for miss in misses:
            if miss.task in wanted:
                write(line(miss))
    write(f"{'task':30}{'texts':>6}{'yes':>6}{'P':>8}{'R':>8}{'F1':>8}{'false':>7}{'missed':>7}")
    for task in wanted:
        write(row(task, figures[task]))
    fallen = [] if given.files or given.task else below_floor(figures)
    for sentence in fallen:
        write(f"below its floor: {sentence}")
    return 1 if fallen else 0


def row(task: str, one: Figures) -> str:
    """Return one line of the table."""
    return (
        f"{task:30}{one.texts:6}{one.right + one.overlooked:6}{one.precision:8.3f}{one.recall:8.3f}{one.f1:8.3f}"
        f"{one.false:7}{one.overlooked:7}"
    )


def line(miss: Miss) -> str:
    """Return a miss in two lines: what was written, and what was told."""
    told = "; ".join(
        f"{finding.check}: {', '.join(quote.text for quote in finding.quotes)}" for finding in miss.found.findings
    )
    what = "overlooked" if miss.overlooked else "false alarm"
    item = miss.item
    text = " ".join(item.text.split())
    return f"{miss.task} {what} {item.id} [{item.kind}] {text}  ({item.note})\n    told: {told or 'nothing'}"


def write(text: str) -> None:
    """Write one line."""
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    raise SystemExit(main())
