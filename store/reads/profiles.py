"""What a programme asks of its pilots: its own profile, else one of those that are shipped."""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store import schema
from store.errors import Refusal
from store.evidence.profile import Profile, profile_from_dict
from store.places import shipped_folder, shipped_settings
from store.words import mark

__all__ = ["profile_for", "shipped_folder", "shipped_profiles"]

NO_PROFILE = mark("errors", "There is no readiness profile called “{name}”. Did you mean {known}?")


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
