"""What the portfolio asks beside its rows: icons, what is due, what is new."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
import sqlalchemy as sa

from store.evidence.variation import Assurance, PointType
from store.reads.flags import ensure_fresh
from store.reads.outcomes import outcome
from store.reads.portfolio import portfolio
from store.reads.portfolio_changed import ChangedKind, changed_since, last_number
from store.reads.portfolio_due import DueKind, due_of_pilots
from store.reads.portfolio_icons import portfolio_icons
from store.store import Store
from store.words import Choice, Flag, Role, Stage
from tests.builders import TODAY, do, weekly

# -- icons ------------------------------------------------------------------------------------


def test_every_icon_says_what_the_outcomes_say(sample_store):
    """Of the whole sample: variation, assurance and whether it may still change."""
    with Store(sample_store, read_only=True) as store:
        today = date(2026, 11, 25)
        icons = store.read(portfolio_icons, today)
        for row in store.read(portfolio, today):
            for one in icons.get(row.pilot_id, ()):
                told = store.read(outcome, row.uid, one.uid, today=today)
                if told.variation is None:
                    assert one.variation is None
                    continue
                assert one.variation is told.variation.variation, (row.code, one.name)
                assert one.provisional is told.provisional
                if one.role is not Role.GUARDRAIL or told.target is not None:
                    assert one.assurance is told.variation.assurance, (row.code, one.name)


def test_the_main_measure_stands_first_and_harm_next(sample_store):
    with Store(sample_store, read_only=True) as store:
        icons = store.read(portfolio_icons, date(2026, 11, 25))

    roles = [[one.role for one in mine] for mine in icons.values()]
    assert all(mine[0] is Role.PRIMARY for mine in roles)
    assert any(Role.GUARDRAIL in mine[:2] for mine in roles)


def test_a_guardrail_without_a_target_is_held_against_its_limit(store, walking_bus):
    more = {"kind": "count", "direction": "down", "role": "guardrail", "cadence": "week"}
    do(store, "AddMetric", pilot="P-001", name="Falls", limit=50, **more)
    rows = [{"period": r["period"], "value": 4 + i % 3}
            for i, r in enumerate(weekly("2026-W10", [(1, 2)] * 14))]  # fmt: skip
    do(store, "RecordMeasurements", pilot="P-001", metric="Falls", rows=rows)
    (falls,) = next(iter(store.read(portfolio_icons, TODAY).values()))

    assert falls.assurance is Assurance.PASS
    assert falls.target == 50
    assert falls.variation is PointType.COMMON


def test_a_rise_and_a_fall_are_told_apart(store, attendance):
    high = [(40, 100)] * 3 + [(41, 100), (39, 100)] * 6 + [(80, 100)]
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance",
       rows=weekly("2026-W02", high))  # fmt: skip
    (up,) = next(iter(store.read(portfolio_icons, TODAY).values()))
    low = weekly("2026-W17", [(2, 100)])
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=low)
    do(store, "RemoveMeasurements", pilot="P-001", metric="Attendance",
       rows=[{"period": "2026-W17"}, ])  # fmt: skip
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance",
       rows=weekly("2026-W16", [(40, 100), (2, 100)]))  # fmt: skip
    (down,) = next(iter(store.read(portfolio_icons, TODAY).values()))

    assert (up.variation, up.rises) == (PointType.IMPROVING, True)
    assert (down.variation, down.rises) == (PointType.CONCERNING, False)


def test_a_measure_without_numbers_says_so(store, attendance):
    (icons,) = store.read(portfolio_icons, TODAY).values()

    assert icons[0].variation is None
    assert icons[0].latest is None
    assert icons[0].assurance is Assurance.NOT_ASSESSED


def test_icons_of_any_number_of_pilots_take_few_statements(sample_store):
    with Store(sample_store, read_only=True) as store:
        count = store.read(_statements)

    assert count < 25


def _statements(session) -> int:
    asked = []
    engine = session.get_bind()
    sa.event.listen(engine, "before_cursor_execute", lambda *said: asked.append(said[2]))
    portfolio_icons(session, date(2026, 11, 25))
    return len(asked)


# -- what is due ------------------------------------------------------------------------------


def due(store, today=TODAY, ahead=30):
    return store.read(due_of_pilots, today, ahead)


@pytest.fixture
def running(store, measured):
    """The walking bus is running; its last number is of 2026-W17."""
    do(store, "EditPilot", pilot="P-001", stage="running", lead="Ida Moe")
    return store


@pytest.mark.parametrize(
    ("today", "missing"),
    [(date(2026, 5, 3), 0), (date(2026, 5, 4), 1), (date(2026, 5, 10), 1), (date(2026, 5, 11), 2)],
)
def test_numbers_are_due_when_their_week_is_over(running, today, missing):
    found = [one for one in due(running, today) if one.kind is DueKind.NUMBERS]

    assert [one.missing for one in found] == [missing] * bool(missing)
    assert all(one.on == date(2026, 5, 4) for one in found)
    assert all(one.what == "Attendance" for one in found)


@pytest.mark.parametrize(
    "fields", [{"stage": "design"}, {"archived": True}, {"ends_on": "2026-04-26"}]
)
def test_of_what_does_not_run_no_numbers_are_due(running, fields):
    do(running, "EditPilot", pilot="P-001", **fields)

    assert [one for one in due(running, date(2026, 5, 20)) if one.kind is DueKind.NUMBERS] == []


def test_first_numbers_are_due_from_the_start(store, attendance):
    do(store, "EditPilot", pilot="P-001", stage="running", starts_on="2026-09-07")
    (first,) = due(store)

    assert first.on == date(2026, 9, 14)
    assert first.missing == 3


def test_review_dates_and_time_boxes_are_due_until_something_is_decided(store, walking_bus):
    week = timedelta(days=7)
    do(store, "EditPilot", pilot="P-001", stage="running", lead="Ida Moe",
       next_review_on=(TODAY - week).isoformat(), ends_on=(TODAY + week).isoformat())  # fmt: skip
    kinds = [(one.kind, one.on, one.who) for one in due(store)]
    near = [one.kind for one in due(store, ahead=0)]
    do(store, "Decide", pilot="P-001", decision="continue", why="It goes well")

    assert kinds == [
        (DueKind.REVIEW, TODAY - week, "Ida Moe"),
        (DueKind.TIME_BOX, TODAY + week, "Ida Moe"),
    ]
    assert near == [DueKind.REVIEW]
    assert [one.kind for one in due(store)] == [DueKind.TIME_BOX]


def test_the_day_to_reach_a_target_by_is_due(store, judged):
    assert [one.kind for one in due(store, date(2026, 12, 15))] == [DueKind.TARGET]
    assert [one.kind for one in due(store, date(2026, 11, 1))] == []


# -- what is new ------------------------------------------------------------------------------


def new(store, number, at):
    return store.read(changed_since, number, at).items


@pytest.fixture
def visit(store, judged):
    """Where somebody looked last: number and time."""
    ensure_fresh(store)
    return store.read(last_number), datetime(2026, 9, 28, 9, 30, tzinfo=UTC)


def test_nothing_is_new_where_nothing_was_done(store, visit):
    assert new(store, *visit) == ()


def test_decisions_cycles_pilots_and_numbers_are_told_with_who_did_it(store, clock, visit):
    clock.move_to(date(2026, 9, 30))
    more = weekly("2026-W30", [(60, 100), (61, 100)])
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=more)
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance",
       rows=weekly("2026-W32", [(60, 100)]))  # fmt: skip
    do(store, "AddIteration", pilot="P-001", title="One route", starts_on="2026-09-01", plan="Try")
    do(store, "CompleteIteration", pilot="P-001", iteration=1, ends_on="2026-09-20", did="We did",
       as_planned=True, study="It worked", act="adopt")  # fmt: skip
    do(store, "Decide", pilot="P-001", decision="continue", why="It works", who="per")
    do(store, "AddPilot", title="Reading friends")
    found = {one.kind: one for one in new(store, *visit)}

    assert found[ChangedKind.NUMBERS].count == 3
    assert found[ChangedKind.NUMBERS].what == "Attendance"
    assert (found[ChangedKind.DECISION].after, found[ChangedKind.DECISION].by) == (
        Choice.CONTINUE,
        "per",
    )
    assert found[ChangedKind.CYCLE].what == "One route"
    assert found[ChangedKind.PILOT].title == "Reading friends"


def test_what_was_undone_is_no_news(store, clock, visit):
    clock.move_to(date(2026, 9, 30))
    do(store, "Decide", pilot="P-001", decision="continue", why="It works")
    store.undo(by="kari")
    do(store, "Decide", pilot="P-001", decision="continue", why="It works")
    made = store.read(portfolio, TODAY)[0]
    store.undo(by="kari")

    assert made.last_decision == "continue"
    assert new(store, *visit) == ()


def test_a_stage_that_came_back_is_no_news(store, clock, visit):
    clock.move_to(date(2026, 9, 30))
    do(store, "MovePilot", pilot="P-001", stage="running")
    moved = new(store, *visit)
    do(store, "MovePilot", pilot="P-001", stage="design")
    do(store, "EditPilot", pilot="P-001", stage="idea")

    assert [(one.before, one.after) for one in moved] == [(Stage.IDEA, Stage.RUNNING)]
    assert new(store, *visit) == ()


def test_a_flag_that_moved_is_told_from_what_it_was(store, clock, visit):
    before = store.read(portfolio, TODAY)[0].flag
    clock.move_to(date(2026, 9, 30))
    harm = {"kind": "count", "direction": "down", "role": "guardrail", "cadence": "week"}
    do(store, "AddMetric", pilot="P-001", name="Falls", limit=1, **harm)
    rows = [{"period": r["period"], "value": 9} for r in weekly("2026-W18", [(1, 2)] * 10)]
    do(store, "RecordMeasurements", pilot="P-001", metric="Falls", rows=rows)
    ensure_fresh(store)
    flags = [one for one in new(store, *visit) if one.kind is ChangedKind.FLAG]

    assert [(one.before, one.after) for one in flags] == [(before, Flag.RECONSIDER)]
    assert flags[0].by is None


def test_of_a_pilot_that_is_put_away_nothing_is_told(store, clock, visit):
    clock.move_to(date(2026, 9, 30))
    do(store, "Decide", pilot="P-001", decision="continue", why="It works")
    do(store, "EditPilot", pilot="P-001", archived=True)

    assert new(store, *visit) == ()
