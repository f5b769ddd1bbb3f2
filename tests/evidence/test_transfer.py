"""Will it work in the next place, and would it have happened anyway?"""

from __future__ import annotations

import json
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from store.errors import EvidenceError
from store.evidence.limits import dispersion, first_those_with_data, sums, values_and_sizes
from store.evidence.transfer import (
    difference_in_differences,
    next_site,
    next_sites,
    random_effects,
)
from store.words import Kind

# Attendance in four places, eight weeks of twenty each.
PLACES = [
    [15, 14, 16, 15, 13, 16, 14, 15],
    [12, 13, 11, 12, 14, 12, 13, 11],
    [17, 16, 18, 17, 16, 18, 17, 17],
    [14, 14, 13, 15, 14, 13, 15, 14],
]
TWENTY = [[20] * 8] * 4


# -------------------------------------------------------------------------------------- next site


def test_places_are_effects_on_the_log_odds():
    found = next_site("proportion", PLACES, TWENTY)
    s = np.array(PLACES).sum(1)
    y = np.log((s + 0.5) / (160 - s + 0.5))
    v = 1 / (s + 0.5) + 1 / (160 - s + 0.5)  # these vary less than chance would
    pooled = random_effects(y, v)

    assert found.sites == 4
    assert found.effects == pytest.approx((s + 0.5) / 161)
    assert found.variances == pytest.approx(v)
    for name in ("pooled", "lower", "upper", "predicted_lower", "predicted_upper"):
        odds = np.exp(getattr(pooled, name)[0])
        assert getattr(found, name) == pytest.approx(odds / (1 + odds)), name
    assert found.tau2 == pytest.approx(pooled.tau2[0])


def test_the_chance_that_the_next_place_comes_out_well_is_where_the_prediction_says():
    found = next_site("proportion", PLACES, TWENTY)

    assert found.probability_beyond(found.predicted_lower, "up") == pytest.approx(0.975)
    assert found.probability_beyond(found.predicted_upper, "up") == pytest.approx(0.025)
    assert found.probability_beyond(found.pooled, "down") == pytest.approx(0.5)
    assert found.probability_beyond(0.6, "up") == pytest.approx(
        1 - found.probability_beyond(0.6, "down")
    )
    logit = np.log(found.pooled / (1 - found.pooled)) - np.log(0.6 / 0.4)
    wide = np.sqrt(found.tau2 + found.error**2)
    assert found.probability_beyond(0.6, "up") == pytest.approx(stats.t.cdf(logit / wide, 2))


def test_thresholds_at_the_ends_are_certain():
    found = next_site("proportion", PLACES, TWENTY)

    assert found.probability_beyond(0, "up") == 1
    assert found.probability_beyond(1, "up") == 0
    assert found.probability_beyond(-1, "down") == 0
    assert np.isnan(found.probability_beyond(0.5, "none"))
    assert np.isnan(found.probability_beyond(np.nan, "up"))


def test_with_two_places_nothing_is_foreseen():
    found = next_site("proportion", PLACES[:2], TWENTY[:2])

    assert found.sites == 2
    assert np.isfinite([found.pooled, found.lower, found.upper]).all()
    assert np.isnan([found.predicted_lower, found.predicted_upper]).all()
    assert np.isnan(found.probability_beyond(0.5, "up"))


def test_one_place_says_nothing_of_the_next():
    with pytest.raises(EvidenceError, match="One place"):
        next_site("proportion", PLACES[:1], TWENTY[:1])
    with pytest.raises(EvidenceError, match="One place"):
        next_site("mean", [[3, 4, 5], [6]])
    with pytest.raises(EvidenceError, match="One place"):
        next_site("count", [])


def test_places_without_numbers_are_left_out():
    found = next_site("rate", [[1, 2], [np.nan], [3, 4]], [[100, 100], [100], [100, 100]])

    assert found.sites == 2
    assert found.effects == pytest.approx([3.5 / 200, 7.5 / 200])


def test_more_spread_between_periods_widens_a_places_variance():
    wild = [2, 18, 3, 17, 2, 19, 1, 18]
    found = next_site("proportion", [wild, PLACES[1]], TWENTY[:2])
    y, n = values_and_sizes(Kind.PROPORTION, np.array([wild], float), np.full((1, 8), 20.0))
    ratio = dispersion(Kind.PROPORTION, sums(*first_those_with_data(y, n)))[0]
    s = sum(wild)

    assert ratio > 5
    assert found.variances[0] == pytest.approx(ratio * (1 / (s + 0.5) + 1 / (160 - s + 0.5)))


@pytest.mark.parametrize(
    ("kind", "numbers", "whole", "effects", "variances"),
    [
        ("rate", [[2, 3], [4, 1]], [[50, 50], [100, 100]], [0.055, 0.0275], [1 / 5.5, 1 / 5.5]),
        ("count", [[2, 4], [3, 3]], None, [3.25, 3.25], [1 / 6.5, 1 / 6.5]),
        ("mean", [[1, 3], [2, 6]], None, [2, 4], [1, 4]),
        ("days_between", [[10, 20], [30, 40]], None, [15, 35], [0.5, 0.5]),
        (
            "cases_between",
            [[10, 20], [30, 40]],
            None,
            [15.25, 35.25],
            [0.5 + 1 / 30.5, 0.5 + 1 / 70.5],
        ),
    ],
)
def test_each_kind_has_its_effect_and_variance(kind, numbers, whole, effects, variances):
    found = next_site(kind, numbers, whole)

    assert found.effects == pytest.approx(effects)
    assert found.variances == pytest.approx(variances)


def test_one_place_may_have_no_denominator():
    found = next_site("mean", [[1, 3], [2, 6]], [None, [1, 3]])

    assert found.effects == pytest.approx([2, 5])


def test_a_share_needs_its_denominator():
    with pytest.raises(EvidenceError, match="out of something"):
        next_site("proportion", PLACES, None)
    with pytest.raises(EvidenceError, match="4 places and sizes from 3"):
        next_site("proportion", PLACES, TWENTY[:3])


def test_many_pilots_come_out_as_one_by_one():
    rng = np.random.default_rng(5)
    many = []
    for sites in (3, 1, 5, 2, 0, 4):
        lengths = rng.integers(3, 12, sites)
        many.append(([rng.integers(5, 20, n) for n in lengths], [np.full(n, 20) for n in lengths]))
    together = next_sites("proportion", many)

    assert [found is None for found in together] == [False, True, False, False, True, False]
    for (numbers, whole), found in zip(many, together, strict=True):
        if found is not None:
            alone = next_site("proportion", numbers, whole)
            for name in ("pooled", "upper", "tau2", "predicted_lower", "error"):
                here = getattr(found, name)
                assert here == pytest.approx(getattr(alone, name), nan_ok=True, abs=1e-12), name
            assert found.effects == pytest.approx(alone.effects)


def test_a_transfer_says_itself_in_plain_values():
    said = next_site("proportion", PLACES[:2], TWENTY[:2]).to_dict()

    assert json.loads(json.dumps(said, allow_nan=False)) == said
    assert said["predicted_lower"] is None
    assert said["kind"] == "proportion"


RATES = st.lists(st.lists(st.integers(0, 30), min_size=3, max_size=8), min_size=3, max_size=5)


@settings(max_examples=60, deadline=None)
@given(RATES, st.sampled_from([0.01, 7.0, 1000.0]))
def test_another_unit_of_size_scales_rates_and_leaves_chances(sites, unit):
    one = next_site("rate", sites, [[100.0] * len(each) for each in sites])
    other = next_site("rate", sites, [[100.0 * unit] * len(each) for each in sites])

    for name in ("pooled", "lower", "predicted_upper"):
        assert getattr(other, name) * unit == pytest.approx(getattr(one, name), rel=1e-6), name
    assert other.tau2 == pytest.approx(one.tau2, rel=1e-6, abs=1e-9)
    assert other.probability_beyond(0.1 / unit, "up") == pytest.approx(
        one.probability_beyond(0.1, "up"), abs=1e-6
    )


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.lists(st.integers(0, 20), min_size=3, max_size=6), min_size=3, max_size=5),
    st.floats(0.05, 0.95),
)
def test_counting_those_who_do_not_mirrors_the_chance(sites, threshold):
    whole = [[20] * len(each) for each in sites]
    one = next_site("proportion", sites, whole)
    other = next_site("proportion", [[20 - n for n in each] for each in sites], whole)

    assert other.pooled == pytest.approx(1 - one.pooled, abs=1e-9)
    assert other.predicted_lower == pytest.approx(1 - one.predicted_upper, abs=1e-7)
    assert other.probability_beyond(1 - threshold, "down") == pytest.approx(
        one.probability_beyond(threshold, "up"), abs=1e-7
    )
    order = next_site("proportion", sites[::-1], whole[::-1])
    assert order.pooled == pytest.approx(one.pooled, abs=1e-9)


def test_a_thousand_pilots_are_pooled_at_once():
    rng = np.random.default_rng(7)
    many = [([*rng.integers(5, 20, (4, 30))], [np.full(30, 20)] * 4) for _ in range(1000)]
    start = time.process_time()
    found = next_sites("proportion", many)

    assert time.process_time() - start < 0.5
    assert all(each.sites == 4 for each in found)


# ---------------------------------------------------------------------- difference in differences


def test_two_places_on_each_side_are_compared_by_their_changes():
    pilot_before = [([10, 10], [20, 20]), ([8, 8], [20, 20])]
    pilot_after = [([14, 14], [20, 20]), ([14, 14], [20, 20])]
    other_before = [([10, 10], [20, 20]), ([10, 10], [20, 20])]
    other_after = [([11, 11], [20, 20]), ([10, 10], [20, 20])]
    found = difference_in_differences(
        "proportion", pilot_before, pilot_after, other_before, other_after
    )
    theirs = stats.ttest_ind([0.2, 0.3], [0.05, 0.0], equal_var=False).confidence_interval(0.95)

    assert found.difference == pytest.approx(0.225)
    assert found.difference_lower == pytest.approx(theirs.low)
    assert found.difference_upper == pytest.approx(theirs.high)
    assert np.isnan([found.ratio, found.ratio_lower, found.ratio_upper]).all()


def test_one_place_on_a_side_rests_on_the_numbers_within_places():
    def v(s, n):
        p = (s + 0.5) / (n + 1)
        return p * (1 - p) / n

    found = difference_in_differences(
        "proportion",
        [([10, 10], [20, 20]), ([8, 8], [20, 20])],
        [([14, 14], [20, 20]), ([14, 14], [20, 20])],
        [([10, 10], [20, 20])],
        [([11, 11], [20, 20])],
    )
    within = (v(20, 40) + v(28, 40) + v(16, 40) + v(28, 40)) / 4 + v(20, 40) + v(22, 40)

    assert found.difference == pytest.approx(0.2)
    assert found.difference_upper - found.difference == pytest.approx(1.959964 * within**0.5)


def test_periods_that_vary_more_widen_it_but_not_for_means():
    before, after = [([10, 10, 10], [20] * 3)], [([20, 2, 20], [20] * 3)]
    calm = [([10, 10, 10], [20] * 3)]
    wide = difference_in_differences("proportion", before, after, calm, calm)
    even = difference_in_differences("proportion", before, [([14] * 3, [20] * 3)], calm, calm)

    assert wide.difference == even.difference
    assert wide.difference_upper > 2 * even.difference_upper - even.difference
    means = difference_in_differences(
        "mean", [([1, 3], None)], [([4, 6], None)], [([1, 3], None)], [([1, 3], None)]
    )
    assert means.difference_upper - means.difference == pytest.approx(1.959964 * 2)


def test_a_mean_of_one_period_has_no_limits():
    found = difference_in_differences(
        "mean", [([1], None)], [([4], None)], [([1], None)], [([2], None)]
    )

    assert found.difference == 2
    assert np.isnan([found.difference_lower, found.difference_upper]).all()


def test_places_without_numbers_on_both_sides_of_the_start_are_left_out():
    four = [4], None
    one = difference_in_differences(
        "count",
        [([4, 5], None), ([7], None)],
        [([8, 9], None), ([np.nan], None)],
        [([4], None)],
        [([4], None)],
    )

    assert one.difference == pytest.approx(4)
    with pytest.raises(EvidenceError, match="nothing to compare"):
        difference_in_differences("count", [four], [([np.nan], None)], [four], [four])
    with pytest.raises(EvidenceError, match="nothing to compare"):
        difference_in_differences("count", [four], [four], [], [])
    with pytest.raises(EvidenceError, match="1 places before and 2 after"):
        difference_in_differences("count", [four], [four] * 2, [four], [four])
    with pytest.raises(EvidenceError, match="between 0 and 1"):
        difference_in_differences("count", [four], [four], [four], [four], level=95)


PLACE = st.lists(st.integers(0, 20), min_size=3, max_size=5)


@settings(max_examples=60, deadline=None)
@given(st.lists(PLACE, min_size=4, max_size=8))
def test_changing_sides_changes_the_sign(series):
    half = len(series) // 4
    sides = [
        [(each, [20] * len(each)) for each in series[k * half : (k + 1) * half]] for k in range(4)
    ]
    one = difference_in_differences("proportion", *sides)
    other = difference_in_differences("proportion", *sides[2:], *sides[:2])

    assert other.difference == pytest.approx(-one.difference, abs=1e-12)
    assert other.difference_lower == pytest.approx(-one.difference_upper, abs=1e-9)


def test_people_who_come_back_widen_what_a_new_place_can_expect():
    sites = [[40, 44], [60, 58], [52, 55]], [[100, 100]] * 3
    visits, people = (
        next_site("proportion", *sites),
        next_site("proportion", *sites, people_share=0.1),
    )

    assert people.variances.tolist() > visits.variances.tolist()
    assert people.variances[0] == pytest.approx(1 / (8.4 + 0.5) + 1 / (20 - 8.4 + 0.5))
    assert people.upper - people.lower > 0


def test_people_who_come_back_widen_the_comparison_where_places_are_few():
    sides = [[([40, 40], [100, 100])], [([60, 60], [100, 100])]] * 2
    visits = difference_in_differences("proportion", *sides)
    people = difference_in_differences("proportion", *sides, people_share=0.25)

    assert people.difference == pytest.approx(visits.difference)
    wide = (people.difference_upper - people.difference_lower) / (
        visits.difference_upper - visits.difference_lower
    )
    assert wide == pytest.approx(2, rel=0.02)
