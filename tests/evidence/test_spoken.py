"""Every result can be said in one to three sentences, and they are true of its numbers."""

from __future__ import annotations

from dataclasses import replace
from math import isnan

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import chi2

from store.errors import EvidenceError
from store.evidence import sentences as words
from store.evidence import spoken
from store.evidence.control import control_chart
from store.evidence.equity import gradient, trend_of_gap
from store.evidence.interval import before_after, confidence_sequence
from store.evidence.readiness import assess
from store.evidence.runchart import run_chart
from store.evidence.sentences import sentences
from store.evidence.transfer import difference_in_differences, next_site
from store.evidence.variation import PointType, classify, provisional
from store.words import Message
from tests.evidence.pilots import TODAY, metric, pilot, profile
from tests.evidence.test_sentences import every, places

GOOD = [15, 14, 16, 15, 13, 16, 14, 15, 16, 14]
PEOPLE = st.lists(st.integers(0, 20), min_size=1, max_size=24)
WAYS = st.sampled_from(["up", "down", "none"])


def texts(said: tuple[Message, ...]) -> list[str]:
    """Their texts, once each is found to be a whole sentence with all its figures."""
    assert 1 <= len(said) <= 3
    for message in said:
        for part in every(message):
            assert places(part) <= part.facts.keys(), part
            assert part.facts.get("numbers", {}).keys() <= part.facts.keys(), part
            assert ("%n" in part.text) == (part.count is not None), part
        assert "caus" not in str(message)
    return [message.text for message in said]


@settings(max_examples=80, deadline=None)
@given(values=PEOPLE)
def test_what_is_said_of_runs_holds(values):
    found = run_chart(values)
    said = texts(sentences(found))

    assert (spoken.RUN_FEW in said) == (found.n_useful < 10)
    assert (spoken.RUN_QUIET in said) == (found.enough and not found.signal)
    if found.enough:
        assert (spoken.RUN_LONG in said) == (found.longest_run > found.longest_run_max)
        assert (spoken.RUN_CROSSES in said) == (found.crossings < found.crossings_min)


@settings(max_examples=80, deadline=None)
@given(values=PEOPLE, direction=WAYS, target=st.none() | st.floats(0, 20))
def test_what_is_said_of_a_chart_holds(values, direction, target):
    chart = control_chart("i", values)
    read = classify(chart, direction=direction, target=target)
    said = texts(sentences(chart, direction=direction, target=target))

    calm = read.variation is PointType.COMMON
    earlier = calm and {*read.point_types} - {None, PointType.COMMON} != set()
    assert (spoken.CALM_AGAIN if earlier else spoken.MOVED[read.variation]) in said
    assert (spoken.PROVISIONAL in said) == provisional(chart) == (len(values) < 12)
    assert (
        [spoken.ASSURED[read.assurance] in said] == [True]
        if (read.assurance != "not_assessed")
        else not any(text in said for text in spoken.ASSURED.values())
    )
    assert texts(sentences(read)) == [text for text in said if text != spoken.PROVISIONAL]


@settings(max_examples=120, deadline=None)
@given(
    values=PEOPLE,
    direction=WAYS,
    target=st.none() | st.floats(0.05, 0.95),
    baseline=st.none() | st.floats(0.05, 0.95),
    cadence=st.sampled_from([None, "week", "month", "quarter", "year"]),
)
def test_what_is_said_of_an_interval_holds(values, direction, target, baseline, cadence):
    found = confidence_sequence("proportion", values, [20] * len(values))
    facts = {"direction": direction, "target": target, "baseline": baseline, "cadence": cadence}
    said = texts(sentences(found, kind="proportion", **facts))
    lower, upper = found.lower[-1], found.upper[-1]

    assert (words.TOO_FEW in said) == (len(values) < 3)
    if len(values) < 3:
        return
    assert (words.AFTER in said) == (target is None)
    if target is not None:
        assert (words.AFTER_ABOVE in said) == (lower > target)
        assert (words.AFTER_BELOW in said) == (upper < target)
        assert (words.AFTER_ACROSS in said) == (lower <= target <= upper)
    both = {words.VARIES_AND_HANGS}
    assert bool({words.VARIES, *both} & {*said}) == (found.dispersion[-1] > 1.5)
    assert bool({words.HANGS, *both} & {*said}) == (found.lag1[-1] > 0.3)
    way = {"up": 1, "down": -1}.get(direction, 0)
    better = baseline is not None and (found.estimate[-1] - baseline) * way > 0
    short = len(values) < {"week": 52, "month": 12, "quarter": 4}.get(cadence, 1)
    assert (words.NOT_WHY in said) == (better and short)
    assert (spoken.OTHER_REASONS in said) == (better and cadence is None)


@settings(max_examples=80, deadline=None)
@given(before=PEOPLE, after=PEOPLE, compared=st.booleans())
def test_what_is_said_of_a_change_holds(before, after, compared):
    found = before_after("proportion", before, [20] * len(before), after, [20] * len(after))
    said = texts(sentences(found, kind="proportion", compared=compared))
    sure = found.difference_lower > 0 or found.difference_upper < 0

    assert bool({spoken.CHANGED, spoken.APART} & {*said}) == sure
    assert (spoken.AS_INDEPENDENT in said) == (not compared)
    # Only beside comparison places does a change go without other reasons for it.
    assert (spoken.OTHER_REASONS in said) == (sure and not compared)
    assert sentences(found, kind="proportion")[0].facts["numbers"]["difference"] == "points"


def test_a_change_of_one_period_of_a_mean_is_not_sure():
    found = before_after("mean", [3], None, [4, 5], None)

    assert texts(sentences(found)) == [spoken.CHANGE_UNSURE]


GROUPS = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), min_size=2, max_size=4)


@settings(max_examples=80, deadline=None)
@given(groups=GROUPS, direction=WAYS, ordered=st.booleans(), shared=st.booleans())
def test_what_is_said_of_groups_holds_and_gives_nobody_away(groups, direction, ordered, shared):
    part = [min(pair) for pair in groups]
    whole = [max(pair) for pair in groups]
    if not any(whole):
        return
    names = [f"G{n}" for n in range(len(part))]
    shares = [1] * len(part) if shared else None
    found = gradient(names, part, whole, shares, kind="proportion", ordered=ordered)
    spoken_of = sentences(found, kind="proportion", direction=direction)
    said = texts(spoken_of)

    assert (spoken.HIDDEN in said) == found.suppressed.any()
    way = {"up": 1, "down": -1}.get(direction, 0)
    known = found.gap_groups is not None and np.isfinite(found.absolute_gap)
    assert (spoken.GAP_BEHIND in said) == (known and found.absolute_gap * way > 0)
    assert (spoken.GAP_AHEAD in said) == (known and found.absolute_gap * way < 0)
    if spoken.GAP_BEHIND in said or spoken.GAP_AHEAD in said:
        (low, p), (high, q) = sorted(
            (found.rates[names.index(name)], names.index(name)) for name in found.gap_groups
        )
        reach = np.hypot(high - found.lower[q], found.upper[p] - low)
        assert (spoken.GAP_MAYBE in said) == (high - low <= reach)
    for message in spoken_of:
        for fact in ("group", "first", "second"):
            if fact in message.facts:
                assert not found.suppressed[names.index(message.facts[fact])]
        if "share" in message.facts:
            assert message.facts["share"] == np.nanmin(found.representativeness)


@settings(max_examples=60, deadline=None)
@given(rows=st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), min_size=4, max_size=14))
def test_what_is_said_of_a_gap_over_time_holds(rows):
    found = trend_of_gap(rows, [(40, 40)] * len(rows), "up")
    (text,) = texts(sentences(found, kind="proportion"))
    expected = {
        "widening": spoken.GAP_WIDENS,
        "narrowing": spoken.GAP_NARROWS,
        "unclear": spoken.GAP_FEW if isnan(found.slope) else spoken.GAP_UNCLEAR,
    }

    assert text == expected[found.trend]


@settings(max_examples=60, deadline=None)
@given(
    sites=st.lists(st.lists(st.integers(0, 20), min_size=2, max_size=5), min_size=2, max_size=5),
    direction=WAYS,
)
def test_what_is_said_of_places_holds(sites, direction):
    found = next_site("proportion", sites, [[20] * len(each) for each in sites])
    spoken_of = sentences(found, direction=direction, target=0.5)
    said = texts(spoken_of)

    assert (spoken.TWO_PLACES in said) == (found.sites == 2)
    w, log_odds = 1 / found.variances, np.log(found.effects / (1 - found.effects))
    q = (w * (log_odds - np.average(log_odds, weights=w)) ** 2).sum()
    assert (spoken.PLACES_DIFFER in said) == (q > chi2.isf(0.05, found.sites - 1))
    assert (spoken.NEXT_CHANCE in said) == (found.sites > 2 and direction != "none")
    if spoken.NEXT_CHANCE in said:
        message = spoken_of[said.index(spoken.NEXT_CHANCE)]
        assert message.facts["chance"] == found.probability_beyond(0.5, direction)
        assert message.facts["numbers"] == {"target": "proportion", "chance": "proportion"}


def test_a_comparison_says_whether_chance_could_make_the_difference():
    calm, up = ([10] * 4, [20] * 4), ([18] * 4, [20] * 4)
    apart = difference_in_differences("proportion", [calm], [up], [calm], [calm])
    same = difference_in_differences("proportion", [calm], [calm], [calm], [calm])

    assert texts(sentences(apart, kind="proportion", compared=True)) == [spoken.APART]
    assert texts(sentences(same, kind="proportion", compared=True)) == [spoken.NOT_APART]


def test_a_verdict_is_said_by_its_reason_and_what_comes_next():
    found = assess(pilot(metric(GOOD)), profile(), TODAY)
    criterion = next(each for each in found.criteria if each.would_change is not None)

    assert sentences(found)[0] == found.why
    assert len(sentences(found)) == 3
    assert sentences(criterion) == (criterion.why, criterion.would_change)
    assert sentences(replace(criterion, would_change=None)) == (criterion.why,)


def test_a_rate_is_said_per_what_it_is_shown_per():
    found = confidence_sequence("rate", [3, 4, 5, 2], [1000] * 4)
    (first, *_) = sentences(found, kind="rate", per=1000, cadence="month")

    assert first.facts["numbers"] == dict.fromkeys(("estimate", "lower", "upper"), "rate:1000")
    assert str(first.facts["span"]) == "4 months"


def test_what_is_no_result_has_no_words():
    with pytest.raises(EvidenceError, match="no words for this"):
        sentences([1, 2, 3])
    with pytest.raises(EvidenceError, match="choose one of up, down, none"):
        sentences(run_chart([1, 2]), direction="left")
