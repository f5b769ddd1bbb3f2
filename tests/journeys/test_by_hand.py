"""From an empty window to a decision by hand; after a restart all of it is there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.app import App
from desktop.settings import Settings
from desktop.text import Text
from desktop.ui.theme import LIGHT
from store.reads.pilot import pilot_page
from store.store import Store
from store.words import Act, Choice
from tests.builders import AFTER, BEFORE
from tests.pixels import pixels
from tests.windows import settle

PASTED = "\n".join(f"2026-W{10 + at}\t{n}/{of}" for at, (n, of) in enumerate(BEFORE + AFTER))


@pytest.fixture
def window(qtbot, clock):
    """Opens a window on a file, as starting the program does, and closes it as a person does."""

    @contextmanager
    def opened(path: Path) -> Iterator[App]:
        app = App(path, Text(), now=clock, settings=Settings(), theme="light")
        app.window.resize(1440, 900)
        app.window.show()
        app.window.activateWindow()
        app.begin()
        settle(qtbot, app)
        yield app
        assert app.tasks.close()
        app.window.close()
        app.window.deleteLater()

    return opened


def press(qtbot, app, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, app)


def begin_pilot(qtbot, app):
    app.window.menus.actions["new"].trigger()
    settle(qtbot, app)
    panel = app.window.doors.panels.open_one
    qtbot.keyClicks(panel.content.widget("title"), "Walking bus")
    qtbot.keyClicks(panel.content.widget("problem"), "Most pupils are driven to school")
    press(qtbot, app, panel.do)


def bring_in_numbers(qtbot, app):
    view = app.window.pilot
    view.show_tab("outcomes")
    settle(qtbot, app)
    QGuiApplication.clipboard().setText(PASTED)
    button = view.pages.outcomes.empty_button
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    panel = view.deeds.panels.open_one
    qtbot.keyClicks(panel.content.widget("name"), "Attendance")
    qtbot.keyClicks(panel.content.widget("target_share"), "55 %")
    press(qtbot, app, panel.do)
    press(qtbot, app, view.deeds.panels.open_one.do)


def log_a_cycle(qtbot, app):
    view = app.window.pilot
    press(qtbot, app, view.header.line.cycle)
    form = view.deeds.panels.open_one.content
    qtbot.keyClicks(form.widget("title"), "Marked routes")
    qtbot.keyClicks(form.widget("plan"), "Paint feet on three routes")
    form.widget("starts_on").setText("4.5.2026")
    press(qtbot, app, view.deeds.panels.open_one.do)
    view.show_tab("cycles")
    settle(qtbot, app)
    press(qtbot, app, view.pages.cycles.cards[0].complete)
    form = view.deeds.panels.open_one.content
    form.widget("ends_on").setText("30.6.2026")
    qtbot.keyClicks(form.widget("did"), "Painted them")
    qtbot.keyClicks(form.widget("study"), "Half as many cars")
    form.widget("act").set_value(Act.ADOPT)
    press(qtbot, app, view.deeds.panels.open_one.do)


def decide(qtbot, app):
    view = app.window.pilot
    press(qtbot, app, view.header.line.decide)
    panel = view.deeds.panels.open_one
    qtbot.keyClick(app.window.focusWidget(), Qt.Key.Key_2)
    assert panel.content.choices.value is Choice.CONTINUE
    qtbot.keyClicks(panel.content.widget("why"), "Let us see the autumn")
    press(qtbot, app, panel.do)


def kept(path, uid):
    with Store(path) as store:
        return store.read(pilot_page, uid)


def test_an_afternoon_by_hand_is_all_there_after_a_restart(qtbot, window, store_path):
    with window(store_path) as app:
        begin_pilot(qtbot, app)
        bring_in_numbers(qtbot, app)
        log_a_cycle(qtbot, app)
        decide(qtbot, app)
        uid = app.window.pilot.pilot

    page = kept(store_path, uid)
    assert (page.title, page.metrics[0].measured, page.metrics[0].target) == (
        "Walking bus",
        16,
        0.55,
    )
    assert [(c.title, c.act) for c in page.iterations] == [("Marked routes", Act.ADOPT)]
    assert [d.why for d in page.decisions] == ["Let us see the autumn"]

    with window(store_path) as app:
        table = app.window.portfolio.table
        assert [row.title for row in app.window.portfolio.rows] == ["Walking bus"]
        table.make_current(app.window.portfolio.rows[0].pilot_id)
        qtbot.keyClick(table.view, Qt.Key.Key_Return)
        settle(qtbot, app)
        view = app.window.pilot
        view.show_tab("outcomes")
        settle(qtbot, app)
        assert len(view.pages.outcomes.card.picture) == 16
        assert pixels(view.pages.outcomes.card, LIGHT.target) > 100

        app.window.menus.actions["undo"].trigger()
        settle(qtbot, app)
        assert app.window.status.sentence.startswith("Undone: Decide")

    assert kept(store_path, uid).decisions == ()
