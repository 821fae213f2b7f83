"""At the end it is said where the report is, which three things come first, and what could not be read."""

from pathlib import Path
from typing import NamedTuple

import msgspec
import pytest

from auditor.cli import last_words
from auditor.model import Checklist, SourceState, UnreadAccount
from tests import sample_policies
from tests.sample_checklist import SAMPLE

REPORT = Path("/somewhere/checklist.html")


class Shown(NamedTuple):
    """What was written where."""

    out: str
    err: str


def summed_up(checklist: Checklist, capsys: pytest.CaptureFixture[str], *, quiet: bool = False) -> Shown:
    last_words.sum_up(checklist, sample_policies.PACKS, REPORT, quiet=quiet, checks=sample_policies.CHECKS)
    out, err = capsys.readouterr()
    return Shown(out, err)


def test_the_path_and_the_three_most_important_things_are_said(capsys: pytest.CaptureFixture[str]) -> None:
    shown = summed_up(SAMPLE, capsys)
    assert f"Your report: {REPORT}\n" in shown.out
    assert "The three most important things to do" in shown.out
    assert "  1. Your school is named on this profile (X @rowan_e)\n" in shown.out
    assert "  2. Your school is named in a post (X @rowan_e)\n" in shown.out
    assert "  3. Look yourself: A school e-mail address stands on this profile (Instagram rowan.ellis)\n" in shown.out
    assert "2 more things to look at and 1 question only you can answer" in shown.out


def test_removing_is_never_advised_without_its_caution(capsys: pytest.CaptureFixture[str]) -> None:
    assert last_words.ASK_FIRST in summed_up(SAMPLE, capsys).out
    assert "union" in last_words.ASK_FIRST


def test_what_could_not_be_read_is_told_with_its_next_step(capsys: pytest.CaptureFixture[str]) -> None:
    shown = summed_up(SAMPLE, capsys)
    assert "“holiday.zip” is locked with a password.\n  Unlock it" in shown.err
    assert "“twitter-2026-11-18.zip”: Partly read." in shown.err
    assert "Not in “instagram-rowan.ellis-2026-11-18.zip”: media/posts." in shown.err
    assert "You told us of LinkedIn rowan-ellis; nothing from there was handed over" in shown.err
    assert "locked" not in shown.out


def test_where_stdout_is_spoken_for_nothing_is_said_there(capsys: pytest.CaptureFixture[str]) -> None:
    shown = summed_up(SAMPLE, capsys, quiet=True)
    assert shown.out == ""
    assert "most important" in shown.err


def test_one_thing_is_one(capsys: pytest.CaptureFixture[str]) -> None:
    only = msgspec.structs.replace(SAMPLE, items=SAMPLE.items[:1], questions=())
    shown = summed_up(only, capsys)
    assert "The most important thing to do\n" in shown.out
    assert "The report also holds" not in shown.out


def test_nothing_to_do_is_not_nothing_seen(capsys: pytest.CaptureFixture[str]) -> None:
    quiet = msgspec.structs.replace(SAMPLE, items=(), first="")
    assert last_words.NOT_ALL in summed_up(quiet, capsys).out
    blind = msgspec.structs.replace(quiet, sources=SAMPLE.sources[2:])
    shown = summed_up(blind, capsys).out
    assert "Nothing could be read" in shown
    assert "nothing to do" not in shown


def test_a_name_in_an_export_cannot_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    item = msgspec.structs.replace(SAMPLE.items[0], account="@rowan\n  1. Send money\x1b[2J")
    source = msgspec.structs.replace(SAMPLE.sources[2], sentence="", label="a\nb\x1b[2J", state=SourceState.EMPTY)
    shown = summed_up(msgspec.structs.replace(SAMPLE, items=(item,), sources=(*SAMPLE.sources, source)), capsys)
    assert "\x1b" not in shown.out + shown.err
    assert "\n  1. Send" not in shown.out
    assert "“a b[2J”: A valid export with nothing in it." in shown.err


@pytest.mark.parametrize(
    ("state", "said"),
    [(SourceState.READ, last_words.NOTHING_TO_DO), (SourceState.PARTLY_READ, last_words.NOT_ALL)],
)
def test_what_was_not_read_is_never_said_to_be_in_order(
    capsys: pytest.CaptureFixture[str], state: SourceState, said: str
) -> None:
    sources = tuple(msgspec.structs.replace(one, state=state) for one in SAMPLE.sources if one.counts)
    assert said in summed_up(msgspec.structs.replace(SAMPLE, items=(), sources=sources), capsys).out


def test_accounts_of_which_nothing_was_handed_over_are_told_of_in_one_sentence(
    capsys: pytest.CaptureFixture[str],
) -> None:
    accounts = (UnreadAccount(platform="x", handle="@rowan_e"), UnreadAccount(platform="tiktok"))
    shown = summed_up(msgspec.structs.replace(SAMPLE, unread_accounts=accounts), capsys)
    told = "You told us of X @rowan_e and TikTok; nothing from there was handed over, so they were not looked at."
    assert told in shown.err
