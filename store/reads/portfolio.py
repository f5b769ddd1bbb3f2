"""Every pilot as the portfolio shows it."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.reads.first import SQL, PortfolioRow, as_row
from store.schema import Site


def portfolio(session: Session, today: date) -> tuple[PortfolioRow, ...]:
    """All pilots by code; one statement however many."""
    rows = session.connection().exec_driver_sql(SQL)
    return tuple(as_row(tuple(row), today) for row in rows)


def places(session: Session) -> dict[int, tuple[str, ...]]:
    """The names of each pilot's places, by the pilot's id: to search and filter by."""
    query = sa.select(Site.pilot_id, Site.name).where(Site.pilot_id.is_not(None))
    found: dict[int, list[str]] = {}
    for pilot, name in session.execute(query.order_by(Site.id)):
        found.setdefault(pilot, []).append(name)
    return {pilot: tuple(names) for pilot, names in found.items()}
