"""The line over time."""

import msgspec

from auditor.state.content import Content
from auditor.state.history import line
from tests.remembering import AUTUMN, SPRING, SUMMER, a_finding, a_look, after


def test_each_run_is_a_point_the_oldest_first() -> None:
    content = after(Content(), AUTUMN, [a_finding("p1"), a_finding("i1", platform="instagram")])
    content = after(content, SPRING, [a_finding("p1")])
    content = after(content, SUMMER, [])
    turned = msgspec.structs.replace(content, runs=content.runs[::-1])
    points = line(turned)
    assert [(one.made, one.to_do, one.mended) for one in points] == [(AUTUMN, 2, 0), (SPRING, 1, 0), (SUMMER, 0, 1)]


def test_a_point_says_whether_the_same_was_looked_at() -> None:
    content = after(Content(), AUTUMN, [])
    content = after(content, SPRING, [], a_look(account="Rowan_E"))
    content = after(content, SUMMER, [], a_look(), a_look(platform="facebook"))
    assert [(one.accounts, one.comparable) for one in line(content)] == [(1, True), (1, True), (2, False)]


def test_other_policies_make_another_line() -> None:
    content = after(Content(), AUTUMN, [])
    other = msgspec.structs.replace(content.runs[0], packs=("crypt-2017",), made=SPRING)
    assert not line(msgspec.structs.replace(content, runs=(*content.runs, other)))[1].comparable


def test_no_run_no_line() -> None:
    assert line(Content()) == ()
