"""Groups, decisions, definitions, chains of cycles: all edited where they stand, by keyboard."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from store.reads.pilot import pilot_page
from store.words import Choice, Stage
from tests.builders import WHO, do

KEY = Qt.Key
LEVELS = [{"name": "Low", "share": 0.3}, {"name": "Middle", "share": 0.3}, {"name": "High"}]


def panel_of(view):
    panel = view.deeds.panels.open_one
    assert panel is not None and panel.isVisible()
    return panel


def said(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def line_of(view, table, uid):
    return view.pages.overview.records.sections[table].lines[uid]


def open_by_key(qtbot, view, table, uid):
    line = line_of(view, table, uid)
    line.stand()
    qtbot.keyClick(line._buttons[0], KEY.Key_F2)
    return panel_of(view).content


@pytest.fixture
def groups(qtbot, store, walking_bus, open_pilot):
    """The form of a dimension, opened by F2 on its line; and how its groups stand in the store."""
    do(store, "AddSubgroups", pilot="P-001", dimension="Education", ordered=True, levels=LEVELS)
    view = open_pilot(walking_bus, "overview")
    (dimension,) = store.read(pilot_page, walking_bus).dimensions

    def levels():
        (now,) = store.read(pilot_page, walking_bus).dimensions
        return [(each.name, each.share) for each in now.levels]

    return open_by_key(qtbot, view, "dimension", dimension.uid), levels


def test_a_group_is_renamed_twice_and_its_share_written(qtbot, groups, settle):
    form, levels = groups
    row = form.levels.rows[0]
    for name in ("Lower", "Lowest"):
        row.name.setFocus()
        row.name.selectAll()
        qtbot.keyClicks(row.name, name)
        qtbot.keyClick(row.name, KEY.Key_Tab)
        settle()
    share = form.levels.rows[2].share
    share.setFocus()
    qtbot.keyClicks(share, "40")
    qtbot.keyClick(share, KEY.Key_Tab)
    settle()

    assert levels() == [("Lowest", 0.3), ("Middle", 0.3), ("High", 0.4)]
    assert share.text() == "40\u00a0%"


def test_groups_change_places_by_keys_and_the_keyboard_goes_along(qtbot, groups, settle):
    form, levels = groups
    first, second = form.levels.rows[0].name, form.levels.rows[1].name
    first.setFocus()
    qtbot.keyClick(first, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    settle()

    assert [name for name, _ in levels()] == ["Middle", "Low", "High"]
    assert second.hasFocus() and second.text() == "Low"
    qtbot.keyClick(second, KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle()
    assert [name for name, _ in levels()] == ["Low", "Middle", "High"]


def test_a_group_is_added_below_and_another_removed(qtbot, groups, settle, store):
    form, levels = groups
    new = form.levels.rows[-1].name
    new.setFocus()
    qtbot.keyClicks(new, "Highest")
    qtbot.keyClick(new, KEY.Key_Return)
    settle()
    gone = form.levels.rows[1].buttons[2]
    assert gone.accessibleName() == "Remove Middle"
    gone.setFocus()
    qtbot.keyClick(gone, KEY.Key_Space)
    settle()

    assert [name for name, _ in levels()] == ["Low", "High", "Highest"]
    store.undo(by=WHO)
    assert [name for name, _ in levels()] == ["Low", "Middle", "High", "Highest"]


def test_groups_that_can_not_be_are_said_beneath_them_and_stay_typed(qtbot, groups, settle):
    form, levels = groups
    row = form.levels.rows[1]
    row.name.setFocus()
    row.name.selectAll()
    qtbot.keyClicks(row.name, "low")
    qtbot.keyClick(row.name, KEY.Key_Tab)
    settle()

    assert "stands twice" in form.levels.error.text()
    assert row.name.text() == "low"
    assert [name for name, _ in levels()] == ["Low", "Middle", "High"]


def test_a_dimension_gets_another_name_and_loses_its_order(
    qtbot, groups, settle, store, walking_bus
):
    form, _ = groups
    name = form.widget("dimension")
    name.setFocus()
    name.selectAll()
    qtbot.keyClicks(name, "Schooling")
    qtbot.keyClick(name, KEY.Key_Tab)
    qtbot.keyClick(form.widget("ordered"), KEY.Key_Space)
    settle()

    (now,) = store.read(pilot_page, walking_bus).dimensions
    assert (now.name, now.ordered) == ("Schooling", False)


@pytest.fixture
def decided(store, walking_bus):
    """The uid of a decision."""
    why = "It works and can be paid for."
    return do(store, "Decide", pilot="P-001", decision="continue", why=why).uid


def test_a_decision_is_mended_removed_and_brought_back(
    qtbot, store, walking_bus, decided, open_pilot, settle, pilot_tasks
):
    view = open_pilot(walking_bus, "overview")
    form = open_by_key(qtbot, view, "decision", decided)
    form.widget("choice").setFocus()
    qtbot.keyClick(form.widget("choice"), KEY.Key_End)
    form.widget("decided_on").setFocus()
    form.widget("decided_on").selectAll()
    qtbot.keyClicks(form.widget("decided_on"), "1.9.2026")
    qtbot.keyClick(form.widget("decided_on"), KEY.Key_Tab)
    settle()
    page = store.read(pilot_page, walking_bus)
    assert page.stage is Stage.DECIDED
    assert [(each.decision, each.decided_on) for each in page.decisions] == [
        (Choice.STOP, date(2026, 9, 1))
    ]
    assert "It works and can be paid for." in said(line_of(view, "decision", decided))

    qtbot.keyClick(panel_of(view).do, KEY.Key_Escape)

    def button():
        return line_of(view, "decision", decided)._buttons[0]

    qtbot.waitUntil(lambda: button().hasFocus())  # back where it was, though made anew
    qtbot.keyClick(button(), KEY.Key_Delete)
    settle()
    assert store.read(pilot_page, walking_bus).decisions == ()
    pilot_tasks.undo()
    settle()
    assert len(store.read(pilot_page, walking_bus).decisions) == 1


def test_deciding_is_there_among_the_decisions_too(qtbot, walking_bus, open_pilot):
    view = open_pilot(walking_bus, "overview")
    add = view.pages.overview.records.sections["decision"].add_one
    add.setFocus()
    qtbot.keyClick(add, KEY.Key_Space)

    assert panel_of(view).title.text() == "Decide"


def test_a_definition_that_changed_says_when_and_what_it_was(
    qtbot, store, walking_bus, open_pilot, settle
):
    metric = do(
        store, "AddMetric", pilot="P-001", name="Attendance", kind="proportion", direction="up"
    ).uid
    do(store, "EditMetric", pilot="P-001", metric="Attendance", definition="All pupils")
    do(store, "EditMetric", pilot="P-001", metric="Attendance", definition="Pupils enrolled")
    do(store, "EditMetric", pilot="P-001", metric="Attendance", definition="Nobody")
    store.undo(by=WHO)
    view = open_pilot(walking_bus, "overview")

    assert "What counts was changed on 28 Sep 2026" in said(line_of(view, "metric", metric))
    form = open_by_key(qtbot, view, "metric", metric)
    qtbot.waitUntil(lambda: "Changes of what counts" in said(form))
    words = said(form)
    assert "Who or what counts: “All pupils” → “Pupils enrolled”" in words
    assert "Nobody" not in words


def cycle(store, title, starts_on, hypothesis="H1"):
    fields = {"title": title, "starts_on": starts_on, "plan": "Try it", "hypothesis": hypothesis}
    return do(store, "AddIteration", pilot="P-001", **fields).uid


def test_the_cycles_of_one_hypothesis_stand_as_a_chain_that_keys_walk_along(
    qtbot, store, walking_bus, open_pilot
):
    do(store, "AddHypothesis", pilot="P-001", if_we="a", then="b", because="c")
    cycle(store, "Second", "2026-03-02")
    first = cycle(store, "First", "2026-02-02")
    cycle(store, "Third", "2026-04-06")
    page = open_pilot(walking_bus, "cycles").pages.cycles
    (chain,) = page.chains.chains

    assert [each.title for each in chain.cycles] == ["First", "Second", "Third"]
    chain.setFocus()
    qtbot.keyClick(chain, KEY.Key_Left)
    qtbot.keyClick(chain, KEY.Key_Left)
    assert chain.accessibleDescription() == "Cycle 2, First: still open"
    qtbot.keyClick(chain, KEY.Key_Return)
    assert page._card(first).hasFocus()
    assert "Tests H1, after cycle 2" in said(page.cards[-1]) + said(page.cards[0]) + said(
        page.cards[1]
    )


def test_a_cycle_is_edited_and_removed_by_keys_on_its_card(
    qtbot, store, walking_bus, open_pilot, settle
):
    do(store, "AddHypothesis", pilot="P-001", if_we="a", then="b", because="c")
    one, two = cycle(store, "One", "2026-02-02"), cycle(store, "Two", "2026-03-02")
    view = open_pilot(walking_bus, "cycles")
    page = view.pages.cycles
    page.stand_on(two)
    qtbot.keyClick(page._card(two), KEY.Key_Down)
    assert page._card(one).hasFocus()
    qtbot.keyClick(page._card(one), KEY.Key_F2)
    form = panel_of(view).content
    form.widget("title").selectAll()
    qtbot.keyClicks(form.widget("title"), "One route")
    qtbot.keyClick(form.widget("title"), KEY.Key_Return)
    settle()
    assert page._card(one).accessibleName() == "1 · One route"

    page.stand_on(two)
    qtbot.keyClick(page._card(two), KEY.Key_Delete)
    settle()
    assert [each.title for each in store.read(pilot_page, walking_bus).iterations] == ["One route"]


def test_the_timeline_leads_to_its_cycles_by_keys(qtbot, store, walking_bus, open_pilot):
    do(store, "AddHypothesis", pilot="P-001", if_we="a", then="b", because="c")
    one = cycle(store, "One", "2026-02-02")
    cycle(store, "Two", "2026-03-02")
    page = open_pilot(walking_bus, "cycles").pages.cycles
    page.timeline.setFocus()
    qtbot.keyClick(page.timeline, KEY.Key_Left)
    qtbot.keyClick(page.timeline, KEY.Key_Return)

    assert page._card(one).hasFocus()


@pytest.mark.parametrize(
    ("table", "name", "fields", "offered"),
    [
        ("site", "AddSite", {"name": "Askøy"}, ["Edit", "Remove"]),
        ("event", "AddEvent", {"on": "2026-02-16", "what": "Strike"}, ["Edit", "Remove"]),
        (
            "metric",
            "AddMetric",
            {"name": "Visits", "kind": "count", "direction": "up"},
            ["Edit", "Add numbers", "Remove"],
        ),
    ],
)
def test_the_menu_of_a_line_is_there_by_key_and_removes(
    qtbot, store, walking_bus, open_pilot, settle, table, name, fields, offered
):
    uid = do(store, name, pilot="P-001", **fields).uid
    view = open_pilot(walking_bus, "overview")
    line = line_of(view, table, uid)
    line.stand()
    at = line.rect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(line, QContextMenuEvent(reason, at, line.mapToGlobal(at)))
    menu = next(each for each in line.findChildren(QMenu) if each.isVisible())
    assert [action.text() for action in menu.actions()] == offered
    qtbot.keyClick(menu, KEY.Key_Up)
    assert menu.activeAction().text() == "Remove"
    qtbot.keyClick(menu, KEY.Key_Return)
    settle()

    assert uid not in view.pages.overview.records.sections[table].lines
