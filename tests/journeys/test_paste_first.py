"""From a block in a spreadsheet to a pilot with a fixed criterion, by the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.demo.block import block
from store.reads.first import first_rows
from store.reads.pilot import pilot_page
from store.store import Store
from tests.builders import TODAY
from tests.windows import opened, settle

CTRL = Qt.KeyboardModifier.ControlModifier
STEPS = 30
"""More than there are places for the focus on the page."""


@pytest.fixture
def app(qtbot, clock, store_path):
    with opened(qtbot, store_path, (1280, 800), now=clock) as made:
        yield made


def press(qtbot, app, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(app.window.focusWidget(), key, modifier)
    settle(qtbot, app)


def tab_to(qtbot, app, widget):
    """Tab on until the focus is there; that it comes there at all is part of the journey."""
    for _ in range(STEPS):
        if app.window.focusWidget() is widget:
            return
        press(qtbot, app, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {widget}")


def test_a_block_becomes_a_pilot_without_a_mouse(qtbot, app, store_path, clock):
    QGuiApplication.clipboard().setText(block())
    press(qtbot, app, Qt.Key.Key_V, CTRL)
    page = app.window.frame.pages["pasted"]
    assert app.window.page == "pasted"
    assert app.window.focusWidget() is page.become.form.widget("title")

    tab_to(qtbot, app, page.chart)
    press(qtbot, app, Qt.Key.Key_Home)
    for _ in range(6):
        press(qtbot, app, Qt.Key.Key_Right)
    press(qtbot, app, Qt.Key.Key_Return)
    assert "went from 41" in page.sentence.text()

    for name, typed in (("title", "Turgrupper"), ("place", "Askøy"), ("target", "70 %")):
        tab_to(qtbot, app, page.become.form.widget(name))
        qtbot.keyClicks(app.window.focusWidget(), typed)
    press(qtbot, app, Qt.Key.Key_Return)

    assert app.window.page == "pilot"
    row = first_rows(store_path, TODAY)[0]
    with Store(store_path, now=clock) as store:
        found = store.read(pilot_page, row.uid)
    assert (found.title, [site.name for site in found.sites]) == ("Turgrupper", ["Askøy"])
    assert found.hypotheses[0].fixings[0].measurements_then == 11

    press(qtbot, app, Qt.Key.Key_Z, CTRL)
    assert not first_rows(store_path, TODAY)
    assert app.window.page == "start"


def test_escape_leaves_the_block_where_it_was(qtbot, app):
    QGuiApplication.clipboard().setText(block())
    press(qtbot, app, Qt.Key.Key_V, CTRL)
    press(qtbot, app, Qt.Key.Key_Escape)

    assert app.window.page == "start"
    assert app.window.start.numbers.toPlainText() == block()
