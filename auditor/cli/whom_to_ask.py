"""Whom to ask for the searches, and with what key: what the owner named, or what their keyring holds."""

from collections.abc import Sequence

from auditor.cli import asking, console
from auditor.lookup import providers as known
from auditor.lookup.providers.provider import Needs, Provider
from auditor.model import WrongUsage
from auditor.state import api_keys, system_keyring

NONE_SET_UP = WrongUsage(
    "No search engine is set up to be asked.",
    next_step="“auditor lookup plan” needs none. To have it done for you: auditor keys add brave",
)


def providers(wanted: Sequence[str]) -> list[tuple[Provider, str]]:
    """Return whom to ask, each with what the keyring holds for it; raises WrongUsage."""
    names = tuple(dict.fromkeys(wanted)) or _any_set_up()
    several = []
    for name in names:
        provider = known.named(name)
        if provider is None:
            raise WrongUsage(
                f"There is no provider “{console.one_line(name)}”.",
                next_step=f"There are: {', '.join(one.id for one in known.PROVIDERS)}.",
            )
        several.append((provider, _key(provider)))
    return several


def _any_set_up() -> tuple[str, ...]:
    """Return the providers that have a key, chosen from where there are several; raises WrongUsage."""
    kept = api_keys.kept(tuple(one.id for one in known.PROVIDERS))
    if not kept:
        raise NONE_SET_UP
    if len(kept) == 1:
        return kept
    if not console.can_ask():
        raise WrongUsage("Several search engines are set up.", next_step=f"Add --with {kept[0]}, or another of them.")
    options = [(one.title, one.id) for one in known.PROVIDERS if one.id in kept]
    return asking.choices("Whom should be asked?", options, (options[0][1],))


def _key(provider: Provider) -> str:
    """Return what the keyring holds for a provider; without a keyring, it is asked for and used once."""
    key = api_keys.read(provider.id)
    if not key and not system_keyring.name() and console.can_ask():
        what = "address of" if provider.needs is Needs.ADDRESS else "key for"
        key = console.ask_hidden(f"The {what} {provider.title}, unseen, for this run only").strip()
    if not key:
        raise WrongUsage(
            f"There is no key for {provider.title} in your keyring.",
            next_step=f"Put it in with “auditor keys add {provider.id}”. “auditor lookup plan” needs none.",
        )
    return key
