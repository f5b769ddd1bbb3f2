"""What an analysis says of any numbers is true of its own figures."""

from __future__ import annotations

from math import isfinite

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.evidence import foresee, spoken
from store.evidence import sentences as words
from store.evidence.variation import PointType
from store.exchange.analysis import Analysis, Options, Side, analyse
from store.words import Direction, Kind, Verdict

AFTER = (words.AFTER, words.AFTER_ABOVE, words.AFTER_BELOW, words.AFTER_ACROSS)
PEOPLE = st.lists(st.integers(0, 20), min_size=1, max_size=30)


def of(numbers: list[int], **options: object) -> Analysis:
    """The analysis of so many of 20 in each numbered period."""
    rows = [f"{number},{part},20" for number, part in enumerate(numbers, start=1)]
    text = "\n".join(["date,numerator,denominator", *rows])
    return analyse(text.encode(), Options(kind=Kind.PROPORTION, **options))  # type: ignore[arg-type]


def facts(found: Analysis) -> dict[str, dict[str, object]]:
    return {message.text: message.facts for message in found.sentences}


@settings(max_examples=60, deadline=None)
@given(
    numbers=PEOPLE,
    target=st.sampled_from([0.2, 0.5, 0.65]),
    planned=st.integers(3, 40),
    out=st.integers(0, 29),
)
def test_the_range_in_words_is_the_one_for_this_plan(numbers, target, planned, out):
    left_out = (out,) if out < len(numbers) - 1 else ()
    found = of(numbers, target=target, planned=planned, exclude=left_out)
    assert found.interval is not None
    seen = np.flatnonzero(~np.isnan(found.interval.estimate))[-1]
    lower, upper = found.interval.lower[seen], found.interval.upper[seen]
    said = facts(found)
    told = [said[text] for text in AFTER if text in said]

    assert len(told) == isfinite(lower)
    for each in told:
        figures = (each["estimate"], each["lower"], each["upper"])
        assert figures == (found.interval.estimate[seen], lower, upper)
    assert (words.AFTER_ABOVE in said) == (lower > target)
    assert (words.AFTER_BELOW in said) == (upper < target)


@settings(max_examples=60, deadline=None)
@given(before=PEOPLE, after=PEOPLE)
def test_a_change_between_phases_is_said_as_it_is(before, after):
    found = of([*before, *after], phases=(len(before),), direction=Direction.UP)
    said, change = facts(found), found.before_after
    assert change is not None
    sure = change.difference_lower > 0 or change.difference_upper < 0

    assert (spoken.CHANGED in said) == sure
    assert (spoken.MAYBE_CHANGED in said) == (not sure)
    # "No sign of a change" beside a change between phases would read as two stories.
    assert spoken.MOVED[PointType.COMMON] not in said
    assert len(found.interval.estimate) == len(after)


@settings(max_examples=60, deadline=None)
@given(
    numbers=PEOPLE,
    way=st.sampled_from([Direction.UP, Direction.DOWN]),
    levels=st.tuples(st.integers(1, 9), st.integers(1, 9)).map(sorted),
)
def test_the_effect_passes_only_where_its_own_figures_do(numbers, way, levels):
    low, high = levels[0] / 10, levels[1] / 10 + 0.05
    minimum, target = (low, high) if way is Direction.UP else (high, low)
    found = of(numbers, direction=way, target=target, minimum=minimum)
    effect, interval = found.effect, found.interval
    assert effect is not None
    assert interval is not None
    sign = 1 if way is Direction.UP else -1
    good = (interval.lower if sign > 0 else interval.upper)[-1]
    clear = (good - minimum) * sign > 1e-9

    assert (effect.minimum_worthwhile is Side.BEYOND) == clear
    if effect.verdict is Verdict.PASS:
        assert clear
        assert (interval.estimate[-1] - target) * sign > -1e-9
        assert effect.latest is not None
        assert (effect.latest - minimum) * sign > -1e-9
    if effect.target is Side.SHORT:
        assert effect.verdict is Verdict.FAIL
    if effect.chance is not None:
        assert 0 <= effect.chance <= 1


@pytest.mark.parametrize(
    ("numbers", "never"), [([9, 10, 8, 9, 10, 9, 8, 10], True), ([13, 12, 14], False)]
)
def test_when_it_will_be_shown_is_said_as_it_was_worked_out(numbers, never):
    found = of(numbers, direction=Direction.UP, target=0.6, minimum=0.5, planned=12)
    said = facts(found)
    assert found.forecast is not None

    assert (found.forecast.earliest is None) == never
    assert any(text in said for text in (foresee.MORE, foresee.MORE_OPEN, foresee.MORE_ONLY)) == (
        not never
    )
    for text in (foresee.MORE, foresee.MORE_OPEN):
        if text in said:
            assert said[text]["earliest"] == found.forecast.earliest - len(numbers)


def test_nothing_is_said_twice_and_nothing_is_said_to_be_the_cause():
    found = of([9, 8, 10, 15, 16, 17, 15, 16], phases=(3,), direction=Direction.UP, target=0.7,
               minimum=0.5, baseline=0.45)  # fmt: skip
    texts = [message.text for message in found.sentences]

    assert len(texts) == len(set(texts))
    assert spoken.OTHER_REASONS in texts
