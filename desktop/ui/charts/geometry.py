"""From days and values to pixels, thinned for drawing only: numpy, no Qt."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.ui.charts.picture import ChartPicture, Numbers, PointType
from store.words import Cadence

MISSED_STEP = 1.6
"""Periods further apart than this many usual steps have a missing one between them."""
THIN_ABOVE = 4
"""More points than this to a pixel column are drawn as the column's first, low, high and last."""

KINDS: tuple[PointType, ...] = (None, "common", "neutral", "improving", "concerning")
"""The order in which points are painted, the most telling last; None is a cross."""
ORDER = {kind: index for index, kind in enumerate(KINDS)} | {None: 1}
"""A point without a type is ordinary; only excluded ones are crosses."""


def crisp(pixels: float) -> float:
    """The middle of the pixel: a level line there is sharp, elsewhere it is smeared over two."""
    return math.floor(pixels) + 0.5


@dataclass(frozen=True, slots=True)
class Frame:
    """The plot's rectangle in pixels and the days and shown values at its edges."""

    left: float
    top: float
    width: float
    height: float
    first: float
    last: float
    low: float
    high: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def x(self, day: Numbers) -> Numbers:
        """Pixels from days, shape kept."""
        return self.left + (day - self.first) * (self.width / (self.last - self.first))

    def y(self, value: Numbers) -> Numbers:
        """Pixels from shown values, shape kept."""
        return self.bottom - (value - self.low) * (self.height / (self.high - self.low))

    def x_of(self, day: float) -> float:
        return self.left + (day - self.first) * (self.width / (self.last - self.first))

    def y_of(self, value: float) -> float:
        return self.bottom - (value - self.low) * (self.height / (self.high - self.low))


@dataclass(frozen=True, slots=True, eq=False)
class Series:
    """A picture's numbers made ready once: shown values, and what joins to what.

    days, value, centre, lower, upper: shape (n,), values times the factor. left, right: the days
    between which each period's limits are drawn. kept: indices the line runs through. run: for
    each of these the number of its unbroken piece.
    """

    days: Numbers
    value: Numbers
    centre: Numbers
    lower: Numbers
    upper: Numbers
    left: Numbers
    right: Numbers
    kept: NDArray[np.intp]
    run: NDArray[np.int64]
    kind: NDArray[np.int8]

    @property
    def alone(self) -> NDArray[np.intp]:
        """Indices of points on the line that no other joins."""
        first = np.diff(self.run, prepend=-1) != 0
        last = np.diff(self.run, append=-1) != 0
        return self.kept[first & last]

    @classmethod
    def of(cls, picture: ChartPicture) -> Series:
        days = picture.periods.astype(float)
        step = picture.step_days
        left, right = _edges(days, step)
        kept = picture.counted
        missing = np.cumsum(~np.isfinite(picture.value) & ~picture.excluded)
        broken = np.diff(missing[kept]) > 0
        if picture.cadence is not Cadence.EVENT and len(kept) > 1:
            broken |= np.diff(days[kept]) > MISSED_STEP * step * np.diff(kept)
        run = np.concatenate([[0], np.cumsum(broken)]) if len(kept) else np.zeros(0, np.int64)
        k = picture.factor
        return cls(
            days,
            picture.value * k,
            picture.centre * k,
            picture.lower * k,
            picture.upper * k,
            left,
            right,
            kept,
            run,
            np.where(picture.excluded, 0, [ORDER[each] for each in picture.point_types]).astype(
                np.int8
            ),
        )


def line(series: Series, frame: Frame) -> tuple[Numbers, Numbers, NDArray[np.int32]]:
    """Pixels of the data line, and 1 where a point joins the one before it.

    Thinned to four points a pixel column where they lie closer: what is seen stays the same.
    """
    chosen = _around(series.days[series.kept], frame.first, frame.last)
    kept, run = series.kept[chosen], series.run[chosen]
    x, y = frame.x(series.days[kept]), frame.y(series.value[kept])
    if len(kept) > THIN_ABOVE * frame.width:
        x, y, run = _thinned(x, y, run)
    joins = np.ones(len(x), np.int32)
    joins[:1] = 0
    joins[1:][np.diff(run) != 0] = 0
    return x, y, joins


def bands(
    series: Series, phase: NDArray[np.int64], frame: Frame
) -> Iterator[tuple[Numbers, Numbers, Numbers]]:
    """Each unbroken piece of the limits: edges shape (m + 1,), upper and lower (m,), in pixels."""
    both = np.isfinite(series.lower) & np.isfinite(series.upper)
    for piece in _pieces(both, phase, series, frame):
        edges = frame.x(np.append(series.left[piece], series.right[piece[-1]]))
        upper, lower = frame.y(series.upper[piece]), frame.y(series.lower[piece])
        if len(piece) > THIN_ABOVE * frame.width:
            starts = _columns(edges[:-1])
            edges = np.append(edges[starts], edges[-1])
            upper, lower = np.minimum.reduceat(upper, starts), np.maximum.reduceat(lower, starts)
        yield edges, upper, lower


def centres(
    series: Series, phase: NDArray[np.int64], frame: Frame
) -> Iterator[tuple[float, float, float]]:
    """Each phase's centre line: left, right and height in pixels."""
    for piece in _pieces(np.isfinite(series.centre), phase, series, frame):
        yield (
            frame.x_of(float(series.left[piece[0]])),
            frame.x_of(float(series.right[piece[-1]])),
            frame.y_of(float(series.centre[piece[0]])),
        )


def apart(x: Numbers, y: Numbers, nearest_px: float) -> NDArray[np.intp]:
    """Indices of points so that no two share a cell of `nearest_px`: the others lie beneath."""
    cells = np.floor(x / nearest_px) * 1e6 + np.floor(y / nearest_px)
    return np.sort(np.unique(cells, return_index=True)[1])


def _edges(days: Numbers, step: float) -> tuple[Numbers, Numbers]:
    """Half way to each neighbour; half a step where there is none near."""
    if not len(days):
        return days, days
    gaps = np.diff(days)
    half = np.where(gaps > MISSED_STEP * step, step, gaps) / 2
    before = np.concatenate([[step / 2], half])
    after = np.concatenate([half, [step / 2]])
    return days - before, days + after


def _around(days: Numbers, first: float, last: float) -> slice:
    """What lies between two days, and one more on each side so that lines run to the edge."""
    start = int(np.searchsorted(days, first)) - 1
    stop = int(np.searchsorted(days, last, side="right")) + 1
    return slice(max(start, 0), stop)


def _pieces(
    there: NDArray[np.bool_], phase: NDArray[np.int64], series: Series, frame: Frame
) -> Iterator[NDArray[np.intp]]:
    """Runs of indices that are there, in one phase, in view."""
    shown = np.arange(len(there))[_around(series.days, frame.first, frame.last)]
    shown = shown[there[shown]]
    if not len(shown):
        return
    cut = (np.diff(shown) > 1) | (np.diff(phase[shown]) != 0)
    yield from np.split(shown, np.flatnonzero(cut) + 1)


def _columns(x: Numbers) -> NDArray[np.intp]:
    """Where each pixel column begins in x, which rises."""
    return np.flatnonzero(np.diff(np.floor(x), prepend=-np.inf))


def _thinned(
    x: Numbers, y: Numbers, run: NDArray[np.int64]
) -> tuple[Numbers, Numbers, NDArray[np.int64]]:
    """First, lowest, highest and last of each pixel column and unbroken piece."""
    key = np.floor(x) + run * 1e5
    starts = np.flatnonzero(np.diff(key, prepend=-np.inf))
    ends = np.append(starts[1:], len(x)) - 1
    picked = [
        y[starts],
        np.minimum.reduceat(y, starts),
        np.maximum.reduceat(y, starts),
        y[ends],
    ]
    return (
        np.repeat(x[starts], 4),
        np.column_stack(picked).ravel(),
        np.repeat(run[starts], 4),
    )
