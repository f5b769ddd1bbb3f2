"""One metric of a pilot over time: what its chart shows, and what can be said of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from math import isfinite
from typing import Any
from uuid import UUID

import numpy as np
from sqlalchemy.orm import Session

from store.evidence.before_after import Change
from store.evidence.control import ControlChart
from store.evidence.interval import probability_beyond
from store.evidence.lines import ChartKind
from store.evidence.looks import Look, last_looks
from store.evidence.pilot import MetricEvidence
from store.evidence.variation import Variation, classify, provisional
from store.reads import claims
from store.reads.drawn import change_of, chart_of
from store.reads.evidence import pilot_hypotheses
from store.reads.group_lines import groups_of
from store.reads.guardrails import guardrail_lines
from store.reads.marks import marks
from store.reads.next_place import next_place
from store.reads.outcome_types import (
    GapLine,
    GapOverTime,
    GroupLine,
    Groups,
    GuardrailLine,
    Judgement,
    Mark,
    MarkKind,
    NextPlace,
    Outcome,
    PlaceLine,
)
from store.reads.parts import place_lines
from store.reads.period_notes import period_notes
from store.reads.viewed import Ready, View, ready, seen
from store.reads.worked_out import ProfileName
from store.words import Counts, Direction, Kind, Message

__all__ = [
    "GapLine", "GapOverTime", "GroupLine", "Groups", "GuardrailLine", "Judgement", "Mark",
    "MarkKind", "NextPlace", "Outcome", "PlaceLine", "outcome",
]  # fmt: skip


def outcome(
    session: Session,
    pilot: UUID,
    metric: UUID,
    *,
    today: date,
    site: UUID | None = None,
    subgroup: UUID | None = None,
    chart: ChartKind | str | None = None,
) -> Outcome:
    """A metric of a pilot, in all places or one, for everyone or one group.

    chart: the chart that somebody chose, else the metric's own, else the one that fits.
    Raises Refusal where pilot, metric, place or group are gone.
    """
    made = ready(session, pilot, metric, today=today, site=site, subgroup=subgroup, chart=chart)
    return _outcome(made, seen(made), pilot, today)


@dataclass(frozen=True, slots=True)
class _Read:
    """What the numbers say. begins: day of the phase that is looked at. change, before: to it.

    people: different people behind a share of visits, nan where not known, None where each counts.
    """

    chart: ControlChart | None
    variation: Variation | None
    look: Look
    begins: int
    change: Change | None
    before: float | None
    provisional: bool
    people: float | None = None


def _read(view: View, made: Ready) -> _Read:
    metric = view.metric
    chart = None if view.suppressed else chart_of(metric, made.chart)
    (look,) = last_looks([metric], made.profile.alpha)
    if chart is None:
        return _Read(None, None, look, view.begins, None, None, provisional=False)
    variation = classify(chart, direction=metric.direction, target=metric.target)
    people = look.people if _comes_back(metric) else None
    change, before = change_of(metric, people)
    return _Read(chart, variation, look, view.begins, change, before, provisional(chart), people)


def _comes_back(metric: MetricEvidence) -> bool:
    """Whether it is a share of visits, which people who come back make several of."""
    return metric.counts == Counts.VISITS and metric.kind == Kind.PROPORTION


def _words(
    read: _Read, view: View, made: Ready, today: date
) -> tuple[tuple[Message, ...], tuple[Message, ...]]:
    """Sentences and warnings."""
    told = claims.sentences(
        view.metric,
        read.look,
        read.variation,
        read.change,
        read.before,
        read.begins,
        made.profile,
        _fixed(made, view),
        today,
    )
    warned = claims.warnings(
        view.metric, read.look, provisional=read.provisional, unequal=view.unequal
    )
    return told, warned


def _outcome(made: Ready, view: View, pilot: UUID, today: date) -> Outcome:
    metric, shown, read = view.metric, not view.suppressed, _read(view, made)
    told, warned = _words(read, view, made, today) if shown else ((), ())
    connection, records, parts = made.connection, made.records, made.parts
    silent = (None,) * len(metric.periods)
    way, left_out, has = Direction(metric.direction), view.reasons, bool(parts.rows)
    levels_of = (metric.minimum_worthwhile, metric.target)
    people, ids = read.people, (made.pilot, made.key, made.site, made.subgroup)
    places = place_lines(parts, read.begins, left_out, people) if has else ()
    return Outcome(
        pilot=pilot,
        uid=UUID(metric.uid),
        name=metric.name,
        kind=Kind(metric.kind),
        unit=metric.unit or None,
        per=metric.per,
        cadence=parts.cadence,
        direction=Direction(metric.direction),
        role=parts.role,
        definition=made.definition,
        baseline=metric.baseline,
        minimum_worthwhile=metric.minimum_worthwhile,
        target=metric.target,
        limit=metric.limit,
        site=made.site_uid,
        subgroup=made.subgroup_uid,
        chart_kind=None if read.chart is None else read.chart.kind,
        periods=metric.periods,
        numerator=metric.numerator,
        denominator=metric.denominator,
        notes=period_notes(connection, ids, parts.kind, parts.small, metric.periods)
        if shown
        else silent,
        left_out=tuple(view.reasons.get(day) for day in metric.periods.tolist()),
        chart=read.chart,
        variation=read.variation,
        marks=marks(connection, made.pilot, made.key, made.site, view.judged),
        judgement=_judgement(metric, read.look, read.begins) if read.chart is not None else None,
        before=read.change,
        before_estimate=read.before,
        places=places,
        next_place=next_place(parts, places, read.begins, left_out, way, levels_of, people),
        groups=groups_of(records, made.pilot, parts, read.begins, left_out, way),
        guardrails=guardrail_lines(records, made.pilot, made.profile, today),
        unequal=view.unequal,
        provisional=read.provisional,
        suppressed=view.suppressed,
        small_group=parts.small,
        sentences=told,
        warnings=warned,
        people=None if people is None else _known(people),
        profile=ProfileName(made.profile.name, made.profile.version),
    )


def _fixed(made: Ready, view: View) -> Any:
    """The criterion that the metric is judged by, None where it is not."""
    if view.judged is None or view.judged.fixing.metric_id != made.key:
        return None
    for one in pilot_hypotheses(made.pilot, {made.key: view.metric}, made.records, {}):
        if one.fixed is not None and one.fixed.uid == str(view.judged.fixing.uid):
            return one.fixed
    return None


def _judgement(metric: MetricEvidence, look: Look, begins: int) -> Judgement:
    chance = None
    known = look.periods > 0 and not look.people_missing
    if known and metric.target is not None and metric.direction != Direction.NONE:
        late = metric.periods >= begins
        part = np.where(metric.excluded, np.nan, metric.numerator)[late]
        whole = None if metric.denominator is None else metric.denominator[late]
        chance = probability_beyond(metric.kind, part, whole, metric.target, metric.direction)
    return Judgement(
        judged=look.judged,
        begins=begins,
        periods=look.periods,
        planned=look.planned,
        estimate=_known(look.estimate),
        lower=_known(look.lower),
        upper=_known(look.upper),
        level=_known(look.level),
        dispersion=_known(look.dispersion),
        lag1=_known(look.lag1),
        chance=None if chance is None else _known(chance),
        latest=_known(look.latest),
        people_missing=look.people_missing,
    )


def _known(value: float) -> float | None:
    return float(value) if isfinite(value) else None
