"""How long and with what pictures are looked at when nothing else is said."""

from auditor.pictures.settings import Seconds, Settings


def test_without_anything_said_two_workers_look_and_not_all_is_read() -> None:
    settings = Settings()
    assert (settings.workers, settings.thorough, settings.lettering) == (2, False, True)
    assert settings.detector == ""


def test_a_video_may_take_longer_than_a_picture() -> None:
    assert Seconds().picture < Seconds().video
