"""The summary: the columns people script against, filled from what is known."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

import pytest

from store.exchange.summary import COLUMNS, summary_csv
from store.reads.flags import ensure_fresh
from store.reads.summary import SummaryRow, summary
from store.store import Store
from store.words import Flag
from tests.builders import AFTER, TODAY, do, weekly


def only(store: Store) -> SummaryRow:
    ensure_fresh(store)
    (row,) = store.read(summary)
    return row


def test_its_fields_are_the_columns_in_their_order():
    assert tuple(field.name for field in fields(SummaryRow)) == COLUMNS


def test_a_row_says_what_is_known(store, judged):
    do(store, "EditPilot", pilot="P-001", lead="Kari", budget_cap=250_000.5, ends_on="2026-12-31")
    row = only(store)

    assert (row.code, row.title, row.lead, row.stage) == ("P-001", "Walking bus", "Kari", "idea")
    assert str(row.hypothesis).startswith("If we walk together along three marked routes, then")
    assert row.criterion.facts["target"] == 0.55
    assert row.criterion_fixed_on == date(2026, 4, 24)
    assert (row.primary_metric, row.direction) == ("Attendance", "up")
    assert (row.baseline, row.target) == (0.41, 0.55)
    assert (row.latest_period, row.latest) == ("2026-W25", 64 / 101)
    assert row.estimate == pytest.approx(sum(a for a, _ in AFTER) / sum(b for _, b in AFTER))
    assert row.lower < row.estimate < row.upper
    assert row.flag is Flag.KEEP_PILOTING
    assert row.why is not None
    assert row.criteria_passed < row.criteria_required
    assert (row.budget_cap, row.currency, row.spent) == (250_000.5, "NOK", None)
    assert (row.iterations_completed, row.last_act, row.learnt) == (0, None, None)


def test_what_was_learnt_is_the_study_of_the_last_completed_cycle(store, judged):
    for number, (study, act) in enumerate((("First", "adapt"), ("Second", "adopt")), start=1):
        cycle = {"title": "t", "starts_on": f"2026-03-0{number}", "plan": "p"}
        do(store, "AddIteration", pilot="P-001", **cycle)
        done = {"did": "d", "as_planned": True, "study": study, "act": act}
        ends = f"2026-04-0{number}"
        do(store, "CompleteIteration", pilot="P-001", iteration=number, ends_on=ends, **done)
    do(store, "AddIteration", pilot="P-001", title="open", starts_on="2026-08-01", plan="p")
    do(store, "Decide", pilot="P-001", decision="iterate", why="Try the short route first.")
    row = only(store)

    assert (row.iterations_completed, row.last_act, row.learnt) == (2, "adopt", "Second")
    assert (row.last_decision, row.decided_on) == ("iterate", TODAY)
    assert row.decision_why == "Try the short route first."


def groups(store: Store, lower: tuple[int, int], higher: tuple[int, int]) -> None:
    """Eight weeks of attendance by education, and twenty-five people reached."""
    levels = [{"name": "Lower", "share": 0.5}, {"name": "Higher", "share": 0.5}]
    do(store, "AddSubgroups", pilot="P-001", dimension="Education", ordered=True, levels=levels)
    for name, cell in (("Lower", lower), ("Higher", higher)):
        rows = weekly("2026-W18", [cell] * 8, subgroup=name)
        do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    add = {"name": "Reached", "kind": "count", "direction": "up", "role": "reach"}
    do(store, "AddMetric", pilot="P-001", cadence="week", **add)
    rows = [
        {"period": "2026-W20", "value": 25},
        {"period": "2026-W20", "value": 10, "subgroup": "Lower"},
        {"period": "2026-W20", "value": 15, "subgroup": "Higher"},
    ]
    do(store, "RecordMeasurements", pilot="P-001", metric="Reached", rows=rows)


def test_who_is_reached_and_the_gap(store, judged):
    groups(store, (20, 40), (40, 50))
    row = only(store)

    assert row.participants == 25
    assert row.worst_off_group == "Lower"
    assert row.worst_off_representation == pytest.approx(10 / 25 / 0.5)
    assert row.gap == pytest.approx(0.3)
    assert row.gap_trend == "unclear"


def test_a_small_group_reads_less_than_five(store, judged):
    groups(store, (20, 40), (40, 50))
    rows = [{"period": "2026-W20", "value": 3, "subgroup": "Lower"}]
    do(store, "RecordMeasurements", pilot="P-001", metric="Reached", rows=rows)
    row = only(store)

    assert row.worst_off_representation == "<5"

    weeks = ("2026-W20", "2026-W21", "2026-W22")
    rows = [{"period": week, "value": 2, "subgroup": "Lower"} for week in weeks]
    do(store, "RecordMeasurements", pilot="P-001", metric="Reached", rows=rows)
    assert only(store).worst_off_representation == "<5", "six in three weeks: at most four in any"
    assert ",<5," in summary_csv([row]).decode()


def test_a_pilot_with_nothing_yet_has_a_row_too(store, walking_bus):
    row = only(store)

    assert (row.code, row.flag, row.primary_metric, row.hypothesis) == (
        "P-001",
        Flag.TOO_EARLY,
        None,
        None,
    )
    assert summary_csv([row])


def test_a_hypothesis_that_names_no_measure_is_shown_all_the_same(store, walking_bus):
    believed = {"if_we": "sing", "then": "more come", "because": "it is fun"}
    do(store, "AddHypothesis", pilot="P-001", **believed)

    assert str(only(store).hypothesis) == "If we sing, then more come, because it is fun"


def test_six_statements_however_many_pilots(store, judged, statements):
    groups(store, (20, 40), (40, 50))
    for _ in range(10):
        do(store, "AddPilot", title="Another")
    statements.clear()

    assert len(store.read(summary)) == 11
    assert len([sent for sent in statements if sent != "BEGIN"]) <= 6
