"""The way through joining knows what is done, and opens the store only when it is needed."""

from auditor.cli import going_on
from auditor.cli.journey import Journey
from auditor.state import store
from tests.remembering import KeyringOfOurs


def test_nothing_is_made_for_a_look(safe: KeyringOfOurs) -> None:
    journey = Journey(anyway=False)
    assert journey.subject is None
    assert not journey.is_marked("searches")
    assert not journey.has_checked
    assert not journey.so_far.content.steps
    assert not store.is_there()
    assert journey.last_words() == going_on.KEPT


def test_what_is_done_is_known_the_next_time(safe: KeyringOfOurs) -> None:
    Journey(anyway=False).mark("searches")
    again = Journey(anyway=False)
    assert again.is_marked("searches")
    assert not again.is_marked("date")


def test_without_a_keyring_it_holds_for_this_time() -> None:
    journey = Journey(anyway=False)
    journey.mark("searches")
    assert journey.is_marked("searches")
    assert journey.last_words() == going_on.NOT_REMEMBERED
    assert not Journey(anyway=False).is_marked("searches")
