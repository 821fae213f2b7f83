"""A worker is killed at its deadline, replaced when it dies, and cannot be brought to reach out."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from auditor.pictures import crew
from auditor.pictures.crew import Lost, Worker
from auditor.pictures.messages import Ask, Setup
from tests import drawn_pictures as drawn
from tests import fake_detector

ASK = Ask(passes=("file", "faces"))
FINE = drawn.encoded(drawn.scene(3), "PNG")
HANGS = drawn.encoded(drawn.scene(3, corner=fake_detector.CYAN), "PNG")
DIES = drawn.encoded(drawn.scene(3, corner=fake_detector.YELLOW), "PNG")


@pytest.fixture
def worker() -> Iterator[Worker]:
    made = Worker(Setup(injected=fake_detector.NAME))
    yield made
    made.end()


def seen(worker: Worker, data: bytes, seconds: float = 20) -> int:
    """Return how many faces a worker counts."""
    return len(worker.look(ASK, lambda: [data], seconds).faces)


def test_a_worker_looks_at_one_file_after_the_other(worker: Worker) -> None:
    assert [seen(worker, data) for data in (FINE, drawn.encoded(drawn.scene(7)), FINE)] == [3, 7, 3]
    assert worker.ready.detector == fake_detector.NAME


def test_a_held_file_can_be_asked_about_again(worker: Worker) -> None:
    assert worker.look(Ask(passes=("file",)), lambda: [FINE], 20).faces == ()
    assert len(worker.look(Ask(passes=("faces",), held=True), None, 20).faces) == 3


def test_a_file_that_hangs_is_killed_at_its_deadline_and_the_next_is_looked_at(worker: Worker) -> None:
    assert seen(worker, FINE) == 3
    started = time.monotonic()
    with pytest.raises(Lost, match="picture-too-slow"):
        seen(worker, HANGS, 0.6)
    assert time.monotonic() - started < 5
    assert seen(worker, FINE) == 3


def test_a_file_that_brings_the_worker_down_is_lost_alone(worker: Worker) -> None:
    with pytest.raises(Lost, match="picture-failed"):
        seen(worker, DIES)
    assert seen(worker, FINE) == 3


def test_a_file_that_cannot_be_read_to_its_end_leaves_no_half_behind(worker: Worker) -> None:
    def broken() -> Iterator[bytes]:
        yield FINE[:100]
        raise OSError

    with pytest.raises(OSError):  # noqa: PT011 - it is the very one raised above
        worker.look(ASK, broken, 20)
    assert seen(worker, FINE) == 3


def test_a_worker_is_replaced_after_many_files(worker: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "RECYCLED", 2)
    processes = set()
    for _ in range(4):
        seen(worker, FINE)
        assert worker._process is not None
        processes.add(worker._process.pid)
    assert len(processes) == 2


def test_after_the_end_nothing_is_started(worker: Worker) -> None:
    seen(worker, FINE)
    process = worker._process
    worker.end()
    assert process is not None
    assert process.poll() is not None
    with pytest.raises(Lost):
        seen(worker, FINE)


@pytest.mark.skipif(not Path("/proc/self/limits").exists(), reason="only Linux shows what a process may")
def test_the_process_is_closed_in_while_it_looks(worker: Worker) -> None:
    seen(worker, FINE)
    assert worker._process is not None
    limits = Path(f"/proc/{worker._process.pid}/limits").read_text("utf-8")
    rows = {line[:25].strip(): line[25:].split()[:2] for line in limits.splitlines()}
    assert rows["Max open files"] == ["0", "0"]
    assert rows["Max file size"] == ["0", "0"]
    assert int(rows["Max address space"][0]) < 4_000_000_000
    names = [str(one.readlink()) for one in Path(f"/proc/{worker._process.pid}/fd").iterdir()]
    assert not [name for name in names if name.startswith("socket:")]
