"""Run charts: medians, runs and crossings, one series and many."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from scipy.stats import binom

from store.errors import EvidenceError
from store.evidence.runchart import RunChart, crossings_min, run_chart, run_charts
from tests.evidence import by_hand

NAN = float("nan")
tables = arrays.arrays(
    float,
    st.tuples(st.integers(1, 5), st.integers(1, 40)),
    elements=st.one_of(st.integers(-4, 4).map(float), st.just(NAN), st.floats(-1e6, 1e6)),
)


@pytest.mark.parametrize(
    ("n", "run_max", "fewest"),
    [(10, 6, 2), (12, 7, 3), (16, 7, 4), (20, 7, 6), (24, 8, 8), (30, 8, 10)],
)
def test_bounds_are_the_published_ones(n, run_max, fewest):
    found = run_chart(np.arange(n))

    assert (found.n_useful, found.longest_run_max, found.crossings_min) == (n, run_max, fewest)


def test_the_exact_quantile_is_scipys():
    numbers = np.arange(1, 600)

    np.testing.assert_array_equal(
        [crossings_min(int(n)) for n in numbers], binom.ppf(0.05, numbers - 1, 0.5)
    )
    assert crossings_min(10_000) == binom.ppf(0.05, 9_999, 0.5)


def test_runs_and_crossings_are_counted_about_the_median():
    found = run_chart([1, 9, 2, 2, 8, 7, 6, 3, 9, 1, 8, 4])

    # median 5: low high low low high high high low high low high low
    assert found == RunChart(5.0, 12, 3, 7, 8, 3, False, True)


def test_points_on_the_centre_are_left_out_and_do_not_break_a_run():
    found = run_chart([1, 1, 3, 1, 3, 5, 5, 3, 5])

    assert found == RunChart(3.0, 6, 3, 6, 1, 1, False, False)


def test_missing_points_are_left_out_and_do_not_break_a_run():
    assert run_chart([1, NAN, 1, 9, NAN, 9]) == run_chart([1, 1, 9, 9])


def test_excluded_points_count_neither_in_the_median_nor_in_runs():
    assert run_chart([1, 2, 100, 3, 4], exclude=[2]) == run_chart([1, 2, 3, 4])


def test_a_long_run_signals():
    zigzag = [0, 3] * 8
    assert not run_chart(zigzag).signal

    found = run_chart([*zigzag, *[3] * 8, *[0] * 3, 3, 0, 3, 0, 0, 0])
    assert found.longest_run > found.longest_run_max
    assert found.signal


def test_few_crossings_signal_though_no_run_is_too_long():
    found = run_chart([1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9])

    assert (found.longest_run, found.longest_run_max) == (5, 7)
    assert (found.crossings, found.crossings_min) == (3, 6)
    assert found.signal


def test_fewer_than_ten_useful_points_never_signal():
    nine = run_chart([1] * 4 + [5] * 2 + [9] * 5)
    ten = run_chart([1] * 5 + [9] * 5)

    assert (nine.n_useful, nine.enough, nine.signal) == (9, False, False)
    assert (ten.n_useful, ten.enough, ten.signal) == (10, True, True)


def test_without_useful_points_there_are_no_bounds():
    assert run_chart([3, 3, 3]) == RunChart(3.0, 0, 0, None, 0, None, False, False)
    gone = run_chart([3, 4], exclude=[0, 1])
    assert np.isnan(gone.centre)
    assert (gone.n_useful, gone.longest_run_max, gone.crossings_min) == (0, None, None)
    assert gone.to_dict()["centre"] is None


@pytest.mark.parametrize("values", [[], [NAN, NAN], ["a"], [[1, 2]], [float("inf")]])
def test_what_is_no_series_is_refused(values):
    with pytest.raises(EvidenceError):
        run_chart(values)


def test_an_index_outside_the_series_is_refused():
    with pytest.raises(EvidenceError, match="cannot be left out"):
        run_chart([1, 2], exclude=[2])


def test_many_series_may_be_of_different_lengths_and_empty():
    found = run_charts([[1, 2, 3, 4], [5, 6, NAN, NAN], [NAN] * 4])

    assert found.one(0) == run_chart([1, 2, 3, 4])
    assert found.one(1) == run_chart([5, 6])
    assert np.isnan(found.centre[2])
    assert found.n_useful[2] == 0
    assert found.to_dict()["longest_run_max"][2] is None
    assert len(run_charts(np.empty((0, 5))).centre) == 0
    assert run_charts(np.empty((2, 0))).n_useful.tolist() == [0, 0]


@given(table=tables, data=st.data())
def test_a_row_of_many_is_the_single_chart(table, data):
    excluded = data.draw(arrays.arrays(bool, table.shape))
    found = run_charts(table, excluded=excluded)

    for row in range(len(table)):
        if np.isnan(table[row]).all():
            assert found.n_useful[row] == 0
            continue
        single = run_chart(table[row], exclude=np.flatnonzero(excluded[row]))
        assert found.one(row).to_dict() == single.to_dict()


@given(table=tables, data=st.data())
def test_the_fast_chart_is_the_slow_one(table, data):
    values = table[0]
    out = data.draw(st.sets(st.integers(0, len(values) - 1)))
    kept = [v for i, v in enumerate(values) if i not in out and not np.isnan(v)]
    if not kept:
        return
    found = run_chart(values, exclude=out)
    centre = float(np.median(kept))
    slow = by_hand.runs([None if np.isnan(v) else v for v in values], out, centre)

    assert found == RunChart(centre, *slow)


@given(table=tables, place=st.integers(0, 40))
def test_a_missing_period_changes_nothing(table, place):
    values = table[0]
    if np.isnan(values).all():
        return
    widened = np.insert(values, min(place, len(values)), NAN)

    assert run_chart(widened) == run_chart(values)


@given(values=st.lists(st.integers(-50, 50), min_size=1, max_size=60))
def test_upside_down_and_back_to_front_the_runs_are_the_same(values):
    found = run_chart(values).to_dict() | {"centre": 0}

    assert run_chart([-v for v in values]).to_dict() | {"centre": 0} == found
    assert run_chart(values[::-1]).to_dict() | {"centre": 0} == found
