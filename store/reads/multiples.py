"""A metric in each of its places, or for each group of a dimension: one small chart for each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

import numpy as np
from sqlalchemy.orm import Session

from store.errors import Refusal
from store.evidence.control import ControlChart
from store.evidence.lines import ChartKind
from store.evidence.plain import Plain
from store.evidence.variation import Variation, classify, provisional
from store.reads.drawn import chart_of
from store.reads.outcome_types import Floats, Whole
from store.reads.parts import place_lines
from store.reads.viewed import NO_PART, Ready, ready, seen
from store.words import SiteKind

ORDER = {SiteKind.PILOT: 0, SiteKind.SCALE: 1, SiteKind.COMPARISON: 2}


@dataclass(frozen=True, slots=True, eq=False)
class SmallChart(Plain):
    """A place or a group over time. kind: of a place, None for a group.

    periods: days since 1970-01-01. numerator, denominator: shape (t,), nan where a period is
    missing or has too few people; denominator is None where there is none. chart, variation: None
    without any numbers that may be shown. chart_kind: of the chart. suppressed: too few people, so
    there are no numbers here. provisional: fewer than 12 points in the phase.
    """

    uid: UUID
    name: str
    kind: SiteKind | None
    periods: Whole
    numerator: Floats
    denominator: Floats | None
    chart_kind: ChartKind | None
    chart: ControlChart | None
    variation: Variation | None
    suppressed: bool
    provisional: bool


@dataclass(frozen=True, slots=True)
class Multiples(Plain):
    """All of them, in the order in which they are read. dimension: None for places."""

    dimension: UUID | None
    parts: tuple[SmallChart, ...]


def multiples(
    session: Session,
    pilot: UUID,
    metric: UUID,
    *,
    today: date,
    dimension: UUID | None = None,
    within: UUID | None = None,
    chart: ChartKind | str | None = None,
) -> Multiples:
    """A metric's places, or the groups of a dimension; those without a number are left away.

    within: the group that is looked at in each place, or the place in which each group is; None for
    all. chart: as in `outcome`. Places: those of the pilot, those it was scaled to, those to
    compare with. Groups: worst off first.
    Raises Refusal where pilot, metric, dimension, place or group are gone.
    """
    site, subgroup = (None, within) if dimension is None else (within, None)
    made = ready(session, pilot, metric, today=today, site=site, subgroup=subgroup, chart=chart)
    if dimension is None:
        few = _few(made)
        sites = sorted(made.parts.sites, key=lambda each: ORDER[each.kind])
        found = [
            _small(made, one.uid, one.name, one.kind, one.id, made.subgroup, few) for one in sites
        ]
    else:
        levels = [one.levels for one in made.parts.dimensions if one.uid == dimension]
        if not levels:
            raise Refusal(NO_PART, field="dimension")
        found = [_small(made, one.uid, one.name, None, made.site, one.id) for one in levels[0]]
    return Multiples(dimension, tuple(one for one in found if len(one.periods)))


def _few(made: Ready) -> frozenset[UUID]:
    """Places that the list of places hides: what stands there in words stands in no chart."""
    whole = seen(made, 0, 0)
    lines = place_lines(made.parts, whole.begins, whole.reasons)
    return frozenset(line.uid for line in lines if line.suppressed)


def _small(
    made: Ready,
    uid: UUID,
    name: str,
    kind: SiteKind | None,
    site: int,
    subgroup: int,
    few: frozenset[UUID] = frozenset(),
) -> SmallChart:
    view = seen(made, site, subgroup)
    metric, hidden = view.metric, view.suppressed or uid in few
    nothing = np.full(len(metric.periods), np.nan)
    chart = None if hidden else chart_of(metric, made.chart)
    variation = None
    if chart is not None:
        variation = classify(chart, direction=metric.direction, target=metric.target)
    return SmallChart(
        uid,
        name,
        kind,
        metric.periods,
        nothing if hidden else metric.numerator,
        nothing if hidden and metric.denominator is not None else metric.denominator,
        None if chart is None else chart.kind,
        chart,
        variation,
        hidden,
        chart is not None and provisional(chart),
    )
