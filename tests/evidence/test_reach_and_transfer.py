"""Reach and equity, transfer and comparison: criteria that rest on groups and places."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from store.evidence.pilot import GroupsEvidence, PlaceEvidence, ReachedEvidence
from store.evidence.readiness import assess, assess_many
from store.evidence.transfer import next_site
from store.words import Flag, Verdict
from tests.evidence.pilots import TODAY, metric, pilot, profile

GOOD = [15, 14, 16, 15, 13, 16, 14, 15, 16, 14, 15, 13, 16, 15]
FALLS = 20 - np.array(GOOD)


def place(name, numerator, before=None, kind="pilot", size=20):
    part = np.array(numerator, float)
    start = None if before is None else np.array(before, float)
    return PlaceEvidence(
        name.lower(),
        name,
        kind,
        part,
        np.full(part.shape, float(size)),
        start,
        None if start is None else np.full(start.shape, float(size)),
    )


def alike(count, numerator=GOOD):
    return tuple(place(f"Place {n}", numerator) for n in range(count))


def answers(evidence, name="default", **changes):
    readiness = assess(evidence, profile(name, **changes), TODAY)
    assert json.dumps(readiness.to_dict(), allow_nan=False)
    for each in readiness.criteria:
        str(each.why), str(each.would_change), str(each.observed), str(each.threshold)
        if each.open:
            assert each.would_change is not None, each.id
    return {each.id: each for each in readiness.criteria}


def next_place(places, name="default", **changes):
    return answers(pilot(metric(GOOD, places=places, **changes)), name)["transfer.next_site"]


# --------------------------------------------------------------------------------- the next place


def test_places_that_are_alike_and_well_beyond_it_carry_over():
    answer = next_place(alike(4))
    found = next_site("proportion", [GOOD] * 4, [[20] * 14] * 4)

    assert answer.verdict is Verdict.PASS
    assert answer.observed.facts["chance"] == pytest.approx(found.probability_beyond(0.5, "up"))
    assert answer.threshold.facts["chance"] == 0.8
    assert answer.records == (("metric", "attendance"), *(("site", f"place {n}") for n in range(4)))
    assert "from 4 places" in str(answer.why)


def test_a_chance_at_what_is_asked_passes_and_just_below_fails():
    places = (*alike(2), place("Far", [9, 10, 11, 10, 9, 12, 10]))
    chance = next_place(places).observed.facts["chance"]

    def verdict(asked):
        evidence = pilot(metric(GOOD, places=places))
        return answers(evidence, next_site_chance=asked)["transfer.next_site"].verdict

    assert 0.3 < chance < 0.95
    assert verdict(chance) is Verdict.PASS
    assert verdict(chance + 1e-6) is Verdict.FAIL


def test_places_that_differ_much_do_not_carry_over():
    places = (place("A", [19] * 8), place("B", [11] * 8), place("C", [6] * 8))

    assert next_place(places).verdict is Verdict.FAIL
    assert next_place(places).would_change is not None


def test_where_down_is_better_below_is_beyond():
    down = tuple(place(f"Place {n}", FALLS) for n in range(3))
    changes = {"direction": "down", "baseline": 0.6, "minimum_worthwhile": 0.5, "target": 0.4}
    answer = answers(pilot(metric(FALLS, places=down, **changes)))["transfer.next_site"]
    mirrored = next_place(alike(3))

    assert answer.observed.facts["chance"] == pytest.approx(mirrored.observed.facts["chance"])


def test_two_places_are_enough_in_the_exploratory_profile_only_and_it_says_so():
    even = [[15, 16, 15, 15] * 12, [15, 15, 16, 15] * 12]
    both = tuple(place(f"Place {n}", each) for n, each in enumerate(even))
    answer = next_place(both, "exploratory", minimum_worthwhile=0.45)

    assert answer.verdict is Verdict.PASS
    assert "with two places a third cannot be foreseen" in str(answer.why)
    for name in ("default", "strict"):
        assert next_place(both, name).verdict is Verdict.UNKNOWN
        assert "two places" in str(next_place(both, name).why)


def test_two_places_of_which_one_falls_short_fail_and_an_unsure_mean_is_unknown():
    short = (place("A", [15] * 8), place("B", [10] * 8))
    unsure = (place("A", [19] * 8), place("B", [11] * 8))

    assert next_place(short, "exploratory").verdict is Verdict.FAIL  # .50 is not beyond .50
    assert next_place(unsure, "exploratory").verdict is Verdict.UNKNOWN


def test_what_places_cannot_say_is_unknown():
    cases = [
        (alike(1), {}, "one place"),
        ((place("Away", GOOD, kind="comparison"), *alike(1)), {}, "one place"),
        ((place("Away", GOOD, kind="comparison"),), {}, "No place has numbers"),
        (alike(3), {"direction": "none"}, "which way is better"),
        (alike(3), {"minimum_worthwhile": None}, "from where on"),
        (alike(3), {"counts": "visits"}, "different people"),
        (alike(3, []), {}, "No place has numbers"),
        ((), {}, "has not been worked out"),
    ]
    for places, changes, sentence in cases:
        answer = next_place(places, **changes)
        assert answer.verdict is Verdict.UNKNOWN, sentence
        assert sentence in str(answer.why)
        assert answer.would_change is not None


def test_comparison_places_and_places_without_numbers_do_not_enter():
    three = alike(3)
    with_others = (*three, place("Away", [2] * 14, kind="comparison"), place("Empty", []))

    assert next_place(with_others).observed == next_place(three).observed


# ------------------------------------------------------------------------------- the comparison


BEFORE = [8, 9, 7, 8, 9, 8]
AFTER = [15, 14, 16, 15, 14, 15]


def compared(places, name="strict", sites=1, **changes):
    evidence = pilot(metric(GOOD, places=places, **changes), comparison_sites=sites)
    return answers(evidence, name)["comparison.difference"]


def test_more_change_here_than_elsewhere_passes():
    here = (place("A", AFTER, BEFORE), place("B", AFTER[::-1], [9, 9, 8, 8, 9, 9]))
    there = (
        place("C", [9, 8, 9, 9, 8, 9], BEFORE, "comparison"),
        place("D", [8, 8, 9, 8, 9, 8], [9, 8, 9, 8, 8, 8], "comparison"),
    )
    answer = compared(here + there)

    assert answer.verdict is Verdict.PASS
    assert answer.observed.facts["lower"] > 0
    assert answer.observed.facts["numbers"]["lower"] == "points"
    assert "so few places" not in str(answer.why)
    assert ("site", "d") in answer.records


def test_with_one_place_on_a_side_that_is_said():
    answer = compared((place("A", AFTER, BEFORE), place("C", BEFORE, BEFORE, "comparison")))

    assert answer.verdict is Verdict.PASS
    assert "so few places" in str(answer.why)


def test_as_much_change_elsewhere_is_unknown_and_more_is_a_fail():
    same = compared((place("A", AFTER, BEFORE), place("C", AFTER, BEFORE, "comparison")))
    more = compared((place("A", BEFORE, BEFORE), place("C", AFTER, BEFORE, "comparison")))

    assert same.verdict is Verdict.UNKNOWN
    assert more.verdict is Verdict.FAIL
    assert "Less changed" in str(more.why)


def test_the_comparison_is_mirrored_where_down_is_better():
    down = {"direction": "down", "baseline": 0.6, "minimum_worthwhile": 0.5, "target": 0.4}
    here = place("A", 20 - np.array(AFTER), 20 - np.array(BEFORE))
    answer = compared((here, place("C", BEFORE, BEFORE, "comparison")), **down)

    assert answer.verdict is Verdict.PASS
    assert answer.observed.facts["upper"] < 0


def test_a_pilot_without_places_of_its_own_is_compared_as_a_whole():
    start = place("C", BEFORE, BEFORE, "comparison")
    evidence = pilot(metric([*BEFORE, *AFTER], places=(start,), judged_from=6), comparison_sites=1)
    answer = answers(evidence, "strict")["comparison.difference"]
    one = compared((place("A", AFTER, BEFORE), start))

    assert answer.observed == one.observed


def test_a_comparison_without_a_before_is_unknown():
    start = place("C", BEFORE, BEFORE, "comparison")
    no_before = compared((place("A", AFTER), start))
    none_there = compared((place("A", AFTER, BEFORE), place("C", AFTER, None, "comparison")))
    later = compared((place("A", AFTER), start), judged_from=6, judged_phase=2)

    for answer, who in ((no_before, "here"), (none_there, "comparison place"), (later, "here")):
        assert answer.verdict is Verdict.UNKNOWN
        assert f"No {who}" in str(answer.why) or who in str(answer.why)
    assert compared((start,), sites=0).verdict is Verdict.NOT_APPLICABLE


# ---------------------------------------------------------------------------------------- reach


def reached(people, shares=(0.3, 0.4, 0.3), ordered=True, name="Education", uid="edu"):
    levels = ("Low", "Middle", "High", "Highest")[: len(people)]
    share = None if shares is None else np.array(shares, float)
    return ReachedEvidence(uid, name, ordered, levels, share, np.array(people, float))


def asked(id, name="default", main=(), **changes):
    return answers(pilot(metric(GOOD, **dict(main)), **changes), name)[id]


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


def groups(worst, best, size=200, ordered=True, uid="edu", name="Education"):
    part = np.stack([np.rint(np.array(worst) * size), np.rint(np.array(best) * size)], 1)
    return GroupsEvidence(
        uid, name, ordered, ("Low", "High"), None, part, np.full(part.shape, float(size))
    )


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
    assert "narrowing" in str(gap(groups(DOWNHILL[::-1], STILL)).why)
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
        return asked("equity.gap", main={"groups": (own,)}, reached=(one,)).verdict

    assert gap(own).verdict is Verdict.PASS  # 6 × 5 people
    assert verdict(counted) is Verdict.UNKNOWN
    assert verdict(enough) is Verdict.PASS


def test_visits_do_not_pass_for_people():
    own = groups([0.6, 0.4] * 3, [0.6] * 6, size=10)
    people = np.arange(14) * 2.0 + 40

    assert gap(own).verdict is Verdict.PASS  # 60 people
    assert gap(own, counts="visits", people=people).verdict is Verdict.UNKNOWN  # perhaps 10


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


# ----------------------------------------------------------------------------------------- flags


EVIDENCE_ONLY = ["learning", "effect", "harm", "reach_and_equity", "transfer"]


def whole(**changes):
    """A pilot with every number that is asked for in good order."""
    main = metric(GOOD, places=alike(4), groups=(groups(STILL, [0.61, 0.6] * 4),), sites=4)
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
            part.sum(1), 800, groups=(own,), places=alike(4), sites=4, uid=f"m{n}", planned=26
        )
        hypothesis = replace(pilot().hypotheses[0], metric_uid=f"m{n}")
        facts = {"participants": 400, "planned_reach": 300, "reached": (reached([100, 160, 140]),)}
        many.append(pilot(main, hypotheses=(hypothesis,), **facts))
    found = assess_many(many, profile(required=EVIDENCE_ONLY), date(2026, 5, 1))

    assert all(each.flag is not Flag.READY for each in found)
    assert sum("equity.gap" in each.next_steps for each in found) == 50


def test_many_with_places_come_out_as_one_by_one():
    many = [pilot(metric(GOOD, places=alike(n % 5, GOOD[: 6 + n]))) for n in range(8)]
    together = assess_many(many, profile(), TODAY)

    for one, found in zip(many, together, strict=True):
        assert found.to_dict() == assess(one, profile(), TODAY).to_dict()
