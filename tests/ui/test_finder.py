"""Ctrl+K as a person uses it: a few letters, Enter, and one is there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.ui.finder import FinderPanel
from store.store import Store
from tests.builders import do

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def app(open_app, store, judged):
    """Three pilots, two of them led by Håkon, one of these on Askøy."""
    first = do(store, "AddPilot", title="Lesevenner", lead="Håkon Ås").uid
    do(store, "AddPilot", title="Frokost <b>for</b> alle", lead="Håkon Ås")
    do(store, "AddSite", pilot=str(first), name="Askøy")
    store.close()
    return open_app(store.path)


def panel(app) -> FinderPanel:
    return app.window.findChild(FinderPanel)


def opened(qtbot, app, typed: str = "") -> FinderPanel:
    """The finder, opened by its keys, with something typed."""
    app.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_K, CTRL)
    found = panel(app)
    qtbot.waitUntil(lambda: found.isVisible() and found.field.hasFocus())
    qtbot.keyClicks(found.field, typed)
    return found


def shown(found: FinderPanel) -> list[str]:
    return [found.rows.model.rows[i].entry.title for i in found.rows.model.shown]


def test_a_few_letters_and_enter_open_a_pilot(qtbot, app):
    qtbot.waitUntil(lambda: bool(app.charts_ready_ms), timeout=20_000)
    found = opened(qtbot, app, "lesv")

    assert shown(found)[0] == "Lesevenner"
    qtbot.keyClick(found.field, Qt.Key.Key_Return)

    assert not found.isVisible()
    assert app.window.page == "pilot"
    qtbot.waitUntil(lambda: app.window.pilot.page is not None)
    assert app.window.pilot.page.title == "Lesevenner"


def test_a_place_without_its_norwegian_letter_shows_its_pilots_alone(qtbot, app):
    found = opened(qtbot, app, "askoy")
    assert shown(found) == ["Askøy"]
    qtbot.keyClick(found.field, Qt.Key.Key_Return)

    view = app.window.portfolio
    assert [view.rows[i].title for i in view.table.model.shown] == ["Lesevenner"]


def test_a_person_says_how_many_pilots_and_shows_them(qtbot, app):
    found = opened(qtbot, app, "haakon")
    entries = [found.rows.model.rows[i].entry for i in found.rows.model.shown]
    person = next(entry for entry in entries if entry.kind == "person")
    assert (person.title, person.detail) == ("Håkon Ås", "2 pilots")
    while found.rows.model.row(found.rows.view.currentIndex()).entry is not person:
        qtbot.keyClick(found.field, Qt.Key.Key_Down)
    qtbot.keyClick(found.field, Qt.Key.Key_Return)

    assert len(app.window.portfolio.table.model.shown) == 2


def test_a_screen_and_a_command_are_found_and_done(qtbot, app):
    found = opened(qtbot, app, "settigns")
    qtbot.keyClick(found.field, Qt.Key.Key_Return)
    assert app.window.page == "settings"

    found = opened(qtbot, app, "board")
    qtbot.keyClick(found.field, Qt.Key.Key_Return)
    assert app.window.page == "portfolio"
    assert app.window.portfolio.pilots is app.window.portfolio.board


def test_escape_closes_and_the_keyboard_is_where_it_was(qtbot, app):
    app.window.portfolio.stand_in_search()
    found = opened(qtbot, app, "zzz")
    assert shown(found) == [] and found.nothing.isVisible()
    qtbot.keyClick(found.field, Qt.Key.Key_Escape)

    assert not found.isVisible()
    assert app.window.portfolio.search.hasFocus()


def test_in_a_text_field_the_keys_find_and_delete_nothing(qtbot, app):
    search = app.window.portfolio.search
    app.window.portfolio.stand_in_search()
    qtbot.keyClicks(search, "frokost")
    qtbot.keyClick(search, Qt.Key.Key_Home)
    found = opened(qtbot, app)

    assert search.text() == "frokost"
    assert found.isVisible()
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def test_arrows_go_around_and_the_same_keys_close(qtbot, app):
    found = opened(qtbot, app)
    count = len(found.rows.model.shown)
    assert count > 3
    qtbot.keyClick(found.field, Qt.Key.Key_Up)
    assert found.rows.view.currentIndex().row() == count - 1
    qtbot.keyClick(found.field, Qt.Key.Key_Tab)
    assert found.rows.view.currentIndex().row() == 0
    qtbot.keyClick(found.field, Qt.Key.Key_K, CTRL)
    assert not found.isVisible()


def test_a_title_is_shown_as_typed(qtbot, app):
    assert "Frokost <b>for</b> alle" in shown(opened(qtbot, app, "frokost"))


def test_a_new_pilot_is_found_the_next_time(qtbot, app, clock):
    found = opened(qtbot, app, "korsang")
    assert shown(found) == []
    qtbot.keyClick(found.field, Qt.Key.Key_Escape)
    with Store(app.window.path, now=clock) as other:
        do(other, "AddPilot", title="Korsang")
    app.tasks.poll()
    qtbot.waitUntil(lambda: any(r.title == "Korsang" for r in app.window.portfolio.all_rows))

    assert shown(opened(qtbot, app, "korsang")) == ["Korsang"]
