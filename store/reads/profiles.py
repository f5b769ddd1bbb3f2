"""What a programme asks of its pilots: its own profile, else one of those that are shipped."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from difflib import get_close_matches
from functools import cache
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store import schema
from store.errors import Refusal
from store.evidence.profile import Profile, profile_from_dict
from store.places import shipped_folder, shipped_settings
from store.words import mark

__all__ = ["profile_for", "profiles", "shipped_folder", "shipped_profiles"]

NO_PROFILE = mark("errors", "There is no readiness profile called “{name}”. Did you mean {known}?")

ORDER = ("exploratory", "default", "strict")
"""Those that are shipped, from the one that asks for least."""

SAVED = "SELECT at, by, changes FROM history WHERE name IN ('AddProfile', 'EditProfile')"


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a programme's own profile. at, by: who saved it, None where nobody knows."""

    number: int
    profile: Profile
    at: datetime | None
    by: str | None


@dataclass(frozen=True, slots=True)
class ProfileEntry:
    """A profile as it is in force. versions: of a programme's own, newest first; else none."""

    profile: Profile
    shipped: bool
    versions: tuple[Version, ...] = ()


@dataclass(frozen=True, slots=True)
class ProgrammeOf:
    """A programme: the profile by which its pilots are judged, and how many these are."""

    uid: UUID
    name: str
    profile: str
    pilots: int


@dataclass(frozen=True, slots=True)
class Profiles:
    """Every profile that a programme can have, shipped ones first, and who has which."""

    entries: tuple[ProfileEntry, ...]
    programmes: tuple[ProgrammeOf, ...]

    def entry(self, name: str) -> ProfileEntry | None:
        """The profile of this name."""
        return next((one for one in self.entries if one.profile.name == name), None)

    def used_by(self, name: str) -> tuple[ProgrammeOf, ...]:
        """The programmes whose pilots this profile judges."""
        return tuple(one for one in self.programmes if one.profile == name)


@cache
def shipped_profiles() -> dict[str, Profile]:
    """The profiles that come with the program, by name."""
    return {name: profile_from_dict(each) for name, each in shipped_settings().items()}


def profile_for(session: Session, name: str) -> Profile:
    """The profile of this name: the newest of a programme's own, else the shipped one.

    Raises Refusal where there is none, or where a programme's own cannot be read.
    """
    own = session.execute(
        sa.select(schema.Profile.number, schema.Profile.content)
        .where(schema.Profile.name == name)
        .order_by(schema.Profile.number.desc())
        .limit(1)
    ).first()
    if own is not None:
        number, content = own
        return profile_from_dict({**content, "name": name, "version": number})
    shipped = shipped_profiles()
    if name in shipped:
        return shipped[name]
    names = session.scalars(sa.select(schema.Profile.name).distinct())
    known = get_close_matches(name, [*shipped, *names], 1, 0.0)[0]
    raise Refusal(NO_PROFILE, field="profile", name=name, known=known)


def profiles(session: Session) -> Profiles:
    """All there are to choose from: as shipped, from the least asking, then a programme's own."""
    own = _versions(session)
    shipped = {name: shipped_profiles()[name] for name in ORDER if name not in own}
    return Profiles(
        (
            *(ProfileEntry(profile, shipped=True) for profile in shipped.values()),
            *(ProfileEntry(own[name][0].profile, False, own[name]) for name in sorted(own)),
        ),
        _programmes(session),
    )


def _versions(session: Session) -> dict[str, tuple[Version, ...]]:
    """Every version of each own profile, newest first, by the profile's name."""
    row = schema.Profile
    kept = session.execute(
        sa.select(row.uid, row.name, row.number, row.content).order_by(row.name, row.number.desc())
    ).all()
    saved = {} if not kept else _saved(session)
    found: dict[str, tuple[Version, ...]] = {}
    for uid, name, number, content in kept:
        profile = profile_from_dict({**content, "name": name, "version": number})
        at, by = saved.get(uid, (None, None))
        found[name] = (*found.get(name, ()), Version(number, profile, at, by))
    return found


def _saved(session: Session) -> dict[UUID, tuple[datetime, str]]:
    """When each version was saved, and by whom."""
    found = {}
    for at, by, changes in session.connection().exec_driver_sql(SAVED):
        for table, uid, _ in json.loads(changes):
            if table == "profile":
                found[UUID(uid)] = (datetime.fromisoformat(at), by)
    return found


def _programmes(session: Session) -> tuple[ProgrammeOf, ...]:
    programme, pilot = schema.Programme, schema.Pilot
    query = (
        sa.select(programme.uid, programme.name, programme.profile, sa.func.count(pilot.id))
        .outerjoin(pilot, pilot.programme_id == programme.id)
        .group_by(programme.id)
        .order_by(programme.name)
    )
    return tuple(ProgrammeOf(*row) for row in session.execute(query))
