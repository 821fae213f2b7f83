"""A setting in an export answers the step it is of, as advised or not; what is not understood answers nothing."""

from datetime import date

import pytest

from auditor import demo, pipeline, policies
from auditor.model import Setting, SettingSeen
from auditor.walkthroughs import answered

TODAY = date(2026, 11, 20)


def setting(name: str, value: str, *, label: str = "", platform: str = "facebook", account: str = "rowan") -> Setting:
    return Setting(platform=platform, account=account, id=name, name=name, value=value, label=label)


@pytest.mark.parametrize(
    ("record", "step", "advised"),
    [
        (setting("friends_list_audience", "nobody"), "facebook.friends-list", True),
        (setting("friends_list_audience", "everyone"), "facebook.friends-list", False),
        (setting("other", "limited", label="Who can see your future posts?"), "facebook.future-posts", True),
        (setting("other", "everyone", label="who can see your  Future posts"), "facebook.future-posts", False),
        (setting("account_private", "on", platform="instagram"), "instagram.account-private", True),
        (setting("account_private", "off", platform="x"), "x.account-private", False),
    ],
)
def test_a_setting_answers_its_step(record: Setting, step: str, advised: bool) -> None:
    (one,) = answered.seen([record], TODAY)
    assert one == SettingSeen(step=step, account="rowan", value=record.value, advised=advised, on=TODAY)


@pytest.mark.parametrize(
    "record",
    [
        setting("other", "everyone", label="Who can see your birthday?"),
        setting("friends_list_audience", "Friends; except Jo Marsh"),
        setting("friends_list_audience", ""),
        setting("account_private", "on", platform="a-new-place"),
        setting("account_private", "on"),
    ],
)
def test_what_is_not_understood_answers_nothing(record: Setting) -> None:
    assert not list(answered.seen([record], TODAY))


def one(account: str, *, advised: bool, day: int = 1, step: str = "x.account-private") -> SettingSeen:
    return SettingSeen(step=step, account=account, value="on", advised=advised, on=date(2026, 11, day))


def test_of_several_accounts_the_one_that_is_otherwise_decides() -> None:
    good, bad = one("a", advised=True), one("b", advised=False)
    assert answered.decisive([good, bad]) == answered.decisive([bad, good]) == {"x.account-private": bad}


def test_of_one_account_the_newest_decides() -> None:
    old, new = one("a", advised=False, day=1), one("a", advised=True, day=9)
    assert answered.decisive([new, old]) == {"x.account-private": new}


def test_of_two_exports_read_on_one_day_the_one_that_is_otherwise_decides() -> None:
    good, bad = one("a", advised=True), one("a", advised=False)
    assert answered.decisive([good, bad]) == answered.decisive([bad, good]) == {"x.account-private": bad}


def test_what_the_golden_persons_exports_answer() -> None:
    packs = policies.load_packs(list(demo.subject().policy.packs))
    made = pipeline.audit(demo.inputs(), demo.subject(), packs, now=demo.NOW, strict=True)
    assert {(one.step, one.value, one.advised) for one in made.settings} == {
        ("facebook.future-posts", "limited", True),
        ("facebook.friend-requests", "everyone", False),
        ("facebook.found-by-email", "everyone", False),
        ("facebook.found-by-phone", "limited", False),
        ("facebook.search-engines", "on", False),
        ("instagram.account-private", "off", False),
        ("instagram.comments", "everyone", False),
    }
    assert {one.on for one in made.settings} == {demo.NOW.date()}
    states = {step.id: step.state for step in made.steps}
    assert states["facebook.future-posts"] == "seen"
    assert states["facebook.past-posts"] == states["instagram.account-private"] == "open"
