"""Better on average, worse for those worst off: does the flag say "ready"?

Judged by `readiness.assess_many` itself, with the profile's criteria on effect, reach and equity;
all else it asks for is taken as in order.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import numpy as np
from numpy.typing import NDArray

from bench.flag_errors.rule import evidence, first_shown
from bench.flag_errors.series import PROPORTION, Array, numbers
from store.evidence.pilot import (
    CriterionFixed,
    GroupsEvidence,
    HypothesisEvidence,
    PilotEvidence,
    ReachedEvidence,
)
from store.evidence.profile import CRITERIA, Profile
from store.evidence.readiness import assess_many
from store.words import Flag

Looks = NDArray[np.int64]
PERIODS = 26
SHARES = (0.3, 0.7)  # of those it is for: worst off, the others
LEVELS = ("Low", "High")
ASKED = ("effect", "reach_and_equity")
FIXED_ON, BY, TODAY = date(2026, 1, 5), date(2026, 7, 6), date(2026, 6, 1)
FIXED = CriterionFixed("fixing", FIXED_ON, FIXED_ON, None, False, 0, BY, False, 0)
HYPOTHESIS = HypothesisEvidence("hypothesis", 1, 3, 3, "primary", FIXED, True, True)


@dataclass(frozen=True, slots=True)
class Scenario:
    """What becomes of two groups that were alike before, at the baseline.

    worst, best: true value in the first and in the last week, with a straight line between. sizes:
    people a week, worst off and others.
    """

    worst: tuple[float, float]
    best: tuple[float, float]
    sizes: tuple[int, int]


DRIFTS = "drifts"
"""Here both gain at first: those worst off do worse than before in the second half only."""
SCENARIOS = {
    DRIFTS: Scenario((0.60, 0.20), (0.60, 0.98), (30, 70)),
    "falls": Scenario((0.40, 0.20), (0.60, 0.98), (30, 70)),
    "at_once": Scenario((0.30, 0.30), (0.85, 0.85), (30, 70)),
    "stay_away": Scenario((0.30, 0.30), (0.75, 0.75), (10, 90)),
}


def first_ready(
    scenario: Scenario, profile: Profile, pilots: int, rng: np.random.Generator
) -> tuple[Looks, Looks, NDArray[np.bool_]]:
    """The looks at which the effect is first shown, and the flag first says "ready"; 0 for never.

    And whether it says so at the planned end, where nobody has acted before. Shape (pilots,), all.
    """
    parts, wholes = zip(
        *(
            numbers(
                replace(PROPORTION, size=(size,)), np.linspace(*ends, PERIODS), pilots, PERIODS, rng
            )
            for ends, size in zip((scenario.worst, scenario.best), scenario.sizes, strict=True)
        ),
        strict=True,
    )
    part, whole = np.stack(parts, 2), np.stack(wholes, 2)
    asked = replace(profile, required=tuple(id for id in profile.required if CRITERIA[id] in ASKED))
    shown = first_shown(PROPORTION, part.sum(2), whole.sum(2), profile)
    ready = np.zeros(pilots, np.int64)
    for period in range(profile.minimum_periods, PERIODS + 1):
        rows = np.flatnonzero((ready == 0) & (shown > 0) & (shown <= period))
        if not len(rows):
            continue
        made = [_pilot(part[row, :period], whole[row, :period]) for row in rows]
        found = assess_many(made, asked, TODAY, progress=False)
        ready[rows[np.array([each.flag is Flag.READY for each in found])]] = period
    made = [_pilot(*each) for each in zip(part, whole, strict=True)]
    at_end = [each.flag is Flag.READY for each in assess_many(made, asked, TODAY, progress=False)]
    return shown, ready, np.array(at_end)


def _pilot(part: Array, whole: Array) -> PilotEvidence:
    """One pilot with its two groups so far, arrays of shape (periods, groups)."""
    people = whole.sum(0)
    metric = evidence(PROPORTION, part.sum(1), whole.sum(1), PROPORTION.planned, 1)
    shares = np.array(SHARES)
    by_group = GroupsEvidence("education", "Education", True, LEVELS, shares, part, whole)
    reached = ReachedEvidence("education", "Education", True, LEVELS, shares, people)
    return PilotEvidence(
        uid="pilot",
        code="P-001",
        title="Simulated",
        stage="running",
        target_group=True,
        problem=True,
        metrics=(replace(metric, groups=(by_group,)),),
        hypotheses=(HYPOTHESIS,),
        planned_reach=int(people.sum()),
        participants=int(people.sum()),
        reached=(reached,),
    )
