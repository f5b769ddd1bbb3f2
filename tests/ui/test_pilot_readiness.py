"""Readiness: what passes, what fails, what nobody has looked at; and the decision."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.ui.parts.rows import Group
from desktop.ui.theme import LIGHT
from store.reads.pilot import pilot_page
from store.words import Choice, Flag, Stage, Verdict
from tests.builders import TODAY, do
from tests.pixels import pixels


def rows_of(view):
    """The criteria as shown, by their question."""
    shown = view.pages.readiness.table.model.rows
    return {row.question: row for row in shown if not isinstance(row, Group)}


def panel_of(view):
    panel = view.deeds.panels.open_one
    assert panel is not None and panel.isVisible()
    return panel


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_flag_stands_in_words_with_its_reason(judged, walking_bus, open_pilot):
    view = open_pilot(walking_bus, "readiness")

    assert view.header.line.flag.accessibleName() == view._text.term(view.readiness.flag)
    assert view.header.line.why.text() == view._text.say(view.readiness.why)
    assert view.header.line.why.text()


def test_the_ring_counts_what_is_asked_for(judged, walking_bus, open_pilot):
    view = open_pilot(walking_bus, "readiness")
    asked = [each for each in view.readiness.criteria if each.required]
    counted = [each for each in asked if each.verdict is not Verdict.NOT_APPLICABLE]
    passed = [each for each in counted if each.verdict is Verdict.PASS]

    ring = view.pages.readiness.top.ring
    assert ring.accessibleName() == f"{len(passed)} of {len(counted)} in order"
    assert passed and pixels(ring, LIGHT.accent) > 20


def test_the_headline_says_how_many_things_stand_between(judged, walking_bus, open_pilot):
    view = open_pilot(walking_bus, "readiness")
    left = len(view.readiness.next_steps)
    assert left > 3

    top = view.pages.readiness.top
    assert top.headline.text() == f"{left} things stand between this pilot and “ready to scale”."
    assert top.profile.text() == "Profile: default, version 1"


def test_what_nobody_has_looked_at_is_not_what_does_not_apply(judged, walking_bus, open_pilot):
    rows = rows_of(open_pilot(walking_bus, "readiness"))

    unknown = rows["Is it in a municipal plan or a political decision?"]
    beside = rows["Would this have happened anyway?"]
    assert (unknown.verdict, unknown.seen) == (Verdict.UNKNOWN, "nobody has looked")
    assert (beside.verdict, beside.seen) == (Verdict.NOT_APPLICABLE, "does not apply")
    assert unknown.change.startswith("Bring it into a municipal plan")


def test_what_the_profile_does_not_ask_for_stands_apart_at_the_end(judged, walking_bus, open_pilot):
    view = open_pilot(walking_bus, "readiness")
    shown = view.pages.readiness.table.model.rows

    heads = [place for place, row in enumerate(shown) if isinstance(row, Group)]
    assert shown[heads[-1]].title == "Not asked for by this profile"
    assert heads[0] < heads[-1] < len(shown) - 1, "there are some of both"
    assert all(row.required for row in shown[: heads[-1]] if not isinstance(row, Group))
    assert not any(row.required for row in shown[heads[-1] + 1 :])


def test_a_click_on_what_a_criterion_rests_on_goes_there(qtbot, judged, walking_bus, open_pilot):
    view = open_pilot(walking_bus, "readiness")
    table = view.pages.readiness.table
    row = rows_of(view)["Is the target met, for someone who looks every week?"]
    assert row.rests.words == "Attendance"
    assert table.make_current(row.index)
    rect = table.view.visualRect(table.view.currentIndex())
    span = next(span for span in table.spans() if span.column.key == "rests")
    at = QPoint(round(span.left) + 4, rect.center().y())

    qtbot.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert view.tab == "outcomes"
    assert view.pages.outcomes.shown_metric.uid == judged


def test_enter_on_a_criterion_without_records_opens_what_would_make_the_first(
    qtbot, judged, walking_bus, open_pilot
):
    view = open_pilot(walking_bus, "readiness")
    table = view.pages.readiness.table
    row = rows_of(view)["Has something been tried, studied and adjusted?"]
    assert row.rests.words == "Log a cycle"
    table.make_current(row.index)
    table.view.setFocus()

    qtbot.keyClick(table.view, Qt.Key.Key_Return)

    assert panel_of(view).title.text() == "Log a cycle"


def test_a_next_step_goes_to_where_it_can_be_taken(qtbot, measured, walking_bus, open_pilot):
    view = open_pilot(walking_bus, "readiness")
    first = view.pages.readiness.top.findChildren(QPushButton)[0]
    assert first.text() == "1  A target fixed before the numbers"

    click(qtbot, first)

    assert panel_of(view).title.text() == "What do you believe?"


def test_decide_by_digit_and_reason_writes_the_decision(
    qtbot, judged, walking_bus, open_pilot, settle, store
):
    view = open_pilot(walking_bus, "readiness")
    click(qtbot, view.header.line.decide)
    panel = panel_of(view)
    why = view._text.say(view.readiness.why)
    assert why in [label.text() for label in panel.content.findChildren(QLabel)]

    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_3)
    assert panel.content.choices.value is Choice.ITERATE
    qtbot.keyClicks(panel.content.widget("why"), "More homes on the third route first")
    click(qtbot, panel.do)
    settle()

    decision = store.read(pilot_page, walking_bus).decisions[-1]
    assert (decision.decision, decision.why, decision.decided_on, decision.against_flag) == (
        Choice.ITERATE,
        "More homes on the third route first",
        TODAY,
        False,
    )
    said = [label.text() for label in view.pages.readiness.decisions.findChildren(QLabel)]
    assert "Iterate, 28 Sep 2026, kari" in said
    assert "More homes on the third route first" in said


def test_to_scale_against_the_flag_asks_for_a_whole_sentence_and_keeps_what_was_typed(
    qtbot, judged, walking_bus, open_pilot, settle, store
):
    view = open_pilot(walking_bus, "readiness")
    assert view.readiness.flag is not Flag.READY
    click(qtbot, view.header.line.decide)
    panel = panel_of(view)
    form = panel.content
    click(qtbot, form.choices._buttons[0])
    assert form.callout.isVisible()
    qtbot.keyClicks(form.widget("why"), "ok")

    click(qtbot, panel.do)
    settle()

    assert panel.isVisible()
    assert "write the reason in a full sentence" in form.sentence("why")
    assert form.widget("why").toPlainText() == "ok"
    assert store.read(pilot_page, walking_bus).decisions == ()

    qtbot.keyClicks(form.widget("why"), ", the council has put it into next year's budget.")
    click(qtbot, panel.do)
    settle()

    page = store.read(pilot_page, walking_bus)
    assert page.decisions[0].against_flag and page.stage is Stage.DECIDED


def test_nothing_chosen_is_said_above_the_reason(qtbot, judged, walking_bus, open_pilot):
    view = open_pilot(walking_bus, "readiness")
    click(qtbot, view.header.line.decide)
    panel = panel_of(view)

    click(qtbot, panel.do)

    assert panel.isVisible()
    assert panel.content.error.text() == "Choose one of the five first."


def test_the_day_can_be_typed_as_people_write_it(
    qtbot, judged, walking_bus, open_pilot, settle, store
):
    view = open_pilot(walking_bus, "readiness")
    click(qtbot, view.header.line.decide)
    form = panel_of(view).content
    form.choices.choose(Choice.CONTINUE)
    qtbot.keyClicks(form.widget("why"), "Measure on until Christmas")
    form.widget("decided_on").setText("1.9.")
    click(qtbot, panel_of(view).do)
    settle()

    assert store.read(pilot_page, walking_bus).decisions[0].decided_on == date(2026, 9, 1)


@pytest.mark.parametrize("width", [1180, 1024, 828])
def test_no_figure_of_a_criterion_is_cut_off(judged, walking_bus, open_pilot, settle, width):
    view = open_pilot(walking_bus, "readiness")
    view.resize(width, 640)
    settle()
    table = view.pages.readiness.table
    painter = table.painter
    looked_at = [
        (line.text, painter._shortened(line, span.width))
        for row in rows_of(view).values()
        for span in table.spans()
        if span.column.key in ("seen", "asked")
        for line in span.column.lines(row)
    ]

    assert len(looked_at) > 20
    assert [shown for text, shown in looked_at if shown != text] == []


def test_a_decision_taken_back_is_gone_from_the_page(
    judged, walking_bus, open_pilot, settle, store, pilot_tasks
):
    do(store, "Decide", pilot="P-001", decision="continue", why="It works")
    view = open_pilot(walking_bus, "readiness")
    assert view.pages.readiness.decisions.isVisible()

    pilot_tasks.undo()
    settle()

    assert not view.pages.readiness.decisions.isVisible()
