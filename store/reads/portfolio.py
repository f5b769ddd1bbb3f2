"""Every pilot as the portfolio shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.reads.first import SQL, PortfolioRow, as_row
from store.schema import Metric, Pilot, Site, StoreInfo
from store.schema import Programme as ProgrammeRecord

ONE = SQL.replace("ORDER BY", "WHERE p.id = ? ORDER BY")


def portfolio(session: Session, today: date) -> tuple[PortfolioRow, ...]:
    """All pilots by code; one statement however many."""
    rows = session.connection().exec_driver_sql(SQL)
    return tuple(as_row(tuple(row), today) for row in rows)


def one_pilot(session: Session, today: date, pilot: int) -> PortfolioRow:
    """A pilot's row, by its id."""
    row = session.connection().exec_driver_sql(ONE, (pilot,)).one()
    return as_row(tuple(row), today)


def places(session: Session) -> dict[int, tuple[str, ...]]:
    """The names of each pilot's places, by the pilot's id: to search and filter by."""
    query = sa.select(Site.pilot_id, Site.name).where(Site.pilot_id.is_not(None))
    found: dict[int, list[str]] = {}
    for pilot, name in session.execute(query.order_by(Site.id)):
        assert pilot is not None  # the query says so
        found.setdefault(pilot, []).append(name)
    return {pilot: tuple(names) for pilot, names in found.items()}


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme that pilots can belong to."""

    uid: UUID
    name: str
    currency: str


def programmes(session: Session) -> tuple[Programme, ...]:
    """All programmes, the one that new pilots go to first."""
    p = ProgrammeRecord
    query = sa.select(p.uid, p.name, p.currency).order_by(p.is_default.desc(), p.name)
    return tuple(Programme(*row) for row in session.execute(query))


def pilot_codes(session: Session) -> tuple[tuple[str, str], ...]:
    """(code, title) of every pilot, by code: to choose one by."""
    query = sa.select(Pilot.code, Pilot.title).order_by(Pilot.code)
    return tuple((code, title) for code, title in session.execute(query))


def metric_names(session: Session, code: str) -> tuple[str, ...]:
    """What the pilot with this code measures, in the order in which it was written down."""
    query = sa.select(Metric.name).join(Pilot, Pilot.id == Metric.pilot_id)
    return tuple(session.scalars(query.where(Pilot.code == code).order_by(Metric.id)))


def store_name(session: Session) -> str | None:
    """What the store is called; None where nobody has named it."""
    return session.scalar(sa.select(StoreInfo.name))
