"""At a point of the chart: a note, an event, a cycle, a phase, left out and put back again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel

from desktop.ui.theme import LIGHT
from store.reads.entered import entered_numbers
from store.reads.history import history
from store.reads.pilot import pilot_page
from tests.builders import do, weekly
from tests.ui.chart_samples import around, count, seen


@pytest.fixture
def at_point(qtbot, measured, open_pilot, walking_bus, settle):
    """Opens the menu at a point by click, takes an entry, and hands over the panel."""
    view = open_pilot(walking_bus)
    chart = view.pages.outcomes.card.chart

    def taken(index: int, words: str):
        view.deeds.points.menu = None
        at = chart.drawing.point_at(index).toPoint()
        qtbot.mouseClick(chart.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        qtbot.waitUntil(lambda: view.deeds.points.menu is not None)
        menu = view.deeds.points.menu
        next(each for each in menu.actions() if each.text() == words).trigger()
        menu.close()
        settle()
        return view.deeds.panels.open_one

    taken.view, taken.chart = view, chart
    return taken


def hand_in(qtbot, panel, settle):
    qtbot.mouseClick(panel.do, Qt.MouseButton.LeftButton)
    settle()


def test_a_note_stays_with_its_number_and_is_read_out_there(
    qtbot, measured, walking_bus, at_point, settle, store
):
    before = at_point.chart.picture.numerator.tolist()
    panel = at_point(3, "Write a note on this number…")
    qtbot.keyClicks(panel.content.widget("note"), "Half of them were ill <3")
    hand_in(qtbot, panel, settle)

    chart = at_point.chart
    assert chart.picture.notes[3] == "Half of them were ill <3"
    assert chart.picture.numerator.tolist() == before, "the number is what it was"
    chart.choose(3)
    assert "Half of them were ill <3" in chart.read_out.lines
    assert (
        sum(row.note is not None for row in store.read(entered_numbers, walking_bus, measured)) == 1
    )

    panel = at_point(3, "Write a note on this number…")
    assert panel.content.values()["note"] == "Half of them were ill <3"

    panel = at_point(3, "How this number came about…")
    said = [label.text() for label in panel.content.findChildren(QLabel)]
    assert [text for text in said if text.endswith(": “Half of them were ill <3”")]
    assert not any("→" in text for text in said), "the number was not corrected"


def test_undo_takes_the_note_away(qtbot, measured, at_point, settle, pilot_tasks, store):
    panel = at_point(3, "Write a note on this number…")
    qtbot.keyClicks(panel.content.widget("note"), "Ill")
    hand_in(qtbot, panel, settle)
    assert at_point.chart.picture.notes[3] == "Ill"

    assert [deed.label for deed in store.read(history)][-1] == "Note on a number"

    pilot_tasks.undo()
    settle()

    assert at_point.chart.picture.notes[3] is None


def test_where_places_make_up_the_point_one_says_which_of_them(
    qtbot, store, attendance, walking_bus, open_pilot, settle
):
    for name in ("Askøy", "Bømlo"):
        do(store, "AddSite", pilot="P-001", name=name)
        rows = weekly("2026-W10", [(10, 20), (11, 20), (9, 21)], site=name)
        do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    view = open_pilot(walking_bus)
    view.pages.outcomes.card.chart.point_chosen.emit(1)
    menu = view.deeds.points.menu
    next(each for each in menu.actions() if each.text().startswith("Write a note")).trigger()
    menu.close()
    settle()
    panel = view.deeds.panels.open_one
    which = panel.content.widget("which")
    assert [which.itemText(row) for row in range(which.count())][-2:] == ["Askøy", "Bømlo"]

    which.setCurrentIndex(which.count() - 1)
    qtbot.keyClicks(panel.content.widget("note"), "Rain")
    hand_in(qtbot, panel, settle)

    assert view.pages.outcomes.card.picture.notes[1] == "Bømlo: Rain"


def test_what_is_done_at_a_point_is_seen_where_one_had_zoomed_to(qtbot, measured, at_point, settle):
    chart = at_point.chart
    days = chart.picture.periods
    chart.box.setXRange(days[1] - 3, days[6] + 3, padding=0)
    panel = at_point(3, "Leave out…")
    qtbot.keyClicks(panel.content.widget("reason"), "Winter holiday")
    hand_in(qtbot, panel, settle)

    frame = chart.drawing.frame
    assert (frame.first, frame.last) == pytest.approx((days[1] - 3, days[6] + 3), abs=0.1)
    assert chart.chosen == 3, "it is read out still"
    assert "Left out: Winter holiday" in chart.read_out.lines
    chart.choose(None)
    assert count(seen(chart), LIGHT.chart, around(chart.drawing.point_at(3), 5)) == 0, "a cross"


def test_of_several_on_one_day_the_one_that_was_chosen_has_the_note(
    qtbot, store, walking_bus, open_pilot, settle
):
    about = {"kind": "days_between", "direction": "up", "role": "primary"}
    do(store, "AddMetric", pilot="P-001", name="Falls", **about)
    rows = [{"period": day, "value": n + 1.0} for n, day in enumerate(["2026-03-02"] * 3)]
    rows.append({"period": "2026-03-09", "value": 7.0})
    do(store, "RecordMeasurements", pilot="P-001", metric="Falls", rows=rows)
    view = open_pilot(walking_bus)
    chart = view.pages.outcomes.card.chart
    values = chart.picture.value.tolist()
    chart.point_chosen.emit(1)
    menu = view.deeds.points.menu
    next(each for each in menu.actions() if each.text().startswith("Write a note")).trigger()
    menu.close()
    settle()
    panel = view.deeds.panels.open_one
    qtbot.keyClicks(panel.content.widget("note"), "On the ice")
    hand_in(qtbot, panel, settle)

    assert list(chart.picture.notes) == [None, "On the ice", None, None]
    assert chart.picture.value.tolist() == values


def test_the_other_button_and_the_menu_key_open_the_same_menu(qtbot, measured, at_point):
    view, chart = at_point.view, at_point.chart
    at = chart.drawing.point_at(2).toPoint()
    by_mouse = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, chart.mapToGlobal(at))
    QApplication.sendEvent(chart, by_mouse)
    qtbot.waitUntil(lambda: view.deeds.points.menu is not None)
    view.deeds.points.menu.close()
    assert chart.chosen == 2

    view.deeds.points.menu = None
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    by_key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(chart, by_key)
    assert view.deeds.points.menu is not None
    assert view.deeds.points.menu.accessibleName() == "Week 10, 2026"
    view.deeds.points.menu.close()


def test_a_cycle_that_is_logged_from_a_point_begins_there_on_the_chart(
    qtbot, measured, walking_bus, at_point, settle, store
):
    panel = at_point(4, "Log a cycle from here…")
    qtbot.keyClicks(panel.content.widget("title"), "Marked routes")
    qtbot.keyClicks(panel.content.widget("plan"), "Paint them")
    hand_in(qtbot, panel, settle)

    (cycle,) = store.read(pilot_page, walking_bus).iterations
    assert str(cycle.starts_on) == "2026-03-30"
    assert [mark.title for mark in at_point.chart.picture.marks] == ["Marked routes"]
    assert at_point.chart.drawing.placed[0].label == "1 · Marked routes"
