"""Reading a post closely once, and only where it gives cause."""

from auditor.model import Post
from auditor.reading.posts import form_of, read, read_post
from tests.checking import a_context


def a_post(text: str, *, form: str = "post", pictures: tuple[str, ...] = ()) -> Post:
    return Post(platform="x", id="1", text=text, form=form, pictures=pictures)


def test_a_post_without_cause_is_not_read() -> None:
    assert read_post(a_post("Bread and butter"), a_context()) is None


def test_a_post_is_read_once_for_all_checks() -> None:
    context, post = a_context(), a_post("My class were great")
    first = read_post(post, context)
    assert first is not None
    assert read_post(post, context) is first


def test_words_beside_a_picture_are_always_read() -> None:
    assert read("Bread and butter", "picture", a_context()) is not None


def test_the_form_follows_what_stands_beside_the_words() -> None:
    assert form_of(a_post("x", form="caption")) == "picture"
    assert form_of(a_post("x", pictures=("1",))) == "picture"
    assert form_of(a_post("x", form="comment")) == "comment"
    assert form_of(a_post("register.xlsx")) == "file"
    assert form_of(a_post("Just words.")) == "post"
