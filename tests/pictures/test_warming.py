"""After warming up, a closed-in process can still do all that a worker does."""

import subprocess
import sys
from pathlib import Path

import pytest

from auditor.pictures import faces, pixels
from auditor.pictures.crest import Crest
from auditor.pictures.seen import Face, Line
from auditor.pictures.warming import warm
from tests import drawn_pictures as drawn

ROOT = Path(__file__).parent.parent.parent


def test_it_asks_each_tool_once() -> None:
    asked: list[str] = []

    def find(_: pixels.Pixels, __: float) -> list[Face]:
        asked.append("faces")
        return []

    def read(_: pixels.Pixels) -> list[Line]:
        asked.append("lettering")
        return []

    warm(faces.Detector("made up", find, 0.5, 0.5), read, [Crest(drawn.encoded(drawn.crest(64), "PNG"))])
    assert asked == ["faces", "lettering"]


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "MP4", "WEBM", "HEIC"])
def test_every_format_decodes_in_a_closed_process(kind: str, tmp_path: Path) -> None:
    made = drawn.exif(comment=b"UNICODE\0" + "a".encode("utf-16-le"), title="b", position=drawn.POSITION)
    if kind in ("MP4", "WEBM"):
        data = drawn.film(kind.casefold(), [drawn.scene(size=(320, 240))] * 5, tmp_path)
    elif kind == "HEIC":
        data = drawn.HEIC
    else:
        data = drawn.encoded(drawn.scene(), kind, **({} if kind == "GIF" else {"exif": made}))
    file = tmp_path / "made"
    file.write_bytes(data)
    script = (
        "import sys\nfrom pathlib import Path\nfrom auditor.pictures import closed, faces, warming\n"
        "from auditor.pictures.held import Held\ndata = Path(sys.argv[1]).read_bytes()\nby = faces.detector()\n"
        "closed.shut_network()\nwarming.warm(by, None, [])\nclosed.shut_files(900)\nheld = Held(data)\n"
        "held.inside()\nprint([by.find(frame, 0.9) for frame in held.frames(64)][:1], flush=True)\n"
        "import os\nos._exit(0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(file)], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.stdout == "[[]]\n", done.stderr
