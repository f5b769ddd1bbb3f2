"""What is judged, from when on, and as which try."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from store.evidence.interval import confidence_sequence
from store.evidence.looks import last_looks
from store.periods import to_day
from store.reads.evidence import evidence
from store.store import Store
from tests.builders import TODAY, do, weekly


def hypothesis(store: Store) -> None:
    """One on the attendance, to be shown by the end of the year."""
    do(
        store,
        "AddHypothesis",
        pilot="P-001",
        if_we="walk together",
        then="more walk",
        because="parents trust it",
        metric="Attendance",
        comparison="at_least",
        target=0.55,
        by="2026-12-31",
    )


def add_guardrail(store: Store) -> None:
    """Falls a month, which must not come above three."""
    do(
        store,
        "AddMetric",
        pilot="P-001",
        name="Falls",
        kind="count",
        direction="down",
        role="guardrail",
        limit=3.0,
        cadence="month",
    )
    months = zip(range(1, 9), (1, 0, 2, 1, 1, 0, 1, 2), strict=True)
    rows = [{"period": f"2026-{month:02}", "value": falls} for month, falls in months]
    do(store, "RecordMeasurements", pilot="P-001", metric="Falls", rows=rows)


def test_a_criterion_fixed_on_paper_is_judged_from_its_date(infections):
    (pilot,) = infections.read(evidence, None, TODAY)
    metric = pilot.primary_metric

    assert metric.planned == 12
    assert metric.judged_phase == 1
    assert metric.judged_from == 24
    assert pilot.primary_hypothesis.fixed.paper
    assert pilot.primary_hypothesis.fixed.judged_before == len(metric.periods) - 24
    assert pilot.primary_hypothesis.tested


def test_the_published_interval_comes_out_of_the_store_at_full_alpha(infections):
    (pilot,) = infections.read(evidence, None, TODAY)
    metric = pilot.primary_metric
    judged = slice(metric.judged_from, metric.judged_from + 12)
    found = confidence_sequence(
        "rate", metric.numerator[judged], metric.denominator[judged], planned=metric.planned
    )

    assert found.lower[-1] == pytest.approx(0.00036366, abs=5e-9)
    assert found.upper[-1] == pytest.approx(0.00063813, abs=5e-9)


def test_the_first_judged_phase_gets_two_thirds_of_alpha(infections):
    (pilot,) = infections.read(evidence, None, TODAY)
    (look,) = last_looks(pilot.metrics, 0.05)

    assert look.alpha == pytest.approx(0.05 * 2 / 3)
    assert look.judged
    assert look.periods == len(pilot.primary_metric.periods) - 24


def test_a_phase_after_the_criterion_is_another_try_with_less_of_alpha(store, clock, judged):
    clock.move_to(date(2026, 9, 1))
    do(store, "AddPhase", pilot="P-001", metric="Attendance", period="2026-W22")
    (pilot,) = store.read(evidence, None, TODAY)
    metric = pilot.primary_metric

    assert metric.judged_phase == 2
    assert metric.periods[metric.judged_from] == to_day(date(2026, 5, 25))
    # From that week to the last of 2026, which is as it was first fixed.
    assert metric.planned == 32


def test_a_withdrawn_phase_still_counts_as_a_try(store, judged):
    do(store, "AddPhase", pilot="P-001", metric="Attendance", period="2026-W22")
    do(store, "WithdrawPhase", pilot="P-001", metric="Attendance", period="2026-W22")
    (pilot,) = store.read(evidence, None, TODAY)
    metric = pilot.primary_metric

    assert metric.judged_phase == 2
    assert metric.periods[metric.judged_from] == to_day(date(2026, 4, 27))
    assert set(metric.phase.tolist()) == {1, 2}


def test_phases_before_the_criterion_and_of_one_place_are_no_tries(store, judged):
    do(store, "AddSite", pilot="P-001", name="Askøy")
    do(store, "AddPhase", pilot="P-001", metric="Attendance", period="2026-W12")
    do(store, "AddPhase", pilot="P-001", metric="Attendance", period="2026-W22", site="Askøy")
    (pilot,) = store.read(evidence, None, TODAY)

    assert pilot.primary_metric.judged_phase == 1
    assert pilot.primary_metric.phase.tolist() == [1, 1] + [2] * 6 + [3] * 8


def test_a_later_criterion_is_another_try_planned_by_the_first_date(store, judged):
    do(store, "EditHypothesis", pilot="P-001", hypothesis="H1", by="2027-12-31", target=0.57)
    do(store, "FixCriterion", pilot="P-001", hypothesis="H1")
    (pilot,) = store.read(evidence, None, TODAY)
    metric = pilot.primary_metric

    assert metric.judged_phase == 2
    assert metric.target == 0.57
    assert metric.planned == 14
    assert metric.judged_from == len(metric.periods)
    assert pilot.primary_hypothesis.fixed.judged_before == 0
    assert not pilot.primary_hypothesis.tested


def test_what_was_frozen_is_judged_whatever_the_metric_says_today(store, judged):
    do(store, "EditMetric", pilot="P-001", metric="Attendance", target=0.9, minimum_worthwhile=0.8)
    (pilot,) = store.read(evidence, None, TODAY)

    assert pilot.primary_metric.target == 0.55
    assert pilot.primary_metric.minimum_worthwhile == 0.45


def test_a_guardrail_is_judged_from_the_same_date_by_its_own_cadence(store, judged):
    add_guardrail(store)
    (pilot,) = store.read(evidence, None, TODAY)
    (guardrail,) = pilot.guardrails

    assert guardrail.planned == 8
    assert guardrail.judged_phase == 1
    assert guardrail.periods[guardrail.judged_from] == to_day(date(2026, 5, 1))
    assert guardrail.limit == 3.0


def test_a_criterion_without_numbers_is_untested_until_one_comes(store, clock, measured):
    clock.move_to(date(2026, 5, 4))
    hypothesis(store)
    do(store, "FixCriterion", pilot="P-001", hypothesis="H1")
    (before,) = store.read(evidence, None, TODAY)
    rows = weekly("2026-W19", [(11, 20)])
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    (after,) = store.read(evidence, None, TODAY)

    assert not before.primary_hypothesis.tested
    assert after.primary_hypothesis.tested
    assert not after.primary_hypothesis.fixed.paper


def test_a_finding_or_a_completed_cycle_tests_a_hypothesis(store, measured):
    hypothesis(store)
    hypothesis(store)
    do(store, "AddEvidenceNote", pilot="P-001", text="Glad", hypothesis="H1", supports="supports")
    cycle = {"title": "Routes", "starts_on": "2026-03-02", "plan": "Mark them"}
    do(store, "AddIteration", pilot="P-001", hypothesis="H2", **cycle)
    tested = [one.tested for one in store.read(evidence, None, TODAY)[0].hypotheses]
    done = {"ends_on": "2026-03-30", "did": "d", "as_planned": True, "study": "s", "act": "adopt"}
    do(store, "CompleteIteration", pilot="P-001", iteration=1, **done)
    later = [one.tested for one in store.read(evidence, None, TODAY)[0].hypotheses]

    assert tested == [True, False]
    assert later == [True, True]


def test_the_paper_counts_as_attached_where_a_file_names_it(infections, tmp_path):
    def attached() -> bool:
        return infections.read(evidence, None, TODAY)[0].primary_hypothesis.fixed.source_attached

    other, paper = tmp_path / "photo.png", tmp_path / "minutes.pdf"
    other.write_bytes(b"1")
    paper.write_bytes(b"2")
    before = attached()
    do(infections, "AddAttachment", pilot="P-001", file=other)
    with_another = attached()
    do(infections, "AddAttachment", pilot="P-001", file=paper, about="Plan 2014, item 12")

    assert (before, with_another, attached()) == (False, False, True)


def test_places_with_numbers_are_counted_by_kind(store, measured):
    for name, kind in (("Askøy", "pilot"), ("Bømlo", "pilot"), ("Os", "comparison")):
        do(store, "AddSite", pilot="P-001", name=name, kind=kind)
    for name in ("Askøy", "Os"):
        rows = weekly("2026-W18", [(5, 10), (6, 10)], site=name)
        do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    (pilot,) = store.read(evidence, None, TODAY)

    assert pilot.primary_metric.sites == 1
    assert pilot.comparison_sites == 1
    # What the comparison place measured is no part of the pilot's total.
    assert pilot.primary_metric.denominator[-2:].tolist() == [10, 10]


def test_places_come_with_their_numbers_before_and_since(store, judged):
    for name, kind in (("Askøy", "pilot"), ("Os", "comparison"), ("Voss", "scale")):
        do(store, "AddSite", pilot="P-001", name=name, kind=kind)
        for first in ("2026-W10", "2026-W18"):
            rows = weekly(first, [(5, 10), (6, 11)], site=name)
            do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    do(store, "LeaveOut", pilot="P-001", metric="Attendance", period="2026-W19", reason="Strike")
    (pilot,) = store.read(evidence, None, TODAY)
    places = pilot.primary_metric.places

    assert [(one.name, one.kind) for one in places] == [("Askøy", "pilot"), ("Os", "comparison")]
    for place in places:
        assert place.before_numerator[:2].tolist() == [5, 6]
        assert np.isnan(place.before_numerator[2:]).all()
        assert place.numerator[0] == 5
        assert np.isnan(place.numerator[1:]).all()
        assert place.denominator[0] == 10


def test_groups_come_summed_over_the_pilots_places(store, judged):
    levels = [{"name": "Lower", "share": 0.3}, {"name": "Higher", "share": 0.7}]
    do(store, "AddSubgroups", pilot="P-001", dimension="Education", ordered=True, levels=levels)
    for name, kind in (("Askøy", "pilot"), ("Bømlo", "pilot"), ("Os", "comparison")):
        do(store, "AddSite", pilot="P-001", name=name, kind=kind)
        rows = weekly("2026-W18", [(5, 10), (6, 11)], site=name, subgroup="Lower")
        do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    add = {"name": "Reached", "kind": "count", "direction": "up", "role": "reach"}
    do(store, "AddMetric", pilot="P-001", cadence="week", **add)
    rows = [
        {"period": "2026-W20", "value": 25},
        {"period": "2026-W20", "value": 11, "subgroup": "Lower"},
        {"period": "2026-W21", "value": 4},
        {"period": "2026-W21", "value": 2, "subgroup": "Lower"},
    ]
    do(store, "RecordMeasurements", pilot="P-001", metric="Reached", rows=rows)
    (pilot,) = store.read(evidence, None, TODAY)
    (groups,), (reached,) = pilot.primary_metric.groups, pilot.reached

    assert (groups.name, groups.ordered, groups.levels) == ("Education", True, ("Lower", "Higher"))
    assert groups.shares.tolist() == [0.3, 0.7]
    assert groups.numerator[:, 0].tolist() == [10, 12]
    assert groups.denominator[:, 0].tolist() == [20, 22]
    assert np.isnan(groups.numerator[:, 1]).all()
    assert pilot.participants == 29
    assert reached.people[0] == 13
    assert np.isnan(reached.people[1])


def test_statements_do_not_grow_with_the_pilots(store, statements):
    def asked(count: int) -> int:
        for _ in range(count):
            do(store, "AddPilot", title="Another")
        statements.clear()
        store.read(evidence, None, TODAY)
        return len(statements)

    assert asked(1) == asked(20) <= 16
