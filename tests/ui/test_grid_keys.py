"""The grid of a metric's numbers by keyboard: enter, correct, copy, paste, take back, save."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from desktop.text import Text
from desktop.ui.parts.grid import Grid, GridColumn, join_block, split_block
from desktop.ui.parts.values import copied_value, read_value
from desktop.ui.theme import LIGHT
from store.periods import read_period
from store.reads.entered import entered_numbers
from store.reads.history import history
from store.reads.number_history import number_history
from store.words import Cadence
from tests.builders import TODAY, do
from tests.pixels import pixels

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def form_of(open_pilot, settle):
    """Opens the grid of a metric: the form in its panel."""

    def open_grid(pilot, metric):
        view = open_pilot(pilot)
        view.deeds.add_numbers(metric)
        settle()
        return view.deeds.panels.open_one.content

    return open_grid


def press(qtbot, form, key, modifier=Qt.KeyboardModifier.NoModifier):
    """A key where the keyboard is: in the cell's editor, else in the table."""
    editor = QApplication.focusWidget()
    inside = isinstance(editor, QLineEdit) and form.grid.view.isAncestorOf(editor)
    qtbot.keyClick(editor if inside else form.grid.view, key, modifier)


def type_in(qtbot, form, words):
    for letter in words:
        editor = QApplication.focusWidget()
        inside = isinstance(editor, QLineEdit) and form.grid.view.isAncestorOf(editor)
        qtbot.keyClicks(editor if inside else form.grid.view, letter)


def enter(qtbot, form, words, key=Key.Key_Return):
    """Type into the current cell and leave it by a key; it is read when the table has it back."""
    type_in(qtbot, form, words)
    press(qtbot, form, key)
    view = form.grid.view
    qtbot.waitUntil(lambda: view.state() == view.State.NoState)


def shown(form, row):
    model = form.grid.model
    return [model.index(row, c).data() for c in range(model.columnCount())]


def at(form):
    index = form.grid.view.currentIndex()
    return index.row(), index.column()


def stored(store, pilot, metric):
    rows = store.read(entered_numbers, pilot, metric)
    return [(row.period, row.numerator, row.denominator) for row in rows]


def test_it_opens_with_what_there_is_and_the_periods_that_are_due(form_of, measured, walking_bus):
    form = form_of(walking_bus, measured)
    rows = form.grid.model.rowCount()

    # Numbers from week 10 to 17; it is week 40.
    assert shown(form, 0) == ["Week 10, 2026", "41", "100", ""]
    assert shown(form, 8) == ["Week 18, 2026", "", "", ""]
    assert shown(form, rows - 1)[0] == "Week 40, 2026"
    assert at(form) == (8, 1)
    assert form.grid.model.values([]) == []
    assert form.preview.text() == "Nothing changed yet."
    assert not form.widget("reason").isVisible()


def test_tab_goes_right_and_enter_back_to_where_the_row_began(
    qtbot, form_of, measured, walking_bus, settle, store
):
    form = form_of(walking_bus, measured)
    enter(qtbot, form, "58", Key.Key_Tab)
    assert at(form) == (8, 2)
    enter(qtbot, form, "100")
    assert at(form) == (9, 1)
    enter(qtbot, form, "61", Key.Key_Tab)
    enter(qtbot, form, "101")
    assert form.preview.text() == "Saving writes: 2 new."

    qtbot.keyClick(form.grid.view, Key.Key_Up)
    assert at(form) == (9, 1)
    values = form.values()
    store.do(values["command"], by="kari")
    assert stored(store, walking_bus, measured)[-2:] == [
        (read_period("2026-W18"), 58, 100),
        (read_period("2026-W19"), 61, 101),
    ]


def test_a_share_in_one_cell_fills_both(qtbot, form_of, measured, walking_bus):
    form = form_of(walking_bus, measured)
    enter(qtbot, form, "18 av 22")

    assert shown(form, 8)[1:3] == ["18", "22"]


def test_enter_at_the_end_makes_the_next_period(qtbot, form_of, measured, walking_bus):
    form = form_of(walking_bus, measured)
    press(qtbot, form, Key.Key_Down, CONTROL)
    press(qtbot, form, Key.Key_Down, CONTROL)
    last = form.grid.model.rowCount() - 1
    form.grid.view.stand_on(last, 1)
    press(qtbot, form, Key.Key_Return)

    assert at(form) == (last + 1, 1)
    assert shown(form, last + 1)[0] == "Week 41, 2026"


def test_a_correction_shows_what_was_asks_why_and_keeps_the_old_number(
    qtbot, form_of, measured, walking_bus, settle, store
):
    form = form_of(walking_bus, measured)
    form.grid.view.stand_on(0, 1)
    press(qtbot, form, Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit) and editor.text() == "41"
    editor.selectAll()
    enter(qtbot, form, "40")
    assert shown(form, 0)[1] == "41 → 40"
    assert pixels(form.grid.view, LIGHT.good_soft) > 100
    assert form.preview.text() == "Saving writes: 1 replaced."
    assert form.widget("reason").isVisible()

    owner = form.parent()
    while not hasattr(owner, "accept"):
        owner = owner.parent()
    owner.accept()
    assert "Say why" in form.sentence("reason")
    qtbot.keyClicks(form.widget("reason"), "counted again")
    owner.accept()
    settle()

    assert stored(store, walking_bus, measured)[0][1] == 40
    newest, first = store.read(number_history, walking_bus, measured, read_period("2026-W10"))
    assert (newest.reason, newest.before.numerator, newest.after.numerator) == (
        "counted again",
        41,
        40,
    )
    assert first.before is None
    assert store.read(history)[-1].reason == "counted again"


def test_escape_restores_the_cell_and_a_second_one_leaves_with_all_that_was_typed(
    qtbot, form_of, measured, walking_bus
):
    form = form_of(walking_bus, measured)
    enter(qtbot, form, "58", Key.Key_Tab)
    form.grid.view.stand_on(0, 1)
    type_in(qtbot, form, "9")
    press(qtbot, form, Key.Key_Escape)
    assert shown(form, 0)[1] == "41"
    enter(qtbot, form, "9")
    form.grid.view.stand_on(0, 1)
    assert shown(form, 0)[1] == "41 → 9"
    press(qtbot, form, Key.Key_Escape)
    assert shown(form, 0)[1] == "41"

    press(qtbot, form, Key.Key_Escape)

    assert not form.grid.view.hasFocus() and form.isVisible()
    assert shown(form, 8)[1] == "58"


def test_undo_takes_back_step_by_step_and_redo_does_them_again(
    qtbot, form_of, measured, walking_bus
):
    form = form_of(walking_bus, measured)
    rows = form.grid.model.rowCount()
    QGuiApplication.clipboard().setText("40\t90\n41\t91\n")
    press(qtbot, form, Key.Key_V, CONTROL)
    assert shown(form, 9)[1:3] == ["41", "91"]
    form.grid.view.selectAll()
    press(qtbot, form, Key.Key_Delete)
    assert form.preview.text() == "Saving writes: 8 taken away."
    assert form.widget("reason").isVisible()

    press(qtbot, form, Key.Key_Z, CONTROL)
    assert shown(form, 9)[1:3] == ["41", "91"] and shown(form, 0)[1] == "41"
    press(qtbot, form, Key.Key_Z, CONTROL)
    assert shown(form, 9)[1:3] == ["", ""] and form.grid.model.rowCount() == rows
    press(qtbot, form, Key.Key_Z, CONTROL)
    press(qtbot, form, Key.Key_Y, CONTROL)
    assert shown(form, 9)[1:3] == ["41", "91"]


def test_a_paste_says_what_it_changes_and_goes_back_by_one_key(
    qtbot, form_of, measured, walking_bus
):
    form = form_of(walking_bus, measured)
    form.grid.view.stand_on(3, 0)
    QGuiApplication.clipboard().setText("uke 10\t41/100\nuke 11\t39/98\nuke 18\t58/100\n")
    press(qtbot, form, Key.Key_V, CONTROL)

    assert form.preview.text() == "Saving writes: 1 new, 1 replaced and 1 unchanged."
    assert shown(form, 1)[1] == "38 → 39" and shown(form, 8)[1:3] == ["58", "100"]
    assert "Ctrl+Z" in form.hint.text()
    press(qtbot, form, Key.Key_Z, CONTROL)
    assert form.preview.text() == "Nothing changed yet."


def test_a_paste_beyond_the_edge_makes_rows_by_cadence(qtbot, form_of, measured, walking_bus):
    form = form_of(walking_bus, measured)
    last = form.grid.model.rowCount() - 1
    form.grid.view.stand_on(last, 1)
    QGuiApplication.clipboard().setText("1\t2\n3\t4\n5\t6\n")
    press(qtbot, form, Key.Key_V, CONTROL)

    assert [shown(form, last + k)[0] for k in range(4)] == [
        f"Week {week}, 2026" for week in (40, 41, 42, 43)
    ]
    assert form.grid.refused() == {}


def test_control_d_copies_down_and_one_cell_pastes_into_many(qtbot, form_of, measured, walking_bus):
    form = form_of(walking_bus, measured)
    enter(qtbot, form, "7")
    form.grid.view.stand_on(8, 1)
    for _ in range(2):
        press(qtbot, form, Key.Key_Down, SHIFT)
    press(qtbot, form, Key.Key_D, CONTROL)
    assert [shown(form, row)[1] for row in (8, 9, 10)] == ["7", "7", "7"]

    press(qtbot, form, Key.Key_Right)
    for _ in range(2):
        press(qtbot, form, Key.Key_Up, SHIFT)
    QGuiApplication.clipboard().setText("22")
    press(qtbot, form, Key.Key_V, CONTROL)
    assert [shown(form, row)[2] for row in (8, 9, 10)] == ["22", "22", "22"]


def test_cut_and_paste_moves_a_block_as_excel_writes_it(qtbot, form_of, measured, walking_bus):
    form = form_of(walking_bus, measured)
    form.grid.view.stand_on(8, 1)
    QGuiApplication.clipboard().setText("1 200\t2 400\n")
    press(qtbot, form, Key.Key_V, CONTROL)
    form.grid.view.stand_on(8, 1)
    press(qtbot, form, Key.Key_Right, SHIFT)
    press(qtbot, form, Key.Key_X, CONTROL)

    assert QGuiApplication.clipboard().text() == "1200\t2400\n"
    assert shown(form, 8)[1:3] == ["", ""]
    form.grid.view.stand_on(9, 1)
    press(qtbot, form, Key.Key_V, CONTROL)
    assert shown(form, 9)[1:3] == ["1\u00a0200", "2\u00a0400"]


def test_what_is_not_known_stays_empty_and_that_is_said(qtbot, form_of, measured, walking_bus):
    form = form_of(walking_bus, measured)
    enter(qtbot, form, "<5")
    assert shown(form, 8)[1] == "" and "not known" in form.grid.reason.text()
    form.grid.view.stand_on(0, 1)
    enter(qtbot, form, "..")
    assert shown(form, 0)[1] == "41"


def test_a_period_that_stands_there_already_is_red_and_says_where(
    qtbot, form_of, measured, walking_bus
):
    form = form_of(walking_bus, measured)
    form.grid.view.stand_on(8, 0)
    enter(qtbot, form, "uke 12")
    form.grid.view.stand_on(8, 1)
    enter(qtbot, form, "1/2")

    assert "row 3" in form.grid.refused()[8, 0]
    model = form.grid.model
    described = model.data(model.index(8, 0), Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "row 3" in described


def test_control_z_in_the_grid_leaves_the_store_alone(
    qtbot, form_of, measured, walking_bus, settle, store
):
    before = store.data_version()
    form = form_of(walking_bus, measured)
    press(qtbot, form, Key.Key_Z, CONTROL)
    settle()

    assert store.data_version() == before


@pytest.fixture
def by_place(store, attendance):
    """The uid of `attendance` with two places, and two weeks of numbers from each."""
    for place in ("Askøy", "Os"):
        do(store, "AddSite", pilot="P-001", name=place)
    rows = [
        {"period": week, "site": place, "numerator": 18 + k, "denominator": 22, "note": "by hand"}
        for week in ("2026-W38", "2026-W39")
        for k, place in enumerate(("Askøy", "Os"))
    ]
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    return attendance


def test_a_metric_by_places_stands_with_periods_down_and_places_across(
    qtbot, form_of, by_place, walking_bus, store
):
    form = form_of(walking_bus, by_place)
    titles = [column.title for column in form.grid.model.columns]
    assert titles == ["Period", "All places", "Askøy", "Os"]
    assert shown(form, 0) == ["Week 38, 2026", "", "18/22", "19/22"]
    assert shown(form, 2) == ["Week 40, 2026", "", "", ""]

    form.grid.view.stand_on(2, 2)
    QGuiApplication.clipboard().setText("20\t22\t21\t22\n")
    press(qtbot, form, Key.Key_V, CONTROL)
    assert shown(form, 2)[2:] == ["20/22", "21/22"]
    form.grid.view.stand_on(0, 2)
    enter(qtbot, form, "17/22")
    form.grid.view.stand_on(1, 3)
    press(qtbot, form, Key.Key_Delete)
    assert shown(form, 1)[3] == "19/22 → –"
    assert form.preview.text() == "Saving writes: 2 new, 1 replaced and 1 taken away."
    form.widget("reason").setText("a late list")
    store.do(form.values()["command"], by="ida")

    rows = store.read(entered_numbers, walking_bus, by_place)
    assert [(row.numerator, row.note) for row in rows] == [
        (17, "by hand"),
        (19, "by hand"),
        (18, "by hand"),
        (20, None),
        (21, None),
    ]


def test_a_bare_number_where_a_share_is_wanted_is_red_with_what_to_write(
    qtbot, form_of, by_place, walking_bus
):
    form = form_of(walking_bus, by_place)
    form.grid.view.stand_on(2, 2)
    enter(qtbot, form, "12,5 %")
    assert "18/22" in form.grid.refused()[2, 2]
    form.grid.view.stand_on(2, 3)
    enter(qtbot, form, "23/22")
    assert "more than all" in form.grid.refused()[2, 3]


def test_the_same_numbers_can_be_seen_a_row_each(qtbot, form_of, by_place, walking_bus):
    form = form_of(walking_bus, by_place)
    form.lay.set_value("long")

    assert shown(form, 1) == ["Week 38, 2026", "Os", "19", "22", "by hand"]
    assert [shown(form, row)[:2] for row in (4, 5)] == [
        ["Week 40, 2026", "Askøy"],
        ["Week 40, 2026", "Os"],
    ]


def test_the_panel_of_a_point_tells_who_corrected_it_when_and_why(
    qtbot, open_pilot, settle, measured, walking_bus, store
):
    rows = [{"period": "2026-W10", "numerator": 40, "denominator": 100}]
    key = {"pilot": "P-001", "metric": "Attendance"}
    do(store, "RecordMeasurements", who="ida", **key, rows=rows, reason="counted again")
    view = open_pilot(walking_bus)
    outcome = view.pages.outcomes.outcome
    menu = view.deeds.points.open(outcome, 0, view.deeds.page, view.mapToGlobal(view.pos()))
    action = next(each for each in menu.actions() if each.text().startswith("How this number"))
    action.trigger()
    settle()

    panel = view.deeds.panels.open_one
    said = [label.text() for label in panel.content.findChildren(QLabel)]
    assert said == [
        "Corrected 28 Sep 2026 by ida: 41 of 100 → 40 of 100",
        "“counted again”",
        "Entered 28 Sep 2026 by kari: 41 of 100",
    ]


CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=6)


@given(st.integers(1, 4).flatmap(lambda n: st.lists(st.lists(CELLS, min_size=n, max_size=n))))
def test_a_copied_block_is_pasted_as_it_was(cells):
    cells = [[cell.replace("\r", "") for cell in row] for row in cells]
    cells = [row for row in cells if any(row)]
    assert split_block(join_block(cells)) == (cells or [[""]])


@given(
    st.lists(st.tuples(st.integers(0, 99_999), st.integers(1, 99_999)), min_size=1, max_size=8),
    st.sampled_from([QLocale("nb_NO"), QLocale("en_GB")]),
)
def test_figures_go_to_a_spreadsheet_and_back_the_same(pairs, locale):
    text = Text(locale)
    for part, whole in pairs:
        pair = (part, part + whole)
        assert read_value("fraction", copied_value("fraction", pair, text), text, TODAY) == pair
        number = part / 8
        assert read_value("number", copied_value("number", number, text), text, TODAY) == number


def test_five_thousand_rows_open_and_are_typed_into_at_once(qtbot, store):
    columns = [
        GridColumn("period", "Day", "period", True, Cadence.DAY, about=True),
        GridColumn("value", "Value", "number", True),
    ]
    grid = Grid(columns, Text(), lambda: TODAY, unique=True)
    qtbot.addWidget(grid)
    grid.resize(600, 400)
    grid.show()
    begun = time.perf_counter()
    grid.set_values([{"period": day, "value": day / 4} for day in range(5000)], saved=True)
    grid.begin()
    opened = time.perf_counter()
    grid.put(4999, 1, [["12,5"]])
    assert grid.model.index(4999, 1).data() == f"{Text().exact(4999 / 4)} → 12.5"
    typed = time.perf_counter()

    # Generous, as other work may run beside it; formatted one by one it took more than a second.
    assert opened - begun < 0.5 and typed - opened < 0.5
