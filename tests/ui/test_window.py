"""The frame as a person uses it: who goes where, what is undone by name, and the ways in."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from desktop.settings import Settings
from desktop.ui.theme import DARK, LIGHT
from store.commands.registry import Spoken
from store.reads.first import first_rows
from store.store import Store
from tests.builders import TODAY, do
from tests.pixels import pixels
from tests.windows import settle


@pytest.fixture
def app(open_app, store, judged):
    """A window on the judged walking bus and a second pilot."""
    do(store, "AddPilot", title="Reading friends")
    store.close()
    return open_app(store.path)


@pytest.fixture
def empty(open_app, store_path):
    """A window where there is no store yet."""
    return open_app(store_path)


def test_the_window_has_its_icon_once_the_charts_are_ready(qtbot, app):
    qtbot.waitUntil(lambda: bool(app.charts_ready_ms))

    assert pixels(app.window.windowIcon().pixmap(32, 32).toImage(), LIGHT.accent) > 50


def titles(path: Path) -> list[str]:
    return [row.title for row in first_rows(path, TODAY)]


def open_panel(app):
    return app.window.doors.panels.open_one


def fill(qtbot, panel, **typed: str) -> None:
    """Type into fields of the panel that is open."""
    for name, words in typed.items():
        field = panel.content.widget(name)
        assert isinstance(field, QLineEdit | QPlainTextEdit)
        field.clear()
        qtbot.keyClicks(field, words)


# -- going about ------------------------------------------------------------------------------


def test_the_sidebar_shows_where_one_is_and_how_many_there_are(app):
    assert app.window.page == "portfolio"
    assert app.window.sidebar.entries["portfolio"].isChecked()
    assert app.window.sidebar.entries["portfolio"].accessibleName() == "Portfolio, 2"


def test_alt_and_a_number_go_to_the_entries(qtbot, app):
    been = []
    for key in (Qt.Key.Key_3, Qt.Key.Key_2, Qt.Key.Key_1):
        qtbot.keyClick(app.window, key, Qt.KeyboardModifier.AltModifier)
        been.append(app.window.page)

    assert been == ["settings", "reviews", "portfolio"]


def test_enter_opens_a_pilot_and_escape_comes_back_to_the_same_row(qtbot, app):
    table = app.window.portfolio.table
    chosen = app.window.portfolio.rows[1]
    table.make_current(chosen.pilot_id)

    qtbot.keyClick(table.view, Qt.Key.Key_Return)
    settle(qtbot, app)
    opened = app.window.page, app.window.pilot.pilot
    qtbot.keyClick(app.window.pilot, Qt.Key.Key_Escape)

    assert opened == ("pilot", chosen.uid)
    assert app.window.page == "portfolio"
    assert app.window.portfolio.table.current_id() == chosen.pilot_id
    qtbot.waitUntil(app.window.portfolio.table.view.hasFocus)


def test_ctrl_f_stands_in_the_search_field_from_anywhere(qtbot, app):
    app.window.show_settings()

    qtbot.keyClick(app.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    assert app.window.page == "portfolio"
    qtbot.waitUntil(app.window.portfolio.search.hasFocus)


def test_a_question_mark_lists_every_shortcut(qtbot, app):
    app.window.menus.actions["keys"].trigger()
    said = [child.accessibleName() for child in open_panel(app).content.findChildren(QWidget)]

    for words in ("New pilot: Ctrl+N", "Undo: Ctrl+Z", "Redo: Ctrl+Y", "Go to Settings: Alt+3"):
        assert words in said


def test_the_keys_of_the_screen_that_one_looks_at_come_first(qtbot, app):
    def first_named() -> list[str]:
        app.window.menus.actions["keys"].trigger()
        labels = [label.text() for label in open_panel(app).content.findChildren(QLabel)]
        return labels[: labels.index("Everywhere")]

    assert "Move the pilot to the stage beside, on the board" in first_named()
    qtbot.waitUntil(lambda: bool(app.charts_ready_ms), timeout=20_000)
    app.window.open_pilot(app.window.portfolio.rows[0].uid, "outcomes")
    settle(qtbot, app)
    here = first_named()
    assert here[0] == "On this screen"
    assert "From point to point in a chart" in here
    assert "Move the pilot to the stage beside, on the board" not in here


def test_the_keyboard_begins_in_the_list(qtbot, app):
    qtbot.waitUntil(app.window.portfolio.table.view.hasFocus)


def test_the_keyboard_begins_where_numbers_are_pasted_in_an_empty_store(qtbot, empty):
    qtbot.waitUntil(empty.window.start.numbers.hasFocus)


def test_the_time_of_saving_is_never_cut_off(qtbot, app):
    line = app.window.sidebar.saved_line
    for px in (12, 15, 19):  # as wide as other fonts are
        line.setStyleSheet(f"font-size: {px}px")
        app.tasks.saved.emit("09:41")

        assert line.text() == "Saved on this computer · 09:41"
        qtbot.waitUntil(lambda: line.heightForWidth(line.width()) <= line.height())


# -- making a pilot ---------------------------------------------------------------------------


def test_a_new_pilot_is_made_with_its_code_proposed_and_opened(qtbot, app):
    app.window.menus.actions["new"].trigger()
    settle(qtbot, app)
    panel = open_panel(app)
    proposed = panel.content.widget("code").text()
    fill(
        qtbot, panel, title="Walking groups", lead="Ida Moe", starts_on="1.9.", planned_reach="120"
    )
    fill(qtbot, panel, budget_cap="1 200 kr")

    qtbot.mouseClick(panel.do, Qt.MouseButton.LeftButton)
    settle(qtbot, app)
    row = next(row for row in first_rows(app.window.path, TODAY) if row.title == "Walking groups")

    assert proposed == row.code == "P-003"
    assert (row.lead, row.planned_reach, row.budget_cap) == ("Ida Moe", 120, 120_000)
    assert row.starts_on.isoformat() == "2026-09-01"
    assert app.window.page == "pilot"
    assert app.window.pilot.pilot == row.uid
    assert app.window.status.sentence == "Add pilot: saved."


def test_a_pilot_without_a_title_is_refused_beside_the_field_and_what_was_typed_stays(qtbot, app):
    app.window.menus.actions["new"].trigger()
    settle(qtbot, app)
    panel = open_panel(app)
    fill(qtbot, panel, lead="Ida Moe")

    qtbot.mouseClick(panel.do, Qt.MouseButton.LeftButton)
    settle(qtbot, app)

    assert "is needed" in panel.content.sentence("title")
    assert panel.content.widget("lead").text() == "Ida Moe"
    assert len(titles(app.window.path)) == 2


def test_a_code_that_is_taken_is_refused_beside_the_code(qtbot, app):
    app.window.menus.actions["new"].trigger()
    settle(qtbot, app)
    panel = open_panel(app)
    fill(qtbot, panel, title="Another", code="P-001")

    qtbot.mouseClick(panel.do, Qt.MouseButton.LeftButton)
    settle(qtbot, app)

    assert "P-001" in panel.content.sentence("code")
    assert panel.isVisible()


def test_escape_closes_the_panel_and_nothing_is_made(qtbot, app):
    app.window.menus.actions["new"].trigger()
    settle(qtbot, app)
    panel = open_panel(app)
    fill(qtbot, panel, title="Never mind")

    qtbot.keyClick(panel.content.widget("title"), Qt.Key.Key_Escape)
    settle(qtbot, app)

    assert open_panel(app) is None
    assert len(titles(app.window.path)) == 2


# -- undo and redo ----------------------------------------------------------------------------


def test_undo_and_redo_are_named_and_done_from_the_menu(qtbot, app):
    undo, redo = (app.window.menus.actions[name] for name in ("undo", "redo"))
    app.tasks.by = "kari"
    app.tasks.do(Spoken("AddPilot", {"title": "Walking groups"}))
    settle(qtbot, app)
    named = undo.text(), redo.isEnabled()

    undo.trigger()
    settle(qtbot, app)
    without, redo_named = titles(app.window.path), redo.text()
    redo.trigger()
    settle(qtbot, app)

    assert named == ("Undo: Add pilot", False)
    assert "Walking groups" not in without
    assert redo_named == "Redo: Add pilot"
    assert "Walking groups" in titles(app.window.path)
    assert app.window.status.sentence == "Done again: Add pilot."


def test_ctrl_z_takes_back_and_the_status_line_says_what(qtbot, app):
    app.tasks.by = "kari"
    app.tasks.do(Spoken("AddPilot", {"title": "Walking groups"}))
    settle(qtbot, app)

    qtbot.keyClick(app.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, app)

    assert "Walking groups" not in titles(app.window.path)
    assert app.window.status.sentence == "Undone: Add pilot."


def test_where_nothing_is_ours_there_is_nothing_to_undo(app):
    assert app.settings.name != "kari"
    assert not app.window.menus.actions["undo"].isEnabled()


def test_when_it_was_saved_is_said(qtbot, app):
    before = app.window.sidebar.saved_line.text()
    app.tasks.do(Spoken("AddPilot", {"title": "Walking groups"}))
    settle(qtbot, app)

    assert before == "Saved on this computer"
    assert app.window.sidebar.saved_line.text().startswith("Saved on this computer · ")


# -- settings ---------------------------------------------------------------------------------


def test_the_theme_changes_at_once_and_is_kept(qtbot, app):
    light = pixels(app.window, LIGHT.canvas)
    app.window.show_settings()
    page = app.window.settings_page
    page.theme.set_value("dark")
    page.theme.activated.emit(page.theme.currentIndex())

    assert light > 100_000
    assert pixels(app.window, DARK.canvas) > 100_000
    assert Settings().theme == "dark"
    app.window.choices.choose_theme("light")


def test_ones_name_stands_beside_what_one_does_next(qtbot, app, store_path):
    app.window.show_settings()
    page = app.window.settings_page
    page.name.clear()
    qtbot.keyClicks(page.name, "Ida Moe")
    qtbot.keyClick(page.name, Qt.Key.Key_Return)
    app.tasks.do(Spoken("AddPilot", {"title": "Walking groups"}))
    settle(qtbot, app)

    from store.reads.history import history

    with Store(store_path, read_only=True) as store:
        assert store.read(history)[-1].by == "Ida Moe"
    assert Settings().name == "Ida Moe"


def test_settings_say_where_the_store_lies(app, store_path):
    app.window.show_settings()

    assert app.window.settings_page.path.text().replace("\u200b", "") == str(store_path)


def test_the_windows_size_is_kept(qtbot, app):
    app.window.resize(1300, 760)
    qtbot.waitUntil(lambda: app.window.size() == QSize(1300, 760))

    app.window.close()

    assert Settings().window_size == QSize(1300, 760)


# -- a store without pilots -------------------------------------------------------------------

PASTED = "Måned\tMøtt\tInvitert\n" + "\n".join(
    f"2025-{month:02}\t{present}\t100"
    for month, present in enumerate((41, 43, 39, 44, 40, 42, 58, 61, 57, 60, 62, 59), start=1)
)


def test_an_empty_store_begins_with_three_doors(empty):
    window = empty.window

    assert window.page == "start"
    assert window.start.new_button.isVisible()
    assert window.start.sample_button.isVisible()
    assert window.start.numbers.isVisible()
    assert not window.start.go_on.isEnabled()


def test_numbers_pasted_from_a_spreadsheet_show_their_chart(qtbot, empty):
    """What comes of them then: tests/ui/test_pasted.py."""
    start = empty.window.start
    QApplication.clipboard().setText(PASTED)
    start.numbers.paste()
    settle(qtbot, empty)

    assert empty.window.page == "pasted"


def test_what_was_typed_is_looked_at_by_the_button_and_stays_in_the_field(qtbot, empty):
    start = empty.window.start
    start.numbers.setPlainText("date\tvalue\n2025-01\tmany\n")
    qtbot.mouseClick(start.go_on, Qt.MouseButton.LeftButton)
    settle(qtbot, empty)
    page = empty.window.frame.pages["pasted"]

    assert page.refused.text()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert empty.window.page == "start"
    assert start.numbers.toPlainText().startswith("date")


def test_the_first_pilot_is_undone_to_the_empty_store(qtbot, empty):
    empty.tasks.do(Spoken("AddPilot", {"title": "Walking groups"}))
    settle(qtbot, empty)
    there = empty.window.page

    empty.window.undo()
    settle(qtbot, empty)

    assert there == "portfolio"
    assert empty.window.page == "start"


def test_the_sample_is_opened_and_thrown_away_at_the_end(qtbot, empty):
    qtbot.mouseClick(empty.window.start.sample_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(empty.window.portfolio.all_rows) > 3, timeout=60_000)
    path = empty.window.path
    there = path.exists()

    empty.close()

    assert there
    assert not path.exists()


# -- other stores -----------------------------------------------------------------------------


def test_another_store_takes_the_place_of_the_first(qtbot, app, tmp_path, clock):
    other = tmp_path / "other.db"
    with Store(other, now=clock) as store:
        do(store, "AddPilot", title="Elsewhere")

    app.window.store_chosen.emit(other)
    settle(qtbot, app)

    assert [row.title for row in app.window.portfolio.all_rows] == ["Elsewhere"]
    assert app.window.sidebar.store_name.text() == "other"
    assert app.window.windowTitle().startswith("other")


def test_a_file_that_is_no_store_says_so_and_the_way_back_is_another_file(qtbot, app, tmp_path):
    letter = tmp_path / "letter.db"
    letter.write_text("Dear all,\n" * 40)
    first = app.window.path

    app.window.store_chosen.emit(letter)
    settle(qtbot, app)
    refused = app.window.page
    app.window.store_chosen.emit(first)
    settle(qtbot, app)

    assert refused == "refusal"
    assert letter.read_text().startswith("Dear all,")
    assert app.window.page == "portfolio"
    assert len(app.window.portfolio.all_rows) == 2


def test_a_pilot_that_was_opened_from_the_profiles_leads_back_there(qtbot, app):
    window = app.window
    window.show_settings()
    window.settings_page.show_tab("profiles")
    settle(qtbot, app)
    (row, *_) = window.portfolio.all_rows
    window.settings_page.profiles.pilot_asked.emit(row.uid)
    qtbot.waitUntil(lambda: window.page == "pilot")
    settle(qtbot, app)

    qtbot.keyClick(window.pilot, Qt.Key.Key_Escape)
    assert (window.page, window.settings_page.tab) == ("settings", "profiles")
    qtbot.keyClick(window.settings_page, Qt.Key.Key_Escape)
    assert window.page == "portfolio"

    window.open_pilot(row.uid)
    settle(qtbot, app)
    qtbot.keyClick(window.pilot, Qt.Key.Key_Escape)
    assert window.page == "portfolio"


def test_the_way_to_the_portfolio_leads_to_the_portfolio_wherever_one_came_from(qtbot, app):
    window = app.window
    window.show_settings()
    window.open_pilot(window.portfolio.all_rows[0].uid)
    settle(qtbot, app)
    window.pilot.header.left.emit()

    assert window.page == "portfolio"
