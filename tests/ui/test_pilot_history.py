"""What was done to a pilot, listed, looked at and taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QLabel

from store.reads.pilot import pilot_page
from store.reads.pilot_history import pilot_history
from tests.builders import do, weekly


def rows_of(view):
    return view.pages.history.rows


def stand_on(view, label):
    page = view.pages.history
    row = next(each for each in page.rows if each.label == label)
    assert page.table.make_current(row.number)
    page.table.view.setFocus()
    return row


def labels_in(widget):
    return [each.text() for each in widget.findChildren(QLabel)]


def test_the_newest_stands_on_top_with_who_did_it_and_what_it_changed(
    open_pilot, store, walking_bus
):
    do(store, "EditPilot", pilot="P-001", title="Walking bus, second year", who="ola")
    view = open_pilot(walking_bus, "history")

    newest, first = rows_of(view)
    assert (newest.label, newest.who) == ("Edit pilot", "ola")
    assert newest.what == "Title: Walking bus → Walking bus, second year"
    assert (first.label, first.who, first.what) == (
        "Add pilot",
        "kari",
        "Pilot: Walking bus",
    )


def test_another_pilots_commands_are_not_listed(open_pilot, store, walking_bus):
    do(store, "AddPilot", title="Breakfast")
    do(store, "EditPilot", pilot="P-002", title="Breakfast at school")

    assert [row.label for row in rows_of(open_pilot(walking_bus, "history"))] == ["Add pilot"]


def test_numbers_are_counted_by_metric(open_pilot, measured, walking_bus):
    newest = rows_of(open_pilot(walking_bus, "history"))[0]

    assert (newest.label, newest.what) == ("Enter numbers", "Attendance: 8 new numbers")


def test_levels_of_a_share_read_as_per_cent(open_pilot, store, attendance, walking_bus):
    do(store, "EditMetric", pilot="P-001", metric="Attendance", target=0.6)

    newest = rows_of(open_pilot(walking_bus, "history"))[0]
    assert newest.what == "Attendance: target: 55\u00a0% → 60\u00a0%"


def test_delete_on_a_row_takes_that_command_back(
    qtbot, open_pilot, settle, store, attendance, walking_bus
):
    do(store, "EditPilot", pilot="P-001", lead="Nina Berg", who="ola")
    do(store, "AddSite", pilot="P-001", name="Askøy")
    view = open_pilot(walking_bus, "history")
    stand_on(view, "Edit pilot")

    qtbot.keyClick(view.pages.history.table.view, Qt.Key.Key_Delete)
    settle()

    page = store.read(pilot_page, walking_bus)
    assert page.lead is None and [site.name for site in page.sites] == ["Askøy"]
    undoing, *_, edited = (row for row in rows_of(view) if "Edit pilot" in row.label)
    assert undoing.label == "Undone: Edit pilot" and undoing.can == "Do again"
    assert edited.undone and edited.can == ""
    struck = {
        row.label: [line.struck for line in column.lines(row)]
        for column in view.pages.history.table.columns
        if column.key == "what"
        for row in (undoing, edited)
    }
    assert struck == {undoing.label: [False, False], edited.label: [True, True]}


def test_what_something_later_stands_on_is_refused_with_its_name(
    qtbot, open_pilot, settle, store, attendance, walking_bus
):
    do(store, "EditMetric", pilot="P-001", metric="Attendance", target=0.6)
    view = open_pilot(walking_bus, "history")
    stand_on(view, "Add metric")

    qtbot.keyClick(view.pages.history.table.view, Qt.Key.Key_Delete)
    settle()

    refusal = view.pages.history.refusal
    assert refusal.isVisible() and "Edit metric" in refusal.accessibleName()
    assert store.read(pilot_page, walking_bus).metrics[0].target == 0.6


def test_a_click_on_undo_takes_back_and_a_click_beside_it_does_not(
    qtbot, open_pilot, settle, store, walking_bus
):
    do(store, "EditPilot", pilot="P-001", lead="Nina Berg")
    view = open_pilot(walking_bus, "history")
    table = view.pages.history.table
    middle = table.view.visualRect(table.model.index(0)).center()
    spans = {span.column.key: span for span in table.spans()}

    def click_in(key):
        span = spans[key]
        at = QPointF(span.left + span.width - 4, middle.y()).toPoint()
        qtbot.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        settle()

    click_in("who")
    assert store.read(pilot_page, walking_bus).lead == "Nina Berg"
    click_in("can")
    assert store.read(pilot_page, walking_bus).lead is None


def test_what_was_undone_can_be_done_again(qtbot, open_pilot, settle, store, walking_bus):
    do(store, "EditPilot", pilot="P-001", lead="Nina Berg")
    store.undo(by="kari")
    view = open_pilot(walking_bus, "history")
    stand_on(view, "Undone: Edit pilot")

    qtbot.keyClick(view.pages.history.table.view, Qt.Key.Key_Delete)
    settle()

    assert store.read(pilot_page, walking_bus).lead == "Nina Berg"
    assert rows_of(view)[0].label == "Done again: Edit pilot"
    assert not next(row for row in rows_of(view) if row.label == "Edit pilot").undone


def test_the_button_takes_back_ones_own_last_command_and_not_anothers(
    qtbot, open_pilot, settle, store, walking_bus
):
    do(store, "EditPilot", pilot="P-001", lead="Nina Berg")
    do(store, "AddSite", pilot="P-001", name="Askøy", who="ola")
    view = open_pilot(walking_bus, "history")
    mine = view.pages.history.mine
    assert mine.text() == "Undo my last: Edit pilot"

    qtbot.mouseClick(mine, Qt.MouseButton.LeftButton)
    settle()

    page = store.read(pilot_page, walking_bus)
    assert page.lead is None and len(page.sites) == 1
    assert mine.text() == "Undo my last: Add pilot"


def test_enter_shows_all_of_a_change_and_undoes_it_from_there(
    qtbot, open_pilot, settle, store, walking_bus
):
    long = "Most pupils within two kilometres are driven to school. " * 5
    do(store, "EditPilot", pilot="P-001", problem=long.strip())
    view = open_pilot(walking_bus, "history")
    assert "…" in rows_of(view)[0].what
    stand_on(view, "Edit pilot")

    qtbot.keyClick(view.pages.history.table.view, Qt.Key.Key_Return)
    panel = view.deeds.panels.open_one
    assert long.strip() in labels_in(panel.content)
    qtbot.mouseClick(panel.do, Qt.MouseButton.LeftButton)
    settle()

    assert view.deeds.panels.open_one is None
    assert "driven to school." in (store.read(pilot_page, walking_bus).problem or "")
    assert store.read(pilot_page, walking_bus).problem != long.strip()


def test_a_refused_undo_is_said_in_its_panel(
    qtbot, open_pilot, settle, store, attendance, walking_bus
):
    do(store, "EditMetric", pilot="P-001", metric="Attendance", target=0.6)
    view = open_pilot(walking_bus, "history")
    stand_on(view, "Add metric")
    qtbot.keyClick(view.pages.history.table.view, Qt.Key.Key_Return)
    panel = view.deeds.panels.open_one
    qtbot.mouseClick(panel.do, Qt.MouseButton.LeftButton)
    settle()

    assert panel.isVisible() and "Edit metric" in panel.error.text()


@pytest.mark.parametrize("hostile", ["<b>bold</b>", "100 % {name}", "“quoted” \u202e", "😀" * 300])
def test_hostile_text_is_listed_as_typed(open_pilot, store, walking_bus, hostile):
    do(store, "EditPilot", pilot="P-001", title=hostile)
    view = open_pilot(walking_bus, "history")

    assert hostile[:10] in rows_of(view)[0].what
    assert view.pages.history.table.model.rowCount() == 2


def test_every_kind_of_command_says_what_it_changed(store, judged, walking_bus):
    do(store, "AddSite", pilot="P-001", name="Askøy")
    rows = weekly("2026-W18", [(50, 100)])
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    deeds = store.read(pilot_history, walking_bus)

    assert [deed.number for deed in deeds] == sorted((d.number for d in deeds), reverse=True)
    assert len(deeds) > 4
    assert all(deed.changed for deed in deeds)


def test_an_action_is_named_and_says_when_it_was_done(open_pilot, store, walking_bus):
    do(store, "AddAction", pilot="P-001", what="Ask the school", due_on="2026-10-05")
    do(store, "CompleteAction", pilot="P-001", action=1, how_it_went="They say yes")
    done, given = rows_of(open_pilot(walking_bus, "history"))[:2]

    assert (given.label, given.what) == ("Add action", "Action: Ask the school")
    assert done.what.startswith("Ask the school: done on: 28 Sep 2026; ")
    assert done.what.endswith("They say yes")


def test_a_correction_says_why_and_one_without_a_reason_says_that(
    open_pilot, store, measured, walking_bus
):
    key = {"pilot": "P-001", "metric": "Attendance"}
    do(store, "RecordMeasurements", **key, rows=weekly("2026-W10", [(1, 9)]), reason="miscounted")
    do(store, "RecordMeasurements", **key, rows=weekly("2026-W10", [(2, 9)]))

    without, given, first = rows_of(open_pilot(walking_bus, "history"))[:3]
    assert without.what == "Attendance: 1 number replaced; no reason given"
    assert given.what == "Attendance: 1 number replaced; why: miscounted"
    assert "reason" not in first.what
