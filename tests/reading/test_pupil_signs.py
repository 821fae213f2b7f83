"""Names, codes and letters that stand for pupils."""

from auditor.reading.look import look
from auditor.reading.pupil_signs import letters, names
from auditor.reading.talk import talk


def test_given_names_are_seen() -> None:
    read = talk(look("So proud of Tyler in my class"))
    assert "tyler" in {read.words[place] for place, _ in names(read)}


def test_ordinary_words_are_no_names() -> None:
    read = talk(look("So proud of everybody in my class"))
    assert list(names(read)) == []


def test_initials_are_seen() -> None:
    text = "J.T. in my class read a whole book"
    assert [look(text).plain[start:end] for start, end in letters(talk(look(text)))]
    assert not list(letters(talk(look("Everyone in my class read a whole book"))))
