"""Every number as it was entered, for those who take them elsewhere; small groups hidden."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import isfinite
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.schema import Dimension, Measurement, Metric, Pilot, Programme, Site, Subgroup
from store.totals import AVERAGED
from store.words import Cadence, Kind


@dataclass(frozen=True, slots=True)
class MeasurementRow:
    """One measurement with the names of what it is about; None where it is about all.

    period: first day, since 1970-01-01. hidden: the group, or one beside it, has fewer people than
    the programme shows (`small_group`), so all its numbers are None.
    """

    code: str
    metric: str
    kind: Kind
    cadence: Cadence | None
    period: int
    site: str | None
    dimension: str | None
    subgroup: str | None
    seq: int
    numerator: float | None
    denominator: float | None
    value: float | None
    people: int | None
    note: str | None
    small_group: int
    hidden: bool = False

    @property
    def size(self) -> float:
        """How many people the row is about; events where people are not known."""
        counted = self.numerator if self.value is None else self.value
        if self.kind is Kind.PROPORTION or self.kind in AVERAGED:
            size = self.people if self.denominator is None else self.denominator
        else:
            size = counted if self.people is None else self.people
        return size if size is not None and isfinite(size) else 0.0


def measurement_rows(session: Session, pilot: UUID | None = None) -> tuple[MeasurementRow, ...]:
    """All measurements, or one pilot's, by code, metric, period, site and group; one statement."""
    query = (
        sa.select(
            Pilot.code,
            Metric.name,
            Metric.kind,
            Metric.cadence,
            Measurement.period,
            sa.case((Measurement.site_id == 0, None), else_=Site.name),
            Dimension.name,
            sa.case((Measurement.subgroup_id == 0, None), else_=Subgroup.name),
            Measurement.seq,
            Measurement.numerator,
            Measurement.denominator,
            Measurement.value,
            Measurement.people,
            Measurement.note,
            Programme.small_group,
        )
        .join(Metric, Metric.id == Measurement.metric_id)
        .join(Pilot, Pilot.id == Measurement.pilot_id)
        .join(Programme, Programme.id == Pilot.programme_id)
        .join(Site, Site.id == Measurement.site_id)
        .join(Subgroup, Subgroup.id == Measurement.subgroup_id)
        .outerjoin(Dimension, Dimension.id == Subgroup.dimension_id)
        .order_by(
            Pilot.code,
            Measurement.metric_id,
            Measurement.period,
            Measurement.site_id,
            Subgroup.dimension_id,
            Subgroup.position,
            Measurement.seq,
        )
    )
    if pilot is not None:
        query = query.where(Pilot.uid == pilot)
    return small_groups_hidden([MeasurementRow(*row) for row in session.execute(query)])


def small_groups_hidden(rows: Iterable[MeasurementRow]) -> tuple[MeasurementRow, ...]:
    """The rows with the numbers of small groups taken out, in the same order.

    A group of 1 to small_group − 1 is hidden; where it is the only one of its dimension in a place
    and period, so is the smallest of the others that has anybody, because the total would give it
    away. Where groups are split by place as well, one small group hides them all in that period:
    the sums over places would give it away too.
    """
    rows = list(rows)
    tables: dict[tuple[str, str, int, str], list[int]] = defaultdict(list)
    for i, row in enumerate(rows):
        if row.dimension is not None:
            tables[row.code, row.metric, row.period, row.dimension].append(i)
    for table in tables.values():
        for i in _hidden([(rows[i], i) for i in table]):
            rows[i] = replace(
                rows[i], numerator=None, denominator=None, value=None, people=None, hidden=True
            )
    return tuple(rows)


def _hidden(table: list[tuple[MeasurementRow, int]]) -> list[int]:
    small = [i for row, i in table if 0 < row.size < row.small_group]
    if not small:
        return []
    if len({row.site for row, _ in table}) > 1:
        return [i for row, i in table if row.size > 0]
    if len(small) == 1:
        others = [(row.size, i) for row, i in table if row.size > 0 and i not in small]
        # the first of equals is the worse off
        small += [i for _, i in sorted(others)[:1]]
    return small
