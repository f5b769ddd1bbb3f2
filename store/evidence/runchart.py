"""Run charts: is there more than chance in the order of the points?

Source: Anhøj & Olesen 2014, PLoS ONE 10.1371/journal.pone.0113825.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from math import log2, nan

import numpy as np
from numpy.typing import ArrayLike, NDArray

from store.evidence.checks import Array, Mask, left_out, left_out_many, many_series, one_series
from store.evidence.plain import Plain

ENOUGH = 10
Counted = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class RunChart(Plain):
    """One series about its centre.

    centre: in the unit of the values. n_useful: points that are neither missing, excluded nor on
    the centre. longest_run, crossings: counted among these. longest_run_max, crossings_min: what
    chance allows, None where no point is useful. signal: one of them is broken. enough: there are
    at least 10 useful points; without them there is no signal.
    """

    centre: float
    n_useful: int
    longest_run: int
    longest_run_max: int | None
    crossings: int
    crossings_min: int | None
    signal: bool
    enough: bool


@dataclass(frozen=True, slots=True, eq=False)
class RunCharts(Plain):
    """Many series, each about its own centre; every array has shape (series,).

    The fields are those of `RunChart`; a bound that is None there is nan here.
    """

    centre: Array
    n_useful: Counted
    longest_run: Counted
    longest_run_max: Array
    crossings: Counted
    crossings_min: Array
    signal: Mask
    enough: Mask

    def one(self, series: int) -> RunChart:
        """The run chart of one series, by its row."""
        none = self.n_useful[series] == 0
        return RunChart(
            float(self.centre[series]),
            int(self.n_useful[series]),
            int(self.longest_run[series]),
            None if none else int(self.longest_run_max[series]),
            int(self.crossings[series]),
            None if none else int(self.crossings_min[series]),
            bool(self.signal[series]),
            bool(self.enough[series]),
        )


def run_chart(values: ArrayLike, *, exclude: Iterable[int] = ()) -> RunChart:
    """Runs about the median of the points that are neither missing nor excluded.

    values: shape (periods,), any unit; nan where a period is missing. exclude: indices from 0.
    Raises EvidenceError where there are no values, they are no numbers, or an index is outside.
    Source: Anhøj & Olesen 2014, PLoS ONE 10.1371/journal.pone.0113825.
    """
    series = one_series(values)
    excluded = left_out(exclude, len(series))
    return _about_the_median(series[np.newaxis], excluded[np.newaxis]).one(0)


def run_charts(values: ArrayLike, *, excluded: ArrayLike | None = None) -> RunCharts:
    """Like `run_chart` for many series at once, each about its own median.

    values: shape (series, periods), any unit; nan where a period is missing and after the end of
    a shorter series. A series without any value has a centre of nan and no useful points.
    excluded: True where a point is left out, the same shape.
    Raises EvidenceError where the values are no numbers, no table, or the shapes differ.
    """
    table = many_series(values)
    return _about_the_median(table, left_out_many(excluded, table.shape))


def medians(values: Array, counts: Mask) -> Array:
    """The median of the points that count, per row; nan where none does.

    values, counts: shape (rows, periods). Returns shape (rows,).
    """
    if not values.size:
        return np.full(len(values), nan)
    number = counts.sum(axis=1)
    ordered = np.sort(np.where(counts, values, nan), axis=1)  # nan comes last
    row = np.arange(len(values))
    low = ordered[row, np.maximum(number - 1, 0) // 2]
    high = ordered[row, np.minimum(number // 2, values.shape[1] - 1)]
    return np.asarray((low + high) / 2)


def runs_about(values: Array, counts: Mask, centre: Array, slack: Array | None = None) -> RunCharts:
    """Runs and crossings of the points that count, per row, about a given centre.

    values, counts: shape (rows, periods). centre, slack: shape (rows,); a point within slack of
    the centre lies on it, so that the rounding of a mean makes no runs.
    """
    away = values - centre[:, np.newaxis]
    reach = np.zeros(1) if slack is None else slack[:, np.newaxis]
    useful = counts & (np.abs(away) > reach)
    row, _ = np.nonzero(useful)  # row by row, in time
    above = away[useful] > 0
    fresh = np.ones(len(row), dtype=bool)  # a point that begins a run
    fresh[1:] = (above[1:] != above[:-1]) | (row[1:] != row[:-1])
    begins = np.flatnonzero(fresh)
    lengths = np.diff(begins, append=len(row))
    rows = len(values)
    n_useful = np.bincount(row, minlength=rows)
    runs = np.bincount(row[begins], minlength=rows)
    longest = np.zeros(rows, dtype=np.int64)
    has = runs > 0
    if has.any():
        firsts = (np.cumsum(runs) - runs)[has]
        longest[has] = np.maximum.reduceat(lengths, firsts)
    crossings = np.maximum(runs - 1, 0)
    run_max, crossings_min = _bounds(n_useful)
    enough = n_useful >= ENOUGH
    signal = enough & ((longest > run_max) | (crossings < crossings_min))
    return RunCharts(centre, n_useful, longest, run_max, crossings, crossings_min, signal, enough)


def _about_the_median(values: Array, excluded: Mask) -> RunCharts:
    counts = ~np.isnan(values) & ~excluded
    return runs_about(values, counts, medians(values, counts))


def _bounds(n_useful: Counted) -> tuple[Array, Array]:
    """Longest run and fewest crossings that chance allows, shape as given; nan for 0 points."""
    needed = np.bincount(n_useful)
    table = np.full((len(needed), 2), nan)
    for n in np.flatnonzero(needed):
        if n:
            table[n] = round(log2(n)) + 3, crossings_min(int(n))
    return table[n_useful, 0], table[n_useful, 1]


@lru_cache(maxsize=4096)
def crossings_min(n_useful: int) -> int:
    """The 5 % quantile of crossings among n useful points: binom.ppf(.05, n - 1, .5).

    Counted in whole numbers, so that it is exact and needs no scipy: the smallest k for which
    C(n - 1, 0) + … + C(n - 1, k) is at least a twentieth of 2^(n - 1).
    """
    chances = n_useful - 1
    ways = below = 1
    k = 0
    while 20 * below < 1 << chances:
        ways = ways * (chances - k) // (k + 1)
        below += ways
        k += 1
    return k
