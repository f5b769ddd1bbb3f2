"""What is judged, from when on, and as which try."""

from __future__ import annotations

from datetime import date

import pytest

from store.evidence.interval import confidence_sequence
from store.evidence.looks import last_looks
from store.reads.evidence import evidence

TODAY = date(2026, 3, 2)


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
