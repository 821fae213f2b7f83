"""A worker: a process of its own that looks at one file at a time, closed in, and is killed if it takes too long."""

import os
import signal
import sys
from typing import BinaryIO

import cv2

from auditor.pictures import closed, faces, lettering, models
from auditor.pictures import crest as crests
from auditor.pictures.crest import Crest
from auditor.pictures.faces import Detector
from auditor.pictures.fence import LARGEST_VIDEO, Refusal
from auditor.pictures.held import Held
from auditor.pictures.messages import Ask, Gone, Ready, Seen, Setup, receive, receive_bytes, send
from auditor.pictures.seen import Face, Inside, Line, Sighting
from auditor.pictures.thumbnails import thumbnail
from auditor.pictures.warming import warm

_SETUP_LARGEST = 64 << 20
_ENOUGH = 12
"""Faces in one frame of a video after which no further frame is looked at."""


class Tools:
    """What a worker looks with, loaded once."""

    def __init__(self, setup: Setup) -> None:
        """Load the detector, the crests and, if asked for, the reader of lettering."""
        self.without: list[str] = []
        self.detector: Detector | None = None
        self.reader: lettering.Reader | None = None
        self.crests: list[Crest] = []
        try:
            self.detector = faces.detector(setup.face_model, setup.injected)
        except (OSError, ValueError, ImportError, AttributeError, cv2.error):
            self.without.append("faces")
        for data in setup.crests:
            try:
                self.crests.append(Crest(data))
            except (Refusal, cv2.error):
                self.without.append("crest")
        if setup.lettering and models.lettering():
            self.reader = lettering.reader()


class Looking:
    """Runs passes on the file that is held."""

    def __init__(self, tools: Tools) -> None:
        """Begin with no file held."""
        self._tools = tools
        self._held: Held | None = None
        self._best = 0
        self._frames = 1

    def take(self, data: bytes | None) -> None:
        """Hold a file; raises Refusal."""
        self._held, self._best, self._frames = None, 0, 1
        if data is None:
            raise Refusal("too-large")
        self._held = Held(data)

    def run(self, ask: Ask) -> Seen:
        """Run the passes that are asked for; what was seen before a file failed is kept."""
        held = self._held
        if held is None:
            return Seen(refused="picture-damaged")
        inside: Inside | None = None
        found: list[Face] = []
        sighting, lines, small, done, refused = Sighting(), [], b"", [], ""
        try:
            for name in ask.passes:
                if name == "file":
                    inside = held.inside()
                elif name == "faces" and self._tools.detector:
                    self._count(held, self._tools.detector, found)
                elif name == "crest" and self._tools.crests:
                    sighting = self._crest(held)
                elif name == "lettering" and self._tools.reader:
                    lines = self._read(held, self._tools.reader)
                elif name == "thumbnail" and self._tools.detector:
                    small = thumbnail(held, self._tools.detector, ask.cover)
                else:
                    continue
                done.append(name)
        except Refusal as refusal:
            refused = refusal.reason
        except MemoryError:
            refused = "too-large"
        except cv2.error:
            refused = "picture-failed"
        return Seen(
            inside=inside,
            faces=tuple(found),
            frames=self._frames,
            crest=sighting,
            lines=tuple(lines),
            passes=tuple(done),
            refused=refused,
            thumbnail=small,
        )

    def _count(self, held: Held, detector: Detector, found: list[Face]) -> None:
        """Put the faces of the frame with most of them into `found`, also if a later frame fails."""
        for number, pixels in enumerate(held.frames(faces.SIDE)):
            self._frames = number + 1
            here = faces.counted(detector.find(pixels, detector.counted), detector)
            if len(here) > len(found):
                found[:] = here
                self._best = number
            if len(found) >= _ENOUGH and held.is_video:
                return

    def _closely(self) -> list[int]:
        """Return the numbers of the frames worth a close look: where most faces are, the first, the middle."""
        return sorted({self._best, 0, self._frames // 2})

    def _crest(self, held: Held) -> Sighting:
        """Return the surest sighting of any crest in any of the frames."""
        order = ("the-crest", "likely", "possible", "")
        seen = [
            crest.look(pixels)
            for _, pixels in held.picked(crests.SIDE, self._closely())
            for crest in self._tools.crests
        ]
        return min(seen, key=lambda sighting: order.index(sighting.how), default=Sighting())

    def _read(self, held: Held, reader: lettering.Reader) -> list[Line]:
        """Return the lines read in the frames."""
        return [
            Line(line.text, line.sure, line.box, number)
            for number, pixels in held.picked(lettering.SIDE, self._closely())
            for line in reader(pixels)
        ]


def serve(asked: BinaryIO, answers: BinaryIO) -> None:
    """Prepare, close in, then answer until the pipe ends."""
    closed.shut_network()
    setup = receive(asked, Setup, longest=_SETUP_LARGEST)
    cv2.setNumThreads(1)
    tools = Tools(setup)
    warm(tools.detector, tools.reader, tools.crests)
    closed.shut_files(setup.headroom)
    send(answers, Ready(detector=tools.detector.name if tools.detector else "", without=tuple(tools.without)))
    looking = Looking(tools)
    while True:
        ask = receive(asked, Ask)
        try:
            if not ask.held:
                looking.take(receive_bytes(asked, LARGEST_VIDEO))
            seen = looking.run(ask)
        except Refusal as refusal:
            seen = Seen(refused=refusal.reason)
        except MemoryError:
            seen = Seen(refused="too-large")
        send(answers, seen)


def main() -> None:
    """Serve on standard input and output; whatever libraries print goes nowhere."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    try:
        serve(sys.stdin.buffer, answers)
    except Gone:
        # The ordinary end; leaving at once spares the time of taking everything down in order.
        os._exit(0)
