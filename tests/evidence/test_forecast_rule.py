"""The rule that looks ahead is the flag's own rule."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.evidence.boundaries import judged_alpha
from store.evidence.effect import guardrail, passes, primary
from store.evidence.forecast_rule import Asked, Course, first_pass
from store.evidence.looks import last_looks
from store.words import Kind
from tests.evidence.pilots import metric, profile

KINDS = ["proportion", "rate", "count", "mean", "score", "days_between", "cases_between"]
SIZED = ("proportion", "rate")


@st.composite
def cases(draw):
    """Series with levels about their middle, so that some pass and some do not."""
    kind = draw(st.sampled_from(KINDS))
    count = draw(st.integers(1, 24))
    centre = draw(st.integers(4, 16))
    spread = draw(st.integers(0, 4))
    low, high = max(1, centre - spread), min(20, centre + spread)
    values = draw(st.lists(st.integers(low, high), min_size=count, max_size=count))
    out = draw(st.lists(st.sampled_from([0, 0, 0, 0, 1, 2]), min_size=count, max_size=count))
    size = 20 if kind in SIZED else 1
    way = draw(st.sampled_from([1, -1]))
    target = (centre - way * draw(st.integers(-1, 4)) / 2) / size
    minimum = target - way * draw(st.integers(0, 8)) / 2 / size
    return kind, way, np.array(values, float), np.array(out), target, minimum


@pytest.mark.parametrize("strict", [False, True])
@settings(max_examples=150, deadline=None)
@given(case=cases(), planned=st.integers(3, 30))
def test_a_series_first_passes_where_the_flag_says_so(strict, case, planned):
    kind, way, values, out, target, minimum = case
    part = np.where(out == 2, np.nan, values)
    whole = np.where(np.isnan(part), np.nan, 20.0) if kind in SIZED else None
    asked = Asked(Kind(kind), way, target if strict else minimum, target, minimum, planned, 0.05)
    course = Course(part[None], None if whole is None else whole[None], out == 1)
    found = int(first_pass(asked, course)[0])

    judged = profile("strict" if strict else "default", alpha=0.075)
    first = seen = 0
    for end in range(1, len(part) + 1):
        if out[end - 1]:
            continue
        seen += 1
        one = metric(
            part[:end],
            None if whole is None else whole[:end],
            kind=kind,
            direction="up" if way > 0 else "down",
            target=target,
            minimum_worthwhile=minimum,
            excluded=out[:end] == 1,
            planned=planned,
        )
        (look,) = last_looks([one], judged.alpha)
        assert look.alpha == pytest.approx(judged_alpha(0.075, 1)) == pytest.approx(0.05)
        if passes(primary(one, look, judged)):
            first = seen
            break
    assert found == first


@settings(max_examples=100, deadline=None)
@given(case=cases(), planned=st.integers(3, 30))
def test_a_guardrail_is_clear_where_its_interval_says_so(case, planned):
    kind, way, values, _, limit, _ = case
    whole = np.full(len(values), 20.0) if kind in SIZED else None
    asked = Asked(Kind(kind), way, limit, None, None, planned, 0.05)
    course = Course(
        values[None], None if whole is None else whole[None], np.zeros(len(values), bool)
    )
    found = int(first_pass(asked, course)[0])

    first = 0
    for end in range(1, len(values) + 1):
        one = metric(
            values[:end],
            None if whole is None else whole[:end],
            kind=kind,
            direction="up" if way > 0 else "down",
            limit=limit,
            planned=planned,
        )
        (look,) = last_looks([one], 0.075)
        if guardrail(one, look).clear():
            first = end
            break
    assert found == first


@settings(max_examples=40, deadline=None)
@given(
    values=st.lists(st.integers(10, 18), min_size=3, max_size=16),
    share=st.sampled_from([0.1, 0.3, 0.6, 1.0]),
)
def test_visits_of_the_same_people_pass_where_the_flag_says_so(values, share):
    part, whole = np.array(values, float), np.full(len(values), 20.0)
    people = share * np.cumsum(whole)
    asked = Asked(Kind.PROPORTION, 1, 0.5, 0.6, 0.5, 12, 0.05, share)
    found = int(first_pass(asked, Course(part[None], whole[None], np.zeros(len(part), bool)))[0])

    judged, first = profile(alpha=0.075), 0
    for end in range(1, len(part) + 1):
        facts = {"counts": "visits", "people": people[:end], "planned": 12}
        one = metric(part[:end], whole[:end], **facts)
        (look,) = last_looks([one], judged.alpha)
        if passes(primary(one, look, judged)):
            first = end
            break
    assert found == first


def test_a_series_that_has_passed_is_asked_again_from_where_one_looks():
    part, whole = np.full((1, 12), 15.0), np.full((1, 12), 20.0)
    asked = Asked(Kind.PROPORTION, 1, 0.5, 0.6, 0.5, 12, 0.05)
    course = Course(part, whole, np.zeros(12, bool))
    first = int(first_pass(asked, course)[0])

    assert 3 <= first < 9
    assert first_pass(asked, course, since=9).tolist() == [9]
