"""The report's usual file name, and the checklist as JSON."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import msgspec

from auditor.model import Checklist


def file_name(day: date) -> str:
    """Return the report's usual name, which tells a bystander nothing: checklist-2026-11-20.html."""
    return f"checklist-{day:%Y-%m-%d}.html"


def to_json(checklist: Checklist) -> bytes:
    """Return the checklist as indented JSON in the format of docs/formats.md."""
    try:
        plain = msgspec.json.encode(checklist)
    except UnicodeEncodeError:
        # A file name that is not valid Unicode reaches Python with half characters in it.
        plain = msgspec.json.encode(_encodable(msgspec.to_builtins(checklist)))
    return msgspec.json.format(plain, indent=2) + b"\n"


def _encodable(value: Any) -> Any:
    """Return builtin data with each half character replaced."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, Mapping):
        return {key: _encodable(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_encodable(one) for one in value]
    return value
