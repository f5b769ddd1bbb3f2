"""A metric made ready once, and seen in all its places or one, for everyone or one group."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

import numpy as np
import sqlalchemy as sa
from numpy.typing import NDArray
from sqlalchemy.orm import Session

from store.errors import Refusal
from store.evidence.lines import ChartKind
from store.evidence.pilot import MetricEvidence
from store.evidence.profile import Profile
from store.reads import levels
from store.reads.evidence import metric_evidence
from store.reads.judging import Judging
from store.reads.parts import Parts, dimensions_of, has_parts, rows_of, sites_of, too_small
from store.reads.profiles import profile_for
from store.reads.records import Records, Row
from store.reads.series import Measured
from store.totals import Series
from store.words import Cadence, Counts, Kind, Role, mark

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


@dataclass(frozen=True, slots=True, eq=False)
class Ready:
    """A metric with all that is looked up once, and the part of it that is asked for.

    site, subgroup: keys of the place and the group, 0 for all; site_uid, subgroup_uid: the same as
    the question named them. chart: which one was chosen, None for the one that fits. total: the
    series over all places, for everyone.
    """

    connection: sa.Connection
    pilot: int
    row: Row
    profile: Profile
    chart: str | None
    definition: str | None
    records: Records
    parts: Parts
    total: Series
    judged: Judging | None
    site: int
    subgroup: int
    site_uid: UUID | None
    subgroup_uid: UUID | None

    @property
    def key(self) -> int:
        """Of the metric."""
        return int(self.row[0])


@dataclass(frozen=True, slots=True)
class View:
    """The series that is shown. judged: how, None for a place, a group or without a criterion.

    reasons: why periods count in nothing. suppressed: the group is too small to be shown.
    """

    metric: MetricEvidence
    judged: Judging | None
    unequal: tuple[int, ...]
    reasons: dict[int, str]
    suppressed: bool

    @property
    def begins(self) -> int:
        """The day on which the phase begins that is looked at."""
        return begins(self.metric) if self.judged is None else self.judged.starts


def ready(
    session: Session,
    pilot: UUID,
    metric: UUID,
    *,
    today: date,
    site: UUID | None = None,
    subgroup: UUID | None = None,
    chart: ChartKind | str | None = None,
) -> Ready:
    """Look up what every view of a metric needs.

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
    site_key, subgroup_key = _site_key(parts, site), _subgroup_key(parts, subgroup)
    profile = profile_for(session, profile_name)
    judged = records.judging(row, profile, today)
    rows = rows_of(connection, pilot_id, key) if has_parts(connection, pilot_id, key) else ()
    parts = replace(parts, rows=rows)
    total = parts.total() if rows else records.measure({key: judged}, whole=True)[key].series
    return Ready(
        connection,
        pilot_id,
        row,
        profile,
        chart or own_chart,
        definition,
        records,
        parts,
        total,
        judged,
        site_key,
        subgroup_key,
        site,
        subgroup,
    )


def seen(made: Ready, site: int | None = None, subgroup: int | None = None) -> View:
    """The part that was asked for, or another one: its evidence, small groups hidden."""
    site = made.site if site is None else site
    subgroup = made.subgroup if subgroup is None else subgroup
    key, row, records = made.key, made.row, made.records
    reasons = dict(tuple(row) for row in made.connection.exec_driver_sql(REASONS, (made.key, site)))
    if not site and not subgroup:
        found = metric_evidence(row, made.judged, Measured(made.total, frozenset()), records)
        return View(found, made.judged, made.total.unequal, reasons, suppressed=False)
    series, hidden = made.parts.of(site, subgroup), False
    whole = metric_evidence(row, made.judged, Measured(series, frozenset()), records)
    phases = records.phases[key]
    before = len(phases)
    if site:
        more = made.connection.exec_driver_sql(OF_SITE, (key, site))
        phases.extend(tuple(each) for each in more)
    found = metric_evidence(row, None, Measured(series, frozenset()), records)
    del phases[before:]  # another place has phases of its own
    levels_of = ("baseline", "minimum_worthwhile", "target", "direction")
    found = replace(found, **{name: getattr(whole, name) for name in levels_of})
    found = replace(found, excluded=np.isin(series.periods, [*reasons]))
    if subgroup and len(series.periods):
        hidden, few = too_small(made.parts, site, subgroup, begins(found), series)
        found = _without(found, few | hidden)
    return View(found, None, (), reasons, hidden)


def begins(metric: MetricEvidence) -> int:
    """The day on which the last phase begins, or the one that is judged."""
    if metric.judged_from is not None and metric.judged_from < len(metric.periods):
        return int(metric.periods[metric.judged_from])
    if not len(metric.periods):
        return 0
    return int(metric.periods[np.searchsorted(metric.phase, metric.phase[-1])])


def _parts(connection: sa.Connection, pilot: int, row: Row, small: int) -> Parts:
    cadence = Cadence(row[8]) if row[8] else None
    sites, dimensions = sites_of(connection, pilot), dimensions_of(connection, pilot)
    return Parts(Kind(row[4]), cadence, Role(row[6]), Counts(row[7]), small, (), sites, dimensions)


def _site_key(parts: Parts, uid: UUID | None) -> int:
    found = [one.id for one in parts.sites if one.uid == uid]
    if uid is not None and not found:
        raise Refusal(NO_PART, field="site")
    return found[0] if found else 0


def _subgroup_key(parts: Parts, uid: UUID | None) -> int:
    found = [level.id for one in parts.dimensions for level in one.levels if level.uid == uid]
    if uid is not None and not found:
        raise Refusal(NO_PART, field="subgroup")
    return found[0] if found else 0


def _without(metric: MetricEvidence, few: NDArray[np.bool_]) -> MetricEvidence:
    """A metric without its numbers, and what they are out of, in periods with too few people."""
    whole = None if metric.denominator is None else np.where(few, np.nan, metric.denominator)
    return replace(
        metric, numerator=np.where(few, np.nan, metric.numerator), denominator=whole, people=None
    )
