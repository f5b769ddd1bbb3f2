"""Who names a readiness profile, to which no foreign key refers, and whom a programme judges."""

from __future__ import annotations

from collections.abc import Collection

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.schema.learning import CriterionFixing
from store.schema.pilots import Pilot, Profile, Programme


def is_there(session: Session, name: str) -> bool:
    """Whether a programme has a profile of its own by this name."""
    query = sa.select(Profile.id).where(Profile.name == name).limit(1)
    return session.scalar(query) is not None


def who_names(session: Session, version: Profile, shipped: Collection[str]) -> str | None:
    """The table whose records would name what is gone, were this version removed.

    shipped: names of profiles that come with the program, so that programmes still have one.
    """
    fixing, programme, row = CriterionFixing, Programme, Profile
    fixed = (fixing.profile == version.name, fixing.profile_version == version.number)
    if session.scalar(sa.select(fixing.id).where(*fixed).limit(1)) is not None:
        return fixing.__tablename__
    other = sa.select(row.id).where(row.name == version.name, row.id != version.id).limit(1)
    if version.name in shipped or session.scalar(other) is not None:
        return None
    used = sa.select(programme.id).where(programme.profile == version.name).limit(1)
    return None if session.scalar(used) is None else programme.__tablename__


def judged_by(session: Session, profile: str) -> frozenset[int]:
    """The pilots (by id) whose programme uses the profile of this name."""
    query = sa.select(Pilot.id).join(Programme).where(Programme.profile == profile)
    return frozenset(session.scalars(query))


def pilots_of(session: Session, programme_id: int) -> frozenset[int]:
    """The pilots (by id) of a programme."""
    return frozenset(session.scalars(sa.select(Pilot.id).where(Pilot.programme_id == programme_id)))
