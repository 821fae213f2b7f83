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


def test_numbers_are_told_and_what_could_not_be_checked() -> None:
    said = telling.in_words(LOOKED)
    assert said[0] == "299 of 300 pictures and 1 video were looked at."
    assert said[1].startswith("410 faces in 80 files: counted, and none compared.")
    assert said[2].startswith("2 files could not be checked: look yourself.")
    assert said[3].startswith("1 picture is named in your exports, but not in them")


def test_no_face_found_is_not_nobody_there() -> None:
    said = telling.in_words(PicturesLooked(pictures=1))
    assert said[0] == "1 picture was looked at."
    assert "does not mean that nobody" in said[1]


def test_in_short() -> None:
    assert telling.in_short(PicturesLooked(elsewhere=3)) == ""
    assert telling.in_short(LOOKED) == (
        "Looked at 299 of 300 pictures and 1 video; 2 files could not be checked, and the report names them."
    )
    assert "(5 of them known already: copies of others, or from an earlier run)" in telling.in_short(
        PicturesLooked(videos=7, remembered=5)
    )


def test_what_could_not_be_checked_was_not_looked_at() -> None:
    failed = (UncheckedPicture(platform="x", file="a.jpg", reason="picture-damaged"),)
    said = telling.in_words(PicturesLooked(pictures=1, unchecked=failed))
    assert said[0] == "0 of 1 picture was looked at."
    assert not any("No face" in one for one in said)


def test_how_far() -> None:
    assert telling.how_far(3, 1200, None) == "Pictures: 3 of 1,200"
    assert telling.how_far(3, 1200, 20) == "Pictures: 3 of 1,200, less than a minute left"
    assert telling.how_far(3, 1200, 250) == "Pictures: 3 of 1,200, about 4 minutes left"
    assert telling.how_far(1200, 1200, 0) == "Pictures: 1,200 of 1,200"


def test_without_pictures_one_sentence_is_enough() -> None:
    assert telling.in_words(PicturesLooked()) == ["No picture of yours was in what you handed over."]


def test_nobody_is_called_a_child_but_on_the_card() -> None:
    assert "child" not in " ".join([*telling.in_words(LOOKED), *telling.MISSES.values()])
    for word in ("Stop", "copy", "forward", "delete", "safeguarding lead", "police"):
        assert word in telling.CARD
    assert "synchronised" in telling.THUMBNAILS_CARD
