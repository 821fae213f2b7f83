"""The import contracts bite: each is broken on purpose in a copy, and the break is reported."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

pytest.importorskip("importlinter", reason="import-linter comes with the extra “dev”")

BREAKS = [
    ("auditor/model/records.py", "import checks", "The model imports no one of ours"),
    ("auditor/reading/look.py", "import auditor.collectors.archive", "Rooms import from floors below"),
    ("auditor/collectors/archive.py", "import checks", "Rooms import from floors below"),
    ("auditor/report/__init__.py", "import auditor.judge", "Rooms import from floors below"),
    ("checks/__init__.py", "import pathlib", "Checks import nothing that reaches the world"),
    ("checks/__init__.py", "import auditor.collectors.archive", "Checks import nothing that reaches the world"),
    ("auditor/collectors/archive.py", "import httpx", "Only the door to the network imports an HTTP client"),
    ("auditor/lookup/searching.py", "import httpx", "Only the door to the network imports an HTTP client"),
    ("auditor/collectors/web_names.py", "import httpcore", "Only the door to the network imports an HTTP client"),
    ("auditor/pipeline.py", "import socket", "Only the door to the network imports an HTTP client"),
]


def linted(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the contracts over a copy of the project."""
    return subprocess.run(
        [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports_command; lint_imports_command()",
            "--no-cache",
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(folder), "PATH": "/usr/bin:/bin", "NO_COLOR": "1", "COLUMNS": "200"},
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for name in ("auditor", "checks", "report_templates"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_contracts_hold(copy: Path) -> None:
    result = linted(copy)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize(("file", "line", "contract"), BREAKS)
def test_a_broken_contract_is_reported(copy: Path, file: str, line: str, contract: str) -> None:
    path = copy / file
    path.write_text(path.read_text("utf-8") + f"\n{line}\n", "utf-8")
    result = linted(copy)
    assert result.returncode != 0
    assert any(contract in row and "BROKEN" in row for row in result.stdout.splitlines()), result.stdout
