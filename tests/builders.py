"""Stores and records that tests stand on: a real store in a file, with a clock that tests move.

`store` is empty. The others add one thing each to what they build on, so that a test asks for as
much as it needs and nothing more: walking_bus, then its attendance, numbers, fixed criterion.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from store.commands.registry import Spoken
from store.store import Done, Store

TODAY = date(2026, 9, 28)
WHO = "kari"


@dataclass
class Clock:
    """What a store takes for the present; every call is a second later than the one before."""

    at: datetime

    def __call__(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at

    def move_to(self, day: date) -> None:
        """Let it be nine o'clock on that day."""
        self.at = datetime.combine(day, time(9), tzinfo=UTC)


def do(store: Store, name: str, /, *, who: str = WHO, **fields: Any) -> Done:
    """A command as a `do` line says it, with records by name: do(store, "AddSite", pilot=…)."""
    return store.do(Spoken(name, fields), by=who)


def uid_of(done: Done) -> UUID:
    """The uid of the record that a command made."""
    assert done.uid is not None
    return done.uid


def weekly(first: str, values: list[tuple[int, int]], **more: Any) -> list[dict[str, Any]]:
    """Rows for RecordMeasurements, one a week from `first`: (numerator, denominator) each."""
    year, week = first.split("-W")
    monday = date.fromisocalendar(int(year), int(week), 1)
    return [
        {
            "period": (monday + timedelta(weeks=place)).isoformat(),
            "numerator": part,
            "denominator": whole,
            **more,
        }
        for place, (part, whole) in enumerate(values)
    ]


BEFORE = [(41, 100), (38, 98), (44, 101), (40, 97), (43, 102), (39, 99), (42, 100), (37, 96)]
AFTER = [(58, 100), (61, 101), (57, 98), (63, 102), (60, 99), (62, 100), (59, 97), (64, 101)]


@pytest.fixture
def clock() -> Clock:
    """The clock of `store`, at nine o'clock on TODAY."""
    clock = Clock(datetime.now(UTC))
    clock.move_to(TODAY)
    return clock


@pytest.fixture
def store(store_path: Path, clock: Clock) -> Iterator[Store]:
    """An empty store in a file of its own, with a clock that the test moves."""
    with Store(store_path, now=clock) as store:
        yield store


@pytest.fixture
def walking_bus(store: Store) -> UUID:
    """The uid of a pilot P-001 with nothing but a title, a problem and whom it is for."""
    done = do(
        store,
        "AddPilot",
        title="Walking bus",
        problem="Most pupils within two kilometres are driven to school.",
        target_group="Pupils in years 1 to 4",
    )
    return uid_of(done)


@pytest.fixture
def attendance(store: Store, walking_bus: UUID) -> UUID:
    """The uid of the walking bus's primary metric: a proportion by the week, no numbers yet."""
    done = do(
        store,
        "AddMetric",
        pilot="P-001",
        name="Attendance",
        kind="proportion",
        direction="up",
        role="primary",
        unit="of pupils signed up",
        baseline=0.41,
        minimum_worthwhile=0.45,
        target=0.55,
        cadence="week",
    )
    return uid_of(done)


@pytest.fixture
def measured(store: Store, attendance: UUID) -> UUID:
    """The uid of `attendance` after eight weeks of numbers at about 41 %, from 2026-W10."""
    rows = weekly("2026-W10", BEFORE)
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    return attendance


@pytest.fixture
def judged(store: Store, clock: Clock, measured: UUID) -> UUID:
    """The uid of `attendance` with a target fixed in April, then eight weeks at about 60 %."""
    clock.move_to(date(2026, 4, 24))
    do(
        store,
        "AddHypothesis",
        pilot="P-001",
        if_we="walk together along three marked routes",
        then="more pupils walk",
        because="parents trust a grown-up who walks with them",
        importance=5,
        uncertainty=4,
        metric="Attendance",
        comparison="at_least",
        target=0.55,
        by="2026-12-31",
    )
    do(store, "FixCriterion", pilot="P-001", hypothesis="H1")
    clock.move_to(TODAY)
    rows = weekly("2026-W18", AFTER)
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    return measured
