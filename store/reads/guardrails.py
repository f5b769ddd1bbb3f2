"""The guardrails of a pilot beside their limits."""

from __future__ import annotations

from datetime import date
from math import isfinite
from uuid import UUID

from store.evidence.effect import guardrail, harmed
from store.evidence.looks import last_looks
from store.evidence.profile import Profile
from store.reads.evidence import metric_evidence
from store.reads.outcome_types import GuardrailLine
from store.reads.records import Records
from store.words import Direction, Kind, Role


def guardrail_lines(
    records: Records, pilot: int, profile: Profile, today: date
) -> tuple[GuardrailLine, ...]:
    """A pilot's guardrails at their last period."""
    rows = [row for row in records.metrics[pilot] if row[6] == Role.GUARDRAIL]
    judged = {row[0]: records.judging(row, profile, today) for row in rows}
    found = records.measure(judged, whole=False)
    metrics = [metric_evidence(row, judged[row[0]], found[row[0]], records) for row in rows]
    lines = []
    for metric, look in zip(metrics, last_looks(metrics, profile.alpha), strict=True):
        held = guardrail(metric, look)
        lines.append(
            GuardrailLine(
                UUID(metric.uid),
                metric.name,
                Kind(metric.kind),
                metric.unit or None,
                metric.per,
                Direction(metric.direction),
                _known(look.estimate),
                _known(look.lower),
                _known(look.upper),
                held.bound,
                harmed(held),
            )
        )
    return tuple(lines)


def _known(value: float) -> float | None:
    return float(value) if isfinite(value) else None
