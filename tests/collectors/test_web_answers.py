import pytest

from auditor.collectors.web_answers import WORDS, Answer, Failure, Secret, Why
from auditor.collectors.web_names import SENTENCES, Refusal


@pytest.mark.parametrize(
    ("content_type", "body", "text"),
    [
        ("text/html; charset=UTF-8", "Grüße".encode(), "Grüße"),
        ('text/html; charset="iso-8859-1"; x=y', "Grüße".encode("latin-1"), "Grüße"),
        ("text/html", "Grüße".encode(), "Grüße"),
        ("", b"\xff", "�"),
        ("text/html; charset=nonsense", b"a", "a"),
        ("text/html; charset=", b"a", "a"),
        ("text/html; charset=base64", b"a", "a"),
        ("text/html; charset=a\0b", b"a", "a"),
    ],
)
def test_text_is_read_in_the_encoding_it_says(content_type: str, body: bytes, text: str) -> None:
    answer = Answer(status=200, url="", content_type="", body=body, headers={"content-type": content_type})
    assert answer.text == text


@pytest.mark.parametrize("why", Why)
def test_every_failure_is_a_sentence(why: Why) -> None:
    refusal = Refusal.SCHOOL if why is Why.REFUSED else None
    assert Failure(why=why, refusal=refusal).sentence.endswith(".")


def test_there_are_words_for_everything() -> None:
    assert set(SENTENCES) == set(Refusal)
    assert set(WORDS) == set(Why) - {Why.REFUSED}


def test_a_key_is_never_shown() -> None:
    secret = Secret("X-Key", "canary-key")
    for shown in (repr(secret), str(secret), f"{secret}", f"{[secret]}"):
        assert "canary" not in shown
