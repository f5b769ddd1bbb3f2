"""Sums of a series and the limits that follow from them at a level: what the intervals share.

A series is its values y and sizes n per period: a proportion's y is numerator over denominator and
its n the denominator; a mean's y is the period's value and n its weight. Everything works on many
series at once: arrays of shape (series, periods) with the periods that have data first.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from store.errors import EvidenceError
from store.evidence.checks import Array, Mask
from store.words import Kind, mark

COUNTED = (Kind.COUNT, Kind.RATE)
MEASURED = (Kind.MEAN, Kind.SCORE)
BETWEEN = (Kind.DAYS_BETWEEN, Kind.CASES_BETWEEN)
MOST_LAG = 0.8  # beyond this a short series cannot tell a trend from weeks that hang together

OUT_OF_NOTHING = mark(
    "errors", "Days or cases between events are not out of anything: leave the denominator away."
)


@dataclass(frozen=True, slots=True, eq=False)
class Sums:
    """What a series comes to, each of shape (series,).

    total: S, sum of the numerators (of n·y for means; of the values for days and cases between).
    size: N, sum of the sizes. periods: k, how many have data. squares: Q, sum of squared distances
    d = √n (y − S/N). cubes: sum of d³. lag1: r of neighbouring periods, corrected for the length
    and held in 0 to 0.8. equal: all values are the same.
    """

    total: Array
    size: Array
    periods: NDArray[np.int64]
    squares: Array
    cubes: Array
    lag1: Array
    equal: Mask

    @property
    def estimate(self) -> Array:
        """S/N; nan where there is nothing."""
        with np.errstate(invalid="ignore", divide="ignore"):
            return self.total / self.size

    @property
    def wider(self) -> Array:
        """How much the hanging together of periods adds to the variance: (1 + r)/(1 − r)."""
        return (1 + self.lag1) / (1 - self.lag1)

    @property
    def variance(self) -> Array:
        """Variance of the estimate as if periods were independent: Q/((k − 1) N)."""
        with np.errstate(invalid="ignore", divide="ignore"):
            return self.squares / (self.periods - 1) / self.size


def values_and_sizes(kind: Kind, part: Array, whole: Array | None) -> tuple[Array, Array]:
    """Checked numbers as y and n, nan where missing.

    Raises EvidenceError where days or cases between come with a denominator.
    """
    if kind in BETWEEN and whole is not None:
        raise EvidenceError(OUT_OF_NOTHING, field="denominator")
    if whole is None:
        return part, np.where(np.isnan(part), np.nan, 1.0)
    return (part if kind in MEASURED else part / whole), whole


def first_those_with_data(y: Array, n: Array) -> tuple[Array, Array, Mask]:
    """y and n with missing periods moved behind the others, 0 there, and where there is data."""
    missing = np.isnan(y)
    if (missing[:, 1:] < missing[:, :-1]).any():
        order = np.argsort(missing, axis=1, kind="stable")
        y, n = np.take_along_axis(y, order, 1), np.take_along_axis(n, order, 1)
        missing = np.take_along_axis(missing, order, 1)
    return np.where(missing, 0.0, y), np.where(missing, 0.0, n), ~missing


def sums(y: Array, n: Array, used: Mask) -> Sums:
    """Sums over the periods used, which are the first ones of each row.

    y, n: shape (series, periods) or (1, periods) where all rows share them. used: (series,
    periods).
    """
    k = used.sum(1)
    weights = np.where(used, n, 0.0)
    size, total = weights.sum(1), (weights * y).sum(1)
    with np.errstate(invalid="ignore", divide="ignore"):
        estimate = total / size
    same = ((y == y[:, :1]) | ~used).all(1)
    # Equal values lie no distance from their mean, which rounding may put beside them.
    apart = used & ~same[:, None]
    d = np.where(apart, np.sqrt(n) * (y - estimate[:, None]), 0.0)
    d2 = d * d
    squares = d2.sum(1)
    neighbours = (d[:, 1:] * d[:, :-1]).sum(1)
    with np.errstate(invalid="ignore", divide="ignore"):
        lag = np.where(squares > 0, neighbours / squares, 0.0)
        lag = np.clip(lag + (1 + 3 * lag) / k, 0.0, MOST_LAG)
    return Sums(total, size, k, squares, (d2 * d).sum(1), lag, same)


def dispersion(kind: Kind, found: Sums) -> Array:
    """How much more the periods vary than chance alone: Q/((k − 1) v); nan where v is 0.

    v is e(1 − e) for a proportion and e for a rate or count; nan for the other kinds and before
    the third period.
    """
    e = found.estimate
    if kind is Kind.PROPORTION:
        v = e * (1 - e)
    elif kind in COUNTED:
        v = e
    else:
        v = np.full_like(e, np.nan)
    with np.errstate(invalid="ignore", divide="ignore"):
        ratio = found.squares / (found.periods - 1) / v
    return np.where((v > 0) & (found.periods >= 3), ratio, np.nan)


def exact_limits(
    kind: Kind, found: Sums, level: Array, people: Array | None = None
) -> tuple[Array, Array]:
    """One-sided limits at `level` on each side that take every event as independent.

    Proportion: Clopper & Pearson 1934. Rate and count: Garwood 1936. Days and cases between: the
    gamma and negative binomial counterparts. A mean has none: (inf, −inf), so that anything is
    wider. people: different people behind the visits of a proportion; where they are fewer than
    the visits they stand in their place, and where they are nan so are the limits.
    """
    if kind in MEASURED:
        return np.full_like(found.size, np.inf), np.full_like(found.size, -np.inf)
    events = found.periods.astype(np.float64)
    with np.errstate(invalid="ignore", divide="ignore"):
        if kind is Kind.PROPORTION:
            return _clopper_pearson(*_of_people(found, people), level)
        if kind in COUNTED:
            return _garwood(found.total, found.size, level)
        if kind is Kind.DAYS_BETWEEN:
            return _days_between(found.total, events, level)
        return _cases_between(found.total, events, level)


def limits_between_periods(kind: Kind, found: Sums, level: Array) -> tuple[Array, Array]:
    """One-sided limits at `level` from how much the periods differ and hang together.

    Student's t on k − 1 degrees of freedom, the variance times (1 + r)/(1 − r). A mean or score
    reaches further on the side of the longer tail (Johnson 1978, JASA 73:536). Days and cases
    between have none: (inf, −inf).
    """
    if kind in BETWEEN:
        return np.full_like(found.size, np.inf), np.full_like(found.size, -np.inf)
    from scipy.special import stdtrit

    with np.errstate(invalid="ignore", divide="ignore"):
        t = -stdtrit(found.periods - 1.0, level)
        half = t * np.sqrt(found.variance * found.wider)
        e = found.estimate
        if kind not in MEASURED:
            return e - half, e + half
        far = _longer_tail(found, half)
        g = found.cubes
        return e - np.where(g < 0, far, half), e + np.where(g > 0, far, half)


def _longer_tail(found: Sums, half: Array) -> Array:
    """The distance that Johnson's cubic asks for, in the form that does not cancel near g = 0."""
    k, spread = found.periods, found.squares / (found.periods - 1)
    g = np.abs(k / ((k - 1) * (k - 2)) * found.cubes / spread**1.5)
    s = np.sqrt(spread * k / found.size)
    a, b = g * s / (6 * k), g / (3 * s)
    inside = 1 - 4 * b * (half + a)
    far = 2 * (half + a) / (1 + np.sqrt(np.maximum(inside, 0.0)))
    return np.where(inside < 0, np.inf, far)


def _of_people(found: Sums, people: Array | None) -> tuple[Array, Array]:
    if people is None:
        return found.total, found.size
    known = np.minimum(people, found.size)  # nan stays nan
    return np.where(known < found.size, found.estimate * known, found.total), known


def _clopper_pearson(part: Array, whole: Array, level: Array) -> tuple[Array, Array]:
    from scipy.special import betainccinv, betaincinv

    rest = whole - part
    lower = np.where(part > 0, betaincinv(part, rest + 1, level), np.where(part == 0, 0.0, np.nan))
    upper = np.where(rest > 0, betainccinv(part + 1, rest, level), np.where(rest == 0, 1.0, np.nan))
    return lower, upper


def _garwood(events: Array, size: Array, level: Array) -> tuple[Array, Array]:
    from scipy.special import gammainccinv, gammaincinv

    lower = np.where(events > 0, gammaincinv(events, level), 0.0) / size
    return lower, gammainccinv(events + 1, level) / size


def _days_between(days: Array, events: Array, level: Array) -> tuple[Array, Array]:
    from scipy.special import gammainccinv, gammaincinv

    return days / gammainccinv(events, level), days / gammaincinv(events, level)


def _cases_between(cases: Array, events: Array, level: Array) -> tuple[Array, Array]:
    from scipy.special import betainccinv, betaincinv

    most = np.where(cases > 0, betainccinv(events, cases, level), 1.0)
    least = betaincinv(events, cases + 1, level)
    return (1 - most) / most, (1 - least) / least


def possible(kind: Kind, lower: Array, upper: Array) -> tuple[Array, Array]:
    """Limits clipped to what a metric of this kind can be."""
    if kind in MEASURED:
        return lower, upper
    most = 1.0 if kind is Kind.PROPORTION else np.inf
    return np.clip(lower, 0.0, most), np.clip(upper, 0.0, most)
