"""Every pilot as the portfolio shows it."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from store.reads.first import SQL, PortfolioRow, as_row


def portfolio(session: Session, today: date) -> tuple[PortfolioRow, ...]:
    """All pilots by code; one statement however many."""
    rows = session.connection().exec_driver_sql(SQL)
    return tuple(as_row(tuple(row), today) for row in rows)
