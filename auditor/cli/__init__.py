"""The command line: reads what was typed, calls the rooms below, and says how it went."""

from auditor.cli.front_door import main

__all__ = ["main"]
