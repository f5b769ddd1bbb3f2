"""Tables out of the window: Excel or CSV, in one question; the window goes on meanwhile."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtWidgets import QFileDialog
from python_calamine import CalamineWorkbook

from desktop.app import App
from desktop.settings import Settings
from desktop.text import Text
from desktop.ui import exporting
from tests.builders import do


@pytest.fixture
def app(qtbot, clock, store, judged):
    """A window on the judged walking bus and a second pilot."""
    do(store, "AddPilot", title="Reading friends")
    store.close()
    made = App(store.path, Text(), now=clock, settings=Settings(), theme="light")
    made.window.show()
    made.begin()
    qtbot.waitUntil(lambda: made.tasks.is_settled, timeout=30_000)
    yield made
    made.tasks.close()
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


@pytest.fixture
def chosen(monkeypatch):
    """What the file dialog offered, and what is chosen in it."""
    asked, answer = [], ["", ""]

    def ask(parent, title, suggested, kinds):
        asked.append((title, suggested, kinds))
        return tuple(answer)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return asked, answer


def export(qtbot, app) -> str:
    """Export by the menu; what the window said then."""
    said: list[object] = []
    app.tasks.said.connect(said.append)
    app.window.menus.actions["export"].trigger()
    qtbot.waitUntil(lambda: bool(said), timeout=30_000)
    return app.tasks.text.say(said[0])


def test_the_menu_writes_all_tables_as_a_workbook_off_the_ui_thread(
    qtbot, app, tmp_path, chosen, monkeypatch
):
    asked, answer = chosen
    answer[:] = [str(tmp_path / "pilots"), "Excel, all tables (*.xlsx)"]
    threads: list[threading.Thread] = []
    write = exporting.write

    def seen(*arguments):
        threads.append(threading.current_thread())
        return write(*arguments)

    monkeypatch.setattr(exporting, "write", seen)
    assert export(qtbot, app) == "Saved as pilots.xlsx."

    assert asked[0][1].endswith("pilots.xlsx")
    assert asked[0][2].count(";;") == 1 and "*.xlsx" in asked[0][2] and "*.csv" in asked[0][2]
    assert threads != [threading.main_thread()]
    book = CalamineWorkbook.from_path(tmp_path / "pilots.xlsx")
    assert book.sheet_names == ["Summary", "Measurements", "Decisions", "History", "Read me"]
    summary = book.get_sheet_by_name("Summary").to_python()
    assert [row[1] for row in summary] == ["Title", "Walking bus", "Reading friends"]


def test_the_same_question_offers_the_summary_as_csv(qtbot, app, tmp_path, chosen):
    chosen[1][:] = [str(tmp_path / "pilots"), "CSV for Excel, a row a pilot (*.csv)"]

    assert export(qtbot, app) == "Saved as pilots.csv."
    lines = (tmp_path / "pilots.csv").read_bytes().decode("utf-8-sig").splitlines()
    assert lines[0].startswith("Code;Title;")
    assert len(lines) == 3


def test_a_place_that_cannot_be_written_is_said_and_nothing_else_is(qtbot, app, tmp_path, chosen):
    chosen[1][:] = [str(tmp_path / "missing" / "pilots.xlsx"), ""]

    assert "can't be written: No such file or directory" in export(qtbot, app)


def test_nothing_is_written_where_nobody_chooses_and_nothing_is_loaded_before(qtbot, app, chosen):
    loaded = "xlsxwriter" in sys.modules
    app.window.menus.actions["export"].trigger()

    assert app.tasks.is_settled
    assert ("xlsxwriter" in sys.modules) == loaded
    assert len(chosen[0]) == 1


def test_a_store_that_is_only_read_can_be_exported(app):
    app.window.menus.hold("It is only read here.")

    assert app.window.menus.actions["export"].isEnabled()
