"""What all tests share: the flag that renews the golden files, and where the real samples lie."""

import os
from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the flag that writes the golden files anew; the difference is then the review."""
    parser.addoption("--update-golden", action="store_true", help="write the golden person's files anew")


@pytest.fixture
def samples() -> Path:
    """Return the folder of real samples, or skip where there is none."""
    folder = os.environ.get("AUDITOR_SAMPLES", "")
    if not folder:
        pytest.skip("real samples are not here: AUDITOR_SAMPLES names no folder")
    return Path(folder)
