"""What holds of every interval, gap and pooled effect: the slow ones agree."""

from __future__ import annotations

from math import isnan, nan, sqrt

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy import stats

from store.evidence.boundaries import shared
from store.evidence.equity import GAP_PERIODS, gradient, trend_of_gap
from store.evidence.interval import confidence_sequence, probability_beyond
from store.evidence.suppression import suppressed
from store.evidence.transfer import difference_in_differences, next_site
from store.words import Kind
from tests.evidence import by_hand_numbers as slow

KINDS = [kind.value for kind in Kind]
some = settings(max_examples=40, deadline=None)  # of each kind


@st.composite
def periods(draw, kind: str, *, least: int = 1, most: int = 9, sizes: bool | None = None):
    """(numerator, denominator or None) of each period; (nan, …) and 0 of 0 are missing ones."""
    sized = kind in ("proportion", "rate")
    if kind in ("mean", "score", "count"):
        sized = draw(st.booleans()) if sizes is None else sizes
    rows = []
    for _ in range(draw(st.integers(least, most))):
        whole = draw(st.integers(1, 40)) if sized else None
        if kind == "proportion":
            part = draw(st.integers(0, whole))
        elif kind in ("mean", "score"):
            part = draw(st.integers(-40, 60)) / 4
        elif kind == "days_between":
            part = draw(st.integers(1, 90)) / 2
        else:
            part = draw(st.integers(0, 30))
        rows.append((part, whole))
    return rows


def as_lists(rows, gaps=()):
    """Numerators and denominators with missing periods put in at these places."""
    rows = list(rows)
    for at, how in gaps:
        sized = rows[0][1] is not None
        missing = [(nan, 5 if sized else None), (0, 0) if sized else (nan, None)][how]
        rows.insert(min(at, len(rows)), missing)
    whole = None if rows[0][1] is None else [each for _, each in rows]
    return [part for part, _ in rows], whole


gaps_in = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 1)), max_size=3)


def close(value):
    return pytest.approx(value, rel=1e-8, abs=1e-9, nan_ok=True)


@pytest.mark.parametrize("kind", KINDS)
@some
@given(data=st.data())
def test_every_look_is_the_one_worked_out_slowly(kind, data):
    rows = data.draw(periods(kind))
    part, whole = as_lists(rows, data.draw(gaps_in))
    planned, alpha = data.draw(st.integers(1, 30)), data.draw(st.sampled_from([0.025, 0.05, 0.1]))
    people = None
    if kind == "proportion" and data.draw(st.booleans()):
        people = np.cumsum(data.draw(st.lists(st.integers(1, 30), min_size=len(part))))[: len(part)]
    found = confidence_sequence(kind, part, whole, planned=planned, alpha=alpha, people=people)
    level = shared.level(planned, alpha, len(rows))
    seen = 0
    for at, value in enumerate(part):
        if isnan(value) or (whole is not None and not whole[at]):
            assert isnan(found.estimate[at])
            assert isnan(found.level[at])
            continue
        seen += 1
        crowd = None if people is None else float(people[at])
        e, lower, upper, spread, r = slow.interval(kind, rows[:seen], level[seen - 1], crowd)
        assert found.estimate[at] == close(e)
        assert found.lower[at] == close(lower)
        assert found.upper[at] == close(upper)
        assert found.dispersion[at] == close(spread)
        assert found.lag1[at] == close(r)


@pytest.mark.parametrize("kind", KINDS)
@some
@given(data=st.data(), target=st.floats(0.02, 0.98))
def test_the_chance_to_be_beyond_is_the_one_worked_out_slowly(kind, data, target):
    rows = data.draw(periods(kind))
    part, whole = as_lists(rows, data.draw(gaps_in))
    target = target if kind == "proportion" else target * 30
    above = slow.chance_beyond(kind, rows, target)

    assert probability_beyond(kind, part, whole, target, "up") == close(above)
    assert probability_beyond(kind, part, whole, target, "down") == close(1 - above)


@pytest.mark.parametrize("kind", ["proportion", "rate", "count", "mean"])
@some
@given(data=st.data(), ordered=st.booleans())
def test_every_gradient_is_the_one_worked_out_slowly(kind, data, ordered):
    count = data.draw(st.integers(2, 4))
    length = data.draw(st.integers(1, 4))
    sized = kind in ("proportion", "rate") or data.draw(st.booleans())
    rows = [data.draw(periods(kind, least=length, most=length, sizes=sized)) for _ in range(count)]
    shares = data.draw(st.none() | st.lists(st.integers(1, 9), min_size=count, max_size=count))
    found = gradient(
        [str(n) for n in range(count)],
        [[part for part, _ in each] for each in rows],
        [[whole for _, whole in each] for each in rows] if sized else None,
        shares,
        kind=kind,
        ordered=ordered,
    )
    sums = [slow.summed(kind, each) for each in rows]
    size = {"proportion": "n", "mean": "n"}.get(kind, "s")
    people = [getattr(each, size) for each in sums] if sized or size == "s" else [nan] * count
    hidden = suppressed(people)

    assert found.suppressed.tolist() == hidden.tolist()
    for at, one in enumerate(sums):
        assert found.rates[at] == close(nan if hidden[at] else one.e)
        half = stats.t.isf(0.025, max(one.k - 1, 1)) * sqrt(max(one.q, 0) / max(one.k - 1, 1))
        low, high = {
            "proportion": _wilson(one.s, one.n),
            "mean": (one.e - half / sqrt(one.n), one.e + half / sqrt(one.n)),
        }.get(kind) or slow.garwood(one.s, one.n, 0.025)
        if hidden[at] or (kind == "mean" and one.k == 1):
            low = high = nan
        assert found.lower[at] == close(low)
        assert found.upper[at] == close(high)
    rates = [each.e for each in sums]
    ends = (0, count - 1) if ordered else (int(np.argmin(rates)), int(np.argmax(rates)))
    hides = hidden[[*ends]].any() if ordered else hidden.any()
    assert found.absolute_gap == close(nan if hides else rates[ends[1]] - rates[ends[0]])
    expected = (nan,) * 6
    if ordered and not hidden.any():
        sizes = [each.n for each in sums]
        own = [slow.own_variance(kind, each) for each in sums]
        expected = slow.slope(rates, own, sizes, shares or sizes)
        assume(isnan(expected[3]) or 1e-6 < expected[3] < 1e6)
        assume(min(rates) >= 0)
    names = ("sii", "sii_lower", "sii_upper", "rii", "rii_lower", "rii_upper")
    for name, value in zip(names, expected, strict=True):
        assert getattr(found, name) == close(value), name


def _wilson(s: float, n: float) -> tuple[float, float]:
    """The two roots of (p̂ − p)² = z² p (1 − p)/n."""
    z2 = stats.norm.isf(0.025) ** 2
    p = s / n
    low, high = sorted(np.roots([1 + z2 / n, -(2 * p + z2 / n), p * p]).real)
    return max(0.0, float(low)), min(1.0, float(high))


@pytest.mark.parametrize("kind", ["proportion", "rate", "mean"])
@some
@given(data=st.data(), direction=st.sampled_from(["up", "down"]))
def test_every_trend_of_a_gap_is_the_one_worked_out_slowly(kind, data, direction):
    length = data.draw(st.integers(4, 12))
    worst, middle, best = (
        data.draw(periods(kind, least=length, most=length, sizes=True)) for _ in range(3)
    )
    table = [
        [[each[at][which] for each in (worst, middle, best)] for at in range(length)]
        for which in (0, 1)
    ]
    found = trend_of_gap(*table, direction, kind=kind)
    used = [at for at in range(length) if kind == "rate" or min(worst[at][1], best[at][1]) >= 5]
    way = 1 if direction == "up" else -1
    if len(used) < GAP_PERIODS:
        assert found.trend == "unclear"
        assert isnan(found.slope)
        return
    ends = [[each[at] for at in used] for each in (worst, best)]
    if kind == "mean":
        spreads = [slow.summed(kind, each).q / (len(used) - 1) for each in ends]
        assume(sum(spreads) > 1e-9)
        variance = [
            sum(spread / each[at][1] for spread, each in zip(spreads, ends, strict=True))
            for at in range(len(used))
        ]
        gap = [(best[at][0] - worst[at][0]) * way for at in used]
    else:
        variance = [
            sum(slow.own_variance(kind, slow.summed(kind, [each[at]])) for each in ends)
            for at in range(len(used))
        ]
        gap = [(best[at][0] / best[at][1] - worst[at][0] / worst[at][1]) * way for at in used]
    expected = slow.gap_slope(used, gap, variance)

    assert (found.slope, found.lower, found.upper) == close(expected)
    assume(min(abs(expected[1]), abs(expected[2])) > 1e-9)
    trend = "widening" if expected[1] > 0 else "narrowing" if expected[2] < 0 else "unclear"
    assert found.trend == trend


@pytest.mark.parametrize("kind", KINDS)
@some
@given(data=st.data())
def test_every_next_place_is_the_one_worked_out_slowly(kind, data):
    sized = kind in ("proportion", "rate")
    rows = [
        data.draw(periods(kind, least=2, most=5, sizes=sized))
        for _ in range(data.draw(st.integers(2, 5)))
    ]
    pairs = [slow.place(kind, each) for each in rows]
    assume(all(v > 1e-6 for _, v in pairs))
    found = next_site(kind, *zip(*(as_lists(each) for each in rows), strict=True))
    expected = slow.pool(pairs)

    assert found.sites == len(rows)
    assert found.effects.tolist() == close([slow.back(kind, y) for y, _ in pairs])
    assert found.variances.tolist() == close([v for _, v in pairs])
    assert (found.tau2, found.i2, found.error) == pytest.approx(
        (expected["tau2"], expected["i2"], expected["error"]), rel=1e-6, abs=1e-9
    )
    for name in ("pooled", "lower", "upper", "predicted_lower", "predicted_upper"):
        value = expected[name]
        if isnan(value) or value < 500:
            back = nan if isnan(value) else slow.back(kind, value)
            assert getattr(found, name) == pytest.approx(back, rel=1e-6, abs=1e-9, nan_ok=True)


@pytest.mark.parametrize("kind", KINDS)
@some
@given(data=st.data(), sites=st.tuples(st.integers(1, 3), st.integers(1, 3)))
def test_every_comparison_is_the_one_worked_out_slowly(kind, data, sites):
    sides = [
        [
            data.draw(periods(kind, least=2, most=4, sizes=kind in ("proportion", "rate")))
            for _ in range(count)
        ]
        for count in (sites[0], sites[0], sites[1], sites[1])
    ]
    found = difference_in_differences(kind, *([as_lists(each) for each in side] for side in sides))
    sums = [[slow.summed(kind, each) for each in side] for side in sides]
    changes = [
        [after.e - before.e for before, after in zip(sums[at], sums[at + 1], strict=True)]
        for at in (0, 2)
    ]
    gap = np.mean(changes[0]) - np.mean(changes[1])
    if min(sites) > 1:
        assume(np.var(changes[0]) + np.var(changes[1]) > 1e-12)
        theirs = stats.ttest_ind(*changes, equal_var=False).confidence_interval(0.95)
        low, high = theirs.low, theirs.high
    else:
        v = 0.0
        for at, count in ((0, sites[0]), (1, sites[0]), (2, sites[1]), (3, sites[1])):
            for one in sums[at]:
                wider = slow.dispersion(kind, one)
                wider = 1.0 if isnan(wider) else max(1.0, wider)
                v += slow.own_variance(kind, one) * wider / count**2
        low, high = gap - 1.959963984540054 * sqrt(v), gap + 1.959963984540054 * sqrt(v)

    assert (found.difference, found.difference_lower, found.difference_upper) == close(
        (gap, low, high)
    )
    assert np.isnan([found.ratio, found.ratio_lower, found.ratio_upper]).all()
