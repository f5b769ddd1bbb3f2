"""Dates are read by the one convention of their column, and never guessed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.errors import Refusal
from store.exchange.read_dates import DateForm, date_form, read_date
from store.periods import to_date, to_day
from store.words import Cadence


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("2026-12-31", DateForm.ISO),
        ("2026-12-31 00:00:00", DateForm.ISO),
        ("2026-12-31T00:00", DateForm.ISO),
        ("31.12.2026", DateForm.DOTTED),
        ("31. 12. 2026", DateForm.DOTTED),
        ("31/12/2026", DateForm.DAY_FIRST),
        ("31-12-2026", DateForm.DAY_FIRST),
        ("12/31/2026", DateForm.MONTH_FIRST),
    ],
)
def test_dates_are_read_in_each_form(text, form):
    found = read_date(text, form)

    assert found is not None
    assert to_date(found.day) == date(2026, 12, 31)
    assert date_form([text]) is form


@pytest.mark.parametrize(
    ("text", "first", "cadence"),
    [
        ("2026-W36", date(2026, 8, 31), Cadence.WEEK),
        ("2026-09", date(2026, 9, 1), Cadence.MONTH),
        ("2026-Q3", date(2026, 7, 1), Cadence.QUARTER),
        ("2026", date(2026, 1, 1), Cadence.YEAR),
    ],
)
def test_a_written_period_says_its_cadence(text, first, cadence):
    found = read_date(text, DateForm.PERIOD)

    assert found is not None
    assert (to_date(found.day), found.written) == (first, cadence)
    assert found.start(cadence) == found.day
    assert found.start(Cadence.DAY) is None


@pytest.mark.parametrize(
    "text",
    ["", "soon", "2026-02-30", "31.02.2026", "31.12.26", "45000", "1", "2026-12-31 08:30",
     "32/1/2026", "0001-01-01", "31/12-2026", "1.1.3000"],
)  # fmt: skip
def test_what_is_no_date_is_none_in_every_form(text):
    assert all(read_date(text, form) is None for form in DateForm)


def test_day_and_month_that_cannot_be_told_apart_are_asked_about():
    with pytest.raises(Refusal, match="“03/04/2026” can be day/month or month/day"):
        date_form(["01/01/2026", "03/04/2026"])

    assert date_form(["03/04/2026"], DateForm.MONTH_FIRST) is DateForm.MONTH_FIRST


@pytest.mark.parametrize(
    ("texts", "form"),
    [
        (["03/04/2026", "13/04/2026"], DateForm.DAY_FIRST),
        (["03/04/2026", "04/13/2026"], DateForm.MONTH_FIRST),
        (["02/02/2026"], DateForm.DAY_FIRST),
        (["2026-01-01", "2026-01-02", "3.1.2026"], DateForm.ISO),
        ([], DateForm.ISO),
    ],
)
def test_one_column_has_one_form(texts, form):
    assert date_form(texts) is form


def test_a_column_that_proves_both_orders_is_asked_about():
    with pytest.raises(Refusal, match="day/month or month/day"):
        date_form(["13/04/2026", "04/13/2026", "03/04/2026"])


@given(
    when=st.dates(date(1900, 1, 1), date(2199, 12, 31)),
    form=st.sampled_from(
        [
            (DateForm.ISO, "%Y-%m-%d"),
            (DateForm.DOTTED, "%d.%m.%Y"),
            (DateForm.DAY_FIRST, "%d/%m/%Y"),
            (DateForm.MONTH_FIRST, "%m/%d/%Y"),
        ]
    ),
)
def test_every_day_is_read_back(when, form):
    found = read_date(when.strftime(form[1]), form[0])

    assert found is not None
    assert found.day == to_day(when)


@given(st.text("0123456789-/.Ww ", max_size=11))
def test_any_text_is_a_date_or_none(text):
    for form in DateForm:
        found = read_date(text, form)
        assert found is None or found.start(Cadence.DAY) in (found.day, None)
