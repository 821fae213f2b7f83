"""The house itself: sizes, lists that match their folders, a test file for each module, and no loose ends."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from auditor.collectors import COLLECTORS
from checks import CHECKS

ROOT = Path(__file__).parent.parent
SOURCES = sorted([*ROOT.glob("auditor/**/*.py"), *ROOT.glob("checks/*.py"), *ROOT.glob("report_templates/*.py")])
TOP_LEVEL = {
    "auditor", "checks", "report_templates", "tests", "docs", "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md",
    "CONTRIBUTING.md", "SECURITY.md",
}  # fmt: skip
LONGEST_FUNCTION = 40


def longest(path: Path) -> int:
    """Return how many lines a file of this room may have."""
    inside = path.relative_to(ROOT).as_posix()
    if inside.startswith("checks/"):
        return 100
    return 120 if inside.startswith("auditor/cli/") and path.stem not in {"console", "__init__"} else 300


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_file_passes_its_size(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= longest(path)


def functions(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Yield each function's name and how many lines of code it has, its own words about itself left out."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            words = ast.get_docstring(node, clean=False) or ""
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1 - len(words.splitlines())


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_function_passes_its_size(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    assert not [(name, lines) for name, lines in functions(tree) if lines > LONGEST_FUNCTION]


def test_the_list_of_checks_is_the_folder_of_checks() -> None:
    files = {path.stem for path in (ROOT / "checks").glob("*.py")} - {"__init__"}
    assert {check.id.replace("-", "_") for check in CHECKS} == files
    assert len({check.id for check in CHECKS}) == len(CHECKS)


def test_the_list_of_collectors_is_the_folder_of_collectors() -> None:
    declaring = {
        path.stem
        for path in (ROOT / "auditor" / "collectors").glob("*/*.py")
        if "COLLECTOR = Collector(" in path.read_text("utf-8")
    }
    assert {collector.id.replace("-", "_") for collector in COLLECTORS} == declaring


def test_each_check_has_a_test_of_its_own() -> None:
    assert not [
        check.id for check in CHECKS if not (ROOT / f"tests/checks/test_{check.id.replace('-', '_')}.py").exists()
    ]


def test_each_module_has_a_test_of_its_own() -> None:
    names = {path.name for path in ROOT.glob("tests/**/test_*.py")}
    bare = {"__init__.py", "__main__.py", "collector.py", "finding.py"}  # the last two hold declarations and no code
    missing = [
        path.relative_to(ROOT).as_posix()
        for path in SOURCES
        if path.name not in bare and f"test_{path.name}" not in names
    ]
    assert not missing


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_nobody_opens_web_addresses_with_the_standard_library(path: Path) -> None:
    # The import contracts know whole packages only, and urllib.parse is harmless.
    assert "urllib.request" not in path.read_text("utf-8")


def test_nothing_stands_beside_the_fixed_top_level() -> None:
    beside = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")} - TOP_LEVEL
    assert not {name for name in beside if not name.endswith(".egg-info") and name not in {"build", "dist"}}


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_a_check_is_declared_by_the_rules(check: object) -> None:
    from auditor.model import Check

    assert isinstance(check, Check)
    assert check.title
    assert check.failed
    for words in (check.title, check.failed):
        assert len(words) <= 70
        assert not words.endswith(".")
    assert 0 < len(check.why) <= 400
    assert check.fix["*"]
    assert check.needs
    assert not check.id.startswith("no-")
