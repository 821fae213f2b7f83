"""The store's file: a wrong key, a damaged file and a newer file are told apart, each for certain."""

import os

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.state import sealing
from auditor.state.sealing import Damaged, Header, KeyFrom, Newer

KEY = bytes(range(32))
OTHER = bytes(range(1, 33))
HEADER = sealing.with_check(Header(version=1, key=KeyFrom.KEYRING, salt=b"s" * 16, entry="store"), KEY)
FILE = sealing.seal(HEADER, KEY, b"what is remembered")


def test_what_is_sealed_can_be_opened() -> None:
    sealed = sealing.take_apart(FILE)
    assert sealed.header == HEADER
    assert sealing.unseal(sealed, KEY) == b"what is remembered"


def test_the_file_shows_nothing_of_what_is_in_it() -> None:
    assert b"what is remembered" not in FILE
    assert sealing.seal(HEADER, KEY, b"what is remembered") != FILE


def test_a_wrong_key_does_not_fit() -> None:
    assert sealing.fits(HEADER, KEY)
    assert not sealing.fits(HEADER, OTHER)


def test_no_two_uses_share_a_key() -> None:
    assert (
        len({KEY, sealing.derive(KEY, "store"), sealing.derive(KEY, "check"), sealing.derive(KEY, "fingerprints")}) == 4
    )


@pytest.mark.parametrize("place", range(0, len(FILE), 7))
def test_each_changed_byte_is_damage(place: int) -> None:
    changed = bytearray(FILE)
    changed[place] ^= 0x41
    with pytest.raises((Damaged, Newer)):
        sealing.take_apart(bytes(changed))


@pytest.mark.parametrize("length", [0, 1, 10, 40, len(FILE) - 1])
def test_a_file_that_is_cut_off_is_damage(length: int) -> None:
    with pytest.raises(Damaged):
        sealing.take_apart(FILE[:length])


def test_a_change_by_somebody_who_knows_the_form_is_damage_too() -> None:
    """The hash at the end is for accidents; the seal itself is for people."""
    changed = FILE.replace(b'"entry":"store"', b'"entry":"spare"')[: -sealing.DIGEST_BYTES]
    sealed = sealing.take_apart(changed + sealing._digest(changed))
    assert sealed.header.entry == "spare"
    with pytest.raises(Damaged):
        sealing.unseal(sealed, KEY)


def test_a_file_of_a_later_form_is_newer_not_damaged() -> None:
    with pytest.raises(Newer):
        sealing.take_apart(FILE.replace(b"auditor store 1", b"auditor store 2"))


@pytest.mark.parametrize(
    "numbers",
    [{"n": 1 << 30}, {"n": 3}, {"n": 0}, {"n": -2}, {"r": 0}, {"r": 1 << 20}, {"p": 0}, {"p": 1 << 20}],
)
def test_a_header_that_asks_for_too_much_is_damage(numbers: dict[str, int]) -> None:
    greedy = msgspec.structs.replace(HEADER, **numbers)
    with pytest.raises(Damaged):
        sealing.take_apart(sealing.seal(greedy, KEY, b""))


@given(st.binary(max_size=400))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_damaged_or_newer(data: bytes) -> None:
    for start in (b"", sealing.MAGIC, sealing.MAGIC + sealing.ENVELOPE):
        with pytest.raises((Damaged, Newer)):
            sealing.take_apart(start + data)


@pytest.mark.parametrize("header", [b"{}", b"[]", b"{", b'{"version":"x"}', b"\xff", b""])
def test_a_header_that_makes_no_sense_is_damage(header: bytes) -> None:
    data = sealing.MAGIC + sealing.ENVELOPE + header + b"\n" + os.urandom(60)
    with pytest.raises(Damaged):
        sealing.take_apart(data + sealing._digest(data))


def test_a_passphrase_costs_what_the_header_says() -> None:
    assert (Header(version=1, key=KeyFrom.PASSPHRASE, salt=b"s").n, HEADER.r, HEADER.p) == (1 << 17, 8, 1)
    cheap = msgspec.structs.replace(HEADER, n=16)
    assert sealing.from_passphrase("a quiet half hour", cheap) == sealing.from_passphrase("a quiet half hour", cheap)
    assert sealing.from_passphrase("a quiet half hour", cheap) != sealing.from_passphrase(
        "a quiet half hour", msgspec.structs.replace(cheap, salt=b"t" * 16)
    )
