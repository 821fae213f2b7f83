"""`auditor keys`: the owner's keys for search engines, kept in the system's keyring and never shown."""

import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from auditor.lookup.providers.provider import Provider

EXAMPLES = """\b
Examples:
  auditor keys add brave            asks for the key, and does not show it
  auditor keys add searxng          the address of your own SearXNG
  auditor keys add brave < key.txt  from a file, for scripts
  auditor keys list
  auditor keys remove brave"""


@click.group(short_help="Your keys for search engines, in your system's keyring.", epilog=EXAMPLES)
def command() -> None:
    """Keep the keys of search engines in your system's own keyring, for “auditor lookup search”.

    A key is never written to a file, and never shown again, not even to you. None is needed for “auditor lookup plan”.
    """


@command.command(short_help="Put a key in.", epilog="Example: auditor keys add brave")
@click.argument("name")
def add(*, name: str) -> None:
    """Put in the key of a provider, or the address of your own SearXNG; it is asked for, so that nobody sees it."""
    from auditor.cli import console
    from auditor.collectors import web_names
    from auditor.lookup.providers.provider import Needs
    from auditor.model import WrongUsage
    from auditor.state import api_keys, system_keyring

    provider = _provider(name)
    if not system_keyring.name():
        raise api_keys.NO_KEYRING
    if provider.needs is Needs.ADDRESS:
        given = _asked(f"The address of {provider.title}, such as https://search.example")
        if isinstance(web_names.parse(given.strip()), web_names.Refusal):
            raise WrongUsage(
                "That is not the address of a web site.", next_step="Write it whole, such as https://search.example"
            )
    else:
        console.tell(f"You get a key at {provider.where}")
        given = _asked(f"The key for {provider.title}, unseen")
    api_keys.keep(provider.id, given)
    console.say(f"Kept in your system's keyring. Use it with: auditor lookup search --with {provider.id}")


@command.command("list", short_help="Which keys there are.", epilog="Example: auditor keys list")
def listed() -> None:
    """Say for which providers there is a key; the keys themselves are not shown."""
    from auditor.cli import console
    from auditor.lookup.providers import PROVIDERS
    from auditor.state import api_keys

    kept = api_keys.kept(tuple(one.id for one in PROVIDERS))
    for one in PROVIDERS:
        console.say(f"{one.id:<9}{'a key is kept' if one.id in kept else '-':<16}{one.title}")


@command.command(short_help="Take a key out.", epilog="Example: auditor keys remove brave")
@click.argument("name")
def remove(*, name: str) -> None:
    """Take the key of a provider out of the keyring."""
    from auditor.cli import console
    from auditor.model import WrongUsage
    from auditor.state import api_keys

    provider = _provider(name)
    if not api_keys.kept((provider.id,)):
        console.say(f"There is no key for {provider.title}.")
    elif not api_keys.remove(provider.id):
        raise WrongUsage(
            "The key may still be in your system's keyring.",
            next_step=f"Unlock it and try again, or remove the entry “{api_keys.entry(provider.id)}” there yourself.",
        )
    else:
        console.say(f"The key for {provider.title} is removed. To make it useless, revoke it at {provider.where}")


def _provider(name: str) -> "Provider":
    """Return the provider of a name; raises WrongUsage."""
    from auditor.cli import console
    from auditor.lookup.providers import PROVIDERS, named
    from auditor.model import WrongUsage

    found = named(name)
    if found is None:
        raise WrongUsage(
            f"There is no provider “{console.one_line(name)}”.",
            next_step=f"There are: {', '.join(one.id for one in PROVIDERS)}.",
        )
    return found


def _asked(question: str) -> str:
    """Return what is typed unseen at the terminal, or the first line of what is piped in."""
    from auditor.cli import console

    return console.ask_hidden(question) if console.can_ask() else sys.stdin.readline()
