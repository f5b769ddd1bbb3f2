"""The gap between two groups of a dimension: in the last phase, before it, and period by period."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from math import isfinite

import numpy as np
from numpy.typing import NDArray

from store.errors import EvidenceError
from store.evidence.equity import Gradient, Trend, gradient, periods_compared, trend_of_gap
from store.evidence.gap_periods import gap_periods
from store.evidence.groups import Z, by_group, checked_groups, variances
from store.evidence.limits import first_those_with_data, sums, values_and_sizes
from store.evidence.suppression import suppressed_over_time
from store.reads.outcome_types import GapLine, GapOverTime
from store.reads.parts import DimensionRow, Parts, has_sizes, sizes, table_of, too_small
from store.totals import Series
from store.words import Counts, Direction

Floats = NDArray[np.float64]
Whole = NDArray[np.int64]
Columns = tuple[Floats, Floats | None]
OVER_TIME = 2  # periods before anything goes anywhere


def gap_of(
    parts: Parts,
    dimension: DimensionRow,
    each: Sequence[Series],
    result: Gradient,
    since: int,
    left_out: Collection[int],
    direction: Direction,
) -> tuple[GapLine | None, GapOverTime | None]:
    """The gap of a dimension and its course. each: a series a level. result: of the last phase.

    Between worst and best off where the groups have an order, else between those that did least
    and most in the phase. The trend is that of `trend_of_gap`, which the criterion asks for too.
    """
    periods = np.unique(np.concatenate([series.periods for series in each]))
    late = periods[periods >= since]
    hidden = bool(result.suppressed.any() and not dimension.ordered)
    if hidden or (dimension.ordered and result.suppressed[[0, -1]].any()):
        return GapLine(None, None, None, suppressed=True), None
    ends = _ends(dimension, result)
    if ends is None or not isfinite(result.absolute_gap):
        return None, None
    two = [each[at] for at in ends]
    names = (dimension.levels[ends[0]].name, dimension.levels[ends[1]].name)
    top, down = _columns(parts, late, two, left_out)
    was = _gap_before(parts, dimension, each, ends, periods[periods < since], left_out)
    course = trend = None
    # Without an order neither of the two is worse off: the gap grows or shrinks.
    way = direction if dimension.ordered else Direction.UP
    if way is not Direction.NONE:
        whole = None if down is None else down.T
        course = trend_of_gap(top.T, whole, way, kind=parts.kind, small=parts.small)
        trend = course.trend
        if was is not None and _at_odds(trend, result.absolute_gap, was, way):
            was = None
    compared = periods_compared(
        top.T, None if down is None else down.T, kind=parts.kind, small=parts.small
    )
    half = _half_width(parts, names, (top, down))
    gap = result.absolute_gap
    line = GapLine(
        gap,
        was,
        trend,
        False,
        names,
        None if half is None else gap - half,
        None if half is None else gap + half,
        compared,
        course,
        _three(result.sii, result.sii_lower, result.sii_upper, parts),
        _three(result.rii, result.rii_lower, result.rii_upper, parts),
    )
    return line, _over_time(parts, dimension, each, ends, periods, since, left_out)


def _ends(dimension: DimensionRow, result: Gradient) -> tuple[int, int] | None:
    if dimension.ordered:
        return 0, len(dimension.levels) - 1
    if np.isfinite(result.rates).sum() < 2:
        return None
    low, high = int(np.nanargmin(result.rates)), int(np.nanargmax(result.rates))
    if low == high:
        low, high = np.flatnonzero(np.isfinite(result.rates))[:2].tolist()
    return low, high


def _columns(
    parts: Parts, periods: Whole, each: Sequence[Series], left_out: Collection[int]
) -> Columns:
    """Numerators and denominators (or None) at these periods, nan where one was left out."""
    top, down = table_of(periods, each)
    top[:, np.isin(periods, [*left_out])] = np.nan
    return top, down if has_sizes(parts.kind, top, down) else None


def _gap_before(
    parts: Parts,
    dimension: DimensionRow,
    each: Sequence[Series],
    ends: tuple[int, int],
    periods: Whole,
    left_out: Collection[int],
) -> float | None:
    """The gap between the same two groups before the phase; None where not known or hidden."""
    top, down = _columns(parts, periods, each, left_out)
    if not np.isfinite(top).any():
        return None
    names = [level.name for level in dimension.levels]
    try:
        found = gradient(names, top, down, kind=parts.kind, small=parts.small)
    except EvidenceError:
        return None  # all of its numbers are 0 of 0
    hidden = found.suppressed if not dimension.ordered else found.suppressed[[0, -1]]
    gap = found.rates[ends[1]] - found.rates[ends[0]]
    return None if hidden.any() else _known(gap)


def _half_width(parts: Parts, names: tuple[str, str], numbers: Columns) -> float | None:
    """Half of the 95 % interval of the gap, from the groups' own sampling variance.

    None where people come back: their visits would make it too narrow.
    """
    if parts.counts is Counts.VISITS:
        return None
    part, whole = by_group(parts.kind, names, *numbers)
    part, whole = checked_groups(parts.kind, names, part, whole)
    found = sums(*first_those_with_data(*values_and_sizes(parts.kind, part, whole)))
    half = float(Z * np.sqrt(variances(parts.kind, found).sum()))
    return _known(half)


def _over_time(
    parts: Parts,
    dimension: DimensionRow,
    each: Sequence[Series],
    ends: tuple[int, int],
    periods: Whole,
    since: int,
    left_out: Collection[int],
) -> GapOverTime | None:
    top, down = _columns(parts, periods, [each[at] for at in ends], left_out)
    here = np.isfinite(top).all(0)
    if here.sum() < OVER_TIME:
        return None
    periods, top = periods[here], top[:, here]
    down = None if down is None else down[:, here]
    few = _hidden(parts, dimension, each, ends, periods)
    whole = None if down is None else down.T
    shown, line = np.full((3, len(periods)), np.nan), np.full((3, len(periods)), np.nan)
    late = periods >= since
    # Each side by itself: how much the numbers vary must not hold what changed between the two.
    for side in (~late, late):
        if side.any():
            out_of = None if whole is None else whole[side]
            alone = gap_periods(top[:, side].T, out_of, kind=parts.kind, small=1)
            shown[:, side] = alone.gap, alone.lower, alone.upper
    if late.any():
        out_of = None if whole is None else whole[late]
        fitted = gap_periods(top[:, late].T, out_of, kind=parts.kind, small=parts.small)
        line[:, late] = fitted.line, fitted.line_lower, fitted.line_upper
    shown[:, few] = np.nan
    return GapOverTime(periods, shown[0], shown[1], shown[2], few, line[0], line[1], line[2], since)


def _hidden(
    parts: Parts,
    dimension: DimensionRow,
    each: Sequence[Series],
    ends: tuple[int, int],
    periods: Whole,
) -> NDArray[np.bool_]:
    """Periods in which one of the two groups is too small, or would tell of one that is."""
    mine = {level.id for level in dimension.levels}
    if any(row[1] and row[2] in mine for row in parts.rows):
        nothing = np.full(len(periods), np.nan)
        series = Series(periods, nothing, nothing, nothing)
        masks = [too_small(parts, 0, dimension.levels[at].id, 0, series)[1] for at in ends]
        return np.logical_or(*masks)
    tops, downs = table_of(periods, each)
    hidden = suppressed_over_time(sizes(parts.kind, tops, downs).T, parts.small)
    return np.logical_or(*hidden[:, [*ends]].T)


def _at_odds(trend: Trend, gap: float, was: float, direction: Direction) -> bool:
    """Whether the gap before and the way that it goes in this phase would read as two stories."""
    grew = (gap - was) * (1 if direction is Direction.UP else -1)
    return (trend is Trend.NARROWING and grew >= 0) or (trend is Trend.WIDENING and grew <= 0)


def _three(
    value: float, lower: float, upper: float, parts: Parts
) -> tuple[float | None, float | None, float | None] | None:
    """A figure with its limits; no limits where people come back."""
    if not isfinite(value):
        return None
    if parts.counts is Counts.VISITS:
        return value, None, None
    return value, _known(lower), _known(upper)


def _known(value: float) -> float | None:
    return float(value) if isfinite(value) else None
