"""Pages streamed block by block: large, cut off, in a wrong encoding, without a known frame."""

import io
import tracemalloc

import pytest

from auditor.collectors.exports.meta.pages import cards

DATE = "Oct 01, 2025 10:21:24 pm"


def block(text: str) -> str:
    return f"<section><h2>Rowan did it.</h2><div><div>{text}</div></div><footer><div>{DATE}</div></footer></section>"


def page(*blocks: str, frame: str = '<div role="main">{}</div>') -> str:
    inside = frame.format("".join(blocks))
    return f"<html><head><title>Your posts</title></head><body><div>{inside}</div></body></html>"


def lines(data: bytes | str) -> list[str]:
    data = data.encode() if isinstance(data, str) else data
    return [card.fault or "".join(card.lines) for card in cards(io.BytesIO(data))]


@pytest.mark.parametrize("frame", ['<div role="main">{}</div>', "<main>{}</main>", '<div class="x">{}</div>'])
def test_every_block_in_order_whatever_holds_them(frame: str) -> None:
    texts = [f"Post {number}" for number in range(2000)]
    assert lines(page(*map(block, texts), frame=frame)) == texts


@pytest.mark.parametrize("count", [3, 500])
def test_a_box_around_all_blocks_and_what_stands_beside_it(count: int) -> None:
    texts = [f"Post {number}" for number in range(count)]
    box = f"<div>{''.join(map(block, texts))}</div>"
    assert lines(page(box)) == texts
    if count > 40:
        assert lines(page(block("Before"), box, block("After"))) == ["Before", *texts, "After"]


def test_the_title_repeated_on_the_page_is_no_record() -> None:
    assert lines(page("<div><div>Your Posts</div></div>", block("One"))) == ["One"]


def test_a_page_with_nothing_in_it() -> None:
    assert lines(page()) == []


def test_a_page_cut_off_gives_what_is_whole() -> None:
    whole = page(block("One"), block("Two"), block("Three"))
    assert lines(whole[: whole.index("Three") + 3]) == ["One", "Two", "cut-off"]
    assert lines(whole.removesuffix("</body></html>").removesuffix("</div></div>")) == [
        "One",
        "Two",
        "Three",
        "cut-off",
    ]


def test_what_is_no_page_at_all() -> None:
    assert lines(b"") == ["cut-off"]
    assert lines(b"just some words") == ["not-as-expected"]


def test_words_in_an_old_encoding_are_read_and_said_to_be_so() -> None:
    assert lines(page(block("café £5")).encode("windows-1252")) == ["café £5", "wrong-encoding"]
    assert lines(page(block("café £5 🎉"))) == ["café £5 🎉"]


def test_a_letter_split_between_two_reads_is_whole() -> None:
    texts = ["é" * 40_000, "🎉" * 40_000]
    assert lines(page(*map(block, texts))) == texts


def test_markup_in_words_stays_words_and_comments_are_nothing() -> None:
    assert lines(page("<!-- hidden --><?php hidden ?>", block("&lt;script&gt;alert(1)&lt;/script&gt;"))) == [
        "<script>alert(1)</script>"
    ]


def test_very_deep_nesting_ends_calmly() -> None:
    assert "cut-off" not in lines(page(block("<div>" * 200 + "deep" + "</div>" * 200)))
    lines(page(block("<div>" * 5000 + "deep" + "</div>" * 5000)))


def test_memory_does_not_grow_with_the_page() -> None:
    peaks = []
    for count in (500, 5000):
        data = page(*(block(f"Post {number} {'x' * 400}") for number in range(count))).encode()
        tracemalloc.start()
        assert sum(1 for _ in cards(io.BytesIO(data))) == count
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] * 1.5 + 200_000
