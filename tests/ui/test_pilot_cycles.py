"""Cycles: logged, completed with a new phase, mended, and laid along the chart's time."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.ui.theme import LIGHT
from store.reads.pilot import pilot_page
from store.words import Act
from tests.builders import TODAY, do
from tests.pixels import pixels


def panel_of(view):
    panel = view.deeds.panels.open_one
    assert panel is not None and panel.isVisible()
    return panel


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def log_one(store, title="Shorter route", starts_on="2026-04-06"):
    do(store, "AddIteration", pilot="P-001", title=title, starts_on=starts_on, plan="Walk less")


def test_a_cycle_is_logged_from_the_header(qtbot, measured, walking_bus, open_pilot, settle, store):
    view = open_pilot(walking_bus, "cycles")
    assert view.pages.cycles.empty.isVisible()
    click(qtbot, view.header.line.cycle)
    panel = panel_of(view)
    assert panel.content.widget("starts_on").text() == "28 Sep 2026"
    qtbot.keyClicks(panel.content.widget("title"), "A second guide")
    qtbot.keyClicks(panel.content.widget("plan"), "One more grown-up on each route")
    qtbot.keyClicks(panel.content.widget("prediction"), "Nobody waits")
    click(qtbot, panel.do)
    settle()

    cycle = store.read(pilot_page, walking_bus).iterations[0]
    assert (cycle.title, cycle.starts_on, cycle.prediction) == (
        "A second guide",
        TODAY,
        "Nobody waits",
    )
    card = view.pages.cycles.cards[0]
    assert card.accessibleName() == "1 · A second guide"
    assert "Predicted: Nobody waits" in [label.text() for label in card.findChildren(QLabel)]


def test_what_is_missing_is_said_beneath_its_field_and_the_rest_stays(
    qtbot, measured, walking_bus, open_pilot, settle, store
):
    view = open_pilot(walking_bus, "cycles")
    click(qtbot, view.header.line.cycle)
    panel = panel_of(view)
    qtbot.keyClicks(panel.content.widget("title"), "A second guide")
    panel.content.widget("starts_on").setText("31.2.2026")

    click(qtbot, panel.do)

    assert panel.isVisible()
    assert "“31.2.2026” does not exist" in panel.content.sentence("starts_on")
    assert panel.content.sentence("plan") == "“Plan” is needed: fill it in."
    assert panel.content.widget("title").text() == "A second guide"
    assert panel.content.widget("starts_on").text() == "31.2.2026"
    assert store.read(pilot_page, walking_bus).iterations == ()


def test_a_completed_cycle_begins_a_new_phase_in_the_chart(
    qtbot, store, measured, walking_bus, open_pilot, settle
):
    log_one(store)
    view = open_pilot(walking_bus, "cycles")
    click(qtbot, view.pages.cycles.cards[0].complete)
    panel = panel_of(view)
    form = panel.content
    form.widget("ends_on").setText("30.4.2026")
    qtbot.keyClicks(form.widget("did"), "Two routes")
    qtbot.keyClicks(form.widget("study"), "More came")
    form.widget("act").set_value(Act.ADOPT)
    form.widget("new_phase_of").set_value(measured)
    click(qtbot, panel.do)
    settle()

    cycle = store.read(pilot_page, walking_bus).iterations[0]
    assert (cycle.act, cycle.as_planned, cycle.did) == (Act.ADOPT, True, "Two routes")
    view.show_tab("outcomes")
    settle()
    picture = view.pages.outcomes.card.picture
    assert picture.phase.tolist() == [1] * 5 + [2] * 3
    assert [(mark.number, mark.act) for mark in picture.marks] == [(1, Act.ADOPT)]


def test_what_follows_must_be_chosen_and_is_not_suggested(
    qtbot, store, measured, walking_bus, open_pilot, settle
):
    log_one(store)
    view = open_pilot(walking_bus, "cycles")
    click(qtbot, view.pages.cycles.cards[0].complete)
    panel = panel_of(view)
    qtbot.keyClicks(panel.content.widget("did"), "Two routes")
    qtbot.keyClicks(panel.content.widget("study"), "More came")

    click(qtbot, panel.do)

    assert panel.isVisible()
    assert panel.content.sentence("act") == "“What follows?” is needed: fill it in."


def test_a_cycle_that_ends_before_it_begins_is_refused_at_its_date(
    qtbot, store, measured, walking_bus, open_pilot, settle
):
    log_one(store)
    view = open_pilot(walking_bus, "cycles")
    click(qtbot, view.pages.cycles.cards[0].complete)
    panel = panel_of(view)
    panel.content.widget("ends_on").setText("1.3.2026")
    qtbot.keyClicks(panel.content.widget("did"), "Two routes")
    qtbot.keyClicks(panel.content.widget("study"), "More came")
    panel.content.widget("act").set_value(Act.ADAPT)

    click(qtbot, panel.do)
    settle()

    assert panel.isVisible()
    assert "before it starts" in panel.content.sentence("ends_on")
    assert panel.content.widget("did").toPlainText() == "Two routes"


def test_a_cycle_is_mended_and_removed(
    qtbot, store, measured, walking_bus, open_pilot, settle, pilot_tasks
):
    log_one(store)
    view = open_pilot(walking_bus, "cycles")
    click(qtbot, view.pages.cycles.cards[0].edit)
    panel = panel_of(view)
    assert panel.content.widget("plan").toPlainText() == "Walk less"
    panel.content.widget("title").setText("Other route")
    click(qtbot, panel.do)
    settle()
    assert view.pages.cycles.cards[0].accessibleName() == "1 · Other route"

    click(qtbot, view.pages.cycles.cards[0].edit)
    remove = next(
        button
        for button in panel_of(view).content.findChildren(type(panel.do))
        if button.text() == "Remove"
    )
    click(qtbot, remove)
    settle()
    assert store.read(pilot_page, walking_bus).iterations == ()

    pilot_tasks.undo()
    settle()
    assert view.pages.cycles.cards[0].accessibleName() == "1 · Other route"


def test_what_somebody_else_has_changed_meanwhile_is_not_overwritten(
    qtbot, store, measured, walking_bus, open_pilot, settle
):
    log_one(store)
    view = open_pilot(walking_bus, "cycles")
    click(qtbot, view.pages.cycles.cards[0].edit)
    panel = panel_of(view)
    do(store, "EditIteration", pilot="P-001", iteration=1, title="Theirs", who="nina")
    panel.content.widget("title").setText("Mine")

    click(qtbot, panel.do)
    settle()

    assert panel.isVisible()
    assert panel.error.text()
    assert panel.content.widget("title").text() == "Mine"
    assert store.read(pilot_page, walking_bus).iterations[0].title == "Theirs"


def test_the_newest_cycle_stands_on_top_and_old_ones_wait(
    qtbot, store, measured, walking_bus, open_pilot
):
    for number in range(1, 34):
        log_one(store, f"Try {number}", "2026-04-06")
    cycles = open_pilot(walking_bus, "cycles").pages.cycles

    assert [card.accessibleName() for card in cycles.cards[:2]] == ["33 · Try 33", "32 · Try 32"]
    assert len(cycles.cards) == 30
    more = cycles.older
    assert more.text() == "Show 3 older cycles"
    qtbot.waitUntil(more.isVisible)
    click(qtbot, more)
    qtbot.waitUntil(lambda: len(cycles.cards) == 33)


def test_the_timeline_shows_numbers_and_cycles_on_one_axis(store, judged, walking_bus, open_pilot):
    log_one(store)
    do(
        store,
        "CompleteIteration",
        pilot="P-001",
        iteration=1,
        ends_on="2026-05-10",
        did="d",
        as_planned=True,
        study="s",
        act="adopt",
    )
    timeline = open_pilot(walking_bus, "cycles").pages.cycles.timeline

    assert pixels(timeline, LIGHT.good, tolerance=40) > 25
    assert pixels(timeline, LIGHT.target, tolerance=30) > 100
    assert pixels(timeline, LIGHT.chart, tolerance=60) > 60
