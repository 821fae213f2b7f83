"""Records that name their own fields: lines however deep, and the words of the owner among them."""

import msgspec
import pytest

from auditor.collectors.exports.meta.labels import Label, Row, flat, text_of


def labels(written: str) -> list[Label]:
    return msgspec.json.decode(written, type=list[Label])


def test_lines_however_deep_under_the_label_around_them() -> None:
    rows = flat(
        labels(
            '[{"label":"A","dict":[{"label":"B","value":"1"},{"title":"C","vec":[{"value":"2"},{"value":"3"}]}]},'
            '{"label":"D","timestamp_value":1741000000},{"label":"E","href":"https://x.example"},{"label":"F","value":true}]'
        )
    )
    assert [(row.label, row.value) for row in rows] == [
        ("B", "1"), ("C", "2"), ("C", "3"), ("D", ""), ("E", "https://x.example"), ("F", "True"),
    ]  # fmt: skip
    assert rows[3].stamp is not None


def test_broken_letters_in_labels_and_values_are_mended() -> None:
    written = '[{"label":"Tre\\u00c5\\u009b\\u00c4\\u0087","value":"\\u00c5\\u00bb\\u00c3\\u00b3\\u00c5\\u0082w"}]'
    (row,) = flat(labels(written))
    assert (row.label, row.value) == ("Treść", "Żółw")


def test_a_chain_without_end_is_cut() -> None:
    written = '{"label":"x","vec":[' * 40 + '{"value":"deep"}' + "]}" * 40
    assert flat(labels(f"[{written}]")) == []


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([("Page", "Oakmere Library, the friends of"), ("Text", "Is it on?")], "Is it on?"),
        ([("Seite", "Bücherei"), ("Etwas", "Ist die Lesestunde wieder da?")], "Ist die Lesestunde wieder da?"),
        ([("Place", "Larkfield Primary School Hall")], ""),
        ([("URL", "https://www.facebook.com/ a very long address")], ""),
        ([("Name", "Sam Patel")], ""),
        ([], ""),
    ],
)
def test_words_of_the_owner(rows: list[tuple[str, str]], expected: str) -> None:
    assert text_of([Row(label, value) for label, value in rows]) == expected
