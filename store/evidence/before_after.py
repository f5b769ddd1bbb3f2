"""What changed from before to after, for reading: not for the flag.

Everything here takes the periods as independent, which the words beside it say.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import inf, isnan, nan

import numpy as np
from numpy.typing import ArrayLike

from store.errors import EvidenceError
from store.evidence.checks import checked, word
from store.evidence.limits import (
    COUNTED,
    MEASURED,
    Sums,
    exact_limits,
    first_those_with_data,
    sums,
    values_and_sizes,
)
from store.evidence.plain import Plain
from store.words import Kind, mark

FARTHEST = 40.0  # log ratio beyond which nothing differs from 0 or infinity
NO_SHARE = mark("errors", "{share} people for each visit cannot be: it lies above 0.")
PEOPLE_OF_A_PROPORTION = mark(
    "errors", "The number of different people is used for shares only: leave it away here."
)
LEVEL_OUT_OF_RANGE = mark("errors", "The level is {level}: it must lie between 0 and 1.")


@dataclass(frozen=True, slots=True)
class Change(Plain):
    """After minus before and after over before, in the metric's own unit; nan where not known."""

    difference: float
    difference_lower: float
    difference_upper: float
    ratio: float
    ratio_lower: float
    ratio_upper: float


def before_after(
    kind: Kind | str,
    before_numerator: ArrayLike,
    before_denominator: ArrayLike | None,
    after_numerator: ArrayLike,
    after_denominator: ArrayLike | None,
    *,
    level: float = 0.95,
    people_share: float | None = None,
) -> Change:
    """Difference and ratio of two stretches of periods, each with its two-sided interval.

    Numerators and denominators: shape (periods,) as in `confidence_sequence`. level: of the
    two-sided interval. people_share: for a proportion of visits, different people for each visit,
    above 0 and at most 1: each of them counts once in the limits; nan where not known, and the
    limits with it.
    Sources: proportion, Newcombe 1998 (Stat Med 17:873, method 10) and the score ratio of Miettinen
    & Nurminen 1985; rate and count, MOVER (Donner & Zou 2012) from exact limits and the exact
    conditional ratio; mean and score, Welch 1947, the ratio by the delta method on the log; days
    and cases between, MOVER, no ratio. Without events before, the ratio and its upper limit are
    infinite, after none as well, where its lower limit is 0.
    Raises EvidenceError on numbers that cannot be true.
    """
    kind = word(Kind, kind)
    if not 0 < level < 1:
        raise EvidenceError(LEVEL_OUT_OF_RANGE, field="level", level=level)
    before = _summed(kind, before_numerator, before_denominator)
    after = _summed(kind, after_numerator, after_denominator)
    if people_share is not None:
        if kind is not Kind.PROPORTION:
            raise EvidenceError(PEOPLE_OF_A_PROPORTION, field="people_share")
        if not (people_share > 0 or isnan(people_share)):
            raise EvidenceError(NO_SHARE, field="people_share", share=people_share)
        if isnan(people_share):
            gap = float(after.estimate[0] - before.estimate[0])
            return Change(gap, nan, nan, nan, nan, nan)
        before, after = (_of_people(one, min(people_share, 1.0)) for one in (before, after))
    difference = _difference(kind, before, after, level)
    if kind is Kind.PROPORTION:
        ratio = _score_ratio(before, after, level)
    elif kind in COUNTED:
        ratio = _conditional_ratio(before, after, level)
    elif kind in MEASURED:
        ratio = _ratio_of_means(before, after, level)
    else:
        ratio = (nan, nan, nan)
    return Change(*difference, *ratio)


def _summed(kind: Kind, numerator: ArrayLike, denominator: ArrayLike | None) -> Sums:
    part, whole = checked(kind, numerator, denominator)
    y, n = values_and_sizes(kind, part, whole)
    return sums(*first_those_with_data(y[None], n[None]))


def _of_people(found: Sums, share: float) -> Sums:
    """The sums as if each of the people had come once."""
    size = found.size * share
    return replace(found, total=found.estimate * size, size=size)


def _difference(kind: Kind, before: Sums, after: Sums, level: float) -> tuple[float, float, float]:
    if kind in MEASURED:
        return _welch(before, after, level)
    one, other = float(before.estimate[0]), float(after.estimate[0])
    if kind is Kind.PROPORTION:
        limits = [_wilson(held, level) for held in (before, after)]
    else:
        side = np.array([(1 - level) / 2])
        limits = [
            (float(lower[0]), float(upper[0]))
            for lower, upper in (exact_limits(kind, held, side) for held in (before, after))
        ]
    (one_lower, one_upper), (other_lower, other_upper) = limits
    gap = other - one
    return (
        gap,
        gap - float(np.hypot(other - other_lower, one_upper - one)),
        gap + float(np.hypot(other_upper - other, one - one_lower)),
    )


def _wilson(held: Sums, level: float) -> tuple[float, float]:
    z, p, n = _normal(level), float(held.estimate[0]), float(held.size[0])
    middle = (p + z**2 / (2 * n)) / (1 + z**2 / n)
    half = z / (1 + z**2 / n) * float(np.sqrt(p * (1 - p) / n + z**2 / (4 * n**2)))
    return middle - half, middle + half


def _welch(before: Sums, after: Sums, level: float) -> tuple[float, float, float]:
    from scipy.special import stdtrit

    gap = float(after.estimate[0] - before.estimate[0])
    if min(before.periods[0], after.periods[0]) < 2:
        return gap, nan, nan
    v = [float(held.variance[0]) for held in (before, after)]
    if sum(v) == 0:
        return gap, gap, gap
    free = [float(held.periods[0]) - 1 for held in (before, after)]
    df = sum(v) ** 2 / (v[0] ** 2 / free[0] + v[1] ** 2 / free[1])
    half = float(stdtrit(df, (1 + level) / 2)) * sum(v) ** 0.5
    return gap, gap - half, gap + half


def _score_ratio(before: Sums, after: Sums, level: float) -> tuple[float, float, float]:
    """By the score method: where the statistic at a ratio reaches z².

    Searched for, because the closed form of statsmodels 0.14 loses a limit where one side is N of
    N; elsewhere the two agree.
    """
    x, n = float(after.total[0]), float(after.size[0])
    x_before, n_before = float(before.total[0]), float(before.size[0])
    limit = _normal(level) ** 2

    def within(log_ratio: float) -> bool:
        return _score_statistic(np.exp(log_ratio), x, n, x_before, n_before) <= limit

    if x_before == 0:
        return inf, _last_within(within, FARTHEST, -1.0) if x > 0 else 0.0, inf
    ratio = x / n / (x_before / n_before)
    if x == 0:
        return ratio, 0.0, _last_within(within, -FARTHEST, 1.0)
    middle = float(np.log(ratio))
    return ratio, _last_within(within, middle, -1.0), _last_within(within, middle, 1.0)


def _score_statistic(ratio: float, x: float, n: float, x_before: float, n_before: float) -> float:
    """Squared distance from `ratio` over its variance at the fit that obeys it, times N/(N − 1)."""
    both = n + n_before
    b = n * ratio + x + n_before + x_before * ratio
    root = np.sqrt(max(b * b - 4 * both * ratio * (x + x_before), 0.0))
    p_before = 2 * (x + x_before) / (b + root)
    p = p_before * ratio
    variance = p * (1 - p) / n + ratio**2 * p_before * (1 - p_before) / n_before
    away = (x / n - ratio * x_before / n_before) ** 2
    if away == 0:
        return 0.0
    return float(away * (both - 1) / both / variance) if variance > 0 else inf


def _last_within(within: Callable[[float], bool], start: float, way: float) -> float:
    """The ratio at which `within` ends, going from log ratio `start` up (1) or down (−1)."""
    near, far = start, start + 2 * way * FARTHEST
    for _ in range(80):
        middle = (near + far) / 2
        near, far = (middle, far) if within(middle) else (near, middle)
    return float(np.exp(near))


def _conditional_ratio(before: Sums, after: Sums, level: float) -> tuple[float, float, float]:
    """Given all events, those after are binomial: Clopper–Pearson on their share, turned over."""
    from scipy.special import betainccinv, betaincinv

    one, other = float(before.total[0]), float(after.total[0])
    size, side = float(before.size[0] / after.size[0]), (1 - level) / 2
    share = float(betaincinv(other, one + 1, side)) if other > 0 else 0.0
    lower = share / (1 - share) * size
    if one == 0:
        return inf, lower, inf
    share = float(betainccinv(other + 1, one, side))
    return other / one * size, lower, share / (1 - share) * size


def _ratio_of_means(before: Sums, after: Sums, level: float) -> tuple[float, float, float]:
    one, other = float(before.estimate[0]), float(after.estimate[0])
    if min(one, other) <= 0:
        return nan, nan, nan
    if min(before.periods[0], after.periods[0]) < 2:
        return other / one, nan, nan
    v = float(before.variance[0]) / one**2 + float(after.variance[0]) / other**2
    wide = float(np.exp(_normal(level) * np.sqrt(v)))
    return other / one, other / one / wide, other / one * wide


def _normal(level: float) -> float:
    from scipy.special import ndtri

    return float(ndtri((1 + level) / 2))
