"""Variation and assurance as the health services read them.

Source: NHS England, "Making data count"; checked against the R package NHSRplotthedots.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from store.errors import EvidenceError
from store.evidence.checks import LENGTHS, Array, Mask, better_way
from store.evidence.control import ControlChart, ControlCharts, in_rows, slack
from store.evidence.lines import ChartKind
from store.evidence.plain import Plain
from store.words import Direction

Codes = NDArray[np.int8]
TREND, SHIFT, THREE = 7, 7, 3
LOOK_BACK = 7  # no rule looks further back than this from the last point
PROVISIONAL = 12  # limits from fewer points in the phase are provisional


class PointType(StrEnum):
    """What a point tells."""

    COMMON = "common"
    IMPROVING = "improving"
    CONCERNING = "concerning"
    NEUTRAL = "neutral"


class Rule(StrEnum):
    """What marked a point."""

    LIMIT = "limit"
    TREND = "trend"
    TWO_OF_THREE = "two_of_three"
    SHIFT = "shift"


class Assurance(StrEnum):
    """Whether the target will be met if nothing changes."""

    PASS = "pass"
    FAIL = "fail"
    HIT_OR_MISS = "hit_or_miss"
    NOT_ASSESSED = "not_assessed"


RULES = (None, Rule.LIMIT, Rule.TREND, Rule.TWO_OF_THREE, Rule.SHIFT)


@dataclass(frozen=True, slots=True)
class Variation(Plain):
    """One chart, read.

    point_types, rule: one a period; None for a missing or excluded point, rule also where no rule
    marked it. variation: the last point's type. assurance: its limits beside the target.
    """

    point_types: tuple[PointType | None, ...]
    variation: PointType
    assurance: Assurance
    rule: tuple[Rule | None, ...]


@dataclass(frozen=True, slots=True)
class LastVariation(Plain):
    """The last point of each of many charts: its type, the rule that marked it, assurance."""

    variation: tuple[PointType, ...]
    assurance: tuple[Assurance, ...]
    rule: tuple[Rule | None, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    """Points that count, without gaps: shape (rows, points), padded with nan."""

    value: Array
    lower: Array
    upper: Array
    inner_lower: Array
    inner_upper: Array
    centre: Array  # shape (rows, 1)
    slack: Array  # shape (rows, 1)


def classify(
    chart: ControlChart, *, direction: Direction | str, target: float | None = None
) -> Variation:
    """What each point of a chart tells, by the first rule that holds for it.

    chart: from `control_chart`. direction: up, down or none, which way is better. target: in the
    chart's unit, None where there is none.
    The rules, within a phase, over points neither missing nor excluded: strictly outside a limit;
    7 points that rise (or fall) 6 times; two of three beyond the inner line, all three on that
    side; 7 in a row on one side of the centre. A run chart has the second and the fourth, an mr
    chart none.
    Raises EvidenceError for an unknown direction.
    Source: NHS England, "Making data count".
    """
    way = better_way(direction)
    used = ~np.isnan(chart.value) & ~chart.excluded
    high, rule = np.zeros(len(used), dtype=np.int8), np.zeros(len(used), dtype=np.int8)
    if chart.kind is not ChartKind.MR and used.any():
        lengths = np.bincount(chart.phase[used] - 1, minlength=int(chart.phase[-1]))
        inside = np.arange(max(lengths)) < lengths[:, np.newaxis]
        starts = np.flatnonzero(np.diff(chart.phase, prepend=0))
        line = _line_in_rows(chart, used, inside, chart.centre[starts])
        marked, by = _marks(line)
        high[used], rule[used] = marked[inside], by[inside]
    types = _types(high, way)
    last = np.flatnonzero(used)[-1:]
    ends = (chart.lower[last], chart.upper[last])
    assurance = _assurance(*ends, np.full(len(last), _target(target)), np.full(len(last), way))
    return Variation(
        tuple(types[i] if used[i] else None for i in range(len(used))),
        types[last[0]] if len(last) else PointType.COMMON,
        assurance[0] if len(last) else Assurance.NOT_ASSESSED,
        tuple(RULES[code] for code in rule),
    )


def last_variation(
    charts: ControlCharts,
    direction: Direction | str | Sequence[Direction | str],
    target: ArrayLike | None = None,
) -> LastVariation:
    """What the last point of each chart tells: `classify` for many series, its end only.

    charts: from `control_charts`, one phase a series. direction, target: one for all series, or
    one for each (target nan or None where there is none).
    Raises EvidenceError for an unknown direction, or not one for each.
    """
    rows = len(charts.value)
    if isinstance(direction, str):
        direction = [direction] * rows
    if target is None or np.ndim(target) == 0:
        target = np.full(rows, _target(target))
    way = np.array([better_way(each) for each in direction], dtype=np.int8)
    aim = np.array(target, dtype=np.float64)  # None becomes nan
    if way.shape != (rows,) or aim.shape != (rows,):
        raise EvidenceError(LENGTHS, numbers=rows, others=f"{len(way)}, {len(aim)}")
    used = ~np.isnan(charts.value) & ~charts.excluded
    from_end = np.cumsum(used[:, ::-1], axis=1)[:, ::-1]
    row, period = np.nonzero(used & (from_end <= LOOK_BACK))
    place = LOOK_BACK - from_end[row, period]

    def end_of(points: Array) -> Array:
        end = np.full((rows, LOOK_BACK), np.nan)
        end[row, place] = points[row, period]
        return end

    line = _Line(
        end_of(charts.value),
        end_of(charts.lower),
        end_of(charts.upper),
        end_of(charts.inner_lower),
        end_of(charts.inner_upper),
        charts.centre[:, np.newaxis],
        charts.slack[:, np.newaxis],
    )
    high, rule = _marks(line)
    if charts.kind is ChartKind.MR:
        high, rule = np.zeros_like(high), np.zeros_like(rule)
    return LastVariation(
        tuple(_types(high[:, -1], way)),
        tuple(_assurance(line.lower[:, -1], line.upper[:, -1], aim, way)),
        tuple(RULES[code] for code in rule[:, -1]),
    )


def provisional(chart: ControlChart) -> bool:
    """Whether the last phase has so few points that count that its limits may still move."""
    here = (chart.phase == chart.phase[-1]) & ~np.isnan(chart.value) & ~chart.excluded
    return int(here.sum()) < PROVISIONAL


def _marks(line: _Line) -> tuple[Codes, Codes]:
    """High (1) or low (−1) and the number of the rule, 0 where none holds; shape (rows, points)."""
    y, centre, room = line.value, line.centre, line.slack
    outside = _sign(y > line.upper + room, y < line.lower - room)
    side = _sign(y > centre + room, y < centre - room)
    beyond = _sign(y > line.inner_upper + room, y < line.inner_lower - room)
    trend = np.zeros_like(side)
    trend[:, 1:] = _sign(y[:, 1:] > y[:, :-1], y[:, 1:] < y[:, :-1])
    found = (
        outside,
        _spread(_all_alike(trend[:, 1:], TREND - 1), TREND, y.shape[1]),
        _two_of_three(side, np.where((beyond == side) & (outside == 0), beyond, 0)),
        _spread(_all_alike(side, SHIFT), SHIFT, y.shape[1]),
    )
    high, rule = np.zeros_like(side), np.zeros_like(side)
    for number, marked in reversed(list(enumerate(found, start=1))):
        here = marked != 0
        high[here], rule[here] = marked[here], number
    return high, rule


def _all_alike(signs: Codes, length: int) -> Codes:
    """Per window of this length its sign, if all in it share one, else 0; by window start."""
    windows = signs.shape[1] - length + 1
    if windows < 1:
        return np.zeros((len(signs), 0), dtype=np.int8)
    total = np.zeros((len(signs), windows), dtype=np.int16)
    for step in range(length):
        total += signs[:, step : step + windows]
    return ((total == length).astype(np.int8) - (total == -length)).astype(np.int8)


def _spread(windows: Codes, length: int, points: int) -> Codes:
    """Each window's sign over all its points; where windows share a point the later one's."""
    marked = np.zeros((len(windows), points), dtype=np.int8)
    count = windows.shape[1]
    for step in reversed(range(length)):  # a point's latest window starts at the point itself
        here = marked[:, step : step + count]
        np.copyto(here, windows, where=windows != 0)
    return marked


def _two_of_three(side: Codes, beyond: Codes) -> Codes:
    """Points beyond an inner line that share a window of three, all on that side, with another."""
    marked = np.zeros_like(side)
    alike = _all_alike(side, THREE)
    count = alike.shape[1]
    if not count:
        return marked
    steps = [slice(step, step + count) for step in range(THREE)]
    number = sum((beyond[:, step] != 0).astype(np.int8) for step in steps)
    holds = (alike != 0) & (number >= 2)
    for step in steps:
        marked[:, step] |= np.where(holds, beyond[:, step], 0).astype(np.int8)
    return marked


def _line_in_rows(chart: ControlChart, used: Mask, inside: Mask, centre: Array) -> _Line:
    def rows(points: Array) -> Array:
        return in_rows(points[used], inside, np.nan)

    value = rows(chart.value)
    return _Line(
        value,
        rows(chart.lower),
        rows(chart.upper),
        rows(chart.inner_lower),
        rows(chart.inner_upper),
        centre[:, np.newaxis],
        slack(chart.kind, value, inside)[:, np.newaxis],
    )


def _sign(high: Mask, low: Mask) -> Codes:
    return high.astype(np.int8) - low.astype(np.int8)


def _types(high: Codes, way: int | NDArray) -> list[PointType]:
    names = np.array([*PointType], dtype=object)  # common, improving, concerning, neutral
    good = high * way
    code = np.where(high == 0, 0, np.where(good > 0, 1, np.where(good < 0, 2, 3)))
    return list(names[code])


def _assurance(lower: Array, upper: Array, target: Array, way: NDArray) -> list[Assurance]:
    names = np.array([*Assurance], dtype=object)  # pass, fail, hit or miss, not assessed
    above, below = lower > target, upper < target
    good, bad = np.where(way > 0, above, below), np.where(way > 0, below, above)
    unknown = np.isnan(lower) | np.isnan(upper) | np.isnan(target) | (way == 0)
    return list(names[np.where(unknown, 3, np.where(good, 0, np.where(bad, 1, 2)))])


def _target(target: Any) -> float:
    return np.nan if target is None else float(target)
