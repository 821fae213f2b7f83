"""Looking at all pictures of a run: cheap passes on each, close ones where something points at the school."""

import threading
import time
from collections import deque
from collections.abc import Generator, Iterable, Iterator, MutableMapping
from concurrent.futures import Future, ThreadPoolExecutor
from queue import Empty, SimpleQueue

import msgspec

from auditor.model.pictures import PictureSignals
from auditor.pictures import models, nearness, signs
from auditor.pictures.content import Content
from auditor.pictures.crew import Lost, Worker
from auditor.pictures.fence import Refusal
from auditor.pictures.messages import Ask, Seen, Setup
from auditor.pictures.remembering import Known, Memory
from auditor.pictures.settings import PictureInput, PictureLook, Progress, Settings

GROUP = 5
"""Faces from which a picture is worth a close look though nothing else points at the school."""
_HEADROOM, _HEADROOM_READING = 900, 1_600
"""Megabytes of address space a worker may take beyond what it is loaded with; resident are 200 and 500 at most."""

_PATIENCE = 0.5


def look(
    pictures: Iterable[PictureInput],
    settings: Settings,
    *,
    remembered: MutableMapping[str, bytes],
    progress: Progress | None = None,
) -> Generator[PictureLook]:
    """Yield what came of each picture, in the order in which they are done.

    What is known of a picture is put into `remembered`, a dictionary, before it is yielded: a run that is stopped
    loses nothing. Leaving the iterator, by whatever way, ends the workers.
    """
    run = _Run(list(pictures), settings, remembered)
    try:
        yield from run.results(progress)
    finally:
        run.stop()


class _Job(msgspec.Struct):
    """A picture under way."""

    input: PictureInput
    content: Content
    name: str = ""
    known: Known = msgspec.field(default_factory=Known)
    texts: tuple[tuple[str, str], ...] = ()
    looked: bool = False


class _Run:
    """The threads that drive the workers of one run, one each; the first worker alone reads lettering."""

    def __init__(
        self, pictures: list[PictureInput], settings: Settings, remembered: MutableMapping[str, bytes]
    ) -> None:
        self._settings = settings
        self._memory = Memory(remembered, settings)
        self._total = len(pictures)
        reading = threading.Lock()
        self._todo = deque(_Job(picture, Content(picture.open, reading)) for picture in pictures)
        self._to_read: deque[_Job] = deque()
        self._busy = 0
        self._changed = threading.Condition()
        self._stopped = False
        names = settings.names
        self._reads = settings.lettering and bool(names.phrases or names.words) and bool(models.lettering())
        number = max(1, min(settings.workers, self._total))
        self._workers = [Worker(self._setup(reads=False)) for _ in range(number)]
        self._reader: Worker | None = None
        self._done: SimpleQueue[PictureLook | Future[None]] = SimpleQueue()

    def _setup(self, *, reads: bool) -> Setup:
        """Return what a worker needs."""
        return Setup(
            face_model=self._settings.face_model,
            crests=self._settings.crests,
            lettering=reads,
            headroom=_HEADROOM_READING if reads else _HEADROOM,
            injected=self._settings.detector,
        )

    def results(self, progress: Progress | None) -> Iterator[PictureLook]:
        """Start the threads and yield what they bring."""
        started, fresh, done = time.monotonic(), 0, 0
        with ThreadPoolExecutor(len(self._workers), thread_name_prefix="pictures") as threads:
            try:
                for place in range(len(self._workers)):
                    threads.submit(self._work, place).add_done_callback(self._done.put)
                running = len(self._workers)
                while running:
                    try:
                        # With a limit, as Windows does not let Ctrl-C into a wait without one.
                        one = self._done.get(timeout=_PATIENCE)
                    except Empty:
                        continue
                    if isinstance(one, Future):
                        running -= 1
                        one.result()
                        continue
                    done += 1
                    fresh += not one.remembered
                    if progress:
                        each = (time.monotonic() - started) / fresh if fresh else None
                        progress(done, self._total, None if each is None else each * (self._total - done))
                    yield one
            finally:
                self.stop()

    def stop(self) -> None:
        """End all workers; what they were looking at is given up."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()
        for worker in self._workers:
            worker.end()

    def _work(self, place: int) -> None:
        """Look at one picture after the other with one worker."""
        try:
            while (job := self._next(place)) is not None:
                finished = False
                try:
                    finished = self._examine(job, place)
                finally:
                    with self._changed:
                        self._busy -= 1
                        if not finished:
                            job.content.forget()
                            self._to_read.append(job)
                        self._changed.notify_all()
                if finished and not self._stopped:
                    self._done.put(PictureLook(job.input.id, self._signals(job), remembered=not job.looked))
        finally:
            self._workers[place].end()

    def _next(self, place: int) -> _Job | None:
        """Return the next picture for a worker; nothing when there is none left, and none can come any more."""
        with self._changed:
            while not self._stopped:
                if place == 0 and self._to_read:
                    self._busy += 1
                    return self._to_read.popleft()
                if self._todo:
                    self._busy += 1
                    return self._todo.popleft()
                if place != 0 or not self._busy:
                    return None
                self._changed.wait()
            return None

    def _examine(self, job: _Job, place: int) -> bool:
        """Run the passes that are missing; say whether the picture is done, or must go to the reading worker."""
        try:
            if not job.name:
                job.name = job.content.name(self._memory.name_of)
                job.known = self._memory.get(job.name)
            if not job.known.refused:
                return self._run_passes(job, place)
        except (Refusal, Lost) as problem:
            job.known.refused = problem.reason
            job.looked = True
            if job.name and not self._stopped:
                self._memory.put(job.name, job.known)
        return True

    def _run_passes(self, job: _Job, place: int) -> bool:
        """Run the cheap passes, then the close ones where they are due; raises Refusal and Lost."""
        held = False
        first = self._missing(job, ["file", "faces"])
        if job.known.has_texts and not job.texts and "file" not in first:
            first = ["file", *first]
        if first:
            self._ask(job, place, first, held=False)
            held = True
        if job.known.refused or not self._is_pointed_at(job):
            return True
        close = self._missing(job, ["crest"] if self._settings.crests else [])
        if self._reads and (missing := self._missing(job, ["lettering"])):
            if place != 0 and not close:
                return False
            close += missing if place == 0 else []
        if "lettering" in close:
            held = self._start_reading() and held
        if close:
            self._ask(job, place, close, held=held)
        waits = self._reads and "lettering" not in job.known.by and not job.known.refused
        return place == 0 or not waits

    def _start_reading(self) -> bool:
        """Put a worker that reads lettering, and takes the memory for it, in the first place; say if it was there."""
        if self._reader is not None:
            return True
        with self._changed:
            plain, self._reader = self._workers[0], Worker(self._setup(reads=True))
            self._workers[0] = self._reader
            if self._stopped:
                self._reader.end()
        plain.end()
        return False

    def _signals(self, job: _Job) -> PictureSignals:
        """Return what a record carries; the place that the export gives counts where the file says none."""
        signals = job.known.signals(job.texts)
        if signals.metres is None and job.input.position is not None:
            distance = nearness.metres(job.input.position, self._settings.schools)
            return msgspec.structs.replace(signals, metres=distance)
        return signals

    def _missing(self, job: _Job, passes: list[str]) -> list[str]:
        """Return the passes that have not been made."""
        return [name for name in passes if name not in job.known.by]

    def _ask(self, job: _Job, place: int, passes: list[str], *, held: bool) -> None:
        """Have a worker make passes, and take in and remember what it saw; raises Refusal and Lost."""
        seconds = self._settings.seconds
        allowed = seconds.video if job.content.is_video else seconds.picture
        if not {"crest", "lettering"}.isdisjoint(passes):
            allowed += seconds.closely
        job.looked = True
        chunks = None if held else job.content.chunks
        seen = self._workers[place].look(Ask(passes=tuple(passes), held=held), chunks, allowed)
        self._take_in(job, seen)
        self._memory.put(job.name, job.known)

    def _take_in(self, job: _Job, seen: Seen) -> None:
        """Put what a worker saw to what is known."""
        known = job.known
        for name in seen.passes:
            known.by[name] = self._memory.made_with[name]
        if seen.inside is not None:
            job.texts = seen.inside.texts
            # Where they say nothing that matters, they need not be read again in the next run.
            whole = " · ".join(text for _, text in seen.inside.texts)
            known.has_texts = bool(whole) and (self._settings.tells is None or self._settings.tells(whole))
            known.taken = seen.inside.taken
            if seen.inside.position is not None:
                known.metres = nearness.metres(seen.inside.position, self._settings.schools)
        if seen.faces:
            known.faces = len(seen.faces)
            known.largest = round(max(face.box.right - face.box.left for face in seen.faces), 3)
        known.frames = max(known.frames, seen.frames)
        if seen.crest.how:
            known.crest, known.crest_box = seen.crest.how, seen.crest.box
        if seen.lines:
            known.lettering = signs.named(seen.lines, self._settings.names, self._settings.find_names)
        known.refused = seen.refused

    def _is_pointed_at(self, job: _Job) -> bool:
        """Say whether anything points at the school, or enough people are in the picture, to look closely."""
        known, settings = job.known, self._settings
        metres = self._signals(job).metres
        return bool(
            settings.thorough
            or job.input.hinted
            or known.faces >= GROUP
            or (metres is not None and metres <= nearness.NEAR)
            or (known.taken is not None and settings.in_hours is not None and settings.in_hours(known.taken))
            or (settings.find_names and any(settings.find_names(text) for _, text in job.texts))
        )


def could_not_be_checked(signals: PictureSignals) -> bool:
    """Say whether a picture must be looked at by its owner, because the program could not."""
    return bool(signals.failure) or "faces" not in signals.passes
