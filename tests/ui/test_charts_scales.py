"""Where a chart's axes begin and end, and the few figures on them."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.charts import export, scale
from desktop.ui.charts.picture import picture_from
from store.evidence.control import control_chart
from store.periods import to_day
from store.words import Cadence, Kind
from tests.ui.chart_samples import (
    picture,
    texts,
)


@given(
    part=st.lists(st.integers(0, 20), min_size=2, max_size=30),
    target=st.one_of(st.none(), st.floats(0, 1)),
)
def test_a_proportion_never_leaves_0_to_100_and_all_of_it_is_in_view(part, target):
    shown = picture(
        [float(p) for p in part], [20.0] * len(part), "p", kind="proportion", target=target
    )
    low, high = scale.value_range(shown)
    held = np.concatenate([shown.value, shown.lower, shown.upper, [target or 0.5]]) * 100

    assert 0 <= low < high <= 100
    assert low <= np.nanmin(held[:-1]) + 1e-9
    assert high >= np.nanmax(held[:-1]) - 1e-9


def test_counts_stay_above_0_and_means_have_6_per_cent_of_air():
    falls = picture([0.0, 1.0, 3.0, 2.0, 0.0, 1.0], chart="c", kind="count", target=None)
    mean = picture([10.0, 20.0, 10.0, 20.0], chart="run", target=None)

    assert scale.value_range(falls)[0] == 0.0
    assert scale.value_range(mean) == pytest.approx((9.4, 20.6))


@given(st.floats(-1e6, 1e6), st.floats(1e-3, 1e6), st.integers(2, 9))
def test_ticks_are_few_round_and_in_view(low, span, most):
    ticks = scale.value_ticks(low, low + span, most)

    assert 2 <= len(ticks) <= max(most, 5)
    assert all(low - span * 1e-6 <= tick <= low + span * (1 + 1e-6) for tick in ticks)


@given(st.integers(0, 30_000), st.integers(1, 20_000), st.integers(2, 12))
def test_dates_are_few_rising_and_in_view(first, span, most):
    days = [tick.day for tick in scale.date_ticks(first, first + span, most)]

    assert len(days) <= most + 1
    assert days == sorted(set(days))
    assert all(first <= day <= first + span for day in days)


def test_the_year_is_told_at_the_first_tick_and_when_it_changes():
    ticks = scale.date_ticks(to_day(date(2025, 10, 1)), to_day(date(2026, 3, 1)), 8)

    assert [tick.year for tick in ticks] == [True, False, False, True, False, False]


def test_a_rate_is_shown_per_its_thousand():
    shown = picture(
        [12.0, 9.0, 11.0, 10.0],
        [10_000.0] * 4,
        "u",
        kind="rate",
        per=1000,
        target=0.0009,
        direction="down",
    )

    assert "target 0.9" in texts(export.svg_of(shown))
    assert scale.value_range(shown)[1] < 3


def test_periods_and_values_of_unequal_length_are_refused():
    with pytest.raises(ValueError, match="3 periods for 2 values"):
        picture_from(
            control_chart("run", [1.0, 2.0]),
            None,
            title="",
            periods=[0, 7, 14],
            numerator=[1.0, 2.0],
            cadence=Cadence.WEEK,
            kind=Kind.MEAN,
        )
