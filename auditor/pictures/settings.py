"""What the program hands over to have pictures looked at, and what it gets back."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import BinaryIO

import msgspec

from auditor.model import Span
from auditor.model.pictures import PictureSignals
from auditor.pictures.signs import SignNames


class PictureInput(msgspec.Struct, frozen=True, gc=False):
    """One picture or video: a name for it, how to open it, and whether anything beside it points at the school.

    `position` is the place that the export itself gives, in degrees; what the file says of its own comes first.
    `open` may be called twice, from any thread but never two at a time; what it raises as OSError or InputProblem
    means that the picture cannot be read.
    """

    id: str
    open: Callable[[], BinaryIO]
    hinted: bool = False
    position: tuple[float, float] | None = None


class PictureLook(msgspec.Struct, frozen=True, gc=False):
    """What came of one picture; `remembered` says that nothing had to be looked at again."""

    id: str
    signals: PictureSignals
    remembered: bool = False


class Seconds(msgspec.Struct, frozen=True, kw_only=True):
    """How long a worker may look at one file before it is killed: usual pictures take 0.1, letters in them 1 to 5."""

    picture: float = 20.0
    video: float = 120.0
    closely: float = 60.0


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """How to look.

    `schools` are positions in degrees; `names` is what a sign may say; `find_names` finds names of the schools in
    plain text; `tells` says whether such a text says anything of the school or of pupils; `in_hours` whether a moment
    lies in school hours. `crests` are picture files, `face_model` is YuNet's. `key` is the owner's own, for what is
    remembered. `detector` names another detector, for tests.
    """

    schools: tuple[tuple[float, float], ...] = ()
    names: SignNames = SignNames()
    find_names: Callable[[str], Sequence[Span]] | None = None
    tells: Callable[[str], bool] | None = None
    in_hours: Callable[[datetime], bool] | None = None
    crests: tuple[bytes, ...] = ()
    face_model: bytes = b""
    lettering: bool = True
    thorough: bool = False
    workers: int = 2
    key: bytes = b""
    seconds: Seconds = Seconds()
    detector: str = ""


Progress = Callable[[int, int, float | None], None]
"""Is told how many are done, of how many, and the seconds left as far as that can be said."""
