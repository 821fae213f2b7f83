"""What tests of the command line name: where the project lies, a set-up, and the kinds of their fixtures."""

from collections.abc import Callable
from pathlib import Path

from click.testing import Result

ROOT = Path(__file__).parent.parent
Run = Callable[..., Result]
Asked = Callable[..., list[tuple[str, str]]]
AtTerminal = Callable[..., tuple[str, int]]
Typed = Callable[..., None]

SUBJECT = """\
[person]
names = ["Rowan Ellis"]
[[schools]]
name = "Larkfield Primary School"
domains = ["larkfield.example"]
[policy]
packs = ["carville-2019"]
"""
