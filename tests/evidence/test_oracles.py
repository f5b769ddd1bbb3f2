"""statsmodels and scipy.stats have some of the same routines: they and ours agree."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy import stats
from statsmodels.regression.linear_model import WLS
from statsmodels.stats.meta_analysis import combine_effects
from statsmodels.stats.proportion import proportion_confint
from statsmodels.stats.rates import confint_poisson

from store.evidence.before_after import before_after
from store.evidence.equity import garwood, gradient, trend_of_gap, wilson
from store.evidence.limits import exact_limits, sums
from store.evidence.random_effects import random_effects
from store.words import Kind

some = settings(max_examples=60, deadline=None)
LEVELS = st.sampled_from([0.001, 0.01, 0.025, 0.1])
OF = st.integers(1, 200).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


def one_period(part, whole):
    y, n = np.array([[part / whole]]), np.array([[float(whole)]])
    return sums(y, n, np.ones((1, 1), bool))


@some
@given(counts=OF, level=LEVELS)
def test_a_share_has_the_limits_of_statsmodels(counts, level):
    part, whole = counts
    exact = exact_limits(Kind.PROPORTION, one_period(part, whole), np.array([level]))
    score = wilson([part], [whole], z=stats.norm.isf(level))

    theirs = proportion_confint(part, whole, alpha=2 * level, method="beta")
    assert (exact[0][0], exact[1][0]) == pytest.approx(theirs, rel=1e-9, abs=1e-12)
    theirs = proportion_confint(part, whole, alpha=2 * level, method="wilson")
    assert (score[0][0], score[1][0]) == pytest.approx(theirs, rel=1e-9, abs=1e-12)


@some
@given(events=st.integers(0, 300), size=st.integers(1, 500), level=LEVELS)
def test_a_rate_has_the_limits_of_statsmodels(events, size, level):
    low, high = garwood([events], [size], side=level)
    theirs = confint_poisson(events, size, method="exact-c", alpha=2 * level)

    assert (low[0], high[0]) == pytest.approx(theirs, rel=1e-9, abs=1e-12)


@some
@given(
    before=st.integers(1, 60),
    after=st.integers(0, 60),
    sizes=st.tuples(st.integers(1, 900), st.integers(1, 900)),
)
def test_the_ratio_of_two_rates_is_that_of_the_exact_binomial_test(before, after, sizes):
    found = before_after("rate", [before], [sizes[0]], [after], [sizes[1]])
    share = stats.binomtest(after, before + after).proportion_ci(0.95, method="exact")
    times = sizes[0] / sizes[1]

    assert found.ratio_lower == pytest.approx(share.low / (1 - share.low) * times)
    assert found.ratio_upper == pytest.approx(share.high / (1 - share.high) * times)


@some
@given(
    pairs=st.lists(st.tuples(st.floats(-3, 3), st.floats(0.02, 4)), min_size=3, max_size=9),
)
def test_effects_are_pooled_as_statsmodels_does(pairs):
    y, v = np.array(pairs).T
    assume(np.ptp(y) > 1e-3)
    ours = random_effects(y, v)
    theirs = combine_effects(y, v, method_re="iterated", atol=1e-12, maxiter=500)
    w = 1 / (v + theirs.tau2)
    q = (w * (y - (w * y).sum() / w.sum()) ** 2).sum()
    free = len(y) - 1
    # statsmodels 0.14 may stop at 0 on its way: then what it gives is no solution.
    assume(abs(q - free) < 1e-6 or (theirs.tau2 == 0 and q <= free))
    table = theirs.summary_frame()
    pooled = table.loc["random effect"]

    assert ours.tau2[0] == pytest.approx(theirs.tau2, abs=1e-7)
    assert ours.pooled[0] == pytest.approx(pooled["eff"], abs=1e-6)
    assert ours.i2[0] == pytest.approx(max(theirs.i2, 0), abs=1e-9)
    assert ours.error[0] == pytest.approx(pooled["sd_eff"], rel=1e-5)


@some
@given(
    groups=st.lists(
        st.tuples(st.integers(5, 300), st.floats(0.05, 0.95)).map(
            lambda pair: (round(pair[0] * pair[1]), pair[0])
        ),
        min_size=2,
        max_size=6,
    ),
    shared=st.booleans(),
)
def test_the_slope_of_inequality_is_that_of_a_weighted_regression(groups, shared):
    part, whole = np.array(groups, float).T
    shares = np.arange(1.0, len(part) + 1) if shared else whole
    found = gradient(
        [str(n) for n in range(len(part))],
        part,
        whole,
        shares if shared else None,
        kind="proportion",
    )
    share = shares / shares.sum()
    ridit = np.cumsum(share) - share / 2
    fit = WLS(part / whole, np.stack([np.ones(len(part)), ridit], 1), weights=whole).fit()
    low, slope = fit.params

    assert found.sii == pytest.approx(slope, abs=1e-9)
    if min(low, low + slope) > 1e-6:
        assert found.rii == pytest.approx((low + slope) / low, rel=1e-6)
    pull = fit.model.pinv_wexog[1] * np.sqrt(whole)  # slope = pull · rates
    p = (part + 0.5) / (whole + 1)
    wide = stats.norm.isf(0.025) * np.sqrt((pull**2 * p * (1 - p) / whole).sum())
    assert found.sii_upper - found.sii == pytest.approx(wide, rel=1e-7)


@some
@given(rows=st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), min_size=6, max_size=16))
def test_the_trend_of_a_gap_is_that_of_a_weighted_regression(rows):
    part = np.array(rows, float)
    found = trend_of_gap(part, np.full(part.shape, 40.0), "up")
    p = (part + 0.5) / 41
    variance = (p * (1 - p) / 40).sum(1)
    design = np.stack([np.ones(len(part)), np.arange(len(part))], 1)
    gap = (part[:, 1] - part[:, 0]) / 40
    known = WLS(gap, design, weights=1 / variance).fit(cov_type="fixed scale")
    error = known.bse[1] * np.sqrt(max(1.0, known.ssr / (len(part) - 2)))
    half = stats.t.isf(0.025, len(part) - 2) * error

    assert found.slope == pytest.approx(known.params[1], abs=1e-10)
    assert found.upper - found.slope == pytest.approx(half, rel=1e-7)
