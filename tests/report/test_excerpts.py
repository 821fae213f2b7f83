"""Found words are put back into the text around them, and marked."""

from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Part, Quote, Span
from auditor.report.excerpts import Excerpt, Piece, excerpts

BIO = "Year 6 at Larkfield Primary. Coffee, hills, r.ellis@larkfield.example. All views mine."


def drawn(*quotes: Quote, longest: int = 500) -> list[str]:
    """Return each excerpt with its marks in brackets."""
    return [_plain(one) for one in excerpts(quotes, longest=longest)]


def _plain(excerpt: Excerpt) -> str:
    return "".join(f"[{piece.text}]" if piece.marked else piece.text for piece in excerpt.pieces)


def quoted(text: str, words: str, field: str = "bio") -> Quote:
    start = text.index(words)
    return Part(field, text).quote(Span(start, start + len(words), words), kind="other")


def test_words_stand_in_their_text() -> None:
    assert drawn(quoted(BIO, "Larkfield Primary")) == [BIO.replace("Larkfield Primary", "[Larkfield Primary]")]


def test_two_finds_in_one_text_are_one_excerpt() -> None:
    marked = BIO.replace("Larkfield Primary", "[Larkfield Primary]").replace("Year 6", "[Year 6]")
    assert drawn(quoted(BIO, "Larkfield Primary"), quoted(BIO, "Year 6")) == [marked]


def test_overlapping_finds_are_marked_once() -> None:
    assert drawn(quoted(BIO, "Larkfield Primary"), quoted(BIO, "Primary. Coffee")) == [
        BIO.replace("Larkfield Primary. Coffee", "[Larkfield Primary. Coffee]")
    ]


def test_a_whole_text_is_marked_only_if_nothing_finer_is() -> None:
    whole = Part("bio", BIO).whole(kind="other")
    assert drawn(whole) == [f"[{BIO}]"]
    assert drawn(whole, quoted(BIO, "Year 6")) == [BIO.replace("Year 6", "[Year 6]")]
    assert drawn(quoted(BIO, "Year 6"), whole) == [BIO.replace("Year 6", "[Year 6]")]


def test_fields_are_kept_apart() -> None:
    both = excerpts((quoted(BIO, "Year 6"), quoted("Larkfield", "Larkfield", "employer")), longest=500)
    assert [one.field for one in both] == ["bio", "employer"]


def test_far_apart_finds_have_an_ellipsis_between_them() -> None:
    text = "First word. " + "x" * 600 + " last word."
    assert len(drawn(quoted(text, "First"), quoted(text, "last"))) == 1
    shown = drawn(quoted(text, "First"), quoted(text, "last"))[0]
    assert shown.startswith("[First] word. xxx")
    assert shown.endswith("xxx [last] word.")
    assert "… …" not in shown.replace("x", "")
    assert "x" * 300 not in shown


def test_examples_from_different_records_are_not_mixed() -> None:
    one, other = quoted("Monday 10:15", "10:15", "created"), quoted("Friday, 14:02", "14:02", "created")
    assert drawn(one, other) == ["Monday [10:15] … Friday, [14:02]"]


def test_a_quote_without_its_place_is_shown_as_it_is() -> None:
    assert drawn(Quote("bio", "other", "r.ellis at larkfield")) == ["[r.ellis at larkfield]"]


def test_long_texts_are_cut_around_the_words() -> None:
    text = "a " * 100 + "Larkfield" + " b" * 100
    shown = drawn(quoted(text, "Larkfield"), longest=60)[0]
    assert "[Larkfield]" in shown
    assert len(shown) < 90
    assert shown.startswith("…")
    assert shown.endswith("…")


def test_a_very_long_find_is_cut_once() -> None:
    assert drawn(Part("text", "W" * 2000).whole(kind="other"), longest=50) == ["[" + "W" * 49 + "…]"]


@given(
    st.lists(
        st.builds(
            Quote,
            field=st.sampled_from(["bio", "text"]),
            kind=st.just("other"),
            text=st.text("ab …", max_size=8),
            start=st.integers(-3, 12),
            end=st.integers(-3, 20),
            before=st.text("ab …", max_size=8),
            after=st.text("ab …", max_size=8),
        ),
        max_size=6,
    )
)
def test_any_quotes_give_each_word_found(quotes: list[Quote]) -> None:
    shown = {one.field: one for one in excerpts(quotes, longest=10_000)}
    for quote in quotes:
        pieces = shown[quote.field].pieces
        assert all(isinstance(piece, Piece) for piece in pieces)
        assert quote.text.strip("…") in "".join(piece.text for piece in pieces)
