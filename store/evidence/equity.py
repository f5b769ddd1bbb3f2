"""Who it reaches, and whether those worst off get as much out of it.

Groups stand from worst to best off. Their own sampling variance is carried through everything that
follows from them, so that two groups suffice. Figures about a few people are suppressed.
Sources: Mackenbach & Kunst 1997, Soc Sci Med 44:757 (slope and relative index of inequality);
Wilson 1927; Garwood 1936.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import inf, nan

import numpy as np
from numpy.typing import ArrayLike

from store.errors import EvidenceError
from store.evidence.checks import NO_NUMBERS, Array, Mask, better_way, many_series, one_series, word
from store.evidence.groups import (
    SIDE,
    Z,
    by_group,
    checked_groups,
    checked_shares,
    garwood,
    limits,
    sampling_variance,
    variances,
    wilson,
    wilson_limits,
)
from store.evidence.limits import (
    COUNTED,
    MEASURED,
    Sums,
    first_those_with_data,
    sums,
    values_and_sizes,
)
from store.evidence.plain import Plain
from store.evidence.suppression import suppressed as too_small
from store.words import Direction, Kind, mark

__all__ = [
    "GapTrend",
    "Gradient",
    "Trend",
    "garwood",
    "gradient",
    "periods_compared",
    "representation",
    "trend_of_gap",
    "wilson",
]

GAP_PERIODS = 6  # before that the trend of a gap is not read
ROUNDING = 1e-12  # of a fit that is 0
NO_SLOPE = (nan, nan, nan, nan, nan, nan)

WHICH_WAY = mark(
    "errors", "Say which way is better, up or down: without that nobody does worse than others."
)


class Trend(StrEnum):
    """Where the gap between the groups goes."""

    WIDENING = "widening"
    NARROWING = "narrowing"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True, eq=False)
class Gradient(Plain):
    """How a measure differs between groups, and whom it reaches.

    rates, lower, upper: shape (groups,), in the metric's own unit, with 95 % limits; nan where a
    group has nobody or is suppressed. absolute_gap, relative_gap: best off minus, and over, worst
    off; without an order largest and smallest. sii, rii: slope and relative index of inequality
    with their 95 % limits, nan without an order. representativeness and its limits, shape
    (groups,): share of participants over share of the population, 1 = as many as there are; nan
    where not known. suppressed: shape (groups,), fewer than `small`. levels: the groups as given.
    gap_groups: the two that the gap lies between, worst and best off or smallest and largest; None
    where naming them would tell of a suppressed group. Everything that rests on a suppressed group
    is nan.
    """

    rates: Array
    lower: Array
    upper: Array
    absolute_gap: float
    relative_gap: float
    sii: float
    sii_lower: float
    sii_upper: float
    rii: float
    rii_lower: float
    rii_upper: float
    representativeness: Array
    representativeness_lower: Array
    representativeness_upper: Array
    suppressed: Mask
    levels: tuple[str, ...]
    gap_groups: tuple[str, str] | None


@dataclass(frozen=True, slots=True)
class GapTrend(Plain):
    """How the gap changes from period to period.

    slope, lower, upper: in the metric's unit a period, with its 95 % limits; above 0 the worst off
    fall further behind. nan where fewer than six periods can be compared.
    """

    slope: float
    lower: float
    upper: float
    trend: Trend


def gradient(
    levels: Sequence[str],
    numerator: ArrayLike,
    denominator: ArrayLike | None,
    population_share: ArrayLike | None = None,
    *,
    kind: Kind | str,
    ordered: bool = True,
    small: int = 5,
) -> Gradient:
    """How a measure differs between groups, from the worst off to the best off.

    levels: names of the groups, worst off first. numerator, denominator: shape (groups,) or
    (groups, periods), which are summed; a mean needs its periods. denominator: None where there is
    none; 0 is a group that has nobody. population_share: shape (groups,), of those it is for,
    taken to sum to 1. ordered: False for gender or language, which have no worst and best. small:
    groups with fewer are suppressed, by people for proportions and means, by events for counts and
    rates; a mean without weights does not say how many it is about.
    Intervals: Wilson for proportions, Garwood for counts and rates, t for means. SII and RII from
    the regression of the rate on the ridit, weighted by the groups' sizes, with the groups' own
    sampling variances carried through the weights; RII on the log scale.
    Raises EvidenceError on fewer than two groups and on numbers that cannot be true.
    Sources: Mackenbach & Kunst 1997, Soc Sci Med 44:757; Wilson 1927, JASA 22:209; Garwood 1936,
    Biometrika 28:437.
    """
    kind = word(Kind, kind)
    names = tuple(levels)
    part, whole = by_group(kind, names, numerator, denominator)
    nobody = np.zeros(len(names), bool)
    if whole is not None:
        nobody = (whole == 0).any(1) & ~(whole > 0).any(1)
    part, whole = checked_groups(kind, names, part, whole)
    found = sums(*first_those_with_data(*values_and_sizes(kind, part, whole)))
    if not found.size.any():
        raise EvidenceError(NO_NUMBERS)
    shares = None if population_share is None else checked_shares(population_share, len(names))
    hidden = too_small(_people(kind, found, whole), small)
    rates = np.where(found.size > 0, found.estimate, np.nan)
    gap_groups = _gap_between(rates, hidden, ordered)
    gaps = _gaps(kind, rates, hidden, gap_groups)
    slopes = NO_SLOPE
    if ordered and not hidden.any():
        slopes = _slope_and_ratio(rates, variances(kind, found), found.size, shares)
    reached = (np.full(len(names), np.nan),) * 3
    if shares is not None and whole is not None and kind not in COUNTED:
        reached = _representation(np.where(nobody | (found.size > 0), found.size, np.nan), shares)
    between = None if gap_groups is None else (names[gap_groups[0]], names[gap_groups[1]])
    figures = (rates, *limits(kind, found), *reached)
    shown = [np.where(hidden, np.nan, each) for each in figures]
    return Gradient(
        *(shown[0], shown[1], shown[2]),
        *gaps,
        *slopes,
        *(shown[3], shown[4], shown[5]),
        hidden,
        names,
        between,
    )


def representation(people: ArrayLike, population_share: ArrayLike) -> tuple[Array, Array, Array]:
    """Each group's share of the participants over its share of those it is for.

    people: participants, shape (groups,), nan where nobody has counted. population_share: shape
    (groups,), taken to sum to 1. Returns the ratio and its 95 % limits, from Wilson's for the share
    of the participants; nan where a share is 0 or nobody was counted.
    Raises EvidenceError on shares or people that cannot be.
    """
    counted = one_series(people)
    checked_groups(
        Kind.COUNT, tuple(str(n + 1) for n in range(len(counted))), counted[:, None], None
    )
    return _representation(counted, checked_shares(population_share, len(counted)))


def trend_of_gap(
    numerator: ArrayLike,
    denominator: ArrayLike | None,
    direction: Direction | str,
    *,
    kind: Kind | str = "proportion",
    small: int = 5,
) -> GapTrend:
    """Does the gap between the first group, the worst off, and the last, the best off, grow?

    numerator, denominator: shape (periods, groups), worst off first. direction: which way is
    better, up or down. Periods in which one of the two is missing, or has fewer than `small`
    people, are left out; counts and rates know no people, and leaving out periods with few events
    would bend the trend. The gap in each period is best minus worst for up, worst minus best for
    down: above 0 the worst off do worse.
    Regression on the period's index with weights 1/variance of the gap; standard error times
    √max(1, χ²/(T − 2)), t on T − 2. A mean's variance in a period comes from how much its periods
    differ.
    Raises EvidenceError on fewer than two groups, no direction and numbers that cannot be true.
    Source: least squares with known variances, widened where they scatter more (Birge 1932, Phys
    Rev 40:207).
    """
    way = better_way(direction)
    if way == 0:
        raise EvidenceError(WHICH_WAY, field="direction")
    kind = word(Kind, kind)
    y, n, left = compared_ends(kind, numerator, denominator, small)
    when = np.flatnonzero(left)
    if len(when) < GAP_PERIODS:
        return GapTrend(nan, nan, nan, Trend.UNCLEAR)
    y, n = y[:, left], n[:, left]
    variance = gap_variance(kind, y, n)
    if not variance.any():  # means that never change
        return GapTrend(0.0, 0.0, 0.0, Trend.UNCLEAR)
    return _trend(when.astype(np.float64), (y[1] - y[0]) * way, variance)


def periods_compared(
    numerator: ArrayLike,
    denominator: ArrayLike | None,
    *,
    kind: Kind | str = "proportion",
    small: int = 5,
) -> int:
    """In how many periods `trend_of_gap` compares the first group with the last."""
    return int(compared_ends(word(Kind, kind), numerator, denominator, small)[2].sum())


def compared_ends(
    kind: Kind, numerator: ArrayLike, denominator: ArrayLike | None, small: int
) -> tuple[Array, Array, Mask]:
    """Values and sizes of first and last group, shape (2, periods), and where both count.

    numerator, denominator: shape (periods, groups). Raises EvidenceError as `trend_of_gap`.
    """
    part = many_series(numerator)
    names = tuple(str(n + 1) for n in range(part.shape[1]))
    whole = None if denominator is None else many_series(denominator).T
    part, whole = by_group(kind, names, part.T, whole)
    part, whole = checked_groups(kind, names, part, whole)
    y, n = values_and_sizes(kind, part[[0, -1]], None if whole is None else whole[[0, -1]])
    few = n < small if whole is not None and kind not in COUNTED else np.zeros(n.shape, bool)
    left: Mask = np.logical_not((np.isnan(y) | few).any(0))
    return y, n, left


def _people(kind: Kind, found: Sums, whole: Array | None) -> Array:
    """Each group's size: people, or events; nan where neither is known."""
    if kind in COUNTED:
        events: Array = np.rint(found.total)  # n · (s/n) may miss s by its last digit
        return events
    return np.full_like(found.size, np.nan) if whole is None else found.size


def _gap_between(rates: Array, hidden: Mask, ordered: bool) -> tuple[int, int] | None:
    """Places of the worst and the best off, or of the smallest and the largest."""
    if ordered:
        return 0, len(rates) - 1
    if hidden.any() or np.isfinite(rates).sum() < 2:
        return None
    return int(np.nanargmin(rates)), int(np.nanargmax(rates))


def _gaps(
    kind: Kind, rates: Array, hidden: Mask, between: tuple[int, int] | None
) -> tuple[float, float]:
    if between is None or hidden[[*between]].any():
        return nan, nan
    low, high = (float(rates[place]) for place in between)
    if kind in MEASURED and min(low, high) <= 0:
        return high - low, nan
    if low == 0:
        return high - low, inf if high > 0 else nan
    return high - low, high / low


def _slope_and_ratio(
    rates: Array, variances: Array, sizes: Array, shares: Array | None
) -> tuple[float, float, float, float, float, float]:
    """SII and RII, each with its limits, from the regression of the rate on the ridit."""
    widths = sizes / sizes.sum() if shares is None else shares
    somebody = sizes > 0
    ridit = (np.cumsum(widths) - widths / 2)[somebody]
    y, v, w = rates[somebody], variances[somebody], sizes[somebody] / sizes.sum()
    middle = float((w * ridit).sum())
    spread = float((w * (ridit - middle) ** 2).sum())
    if spread <= 0:
        return NO_SLOPE
    pull = w * (ridit - middle) / spread
    at_0, at_1 = w - pull * middle, w + pull * (1 - middle)
    sii, low, high = (float((each * y).sum()) for each in (pull, at_0, at_1))
    wide = Z * float(np.sqrt((pull**2 * v).sum()))
    if min(low, high) <= ROUNDING * float(np.abs(y).max()):
        return sii, sii - wide, sii + wide, nan, nan, nan
    ratio = high / low
    with np.errstate(over="ignore"):  # a fit just above 0 says nothing of the ratio: 0 to infinity
        on_log = float(np.exp(Z * np.sqrt(((at_1 / high - at_0 / low) ** 2 * v).sum())))
    return sii, sii - wide, sii + wide, ratio, ratio / on_log, ratio * on_log


def _representation(people: Array, shares: Array) -> tuple[Array, Array, Array]:
    known = ~np.isnan(people)
    everyone = people[known].sum()
    if not everyone:
        none = np.full(len(people), np.nan)
        return none, none, none
    lower, upper = wilson_limits(people, everyone, Z)
    share = np.where(shares > 0, shares / shares[known].sum(), np.nan)
    return people / everyone / share, lower / share, upper / share


def gap_variance(kind: Kind, y: Array, n: Array) -> Array:
    """Variance of the gap in each period, shape (periods,). y, n: shape (2, periods), no nan."""
    if kind not in MEASURED:
        variance: Array = sampling_variance(kind, y * n, n).sum(0)
        return variance
    found = sums(y, n, np.ones(y.shape, bool))
    spread = np.where(found.equal, 0.0, found.squares / (found.periods - 1))
    of_means: Array = (spread[:, None] / n).sum(0)
    return of_means


def _trend(when: Array, gap: Array, variance: Array) -> GapTrend:
    from scipy.special import stdtrit

    w = variance.min() / variance  # relative weights, so that nothing overflows
    middle = (w * when).sum() / w.sum()
    spread = (w * (when - middle) ** 2).sum()
    slope = float((w * (when - middle) * gap).sum() / spread)
    rest = gap - (w * gap).sum() / w.sum() - slope * (when - middle)
    free = len(when) - 2
    by_chance = (rest**2 / variance).sum() / free
    half = float(stdtrit(free, 1 - SIDE) * np.sqrt(max(1.0, by_chance) * variance.min() / spread))
    lower, upper = slope - half, slope + half
    trend = Trend.WIDENING if lower > 0 else Trend.NARROWING if upper < 0 else Trend.UNCLEAR
    return GapTrend(slope, lower, upper, trend)
