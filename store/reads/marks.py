"""What stands on a metric's time axis: cycles, events and the starts of phases."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import sqlalchemy as sa

from store.periods import to_day
from store.reads.judging import Judging
from store.reads.outcome_types import Mark, MarkKind
from store.words import Act, PhaseCause

CYCLES = """
SELECT uid, starts_on, ends_on, number, title, act FROM iteration
WHERE pilot_id = ? AND (metric_id = ? OR metric_id IS NULL) ORDER BY number
"""
EVENTS = 'SELECT uid, "on", what FROM event WHERE pilot_id = ? ORDER BY "on", id'
PHASES = """
SELECT uid, starts_on, coalesce(reason, ''), cause FROM phase
WHERE metric_id = ? AND site_id IN (0, ?) AND withdrawn_at IS NULL ORDER BY starts_on, id
"""


def marks(
    connection: sa.Connection, pilot: int, metric: int, site: int, judged: Judging | None
) -> tuple[Mark, ...]:
    """In the order of their dates. A cycle that names no metric is about all of them."""
    found = [
        Mark(
            MarkKind.CYCLE,
            UUID(uid),
            date.fromisoformat(starts),
            title,
            None if ends is None else date.fromisoformat(ends),
            number,
            None if act is None else Act(act),
        )
        for uid, starts, ends, number, title, act in connection.exec_driver_sql(
            CYCLES, (pilot, metric)
        )
    ]
    found += [
        Mark(MarkKind.EVENT, UUID(uid), date.fromisoformat(on), what)
        for uid, on, what in connection.exec_driver_sql(EVENTS, (pilot,))
    ]
    for uid, starts, title, cause in connection.exec_driver_sql(PHASES, (metric, site)):
        day = date.fromisoformat(starts)
        from_here = judged is not None and to_day(day) >= judged.starts
        found.append(
            Mark(MarkKind.PHASE, UUID(uid), day, title, cause=PhaseCause(cause), judged=from_here)
        )
    return tuple(sorted(found, key=lambda one: (one.starts_on, one.kind, one.number or 0)))
