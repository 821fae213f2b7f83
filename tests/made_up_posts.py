"""Made-up posts as files of the open format, for tests that run the whole program over several dates."""

import json
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.command_line import Run

Clock = Callable[[datetime], None]
OLD, NEW = date(2019, 6, 1), date(2026, 9, 1)
SCHOOL = "Sports day at Larkfield Primary School was wonderful"


def post(name: str, text: str, day: date, account: str = "@rowan_e") -> dict[str, Any]:
    """Return a post as one line of the open format."""
    return {
        "kind": "post",
        "platform": "x" if account.startswith("@") else "instagram",
        "account": account,
        "id": name,
        "text": text,
        "created": f"{day}T19:00:00Z",
    }


def quiet(first: int, last: int, year: int) -> list[dict[str, Any]]:
    """Return posts that say nothing of any school."""
    start = date(year, 1, 1)
    return [post(f"q{number}", "Cake again", start + timedelta(days=number % 300)) for number in range(first, last)]


def written(folder: Path, name: str, posts: Iterable[dict[str, Any]]) -> Path:
    """Write posts as one file of the open format."""
    path = folder / f"{name}.jsonl"
    path.write_text("".join(json.dumps(one) + "\n" for one in posts), "utf-8")
    return path


def result(run: Run, *args: object) -> dict[str, Any]:
    """Audit, and return the result as JSON."""
    shown = run("audit", *args, "--json", "-")
    assert shown.exit_code in {0, 1}, shown.output
    made: dict[str, Any] = json.loads(shown.stdout)
    return made
