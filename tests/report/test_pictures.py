"""How pictures were looked at stands in every report with pictures, with the card; never a picture by itself."""

import msgspec

from auditor.model.pictures import PicturesLooked, UncheckedPicture
from auditor.pictures import telling
from auditor.report import draw, pictures
from tests.drawn_page import page, text_of
from tests.sample_checklist import PICTURES, SAMPLE
from tests.sample_policies import CHECKS, PACKS


def test_the_passes_say_on_how_many_with_what_and_what_they_miss() -> None:
    view = pictures.view(SAMPLE)
    assert view is not None
    named = {one.name: one for one in view.passes}
    assert len(named) == len(telling.PASSES)
    faces = named[telling.PASSES["faces"]]
    assert (faces.made, view.total, faces.note) == (309, 310, "With MTCNN.")
    assert "turned away" in faces.misses
    assert named[telling.PASSES["crest"]].note.startswith("Not looked for.")
    assert "--thorough" in named[telling.PASSES["lettering"]].note


def test_a_thorough_look_says_nothing_of_some_only() -> None:
    looked = msgspec.structs.replace(PICTURES, thorough=True)
    view = pictures.view(msgspec.structs.replace(SAMPLE, pictures=looked))
    assert view is not None
    assert not any("--thorough" in one.note for one in view.passes)


def test_what_could_not_be_checked_is_named_with_its_reason() -> None:
    section = page().select_one("#pictures")
    assert section is not None
    said = text_of(section)
    assert "1 file could not be checked: look yourself" in said
    assert "media/posts/202503/17.jpg" in said
    assert "it is damaged or cut off" in said
    top = page().select_one(".looked")
    assert top is not None
    assert "1 of your pictures could not be checked" in text_of(top)


def test_of_very_many_the_rest_is_counted() -> None:
    one = UncheckedPicture(platform="x", file="a.jpg", reason="picture-damaged")
    looked = msgspec.structs.replace(PICTURES, unchecked=(one,) * 1_010)
    view = pictures.view(msgspec.structs.replace(SAMPLE, pictures=looked))
    assert view is not None
    assert (len(view.unchecked), view.more_unchecked) == (1_000, 10)


def test_the_card_stands_there_whether_or_not_pictures_were_looked_at() -> None:
    for looked in (PICTURES, None):
        html = draw(msgspec.structs.replace(SAMPLE, pictures=looked), checks=CHECKS, packs=PACKS)
        assert telling.CARD_TITLE in html
        assert telling.THUMBNAILS_CARD in html
        assert "as you asked" in html or looked is not None


def test_without_any_picture_there_is_no_such_section() -> None:
    bare = msgspec.structs.replace(SAMPLE, sources=(), pictures=PicturesLooked())
    assert pictures.view(bare) is None
    assert pictures.view(msgspec.structs.replace(bare, pictures=None)) is None
    assert "Your pictures" not in draw(bare, checks=CHECKS, packs=PACKS)


def test_a_small_copy_is_part_of_the_page_and_there_is_none_otherwise() -> None:
    name = SAMPLE.findings[0].id
    html = draw(SAMPLE, checks=CHECKS, packs=PACKS, thumbnails={name: b"RIFF"})
    assert 'src="data:image/webp;base64,UklGRg=="' in html
    assert "img-src data:;" in html
    assert "<img" not in draw(SAMPLE, checks=CHECKS, packs=PACKS)
