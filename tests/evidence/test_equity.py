"""Who it reaches: gaps between groups, and what is too small to be shown."""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from store.errors import EvidenceError
from store.evidence.equity import (
    garwood,
    gradient,
    representation,
    wilson,
)
from store.evidence.suppression import suppressed

THREE = ("Low", "Middle", "High")


# ------------------------------------------------------------------------------------ intervals


@pytest.mark.parametrize(
    ("part", "whole", "lower", "upper"),
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson_gives_newcombes_values(part, whole, lower, upper):
    low, high = wilson([part], [whole])

    assert low[0] == pytest.approx(lower, abs=5e-5)
    assert high[0] == pytest.approx(upper, abs=5e-5)


def test_wilson_keeps_what_is_missing_and_refuses_what_cannot_be():
    low, high = wilson([np.nan, 3], [10, 10])

    assert np.isnan(low[0])
    assert np.isnan(high[0])
    assert low[1] < 0.3 < high[1]
    with pytest.raises(EvidenceError, match="cannot be more than the whole"):
        wilson([3, 11], [10, 10])
    with pytest.raises(EvidenceError, match="out of at least one"):
        wilson([0], [0])


def test_garwood_gives_the_tables_of_poisson_limits():
    low, high = garwood([0, 1, 10, 100], [1, 1, 1, 1])

    assert low == pytest.approx([0, 0.0253, 4.7954, 81.36], abs=5e-3)
    assert high == pytest.approx([3.6889, 5.5716, 18.3904, 121.63], abs=5e-3)


# ------------------------------------------------------------------------------------- gradient


def test_a_slope_worked_out_by_hand():
    # Ridits 1/6, 3/6, 5/6; the line through .2, .3, .5 of 100 each has slope .45 and mean 1/3.
    found = gradient(THREE, [20, 30, 50], [100, 100, 100], kind="proportion")
    p = np.array([20.5, 30.5, 50.5]) / 101
    v = p * (1 - p) / 100
    pull = np.array([-1.5, 0, 1.5])
    high, low = 1 / 3 + 0.225, 1 / 3 - 0.225
    on_log = ((1 / 3 + pull / 2) / high - (1 / 3 - pull / 2) / low) @ np.diag(v)
    on_log = on_log @ ((1 / 3 + pull / 2) / high - (1 / 3 - pull / 2) / low)

    assert found.absolute_gap == pytest.approx(0.3)
    assert found.relative_gap == pytest.approx(2.5)
    assert found.sii == pytest.approx(0.45)
    assert found.sii_upper - found.sii == pytest.approx(1.959964 * np.sqrt(2.25 * (v[0] + v[2])))
    assert found.rii == pytest.approx(high / low)
    assert np.log(found.rii_upper / found.rii) == pytest.approx(1.959964 * np.sqrt(on_log))
    assert found.gap_groups == ("Low", "High")
    assert found.levels == THREE


def test_two_groups_have_a_slope_with_limits():
    found = gradient(("Low", "High"), [10, 20], [50, 50], kind="proportion")

    # Half the people each: ridits a quarter and three quarters.
    assert found.sii == pytest.approx(0.4)
    assert found.sii_lower < 0.4 < found.sii_upper


def test_shares_of_the_population_set_where_a_group_stands():
    found = gradient(("Low", "High"), [10, 20], [50, 50], [30, 10], kind="proportion")

    # Ridits 3/8 and 7/8.
    assert found.sii == pytest.approx(0.4)
    three = gradient(THREE, [10, 10, 20], [50, 50, 50], [8, 1, 1], kind="proportion")
    assert three.sii != gradient(THREE, [10, 10, 20], [50, 50, 50], kind="proportion").sii


def test_representativeness_is_the_share_among_participants_over_the_share_of_the_population():
    found = gradient(("Low", "High"), [5, 20], [20, 80], [0.4, 0.6], kind="proportion")
    low, high = wilson([20], [100])

    assert found.representativeness == pytest.approx([0.5, 80 / 60])
    assert found.representativeness_lower[0] == pytest.approx(low[0] / 0.4)
    assert found.representativeness_upper[0] == pytest.approx(high[0] / 0.4)


def test_counts_and_rates_have_no_representativeness():
    for kind, whole in (("rate", [1000, 1000]), ("count", None)):
        found = gradient(("Low", "High"), [50, 20], whole, [0.4, 0.6], kind=kind)
        assert np.isnan(found.representativeness).all()
        assert np.isfinite(found.sii)


def test_rates_have_exact_limits_and_periods_are_summed():
    found = gradient(("Low", "High"), [[4, 6], [20, 30]], [[100, 100], [100, 100]], kind="rate")
    low, high = garwood([10, 50], [200, 200])

    assert found.rates == pytest.approx([0.05, 0.25])
    assert found.lower == pytest.approx(low)
    assert found.upper == pytest.approx(high)


def test_a_mean_has_limits_from_how_much_its_periods_differ():
    found = gradient(("Low", "High"), [[1, 2, 3], [2, 4, 6]], None, kind="mean")

    # t with 2 degrees of freedom is 4.30265; standard errors 1/√3 and 2/√3.
    assert found.rates == pytest.approx([2, 4])
    assert found.upper - found.rates == pytest.approx(4.30265 / np.sqrt(3) * np.array([1, 2]))
    assert found.sii == pytest.approx(4)


def test_a_mean_of_one_period_has_no_limits():
    found = gradient(("Low", "High"), [3, 4], [30, 30], kind="mean")

    assert found.rates == pytest.approx([3, 4])
    assert np.isnan(found.lower).all()
    assert found.sii == pytest.approx(2)
    assert np.isnan(found.sii_lower)


def test_a_group_with_nobody_carries_no_weight_and_is_not_suppressed():
    found = gradient(
        ("None", *THREE), [0, 20, 30, 50], [0, 100, 100, 100], [1, 3, 3, 3], kind="proportion"
    )

    assert np.isnan(found.rates[0])
    assert not found.suppressed.any()
    assert found.representativeness[0] == 0
    assert found.representativeness_upper[0] > 0
    assert np.isnan(found.absolute_gap)
    assert np.isfinite(found.sii)


def test_a_group_that_nobody_has_counted_is_not_taken_for_one_with_nobody():
    found = gradient(THREE, [np.nan, 30, 50], [np.nan, 100, 100], [1, 1, 1], kind="proportion")

    assert np.isnan(found.representativeness[0])
    assert found.representativeness[1] == pytest.approx(1)


def test_a_ratio_needs_a_fit_above_nothing():
    found = gradient(THREE, [0, 1, 60], [100, 100, 100], kind="proportion")

    assert found.sii > 0
    assert np.isnan(found.rii)
    assert found.relative_gap == np.inf


@pytest.mark.parametrize(
    ("levels", "numbers", "whole", "sentence"),
    [
        (("One",), [3], [10], "at least two"),
        (("A", "B"), [3, 4, 5], [10, 10, 10], "2 names for 3 groups"),
        (("A", "B"), [3, 14], [10, 10], "B: Period 1 says 14 out of 10"),
        (("A", "B"), [3, -1], [10, 10], "B: Period 1 says -1"),
        (("A", "B"), [np.nan, np.nan], [10, 10], "no numbers"),
        (("A", "B"), [0, 0], [0, 0], "no numbers"),
        (("A", "B"), [3, 4], [10], "differ in length"),
    ],
)
def test_what_cannot_be_is_refused_with_the_groups_name(levels, numbers, whole, sentence):
    with pytest.raises(EvidenceError, match=sentence):
        gradient(levels, numbers, whole, kind="proportion")


@pytest.mark.parametrize("shares", [[1], [0, 0], [-1, 2], [np.nan, 1]])
def test_shares_that_cannot_be_are_refused(shares):
    with pytest.raises(EvidenceError, match=r"[Ss]hare"):
        gradient(("A", "B"), [3, 4], [10, 10], shares, kind="proportion")


def test_days_between_are_not_compared_between_groups():
    with pytest.raises(EvidenceError, match="not compared between groups"):
        gradient(("A", "B"), [[3, 4], [5, 6]], None, kind="days_between")


def test_a_gradient_says_itself_in_plain_values():
    said = gradient(THREE, [0, 1, 60], [100, 100, 100], kind="proportion").to_dict()

    assert json.loads(json.dumps(said, allow_nan=False)) == said
    assert said["suppressed"] == [False, False, False]
    assert said["gap_groups"] == ["Low", "High"]


# --------------------------------------------------------------------------------- no order


def test_without_an_order_the_gap_lies_between_the_smallest_and_the_largest():
    found = gradient(
        ("Oslo", "Bergen", "Abroad"), [30, 10, 20], [100] * 3, kind="proportion", ordered=False
    )

    assert found.gap_groups == ("Bergen", "Oslo")
    assert found.absolute_gap == pytest.approx(0.2)
    assert found.relative_gap == pytest.approx(3)
    assert np.isnan([found.sii, found.sii_lower, found.rii, found.rii_upper]).all()


def test_without_an_order_any_suppressed_group_takes_the_gap_with_it():
    found = gradient(
        (*THREE, "More"), [30, 1, 20, 9], [100, 4, 50, 90], kind="proportion", ordered=False
    )

    assert found.suppressed.tolist() == [False, True, True, False]
    assert np.isnan(found.absolute_gap)
    assert found.gap_groups is None


def test_readmissions_by_gender_differ_as_they_do(shared_data):
    path = shared_data / "readmissions_by_gender.csv"
    rows = list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))
    part = [
        [int(row["numerator"]) for row in rows if row["subgroup"] == who]
        for who in ("Female", "Male")
    ]
    whole = [
        [int(row["denominator"]) for row in rows if row["subgroup"] == who]
        for who in ("Female", "Male")
    ]
    found = gradient(("Female", "Male"), part, whole, kind="proportion", ordered=False)

    assert found.rates == pytest.approx([sum(a) / sum(b) for a, b in zip(part, whole, strict=True)])
    assert (found.lower < found.rates).all()
    assert (found.rates < found.upper).all()
    assert found.absolute_gap == pytest.approx(abs(found.rates[1] - found.rates[0]))
    assert set(found.gap_groups) == {"Female", "Male"}
    assert not found.suppressed.any()
    assert np.isnan(found.sii)


# ---------------------------------------------------------------------------------- suppression


@pytest.mark.parametrize(
    ("sizes", "hidden"),
    [
        ([4, 50, 60], [0, 1]),  # exactly one: the next smallest too
        ([50, 4, 50], [0, 1]),  # on a tie the worse off
        ([4, 0, 60], [0, 2]),  # one with nobody does not hide another
        ([4, 3, 60], [0, 1]),  # two hide each other
        ([4, 0, 0], [0]),  # nobody else to hide it
        ([5, 50, 60], []),
        ([0, 50, 60], []),
        ([1, 2, 3], [0, 1, 2]),
    ],
)
def test_small_groups_and_the_one_that_gives_them_away_are_suppressed(sizes, hidden):
    assert np.flatnonzero(suppressed(sizes)).tolist() == hidden
    assert np.flatnonzero(suppressed([sizes, [9, 9, 9]])).tolist() == hidden


def test_the_programmes_threshold_counts():
    assert suppressed([9, 50, 60], 10).tolist() == [True, True, False]
    assert not suppressed([9, 50, 60], 3).any()
    with pytest.raises(EvidenceError, match="threshold"):
        suppressed([9, 50], 0)


def test_a_fit_of_nothing_but_rounding_has_no_ratio():
    # Ridits 1/2 and 5/6 through .3 and .5: the line meets 0 at 0.
    found = gradient(THREE, [0, 30, 50], [0, 100, 100], [1, 1, 1], kind="proportion")

    assert found.sii == pytest.approx(0.6)
    assert np.isnan([found.rii, found.rii_lower, found.rii_upper]).all()


def test_figures_that_rest_on_a_suppressed_group_are_suppressed_with_it():
    found = gradient(
        (*THREE, "Highest"), [30, 2, 20, 90], [100, 4, 60, 200], [1] * 4, kind="proportion"
    )

    assert found.suppressed.tolist() == [False, True, True, False]
    for figures in (found.rates, found.lower, found.upper, found.representativeness):
        assert np.isnan(figures).tolist() == [False, True, True, False]
    assert np.isnan([found.sii, found.rii, found.sii_lower, found.rii_upper]).all()
    assert found.absolute_gap == pytest.approx(0.15)  # between two that are shown


def test_the_gap_goes_with_the_worst_off():
    found = gradient(THREE, [2, 30, 50], [4, 100, 200], kind="proportion")

    assert np.isnan([found.absolute_gap, found.relative_gap]).all()


def test_counts_and_rates_are_suppressed_by_their_events():
    found = gradient(THREE, [4, 30, 50], [1000, 1000, 1000], kind="rate")
    none = gradient(THREE, [0, 30, 50], [1000, 1000, 1000], kind="rate")

    assert found.suppressed.tolist() == [True, True, False]
    assert none.rates[0] == 0
    assert not none.suppressed.any()


def test_five_events_are_five_whatever_they_are_out_of():
    for size in range(50, 400):
        found = gradient(("Low", "High"), [0, 5], [5, size], kind="rate")
        assert not found.suppressed.any(), size


# -------------------------------------------------------------------------- what always holds


GROUPS = st.lists(
    st.tuples(st.integers(5, 300), st.floats(0, 1)).map(lambda g: (round(g[0] * g[1]), g[0])),
    min_size=2,
    max_size=6,
)


@given(GROUPS)
def test_turning_the_order_round_turns_the_slope_round(groups):
    part, whole = np.array(groups).T
    names = tuple(str(n) for n in range(len(part)))
    one = gradient(names, part, whole, kind="proportion")
    other = gradient(names[::-1], part[::-1], whole[::-1], kind="proportion")

    assert other.sii == pytest.approx(-one.sii, abs=1e-9)
    assert other.sii_lower == pytest.approx(-one.sii_upper, abs=1e-9)
    assert other.absolute_gap == pytest.approx(-one.absolute_gap, abs=1e-12)
    if np.isfinite(one.rii) and np.isfinite(other.rii):
        assert other.rii == pytest.approx(1 / one.rii)


@given(GROUPS)
def test_counting_those_who_do_not_turns_the_slope_round(groups):
    part, whole = np.array(groups).T
    names = tuple(str(n) for n in range(len(part)))
    one = gradient(names, part, whole, kind="proportion")
    other = gradient(names, whole - part, whole, kind="proportion")

    assert other.sii == pytest.approx(-one.sii, abs=1e-9)
    assert other.sii_upper == pytest.approx(-one.sii_lower, abs=1e-9)
    assert other.lower == pytest.approx(1 - one.upper)


@given(GROUPS, st.sampled_from([0.01, 12.0, 1000.0]))
def test_another_unit_of_size_changes_slopes_and_not_ratios(groups, unit):
    part, whole = np.array(groups, float).T
    names = tuple(str(n) for n in range(len(part)))
    one = gradient(names, part, whole, kind="rate")
    other = gradient(names, part, whole * unit, kind="rate")

    assert other.sii * unit == pytest.approx(one.sii, nan_ok=True, abs=1e-9)
    assert other.sii_upper * unit == pytest.approx(one.sii_upper, nan_ok=True, abs=1e-9)
    assert other.rii == pytest.approx(one.rii, nan_ok=True)
    assert other.rii_upper == pytest.approx(one.rii_upper, nan_ok=True)


@given(st.lists(st.integers(0, 60), min_size=2, max_size=6), st.integers(3, 10))
def test_no_group_is_alone_behind_its_sign(sizes, small):
    hidden = suppressed(sizes, small)
    some = np.array(sizes) > 0

    assert not (hidden & ~some).any()
    assert hidden[some & (np.array(sizes) < small)].all()
    assert hidden.sum() != 1 or some.sum() == 1


@given(GROUPS, st.lists(st.floats(0.01, 1), min_size=6, max_size=6))
def test_those_reached_make_up_the_whole(groups, shares):
    people = np.array([each[1] for each in groups], float)
    share = np.array(shares[: len(people)])
    ratio, lower, upper = representation(people, share)

    assert (ratio * share / share.sum()).sum() == pytest.approx(1)
    assume(np.isfinite(ratio).all())
    assert (lower <= ratio + 1e-12).all()
    assert (ratio <= upper + 1e-12).all()
