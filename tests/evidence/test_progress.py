"""How far a pilot has come: the ladder, from its record."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from store.evidence.before_after import before_after
from store.evidence.effect import passes, primary
from store.evidence.limits import first_those_with_data, sums, values_and_sizes
from store.evidence.looks import last_looks
from store.evidence.progress import LADDER, differences, progress, scores
from store.evidence.readiness import assess, assess_many
from store.words import Kind
from tests.evidence.pilots import CYCLES, HYPOTHESIS, TODAY, metric, pilot, profile
from tests.evidence.test_readiness import pilots

BEFORE = [8, 9, 7, 8, 9, 8, 7, 9, 8, 8]
GOOD = [15, 14, 16, 15, 13, 16, 14, 15, 16, 14, 15, 13, 16, 15]
RISING = [9, 8, 9, 8, 9, 8, 14, 15, 14, 15, 14, 15, 16, 15]


def judged(after, before=BEFORE, **changes):
    """A metric with a baseline phase before its judged one."""
    return metric([*before, *after], judged_from=len(before), **changes)


def whole(*metrics, **changes):
    return pilot(*metrics, **({"lead": True} | changes))


def score(evidence, name="default"):
    found = progress(evidence, profile(name))
    assert assess(evidence, profile(name), TODAY).progress == found.score
    return found.score


def steps(evidence):
    return {each.score: each for each in progress(evidence, profile()).steps}


def test_each_step_is_reached_by_its_facts():
    nothing = pilot(problem=False, hypotheses=(), iterations=())
    unfixed = (replace(HYPOTHESIS, fixed=None),)
    empty = judged([], before=[])
    still = judged([9, 8, 9, 8, 9, 8], before=[9, 8, 9, 8, 9, 8])
    risen = judged(RISING, before=RISING)
    better = judged(RISING)
    climb = [
        (0.0, nothing),
        (0.5, replace(nothing, problem=True)),
        (1.0, whole(empty, hypotheses=unfixed, iterations=())),
        (1.5, whole(empty, iterations=())),
        (2.0, whole(still, iterations=())),
        (2.5, whole(still)),
        (3.0, whole(risen)),
        (3.5, whole(replace(better, target=0.85))),
        (4.0, whole(shifted(0))),
    ]
    for expected, evidence in climb:
        assert score(evidence) == expected, expected


def shifted(further):
    """Better from the first judged period on; the effect has passed for `further` more periods."""
    asked = profile()
    for length in range(1, len(GOOD)):
        readiness = assess(whole(judged(GOOD[:length])), asked, TODAY)
        effect = next(each for each in readiness.criteria if each.id == "effect.primary")
        if effect.verdict == "pass":
            return judged((GOOD + GOOD)[: length + further])
    raise AssertionError("the effect never shows")


def test_an_effect_counts_as_sustained_after_six_further_periods():
    assert score(whole(shifted(0))) == 4.0
    assert score(whole(shifted(5))) == 4.0
    assert score(whole(shifted(6))) == 5.0


def test_half_of_the_measures_are_enough_for_shown_and_all_are_needed_for_the_top():
    good = shifted(8)
    flat = judged([9, 8, 9, 8, 9, 8, 9, 8], uid="flat", role="secondary")
    more = [replace(flat, uid=f"flat {n}") for n in range(2)]

    assert score(whole(good, flat)) == 4.5
    assert score(whole(good, *more)) == 3.5
    aimless = [replace(each, target=None) for each in more]
    assert score(whole(good, *aimless)) == 5.0


def test_a_step_counts_only_if_those_below_it_hold():
    evidence = whole(shifted(8), iterations=())
    held = steps(evidence)

    assert score(evidence) == 2.0
    assert not held[2.5].holds
    assert held[3.0].holds
    assert not held[3.0].reached
    assert score(pilot(shifted(8))) == 0.5  # nobody leads it


def test_an_organisation_is_asked_for_where_the_store_knows_them():
    good = shifted(8)

    assert score(whole(good, organisations=0)) == 0.5
    assert score(whole(good, organisations=1)) == 5.0
    assert score(whole(good, organisations=None)) == 5.0


def test_only_outcomes_move():
    reach = judged(RISING, before=RISING, role="reach")

    assert not steps(whole(reach))[3.0].holds
    assert steps(whole(replace(reach, role="secondary")))[3.0].holds


def test_moving_to_the_worse_side_is_no_improvement():
    worse = judged(RISING, before=RISING, direction="down")

    assert not steps(whole(worse))[3.0].holds
    assert not steps(whole(replace(worse, direction="none")))[3.0].holds


def test_better_than_before_needs_its_whole_range_and_a_before():
    assert steps(whole(judged(GOOD)))[3.5].holds
    assert not steps(whole(judged([9, 9, 8, 9, 10, 8])))[3.5].holds
    assert not steps(whole(judged(GOOD, before=[])))[3.5].holds
    assert not steps(whole(judged(GOOD, judged_phase=2)))[3.5].holds
    assert not steps(whole(judged(GOOD, direction="down")))[3.5].holds


def test_a_before_that_comes_on_its_own_counts_as_well():
    alone = judged(
        GOOD,
        before=[],
        judged_phase=2,
        before_numerator=np.array(BEFORE, float),
        before_denominator=np.full(len(BEFORE), 20.0),
    )

    assert steps(whole(alone))[3.5].holds


def test_excluded_periods_count_in_nothing():
    good = shifted(8)
    excluded = np.zeros(len(good.periods), bool)
    excluded[: len(BEFORE)] = True

    assert not steps(whole(replace(good, excluded=excluded)))[3.5].holds


def test_progress_can_be_left_away():
    evidence = whole(shifted(8))
    found = assess_many([evidence], profile(), TODAY, progress=False)[0]

    assert found.progress is None
    assert replace(found, progress=5.0) == assess(evidence, profile(), TODAY)


def test_every_step_names_its_facts():
    found = progress(whole(shifted(8)), profile())

    assert [each.score for each in found.steps] == list(LADDER)
    assert len({str(each.why) for each in found.steps}) == len(LADDER)
    assert json.loads(json.dumps(found.to_dict())) == found.to_dict()


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.one_of(st.just(np.nan), st.integers(0, 20)), min_size=8, max_size=20),
    st.integers(1, 6),
    st.lists(st.integers(0, 7), max_size=2),
    st.sampled_from(["people", "visits"]),
)
def test_a_look_back_is_the_look_that_was(series, back, out, counts):
    excluded = np.zeros(len(series), bool)
    excluded[out] = True
    people = np.arange(len(series)) * 3.0 + 20
    one = metric(series, excluded=excluded, counts=counts, people=people)
    there = np.flatnonzero(~np.isnan(one.numerator) & ~excluded)
    assume(len(there) > back)
    end = there[-back]
    earlier = replace(
        one,
        periods=one.periods[:end],
        numerator=one.numerator[:end],
        denominator=one.denominator[:end],
        people=people[:end],
        excluded=excluded[:end],
        phase=one.phase[:end],
    )

    found, was = last_looks([one], 0.05, back=back)[0], last_looks([earlier], 0.05)[0]
    assert found.variation is was.variation
    for name in ("periods", "estimate", "lower", "upper", "latest", "shift", "people", "lag1"):
        here = getattr(found, name)
        assert here == pytest.approx(getattr(was, name), nan_ok=True), name


@settings(max_examples=100, deadline=None)
@given(evidence=pilots(), name=st.sampled_from(["exploratory", "default", "strict"]))
def test_what_passes_is_what_the_criterion_says(evidence, name):
    asked = profile(name)
    looks = last_looks(evidence.metrics, asked.alpha)
    at = next(n for n, each in enumerate(evidence.metrics) if each.role == "primary")
    readiness = assess(evidence, asked, TODAY)
    verdict = next(each for each in readiness.criteria if each.id == "effect.primary").verdict

    assert passes(primary(evidence.metrics[at], looks[at], asked)) is (verdict == "pass")


@st.composite
def climbers(draw):
    series = st.lists(st.integers(0, 20), max_size=18)
    metrics = [
        judged(
            draw(series),
            draw(series),
            uid=f"m{n}" if n else "attendance",
            role=draw(st.sampled_from(["primary", "secondary", "guardrail"])),
            direction=draw(st.sampled_from(["up", "down", "none"])),
            minimum_worthwhile=draw(st.sampled_from([0.2, 0.5])),
            target=draw(st.sampled_from([None, 0.3, 0.6])),
        )
        for n in range(draw(st.integers(0, 3)))
    ]
    return pilot(
        *metrics,
        lead=draw(st.booleans()),
        iterations=draw(st.sampled_from([(), CYCLES])),
        organisations=draw(st.sampled_from([None, 2])),
    )


@settings(max_examples=50, deadline=None)
@given(st.lists(climbers(), min_size=1, max_size=4))
def test_many_at_once_come_as_far_as_one_by_one(many):
    asked = profile()
    looks = [last_looks(each.metrics, asked.alpha) for each in many]

    together = scores(many, looks, asked)
    assert together == [progress(each, asked).score for each in many]
    assert set(together) <= {0.0, *LADDER}


def of(kind, part, whole):
    top = np.array([part], float)
    down = None if whole is None else np.array([whole], float)
    return sums(*first_those_with_data(*values_and_sizes(kind, top, down)))


@pytest.mark.parametrize(
    ("kind", "before", "after", "sizes"),
    [
        ("proportion", BEFORE, GOOD, 20),
        ("proportion", [0, 0], [20, 20], 20),
        ("rate", BEFORE, GOOD, 1000),
        ("count", BEFORE, GOOD, None),
        ("mean", BEFORE, GOOD, None),
        ("mean", [3, 3], [4, 4], None),
        ("mean", BEFORE, GOOD, 7),
        ("days_between", BEFORE, GOOD, None),
        ("cases_between", BEFORE, GOOD, None),
    ],
)
def test_the_difference_for_many_is_that_of_before_and_after(kind, before, after, sizes):
    whole = [None if sizes is None else [sizes] * len(each) for each in (before, after)]
    lower, upper = differences(
        Kind(kind), of(Kind(kind), before, whole[0]), of(Kind(kind), after, whole[1])
    )
    alone = before_after(kind, before, whole[0], after, whole[1])

    assert lower[0] == pytest.approx(alone.difference_lower)
    assert upper[0] == pytest.approx(alone.difference_upper)
