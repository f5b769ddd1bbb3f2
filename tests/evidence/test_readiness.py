"""Whether a pilot is ready to scale, and why not yet."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.evidence.criteria import name_of
from store.evidence.interval import confidence_sequence
from store.evidence.profile import CRITERIA
from store.evidence.readiness import assess, assess_many
from store.words import Flag, Verdict
from tests.evidence.pilots import (
    BY,
    CYCLES,
    HYPOTHESIS,
    TODAY,
    decided,
    falls,
    fixed,
    metric,
    pilot,
    profile,
)

GOOD = [15, 14, 16, 15, 13, 16, 14, 15, 16, 14, 15, 13, 16, 15]
"""Fourteen weeks of twenty: 74 %."""
MIDDLING = [11, 12, 10, 11, 12, 10, 11, 12, 11, 10]
CALM = [2, 3, 1, 2, 2, 3, 2, 1, 2, 2, 3, 2, 1, 2]
COMPUTED = ["learning", "effect", "harm"]


def found(evidence, asked=None, today=TODAY):
    readiness = assess(evidence, asked or profile(), today)
    return readiness, {each.id: each for each in readiness.criteria}


def effect(*args, asked=None, today=TODAY, **changes):
    return found(pilot(metric(*args, **changes)), asked, today)[1]["effect.primary"]


def harm(*guardrails, asked=None):
    return found(pilot(metric(GOOD), *guardrails), asked)[1]["harm.guardrails"]


# ------------------------------------------------------------------------------------- criteria


def test_all_criteria_appear_in_their_order_whatever_is_known():
    for evidence in (pilot(), pilot(metric(GOOD), falls(CALM), comparison_sites=2)):
        assert [each.id for each in found(evidence)[0].criteria] == list(CRITERIA)


def test_required_is_what_the_profile_says():
    for name in ("exploratory", "default", "strict"):
        asked = profile(name)
        readiness, _ = found(pilot(metric(GOOD)), asked)
        assert {each.id for each in readiness.criteria if each.required} == set(asked.required)


def test_what_has_not_been_looked_at_is_unknown_and_says_what_would_change_it():
    _, criteria = found(pilot(metric(GOOD), falls(CALM)))
    answered = {id for id, each in criteria.items() if each.verdict is not Verdict.UNKNOWN}
    unknown = {id: each for id, each in criteria.items() if each.verdict is Verdict.UNKNOWN}

    assert {CRITERIA[id] for id in answered} == {*COMPUTED, "comparison", "transfer"}
    assert "transfer.next_site" in unknown
    assert all("not been" in str(each.why) for each in unknown.values())
    assert all(each.would_change is not None for each in unknown.values())
    assert len({str(each.why) for each in unknown.values()}) == len(unknown)


def test_a_pilot_for_nobody_in_particular_has_no_documented_need():
    _, criteria = found(pilot(target_group=False))

    assert "who it is for" in str(criteria["need.documented"].why)
    assert criteria["need.documented"].verdict is Verdict.UNKNOWN


def test_without_comparison_places_the_comparison_is_beside_the_point():
    assert found(pilot())[1]["comparison.difference"].verdict is Verdict.NOT_APPLICABLE
    with_places = found(pilot(comparison_sites=1))[1]["comparison.difference"]
    assert with_places.verdict is Verdict.UNKNOWN


@pytest.mark.parametrize(("sites", "verdict"), [(2, "fail"), (3, "pass"), (4, "pass")])
def test_places_with_numbers_are_counted(sites, verdict):
    _, criteria = found(pilot(metric(GOOD, sites=sites)))

    assert criteria["transfer.sites"].verdict == verdict


def test_an_adaptation_counts_once_it_is_written_down():
    silent = tuple(replace(each, adaptation=False) for each in CYCLES)

    assert found(pilot())[1]["transfer.adaptations"].verdict is Verdict.PASS
    assert found(pilot())[1]["transfer.adaptations"].records == (("iteration", "i1"),)
    assert found(pilot(iterations=silent))[1]["transfer.adaptations"].verdict is Verdict.UNKNOWN


# ------------------------------------------------------------------------------------- learning


def fixed_before(hypotheses, name="default"):
    return found(pilot(metric(GOOD), hypotheses=hypotheses), profile(name))[1][
        "learning.fixed_before"
    ]


def test_a_criterion_fixed_before_its_numbers_passes():
    answer = fixed_before(fixed())

    assert answer.verdict is Verdict.PASS
    assert answer.records == (("hypothesis", "h1"), ("criterion_fixing", "fixing"))


def test_a_criterion_fixed_after_its_numbers_fails():
    answer = fixed_before(fixed(judged_before=3))

    assert answer.verdict is Verdict.FAIL
    assert str(answer.why).startswith("3 numbers")


def test_without_a_fixed_criterion_nobody_knows():
    assert fixed_before((replace(HYPOTHESIS, fixed=None),)).verdict is Verdict.UNKNOWN
    assert fixed_before(()).verdict is Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("name", "attached", "verdict"),
    [
        ("exploratory", True, "pass"),
        ("exploratory", False, "unknown"),
        ("default", True, "unknown"),
        ("strict", True, "unknown"),
    ],
)
def test_fixed_on_paper_and_entered_later(name, attached, verdict):
    answer = fixed_before(
        fixed(
            paper=True,
            source="Minutes",
            source_attached=attached,
            entered_at=date(2026, 5, 1),
            judged_before=9,
        ),
        name,
    )

    assert answer.verdict == verdict
    assert "on paper" in str(answer.why)


@pytest.mark.parametrize(("count", "verdict"), [(0, "fail"), (1, "fail"), (2, "pass")])
def test_two_completed_cycles_are_asked_for(count, verdict):
    under_way = replace(CYCLES[1], uid="i9", number=9, ends_on=None, act=None)
    _, criteria = found(pilot(metric(GOOD), iterations=(*CYCLES[:count], under_way)))

    assert criteria["learning.iterations"].verdict == verdict


def test_the_riskiest_assumption_is_the_one_with_most_at_stake():
    mild = replace(HYPOTHESIS, uid="h2", number=2, importance=2, uncertainty=2, tested=False)
    risky = replace(HYPOTHESIS, uid="h3", number=3, importance=5, uncertainty=5, tested=False)
    unrated = replace(HYPOTHESIS, uid="h4", number=4, importance=None, tested=False)

    def verdict(*hypotheses):
        return found(pilot(hypotheses=hypotheses))[1]["learning.riskiest"].verdict

    assert verdict(HYPOTHESIS, mild, unrated) is Verdict.PASS
    assert verdict(HYPOTHESIS, risky) is Verdict.FAIL
    assert verdict(HYPOTHESIS, replace(HYPOTHESIS, uid="h5", tested=False)) is Verdict.FAIL
    assert verdict(unrated) is Verdict.UNKNOWN
    assert verdict() is Verdict.UNKNOWN


def test_the_last_cycle_decides_whether_it_was_abandoned():
    given_up = replace(CYCLES[0], uid="i3", number=3, act="abandon", ends_on=date(2026, 4, 1))
    early = replace(given_up, ends_on=date(2026, 1, 1))

    def verdict(*iterations):
        return found(pilot(iterations=iterations))[1]["learning.not_abandoned"].verdict

    assert verdict(*CYCLES, given_up) is Verdict.FAIL
    assert verdict(*CYCLES, early) is Verdict.PASS
    assert verdict() is Verdict.UNKNOWN


# --------------------------------------------------------------------------------------- effect


def test_an_effect_beyond_what_is_worthwhile_passes():
    answer = effect(GOOD)

    assert answer.verdict is Verdict.PASS
    assert answer.observed.facts["estimate"] == pytest.approx(207 / 280)
    assert answer.observed.facts["numbers"]["lower"] == "proportion"
    assert ("metric", "attendance") in answer.records


def test_the_interval_that_counts_is_the_one_of_the_judged_phase():
    answer = effect([1] * 5 + GOOD, judged_from=5, judged_phase=2)
    alone = confidence_sequence("proportion", GOOD, [20] * 14, planned=26, alpha=0.05 * 2 / 9)

    assert answer.observed.facts["lower"] == pytest.approx(alone.lower[-1])
    assert answer.observed.facts["upper"] == pytest.approx(alone.upper[-1])


def test_starting_over_asks_for_more_certainty():
    lowers = [effect(GOOD, judged_phase=k).observed.facts["lower"] for k in (1, 2, 3)]

    assert lowers[0] > lowers[1] > lowers[2]


def test_a_left_out_period_counts_in_nothing():
    excluded = np.zeros(15, bool)
    excluded[3] = True
    answer = effect([*GOOD[:3], 0, *GOOD[3:]], excluded=excluded)

    assert answer.observed.facts["lower"] == effect(GOOD).observed.facts["lower"]
    assert answer.verdict is Verdict.PASS


def test_the_strict_profile_wants_it_all_beyond_the_target():
    # Between 65 and 82 %, say: clear of .5, and of .6, but not of .72.
    strict = profile("strict")

    assert effect(GOOD, asked=strict).verdict is Verdict.PASS
    high = effect(GOOD, asked=strict, target=0.72)
    assert high.verdict is Verdict.UNKNOWN
    assert effect(GOOD, target=0.72).verdict is Verdict.PASS


def test_an_estimate_short_of_the_target_is_not_enough():
    answer = effect(GOOD, target=0.75)

    assert answer.verdict is Verdict.UNKNOWN
    assert "Not above the target yet" in str(answer.why)


def test_an_estimate_at_the_target_is_at_it():
    assert effect(GOOD, target=207 / 280).verdict is Verdict.PASS


def test_a_limit_at_what_is_worthwhile_is_not_beyond_it():
    lower = effect(GOOD).observed.facts["lower"]

    assert effect(GOOD, minimum_worthwhile=lower).verdict is Verdict.UNKNOWN
    assert effect(GOOD, minimum_worthwhile=lower - 1e-6).verdict is Verdict.PASS


def test_an_upper_limit_at_the_target_is_not_short_of_it():
    upper = effect(MIDDLING).observed.facts["upper"]

    assert effect(MIDDLING, target=upper).verdict is Verdict.UNKNOWN
    assert effect(MIDDLING, target=upper + 1e-6).verdict is Verdict.FAIL


def test_an_effect_that_has_not_held_does_not_pass():
    # Eight large weeks of 74 %, then four small ones of 55 %: fewer than chance would mark.
    large = [148, 150, 146, 151, 149, 147, 150, 148]
    sizes = [200] * 8 + [20] * 4
    answer = effect([*large, 11, 12, 11, 10], sizes, minimum_worthwhile=0.56)
    held = effect([*large, 11, 12, 11, 10], sizes, minimum_worthwhile=0.55)

    assert answer.verdict is Verdict.UNKNOWN
    assert str(answer.why).startswith("It has not held: the latest 4 weeks came to 0.55")
    assert held.verdict is Verdict.PASS


def test_going_the_wrong_way_fails_even_above_the_target():
    answer = effect([*GOOD, 4])

    assert answer.verdict is Verdict.FAIL
    assert "wrong way" in str(answer.why)


def test_a_down_metric_is_judged_the_other_way_round():
    bad = [20 - each for each in GOOD]
    mirrored = effect(bad, direction="down", baseline=0.6, minimum_worthwhile=0.5, target=0.4)

    assert mirrored.verdict is Verdict.PASS
    assert "below" in str(mirrored.why)


def test_visits_of_unknown_people_are_not_known():
    answer = effect(GOOD, counts="visits")

    assert answer.verdict is Verdict.UNKNOWN
    assert "different people" in str(answer.why)


def test_visits_of_known_people_are_judged_by_their_people():
    people = np.minimum(np.arange(14) * 2 + 18, 24).astype(float)
    answer = effect(GOOD, counts="visits", people=people)
    alone = confidence_sequence("proportion", GOOD, [20] * 14, people=people, alpha=0.05 * 2 / 3)

    assert answer.observed.facts["lower"] == pytest.approx(alone.lower[-1])


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"direction": "none"}, "which way is better"),
        ({"target": None}, "has no target"),
        ({"minimum_worthwhile": None}, "from where on"),
        ({"judged_from": None, "judged_phase": 0, "planned": None}, "No target is fixed"),
        ({"judged_from": 14}, "No numbers since"),
        ({"judged_from": 12}, "2 weeks measured"),
    ],
)
def test_what_cannot_be_judged_is_unknown_and_says_why(changes, sentence):
    answer = effect(GOOD, **changes)

    assert answer.verdict is Verdict.UNKNOWN
    assert sentence in str(answer.why)
    assert answer.would_change is not None


def test_a_mean_of_equal_values_is_not_known():
    answer = effect([7] * 12, None, kind="mean", minimum_worthwhile=5, target=6)

    assert answer.verdict is Verdict.UNKNOWN
    assert "All values are the same" in str(answer.why)


def test_without_a_main_measure_the_effect_is_not_known():
    _, criteria = found(pilot(falls(CALM)))

    assert criteria["effect.primary"].verdict is Verdict.UNKNOWN


def test_how_many_more_weeks_is_what_it_then_takes():
    close = [11, 12, 10, 12, 11, 12, 11, 12, 11, 11]
    answer = effect(close, target=0.56)
    weeks = answer.would_change.facts["span"].count
    longer = np.tile(close, 6)

    assert "would show it" in str(answer.would_change)
    first = next(
        k for k in range(10, 60) if effect(longer[:k], target=0.56).verdict is Verdict.PASS
    )
    assert 10 + weeks == pytest.approx(first, abs=4)


def test_a_shift_to_the_good_side_offers_a_new_phase_with_its_price():
    shifted = [8, 9, 7, 8, 9, 8, 7, 9, 13, 14, 13, 14, 13, 14, 13, 14]
    answer = effect(shifted)

    assert answer.verdict is Verdict.UNKNOWN
    assert "new phase" in str(answer.would_change)
    assert "more certainty" in str(answer.would_change)


# ----------------------------------------------------------------------------------------- harm


def test_a_guardrail_clear_of_its_limit_passes():
    assert harm(falls(CALM)).verdict is Verdict.PASS


def test_a_guardrail_past_its_limit_fails_and_makes_it_reconsider():
    readiness, criteria = found(pilot(metric(GOOD), falls([9, 11, 8, 10, 9, 12])))

    assert criteria["harm.guardrails"].verdict is Verdict.FAIL
    assert readiness.flag is Flag.RECONSIDER
    assert "Falls above the limit" in str(readiness.why)
    assert readiness.why.facts["numbers"]["limit"] == "rate:1000"
    assert readiness.next_steps[0] == "harm.guardrails"


def test_a_guardrail_across_its_limit_is_unknown_and_says_how_long_it_takes():
    answer = harm(falls([4, 3, 5, 4, 3, 4]))

    assert answer.verdict is Verdict.UNKNOWN
    assert "weeks more" in str(answer.would_change)


def test_in_the_exploratory_profile_across_is_good_enough():
    assert harm(falls([4, 3, 5, 4]), asked=profile("exploratory")).verdict is Verdict.PASS
    assert harm(falls([9, 11, 8, 10, 9, 12]), asked=profile("exploratory")).verdict is Verdict.FAIL


def test_a_guardrail_that_nobody_has_measured_is_unknown_in_every_profile():
    for name in ("exploratory", "default", "strict"):
        for blind in (
            falls([]),
            falls([2, 1]),
            falls(CALM, judged_from=None),
            falls(CALM, direction="none"),
            falls(CALM, counts="visits"),
            falls(CALM, limit=None),
        ):
            assert harm(blind, asked=profile(name)).verdict is Verdict.UNKNOWN


def test_the_minimum_worthwhile_value_stands_in_for_a_limit():
    assert harm(falls(CALM, limit=None, minimum_worthwhile=0.005)).verdict is Verdict.PASS


def test_the_worst_guardrail_decides():
    fine, unsure = falls(CALM), falls([4, 3, 5, 4], uid="b", name="Bruises")
    past = falls([9, 11, 8, 10, 9, 12], uid="c", name="Cuts")

    assert harm(fine, unsure).verdict is Verdict.UNKNOWN
    assert "Bruises" in str(harm(fine, unsure).why)
    assert "Cuts" in str(harm(fine, unsure, past).why)
    assert str(harm(fine, fine).why).startswith("2 guardrails")
    assert harm(fine, unsure, past).records == (
        ("metric", "falls"),
        ("metric", "b"),
        ("metric", "c"),
    )


@pytest.mark.parametrize(
    ("name", "verdict"),
    [("exploratory", "not_applicable"), ("default", "not_applicable"), ("strict", "unknown")],
)
def test_without_any_guardrail_it_asks_what_could_go_wrong(name, verdict):
    answer = harm(asked=profile(name))

    assert answer.verdict == verdict
    assert "What could go wrong?" in str(answer.why)


# ----------------------------------------------------------------------------------------- flag

SMALL = profile(required=["learning", "effect", "harm"])


def test_every_required_criterion_passed_is_ready():
    readiness, _ = found(pilot(metric(GOOD), falls(CALM)), SMALL)

    assert readiness.flag is Flag.READY
    assert readiness.next_steps == ()


def test_not_applicable_is_not_open():
    assert found(pilot(metric(GOOD)), SMALL)[0].flag is Flag.READY


@pytest.mark.parametrize(
    ("extra", "flag"),
    [
        (["economy.funded"], "nearly"),
        (["economy.funded", "anchoring"], "nearly"),
        (["economy.funded", "anchoring", "economy.cost"], "keep_piloting"),
        (["transfer.next_site"], "keep_piloting"),
        (["equity.gap"], "keep_piloting"),
    ],
)
def test_two_open_beside_the_evidence_are_nearly_ready(extra, flag):
    asked = profile(required=["learning", "effect", "harm", *extra])
    readiness, _ = found(pilot(metric(GOOD)), asked)

    assert readiness.flag == flag
    assert set(readiness.next_steps) == {id for id in asked.required if id not in SMALL.required}


def test_with_more_left_it_says_how_many_of_those_asked_and_which_is_next():
    beside = ["economy.funded", "anchoring", "economy.cost"]
    asked = profile(required=["learning", "effect", *beside])
    readiness, _ = found(pilot(metric(GOOD)), asked)
    required = [each for each in readiness.criteria if each.required]

    assert str(readiness.why) == (
        f"3 of {len(required)} questions open; next: {name_of(readiness.next_steps[0])}"
    )


def test_a_measure_that_should_fall_and_does_not_enough_says_so_in_the_same_words():
    high = [12, 13, 12, 11, 13, 12, 13, 12]
    one = metric(high, direction="down", baseline=0.9, minimum_worthwhile=0.4, target=0.3)
    why = str(found(pilot(one))[0].why)

    assert why.startswith("Not enough of a change to be worthwhile: ")
    assert why.endswith("all above 0.4")


def test_nearly_names_what_is_left():
    asked = profile(required=["learning", "effect", "economy.funded", "anchoring"])
    readiness, _ = found(pilot(metric(GOOD)), asked)

    assert str(readiness.why) == (
        "2 left: funding after the pilot and a plan or a political decision"
    )


def test_open_evidence_is_keep_piloting_and_says_it_with_figures():
    readiness, _ = found(pilot(metric(MIDDLING)), SMALL)

    assert readiness.flag is Flag.KEEP_PILOTING
    assert readiness.why.facts["estimate"] == pytest.approx(0.55)
    assert readiness.why.facts["numbers"]["upper"] == "proportion"
    assert readiness.next_steps == ("effect.primary",)


@pytest.mark.parametrize(
    ("name", "periods", "flag"),
    [
        ("exploratory", 3, "too_early"),
        ("exploratory", 4, "keep_piloting"),
        ("default", 7, "too_early"),
        ("default", 8, "keep_piloting"),
        ("strict", 11, "too_early"),
        ("strict", 12, "keep_piloting"),
    ],
)
def test_too_few_periods_are_too_early_and_says_how_many_are_asked_for(name, periods, flag):
    asked = profile(name)
    readiness, _ = found(pilot(metric(GOOD[:periods])), asked)

    assert readiness.flag == flag
    if flag == "too_early":
        assert str(readiness.why) == f"{periods} of {asked.minimum_periods} weeks measured"


def test_missing_and_left_out_periods_do_not_count_towards_enough():
    excluded = np.zeros(9, bool)
    excluded[0] = True
    readiness, _ = found(pilot(metric([*GOOD[:8], np.nan], excluded=excluded)))

    assert str(readiness.why) == "7 of 8 weeks measured"


def test_without_a_measure_or_a_target_it_is_too_early():
    unfixed = {"judged_from": None, "judged_phase": 0, "planned": None}

    assert str(found(pilot())[0].why) == "No main measure is chosen yet"
    assert "before the first number" in str(found(pilot(metric([], **unfixed)))[0].why)
    readiness, _ = found(pilot(metric(GOOD, **unfixed), hypotheses=()))
    assert readiness.flag is Flag.TOO_EARLY
    assert "No target is fixed" in str(readiness.why)
    assert readiness.next_steps[0] == "learning.fixed_before"


def test_all_below_what_is_worthwhile_is_to_be_reconsidered():
    low = [6, 7, 5, 6, 7, 6, 5, 6]
    readiness, _ = found(pilot(metric(low)))

    assert readiness.flag is Flag.RECONSIDER
    assert str(readiness.why).startswith("Not enough of a change to be worthwhile: 0.3, ")
    assert str(readiness.why).endswith("all below 0.5")


def test_reconsider_comes_before_too_early():
    assert found(pilot(metric([1, 0, 1, 0, 1])))[0].flag is Flag.RECONSIDER


def test_an_upper_limit_at_what_is_worthwhile_is_no_reason_to_reconsider():
    upper = effect(MIDDLING).observed.facts["upper"]

    assert found(pilot(metric(MIDDLING, minimum_worthwhile=upper)))[0].flag is Flag.KEEP_PILOTING
    above = pilot(metric(MIDDLING, minimum_worthwhile=upper + 1e-6))
    assert found(above)[0].flag is Flag.RECONSIDER


def test_the_last_decision_to_stop_is_to_be_reconsidered():
    stop, later = decided("stop", date(2026, 4, 1)), decided("continue", date(2026, 5, 1))

    assert found(pilot(metric(GOOD), decisions=(stop,)), SMALL)[0].flag is Flag.RECONSIDER
    assert found(pilot(metric(GOOD), decisions=(stop, later)), SMALL)[0].flag is Flag.READY
    same_day = replace(later, on=stop.on)
    assert found(pilot(metric(GOOD), decisions=(stop, same_day)), SMALL)[0].flag is Flag.READY


def test_unknown_people_never_lead_to_reconsider():
    readiness, _ = found(pilot(metric([1, 0, 1, 0, 1, 0, 1, 0], counts="visits")))

    assert readiness.flag is Flag.KEEP_PILOTING


def test_the_evidence_comes_first_among_the_next_steps():
    readiness, criteria = found(pilot(metric(MIDDLING, sites=1), falls([4, 3, 5, 4])))
    groups = [criteria[id].group for id in readiness.next_steps]
    evidence = {"effect", "harm", "reach_and_equity", "transfer"}
    last = max(i for i, group in enumerate(groups) if group in evidence)

    assert set(groups[: last + 1]) <= evidence
    assert readiness.next_steps[0] == "effect.primary"


def test_the_primary_metric_is_the_one_of_the_lowest_numbered_hypothesis():
    second = replace(HYPOTHESIS, uid="h2", number=2, metric_uid="sleep", primary=False)
    first = replace(HYPOTHESIS, primary=False)
    metrics = metric(MIDDLING, uid="sleep", name="Sleep"), metric(GOOD)
    evidence = pilot(*metrics, hypotheses=(second, first))

    assert evidence.primary_metric is metrics[1]
    assert evidence.primary_hypothesis is first
    assert found(evidence, SMALL)[0].flag is Flag.READY


# ---------------------------------------------------------------------------------------- dates


def test_the_answer_holds_until_the_day_after_its_date():
    readiness, _ = found(pilot(metric(MIDDLING)))
    late, criteria = found(pilot(metric(MIDDLING)), today=BY + timedelta(days=1))

    assert readiness.valid_until == BY + timedelta(days=1)
    assert late.valid_until is None
    assert "has passed" in str(criteria["effect.primary"].would_change)


def test_on_its_date_it_still_holds():
    on_the_day, criteria = found(pilot(metric(MIDDLING)), today=BY)

    assert on_the_day.valid_until == BY + timedelta(days=1)
    assert "has passed" not in str(criteria["effect.primary"].would_change)


def test_what_is_shown_does_not_change_by_itself():
    assert found(pilot(metric(GOOD)))[0].valid_until is None


# ---------------------------------------------------------------------------------------- batch


SERIES = st.lists(st.integers(0, 20), max_size=16)


@st.composite
def pilots(draw):
    kind = draw(st.sampled_from(["proportion", "rate", "count", "mean", "days_between"]))
    bare = kind in ("count", "mean", "days_between")
    main = metric(
        draw(SERIES),
        None if bare else 20,
        kind=kind,
        direction=draw(st.sampled_from(["up", "down", "none"])),
        counts=draw(st.sampled_from(["people", "visits"])),
        minimum_worthwhile=draw(st.sampled_from([None, 0.5, 8.0])),
        target=draw(st.sampled_from([None, 0.6, 10.0])),
        cadence=draw(st.sampled_from([None, "day", "month", "event"])),
        planned=draw(st.sampled_from([8, 26])),
    )
    if draw(st.booleans()):
        main = replace(main, judged_from=draw(st.sampled_from([None, len(main.periods) // 3])))
    guardrails = [falls(draw(SERIES), uid=f"g{n}") for n in range(draw(st.integers(0, 2)))]
    stops = draw(st.lists(st.sampled_from(["stop", "scale"]), max_size=2))
    return pilot(
        main,
        *guardrails,
        hypotheses=draw(st.sampled_from([(), (HYPOTHESIS,), fixed(judged_before=2)])),
        iterations=draw(st.sampled_from([(), CYCLES[:1], CYCLES])),
        decisions=tuple(decided(each, date(2026, 5, n + 1)) for n, each in enumerate(stops)),
        comparison_sites=draw(st.integers(0, 1)),
    )


@settings(max_examples=60, deadline=None)
@given(
    many=st.lists(pilots(), min_size=1, max_size=5),
    name=st.sampled_from(["exploratory", "default", "strict"]),
)
def test_many_at_once_come_out_as_one_by_one(many, name):
    asked = profile(name)
    together = assess_many(many, asked, TODAY)

    for one, found_together in zip(many, together, strict=True):
        alone = assess(one, asked, TODAY)
        assert found_together.flag is alone.flag
        assert str(found_together.why)[:30] == str(alone.why)[:30]
        assert found_together.next_steps == alone.next_steps
        assert [c.verdict for c in found_together.criteria] == [c.verdict for c in alone.criteria]


@settings(max_examples=120, deadline=None)
@given(evidence=pilots(), name=st.sampled_from(["exploratory", "default", "strict"]))
def test_the_flag_follows_from_the_verdicts(evidence, name):
    asked = profile(name)
    readiness, criteria = found(evidence, asked)
    still_open = {
        each.id
        for each in readiness.criteria
        if each.required and each.verdict in (Verdict.FAIL, Verdict.UNKNOWN)
    }

    assert set(readiness.next_steps) == still_open
    assert len(readiness.next_steps) == len(still_open)
    if readiness.flag is Flag.READY:
        assert not still_open
        assert criteria["effect.primary"].verdict is Verdict.PASS
    if readiness.flag is Flag.NEARLY:
        assert len(still_open) <= 2
    if criteria["harm.guardrails"].verdict is Verdict.FAIL:
        assert readiness.flag is Flag.RECONSIDER
    for each in readiness.criteria:
        if each.verdict in (Verdict.FAIL, Verdict.UNKNOWN):
            assert each.would_change is not None, each.id


@settings(max_examples=60, deadline=None)
@given(evidence=pilots())
def test_a_verdict_says_itself_in_plain_values(evidence):
    said = assess(evidence, profile(), TODAY).to_dict()

    assert json.loads(json.dumps(said, allow_nan=False)) == said
    assert list(said) == [
        "flag",
        "why",
        "criteria",
        "next_steps",
        "progress",
        "valid_until",
        "looks",
    ]


def test_a_thousand_pilots_take_well_under_a_second():
    random = np.random.default_rng(1)
    series = random.binomial(20, 0.6, (5000, 52))
    many = [
        pilot(
            metric(series[5 * n]),
            falls(series[5 * n + 1] % 5),
            *(
                metric(series[5 * n + k], uid=f"m{k}", role="secondary", planned=52)
                for k in (2, 3, 4)
            ),
        )
        for n in range(1000)
    ]
    asked = profile()
    assess_many(many, asked, TODAY)
    start = time.process_time()
    assess_many(many, asked, TODAY)

    assert time.process_time() - start < 0.8


def test_no_pilots_have_no_verdicts():
    assert assess_many([], profile(), TODAY) == ()
