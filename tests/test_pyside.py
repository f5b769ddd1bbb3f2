"""PySide6 is the one that we have proved: 6.11 loses no reference to None, 6.12.0 does.

On CPython 3.11 a process that has lost them all is aborted with "deallocating None"; from 3.12 on
None is immortal, and the count says nothing.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QWidget

PYPROJECT = Path(__file__).resolve().parent.parent / "pyproject.toml"
ROUNDS = 500


def lost_per_call(call: Callable[[], object]) -> int:
    """How many references to None one call costs, to the nearest whole one."""
    call()
    before = sys.getrefcount(None)
    for _ in range(ROUNDS):
        call()
    return round((before - sys.getrefcount(None)) / ROUNDS)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from CPython 3.12 on")
def test_pyside_loses_no_reference_to_none(qtbot, qapp):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    path = QPainterPath()
    calls: dict[str, Callable[[], object]] = {
        "processEvents": qapp.processEvents,
        "repaint": widget.repaint,
        "QPainterPath.moveTo": lambda: path.moveTo(0, 0),
        "parentWidget": widget.parentWidget,
        "setAttribute": lambda: widget.setAttribute(Qt.WidgetAttribute.WA_StaticContents),
    }

    assert {name: lost_per_call(call) for name, call in calls.items()} == dict.fromkeys(calls, 0)


def test_pyside_is_of_the_series_that_was_proved():
    version = tuple(map(int, PySide6.__version__.split(".")[:3]))

    assert (6, 11, 3) <= version < (6, 12)


def test_the_project_lets_no_other_series_in():
    project = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]

    assert "PySide6-Essentials>=6.11.3,<6.12" in project["dependencies"]
