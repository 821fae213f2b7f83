"""How strongly a text speaks of the owner's own school."""

from auditor.reading.look import look
from auditor.reading.talk import talk
from auditor.reading.work_talk import ENOUGH, points, weight


def test_ones_own_class_weighs_more_than_a_class() -> None:
    own, other = talk(look("My Year 4s were great")), talk(look("Their class was great"))
    assert weight(own) >= ENOUGH > weight(other)


def test_what_is_somebody_elses_has_no_points() -> None:
    read = talk(look("His class was great"))
    assert all(points(read, noun) == 0 for noun in read.nouns)


def test_nothing_weighs_nothing() -> None:
    assert weight(talk(look("Bread and butter"))) == 0
