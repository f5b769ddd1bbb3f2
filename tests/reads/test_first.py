"""Which pilots need a decision, as the first screen says."""

from __future__ import annotations

from datetime import date

import pytest

from store.reads.first import first_rows
from store.reads.flags import ensure_fresh
from tests.builders import do


def needing(store, today=date(2026, 9, 28)):
    ensure_fresh(store)
    return [row.code for row in first_rows(store.path, today) if row.needs_decision]


def test_a_pilot_that_is_harmed_needs_a_decision_until_there_is_one(store, clock, judged):
    do(
        store, "AddMetric", pilot="P-001", name="Falls", kind="proportion", direction="down",
        role="guardrail", limit=0.05, cadence="week",
    )  # fmt: skip
    rows = [
        {"period": f"2026-W{week}", "numerator": 60, "denominator": 100} for week in range(18, 30)
    ]
    do(store, "RecordMeasurements", pilot="P-001", metric="Falls", rows=rows)
    assert needing(store) == ["P-001"]

    do(store, "Decide", pilot="P-001", decision="iterate", why="Fewer stops on the way")
    assert needing(store) == []


def test_a_stop_that_is_entered_days_later_leaves_nothing_to_decide(store, judged):
    do(
        store, "Decide", pilot="P-001", decision="stop", why="It taught us what we needed to know",
        decided_on="2026-09-14",
    )  # fmt: skip

    assert needing(store) == []


@pytest.mark.parametrize(
    ("field", "when"), [("next_review_on", "2026-09-21"), ("ends_on", "2026-09-21")]
)
def test_a_day_that_has_passed_without_a_decision_asks_for_one(store, judged, field, when):
    do(store, "EditPilot", pilot="P-001", **{field: when})

    assert needing(store) == ["P-001"]
    assert needing(store, date(2026, 9, 20)) == []
