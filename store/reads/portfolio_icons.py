"""How each measure of each pilot moves, and whether it will meet its target: the icon table.

All measures of all pilots at once, by the same charts that the outcomes draw: a few statements and
a few tables of numpy, however many pilots there are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import isfinite
from uuid import UUID

import numpy as np
from numpy.typing import NDArray
from sqlalchemy.orm import Session

from store.errors import EvidenceError
from store.evidence.control import OUT_OF_NOTHING, control_charts, which_charts
from store.evidence.lines import ChartKind
from store.evidence.pilot import MetricEvidence
from store.evidence.variation import PROVISIONAL, Assurance, PointType, last_variation
from store.reads.evidence import metric_evidence
from store.reads.profiles import profile_for
from store.reads.records import PILOTS, Records
from store.totals import AVERAGED
from store.words import Direction, Kind, Role

ORDER = (Role.PRIMARY, Role.GUARDRAIL, Role.REACH, Role.SECONDARY)
"""The main measure first, then what could do harm, then the others as they were written down."""

CHOSEN = "SELECT id, chart FROM metric WHERE chart IS NOT NULL"


@dataclass(frozen=True, slots=True)
class MetricIcons:
    """One measure at its latest number.

    variation: what the latest point tells, None without numbers. rises: where it is more than
    chance, whether it lies above what was usual (True) or below. assurance: whether the target
    will be met if nothing changes; of a guardrail without one, whether its limit will hold.
    provisional: so few numbers that this may still change. latest, target: raw, as a metric's are;
    per: what a rate is shown per.
    """

    uid: UUID
    name: str
    role: Role
    kind: Kind
    direction: Direction
    per: float
    latest: float | None
    target: float | None
    variation: PointType | None
    rises: bool | None
    assurance: Assurance
    provisional: bool


@dataclass(frozen=True, slots=True)
class _Line:
    """A measure's last phase, as it is drawn. whole: None where nothing is out of anything."""

    part: NDArray[np.float64]
    whole: NDArray[np.float64] | None
    out: NDArray[np.bool_]


def portfolio_icons(session: Session, today: date) -> dict[int, tuple[MetricIcons, ...]]:
    """The measures of each pilot by the pilot's id, its main one first."""
    connection = session.connection()
    rows = [tuple(row) for row in connection.exec_driver_sql(PILOTS, (None, None))]
    records = Records(connection, [row[0] for row in rows])
    profiles = {name: profile_for(session, name) for name in {row[8] for row in rows}}
    metrics = [(metric, row[8]) for row in rows for metric in records.metrics[row[0]]]
    judged = {row[0]: records.judging(row, profiles[name], today) for row, name in metrics}
    # Like the outcomes' charts: all numbers, of which only the last phase is looked at here.
    series = records.measure(judged, whole=True)
    found = [
        metric_evidence(row, judged[row[0]], replace(series[row[0]], rows=None), records)
        for row, _ in metrics
    ]
    chosen = dict(tuple(row) for row in connection.exec_driver_sql(CHOSEN))
    looked_at = _look(found, [chosen.get(row[0]) for row, _ in metrics])
    by_pilot: dict[int, list[MetricIcons]] = defaultdict(list)
    for (row, _), one in zip(metrics, looked_at, strict=True):
        by_pilot[row[2]].append(one)
    return {
        pilot: tuple(sorted(mine, key=lambda one: ORDER.index(one.role)))
        for pilot, mine in by_pilot.items()
    }


def _look(metrics: Sequence[MetricEvidence], chosen: Sequence[str | None]) -> list[MetricIcons]:
    """Each measure in the order given; those of one kind and of like length share one table."""
    tables: dict[tuple[str, bool, int, str | None], list[int]] = defaultdict(list)
    lines = [_last_phase(metric) for metric in metrics]
    for at, (metric, line) in enumerate(zip(metrics, lines, strict=True)):
        length = max(1, len(line.part)).bit_length()
        tables[metric.kind, line.whole is None, length, chosen[at]].append(at)
    found: dict[int, MetricIcons] = {}
    for (kind, _, _, chart), places in tables.items():
        mine = [metrics[at] for at in places]
        seen = _of_kind(Kind(kind), mine, [lines[at] for at in places], chart)
        found.update(zip(places, seen, strict=True))
    return [found[at] for at in range(len(metrics))]


def _last_phase(metric: MetricEvidence) -> _Line:
    since = int(np.searchsorted(metric.phase, metric.phase[-1])) if len(metric.phase) else 0
    # A weight is no part of the value that is drawn.
    whole = None if Kind(metric.kind) in AVERAGED else metric.denominator
    return _Line(
        metric.numerator[since:],
        None if whole is None else whole[since:],
        metric.excluded[since:],
    )


def _of_kind(
    kind: Kind, metrics: Sequence[MetricEvidence], lines: Sequence[_Line], chosen: str | None
) -> list[MetricIcons]:
    part = _table([line.part for line in lines])
    wholes = [line.whole for line in lines if line.whole is not None]
    whole = _table(wholes) if wholes else None
    out = _table([line.out.astype(float) for line in lines], 0.0) > 0
    if chosen is None:
        charts = which_charts(kind, part, whole, excluded=out)
    else:
        charts = (ChartKind(chosen),) * len(lines)
    seen: dict[int, MetricIcons] = {}
    for chart in dict.fromkeys(charts):
        rows = [at for at, each in enumerate(charts) if each is chart]
        for at, one in zip(rows, _drawn(chart, metrics, part, whole, out, rows), strict=True):
            seen[at] = one
    return [seen[at] for at in range(len(lines))]


def _drawn(
    chart: ChartKind,
    metrics: Sequence[MetricEvidence],
    part: NDArray[np.float64],
    whole: NDArray[np.float64] | None,
    out: NDArray[np.bool_],
    rows: Sequence[int],
) -> Iterable[MetricIcons]:
    """These rows of a table on one kind of chart; one that can't be drawn so, on an i chart."""
    here = [*rows]
    out_of = None if whole is None or chart in OUT_OF_NOTHING else whole[here]
    try:
        drawn = control_charts(chart, part[here], out_of, excluded=out[here])
    except EvidenceError:
        if len(here) > 1:  # which of them is at fault shows one by one
            for at in here:
                yield from _drawn(chart, metrics, part, whole, out, [at])
            return
        out_of = None if whole is None else whole[here]
        drawn = control_charts(ChartKind.I, part[here], out_of, excluded=out[here])
    targets = [_aim(metrics[at]) for at in here]
    last = last_variation(
        drawn, [metrics[at].direction for at in here], np.array(targets, dtype=np.float64)
    )
    counts = np.isfinite(drawn.value) & ~drawn.excluded
    for at, row in enumerate(here):
        points = drawn.value[at][counts[at]]
        told = last.variation[at] if len(points) else None
        special = told is not None and told is not PointType.COMMON
        yield _icons(
            metrics[row],
            float(points[-1]) if len(points) else None,
            told,
            bool(points[-1] > drawn.centre[at]) if special else None,
            last.assurance[at],
            provisional=0 < len(points) < PROVISIONAL,
        )


def _aim(metric: MetricEvidence) -> float | None:
    """What the measure is held against."""
    if metric.target is None and metric.role == Role.GUARDRAIL:
        return metric.limit
    return metric.target


def _icons(
    metric: MetricEvidence,
    latest: float | None,
    variation: PointType | None,
    rises: bool | None,
    assurance: Assurance,
    *,
    provisional: bool,
) -> MetricIcons:
    target = _aim(metric)
    return MetricIcons(
        uid=UUID(metric.uid),
        name=metric.name,
        role=Role(metric.role),
        kind=Kind(metric.kind),
        direction=Direction(metric.direction),
        per=metric.per,
        latest=latest,
        target=None if target is None or not isfinite(target) else target,
        variation=variation,
        rises=rises,
        assurance=assurance,
        provisional=provisional,
    )


def _table(series: Sequence[NDArray[np.float64]], padding: float = np.nan) -> NDArray[np.float64]:
    """Shape (series, periods of the longest), filled up with `padding`."""
    table = np.full((len(series), max(1, *map(len, series))), padding)
    for row, values in zip(table, series, strict=True):
        row[: len(values)] = values
    return table
