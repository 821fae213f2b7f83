"""What was seen in pictures is remembered under names that only the owner's key makes, also of a run that stopped."""

from datetime import date

from auditor.state import store
from auditor.state.content import Content, PictureResult
from auditor.state.seen_pictures import SeenPictures

MAY, JUNE = date(2026, 5, 1), date(2026, 6, 1)


def a_store(**pictures: PictureResult) -> store.Store:
    """Return a store for one run that remembers these."""
    held = store.forgetful()
    held.content = Content(pictures=pictures)
    return held


def test_what_was_seen_is_there_in_the_next_run() -> None:
    held = a_store()
    seen = SeenPictures(held)
    seen["a"] = b"one"
    assert seen["a"] == b"one"
    seen.keep(MAY)
    assert SeenPictures(held)["a"] == b"one"
    assert held.content.pictures["a"].looked == MAY


def test_what_was_of_use_again_is_kept_longer_and_the_rest_is_left() -> None:
    held = a_store(a=PictureResult(looked=MAY, data=b"one"), b=PictureResult(looked=MAY, data=b"two"))
    seen = SeenPictures(held)
    assert seen.get("a") == b"one"
    assert seen.get("c") is None
    seen.keep(JUNE)
    assert {name: one.looked for name, one in held.content.pictures.items()} == {"a": JUNE, "b": MAY}


def test_what_another_run_saw_meanwhile_is_not_lost() -> None:
    held = a_store()
    one, other = SeenPictures(held), SeenPictures(held)
    one["a"], other["b"] = b"one", b"two"
    one.keep(MAY)
    other.keep(MAY)
    assert set(held.content.pictures) == {"a", "b"}


def test_it_is_a_dictionary() -> None:
    seen = SeenPictures(a_store(a=PictureResult(looked=MAY, data=b"one")))
    seen["a"], seen["b"] = b"new", b"two"
    assert (len(seen), sorted(seen), seen["a"]) == (2, ["a", "b"], b"new")
    del seen["a"]
    assert seen["a"] == b"one"


def test_each_store_has_a_key_of_its_own() -> None:
    assert SeenPictures(a_store()).key != SeenPictures(a_store()).key


def test_nothing_used_means_nothing_written() -> None:
    held = a_store(a=PictureResult(looked=MAY, data=b"one"))
    before = held.content
    SeenPictures(held).keep(JUNE)
    assert held.content is before
