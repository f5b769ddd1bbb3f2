"""The gap over time and the places' plot on a pilot's page: words, table, and sent on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu

from desktop.ui.parts.panel import SidePanel
from desktop.ui.pilot.send import COPY, SVG
from desktop.ui.pilot.sheet_card import TO_CHART, TO_TABLE
from desktop.ui.theme import LIGHT
from tests.builders import do, weekly
from tests.pixels import pixels

FALLING = [58, 54, 50, 46, 42, 38, 34, 30]


def by_group(store, dimension, ordered, **parts):
    levels = [{"name": name, "share": 0.5} for name in parts]
    do(store, "AddSubgroups", pilot="P-001", dimension=dimension, ordered=ordered, levels=levels)
    for name, counts in parts.items():
        rows = weekly("2026-W18", [(part, 100) for part in counts], subgroup=name)
        do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)


@pytest.fixture
def widening(store, judged, walking_bus, open_pilot):
    """The outcomes of a pilot whose worst off fall behind by education."""
    by_group(store, "Education", True, Lower=FALLING, Higher=[60] * 8)
    return open_pilot(walking_bus).pages.outcomes


def test_the_gap_over_time_says_who_lies_behind_and_where_it_goes(widening):
    card = widening.gap

    assert card.isVisibleTo(widening)
    assert card.title.text() == "The gap over time, by education"
    assert card.words.text().startswith(
        "How far Lower lie behind Higher. It grows by about 4 points each week, likely "
    )
    assert card.plot.sheet.label == "now 30"
    assert pixels(card.plot, LIGHT.bad) > 40
    assert card.plot.words_at(7).startswith("Week 25, 2026: 30 points, likely ")


def test_t_turns_to_the_gaps_numbers_and_back(qtbot, widening):
    card = widening.gap
    card.plot.setFocus()
    qtbot.keyClick(card.plot, Qt.Key.Key_T)

    assert card.showing_table
    rows = card.table.model.rows
    assert rows[0].cells[:2] == ("Week 25, 2026", "30 points")
    assert len(rows) == 8

    qtbot.keyClick(card.table.view, Qt.Key.Key_T)
    assert not card.showing_table


def test_a_row_of_the_table_says_how_it_is_worked_out(qtbot, widening):
    card = widening.gap
    card.toggle_table()
    assert card.table.make_current(2)

    qtbot.keyClick(card.table.view, Qt.Key.Key_H)

    (panel,) = [each for each in widening.window().findChildren(SidePanel) if each.isVisible()]
    said = [label.text() for label in panel.findChildren(QLabel)]
    assert "The gap between Lower and Higher" in said


@pytest.mark.parametrize(("ending", "starts"), [("png", b"\x89PNG"), ("svg", b"<?xml")])
def test_a_small_chart_is_saved_where_one_says(qtbot, widening, tmp_path, ending, starts):
    asked = []

    def ask(parent, suggested, kinds):
        asked.append(suggested)
        return str(tmp_path / f"gap.{ending}")

    widening.send.ask = ask
    entries = entries_of(widening.gap)
    with qtbot.waitSignal(widening.send.said):
        entries["PNG, as on the screen" if ending == "png" else SVG].trigger()

    assert (tmp_path / f"gap.{ending}").read_bytes().startswith(starts)
    assert asked[0].endswith(f"P-001 Attendance The gap over time, by education.{ending}")


def test_copy_puts_the_small_chart_and_its_words_on_the_clipboard(qtbot, widening):
    with qtbot.waitSignal(widening.send.said):
        entries_of(widening.gap)[COPY].trigger()

    held = QGuiApplication.clipboard().mimeData()
    assert held.hasImage()
    assert held.text().startswith("How far Lower lie behind Higher.")


def entries_of(card) -> dict:
    menu: QMenu = card.more.menu()
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions()}


def test_the_menu_says_which_way_t_turns(widening):
    card = widening.places if widening.places.plot.sheet else widening.gap

    assert TO_TABLE in entries_of(card)
    card.toggle_table()
    assert TO_CHART in entries_of(card)


def test_groups_without_an_order_grow_apart_and_nobody_lies_behind(
    store, judged, walking_bus, open_pilot
):
    by_group(store, "Gender", False, Girls=[60] * 8, Boys=FALLING)
    outcomes = open_pilot(walking_bus).pages.outcomes

    assert outcomes.groups.words.text() == "Gap 16 points, from Boys to Girls: growing"
    assert outcomes.gap.words.text().startswith("How far Girls lie above Boys. It grows by about 4")


def test_the_gap_follows_the_groups_that_are_chosen(store, judged, walking_bus, open_pilot):
    by_group(store, "Education", True, Lower=FALLING, Higher=[60] * 8)
    by_group(store, "Gender", False, Girls=[50] * 8, Boys=[52] * 8)
    outcomes = open_pilot(walking_bus).pages.outcomes
    gender = next(each for each in outcomes.outcome.groups if each.name == "Gender")

    outcomes.groups.chip.chosen.emit(gender.uid)

    assert outcomes.gap.title.text() == "The gap over time, by gender"


def test_a_week_with_few_people_is_marked_and_said(store, judged, walking_bus, open_pilot):
    by_group(store, "Education", True, Lower=FALLING, Higher=[60] * 8)
    few = [{"period": "2026-05-04", "numerator": 1, "denominator": 3, "subgroup": "Lower"}]
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=few)
    card = open_pilot(walking_bus).pages.outcomes.gap

    assert "a group was too small to be shown" in card.words.text()
    assert card.plot.words_at(1).endswith("too few people to show")
    assert card.plot.sheet.cells(1)[1:] == ("<5", "<5")


def test_without_numbers_by_group_who_took_part_is_shown(store, judged, walking_bus, open_pilot):
    levels = [{"name": "Lower", "share": 0.4}, {"name": "Higher", "share": 0.6}]
    do(store, "AddSubgroups", pilot="P-001", dimension="Education", ordered=True, levels=levels)
    reach = {"kind": "count", "direction": "up", "role": "reach", "cadence": "week"}
    do(store, "AddMetric", pilot="P-001", name="New walkers", **reach)
    for name, count in (("Lower", 20), ("Higher", 80)):
        rows = [{"period": "2026-W18", "value": count, "subgroup": name}]
        do(store, "RecordMeasurements", pilot="P-001", metric="New walkers", rows=rows)
    groups = open_pilot(walking_bus).pages.outcomes.groups

    assert groups.title.text() == "Who took part, by education"
    assert groups.plot.accessibleDescription().startswith("Lower: 20, reached 0.50 × its share")
    assert not groups.none.isVisibleTo(groups)
    assert groups.words.text() == "How many took part; this measure has no numbers by group."


def test_warnings_stand_on_lines_of_their_own_and_leave_the_chart_its_room(
    store, judged, walking_bus, open_pilot
):
    card = open_pilot(walking_bus).pages.outcomes.card
    lines = card.notes.text().split("\n")

    assert any(line.startswith("Fewer than 12 points in this phase") for line in lines)
    assert any(line.startswith("This says what came, not why") for line in lines)
    assert len(lines) == len(set(lines)) >= 2
    assert card.height() >= 270 + card.notes_height()


@pytest.mark.parametrize(
    ("decision", "words"),
    [("stop", "This pilot was stopped."), ("scale", "It was decided to scale this pilot.")],
)
def test_of_a_pilot_that_has_ended_nothing_is_said_to_be_left(
    store, judged, walking_bus, open_pilot, decision, words
):
    do(store, "Decide", pilot="P-001", decision=decision, why="Enough was learnt.")
    top = open_pilot(walking_bus, "readiness").pages.readiness.top

    assert top.headline.text() == words
    assert top._steps.count() == 0
