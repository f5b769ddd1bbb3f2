"""What can be said of the true value by someone who looks after every period."""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy.special import betaincinv, gammaincinv

from store.errors import EvidenceError
from store.evidence.interval import confidence_sequence, last_intervals, probability_beyond

VISITS = [12, 14, 11, 15, 13, 12, 16, 14, 13, 15]
SCORES = [10, 12, 9, 11, 13, 12, 10, 14, 11, 12]
WIDTH = 12


def rows(kind: str):
    """Series of a kind: numbers that can be true, from 3 to 12 periods."""
    sizes = st.lists(st.integers(1, 40), min_size=3, max_size=WIDTH)
    if kind == "proportion":
        return sizes.flatmap(
            lambda ns: st.tuples(st.tuples(*(st.integers(0, n) for n in ns)), st.just(ns))
        )
    if kind in ("rate", "count"):
        parts = sizes.map(lambda ns: [n % 7 for n in ns])
        return parts.flatmap(lambda xs: st.tuples(st.just(xs), st.just([x + 3 for x in xs]))).map(
            lambda pair: pair if kind == "rate" else (pair[0], None)
        )
    values = st.lists(st.integers(1, 60), min_size=3, max_size=WIDTH)
    return values.map(lambda xs: (xs, None))


KINDS = ["proportion", "rate", "count", "mean", "score", "days_between", "cases_between"]
ANY = st.sampled_from(KINDS).flatmap(lambda kind: st.tuples(st.just(kind), rows(kind)))


def test_a_proportion_of_ten_weeks_of_twenty_people_gives_the_published_limits():
    found = confidence_sequence("proportion", VISITS, [20] * 10, planned=26)

    assert found.estimate[-1] == pytest.approx(0.675)
    assert found.lower[-1] == pytest.approx(0.57932138, abs=5e-9)
    assert found.upper[-1] == pytest.approx(0.76203656, abs=5e-9)


def test_a_mean_of_ten_planned_periods_gives_the_published_limits():
    found = confidence_sequence("mean", SCORES, planned=10)

    assert found.estimate[-1] == pytest.approx(11.4)
    assert found.lower[-1] == pytest.approx(10.36331684, abs=5e-9)
    assert found.upper[-1] == pytest.approx(12.46929726, abs=5e-9)
    assert np.isnan(found.dispersion).all()


def test_infections_after_the_intervention_give_the_published_limits(shared_data):
    with (shared_data / "infections_before_after.csv").open() as file:
        after = list(csv.DictReader(file))[24:]
    found = confidence_sequence(
        "rate",
        [float(row["numerator"]) for row in after],
        [float(row["denominator"]) for row in after],
        planned=12,
    )

    assert found.lower[11] == pytest.approx(0.00036366, abs=5e-9)
    assert found.upper[11] == pytest.approx(0.00063813, abs=5e-9)


def test_limits_come_with_the_third_period():
    found = confidence_sequence("proportion", VISITS, [20] * 10)

    for name in ("lower", "upper", "dispersion", "lag1"):
        assert np.isnan(getattr(found, name)[:2]).all()
        assert not np.isnan(getattr(found, name)[2:]).any()
    assert found.estimate[:2] == pytest.approx([0.6, 0.65])
    assert not np.isnan(found.level).any()


def test_a_missing_period_is_left_out_and_is_nan_at_its_place():
    nan = float("nan")
    found = confidence_sequence("proportion", [12, nan, *VISITS[1:], 0], [20, 20, *[20] * 9, 0])
    dense = confidence_sequence("proportion", VISITS, [20] * 10)

    for name in ("estimate", "lower", "upper", "level", "dispersion", "lag1"):
        gappy = getattr(found, name)
        assert np.isnan(gappy[[1, 11]]).all()
        assert np.array_equal(np.delete(gappy, [1, 11]), getattr(dense, name), equal_nan=True)


def test_a_mean_whose_values_are_all_equal_has_no_limits():
    found = confidence_sequence("mean", [0.1, 0.1, 0.1, 0.1, 0.3])

    assert np.isnan(found.lower[:4]).all()
    assert np.isnan(found.upper[:4]).all()
    assert found.lower[4] < found.estimate[4] < found.upper[4]


def test_equal_counts_keep_the_exact_limits():
    found = confidence_sequence("count", [4, 4, 4, 4])

    assert found.lower[3] == pytest.approx(gammaincinv(16, found.level[3]) / 4)
    assert found.upper[3] == pytest.approx(gammaincinv(17, 1 - found.level[3]) / 4)
    assert found.dispersion[3] == 0
    assert found.lag1[3] == pytest.approx(0.25)


@pytest.mark.parametrize("kind", ["proportion", "rate"])
@pytest.mark.parametrize(("part", "whole"), [(2, 49), (7, 20), (1, 3)])
def test_equal_shares_hang_together_no_more_than_their_length_says(kind, part, whole):
    # Their mean, 2 of 49, is not 2/49 in its last digit: that is no spread and no trend.
    found = confidence_sequence(kind, [part] * 10, [whole] * 10)

    assert (found.dispersion[2:] == 0).all()
    assert found.lag1[2:] == pytest.approx([1 / k for k in range(3, 11)])


@pytest.mark.parametrize(("part", "lower", "upper"), [(0, 0.0, None), (20, None, 1.0)])
def test_nobody_and_everybody_reach_the_end_of_what_is_possible(part, lower, upper):
    found = confidence_sequence("proportion", [part] * 6, [20] * 6)
    level = found.level[-1]

    assert np.isnan(found.dispersion).all()  # v is 0
    if part == 0:
        assert found.lower[-1] == 0.0
        assert found.upper[-1] == pytest.approx(1 - level ** (1 / 120))
    else:
        assert found.upper[-1] == 1.0
        assert found.lower[-1] == pytest.approx(level ** (1 / 120))


def test_limits_are_clipped_to_what_is_possible():
    wild = confidence_sequence("proportion", [0, 20, 0, 20], [20] * 4)
    rate = confidence_sequence("rate", [0, 90, 0], [10, 10, 10])
    mean = confidence_sequence("mean", [-9, 4, -3])

    assert (wild.lower[-1], wild.upper[-1]) == (0.0, 1.0)
    assert rate.lower[-1] == 0.0
    assert mean.lower[-1] < -9


def test_fewer_people_than_visits_widen_the_limits():
    alone = confidence_sequence("proportion", VISITS, [20] * 10)
    people = np.linspace(18, 27, 10).round()
    found = confidence_sequence("proportion", VISITS, [20] * 10, people=people)
    share, level = 0.675 * 27, found.level[-1]

    assert found.lower[-1] == pytest.approx(betaincinv(share, 27 - share + 1, level))
    assert found.upper[-1] == pytest.approx(betaincinv(share + 1, 27 - share, 1 - level))
    assert found.lower[-1] < alone.lower[-1]
    assert found.dispersion[-1] == alone.dispersion[-1]


def test_as_many_people_as_visits_change_nothing():
    alone = confidence_sequence("proportion", VISITS, [20] * 10)
    found = confidence_sequence("proportion", VISITS, [20] * 10, people=np.arange(20, 201, 20) + 5)

    assert np.array_equal(found.lower, alone.lower, equal_nan=True)


def test_where_people_are_not_known_there_are_no_limits():
    people = [18, 19, 20, np.nan, 22, 22, 22, 22, 22, 22]
    found = confidence_sequence("proportion", VISITS, [20] * 10, people=people)

    assert np.isnan(found.lower[3])
    assert np.isnan(found.upper[3])
    assert not np.isnan(found.lower[4:]).any()


@pytest.mark.parametrize(
    ("kind", "people", "sentence"),
    [
        ("rate", [5] * 10, "shares only"),
        ("proportion", [5] * 9, "9 numbers of different people for 10"),
        ("proportion", [9, 8, *[9] * 8], "8 in period 2 is fewer"),
        ("proportion", [0, *[9] * 9], "at least one person"),
    ],
)
def test_people_that_cannot_be_true_are_refused(kind, people, sentence):
    with pytest.raises(EvidenceError, match=sentence):
        confidence_sequence(kind, VISITS, [20] * 10, people=people)


def test_days_between_are_turned_over_gamma_limits():
    found = confidence_sequence("days_between", [10, 30, 20, 12])
    level = found.level[-1]

    assert found.estimate[-1] == 18
    assert found.lower[-1] == pytest.approx(72 / gammaincinv(4, 1 - level))
    assert found.upper[-1] == pytest.approx(72 / gammaincinv(4, level))


def test_cases_between_swap_the_limits_of_the_chance():
    found = confidence_sequence("cases_between", [10, 30, 20, 12])
    level = found.level[-1]
    most, least = betaincinv(4, 72, 1 - level), betaincinv(4, 73, level)

    assert found.lower[-1] == pytest.approx((1 - most) / most)
    assert found.upper[-1] == pytest.approx((1 - least) / least)


def test_no_cases_between_at_all_reach_down_to_none():
    found = confidence_sequence("cases_between", [0, 0, 0])

    assert found.lower[-1] == 0.0
    assert found.upper[-1] > 0.0


def test_days_between_are_not_out_of_anything():
    with pytest.raises(EvidenceError, match="leave the denominator away"):
        confidence_sequence("days_between", [3, 4], [1, 1])


def test_the_longer_tail_reaches_further():
    right = confidence_sequence("mean", [1, 1, 2, 1, 1, 2, 1, 9, 1, 2], planned=10)
    left = confidence_sequence("mean", [-1, -1, -2, -1, -1, -2, -1, -9, -1, -2], planned=10)

    assert right.upper[-1] - right.estimate[-1] > right.estimate[-1] - right.lower[-1]
    assert left.lower[-1] == pytest.approx(-right.upper[-1])
    assert left.upper[-1] == pytest.approx(-right.lower[-1])


def test_a_tail_too_long_for_its_length_has_no_limit_there():
    found = confidence_sequence("mean", [1, 1.1, 1, 1.1, 1, 400])

    assert found.upper[-1] == np.inf
    assert np.isfinite(found.lower[-1])


def test_a_series_that_climbs_hangs_together():
    found = confidence_sequence("proportion", [4, 5, 6, 8, 10, 12, 14, 16], [20] * 8)

    assert found.lag1[-1] > 0.3
    assert found.dispersion[-1] > 1.5


def test_numbers_that_cannot_be_true_are_refused():
    with pytest.raises(EvidenceError, match="more than the whole"):
        confidence_sequence("proportion", [5], [4])
    with pytest.raises(EvidenceError, match="no numbers yet"):
        confidence_sequence("count", [])
    with pytest.raises(EvidenceError, match="no numbers yet"):
        confidence_sequence("count", [float("nan")])


def test_ten_thousand_periods_are_worked_on_in_pieces():
    values = np.random.default_rng(3).poisson(4, 2500)
    found = confidence_sequence("count", values, planned=52)
    last = last_intervals("count", values[None], planned=52)

    assert found.lower[-1] == pytest.approx(last.lower[0], rel=1e-12)
    assert (found.lower[2:] < found.upper[2:]).all()


@settings(max_examples=60, deadline=None)
@given(series=rows("proportion"))
def test_a_mirrored_proportion_mirrors_its_limits(series):
    part, whole = np.array(series[0]), np.array(series[1])
    found = confidence_sequence("proportion", part, whole)
    mirrored = confidence_sequence("proportion", whole - part, whole)

    assert mirrored.estimate == pytest.approx(1 - found.estimate)
    assert mirrored.lower == pytest.approx(1 - found.upper, nan_ok=True, abs=1e-9)
    assert mirrored.upper == pytest.approx(1 - found.lower, nan_ok=True, abs=1e-9)


@settings(max_examples=60, deadline=None)
@given(
    values=st.lists(st.integers(-40, 60), min_size=4, max_size=12),
    scale=st.sampled_from([0.01, 7.0, 1000.0]),
    shift=st.sampled_from([0.0, -5.0, 250.0]),
)
def test_the_unit_of_a_mean_only_scales_its_limits(values, scale, shift):
    assume(len(set(values)) > 1)
    found = confidence_sequence("mean", values)
    other = confidence_sequence("mean", np.array(values) * scale + shift)

    for name in ("estimate", "lower", "upper"):
        expected = getattr(found, name)[-1] * scale + shift
        assert getattr(other, name)[-1] == pytest.approx(expected, rel=1e-6, abs=1e-6 * scale)


@settings(max_examples=150, deadline=None)
@given(
    series=ANY, planned=st.integers(1, 60), alpha=st.sampled_from([0.025, 0.05, 0.0333]), seed=...
)
def test_the_batch_gives_what_the_single_one_gives(series, planned, alpha, seed: int):
    kind, (part, whole) = series
    alone = confidence_sequence(kind, part, whole, planned=planned, alpha=alpha)
    scattered = np.sort(np.random.default_rng(abs(seed)).permutation(WIDTH + 2)[: len(part)])
    parts = np.full((3, WIDTH + 2), np.nan)
    parts[1, scattered] = part
    parts[2, :3] = [1, 2, 1]
    wholes = None
    if whole is not None:
        wholes = np.full(parts.shape, np.nan)
        wholes[1, scattered] = whole
        wholes[2, :3] = 5
    found = last_intervals(
        kind, parts, wholes, planned=[9, planned, 11], alpha=[0.05, alpha, 0.025]
    )

    for name in ("estimate", "lower", "upper", "level", "dispersion", "lag1"):
        one, many = getattr(alone, name)[-1], getattr(found, name)
        assert many[1] == pytest.approx(one, rel=1e-9, abs=1e-12, nan_ok=True)
        assert np.isnan(many[0])


def test_people_in_the_batch_are_those_of_the_last_period():
    people = np.linspace(18, 27, 10).round()
    alone = confidence_sequence("proportion", VISITS, [20] * 10, people=people)
    found = last_intervals("proportion", [VISITS] * 3, [[20] * 10] * 3, people=[27, np.inf, np.nan])
    free = confidence_sequence("proportion", VISITS, [20] * 10)

    assert found.lower[:2] == pytest.approx([alone.lower[-1], free.lower[-1]])
    assert np.isnan(found.upper[2])


@settings(max_examples=100, deadline=None)
@given(series=ANY)
def test_the_estimate_lies_between_its_limits(series):
    kind, (part, whole) = series
    found = confidence_sequence(kind, part, whole)
    known = ~np.isnan(found.lower)

    assert (found.lower[known] <= found.estimate[known] + 1e-12).all()
    assert (found.estimate[known] <= found.upper[known] + 1e-12).all()


@pytest.mark.parametrize(
    ("kind", "part", "whole", "target"),
    [
        ("proportion", VISITS, [20] * 10, 0.6),
        ("rate", VISITS, [200] * 10, 0.06),
        ("count", VISITS, None, 12),
        ("mean", SCORES, None, 11),
        ("days_between", SCORES, None, 10),
        ("cases_between", SCORES, None, 10),
    ],
)
def test_probability_beyond_agrees_with_draws(kind, part, whole, target):
    random = np.random.default_rng(5)
    part = np.array(part, float)
    found = confidence_sequence(kind, part, whole)
    wide = (1 + found.lag1[-1]) / (1 - found.lag1[-1])
    many = np.fmax(1, found.dispersion[-1] * wide)
    size = 10 if whole is None else sum(whole)
    total = part.sum()
    draws = {
        "proportion": lambda: random.beta(1 + total / many, 1 + (size - total) / many, 400_000),
        "rate": lambda: random.gamma(0.5 + total / many, many / size, 400_000),
        "count": lambda: random.gamma(0.5 + total / many, many / size, 400_000),
        "mean": lambda: (
            part.mean() + random.standard_t(9, 400_000) * np.sqrt(part.var(ddof=1) * wide / 10)
        ),
        "days_between": lambda: 1 / random.gamma(10.5, 1 / total, 400_000),
        "cases_between": lambda: 1 / random.beta(11, 1 + total, 400_000) - 1,
    }[kind]()

    above = probability_beyond(kind, part, whole, target, "up")
    assert above == pytest.approx((draws > target).mean(), abs=0.004)
    assert probability_beyond(kind, part, whole, target, "down") == pytest.approx(1 - above)


def test_probability_beyond_is_not_known_early_or_without_a_better_way():
    assert np.isnan(probability_beyond("count", [3, 4], None, 2, "up"))
    assert np.isnan(probability_beyond("mean", [3, 3, 3], None, 2, "up"))
    assert np.isnan(probability_beyond("count", [3, 4, 5], None, 2, "none"))


def test_where_nobody_did_the_chance_still_allows_for_periods_that_hang_together():
    # No spread can be measured, so it counts as 1; ten equal periods have r = 1/10.
    above = probability_beyond("proportion", [0] * 10, [20] * 10, 0.01, "up")

    assert above == pytest.approx((1 - 0.01) ** (1 + 200 / (1.1 / 0.9)))


def test_what_cannot_be_missed_is_certain():
    assert probability_beyond("days_between", [3, 4, 5], None, 0, "up") == 1.0
    assert probability_beyond("proportion", [3, 4, 5], [9] * 3, 1.2, "up") == 0.0
    assert probability_beyond("count", [3, 4, 5], None, -1, "down") == 0.0


def test_an_interval_says_itself_in_plain_values():
    said = confidence_sequence("proportion", VISITS[:3], [20] * 3).to_dict()

    assert list(said) == ["estimate", "lower", "upper", "level", "dispersion", "lag1"]
    assert said["lower"][:2] == [None, None]
    assert json.loads(json.dumps(said)) == said
