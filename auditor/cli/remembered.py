"""What is remembered, in numbers, and which keys lie in the keyring, as far as can be told without a passphrase."""

from auditor.cli import console
from auditor.lookup.providers import PROVIDERS
from auditor.model import Locked
from auditor.report import words
from auditor.state import api_keys, store, system_keyring


def say() -> None:
    """Say what is remembered, as far as that can be seen without asking for a passphrase."""
    console.say("What is remembered?")
    keyring = system_keyring.name()
    console.say(
        f"Its key is kept in your system's keyring ({console.one_line(keyring)})."
        if keyring
        else "There is no keyring here that keeps a key, so a passphrase of yours would lock it.",
        indent="  ",
    )
    _say_keys()
    if not store.is_there():
        console.say("Nothing yet.", indent="  ")
        return
    try:
        held = store.open_store()
    except Locked as error:
        console.say(error.sentence, indent="  ")
        return
    for sentence in held.sentences:
        console.say(sentence, indent="  ")
    if held.memory is store.Memory.KEPT:
        content = held.content
        last = max((run.made for run in content.runs), default=None)
        parts = [
            words.plural(len(content.runs), "run"),
            words.plural(len(content.sightings), "finding"),
            f"{words.number(len(content.kept))} kept on purpose",
            words.plural(len(content.answers), "answer"),
            words.plural(len(content.captures), "answer") + " of look-ups",
            words.plural(len(content.requests), "request") + " listed",
            words.plural(len(content.written), "file") + " written",
        ]
        console.say(
            f"{words.listed(parts)}." + (f" The last run was on {words.day(last)}." if last else ""), indent="  "
        )


def _say_keys() -> None:
    """Say for which search engines a key is kept; the keys themselves are never shown."""
    kept = api_keys.kept(tuple(one.id for one in PROVIDERS))
    titles = [one.title for one in PROVIDERS if one.id in kept]
    if titles:
        console.say(f"It also keeps what you put in for: {words.listed(titles)}.", indent="  ")
