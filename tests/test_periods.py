"""Periods: first days, steps, reading and guessing the cadence."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.errors import Refusal
from store.periods import (
    infer_cadence,
    next_period,
    period_start,
    period_text,
    periods_between,
    read_period,
    to_day,
    written_cadence,
)
from store.words import Cadence

days = st.dates(date(1901, 1, 1), date(2190, 12, 31)).map(to_day)
cadences = st.sampled_from(Cadence)


def start(text: str) -> int:
    return to_day(date.fromisoformat(text))


@pytest.mark.parametrize(
    ("when", "cadence", "first"),
    [
        ("2026-09-03", Cadence.DAY, "2026-09-03"),
        ("2026-09-03", Cadence.EVENT, "2026-09-03"),
        ("2026-09-06", Cadence.WEEK, "2026-08-31"),
        ("2027-01-01", Cadence.WEEK, "2026-12-28"),
        ("2024-02-29", Cadence.MONTH, "2024-02-01"),
        ("2026-12-31", Cadence.QUARTER, "2026-10-01"),
        ("2026-07-31", Cadence.SCHOOL_YEAR, "2025-08-01"),
        ("2026-08-01", Cadence.SCHOOL_YEAR, "2026-08-01"),
        ("2026-08-01", Cadence.YEAR, "2026-01-01"),
    ],
)
def test_a_period_is_named_by_its_first_day(when, cadence, first):
    assert period_start(date.fromisoformat(when), cadence) == start(first)


@given(day=days, cadence=cadences)
def test_a_day_lies_between_the_first_and_last_day_of_its_period(day, cadence):
    first = period_start(day, cadence)

    assert first <= day < next_period(first, cadence)
    assert period_start(first, cadence) == first


@given(
    day=st.dates(date(1950, 1, 1), date(2100, 1, 1)).map(to_day),
    cadence=cadences,
    steps=st.integers(-40, 40),
)
def test_steps_forward_are_counted_back(day, cadence, steps):
    there = next_period(day, cadence, steps)

    assert periods_between(day, there, cadence) == steps
    assert periods_between(there, day, cadence) == -steps


@given(day=days, cadence=cadences)
def test_what_is_written_is_read_back(day, cadence):
    first = period_start(day, cadence)

    assert read_period(period_text(day, cadence), cadence) == first
    assert read_period(period_text(day, cadence)) == first


@pytest.mark.parametrize(
    ("text", "cadence", "first"),
    [
        ("2026-W36", Cadence.WEEK, "2026-08-31"),
        ("2026w1", Cadence.WEEK, "2025-12-29"),
        ("2020-W53", Cadence.WEEK, "2020-12-28"),
        ("2026-09", Cadence.MONTH, "2026-09-01"),
        (" 2026-09-30 ", Cadence.MONTH, "2026-09-01"),
        ("2026-Q4", Cadence.QUARTER, "2026-10-01"),
        ("2026-07", Cadence.QUARTER, "2026-07-01"),
        ("2025/26", Cadence.SCHOOL_YEAR, "2025-08-01"),
        ("1999/2000", Cadence.SCHOOL_YEAR, "1999-08-01"),
        ("2026", Cadence.YEAR, "2026-01-01"),
        ("2026-W36", None, "2026-08-31"),
    ],
)
def test_periods_are_read_in_each_way_of_writing(text, cadence, first):
    assert read_period(text, cadence) == start(first)


@pytest.mark.parametrize(
    ("text", "cadence", "says"),
    [
        ("soon", None, "not a period"),
        ("", None, "not a period"),
        ("٢٠٢٦-٠٩", None, "not a period"),
        ("2025/27", None, "not a period"),
        ("2026-02-30", None, "does not exist"),
        ("2026-W54", None, "does not exist"),
        ("2026-13", None, "does not exist"),
        ("0000-01-01", None, "does not exist"),
        ("0206-01-01", None, "outside 1900"),
        ("2026-W36", Cadence.MONTH, "is a week"),
        ("2026-09", Cadence.WEEK, "is a month"),
        ("2026-08", Cadence.QUARTER, "is a month"),
        ("2026", Cadence.DAY, "is a year"),
    ],
)
def test_what_is_no_period_is_refused_with_what_to_do(text, cadence, says):
    with pytest.raises(Refusal, match=says):
        read_period(text, cadence)


@given(st.text(alphabet="0123456789-/WwQq.: ", max_size=12))
def test_any_text_is_read_or_refused(text):
    try:
        assert written_cadence(text) in {None, *Cadence}
        read_period(text)
    except Refusal as refusal:
        assert refusal.field == "period"


@given(
    day=st.dates(date(1950, 1, 1), date(2100, 1, 1)).map(to_day),
    cadence=st.sampled_from([c for c in Cadence if c is not Cadence.EVENT]),
    length=st.integers(6, 40),
    dropped=st.sets(st.integers(1, 60), max_size=2),
)
def test_the_cadence_of_an_unbroken_series_is_found(day, cadence, length, dropped):
    series = [next_period(day, cadence, k) for k in range(length) if k not in dropped or k < 5]

    assert infer_cadence(series) is cadence
    assert infer_cadence(series[::-1] + series) is cadence


@pytest.mark.parametrize(
    ("dates", "cadence"),
    [
        (["2026-01-31", "2026-02-28", "2026-03-31"], Cadence.MONTH),
        (["2026-03-31", "2026-06-30", "2026-09-30"], Cadence.QUARTER),
        (["2025-12-31", "2026-12-31"], Cadence.YEAR),
        (["2026-01-15", "2026-02-15", "2026-06-15"], Cadence.MONTH),
        (["2026-01-06", "2026-01-12", "2026-01-22"], Cadence.WEEK),
        (["2026-01-02", "2026-01-05", "2026-01-06"], Cadence.DAY),
        (["2026-01-04", "2026-01-05"], Cadence.DAY),
        (["2026-01-05", "2026-03-02"], Cadence.WEEK),
        (["2026-01-05", "2026-01-05"], None),
    ],
)
def test_the_cadence_of_dates_as_people_keep_them_is_found(dates, cadence):
    assert infer_cadence(start(text) for text in dates) is cadence
