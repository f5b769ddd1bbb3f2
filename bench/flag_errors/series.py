"""Numbers of pilots whose truth is known, as many as wanted at once.

Every kind is made in one way: normal numbers that may hang together from period to period, turned
into the kind's own distribution by its quantiles. So dispersion and the correlation of neighbours
are those of the periods as they are seen, not of something behind them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy import special, stats

from store.words import Direction, Kind

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure with its levels, and how it behaves.

    size: what each period is out of (None where the kind has none); several are drawn from with
    equal chance, period by period. planned: periods. spread: standard deviation of a mean's
    periods; skew: their skewness, 0 for normal ones. dispersion: how much more the periods vary
    than chance, as a ratio of variances; for days between, squared coefficient of variation.
    lag1: correlation of neighbouring periods. missing: share of periods that nobody counted.
    """

    kind: Kind
    direction: Direction
    baseline: float
    minimum: float
    target: float
    size: tuple[int, ...] | None = None
    planned: int = 26
    spread: float = 1.0
    skew: float = 0.0
    dispersion: float = 1.0
    lag1: float = 0.0
    missing: float = 0.0

    def hardest(self) -> Measure:
        """The same with the target at the minimum: then the interval alone stands guard."""
        return replace(self, target=self.minimum)


PROPORTION = Measure(Kind.PROPORTION, Direction.UP, 0.4, 0.5, 0.6, (20,))
RATE = Measure(Kind.RATE, Direction.DOWN, 0.008, 0.006, 0.004, (1000,))
COUNT = Measure(Kind.COUNT, Direction.UP, 8.0, 10.0, 12.0)
MEAN = Measure(Kind.MEAN, Direction.UP, 4.0, 5.0, 6.0, spread=1.5)
DAYS = Measure(Kind.DAYS_BETWEEN, Direction.UP, 10.0, 14.0, 20.0)
CASES = Measure(Kind.CASES_BETWEEN, Direction.UP, 20.0, 30.0, 40.0)


def numbers(
    measure: Measure, truth: float | Array, pilots: int, periods: int, rng: np.random.Generator
) -> tuple[Array, Array | None]:
    """Numerators and denominators (None where the kind has none), shape (pilots, periods).

    truth: the value that the pilots' numbers vary about, in the metric's unit; one, or one a
    period, shape (periods,).
    """
    shape = (pilots, periods)
    chance = special.ndtr(_normal(shape, measure.lag1, rng))
    values = np.broadcast_to(np.asarray(truth, np.float64), (periods,))
    sizes = measure.size
    whole = None if sizes is None else rng.choice(np.array(sizes, np.float64), shape)
    part = np.empty(shape)
    for value in np.unique(values):
        columns = values == value
        if sizes is None:
            part[:, columns] = _quantiles(measure, value, 1, chance[:, columns])
            continue
        for size in sizes:
            here = columns & (whole == size)
            part[here] = _quantiles(measure, value, size, chance[here])
    if measure.missing:
        part[rng.random(shape) < measure.missing] = np.nan
    return part, whole


def _normal(shape: tuple[int, int], lag1: float, rng: np.random.Generator) -> Array:
    """Standard normal numbers, each correlated with the one before it in its row."""
    z = rng.standard_normal(shape)
    if lag1:
        fresh = np.sqrt(1 - lag1**2)
        for period in range(1, shape[1]):
            z[:, period] = lag1 * z[:, period - 1] + fresh * z[:, period]
    return z


def _quantiles(measure: Measure, value: float, size: int, chance: Array) -> Array:
    kind = measure.kind
    if kind in (Kind.MEAN, Kind.SCORE):
        return _of_mean(measure, value, chance)
    if kind is Kind.DAYS_BETWEEN:
        shape = 1 / measure.dispersion
        days: Array = special.gammaincinv(shape, chance) * value / shape
        return np.maximum(days, 1e-9)  # two events never share an instant
    table = _cumulative(measure, value, size)
    return np.searchsorted(table, chance, side="left").astype(np.float64)


def _of_mean(measure: Measure, value: float, chance: Array) -> Array:
    if not measure.skew:
        return value + measure.spread * special.ndtri(chance)
    shape = 4 / measure.skew**2
    up = chance if measure.skew > 0 else 1 - chance
    standard = (special.gammaincinv(shape, up) - shape) / np.sqrt(shape)
    return value + measure.spread * np.sign(measure.skew) * standard


def _cumulative(measure: Measure, value: float, size: int) -> Array:
    """The distribution function at 0, 1, 2, … events, as far as anything is left."""
    if measure.kind is Kind.PROPORTION:
        count = np.arange(size + 1)
        if measure.dispersion == 1:
            table = stats.binom.cdf(count, size, value)
        else:
            together = (size - 1) / (measure.dispersion - 1) - 1  # alpha + beta
            a, b = value * together, (1 - value) * together
            table = np.cumsum(stats.betabinom.pmf(count, size, a, b))
        table[-1] = 1.0
        return np.asarray(table)
    if measure.kind is Kind.CASES_BETWEEN:
        odds = 1 / (1 + value)
        count = np.arange(int(40 * (value + 1)))
        return np.asarray(1 - (1 - odds) ** (count + 1))
    mean = value * size
    count = np.arange(int(mean + 40 * np.sqrt(mean * measure.dispersion) + 40))
    if measure.dispersion == 1:
        return np.asarray(stats.poisson.cdf(count, mean))
    shape = mean / (measure.dispersion - 1)
    return np.asarray(stats.nbinom.cdf(count, shape, 1 / measure.dispersion))
