"""What is said of the store beside tables that leave it."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.reads.profiles import profile_for
from store.schema import Programme, StoreInfo

SHARES = """
SELECT p.code FROM pilot p JOIN portfolio_row r ON r.pilot_id = p.id WHERE r.kind = 'proportion'
"""


@dataclass(frozen=True, slots=True)
class GoingOut:
    """name: of the store, None where it has none. profiles: name and version of each that judges.

    shares: codes of the pilots whose main measure is a share.
    """

    name: str | None
    profiles: tuple[tuple[str, int], ...]
    shares: frozenset[str]


def going_out(session: Session) -> GoingOut:
    """About the store as a whole."""
    name = session.scalar(sa.select(StoreInfo.name))
    used = session.scalars(sa.select(Programme.profile).distinct().order_by(Programme.profile))
    profiles = tuple((one, profile_for(session, one).version) for one in used.all())
    shares = session.connection().exec_driver_sql(SHARES)
    return GoingOut(name, profiles, frozenset(code for (code,) in shares))
