"""The set-up file is read with clear sentences, and written whole, for its owner alone."""

import os
import stat
from datetime import date
from pathlib import Path

import pytest

from auditor.model import (
    Circumstances,
    Nation,
    OwnAccount,
    Person,
    PolicyChoice,
    Relatives,
    School,
    Subject,
    WrongUsage,
)
from auditor.state import subject_file

WHOLE = Subject(
    person=Person(names=("Rowan Ellis", "R. Ellis"), emails=("rowan@example.org",), town="Oakmere"),
    accounts=(OwnAccount(platform="x", handle="@rowan_e", anonymous=True),),
    schools=(
        School(
            name="Larkfield Primary School",
            aliases=("Larkfield",),
            domains=("larkfield.example",),
            position=(54.97, -1.61),
            nation=Nation.WALES,
            role="teacher",
            from_=date(2023, 9, 1),
        ),
        School(name="“Old” Mill School\\", until=date(2023, 7, 31), days=("mon", "tue"), hours="09:00-12:00"),
    ),
    circumstances=Circumstances(parent_at_school=True, relatives_declared=Relatives.TOLD_HEAD),
    policy=PolicyChoice(packs=("carville-2019",)),
)


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "subject.toml"
    subject_file.write(WHOLE, path)
    assert subject_file.read(path) == WHOLE


def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    path = tmp_path / "subject.toml"
    path.write_text("old")
    path.chmod(0o644)
    subject_file.write(WHOLE, path)
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_minimal_file_is_enough(tmp_path: Path) -> None:
    path = tmp_path / "about.toml"
    path.write_bytes(b'\xef\xbb\xbf[person]\r\nnames = ["Rowan Ellis"]\r\n[[schools]]\r\nname = "Larkfield"\r\n')
    assert subject_file.read(path) == Subject(
        person=Person(names=("Rowan Ellis",)), schools=(School(name="Larkfield"),)
    )


PERSON = '[person]\nnames = ["Rowan Ellis"]\n'
SCHOOL = '[[schools]]\nname = "Larkfield"\n'
WRONG = [
    ("cut-off", PERSON + '[[schools]]\nname = "Larkfield\n', "Line 4 of “about.toml”"),
    ("empty", "", "“about.toml”: “person” is missing"),
    ("no names", "[person]\n" + SCHOOL, "line 1: “names” is missing under [person]"),
    ("blank name", '[person]\nnames = [" "]\n' + SCHOOL, "line 2: “names” needs at least one name"),
    ("names no list", '[person]\nnames = "Rowan Ellis"\n' + SCHOOL, "line 2: “names” should be a list"),
    (
        "a slip",
        PERSON + SCHOOL + 'tonw = "Oakmere"\n',
        "line 5: “tonw” is not a name this file knows; did you mean “town”",
    ),
    ("a table's slip", PERSON + SCHOOL + "[polcy]\npacks = []\n", "line 5: “polcy” is not a name"),
    ("no school", "schools = []\n" + PERSON, "line 1: it needs at least one school"),
    ("no school table", PERSON, "“schools” is missing"),
    ("nation", PERSON + SCHOOL + SCHOOL + 'nation = "Cumbria"\n', "line 7: “nation” should be one of england, wales"),
    ("date", PERSON + SCHOOL + 'from = "last year"\n', "line 5: “from” should be"),
    ("hours", PERSON + SCHOOL + 'hours = "half eight"\n', "line 5: “hours” should look like 08:30-15:30"),
    ("days", PERSON + SCHOOL + 'days = ["Monday"]\n', "line 5: “days” are mon, tue"),
    ("position", PERSON + SCHOOL + "position = [540.0, 1.0]\n", "line 5: “position” is a latitude"),
    ("dates", PERSON + SCHOOL + "from = 2024-01-02\nuntil = 2023-01-01\n", "line 6: “until” lies before “from”"),
    ("newer", "version = 2\n" + PERSON + SCHOOL, "newer version"),
]


@pytest.mark.parametrize(("text", "said"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG])
def test_what_is_wrong_is_said_with_its_line(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "about.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(WrongUsage) as caught:
        subject_file.read(path)
    assert said in caught.value.sentence
    assert caught.value.next_step
    assert "Rowan" not in caught.value.sentence


@pytest.mark.parametrize("bad", ["half eight", "Cumbria", "last year", "Monday"])
def test_values_are_never_repeated(tmp_path: Path, bad: str) -> None:
    path = tmp_path / "about.toml"
    path.write_text(PERSON + SCHOOL + f'nation = "{bad}"\nhours = "{bad}"\n', encoding="utf-8")
    with pytest.raises(WrongUsage) as caught:
        subject_file.read(path)
    assert bad not in caught.value.sentence + caught.value.next_step


def test_a_missing_file_names_setup(tmp_path: Path) -> None:
    with pytest.raises(WrongUsage) as caught:
        subject_file.read(tmp_path / "subject.toml")
    assert "auditor setup" in caught.value.next_step


@pytest.mark.parametrize("data", [b"\xff\xfe[\x00", b"name = '\x80'"])
def test_other_encodings_are_refused_in_words(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "subject.toml"
    path.write_bytes(data)
    with pytest.raises(WrongUsage, match="UTF-8"):
        subject_file.read(path)


def test_endless_brackets_are_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "subject.toml"
    path.write_text("a = " + "[" * 100_000)
    with pytest.raises(WrongUsage, match="nested too deeply"):
        subject_file.read(path)


def test_a_folder_is_no_set_up(tmp_path: Path) -> None:
    with pytest.raises(WrongUsage, match="could not be opened"):
        subject_file.read(tmp_path)
