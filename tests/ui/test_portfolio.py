"""The portfolio as a person uses it: what stands on top, what is found, and what gives way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from desktop.tasks import Tasks
from desktop.text import Text
from desktop.ui.portfolio.columns import columns
from desktop.ui.portfolio.figures import figures_of
from desktop.ui.portfolio.filters import folded
from desktop.ui.portfolio.order import in_order
from desktop.ui.portfolio.view import PortfolioView
from desktop.ui.theme import LIGHT, Theme
from store.reads.first import first_rows
from store.reads.worked_portfolio import figures
from store.store import Store
from store.words import Flag, Stage
from tests.builders import TODAY, WHO, do, weekly
from tests.pixels import pixels


@pytest.fixture
def three_pilots(store, judged, clock):
    """The judged walking bus, a reading circle with a passed review, and an idea."""
    do(store, "AddSite", pilot="P-001", name="Ås skole")
    do(store, "EditPilot", pilot="P-001", lead="Ida Moe", stage="running")
    do(store, "AddPilot", title="Reading friends", lead="Per Ås", stage="review",
       next_review_on=(TODAY - timedelta(days=3)).isoformat())  # fmt: skip
    do(store, "AddPilot", title="Youth panel", stage="idea")
    store.close()
    return store.path


@pytest.fixture
def tasks(qtbot, three_pilots, clock):
    made = Tasks(lambda: Store(three_pilots, now=clock), by=WHO, text=Text(), now=clock)
    with qtbot.waitSignal(made.opened):
        made.start()
    qtbot.waitUntil(lambda: made.is_settled, timeout=20_000)
    yield made
    made.close()


@pytest.fixture
def view(qtbot, tasks, three_pilots):
    """The portfolio in a window of its own, on the three pilots."""
    theme = Theme("light")
    theme.dress()
    made = PortfolioView(tasks)
    qtbot.addWidget(made)
    made.resize(1236, 800)
    made.show_rows(first_rows(three_pilots, TODAY))
    made.reload()
    made.show()
    qtbot.waitUntil(lambda: tasks.is_settled)
    return made


def shown(view) -> list[str]:
    """The titles that the table shows, from the top."""
    model = view.table.model
    return [model.rows[at].title for at in model.shown]


def settle(qtbot, tasks):
    qtbot.waitUntil(lambda: tasks.is_settled, timeout=20_000)


# -- order ------------------------------------------------------------------------------------


def test_those_that_need_a_decision_stand_on_top(view):
    needing = [row.title for row in view.rows if row.needs_decision]

    assert "Reading friends" in needing
    assert shown(view)[: len(needing)] == needing
    assert view.count.accessibleName() == "3 pilots, those that need a decision first"


def test_what_is_looked_at_next_comes_first_among_equals(three_pilots):
    rows = [
        replace(row, needs_decision=False, flag=None) for row in first_rows(three_pilots, TODAY)
    ]
    days = [date(2026, 12, 1), date(2026, 11, 1), None]
    dated = [replace(row, next_review_on=day) for row, day in zip(rows, days, strict=True)]

    assert [row.next_review_on for row in in_order(dated)] == [days[1], days[0], None]


def test_a_stopped_pilot_says_so_without_red_and_comes_last(qtbot, view, tasks):
    from store.commands.registry import Spoken

    code = view.rows[0].code
    tasks.do(Spoken("Decide", {"pilot": code, "decision": "stop", "why": "Nobody came.",
                               "decided_on": TODAY.isoformat(), "decided_by": "Ida"}))  # fmt: skip
    settle(qtbot, tasks)
    view.sort("urgent")
    stopped = next(row for row in view.rows if row.code == code)
    cell = next(column for column in view.table.columns if column.key == "flag")

    assert [line.text for line in cell.lines(stopped)] == ["Stopped"]
    assert shown(view)[-1] == stopped.title
    view.table.set_rows([stopped])
    assert pixels(view.table, LIGHT.bad) == 0
    view.filters.choose({"flag": "stopped"})
    assert [view.rows[at].code for at in view.filters.passing(view.rows, None)] == [code]


def test_a_row_keeps_its_place_while_the_list_is_looked_at(qtbot, view, tasks):
    before = shown(view)
    overdue = (TODAY - timedelta(days=9)).isoformat()
    last = before[-1]
    code = next(row.code for row in view.rows if row.title == last)
    from store.commands.registry import Spoken

    tasks.do(Spoken("EditPilot", {"pilot": code, "next_review_on": overdue}))
    settle(qtbot, tasks)
    while_looked_at = shown(view)
    view.hide()
    view.show()

    assert while_looked_at == before
    assert next(row for row in view.rows if row.title == last).needs_decision
    assert shown(view).index(last) < 2


# -- search and filters -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("walk", ["Walking bus"]),
        ("WALKING", ["Walking bus"]),
        ("P-002", ["Reading friends"]),
        ("per ÅS", ["Reading friends"]),
        ("ås skole", ["Walking bus"]),
        ("attend", ["Walking bus"]),
        ("moe bus", ["Walking bus"]),
        ("idea", ["Youth panel"]),
        ("%", []),
    ],
)
def test_a_pilot_is_found_by_whatever_is_known_of_it(qtbot, view, typed, found):
    view.stand_in_search()
    qtbot.keyClicks(view.search, typed)

    assert shown(view) == found


def test_a_letter_with_a_ring_is_found_however_it_is_written():
    assert folded("Ås") == folded("A\u030as") == "ås"


def test_nothing_found_says_so_and_one_press_shows_all(qtbot, view):
    qtbot.keyClicks(view.search, "zzz")
    none = view.none_found.isVisible(), shown(view)
    covered = view.childAt(view.ways.geometry().center())

    qtbot.keyClick(view.search, Qt.Key.Key_Escape)

    assert none == (True, [])
    assert covered is view.none_found or view.none_found.isAncestorOf(covered)
    assert view.table.isVisible()
    assert not view.none_found.isVisible()
    assert view.search.text() == ""
    assert len(shown(view)) == 3


def test_filters_hold_together_with_the_search(view):
    view.filters.chips["stage"].set_value(Stage.REVIEW)
    view.filters.changed.emit()
    by_stage = shown(view)
    view.search.setText("walking")

    assert by_stage == ["Reading friends"]
    assert shown(view) == []
    assert view.count.accessibleName() == "0 of 3 pilots"


def test_a_place_is_filtered_by_and_offered_by_its_name(view):
    chip = view.filters.chips["lead"]
    offered = [words for _, words in chip._choices]

    assert offered == ["All", "Ida Moe", "Per Ås"]


def test_down_goes_from_the_search_into_the_table(qtbot, view):
    view.activateWindow()
    view.stand_in_search()
    qtbot.waitUntil(view.search.hasFocus)

    qtbot.keyClick(view.search, Qt.Key.Key_Down)

    assert view.table.view.hasFocus()


# -- the rows ---------------------------------------------------------------------------------


def test_enter_opens_the_chosen_pilot(qtbot, view):
    chosen = view.rows[1]
    view.table.make_current(chosen.pilot_id)

    with qtbot.waitSignal(view.pilot_opened) as opened:
        qtbot.keyClick(view.table.view, Qt.Key.Key_Return)

    assert opened.args == [chosen.uid]


def test_a_row_reads_out_all_that_it_shows(view):
    at = [row.title for row in view.rows].index("Walking bus")
    said = view.table.model.data(view.table.model.index(at))

    for words in (
        "Pilot: Walking bus",
        "Lead: Ida Moe",
        "Places: 1",
        "Target: 55\u00a0%",
        "Attendance",
    ):
        assert words in said


def test_a_flag_that_lags_behind_says_so_and_is_dimmed(qtbot, view, three_pilots):
    row = next(row for row in first_rows(three_pilots, TODAY) if row.title == "Walking bus")
    ready = replace(row, flag=Flag.READY, fresh=True)
    flag = next(c for c in columns(Text(), lambda: TODAY) if c.key == "flag")

    assert [line.text for line in flag.lines(ready)] == ["Ready to scale"]
    assert [line.text for line in flag.lines(replace(ready, fresh=False))] == [
        "Ready to scale",
        "updating",
    ]
    view.hide()
    view.show_rows([ready])
    view.show()
    strong = pixels(view.table, LIGHT.accent)
    view.show_rows([replace(ready, fresh=False)])

    assert strong > pixels(view.table, LIGHT.accent)


def test_columns_give_way_in_their_order_and_no_figure_is_cut(qtbot, view, three_pilots):
    rows = first_rows(three_pilots, TODAY)
    view.hide()
    view.show_rows([replace(row, budget_cap=100_000, spent=72_000) for row in rows])
    view.show()
    order, widths = [], {}
    for width in range(1400, 640, -20):
        view.resize(width, 700)
        spans = {span.column.key: span for span in view.table.spans()}
        gone = {"money", "cycles", "lead", "places"} - set(spans)
        order += [key for key in sorted(gone) if key not in order]
        for key in ("now", "target"):
            widths.setdefault(key, set()).add(round(spans[key].width))

    assert order == ["money", "cycles", "lead", "places"]
    assert all(len(seen) == 1 for seen in widths.values())


@pytest.mark.parametrize("lang", ["en", "nb", "nn"])
def test_in_the_smallest_window_each_pilot_still_has_its_name(view, three_pilots, lang):
    from desktop.language import use_language
    from desktop.ui.parts.columns import PAD_PX, natural_widths, placed

    text = use_language(lang)
    try:
        # Every stage and flag in one list: no word may push the names out.
        rows = [
            replace(row, stage=stage, flag=flag, lead="Kari Nordmann-Hansen")
            for row in first_rows(three_pilots, TODAY)
            for stage in Stage
            for flag in Flag
        ]
        shown = columns(text, lambda: TODAY)
        room = 1024 - 204 - 2 * 28 - 14  # without sidebar, margins and scroll bar
        spans = {span.column.key: span for span in placed(shown, natural_widths(shown, rows), room)}
    finally:
        use_language("en")

    assert spans["pilot"].width >= 200 - 2 * PAD_PX
    assert {"flag", "pilot", "measure", "now", "target"} <= set(spans)


def test_money_has_a_column_only_where_it_is_known(view, three_pilots):
    keys = [column.key for column in view.table.columns]
    rows = first_rows(three_pilots, TODAY)
    view.show_rows([replace(row, budget_cap=100_000, spent=72_000) for row in rows])

    assert "money" not in keys
    assert "money" in [column.key for column in view.table.columns]


# -- figures ----------------------------------------------------------------------------------


def test_figures_add_up_what_the_rows_say(three_pilots):
    rows = [
        replace(row, flag=Flag.READY, needs_decision=True, participants=100, worst_off=31)
        for row in first_rows(three_pilots, TODAY)
    ]
    said = {figure.label: figure.number for figure in figures_of(rows, Text())}

    assert said == {
        "running": "1",
        "ready to scale": "3",
        "need a decision": "3",
        "people reached, 31\u00a0% of them worst off": "300",
        "tried": "2",
    }


def test_the_share_of_the_worst_off_is_of_those_whose_groups_are_known(three_pilots):
    one, other, _ = first_rows(three_pilots, TODAY)
    rows = [replace(one, participants=900), replace(other, participants=100, worst_off=50)]

    figure = next(f for f in figures_of(rows, Text()) if f.label.startswith("people"))

    assert (figure.number, figure.label) == (
        "1\u00a0000",
        "people reached, 50 % of them worst off".replace(" %", "\u00a0%"),
    )


def test_money_of_two_currencies_is_not_added_up(three_pilots):
    one, other, _ = first_rows(three_pilots, TODAY)
    paid = [replace(row, budget_cap=200_000, spent=50_000) for row in (one, other)]
    mixed = [paid[0], replace(paid[1], currency="EUR")]

    assert ("1\u00a0000\u00a0kr", "spent") in [
        (f.number, f.label) for f in figures_of(paid, Text())
    ]
    assert "spent" not in [figure.label for figure in figures_of(mixed, Text())]


def test_nothing_is_said_of_money_or_people_that_nobody_counted(view):
    assert [figure.label for figure in view.figures.figures] == [
        "running",
        "ready to scale",
        "need a decision",
        "tried",
    ]


@pytest.mark.parametrize(
    ("weeks", "said"),
    [
        ((10, None, None), "tried; 0 scaled, 1 stopped, typically after 10 weeks"),
        ((10, 30, None), "tried; 0 scaled, 2 stopped, typically after 20 weeks"),
        ((10, 30, 90), "tried; 0 scaled, 3 stopped, typically after 30 weeks"),
        ((1, None, None), "tried; 0 scaled, 1 stopped, typically after 1 week"),
    ],
)
def test_how_long_it_took_is_said_as_the_one_in_the_middle(three_pilots, weeks, said):
    begun = date(2026, 1, 5)
    rows = [
        replace(row, stage=Stage.DECIDED, starts_on=begun)
        if took is None
        else replace(row, stage=Stage.DECIDED, starts_on=begun, last_decision="stop",
                     decided_on=begun + timedelta(weeks=took))
        for row, took in zip(first_rows(three_pilots, TODAY), weeks, strict=True)
    ]  # fmt: skip
    tried = figures_of(rows, Text())[-1]
    behind = figures(rows)["tried"].inputs

    assert tried.label == said
    assert tried.short == said.partition(", typically")[0]
    assert any("until it was stopped" in str(one.name) for one in behind)


def test_a_pilot_whose_start_nobody_wrote_down_says_nothing_of_how_long(three_pilots):
    rows = [
        replace(row, stage=Stage.DECIDED, starts_on=None, last_decision="stop", decided_on=TODAY)
        for row in first_rows(three_pilots, TODAY)
    ]

    assert figures_of(rows, Text())[-1].label == "tried; 0 scaled, 3 stopped"


def test_what_is_put_away_counts_as_tried_and_as_nothing_else(three_pilots):
    rows = first_rows(three_pilots, TODAY)
    away = [replace(row, archived=True, participants=9, last_decision="stop") for row in rows]
    said = {figure.label: figure.number for figure in figures_of(away, Text())}

    assert said == {
        "running": "0",
        "ready to scale": "0",
        "need a decision": "0",
        "tried; 0 scaled, 3 stopped": "3",
    }


# -- news -------------------------------------------------------------------------------------


def test_new_numbers_show_at_once(qtbot, view, tasks):
    from store.commands.registry import Spoken

    rows = weekly("2026-W40", [(90, 100)])
    at = [row.title for row in view.rows].index("Walking bus")
    before = view.rows[at].latest

    tasks.do(Spoken("RecordMeasurements", {"pilot": "P-001", "metric": "Attendance", "rows": rows}))
    settle(qtbot, tasks)

    assert view.rows[at].latest == pytest.approx(0.9)
    assert before != view.rows[at].latest


def test_the_selection_stays_on_its_pilot_when_rows_come_anew(qtbot, view, tasks):
    from store.commands.registry import Spoken

    chosen = view.rows[2].pilot_id
    view.table.make_current(chosen)

    tasks.do(Spoken("AddPilot", {"title": "One more"}))
    settle(qtbot, tasks)

    assert len(shown(view)) == 4
    assert view.table.current_id() == chosen


def test_an_emptied_store_says_so(qtbot, view):
    with qtbot.waitSignal(view.emptied) as emptied:
        view.show_rows([])

    assert emptied.args == [True]


def test_titles_with_tags_are_shown_as_typed(qtbot, view, tasks):
    from store.commands.registry import Spoken

    tasks.do(Spoken("AddPilot", {"title": "<b>bold</b> & <img src=x>"}))
    settle(qtbot, tasks)
    at = [row.title for row in view.rows].index("<b>bold</b> & <img src=x>")

    assert "<b>bold</b> & <img src=x>" in view.table.model.data(view.table.model.index(at))


def test_tasks_are_not_kept_alive_by_a_view_that_is_gone(qtbot, tasks, three_pilots):
    view = PortfolioView(tasks)
    gone: list[bool] = []
    view.destroyed.connect(lambda: gone.append(True))
    view.reload()
    view.deleteLater()
    settle(qtbot, tasks)

    qtbot.waitUntil(lambda: gone == [True])
