"""Fingerprints: the same thing is known again however it comes, and nobody without the key can try one out."""

import msgspec
import pytest

from auditor.model import Audience, Finding, Quote, RecordKey, Severity, Source
from tests.remembering import HOURS, KEY, NAMED, a_check, a_finding, prints

ONE = a_finding()


@pytest.mark.parametrize(
    "same",
    [
        a_finding(account="rowan_e"),
        a_finding(account="@Rowan_E"),
        a_finding(words="  Larkfield\n"),
        a_finding(before="", after=""),
        a_finding(audience=Audience.PUBLIC),
        msgspec.structs.replace(ONE, id="another", severity=Severity.HIGH, reasons=("said otherwise",)),
        msgspec.structs.replace(ONE, places=(Source("part 2/posts.json", "item 51"),)),
        msgspec.structs.replace(ONE, record=RecordKey("post", "x", "@rowan_e", "p1", "https://x.example/p1")),
        msgspec.structs.replace(ONE, quotes=(*ONE.quotes, *ONE.quotes)),
    ],
)
def test_the_same_finding_has_the_same_print(same: Finding) -> None:
    assert prints().of(same) == prints().of(ONE)


@pytest.mark.parametrize(
    "other",
    [
        a_finding("p2"),
        a_finding(words="Larkfield School"),
        a_finding(check="school-named-in-profile"),
        a_finding(platform="facebook"),
        a_finding(account="@rowan_two"),
        msgspec.structs.replace(ONE, record=RecordKey("picture", "x", "@rowan_e", "p1")),
        msgspec.structs.replace(ONE, quotes=(Quote("place", "school-name", "Larkfield"),)),
        msgspec.structs.replace(ONE, quotes=()),
        msgspec.structs.replace(ONE, record=RecordKey("post", "x", "@rowan_ep1", "")),
    ],
)
def test_another_finding_has_another_print(other: Finding) -> None:
    assert prints().of(other) != prints().of(ONE)


def test_letters_put_together_in_another_way_are_the_same() -> None:
    assert prints().of(a_finding(words="Café")) == prints().of(a_finding(words="Cafe\u0301"))


def test_the_order_of_quotes_does_not_matter() -> None:
    quotes = (Quote("text", "pupil", "Ada"), Quote("text", "school-name", "Larkfield"))
    one = msgspec.structs.replace(ONE, quotes=quotes)
    assert prints().of(one) == prints().of(msgspec.structs.replace(one, quotes=quotes[::-1]))


def test_a_check_that_counts_has_one_print_an_account() -> None:
    few, many = (a_finding(f"p{count}", f"{count}:15", check=HOURS.id, count=count) for count in (3, 53))
    assert prints().of(few) == prints().of(many)
    assert prints().of(few) != prints().of(a_finding(check=HOURS.id, account="@other"))
    assert prints().thing(few) != prints().thing(many)


def test_a_check_that_was_renamed_knows_its_own_findings() -> None:
    renamed = a_check("school-name-in-post", replaces=(NAMED.id,))
    later = prints(checks=(renamed,))
    assert later.of(a_finding(check=renamed.id)) == prints().of(ONE)
    assert later.scope(renamed.id, "x", "@rowan_e") == prints().scope(NAMED.id, "x", "rowan_e")


@pytest.mark.parametrize(
    "changed",
    [
        a_finding(before="Never again from "),
        a_finding(after="!"),
        a_finding(audience=Audience.PUBLIC),
        a_finding(count=2),
        msgspec.structs.replace(ONE, severity=Severity.HIGH),
    ],
)
def test_what_can_be_seen_changes_the_thing_not_the_finding(changed: Finding) -> None:
    assert prints().thing(changed) != prints().thing(ONE)


@pytest.mark.parametrize(
    "same",
    [a_finding(before="Home  from\n"), msgspec.structs.replace(ONE, reasons=("other words of ours",)), a_finding("p2")],
)
def test_how_it_is_told_does_not_change_the_thing(same: Finding) -> None:
    assert prints().thing(same) == prints().thing(ONE)


def test_another_key_gives_other_prints() -> None:
    other = prints(KEY[::-1])
    assert other.of(ONE) != prints().of(ONE)
    assert other.name("a1") != prints().name("a1")
    assert other.bytes(b"d") != prints().bytes(b"d")


def test_no_use_gives_the_print_of_another() -> None:
    taken = prints()
    key = RecordKey("search_result", id="s1")
    made = [taken.of(ONE), taken.thing(ONE), taken.name("s1"), taken.record(key), taken.bytes(b"s1"), taken.text("s1")]
    assert len(set(made)) == len(made)


def test_a_name_is_known_however_it_is_typed() -> None:
    assert prints().name(" A1B2 ") == prints().name("a1b2")


def test_half_characters_do_no_harm() -> None:
    assert prints().of(a_finding(words="\ud800")) != prints().of(a_finding(words="\ud801"))


def test_a_picture_is_the_same_whatever_was_read_in_it_this_time() -> None:
    one = msgspec.structs.replace(ONE, record=RecordKey("picture", "x", "@rowan_e", "p1"))
    read = msgspec.structs.replace(one, quotes=(*ONE.quotes, Quote("lettering", "school-name", "Larkfield", 0, 9)))
    assert prints().of(one) == prints().of(read)
