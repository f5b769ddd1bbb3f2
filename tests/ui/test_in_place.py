"""Editing in place: saved when the focus leaves, refused beneath the field, undone by name."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from store.commands.pilots import EditPilot
from store.reads.history import history, next_steps
from store.reads.pilot import pilot_page
from store.words import SiteKind, Stage
from tests.builders import WHO, do

TAB, ESCAPE, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Return


def panel_of(view):
    panel = view.deeds.panels.open_one
    assert panel is not None and panel.isVisible()
    return panel


@pytest.fixture
def about(qtbot, walking_bus, open_pilot, settle):
    """The panel about the pilot, opened by keyboard; and its form."""
    view = open_pilot(walking_bus, "overview")
    view.pages.overview.trying.edit.setFocus()
    qtbot.keyClick(view.pages.overview.trying.edit, Qt.Key.Key_Space)
    settle()
    return view, panel_of(view).content


def write(qtbot, form, name, words, then=TAB):
    line = form.widget(name)
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, words)
    qtbot.keyClick(line, then)


def test_a_field_is_saved_when_the_focus_leaves_it_and_the_panel_stays(
    qtbot, about, settle, store, walking_bus
):
    view, form = about
    write(qtbot, form, "title", "Walking bus, second year")
    settle()

    assert store.read(pilot_page, walking_bus).title == "Walking bus, second year"
    assert panel_of(view).do.text() == "Close"
    assert view.header.line.title.text() == "Walking bus, second year"
    write(qtbot, form, "planned_reach", "120")
    settle()
    assert store.read(pilot_page, walking_bus).planned_reach == 120


def test_each_field_is_one_step_that_is_undone_by_name(qtbot, about, settle, store, walking_bus):
    _view, form = about
    before = len(store.read(history, walking_bus))
    write(qtbot, form, "title", "Another title")
    write(qtbot, form, "target_group", "Pupils")
    settle()
    assert len(store.read(history, walking_bus)) == before + 2
    assert store.read(next_steps, WHO).undo == "Edit pilot"

    store.undo(by=WHO)
    page = store.read(pilot_page, walking_bus)
    assert (page.title, page.target_group) == ("Another title", "Pupils in years 1 to 4")


def test_what_is_chosen_is_saved_at_once_and_what_keys_step_over_is_not(
    qtbot, about, settle, store, walking_bus
):
    _view, form = about
    before = len(store.read(history, walking_bus))
    stage = form.widget("stage")
    stage.setFocus()
    stage.set_value(Stage.IDEA)
    for _ in range(2):
        qtbot.keyClick(stage, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: store.read(pilot_page, walking_bus).stage is Stage.RUNNING)
    settle()
    assert len(store.read(history, walking_bus)) == before + 1

    stage.showPopup()
    qtbot.waitUntil(stage.view().isVisible)
    stage.view().setCurrentIndex(stage.model().index(0, 0))
    qtbot.keyClick(stage.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: store.read(pilot_page, walking_bus).stage is Stage.IDEA)


def test_what_is_refused_stays_beneath_its_field_and_the_others_are_saved(
    qtbot, about, settle, store, walking_bus
):
    view, form = about
    write(qtbot, form, "starts_on", "1.9.2026")
    write(qtbot, form, "ends_on", "1.8.2026")
    settle()
    assert "ends" in form.sentence("ends_on")
    assert "2026" in form.widget("ends_on").text()

    write(qtbot, form, "title", "Walks")
    settle()
    page = store.read(pilot_page, walking_bus)
    assert (page.title, page.starts_on, page.ends_on) == ("Walks", date(2026, 9, 1), None)
    assert form.sentence("ends_on")

    write(qtbot, form, "starts_on", "1.7.2026")
    settle()
    page = store.read(pilot_page, walking_bus)
    assert (page.starts_on, page.ends_on) == (date(2026, 7, 1), date(2026, 8, 1))
    assert form.sentence("ends_on") == ""
    assert panel_of(view).isVisible()


def test_what_can_not_be_read_is_said_and_nothing_is_saved(
    qtbot, about, settle, store, walking_bus
):
    view, form = about
    write(qtbot, form, "planned_reach", "many")
    settle()
    assert form.sentence("planned_reach")
    assert store.read(pilot_page, walking_bus).planned_reach is None

    qtbot.mouseClick(panel_of(view).do, Qt.MouseButton.LeftButton)
    settle()
    assert panel_of(view).isVisible()


def test_an_emptied_field_that_is_needed_is_said_at_once(qtbot, about, settle, store, walking_bus):
    _view, form = about
    line = form.widget("title")
    line.setFocus()
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    qtbot.keyClick(line, TAB)
    settle()

    assert form.sentence("title") == "“Title” is needed: fill it in."
    assert store.read(pilot_page, walking_bus).title == "Walking bus"


def test_escape_puts_a_field_back_and_then_closes(qtbot, about, settle, store, walking_bus):
    view, form = about
    panel = panel_of(view)
    line = form.widget("title")
    line.setFocus()
    qtbot.keyClicks(line, " and more")
    qtbot.keyClick(line, ESCAPE)
    assert line.text() == "Walking bus" and panel.isVisible()

    qtbot.keyClick(line, ESCAPE)
    settle()
    assert not view.deeds.panels.open_one
    assert store.read(pilot_page, walking_bus).title == "Walking bus"


def test_what_was_typed_last_is_saved_by_enter_which_closes(
    qtbot, about, settle, store, walking_bus
):
    view, form = about
    write(qtbot, form, "lead", "Kari", ENTER)
    settle()

    assert view.deeds.panels.open_one is None
    assert store.read(pilot_page, walking_bus).lead == "Kari"


def test_what_somebody_else_writes_meanwhile_is_shown_and_not_overwritten(
    qtbot, about, settle, pilot_tasks, store, walking_bus
):
    _view, form = about
    line = form.widget("title")
    line.setFocus()
    qtbot.keyClicks(line, "!")
    store.do(EditPilot(walking_bus, title="Theirs", target_group="Pupils"), by="ola")
    pilot_tasks.poll()
    settle()

    assert form.widget("target_group").toPlainText() == "Pupils"
    assert "Theirs" in form.sentence("title") and line.text() == "!Walking bus"
    qtbot.keyClick(line, ESCAPE)
    assert line.text() == "Theirs"


def test_an_undo_is_seen_in_the_panel(qtbot, about, settle, pilot_tasks):
    _view, form = about
    write(qtbot, form, "title", "Another title")
    settle()
    pilot_tasks.undo()
    settle()

    assert form.widget("title").text() == "Walking bus"


def test_a_figure_that_was_not_touched_keeps_all_its_decimals(
    qtbot, walking_bus, open_pilot, settle, store
):
    fields = {"kind": "proportion", "direction": "up", "target": 0.4123456}
    do(store, "AddMetric", pilot="P-001", name="Attendance", **fields)
    view = open_pilot(walking_bus, "overview")
    metric = store.read(pilot_page, walking_bus).metrics[0]
    view.deeds.asked("metric", "edit", metric.uid)
    write(qtbot, panel_of(view).content, "source", "The school's lists")
    settle()

    after = store.read(pilot_page, walking_bus).metrics[0]
    assert (after.target, after.source) == (0.4123456, "The school's lists")


def test_a_place_is_mended_field_by_field(qtbot, walking_bus, open_pilot, settle, store):
    do(store, "AddSite", pilot="P-001", name="Askøy")
    site = store.read(pilot_page, walking_bus).sites[0]
    view = open_pilot(walking_bus, "overview")
    view.deeds.asked("site", "edit", site.uid)
    form = panel_of(view).content
    form.widget("kind").setFocus()
    qtbot.keyClick(form.widget("kind"), Qt.Key.Key_Down)
    qtbot.keyClick(form.widget("kind"), Qt.Key.Key_Down)
    write(qtbot, form, "starts_on", "5.1.2026")
    write(qtbot, form, "ends_on", "5.6.2026")
    settle()

    after = store.read(pilot_page, walking_bus).sites[0]
    assert (after.kind, after.starts_on, after.ends_on) == (
        SiteKind.COMPARISON,
        date(2026, 1, 5),
        date(2026, 6, 5),
    )


def test_a_contact_is_offered_as_lead_and_is_linked(qtbot, store, walking_bus, open_pilot, settle):
    do(store, "AddContact", name="Kari Nordmann", role="Adviser")
    view = open_pilot(walking_bus, "overview")
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_F2)
    settle()
    line = panel_of(view).content.widget("lead")
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "nord")
    popup = line.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    line.setFocus()
    qtbot.keyClick(line, TAB)
    settle()

    assert store.read(pilot_page, walking_bus).lead == "Kari Nordmann"
    do(store, "EditContact", contact="Kari Nordmann", name="Kari N. Berg")
    assert store.read(pilot_page, walking_bus).lead == "Kari N. Berg"


def test_the_finder_adds_to_the_pilot_and_edits_its_records(qtbot, store, walking_bus, open_app):
    do(store, "AddSite", pilot="P-001", name="Askøy")
    path = store.path
    store.close()
    app = open_app(path)
    app.window.open_pilot(walking_bus, "overview")
    qtbot.waitUntil(lambda: app.tasks.is_settled, timeout=20_000)
    app.window.menus.actions["find"].trigger()
    field = app.window.menus.finding.panel.field
    qtbot.keyClicks(field, "edit place askoy")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    panel = app.window.pilot.deeds.panels.open_one
    assert panel.content.widget("name").text() == "Askøy"

    qtbot.keyClick(panel.content.widget("name"), ESCAPE)
    app.window.menus.actions["find"].trigger()
    field = app.window.menus.finding.panel.field
    field.clear()
    qtbot.keyClicks(field, "add an event")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert app.window.pilot.deeds.panels.open_one.title.text() == "Add an event"


def test_an_edit_of_an_earlier_session_is_undone_from_the_history(
    qtbot, store, walking_bus, open_app
):
    store.do(EditPilot(walking_bus, title="Last year's title"), by="ola")
    path = store.path
    store.close()
    app = open_app(path)
    app.window.open_pilot(walking_bus, "history")
    qtbot.waitUntil(lambda: app.tasks.is_settled, timeout=20_000)
    page = app.window.pilot.pages.history
    page.table.view.setFocus()
    qtbot.keyClick(page.table.view, Qt.Key.Key_Home)
    qtbot.keyClick(page.table.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: app.tasks.is_settled, timeout=20_000)

    assert app.tasks.store.read(pilot_page, walking_bus).title == "Walking bus"
    assert app.window.menus.actions["redo"].text() == "Redo: Edit pilot"


def test_what_was_typed_is_saved_when_another_pilot_is_opened(
    qtbot, about, settle, store, walking_bus, open_pilot
):
    _view, form = about
    line = form.widget("title")
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "Typed and left")
    other = do(store, "AddPilot", title="Another pilot").uid
    open_pilot(other, "overview")
    settle()

    assert store.read(pilot_page, walking_bus).title == "Typed and left"


def test_undo_is_named_on_every_screen(qtbot, store, walking_bus, open_app):
    path = store.path
    store.close()
    app = open_app(path)
    app.window.show_settings()
    app.window.settings_page.show_tab("programmes")
    qtbot.waitUntil(lambda: app.tasks.is_settled, timeout=20_000)
    page = app.window.settings_page.programmes
    line = next(iter(page.section.lines.values()))
    line.stand()
    qtbot.keyClick(line._buttons[0], Qt.Key.Key_F2)
    write(qtbot, page.panels.open_one.content, "name", "Public health")
    qtbot.waitUntil(lambda: app.tasks.is_settled, timeout=20_000)

    undo = app.window.menus.actions["undo"]
    assert undo.text() == "Undo: Edit programme"
    app.window.open_pilot(walking_bus, "overview")
    qtbot.waitUntil(lambda: app.tasks.is_settled, timeout=20_000)
    assert undo.text() == "Undo: Edit programme"
    undo.trigger()
    qtbot.waitUntil(lambda: app.tasks.is_settled, timeout=20_000)
    assert app.window.pilot.page.programme == "Our pilots"


def test_a_click_on_a_fact_stands_in_its_field(qtbot, store, walking_bus, open_pilot, settle):
    store.do(EditPilot(walking_bus, planned_reach=80), by=WHO)
    view = open_pilot(walking_bus, "overview")
    facts = view.pages.overview.trying.facts
    qtbot.waitUntil(lambda: "planned_reach" in facts)
    qtbot.mouseClick(facts["planned_reach"], Qt.MouseButton.LeftButton)

    form = panel_of(view).content
    qtbot.waitUntil(form.widget("planned_reach").hasFocus)
    assert form.widget("planned_reach").text() == "80"
