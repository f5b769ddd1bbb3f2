"""Transfer and comparison: criteria that rest on places."""

from __future__ import annotations

import numpy as np
import pytest

from store.evidence.readiness import assess, assess_many
from store.evidence.transfer import next_site
from store.words import Verdict
from tests.evidence.pilots import TODAY, alike, answers, metric, pilot, place, profile

GOOD = [15, 14, 16, 15, 13, 16, 14, 15, 16, 14, 15, 13, 16, 15]
FALLS = 20 - np.array(GOOD)


def next_place(places, name="default", **changes):
    return answers(pilot(metric(GOOD, places=places, **changes)), name)["transfer.next_site"]


# --------------------------------------------------------------------------------- the next place


def test_places_that_are_alike_and_well_beyond_it_carry_over():
    answer = next_place(alike(4, GOOD))
    found = next_site("proportion", [GOOD] * 4, [[20] * 14] * 4)

    assert answer.verdict is Verdict.PASS
    assert answer.observed.facts["chance"] == pytest.approx(found.probability_beyond(0.5, "up"))
    assert answer.threshold.facts["chance"] == 0.8
    assert answer.records == (("metric", "attendance"), *(("site", f"place {n}") for n in range(4)))
    assert "from 4 places" in str(answer.why)


def test_a_chance_at_what_is_asked_passes_and_just_below_fails():
    places = (*alike(2, GOOD), place("Far", [9, 10, 11, 10, 9, 12, 10]))
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
    mirrored = next_place(alike(3, GOOD))

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
        (alike(1, GOOD), {}, "one place"),
        ((place("Away", GOOD, kind="comparison"), *alike(1, GOOD)), {}, "one place"),
        ((place("Away", GOOD, kind="comparison"),), {}, "No place has numbers"),
        (alike(3, GOOD), {"direction": "none"}, "which way is better"),
        (alike(3, GOOD), {"minimum_worthwhile": None}, "from where on"),
        (alike(3, GOOD), {"counts": "visits"}, "different people"),
        (alike(3, []), {}, "No place has numbers"),
        ((), {}, "has not been worked out"),
    ]
    for places, changes, sentence in cases:
        answer = next_place(places, **changes)
        assert answer.verdict is Verdict.UNKNOWN, sentence
        assert sentence in str(answer.why)
        assert answer.would_change is not None


def test_comparison_places_and_places_without_numbers_do_not_enter():
    three = alike(3, GOOD)
    with_others = (*three, place("Away", [2] * 14, kind="comparison"), place("Empty", []))

    assert next_place(with_others).observed == next_place(three).observed


def test_many_with_places_come_out_as_one_by_one():
    many = [pilot(metric(GOOD, places=alike(n % 5, GOOD[: 6 + n]))) for n in range(8)]
    together = assess_many(many, profile(), TODAY)

    for one, found in zip(many, together, strict=True):
        assert found.to_dict() == assess(one, profile(), TODAY).to_dict()


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
