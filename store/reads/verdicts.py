"""Verdicts as they are kept: with all that went into them, so that they can be computed again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date, datetime
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from math import isfinite
from typing import Any

import numpy as np
import sqlalchemy as sa
from sqlalchemy.orm import Session

from store import schema
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
from store.evidence.plain import plain
from store.evidence.profile import Profile, profile_from_dict
from store.evidence.readiness import Readiness, assess

SIDES = ("numerator", "denominator", "before_numerator", "before_denominator")
NUMBERS = (*SIDES, "people")
FOLLOWS = ("group", "question", "required")
"""Of a criterion, what its id and the profile tell."""


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
    kept = plain_evidence(evidence)
    return {"evidence": kept, "profile": plain(profile), "as_of": today.isoformat()}


def plain_evidence(evidence: PilotEvidence) -> dict[str, Any]:
    """What is known about a pilot as plain values, small groups too."""
    kept: dict[str, Any] = plain(replace(evidence, metrics=()))
    kept["metrics"] = [_plain_metric(metric) for metric in evidence.metrics]
    return kept


def result(found: Readiness) -> dict[str, Any]:
    """The verdict as plain values, without the questions that were asked."""
    kept = found.to_dict()
    for each in kept["criteria"]:
        for name in FOLLOWS:
            del each[name]
    return kept


def again(kept: Mapping[str, Any]) -> Readiness:
    """The verdict computed again from what `inputs` kept.

    Raises Refusal or EvidenceError where what was kept was tampered with.
    """
    return assess(
        _evidence(kept["evidence"]),
        profile_from_dict(kept["profile"]),
        date.fromisoformat(kept["as_of"]),
    )


def verdict_row(
    pilot_id: int,
    cause: str,
    evidence: PilotEvidence,
    profile: Profile,
    found: Readiness,
    *,
    today: date,
    at: datetime,
    history: int,
) -> dict[str, Any]:
    """A row of the table of kept verdicts. cause: flag, decision or review; history: its facts'."""
    return {
        "pilot_id": pilot_id,
        "at": at,
        "history": history,
        "cause": cause,
        "flag": found.flag,
        "profile": profile.name,
        "profile_version": profile.version,
        "inputs": inputs(evidence, profile, today),
        "result": result(found),
        "versions": versions(),
    }


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
        "reached": tuple(
            ReachedEvidence(**_arrays(one, "shares", "people")) for one in kept["reached"]
        ),
        "decisions": tuple(
            DecisionEvidence(**{**one, "on": date.fromisoformat(one["on"])})
            for one in kept["decisions"]
        ),
    }
    return PilotEvidence(**{**kept, **parts})


def _plain_metric(metric: MetricEvidence) -> dict[str, Any]:
    """A metric as plain values; what is left out and where phases begin by index."""
    kept = {
        each.name: plain(getattr(metric, each.name))
        for each in fields(metric)
        if each.name not in ("excluded", "phase", *NUMBERS)
    }
    kept["excluded"] = np.flatnonzero(metric.excluded).tolist()
    kept["phase"] = (np.flatnonzero(np.diff(metric.phase)) + 1).tolist()
    kept["first_phase"] = int(metric.phase[0]) if len(metric.phase) else 1
    for name in NUMBERS:
        column = getattr(metric, name)
        kept[name] = None if column is None else [_short(value) for value in column.tolist()]
    return kept


def _short(value: float) -> float | int | None:
    """A number as JSON says it in fewest letters; None where it is not known."""
    if not isfinite(value):
        return None
    return int(value) if value.is_integer() else value


def _metric(kept: Mapping[str, Any]) -> MetricEvidence:
    values = _arrays(kept, *NUMBERS)
    count, first = len(values["periods"]), values.pop("first_phase")
    values["periods"] = np.array(values["periods"], dtype=np.int64)
    excluded = np.zeros(count, dtype=bool)
    excluded[values["excluded"]] = True
    begins = np.zeros(count, dtype=np.int64)
    begins[values["phase"]] = 1
    values["places"] = tuple(PlaceEvidence(**_arrays(one, *SIDES)) for one in kept["places"])
    values["groups"] = tuple(
        GroupsEvidence(**_arrays(one, "shares", *SIDES)) for one in kept["groups"]
    )
    return MetricEvidence(**{**values, "excluded": excluded, "phase": begins.cumsum() + first})


def _arrays(kept: Mapping[str, Any], *names: str) -> dict[str, Any]:
    """The same with these lists as arrays, None as nan in them; other lists as tuples."""
    values = {name: tuple(value) if name == "levels" else value for name, value in kept.items()}
    for name in names:
        if values[name] is not None:
            values[name] = np.array(values[name], dtype=np.float64)
    return values


def _hypothesis(kept: Mapping[str, Any]) -> HypothesisEvidence:
    fixed = kept["fixed"]
    if fixed is not None:
        dates = {name: date.fromisoformat(fixed[name]) for name in ("on", "entered_at", "by")}
        fixed = CriterionFixed(**{**fixed, **dates})
    return HypothesisEvidence(**{**kept, "fixed": fixed})


def _date(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
