"""From which period on a metric is judged, as which try, and how long that was planned to take.

Fixing a criterion begins the first judged phase, at the first period that starts on or after its
date. A later fixing, or a phase that a person or a cycle begins after it, is another try, and so
is one that was withdrawn again: trying again must not buy another chance.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from store.periods import next_period, period_start, periods_between, to_day
from store.words import Cadence, Direction


@dataclass(frozen=True, slots=True)
class Fixing:
    """A criterion as it was fixed. number: of its hypothesis. at: the date it was entered."""

    id: int
    uid: UUID
    hypothesis_id: int
    number: int
    metric_id: int
    direction: Direction
    baseline: float | None
    minimum_worthwhile: float | None
    target: float
    by: date
    planned: int
    on: date
    source: str | None
    at: date
    history: int
    measurements_then: int


@dataclass(frozen=True, slots=True)
class Begun:
    """A phase that a person or a cycle began, in all places. standing: it was not withdrawn."""

    starts: int
    standing: bool


@dataclass(frozen=True, slots=True)
class Judging:
    """How a metric is judged.

    starts: day (since 1970-01-01) of the first judged period; first: that of the first try.
    number: which try this is, from 1, withdrawn ones counted. planned: periods. by: the date to
    reach the target by. next_start: the day on which another phase begins that is already written
    down.
    """

    fixing: Fixing
    starts: int
    first: int
    number: int
    planned: int
    by: date
    next_start: int | None = None


def in_force(fixings: Sequence[Fixing]) -> Fixing | None:
    """The criterion that a metric is judged by: of its lowest-numbered hypothesis, the newest."""
    return min(fixings, key=lambda one: (one.number, -one.id), default=None)


def first_period_on(on: date, cadence: Cadence) -> int:
    """First day of the first period that starts on or after the date."""
    starts = period_start(on, cadence)
    return starts if starts >= to_day(on) else next_period(starts, cadence)


def judging(
    cadence: Cadence | None,
    fixings: Sequence[Fixing],
    phases: Sequence[Begun],
    minimum_periods: int,
    today: date,
    *,
    own: bool = True,
) -> Judging | None:
    """How a metric of this cadence is judged; None where no criterion was fixed.

    fixings: those on the metric; of a guardrail, which has none of its own (own=False), those of
    the metric that it guards. phases: the metric's own. minimum_periods: of the profile.
    """
    fixing = in_force(fixings)
    if fixing is None:
        return None
    step = cadence or Cadence.DAY
    first = min(fixings, key=lambda one: one.id)
    start = first_period_on(fixing.on, step)
    before = min(first_period_on(one.on, step) for one in fixings)
    day = to_day(today)
    later = [phase for phase in phases if phase.starts > before]
    begun = [phase for phase in later if phase.starts <= day]
    restarts = [phase.starts for phase in begun if phase.standing and phase.starts > start]
    current = max(restarts, default=start)
    if fixing.id != first.id or restarts:
        left = periods_between(current, to_day(first.by), step) + 1
        planned = max(minimum_periods, left)
    else:
        length = periods_between(start, to_day(fixing.by), step) + 1
        planned = fixing.planned if own else max(1, length)
    ahead = [phase.starts for phase in later if phase.standing and phase.starts > day]
    return Judging(
        fixing,
        current,
        before,
        len(fixings) + len(begun),
        planned,
        fixing.by,
        min(ahead, default=None),
    )
