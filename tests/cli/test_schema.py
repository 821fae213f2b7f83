"""`auditor schema` prints a JSON Schema of each format, and nothing else."""

import json

import pytest

from auditor.cli.schema import FORMATS
from tests.command_line import Run

HOLDS = {
    "subject": {"Person", "School", "OwnAccount"},
    "records": {"Post", "Profile", "Page", "SearchResult"},
    "result": {"Item", "Finding", "SourceReport"},
    "policy": {"Clause"},
    "guide": {"GuideStep", "Route"},
    "card": {"Contact", "PolicySteps"},
}


@pytest.mark.parametrize("name", FORMATS)
def test_each_format_has_its_schema(run: Run, name: str) -> None:
    shown = run("schema", name)
    assert shown.exit_code == 0
    schema = json.loads(shown.stdout)
    assert schema["$schema"].startswith("https://json-schema.org/")
    assert name in schema["title"]
    assert HOLDS[name] <= schema["$defs"].keys()


def test_a_record_is_told_by_its_kind(run: Run) -> None:
    schema = json.loads(run("schema", "records").stdout)
    assert schema["discriminator"]["propertyName"] == "kind"


def test_field_names_are_those_of_the_file(run: Run) -> None:
    school = json.loads(run("schema", "subject").stdout)["$defs"]["School"]["properties"]
    assert "from" in school
    assert "from_" not in school
