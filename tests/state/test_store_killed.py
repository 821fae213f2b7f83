"""Runs that are killed at random points of their writing: the store opens, and the last finished run is whole.

20 runs; the number can be set with AUDITOR_KILLS, and 200 is what a release is held to.
"""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from auditor.state import private_folder, store
from auditor.state.store import Memory, open_store

KILLS = int(os.environ.get("AUDITOR_KILLS", "20"))
WORDS = "a quiet half hour"
# Each run has as many accounts as its number's last digit and one more, so that half a run would show.
CHILD = """
import sys
from datetime import UTC, datetime, timedelta
import msgspec
from auditor.state.content import Input, Looked, Run, tidy
from auditor.state.store import open_store

store = open_store(lambda _: "a quiet half hour")
began = datetime(2026, 1, 1, tzinfo=UTC)

def one_more(content):
    number = 1 + max((int(run.packs[0]) for run in content.runs), default=0)
    looked = tuple(Looked(platform="x", account=str(one) * 200) for one in range(number % 10 + 1))
    run = Run(made=began + timedelta(hours=number), packs=(str(number),), looked=looked, to_do=number)
    inputs = (Input(path=f"/exports/{number}.zip", last=run.made),)
    return tidy(msgspec.structs.replace(content, runs=(*content.runs, run), inputs=inputs), run.made)

print("ready", flush=True)
while True:
    content = store.update(one_more)
    print(content.runs[-1].packs[0], flush=True)
"""


def run_and_kill(after: float) -> int:
    """Begin a run that writes all the time, kill it after so many seconds, and return the last one it finished."""
    with subprocess.Popen(
        [sys.executable, "-c", CHILD], stdout=subprocess.PIPE, text=True, env=dict(os.environ)
    ) as run:
        assert run.stdout is not None
        assert run.stdout.readline() == "ready\n"
        time.sleep(after)
        run.send_signal(signal.SIGKILL)
        finished = [line for line in run.stdout.read().split("\n")[:-1] if line]
    return int(finished[-1]) if finished else 0


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system knows no kill -9")
def test_the_last_finished_run_is_whole(home: Path) -> None:
    chance = random.Random(4)
    open_store(lambda _: WORDS)
    finished = 0
    for _ in range(KILLS):
        finished = max(finished, run_and_kill(chance.uniform(0.0, 0.12)))
        made = open_store(lambda _: WORDS)
        assert made.memory is Memory.KEPT
        assert made.aside is None
        numbers = [int(run.packs[0]) for run in made.content.runs]
        last = numbers[-1] if numbers else 0
        assert last in (finished, finished + 1)
        assert numbers == list(range(last - len(numbers) + 1, last + 1))
        assert all(len(run.looked) == run.to_do % 10 + 1 for run in made.content.runs)
        assert [one.path for one in made.content.inputs] == ([f"/exports/{last}.zip"] if last else [])
        finished = last
    assert finished > KILLS // 2
    assert not list(home.glob("store-damaged-*"))
    assert private_folder.place() / store.FILE_NAME in home.iterdir()
