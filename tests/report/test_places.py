"""Findings are shown newest first, merged where they say the same, and folded after twenty."""

from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from auditor.model import Audience, Certainty, Finding, Quote, RecordKey, Source
from auditor.report import places

NEW_YEAR = datetime(2026, 1, 1, 9, tzinfo=UTC)


def finding(index: int, text: str | None = None, **more: object) -> Finding:
    quotes = (Quote("text", "school-name", text if text is not None else f"Larkfield {index}"),)
    made = Finding(
        id=f"f{index}",
        record=RecordKey("post", "x", "@rowan_e", str(index), f"https://x.com/rowan_e/status/{index}"),
        quotes=quotes,
        created=NEW_YEAR - timedelta(days=index),
        places=(Source("data/tweets.js", f"item {index}"),),
    )
    return msgspec.structs.replace(made, **more)


def words_of(views: tuple[places.FindingView, ...]) -> list[str]:
    return [one.excerpts[0].pieces[0].text for one in views]


def test_the_newest_twenty_are_open_and_the_rest_folded() -> None:
    view = places.view([finding(index) for index in (*range(30, 45), *range(30))])
    assert words_of(view.shown) == [f"Larkfield {index}" for index in range(20)]
    assert words_of(view.folded) == [f"Larkfield {index}" for index in range(20, 45)]
    assert (view.total, view.folded_count) == (45, 25)


def test_twenty_are_not_folded() -> None:
    assert places.view([finding(index) for index in range(20)]).folded == ()


def test_the_same_words_are_merged_with_a_count_and_all_their_places() -> None:
    view = places.view([finding(0), finding(1, "again"), finding(2, "again"), finding(3, "again")])
    assert words_of(view.shown) == ["Larkfield 0", "again"]
    again = view.shown[1]
    assert again.count == 3
    assert again.spot.day == "31 December 2025"
    assert [spot.day for spot in again.elsewhere] == ["30 December 2025", "29 December 2025"]
    assert [spot.link.address for spot in again.elsewhere if spot.link] == [
        "https://x.com/rowan_e/status/2",
        "https://x.com/rowan_e/status/3",
    ]
    assert view.total == 4


@pytest.mark.parametrize(
    "more",
    [
        {"audience": Audience.PUBLIC},
        {"certainty": Certainty.GUESSED},
        {"reasons": ("another reason",)},
        {"quotes": ()},
    ],
)
def test_what_differs_is_not_merged(more: dict[str, object]) -> None:
    assert len(places.view([finding(0, "again"), finding(1, "again", **more)]).shown) == 2


def test_findings_without_words_stand_for_themselves() -> None:
    assert len(places.view([finding(0, quotes=()), finding(1, quotes=())]).shown) == 2


def test_undated_findings_come_last_and_zoneless_ones_do_not_stop_it() -> None:
    undated = finding(0, "undated", created=None)
    zoneless = finding(1, "zoneless", created=datetime(2026, 3, 1))  # noqa: DTZ001  that is the case
    assert words_of(places.view([undated, finding(2), zoneless]).shown) == ["zoneless", "Larkfield 2", "undated"]


@pytest.mark.parametrize(
    ("audiences", "sentence"),
    [
        ([Audience.UNKNOWN], "Your export does not say who can see this."),
        ([Audience.PUBLIC, Audience.PUBLIC], "Anyone can see this."),
        (
            [Audience.LIMITED],
            "Only people you allow can see this.",
        ),
        (
            [Audience.PUBLIC, Audience.UNKNOWN, Audience.UNKNOWN],
            "Of these, anyone can see 1 and for 2 your export does not say who can see it.",
        ),
        ([], ""),
    ],
)
def test_who_can_see_it_is_said_and_never_guessed(audiences: list[Audience], sentence: str) -> None:
    found = [finding(index, audience=audience) for index, audience in enumerate(audiences)]
    assert places.view(found).audience == sentence


def test_nobody_sees_a_setting() -> None:
    assert places.view([finding(0, record=RecordKey("setting", "x"))]).audience == ""


def test_a_counted_finding_keeps_its_number() -> None:
    view = places.view([finding(0, count=41)])
    assert (view.total, view.shown[0].count) == (41, 41)


def test_one_certainty_is_said_once_and_several_at_each() -> None:
    same = places.view([finding(0), finding(1)])
    assert (same.certainty, {one.certainty for one in same.shown}) == ("read in your own words", {""})
    mixed = places.view([finding(0), finding(1, certainty=Certainty.SEEN)])
    assert mixed.certainty == ""
    assert [one.certainty for one in mixed.shown] == ["read in your own words", "seen in a field of your export"]


def test_what_is_no_web_address_is_shown_as_text() -> None:
    spot = places.view([finding(0, record=RecordKey("post", url="javascript:alert(1)"))]).shown[0].spot
    assert (spot.link, spot.bare_address) == (None, "javascript:alert(1)")


def test_every_place_is_named_up_to_eight() -> None:
    many = tuple(Source("data/tweets.js", f"item {index}") for index in range(11))
    spot = places.view([finding(0, places=many)]).shown[0].spot
    assert spot.files[0] == "data/tweets.js, item 0"
    assert (len(spot.files), spot.more_files) == (8, 3)


@pytest.mark.parametrize(("findings", "longest"), [(0, 700), (50, 700), (5_000, 300), (100_000, 180)])
def test_excerpts_shrink_as_findings_grow(findings: int, longest: int) -> None:
    assert places.longest_excerpt(findings) == longest


def a_picture(index: int, *reasons: str, signals: int = 1) -> Finding:
    record = RecordKey("picture", "instagram", "rowan.e", f"p{index}")
    return finding(index, "again", record=record, reasons=reasons, signals=signals)


def test_a_picture_is_summed_up_in_one_line_what_most_speaks_for_first() -> None:
    view = places.view([a_picture(0, "album “Trip”"), a_picture(1, "14 faces", "album “Trip”", signals=2)])
    assert [one.headline for one in view.shown] == ["Picture with 14 faces · album “Trip”", "Album “Trip”"]
    assert all(one.reasons == () and one.picture == "" for one in view.shown)
    assert places.view([finding(0, reasons=("because",))]).shown[0].headline == ""


def test_pictures_with_a_small_copy_each_stand_for_themselves() -> None:
    same = [a_picture(0, "album “Trip”"), a_picture(1, "album “Trip”")]
    assert len(places.view(same).shown) == 1
    view = places.view(same, thumbnails={"f0": b"RIFF", "f1": b"RIFF"})
    assert [one.picture for one in view.shown] == ["data:image/webp;base64,UklGRg=="] * 2


def test_a_caption_that_is_both_post_and_picture_is_said_once() -> None:
    post = finding(0, "Year 4 winning the relay")
    picture = finding(
        1,
        record=RecordKey("picture", "x", "@rowan_e", "m1"),
        quotes=(Quote("caption", "school-name", "Year 4 winning the relay"),),
    )
    (only,) = places.view([post, picture]).shown
    assert (only.kind, only.count, len(only.elsewhere)) == ("Post", 2, 1)


def test_the_same_words_in_two_fields_of_a_profile_are_two() -> None:
    fields = [
        finding(
            index,
            record=RecordKey("profile", "x", "@rowan_e", "p1"),
            quotes=(Quote(field, "school-name", "Larkfield"),),
        )
        for index, field in enumerate(("employer", "headline"))
    ]
    assert len(places.view(fields).shown) == 2


def test_a_folder_of_pictures_is_no_export_that_could_say_who_sees_it() -> None:
    own = finding(0, record=RecordKey("picture", "pictures", "", "m1"))
    assert places.view([own]).audience == places.OWN_FOLDER
    assert places.view([own, finding(1)]).audience == "Your export does not say who can see this."
