"""What changed from before to after, for reading."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from statsmodels.stats.proportion import confint_proportions_2indep
from statsmodels.stats.weightstats import CompareMeans, DescrStatsW

from store.errors import EvidenceError
from store.evidence.interval import before_after


def test_newcombes_example():
    found = before_after("proportion", [48], [80], [56], [70])

    assert found.difference == pytest.approx(0.2)
    assert found.difference_lower == pytest.approx(0.0524, abs=5e-5)
    assert found.difference_upper == pytest.approx(0.3339, abs=5e-5)


def test_the_exact_ratio_of_two_rates():
    found = before_after("rate", [25], [1011], [11], [800])

    assert found.ratio == pytest.approx(11 / 800 / (25 / 1011))
    assert found.ratio_lower == pytest.approx(0.246962, abs=5e-7)
    assert found.ratio_upper == pytest.approx(1.171553, abs=5e-7)


@settings(max_examples=60, deadline=None)
@given(
    before=st.integers(1, 39),
    after=st.integers(1, 24),
    level=st.sampled_from([0.8, 0.95, 0.99]),
)
def test_proportions_agree_with_statsmodels(before, after, level):
    found = before_after("proportion", [before], [40], [after], [25], level=level)
    pair = (after, 25, before, 40)
    difference = confint_proportions_2indep(*pair, method="newcomb", alpha=1 - level)
    ratio = confint_proportions_2indep(*pair, method="score", compare="ratio", alpha=1 - level)

    assert (found.difference_lower, found.difference_upper) == pytest.approx(difference, abs=1e-12)
    assert (found.ratio_lower, found.ratio_upper) == pytest.approx(ratio, rel=1e-6)


def test_everyone_before_and_after_leaves_a_ratio_around_one():
    found = before_after("proportion", [20], [20], [20], [20])

    assert found.ratio == 1.0
    assert found.ratio_lower == pytest.approx(1 / found.ratio_upper)
    assert found.ratio_upper == pytest.approx(1.196998, abs=5e-7)


@pytest.mark.parametrize("kind", ["proportion", "rate"])
def test_no_events_before_make_the_ratio_infinite(kind):
    found = before_after(kind, [0, 0], [10, 10], [2, 3], [10, 10])

    assert (found.ratio, found.ratio_upper) == (np.inf, np.inf)
    assert found.ratio_lower > 0
    assert found.difference == pytest.approx(0.25)


@pytest.mark.parametrize("kind", ["proportion", "rate"])
def test_nothing_after_nothing_rules_no_ratio_out(kind):
    found = before_after(kind, [0, 0], [10, 10], [0, 0], [10, 10])

    assert (found.ratio, found.ratio_lower, found.ratio_upper) == (np.inf, 0.0, np.inf)
    assert found.difference_lower < 0 < found.difference_upper


@pytest.mark.parametrize("kind", ["proportion", "count"])
def test_no_events_after_make_the_ratio_nought(kind):
    whole = [20] if kind == "proportion" else None
    found = before_after(kind, [9], whole, [0], whole)

    assert (found.ratio, found.ratio_lower) == (0.0, 0.0)
    assert 0 < found.ratio_upper < 1


def test_means_are_compared_as_welch_does():
    before, after = [10, 12, 9, 11, 13], [14, 13, 17, 15]
    found = before_after("mean", before, None, after, None)
    expected = CompareMeans(DescrStatsW(after), DescrStatsW(before)).tconfint_diff(usevar="unequal")

    assert found.difference == pytest.approx(3.75)
    assert (found.difference_lower, found.difference_upper) == pytest.approx(expected)
    assert found.ratio == pytest.approx(14.75 / 11)
    assert found.ratio_lower * found.ratio_upper == pytest.approx(found.ratio**2)


def test_a_mean_below_nought_has_no_ratio():
    found = before_after("score", [-1, 2, -3], None, [4, 5, 6], None)

    assert np.isnan([found.ratio, found.ratio_lower, found.ratio_upper]).all()
    assert found.difference == pytest.approx(17 / 3)


def test_one_period_of_a_mean_says_nothing_of_its_spread():
    found = before_after("mean", [10], None, [12, 13], None)

    assert found.difference == pytest.approx(2.5)
    assert np.isnan([found.difference_lower, found.difference_upper, found.ratio_lower]).all()


@pytest.mark.parametrize("kind", ["days_between", "cases_between"])
def test_time_between_has_a_difference_and_no_ratio(kind):
    found = before_after(kind, [10, 12, 9], None, [31, 25, 44], None)

    assert found.difference_lower < found.difference < found.difference_upper
    assert found.difference == pytest.approx(23.0)
    assert np.isnan([found.ratio, found.ratio_lower, found.ratio_upper]).all()


@pytest.mark.parametrize(
    ("kind", "whole"), [("proportion", [20] * 3), ("rate", [20] * 3), ("mean", None)]
)
def test_turning_time_round_turns_the_difference_round(kind, whole):
    one, other = [4, 9, 6], [11, 12, 15]
    there = before_after(kind, one, whole, other, whole)
    back = before_after(kind, other, whole, one, whole)

    assert back.difference == pytest.approx(-there.difference)
    assert back.difference_lower == pytest.approx(-there.difference_upper)
    assert back.difference_upper == pytest.approx(-there.difference_lower)


def test_an_impossible_level_is_refused():
    with pytest.raises(EvidenceError, match="between 0 and 1"):
        before_after("count", [1], None, [2], None, level=95)


def test_people_who_come_back_count_once_in_the_limits_and_not_in_the_difference():
    visits = before_after("proportion", [40, 40], [100, 100], [60, 60], [100, 100])
    once = before_after("proportion", [8, 8], [20, 20], [12, 12], [20, 20])
    people = before_after(
        "proportion", [40, 40], [100, 100], [60, 60], [100, 100], people_share=0.2
    )

    assert people.difference == pytest.approx(visits.difference)
    assert people.difference_lower == pytest.approx(once.difference_lower)
    assert people.difference_upper == pytest.approx(once.difference_upper)
    assert people.difference_lower < visits.difference_lower


def test_where_it_is_not_known_how_many_came_back_nothing_is_said_of_the_limits():
    found = before_after("proportion", [40], [100], [60], [100], people_share=float("nan"))

    assert found.difference == pytest.approx(0.2)
    assert np.isnan([found.difference_lower, found.difference_upper, found.ratio_lower]).all()


def test_people_are_for_shares_only_and_there_is_somebody():
    with pytest.raises(EvidenceError, match="used for shares only"):
        before_after("rate", [4], [100], [6], [100], people_share=0.5)
    with pytest.raises(EvidenceError, match="0 people for each visit"):
        before_after("proportion", [4], [100], [6], [100], people_share=0)
