"""Centre lines and limits of control charts, for many rows at once.

A row is one phase of one series. Arrays have shape (rows, periods) and are padded with nan; one
number a row has shape (rows,). Inputs have been checked. Sources: `control_chart`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from store.evidence.checks import Array, Mask
from store.evidence.runchart import medians

SPREAD = 1.128  # mean moving range of a normal variable, in standard deviations
TOP_RANGE = 3.267  # three-sigma limit of moving ranges, in mean moving ranges
T_POWER = 3.6  # makes exponential waiting times nearly normal (Nelson 1994)


class ChartKind(StrEnum):
    """The charts that can be drawn."""

    RUN = "run"
    I = "i"  # noqa: E741 - the chart's own name
    MR = "mr"
    P = "p"
    PP = "pp"
    U = "u"
    UP = "up"
    C = "c"
    G = "g"
    T = "t"


SHARES = (ChartKind.P, ChartKind.PP)
OUT_OF_SOMETHING = (*SHARES, ChartKind.U, ChartKind.UP)


@dataclass(frozen=True, slots=True)
class Points:
    """What a chart is drawn from.

    value: what is drawn, nan where a period is missing. part, whole: numerators and denominators
    (or None). excluded: drawn, but counts in nothing. base: where centre and limits may come from.
    counts: neither missing nor excluded.
    """

    value: Array
    part: Array
    whole: Array | None
    excluded: Mask
    base: Mask
    counts: Mask


@dataclass(frozen=True, slots=True)
class Lines:
    """centre: one a row. The other four: shape (rows, periods)."""

    centre: Array
    lower: Array
    upper: Array
    inner_lower: Array
    inner_upper: Array


def lines(kind: ChartKind, points: Points, *, screened: bool) -> Lines:
    """Centre and limits of each row; nan where there is nothing to compute them from."""
    if kind in OUT_OF_SOMETHING:
        return _share_lines(kind, points, screened=screened)
    used = points.counts & points.base
    none = np.full(points.value.shape, np.nan)
    if kind is ChartKind.RUN:
        return Lines(medians(points.value, used), none, none, none, none)
    if kind is ChartKind.T:
        return _time_lines(points, used, screened=screened)
    middle = means(points.value, used)
    if kind is ChartKind.MR:
        across = np.broadcast_to(middle[:, np.newaxis], none.shape)
        return Lines(middle, 0 * across, TOP_RANGE * across, none, none)
    if kind is ChartKind.I:
        sigma = mean_range(points.value, points, screened=screened) / SPREAD
        return _around(middle, sigma[:, np.newaxis], none.shape, floor=-np.inf)
    if kind is ChartKind.C:
        return _around(middle, np.sqrt(middle)[:, np.newaxis], none.shape)
    about = _around(middle, np.sqrt(middle * (middle + 1))[:, np.newaxis], none.shape)
    centre = medians(points.value, used)  # g: the limits lie about the mean, the line does not
    return Lines(centre, about.lower, about.upper, about.inner_lower, about.inner_upper)


def pooled(points: Points) -> Array:
    """Sum of numerators over sum of denominators, one a row."""
    part, whole = sums(points)
    return np.divide(part, whole, out=np.full(len(part), np.nan), where=whole > 0)


def sums(points: Points) -> tuple[Array, Array]:
    """Numerators and denominators of the points that centre and limits come from, summed a row."""
    assert points.whole is not None
    used = points.counts & points.base
    part = np.where(used, points.part, 0).sum(axis=1)
    return part, np.where(used, points.whole, 0).sum(axis=1)


def laney(kind: ChartKind, points: Points, centre: Array, *, screened: bool) -> Array:
    """σ_z, one a row: about 1 where the points of p or u charts spread as chance alone would.

    nan where there is no moving range, or no spread by chance because the centre is 0 (or 1).
    Source: Laney 2002, Quality Engineering 14:531.
    """
    sigma = _chance_sigma(kind, points, centre)
    with np.errstate(divide="ignore", invalid="ignore"):
        z = (points.value - centre[:, np.newaxis]) / sigma
    return mean_range(z, points, screened=screened) / SPREAD


def mean_range(y: Array, points: Points, *, screened: bool) -> Array:
    """Mean moving range, one a row; nan where there is none.

    Excluded points are taken out first, so that their neighbours become adjacent. A missing one
    leaves a gap. Screened: ranges at or above their own limit are dropped, once (Nelson 1982);
    where all are 0 that drops them all, as qicharts2 does.
    """
    ranges = np.where(points.base, moving_ranges(y, points.excluded), np.nan)
    mean = means(ranges, np.isfinite(ranges))
    if not screened:
        return mean
    return means(ranges, ranges < TOP_RANGE * mean[:, np.newaxis])


def moving_ranges(y: Array, excluded: Mask | None = None) -> Array:
    """Distance of each point from the one before it in its row, nan at the first.

    Points that are excluded have none, and the one before is the last that is not.
    """
    ranges = np.full(y.shape, np.nan)
    with np.errstate(invalid="ignore"):
        if excluded is None or not excluded.any():
            ranges[:, 1:] = np.abs(y[:, 1:] - y[:, :-1])
            return ranges
        place = np.where(excluded, -1, np.arange(y.shape[1]))
        before = np.maximum.accumulate(place, axis=1)[:, :-1]
        held = np.take_along_axis(y, np.maximum(before, 0), axis=1)
        step = np.abs(y[:, 1:] - held)
    ranges[:, 1:] = np.where((before < 0) | excluded[:, 1:], np.nan, step)
    return ranges


def means(y: Array, counts: Mask) -> Array:
    """The mean of what counts, one a row; nan where nothing does."""
    number = counts.sum(axis=1)
    total = np.where(counts, y, 0).sum(axis=1)
    return np.divide(total, number, out=np.full(len(y), np.nan), where=number > 0)


def _chance_sigma(kind: ChartKind, points: Points, centre: Array) -> Array:
    """Standard deviation of each share or rate by chance alone, shape (rows, periods)."""
    assert points.whole is not None
    variance = centre * (1 - centre) if kind in SHARES else centre
    return np.asarray(np.sqrt(variance[:, np.newaxis] / points.whole))


def _share_lines(kind: ChartKind, points: Points, *, screened: bool) -> Lines:
    centre = pooled(points)
    sigma = _chance_sigma(kind, points, centre)
    if kind in (ChartKind.PP, ChartKind.UP):
        sigma = sigma * laney(kind, points, centre, screened=screened)[:, np.newaxis]
    top = 1 if kind in SHARES else np.inf
    return _around(centre, sigma, points.value.shape, top=top)


def _time_lines(points: Points, used: Mask, *, screened: bool) -> Lines:
    root = points.value ** (1 / T_POWER)
    centre = means(root, used)
    sigma = mean_range(root, points, screened=screened) / SPREAD
    drawn = _around(centre, sigma[:, np.newaxis], root.shape)
    return Lines(
        drawn.centre**T_POWER,
        drawn.lower**T_POWER,
        drawn.upper**T_POWER,
        drawn.inner_lower**T_POWER,
        drawn.inner_upper**T_POWER,
    )


def _around(
    centre: Array,
    sigma: Array,
    shape: tuple[int, ...],
    *,
    floor: float = 0,
    top: float = np.inf,
) -> Lines:
    """Limits 3 and inner lines 2 standard deviations about the centre, held in what is possible."""
    middle = centre[:, np.newaxis]

    def line(times: int) -> Array:
        return np.broadcast_to(np.clip(middle + times * sigma, floor, top), shape)

    return Lines(centre, line(-3), line(3), line(-2), line(2))
