"""Run the benchmarks: `python -m tests.benchmarks`, or `--short` for a quick look; exits 1 when a bound is passed."""

import argparse
import resource
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks import lookups, made_up, pictures

MEGABYTE = 1_000_000


def measured(command: Sequence[str], *, times: int = 1) -> tuple[float, float]:
    """Run a command; return its best time in seconds and its peak memory in megabytes."""
    best, peak = float("inf"), 0.0
    for _ in range(times):
        started = time.perf_counter()
        process = subprocess.Popen([sys.executable, *command], stdout=subprocess.PIPE)
        output, _ = process.communicate()
        best = min(best, time.perf_counter() - started)
        if process.returncode:
            raise SystemExit(f"{' '.join(command)} failed: {output.decode()}")
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024 / MEGABYTE
    return best, peak


def peak_of(command: Sequence[str]) -> float:
    """Return the peak memory of a command in megabytes, measured by a parent that runs nothing else."""
    script = (
        "import resource, subprocess, sys; subprocess.run([sys.executable, *sys.argv[1:]], check=True,"
        " stdout=subprocess.DEVNULL); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024)"
    )
    output = subprocess.run([sys.executable, "-c", script, *command], check=True, capture_output=True, text=True).stdout
    return int(output) / MEGABYTE


def bound(name: str, value: float, most: float, unit: str = "×") -> bool:
    """Print one line of the table and say whether the bound holds."""
    held = value <= most
    sys.stdout.write(f"{'ok  ' if held else 'OVER'}  {name:<58} {value:8.2f} {unit:<3} (at most {most:g} {unit})\n")
    sys.stdout.flush()
    return held


def x_archive(folder: Path, count: int, most: float) -> list[bool]:
    """Compare a whole audit of an X archive with the bare baseline, and with one half as large."""
    whole, half = made_up.x_archive(folder, count), made_up.x_archive(folder, count // 2)
    bare, _ = measured(["tests/benchmarks/baseline_x.py", str(whole)], times=2)
    command = ["-m", "tests.benchmarks.audit_one"]
    taken, _ = measured([*command, str(whole)], times=2)
    taken_half, _ = measured([*command, str(half)], times=2)
    with zipfile.ZipFile(whole) as packed:
        largest = max(info.file_size for info in packed.infolist()) / MEGABYTE
    sys.stdout.write(f"      {count:,} posts, {largest:.0f} MB: bare {bare:.2f} s, whole audit {taken:.2f} s\n")
    return [
        bound("X: whole audit against typed decoding and one pattern", taken / bare, most),
        bound("X: twice the posts against once", taken / taken_half, 2.5),
        bound("X: peak memory", peak_of([*command, str(whole)]), 2 * largest + 150, "MB"),
    ]


def facebook(folder: Path, count: int, most: float) -> list[bool]:
    """Compare reading a Facebook export in HTML with lxml's incremental parser; the audit's checks come on top."""
    path = made_up.facebook_html(folder, count)
    bare, _ = measured(["tests/benchmarks/baseline_facebook.py", str(path)], times=3)
    taken, _ = measured(["-m", "tests.benchmarks.collect_one", str(path)], times=3)
    command = ["-m", "tests.benchmarks.audit_one", str(path)]
    whole, _ = measured(command, times=2)
    sys.stdout.write(
        f"      {count:,} posts in HTML: bare {bare:.2f} s, reading {taken:.2f} s, whole audit {whole:.2f} s\n"
    )
    return [
        bound("Facebook HTML: reading against bare lxml", taken / bare, most),
        bound("Facebook HTML: peak memory of the whole audit", peak_of(command), 250, "MB"),
    ]


def start_up() -> list[bool]:
    """Compare the start of the program with importing click."""
    bare, _ = measured(["-c", "import click"], times=9)
    taken, _ = measured(["-m", "auditor", "--help"], times=9)
    return [bound("Start: auditor --help against importing click", taken / bare, 3)]


def polite_lookups() -> list[bool]:
    """Compare fifty look-ups, in real time, with what politeness alone asks for."""
    return [bound("Look-ups: fifty against the polite rate", lookups.taken() / lookups.THEORY, 1.3)]


def main() -> None:
    """Run all, print a table, exit 1 when a bound is passed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="a fifth of the size, and a wider bound for it")
    short = parser.parse_args().short
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        held = [
            # In a small run the start of the program weighs more, and on a shared machine a second is soon lost: the
            # bounds of the short form catch what is broken, those of the full form hold the promise.
            *(x_archive(folder, 60_000, 5) if short else x_archive(folder, 300_000, 3)),
            *facebook(folder, 20_000, 4 if short else 3),
            *start_up(),
            *([] if short else polite_lookups()),
            *(bound(*one) for one in pictures.measured(folder, short=short)),
        ]
    sys.exit(0 if all(held) else 1)


if __name__ == "__main__":
    main()
