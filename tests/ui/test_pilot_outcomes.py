"""Outcomes: the chart and what is said of it, numbers in, points chosen, and all of it sent on."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QLabel

from desktop.ui.charts.outcome import OutcomeChart
from desktop.ui.theme import LIGHT
from store.reads.pilot import pilot_page
from store.words import Kind
from tests.builders import do, weekly
from tests.pixels import pixels

HOSTILE = "<b>x</b><img src=a> & more"


def painted(chart: OutcomeChart, index: int) -> int:
    """How many of the few pixels about a point are dark, or blue where it is a signal."""
    at = chart.drawing.point_at(index).toPoint()
    image: QImage = chart.grab().toImage().copy(at.x() - 8, at.y() - 8, 16, 16)
    return pixels(image, LIGHT.chart, tolerance=60) + pixels(image, LIGHT.good, tolerance=30)


def panel_of(view):
    panel = view.deeds.panels.open_one
    assert panel is not None and panel.isVisible()
    return panel


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(menu, words):
    """As Enter on the entry does: the menu itself closes at once on some screens."""
    action = next(each for each in menu.actions() if each.text() == words)
    action.trigger()
    menu.close()


def test_the_target_line_and_every_point_are_painted(judged, walking_bus, open_pilot):
    chart = open_pilot(walking_bus).pages.outcomes.card.chart

    assert pixels(chart, LIGHT.target) > 200
    assert len(chart.picture) == 16
    for index in range(16):
        assert painted(chart, index) > 8


def test_the_number_stands_with_its_interval_and_its_verdict_in_words(
    judged, walking_bus, open_pilot
):
    now = open_pilot(walking_bus).pages.outcomes.side.now

    assert now.number.text() == "61\u00a0%"
    assert now.likely.text().startswith("likely between ")
    assert now.likely.text().endswith("however often you look")
    assert "target of 55\u00a0%" in now.callout.accessibleName()
    assert now.strip.values.target == 0.55


def test_before_now_and_difference_stand_beside_the_chart(judged, walking_bus, open_pilot):
    moves = open_pilot(walking_bus).pages.outcomes.side.moves

    said = [label.text() for label in moves.findChildren(QLabel)]
    assert "41\u00a0% → 61\u00a0%" in said
    assert "Weeks in this phase" in said and "8" in said


def test_pasted_numbers_appear_in_the_chart(
    qtbot, measured, walking_bus, open_pilot, settle, store
):
    view = open_pilot(walking_bus)
    chart = view.pages.outcomes.card.chart
    assert len(chart.picture) == 8

    click(qtbot, view.header.line.numbers)
    settle()
    form = panel_of(view).content
    QGuiApplication.clipboard().setText("Uke\tTeller\tNevner\nuke 18\t58\t100\n2026-W19\t61/101\n")
    form.grid.view.setCurrentIndex(form.grid.model.index(0, 0))
    qtbot.keyClick(form.grid.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: form.preview.text() == "Saving writes: 2 new.")
    click(qtbot, panel_of(view).do)
    settle()

    assert view.deeds.panels.open_one is None
    assert len(chart.picture) == 10
    assert chart.picture.numerator[-2:].tolist() == [58.0, 61.0]
    assert painted(chart, 9) > 8
    page = store.read(pilot_page, walking_bus)
    assert page.metrics[0].measured == 10


def test_one_undo_takes_a_pasted_block_back(
    qtbot, measured, walking_bus, open_pilot, settle, pilot_tasks
):
    view = open_pilot(walking_bus)
    view._numbers_asked(measured, "2026-W18\t58\t100\n2026-W19\t61\t101\n")
    settle()
    click(qtbot, panel_of(view).do)
    settle()
    assert len(view.pages.outcomes.card.picture) == 10

    pilot_tasks.undo()
    settle()

    assert len(view.pages.outcomes.card.picture) == 8


def test_the_preview_tells_new_numbers_from_replaced_ones(
    qtbot, measured, walking_bus, open_pilot, settle
):
    view = open_pilot(walking_bus)

    view._numbers_asked(measured, "2026-W17\t40\t96\n2026-W18\t58\t100\n2026-W16\t42\t100\n")
    settle()

    form = panel_of(view).content
    words = "Saving writes: 1 new, 1 replaced and 1 unchanged."
    qtbot.waitUntil(lambda: form.preview.text() == words)


def test_a_cell_that_cannot_be_true_turns_red_and_everything_typed_stays(
    qtbot, measured, walking_bus, open_pilot, settle, store
):
    view = open_pilot(walking_bus)
    view._numbers_asked(measured, "2026-W18\t58\t100\n2026-W19\t120\t101\n")
    settle()
    panel = panel_of(view)

    click(qtbot, panel.do)
    settle()

    assert panel.isVisible()
    grid = panel.content.grid
    assert set(grid.refused()) == {(9, 1)}
    assert "120 of 101 is more than all of them" in grid.reason.text()
    assert grid.model.index(8, 1).data() == "58"
    assert pixels(grid.view, LIGHT.bad_soft) > 100
    assert store.read(pilot_page, walking_bus).metrics[0].measured == 8


def test_without_a_metric_the_flow_asks_for_one_and_goes_on_to_its_numbers(
    qtbot, walking_bus, open_pilot, settle, store
):
    view = open_pilot(walking_bus)
    outcomes = view.pages.outcomes
    assert outcomes.empty.isVisible()
    QGuiApplication.clipboard().setText("2026-W36\t18/22\n2026-W37\t19/22")
    outcomes.empty_button.setFocus()
    qtbot.keyClick(outcomes.empty_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    form = panel_of(view).content
    qtbot.keyClicks(form.widget("name"), "Attendance")
    qtbot.keyClicks(form.widget("target_share"), "58 %")
    click(qtbot, panel_of(view).do)
    settle()

    grid = panel_of(view).content.grid
    assert [grid.model.index(0, place).data() for place in range(3)] == [
        "Week 36, 2026",
        "18",
        "22",
    ]
    click(qtbot, panel_of(view).do)
    settle()

    metric = store.read(pilot_page, walking_bus).metrics[0]
    assert (metric.kind, metric.target, metric.measured) == (Kind.PROPORTION, 0.58, 2)
    assert len(outcomes.card.picture) == 2


def test_t_turns_to_the_numbers_newest_first_and_back(qtbot, measured, walking_bus, open_pilot):
    card = open_pilot(walking_bus).pages.outcomes.card
    card.chart.setFocus()

    qtbot.keyClick(card.chart, Qt.Key.Key_T)
    assert card.showing_table
    first = card.table.model.row(card.table.model.index(0))
    assert (first.period, first.value, first.part) == ("Week 17, 2026", "38.5\u00a0%", "37 of 96")

    qtbot.keyClick(card.table.view, Qt.Key.Key_T)
    assert not card.showing_table


def test_a_click_on_a_point_leaves_it_out_with_its_reason_and_puts_it_back(
    qtbot, measured, walking_bus, open_pilot, settle
):
    view = open_pilot(walking_bus)
    chart = view.pages.outcomes.card.chart
    at = chart.drawing.point_at(3).toPoint()
    qtbot.mouseClick(chart.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: view.deeds.points.menu is not None)
    choose(view.deeds.points.menu, "Leave out…")
    panel = panel_of(view)
    qtbot.keyClicks(panel.content.widget("reason"), "Winter holiday")
    click(qtbot, panel.do)
    settle()

    assert chart.picture.excluded.tolist() == [index == 3 for index in range(8)]
    assert chart.picture.notes[3] == "Left out: Winter holiday"

    chart.point_chosen.emit(3)
    choose(view.deeds.points.menu, "Put back…")
    click(qtbot, panel_of(view).do)
    settle()

    assert not chart.picture.excluded.any()


def test_a_new_phase_begins_at_the_point_that_was_chosen(
    qtbot, measured, walking_bus, open_pilot, settle
):
    view = open_pilot(walking_bus)
    chart = view.pages.outcomes.card.chart
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    for _ in range(4):
        qtbot.keyClick(chart, Qt.Key.Key_Right)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    choose(view.deeds.points.menu, "New phase from here…")
    panel = panel_of(view)

    click(qtbot, panel.do)
    assert panel.isVisible()
    assert panel.content.sentence("reason") == "“What changed?” is needed: fill it in."

    qtbot.keyClicks(panel.content.widget("reason"), "A guide")
    click(qtbot, panel.do)
    settle()

    assert chart.picture.phase.tolist() == [1] * 4 + [2] * 4


def test_what_happened_is_noted_where_it_happened(
    qtbot, measured, walking_bus, open_pilot, settle, store
):
    view = open_pilot(walking_bus)
    view.pages.outcomes.card.chart.point_chosen.emit(2)
    choose(view.deeds.points.menu, "Note what happened…")
    panel = panel_of(view)
    assert panel.content.widget("on").text() == "16 Mar 2026"
    qtbot.keyClicks(panel.content.widget("what"), "Strike")
    click(qtbot, panel.do)
    settle()

    assert [event.what for event in store.read(pilot_page, walking_bus).events] == ["Strike"]
    assert [mark.title for mark in view.pages.outcomes.card.picture.marks] == ["Strike"]


def test_the_chips_ask_for_one_place_and_for_another_chart(
    qtbot, store, measured, walking_bus, open_pilot, settle
):
    do(store, "AddSite", pilot="P-001", name="Askøy")
    rows = weekly("2026-W10", [(10, 20), (11, 20), (9, 21)], site="Askøy")
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    outcomes = open_pilot(walking_bus).pages.outcomes
    assert outcomes.chart_chip.text().startswith("Share chart (p)")

    outcomes.place_chip.menu().aboutToShow.emit()
    choose(outcomes.place_chip.menu(), "Askøy")
    settle()
    shown = outcomes.card.picture
    assert shown.numerator[np.isfinite(shown.numerator)].tolist() == [10.0, 11.0, 9.0]

    outcomes.chart_chip.menu().aboutToShow.emit()
    choose(outcomes.chart_chip.menu(), "Run chart")
    settle()
    assert outcomes.card.picture.centre_name == "median"


def test_places_and_groups_show_and_small_groups_do_not(
    store, measured, walking_bus, open_pilot, settle
):
    do(store, "AddSite", pilot="P-001", name="Askøy")
    do(
        store,
        "AddSubgroups",
        pilot="P-001",
        dimension="Education",
        ordered=True,
        levels=[{"name": "Lower", "share": 0.4}, {"name": "Higher", "share": 0.6}],
    )
    place = weekly("2026-W10", [(10, 20), (11, 20), (9, 21)], site="Askøy")
    few = weekly("2026-W10", [(1, 3)], subgroup="Lower")
    many = weekly("2026-W10", [(20, 40)], subgroup="Higher")
    for rows in (place, few, many):
        do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)

    outcomes = open_pilot(walking_bus).pages.outcomes

    assert "Askøy: 49\u00a0%" in outcomes.places.plot.accessibleDescription()
    assert pixels(outcomes.places.plot, LIGHT.chart) > 30
    assert "Lower: <5, too few people to show" in outcomes.groups.plot.accessibleDescription()


def test_how_it_is_worked_out_names_method_level_and_source(qtbot, judged, walking_bus, open_pilot):
    view = open_pilot(walking_bus)

    click(qtbot, view.pages.outcomes.side.now.how)

    said = " ".join(label.text() for label in panel_of(view).content.findChildren(QLabel))
    assert "repeated confidence interval" in said
    assert "Clopper and Pearson 1934" in said
    assert "Jennison and Turnbull 1989" in said
    assert "4 May 2026" not in said and "27 Apr 2026" in said


def test_hostile_names_are_shown_as_typed(store, measured, walking_bus, open_pilot, settle):
    do(store, "EditPilot", pilot="P-001", title=HOSTILE)
    do(store, "EditMetric", pilot="P-001", metric="Attendance", name=HOSTILE)
    do(store, "AddSite", pilot="P-001", name=HOSTILE, chosen_because=HOSTILE)
    levels = [{"name": HOSTILE}, {"name": "Other"}]
    do(store, "AddSubgroups", pilot="P-001", dimension=HOSTILE, ordered=False, levels=levels)
    do(store, "AddEvent", pilot="P-001", on="2026-03-20", what=HOSTILE)
    do(store, "AddEvidenceNote", pilot="P-001", text=HOSTILE)
    do(store, "AddIteration", pilot="P-001", title=HOSTILE, starts_on="2026-03-20", plan=HOSTILE)
    rows = weekly("2026-W10", [(10, 20)], site=HOSTILE)
    do(store, "RecordMeasurements", pilot="P-001", metric=HOSTILE, rows=rows)

    view = open_pilot(walking_bus)

    view.show_tab("overview")
    settle()
    shown = {label.text() for label in view.pages.overview.findChildren(QLabel)}
    assert HOSTILE in shown
    for label in view.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()
    assert view.header.line.title.text() == HOSTILE
    assert view.pages.outcomes.metric_chip.text() == f"{HOSTILE} ▾"
    view.show_tab("cycles")
    titles = [card.accessibleName() for card in view.pages.cycles.cards]
    assert titles == [f"1 · {HOSTILE}"]


def test_the_whole_page_fits_a_laptop(qtbot, judged, walking_bus, open_pilot, settle):
    view = open_pilot(walking_bus)
    view.resize(1052, 660)
    settle()
    view.grab()  # lays out what a window that is covered would lay out later

    outcomes = view.pages.outcomes
    assert outcomes.body.area.horizontalScrollBar().maximum() == 0
    side = outcomes.side
    for card in (outcomes.card, side.now, side.moves):
        right = card.mapTo(view, QPoint(card.width(), 0)).x()
        assert right <= view.width()
        qtbot.waitUntil(lambda c=card: c.height() >= c.minimumSizeHint().height())
