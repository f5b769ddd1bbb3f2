"""The chart followed with the pointer and by key: read out, chosen, zoomed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop.ui.charts.outcome import OutcomeChart
from desktop.ui.charts.picture import Mark
from desktop.ui.theme import LIGHT
from store.words import Act
from tests.ui.chart_samples import (
    FIRST,
    VALUES,
    count,
    picture,
    seen,
)


def test_hover_tells_all_about_the_nearest_point(show_chart, qtbot):
    part, whole = [4.0] * 7 + [5.0] * 7 + [19.0, 6.0], [20.0] * 16
    week = FIRST + 7 * 14
    chart = show_chart(
        picture(
            part,
            whole,
            "p",
            kind="proportion",
            target=0.5,
            unit="",
            marks=[Mark(week + 2, "guide", 3, act=Act.ADOPT), Mark(week, "fair", kind="event")],
            notes=[None] * 14 + ["double counted?", None],
        )
    )
    qtbot.mouseMove(chart.view.viewport(), (chart.drawing.point_at(14) + QPointF(3, 25)).toPoint())
    qtbot.waitUntil(lambda: chart.chosen == 14)

    assert chart.panel.isVisible()
    assert chart.rect().contains(chart.panel.geometry())
    assert chart.read_out.heading == "Week 24, 2026, from 8 Jun"
    assert chart.read_out.lines == (
        "95\u00a0%  (19 of 20)",
        "A change for the better: outside the limits",
        "Cycle 3 · guide, adopted, 10 Jun",
        "Event · fair, 8 Jun",
        "double counted?",
    )


def test_hover_over_a_shortened_cycle_tells_its_whole_name(show_chart, qtbot):
    name = "a very long name that never fits beside the next one"
    cycles = [Mark(FIRST + 30, name, 1, text="what we tried"), Mark(FIRST + 40, "next", 2)]
    chart = show_chart(picture(marks=cycles))
    first = chart.drawing.placed[0]
    at = QPointF(first.dot, chart.drawing.layout.row)
    qtbot.mouseMove(chart.view.viewport(), at.toPoint())
    qtbot.waitUntil(lambda: chart.read_out is not None)

    assert name not in first.label
    assert name in chart.read_out.heading
    assert chart.read_out.lines == ("what we tried",)


def test_arrow_keys_step_from_point_to_point_and_speak(show_chart, qtbot):
    values = [*VALUES]
    values[2] = float("nan")
    chart = show_chart(picture(values))
    chart.setFocus()
    seen = []
    for key in (
        Qt.Key.Key_Right,
        Qt.Key.Key_Right,
        Qt.Key.Key_Right,
        Qt.Key.Key_Left,
        Qt.Key.Key_End,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
    ):
        qtbot.keyClick(chart, key)
        seen.append(chart.chosen)

    assert seen == [0, 1, 3, 1, 15, 15, 0]
    assert "6 days" in chart.accessibleDescription()
    assert chart.accessibleDescription() == chart.read_out.spoken


def test_enter_and_a_click_choose_a_point(show_chart, qtbot):
    chart = show_chart(picture())
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    with qtbot.waitSignal(chart.point_chosen) as entered:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    with qtbot.waitSignal(chart.point_chosen) as clicked:
        qtbot.mouseClick(
            chart.view.viewport(),
            Qt.MouseButton.LeftButton,
            pos=chart.drawing.point_at(6).toPoint(),
        )

    assert (entered.args, clicked.args) == ([0], [6])


def test_escape_puts_the_read_out_away(show_chart, qtbot):
    chart = show_chart(picture())
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert chart.panel.isVisible()
    qtbot.keyClick(chart, Qt.Key.Key_Escape)

    assert not chart.panel.isVisible()
    assert chart.chosen is None


def test_focus_by_key_is_seen(show_chart):
    chart = show_chart(picture())
    without = count(seen(chart), LIGHT.accent)
    chart.item.show_ring(True)

    assert without == 0
    assert count(seen(chart), LIGHT.accent) > 1000


def wheel(chart: OutcomeChart, at: QPointF, steps: int) -> None:
    viewport = chart.view.viewport()
    event = QWheelEvent(
        at,
        QPointF(viewport.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def test_the_wheel_zooms_in_time_only_and_a_double_click_shows_all_again(show_chart, qtbot):
    chart = show_chart(picture())
    whole = chart.drawing.frame
    wheel(chart, whole_centre := chart.drawing.layout.plot.center(), 3)
    near = chart.drawing.frame
    qtbot.mouseDClick(
        chart.view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(round(whole_centre.x()), round(chart.drawing.layout.plot.top()) + 4),
    )
    qtbot.waitUntil(lambda: chart.drawing.frame.first == whole.first)

    assert near.last - near.first < 0.6 * (whole.last - whole.first)
    assert (near.low, near.high) == (whole.low, whole.high)
    assert chart.drawing.frame == whole


def test_zooming_out_never_leaves_the_data(show_chart):
    chart = show_chart(picture())
    whole = chart.drawing.frame
    wheel(chart, chart.drawing.layout.plot.center(), -5)

    assert (chart.drawing.frame.first, chart.drawing.frame.last) == (whole.first, whole.last)


def test_a_drag_zooms_to_what_it_covers(show_chart, qtbot):
    chart = show_chart(picture())
    viewport, button = chart.view.viewport(), Qt.MouseButton.LeftButton
    left, right = chart.drawing.point_at(4), chart.drawing.point_at(11)
    plot = chart.drawing.layout.plot
    ends = [QPoint(round(at.x()), round(plot.bottom()) - 6) for at in (left, right)]
    qtbot.mousePress(viewport, button, pos=ends[0])
    move(viewport, ends[1], button)
    qtbot.mouseRelease(viewport, button, pos=ends[1])
    day = [FIRST + 7 * 4, FIRST + 7 * 11]

    assert chart.drawing.frame.first == pytest.approx(day[0], abs=1)
    assert chart.drawing.frame.last == pytest.approx(day[1], abs=1)


def move(viewport, at: QPoint, button: Qt.MouseButton) -> None:
    """A move with the button held, which QTest cannot make."""
    place = QPointF(at)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        QPointF(viewport.mapToGlobal(at)),
        Qt.MouseButton.NoButton,
        button,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(viewport, event)


def test_stepping_by_key_brings_a_point_into_view(show_chart, qtbot):
    chart = show_chart(picture())
    chart.box.setXRange(FIRST, FIRST + 40, padding=0)
    qtbot.keyClick(chart, Qt.Key.Key_End)
    frame = chart.drawing.frame

    assert frame.first <= FIRST + 7 * 15 <= frame.last
    assert chart.panel.isVisible()
