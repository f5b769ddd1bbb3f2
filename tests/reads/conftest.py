"""What reads are asked of, beside the stores of tests/builders.py."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa

from store.reads.flags import ensure_fresh
from store.store import Store
from tests.builders import AFTER, TODAY, Clock, do, uid_of, weekly


@pytest.fixture
def infections(store: Store, shared_data: Path) -> Store:
    """A hospital's 36 months of infections; the criterion fixed on paper from month 25 on."""
    with (shared_data / "infections_before_after.csv").open(encoding="utf-8") as file:
        rows = [
            {
                "period": row["date"],
                "numerator": float(row["numerator"]),
                "denominator": float(row["denominator"]),
            }
            for row in csv.DictReader(file)
        ]
    do(store, "AddPilot", title="Clean hands", target_group="Everyone on the wards")
    do(
        store,
        "AddMetric",
        pilot="P-001",
        name="Infections",
        kind="rate",
        direction="down",
        role="primary",
        baseline=0.0013,
        minimum_worthwhile=0.001,
        target=0.0008,
        per=1000,
        cadence="month",
    )
    do(store, "RecordMeasurements", pilot="P-001", metric="Infections", rows=rows)
    do(
        store,
        "AddHypothesis",
        pilot="P-001",
        if_we="wash hands",
        then="fewer are infected",
        because="hands carry it",
        metric="Infections",
        comparison="at_most",
        target=0.0008,
        by="2015-10-31",
    )
    paper = "Plan 2014, item 12"
    do(store, "FixCriterion", pilot="P-001", hypothesis="H1", on="2014-11-01", source=paper)
    return store


@pytest.fixture
def statements() -> Iterator[list[str]]:
    """Every statement that is sent to a store from now on."""
    sent: list[str] = []

    def hear(*args: object) -> None:
        sent.append(str(args[2]))

    sa.event.listen(sa.Engine, "before_cursor_execute", hear)
    yield sent
    sa.event.remove(sa.Engine, "before_cursor_execute", hear)


@pytest.fixture
def placed(store: Store, judged: UUID) -> Store:
    """Attendance also by two pilot places and one to compare with."""
    for name, kind in (("Askøy", "pilot"), ("Bømlo", "pilot"), ("Os", "comparison")):
        do(store, "AddSite", pilot="P-001", name=name, kind=kind)
    for name, share in (("Askøy", 0.6), ("Bømlo", 0.6), ("Os", 0.3)):
        cells = [(round(share * 50), 50)] * 8
        rows = weekly("2026-W18", cells, site=name)
        do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    return store


LATER = date(2026, 10, 26)
"""The day of the second review."""


def begin(store: Store, title: str, on: date, *codes: str) -> UUID:
    """A review under way; the flags of its pilots are fresh."""
    uid = uid_of(do(store, "AddReview", title=title, on=on.isoformat()))
    for code in codes:
        do(store, "AddReviewItem", review=title, pilot=code, minutes=10)
    ensure_fresh(store)
    do(store, "BeginReview", review=title)
    ensure_fresh(store)
    return uid


@pytest.fixture
def first(store: Store, judged: UUID) -> UUID:
    """A review that was held on TODAY, with an action for the walking bus."""
    uid = begin(store, "September", TODAY, "P-001")
    do(
        store, "AddAction", pilot="P-001", what="Ask the school", owner="Ola",
        due_on="2026-10-05", review="September",
    )  # fmt: skip
    do(store, "EndReview", review="September")
    return uid


@pytest.fixture
def second(store: Store, clock: Clock, first: UUID, walking_bus: UUID) -> UUID:
    """A month on: much has changed, and another review is under way."""
    clock.move_to(date(2026, 10, 12))
    rows = weekly("2026-W26", AFTER[:3])
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    again = weekly("2026-W25", [(60, 101)])
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=again)
    do(
        store, "AddIteration", pilot="P-001", title="Two routes", starts_on="2026-09-01",
        plan="Two classes", prediction="Twenty more",
    )  # fmt: skip
    do(
        store, "CompleteIteration", pilot="P-001", iteration=1, ends_on="2026-09-20",
        did="We did", as_planned=True, study="Eleven more came", act="adopt",
        surprises="They sing", prediction_held=False,
    )  # fmt: skip
    do(store, "AddEvent", pilot="P-001", on="2026-10-05", what="Autumn holiday")
    do(store, "AddEvidenceNote", pilot="P-001", text="It is fun", supports="supports")
    do(store, "EditPilot", pilot="P-001", stage="running")
    do(store, "Decide", pilot="P-001", decision="iterate", why="One class more")
    clock.move_to(LATER)
    return begin(store, "October", LATER, "P-001")
