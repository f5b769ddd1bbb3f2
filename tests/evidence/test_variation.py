"""What the points tell: the four rules, their order, both directions, the target."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from store.errors import EvidenceError
from store.evidence.control import control_chart, control_charts
from store.evidence.variation import (
    Assurance,
    PointType,
    Variation,
    classify,
    last_variation,
    provisional,
)

NAN = float("nan")
NOISE = [0, 1, 0, -1] * 5  # centre 0, all ranges 1: inner lines at 1.77, limits at 2.66
BASE = len(NOISE)
LETTERS = {None: ".", "limit": "L", "trend": "T", "two_of_three": "2", "shift": "S"}


def after(values, *, exclude=(), direction="up", target=None, kind="i"):
    """The reading of these values, judged by lines frozen before them, 0 ± 2.66."""
    chart = control_chart(kind, [*NOISE, *values], freeze=BASE, exclude=[BASE + i for i in exclude])
    return classify(chart, direction=direction, target=target)


def rules(values, **how):
    """The rules of these points as letters."""
    return "".join(LETTERS[rule] for rule in after(values, **how).rule[BASE:])


def types(values, **how):
    """The types of these points."""
    return after(values, **how).point_types[BASE:]


def test_the_lines_of_these_tests_are_where_they_are_said_to_be():
    chart = control_chart("i", NOISE)

    assert chart.centre[0] == 0
    assert chart.upper[0] == pytest.approx(2.66, abs=0.001)
    assert chart.inner_lower[0] == pytest.approx(-1.773, abs=0.001)
    assert set(classify(chart, direction="up").rule) == {None}


def test_a_point_strictly_outside_a_limit_is_marked():
    assert rules([0, 2.7, 0, -2.7, 2.6]) == ".L.L."


def test_a_point_on_the_limit_is_not_marked():
    edge = control_chart("c", [4, 4, 10, 4], freeze=2)  # 4 ± 6
    assert edge.upper[2] == 10
    assert classify(edge, direction="up").rule[2] is None
    assert classify(control_chart("p", [5, 5], [5, 5]), direction="up").variation == "common"


def test_seven_points_with_six_rises_are_a_trend_and_all_seven_are_marked():
    assert rules([-1.5, -1, -0.5, 0, 0.5, 1, 1.5], direction="none") == "TTTTTTT"
    assert rules([1.5, 1, 0.5, 0, -0.5, -1, -1.5]) == "TTTTTTT"
    assert rules([1, -1, -0.5, 0, 0.5, 1, 1.5]) == "......."  # five rises


def test_equal_neighbours_break_a_trend():
    assert rules([-1.5, -1, -0.5, 0, 0, 0.5, 1, 1.5]) == "........"


def test_a_point_that_two_trends_share_takes_the_later_ones_direction():
    up_and_down = [-1.5, -1, -0.5, 0, 0.5, 1, 1.5, 1.2, 0.7, 0.2, -0.3, -0.8, -1.2]
    found = types(up_and_down)

    assert rules(up_and_down) == "T" * 13
    assert found == ("improving",) * 6 + ("concerning",) * 7


def test_a_longer_trend_is_marked_throughout():
    assert rules([-1.6, -1.2, -0.8, -0.4, 0, 0.4, 0.8, 1.2, 1.6]) == "T" * 9


def test_two_of_three_beyond_an_inner_line_are_marked_and_the_third_is_not():
    assert rules([0, 2, 0.5, 2, 0]) == ".2.2."
    assert rules([0, 2, 2, 0.5, 0]) == ".22.."
    assert rules([0, -0.5, -2, -2, 0]) == "..22."
    assert rules([0, 2, 2, 2, 0]) == ".222."


def test_three_points_that_are_not_all_on_one_side_are_no_two_of_three():
    assert rules([0, 2, -0.5, 2, -1]) == "....."
    assert rules([-1, 2, 2, -1]) == "...."
    assert rules([2, 0, 2, -1]) == "...."  # one on the centre


def test_one_beyond_the_limit_does_not_count_among_the_two():
    assert rules([0, 3, 0.5, 2, 0]) == ".L..."
    assert rules([0, 3, 2, 2, 0]) == ".L22."


def test_two_points_beyond_need_a_third_beside_them():
    two = control_chart("i", [*NOISE, 2, 2], freeze=BASE)

    assert two.value[BASE - 1] == -1
    assert classify(two, direction="up").rule[-2:] == (None, None)


def test_seven_in_a_row_on_one_side_are_a_shift():
    assert rules([1, 0.5, 1, 0.5, 1, 0.5, 1]) == "SSSSSSS"
    assert rules([-1, 1, 0.5, 1, 0.5, 1, 0.5, -1]) == "........"  # six
    assert rules([-1, -0.5, -1, -0.5, -1, -0.5, -1, -0.5]) == "SSSSSSSS"


def test_a_point_on_the_centre_breaks_the_row():
    assert rules([1, 0.5, 1, 0, 0.5, 1, 0.5, 1]) == "........"


def test_the_first_rule_that_holds_marks_the_point():
    assert rules([1, 2, 3, 2, 1, 0.5, 1, 2]) == "S2L2SSSS"
    assert rules([0.3, 0.6, 0.9, 1.2, 1.8, 2.2, 3]) == "TTTTTTL"


def test_a_trend_goes_before_the_side_on_which_it_lies():
    falling = [2.6, 2.2, 1.9, 1.5, 1, 0.6, 0.3]

    assert rules(falling) == "TTTTTTT"
    assert set(types(falling, direction="up")) == {PointType.CONCERNING}


@pytest.mark.parametrize(
    ("direction", "high", "low"),
    [
        ("up", "improving", "concerning"),
        ("down", "concerning", "improving"),
        ("none", "neutral", "neutral"),
    ],
)
def test_a_signal_is_good_or_bad_by_direction(direction, high, low):
    assert types([3, 0, -3], direction=direction) == (high, "common", low)
    rising = [-1.5, -1, -0.5, 0, 0.5, 1, 1.5]
    assert set(types(rising, direction=direction)) == {high}
    assert set(types([-1, -0.5] * 4, direction=direction)) == {low}
    assert types([0, 2, 2, 1, 0], direction=direction) == ("common", high, high, *["common"] * 2)


def test_missing_and_excluded_points_are_skipped():
    assert types([3, NAN, 3], exclude=[0]) == (None, None, "improving")
    assert rules([1, NAN, 0.5, 1, 9, 0.5, 1, NAN, 0.5, 1], exclude=[4]) == "S.SS.SS.SS"
    assert rules([-1.5, -1, NAN, -0.5, 0, -9, 0.5, 1, 1.5], exclude=[5]) == "TT.TT.TTT"
    assert rules([2, NAN, 0.5, -9, 2], exclude=[3]) == "2...2"


def test_windows_do_not_reach_across_phases():
    values = [0, 1, 0, -1, 0, 1, 0, -1, 2, 3, 4, 5, 6, 7, 8, 7, 6, 7, 8]
    whole = classify(control_chart("run", values), direction="up")
    parted = classify(control_chart("run", values, phases=[11]), direction="up")

    assert "trend" in whole.rule
    assert "trend" not in parted.rule


def test_a_run_chart_has_only_trends_and_shifts():
    assert rules([99, 0, 99, 99, 0, -99], kind="run") == "......"
    assert rules([1, 2, 1, 2, 1, 2, 1], kind="run") == "SSSSSSS"
    assert rules([-3, -2, -1, 0, 1, 2, 3], kind="run") == "TTTTTTT"


def test_on_an_mr_chart_every_point_is_common():
    chart = control_chart("mr", [5, 6] * 10 + [50, 51, NAN, 3], exclude=[4])
    found = classify(chart, direction="up")

    assert chart.sigma_signal[20]
    assert set(found.rule) == {None}
    assert [i for i, one in enumerate(found.point_types) if one is None] == [0, 4, 22, 23]
    assert {one for one in found.point_types if one} == {"common"}
    assert found.variation == "common"


def test_variation_is_the_type_of_the_last_point_that_has_one():
    assert after([0, 3]).variation == "improving"
    assert after([3, 0]).variation == "common"
    assert after([0, 3, NAN]).variation == "improving"
    assert after([0, -3, 9], exclude=[2]).variation == "concerning"


def test_without_any_point_variation_is_common_and_nothing_is_assessed():
    chart = control_chart("i", [1, 2], exclude=[0, 1])

    assert classify(chart, direction="up", target=1) == Variation(
        (None, None), PointType.COMMON, Assurance.NOT_ASSESSED, (None, None)
    )


@pytest.mark.parametrize(
    ("target", "up", "down"),
    [(-3, "pass", "fail"), (3, "fail", "pass"), (2, "hit_or_miss", "hit_or_miss")],
)
def test_assurance_is_both_limits_beside_the_target(target, up, down):
    assert after([0], target=target, direction="up").assurance == up
    assert after([0], target=target, direction="down").assurance == down
    assert after([0], target=target, direction="none").assurance == "not_assessed"


def test_a_limit_on_the_target_is_neither_pass_nor_fail():
    chart = control_chart("c", [4, 4])  # 0 to 10

    for direction in ("up", "down"):
        assert classify(chart, direction=direction, target=10).assurance == "hit_or_miss"
        assert classify(chart, direction=direction, target=0).assurance == "hit_or_miss"


def test_without_target_or_limits_nothing_is_assessed():
    assert after([0]).assurance == "not_assessed"
    assert after([0], target=NAN).assurance == "not_assessed"
    assert after([0], target=-9, kind="run").assurance == "not_assessed"
    one = control_chart("i", [1])
    assert classify(one, direction="up", target=-9).assurance == "not_assessed"


def test_assurance_takes_the_limits_of_the_last_point_that_has_a_type():
    chart = control_chart("p", [50, 5, NAN], [100, 10, 5])
    found = classify(chart, direction="up", target=0.3)

    assert chart.lower[0] > 0.3 > chart.lower[1]
    assert found.assurance == "hit_or_miss"
    last = control_chart("p", [5, 50, 9], [10, 100, 10], exclude=[2])
    assert classify(last, direction="up", target=0.3).assurance == "pass"


def test_an_unknown_direction_is_refused():
    chart = control_chart("i", [1, 2])
    with pytest.raises(EvidenceError, match="choose one of up, down, none"):
        classify(chart, direction="left")
    with pytest.raises(EvidenceError, match="choose one of up, down, none"):
        last_variation(control_charts("i", [[1, 2]]), ["left"])


def test_every_series_needs_its_own_direction_and_target():
    charts = control_charts("i", [[1, 2], [3, 4]])
    with pytest.raises(EvidenceError, match="differ in length"):
        last_variation(charts, ["up"])
    with pytest.raises(EvidenceError, match="differ in length"):
        last_variation(charts, "up", [1, 2, 3])


def test_values_that_never_differ_are_common_whatever_rounding_does():
    for kind in ("i", "run", "t"):
        found = classify(control_chart(kind, [0.1] * 10, screened=False), direction="up")
        assert set(found.point_types) == {"common"}
    rates = control_chart("u", [1] * 9, [0.3] * 9)
    assert set(classify(rates, direction="up").point_types) == {"common"}


def test_limits_from_fewer_than_twelve_points_in_the_last_phase_are_provisional():
    values = list(range(24))

    assert not provisional(control_chart("i", values, phases=[12]))
    assert provisional(control_chart("i", values, phases=[13]))
    assert provisional(control_chart("i", values, phases=[12], exclude=[20]))
    assert provisional(control_chart("i", [*values[:-1], NAN], phases=[12]))
    assert not provisional(control_chart("i", values, phases=[12], exclude=[0]))


def test_a_reading_says_itself_in_plain_values():
    told = after([NAN, 3], target=-9).to_dict()

    assert told["point_types"][BASE:] == [None, "improving"]
    assert told["rule"][BASE:] == [None, "limit"]
    assert (told["variation"], told["assurance"]) == ("improving", "pass")


def test_the_last_of_many_finds_each_rule_across_gaps_and_after_the_end_of_a_series():
    ends = [
        [0, NAN, 3],
        [-1.5, -1, -0.5, NAN, 0, 0.5, 1, 1.5],
        [1, 2, 0.5, NAN, 2],
        [1, 0.5, 1, NAN, 0.5, 1, 0.5, 1],
        [1, 0.5, 1, 0.5, 1, 0.5],
        [],
    ]
    table = np.full((len(ends), 9), NAN)
    for row, values in enumerate(ends):
        table[row, : len(values)] = values
    frozen = control_chart("i", NOISE)
    charts = replace(
        control_charts("i", table),
        centre=np.full(len(ends), frozen.centre[0]),
        lower=np.full(table.shape, frozen.lower[0]),
        upper=np.full(table.shape, frozen.upper[0]),
        inner_lower=np.full(table.shape, frozen.inner_lower[0]),
        inner_upper=np.full(table.shape, frozen.inner_upper[0]),
    )
    found = last_variation(charts, "down", -9)

    assert found.rule == ("limit", "trend", "two_of_three", "shift", None, None)
    assert found.variation == ("concerning",) * 4 + ("common",) * 2
    assert found.assurance == ("fail",) * 5 + ("not_assessed",)
    assert found.to_dict()["rule"][2:] == ["two_of_three", "shift", None, None]


@pytest.mark.parametrize(
    ("close", "marked"),
    [
        ([1, 0, 1], [1, 0, 1]),
        ([0, 1, 1], [0, 1, 1]),
        ([1, 1, 0], [1, 1, 0]),
        ([0, 0, 1, 0, 1, 0, 0], [0, 0, 1, 0, 1, 0, 0]),
        ([0, 0, 1, 1, 0, 0, 0], [0, 0, 1, 1, 0, 0, 0]),
        ([1, 0, 0, 1], [0, 0, 0, 0]),
        ([1, 0, 0, 1, 1], [0, 0, 0, 1, 1]),
    ],
)
def test_two_of_three_are_those_of_nhsrplotthedots(close, marked):
    """Its tests of ptd_part_of_two_in_three: all above the mean, `close` to the limit or not.

    github.com/nhs-r-community/NHSRplotthedots, tests/testthat/test-ptd_calculate_point_type.R.
    """
    above = rules([2 if each else 0.5 for each in close])
    expected = "".join("2" if each else "." for each in marked)

    # Seven on one side are a shift as well, which that test does not look at.
    assert above.replace("S", ".") == expected


@pytest.mark.parametrize(
    ("close", "side"),
    [
        ([1, 0, 1], [1, -1, 1]),
        ([0, 1, 1], [1, -1, 1]),
        ([1, 1, 0], [1, -1, 1]),
        ([0, 0, 1, 0, 1, 0, 0], [1, -1, 1, -1, 1, -1, 1]),
        ([0, 0, 1, 1, 0, 0, 0], [-1, 1, -1, 1, -1, 1, -1]),
    ],
)
def test_on_both_sides_of_the_mean_there_are_no_two_of_three_as_in_nhsrplotthedots(close, side):
    values = [way * (2 if each else 0.5) for each, way in zip(close, side, strict=True)]

    assert rules(values) == "." * len(values)


@pytest.mark.parametrize(
    ("values", "trend"),
    [
        ([1, 2, 3, 4, 5, 6], "......"),
        ([1, 2, 3, 3, 4, 5, 6], "......."),
        ([1, 2, 3, 4, 5, 6, 7], "TTTTTTT"),
        ([2, 1, 2, 3, 4, 5, 6, 7, 3], ".TTTTTTT."),
        ([7, 6, 5, 4, 3, 2, 1], "TTTTTTT"),
        ([2, 7, 6, 5, 4, 3, 2, 1, 3], ".TTTTTTT."),
    ],
)
def test_trends_are_those_of_nhsrplotthedots(values, trend):
    """Its tests of ptd_seven_point_trend, with all seven points marked as it marks them."""
    found = rules([value / 4 - 1.25 for value in values])

    assert found.replace("S", ".") == trend
