"""What is remembered, opened for a command: a run goes on without it, a command about it cannot."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from auditor import report
from auditor.cli import console
from auditor.model import AuditorError, Checklist, Locked, WrongUsage
from auditor.state import keys, store
from auditor.state.recalling import Recall

if TYPE_CHECKING:
    from datetime import datetime

GO_ON = "To go on without what is remembered, add --no-memory."
CHOOSE = (
    "Your system has no keyring, so what is remembered of this run can only be locked with a passphrase of yours. "
    "It is kept nowhere: if it is lost, nobody can open what was remembered. Enter alone: nothing is remembered."
)


def opened() -> store.Store:
    """Return the store for a run; out of reach or damaged it costs the memory, a wrong key or passphrase ends the run.

    Raises Locked.
    """
    try:
        return store.open_store(ask)
    except keys.OutOfReach as error:
        return store.forgetful(store.Memory.UNREADABLE, error.sentence)
    except Locked as error:
        raise Locked(error.sentence, next_step=f"{error.next_step} {GO_ON}") from error


def needed() -> store.Store:
    """Return the store for a command that is about it; raises Locked, or WrongUsage where there is none to be had."""
    if not store.is_there():
        raise WrongUsage("Nothing is remembered yet.", next_step="Run “auditor audit” first; it remembers each run.")
    return lasting()


def lasting() -> store.Store:
    """Return the store, a new one where there is none; raises Locked, or WrongUsage where nothing can be kept."""
    held = store.open_store(ask)
    if held.memory is not store.Memory.KEPT:
        raise WrongUsage(" ".join(held.sentences), next_step="“auditor doctor” says more.")
    tell(held)
    return held


def tell(held: store.Store) -> None:
    """Tell how opening went, where that was not well."""
    for sentence in held.sentences:
        console.tell(sentence)


def keep(recall: Recall, checklist: Checklist) -> None:
    """Remember a finished run; where that fails, say so, for the report is there all the same."""
    try:
        recall.finish(checklist)
    except AuditorError as error:
        console.trouble(error.sentence, error.next_step)


def announce(recall: Recall, files: Sequence[tuple[Path, str, bytes]], now: "datetime") -> None:
    """Remember where files are about to be written, so that “forget” finds them even if this run ends badly."""
    try:
        for place, kind, data in files:
            recall.wrote(place, kind, data, now)
    except AuditorError as error:
        console.trouble(error.sentence, error.next_step)


def there() -> store.Store | None:
    """Return the store where there is one that opens; None, and a sentence, where it stays shut."""
    if not store.is_there():
        return None
    try:
        return store.open_store(ask)
    except Locked as error:
        console.tell(error.sentence)
        return None


def write(path: Path, kind: str, data: bytes, now: "datetime", held: store.Store | None) -> None:
    """Write a file of ours, and remember where, if anything is remembered; raises AuditorError."""
    if held is not None:
        announce(Recall(held, ()), [(path, kind, data)], now)
    report.write_private(path, data)


def ask(what: keys.Ask) -> str | None:
    """Return a passphrase as typed at the terminal; None where there is nobody, or they would rather not."""
    if not console.can_ask():
        return None
    if what is keys.Ask.OPEN:
        return console.ask_hidden("Your passphrase, to open what is remembered") or None
    if what is keys.Ask.AGAIN:
        return console.ask_hidden("That does not open it. Once more") or None
    console.tell(CHOOSE)
    return chosen("A passphrase")


def chosen(question: str) -> str | None:
    """Return a new passphrase, typed twice and long enough; None where it is left empty."""
    while True:
        first = console.ask_hidden(question)
        if not first:
            return None
        if keys.too_short(first):
            console.tell(
                f"Please take {keys.SHORTEST} letters or more; four words are easy to remember.", indent="    "
            )
        elif console.ask_hidden("The same again") != first:
            console.tell("The two are not the same.", indent="    ")
        else:
            return first
