"""The page by keyboard, what follows from changes elsewhere, and what it waits for."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt

from store.errors import Refusal
from tests.builders import do, weekly

ROOT = Path(__file__).resolve().parents[2]
Control = Qt.KeyboardModifier.ControlModifier


def test_control_and_a_number_brings_a_tab_to_the_front(qtbot, judged, walking_bus, open_pilot):
    view = open_pilot(walking_bus)
    view.pages.outcomes.card.chart.setFocus()

    for number, tab in ((4, "cycles"), (5, "readiness"), (1, "overview"), (3, "outcomes")):
        qtbot.keyClick(view, Qt.Key(Qt.Key.Key_0 + number), Control)
        assert view.tab == tab
        assert view.stack.currentWidget().isVisible()


def test_arrows_on_the_tabs_step_through_them(qtbot, judged, walking_bus, open_pilot):
    view = open_pilot(walking_bus)
    view.tabs.setFocus()

    qtbot.keyClick(view.tabs, Qt.Key.Key_Right)
    qtbot.keyClick(view.tabs, Qt.Key.Key_Right)

    assert view.tab == "readiness"


def test_control_tab_goes_round(qtbot, judged, walking_bus, open_pilot):
    view = open_pilot(walking_bus, "history")
    view.tabs.setFocus()

    qtbot.keyClick(view.tabs, Qt.Key.Key_Tab, Control)

    assert view.tab == "overview"


def test_escape_closes_a_panel_first_and_then_goes_back(qtbot, judged, walking_bus, open_pilot):
    view = open_pilot(walking_bus)
    view.header.line.cycle.setFocus()
    qtbot.keyClick(view.header.line.cycle, Qt.Key.Key_Space)
    assert view.deeds.panels.open_one is not None
    gone = []
    view.left.connect(lambda: gone.append(True))

    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Escape)
    assert view.deeds.panels.open_one is None and not gone
    assert view.header.line.cycle.hasFocus()

    with qtbot.waitSignal(view.left):
        qtbot.keyClick(view.header.line.cycle, Qt.Key.Key_Escape)


def test_the_breadcrumb_goes_back(qtbot, judged, walking_bus, open_pilot):
    view = open_pilot(walking_bus)

    with qtbot.waitSignal(view.left):
        qtbot.mouseClick(view.header.back, Qt.MouseButton.LeftButton)


def test_a_long_title_gives_way_and_no_button_does(judged, walking_bus, open_pilot, store, settle):
    do(store, "EditPilot", pilot="P-001", title="Gåsegang til skolen og hjem igjen " * 6)
    view = open_pilot(walking_bus)
    view.resize(828, 640)
    settle()
    line = view.header.line

    assert line.title.shown_text().endswith("…")
    for row in ((line.title, line.flag), line.buttons):
        for left, right in pairwise(row):
            assert left.geometry().right() < right.geometry().left()
        assert row[-1].geometry().right() < line.width()
    assert line.title.geometry().bottom() < line.buttons[0].geometry().top()
    assert line.buttons[0].geometry().bottom() < line.height()
    for button in line.buttons:
        assert button.width() >= button.sizeHint().width()


def test_what_another_process_writes_is_shown(
    store, measured, walking_bus, open_pilot, settle, pilot_tasks, qtbot
):
    view = open_pilot(walking_bus)
    rows = weekly("2026-W18", [(58, 100)])
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows, who="nina")

    pilot_tasks.poll()

    qtbot.waitUntil(lambda: len(view.pages.outcomes.card.picture) == 9)


def test_a_pilot_that_is_gone_leads_back_and_says_so(
    qtbot, store, measured, walking_bus, open_pilot, pilot_view
):
    do(store, "RemovePilot", pilot="P-001")
    said = []
    pilot_view.said.connect(said.append)

    with qtbot.waitSignal(pilot_view.left):
        pilot_view.show_pilot(walking_bus)

    assert isinstance(said[0], Refusal)


def test_nothing_heavy_is_imported_before_a_pilot_is_shown():
    script = """
import sys
import desktop.ui.pilot.view
heavy = {"numpy", "pyqtgraph", "sqlalchemy", "pandas", "scipy"} & set(sys.modules)
print(sorted(heavy))
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "[]"
