"""Every number as it was entered, for those who take them elsewhere; small groups hidden."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, field, replace
from math import isfinite
from uuid import UUID

import numpy as np
import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.evidence.suppression import suppressed_over_time
from store.schema import Dimension, Measurement, Metric, Pilot, Programme, Site, StoreInfo, Subgroup
from store.totals import AVERAGED, SPACED
from store.words import Cadence, Kind

_UID = sa.func.substr(sa.cast(StoreInfo.uid, sa.String), 1, 8)
_STORE = sa.select(_UID + "-" + sa.cast(StoreInfo.generation, sa.String)).scalar_subquery()
VERSION = sa.literal("h") + sa.cast(Measurement.history, sa.String) + "-" + _STORE


@dataclass(frozen=True, slots=True)
class MeasurementRow:
    """One measurement with the names of what it is about; None where it is about all.

    period: first day, since 1970-01-01. hidden: the group, or one beside it, has fewer people than
    the programme shows (`small_group`), so all its numbers are None, and its note too. version:
    which change of which store it is of, as an import understands it (store/exchange/versions.py).
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
    version: str = field(default="", compare=False)
    hidden: bool = False

    @property
    def size(self) -> float:
        """How many people the row is about."""
        return people_in(self.kind, self.numerator, self.denominator, self.value, self.people)


def people_in(
    kind: Kind,
    numerator: float | None,
    denominator: float | None,
    value: float | None,
    people: float | None,
) -> float:
    """How many people a measurement is about; events where people are not known, 0 where neither.

    Of both the visits and the people who made them, the fewer. Days and cases between are about
    one event each.
    """
    if kind in SPACED:
        return 1.0
    whole = kind is Kind.PROPORTION or kind in AVERAGED
    known = [size for size in (denominator if whole else None, people) if _is_known(size)]
    counted = numerator if value is None else value
    if not known and not whole and _is_known(counted):
        known = [counted]
    return min((size for size in known if size is not None), default=0.0)


def _is_known(size: float | None) -> bool:
    return size is not None and isfinite(size)


def measurement_rows(
    session: Session, pilot: UUID | None = None, *, hide: bool = True, archived: bool = False
) -> tuple[MeasurementRow, ...]:
    """All measurements, or one pilot's, by code, metric, period, site and group; one statement.

    hide: without the numbers of small groups, as all that leaves the store must be. archived: those
    of pilots that are put away too.
    """
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
            VERSION,
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
    elif not archived:
        query = query.where(~Pilot.archived)
    rows = tuple(MeasurementRow(*row) for row in session.execute(query))
    return small_groups_hidden(rows) if hide else rows


def small_groups_hidden(rows: Iterable[MeasurementRow]) -> tuple[MeasurementRow, ...]:
    """The rows with the numbers of small groups taken out, in the same order.

    A group of 1 to small_group − 1 is hidden, and so is a place where the metric counts shares of
    people. What would give it away is hidden with it: the smallest of the others in its period, for
    as long as the total tells too much of what is hidden; more of the group over time, for the same
    reason (store/evidence/suppression.py); where groups are split by place as well, all of them in
    that period; and the groups of a hidden place. The total stays.
    """
    rows = list(rows)
    tables: dict[tuple[str, str, str | None], list[int]] = defaultdict(list)
    for i, row in enumerate(rows):
        by_place = row.kind is Kind.PROPORTION and row.site is not None
        if row.dimension is not None or by_place:
            tables[row.code, row.metric, row.dimension].append(i)
    hidden: set[int] = set()
    # Places first: what they hide, their groups must not tell.
    for key in sorted(tables, key=lambda key: key[2] is not None):
        own = [(i, rows[i]) for i in tables[key]]
        gone = {(rows[i].period, rows[i].site) for i in hidden if rows[i].dimension is None}
        hidden.update(_hidden(own, gone if key[2] is not None else set()))
    return tuple(_without_numbers(row) if i in hidden else row for i, row in enumerate(rows))


def _without_numbers(row: MeasurementRow) -> MeasurementRow:
    return replace(
        row, numerator=None, denominator=None, value=None, people=None, note=None, hidden=True
    )


def _hidden(
    table: Sequence[tuple[int, MeasurementRow]], gone: Set[tuple[int, str | None]]
) -> list[int]:
    """The places of the rows to hide, of one metric by one dimension or by place.

    gone: periods and places whose own number is hidden.
    """
    if not gone and all(row.size == 0 or row.size >= row.small_group for _, row in table):
        return []
    periods = {day: place for place, day in enumerate(sorted({row.period for _, row in table}))}
    cells: dict[tuple[str | None, str | None], int] = {}
    for _, row in table:
        cells.setdefault((row.site, row.subgroup), len(cells))
    sizes = np.zeros((len(periods), len(cells)))
    some = np.zeros(sizes.shape)
    forced = np.zeros(sizes.shape, dtype=bool)
    sites: dict[int, set[str | None]] = defaultdict(set)
    at = {}
    for i, row in table:
        at[i] = place = periods[row.period], cells[row.site, row.subgroup]
        sizes[place] += row.size
        some[place] += row.numerator or 0.0
        forced[place] |= (row.period, row.site) in gone
        if row.dimension is not None:
            sites[place[0]].add(row.site)
    together = np.array([len(sites[place]) > 1 for place in range(len(periods))])
    small = table[0][1].small_group
    hidden = suppressed_over_time(
        sizes,
        small,
        forced=forced,
        together=together,
        parts=some if table[0][1].kind is Kind.PROPORTION else None,
    )
    return [i for i, place in at.items() if hidden[place]]
