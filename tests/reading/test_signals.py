"""The named signals that a text shows."""

from auditor.reading.look import look
from auditor.reading.signals import signals
from auditor.reading.talk import talk


def test_a_form_is_a_signal() -> None:
    assert "form picture" in signals(talk(look("My class")), "picture")
    assert "form post" in signals(talk(look("My class")), "post")


def test_texts_that_differ_show_different_signals() -> None:
    assert signals(talk(look("My class were great")), "post") != signals(talk(look("Bread and butter")), "post")


def test_signals_do_not_depend_on_dress() -> None:
    assert signals(talk(look("MY CLASS WERE GREAT")), "post") == signals(talk(look("my class were great")), "post")
