"""What holds of every control chart: the slow one agrees, phases stand alone, rows of many do."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from store.evidence.control import control_chart, control_charts
from tests.evidence import by_hand

NAN = float("nan")
SHARES = ("p", "pp")
OUT_OF = (*SHARES, "u", "up")
WITH_LIMITS = ("i", *OUT_OF, "c", "g", "t")
some = settings(max_examples=25)  # for each of the kinds
KINDS = ("run", "mr", *WITH_LIMITS)


def same(found, expected):
    np.testing.assert_allclose(found, np.array(expected, dtype=float), rtol=1e-9, atol=1e-12)


@st.composite
def periods(draw, kind, *, rows=None, shortest=1):
    """Numerators and denominators (or None) that can be true of this chart, some missing."""
    length = draw(st.integers(shortest, 30))
    shape = (length,) if rows is None else (rows, length)
    part = draw(arrays.arrays(int, shape, elements=st.integers(0, 40))).astype(float)
    whole = None
    if kind in OUT_OF:
        whole = draw(arrays.arrays(int, shape, elements=st.integers(1, 60))).astype(float)
    if kind in SHARES:
        part = np.minimum(part, whole)
    if kind == "t":
        part += 0.5
    if kind in ("i", "run", "mr"):
        part = (part - 20) / 4
    part[draw(arrays.arrays(bool, shape, elements=st.sampled_from([True] + [False] * 9)))] = NAN
    return part, whole


@pytest.mark.parametrize("kind", KINDS)
@some
@given(data=st.data())
def test_each_phase_stands_alone(kind, data):
    part, whole = data.draw(periods(kind, shortest=2))
    at = data.draw(st.integers(1, len(part) - 1))
    out = data.draw(st.sets(st.integers(0, len(part) - 1)))
    assume(not np.isnan(part[:at]).all() and not np.isnan(part[at:]).all())
    both = control_chart(kind, part, whole, phases=[at], exclude=out)
    for phase, (start, stop) in enumerate([(0, at), (at, len(part))], start=1):
        alone = control_chart(
            kind,
            part[start:stop],
            None if whole is None else whole[start:stop],
            exclude=[index - start for index in out if start <= index < stop],
        )
        here = both.phase == phase
        for name in ("value", "centre", "lower", "upper", "inner_lower", "inner_upper"):
            same(getattr(both, name)[here], getattr(alone, name))
        np.testing.assert_array_equal(both.sigma_signal[here], alone.sigma_signal)
        if kind != "mr":
            told = both.runs[phase - 1].to_dict() | {"centre": None}
            assert told == alone.runs[0].to_dict() | {"centre": None}


@pytest.mark.parametrize("kind", KINDS)
@some
@given(data=st.data())
def test_frozen_lines_are_those_of_the_leading_points(kind, data):
    part, whole = data.draw(periods(kind, shortest=3))
    first = data.draw(st.integers(2, len(part)))
    assume(not np.isnan(part[:first]).all())
    frozen = control_chart(kind, part, whole, freeze=first)
    lead = control_chart(kind, part[:first], None if whole is None else whole[:first])

    same(frozen.centre, [lead.centre[0]] * len(part))
    same(frozen.upper[:first], lead.upper)
    same(frozen.lower[:first], lead.lower)
    if kind in ("i", "c", "g", "t"):
        same(frozen.upper, [lead.upper[0]] * len(part))
    if kind != "mr":
        assert frozen.runs[0].n_useful >= lead.runs[0].n_useful


@pytest.mark.parametrize("kind", WITH_LIMITS)
@some
@given(data=st.data())
def test_limits_are_those_reckoned_one_point_at_a_time(kind, data):
    part, whole = data.draw(periods(kind))
    out = data.draw(st.sets(st.integers(0, len(part) - 1), max_size=4))
    freeze = data.draw(st.none() | st.integers(2, max(2, len(part))))
    screened = data.draw(st.booleans())
    assume(freeze is None or freeze <= len(part))
    used = [i for i in range(freeze or len(part)) if i not in out and not np.isnan(part[i])]
    assume(used)
    numbers = [None if np.isnan(v) else v for v in part]
    sizes = None if whole is None else [float(size) for size in whole]
    if kind in ("pp", "up"):
        total = sum(part[used])
        assume(total > 0 and (kind == "up" or total < sum(whole[used])))
    chart = control_chart(kind, part, whole, exclude=out, freeze=freeze, screened=screened)
    centre, lower, upper = by_hand.limits(kind, numbers, sizes, out, freeze, screened)

    same(chart.centre, [centre] * len(part))
    same(chart.lower, lower)
    same(chart.upper, upper)
    values = [None if np.isnan(v) else v for v in chart.value]
    outside = [
        v is not None and i not in out and (v > high + 1e-11 or v < low - 1e-11)
        for i, (v, low, high) in enumerate(zip(values, chart.lower, chart.upper, strict=True))
    ]
    np.testing.assert_array_equal(chart.sigma_signal, outside)
    slow = by_hand.runs(values, out, chart.centre[0], close=0 if kind == "g" else 1e-11)
    assert tuple(chart.runs[0].to_dict().values())[1:] == slow


@pytest.mark.parametrize("kind", KINDS)
@some
@given(data=st.data())
def test_a_row_of_many_is_the_single_chart(kind, data):
    part, whole = data.draw(periods(kind, rows=4))
    excluded = data.draw(arrays.arrays(bool, part.shape))
    charts = control_charts(kind, part, whole, excluded=excluded)
    for row in range(4):
        if np.isnan(part[row]).all():
            assert np.isnan(charts.centre[row])
            assert not charts.sigma_signal[row].any()
            continue
        single = control_chart(
            kind,
            part[row],
            None if whole is None else whole[row],
            exclude=np.flatnonzero(excluded[row]),
        )
        same(single.centre, [charts.centre[row]] * part.shape[1])
        for name in ("value", "lower", "upper", "inner_lower", "inner_upper"):
            same(getattr(charts, name)[row], getattr(single, name))
        np.testing.assert_array_equal(charts.sigma_signal[row], single.sigma_signal)
        if kind != "mr":
            told = charts.runs.one(row).to_dict() | {"centre": None}
            assert told == single.runs[0].to_dict() | {"centre": None}


@given(data=st.data(), shift=st.integers(-100, 100), scale=st.sampled_from([0.25, 3, 1000]))
def test_another_unit_gives_the_same_i_chart_in_that_unit(data, shift, scale):
    part, _ = data.draw(periods("i"))
    assume(not np.isnan(part).all())
    one, other = control_chart("i", part), control_chart("i", part * scale + shift)

    assert one.sigma_signal.tolist() == other.sigma_signal.tolist()
    for name in ("centre", "lower", "upper", "inner_lower", "inner_upper"):
        np.testing.assert_allclose(
            getattr(one, name) * scale + shift, getattr(other, name), rtol=1e-9, atol=1e-6
        )


@pytest.mark.parametrize("kind", KINDS)
@some
@given(data=st.data())
def test_a_missing_period_at_the_end_changes_no_line_and_no_signal(kind, data):
    part, whole = data.draw(periods(kind))
    assume(not np.isnan(part).all())
    one = control_chart(kind, part, whole)
    more = control_chart(
        kind, np.append(part, NAN), None if whole is None else np.append(whole, 20)
    )

    same(more.centre[:-1], one.centre)
    same(more.upper[:-1], one.upper)
    assert more.sigma_signal.tolist() == [*one.sigma_signal.tolist(), False]
    assert np.isnan(more.value[-1])
    assert np.isnan(more.upper[-1]) == (kind in (*OUT_OF, "run") or np.isnan(one.upper).all())
