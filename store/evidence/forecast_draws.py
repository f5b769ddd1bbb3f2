"""What may come: the true value as far as it is known, and periods yet to come, drawn at random.

A series is drawn from a true value, a spread between periods and a lag; all three are drawn from
what the periods so far leave open, so that a short series gives a wide band. Everything works on
many series of one kind and length at once: arrays of shape (series, draws) and, for the periods to
come, (series × draws, periods).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from store.evidence.checks import Array, Mask
from store.evidence.limits import BETWEEN, COUNTED, MEASURED, Sums, dispersion
from store.words import Kind

if TYPE_CHECKING:
    from numpy.random import Generator

PRIOR_PERIODS = 6.0
"""How many periods of "as chance" the spread that was seen is weighed against."""
PRIOR_LAG = 0.2  # how far from 0 the lag of neighbouring periods usually lies
MOST_LAG = 0.8
SKEW_PERIODS = 20.0  # periods after which the tail that was seen counts half
MOST_SKEW = 2.0


@dataclass(frozen=True, slots=True, eq=False)
class Truth:
    """What future periods are drawn from, each of shape (series, draws).

    value: the true value. spread: of the kinds that are counted, how much more periods vary than
    chance, 1 = as chance; of a mean or score, the variance of a value of size 1. lag: how much
    neighbouring periods hang together. skew: of a mean's values.
    """

    value: Array
    spread: Array
    lag: Array
    skew: Array


def known(value: float, spread: float, draws: int) -> Truth:
    """A true value that is taken as known; periods are independent."""
    shape = (1, draws)
    none = np.zeros(shape)
    return Truth(np.full(shape, value), np.full(shape, spread), none, none)


def draw_truth(kind: Kind, found: Sums, lag: Array, draws: int, rng: Generator) -> Truth:
    """True values that the periods so far leave possible.

    found: sums of each series, at least three periods. lag: of each, as it was seen (see
    `seen_lag`). The spread has a scaled inverse χ² distribution about what was seen, weighed
    against six periods of chance alone where the kind has a chance spread. Then the value: beta or
    gamma with Jeffreys' prior from sums divided by the spread, normal for a mean.
    """
    shape = (len(found.periods), draws)
    k = found.periods[:, None].astype(np.float64)
    lags = _draw_lag(lag[:, None], k, shape, rng)
    wider = (1 + lags) / (1 - lags)
    skew = np.zeros(shape)
    if kind in MEASURED:
        spread = found.squares[:, None] / rng.chisquare(k - 1, shape)
        error = np.sqrt(spread * wider / found.size[:, None])
        value = found.estimate[:, None] + error * rng.standard_normal(shape)
        skew = skew + _skewness(found)[:, None]
        return Truth(value, spread, lags, skew)
    seen = _seen_spread(kind, found)[:, None]
    weight = k - 1 + PRIOR_PERIODS
    spread = ((k - 1) * seen + PRIOR_PERIODS) / rng.chisquare(weight, shape)
    if kind is not Kind.DAYS_BETWEEN:
        spread = np.maximum(spread, 1.0)
    less = 1 / (spread * wider)
    return Truth(_draw_value(kind, found, less, rng), spread, lags, skew)


def _draw_value(kind: Kind, found: Sums, less: Array, rng: Generator) -> Array:
    """True values of a kind that is counted. less: what the sums count for, shape as wanted."""
    total, size, k = found.total[:, None], found.size[:, None], found.periods[:, None]
    if kind is Kind.PROPORTION:
        return rng.beta(0.5 + total * less, 0.5 + (size - total) * less)
    if kind in COUNTED:
        return rng.gamma(0.5 + total * less) / (size * less)
    if kind is Kind.DAYS_BETWEEN:
        return total * less / rng.gamma(k * less)
    p = rng.beta(k * less, 0.5 + total * less)
    return (1 - p) / p


def draw_periods(kind: Kind, truth: Truth, size: Array, periods: int, rng: Generator) -> Array:
    """Numerators of periods to come (values of a mean), shape (series × draws, periods).

    size: what each period is out of (a mean's weight), shape (series × draws, periods) or 1 wide.
    Where periods vary more than chance the true value of each period differs, with a lag: on the
    logit scale for a proportion, the log scale for counts and rates.
    """
    value, spread, lag = (each.reshape(-1, 1) for each in (truth.value, truth.spread, truth.lag))
    shape = (len(value), periods)
    if kind is Kind.DAYS_BETWEEN:
        return value * spread * rng.standard_gamma(np.broadcast_to(1 / spread, shape))
    if kind is Kind.CASES_BETWEEN:
        return _cases(value, spread, shape, rng)
    # Seen from outside neighbours hang together by `lag`, of which chance has no part.
    own = np.ones_like(spread) if kind in MEASURED else 1 - 1 / np.maximum(spread, 1.0)
    with np.errstate(invalid="ignore", divide="ignore"):
        inner = np.where(own > 0, np.minimum(lag / own, MOST_LAG), 0.0)
    z = _hanging(inner, shape, rng)
    if kind in MEASURED:
        skew = truth.skew.reshape(-1, 1)
        bent = (z + skew / 6 * (z * z - 1)) / np.sqrt(1 + skew**2 / 18)
        return value + np.sqrt(spread / size) * bent
    if kind is Kind.PROPORTION:
        inside = np.clip(value, 1e-9, 1 - 1e-9)
        between = np.maximum(spread - 1, 0.0) / np.maximum(size - 1, 1.0)
        sigma = np.sqrt(np.minimum(between / (inside * (1 - inside)), 4.0))
        moved = np.log(inside / (1 - inside)) - sigma**2 * (0.5 - inside) + sigma * z
        return rng.binomial(size.astype(np.int64), 1 / (1 + np.exp(-moved))).astype(np.float64)
    expected = np.maximum(value, 1e-12) * size
    sigma = np.sqrt(np.log1p(np.maximum(spread - 1, 0.0) / expected))
    return rng.poisson(expected * np.exp(sigma * z - sigma**2 / 2)).astype(np.float64)


def draw_sizes(kind: Kind, mean: Array, draws: int, periods: int, rng: Generator) -> Array:
    """What periods to come are out of, shape (series × draws, periods): the mean so far.

    mean: shape (series,). People are whole: the number above or below it, at random.
    """
    each = np.repeat(mean, draws)[:, None]
    if kind is not Kind.PROPORTION:
        return np.broadcast_to(each, (len(each), periods))
    return np.maximum(np.floor(each + rng.random((len(each), periods))), 1.0)


def seen_lag(y: Array, n: Array, used: Mask) -> Array:
    """How much neighbouring periods hang together, corrected for the length, not held to 0.

    As the lag of `limits.Sums`, without its limits. y, n, used: shape (series, periods).
    """
    k = used.sum(1)
    weights = np.where(used, n, 0.0)
    with np.errstate(invalid="ignore", divide="ignore"):
        estimate = (weights * y).sum(1) / weights.sum(1)
        d = np.where(used, np.sqrt(n) * (y - estimate[:, None]), 0.0)
        squares = (d * d).sum(1)
        lag = np.where(squares > 0, (d[:, 1:] * d[:, :-1]).sum(1) / squares, 0.0)
        return np.asarray(lag + (1 + 3 * lag) / k)


def _draw_lag(lag: Array, k: Array, shape: tuple[int, int], rng: Generator) -> Array:
    """Lags about the one that was seen, whose variance is 1/k, and which usually is near 0."""
    weight = k / (k + 1 / PRIOR_LAG**2)
    drawn = weight * lag + np.sqrt(weight / k) * rng.standard_normal(shape)
    return np.clip(drawn, 0.0, MOST_LAG)


def _seen_spread(kind: Kind, found: Sums) -> Array:
    """How much more the periods vary than chance, 1 where that cannot be said."""
    if kind in BETWEEN:
        e = found.estimate
        v = e * e if kind is Kind.DAYS_BETWEEN else e * (e + 1)
        with np.errstate(invalid="ignore", divide="ignore"):
            seen = found.squares / (found.periods - 1) / v
    else:
        seen = dispersion(kind, found)
    return np.where(np.isfinite(seen), seen, 1.0)


def _skewness(found: Sums) -> Array:
    """Skewness of a mean's values, drawn towards 0 where there are few of them."""
    k = found.periods.astype(np.float64)
    with np.errstate(invalid="ignore", divide="ignore"):
        skew = k / ((k - 1) * (k - 2)) * found.cubes / (found.squares / (k - 1)) ** 1.5
    skew = np.where(np.isfinite(skew), skew, 0.0) * k / (k + SKEW_PERIODS)
    return np.clip(skew, -MOST_SKEW, MOST_SKEW)


def _hanging(lag: Array, shape: tuple[int, int], rng: Generator) -> Array:
    """Standard normal numbers whose neighbours in a row have this correlation."""
    z = rng.standard_normal(shape)
    if lag.any():
        fresh = np.sqrt(1 - lag**2)[:, 0]
        for period in range(1, shape[1]):
            z[:, period] = lag[:, 0] * z[:, period - 1] + fresh * z[:, period]
    return z


def _cases(value: Array, spread: Array, shape: tuple[int, int], rng: Generator) -> Array:
    """Cases between events: geometric where the spread is 1, else negative binomial."""
    value = np.maximum(value, 1e-9)
    extra = np.maximum(spread * (1 + value) - 1, 1e-6)
    rate = rng.standard_gamma(np.broadcast_to(value / extra, shape)) * extra
    return rng.poisson(rate).astype(np.float64)
