"""A command line on a store of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.run import Shell


@pytest.fixture(autouse=True)
def painted(qapp):
    """One application for the whole run: a command line alone would make a lesser one."""
    return qapp


@pytest.fixture
def shell(store_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    """Calls on a store that the first write makes."""
    return Shell(store_path, capsys)
