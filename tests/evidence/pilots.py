"""Pilots to judge in tests: numbers in, evidence out, everything else in good order."""

from __future__ import annotations

import json
import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from store.evidence.pilot import (
    CriterionFixed,
    DecisionEvidence,
    GroupsEvidence,
    HypothesisEvidence,
    IterationEvidence,
    MetricEvidence,
    PilotEvidence,
    PlaceEvidence,
    ReachedEvidence,
)
from store.evidence.profile import Profile, profile_from_dict
from store.evidence.readiness import assess

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


def place(
    name: str, numerator: Any, before: Any = None, kind: str = "pilot", size: float = 20
) -> PlaceEvidence:
    """A place with its numbers of `size` each, and those from before the start."""
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


def alike(count: int, numerator: Any) -> tuple[PlaceEvidence, ...]:
    """Pilot places with the same numbers."""
    return tuple(place(f"Place {n}", numerator) for n in range(count))


def reached(
    people: Any,
    shares: Any = (0.3, 0.4, 0.3),
    ordered: bool = True,
    name: str = "Education",
    uid: str = "edu",
) -> ReachedEvidence:
    """Participants by three groups, worst off first, unless said otherwise."""
    levels = ("Low", "Middle", "High", "Highest")[: len(people)]
    share = None if shares is None else np.array(shares, float)
    return ReachedEvidence(uid, name, ordered, levels, share, np.array(people, float))


def groups(
    worst: Any,
    best: Any,
    size: float = 200,
    ordered: bool = True,
    uid: str = "edu",
    name: str = "Education",
) -> GroupsEvidence:
    """An outcome by two groups of `size` people in each period, given as shares."""
    part = np.stack([np.rint(np.array(worst) * size), np.rint(np.array(best) * size)], 1)
    return GroupsEvidence(
        uid, name, ordered, ("Low", "High"), None, part, np.full(part.shape, float(size))
    )


def answers(evidence: PilotEvidence, name: str = "default", **changes: Any) -> dict[str, Any]:
    """The criteria by id, each looked at as a person would."""
    readiness = assess(evidence, profile(name, **changes), TODAY)
    assert json.dumps(readiness.to_dict(), allow_nan=False)
    for each in readiness.criteria:
        str(each.why), str(each.would_change), str(each.observed), str(each.threshold)
        if each.open:
            assert each.would_change is not None, each.id
    return {each.id: each for each in readiness.criteria}
