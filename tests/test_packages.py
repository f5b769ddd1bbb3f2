"""No package comes in unnoticed: each direct one is listed here, and only these are imported."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
OURS = {"desktop", "store", "migrations", "bench", "tests"}

APP = {
    "pyside6-essentials",
    "pyqtgraph",
    "sqlalchemy",
    "alembic",
    "numpy",
    "scipy",
    "statsmodels",
    "pandas",
    "python-calamine",
    "xlsxwriter",
    "click",
    "platformdirs",
    "python-stdnum",
    "filelock",
}
EXTRAS = {"postgres": {"psycopg", "keyring"}}
DEVELOPMENT = {
    "pytest",
    "pytest-qt",
    "pytest-xvfb",
    "hypothesis",
    "import-linter",
    "ruff",
    "mypy",
}
# Imported by our code though it is no package of its own name: shiboken6 is half of PySide6.
PART_OF = {"shiboken6": "pyside6-essentials"}


def name_of(requirement: str) -> str:
    """The normalised name of a package in a requirement like `psycopg[binary]>=3.2`."""
    match = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert match, requirement
    return re.sub(r"[-_.]+", "-", match[0]).lower()


def names_of(requirements: list[str]) -> set[str]:
    return {name_of(requirement) for requirement in requirements}


def modules_in(folder: str) -> Iterator[tuple[str, str]]:
    """Each import below a folder: where it stands, and the top-level module."""
    for path in sorted((ROOT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            place = f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"
            if isinstance(node, ast.Import):
                for name in node.names:
                    yield place, name.name.partition(".")[0]
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield place, node.module.partition(".")[0]


def strangers(folder: str, allowed: set[str]) -> list[str]:
    """Imports of a folder that come from none of the allowed packages."""
    packages = packages_distributions()
    found = []
    for place, module in modules_in(folder):
        if module in OURS or module in sys.stdlib_module_names:
            continue
        owners = {PART_OF.get(owner, owner) for owner in map(name_of, packages.get(module, []))}
        if not owners & allowed:
            found.append(f"{place} imports {module}")
    return found


def test_the_app_depends_on_the_listed_packages_and_no_others():
    assert names_of(PROJECT["project"]["dependencies"]) == APP


def test_the_extras_are_the_listed_ones():
    extras = PROJECT["project"]["optional-dependencies"]

    assert {extra: names_of(packages) for extra, packages in extras.items()} == EXTRAS


def test_the_development_packages_are_the_listed_ones():
    groups = PROJECT["dependency-groups"]

    assert {group: names_of(packages) for group, packages in groups.items()} == {"dev": DEVELOPMENT}


def test_the_lock_has_every_direct_package_with_a_hash():
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    blocks = [block for block in re.split(r"\n(?=[a-z0-9])", lock) if "==" in block]

    assert names_of(blocks) >= APP | DEVELOPMENT | set().union(*EXTRAS.values())
    assert [block.split()[0] for block in blocks if "--hash=sha256:" not in block] == []


def test_the_app_imports_only_packages_that_it_depends_on_directly():
    allowed = APP | set().union(*EXTRAS.values())
    found = [
        place for part in ("desktop", "store", "migrations") for place in strangers(part, allowed)
    ]

    assert found == []


def test_tests_and_benchmarks_import_only_direct_packages():
    allowed = APP | DEVELOPMENT | set().union(*EXTRAS.values())

    assert [place for part in ("tests", "bench") for place in strangers(part, allowed)] == []


def test_an_import_of_a_package_that_is_not_direct_is_found():
    """With pytest taken off the list, its imports are strangers: the check can fail."""
    assert any("imports pytest" in place for place in strangers("tests", APP))
