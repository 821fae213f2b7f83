"""A private folder and a keyring for each test, so that none touches the real ones."""

from tests.private_place import home, no_keyring, quick, safe

__all__ = ["home", "no_keyring", "quick", "safe"]
