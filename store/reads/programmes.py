"""Programmes as they are edited: what their pilots share, and how many these are."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store import schema
from store.reads.profiles import ORDER


@dataclass(frozen=True, slots=True)
class ProgrammeRow:
    """A programme. small_group: fewer people than this are not shown. pilots: how many it has."""

    uid: UUID
    version: int
    name: str
    currency: str
    profile: str
    small_group: int
    is_default: bool
    pilots: int


@dataclass(frozen=True, slots=True)
class Programmes:
    """All of them, the one that new pilots go to first; and the profiles that they can have."""

    rows: tuple[ProgrammeRow, ...]
    profiles: tuple[str, ...]

    def row(self, uid: UUID) -> ProgrammeRow | None:
        """The programme with this uid."""
        return next((row for row in self.rows if row.uid == uid), None)


def programmes_page(session: Session) -> Programmes:
    """Two statements, however many there are."""
    p, pilot, profile = schema.Programme, schema.Pilot, schema.Profile
    query = (
        sa.select(
            p.uid, p.version, p.name, p.currency, p.profile, p.small_group, p.is_default,
            sa.func.count(pilot.id),
        )
        .outerjoin(pilot, pilot.programme_id == p.id)
        .group_by(p.id)
        .order_by(p.is_default.desc(), p.name)
    )  # fmt: skip
    own = session.scalars(sa.select(profile.name).distinct().order_by(profile.name))
    names = tuple(dict.fromkeys((*ORDER, *own)))
    return Programmes(tuple(ProgrammeRow(*row) for row in session.execute(query)), names)
