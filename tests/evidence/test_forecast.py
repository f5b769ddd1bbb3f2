"""When will we know: before the first number, and from the numbers so far."""

from __future__ import annotations

import json
from itertools import product
from math import isnan

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from store.errors import EvidenceError
from store.evidence.boundaries import Boundaries
from store.evidence.control import control_chart, which_chart
from store.evidence.forecast import CHECK_DRAWS, PLAN_DRAWS, forecast, plan
from store.evidence.interval import confidence_sequence
from store.evidence.variation import PointType, classify

TWENTIES = [12, 14, 11, 15, 13, 12, 16, 14, 13, 15]
KINDS = ["proportion", "rate", "count", "mean", "score", "days_between", "cases_between"]


def foreseen(part=TWENTIES, whole=20, kind="proportion", **changes):
    """Up is better, 26 periods planned at alpha .05, from .50 worthwhile to a target of .60."""
    facts = {
        "direction": "up",
        "target": 0.6,
        "minimum_worthwhile": 0.5,
        "planned": 26,
        "alpha": 0.05,
    }
    whole = None if whole is None else np.broadcast_to(whole, len(part))
    return forecast(kind, part, whole, **(facts | changes))


def within(chance, exact, draws):
    """Whether a simulated chance lies within four standard errors of the exact one."""
    return abs(chance - exact) <= 4 * np.sqrt(exact * (1 - exact) / draws) + 1e-12


# Before the first number


def test_days_between_passes_by_the_third_event_as_often_as_the_gamma_says():
    # Three exponential times: the sum is a gamma, and nothing but the exact limit is asked.
    for value, planned in ((120.0, 1), (200.0, 3), (90.0, 3)):
        level = Boundaries().level(planned, 0.05, 3)[2]
        least = max(10 * stats.gamma.isf(level, 3), 3 * 30)
        exact = stats.gamma.sf(least, 3, scale=value)
        found = plan("days_between", 5, 30, 10, 1, planned=planned, alpha=0.05, true_value=value)

        assert found.chance_by[1] == 0
        assert within(found.chance_by[2], exact, PLAN_DRAWS)


def test_cases_between_passes_by_the_third_event_as_often_as_the_binomial_says():
    value, level = 200.0, Boundaries().level(3, 0.05, 3)[2]
    totals = np.arange(0, 6000)
    p = stats.beta.isf(level, 3, totals)  # the upper limit of p, so the lower one of the cases
    passes = ((1 - p) / p > 20) & (totals / 3 >= 40)
    exact = stats.nbinom.pmf(totals, 3, 1 / (1 + value))[passes].sum()
    found = plan("cases_between", 10, 40, 20, 1, planned=3, alpha=0.05, true_value=value)

    assert within(found.chance_by[2], exact, PLAN_DRAWS)


def test_a_proportion_passes_as_often_as_counting_every_possible_course_says():
    # Four periods of four people: 5⁴ courses, each judged by the public functions.
    value, planned = 0.6, 4
    weights = stats.binom.pmf(np.arange(5), 4, value)
    exact = np.zeros(4)
    for course in product(range(5), repeat=4):
        chance = weights[list(course)].prod()
        look = _first_pass_by_hand(course, planned)
        exact[look - 1 :] += chance if look else 0
    found = plan("proportion", 0.1, 0.5, 0.3, 4, planned=planned, alpha=0.2, true_value=value)

    assert 0.1 < exact[3] < 0.95
    for look in (2, 3):
        assert within(found.chance_by[look], exact[look], PLAN_DRAWS)


def _first_pass_by_hand(course, planned):
    for look in (3, 4):
        part, whole = course[:look], [4] * look
        interval = confidence_sequence("proportion", part, whole, planned=planned, alpha=0.2)
        chart = control_chart(which_chart("proportion", part, whole), part, whole)
        moving = classify(chart, direction="up").variation
        mean = sum(part) / sum(whole)
        late = sum(part[-4:]) / sum(whole[-4:])
        if (
            interval.lower[-1] > 0.3
            and mean >= 0.5
            and late >= 0.3
            and moving != PointType.CONCERNING
        ):
            return look
    return 0


def test_a_pilot_that_stays_at_its_baseline_hardly_ever_passes():
    found = plan("proportion", 0.4, 0.6, 0.5, 20, planned=26, alpha=0.05, true_value=0.4)

    assert found.chance_by[25] <= 0.002
    assert found.median_period is None
    assert found.needed_per_period is None


def test_at_the_minimum_it_passes_no_more_often_than_alpha():
    found = plan("proportion", 0.4, 0.6, 0.5, 20, planned=26, alpha=0.05, true_value=0.5)

    assert found.chance_by[25] <= 0.05


def test_the_chance_rises_with_time_and_with_the_true_value():
    levels = ("rate", 0.013, 0.008, 0.010, 2000)
    target = plan(*levels, planned=12, alpha=0.05, true_value=0.0078)
    better = plan(*levels, planned=12, alpha=0.05, true_value=0.007)

    assert (np.diff(target.chance_by) >= 0).all()
    assert len(target.chance_by) >= 104
    assert better.chance_by[11] > target.chance_by[11]
    assert better.median_period <= target.median_period


def test_more_spread_lowers_the_chance():
    levels = {"planned": 26, "alpha": 0.05, "true_value": 62}
    even = plan("count", 40, 60, 50, 1, **levels)
    uneven = plan("count", 40, 60, 50, 1, dispersion=6, **levels)

    assert uneven.chance_by[25] < even.chance_by[25] - 0.1


@pytest.mark.parametrize(
    ("kind", "size", "more", "value"),
    [("proportion", 6, 10, 0.6), ("proportion", 20, 60, 0.7), ("mean", 3, 20, 0.66)],
)
def test_more_people_each_period_never_lower_the_chance_materially(kind, size, more, value):
    # From the target on: short of it, few people reach it by luck, which is the only way there.
    facts = {"planned": 12, "alpha": 0.05, "true_value": value}
    few = plan(kind, 0.4, 0.6, 0.5, size, **facts).chance_by[11]
    many = plan(kind, 0.4, 0.6, 0.5, size + more, **facts).chance_by[11]

    assert many >= few - 0.05


def test_the_size_that_is_needed_gives_the_chance_and_less_does_not():
    facts = {"planned": 26, "alpha": 0.05, "true_value": 0.65}
    needed = plan("proportion", 0.4, 0.6, 0.5, 12, **facts).needed_per_period
    there = plan("proportion", 0.4, 0.6, 0.5, needed, **facts).chance_by[25]
    half = plan("proportion", 0.4, 0.6, 0.5, needed // 2, **facts).chance_by[25]

    assert abs(there - 0.8) < 4 * np.sqrt(0.16 / CHECK_DRAWS) + 0.02
    assert half < 0.75


def test_the_size_that_is_needed_does_not_depend_on_where_the_search_begins():
    facts = {"planned": 20, "alpha": 0.05, "true_value": 14.0, "dispersion": 60.0}
    found = [plan("mean", 10, 13, 12, size, **facts).needed_per_period for size in (1, 7, 40, 900)]

    assert len(set(found)) == 1


def test_counts_and_times_between_events_have_no_size_to_choose():
    for kind in ("count", "days_between", "cases_between"):
        assert plan(kind, 10, 30, 20, 1, planned=12, alpha=0.05).needed_per_period is None


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"target": 0.4}, "nothing to be shown"),
        ({"per_period": 0}, "above zero"),
        ({"dispersion": 0}, "above zero"),
        ({"true_value": 1.2}, "cannot be 1.2"),
        ({"planned": 0}, "whole number from 1"),
        ({"alpha": 0.7}, "below 0.5"),
        ({"kind": "shares"}, "not known here"),
    ],
)
def test_what_cannot_be_planned_is_refused(changes, says):
    facts = {
        "kind": "proportion",
        "baseline": 0.4,
        "target": 0.6,
        "minimum_worthwhile": 0.5,
        "per_period": 20,
        "planned": 26,
        "alpha": 0.05,
    }
    with pytest.raises(EvidenceError, match=says):
        plan(**(facts | changes))


# From the numbers so far


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_an_answer_that_is_the_same_again_and_goes_into_json(kind):
    part = [12, 14, 11, 15, 13, 12, 16, 14]
    whole = 20 if kind in ("proportion", "rate") else None
    levels = {"target": 0.62, "minimum_worthwhile": 0.55} if whole else {}
    levels = levels or {"target": 13, "minimum_worthwhile": 11.5}
    first, again = (foreseen(part, whole, kind, seed=7, **levels) for _ in range(2))
    other = foreseen(part, whole, kind, seed=8, **levels)

    assert first == again
    assert 0 <= first.never <= 1
    assert first.earliest is None or first.earliest >= len(part)
    assert abs(first.never - other.never) < 0.15
    assert json.loads(json.dumps(first.to_dict(), allow_nan=False))["never"] == first.never


def test_the_ends_stand_in_order_and_nothing_lies_in_the_past():
    for target, minimum in product((0.6, 0.65, 0.7), (0.5, 0.58)):
        found = foreseen(target=target, minimum_worthwhile=minimum)
        ends = [
            np.inf if each is None else each
            for each in (found.earliest, found.median, found.latest)
        ]

        assert ends == sorted(ends)
        assert ends[0] >= len(TWENTIES)


def test_what_passes_now_has_passed_at_the_last_period():
    found = foreseen()

    assert (found.earliest, found.median, found.latest) == (10, 10, 10)
    assert (found.chance_by_plan, found.never) == (1, 0)


def test_what_lies_far_short_never_passes_at_this_rate():
    found = foreseen(target=0.85, minimum_worthwhile=0.8)

    assert (found.earliest, found.median, found.latest) == (None, None, None)
    assert found.never > 0.99
    assert found.chance_by_plan < 0.01


def test_over_a_planned_end_the_chance_to_pass_by_then_is_gone():
    found = foreseen(target=0.65, minimum_worthwhile=0.6, planned=8)

    assert found.chance_by_plan == 0
    assert found.median is not None


def test_a_strict_profile_may_ask_for_the_target_itself():
    found = foreseen(target=0.55, minimum_worthwhile=0.55)
    easier = foreseen(target=0.55, minimum_worthwhile=0.45)

    assert found.never >= easier.never
    assert (found.median or np.inf) >= easier.median


def test_wider_spread_and_fewer_periods_widen_the_band():
    levels = {"target": 11, "minimum_worthwhile": 10}
    even = foreseen([11.5, 12, 11, 12.5, 11.5, 12, 11.2, 12.1], None, "mean", **levels)
    uneven = foreseen([8, 16, 7, 17, 9, 15, 8.5, 14.3], None, "mean", **levels)

    assert even.latest is not None
    assert uneven.never > even.never
    assert uneven.latest is None or uneven.latest - uneven.earliest > even.latest - even.earliest


def test_shares_that_vary_more_than_chance_take_longer():
    even = foreseen([13, 14, 13, 13, 14, 13, 14, 13, 13, 14], 20, minimum_worthwhile=0.58)
    uneven = foreseen([6, 20, 9, 18, 12, 20, 8, 19, 10, 12], 20, minimum_worthwhile=0.58)

    assert even.median is not None
    assert uneven.never > even.never
    assert (uneven.median or np.inf) > even.median
    assert (uneven.earliest or np.inf) >= even.earliest


@pytest.mark.parametrize(
    ("part", "whole", "kind", "changes"),
    [
        ([12, 14], 20, "proportion", {}),
        ([12, np.nan, 14, np.nan], 20, "proportion", {}),
        ([5, 5, 5, 5, 5], None, "mean", {"target": 4, "minimum_worthwhile": 3}),
        (TWENTIES, 20, "proportion", {"direction": "none"}),
    ],
)
def test_where_nothing_can_be_foreseen_nothing_is_said(part, whole, kind, changes):
    found = foreseen(part, whole, kind, **changes)

    assert (found.earliest, found.median, found.latest) == (None, None, None)
    assert isnan(found.never)
    assert isnan(found.chance_by_plan)
    assert found.to_dict()["never"] is None


def test_equal_counts_are_foreseen_because_chance_alone_is_known():
    found = foreseen([14] * 5, 20)

    assert found.median is not None
    assert not isnan(found.never)


@pytest.mark.parametrize("part", [[], [np.nan, np.nan]])
def test_no_numbers_are_refused_as_everywhere(part):
    with pytest.raises(EvidenceError, match="no numbers yet"):
        foreseen(part)


def test_numbers_that_cannot_be_true_are_refused():
    with pytest.raises(EvidenceError, match="more than the whole"):
        foreseen([30, 4, 5])
    with pytest.raises(EvidenceError, match="at least one"):
        foreseen(horizon=0)


def test_where_every_second_period_is_missed_it_takes_twice_as_long():
    gaps = np.full(2 * len(TWENTIES) - 1, np.nan)
    gaps[::2] = TWENTIES
    levels = {"target": 0.6, "minimum_worthwhile": 0.58, "planned": 60}
    whole, half = foreseen(**levels), foreseen(gaps, **levels)
    more, later = whole.median - len(TWENTIES), half.median - len(gaps)

    assert more >= 3
    assert 1.5 * more <= later <= 2.5 * more


@settings(max_examples=25, deadline=None)
@given(
    values=st.lists(st.floats(8, 14), min_size=3, max_size=15),
    target=st.floats(10, 13),
    least=st.floats(0, 2),
    seed=st.integers(0, 99),
)
def test_the_mirror_image_of_a_mean_gets_the_same_answer(values, target, least, seed):
    facts = {"draws": 100, "horizon": 40, "seed": seed}
    up = foreseen(values, None, "mean", target=target, minimum_worthwhile=target - least, **facts)
    down = foreseen(
        -np.array(values),
        None,
        "mean",
        direction="down",
        target=-target,
        minimum_worthwhile=least - target,
        **facts,
    )
    assert up.to_dict() == down.to_dict()


def test_the_mirror_image_of_a_plan_is_the_same_plan():
    facts = {"planned": 16, "alpha": 0.05, "dispersion": 60.0}
    up = plan("score", 10, 13, 12, 30, **facts)
    down = plan("score", -10, -13, -12, 30, **facts)

    assert up.to_dict() == down.to_dict()


def test_days_and_numbers_in_another_unit_get_the_same_answer():
    days = [12.0, 30.0, 25.0, 41.0, 18.0, 33.0]
    facts = {"target": 20, "minimum_worthwhile": 14}
    hours = {name: 24 * level for name, level in facts.items()}
    one = foreseen(days, None, "days_between", **facts)
    other = foreseen([24 * each for each in days], None, "days_between", **hours)

    assert one == other
