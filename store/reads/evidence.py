"""What is known about many pilots, filled into the evidence's own dataclasses in a few statements.

The numbers come in one range a metric (store/reads/series.py), everything else in one statement a
table. Where a criterion was fixed its frozen values are judged, not the metric's present ones.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np
from numpy.typing import NDArray
from sqlalchemy.orm import Session

from store.evidence.pilot import (
    CriterionFixed,
    DecisionEvidence,
    HypothesisEvidence,
    IterationEvidence,
    MetricEvidence,
    PilotEvidence,
)
from store.evidence.profile import Profile
from store.periods import to_day
from store.reads.detail import Detail, participants
from store.reads.judging import Fixing, Judging
from store.reads.profiles import profile_for
from store.reads.records import PILOTS, Records, Row, dashed
from store.reads.series import Measured
from store.totals import AVERAGED, POOLED
from store.words import Cadence, Counts, Kind, Role, SiteKind


@dataclass(frozen=True, slots=True)
class Gathered:
    """A pilot's evidence, the profile that it is judged by, and when it changes by itself.

    next_start: day on which a phase that is already written down begins, None without one.
    """

    pilot_id: int
    evidence: PilotEvidence
    profile: Profile
    next_start: int | None


def evidence(
    session: Session, pilots: Sequence[int] | None, today: date
) -> tuple[PilotEvidence, ...]:
    """The evidence on these pilots (by id; None for all), by id. See `gather`."""
    return tuple(one.evidence for one in gather(session, pilots, today))


def gather(
    session: Session,
    pilots: Sequence[int] | None,
    today: date,
    *,
    judged_by: Profile | None = None,
) -> tuple[Gathered, ...]:
    """The evidence on these pilots with their profiles, by id; a pilot that is gone is left out.

    judged_by: a profile to judge all of them by, in place of their programmes' own.
    Raises Refusal where a programme's readiness profile is missing or cannot be read.
    """
    connection = session.connection()
    asked = None if pilots is None else json.dumps(list(pilots))
    rows = [tuple(row) for row in connection.exec_driver_sql(PILOTS, (asked, asked))]
    found = Records(connection, [row[0] for row in rows])
    profiles = {name: judged_by or profile_for(session, name) for name in {row[8] for row in rows}}
    judged = {
        metric[0]: found.judging(metric, profiles[row[8]], today)
        for row in rows
        for metric in found.metrics[row[0]]
    }
    series = found.measure(judged, whole=True)
    known = found.known_before(judged)
    gathered = []
    for row in rows:
        metrics = {
            metric[0]: metric_evidence(metric, judged[metric[0]], series[metric[0]], found)
            for metric in found.metrics[row[0]]
        }
        starts = [one.next_start for key in metrics if (one := judged[key]) and one.next_start]
        about = _pilot(row, metrics, found, known, series)
        gathered.append(Gathered(row[0], about, profiles[row[8]], min(starts, default=None)))
    return tuple(gathered)


def metric_evidence(
    row: Row, judged: Judging | None, found: Measured, rows: Records
) -> MetricEvidence:
    """A metric with its numbers, as it is judged."""
    (key, uid, pilot, name, kind, direction, role, counts, cadence, unit, per, baseline, minimum,
     target, limit) = row  # fmt: skip
    series, word = found.series, Kind(kind)
    if judged is not None and judged.fixing.metric_id == key:
        frozen = judged.fixing
        direction, baseline, target = frozen.direction.value, frozen.baseline, frozen.target
        minimum = frozen.minimum_worthwhile
    people = series.people if counts == Counts.VISITS and np.isfinite(series.people).any() else None
    pilots = {place.id for place in rows.places[pilot] if place.kind is SiteKind.PILOT}
    detail = None
    if found.rows is not None and role == Role.PRIMARY:
        detail = detail_of(row, judged, found.rows, rows)
    start = None if judged is None else int(np.searchsorted(series.periods, judged.starts))
    return MetricEvidence(
        uid=dashed(uid),
        name=name,
        kind=word.value,
        direction=direction,
        role=role,
        counts=counts,
        cadence=cadence,
        unit=unit or "",
        per=per,
        baseline=baseline,
        minimum_worthwhile=minimum,
        target=target,
        limit=limit,
        planned=None if judged is None else judged.planned,
        judged_phase=0 if judged is None else judged.number,
        periods=series.periods,
        numerator=series.numerator,
        denominator=denominators(word, found),
        people=people,
        excluded=left_out(series.periods, rows.exclusions.get(key, ())),
        phase=drawn_phases(series.periods, rows.phases.get(key, ())),
        judged_from=start,
        sites=len(found.sites & pilots),
        places=detail.places() if detail is not None else (),
        groups=detail.groups() if detail is not None else (),
    )


def detail_of(row: Row, judged: Judging | None, numbers: NDArray[np.void], rows: Records) -> Detail:
    """A metric by place and by group."""
    key, pilot = row[0], row[2]
    return Detail(
        Kind(row[4]),
        Cadence(row[8]) if row[8] else None,
        numbers,
        rows.sites.get(pilot, ()),
        rows.dimensions.get(pilot, ()),
        judged,
        frozenset(period for _, period in rows.exclusions.get(key, ())),
    )


def denominators(kind: Kind, found: Measured) -> np.ndarray | None:
    """What a metric's numbers are out of, or their weights where every number has one."""
    series = found.series
    if kind in POOLED:
        return series.denominator
    if kind in AVERAGED and len(series.periods):
        has = np.isfinite(series.numerator)
        if has.any() and np.isfinite(series.denominator[has]).all():
            return series.denominator
    return None


def left_out(periods: np.ndarray, exclusions: Sequence[Row]) -> np.ndarray:
    """True where a period counts in nothing."""
    if not exclusions:
        return np.zeros(len(periods), dtype=bool)
    return np.isin(periods, [period for _, period in exclusions])


def drawn_phases(periods: np.ndarray, phases: Sequence[Row]) -> np.ndarray:
    """1, 2, … for each period: which phase it lies in, by those that stand."""
    if not phases:
        return np.ones(len(periods), dtype=np.int64)
    starts = sorted({to_day(date.fromisoformat(on)) for _, on, _, gone in phases if gone is None})
    within = [day for day in starts if len(periods) and periods[0] < day <= periods[-1]]
    number: np.ndarray = np.searchsorted(within, periods, side="right") + 1
    return number


def _pilot(
    row: Row,
    metrics: Mapping[int, MetricEvidence],
    found: Records,
    known: Mapping[int, int],
    series: Mapping[int, Measured],
) -> PilotEvidence:
    key, uid, code, title, stage, target_group, problem, planned_reach, _, small, lead = row
    reach = next((one for one in found.metrics[key] if one[6] == Role.REACH), None)
    counted = None if reach is None else series[reach[0]]
    return PilotEvidence(
        uid=dashed(uid),
        code=code,
        title=title,
        stage=stage,
        target_group=bool(target_group),
        problem=bool(problem),
        metrics=tuple(metrics.values()),
        hypotheses=pilot_hypotheses(key, metrics, found, known),
        iterations=tuple(
            IterationEvidence(dashed(uid), number, _date(ends), act, bool(adaptation))
            for _, uid, number, ends, act, adaptation in found.iterations.get(key, ())
        ),
        decisions=tuple(
            DecisionEvidence(dashed(uid), date.fromisoformat(on), decision)
            for _, uid, on, decision in found.decisions.get(key, ())
        ),
        comparison_sites=len(found.compared.get(key, ())),
        planned_reach=planned_reach,
        participants=None if counted is None else participants(counted.series),
        reached=()
        if reach is None or counted is None or counted.rows is None
        else detail_of(reach, None, counted.rows, found).reached(),
        small_group=small,
        lead=bool(lead),
    )


def pilot_hypotheses(
    pilot: int,
    metrics: Mapping[int, MetricEvidence],
    found: Records,
    known: Mapping[int, int],
) -> tuple[HypothesisEvidence, ...]:
    """A pilot's hypotheses; the lowest-numbered one on a primary metric is marked.

    metrics: by id. known: how many judged numbers were in, by fixing.
    """
    mine = [_hypothesis(row, metrics, found, known) for row in found.hypotheses.get(pilot, ())]
    primary = {metric.uid for metric in metrics.values() if metric.role == Role.PRIMARY}
    first = next((one.number for one in mine if one.metric_uid in primary), None)
    return tuple(replace(one, primary=one.number == first) for one in mine)


def _hypothesis(
    row: Row, metrics: Mapping[int, MetricEvidence], found: Records, known: Mapping[int, int]
) -> HypothesisEvidence:
    _, uid, pilot, number, importance, uncertainty, metric_id, learnt = row
    metric, fixing = metrics.get(metric_id), found.fixed(row)
    fixed = None
    if fixing is not None:
        fixed = _criterion(fixing, number, found.attached.get(pilot, ()), known.get(fixing.id, 0))
    tested = bool(learnt) or (fixed is not None and metric is not None and _has_judged(metric))
    return HypothesisEvidence(
        dashed(uid),
        number,
        importance,
        uncertainty,
        None if metric is None else metric.uid,
        fixed,
        tested,
        primary=False,
    )


def _has_judged(metric: MetricEvidence) -> bool:
    start = metric.judged_from
    if start is None:
        return False
    counted = np.isfinite(metric.numerator[start:]) & ~metric.excluded[start:]
    return bool(counted.any())


def _criterion(fixing: Fixing, number: int, attached: Iterable[Row], known: int) -> CriterionFixed:
    source = fixing.source
    return CriterionFixed(
        uid=str(fixing.uid),
        on=fixing.on,
        entered_at=fixing.at,
        source=source,
        source_attached=source is not None
        and any(_is_source(file, about, source, number) for _, file, about in attached),
        measurements_then=fixing.measurements_then,
        by=fixing.by,
        paper=fixing.on < fixing.at and source is not None,
        judged_before=known,
    )


def _is_source(file: str, about: str | None, source: str, number: int) -> bool:
    """Whether a file is what the criterion was fixed on: it names the source or hypothesis."""
    said, told = source.casefold(), (about or "").casefold()
    stem = file.casefold().rpartition(".")[0] or file.casefold()
    words = told.replace(",", " ").replace(".", " ").split()
    return stem in said or said in told or f"h{number}" in words


def _date(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
