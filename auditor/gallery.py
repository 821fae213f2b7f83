"""The pictures of a run: held back while the words are read, then looked at, and given on with what was seen."""

from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Mapping, MutableMapping
from functools import partial
from pathlib import Path
from typing import Generic, Protocol, TypeVar

import msgspec

from auditor.collectors.archive import Archive, Member
from auditor.model import Certainty, Finding, Picture, Place, Post, School, Subject
from auditor.model.pictures import PictureSignals, PicturesLooked, UncheckedPicture
from auditor.pictures import models
from auditor.pictures.looking import could_not_be_checked, look
from auditor.pictures.settings import PictureInput, PictureLook, Progress, Settings
from auditor.pictures.showing import thumbnails
from auditor.pictures.signs import sign_names
from auditor.reading import look as looks
from auditor.reading import picture_points, school_hours, school_names
from auditor.reading.aliases import Ordinariness, weigh
from auditor.reading.name_parts import parse


class Source(Protocol):
    """Whatever stands for the export that a record came from."""

    archive: Archive


From = TypeVar("From", bound=Source)
MOST_THUMBNAILS = 200
"""Pictures of which a report holds a small copy: each takes some 15 kB of it, and a second or two."""


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """What the owner asks for: `face_model` is YuNet's file, `key` their own, for what is remembered.

    `lettering` and `detector` are for tests: without the one, and with another of the other.
    """

    thorough: bool = False
    face_model: bytes = b""
    workers: int = 2
    key: bytes = b""
    lettering: bool = True
    detector: str = ""


class Gallery(Generic[From]):
    """Holds the pictures of a run, and the words of the posts they stand in, until they are looked at.

    `remembered` holds what was seen in earlier runs, and takes in what is seen in this one as soon as it is seen.
    """

    def __init__(
        self, subject: Subject, options: Options, remembered: MutableMapping[str, bytes] | None = None
    ) -> None:
        """Begin with none."""
        self._subject = subject
        self._options = options
        self._remembered = {} if remembered is None else remembered
        self._names = school_names.matcher(subject)
        self._clock = school_hours.clock(subject)
        self._held: list[tuple[Picture, From]] = []
        self._left: set[int] = set()
        self._posts: dict[tuple[str, str], Post] = {}
        self._places: dict[int, _Places] = {}
        self._tally = _Tally(options)

    @property
    def looked(self) -> PicturesLooked:
        """Return what has come of looking so far."""
        return self._tally.told()

    def takes(self, record: object, source: From) -> bool:
        """Hold a picture and say so; of a post with pictures only note its words, place and tags."""
        if isinstance(record, Picture):
            self._held.append((record, source))
            return True
        if isinstance(record, Post) and record.pictures and (record.text or record.place or record.tagged):
            self._posts[record.platform, record.id] = record
        return False

    def look(self, progress: Progress | None = None) -> Generator[tuple[Picture, From]]:
        """Yield each picture with what was seen in it; `rest` gives those that an error left over."""
        self._left = set(range(len(self._held)))
        inputs = []
        for number, (picture, source) in enumerate(self._held):
            self._held[number] = self._with_post(picture), source
            member = self._member(picture, source.archive)
            if member is None:
                yield self._done(number, None)
            else:
                inputs.append(self._input(str(number), self._held[number][0], source.archive, member))
        if inputs:
            for one in look(inputs, self._settings(), remembered=self._remembered, progress=progress):
                yield self._done(int(one.id), one)

    def rest(self) -> Iterator[tuple[Picture, From]]:
        """Yield the pictures that were not come to, each as one that could not be checked."""
        failed = PictureSignals(failure="picture-failed")
        for number in sorted(self._left):
            yield self._done(number, PictureLook(str(number), failed))

    def doubled(self, findings: Iterable[Finding]) -> list[str]:
        """Return the ids of findings in a post that say of its picture what was found in the picture itself."""
        every = list(findings)
        posts = {one.key: one.post for one, _ in self._held if one.post}
        told: dict[tuple[str, ...], bool] = {}
        for one in every:
            if post := posts.get(one.record):
                named = one.check, one.record.platform, one.record.account, post
                told[named] = told.get(named, False) or one.certainty is not Certainty.GUESSED
        return [one.id for one in every if one.record.kind == "post" and _is_said(one, told)]

    def thumbnails(self, findings: Iterable[Finding], progress: Progress | None = None) -> dict[str, bytes]:
        """Return small copies, with what was found covered, by finding id; of at most so many pictures."""
        numbers = {one.key: number for number, (one, _) in enumerate(self._held)}
        wanted: dict[int, list[str]] = {}
        for finding in findings:
            number = numbers.get(finding.record, -1)
            if number >= 0 and (number in wanted or len(wanted) < MOST_THUMBNAILS):
                wanted.setdefault(number, []).append(finding.id)
        made: dict[str, bytes] = {}
        for done, (name, copy) in enumerate(thumbnails(self._asked(wanted), self._settings()), 1):
            made |= dict.fromkeys(wanted[int(name)], copy)
            if progress:
                progress(done, len(wanted), None)
        return made

    def _asked(self, numbers: Iterable[int]) -> Iterator[tuple[PictureInput, PictureSignals]]:
        """Yield those of the pictures that are in the export and were looked at."""
        for number in numbers:
            picture, source = self._held[number]
            member = self._member(picture, source.archive)
            if member is not None and picture.signals is not None and not picture.video:
                yield self._input(str(number), picture, source.archive, member), picture.signals

    def _done(self, number: int, seen: PictureLook | None) -> tuple[Picture, From]:
        """Count a picture, and return it with what was seen."""
        self._left.discard(number)
        picture, source = self._held[number]
        self._held[number] = self._tally.count(picture, seen), source
        return self._held[number]

    def _with_post(self, picture: Picture) -> Picture:
        """Return a picture with the words, place and tags of its post where it has none of its own."""
        post = self._posts.get((picture.platform, picture.post)) if picture.post else None
        if post is None:
            return picture
        return msgspec.structs.replace(
            picture,
            caption=picture.caption or post.text,
            place=picture.place or post.place,
            tagged=picture.tagged or post.tagged,
        )

    def _input(self, name: str, picture: Picture, archive: Archive, member: Member) -> PictureInput:
        """Return what is handed to the workers: how to open it, and whether anything beside it points at the school."""
        hinted = next(picture_points.beside(picture, self._names, self._clock), None) is not None
        return PictureInput(name, partial(archive.open, member), hinted, _position(picture.place))

    def _member(self, picture: Picture, archive: Archive) -> Member | None:
        """Return the file of a picture, wherever the export's own folder lies within what was handed over."""
        if not picture.path:
            return None
        places = self._places.get(id(archive))
        if places is None:
            places = self._places[id(archive)] = _Places(archive)
        return places.find(picture.path)

    def _settings(self) -> Settings:
        """Return how to look for this owner's schools."""
        schools = self._subject.schools
        options = self._options
        return Settings(
            schools=tuple((one.position[0], one.position[1]) for one in schools if len(one.position) == 2),
            names=sign_names(schools, _is_ordinary),
            find_names=lambda text: [match.span for match in self._names.find(looks.look(text))],
            tells=lambda text: picture_points.tells(text, self._names),
            in_hours=lambda moment: self._clock.school_at(moment) is not None,
            crests=tuple(_crests(schools)),
            face_model=options.face_model,
            lettering=options.lettering,
            thorough=options.thorough,
            workers=options.workers,
            key=options.key,
            detector=options.detector,
        )


class _Places:
    """The files of an archive by their names, to find what an export names from its own folder."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._by_name: dict[str, list[Member]] = {}
        for member in archive.members:
            self._by_name.setdefault(member.name, []).append(member)

    def find(self, path: str) -> Member | None:
        """Return the file whose path ends as the one that is named, the shortest if there are several."""
        wanted = path.replace("\\", "/").split("?", 1)[0]
        while wanted.startswith(("../", "./", "/")):
            wanted = wanted.partition("/")[2]
        exact = self._archive.member(wanted)
        if exact is not None:
            return exact
        named = self._by_name.get(wanted.rpartition("/")[2], [])
        return min(
            (member for member in named if member.path.endswith(f"/{wanted}")),
            key=lambda one: len(one.path),
            default=None,
        )


class _Tally:
    """Counts what came of each picture."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._numbers: Counter[str] = Counter()
        self._passes: Counter[str] = Counter()
        self._unchecked: list[UncheckedPicture] = []

    def count(self, picture: Picture, seen: PictureLook | None) -> Picture:
        """Return a picture with what was seen, and count it; one that is not in the export has only its words."""
        if seen is None:
            self._numbers["elsewhere"] += 1
            return picture
        signals = seen.signals
        self._numbers["videos" if picture.video else "pictures"] += 1
        self._numbers["remembered"] += seen.remembered
        self._numbers["faces"] += signals.faces
        self._numbers["with_faces"] += signals.faces > 0
        self._passes.update(signals.passes)
        if could_not_be_checked(signals):
            reason = signals.failure or "no-face-detector"
            signals = msgspec.structs.replace(signals, failure=reason)
            self._unchecked.append(UncheckedPicture(platform=picture.platform, file=picture.path, reason=reason))
        return msgspec.structs.replace(picture, signals=signals)

    def told(self) -> PicturesLooked:
        """Return the sums."""
        without = [] if self._passes["crest"] else ["crest"]
        without += [] if self._options.lettering and models.lettering() else ["lettering"]
        return PicturesLooked(
            **self._numbers,
            detector="YuNet" if models.is_yunet(self._options.face_model) else "MTCNN",
            thorough=self._options.thorough,
            passes=dict(self._passes),
            without=tuple(without),
            unchecked=tuple(sorted(self._unchecked, key=lambda one: (one.platform, one.file))),
        )


def _is_said(finding: Finding, told: Mapping[tuple[str, ...], bool]) -> bool:
    """Say whether as much was said of the picture, and as surely, as of its post."""
    sure = told.get((finding.check, finding.record.platform, finding.record.account, finding.record.id))
    return sure is not None and (sure or finding.certainty is Certainty.GUESSED)


def _position(place: Place | None) -> tuple[float, float] | None:
    """Return the position of a place, if it has one."""
    if place is None or place.latitude is None or place.longitude is None:
        return None
    return place.latitude, place.longitude


def _crests(schools: Iterable[School]) -> Iterable[bytes]:
    """Yield the crest files that the owner named and that can be read."""
    for school in schools:
        if school.crest:
            try:
                yield Path(school.crest).expanduser().read_bytes()
            except OSError:
                continue


def _is_ordinary(word: str) -> bool:
    """Say whether a word of a school's name is an everyday word, a first name or a place."""
    return weigh(parse(word), School(name=word)) is not Ordinariness.DISTINCT
