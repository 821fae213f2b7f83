"""The providers of searches, in the order in which they are offered."""

from auditor.lookup.providers import brave, mojeek, searxng, serpapi, serper
from auditor.lookup.providers.provider import Provider

PROVIDERS: tuple[Provider, ...] = (
    brave.PROVIDER,
    mojeek.PROVIDER,
    searxng.PROVIDER,
    serper.PROVIDER,
    serpapi.PROVIDER,
)


def named(name: str) -> Provider | None:
    """Return the provider of a name, or None."""
    return next((one for one in PROVIDERS if one.id == name.strip().casefold()), None)
