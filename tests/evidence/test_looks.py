"""The last look at many metrics at once."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.errors import EvidenceError
from store.evidence.boundaries import judged_alpha
from store.evidence.control import control_chart, which_chart
from store.evidence.interval import confidence_sequence
from store.evidence.looks import last_looks, periods_needed
from store.evidence.runchart import run_chart
from store.evidence.variation import classify
from store.words import Kind
from tests.evidence.pilots import falls, metric

KINDS = ["proportion", "rate", "count", "mean", "score", "days_between", "cases_between"]


@st.composite
def series(draw):
    kind = draw(st.sampled_from(KINDS))
    least = 1 if kind == "days_between" else 0
    values = draw(st.lists(st.integers(least, 20), min_size=1, max_size=30))
    excluded = draw(
        st.lists(st.booleans(), min_size=len(values), max_size=len(values)).filter(
            lambda out: not all(out)
        )
    )
    return metric(
        values,
        20 if kind in ("proportion", "rate") else None,
        uid=draw(st.uuids()).hex,
        kind=kind,
        direction=draw(st.sampled_from(["up", "down", "none"])),
        excluded=np.array(excluded),
        planned=draw(st.integers(4, 60)),
        judged_phase=draw(st.integers(1, 3)),
    )


@settings(max_examples=100, deadline=None)
@given(metrics=st.lists(series(), min_size=1, max_size=6))
def test_many_looks_are_what_the_public_functions_say(metrics):
    looks = last_looks(metrics, 0.05)

    for one, look in zip(metrics, looks, strict=True):
        part = np.where(one.excluded, np.nan, one.numerator)
        last = np.flatnonzero(~one.excluded)[-1]
        found = confidence_sequence(
            one.kind,
            part,
            one.denominator,
            planned=one.planned,
            alpha=judged_alpha(0.05, one.judged_phase),
        )
        assert look.metric == one.uid
        assert look.periods == (~one.excluded).sum()
        for name in ("estimate", "lower", "upper", "level", "dispersion", "lag1"):
            expected = getattr(found, name)[last]
            assert getattr(look, name) == pytest.approx(expected, rel=1e-9, abs=1e-12, nan_ok=True)
        out = np.flatnonzero(one.excluded)
        chart = control_chart(
            which_chart(one.kind, part, one.denominator),
            one.numerator,
            one.denominator,
            exclude=out,
        )
        assert look.variation == classify(chart, direction=one.direction).variation
        y = one.numerator / (1 if one.denominator is None else one.denominator)
        runs = run_chart(y, exclude=out)
        assert (look.shift != 0) <= runs.signal


def test_the_latest_third_is_rounded_up_and_at_least_four():
    values = [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]
    counts = [last_looks([metric(values[:k])], 0.05)[0].latest_periods for k in (1, 3, 5, 12, 13)]
    last = last_looks([metric(values, [10 + v for v in values])], 0.05)[0]

    assert counts == [1, 3, 4, 4, 5]
    assert last.latest == pytest.approx(sum(values[-5:]) / sum(10 + v for v in values[-5:]))


def test_without_a_fixed_criterion_the_last_phase_is_read_at_the_usual_plan():
    phase = np.array([1, 1, 1, 2, 2, 2, 2])
    look = last_looks(
        [metric([3, 4, 5, 11, 12, 13, 12], phase=phase, judged_from=None, planned=None)], 0.05
    )[0]
    alone = confidence_sequence("proportion", [11, 12, 13, 12], [20] * 4, planned=26, alpha=0.05)

    assert not look.judged
    assert look.periods == 4
    assert look.lower == pytest.approx(alone.lower[-1])


def test_nothing_measured_is_a_look_at_nothing():
    ahead, empty = last_looks([metric([3, 4], judged_from=2), metric([])], 0.05)

    assert (ahead.periods, empty.periods) == (0, 0)
    assert np.isnan([ahead.estimate, ahead.lower, empty.upper, empty.latest]).all()


def test_no_metrics_have_no_looks():
    assert last_looks([], 0.05) == []


def test_two_events_on_one_day_do_not_stop_the_others():
    days = metric([0, 3, 9, 2, 5], None, kind="days_between")
    other = metric([4, 3, 9, 2, 5], None, kind="days_between")
    looks = last_looks([days, other], 0.05)

    assert looks[0].estimate == pytest.approx(3.8)
    assert looks[1].upper == pytest.approx(last_looks([other], 0.05)[0].upper)


def test_a_count_out_of_something_is_read_as_a_rate():
    look = last_looks([metric([4, 3, 9, 2, 5], 10, kind="count")], 0.05)[0]

    assert look.estimate == pytest.approx(0.46)
    assert look.upper > look.estimate


def test_long_and_short_series_do_not_share_a_table():
    long = metric(np.tile([11, 12, 10, 13], 300), uid="long")
    looks = last_looks([metric([11, 12, 10]), long, metric([11, 12, 10])], 0.05)

    assert [look.periods for look in looks] == [3, 1200, 3]
    assert looks[0].lower == looks[2].lower


def test_a_series_stored_as_mean_with_weights_is_weighted():
    look = last_looks([metric([10, 20, 10, 20], [1, 3, 1, 3], kind="mean")], 0.05)[0]

    assert look.estimate == pytest.approx(17.5)


def test_numbers_that_cannot_be_true_are_refused():
    with pytest.raises(EvidenceError, match="more than the whole"):
        last_looks([metric([30])], 0.05)


def test_people_are_those_of_the_last_period_with_a_number():
    people = np.array([15.0, 18.0, 19.0, 21.0, np.nan])
    look = last_looks([metric([9, 9, 9, 9, np.nan], counts="visits", people=people)], 0.05)[0]
    unknown = last_looks([metric([9] * 4, counts="visits")], 0.05)[0]

    assert look.people == 21
    assert not look.people_missing
    assert unknown.people_missing
    assert np.isnan([unknown.lower, unknown.upper]).all()


def test_visits_of_unknown_people_have_no_range_in_any_kind():
    look = last_looks([falls([1, 2, 1, 2], counts="visits")], 0.05)[0]

    assert look.people_missing
    assert np.isnan(look.upper)


def test_a_bound_that_cannot_be_reached_soon_is_not_promised():
    look = last_looks([metric([11, 12, 10, 11, 12, 10, 11, 12])], 0.05)[0]

    assert periods_needed(Kind.PROPORTION, look, look.estimate - 0.001, 1) is None
    assert periods_needed(Kind.PROPORTION, look, look.lower - 0.001, 1) == 1
    soon = periods_needed(Kind.PROPORTION, look, 0.46, 1)
    later = periods_needed(Kind.PROPORTION, look, 0.49, 1)
    assert soon is not None
    assert later is not None
    assert soon <= later
