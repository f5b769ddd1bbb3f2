"""Programmes: added, edited in place, removed, undone; and pilots moved among them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.ui.settings.programmes import ProgrammesPage
from store.reads.pilot import pilot_page
from store.reads.programmes import programmes_page
from tests.builders import do

KEY = Qt.Key


@pytest.fixture
def page(qtbot, pilot_tasks, walking_bus, settle):
    """The page, shown, with the keyboard."""
    made = ProgrammesPage(pilot_tasks, pilot_tasks.text)
    qtbot.addWidget(made)
    made.resize(1000, 760)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    settle()
    return made


def rows(store):
    return {row.name: row for row in store.read(programmes_page).rows}


def panel_of(page):
    panel = page.panels.open_one
    assert panel is not None and panel.isVisible()
    return panel


def write(qtbot, form, name, words):
    line = form.widget(name)
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, words)
    qtbot.keyClick(line, KEY.Key_Tab)


def edit(qtbot, page, uid):
    line = page.section.lines[uid]
    line.stand()
    qtbot.keyClick(line._buttons[0], KEY.Key_F2)
    return panel_of(page).content


def test_a_programme_is_added_by_keyboard(qtbot, page, settle, store):
    page.section.add_one.setFocus()
    qtbot.keyClick(page.section.add_one, KEY.Key_Space)
    form = panel_of(page).content
    qtbot.keyClicks(form.widget("name"), "Health")
    form.widget("small_group").setFocus()
    qtbot.keyClick(form.widget("small_group"), KEY.Key_End)
    form.widget("name").setFocus()
    qtbot.keyClick(form.widget("name"), KEY.Key_Return)
    settle()

    made = rows(store)["Health"]
    assert (made.currency, made.small_group, made.profile, made.is_default) == (
        "NOK",
        10,
        "default",
        False,
    )
    assert made.uid in page.section.lines


def test_every_field_of_a_programme_is_saved_as_it_is_left(
    qtbot, page, settle, store, walking_bus, pilot_tasks
):
    uid = next(iter(page.section.lines))
    form = edit(qtbot, page, uid)
    write(qtbot, form, "name", "Public health")
    settle()
    write(qtbot, form, "currency", "eur")
    settle()
    form.widget("small_group").setFocus()
    qtbot.keyClick(form.widget("small_group"), KEY.Key_Down)
    qtbot.keyClick(form.widget("small_group"), KEY.Key_Tab)
    settle()
    form.widget("profile").setFocus()
    qtbot.keyClick(form.widget("profile"), KEY.Key_End)
    qtbot.keyClick(form.widget("profile"), KEY.Key_Tab)
    settle()

    made = rows(store)["Public health"]
    assert (made.currency, made.small_group, made.profile) == ("EUR", 6, "strict")
    page_now = store.read(pilot_page, walking_bus)
    assert (page_now.programme, page_now.currency, page_now.small_group) == (
        "Public health",
        "EUR",
        6,
    )
    pilot_tasks.undo()
    settle()
    assert rows(store)["Public health"].profile == "default"
    assert form.widget("profile").value == "default"


def test_a_currency_that_is_none_and_a_name_that_is_taken_stay_with_their_sentence(
    qtbot, page, settle, store, pilot_tasks
):
    do(store, "AddProgramme", name="Health")
    pilot_tasks.poll()
    settle()
    form = edit(qtbot, page, rows(store)["Health"].uid)
    write(qtbot, form, "currency", "kroner")
    settle()
    write(qtbot, form, "name", "Our pilots")
    settle()

    assert "three letters" in form.sentence("currency")
    assert "already a programme" in form.sentence("name")
    assert rows(store)["Health"].currency == "NOK"


def test_another_programme_takes_the_new_pilots_over(qtbot, page, settle, store, pilot_tasks):
    do(store, "AddProgramme", name="Health")
    pilot_tasks.poll()
    settle()
    form = edit(qtbot, page, rows(store)["Health"].uid)
    form.widget("default").setFocus()
    qtbot.keyClick(form.widget("default"), KEY.Key_Space)
    settle()

    assert [row.name for row in rows(store).values() if row.is_default] == ["Health"]
    write(qtbot, form, "name", "Good health")
    settle()
    assert "Good health" in rows(store)


def test_one_with_pilots_is_not_removed_and_an_empty_one_is_and_comes_back(
    qtbot, page, settle, store, pilot_tasks
):
    do(store, "AddProgramme", name="Health")
    pilot_tasks.poll()
    settle()
    line = page.section.lines[rows(store)["Health"].uid]
    line.stand()
    qtbot.keyClick(line._buttons[0], KEY.Key_Delete)
    settle()
    assert set(rows(store)) == {"Our pilots"}
    pilot_tasks.undo()
    settle()
    assert set(rows(store)) == {"Our pilots", "Health"}

    said = []
    pilot_tasks.said.connect(said.append)
    line = page.section.lines[rows(store)["Our pilots"].uid]
    line.stand()
    qtbot.keyClick(line._buttons[0], KEY.Key_Delete)
    settle()
    assert "still has pilots" in str(said[-1])


def test_a_pilot_is_moved_to_another_programme_on_its_own_page(
    qtbot, store, walking_bus, open_pilot, settle
):
    do(store, "AddProgramme", name="Health", currency="EUR")
    view = open_pilot(walking_bus, "overview")
    view.setFocus()
    qtbot.keyClick(view, KEY.Key_F2)
    settle()
    form = view.deeds.panels.open_one.content
    form.widget("programme").setFocus()
    qtbot.keyClicks(form.widget("programme"), "H")
    qtbot.keyClick(form.widget("programme"), KEY.Key_Tab)
    settle()

    page = store.read(pilot_page, walking_bus)
    assert (page.programme, page.currency) == ("Health", "EUR")


def test_the_finder_leads_to_the_programmes(qtbot, store, walking_bus, open_app):
    path = store.path
    store.close()
    app = open_app(path)
    app.window.menus.actions["find"].trigger()
    field = app.window.menus.finding.panel.field
    qtbot.keyClicks(field, "programmes")
    qtbot.keyClick(field, KEY.Key_Return)

    assert (app.window.page, app.window.settings_page.tab) == ("settings", "programmes")
