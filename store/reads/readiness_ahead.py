"""One pilot's readiness with how long it takes, foreseen: what its own page shows.

The flag of many pilots says "about so many more" from numbers that go on exactly as so far. For one
pilot there is time to draw what may come, so that it is said with its band. No verdict depends on
either.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from store.evidence.criteria import Criterion
from store.evidence.effect import Judged, guardrail, primary
from store.evidence.foresee import foresee, metric_ahead
from store.evidence.looks import Look
from store.evidence.pilot import PilotEvidence
from store.evidence.profile import Profile
from store.evidence.sentences import (
    ABOUT_MORE,
    MORE_TO_CLEAR,
    NEVER_LIKE_THIS,
    NOT_CLEAR_SOON,
    REACH_TARGET,
)
from store.reads.readiness import ReadinessPage, gathered_pilot, pages

QUICK = frozenset({ABOUT_MORE, NEVER_LIKE_THIS, REACH_TARGET, MORE_TO_CLEAR, NOT_CLEAR_SOON})
"""What the flag says of how long it takes."""


def readiness_ahead(
    session: Session, pilot: UUID, today: date, *, inputs: bool = False
) -> ReadinessPage:
    """`readiness` with how long it takes foreseen by draws. Raises Refusal where it is gone."""
    gathered = gathered_pilot(session, pilot, today)
    page = pages((gathered,), today, inputs)[0]
    looks = {look.metric: look for look in page.looks}
    criteria = tuple(
        _ahead(each, gathered.evidence, looks, gathered.profile) for each in page.criteria
    )
    return replace(page, criteria=criteria)


def is_quick(each: Criterion) -> bool:
    """Whether a criterion says how long it takes as the flag of many pilots does."""
    return each.would_change is not None and each.would_change.text in QUICK


def _ahead(
    each: Criterion, evidence: PilotEvidence, looks: Mapping[str, Look], profile: Profile
) -> Criterion:
    quick = each.would_change
    if quick is None or not is_quick(each):
        return each
    main = _asked_about(each, evidence, looks, profile)
    band = None if main is None else foresee(main)
    if main is None or band is None or (quick.text == REACH_TARGET and band.median is None):
        return each
    return replace(each, would_change=metric_ahead(main, band))


def _asked_about(
    each: Criterion, evidence: PilotEvidence, looks: Mapping[str, Look], profile: Profile
) -> Judged | None:
    """The metric that a criterion waits for: the main one, or the guardrail that it names."""
    if each.id == "effect.primary":
        metric = evidence.primary_metric
        return None if metric is None else primary(metric, looks[metric.uid], profile)
    for metric in evidence.guardrails:
        held = guardrail(metric, looks[metric.uid])
        if metric.name == each.why.facts.get("metric") and held.judgeable and not held.clear():
            return held
    return None
