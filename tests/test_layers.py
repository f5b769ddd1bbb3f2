"""Imports go down, and the contracts in pyproject.toml say what is down."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LINTER = "from importlinter.cli import lint_imports_command; lint_imports_command()"


def lint_imports(config: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter in the checkout with a configuration, without its cache."""
    return subprocess.run(
        [sys.executable, "-c", LINTER, "--no-logo", "--no-cache", str(config)],
        cwd=ROOT,
        env={**os.environ, "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_imports_go_down():
    result = lint_imports(ROOT / "pyproject.toml")

    assert result.returncode == 0, result.stdout + result.stderr
    assert "0 broken" in result.stdout


def test_every_module_stands_in_a_layer():
    """One that is in no layer may import what it likes."""
    config = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = config["tool"]["importlinter"]["contracts"]
    listed = {
        name for contract in contracts for name in re.findall(r"[\w.]+", str(contract["layers"]))
    }
    there = {
        f"{folder}.{path.stem}"
        for folder in ("desktop", "store")
        for path in (ROOT / folder).iterdir()
        if (path.suffix == ".py" and path.stem != "__init__") or (path / "__init__.py").exists()
    }

    assert there - listed == set()


def test_an_import_that_goes_up_is_found(tmp_path):
    """With the bottom layer put on top, the contract breaks: the check can fail."""
    config = tmp_path / "upside_down.toml"
    config.write_text(
        '[tool.importlinter]\nroot_packages = ["store"]\n[[tool.importlinter.contracts]]\n'
        'name = "Upside down"\ntype = "layers"\nlayers = ["store.errors", "store.evidence"]\n'
    )

    result = lint_imports(config)

    assert result.returncode == 1
    assert "1 broken" in result.stdout
