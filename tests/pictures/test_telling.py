"""What is told of looking: true numbers, what each pass misses, and cards that say what to do."""

from auditor.model.pictures import PASSES, PicturesLooked, UncheckedPicture
from auditor.pictures import telling

LOOKED = PicturesLooked(
    pictures=300,
    videos=1,
    with_faces=80,
    faces=410,
    detector="MTCNN",
    passes={"file": 299, "faces": 299, "crest": 40},
    without=("lettering",),
    unchecked=(UncheckedPicture(platform="instagram", file="media/a.jpg", reason="picture-damaged"),) * 2,
    elsewhere=1,
)


def test_what_each_pass_misses_is_known() -> None:
    assert set(telling.MISSES) == set(telling.PASSES) == set(PASSES)


def test_numbers_and_what_was_not_looked_for_are_told() -> None:
    said = telling.in_words(LOOKED)
    assert said[0] == "300 pictures and 1 video were looked at."
    assert "Faces, found and counted (by MTCNN): 299 of 301." in said
    assert "Not looked for: lettering that names the school." in said
    assert "410 faces in 80 files. None was compared." in said
    assert "2 files could not be checked: look yourself." in said
    assert "1 picture named in your exports, but not in them." in said


def test_without_pictures_one_sentence_is_enough() -> None:
    assert telling.in_words(PicturesLooked()) == ["No picture of yours was in what you handed over."]


def test_nobody_is_called_a_child_but_on_the_card() -> None:
    assert "child" not in " ".join([*telling.in_words(LOOKED), *telling.MISSES.values()])
    for word in ("Stop", "copy", "forward", "delete", "safeguarding lead", "police"):
        assert word in telling.CARD
    assert "synchronised" in telling.THUMBNAILS_CARD
