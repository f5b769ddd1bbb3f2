"""Control charts: which points, and which stretches, are more than chance.

Centre and limits as in the R package qicharts2 0.8 with `qic.screenedmr = TRUE`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from operator import index as whole_number

import numpy as np
from numpy.typing import ArrayLike, NDArray

from store.errors import EvidenceError
from store.evidence.checks import (
    NEEDS_WHOLE,
    NOT_AN_INDEX,
    Array,
    Mask,
    checked,
    checked_many,
    left_out,
    left_out_many,
    phase_starts,
    word,
)
from store.evidence.lines import (
    OUT_OF_SOMETHING,
    ChartKind,
    Points,
    laney,
    lines,
    moving_ranges,
    pooled,
    sums,
)
from store.evidence.plain import Plain
from store.evidence.runchart import RunChart, RunCharts, medians, runs_about
from store.words import Kind, mark

COUNTED_AS = {
    ChartKind.RUN: Kind.MEAN,
    ChartKind.I: Kind.MEAN,
    ChartKind.MR: Kind.MEAN,
    ChartKind.P: Kind.PROPORTION,
    ChartKind.PP: Kind.PROPORTION,
    ChartKind.U: Kind.RATE,
    ChartKind.UP: Kind.RATE,
    ChartKind.C: Kind.COUNT,
    ChartKind.G: Kind.CASES_BETWEEN,
    ChartKind.T: Kind.DAYS_BETWEEN,
}
USUAL = {
    Kind.COUNT: ChartKind.C,
    Kind.RATE: ChartKind.U,
    Kind.PROPORTION: ChartKind.P,
    Kind.MEAN: ChartKind.I,
    Kind.SCORE: ChartKind.I,
    Kind.DAYS_BETWEEN: ChartKind.T,
    Kind.CASES_BETWEEN: ChartKind.G,
}
LANEY = {ChartKind.P: ChartKind.PP, ChartKind.U: ChartKind.UP}
OUT_OF_NOTHING = (ChartKind.C, ChartKind.G, ChartKind.T)
AT_THE_MEDIAN = (ChartKind.RUN, ChartKind.G)
MANY_POINTS, MORE_THAN_CHANCE, MANY_EVENTS = 20, 1.2, 10
ROUNDING = 1e-13

NO_WHOLE = mark(
    "errors",
    "A {chart} chart is of numbers that are not out of anything: leave out what they are out of, "
    "or choose another chart.",
)
NO_TIME = mark(
    "errors",
    "Some of the times between events are zero: on a t chart each must be above zero. Give the "
    "time in a smaller unit, or choose another chart.",
)
FREEZE_OR_PHASES = mark(
    "errors",
    "Limits can be kept from the first periods, or computed for each phase, not both: choose one.",
)
FREEZE_LENGTH = mark(
    "errors",
    "Limits cannot be kept from the first {number} periods: it takes between 2 and {last}.",
)


@dataclass(frozen=True, slots=True, eq=False)
class ControlChart(Plain):
    """One series with centre and limits; arrays have shape (periods,), nan where there is none.

    value, centre, lower, upper, inner_lower, inner_upper: in the unit of the chart. sigma_signal:
    strictly outside a limit. phase: 1, 2, … runs: one run chart a phase about the chart's own
    centre, None for an mr chart. excluded: drawn, but counts in nothing. kind: the chart.
    """

    value: Array
    centre: Array
    lower: Array
    upper: Array
    inner_lower: Array
    inner_upper: Array
    sigma_signal: Mask
    phase: NDArray[np.int64]
    runs: tuple[RunChart | None, ...]
    excluded: Mask
    kind: ChartKind


@dataclass(frozen=True, slots=True, eq=False)
class ControlCharts(Plain):
    """Many series of one kind, each a single phase; arrays have shape (series, periods).

    The fields are those of `ControlChart`, but for centre, shape (series,), and runs, all in one
    and None for mr charts. slack, shape (series,): how much of a difference is only rounding.
    """

    value: Array
    centre: Array
    lower: Array
    upper: Array
    inner_lower: Array
    inner_upper: Array
    sigma_signal: Mask
    runs: RunCharts | None
    excluded: Mask
    kind: ChartKind
    slack: Array


def control_chart(
    kind: ChartKind | str,
    numerator: ArrayLike,
    denominator: ArrayLike | None = None,
    *,
    phases: Iterable[int] = (),
    exclude: Iterable[int] = (),
    freeze: int | None = None,
    screened: bool = True,
) -> ControlChart:
    """Centre, limits, signals and runs of one series.

    kind: run, i, mr, p, pp, u, up, c, g or t. numerator, denominator: shape (periods,), nan where
    missing; p, pp, u and up need a denominator, c, g and t take none. phases: indices at which a
    phase begins, from 1. exclude: indices of points that are drawn and count in nothing. freeze:
    the number of leading points that centre and limits come from. screened: leave out the widest
    moving ranges (i, t, pp, up).
    Raises EvidenceError for numbers that cannot be true, a denominator that the chart does not
    take or lacks, an index outside the series, freeze below 2 or with phases.
    Source: qicharts2 0.8; Montgomery, Introduction to Statistical Quality Control; Laney 2002,
    Quality Engineering 14:531 for pp and up; Nelson 1982 and 1994, J. Quality Technology, for
    screening and t.
    """
    kind = word(ChartKind, kind)
    part, whole = checked(COUNTED_AS[kind], numerator, denominator)
    _fits(kind, part, whole)
    excluded = left_out(exclude, len(part))
    starts = phase_starts(phases, len(part))
    base = np.arange(len(part)) < _frozen(freeze, starts, len(part))
    lengths = np.diff(starts, append=len(part))
    inside = np.arange(max(lengths)) < lengths[:, np.newaxis]
    rows = _draw(
        kind,
        in_rows(part, inside, np.nan),
        None if whole is None else in_rows(whole, inside, np.nan),
        in_rows(excluded, inside, False),
        in_rows(base, inside, False),
        screened=screened,
    )
    return ControlChart(
        rows.value[inside],
        np.repeat(rows.centre, lengths),
        rows.lower[inside],
        rows.upper[inside],
        rows.inner_lower[inside],
        rows.inner_upper[inside],
        rows.sigma_signal[inside],
        np.repeat(np.arange(1, len(lengths) + 1), lengths),
        tuple(rows.runs.one(row) if rows.runs else None for row in range(len(lengths))),
        excluded,
        kind,
    )


def control_charts(
    kind: ChartKind | str,
    numerators: ArrayLike,
    denominators: ArrayLike | None = None,
    *,
    excluded: ArrayLike | None = None,
    screened: bool = True,
) -> ControlCharts:
    """Like `control_chart` for many series at once, each as a single phase.

    numerators, denominators: shape (series, periods), nan where missing and after the end of a
    shorter series; a series may be all missing. excluded: True where a point counts in nothing.
    Raises EvidenceError as `control_chart` does.
    """
    kind = word(ChartKind, kind)
    part, whole = checked_many(COUNTED_AS[kind], numerators, denominators)
    _fits(kind, part, whole)
    mask = left_out_many(excluded, part.shape)
    return _draw(kind, part, whole, mask, np.ones_like(mask), screened=screened)


def which_chart(
    kind: Kind | str, numerator: ArrayLike, denominator: ArrayLike | None = None
) -> ChartKind:
    """The chart that fits a metric of this kind; the user can choose another.

    kind: what the metric counts. numerator, denominator: shape (periods,). Proportions and rates
    whose points spread clearly more than chance (σ_z above 1.2, at least 20 points, and a median
    of at least 10 expected events a period, and as many non-events for a proportion) get pp or up.
    Raises EvidenceError for numbers that cannot be true, or without the denominator they need.
    """
    part, whole = checked(kind, numerator, denominator)
    rows = None if whole is None else whole[np.newaxis]
    return which_charts(kind, part[np.newaxis], rows)[0]


def which_charts(
    kind: Kind | str,
    numerators: ArrayLike,
    denominators: ArrayLike | None = None,
    *,
    excluded: ArrayLike | None = None,
) -> tuple[ChartKind, ...]:
    """Like `which_chart` for many metrics of one kind, shape (series, periods).

    excluded: True where a point counts in nothing, the same shape. Raises the same.
    """
    part, whole = checked_many(kind, numerators, denominators)
    usual = USUAL[word(Kind, kind)]
    if usual not in LANEY:
        return (usual,) * len(part)
    if whole is None:
        raise EvidenceError(NEEDS_WHOLE, field="denominator")
    mask = left_out_many(excluded, part.shape)
    value = part / whole
    points = Points(value, part, whole, mask, np.ones_like(mask), ~np.isnan(value) & ~mask)
    sigma_z = laney(usual, points, pooled(points), screened=True)
    events, people = sums(points)
    rarer = np.minimum(events, people - events) if usual is ChartKind.P else events
    with np.errstate(invalid="ignore"):  # a series that is all missing
        # multiplied first, so that ten are ten and not 9.999
        expected = medians(whole * rarer[:, np.newaxis] / people[:, np.newaxis], points.counts)
    spread = (
        (points.counts.sum(axis=1) >= MANY_POINTS)
        & (sigma_z > MORE_THAN_CHANCE)
        & (expected >= MANY_EVENTS)
    )
    return tuple(LANEY[usual] if wide else usual for wide in spread)


def in_rows(series: NDArray, inside: Mask, padding: float | bool) -> NDArray:
    """One series as a row a phase: the shape of `inside`, which is True within the phases."""
    rows = np.full(inside.shape, padding, dtype=series.dtype)
    rows[inside] = series
    return rows


def slack(kind: ChartKind, value: Array, counts: Mask) -> Array:
    """How much of a difference from a computed line is only rounding, one a row.

    A mean of equal values can differ from them in its last digit, which is not "beyond". The
    median is one of the values, or halfway, and needs no slack.
    """
    if kind in AT_THE_MEDIAN:
        return np.zeros(len(value))
    return ROUNDING * np.where(counts, np.abs(value), 0).max(axis=1, initial=0)


def _draw(
    kind: ChartKind,
    part: Array,
    whole: Array | None,
    excluded: Mask,
    base: Mask,
    *,
    screened: bool,
) -> ControlCharts:
    value = part if whole is None else part / whole
    if kind is ChartKind.MR:
        value = moving_ranges(value)
    counts = ~np.isnan(value) & ~excluded
    points = Points(value, part, whole, excluded, base, counts)
    drawn = lines(kind, points, screened=screened)
    near = slack(kind, value, counts)
    room = near[:, np.newaxis]
    signal = counts & ((value > drawn.upper + room) | (value < drawn.lower - room))
    runs = None if kind is ChartKind.MR else runs_about(value, counts, drawn.centre, near)
    return ControlCharts(
        value,
        drawn.centre,
        drawn.lower,
        drawn.upper,
        drawn.inner_lower,
        drawn.inner_upper,
        signal,
        runs,
        excluded,
        kind,
        near,
    )


def _fits(kind: ChartKind, part: Array, whole: Array | None) -> None:
    if whole is None and kind in OUT_OF_SOMETHING:
        raise EvidenceError(NEEDS_WHOLE, field="denominator")
    if whole is not None and kind in OUT_OF_NOTHING:
        raise EvidenceError(NO_WHOLE, field="denominator", chart=kind.value)
    if kind is ChartKind.T and (part <= 0).any():
        raise EvidenceError(NO_TIME)


def _frozen(freeze: int | None, starts: tuple[int, ...], periods: int) -> int:
    """The number of leading points that centre and limits come from: all without a freeze."""
    if freeze is None:
        return periods
    if len(starts) > 1:
        raise EvidenceError(FREEZE_OR_PHASES, field="freeze")
    try:
        number = whole_number(freeze)
    except TypeError:
        raise EvidenceError(NOT_AN_INDEX, field="freeze") from None
    if not 2 <= number <= periods:
        raise EvidenceError(FREEZE_LENGTH, field="freeze", number=number, last=periods)
    return number
