"""Labelled texts: read from the files beside this one, or from others of the same shapes."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from auditor.model import (
    Audience,
    Field,
    Membership,
    Person,
    Post,
    Profile,
    Record,
    School,
    SearchResult,
    Subject,
)

FOLDER = Path(__file__).parent
AUDIENCES = {"public": Audience.PUBLIC, "friends": Audience.LIMITED, "private": Audience.PRIVATE}
FORMS = {"comment": "comment", "review": "review", "story": "story", "photo_caption": "caption", "caption": "caption"}
FIELDS = {"job": "job_title", "education": "education", "employer": "employer"}


class Item(NamedTuple):
    """A text with its labels, and what is known of whoever wrote it."""

    id: str
    text: str
    kind: str
    platform: str
    audience: Audience
    subject: Subject
    labels: dict[str, bool]
    note: str = ""


def subject(school: dict[str, Any]) -> Subject:
    """Return an owner who works at a school."""
    domains = school.get("domains") or [school.get("domain", "")]
    return Subject(
        person=Person(names=("Rowan Ellis",)),
        schools=(
            School(
                name=school["name"],
                aliases=tuple(school.get("aliases", ())),
                domains=tuple(domain for domain in domains if domain),
                town=school.get("town", ""),
            ),
        ),
    )


def record(item: Item) -> Record:
    """Return the record that a collector would make of the text."""
    shared: dict[str, Any] = {"platform": item.platform, "account": "owner", "id": item.id, "audience": item.audience}
    if item.kind == "bio":
        return Profile(**shared, bio=item.text)
    if item.kind == "headline":
        return Profile(**shared, headline=item.text)
    if item.kind in FIELDS:
        return Profile(**shared, fields=(Field(name=FIELDS[item.kind], value=item.text),))
    if item.kind == "search_result":
        return SearchResult(**shared, engine="made-up", query="Rowan Ellis", rank=1, title=item.text)
    if item.kind == "group":
        return Membership(**shared, name="group", title=item.text)
    pictures = ("p1",) if "caption" in item.kind else ()
    return Post(**shared, text=item.text, form=FORMS.get(item.kind, "post"), pictures=pictures)


def read(path: Path) -> Iterator[Item]:
    """Yield the items of one file, by its shape."""
    if path.suffix == ".jsonl":
        yield from _json_lines(path)
    elif "|" in path.read_text("utf-8").split("\n== ", 1)[0].replace("# ==", "") and "\n== " not in path.read_text(
        "utf-8"
    ):
        yield from _disclaimers(path)
    else:
        yield from _schools(path)


def _json_lines(path: Path) -> Iterator[Item]:
    """Yield items of which each says its own context, school and labels."""
    for line in path.read_text("utf-8").splitlines():
        if line.strip():
            one = json.loads(line)
            if "labels" not in one:
                continue
            context = one.get("context", {})
            yield Item(
                one["id"],
                one["text"],
                context.get("kind", "post"),
                context.get("platform", "web"),
                AUDIENCES.get(context.get("audience", ""), Audience.UNKNOWN),
                subject(one["school"]),
                _labels(one["labels"]),
                one.get("note", ""),
            )


def _labels(labels: dict[str, Any]) -> dict[str, bool]:
    """Return the labels that are yes or no; severity "none" is a label of its own."""
    told = {name: value for name, value in labels.items() if isinstance(value, bool)}
    if "severity" in labels:
        told["quiet"] = labels["severity"] == "none"
    return told


def _schools(path: Path) -> Iterator[Item]:
    """Yield lines under `== name | aliases | domains | town`: `+` names the school, `-` does not."""
    known = subject({"name": "Larkfield Primary School"})
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if line.startswith("== "):
            name, aliases, domains, town = (part.strip() for part in line[3:].split("|"))
            known = subject(
                {
                    "name": name,
                    "aliases": [alias.strip() for alias in aliases.split(",") if alias.strip()],
                    "domains": [domain.strip() for domain in domains.split(",") if domain.strip()],
                    "town": town,
                }
            )
        elif line.startswith(("+ ", "- ")):
            labels = {"names_school": line[0] == "+"}
            yield Item(f"{path.stem}:{number}", line[2:], "post", "x", Audience.UNKNOWN, known, labels)


def _disclaimers(path: Path) -> Iterator[Item]:
    """Yield lines `form | text`; less than a whole disclaimer is none."""
    known = subject({"name": "Larkfield Primary School"})
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if "|" in line and not line.startswith("#"):
            form, text = (part.strip() for part in line.split("|", 1))
            labels = {"has_disclaimer": form not in ("partial", "none")}
            yield Item(f"{path.stem}:{number}", text, "bio", "x", Audience.UNKNOWN, known, labels)
