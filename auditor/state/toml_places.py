"""Where something stands in a TOML file, and what is wrong with it, in words: for people who edit one by hand."""

import difflib
import re

Place = tuple[str | int, ...]

_AT = re.compile(r" - at `(?P<path>[^`]*)`$")
_EXPECTED = re.compile(r"Expected `(?P<wanted>[^`]+)`, got `")
_FIELD = re.compile(r"Object (?P<how>missing required|contains unknown) field `(?P<field>[^`]+)`")
_WANTED = {
    "str": "a text in quotation marks",
    "array": "a list in square brackets",
    "bool": "true or false",
    "date": "a date such as 2023-09-01",
    "object": "a table of its own",
    "int": "a number",
    "float": "a number",
}
_KNOWN = {
    "": ("version", "person", "accounts", "schools", "circumstances", "policy"),
    "nation": ("england", "wales", "scotland", "northern-ireland"),
    "relatives_declared": ("none", "told-head", "not-told"),
}


def sentence(name: str, text: str, problem: str) -> str:
    """Return what msgspec found wrong with the file, said for people; never a value from it."""
    at = _AT.search(problem)
    place = _place(at["path"] if at else "$")
    field = _FIELD.search(problem)
    if field:
        place = (*place, field["field"]) if field["how"] == "contains unknown" else place
        line = line_of(text, place)
        here = f"“{name}”{f', line {line}' if line else ''}"
        if field["how"] == "missing required":
            return f"{here}: “{field['field']}” is missing{_under(place)}"
        return f"{here}: “{field['field']}” is not a name this file knows{_perhaps(field['field'])}"
    line = line_of(text, place)
    last = next((part for part in reversed(place) if isinstance(part, str)), "it")
    wanted = _EXPECTED.search(problem)
    should = _WANTED.get(wanted["wanted"].split(" | ")[0], "of another kind") if wanted else ""
    if last in _KNOWN and not wanted:
        should = "one of " + ", ".join(_KNOWN[last])
    return f"“{name}”{f', line {line}' if line else ''}: “{last}” should be {should or 'of another kind'}"


def line_of(text: str, place: Place) -> int:
    """Return the line (from 1) where a place stands, or that of its table; 0 where neither is found."""
    table, *rest = place or ("",)
    headers = _headers(text, str(table))
    number = next((part for part in rest if isinstance(part, int)), 0)
    if headers and number >= len(headers):
        return 0
    start = headers[number] if headers else 0
    key = next((part for part in rest if isinstance(part, str)), "") if headers else str(table)
    for line, words in enumerate(text.splitlines()[start:], start + 1):
        if key and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=", words):
            return line
        if re.match(r"\s*\[[^=]*\]\s*(?:#.*)?$", words):
            break
    return start


def _headers(text: str, table: str) -> list[int]:
    """Return the lines (from 1) on which a table of this name begins."""
    pattern = re.compile(rf"\s*\[{{1,2}}\s*{re.escape(table)}\s*\]")
    return [number for number, line in enumerate(text.splitlines(), 1) if pattern.match(line)]


def _place(path: str) -> Place:
    """Return a path such as `$.schools[0].nation` in pieces."""
    return tuple(int(number) if number else name for name, number in re.findall(r"\.([A-Za-z0-9_-]+)|\[(\d+)\]", path))


def _under(place: Place) -> str:
    """Return in which table a name is missing."""
    table = next((part for part in place if isinstance(part, str)), "")
    return f" under [{table}]" if table else ""


def _perhaps(field: str) -> str:
    """Return the known name that is nearest, as a question."""
    from auditor.model import subject

    known = {
        name.rstrip("_")
        for kind in (
            subject.Person,
            subject.OwnAccount,
            subject.School,
            subject.Circumstances,
            subject.PolicyChoice,
            subject.Subject,
        )
        for name in kind.__struct_encode_fields__
    }
    near = difflib.get_close_matches(field, sorted(known), n=1)
    return f"; did you mean “{near[0]}”?" if near else ""
