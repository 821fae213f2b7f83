"""How long looking at pictures takes against the bare work, with two workers, and again; and how much memory."""

import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from PIL import Image

from tests import drawn_pictures as drawn
from tests import fake_detector

MEGABYTE = 1_000_000
LARGE = (1600, 1200)
SCENES = 6
LOOK = ["-m", "tests.benchmarks.look_at"]


class Bound(NamedTuple):
    """One line of the table: what was measured, and the most it may be."""

    name: str
    value: float
    most: float
    unit: str = "×"


def measured(folder: Path, *, short: bool) -> Iterator[Bound]:
    """Yield all bounds; in the short form fewer pictures, so that the start of a worker weighs more."""
    pictures = drawn_folder(folder / "pictures", 24 if short else 240, LARGE)
    (bare,) = seconds("-m", "tests.benchmarks.baseline_pictures", str(pictures))
    alone, again = seconds(*LOOK, str(pictures), "--workers", "1", "--one-core")
    sys.stdout.write(f"      pictures: bare {bare:.2f} s, looked at {alone:.2f} s, once more {again:.3f} s\n")
    yield Bound("Pictures: one core against bare decoding and faces", alone / bare, 1.8 if short else 1.25)
    yield Bound("Pictures: the second run, as a share of the first", again / alone, 0.1 if short else 0.05)
    if not short:
        single, _ = seconds(*LOOK, str(pictures), "--workers", "1")
        double, _ = seconds(*LOOK, str(pictures))
        sys.stdout.write(f"      pictures: one worker {single:.2f} s, two {double:.2f} s\n")
        yield Bound("Pictures: two workers, as a share of one's time", double / single, 1 / 1.5)
    many = drawn_folder(folder / "many", 40 if short else 10_000, (480, 360))
    yield Bound("Pictures: peak memory of all processes", peak(many), 1_000, "MB")


def drawn_folder(folder: Path, count: int, size: tuple[int, int]) -> Path:
    """Draw pictures of which no two have the same content; a few show the school's name, so that it is read."""
    folder.mkdir()
    scenes = [
        drawn.encoded(_noisy(drawn.scene(number % 7, size=size, seed=number), number))
        for number in range(min(count, SCENES))
    ]
    for number in range(count):
        data = scenes[number % len(scenes)]
        # A number behind the end of the picture makes the content another, and the picture stays the same.
        (folder / f"IMG_{number:05d}.jpg").write_bytes(data + f"{number:08d}".encode())
    if size != LARGE:
        sign = drawn.encoded(drawn.scene(6, size=(1600, 1200), sign=drawn.SCHOOL))
        for number in range(1 if count < 1_000 else 4):
            (folder / f"Year 4 trip {number}.jpg").write_bytes(sign + bytes([number]))
    return folder


def _noisy(picture: Image.Image, seed: int) -> Image.Image:
    """Return a drawn picture with the grain of a photograph, which decoders and networks have to work on."""
    grain = Image.effect_noise(picture.size, 30 + seed % 10).convert("RGB")
    return Image.blend(picture, grain, 0.25)


def seconds(*command: str) -> Sequence[float]:
    """Return the seconds that a program of ours prints."""
    output = subprocess.run([sys.executable, *command], check=True, capture_output=True, text=True).stdout
    return [float(line) for line in output.split()]


def peak(folder: Path) -> float:
    """Return the most megabytes that a run and its workers held at once; shared pages count once (Linux only)."""
    command = [sys.executable, *LOOK, str(folder), "--detector", fake_detector.NAME, "--once"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        most = 0
        while process.poll() is None:
            most = max(most, sum(map(_held_by, _family(process.pid))))
            time.sleep(0.2)
    if process.returncode:
        raise SystemExit("looking at many pictures failed")
    return most * 1024 / MEGABYTE


def _family(pid: int) -> Iterator[int]:
    """Yield a process and all that it started."""
    yield pid
    try:
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text().split():
                yield from _family(int(child))
    except OSError:
        return


def _held_by(pid: int) -> int:
    """Return the kilobytes a process holds, its share of what it has in common with others."""
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1])
    except OSError:
        return 0
    return 0
