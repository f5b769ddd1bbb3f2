"""Pilots to judge in tests: numbers in, evidence out, everything else in good order."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from store.evidence.pilot import (
    CriterionFixed,
    DecisionEvidence,
    HypothesisEvidence,
    IterationEvidence,
    MetricEvidence,
    PilotEvidence,
)
from store.evidence.profile import Profile, profile_from_dict

PROFILES = Path(__file__).parents[2] / "resources" / "profiles"
TODAY = date(2026, 6, 1)
FIXED_ON = date(2026, 1, 5)
BY = date(2026, 9, 1)


def profile(name: str = "default", **changes: Any) -> Profile:
    """A shipped profile, or one like it."""
    kept = tomllib.loads((PROFILES / f"{name}.toml").read_text("utf-8"))
    return profile_from_dict(kept | changes)


def metric(numerator: Any = (), denominator: Any = 20, **changes: Any) -> MetricEvidence:
    """A weekly proportion: baseline .40, worthwhile from .50, target .60, 26 weeks planned.

    denominator: one for all periods, a list, or None. The whole series is judged.
    """
    part = np.array(numerator, dtype=float)
    whole = (
        None if denominator is None else np.broadcast_to(np.array(denominator, float), part.shape)
    )
    facts: dict[str, Any] = {
        "uid": "attendance",
        "name": "Attendance",
        "kind": "proportion",
        "direction": "up",
        "role": "primary",
        "counts": "people",
        "cadence": "week",
        "unit": "",
        "per": 1.0,
        "baseline": 0.4,
        "minimum_worthwhile": 0.5,
        "target": 0.6,
        "limit": None,
        "planned": 26,
        "judged_phase": 1,
        "periods": np.arange(20458, 20458 + 7 * len(part), 7),
        "numerator": part,
        "denominator": whole,
        "people": None,
        "excluded": np.zeros(len(part), bool),
        "phase": np.ones(len(part), np.int64),
        "judged_from": 0,
        "periods_left": 10,
        "sites": 3,
    }
    return MetricEvidence(**(facts | changes))


def falls(numerator: Any, denominator: Any = 1000, **changes: Any) -> MetricEvidence:
    """A guardrail: falls, at most 5 of 1,000 days."""
    facts: dict[str, Any] = {
        "uid": "falls",
        "name": "Falls",
        "kind": "rate",
        "direction": "down",
        "role": "guardrail",
        "per": 1000.0,
        "baseline": None,
        "minimum_worthwhile": None,
        "target": None,
        "limit": 0.005,
    }
    return metric(numerator, denominator, **(facts | changes))


FIXED = CriterionFixed("fixing", FIXED_ON, FIXED_ON, None, False, 14, BY, False, 0)
HYPOTHESIS = HypothesisEvidence("h1", 1, 5, 4, "attendance", FIXED, True, True)
CYCLES = (
    IterationEvidence("i1", 1, date(2026, 2, 1), "adapt", True),
    IterationEvidence("i2", 2, date(2026, 3, 1), "adopt", False),
)


def pilot(*metrics: MetricEvidence, **changes: Any) -> PilotEvidence:
    """A pilot that has learnt: a criterion fixed in time, two cycles, an adaptation."""
    facts: dict[str, Any] = {
        "uid": "pilot",
        "code": "P-001",
        "title": "Walking bus",
        "stage": "running",
        "target_group": True,
        "problem": True,
        "metrics": metrics,
        "hypotheses": (HYPOTHESIS,),
        "iterations": CYCLES,
    }
    return PilotEvidence(**(facts | changes))


def fixed(**changes: Any) -> tuple[HypothesisEvidence, ...]:
    """The primary hypothesis with its fixing changed."""
    return (replace(HYPOTHESIS, fixed=replace(FIXED, **changes)),)


def decided(decision: str, on: date) -> DecisionEvidence:
    """A decision."""
    return DecisionEvidence(f"{decision} {on}", on, decision)
