"""What holds of every reading: the slow one agrees, the last of many, mirrors, gaps."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from store.evidence.control import control_chart, control_charts
from store.evidence.variation import Rule, classify, last_variation
from tests.evidence import by_hand

NAN = float("nan")
some = settings(max_examples=40)


numbers = arrays.arrays(
    float,
    st.tuples(st.integers(1, 4), st.integers(1, 30)),
    elements=st.one_of(st.integers(0, 12).map(float), st.just(NAN)),
)


@pytest.mark.parametrize("kind", ["run", "i", "mr", "c", "g", "p", "up"])
@some
@given(table=numbers, data=st.data())
def test_the_last_of_many_is_the_last_of_each(kind, table, data):
    if data.draw(st.booleans()):  # values that climb and fall, so that trends and shifts happen
        table = np.minimum(np.cumsum(table > 6, axis=1) + 0 * table, 20)
    sizes = np.full(table.shape, 20.0) if kind in ("p", "up") else None
    excluded = data.draw(arrays.arrays(bool, table.shape))
    rows = len(table)
    directions = data.draw(
        st.lists(st.sampled_from(["up", "down", "none"]), min_size=rows, max_size=rows)
    )
    targets = data.draw(st.lists(st.sampled_from([None, 0, 0.3, 6]), min_size=rows, max_size=rows))
    charts = control_charts(kind, table, sizes, excluded=excluded)
    found = last_variation(charts, directions, targets)
    for row in range(rows):
        if np.isnan(table[row]).all():
            assert found.variation[row] == "common"
            assert found.assurance[row] == "not_assessed"
            continue
        out = np.flatnonzero(excluded[row])
        size = None if sizes is None else sizes[row]
        chart = control_chart(kind, table[row], size, exclude=out)
        single = classify(chart, direction=directions[row], target=targets[row])
        typed = [i for i, one in enumerate(single.point_types) if one]
        assert found.variation[row] == single.variation
        assert found.assurance[row] == single.assurance
        assert found.rule[row] == (single.rule[typed[-1]] if typed else None)


@settings(max_examples=200)
@given(
    steps=st.lists(st.integers(-3, 3), min_size=1, max_size=40),
    walk=st.booleans(),
    data=st.data(),
)
def test_the_fast_reading_is_the_slow_one(steps, walk, data):
    values = np.cumsum(steps) / 2 if walk else np.array(steps, dtype=float)
    length = len(values)
    for index in data.draw(st.sets(st.integers(0, length - 1), max_size=3)):
        values[index] = NAN
    assume(not np.isnan(values).all())
    out = data.draw(st.sets(st.integers(0, length - 1), max_size=3))
    phases = data.draw(st.sets(st.integers(1, length - 1), max_size=2)) if length > 1 else set()
    kind = data.draw(st.sampled_from(["run", "i"]))
    chart = control_chart(kind, values, phases=phases, exclude=out)
    found = classify(chart, direction="up")
    high, rule = by_hand.marks(chart, 0 if kind == "run" else 1e-11)
    named = {None: None, 0: "common", 1: "improving", -1: "concerning"}

    assert found.rule == tuple(rule)
    assert found.point_types == tuple(named[one] for one in high)


@given(table=numbers, data=st.data())
def test_mirrored_numbers_or_the_other_direction_swap_improving_and_concerning(table, data):
    values = table[0]
    assume(not np.isnan(values).all())
    kind = data.draw(st.sampled_from(["run", "i"]))
    target = data.draw(st.sampled_from([None, 2.0, 6.0, 10.0]))
    swap = {"improving": "concerning", "concerning": "improving"}
    up = classify(control_chart(kind, values), direction="up", target=target)
    down = classify(control_chart(kind, values), direction="down", target=target)
    mirrored = classify(
        control_chart(kind, -values), direction="down", target=None if target is None else -target
    )
    neutral = classify(control_chart(kind, values), direction="none")

    assert down.point_types == tuple(swap.get(one, one) for one in up.point_types)
    assert mirrored.to_dict() == up.to_dict()
    assert neutral.rule == up.rule == down.rule
    assert {one for one in neutral.point_types if one} <= {"neutral", "common"}


@given(table=numbers, place=st.integers(0, 30))
def test_a_missing_period_makes_no_signal_on_a_run_chart_and_takes_none(table, place):
    values = table[0]
    assume(not np.isnan(values).all())
    at = min(place, len(values))
    before = classify(control_chart("run", values), direction="up")
    found = classify(control_chart("run", np.insert(values, at, NAN)), direction="up")

    assert found.point_types[at] is None
    assert found.point_types[:at] + found.point_types[at + 1 :] == before.point_types


@given(table=numbers)
def test_a_rule_is_named_where_and_only_where_a_point_is_not_common(table):
    values = table[0]
    assume(not np.isnan(values).all())
    found = classify(control_chart("i", values), direction="down")

    for one, rule in zip(found.point_types, found.rule, strict=True):
        assert (rule is None) == (one in (None, "common"))
        assert rule is None or rule in Rule
