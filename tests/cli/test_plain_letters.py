"""What a terminal cannot show is shown as much like itself as can be."""

import pytest

from auditor.cli import plain_letters


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain words", "plain words"),
        ("“auditor start” – it’s …", '"auditor start" - it\'s ...'),
        ("Ysgol Llŷn, Zoë, ½", "Ysgol Llyn, Zoe, 12"),
        ("🍎", "?"),
        ("a → b · c", "a -> b * c"),
        ("e\u0301", "e"),
    ],
)
def test_letters_become_plain(text: str, shown: str) -> None:
    assert plain_letters.plain(text) == shown


def test_both_names_are_known_to_python() -> None:
    plain_letters.prepare()
    plain_letters.prepare()
    assert "“é”".encode(plain_letters.ASCII) == b'"e"'
    assert "“é”".encode("latin-1", plain_letters.ERRORS) == b'"\xe9"'
    with pytest.raises(UnicodeDecodeError):
        b"\xff".decode("ascii", plain_letters.ERRORS)
