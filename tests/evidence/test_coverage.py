"""How often the intervals are right, counted out or simulated: within what chance allows.

Seeds are fixed. A share of n runs may lie three of its standard errors off.
"""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import binom, poisson

from store.evidence.before_after import before_after
from store.evidence.equity import gradient, trend_of_gap
from store.evidence.interval import last_intervals
from store.evidence.limits import exact_limits, sums
from store.evidence.random_effects import random_effects
from store.words import Kind

RUNS, LOOKS, PLANNED, ALPHA = 2000, 24, 20, 0.05


def chance_error(share: float, runs: int) -> float:
    return 3 * float(np.sqrt(share * (1 - share) / runs))


def one_period(part, whole):
    part = np.asarray(part, float)
    size = np.full(part.shape, float(whole))
    return sums((part / size)[:, None], size[:, None], np.ones((len(part), 1), bool))


# -------------------------------------------------------------------------- counted out exactly


@pytest.mark.parametrize("level", [0.05, 0.01])
@pytest.mark.parametrize("whole", [7, 40])
def test_exact_limits_of_a_share_mislead_no_more_often_than_they_say(whole, level):
    outcomes = np.arange(whole + 1)
    limits = exact_limits(Kind.PROPORTION, one_period(outcomes, whole), np.full(whole + 1, level))
    for true in np.linspace(0.01, 0.99, 99):
        chance = binom.pmf(outcomes, whole, true)
        assert chance[limits[0] > true].sum() <= level + 1e-12
        assert chance[limits[1] < true].sum() <= level + 1e-12


@pytest.mark.parametrize("level", [0.05, 0.01])
def test_exact_limits_of_events_mislead_no_more_often_than_they_say(level):
    outcomes = np.arange(200)
    limits = exact_limits(Kind.COUNT, one_period(outcomes, 1), np.full(200, level))
    for true in np.linspace(0.1, 60, 120):
        chance = poisson.pmf(outcomes, true)
        assert chance[limits[0] > true].sum() <= level + 1e-12
        assert chance[limits[1] < true].sum() <= level + 1e-12


def test_newcombes_interval_is_right_about_as_often_as_it_says():
    """Newcombe 1998, Stat Med 17:873: on average a little more than 95 % for method 10."""
    few, many = 12, 20
    table = [
        [before_after("proportion", [a], [few], [b], [many]) for b in range(many + 1)]
        for a in range(few + 1)
    ]
    lower = np.array([[each.difference_lower for each in row] for row in table])
    upper = np.array([[each.difference_upper for each in row] for row in table])
    right = []
    for one in np.linspace(0.05, 0.95, 19):
        for other in np.linspace(0.05, 0.95, 19):
            chance = np.outer(
                binom.pmf(np.arange(few + 1), few, one), binom.pmf(np.arange(many + 1), many, other)
            )
            gap = other - one
            right.append(chance[(lower <= gap) & (gap <= upper)].sum())

    assert np.mean(right) == pytest.approx(0.957, abs=0.006)
    assert min(right) > 0.9


# ------------------------------------------------------------------------- someone who looks


def misled(kind, part, true, whole=None):
    """Shares of the runs in which a lower, or an upper, limit was ever on the wrong side."""
    low, high = np.zeros(len(part), bool), np.zeros(len(part), bool)
    for k in range(3, part.shape[1] + 1):
        sizes = None if whole is None else np.full((len(part), k), float(whole))
        found = last_intervals(kind, part[:, :k], sizes, planned=PLANNED, alpha=ALPHA)
        low |= found.lower > true
        high |= found.upper < true
    return low.mean(), high.mean()


def draws(kind: str):
    """Periods of this kind, one run a row, their true value, and what each is out of."""
    rng, shape = np.random.default_rng(20261125), (RUNS, LOOKS)
    shares = rng.beta(0.6 * 19, 0.4 * 19, shape)  # a dispersion of two for twenty people
    return {
        "proportion": lambda: (rng.binomial(20, 0.6, shape), 0.6, 20),
        "wider proportion": lambda: (rng.binomial(20, shares), 0.6, 20),
        "rate": lambda: (rng.poisson(0.05 * 60, shape), 0.05, 60),
        "count": lambda: (rng.poisson(6, shape), 6, None),
        "mean": lambda: (rng.normal(10, 2, shape), 10, None),
        "days_between": lambda: (rng.exponential(30, shape) + 1e-9, 30, None),
        "cases_between": lambda: (rng.geometric(0.05, shape) - 1, 19, None),
    }[kind]()


@pytest.mark.parametrize(
    "kind",
    [
        "proportion",
        "wider proportion",
        "rate",
        "count",
        "mean",
        "days_between",
        "cases_between",
    ],
)
def test_someone_who_looks_after_every_period_is_misled_no_more_often_than_they_accepted(kind):
    part, true, whole = draws(kind)
    low, high = misled(kind.split()[-1], part, true, whole)

    most = ALPHA + chance_error(ALPHA, RUNS)
    assert low <= most
    assert high <= most
    assert low + high > 0.01  # and the limits are not so wide that they say nothing


def test_someone_who_looks_by_plain_intervals_would_be_misled_far_more_often():
    """The control of the test above: what the boundaries are there for."""
    part, true, whole = draws("proportion")
    ever = np.zeros(len(part), bool)
    for k in range(3, LOOKS + 1):
        estimate = part[:, :k].mean(1) / whole
        half = 1.645 * np.sqrt(estimate * (1 - estimate) / (whole * k))
        ever |= estimate - half > true

    assert ever.mean() > 2 * ALPHA


# ----------------------------------------------------------------------------- groups and places


@pytest.mark.parametrize(
    ("sites", "between", "predicts"),
    [
        (20, 0.6, 0.94),
        # Known of such predictions (Partlett & Riley 2017, Stat Med 36:301): where places are few
        # and differ little, what lies between them is often put at nothing, so they are too sure.
        (8, 0.15, 0.86),
        (4, 0.15, 0.88),
    ],
)
def test_pooled_effects_are_right_as_often_as_they_say_and_predictions_nearly(
    sites, between, predicts
):
    rng = np.random.default_rng(7)
    runs = 4000
    v = rng.uniform(0.05, 0.2, (runs, sites))
    y = rng.normal(0.5, np.sqrt(between), (runs, sites)) + rng.normal(0, np.sqrt(v))
    found = random_effects(y, v)
    new = rng.normal(0.5, np.sqrt(between), runs)

    pooled = ((found.lower <= 0.5) & (found.upper >= 0.5)).mean()
    predicted = ((found.predicted_lower <= new) & (new <= found.predicted_upper)).mean()
    assert pooled >= 0.95 - chance_error(0.95, runs)
    assert predicted >= predicts


def test_a_slope_of_inequality_is_right_as_often_as_it_says():
    rng = np.random.default_rng(8)
    rates = np.array([0.3, 0.45, 0.6])  # a line: its slope from 0 to 1 is .45
    part = rng.binomial(80, rates, (600, 3))
    right = []
    for row in part:
        found = gradient(("a", "b", "c"), row, [80] * 3, kind="proportion")
        right.append(found.sii_lower <= 0.45 <= found.sii_upper)

    assert np.mean(right) == pytest.approx(0.95, abs=chance_error(0.95, 600))


def test_a_gap_that_stays_is_seldom_said_to_move():
    rng = np.random.default_rng(9)
    part = rng.binomial(60, [0.4, 0.6], (600, 12, 2))
    moved = [trend_of_gap(each, [[60, 60]] * 12, "up").trend != "unclear" for each in part]

    assert np.mean(moved) <= 0.05 + chance_error(0.05, 600)
