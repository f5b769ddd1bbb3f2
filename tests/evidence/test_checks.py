"""Numbers that cannot be true are refused, in a sentence that names the period."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
import pytest

from store.errors import EvidenceError, Refusal
from store.evidence.checks import (
    better_way,
    checked,
    checked_many,
    left_out,
    left_out_many,
    many_series,
    one_series,
    phase_starts,
)
from store.evidence.plain import Plain
from store.words import Direction, Kind

NAN = float("nan")
INF = float("inf")


@pytest.mark.parametrize(
    ("kind", "numerator", "denominator", "sentence"),
    [
        ("proportion", [], [], "no numbers yet"),
        ("mean", [], None, "no numbers yet"),
        ("mean", [NAN, None], None, "no numbers yet"),
        ("rate", [1, NAN], [NAN, 4], "no numbers yet"),
        ("proportion", [0, 0], [0, 0], "no numbers yet"),
        ("proportion", [1, 4], [2, 3], "Period 2 says 4 out of 3"),
        ("rate", [1, 2, 4], [2, 3, 0], "Period 3 says 4 out of 0"),
        ("mean", [1.5], [0], "Period 1 says 1.5 out of 0"),
        ("rate", [1, 1], [1, -2], "Period 2 is out of -2"),
        ("mean", [1, NAN], [1, -2], "Period 2 is out of -2"),
        ("count", [3, -1], None, "Period 2 says -1"),
        ("rate", [-1], [3], "Period 1 says -1"),
        ("proportion", [-1], [3], "Period 1 says -1"),
        ("days_between", [4, -0.5], None, "Period 2 says -0.5"),
        ("cases_between", [-2], None, "Period 1 says -2"),
        ("count", [2, 1.5], None, "Period 2 says 1.5.*whole numbers"),
        ("rate", [2.5], [4], "whole numbers"),
        ("proportion", [NAN, 0.5], [1, 1], "Period 2 says 0.5"),
        ("proportion", [1], None, "must be out of something"),
        ("rate", [1, 2], [3], "differ in length, 2 and 1"),
        ("mean", [1, INF], None, "Period 2 holds an infinite number"),
        ("mean", [1, -INF], None, "Period 2 holds an infinite number"),
        ("mean", ["many"], None, "not numbers"),
        ("mean", [[1, 2]], None, "one row"),
        ("mean", 3, None, "one row"),
        ("share", [1], None, "'share' is not known here: choose one of count, proportion"),
    ],
)
def test_numbers_that_cannot_be_true_are_refused(kind, numerator, denominator, sentence):
    with pytest.raises(EvidenceError, match=sentence) as refused:
        checked(kind, numerator, denominator)

    assert isinstance(refused.value, Refusal)
    assert isinstance(refused.value, ValueError)


@pytest.mark.parametrize(
    ("kind", "numerator", "denominator"),
    [
        ("mean", [-1.5, 0], None),
        ("score", [-1.5, 7], [2, 1]),
        ("rate", [5, 0], [3.25, 1]),
        ("count", [0, 4], None),
        ("count", [9], [4]),
        ("proportion", [3, 0], [3, 1]),
        ("days_between", [0.5], None),
        ("cases_between", [0], None),
    ],
)
def test_numbers_that_can_be_true_come_back_as_they_are(kind, numerator, denominator):
    part, whole = checked(kind, numerator, denominator)

    np.testing.assert_array_equal(part, numerator)
    assert (whole is None) == (denominator is None)
    if whole is not None:
        np.testing.assert_array_equal(whole, denominator)


def test_nobody_came_is_a_missing_period():
    part, whole = checked("proportion", [1, 0, NAN, 2], [2, 0, 3, NAN])

    np.testing.assert_array_equal(part, [1, NAN, NAN, NAN])
    np.testing.assert_array_equal(whole, [2, NAN, NAN, NAN])


def test_none_and_masked_places_are_missing():
    np.testing.assert_array_equal(one_series([1, None]), [1, NAN])
    masked = np.ma.array([1, 2], mask=[False, True])
    np.testing.assert_array_equal(one_series(masked), [1, NAN])


def test_checking_leaves_the_callers_arrays_alone():
    numerator, denominator = np.array([0.0, 1.0]), np.array([0.0, 2.0])
    checked(Kind.PROPORTION, numerator, denominator)

    np.testing.assert_array_equal(numerator, [0, 1])
    np.testing.assert_array_equal(denominator, [0, 2])


def test_one_of_many_series_may_be_all_missing():
    part, whole = checked_many("rate", [[1, 2], [NAN, 0]], [[3, 4], [5, 0]])

    np.testing.assert_array_equal(part, [[1, 2], [NAN, NAN]])
    np.testing.assert_array_equal(whole, [[3, 4], [NAN, NAN]])


def test_many_series_are_checked_like_one():
    with pytest.raises(EvidenceError, match="Period 2 says 4 out of 3"):
        checked_many("proportion", [[1, 2], [1, 4]], [[1, 2], [1, 3]])
    with pytest.raises(EvidenceError, match="table"):
        many_series([1, 2])
    with pytest.raises(EvidenceError, match="differ in length, 1 × 2 and 1 × 1"):
        left_out_many([[True]], (1, 2))


def test_left_out_marks_the_indices():
    np.testing.assert_array_equal(left_out([0, 2, 2], 3), [True, False, True])
    np.testing.assert_array_equal(left_out(np.array([1]), 2), [False, True])
    assert not left_out((), 3).any()


@pytest.mark.parametrize("index", [-1, 3])
def test_an_index_outside_the_series_cannot_be_left_out(index):
    with pytest.raises(EvidenceError, match=f"Period {index} cannot be left out.*0 to 2"):
        left_out([index], 3)


@pytest.mark.parametrize("index", [-1, 0, 3])
def test_a_phase_begins_within_the_series(index):
    with pytest.raises(EvidenceError, match=f"cannot begin at period {index}.*between 1 and 2"):
        phase_starts([index], 3)


def test_an_index_is_a_whole_number():
    with pytest.raises(EvidenceError, match="whole number"):
        left_out([1.5], 3)
    with pytest.raises(EvidenceError, match="whole number"):
        phase_starts("2", 3)


def test_phases_are_sorted_and_start_at_the_beginning():
    assert phase_starts([5, 2, 5], 9) == (0, 2, 5)
    assert phase_starts((), 1) == (0,)


def test_better_is_one_way_the_other_or_neither():
    assert [better_way(way) for way in ("up", Direction.DOWN, "none")] == [1, -1, 0]
    with pytest.raises(EvidenceError, match="'sideways' is not known here: choose one of up, down"):
        better_way("sideways")


def test_a_result_says_itself_in_plain_values():
    @dataclass(frozen=True, slots=True, eq=False)
    class Result(Plain):
        numbers: np.ndarray
        found: np.ndarray
        single: np.float64
        ends: tuple[float, float]
        kind: Kind
        day: date
        within: Plain | None
        by_kind: dict[Kind, float]

    inner = Result(np.array([]), np.array([]), np.float64(1), (0, 0), Kind.RATE, date.min, None, {})
    result = Result(
        np.array([[1.5, NAN]]),
        np.array([True]),
        np.float64(NAN),
        (2, INF),
        Kind.MEAN,
        date(2025, 3, 1),
        inner,
        {Kind.SCORE: NAN},
    )
    told = result.to_dict()

    assert told["numbers"] == [[1.5, None]]
    assert told["found"] == [True]
    assert told["single"] is None
    assert told["ends"] == [2, None]
    assert (told["kind"], type(told["kind"])) == ("mean", str)
    assert told["day"] == "2025-03-01"
    assert told["within"]["numbers"] == []
    assert told["within"]["within"] is None
    assert told["by_kind"] == {"score": None}
