"""Control charts: centre, limits, signals, phases, freezing, excluding, by small examples."""

from __future__ import annotations

import csv
from math import sqrt

import numpy as np
import pytest

from store.errors import EvidenceError
from store.evidence.control import COUNTED_AS, control_chart, control_charts, which_chart
from store.evidence.lines import ChartKind
from store.evidence.runchart import run_chart
from store.words import Kind

NAN = float("nan")
OUT_OF = ("p", "pp", "u", "up")


def same(found, expected):
    np.testing.assert_allclose(found, np.array(expected, dtype=float), rtol=1e-9, atol=1e-12)


def test_infections_have_the_centres_of_their_two_phases(shared_data):
    with (shared_data / "infections_before_after.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    infections = [float(row["numerator"]) for row in rows]
    days = [float(row["denominator"]) for row in rows]
    chart = control_chart("u", infections, days, phases=[24])

    assert chart.centre[:24] == pytest.approx(0.0013024, abs=5e-8)
    assert chart.centre[24:] == pytest.approx(0.0005009, abs=5e-8)
    assert chart.phase.tolist() == [1] * 24 + [2] * 12
    assert chart.runs[1].centre == chart.centre[-1]
    assert which_chart("rate", infections, days) == "u"


def test_an_i_chart_stands_three_mean_ranges_about_the_mean():
    chart = control_chart("i", [4, 6, 5, 9, 6])
    spread = (2 + 1 + 4 + 3) / 4 / 1.128

    same(chart.centre, [6] * 5)
    same(chart.lower, [6 - 3 * spread] * 5)
    same(chart.upper, [6 + 3 * spread] * 5)
    same(chart.inner_lower, [6 - 2 * spread] * 5)
    same(chart.inner_upper, [6 + 2 * spread] * 5)


def test_an_i_chart_of_low_values_goes_below_zero():
    assert control_chart("i", [0, 5, 0, 5]).lower[0] < 0


def test_screening_drops_the_widest_ranges_once():
    values = [6, 5, 6, 5, 6, 20, 19, 20, 19, 20, 19]
    ranges = [1] * 4 + [14] + [1] * 5  # mean 2.3, their own limit 7.5
    rough = control_chart("i", values, screened=False)
    fine = control_chart("i", values)

    assert rough.upper[0] - rough.centre[0] == pytest.approx(3 * np.mean(ranges) / 1.128)
    assert fine.upper[0] - fine.centre[0] == pytest.approx(3 * 1 / 1.128)
    assert rough.sigma_signal.sum() < fine.sigma_signal.sum() == 11


def test_screening_is_done_once_and_not_again():
    ranges = [1] * 20 + [5] + [20]  # mean 2.0 drops 20; the mean that is left, 1.2, would drop 5
    chart = control_chart("i", np.cumsum([0, *ranges]))

    assert chart.upper[0] - chart.centre[0] == pytest.approx(3 * 25 / 21 / 1.128)


def test_values_that_never_differ_have_no_limits_once_screened_and_never_signal():
    values = [0.1] * 10  # their mean is not 0.1 in the last digit
    screened, plain = control_chart("i", values), control_chart("i", values, screened=False)

    assert np.isnan(screened.upper).all()
    same(plain.upper, [0.1] * 10)
    for chart in (screened, plain):
        assert not chart.sigma_signal.any()
        assert chart.runs[0].n_useful == 0


def test_an_mr_chart_shows_ranges():
    chart = control_chart("mr", [4, 6, 5, 9, 6])

    same(chart.value, [NAN, 2, 1, 4, 3])
    same(chart.centre, [2.5] * 5)
    same(chart.lower, [0] * 5)
    same(chart.upper, [3.267 * 2.5] * 5)
    assert np.isnan(chart.inner_lower).all()
    assert np.isnan(chart.inner_upper).all()
    assert chart.runs == (None,)


def test_an_mr_chart_is_not_screened_and_signals():
    chart = control_chart("mr", [5, 6] * 10 + [50])

    assert chart.centre[0] == pytest.approx((19 + 44) / 20)
    assert np.flatnonzero(chart.sigma_signal).tolist() == [20]


def test_an_mr_chart_takes_neighbours_as_they_stand_and_leaves_an_excluded_range_out():
    chart = control_chart("mr", [1, 2, 10, 4, NAN, 5, 7], exclude=[2])

    same(chart.value, [NAN, 1, 8, 6, NAN, NAN, 2])
    same(chart.centre, [(1 + 6 + 2) / 3] * 7)


def test_an_mr_chart_begins_anew_in_each_phase():
    chart = control_chart("mr", [1, 2, 10, 13], phases=[2])

    same(chart.value, [NAN, 1, NAN, 3])
    same(chart.centre, [1, 1, 3, 3])
    assert chart.runs == (None, None)


def test_an_i_chart_makes_the_neighbours_of_an_excluded_point_adjacent():
    chart = control_chart("i", [1, 2, 90, 4, 5], exclude=[2], screened=False)

    same(chart.value, [1, 2, 90, 4, 5])
    same(chart.centre, [3] * 5)
    same(chart.upper, [3 + 3 * (1 + 2 + 1) / 3 / 1.128] * 5)
    assert not chart.sigma_signal[2]
    assert chart.runs[0].n_useful == 4


def test_a_missing_point_leaves_a_gap_and_the_lines_run_on_through_it():
    chart = control_chart("i", [1, 2, NAN, 7, 8], screened=False)

    same(chart.centre, [4.5] * 5)
    same(chart.upper, [4.5 + 3 / 1.128] * 5)
    assert np.isnan(chart.value[2])


def test_an_excluded_point_beside_a_gap_closes_nothing():
    chart = control_chart("i", [1, 99, NAN, 7, 8], exclude=[1], screened=False)

    same(chart.upper, [16 / 3 + 3 / 1.128] * 5)


def test_a_p_chart_is_pooled_and_held_between_0_and_1():
    chart = control_chart("p", [1, 9, 4, NAN], [10, 10, 80, 10])
    p = 14 / 100
    small, large = sqrt(p * (1 - p) / 10), sqrt(p * (1 - p) / 80)

    same(chart.value, [0.1, 0.9, 0.05, NAN])
    same(chart.centre, [p] * 4)
    same(chart.upper, [p + 3 * small, p + 3 * small, p + 3 * large, NAN])
    same(chart.lower, [0, 0, p - 3 * large, NAN])
    same(chart.inner_upper, [p + 2 * small, p + 2 * small, p + 2 * large, NAN])
    assert chart.sigma_signal.tolist() == [False, True, False, False]
    high = control_chart("p", [9, 10], [10, 10])
    assert high.upper.tolist() == [1, 1]
    assert high.inner_upper.tolist() == [1, 1]
    assert not high.sigma_signal.any()


def test_a_u_chart_is_pooled_and_not_below_zero():
    chart = control_chart("u", [2, 4, 0], [10, 20, 30])

    same(chart.centre, [0.1] * 3)
    same(chart.upper, [0.1 + 3 * sqrt(0.1 / n) for n in (10, 20, 30)])
    same(chart.lower, [0] * 3)


def test_a_c_chart_spreads_with_the_root_of_its_mean():
    chart = control_chart("c", [14, 18, NAN, 16])

    same(chart.centre, [16] * 4)
    same(chart.lower, [4] * 4)
    same(chart.upper, [28] * 4)
    same(chart.inner_lower, [8] * 4)
    same(control_chart("c", [1, 0]).lower, [0, 0])
    same(control_chart("c", [0, 0]).upper, [0, 0])


def test_a_g_chart_has_its_line_at_the_median_and_limits_about_the_mean():
    chart = control_chart("g", [2, 0, 10, 3, 5])

    same(chart.centre, [3] * 5)
    same(chart.upper, [4 + 3 * sqrt(20)] * 5)
    same(chart.lower, [0] * 5)
    assert chart.runs[0] == run_chart([2, 0, 10, 3, 5])


def test_a_t_chart_is_an_i_chart_of_the_3_6th_root():
    days = np.array([3.0, 12, 1.5, 30, 8])
    chart, root = control_chart("t", days), control_chart("i", days ** (1 / 3.6))

    same(chart.value, days)
    same(chart.centre, root.centre**3.6)
    same(chart.upper, root.upper**3.6)
    same(chart.inner_upper, root.inner_upper**3.6)
    assert root.lower[0] < 0
    same(chart.lower, [0] * 5)


def test_laney_widens_limits_by_what_the_points_spread_more():
    part, whole = [56, 64, 54, 66, 240], [100, 100, 100, 100, 400]
    z = np.array([-0.04, 0.04, -0.06, 0.06, 0]) / sqrt(0.6 * 0.4 / 100)
    wider = np.abs(np.diff(z)).mean() / 1.128
    small, large = sqrt(0.6 * 0.4 / 100) * wider, sqrt(0.6 * 0.4 / 400) * wider
    chart = control_chart("pp", part, whole)

    same(chart.centre, [0.6] * 5)
    same(chart.upper, [0.6 + 3 * small] * 4 + [0.6 + 3 * large])
    same(chart.inner_lower, [0.6 - 2 * small] * 4 + [0.6 - 2 * large])
    rates = control_chart("up", part, whole)  # chance spreads them by the root of .6 / n here
    same(rates.lower, [0.6 - 3 * small] * 4 + [0.6 - 3 * large])


def test_a_run_chart_has_a_median_and_no_limits():
    chart = control_chart("run", [4, 6, 5, 99])

    same(chart.centre, [5.5] * 4)
    for line in (chart.lower, chart.upper, chart.inner_lower, chart.inner_upper):
        assert np.isnan(line).all()
    assert not chart.sigma_signal.any()
    assert chart.runs == (run_chart([4, 6, 5, 99]),)


@pytest.mark.parametrize("kind", ["run", "i", "mr"])
def test_values_are_over_the_denominator_where_there_is_one(kind):
    over = control_chart(kind, [1, 4, 0, 9], [2, 4, 0, 3])
    plain = control_chart(kind, [0.5, 1, NAN, 3])

    for name in ("value", "centre", "lower", "upper"):
        same(getattr(over, name), getattr(plain, name))


@pytest.mark.parametrize("kind", ["i", "t", "pp", "up"])
def test_one_point_has_a_centre_and_no_limits_where_these_need_ranges(kind):
    whole = [4, 5] if kind in OUT_OF else None
    chart = control_chart(kind, [3, NAN], whole)

    assert chart.centre[0] == pytest.approx(0.75 if kind in OUT_OF else 3)
    for line in (chart.lower, chart.upper, chart.inner_lower, chart.inner_upper):
        assert np.isnan(line).all()
    assert not chart.sigma_signal.any()


@pytest.mark.parametrize("kind", ["p", "u", "c", "g"])
def test_one_point_has_limits_where_these_need_no_ranges(kind):
    chart = control_chart(kind, [3], [4] if kind in OUT_OF else None)

    assert np.isfinite([chart.lower[0], chart.upper[0]]).all()


def test_runs_are_about_the_charts_own_centre():
    values = [0, 0, 0, 0, 0, 0, 0, 0, 0, 100]  # mean 10, median 0
    chart = control_chart("i", values)

    assert chart.runs[0].centre == 10
    assert (chart.runs[0].n_useful, chart.runs[0].longest_run) == (10, 9)
    assert run_chart(values).n_useful == 1


def test_later_points_are_judged_by_frozen_lines():
    chart = control_chart("i", [5, 6, 5, 6, 5, 6, 20, 21], freeze=6)

    assert np.flatnonzero(chart.sigma_signal).tolist() == [6, 7]
    assert chart.runs[0].longest_run == 3  # 6, 20, 21


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ({"freeze": 4, "phases": [3]}, "not both"),
        ({"freeze": 1}, "between 2 and 5"),
        ({"freeze": 0}, "between 2 and 5"),
        ({"freeze": 6}, "between 2 and 5"),
        ({"freeze": 2.5}, "whole number"),
        ({"phases": [0]}, "between 1 and 4"),
        ({"phases": [5]}, "between 1 and 4"),
        ({"exclude": [5]}, "0 to 4"),
        ({"exclude": [-1]}, "0 to 4"),
    ],
)
def test_an_index_that_makes_no_sense_is_refused(arguments, sentence):
    with pytest.raises(EvidenceError, match=sentence):
        control_chart("i", [1, 2, 3, 4, 5], **arguments)


@pytest.mark.parametrize(
    ("kind", "numerator", "denominator", "sentence"),
    [
        ("x", [1, 2], None, "choose one of run, i, mr, p, pp, u, up, c, g, t"),
        ("p", [1, 2], None, "out of something"),
        ("pp", [1, 2], None, "out of something"),
        ("u", [1, 2], None, "out of something"),
        ("up", [1, 2], None, "out of something"),
        ("c", [1, 2], [3, 4], "A c chart is of numbers that are not out of anything"),
        ("g", [1, 2], [3, 4], "A g chart"),
        ("t", [1, 2], [3, 4], "A t chart"),
        ("t", [1, 0], None, "above zero"),
        ("t", [1, -2], None, "Period 2 says -2"),
        ("p", [1, 3], [2, 2], "Period 2 says 3 out of 2"),
        ("pp", [1, 1.5], [2, 2], "whole numbers"),
        ("c", [1, -1], None, "Period 2 says -1"),
        ("c", [1, 0.5], None, "whole numbers"),
        ("u", [1, 1], [2, 0], "Period 2 says 1 out of 0"),
        ("i", [1, 1], [2, -1], "Period 2 is out of -1"),
        ("i", [], None, "no numbers"),
        ("run", [NAN], None, "no numbers"),
        ("p", [1, 2], [3], "differ in length"),
    ],
)
def test_numbers_that_a_chart_cannot_be_drawn_from_are_refused(
    kind, numerator, denominator, sentence
):
    with pytest.raises(EvidenceError, match=sentence):
        control_chart(kind, numerator, denominator)
    if numerator and np.isfinite(numerator).any():
        rows = None if denominator is None else [denominator]
        with pytest.raises(EvidenceError, match=sentence):
            control_charts(kind, [numerator], rows)


def test_everything_excluded_leaves_nothing_to_compute_from():
    chart = control_chart("p", [1, 2], [3, 4], exclude=[0, 1])

    same(chart.value, [1 / 3, 0.5])
    assert np.isnan(chart.centre).all()
    assert not chart.sigma_signal.any()
    assert chart.runs[0].longest_run_max is None


def test_a_chart_says_itself_in_plain_values():
    told = control_chart("u", [1, NAN], [3, 4]).to_dict()

    assert told["kind"] == "u"
    assert told["value"] == [pytest.approx(1 / 3), None]
    assert told["excluded"] == [False, False]
    assert told["runs"][0]["crossings_min"] == 0 or told["runs"][0]["n_useful"] == 0
    assert control_chart("mr", [1, 2]).to_dict()["runs"] == [None]


def test_every_chart_knows_how_its_numbers_are_counted():
    assert set(COUNTED_AS) == set(ChartKind)
    assert set(COUNTED_AS.values()) < set(Kind)
