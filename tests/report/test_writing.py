"""The report has a name that tells nothing, and its JSON is the checklist again."""

from datetime import date

import msgspec

from auditor.model import Checklist
from auditor.report import file_name, to_json
from tests.sample_checklist import SAMPLE


def test_the_usual_name_tells_a_bystander_nothing() -> None:
    assert file_name(date(2026, 11, 20)) == "checklist-2026-11-20.html"


def test_json_is_the_checklist_again() -> None:
    data = to_json(SAMPLE)
    assert msgspec.json.decode(data, type=Checklist) == SAMPLE
    assert data.startswith(b'{\n  "')
    assert data.endswith(b"}\n")


def test_a_file_name_that_is_not_unicode_does_not_stop_the_json() -> None:
    odd = msgspec.structs.replace(SAMPLE.sources[0], label="caf\udce9.zip")
    data = to_json(msgspec.structs.replace(SAMPLE, sources=(odd,)))
    assert msgspec.json.decode(data, type=Checklist).sources[0].label == "caf?.zip"
