"""What reads are asked of, beside the stores of tests/builders.py."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa

from store.store import Store
from tests.builders import do, weekly


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
