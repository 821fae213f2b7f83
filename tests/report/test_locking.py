"""A locked report: nothing of it stands in the file, and only its own passphrase opens it."""

import base64
import re
import unicodedata

import msgspec
import pytest
from bs4 import BeautifulSoup
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from auditor.report.locking import ROUNDS, STEP, Seal, key, lock, normalised
from tests.drawn_page import drawn, one

PAGE = drawn().encode()
PASSPHRASE = "four quiet words"
FEW = 1_000


def opened(locked: bytes, passphrase: str) -> bytes:
    """Open a locked page as a browser does; raises InvalidTag."""
    soup = BeautifulSoup(locked, "html.parser")
    text = one(soup, "#seal").get_text()
    seal = msgspec.json.decode(text, type=Seal)
    sealed = base64.b64decode(one(soup, "#sealed").get_text())
    made = key(passphrase, base64.b64decode(seal.salt), seal.rounds)
    return AESGCM(made).decrypt(base64.b64decode(seal.nonce), sealed, text.encode())


def outside(locked: bytes) -> str:
    """Return all of the file but what is sealed."""
    return re.sub(r'(<div id="seal(ed)?" hidden>)[^<]*', r"\1", locked.decode())


def test_its_own_passphrase_opens_it() -> None:
    assert opened(lock(PAGE, PASSPHRASE, rounds=FEW), f"  {PASSPHRASE}\n").rstrip(b" ") == PAGE


def test_no_other_does() -> None:
    with pytest.raises(InvalidTag):
        opened(lock(PAGE, PASSPHRASE, rounds=FEW), "Four quiet words")


def test_what_stands_outside_is_the_same_whatever_was_locked() -> None:
    assert outside(lock(PAGE, PASSPHRASE, rounds=FEW)) == outside(lock(b"nothing", "another one", rounds=FEW))
    assert b"Larkfield" in PAGE
    assert b"Larkfield" not in lock(PAGE, PASSPHRASE, rounds=FEW)


def test_the_size_says_little() -> None:
    assert len(lock(b"a", PASSPHRASE, rounds=FEW)) == len(lock(b"a" * (STEP - 1), PASSPHRASE, rounds=FEW))


def test_no_two_are_locked_alike() -> None:
    assert lock(PAGE, PASSPHRASE, rounds=FEW) != lock(PAGE, PASSPHRASE, rounds=FEW)


def test_the_key_is_costly_to_try() -> None:
    assert ROUNDS >= 2_000_000
    assert f'"rounds":{FEW}' in BeautifulSoup(lock(PAGE, PASSPHRASE, rounds=FEW), "html.parser").get_text()


@pytest.mark.parametrize("typed", [" Wörter ", unicodedata.normalize("NFD", "Wörter"), "\tWörter\n", "\u00a0Wörter"])
def test_a_passphrase_is_the_same_on_every_keyboard(typed: str) -> None:
    assert normalised(typed) == "Wörter"


def test_it_says_plainly_that_a_lost_passphrase_cannot_be_helped() -> None:
    assert "A lost passphrase cannot be helped" in outside(lock(PAGE, PASSPHRASE, rounds=FEW))


def test_it_may_load_nothing_and_run_only_its_own_script_and_the_reports() -> None:
    soup = BeautifulSoup(lock(PAGE, PASSPHRASE, rounds=FEW), "html.parser")
    policy = str(one(soup, "meta[http-equiv=Content-Security-Policy]")["content"])
    assert policy.startswith("default-src 'none';")
    inner = str(one(BeautifulSoup(PAGE, "html.parser"), "meta[http-equiv=Content-Security-Policy]")["content"])
    assert set(re.findall(r"sha256-[^']+", inner)) < set(re.findall(r"sha256-[^']+", policy))
    assert not re.search(r"unsafe|https?:|\*", policy)
