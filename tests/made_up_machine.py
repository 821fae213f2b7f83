"""Made-up computers: only what a test gives them is there."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from auditor.model import Person, School, Subject
from auditor.safety.machine import Machine, Mount, System

NOW = datetime(2026, 11, 20, 20, 15, tzinfo=UTC)
SUBJECT = Subject(
    person=Person(names=("Rowan Ellis",), emails=("rowan@example.org",)),
    schools=(
        School(
            name="Larkfield Primary School",
            domains=("www.larkfield.example",),
            related_domains=("oakmere-trust.example",),
        ),
    ),
)


def a_machine(
    system: System,
    *,
    env: Mapping[str, str] | None = None,
    host: str = "rowans-laptop",
    files: Mapping[str, str | bytes] | None = None,
    registry: Mapping[str, Mapping[str, str]] | None = None,
    roots: Sequence[bytes] = (),
    mounts: Sequence[Mount] = (),
) -> Machine:
    """Return a computer with these variables, files and registry keys; folders and keys above them are there too."""
    data = {path: text.encode() if isinstance(text, str) else text for path, text in (files or {}).items()}
    values = registry or {}
    return Machine(
        system=system,
        env=env or {},
        host=host,
        now=NOW,
        read=lambda path: data.get(path, b""),
        names=lambda folder: _below(folder, "/" if "/" in folder else "\\", data),
        exists=lambda path: any(one == path or one.startswith(path + "/") for one in data),
        registry=lambda key: values.get(key, {}),
        keys=lambda key: _below(key, "\\", values),
        roots=lambda: tuple(roots),
        mounts=lambda: tuple(mounts),
    )


def _below(folder: str, between: str, names: Mapping[str, object]) -> tuple[str, ...]:
    """Return the names that lie right below a folder or key."""
    start = folder + between
    return tuple(dict.fromkeys(one[len(start) :].split(between)[0] for one in names if one.startswith(start)))
