"""A metric by the groups of each dimension, small ones hidden, and the gap between its ends."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from math import isfinite

import numpy as np
from numpy.typing import NDArray

from store.errors import EvidenceError
from store.evidence.equity import Gradient, Trend, gradient, representation, trend_of_gap
from store.evidence.limits import BETWEEN, COUNTED
from store.reads.outcome_types import GapLine, GroupLine, Groups
from store.reads.parts import DimensionRow, LevelRow, Parts, has_sizes, sizes, table_of
from store.totals import Series
from store.words import Direction, Kind, Role

Floats = NDArray[np.float64]
Columns = tuple[Floats, Floats | None]


def group_lines(
    parts: Parts, since: int, left_out: Collection[int], direction: Direction
) -> tuple[Groups, ...]:
    """Every dimension that has numbers since a day, by level, small groups hidden."""
    if parts.kind in BETWEEN:
        return ()
    found = []
    for dimension in parts.dimensions:
        each = [parts.of(0, level.id) for level in dimension.levels]
        periods = np.unique(np.concatenate([series.periods for series in each]))
        periods = periods[(periods >= since) & ~np.isin(periods, [*left_out])]
        if len(each) < 2 or not len(periods):
            continue
        tops, downs = table_of(periods, each)
        if not np.isfinite(tops).any():
            continue
        weighed = has_sizes(parts.kind, tops, downs)
        shares = [level.share for level in dimension.levels]
        known = None if None in shares else np.array(shares, dtype=np.float64)
        result = gradient(
            [level.name for level in dimension.levels],
            tops,
            downs if weighed else None,
            known,
            kind=parts.kind,
            ordered=dimension.ordered,
            small=parts.small,
        )
        size = np.nansum(sizes(parts.kind, tops, downs), axis=1)
        reached = _reached(parts, result, size, known)
        sized = weighed or parts.kind in COUNTED
        found.append(
            Groups(
                dimension.uid,
                dimension.name,
                dimension.ordered,
                tuple(
                    _group(level, place, result, size, reached, sized=sized)
                    for place, level in enumerate(dimension.levels)
                ),
                _gap_line(parts, dimension, each, since, left_out, direction),
            )
        )
    return tuple(found)


def _reached(parts: Parts, result: Gradient, size: Floats, shares: Floats | None) -> Floats:
    """Share of participants over share of the population: of who came, where that is counted."""
    if parts.role is Role.REACH and parts.kind is Kind.COUNT and shares is not None:
        people = np.where(result.suppressed, np.nan, representation(size, shares)[0])
        return np.asarray(people)
    return result.representativeness


def _group(
    level: LevelRow, place: int, result: Gradient, size: Floats, reached: Floats, *, sized: bool
) -> GroupLine:
    hidden = bool(result.suppressed[place])
    return GroupLine(
        level.uid,
        level.name,
        level.position,
        _known(result.rates[place]),
        _known(result.lower[place]),
        _known(result.upper[place]),
        None if hidden or not sized else int(size[place]),
        level.share,
        _known(reached[place]),
        hidden,
    )


def _gap_line(
    parts: Parts,
    dimension: DimensionRow,
    each: Sequence[Series],
    since: int,
    left_out: Collection[int],
    direction: Direction,
) -> GapLine | None:
    """The gap between the first group, the worst off, and the last; None without an order.

    The trend is that of `trend_of_gap` within the phase, which the criterion asks for too.
    """
    if not dimension.ordered:
        return None
    periods = np.unique(np.concatenate([series.periods for series in each]))
    top, down = _columns(parts, periods[periods >= since], each, left_out)
    gap, hidden = _gap(parts, dimension, (top, down))
    if hidden:
        return GapLine(None, None, None, suppressed=True)
    if gap is None:
        return None
    was, _ = _gap(parts, dimension, _columns(parts, periods[periods < since], each, left_out))
    trend = None
    if direction is not Direction.NONE:
        whole = None if down is None else down.T
        found = trend_of_gap(top.T, whole, direction, kind=parts.kind, small=parts.small)
        trend = found.trend
        if was is not None and _at_odds(trend, gap, was, direction):
            was = None
    return GapLine(gap, was, trend, suppressed=False)


def _columns(
    parts: Parts,
    periods: NDArray[np.int64],
    each: Sequence[Series],
    left_out: Collection[int],
) -> Columns:
    """Numerators and denominators (or None) at these periods, nan where one was left out."""
    top, down = table_of(periods, each)
    top[:, np.isin(periods, [*left_out])] = np.nan
    return top, down if has_sizes(parts.kind, top, down) else None


def _gap(parts: Parts, dimension: DimensionRow, numbers: Columns) -> tuple[float | None, bool]:
    """Best off minus worst off, None where not known; and whether it must not be shown."""
    top, down = numbers
    if not np.isfinite(top).any():
        return None, False
    names = [level.name for level in dimension.levels]
    try:
        found = gradient(names, top, down, kind=parts.kind, small=parts.small)
    except EvidenceError:
        return None, False  # all of its numbers are 0 of 0
    hidden = bool(found.suppressed[[0, -1]].any())
    return None if hidden else _known(found.absolute_gap), hidden


def _at_odds(trend: Trend, gap: float, was: float, direction: Direction) -> bool:
    """Whether the gap before and the way that it goes in this phase would read as two stories."""
    grew = (gap - was) * (1 if direction is Direction.UP else -1)
    return (trend is Trend.NARROWING and grew >= 0) or (trend is Trend.WIDENING and grew <= 0)


def _known(value: float) -> float | None:
    return float(value) if isfinite(value) else None
