"""Verdicts as they are kept: with all that went into them, so that they can be computed again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import numpy as np
import sqlalchemy as sa
from sqlalchemy.orm import Session

from store import schema
from store.evidence.pilot import (
    CriterionFixed,
    DecisionEvidence,
    HypothesisEvidence,
    IterationEvidence,
    MetricEvidence,
    PilotEvidence,
)
from store.evidence.plain import plain
from store.evidence.profile import Profile, profile_from_dict
from store.evidence.readiness import Readiness, assess

NUMBERS = ("numerator", "denominator", "people")


@cache
def versions() -> dict[str, str]:
    """The versions of what a verdict is computed with."""
    found = {}
    for name in ("numpy", "scipy", "springbrett"):
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "unknown"
    return found


def inputs(evidence: PilotEvidence, profile: Profile, today: date) -> dict[str, Any]:
    """All that a verdict rests on, as plain values."""
    return {"evidence": plain(evidence), "profile": plain(profile), "as_of": today.isoformat()}


def again(kept: Mapping[str, Any]) -> Readiness:
    """The verdict computed again from what `inputs` kept.

    Raises Refusal or EvidenceError where what was kept was tampered with.
    """
    return assess(
        _evidence(kept["evidence"]),
        profile_from_dict(kept["profile"]),
        date.fromisoformat(kept["as_of"]),
    )


def keep(
    session: Session,
    pilot_id: int,
    cause: str,
    evidence: PilotEvidence,
    profile: Profile,
    found: Readiness,
    *,
    today: date,
    at: datetime,
    history: int,
) -> None:
    """Write a verdict down. cause: flag, decision or review. history: what it followed."""
    session.add(
        schema.KeptVerdict(
            pilot_id=pilot_id,
            at=at,
            history=history,
            cause=cause,
            flag=found.flag,
            profile=profile.name,
            profile_version=profile.version,
            inputs=inputs(evidence, profile, today),
            result=found.to_dict(),
            versions=versions(),
        )
    )


def kept_verdicts(session: Session, pilot_id: int) -> tuple[schema.KeptVerdict, ...]:
    """A pilot's kept verdicts, oldest first; not to be changed."""
    v = schema.KeptVerdict
    return tuple(session.scalars(sa.select(v).where(v.pilot_id == pilot_id).order_by(v.id)))


def _evidence(kept: Mapping[str, Any]) -> PilotEvidence:
    parts = {
        "metrics": tuple(_metric(one) for one in kept["metrics"]),
        "hypotheses": tuple(_hypothesis(one) for one in kept["hypotheses"]),
        "iterations": tuple(
            IterationEvidence(**{**one, "ends_on": _date(one["ends_on"])})
            for one in kept["iterations"]
        ),
        "decisions": tuple(
            DecisionEvidence(**{**one, "on": date.fromisoformat(one["on"])})
            for one in kept["decisions"]
        ),
    }
    return PilotEvidence(**{**kept, **parts})


def _metric(kept: Mapping[str, Any]) -> MetricEvidence:
    arrays: dict[str, Any] = {
        name: None if kept[name] is None else np.array(kept[name], dtype=np.float64)
        for name in NUMBERS
    }
    arrays["periods"] = np.array(kept["periods"], dtype=np.int64)
    arrays["phase"] = np.array(kept["phase"], dtype=np.int64)
    arrays["excluded"] = np.array(kept["excluded"], dtype=bool)
    return MetricEvidence(**{**kept, **arrays})


def _hypothesis(kept: Mapping[str, Any]) -> HypothesisEvidence:
    fixed = kept["fixed"]
    if fixed is not None:
        dates = {name: date.fromisoformat(fixed[name]) for name in ("on", "entered_at", "by")}
        fixed = CriterionFixed(**{**fixed, **dates})
    return HypothesisEvidence(**{**kept, "fixed": fixed})


def _date(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
