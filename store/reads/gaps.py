"""Whom pilots reach, and the gap between worst and best off: for all pilots in one statement."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any

import numpy as np
import sqlalchemy as sa

from store.evidence.equity import gradient, representation, trend_of_gap
from store.evidence.limits import BETWEEN
from store.evidence.suppression import suppressed, told_by_sum
from store.reads.parts import group_total, has_sizes, table_of
from store.totals import Numbers, Series
from store.words import Direction, Kind, Role

# Only pilots with an ordered dimension are looked through, and of these the first such dimension.
ROWS = """
SELECT m.pilot_id, m.id, m.kind, m.direction, m.role, s.id, s.name, s.position, s.share,
 x.period, x.site_id, x.seq, x.numerator, x.denominator, x.value, x.people
FROM dimension d JOIN metric m ON m.pilot_id = d.pilot_id AND m.role IN ('primary', 'reach')
JOIN subgroup s ON s.dimension_id = d.id
LEFT JOIN measurement x ON x.pilot_id = m.pilot_id AND x.metric_id = m.id AND x.subgroup_id = s.id
 AND (x.site_id = 0 OR x.site_id IN
  (SELECT id FROM site WHERE pilot_id = m.pilot_id AND kind = 'pilot'))
WHERE d.ordered AND d.id = (SELECT min(id) FROM dimension WHERE pilot_id = d.pilot_id AND ordered)
ORDER BY m.pilot_id, m.id, s.position, x.period, x.site_id
"""


@dataclass(frozen=True, slots=True)
class Gap:
    """The worst-off group of a pilot's first ordered dimension; figures None where not known.

    representation: its share of participants over its share of the target population. gap: best
    minus worst off, of the primary metric. Text as "<5" where a group is too small to be shown.
    """

    group: str | None = None
    representation: float | str | None = None
    gap: float | str | None = None
    trend: str | None = None


def gaps(
    connection: sa.Connection, since: Mapping[int, int], small: Mapping[int, int]
) -> dict[int, Gap]:
    """By pilot. since: the day from which on its primary metric counts; small: its threshold."""
    metrics: dict[tuple[int, int], list[Any]] = defaultdict(list)
    for row in connection.exec_driver_sql(ROWS).all():
        metrics[row[0], row[1]].append(tuple(row))
    found: dict[int, Gap] = {}
    for (pilot, _), rows in metrics.items():
        before = found.get(pilot, Gap(rows[0][6]))
        found[pilot] = _with(before, rows, since.get(pilot, 0), small[pilot])
    return found


def _with(so_far: Gap, rows: Sequence[Any], since: int, small: int) -> Gap:
    kind, direction, role = Kind(rows[0][2]), Direction(rows[0][3]), Role(rows[0][4])
    levels = list(dict.fromkeys((row[5], row[6], row[8]) for row in rows))
    by_level: dict[int, list[Numbers]] = defaultdict(list)
    for row in rows:
        if row[9] is not None:
            by_level[row[5]].append((row[9], row[10], row[5], *row[11:16]))
    if len(levels) < 2 or not by_level or kind in BETWEEN:
        return so_far
    each = [group_total(kind, by_level[level]) for level, _, _ in levels]
    if role is Role.REACH:
        return _reached(so_far, each, [share for _, _, share in levels], small)
    return _gap(so_far, kind, direction, each, [name for _, name, _ in levels], since, small)


def _reached(so_far: Gap, each: Sequence[Series], shares: list[float | None], small: int) -> Gap:
    people = np.array([np.nansum(series.numerator) for series in each])
    if so_far.representation is not None or None in shares or not people.any():
        return so_far
    times = int((each[0].numerator > 0).sum())
    if suppressed(people, small)[0] or told_by_sum(float(people[0]), times, small):
        return Gap(so_far.group, f"<{small}", so_far.gap, so_far.trend)
    ratio = float(representation(people, np.array(shares, dtype=np.float64))[0][0])
    return Gap(so_far.group, ratio if isfinite(ratio) else None, so_far.gap, so_far.trend)


def _gap(
    so_far: Gap,
    kind: Kind,
    direction: Direction,
    each: Sequence[Series],
    levels: Sequence[str],
    since: int,
    small: int,
) -> Gap:
    periods = np.unique(np.concatenate([series.periods for series in each]))
    periods = periods[periods >= since]
    if so_far.gap is not None or not len(periods):
        return so_far
    tops, downs = table_of(periods, each)
    if not np.isfinite(tops).any():
        return so_far
    sizes = downs if has_sizes(kind, tops, downs) else None
    found = gradient(levels, tops, sizes, kind=kind, small=small)
    if found.suppressed[[0, -1]].any():
        return Gap(so_far.group, so_far.representation, f"<{small}")
    gap = found.absolute_gap if isfinite(found.absolute_gap) else None
    trend = None
    if direction is not Direction.NONE:
        whole = None if sizes is None else sizes.T
        trend = trend_of_gap(tops.T, whole, direction, kind=kind, small=small).trend.value
    return Gap(so_far.group, so_far.representation, gap, trend)
