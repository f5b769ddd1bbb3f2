"""How is this worked out? On every figure of every screen, by key and by click."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget

from desktop.app import App
from desktop.demo import make_sample, now
from desktop.language import use_language
from desktop.settings import Settings
from desktop.ui.parts.panel import SidePanel
from desktop.ui.parts.worked import Asker, WorkedPanel, behind
from desktop.ui.pilot.hypotheses_line import OpenLine
from desktop.ui.pilot.overview_cards import TryingCard
from desktop.ui.pilot.overview_records import Records
from desktop.ui.pilot.readiness_top import DecisionsCard
from desktop.ui.sidebar import Sidebar
from store.evidence.lines import ChartKind
from store.evidence.profile import CRITERIA
from store.reads import worked_outcome, worked_parts, worked_portfolio, worked_readiness
from store.reads.outcomes import outcome
from store.reads.readiness import readiness
from store.words import Flag, Kind
from tests.builders import TODAY, do, weekly

# A date, a week or a year is no figure that somebody has worked out.
DATES = re.compile(
    r"\d{1,2} [A-Z][a-z]{2,8}(?: \d{4})?|Week \d+, \d{4}|[A-Z][a-z]{2} \d{4}|\b20\d\d(?:–\d\d)?\b"
)
TYPED = (TryingCard, Records, DecisionsCard, OpenLine, Sidebar)
"""What people wrote themselves, and the number of pilots in the sidebar."""
CONTROLS = (QAbstractButton, QLineEdit, QComboBox)
TABS = ("overview", "outcomes", "readiness")


@pytest.fixture(scope="module")
def sample(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("worked") / "sample.db"
    make_sample(path)
    return path


@pytest.fixture
def sample_app(qtbot, sample) -> Iterator[App]:
    """The sample's window; it has settled."""
    app = App(
        sample, use_language("en"), now=now, settings=Settings.forgetting(), theme="light",
        create=False,
    )  # fmt: skip
    app.window.resize(1440, 900)
    app.window.show()
    app.begin()
    qtbot.waitUntil(lambda: app.charts_ready_ms and app.tasks.is_settled, timeout=30_000)
    yield app
    app.close()
    app.window.deleteLater()
    app.deleteLater()


def asker_of(widget: QWidget) -> Asker | None:
    here = Qt.FindChildOption.FindDirectChildrenOnly
    return widget.findChild(Asker, options=here)


def explains(widget: QWidget | None) -> bool:
    """Whether it, what it stands in, or all that it holds says how it is worked out."""
    up = widget
    while up is not None:
        if asker_of(up) is not None:
            return True
        up = up.parentWidget()
    return widget is not None and widget.findChild(Asker) is not None


def is_typed(widget: QWidget, titles: set[str]) -> bool:
    up: QWidget | None = widget
    while up is not None:
        if isinstance(up, TYPED):
            return True
        up = up.parentWidget()
    return isinstance(widget, QLabel) and any(title in widget.text() for title in titles)


def said_by(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return widget.text()
    ours = type(widget).__module__.startswith("desktop")
    return f"{widget.accessibleName()} {widget.accessibleDescription()}" if ours else ""


def unexplained(window: QWidget, titles: set[str]) -> list[str]:
    """Every figure of a screen that does not say how it is worked out."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or isinstance(widget, CONTROLS):
            continue
        said = DATES.sub("", said_by(widget))
        if re.search(r"\d", said) and not explains(widget) and not is_typed(widget, titles):
            found.append(
                f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}: {said}"
            )
    return found


def test_no_figure_of_the_sample_is_without_how_it_is_worked_out(qtbot, sample_app):
    window = sample_app.window
    rows = window.portfolio.all_rows
    # Titles with a number in them, and identifiers that people gave: nothing was worked out.
    titles = {row.title for row in rows} | {
        "Profile: ",
        "Learnt: ",
        " · ",
        "Scale, ",
        "hypothesis ",
        "Test hypothesis",
    }
    missing = {"portfolio": unexplained(window, titles)}
    for row in rows:
        for tab in TABS:
            window.open_pilot(row.uid, tab)
            qtbot.waitUntil(lambda: sample_app.tasks.is_settled, timeout=30_000)
            missing[f"{row.code} {tab}"] = unexplained(window, titles)

    assert {screen: those for screen, those in missing.items() if those} == {}


def test_what_says_that_it_can_be_asked_has_an_answer(qtbot, sample_app):
    """Every widget with a figure on it answers, with a formula in words."""
    window = sample_app.window
    answered = 0
    for row in window.portfolio.all_rows[:6]:
        for tab in TABS:
            window.open_pilot(row.uid, tab)
            qtbot.waitUntil(lambda: sample_app.tasks.is_settled, timeout=30_000)
            for widget in window.findChildren(QWidget):
                asker = asker_of(widget)
                if asker is None or not widget.isVisibleTo(window):
                    continue
                if not re.search(r"\d", said_by(widget)) or widget.isHidden():
                    continue
                worked = asker.behind(None)
                assert worked, f"{row.code} {tab}: {type(widget).__name__} {said_by(widget)}"
                assert all(each.formula for each in worked)
                answered += 1

    assert answered > 100


def panel_of(view: QWidget) -> SidePanel:
    shown = [each for each in view.findChildren(SidePanel) if each.isVisible()]
    assert len(shown) == 1
    return shown[0]


def words_in(panel: SidePanel) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel))


def test_h_on_a_figure_opens_the_one_panel_and_escape_goes_back_to_it(
    qtbot, judged, walking_bus, open_pilot
):
    view = open_pilot(walking_bus)
    number = view.pages.outcomes.side.now.number
    number.setFocus(Qt.FocusReason.TabFocusReason)
    assert number.focusPolicy() == Qt.FocusPolicy.TabFocus

    qtbot.keyClick(number, Qt.Key.Key_H)
    panel = panel_of(view)

    assert isinstance(panel.content, WorkedPanel)
    assert "Where Attendance stands now" in words_in(panel)
    assert "484" in words_in(panel) and "798" in words_in(panel), (
        "what was counted, and out of what"
    )
    assert "Profile: default, version 1." in words_in(panel)

    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert view.deeds.panels.open_one is None
    assert QApplication.focusWidget() is number


def test_a_ring_shows_which_figure_has_the_keyboard(qtbot, judged, walking_bus, open_pilot):
    number = open_pilot(walking_bus).pages.outcomes.side.now.number
    (ring,) = [each for each in number.children() if type(each).__name__ == "Ring"]
    assert not ring.isVisible()

    number.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.isVisible() and ring.geometry() == number.rect()

    number.clearFocus()
    assert not ring.isVisible()


def test_a_click_on_a_difference_opens_the_panel_with_its_source(
    qtbot, judged, walking_bus, open_pilot
):
    view = open_pilot(walking_bus)
    facts = view.pages.outcomes.side.moves.facts
    (pair,) = [each for each in facts.children() if said_of(each).startswith("Difference: ")]
    qtbot.waitUntil(lambda: pair.height() > 10)  # wrapped words are laid out a little later

    qtbot.mouseClick(pair, Qt.MouseButton.LeftButton)

    assert "Newcombe 1998, method 10" in words_in(panel_of(view))
    assert "It takes the periods as independent." in words_in(panel_of(view))


def said_of(widget: Any) -> str:
    return widget.accessibleName() if isinstance(widget, QWidget) else ""


def test_a_click_on_what_a_criterion_saw_opens_its_panel(qtbot, judged, walking_bus, open_pilot):
    view = open_pilot(walking_bus, "readiness")
    table = view.pages.readiness.table
    index = next(n for n, c in enumerate(view.readiness.criteria) if c.id == "effect.primary")
    assert table.make_current(index)
    rect = table.view.visualRect(table.view.currentIndex())
    span = next(each for each in table.spans() if each.column.key == "seen")
    at = QPoint(round(span.left + 8), rect.center().y())

    qtbot.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    said = words_in(panel_of(view))
    assert "Is the target met, for someone who looks every week?" in said
    assert "repeated confidence intervals" in said
    assert "Profile: default, version 1." in said


def test_h_on_a_criterion_and_on_the_flag_says_which_rule_gave_it(
    qtbot, judged, walking_bus, open_pilot
):
    view = open_pilot(walking_bus, "readiness")
    table = view.pages.readiness.table
    table.make_current(0)
    table.view.setFocus()
    qtbot.keyClick(table.view, Qt.Key.Key_H)
    assert view._text.say(view.readiness.criteria[0].question) in words_in(panel_of(view))
    view.deeds.panels.close()

    flag = view.header.line.flag
    flag.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(flag, Qt.Key.Key_H)
    assert "Too early: fewer numbers since the target was fixed than asked." in words_in(
        panel_of(view)
    )


def test_the_portfolios_figures_are_asked_one_by_one(qtbot, sample_app):
    portfolio = sample_app.window.portfolio
    portfolio.figures.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(3):
        qtbot.keyClick(portfolio.figures, Qt.Key.Key_Right)
    qtbot.keyClick(portfolio.figures, Qt.Key.Key_H)
    panel = panel_of(portfolio)

    assert "People reached" in words_in(panel)
    assert portfolio.figures.figures[3].number in words_in(panel)

    portfolio.table.view.setFocus()
    portfolio.table.make_current(portfolio.rows[0].pilot_id)
    qtbot.keyClick(portfolio.table.view, Qt.Key.Key_H)
    said = words_in(panel_of(portfolio))
    assert portfolio.rows[0].metric in said and "Cycles" in said


def test_the_menu_of_a_pilot_explains_its_row_and_on_its_page_its_flag(qtbot, sample_app):
    window = sample_app.window
    row = window.portfolio.rows[0]
    window.portfolio.table.make_current(row.pilot_id)
    window.menus.actions["explain"].trigger()
    assert row.metric in words_in(panel_of(window.portfolio))

    window.open_pilot(row.uid, "outcomes")
    qtbot.waitUntil(lambda: sample_app.tasks.is_settled, timeout=30_000)
    window.menus.actions["explain"].trigger()
    assert "Is it ready to scale?" in words_in(panel_of(window.pilot))


def test_every_kind_chart_flag_and_criterion_has_its_formula():
    assert set(worked_outcome.ESTIMATES) == set(worked_outcome.CHANGE_SOURCES) == set(Kind)
    assert set(worked_outcome.CHARTS) == set(ChartKind)
    assert set(worked_readiness.FLAGS) == set(Flag)
    assert set(worked_readiness.FORMULAS) == set(CRITERIA)
    assert set(worked_portfolio.figures(())) == {
        "running", "ready", "need", "spent", "reached", "tried"
    }  # fmt: skip


def test_a_figure_and_how_it_is_worked_out_say_the_same(store, judged, walking_bus):
    found = store.read(outcome, walking_bus, judged, today=TODAY)
    worked = worked_outcome.estimate(found)
    inputs = {each.name.text: each.value.facts["value"] for each in worked.inputs}

    assert worked.value.facts["value"] == found.judgement.estimate
    assert inputs["Counted"] / inputs["Out of"] == pytest.approx(found.judgement.estimate)
    assert inputs["Numbers in it"] == found.judgement.periods
    assert worked_outcome.interval(found).value.facts["lower"] == found.judgement.lower
    assert worked_outcome.change(found).value.facts["value"] == found.before.difference


def test_the_progress_score_names_the_step_and_the_next(store, judged, walking_bus):
    page = store.read(readiness, walking_bus, TODAY)
    worked = worked_readiness.progress(page)

    assert worked.value.facts["value"] == page.progress
    named = {each.name.text: each.value.facts for each in worked.inputs}
    assert named["Next"]["score"] > page.progress
    if page.progress:
        assert named["Reached"]["score"] == page.progress


def test_what_is_hidden_is_not_told_by_how_it_is_worked_out(store, judged, walking_bus):
    levels = [{"name": "Lower", "share": 0.4}, {"name": "Higher", "share": 0.6}]
    do(store, "AddSubgroups", pilot="P-001", dimension="Education", ordered=True, levels=levels)
    for name, cell in (("Lower", (1, 3)), ("Higher", (40, 60))):
        rows = weekly("2026-W18", [cell], subgroup=name)
        do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    found = store.read(outcome, walking_bus, judged, today=TODAY)
    (education,) = found.groups

    for line in education.levels:
        (worked,) = worked_parts.group(found, education, line)
        assert (worked.value, worked.inputs) == (None, ())
    (gap,) = worked_parts.gap(found, education)
    assert (gap.value, gap.inputs) == (None, ())


def test_a_plain_label_has_nothing_to_tell(qtbot):
    label = QLabel("7")
    qtbot.addWidget(label)

    assert behind(label) == ()
