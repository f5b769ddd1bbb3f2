"""The first period at which a series shows its effect, for many imagined series at once.

It asks what the flag asks with the flag's own functions: the interval of
`interval.judge` at the levels of `boundaries`, `effect.shows_each`, and the chart of
`looks.last_types`. What can be ruled out cheaply is not asked further.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from store.evidence.boundaries import shared
from store.evidence.checks import Array, Mask
from store.evidence.effect import beyond_each, shows_each
from store.evidence.interval import FIRST_LOOK, judge
from store.evidence.limits import BETWEEN, sums, values_and_sizes
from store.evidence.looks import LATEST, last_types, latest_third
from store.evidence.variation import PointType
from store.words import Direction, Kind

Looks = NDArray[np.int64]
NEARLY = 1e-9  # what is ruled out beforehand must be so by more than rounding


@dataclass(frozen=True, slots=True)
class Asked:
    """What a series must show, and at which levels it is looked at.

    way: 1 where up is better, −1 where down is. bound: what the interval must lie beyond. target,
    minimum: what estimate and latest third must reach; None for a guardrail, of which only the
    interval is asked. planned, alpha: of the judged phase. people: different people for each visit
    of a proportion, at most 1; None where everyone is new.
    """

    kind: Kind
    way: int
    bound: float
    target: float | None
    minimum: float | None
    planned: int
    alpha: float
    people: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Course:
    """Series that share their periods, checked. part, whole: shape (series, periods), whole None
    where there is none; nan where a period is missing in all of them. excluded: shape (periods,).
    """

    part: Array
    whole: Array | None
    excluded: Mask


def first_pass(asked: Asked, course: Course, since: int = 1) -> Looks:
    """At which look each series first shows what is asked, shape (series,); 0 where at none.

    Looks are periods with data, counted from 1. since: the first look that is asked about.
    """
    counted = np.where(course.excluded, np.nan, course.part)
    y, n = values_and_sizes(asked.kind, counted, course.whole)
    with_data = np.flatnonzero(~np.isnan(y[0])) if len(y) else np.zeros(0, dtype=np.int64)
    y, n = y[:, with_data], n[:, with_data]
    count = len(with_data)
    passed = np.zeros(len(y), dtype=np.int64)
    if count < FIRST_LOOK or not len(y):
        return passed
    level = shared.level(asked.planned, asked.alpha, count)
    maybe = _may_pass(asked, y, n, level)
    for look in range(max(FIRST_LOOK, since), count + 1):
        rows = np.flatnonzero(maybe[:, look - 1] & (passed == 0))
        if len(rows):
            end = with_data[look - 1] + 1
            so_far = Course(
                course.part[rows, :end],
                None if course.whole is None else course.whole[rows, :end],
                course.excluded[:end],
            )
            shown = _shows(asked, y[rows, :look], n[rows, :look], level[look - 1], so_far)
            passed[rows[shown]] = look
    return passed


def _shows(asked: Asked, y: Array, n: Array, level: float, course: Course) -> Mask:
    """Whether each series shows it at its last period. y, n: without those that do not count."""
    used = np.ones(y.shape, dtype=bool)
    found = sums(y, n, used)
    people = None
    if asked.people is not None and asked.kind is Kind.PROPORTION:
        people = found.size * asked.people
    interval = judge(asked.kind, found, np.full(len(y), level), people)
    good = interval.upper if asked.way < 0 else interval.lower
    if asked.target is None or asked.minimum is None:
        return beyond_each(good, asked.bound, asked.way)
    levels = (asked.bound, asked.target, asked.minimum)
    shown = shows_each(found.estimate, good, latest_third(y, n, used)[0], levels, asked.way)
    rows = np.flatnonzero(shown)
    if len(rows):
        direction = Direction.UP if asked.way > 0 else Direction.DOWN
        types = last_types(
            asked.kind,
            [direction] * len(rows),
            course.part[rows],
            None if course.whole is None else course.whole[rows],
            np.broadcast_to(course.excluded, course.part[rows].shape),
        )
        shown[rows] = [each is not PointType.CONCERNING for each in types]
    return shown


def _may_pass(asked: Asked, y: Array, n: Array, level: Array) -> Mask:
    """False at the looks at which a series surely does not pass, shape (series, looks).

    Estimate and latest third come from running sums; the limit between periods is taken as if
    neighbours did not hang together, which can only make it narrower.
    """
    count = y.shape[1]
    looks = np.arange(1, count + 1)
    away = n * (y - y[:, :1])  # from the first value, so that the running sums do not cancel
    size, total = np.cumsum(n, 1), np.cumsum(away, 1)
    way, first = asked.way, y[:, 0][:, None]
    with np.errstate(invalid="ignore", divide="ignore"):
        estimate = total / size
        room = NEARLY * np.maximum(np.abs(first), np.abs(estimate))
        maybe = (estimate + first - asked.bound) * way > -room
        if asked.target is not None and asked.minimum is not None:
            maybe &= (estimate + first - asked.target) * way > -room
            late = np.minimum(np.maximum(-(-looks // 3), LATEST), looks)
            before = np.concatenate([np.zeros((len(y), 1)), total], 1)[:, looks - late]
            sizes = np.concatenate([np.zeros((len(y), 1)), size], 1)[:, looks - late]
            latest = (total - before) / (size - sizes)
            maybe &= (latest + first - asked.minimum) * way > -room
        if asked.kind not in BETWEEN:
            squares = np.cumsum(away * (y - first), 1) - total * estimate
            half = _student(looks, level) * np.sqrt(np.maximum(squares, 0) / (looks - 1) / size)
            maybe &= (estimate + first - asked.bound) * way > half * (1 - 1e-6) - room
    maybe[:, : FIRST_LOOK - 1] = False
    return np.asarray(maybe, dtype=bool)


def _student(looks: Looks, level: Array) -> Array:
    from scipy.special import stdtrit

    with np.errstate(invalid="ignore"):
        return np.asarray(-stdtrit(looks - 1.0, level))
