"""The numbers of one metric as they were entered, for those who enter and correct them."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.schema import Dimension, Measurement, Metric, Pilot, Site, Subgroup


@dataclass(frozen=True, slots=True)
class EnteredRow:
    """One measurement. period: first day, since 1970-01-01. site, subgroup: uids, None for all."""

    period: int
    site: UUID | None
    subgroup: UUID | None
    seq: int
    numerator: float | None
    denominator: float | None
    value: float | None
    people: int | None
    note: str | None


def entered_numbers(session: Session, pilot: UUID, metric: UUID) -> tuple[EnteredRow, ...]:
    """All of a metric's numbers by period, place and group, in one statement.

    Nothing is hidden, however few people a number is about: who corrects it must see it.
    """
    m = Measurement
    query = (
        sa.select(
            m.period,
            sa.case((m.site_id == 0, None), else_=Site.uid),
            sa.case((m.subgroup_id == 0, None), else_=Subgroup.uid),
            m.seq,
            m.numerator,
            m.denominator,
            m.value,
            m.people,
            m.note,
        )
        .join(Pilot, Pilot.id == m.pilot_id)
        .join(Metric, Metric.id == m.metric_id)
        .join(Site, Site.id == m.site_id)
        .join(Subgroup, Subgroup.id == m.subgroup_id)
        .outerjoin(Dimension, Dimension.id == Subgroup.dimension_id)
        .where(Pilot.uid == pilot, Metric.uid == metric)
        .order_by(m.period, m.site_id, Subgroup.dimension_id, Subgroup.position, m.seq)
    )
    return tuple(
        EnteredRow(period, _uid(site), _uid(group), *rest)
        for period, site, group, *rest in session.execute(query)
    )


def _uid(value: UUID | str | None) -> UUID | None:
    """A uid that came out of an expression is text."""
    return UUID(value) if isinstance(value, str) else value
