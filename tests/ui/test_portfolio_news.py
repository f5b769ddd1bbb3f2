"""The line of news, its lists, the filters that go with it, and templates, in a real window."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from desktop.app import App
from desktop.settings import Settings
from desktop.ui.parts.panel import SidePanel
from desktop.ui.pilot.numbers import NumbersForm
from desktop.ui.portfolio.told_list import ToldList
from store.commands.registry import Spoken
from store.reads.first import PortfolioRow, first_rows
from store.store import Store
from store.templates import template
from tests.builders import TODAY, do
from tests.windows import settle


@pytest.fixture
def path(store, judged):
    """The walking bus runs and lacks numbers; Reading friends is to be reviewed in three weeks."""
    do(store, "EditPilot", pilot="P-001", stage="running", lead="Ida Moe")
    on = (TODAY + timedelta(days=20)).isoformat()
    do(store, "AddPilot", title="Reading friends", stage="running", next_review_on=on)
    do(store, "AddPilot", title="Youth panel")
    store.close()
    return store.path


@pytest.fixture
def app(open_app, path) -> App:
    opened: App = open_app(path)
    return opened


def shown(app: App) -> list[str]:
    view = app.window.portfolio
    return [view.rows[at].title for at in view.table.model.shown]


def stored(app: App) -> tuple[PortfolioRow, ...]:
    return first_rows(app.window.path, TODAY) or ()


def the_list(app: App) -> ToldList:
    (panel,) = [one for one in app.window.portfolio.findChildren(SidePanel) if one.isVisible()]
    assert isinstance(panel.content, ToldList)
    return panel.content


def lines(told: ToldList) -> list[str]:
    model = told.list.model
    return [model.data(model.index(at)) for at in range(model.rowCount())]


# -- what is due ------------------------------------------------------------------------------


def test_the_line_says_how_much_is_due(app):
    news = app.window.portfolio.news

    assert news.due.text() == "1 thing due now, 1 due within a month"
    assert news.due.isVisible()


def test_what_is_due_is_listed_and_a_click_opens_the_pilot_there(qtbot, app):
    news = app.window.portfolio.news
    qtbot.mouseClick(news.due, Qt.MouseButton.LeftButton)
    told = the_list(app)
    said = lines(told)
    view = told.list.view
    qtbot.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=view.visualRect(told.list.model.index(3)).center(),
    )
    settle(qtbot, app)

    assert said[0] == "Due now"
    assert "numbers missing: Attendance" in said[1]
    assert "Walking bus, from Week" in said[1]
    assert said[2] == "Later"
    assert said[3].startswith("What: Review, Reading friends")
    assert app.window.page == "pilot"
    assert app.window.current_pilot().title == "Reading friends"
    assert app.window.pilot.tab == "overview"


def test_enter_opens_missing_numbers_where_they_are_filled_in(qtbot, app):
    app.window.portfolio.news.show_due()
    told = the_list(app)
    qtbot.waitUntil(told.list.view.hasFocus)
    qtbot.keyClick(told.list.view, Qt.Key.Key_Return)
    settle(qtbot, app)
    panel = app.window.pilot.deeds.panels.open_one

    assert app.window.current_pilot().title == "Walking bus"
    assert app.window.pilot.tab == "outcomes"
    assert isinstance(panel.content, NumbersForm)


def test_escape_closes_the_list_and_the_keyboard_is_back_where_it_was(qtbot, app):
    news = app.window.portfolio.news
    news.due.setFocus()
    qtbot.waitUntil(news.due.hasFocus)
    qtbot.keyClick(news.due, Qt.Key.Key_Space)
    told = the_list(app)
    qtbot.waitUntil(told.list.view.hasFocus)
    qtbot.keyClick(told.list.view, Qt.Key.Key_Escape)

    qtbot.waitUntil(news.due.hasFocus)
    assert not [one for one in app.window.portfolio.findChildren(SidePanel) if one.isVisible()]


def test_where_nothing_is_due_it_says_so(qtbot, open_app, store):
    do(store, "AddPilot", title="Youth panel")
    store.close()
    app = open_app(store.path)
    app.window.portfolio.news.show_due()

    assert app.window.portfolio.news.due.text() == "Nothing is due within a month"
    assert the_list(app).nothing.text().startswith("Nothing is due: no number is missing")
    assert not the_list(app).list.isVisible()


# -- filters ----------------------------------------------------------------------------------


def test_filters_for_what_is_due_and_what_needs_a_decision_combine_with_the_others(app):
    view = app.window.portfolio
    found = {}
    for name, word in (("due", "now"), ("due", "month"), ("decision", "not_needed")):
        view.see_only({name: word})
        found[word] = set(shown(app))
    view.see_only({"due": "month", "stage": "running", "lead": "Ida Moe"})

    assert found["now"] == {"Walking bus"}
    assert found["month"] == {"Walking bus", "Reading friends"}
    assert found["not_needed"] == {row.title for row in view.rows if not row.needs_decision}
    assert shown(app) == ["Walking bus"]


def test_filters_are_kept_over_a_restart_and_one_press_clears_them(qtbot, app, open_app, path):
    view = app.window.portfolio
    view.see_only({"due": "month", "stage": "running"})
    view.search.setText("reading")
    app.window.close()
    assert app.tasks.close(20)
    again = open_app(path)
    kept = shown(again)
    clear = again.window.portfolio.filters.clear_link
    visible = clear.isVisible()
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)

    assert kept == ["Reading friends"]
    assert visible
    assert len(shown(again)) == 3
    assert again.window.portfolio.search.text() == ""
    assert not clear.isVisible()


# -- what is new ------------------------------------------------------------------------------


def test_nobody_is_told_of_news_at_the_first_visit(app):
    assert not app.window.portfolio.news.changed.isVisible()


def test_what_others_did_between_two_visits_is_told_and_opens_the_pilot(
    qtbot, app, open_app, path, clock
):
    app.window.close()
    assert app.tasks.close(20)
    clock.move_to(date(2026, 9, 30))
    with Store(path, now=clock) as store:
        do(store, "Decide", pilot="P-002", decision="continue", why="It goes well", who="per")
        do(store, "AddPilot", title="Open gym", who="per")
    again = open_app(path)
    news = again.window.portfolio.news
    said = news.changed.text()
    qtbot.mouseClick(news.changed, Qt.MouseButton.LeftButton)
    told = the_list(again)
    heard = lines(told)
    qtbot.waitUntil(told.list.view.hasFocus)
    qtbot.keyClick(told.list.view, Qt.Key.Key_Return)
    settle(qtbot, again)

    assert said == "Since 28 Sep: 1 decision and 1 new pilot"
    assert heard[0] == "Decisions"
    assert heard[1].startswith("What: Reading friends, Continue, by per")
    assert heard[3].startswith("What: Open gym, By per")
    assert again.window.current_pilot().title == "Reading friends"


def test_what_was_seen_is_no_news_the_next_time(qtbot, app, open_app, path):
    app.tasks.do(Spoken("AddPilot", {"title": "Open gym"}))
    settle(qtbot, app)
    app.window.close()
    assert app.tasks.close(20)
    again = open_app(path)

    assert again.window.portfolio.news.changed.text() == "Nothing new since 28 Sep"


@pytest.mark.parametrize(
    "kept", [3, {"a": 1}, {"a": [1, "never"]}, {"a": ["x", "2026-01-01T00:00:00+00:00"]}]
)
def test_nonsense_about_the_last_visit_is_as_if_there_was_none(kept):
    settings = Settings()
    settings._kept["seen"] = kept

    assert settings.seen == {}


# -- templates --------------------------------------------------------------------------------


def test_a_new_pilot_from_a_template_is_made_and_undone_in_one(qtbot, app):
    app.window.doors.new_pilot()
    settle(qtbot, app)
    form = app.window.doors.panels.open_one.content
    form.set_values({"template": "walking_bus"})
    held = form.typed()
    form.set_values({"title": "Gåbuss, Ås"})
    form.set_values({"template": "digital_cafe"})
    other = form.typed()
    app.window.doors.panels.open_one.accept()
    settle(qtbot, app)
    made = {row.title: row for row in stored(app)}
    metrics = [metric.name for metric in app.window.pilot.page.metrics]
    app.window.undo()
    settle(qtbot, app)

    assert held["title"] == template("walking_bus").title
    assert held["problem"] == template("walking_bus").problem
    assert other["title"] == "Gåbuss, Ås"  # what was typed stays
    assert other["problem"] == template("digital_cafe").problem
    assert made["Gåbuss, Ås"].metric == template("digital_cafe").metrics[0].name
    assert metrics == [metric.name for metric in template("digital_cafe").metrics]
    assert "Gåbuss, Ås" not in {row.title for row in stored(app)}


def test_what_a_template_brings_is_said_before_it_is_taken(qtbot, app):
    from desktop.ui.portfolio.from_template import Brings

    app.window.doors.new_pilot()
    settle(qtbot, app)
    panel = app.window.doors.panels.open_one
    brings = panel.findChild(Brings)
    before = brings.isVisible()
    panel.content.set_values({"template": "fall_prevention"})
    from desktop.ui.parts.label import Label

    said = " ".join(label.text() for label in brings.findChildren(Label) if label.isVisible())

    assert not before
    for metric in template("fall_prevention").metrics:
        assert metric.name in said
    assert "education" in said


# -- the board --------------------------------------------------------------------------------


def test_a_card_can_not_be_moved_to_decided_before_anything_is(qtbot, app):
    view = app.window.portfolio
    view.show_as("board")
    row = next(row for row in view.rows if row.title == "Reading friends")
    view.board.make_current(row.pilot_id)
    view.board.take_keys()
    for _ in range(2):
        qtbot.keyClick(view.board._active.view, Qt.Key.Key_BracketRight)
        settle(qtbot, app)
    now = next(r for r in stored(app) if r.title == "Reading friends")

    assert now.stage == "review"
    assert app.window.status.sentence.startswith("Nothing is decided about “Reading friends” yet")
    assert view.board.current_id() == row.pilot_id


# -- many of them -----------------------------------------------------------------------------


def test_of_very_much_the_first_are_listed_and_the_rest_counted(app):
    from dataclasses import replace

    from desktop.text import Text
    from desktop.ui.portfolio.told import MOST_TOLD, due_told

    one = app.window.portfolio.news.found[0]
    many = [replace(one, pilot_id=number) for number in range(MOST_TOLD + 23)]
    ((_, told, more),) = due_told(many, TODAY, Text())

    assert len(told) == MOST_TOLD
    assert more == "and 23 more"


def test_chips_go_on_in_a_next_line_where_the_room_is_short(qtbot, app):
    app.window.resize(1024, 700)
    filters = app.window.portfolio.filters
    high = filters.height()
    app.window.portfolio.see_only(
        {"due": "month", "stage": "running", "lead": "Ida Moe", "decision": "not_needed"}
    )
    chips = [chip for chip in filters.chips.values() if chip.isVisible()]

    qtbot.waitUntil(lambda: filters.height() > high)
    assert all(chip.width() >= chip.sizeHint().width() for chip in chips)
    assert all(filters.rect().contains(chip.geometry()) for chip in chips)
