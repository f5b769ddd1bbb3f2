"""One metric of a pilot over time: what its chart shows, and what can be said of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from math import isfinite
from typing import Any
from uuid import UUID

import numpy as np
import sqlalchemy as sa
from numpy.typing import NDArray
from sqlalchemy.orm import Session

from store.errors import Refusal
from store.evidence.before_after import Change
from store.evidence.control import ControlChart
from store.evidence.interval import probability_beyond
from store.evidence.lines import ChartKind
from store.evidence.looks import Look, last_looks
from store.evidence.pilot import MetricEvidence
from store.evidence.profile import Profile
from store.evidence.variation import Variation, classify, provisional
from store.reads import claims, levels
from store.reads.drawn import change_of, chart_of
from store.reads.evidence import metric_evidence, pilot_hypotheses
from store.reads.group_lines import groups_of
from store.reads.guardrails import guardrail_lines
from store.reads.judging import Judging
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
from store.reads.parts import (
    Parts,
    dimensions_of,
    has_parts,
    place_lines,
    rows_of,
    sites_of,
    too_small,
)
from store.reads.period_notes import period_notes
from store.reads.profiles import profile_for
from store.reads.records import Records, Row
from store.reads.series import Measured
from store.reads.worked_out import ProfileName
from store.totals import Series
from store.words import Cadence, Counts, Direction, Kind, Message, Role, mark

__all__ = [
    "GapLine", "GapOverTime", "GroupLine", "Groups", "GuardrailLine", "Judgement", "Mark",
    "MarkKind", "NextPlace", "Outcome", "PlaceLine", "outcome",
]  # fmt: skip

GONE = mark("errors", "This measure is no longer there. Somebody may have removed it.")
NO_PART = mark("errors", "The place or group is no longer there. Choose another one.")

ABOUT = """
SELECT m.id, p.id, g.profile, g.small_group, m.chart, m.definition FROM metric m
JOIN pilot p ON p.id = m.pilot_id JOIN programme g ON g.id = p.programme_id
WHERE p.uid = ? AND m.uid = ?
"""
OF_SITE = """
SELECT metric_id, starts_on, fixing_id, withdrawn_at FROM phase WHERE metric_id = ? AND site_id = ?
"""
REASONS = "SELECT period, reason FROM exclusion WHERE metric_id = ? AND site_id IN (0, ?)"


@dataclass(frozen=True, slots=True)
class _Asked:
    """A metric with what is asked of it: one place or all (0), one group or everyone (0)."""

    pilot: int
    row: Row
    profile: Profile
    chart: str | None
    definition: str | None
    site: int
    subgroup: int
    site_uid: UUID | None
    subgroup_uid: UUID | None

    @property
    def key(self) -> int:
        return int(self.row[0])


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
    connection = session.connection()
    about = connection.exec_driver_sql(ABOUT, (pilot.hex, metric.hex)).first()
    if about is None:
        raise Refusal(GONE)
    levels.load_for(session)
    key, pilot_id, profile_name, small, own_chart, definition = about
    records = Records(connection, [pilot_id])
    row = next(one for one in records.metrics[pilot_id] if one[0] == key)
    parts = _parts(connection, pilot_id, row, small)
    asked = _Asked(
        pilot_id,
        row,
        profile_for(session, profile_name),
        chart or own_chart,
        definition,
        _site_id(parts, site),
        _subgroup_id(parts, subgroup),
        site,
        subgroup,
    )
    judged = records.judging(row, asked.profile, today)
    rows = rows_of(connection, pilot_id, key) if has_parts(connection, pilot_id, key) else ()
    parts = replace(parts, rows=rows)
    series = parts.total() if rows else records.measure({key: judged}, whole=True)[key].series
    view = _view(connection, asked, records, parts, series, judged, today)
    return _outcome(connection, asked, records, parts, view, pilot, today)


@dataclass(frozen=True, slots=True)
class _View:
    """The series that is shown. judged: how, None for a place, a group or without a criterion.

    reasons: why periods count in nothing. suppressed: the group is too small to be shown.
    """

    metric: MetricEvidence
    judged: Judging | None
    unequal: tuple[int, ...]
    reasons: dict[int, str]
    suppressed: bool


def _parts(connection: sa.Connection, pilot: int, row: Row, small: int) -> Parts:
    cadence = Cadence(row[8]) if row[8] else None
    sites, dimensions = sites_of(connection, pilot), dimensions_of(connection, pilot)
    return Parts(Kind(row[4]), cadence, Role(row[6]), Counts(row[7]), small, (), sites, dimensions)


def _site_id(parts: Parts, uid: UUID | None) -> int:
    found = [one.id for one in parts.sites if one.uid == uid]
    if uid is not None and not found:
        raise Refusal(NO_PART, field="site")
    return found[0] if found else 0


def _subgroup_id(parts: Parts, uid: UUID | None) -> int:
    found = [level.id for one in parts.dimensions for level in one.levels if level.uid == uid]
    if uid is not None and not found:
        raise Refusal(NO_PART, field="subgroup")
    return found[0] if found else 0


def _view(
    connection: sa.Connection,
    asked: _Asked,
    records: Records,
    parts: Parts,
    total: Series,
    judged: Judging | None,
    today: date,
) -> _View:
    reasons = dict(
        tuple(row) for row in connection.exec_driver_sql(REASONS, (asked.key, asked.site))
    )
    if not asked.site and not asked.subgroup:
        found = metric_evidence(asked.row, judged, Measured(total, frozenset()), records)
        return _View(found, judged, total.unequal, reasons, suppressed=False)
    series, hidden = parts.of(asked.site, asked.subgroup), False
    whole = metric_evidence(asked.row, judged, Measured(series, frozenset()), records)
    if asked.site:
        more = connection.exec_driver_sql(OF_SITE, (asked.key, asked.site))
        records.phases[asked.key].extend(tuple(row) for row in more)
    found = metric_evidence(asked.row, None, Measured(series, frozenset()), records)
    levels_of = ("baseline", "minimum_worthwhile", "target", "direction")
    found = replace(found, **{name: getattr(whole, name) for name in levels_of})
    found = replace(found, excluded=np.isin(series.periods, [*reasons]))
    if asked.subgroup and len(series.periods):
        since = _begins(found)
        hidden, few = too_small(parts, asked.site, asked.subgroup, since, series)
        found = _without(found, few | hidden)
    return _View(found, None, (), reasons, hidden)


def _without(metric: MetricEvidence, few: NDArray[np.bool_]) -> MetricEvidence:
    """A metric without its numbers, and what they are out of, in periods with too few people."""
    whole = None if metric.denominator is None else np.where(few, np.nan, metric.denominator)
    return replace(
        metric, numerator=np.where(few, np.nan, metric.numerator), denominator=whole, people=None
    )


def _begins(metric: MetricEvidence) -> int:
    """The day on which the last phase begins, or the one that is judged."""
    if metric.judged_from is not None and metric.judged_from < len(metric.periods):
        return int(metric.periods[metric.judged_from])
    if not len(metric.periods):
        return 0
    return int(metric.periods[np.searchsorted(metric.phase, metric.phase[-1])])


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


def _read(view: _View, asked: _Asked) -> _Read:
    metric = view.metric
    chart = None if view.suppressed else chart_of(metric, asked.chart)
    begins = _begins(metric) if view.judged is None else view.judged.starts
    (look,) = last_looks([metric], asked.profile.alpha)
    if chart is None:
        return _Read(None, None, look, begins, None, None, provisional=False)
    variation = classify(chart, direction=metric.direction, target=metric.target)
    people = look.people if _comes_back(metric) else None
    change, before = change_of(metric, people)
    return _Read(chart, variation, look, begins, change, before, provisional(chart), people)


def _comes_back(metric: MetricEvidence) -> bool:
    """Whether it is a share of visits, which people who come back make several of."""
    return metric.counts == Counts.VISITS and metric.kind == Kind.PROPORTION


def _words(
    read: _Read, view: _View, asked: _Asked, records: Records, today: date
) -> tuple[tuple[Message, ...], tuple[Message, ...]]:
    """Sentences and warnings."""
    told = claims.sentences(
        view.metric,
        read.look,
        read.variation,
        read.change,
        read.before,
        read.begins,
        asked.profile,
        _fixed(records, asked, view),
        today,
    )
    warned = claims.warnings(
        view.metric, read.look, provisional=read.provisional, unequal=view.unequal
    )
    return told, warned


def _outcome(
    connection: sa.Connection,
    asked: _Asked,
    records: Records,
    parts: Parts,
    view: _View,
    pilot: UUID,
    today: date,
) -> Outcome:
    metric, shown, read = view.metric, not view.suppressed, _read(view, asked)
    told, warned = _words(read, view, asked, records, today) if shown else ((), ())
    silent = (None,) * len(metric.periods)
    way, left_out, has = Direction(metric.direction), view.reasons, bool(parts.rows)
    levels_of = (metric.minimum_worthwhile, metric.target)
    people, ids = read.people, (asked.pilot, asked.key, asked.site, asked.subgroup)
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
        definition=asked.definition,
        baseline=metric.baseline,
        minimum_worthwhile=metric.minimum_worthwhile,
        target=metric.target,
        limit=metric.limit,
        site=asked.site_uid,
        subgroup=asked.subgroup_uid,
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
        marks=marks(connection, asked.pilot, asked.key, asked.site, view.judged),
        judgement=_judgement(metric, read.look, read.begins) if read.chart is not None else None,
        before=read.change,
        before_estimate=read.before,
        places=places,
        next_place=next_place(parts, places, read.begins, left_out, way, levels_of, people),
        groups=groups_of(records, asked.pilot, parts, read.begins, left_out, way),
        guardrails=guardrail_lines(records, asked.pilot, asked.profile, today),
        unequal=view.unequal,
        provisional=read.provisional,
        suppressed=view.suppressed,
        small_group=parts.small,
        sentences=told,
        warnings=warned,
        people=None if people is None else _known(people),
        profile=ProfileName(asked.profile.name, asked.profile.version),
    )


def _fixed(records: Records, asked: _Asked, view: _View) -> Any:
    """The criterion that the metric is judged by, None where it is not."""
    if view.judged is None or view.judged.fixing.metric_id != asked.key:
        return None
    for one in pilot_hypotheses(asked.pilot, {asked.key: view.metric}, records, {}):
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
