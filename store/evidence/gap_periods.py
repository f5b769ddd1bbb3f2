"""The gap between two groups from period to period, and the line through it: what is drawn.

The verdict on the line's slope is that of `equity.trend_of_gap`, which weighs the same way.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from store.evidence.checks import Array, word
from store.evidence.equity import GAP_PERIODS, compared_ends, gap_variance
from store.evidence.groups import SIDE, Z
from store.evidence.limits import MEASURED
from store.evidence.plain import Plain
from store.words import Kind


@dataclass(frozen=True, slots=True, eq=False)
class GapPeriods(Plain):
    """Last group minus first in each period, shape (periods,), in the metric's unit.

    lower, upper: 95 % limits of the gap by itself. line, line_lower, line_upper: the weighted line
    through all gaps and its 95 % band. nan where a period is missing or a group too small; the line
    is nan with fewer than six periods.
    """

    gap: Array
    lower: Array
    upper: Array
    line: Array
    line_lower: Array
    line_upper: Array


def gap_periods(
    numerator: ArrayLike,
    denominator: ArrayLike | None,
    *,
    kind: Kind | str = "proportion",
    small: int = 5,
) -> GapPeriods:
    """The gap between the first and the last group in each period.

    numerator, denominator: shape (periods, groups), as for `trend_of_gap`, whose periods these are
    and whose weights (1/variance of the gap) and widening (√max(1, χ²/(T − 2)), t on T − 2) the
    line has. Limits of a single gap are ± 1.96 standard errors; a mean's standard error comes from
    how much its periods differ, so that with one period there is none.
    Raises EvidenceError on fewer than two groups and numbers that cannot be true.
    Source: the band is that of weighted least squares.
    """
    kind = word(Kind, kind)
    y, n, left = compared_ends(kind, numerator, denominator, small)
    found = np.full((6, len(left)), np.nan)
    when = np.flatnonzero(left)
    if len(when):
        gap = y[1, left] - y[0, left]
        found[0, left] = gap
        if len(when) > 1 or kind not in MEASURED:
            variance = gap_variance(kind, y[:, left], n[:, left])
            half = Z * np.sqrt(variance)
            found[1, left], found[2, left] = gap - half, gap + half
            if len(when) >= GAP_PERIODS and (variance > 0).all():
                found[3:, left] = _line(when.astype(np.float64), gap, variance)
    return GapPeriods(*found)


def _line(when: Array, gap: Array, variance: Array) -> Array:
    """The fitted line and its band at each period, shape (3, periods)."""
    from scipy.special import stdtrit

    w = variance.min() / variance
    middle, mean = (w * when).sum() / w.sum(), (w * gap).sum() / w.sum()
    spread = (w * (when - middle) ** 2).sum()
    slope = (w * (when - middle) * gap).sum() / spread
    line = mean + slope * (when - middle)
    free = len(when) - 2
    by_chance = max(1.0, float((((gap - line) ** 2) / variance).sum()) / free)
    error = np.sqrt(by_chance * variance.min() * (1 / w.sum() + (when - middle) ** 2 / spread))
    half = float(stdtrit(free, 1 - SIDE)) * error
    return np.stack([line, line - half, line + half])
