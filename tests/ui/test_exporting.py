"""Tables out of the window: what is shown goes out, in each form, and again by one key."""

from __future__ import annotations

import csv
import io
import json
import sys
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog
from python_calamine import CalamineWorkbook

from desktop.app import App
from desktop.cli.main import run
from desktop.settings import Settings
from desktop.text import Text
from desktop.ui import exported
from desktop.ui.exported import Kept
from desktop.ui.parts.form import Form
from desktop.ui.portfolio.look import rows_of
from store.commands.pilots import EditPilot
from tests.builders import do


@pytest.fixture
def app(qtbot, clock, store, judged):
    """A window on the judged walking bus, two more pilots and one that is put away."""
    for title in ("Reading friends", "Garden", "Choir"):
        do(store, "AddPilot", title=title)
    for code in ("P-002", "P-003"):
        do(store, "EditPilot", pilot=code, lead="Rita")
    do(store, "Decide", pilot="P-001", decision="continue", why="Too early to say")
    do(store, "EditPilot", pilot="P-004", archived=True)
    store.close()
    made = App(store.path, Text(), now=clock, settings=Settings(), theme="light")
    made.window.show()
    made.begin()
    qtbot.waitUntil(lambda: made.tasks.is_settled, timeout=30_000)
    qtbot.waitUntil(lambda: made.window.portfolio.places is not None, timeout=30_000)
    yield made
    made.tasks.close()
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


@pytest.fixture
def chosen(monkeypatch, tmp_path):
    """What the file dialog offered, and what is chosen in it."""
    asked, answer = [], [str(tmp_path / "pilots")]

    def ask(parent, title, suggested, kinds):
        asked.append((title, suggested, kinds))
        return answer[0], kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return asked, answer


def act(qtbot, app, deed) -> str:
    """Do it; what the window said then."""
    said: list[object] = []
    app.tasks.said.connect(said.append)
    deed()
    qtbot.waitUntil(lambda: bool(said), timeout=30_000)
    app.tasks.said.disconnect(said.append)
    return app.tasks.text.say(said[-1])


def panel(app):
    app.window.menus.actions["export"].trigger()
    return app.window.doors.panels.open_one


def export(qtbot, app, **values: str) -> str:
    """Export by the menu's panel; what the window said then."""
    opened = panel(app)
    form = opened.content
    assert isinstance(form, Form)
    for name, value in values.items():
        form.widget(name).set_value(value)
        form.edited.emit(name)
    return act(qtbot, app, opened.accept)


def again(qtbot, app) -> str:
    action = app.window.menus.actions["export_again"]
    assert action.shortcut() == QKeySequence(Qt.Key.Key_F5)
    return act(qtbot, app, action.trigger)


def titles(file, form: str) -> list[str]:
    """Of the pilots, in the order of the file."""
    if form == "xlsx":
        rows = CalamineWorkbook.from_path(file).get_sheet_by_index(0).to_python()
        return [str(row[1]) for row in rows[1:]]
    if form == "json":
        return [row["title"] for row in json.loads(file.read_bytes())]
    data = file.read_bytes().decode("utf-8-sig")
    rows = csv.reader(io.StringIO(data, newline=""), delimiter=";" if form == "excel-nb" else ",")
    return [row[1] for row in rows][1:]


def test_all_tables_go_out_as_a_workbook_off_the_ui_thread(
    qtbot, app, tmp_path, chosen, monkeypatch
):
    threads: list[threading.Thread] = []
    write = exported.write

    def seen(*arguments):
        threads.append(threading.current_thread())
        return write(*arguments)

    monkeypatch.setattr(exported, "write", seen)
    assert export(qtbot, app) == "Saved as pilots.xlsx, with all pilots."

    assert chosen[0][0][1].endswith("pilots.xlsx") and "*.xlsx" in chosen[0][0][2]
    assert threads != [threading.main_thread()]
    book = CalamineWorkbook.from_path(tmp_path / "pilots.xlsx")
    assert book.sheet_names == [
        "Summary",
        "Measurements",
        "Decisions",
        "Actions",
        "History",
        "Read me",
    ]
    shown = on_screen(app.window.portfolio)
    assert titles(tmp_path / "pilots.xlsx", "xlsx") == shown
    assert sorted(shown) == ["Garden", "Reading friends", "Walking bus"]


@pytest.mark.parametrize("form", ["xlsx", "excel-nb", "plain", "json"])
def test_what_is_filtered_and_sorted_on_screen_is_what_goes_out(qtbot, app, tmp_path, chosen, form):
    portfolio = app.window.portfolio
    portfolio.search.setText("rita")
    portfolio.sort("title")
    shown = [row.title for row in rows_of(portfolio, portfolio.look(), app.tasks.text)[0]]
    assert shown == ["Garden", "Reading friends"]
    assert shown == on_screen(portfolio)
    said = export(qtbot, app, table="summary", form=form)

    name = f"pilots{exported.ENDINGS[form]}"
    assert said == f"Saved as {name}, with {len(shown)} of 3 pilots."
    assert titles(tmp_path / name, form) == shown


def on_screen(portfolio) -> list[str]:
    model = portfolio.table.model
    shown = (model.row(model.index(i, 0)) for i in range(model.rowCount()))
    return [row.title for row in shown if hasattr(row, "title") and hasattr(row, "pilot_id")]


def test_archived_pilots_go_out_where_they_are_shown(qtbot, app, tmp_path, chosen):
    app.window.portfolio.see_only({"archived": "only"})
    said = export(qtbot, app, table="summary", form="plain")

    assert said == "Saved as pilots.csv, with 1 of 1 pilots."
    assert titles(tmp_path / "pilots.csv", "plain") == ["Choir"]


def test_the_person_can_still_ask_for_all(qtbot, app, tmp_path, chosen):
    app.window.portfolio.search.setText("garden")

    assert export(qtbot, app, table="summary", form="plain", of="all").endswith("all pilots.")
    assert len(titles(tmp_path / "pilots.csv", "plain")) == 3


@pytest.mark.parametrize("table", ["measurements", "decisions", "history"])
def test_every_table_goes_out_as_the_command_line_writes_it(
    qtbot, app, tmp_path, chosen, table, capsys
):
    for form in ("plain", "json"):
        export(qtbot, app, table=table, form=form)
        theirs = tmp_path / f"theirs{exported.ENDINGS[form]}"
        store = str(app.window.path)
        assert run(["--store", store, "export", table, str(theirs)]) == 0
        ours = tmp_path / f"pilots{exported.ENDINGS[form]}"
        assert ours.read_bytes() == theirs.read_bytes()
        assert len(ours.read_bytes()) > 50


def test_from_a_pilots_page_it_alone_goes_out(qtbot, app, tmp_path, chosen):
    row = next(row for row in app.window.portfolio.all_rows if row.title == "Walking bus")
    app.window.open_pilot(row.uid)
    qtbot.waitUntil(lambda: app.window.page == "pilot", timeout=30_000)
    said = export(qtbot, app, table="summary", form="plain")

    assert "with 1 of" in said
    assert titles(tmp_path / "pilots.csv", "plain") == ["Walking bus"]


def test_a_folder_has_all_tables_and_says_of_which_pilots(qtbot, app, tmp_path, chosen):
    app.window.portfolio.search.setText("garden")
    assert export(qtbot, app, form="folder") == "Saved as pilots, with 1 of 3 pilots."

    package = json.loads((tmp_path / "pilots" / "datapackage.json").read_bytes())
    assert [one["name"] for one in package["resources"]] == [*exported.TABLES[1:]]
    assert "1 of 3 pilots" in package["description"]


def test_a_folder_with_something_else_in_it_is_left_alone(qtbot, app, tmp_path, chosen):
    (tmp_path / "pilots").mkdir()
    (tmp_path / "pilots" / "summary.csv").write_text("mine")

    assert "holds other files" in export(qtbot, app, form="folder")
    assert (tmp_path / "pilots" / "summary.csv").read_text() == "mine"


@pytest.mark.parametrize("form", ["xlsx", "folder"])
def test_one_key_writes_the_same_again_by_the_same_filter(qtbot, app, tmp_path, chosen, form):
    app.window.portfolio.search.setText("rita")
    first = export(qtbot, app, form=form)
    app.window.portfolio.search.setText("")
    file = tmp_path / ("pilots.xlsx" if form == "xlsx" else "pilots/summary.csv")
    before = file.read_bytes()
    row = next(row for row in app.window.portfolio.all_rows if row.title == "Garden")
    app.tasks.do(EditPilot(row.uid, problem="Nobody meets anybody"))
    qtbot.waitUntil(lambda: app.tasks.is_settled, timeout=30_000)

    assert again(qtbot, app) == first
    assert file.read_bytes() != before
    assert len(chosen[0]) == 1, "nobody was asked where to"
    assert again(qtbot, app) == first


def test_the_key_still_knows_it_after_a_restart(qtbot, app, tmp_path, chosen):
    export(qtbot, app, table="summary", form="plain")
    kept = Kept.from_dict(Settings().exported)

    assert kept is not None
    assert (kept.path, kept.table, kept.of) == (str(tmp_path / "pilots.csv"), "summary", "all")


def test_a_file_that_somebody_has_changed_is_left_alone(qtbot, app, tmp_path, chosen):
    export(qtbot, app, table="summary", form="plain")
    (tmp_path / "pilots.csv").write_text("mine")

    assert again(qtbot, app) == (
        "pilots.csv was changed since it was exported, so it was left alone. Export it under "
        "another name."
    )
    assert (tmp_path / "pilots.csv").read_text() == "mine"
    (tmp_path / "pilots.csv").unlink()
    assert again(qtbot, app).startswith("Saved as pilots.csv")


@pytest.mark.parametrize("beside", [".~lock.pilots.xlsx#", "~$pilots.xlsx", "~$lots.xlsx"])
def test_a_file_that_is_open_elsewhere_is_left_alone(qtbot, app, tmp_path, chosen, beside):
    export(qtbot, app)
    before = (tmp_path / "pilots.xlsx").read_bytes()
    (tmp_path / beside).write_text("")

    assert "is open in another program" in again(qtbot, app)
    assert (tmp_path / "pilots.xlsx").read_bytes() == before


def test_before_anything_was_exported_the_key_asks_what_and_where_to(qtbot, app, chosen):
    assert "Nothing was exported from this store yet" in again(qtbot, app)
    assert app.window.doors.panels.open_one is not None
    assert chosen[0] == []


def test_a_filter_that_shows_nobody_writes_nothing(qtbot, app, tmp_path, chosen):
    app.window.portfolio.search.setText("nobody is called so")

    assert "No pilot is shown" in export(qtbot, app)
    assert not (tmp_path / "pilots.xlsx").exists()


def test_a_place_that_cannot_be_written_is_said_and_nothing_else_is(qtbot, app, tmp_path, chosen):
    chosen[1][0] = str(tmp_path / "missing" / "pilots.xlsx")

    assert "can't be written: No such file or directory" in export(qtbot, app)


def test_nothing_is_written_where_nobody_chooses_and_nothing_is_loaded_before(qtbot, app, chosen):
    loaded = "xlsxwriter" in sys.modules
    chosen[1][0] = ""
    panel(app).accept()

    assert app.tasks.is_settled
    assert ("xlsxwriter" in sys.modules) == loaded
    assert len(chosen[0]) == 1


@pytest.mark.parametrize(
    "kept",
    [{}, {"path": 3}, {"store": "", "path": "a\0b", "table": "all", "form": "xlsx", "of": "all",
      "look": {}, "pilot": "", "digest": ""}],
)  # fmt: skip
def test_nonsense_in_the_settings_means_that_nothing_was_exported(kept):
    assert Kept.from_dict(kept) is None


def test_a_store_that_is_only_read_can_be_exported(app):
    app.window.menus.hold("It is only read here.")

    assert app.window.menus.actions["export"].isEnabled()
    assert app.window.menus.actions["export_again"].isEnabled()
