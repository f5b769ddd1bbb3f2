"""Pilots in windows of their own: opened by key, button and menu, following what is changed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.ui.aside import Asides
from store.commands.pilots import EditPilot, RemovePilot
from store.reads.pilot import pilot_page
from store.store import Store
from tests.builders import do

CONTROL, LEFT = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def app(qtbot, open_app, store, walking_bus):
    """On a store with two pilots, charts ready."""
    do(store, "AddPilot", title="Breakfast")
    path = store.path
    store.close()
    app = open_app(path)
    ready = lambda: app.charts_ready_ms and app.tasks.is_settled  # noqa: E731
    qtbot.waitUntil(ready, timeout=30_000)
    return app


def settled(qtbot, app):
    qtbot.waitUntil(lambda: app.tasks.is_settled, timeout=20_000)


def windows(app):
    return app.window.findChild(Asides).windows


@pytest.fixture
def aside(qtbot, app, walking_bus):
    """The walking bus in a window of its own."""
    app.window.findChild(Asides).open(walking_bus)
    settled(qtbot, app)
    return windows(app)[walking_bus]


def test_control_enter_opens_the_chosen_pilot_beside_and_the_list_stays(qtbot, app, walking_bus):
    portfolio = app.window.portfolio
    row = next(row for row in portfolio.all_rows if row.uid == walking_bus)
    portfolio.pilots.make_current(row.pilot_id)
    portfolio.stand_in_list()
    QTest.keyClick(app.window.windowHandle(), Qt.Key.Key_Return, CONTROL)
    settled(qtbot, app)

    assert list(windows(app)) == [walking_bus]
    assert app.window.page == "portfolio"
    assert windows(app)[walking_bus].windowTitle().startswith("Walking bus")


@pytest.mark.parametrize("board", [False, True])
def test_the_middle_button_opens_the_pilot_beneath_it(qtbot, app, walking_bus, board):
    portfolio = app.window.portfolio
    if board:
        app.window.turn()
    settled(qtbot, app)
    row = next(row for row in portfolio.all_rows if row.uid == walking_bus)
    portfolio.pilots.make_current(row.pilot_id)
    lists = [stack.view for stack in portfolio.board.stacks.values()] if board else []
    lists = lists or [portfolio.table.view]
    at = next(
        view.viewport().mapTo(app.window, view.visualRect(view.currentIndex()).center())
        for view in lists
        if view.currentIndex().isValid() and view.model().row(view.currentIndex()) == row
    )
    QTest.mouseClick(app.window.windowHandle(), Qt.MouseButton.MiddleButton, NONE, at)
    settled(qtbot, app)

    assert list(windows(app)) == [walking_bus]


def test_the_pilots_menu_opens_it_and_the_same_one_only_once(qtbot, app, walking_bus):
    app.window.open_pilot(walking_bus)
    settled(qtbot, app)
    action = app.window.menus.actions["aside"]
    action.trigger()
    settled(qtbot, app)
    first = windows(app)[walking_bus]
    action.trigger()

    assert action in app.window.menus.pilot.actions()
    assert windows(app)[walking_bus] is first


def test_both_windows_follow_what_is_changed_in_either(qtbot, app, aside, walking_bus):
    app.window.open_pilot(walking_bus)
    settled(qtbot, app)
    app.tasks.do(EditPilot(walking_bus, title="Walking bus, second year"))
    settled(qtbot, app)

    assert app.window.pilot.page.title == aside.view.page.title == "Walking bus, second year"
    assert aside.windowTitle().startswith("Walking bus, second year")


def test_control_z_takes_back_there_what_was_done_there(qtbot, app, aside, walking_bus):
    app.tasks.do(EditPilot(walking_bus, title="Another"))
    settled(qtbot, app)
    aside.activateWindow()
    qtbot.waitUntil(aside.isActiveWindow)
    qtbot.keyClick(aside.view, Qt.Key.Key_Z, CONTROL)
    settled(qtbot, app)

    assert aside.view.page.title == "Walking bus"
    assert "Edit pilot" in aside.frame.status.sentence


def test_closing_it_ends_nothing_and_the_main_window_closes_it_too(qtbot, app, aside, walking_bus):
    aside.close()
    assert app.window.isVisible()
    assert windows(app) == {}
    assert not app.tasks._closing
    app.window.findChild(Asides).open(walking_bus)
    settled(qtbot, app)
    other = windows(app)[walking_bus]
    app.window.close()

    assert not other.isVisible()


def test_what_stands_in_a_field_there_is_saved_when_the_main_window_closes(
    qtbot, app, aside, walking_bus, store_path
):
    aside.view.show_tab("overview")
    settled(qtbot, app)
    aside.activateWindow()
    qtbot.waitUntil(aside.isActiveWindow)
    aside.view.deeds.asked("pilot", "edit", None)
    settled(qtbot, app)
    field = aside.view.deeds.panels.open_one.content.widget("title")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Typed at last")
    app.window.close()

    with Store(store_path, read_only=True) as store:
        assert store.read(pilot_page, walking_bus).title == "Typed at last"


def test_a_pilot_that_is_removed_has_no_window(qtbot, app, aside, walking_bus):
    app.tasks.do(RemovePilot(walking_bus))
    qtbot.waitUntil(lambda: not windows(app), timeout=20_000)
    settled(qtbot, app)

    assert app.window.isVisible()


def test_it_speaks_the_language_that_was_chosen_at_the_same_page(qtbot, app, aside, walking_bus):
    aside.view.show_tab("cycles")
    app.window.choose_language("nb")
    qtbot.waitUntil(lambda: windows(app).get(walking_bus) not in (None, aside))
    settled(qtbot, app)
    made = windows(app)[walking_bus]
    tab, shown = made.view.tab, made.view.tabs.tabText(made.view.tabs.currentIndex())
    app.window.choose_language("en")
    qtbot.waitUntil(lambda: windows(app).get(walking_bus) not in (None, made))
    settled(qtbot, app)

    assert (tab, shown) == ("cycles", "Runder")
    assert windows(app)[walking_bus].view.tab == "cycles"


def test_a_file_dropped_on_it_is_kept_with_its_pilot(qtbot, app, aside, walking_bus, tmp_path):
    file = tmp_path / "plan.pdf"
    file.write_bytes(b"%PDF")
    what = QMimeData()
    what.setUrls([QUrl.fromLocalFile(str(file))])
    copy, handle = Qt.DropAction.CopyAction, aside.windowHandle()
    QApplication.sendEvent(handle, QDragEnterEvent(QPoint(90, 90), copy, what, LEFT, NONE))
    drop = QDropEvent(QPointF(90, 90), copy, what, LEFT, NONE, QEvent.Type.Drop)
    QApplication.sendEvent(handle, drop)
    settled(qtbot, app)

    page = app.tasks.store.read(pilot_page, walking_bus)
    assert [each.file_name for each in page.attachments] == ["plan.pdf"]


def test_a_further_window_stands_beside_the_one_before(qtbot, app, aside):
    other = next(row.uid for row in app.window.portfolio.all_rows if row.title == "Breakfast")
    app.window.findChild(Asides).open(other)
    settled(qtbot, app)

    assert windows(app)[other].pos() != aside.pos()
    app.window.close()
