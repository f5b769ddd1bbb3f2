"""A file of numbers on its page: read, put right, and brought in, with real files and a store."""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path
from string import ascii_letters

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from desktop.app import App
from desktop.ui.numbers_in.page import ImportPage
from desktop.ui.numbers_in.tidy import LONG_BYTES
from store.exchange.csv_out import PLAIN
from store.exchange.measurements_out import measurements_csv
from store.exchange.sheet_map import Use
from store.reads.first import PortfolioRow, first_rows
from store.reads.measurements import measurement_rows
from store.store import Store
from store.turns import Turns
from store.words import Direction, Kind
from tests.builders import TODAY, do
from tests.exchange.workbooks import xlsx
from tests.windows import settle

LEFT = Qt.MouseButton.LeftButton
HEAD = "pilot;metric;dato;sted;teller;nevner;merknad\r\n"
GOOD = "P-001;Attendance;05.10.2026;;70;100;\r\n"
BAD = "P-001;Attendance;12.10.2026;;mange;100;\r\n"


@pytest.fixture
def app(open_app, store, judged) -> App:
    """A window on the judged walking bus and a second pilot, Reading friends."""
    do(store, "AddPilot", title="Reading friends")
    store.close()
    opened: App = open_app(store.path)
    return opened


@pytest.fixture
def bring(qtbot, app, tmp_path):
    """Writes a file and opens it on the page; returns the page once it is read."""

    def open_file(content: str | bytes, name: str = "tall.csv", **more) -> ImportPage:
        file = tmp_path / name
        file.write_bytes(content.encode("cp1252") if isinstance(content, str) else content)
        app.window.doors.import_file(file, **more)
        settle(qtbot, app)
        assert app.window.page == "import"
        page = app.window.doors.numbers_in.page
        assert page is not None
        return page

    return open_file


def row_of(app: App, code: str = "P-001") -> PortfolioRow:
    return next(row for row in first_rows(app.window.path, TODAY) if row.code == code)


def facts(page: ImportPage) -> str:
    names = [w.accessibleName() for w in page.happen.facts.findChildren(QWidget)]
    return "; ".join(name for name in names if name)


def column(page: ImportPage, title: str) -> int:
    return next(at for at, head in page.table.sheet.heads.items() if head.title == title)


def choose_in_head(qtbot, app, page: ImportPage, at: int, data: str) -> None:
    """What a person does in a column's head: Enter opens its menu, the entry is chosen there."""
    heads = page.table.heads
    heads.setFocus()
    heads.stand_at(at)
    qtbot.keyClick(heads, Qt.Key.Key_Return)
    menu = heads.menu
    qtbot.waitUntil(menu.isVisible)
    next(action for action in menu.actions() if action.data() == data).trigger()
    menu.close()
    settle(qtbot, app)


def choose(box, value) -> None:
    box.set_value(value)
    box.activated.emit(box.currentIndex())


def at(page: ImportPage, row: int, column: int, role=Qt.ItemDataRole.DisplayRole):
    """A cell of the table, by row and column of the sheet, from 0."""
    sheet = page.table.sheet
    return sheet.data(sheet.index(row - sheet.first, column), role)


def test_what_a_file_brings_is_shown_and_then_comes_in_and_undo_takes_it_back(qtbot, app, bring):
    before = row_of(app).latest
    page = bring(HEAD + GOOD)
    shown = page.do.text(), facts(page)

    qtbot.mouseClick(page.do, LEFT)
    settle(qtbot, app)
    after, sentence, where = row_of(app).latest, app.window.status.sentence, app.window.page
    app.window.undo()
    settle(qtbot, app)

    assert shown == ("Import 1 row", "New numbers: 1")
    assert after == pytest.approx(0.7)
    assert sentence == "1 number imported from tall.csv."
    assert where == "pilot"
    assert row_of(app).latest == before


def test_a_windows_file_is_read_and_its_encoding_and_separator_can_be_changed(qtbot, app, bring):
    page = bring(HEAD + "P-001;Attendance;05.10.2026;Askøy;70;100;blåbær\r\n")
    chips = page.chips.chips

    assert chips["encoding"].text().startswith("Encoding: Windows-1252")
    assert chips["separator"].text().startswith("Separator: semicolon")
    assert chips["header_row"].text().startswith("Header in row: 1")
    assert not chips["sheet"].isVisible() and not chips["year"].isVisible()
    assert at(page, 1, 3) == "Askøy" and at(page, 1, 6) == "blåbær"
    assert "New place: Askøy" in facts(page)


def test_another_encoding_is_read_at_once_and_one_that_it_is_not_says_so(qtbot, app, bring):
    page = bring((HEAD + "P-001;Attendance;05.10.2026;Askøy;70;100;\r\n").encode("utf-8"))
    chip = page.chips.chips["encoding"]

    chip.chosen.emit("cp1252")
    settle(qtbot, app)
    wrong, sure = at(page, 1, 3), chip.text()
    chip.chosen.emit("utf-16-le")
    settle(qtbot, app)
    refused = page.refused.sentence.text()
    chip.chosen.emit("utf-8")
    settle(qtbot, app)

    assert wrong == "AskÃ¸y"
    assert sure.startswith("Encoding: Windows-1252")
    assert refused
    assert at(page, 1, 3) == "Askøy" and page.do.isEnabled()


def test_a_file_of_ours_that_was_changed_on_both_sides_is_asked_about(
    qtbot, open_app, store, judged, tmp_path
):
    rows = measurements_csv(store.read(measurement_rows), PLAIN).decode().splitlines(True)
    part = rows[0].rstrip().split(",").index("numerator")
    last = rows[-1].split(",")
    last[part] = "1"
    row = {"period": last[rows[0].split(",").index("period")], "numerator": 2, "denominator": 9}
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=[row])
    store.close()
    opened = open_app(store.path)
    file = tmp_path / "ours.csv"
    file.write_text("".join([*rows[:-1], ",".join(last)]))
    opened.window.doors.import_file(file)
    settle(qtbot, opened)
    page = opened.window.doors.numbers_in.page
    asked = page.question.isVisible(), page.do.isEnabled()

    qtbot.mouseClick(page.question.buttons[0], LEFT)
    settle(qtbot, opened)

    assert asked == (True, False)
    assert page.do.text() == "Import 1 row"
    assert not page.question.isVisible()


def test_of_two_sheets_one_is_asked_for_and_a_digit_answers(qtbot, app, bring):
    head = ["pilot", "metric", "date", "numerator", "denominator"]
    rows = [[head, ["P-001", "Attendance", date(2026, 9, 28), n, 100]] for n in (70, 71)]
    page = bring(xlsx({"First": rows[0], "Second": rows[1], "Read me": [["hi"]]}), "tall.xlsx")
    asked, ready = page.question.accessibleName(), page.do.isEnabled()
    offered = [button.text() for button in page.question.buttons]
    page.table.setFocus()

    qtbot.keyClick(page.table, Qt.Key.Key_2)
    settle(qtbot, app)
    open_still, words = page.question.isVisible(), page.do.text()
    qtbot.mouseClick(page.do, LEFT)
    settle(qtbot, app)

    assert asked == "Several sheets have numbers. Which one is it?"
    assert not ready
    assert offered == ["1  First", "2  Second"]
    assert not open_still
    assert words == "Import 1 row"
    assert row_of(app).latest == pytest.approx(0.71)


def test_pilot_and_measure_are_chosen_beside_a_file_that_names_neither(qtbot, app, bring):
    page = bring("date,numerator,denominator\n2026-W40,70,100\n2026-W41,71,100\n")
    choosers = page.happen.choosers
    asked = choosers.pilot.isVisible(), page.do.isEnabled()

    choose(choosers.pilot, "P-001")
    settle(qtbot, app)

    assert asked == (True, False)
    assert page.do.text() == "Import 2 rows"
    assert page.do.isEnabled()


def test_a_new_measure_is_proposed_and_its_direction_asked_where_its_name_is_silent(
    qtbot, app, bring
):
    page = bring(HEAD + "P-002;Ikke møtt;05.10.2026;;7;100;\r\nP-002;Greier;05.10.2026;;7;100;\r\n")
    choosers = page.happen.choosers
    kinds = {key: box.value for key, box in choosers.kinds.items()}
    ways = {key: box.value for key, box in choosers.directions.items()}
    ready = page.do.isEnabled()

    choose(choosers.directions["greier"], Direction.UP)
    settle(qtbot, app)
    qtbot.mouseClick(page.do, LEFT)
    settle(qtbot, app)

    assert kinds == {"ikke møtt": Kind.PROPORTION, "greier": Kind.PROPORTION}
    assert ways == {"ikke møtt": Direction.DOWN, "greier": None}
    assert not ready
    with Store(app.window.path, read_only=True) as opened:
        made = dict(opened.read(_directions))
    assert made["Ikke møtt"] == "down" and made["Greier"] == "up"


def _directions(session):
    from sqlalchemy import text

    return [tuple(row) for row in session.execute(text("SELECT name, direction FROM metric"))]


def test_a_bad_cell_is_red_with_its_reason_and_its_row_may_be_left_out(qtbot, app, bring):
    page = bring(HEAD + GOOD + BAD)
    entry = page.bad.entries[0]
    role = Qt.ItemDataRole
    background = at(page, 2, 4, role.BackgroundRole).name()
    spoken, ready = at(page, 2, 4, role.AccessibleTextRole), page.do.isEnabled()

    qtbot.mouseClick(entry.leave, LEFT)
    left = page.do.text(), page.do.isEnabled(), facts(page)
    qtbot.mouseClick(page.bad.all, LEFT)

    assert "Row 3 · teller “mange”" in entry.accessibleName()
    assert background == "#fbeadf"
    assert spoken.startswith("mange. This is not a number.")
    assert not ready
    assert left == ("Import 1 row", True, "New numbers: 1; Left out, as you chose: 1")
    assert not page.do.isEnabled()


def test_a_cell_is_mended_in_place_and_the_file_stays_as_it_is(qtbot, app, bring, tmp_path):
    page = bring(HEAD + GOOD + BAD)
    content = (tmp_path / "tall.csv").read_bytes()

    qtbot.mouseClick(page.bad.mend, LEFT)
    editor = page.table.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "68")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page.wish.mended))  # the field hands it in a moment later
    settle(qtbot, app)
    words, why = page.do.text(), at(page, 2, 4, Qt.ItemDataRole.AccessibleTextRole)
    bad = page.bad.isVisible()
    qtbot.mouseClick(page.do, LEFT)
    settle(qtbot, app)

    assert (words, bad) == ("Import 2 rows", False)
    assert why == "68. Mended here. In the file: “mange”"
    assert row_of(app).latest == pytest.approx(0.68)
    assert (tmp_path / "tall.csv").read_bytes() == content


def test_a_cell_of_a_workbook_is_mended_too(qtbot, app, bring):
    rows = [["pilot", "metric", "date", "numerator", "denominator"],
            ["P-001", "Attendance", date(2026, 10, 5), "mange", 100]]  # fmt: skip
    page = bring(xlsx({"Tall": rows}), "tall.xlsx")
    page.table.go_to(1, 3)
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    editor = page.table.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "66")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page.wish.mended))  # the field hands it in a moment later
    settle(qtbot, app)

    assert page.do.text() == "Import 1 row"
    assert page.do.isEnabled()


def test_the_bad_rows_are_saved_as_they_stand_with_their_reason(
    qtbot, app, bring, tmp_path, monkeypatch
):
    page = bring(HEAD + GOOD + BAD)
    out = tmp_path / "ut.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))

    qtbot.mouseClick(page.bad.save, LEFT)
    settle(qtbot, app)

    head, row, end = out.read_text("utf-8-sig").replace("\r", "").split("\n")
    assert head == "pilot;metric;dato;sted;teller;nevner;merknad;Why it can't be read"
    assert row.startswith("P-001;Attendance;12.10.2026;;mange;100;;E3: This is not a number.")
    assert end == ""
    assert app.window.status.sentence == "Saved as ut.csv."


def test_a_column_is_something_else_as_soon_as_it_is_chosen_in_its_head(qtbot, app, bring):
    page = bring(
        HEAD + "".join(f"P-001;Attendance;05.10.2026;{name};70;100;\r\n" for name in ("Os", "Fana"))
    )
    place = column(page, "sted")
    before = facts(page)

    choose_in_head(qtbot, app, page, place, Use.LEAVE_OUT.value)
    out = page.table.sheet.heads[place].use, facts(page)
    why = at(page, 1, place, Qt.ItemDataRole.AccessibleTextRole)
    choose_in_head(qtbot, app, page, place, Use.GROUP.value)

    assert "New places: Os, Fana" in before
    # One number for a period cannot be told from two, once nobody says where they are from.
    assert out == (Use.LEAVE_OUT, "New numbers: 0; Can't be read yet: 2")
    assert why == "Os. This column is left out."
    assert page.table.sheet.heads[place].dimension == "sted"
    assert "New groups: Os, Fana" in facts(page)


def test_what_is_replaced_is_listed_and_its_reason_kept(qtbot, app, bring):
    first = bring(HEAD + GOOD)
    qtbot.mouseClick(first.do, LEFT)
    settle(qtbot, app)
    page = bring(HEAD + GOOD.replace(";70;", ";71;") + BAD.replace("mange", "72"))
    told = facts(page)

    qtbot.mouseClick(page.happen.show_replaced, LEFT)
    listed = page.happen.replaced.text()
    qtbot.keyClicks(page.happen.reason, "Counted again")
    qtbot.mouseClick(page.do, LEFT)
    settle(qtbot, app)

    assert told == "New numbers: 1; Replace a number already there: 1"
    assert listed == "Attendance, Week 41, 2026: 70 of 100 becomes 71 of 100"
    with Store(app.window.path, read_only=True) as opened:
        assert opened.read(_last_change)["reason"] == "Counted again"


def _last_change(session):
    import json

    from sqlalchemy import text

    row = session.execute(text("SELECT fields FROM history ORDER BY number DESC LIMIT 1")).one()
    return json.loads(row[0]) if isinstance(row[0], str) else row[0]


def _values(session):
    from sqlalchemy import text

    found = text(
        "SELECT x.value FROM measurement x JOIN pilot p ON p.id = x.pilot_id WHERE p.code = 'P-002'"
    )
    return list(session.scalars(found))


def test_escape_and_cancel_go_back_and_leave_nothing(qtbot, app, bring):
    app.window.show_settings()
    before = row_of(app)
    page = bring(HEAD + GOOD)
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    where = app.window.page
    page = bring(HEAD + GOOD)
    qtbot.mouseClick(page.cancel, LEFT)
    settle(qtbot, app)

    assert (where, app.window.page) == ("settings", "settings")
    assert row_of(app) == before


def test_cancel_while_a_file_is_read_leaves_nothing(qtbot, app, tmp_path):
    file = tmp_path / "tall.csv"
    file.write_text(HEAD + GOOD)
    before = row_of(app)

    app.window.doors.import_file(file)
    page = app.window.doors.numbers_in.page
    page.progress.cancelled.emit()
    settle(qtbot, app)

    assert app.window.page == "portfolio"
    assert row_of(app) == before


def test_cancel_while_numbers_come_in_goes_back_once_nothing_of_them_is_left(qtbot, app, bring):
    before = row_of(app)
    page = bring(HEAD + GOOD)

    with Turns(Path(f"{app.window.path}.lock"), 5).taken():  # so that they are still on their way
        page.bring_in()
        page.progress.cancelled.emit()
        where = app.window.page
    settle(qtbot, app)

    assert where == "import"
    assert app.window.page == "portfolio"
    assert app.window.status.sentence == "The import was stopped; nothing of it is left."
    assert row_of(app) == before


def test_a_file_dropped_on_a_pilot_is_about_that_pilot(qtbot, app, tmp_path):
    file = tmp_path / "tall.csv"
    file.write_text("date,numerator,denominator\n2026-W40,70,100\n")
    table = app.window.portfolio.table
    place = next(i for i, n in enumerate(table.model.shown) if table.model.rows[n].code == "P-001")
    rect = table.view.visualRect(table.model.index(place))
    where = table.view.viewport().mapTo(app.window, rect.center())

    drop(app, file, where)
    settle(qtbot, app)
    page = app.window.doors.numbers_in.page

    assert page.wish.pilot == "P-001"
    assert page.do.text() == "Import 1 row"


def test_a_file_dropped_beside_the_pilots_is_opened_and_text_is_not_taken(qtbot, app, tmp_path):
    file = tmp_path / "tall.csv"
    file.write_text(HEAD + GOOD)
    text = QMimeData()
    text.setText("P-001")
    entered = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, text, LEFT, Qt.KeyboardModifier.NoModifier
    )
    entered.ignore()
    QApplication.sendEvent(app.window, entered)

    drop(app, file, QPoint(5, 5))
    settle(qtbot, app)

    assert not entered.isAccepted()
    assert app.window.doors.numbers_in.page.do.text() == "Import 1 row"


def drop(app: App, file: Path, where: QPoint) -> None:
    what = QMimeData()
    what.setUrls([QUrl.fromLocalFile(str(file))])
    none = Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(app.window, QDragEnterEvent(where, copy, what, LEFT, none))
    event = QDropEvent(QPointF(where), copy, what, LEFT, none, QEvent.Type.Drop)
    QApplication.sendEvent(app.window, event)


def test_what_is_in_the_file_is_shown_as_typed_and_a_huge_cell_is_cut(qtbot, app, bring):
    note = "<b>x</b><img src=x>"
    page = bring(
        HEAD.replace("merknad", "merknad;<i>t</i>")
        + f"P-001;Attendance;05.10.2026;<b>Os</b>;<u>7</u>;100;{note};x\r\n"
        + f"P-001;Attendance;12.10.2026;;7;100;;{'y' * 1_000_000}\r\n"
    )
    sheet = page.table.sheet
    tip = at(page, 1, 4, Qt.ItemDataRole.ToolTipRole)

    assert at(page, 1, 6) == note
    assert at(page, 1, 3) == "<b>Os</b>"
    assert "<u>" not in tip
    assert "“<u>7</u>”" in page.bad.entries[0].accessibleName()
    assert len(at(page, 2, 7)) == 300
    assert not sheet.flags(sheet.index(1, 7)) & Qt.ItemFlag.ItemIsEditable
    assert sheet.headerData(7, Qt.Orientation.Horizontal).startswith("Column H, “<i>t</i>”: ")


def test_months_across_are_read_and_each_head_says_its_month(qtbot, app, bring):
    rows = [
        ["Oppmøte ved gågruppa 2026"], [],
        ["Sted", "jan", "feb", "mars", "Sum"],
        ["Os", 11, 12, 13, 36], ["Askøy", 21, "..", 23, 44], ["Sum", 32, 12, 36, 80],
    ]  # fmt: skip
    page = bring(xlsx({"Tall": rows}), "oppmøte.xlsx", pilot="P-002")
    sheet, choosers = page.table.sheet, page.happen.choosers
    role = Qt.ItemDataRole.AccessibleTextRole
    choosers.called.setText("Oppmøte")
    choosers.called.editingFinished.emit()
    settle(qtbot, app)
    shown = page.do.text(), facts(page)
    month, use = sheet.headerData(1, Qt.Orientation.Horizontal), sheet.heads[4].use
    missing, total = at(page, 4, 2, role), at(page, 5, 1, role)

    qtbot.mouseClick(page.do, LEFT)
    settle(qtbot, app)

    assert shown == ("Import 5 rows", "New numbers: 5; New places: Os, Askøy")
    assert (month, use) == ("Column B, “jan”: jan", Use.LEAVE_OUT)
    assert missing == "... Not known: no number here."
    assert total.startswith("32. ")
    with Store(app.window.path, read_only=True) as opened:
        assert sorted(opened.read(_values)) == [11, 12, 13, 21, 23]


def test_a_file_that_cannot_be_read_says_why_and_offers_another(qtbot, app, bring, tmp_path):
    page = bring(b"\0\0\0")
    said, ready = page.refused.sentence.text(), page.do.isEnabled()

    assert "empty (NUL)" in said
    assert page.refused.isVisible() and not page.table.isVisible() and not ready


def test_the_keyboard_goes_round_the_page_by_f6(qtbot, app, bring):
    page = bring(HEAD + GOOD + BAD)
    page.table.setFocus()
    seen = []
    for _ in range(5):
        here = QApplication.focusWidget()
        seen.append(here)
        qtbot.keyClick(here, Qt.Key.Key_F6)

    assert seen[0] is page.table
    assert QApplication.focusWidget() is page.table
    assert {page.table.heads, page.bad.entries[0], page.cancel} <= set(seen)
    assert all(widget.accessibleName() for widget in seen)


def test_a_file_is_asked_for_and_its_page_opens(qtbot, app, tmp_path, monkeypatch):
    file = tmp_path / "tall.csv"
    file.write_text(HEAD + GOOD)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))

    qtbot.mouseClick(app.window.portfolio.import_button, LEFT)
    settle(qtbot, app)

    page = app.window.doors.numbers_in.page
    assert page.title.text() == "Import numbers"
    assert page.file.text() == "tall.csv"


def test_a_hundred_thousand_rows_are_painted_without_a_look_at_all_of_them(qtbot, app, bring):
    lines = "".join(f"P-001;Attendance;05.10.2026;Sted {n % 50};7;9;\r\n" for n in range(100_000))
    page = bring(HEAD + lines)
    asked = []
    words = page.table.sheet.words
    page.table.sheet.words = lambda row, column, *how: asked.append(row) or words(row, column, *how)

    page.table.scrollToBottom()
    page.table.viewport().repaint()

    assert page.table.sheet.rowCount() == 100_000
    assert page.table.sheet.headerData(99_999, Qt.Orientation.Vertical) == "100001"
    assert 0 < len(asked) < 2_000


def test_tab_follows_reading_order_and_each_stop_has_a_name(qtbot, app, bring):
    page = bring(HEAD + GOOD + BAD)
    page.cancel.setFocus()
    stops = []
    while (here := QApplication.focusWidget()) not in stops:
        stops.append(here)
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    inside = [stop for stop in stops if page.isAncestorOf(stop)]

    chips = [chip for chip in page.chips.chips.values() if chip.isVisible()]
    entry = page.bad.entries[0]
    last = [page.bad.mend, page.bad.save, page.bad.all, entry, entry.leave]
    assert inside == [page.cancel, *chips, page.table.heads, page.table, *last]
    assert all(stop.accessibleName() for stop in inside)


def test_the_arrows_go_from_the_first_row_to_the_heads_and_back(qtbot, app, bring):
    page = bring(HEAD + GOOD)
    heads, table = page.table.heads, page.table
    table.setFocus()
    table.setCurrentIndex(table.sheet.index(0, 2))
    qtbot.keyClick(table, Qt.Key.Key_Up)
    there, column = QApplication.focusWidget(), heads.at
    qtbot.keyClick(heads, Qt.Key.Key_Right)
    qtbot.keyClick(heads, Qt.Key.Key_Down)

    assert (there, column) == (heads, 2)
    assert QApplication.focusWidget() is table
    assert table.currentIndex().column() == 3


def test_what_was_said_of_a_sheet_holds_for_the_next_of_its_shape_until_it_is_forgotten(
    qtbot, app, bring
):
    numbers = HEAD + GOOD.replace(";;70", ";Os;70") + BAD.replace(";;mange", ";Os;66")
    page = bring(numbers, "september.csv")
    choose_in_head(qtbot, app, page, column(page, "sted"), Use.LEAVE_OUT.value)
    qtbot.mouseClick(page.do, LEFT)
    settle(qtbot, app)
    told = app.window.status.sentence

    page = bring(numbers, "oktober.csv")
    again, said = page.table.sheet.heads[3].use, page.note.text()
    qtbot.mouseClick(page.forget, LEFT)
    settle(qtbot, app)
    forgotten, link = page.table.sheet.heads[3].use, page.forget.isVisible()
    page = bring(numbers, "november.csv")

    assert told.endswith("from september.csv. Remembered for the next file like this.")
    assert (again, said) == (Use.LEAVE_OUT, "Read as “september.csv” was last time.")
    assert (forgotten, link) == (Use.SITE, False)
    assert page.table.sheet.heads[3].use is Use.SITE
    assert page.note.text() == ""


def test_where_there_is_no_pilot_one_is_made_of_the_file(
    qtbot, open_app, store_path, tmp_path, monkeypatch
):
    empty = open_app(store_path)
    file = tmp_path / "tall.csv"
    file.write_text("dato,verdi\n2026-09-07,12\n2026-09-14,13\n2026-09-21,15\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    qtbot.mouseClick(empty.window.start.file_button, LEFT)
    settle(qtbot, empty)
    choosers = empty.window.doors.numbers_in.page.happen.choosers
    shown = choosers.pilot.isVisible(), choosers.make.isVisible()

    qtbot.mouseClick(choosers.make, LEFT)
    settle(qtbot, empty)

    assert shown == (False, True)
    assert empty.window.page == "pasted"


def test_what_was_only_taken_over_from_the_last_file_is_not_said_to_be_new(qtbot, app, bring):
    september, october = (HEAD + GOOD.replace(";;", ";Os;").replace(".10.", f".{month}.")
                          for month in ("09", "10"))  # fmt: skip
    page = bring(september, "september.csv")
    choose_in_head(qtbot, app, page, column(page, "sted"), Use.LEAVE_OUT.value)
    qtbot.mouseClick(page.do, LEFT)
    settle(qtbot, app)
    page = bring(october, "oktober.csv")
    qtbot.mouseClick(page.do, LEFT)
    settle(qtbot, app)
    told = app.window.status.sentence
    page = bring(october.replace("70", "71"), "ny.csv")

    assert told == "1 number imported from oktober.csv."
    assert page.note.text() == "Read as “oktober.csv” was last time."


def test_a_workbook_is_remembered_however_large_its_file_is(qtbot, app, bring):
    chance = random.Random(6)
    head = ["pilot", "metric", "dato", "sted", "teller", "nevner", "merknad"]
    rows = [
        ["P-001", "Attendance", date(2024, 1, 1) + timedelta(weeks=week), "Os", 70, 100,
         "".join(chance.choices(ascii_letters, k=3000))]
        for week in range(140)
    ]  # fmt: skip
    book = xlsx({"Tall": [head, *rows]})
    page = bring(book, "september.xlsx")
    choose_in_head(qtbot, app, page, column(page, "sted"), Use.LEAVE_OUT.value)
    qtbot.mouseClick(page.do, LEFT)
    settle(qtbot, app)
    page = bring(book, "oktober.xlsx")

    assert len(book) > LONG_BYTES
    assert page.table.sheet.heads[column(page, "sted")].use is Use.LEAVE_OUT
