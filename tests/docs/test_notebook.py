"""docs/notebook.md: every block runs, and prints what stands below it."""

from __future__ import annotations

import ast
import io
import re
import subprocess
import sys
from contextlib import redirect_stdout
from typing import Any

import pytest

from desktop.demo import now
from tests.conftest import ROOT

NOTEBOOK = ROOT / "docs" / "notebook.md"
BLOCK = re.compile(r"```python\n(.*?)```\n\n```text\n(.*?)```", re.DOTALL)


def blocks() -> list[tuple[str, str]]:
    return [(found[1], found[2]) for found in BLOCK.finditer(NOTEBOOK.read_text(encoding="utf-8"))]


def ran(code: str, names: dict[str, Any]) -> str:
    printed = io.StringIO()
    with redirect_stdout(printed):
        exec(compile(code, str(NOTEBOOK), "exec"), names)
    return printed.getvalue()


def test_each_block_prints_what_stands_below_it(sample_store):
    names: dict[str, Any] = {"STORE": sample_store, "NOW": now}

    assert [ran(code, names) for code, _ in blocks()] == [told for _, told in blocks()]


def test_no_block_is_left_out():
    text = NOTEBOOK.read_text(encoding="utf-8")

    assert len(blocks()) == text.count("```python") == text.count("```text") > 5


def test_the_first_part_uses_the_evidence_alone():
    """No SQLAlchemy, no Qt, no pandas: it runs wherever numpy and scipy are."""
    first = [code for code, _ in blocks() if "open_store" not in code]
    code = "\n".join([*first, "import sys", "print(*sys.modules, file=sys.stderr)"])
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.partition(".")[0] for name in done.stderr.split()}

    assert {"sqlalchemy", "PySide6", "pandas", "desktop", "sqlite3"} & loaded == set()
    assert "numpy" in loaded


@pytest.mark.parametrize("place", range(len(blocks())))
def test_a_block_reads_in_a_window_without_scrolling(place):
    code, told = blocks()[place]

    assert ast.parse(code).body
    assert max(map(len, (code + told).splitlines())) <= 100
