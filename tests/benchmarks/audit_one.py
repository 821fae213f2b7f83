"""One whole audit of one export, with all checks and all five packs, for timing in a process of its own."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from auditor.model import OwnAccount, Person, School, Subject
from auditor.pipeline import audit
from auditor.policies import load_packs

SUBJECT = Subject(
    person=Person(names=("Rowan Ellis",), emails=("rowan@example.org",), town="Oakmere"),
    schools=(
        School(
            name="Larkfield Primary School",
            aliases=("Larkfield",),
            domains=("larkfield.example",),
            town="Oakmere",
            role="teacher",
        ),
    ),
    accounts=(OwnAccount(platform="x", handle="@rowan_e"),),
)

if __name__ == "__main__":
    packs = load_packs(["carville-2019"])
    checklist = audit([Path(sys.argv[1])], SUBJECT, packs, now=datetime(2026, 11, 20, 20, tzinfo=UTC), strict=True)
    posts = sum(count.read for source in checklist.sources for count in source.counts if count.kind == "post")
    sys.stdout.write(f"{posts} {len(checklist.findings)}\n")
