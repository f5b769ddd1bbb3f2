"""Whether the gap between those worst and best off grows."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.errors import EvidenceError
from store.evidence.equity import Trend, trend_of_gap


def gaps(gap, size=200, base=0.6):
    """Two groups, the worse off behind by `gap` in each period."""
    gap = np.asarray(gap)
    part = np.stack([np.rint((base - gap) * size), np.full(len(gap), np.rint(base * size))], 1)
    return part, np.full(part.shape, size)


def test_a_gap_that_grows_is_widening():
    found = trend_of_gap(*gaps([0.02, 0.06, 0.1, 0.14, 0.18, 0.22, 0.26, 0.3]), "up")

    assert found.trend is Trend.WIDENING
    assert found.slope == pytest.approx(0.04, abs=0.003)
    assert 0 < found.lower < found.slope < found.upper


def test_a_gap_that_closes_is_narrowing():
    part, whole = gaps([0.3, 0.26, 0.22, 0.18, 0.14, 0.1, 0.06, 0.02])

    assert trend_of_gap(part, whole, "up").trend is Trend.NARROWING


def test_a_gap_that_stays_is_unclear():
    assert trend_of_gap(*gaps([0.1, 0.12, 0.09, 0.11, 0.1, 0.11, 0.1]), "up").trend == "unclear"


def test_fewer_than_six_periods_are_unclear():
    found = trend_of_gap(*gaps([0.02, 0.1, 0.18, 0.26, 0.34]), "up")

    assert found.trend is Trend.UNCLEAR
    assert np.isnan([found.slope, found.lower, found.upper]).all()


def test_periods_with_too_few_people_or_one_group_missing_are_left_out():
    part, whole = gaps([0.02, 0.06, 0.1, 0.14, 0.18, 0.22, 0.26, 0.3])
    wrong, of = part.copy(), whole.astype(float)
    wrong[2], of[2] = (4, 0), (4, 200)
    wrong[5] = np.nan, 100
    found = trend_of_gap(wrong, of, "up")
    kept = np.array([0, 1, 3, 4, 6, 7])
    again = np.full((8, 2), np.nan)
    again[kept] = part[kept]

    assert found.slope == trend_of_gap(again, whole, "up").slope
    assert trend_of_gap(wrong[:7], of[:7], "up").trend is Trend.UNCLEAR


def test_the_index_counts_the_periods_between():
    part, whole = gaps([0.02, 0.06, 0.1, 0.14, 0.18, 0.22])
    spaced = np.full((12, 2), np.nan)
    spaced[::2] = part
    close = trend_of_gap(part, whole, "up")
    wide = trend_of_gap(spaced, np.full((12, 2), 200), "up")

    assert wide.slope == pytest.approx(close.slope / 2)


def test_more_scatter_than_chance_widens_the_limits():
    calm = trend_of_gap(*gaps([0.02, 0.06, 0.1, 0.14, 0.18, 0.22, 0.26, 0.3]), "up")
    wild = trend_of_gap(*gaps([0.2, -0.1, 0.3, -0.05, 0.4, 0.0, 0.45, 0.1]), "up")

    assert wild.upper - wild.lower > 1.5 * (calm.upper - calm.lower)


def test_a_gap_worked_out_by_hand():
    # Rates of 100 each, gaps 0, 1, 0, 1, 0, 1 percent: slope by ordinary least squares where all
    # weights are alike, which swapping the groups' numbers about makes them.
    part = np.array([[50, 50], [50, 51], [50, 50], [50, 51], [50, 50], [50, 51]])
    whole = np.full(part.shape, 1e6)
    found = trend_of_gap(part, whole, "up", kind="rate")
    gap = np.array([0, 1, 0, 1, 0, 1]) * 1e-6
    v = (part + 0.5).sum(1) / 1e12
    x = np.arange(6.0)
    design = np.stack([np.ones(6), x], 1)
    cov = np.linalg.inv(design.T @ (design / v[:, None]))
    beta = cov @ design.T @ (gap / v)

    assert found.slope == pytest.approx(beta[1])
    # The scatter is less than chance: the standard error stays that of chance, t(4) = 2.776445.
    assert found.upper - found.slope == pytest.approx(2.776445 * np.sqrt(cov[1, 1]))


def test_means_are_weighed_by_how_much_their_periods_differ():
    low = np.array([10, 10.5, 9.5, 10, 10.5, 9.5, 10, 10.2])
    means = np.stack([low, low + np.arange(8)], 1)
    found = trend_of_gap(means, np.full((8, 2), 40.0), "up", kind="mean")

    assert found.trend is Trend.WIDENING
    assert found.slope == pytest.approx(1)
    same = trend_of_gap(np.full((8, 2), 3.0), None, "up", kind="mean")
    assert same.slope == 0
    assert same.trend is Trend.UNCLEAR


def test_a_gap_that_never_moves_keeps_the_uncertainty_of_its_shares():
    found = trend_of_gap([[40, 60]] * 7, [[100, 100]] * 7, "up")
    v = 40.5 / 101 * 60.5 / 101 / 100 * 2  # of each period's gap, the same in all

    assert found.slope == pytest.approx(0, abs=1e-12)
    # Indices 0 to 6 lie 28 squares about their middle; t with 5 degrees of freedom.
    assert found.upper == pytest.approx(2.570582 * np.sqrt(v / 28))
    assert found.lower == pytest.approx(-found.upper)
    assert found.trend is Trend.UNCLEAR


def test_a_gap_without_a_better_way_is_refused():
    with pytest.raises(EvidenceError, match="which way is better"):
        trend_of_gap(*gaps([0.1] * 6), "none")


@given(
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), min_size=6, max_size=20),
)
def test_the_trend_is_mirrored_with_its_direction(rows):
    part = np.array(rows)
    whole = np.full(part.shape, 40)
    up = trend_of_gap(part, whole, "up")
    down = trend_of_gap(whole - part, whole, "down")
    swapped = trend_of_gap(part[:, ::-1], whole, "up")

    assert down.slope == pytest.approx(up.slope, abs=1e-12)
    assert down.trend is up.trend
    assert swapped.slope == pytest.approx(-up.slope, abs=1e-12)
    assert swapped.lower == pytest.approx(-up.upper, abs=1e-12)
