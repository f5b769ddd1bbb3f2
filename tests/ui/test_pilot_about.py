"""Records without a tab of their own, each kind added and changed in its panel."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from store.reads.pilot import pilot_page
from store.words import Kind, Role, SiteKind
from tests.builders import do, weekly


def panel_of(view):
    panel = view.deeds.panels.open_one
    assert panel is not None and panel.isVisible()
    return panel


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def said(widget):
    return " ".join(
        each.accessibleName() or (each.text() if isinstance(each, QLabel) else "")
        for each in widget.findChildren(object)
        if hasattr(each, "accessibleName")
    )


def add(qtbot, view, table):
    click(qtbot, view.pages.overview.records.sections[table].add_one)
    return panel_of(view)


def test_the_pilot_itself_is_changed(qtbot, walking_bus, open_pilot, settle, store):
    view = open_pilot(walking_bus, "overview")
    click(qtbot, view.pages.overview.trying.edit)
    form = panel_of(view).content
    form.widget("title").setText("Walking bus, second year")
    form.widget("budget_cap").setText("120 000 kr")
    form.widget("starts_on").setText("17.8.2026")
    click(qtbot, panel_of(view).do)
    settle()

    page = store.read(pilot_page, walking_bus)
    assert (page.title, page.budget_cap, page.starts_on) == (
        "Walking bus, second year",
        12_000_000,
        date(2026, 8, 17),
    )
    assert view.header.line.title.text() == "Walking bus, second year"
    assert "120\u00a0000\u00a0kr" in said(view.pages.overview.trying)


def test_a_share_is_typed_in_per_cent_and_kept_as_a_fraction(
    qtbot, walking_bus, open_pilot, settle, store
):
    view = open_pilot(walking_bus, "overview")
    panel = add(qtbot, view, "metric")
    form = panel.content
    qtbot.keyClicks(form.widget("name"), "Attendance")
    qtbot.keyClicks(form.widget("baseline_share"), "41 %")
    qtbot.keyClicks(form.widget("minimum_worthwhile_share"), "9/20")
    qtbot.keyClicks(form.widget("target_share"), "55")
    click(qtbot, panel.do)
    settle()

    metric = store.read(pilot_page, walking_bus).metrics[0]
    assert (metric.baseline, metric.minimum_worthwhile, metric.target) == (0.41, 0.45, 0.55)
    assert metric.role is Role.PRIMARY


def test_a_rate_is_typed_per_thousand_and_kept_raw(qtbot, walking_bus, open_pilot, settle, store):
    view = open_pilot(walking_bus, "overview")
    panel = add(qtbot, view, "metric")
    form = panel.content
    qtbot.keyClicks(form.widget("name"), "Falls")
    form.widget("kind").set_value(Kind.RATE)
    form.widget("role").set_value(Role.GUARDRAIL)
    assert form.widget("limit").isVisible() and not form.widget("limit_share").isVisible()
    qtbot.keyClicks(form.widget("limit"), "3")
    click(qtbot, panel.do)
    settle()

    metric = store.read(pilot_page, walking_bus).metrics[0]
    assert (metric.per, metric.limit) == (1000.0, 0.003)
    assert "limit 3 per 1\u00a0000" in said(view.pages.overview.records.sections["metric"])

    line = view.pages.overview.records.sections["metric"].lines[metric.uid]
    click(qtbot, line._buttons[0])
    assert panel_of(view).content.widget("limit").text() == "3"


def test_a_target_no_better_than_before_is_refused_beneath_it_and_stays_typed(
    qtbot, walking_bus, open_pilot, settle, store
):
    view = open_pilot(walking_bus, "overview")
    panel = add(qtbot, view, "metric")
    form = panel.content
    qtbot.keyClicks(form.widget("name"), "Attendance")
    qtbot.keyClicks(form.widget("baseline_share"), "41 %")
    qtbot.keyClicks(form.widget("target_share"), "40 %")

    click(qtbot, panel.do)
    settle()

    assert panel.isVisible()
    assert "no better than the baseline" in form.sentence("target_share")
    assert form.widget("target_share").text() == "40 %"
    assert form.widget("name").text() == "Attendance"
    assert store.read(pilot_page, walking_bus).metrics == ()


def test_a_metric_with_numbers_keeps_its_kind(qtbot, measured, walking_bus, open_pilot):
    view = open_pilot(walking_bus, "overview")
    line = view.pages.overview.records.sections["metric"].lines[measured]

    click(qtbot, line._buttons[0])

    assert not panel_of(view).content.widget("kind").isEnabled()


def test_places_and_events_are_added_and_changed(qtbot, walking_bus, open_pilot, settle, store):
    view = open_pilot(walking_bus, "overview")
    panel = add(qtbot, view, "site")
    qtbot.keyClicks(panel.content.widget("name"), "Askøy")
    qtbot.keyClicks(panel.content.widget("chosen_because"), "They asked")
    click(qtbot, panel.do)
    settle()
    panel = add(qtbot, view, "event")
    qtbot.keyClicks(panel.content.widget("what"), "Strike")
    panel.content.widget("on").setText("1.9.")
    click(qtbot, panel.do)
    settle()
    page = store.read(pilot_page, walking_bus)
    assert [(each.name, each.kind) for each in page.sites] == [("Askøy", SiteKind.PILOT)]
    assert [(each.what, each.on) for each in page.events] == [("Strike", date(2026, 9, 1))]

    line = view.pages.overview.records.sections["site"].lines[page.sites[0].uid]
    click(qtbot, line._buttons[0])
    panel_of(view).content.widget("kind").set_value(SiteKind.COMPARISON)
    click(qtbot, panel_of(view).do)
    settle()
    assert store.read(pilot_page, walking_bus).sites[0].kind is SiteKind.COMPARISON


def test_a_name_that_is_taken_is_refused_and_stays(qtbot, store, walking_bus, open_pilot, settle):
    do(store, "AddSite", pilot="P-001", name="Askøy")
    view = open_pilot(walking_bus, "overview")
    panel = add(qtbot, view, "site")
    qtbot.keyClicks(panel.content.widget("name"), "Askøy")

    click(qtbot, panel.do)
    settle()

    assert panel.isVisible()
    assert "already has a place" in panel.content.sentence("name")
    assert panel.content.widget("name").text() == "Askøy"


def test_groups_are_pasted_with_their_shares(qtbot, walking_bus, open_pilot, settle, store):
    view = open_pilot(walking_bus, "overview")
    panel = add(qtbot, view, "dimension")
    form = panel.content
    qtbot.keyClicks(form.widget("dimension"), "Education")
    click(qtbot, panel.do)
    assert panel.isVisible()
    assert form.grid.reason.text() == "Name at least two groups, worst off first."

    QGuiApplication.clipboard().setText("Lower\t31 %\nUpper\t43,5 %\nHigher\t25,5 %")
    form.grid.view.setCurrentIndex(form.grid.model.index(0, 0))
    qtbot.keyClick(form.grid.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    click(qtbot, panel.do)
    settle()

    dimension = store.read(pilot_page, walking_bus).dimensions[0]
    assert dimension.ordered
    assert [(level.name, level.share) for level in dimension.levels] == [
        ("Lower", pytest.approx(0.31)),
        ("Upper", pytest.approx(0.435)),
        ("Higher", pytest.approx(0.255)),
    ]


def test_a_file_is_kept(qtbot, walking_bus, open_pilot, settle, store, tmp_path):
    manual = tmp_path / "manual.txt"
    manual.write_text("First, meet at the school.")
    view = open_pilot(walking_bus, "overview")
    view.deeds.records.ask_file = lambda parent: str(manual)
    panel = add(qtbot, view, "attachment")
    qtbot.keyClicks(panel.content.widget("about"), "How to begin")
    click(qtbot, panel.do)
    settle()

    assert store.read(pilot_page, walking_bus).attachments[0].file_name == "manual.txt"


def test_a_place_with_numbers_is_not_removed_and_the_panel_says_why(
    qtbot, store, measured, walking_bus, open_pilot, settle
):
    do(store, "AddSite", pilot="P-001", name="Askøy")
    rows = weekly("2026-W10", [(10, 20)], site="Askøy")
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    view = open_pilot(walking_bus, "overview")
    site = store.read(pilot_page, walking_bus).sites[0]
    click(qtbot, view.pages.overview.records.sections["site"].lines[site.uid]._buttons[0])
    panel = panel_of(view)
    buttons = panel.content.findChildren(type(panel.do))

    click(qtbot, next(each for each in buttons if each.text() == "Remove"))
    settle()

    assert panel.isVisible() and panel.error.text()
    assert len(store.read(pilot_page, walking_bus).sites) == 1


def test_f2_and_enter_on_a_line_open_it_and_the_keyboard_comes_back_to_it(
    qtbot, store, walking_bus, open_pilot, settle
):
    do(store, "AddEvent", pilot="P-001", on="2026-03-20", what="Strike")
    view = open_pilot(walking_bus, "overview")
    event = store.read(pilot_page, walking_bus).events[0]
    for key in (Qt.Key.Key_F2, Qt.Key.Key_Return):
        line = view.pages.overview.records.line_of(event.uid)
        line.stand()
        qtbot.keyClick(view.focusWidget(), key)
        panel = panel_of(view)
        panel.content.widget("what").setText(f"Strike, day {key.value}")
        click(qtbot, panel.do)
        settle()

        event = store.read(pilot_page, walking_bus).events[0]
        assert event.what == f"Strike, day {key.value}"
        assert view.pages.overview.records.line_of(event.uid).stood_on
