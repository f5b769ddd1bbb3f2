"""Which chart fits a metric."""

from __future__ import annotations

from math import sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from store.errors import EvidenceError
from store.evidence.control import which_chart, which_charts


@pytest.mark.parametrize(
    ("kind", "chart"),
    [
        ("count", "c"),
        ("mean", "i"),
        ("score", "i"),
        ("days_between", "t"),
        ("cases_between", "g"),
    ],
)
def test_the_chart_follows_from_the_kind(kind, chart):
    assert which_chart(kind, [1, 2, 3]) == chart


def swinging(periods, events, size):
    """Events that swing four standard deviations up and down, of `size` a period."""
    swing = np.where(np.arange(periods) % 2, 1, -1) * round(2 * sqrt(events))
    return events + swing, np.full(periods, float(size))


@pytest.mark.parametrize(
    ("kind", "events", "chart"),
    [
        ("rate", (20, 10, 100), "up"),
        ("rate", (19, 10, 100), "u"),
        ("rate", (20, 9, 100), "u"),
        ("proportion", (20, 10, 100), "pp"),
        ("proportion", (19, 10, 100), "p"),
        ("proportion", (20, 9, 100), "p"),
    ],
)
def test_points_that_spread_more_than_chance_get_laneys_chart_if_there_is_enough(
    kind, events, chart
):
    assert which_chart(kind, *swinging(*events)) == chart


def test_for_laneys_chart_non_events_must_be_as_many():
    events, size = swinging(24, 9, 100)
    assert which_chart("proportion", size - events, size) == "p"
    events, size = swinging(24, 10, 100)
    assert which_chart("proportion", size - events, size) == "pp"


def test_points_that_spread_as_chance_would_keep_the_usual_chart():
    rng = np.random.default_rng(1)
    size = np.full(40, 200)

    assert which_chart("proportion", rng.binomial(size, 0.4), size) == "p"
    assert which_chart("rate", rng.poisson(60, 40), size) == "u"


def test_which_chart_needs_a_denominator_for_shares_and_rates_and_a_known_kind():
    for kind in ("proportion", "rate"):
        with pytest.raises(EvidenceError, match="out of something"):
            which_chart(kind, [1, 2])
    with pytest.raises(EvidenceError, match="not known here"):
        which_chart("p", [1, 2], [3, 4])


def test_excluded_points_do_not_decide_which_chart_fits():
    events, size = swinging(24, 10, 100)
    out = np.zeros((1, 24), dtype=bool)
    out[0, 1::2] = True

    assert which_charts("rate", [events], [size]) == ("up",)
    assert which_charts("rate", [events], [size], excluded=out) == ("u",)


@given(data=st.data(), kind=st.sampled_from(["proportion", "rate"]))
def test_which_chart_fits_many_is_which_fits_each(data, kind):
    length = data.draw(st.integers(18, 26))
    whole = data.draw(arrays.arrays(int, (4, length), elements=st.integers(15, 60)))
    part = data.draw(arrays.arrays(int, (4, length), elements=st.integers(0, 40)))
    part = np.minimum(part, whole)
    found = which_charts(kind, part, whole)

    assert found == tuple(which_chart(kind, part[row], whole[row]) for row in range(4))
