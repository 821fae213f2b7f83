"""What goes over the pipe comes out the same, and nonsense from the other side is not believed."""

import io

import msgspec
import pytest

from auditor.model.pictures import Box
from auditor.pictures import messages
from auditor.pictures.messages import Ask, Gone, Seen, Setup
from auditor.pictures.seen import Face


def sent(*parts: msgspec.Struct | list[bytes]) -> io.BytesIO:
    """Return a pipe with messages and files in it."""
    pipe = io.BytesIO()
    for part in parts:
        if isinstance(part, list):
            messages.send_bytes(pipe, part)
        else:
            messages.send(pipe, part)
    return io.BytesIO(pipe.getvalue())


def test_a_message_arrives_as_it_was_sent() -> None:
    seen = Seen(faces=(Face(Box(0, 0.1, 0.5, 1), 0.9),), passes=("faces",), refused="too-large")
    pipe = sent(seen, Ask(passes=("file",), held=True))
    assert messages.receive(pipe, Seen) == seen
    assert messages.receive(pipe, Ask).held


def test_a_file_arrives_whole_however_it_was_cut() -> None:
    whole = bytes(range(256)) * 20_000
    assert messages.receive_bytes(sent([whole[:5], b"", whole[5:]]), len(whole)) == whole


def test_a_file_that_is_too_long_is_read_past_and_given_up() -> None:
    pipe = sent([b"x" * 5000], Ask(passes=()))
    assert messages.receive_bytes(pipe, 4999) is None
    assert messages.receive(pipe, Ask) == Ask(passes=())


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0\0",
        b"\0\0\0\x05abc",
        b"\xff\xff\xff\xff" + b"x" * 100,
        b"\0\0\0\x03abc",
        sent(Ask(passes=("file",))).getvalue()[:-1],
        sent(Setup(injected="os:system")).getvalue(),
    ],
)
def test_nonsense_is_taken_for_the_end(data: bytes) -> None:
    with pytest.raises(Gone):
        messages.receive(io.BytesIO(data), Ask)


def test_an_answer_that_is_too_long_is_not_read() -> None:
    with pytest.raises(Gone):
        messages.receive(sent(Seen(thumbnail=b"x" * 2000)), Seen, longest=1000)


def test_a_pipe_that_is_closed_is_the_end() -> None:
    pipe = io.BytesIO()
    pipe.close()
    with pytest.raises(Gone):
        messages.send(pipe, Ask(passes=()))
    with pytest.raises(Gone):
        messages.receive(pipe, Ask)
