"""Before anything is sent: whom it would go to, what of it, and only for accounts that were declared."""

import pytest

from auditor.cli import visits
from auditor.lookup.accounts import Unasked
from auditor.model import OwnAccount, Person, Refused, School, Subject, WrongUsage

SUBJECT = Subject(
    person=Person(names=("Rowan Ellis",)),
    schools=(School(name="Larkfield Primary School"),),
    accounts=(
        OwnAccount(platform="flickr", handle="@Rowan"),
        OwnAccount(platform="github", handle="rowan-e"),
        OwnAccount(platform="instagram", handle="rowan.bakes"),
    ),
)


@pytest.mark.parametrize(
    ("names", "asked", "left"),
    [
        ((), ["flickr", "github"], ["instagram"]),
        (("GitHub",), ["github"], []),
        (("rowan",), ["flickr"], []),
        (("@rowan.bakes", "rowan-e"), ["github"], ["instagram"]),
    ],
)
def test_which_are_meant(names: tuple[str, ...], asked: list[str], left: list[str]) -> None:
    wanted, unasked = visits.chosen(SUBJECT, names)
    assert [one.whose.platform for one in wanted] == asked
    assert [one.platform for one in unasked] == left


def test_nobody_else_is_looked_at() -> None:
    with pytest.raises(Refused, match="declared as your own"):
        visits.chosen(SUBJECT, ("github", "a_pupil"))
    with pytest.raises(WrongUsage, match="which accounts are yours"):
        visits.chosen(Subject(person=SUBJECT.person, schools=SUBJECT.schools), ())


def test_each_host_is_named_with_what_goes_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:8080")
    wanted, _ = visits.chosen(SUBJECT, ())
    with visits.prepared(wanted, SUBJECT) as planned:
        several = visits.sendings(planned)
    assert [one.host for one in several] == ["www.flickr.com", "api.flickr.com", "api.github.com"]
    assert [one.lines for one in several][2] == ["GitHub rowan-e (the profile and the newest posts)"]
    assert all("proxy.example" in one.proxy for one in several)


def test_who_is_not_asked_is_told_with_the_reason(capsys: pytest.CaptureFixture[str]) -> None:
    visits.tell_unasked([Unasked(platform="x", handle="row\x1ban", why="A wall.", next_step="Go there.")])
    told = capsys.readouterr().err
    assert "X rowan: not asked. A wall." in told
    assert "  Go there." in told
