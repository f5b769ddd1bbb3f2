"""The total of a period, rule by rule, each by numbers that can be added in the head."""

from __future__ import annotations

import math

import pytest

from store.periods import read_period
from store.totals import Place, part, total
from store.words import Cadence, Kind, SiteKind

A, B, C = 1, 2, 3
LOW, HIGH, GIRLS, BOYS = 11, 12, 21, 22
EDUCATION, GENDER = [LOW, HIGH], [GIRLS, BOYS]
PLACES = [Place(A), Place(B)]
WEEK = 20_000


def share(period, site, group, part_, whole, people=None):
    return (period, site, group, 0, part_, whole, None, people)


def number(period, site, group, value, weight=None, people=None):
    return (period, site, group, 0, None, weight, value, people)


def first(kind, rows, places=PLACES, dimensions=()):
    """numerator and denominator of the one period there is; None for missing."""
    series = total(kind, sorted(rows), places, list(dimensions))
    assert len(series.periods) == 1
    pair = (series.numerator[0], series.denominator[0])
    return tuple(None if math.isnan(value) else value for value in pair)


def test_the_row_of_all_places_and_everyone_is_the_total_whatever_the_parts_say():
    rows = [share(1, 0, 0, 7, 10), share(1, A, 0, 1, 2), share(1, B, 0, 1, 2)]

    assert first(Kind.PROPORTION, rows) == (7, 10)


def test_else_the_places_are_added():
    rows = [share(1, A, 0, 1, 2), share(1, B, 0, 3, 10)]

    assert first(Kind.PROPORTION, rows) == (4, 12)


def test_a_place_without_a_row_for_everyone_is_the_sum_of_its_groups():
    rows = [share(1, A, 0, 1, 2), share(1, B, LOW, 1, 5), share(1, B, HIGH, 3, 5)]

    assert first(Kind.PROPORTION, rows, dimensions=[EDUCATION]) == (5, 12)


def test_a_place_is_never_added_up_from_half_a_dimension():
    rows = [share(1, A, 0, 1, 2), share(1, B, LOW, 1, 5)]

    assert first(Kind.PROPORTION, rows, dimensions=[EDUCATION]) == (1, 2)


def test_the_first_dimension_that_is_complete_counts_and_no_other():
    rows = [share(1, A, LOW, 1, 5)]
    rows += [share(1, A, GIRLS, 2, 4), share(1, A, BOYS, 3, 4)]
    assert first(Kind.PROPORTION, rows, dimensions=[EDUCATION, GENDER]) == (5, 8)

    rows += [share(1, A, HIGH, 4, 5)]
    assert first(Kind.PROPORTION, rows, dimensions=[EDUCATION, GENDER]) == (5, 10)


def test_groups_of_all_places_together_are_the_total_where_nothing_else_is():
    rows = [share(1, 0, LOW, 1, 5), share(1, 0, HIGH, 3, 5)]
    assert first(Kind.PROPORTION, rows, dimensions=[EDUCATION]) == (4, 10)

    places = [share(1, A, 0, 1, 2), share(1, B, 0, 3, 10)]
    assert first(Kind.PROPORTION, rows + places, dimensions=[EDUCATION]) == (4, 12)


@pytest.mark.parametrize("kind", [SiteKind.COMPARISON, SiteKind.SCALE])
def test_places_to_compare_with_and_to_scale_to_never_enter(kind):
    rows = [share(1, A, 0, 1, 2), share(1, C, 0, 90, 100)]

    assert first(Kind.PROPORTION, rows, [Place(A), Place(C, kind)]) == (1, 2)


def test_a_count_is_missing_where_a_place_that_runs_is_missing():
    rows = [number(1, A, 0, 5)]

    assert first(Kind.COUNT, rows) == (None, None)
    assert first(Kind.COUNT, [*rows, number(1, B, 0, 3)]) == (8, None)


@pytest.mark.parametrize("other", [Place(B, starts=2), Place(B, ends=0)])
def test_a_count_is_not_missing_for_a_place_not_yet_started_or_ended(other):
    assert first(Kind.COUNT, [number(1, A, 0, 5)], [Place(A), other]) == (5, None)


@pytest.mark.parametrize(
    "other", [Place(B, starts=1), Place(B, ends=1), Place(B, starts=0, ends=2)]
)
def test_the_first_and_the_last_day_of_a_place_belong_to_it(other):
    assert first(Kind.COUNT, [number(1, A, 0, 5)], [Place(A), other]) == (None, None)


def test_a_share_is_of_the_places_that_reported():
    assert first(Kind.PROPORTION, [share(1, A, 0, 1, 2)]) == (1, 2)


def test_means_are_weighted():
    rows = [number(1, A, 0, 4.0, weight=1), number(1, B, 0, 8.0, weight=3)]

    assert first(Kind.MEAN, rows) == (7.0, 4.0)


def test_means_without_weights_are_not_totalled():
    rows = [number(1, A, 0, 4.0), number(1, B, 0, 8.0, weight=3)]
    assert first(Kind.SCORE, rows) == (None, None)

    assert first(Kind.SCORE, [number(1, A, 0, 4.0)]) == (None, None)
    assert first(Kind.SCORE, [number(1, A, 0, 4.0)], [Place(A)]) == (4.0, None)
    assert first(Kind.SCORE, [number(1, A, 0, 4.0)], [Place(A), Place(B, starts=2)]) == (4.0, None)


def test_a_mean_given_as_sum_and_number_is_their_ratio():
    assert first(Kind.MEAN, [(1, 0, 0, 0, 30, 10, None, None)]) == (3.0, 10)


def test_people_are_added_over_places_and_unknown_where_one_is():
    rows = [share(1, A, 0, 1, 2, people=2), share(1, B, 0, 3, 10, people=9)]
    assert total(Kind.PROPORTION, rows, PLACES, []).people.tolist() == [11]

    rows[1] = share(1, B, 0, 3, 10)
    assert math.isnan(total(Kind.PROPORTION, rows, PLACES, []).people[0])


def test_a_total_that_is_not_the_sum_of_its_parts_is_pointed_out():
    agree = [share(1, 0, 0, 4, 12), share(1, A, 0, 1, 2), share(1, B, 0, 3, 10)]
    differ = [share(2, 0, 0, 5, 12), share(2, A, 0, 1, 2), share(2, B, 0, 3, 10)]

    assert total(Kind.PROPORTION, agree + differ, PLACES, []).unequal == (2,)


def test_groups_that_do_not_add_up_to_everyone_are_pointed_out_too():
    rows = [share(1, 0, 0, 4, 12), share(1, 0, LOW, 1, 2), share(1, 0, HIGH, 1, 10)]

    assert total(Kind.PROPORTION, rows, [], [EDUCATION]).unequal == (1,)


def test_days_between_are_taken_as_they_come_two_on_a_day_too():
    rows = [(5, 0, 0, 0, None, None, 3.0, None), (5, 0, 0, 1, None, None, 0.5, None)]
    series = total(Kind.DAYS_BETWEEN, rows, PLACES, [], Cadence.EVENT)

    assert series.periods.tolist() == [5, 5]
    assert series.numerator.tolist() == [3.0, 0.5]


def test_no_rows_are_no_periods():
    assert len(total(Kind.COUNT, [], PLACES, []).periods) == 0
    assert len(part(Kind.COUNT, [], [], site=A).periods) == 0


@pytest.mark.parametrize(
    ("cadence", "written", "steps"),
    [
        (Cadence.WEEK, ["2025-W52", "2026-W01", "2026-W03"], 4),
        (Cadence.MONTH, ["2025-12", "2026-03"], 4),
        (Cadence.QUARTER, ["2025-Q4", "2026-Q2"], 3),
        (Cadence.SCHOOL_YEAR, ["2023/24", "2025/26"], 3),
        (Cadence.YEAR, ["2020", "2024"], 5),
        (Cadence.DAY, ["2026-01-01", "2026-01-05"], 2),
    ],
)
def test_missing_periods_have_their_places_but_for_days(cadence, written, steps):
    periods = [read_period(text, cadence) for text in written]
    rows = [number(period, 0, 0, 1.0) for period in periods]
    series = total(Kind.COUNT, rows, [], [], cadence)

    assert len(series.periods) == steps
    standing = [p for p, v in zip(series.periods, series.numerator, strict=True) if v == 1.0]
    assert standing == periods
    assert sum(math.isnan(value) for value in series.numerator) == steps - len(periods)


def test_periods_that_do_not_begin_where_they_should_stay_as_they_are():
    rows = [number(WEEK, 0, 0, 1.0), number(WEEK + 10, 0, 0, 2.0)]

    assert total(Kind.COUNT, rows, [], [], Cadence.WEEK).periods.tolist() == [WEEK, WEEK + 10]


def test_one_place_and_one_group_have_series_of_their_own():
    rows = [
        share(1, A, LOW, 1, 5), share(1, A, HIGH, 3, 5), share(1, B, 0, 9, 10),
        share(2, A, 0, 6, 10), share(2, B, 0, 8, 10),
    ]  # fmt: skip

    place = part(Kind.PROPORTION, rows, [EDUCATION], site=A)
    assert (place.numerator.tolist(), place.denominator.tolist()) == ([4, 6], [10, 10])
    group = part(Kind.PROPORTION, rows, [EDUCATION], site=A, subgroup=LOW)
    assert (group.periods.tolist(), group.numerator.tolist()) == ([1], [1])
