"""At which look a pilot's effect is first called shown: by the flag's own code, many at once.

What decides is `effect.passes` on `last_looks`, as in `readiness.assess`. Only the pilots that it
could pass are brought before it: those whose limit, by the public `last_intervals`, comes near
enough to what it must lie beyond.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from bench.flag_errors.series import Array, Measure
from store.evidence.boundaries import judged_alpha
from store.evidence.effect import guardrail, harm, passes, primary
from store.evidence.interval import FIRST_LOOK, last_intervals
from store.evidence.limits import BETWEEN, first_those_with_data, sums, values_and_sizes
from store.evidence.looks import last_looks
from store.evidence.pilot import MetricEvidence
from store.evidence.profile import Profile
from store.words import Direction, Verdict

Looks = NDArray[np.int64]
NEAR = 1e-9  # what may be rounding is left to the rule itself
LEAST = 1.28  # of Student's t at a one-sided level of 10 % or less
WEEK = 7
FIRST_DAY = 20458


def first_shown(
    measure: Measure,
    part: Array,
    whole: Array | None,
    profile: Profile,
    *,
    judged_phase: int = 1,
    planned: int | Looks | None = None,
    sift: bool = True,
) -> Looks:
    """The period at whose look each pilot's effect is first called shown, 0 where it never is.

    part, whole: shape (pilots, periods), the judged phase alone. planned: periods, one for all or
    one a pilot, the measure's unless given. sift: only those that could pass are brought before the
    rule; without it all are, which takes long. Returns shape (pilots,), counted from 1.
    """
    pilots, periods = part.shape
    shown = np.zeros(pilots, np.int64)
    there = ~np.isnan(part)
    seen = np.cumsum(there, axis=1)
    plans = np.broadcast_to(measure.planned if planned is None else planned, pilots)
    alpha = judged_alpha(profile.alpha, judged_phase)
    for period in range(max(profile.minimum_periods, FIRST_LOOK), periods + 1):
        # Where nothing has come in there is no new look.
        asked = there[:, period - 1] & (seen[:, period - 1] >= profile.minimum_periods)
        rows = np.flatnonzero(asked & (shown == 0))
        if sift:
            then = part[rows, :period], None if whole is None else whole[rows, :period]
            rows = rows[_near(measure, *then, _bound(measure, profile), plans[rows], alpha)]
        metrics = [
            evidence(
                measure, part[row, :period], _row(whole, row, period), int(plans[row]), judged_phase
            )
            for row in rows.tolist()
        ]
        looks = last_looks(metrics, profile.alpha)
        for row, metric, look in zip(rows, metrics, looks, strict=True):
            if passes(primary(metric, look, profile)):
                shown[row] = period
    return shown


def _bound(measure: Measure, profile: Profile) -> float:
    return measure.target if profile.effect_beyond == "target" else measure.minimum


def _near(
    measure: Measure, part: Array, whole: Array | None, bound: float, planned: Looks, alpha: float
) -> NDArray[np.bool_]:
    """Which pilots could pass: estimate and limit are where they must be, or as good as there.

    No limit lies nearer to the estimate than `LEAST` standard errors, whatever the look: those
    that are not even so far away need no limit.
    """
    way = -1 if measure.direction is Direction.DOWN else 1
    slack = NEAR * max(abs(bound), abs(measure.target))
    found = sums(*first_those_with_data(*values_and_sizes(measure.kind, part, whole)))
    could = way * (found.estimate - measure.target) > -slack
    away = way * (found.estimate - bound) + slack
    if measure.kind not in BETWEEN:
        could &= away > LEAST * np.sqrt(found.variance * found.wider)
    rows = np.flatnonzero(could)
    if len(rows):
        limits = last_intervals(
            measure.kind,
            part[rows],
            None if whole is None else whole[rows],
            planned=planned[rows],
            alpha=alpha,
        )
        near = limits.upper if way < 0 else limits.lower
        could[rows] = way * (near - bound) > -slack
    return could


def first_in_order(measure: Measure, part: Array, whole: Array | None, profile: Profile) -> Looks:
    """The period at whose look a guardrail is first called in order, 0 where it never is.

    The measure's target is its limit. Looked at as long as the flag could say "ready": from the
    profile's minimum periods on.
    """
    pilots, periods = part.shape
    passed = np.zeros(pilots, np.int64)
    alpha = judged_alpha(profile.alpha, 1)
    for period in range(profile.minimum_periods, periods + 1):
        rows = np.flatnonzero((passed == 0) & ~np.isnan(part[:, :period]).all(1))
        if profile.guardrail_must_clear and len(rows):
            then = part[rows, :period], None if whole is None else whole[rows, :period]
            plans = np.full(len(rows), measure.planned)
            rows = rows[_near(measure, *then, measure.target, plans, alpha)]
        metrics = [
            evidence(
                measure,
                part[row, :period],
                _row(whole, row, period),
                measure.planned,
                1,
                role="guardrail",
            )
            for row in rows.tolist()
        ]
        looks = last_looks(metrics, profile.alpha)
        for row, metric, look in zip(rows, metrics, looks, strict=True):
            if harm([guardrail(metric, look)], profile, {}).verdict is Verdict.PASS:
                passed[row] = period
    return passed


def _row(whole: Array | None, row: int, period: int) -> Array | None:
    return None if whole is None else whole[row, :period]


def evidence(
    measure: Measure,
    part: Array,
    whole: Array | None,
    planned: int,
    judged_phase: int,
    *,
    role: str = "primary",
) -> MetricEvidence:
    """One pilot's measure as the store hands it to the rule; a guardrail's limit is its target."""
    periods = len(part)
    return MetricEvidence(
        uid=role,
        name=role,
        kind=measure.kind,
        direction=measure.direction,
        role=role,
        counts="people",
        cadence="week",
        unit="",
        per=1.0,
        baseline=measure.baseline,
        minimum_worthwhile=measure.minimum,
        target=measure.target,
        limit=measure.target if role == "guardrail" else None,
        planned=planned,
        judged_phase=judged_phase,
        periods=np.arange(FIRST_DAY, FIRST_DAY + WEEK * periods, WEEK),
        numerator=part,
        denominator=whole,
        people=None,
        excluded=np.zeros(periods, bool),
        phase=np.ones(periods, np.int64),
        judged_from=0,
        sites=3,
    )
