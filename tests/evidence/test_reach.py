"""Reach and equity: criteria that rest on groups, and flags with all numbers in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from store.evidence.gains import gain
from store.evidence.pilot import GroupsEvidence
from store.evidence.readiness import assess, assess_many
from store.words import Flag, Kind, Verdict
from tests.evidence.pilots import (
    TODAY,
    alike,
    answers,
    groups,
    metric,
    pilot,
    profile,
    reached,
)

GOOD = [15, 14, 16, 15, 13, 16, 14, 15, 16, 14, 15, 13, 16, 15]


def asked(id, name="default", main=(), **changes):
    return answers(pilot(metric(GOOD, **dict(main)), **changes), name)[id]


# ---------------------------------------------------------------------------------------- reach


@pytest.mark.parametrize(
    ("people", "verdict"),
    [(99, "fail"), (100, "pass"), (101, "pass"), (29, "unknown"), (None, "unknown")],
)
def test_reach_is_held_against_the_plan(people, verdict):
    answer = asked("reach.planned", participants=people, planned_reach=100)

    assert answer.verdict == verdict


def test_thirty_participants_are_enough_to_speak_of():
    assert asked("reach.planned", participants=30, planned_reach=30).verdict is Verdict.PASS
    few = asked("reach.planned", participants=29, planned_reach=20)
    assert few.verdict is Verdict.UNKNOWN
    assert "29 participants are too few" in str(few.why)


def test_without_a_plan_reach_is_not_known():
    assert asked("reach.planned", participants=300).verdict is Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("people", "verdict"),
    [
        ([24, 40, 36], "pass"),
        ([23, 41, 36], "fail"),
        ([0, 64, 36], "fail"),
        ([4, 60, 36], "unknown"),
    ],
)
def test_the_worst_off_are_held_against_their_share(people, verdict):
    answer = asked("reach.worst_off", reached=(reached(people),))

    assert answer.verdict == verdict  # .8 of .3 of 100 is 24


def test_the_interval_of_the_worst_off_is_shown():
    answer = asked("reach.worst_off", reached=(reached([24, 40, 36]),))

    assert answer.observed.facts["share"] == pytest.approx(0.8)
    assert answer.observed.facts["lower"] < 0.8 < answer.observed.facts["upper"]
    assert answer.threshold.facts["share"] == 0.8
    assert "Low" in str(answer.why)


def test_a_suppressed_group_is_not_shown():
    answer = asked("reach.worst_off", reached=(reached([4, 60, 36]),))

    assert answer.observed is None
    assert "4" not in str(answer.why)


def test_without_an_order_the_least_represented_counts_unless_one_is_hidden():
    answer = asked("reach.worst_off", reached=(reached([40, 20, 40], ordered=False),))
    hidden = asked("reach.worst_off", reached=(reached([40, 57, 3], ordered=False),))

    assert answer.verdict is Verdict.FAIL
    assert "Middle" in str(answer.why)
    assert hidden.verdict is Verdict.UNKNOWN
    assert not any(group in str(hidden.why) for group in ("Low", "Middle", "High"))


def test_the_least_favourable_dimension_decides():
    good = reached([30, 40, 30], uid="a", name="Income")
    bad = reached([5, 55, 40], uid="b")

    assert asked("reach.worst_off", reached=(good, bad)).verdict is Verdict.FAIL
    assert asked("reach.worst_off", reached=(good, good)).verdict is Verdict.PASS
    assert "2 dimensions" in str(asked("reach.worst_off", reached=(good, good)).why)


def test_who_is_reached_is_unknown_where_shares_counts_or_people_are_lacking():
    for one in (
        reached([24, 40, 36], shares=None),
        reached([24, 40, 36], shares=(0, 0.5, 0.5)),
        reached([np.nan, 40, 36]),
        reached([9, 10, 8]),
    ):
        answer = asked("reach.worst_off", reached=(one,))
        assert answer.verdict is Verdict.UNKNOWN
        assert answer.would_change is not None


# --------------------------------------------------------------------------------------- equity


STILL = [0.6] * 8
DOWNHILL = [0.6, 0.56, 0.52, 0.48, 0.44, 0.4, 0.36, 0.32]


def gap(*own, name="default", **changes):
    return asked("equity.gap", name, main={"groups": own, **changes}, participants=400)


def test_a_gap_that_widens_fails_and_names_who_falls_behind():
    answer = gap(groups(DOWNHILL, STILL))

    assert answer.verdict is Verdict.FAIL
    assert "Low fall further behind" in str(answer.why)
    assert answer.observed.facts["lower"] > 0
    assert answer.records == (("metric", "attendance"), ("dimension", "edu"))


def test_a_gap_that_closes_or_shows_no_sign_of_widening_passes():
    assert gap(groups(DOWNHILL[::-1], STILL)).verdict is Verdict.PASS
    assert "Low do better than before, and catch up" in str(gap(groups(DOWNHILL[::-1], STILL)).why)
    assert gap(groups(STILL, STILL)).verdict is Verdict.PASS
    assert "8 weeks" in str(gap(groups(STILL, [0.7, 0.71] * 4)).why)


def test_where_down_is_better_the_gap_turns_round():
    falling = groups(1 - np.array(DOWNHILL), STILL)

    assert gap(falling, direction="down").verdict is Verdict.FAIL
    assert gap(falling).verdict is Verdict.PASS


def test_too_few_periods_or_people_are_unknown():
    few = gap(groups(STILL[:5], STILL[:5]))
    less = asked("equity.gap", main={"groups": (groups(STILL, STILL),)}, participants=29)

    assert "5 of 6 weeks" in str(few.why)
    assert few.verdict is less.verdict is Verdict.UNKNOWN
    assert few.would_change is not None


def test_a_group_of_fewer_than_thirty_leaves_an_unclear_gap_unknown():
    own = groups([0.6, 0.4] * 3, [0.6] * 6, size=5)
    counted = replace(reached([29, 400], shares=None), levels=("Low", "High"))
    enough = replace(counted, people=np.array([30.0, 400.0]))

    def verdict(one):
        main = {"groups": (own,), "baseline": 0.2}
        return asked("equity.gap", main=main, reached=(one,)).verdict

    assert gap(own, baseline=0.2).verdict is Verdict.PASS  # 6 × 5 people
    assert verdict(counted) is Verdict.UNKNOWN
    assert verdict(enough) is Verdict.PASS


def test_visits_do_not_pass_for_people():
    own = groups([0.6, 0.4] * 3, [0.6] * 6, size=10)
    people = np.arange(14) * 2.0 + 40

    assert gap(own, baseline=0.2).verdict is Verdict.PASS  # 60 people
    visits = gap(own, counts="visits", people=people, baseline=0.2)
    assert visits.verdict is Verdict.UNKNOWN  # perhaps 10


def test_without_an_order_the_ones_who_do_worse_may_not_fall_further_behind():
    apart = groups(STILL, DOWNHILL, ordered=False)
    answer = gap(apart)

    assert answer.verdict is Verdict.FAIL
    assert "High fall further behind" in str(answer.why)


def test_one_widening_gap_is_one_too_many():
    fine = groups(STILL, [0.7, 0.71] * 4, uid="a")

    assert gap(fine, groups(DOWNHILL, STILL)).verdict is Verdict.FAIL
    assert "2 dimensions" in str(gap(fine, fine).why)


def test_what_cannot_have_a_gap_is_unknown():
    own = groups(STILL, STILL)

    assert gap(own, direction="none").verdict is Verdict.UNKNOWN
    assert gap().verdict is Verdict.UNKNOWN
    blank = replace(own, numerator=np.full((8, 2), np.nan), denominator=np.full((8, 2), np.nan))
    assert gap(blank).verdict is Verdict.UNKNOWN
    nobody = asked(
        "equity.gap", main={"groups": (own,), "kind": "days_between", "denominator": None}
    )
    assert nobody.verdict is Verdict.UNKNOWN


def before(own, worst, periods=8, size=200.0):
    """The same groups with numbers from before: the worst off, and the others at 60 %."""
    part = np.stack([np.full(periods, worst * size), np.full(periods, 0.6 * size)], 1)
    return replace(own, before_numerator=part, before_denominator=np.full(part.shape, size))


def test_a_gap_that_opened_at_once_fails_where_those_worst_off_do_worse_than_before():
    answer = gap(groups([0.3] * 8, [0.85] * 8), baseline=0.4)

    assert answer.verdict is Verdict.FAIL
    assert str(answer.why) == "Low do worse than before"
    assert "what Low need" in str(answer.would_change)


def test_those_worst_off_must_be_shown_to_do_better():
    answer = gap(groups([0.4, 0.42] * 4, [0.7] * 8), baseline=0.4)

    assert answer.verdict is Verdict.UNKNOWN
    assert "Not sure yet that Low do better" in str(answer.why)
    assert gap(groups([0.5, 0.48] * 4, [0.7] * 8), baseline=0.4).verdict is Verdict.PASS


def test_their_own_numbers_from_before_count_for_more_than_the_baseline_of_all():
    own = groups([0.38, 0.4] * 4, [0.7] * 8)

    assert gap(own, baseline=0.45).verdict is Verdict.FAIL
    assert gap(before(own, 0.25), baseline=0.45).verdict is Verdict.PASS
    assert gap(before(own, 0.6), baseline=0.2).verdict is Verdict.FAIL


def test_without_anything_from_before_it_is_unknown_and_says_what_to_write_down():
    answer = gap(groups(STILL, STILL), baseline=None)

    assert answer.verdict is Verdict.UNKNOWN
    assert "is not known" in str(answer.why)
    assert "baseline" in str(answer.would_change)


def test_a_group_too_small_to_be_shown_is_not_said_to_do_worse():
    own = groups([0.0] * 8, [0.85] * 8, size=20)
    few = replace(reached([4, 400], shares=None), levels=("Low", "High"))

    main = {"groups": (own,), "baseline": 0.4}
    assert asked("equity.gap", main=main, reached=(few,)).verdict is Verdict.UNKNOWN


def test_a_gain_is_newcombes_interval():
    """Newcombe 1998, Stat Med 17:873, table II: 56 of 70 and 48 of 80, method 10."""
    own = GroupsEvidence(
        "e", "E", True, ("Low", "High"), None,
        np.array([[56.0, 1.0]]), np.array([[70.0, 2.0]]),
        np.array([[48.0, 1.0]]), np.array([[80.0, 2.0]]),
    )  # fmt: skip
    found = gain(Kind.PROPORTION, own, 0, None)

    assert (round(found.lower, 4), round(found.upper, 4)) == (0.0524, 0.3339)
    assert found.difference == pytest.approx(0.2)


@pytest.mark.parametrize("kind", [Kind.PROPORTION, Kind.RATE, Kind.COUNT, Kind.MEAN, Kind.SCORE])
def test_a_gain_turned_round_is_the_same_loss(kind):
    part = np.array([[9.0, 4.0], [11.0, 5.0], [10.0, 6.0]])
    whole = None if kind is Kind.COUNT else np.full(part.shape, 20.0)
    own = GroupsEvidence("e", "E", True, ("Low", "High"), None, part, whole, part + 3, whole)
    turned = replace(own, numerator=part + 3, before_numerator=part)
    one, other = gain(kind, own, 0, None), gain(kind, turned, 0, None)

    assert one.difference == pytest.approx(-other.difference)
    assert (one.lower, one.upper) == pytest.approx((-other.upper, -other.lower))
    against = gain(kind, replace(own, before_numerator=None), 0, 5.0)
    assert against.upper > against.difference > against.lower


def test_visits_of_the_same_people_leave_a_gain_less_sure():
    own = groups([0.5, 0.48] * 4, [0.7] * 8)
    sure, unsure = (gain(Kind.PROPORTION, own, 0, 0.4, share) for share in (1.0, 0.02))

    assert sure.lower > 0 > unsure.lower
    assert np.isnan(gain(Kind.PROPORTION, own, 0, 0.4, float("nan")).lower)


# ----------------------------------------------------------------------------------------- flags


EVIDENCE_ONLY = ["learning", "effect", "harm", "reach_and_equity", "transfer"]


def whole(**changes):
    """A pilot with every number that is asked for in good order."""
    main = metric(GOOD, places=alike(4, GOOD), groups=(groups(STILL, [0.61, 0.6] * 4),), sites=4)
    facts = {"participants": 400, "planned_reach": 300, "reached": (reached([100, 160, 140]),)}
    return pilot(main, **(facts | changes))


def test_a_pilot_with_all_its_numbers_in_order_is_ready():
    readiness = assess(whole(), profile(required=EVIDENCE_ONLY), TODAY)

    assert readiness.flag is Flag.READY, readiness.next_steps


@pytest.mark.parametrize(
    ("changes", "step"),
    [
        ({"participants": 299}, "reach.planned"),
        ({"reached": (reached([35, 225, 140]),)}, "reach.worst_off"),
        ({"reached": ()}, "reach.worst_off"),
    ],
)
def test_whoever_is_not_reached_keeps_it_from_being_ready(changes, step):
    readiness = assess(whole(**changes), profile(required=EVIDENCE_ONLY), TODAY)

    assert readiness.flag is Flag.KEEP_PILOTING
    assert readiness.next_steps == (step,)


def test_a_better_average_with_a_worse_worst_off_group_is_never_ready():
    rng = np.random.default_rng(11)
    many = []
    for n in range(50):
        low = np.linspace(0.6, 0.3, 12)[:, None]
        part = np.concatenate([rng.binomial(200, low), rng.binomial(600, 0.85, (12, 1))], 1)
        size = np.broadcast_to([200.0, 600.0], part.shape)
        own = GroupsEvidence("e", "Education", True, ("Low", "High"), None, part * 1.0, size)
        main = metric(
            part.sum(1), 800, groups=(own,), places=alike(4, GOOD), sites=4, uid=f"m{n}", planned=26
        )
        hypothesis = replace(pilot().hypotheses[0], metric_uid=f"m{n}")
        facts = {"participants": 400, "planned_reach": 300, "reached": (reached([100, 160, 140]),)}
        many.append(pilot(main, hypotheses=(hypothesis,), **facts))
    found = assess_many(many, profile(required=EVIDENCE_ONLY), date(2026, 5, 1))

    assert all(each.flag is not Flag.READY for each in found)
    assert sum("equity.gap" in each.next_steps for each in found) == 50
