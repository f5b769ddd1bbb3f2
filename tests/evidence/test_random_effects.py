"""The mean of effects that differ, and where a new one would lie."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import optimize
from statsmodels.stats.meta_analysis import combine_effects

from store.evidence.random_effects import random_effects

BCG = np.array(
    [
        [4, 119, 11, 128],
        [6, 300, 29, 274],
        [3, 228, 11, 209],
        [62, 13536, 248, 12619],
        [33, 5036, 47, 5761],
        [180, 1361, 372, 1079],
        [8, 2537, 10, 619],
        [505, 87886, 499, 87892],
        [29, 7470, 45, 7232],
        [17, 1699, 65, 1600],
        [186, 50448, 141, 27197],
        [5, 2493, 3, 2338],
        [27, 16886, 29, 17825],
    ],
    float,
)
"""Colditz 1994: with and without tuberculosis, among the vaccinated and among the others."""
A, B, C, D = BCG.T
BCG_EFFECTS = np.log(A / (A + B) / (C / (C + D)))
BCG_VARIANCES = 1 / A - 1 / (A + B) + 1 / C - 1 / (C + D)


def test_the_vaccine_trials_come_out_as_published():
    found = random_effects(BCG_EFFECTS, BCG_VARIANCES)

    assert found.tau2[0] == pytest.approx(0.3180685, abs=5e-8)
    assert found.pooled[0] == pytest.approx(-0.7149682, abs=5e-8)
    assert found.error[0] == pytest.approx(0.1808922, abs=5e-8)
    assert found.lower[0] == pytest.approx(-1.1090984, abs=5e-8)
    assert found.upper[0] == pytest.approx(-0.3208379, abs=5e-8)
    assert found.predicted_lower[0] == pytest.approx(-2.0185581, abs=5e-8)
    assert found.predicted_upper[0] == pytest.approx(0.5886217, abs=5e-8)
    assert found.i2[0] == pytest.approx(0.9211735, abs=5e-8)


def test_effects_that_agree_have_nothing_between_them():
    found = random_effects([0.10, 0.12, 0.11, 0.13], [0.01, 0.02, 0.015, 0.03])

    assert found.tau2[0] == 0
    assert found.i2[0] == 0
    assert found.lower[0] == pytest.approx(-0.0906089, abs=5e-8)
    assert found.upper[0] == pytest.approx(0.3119422, abs=5e-8)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.floats(-3, 3), st.floats(0.01, 4)), min_size=3, max_size=8),
)
def test_what_lies_between_makes_the_spread_what_chance_would(pairs):
    y, v = np.array(pairs).T
    found = random_effects(y, v)

    def q(tau2):
        w = 1 / (v + tau2)
        return float((w * (y - (w * y).sum() / w.sum()) ** 2).sum())

    free = len(y) - 1
    tau2 = optimize.brentq(lambda t: q(t) - free, 0, 1e4, xtol=1e-14) if q(0) > free else 0
    w = 1 / (v + tau2)
    assert found.tau2[0] == pytest.approx(tau2, abs=1e-9)
    assert found.pooled[0] == pytest.approx((w * y).sum() / w.sum(), abs=1e-8)
    assert found.error[0] == pytest.approx(np.sqrt(max(1, q(tau2) / free) / w.sum()), rel=1e-7)
    assert found.i2[0] == pytest.approx(max(0, 1 - free / q(0)) if q(0) else 0, abs=1e-12)


def test_statsmodels_says_the_same_of_the_vaccine_trials():
    theirs = combine_effects(
        BCG_EFFECTS, BCG_VARIANCES, method_re="iterated", use_t=True, atol=1e-13
    )
    ours = random_effects(BCG_EFFECTS, BCG_VARIANCES)

    assert ours.tau2[0] == pytest.approx(theirs.tau2, abs=1e-11)
    assert ours.pooled[0] == pytest.approx(theirs.mean_effect_re, abs=1e-11)


def test_many_summaries_come_out_as_one_by_one():
    rng = np.random.default_rng(3)
    y, v = rng.normal(0, 1, (50, 6)), rng.uniform(0.01, 2, (50, 6))
    y[rng.random(y.shape) < 0.3] = np.nan
    together = random_effects(y, v)

    for row in range(50):
        known = ~np.isnan(y[row])
        alone = random_effects(y[row, known], v[row, known])
        assert together.effects[row] == known.sum()
        for name in ("pooled", "lower", "tau2", "i2", "predicted_upper"):
            here = getattr(together, name)[row]
            assert here == pytest.approx(getattr(alone, name)[0], nan_ok=True, abs=1e-12), name


def test_effects_without_any_variance_still_have_a_mean():
    found = random_effects([1.0, 2.0, 3.0], [0.0, 0.0, 0.0])

    assert found.pooled[0] == pytest.approx(2)
    assert found.tau2[0] == pytest.approx(1)
    same = random_effects([2.0, 2.0, 2.0], [0.0, 0.0, 0.0])
    assert same.pooled[0] == 2
    assert same.upper[0] == pytest.approx(2, abs=1e-5)
