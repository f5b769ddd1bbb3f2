"""A pilot at a glance: what is tried, where it stands, what the numbers say, what was learnt."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel

from desktop.ui.theme import LIGHT
from store.reads.pilot import pilot_page
from tests.builders import do
from tests.pixels import pixels

HOSTILE = "<b>bold</b> 100 % {name} “q” \u202e 😀"


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def said(widget):
    QApplication.processEvents()  # what was just made is shown
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def cycle(store, title, study="", act=None):
    do(store, "AddIteration", pilot="P-001", title=title, starts_on="2026-03-20", plan="Try it")
    if act is not None:
        number = len(store.read(pilot_page, pilot_uid(store)).iterations)
        done = {"did": "We did", "as_planned": True, "prediction_held": True}
        named = {"pilot": "P-001", "iteration": str(number), "ends_on": "2026-04-20"}
        do(store, "CompleteIteration", study=study, act=act, **named, **done)


def pilot_uid(store):
    from store.reads.portfolio import portfolio

    return store.read(portfolio, store.today())[0].uid


def test_it_says_what_is_tried_for_whom_by_whom_when_and_where(store, walking_bus, open_pilot):
    do(store, "EditPilot", pilot="P-001", lead="Nina Berg", starts_on="2026-01-05",
       ends_on="2026-12-18", planned_reach=120)  # fmt: skip
    do(store, "AddSite", pilot="P-001", name="Askøy")
    do(store, "AddSite", pilot="P-001", name="Os", kind="comparison")
    words = said(open_pilot(walking_bus, "overview").pages.overview.trying)

    for part in (
        "Most pupils within two kilometres are driven to school.",
        "Pupils in years 1 to 4",
        "Nina Berg",
        "5 Jan 2026 to 18 Dec 2026",
        "Askøy; compared with Os",
        "120",
    ):
        assert part in words


def test_the_flag_stands_with_its_reason_and_at_most_two_next_steps(
    judged, walking_bus, open_pilot
):
    view = open_pilot(walking_bus, "overview")
    stands = view.pages.overview.stands

    assert view._text.term(view.readiness.flag) in said(stands)
    assert view._text.say(view.readiness.why) in said(stands)
    assert len(stands.steps) == min(2, len(view.readiness.next_steps)) == 2


def test_a_step_leads_to_what_it_rests_on_or_opens_what_would_make_it(
    qtbot, judged, walking_bus, open_pilot
):
    view = open_pilot(walking_bus, "overview")
    places = {each.id: place for place, each in enumerate(view.readiness.criteria)}

    view.pages.overview.step_asked.emit(places["effect.primary"])
    assert view.tab == "outcomes"
    view.pages.overview.step_asked.emit(places["learning.iterations"])
    assert view.deeds.panels.open_one is not None
    view.deeds.panels.close()
    view.pages.overview.step_asked.emit(places["learning.fixed_before"])
    assert view.tab == "hypotheses"


def test_a_click_on_a_step_goes_there(qtbot, judged, walking_bus, open_pilot):
    view = open_pilot(walking_bus, "overview")
    with qtbot.waitSignal(view.pages.overview.step_asked) as asked:
        click(qtbot, view.pages.overview.stands.steps[0])

    assert view.readiness.criteria[asked.args[0]].id == view.readiness.next_steps[0]


def test_the_primary_metric_is_drawn_small_with_its_sentence(judged, walking_bus, open_pilot):
    numbers = open_pilot(walking_bus, "overview").pages.overview.numbers

    assert numbers.title.text() == "Attendance, share per week"
    assert "Attendance went from 41\u00a0% to 61\u00a0%" in numbers.sentence.text()
    assert numbers.chart.isVisible() and pixels(numbers.chart, LIGHT.target) > 50


def test_the_wheel_over_the_small_chart_scrolls_the_page_and_does_not_zoom(
    judged, walking_bus, open_pilot
):
    view = open_pilot(walking_bus, "overview")
    view.resize(1024, 560)
    QApplication.processEvents()
    page = view.pages.overview
    chart, bar = page.numbers.chart, page._area.verticalScrollBar()
    before = chart.box.viewRange()[0]
    port = chart.view.viewport()
    middle = QPointF(port.rect().center())
    wheel = QWheelEvent(
        middle, QPointF(port.mapToGlobal(port.rect().center())), QPointF(0, -240).toPoint(),
        QPointF(0, -240).toPoint(), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(port, wheel)

    assert chart.box.viewRange()[0] == before
    assert bar.value() > 0


def test_without_a_metric_or_numbers_it_says_what_to_do(
    qtbot, store, walking_bus, open_pilot, settle
):
    view = open_pilot(walking_bus, "overview")
    numbers = view.pages.overview.numbers
    assert not numbers.chart.isVisible() and numbers.begin.text() == "Add a metric"
    click(qtbot, numbers.begin)
    assert view.deeds.panels.open_one is not None
    view.deeds.panels.close()

    do(store, "AddMetric", pilot="P-001", name="Attendance", kind="count", direction="up",
       role="primary", cadence="week")  # fmt: skip
    view.reload()
    settle()
    assert numbers.begin.text() == "Add numbers" and numbers.begin.isVisible()


def test_cycles_are_dots_with_the_last_two_by_title_and_what_was_learnt(
    store, walking_bus, open_pilot
):
    cycle(store, "Shorter route", "Half as far, twice as many", "adapt")
    cycle(store, "Fixed day", "Nobody forgets Tuesdays", "adopt")
    cycle(store, "A guide")
    cycles = open_pilot(walking_bus, "overview").pages.overview.cycles

    assert cycles.dots.accessibleName() == "3 cycles"
    words = said(cycles)
    assert words.index("3 · A guide") < words.index("2 · Fixed day")
    assert "Shorter route" not in words
    assert "Learnt: Nobody forgets Tuesdays" in words


def test_the_last_decision_is_told(store, judged, walking_bus, open_pilot):
    do(store, "Decide", pilot="P-001", decision="stop", why="Nobody came", decided_on="2026-09-20",
       decided_by="The board")  # fmt: skip
    words = said(open_pilot(walking_bus, "overview").pages.overview.stands)

    assert "Stop, 20 Sep 2026, The board" in words and "Nobody came" in words


def test_another_pilot_takes_nothing_along(store, judged, walking_bus, open_pilot, settle):
    view = open_pilot(walking_bus, "overview")
    other = do(store, "AddPilot", title="Breakfast").uid
    view.show_pilot(other, "overview")
    settle()
    page = view.pages.overview

    assert not page.numbers.chart.isVisible()
    assert "Most pupils" not in said(page) and "Not written down yet." in said(page.trying)
    assert page.send.sheet is not None and page.send.sheet.outcome is None


def test_enter_on_the_problem_opens_it(qtbot, walking_bus, open_pilot, settle, store):
    from desktop.ui.pilot.hypotheses_line import OpenLine

    view = open_pilot(walking_bus, "overview")
    line = view.pages.overview.trying.findChildren(OpenLine)[0]
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_F2)
    panel = view.deeds.panels.open_one
    panel.content.widget("problem").setPlainText("Cars at the gate")
    click(qtbot, panel.do)
    settle()

    assert store.read(pilot_page, walking_bus).problem == "Cars at the gate"
    assert "Cars at the gate" in said(view.pages.overview.trying)


@pytest.mark.parametrize("hostile", [HOSTILE, "word " * 2000])
def test_hostile_and_endless_text_is_shown_as_typed_by_its_beginning(
    store, walking_bus, open_pilot, hostile
):
    do(store, "EditPilot", pilot="P-001", problem=hostile, target_group=hostile)
    page = open_pilot(walking_bus, "overview").pages.overview

    assert hostile[:30].strip() in said(page.trying)
    assert page.trying.height() < 500
    for label in page.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_behind_the_chart_of_the_overview_are_its_numbers_too(
    qtbot, judged, walking_bus, open_pilot
):
    numbers = open_pilot(walking_bus, "overview").pages.overview.numbers
    numbers.chart.setFocus()
    qtbot.keyClick(numbers.chart, Qt.Key.Key_T)

    table = numbers.faces.table
    assert numbers.faces.showing_table and table.isVisible()
    assert table.model.row(table.model.index(0)).period == "Week 25, 2026"

    qtbot.keyClick(table.view, Qt.Key.Key_T)
    assert not numbers.faces.showing_table and numbers.chart.isVisible()
