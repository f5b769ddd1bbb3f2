"""Whose flag would change if a profile asked for something else: before it is saved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store import schema
from store.evidence.profile import Profile
from store.evidence.readiness import Readiness, assess_many
from store.reads import levels
from store.reads.evidence import gather
from store.store import Store
from store.words import Flag, Message


@dataclass(frozen=True, slots=True)
class FlagChange:
    """A pilot whose flag would be another one. why: of the flag that it would have."""

    pilot_id: int
    uid: UUID
    code: str
    title: str
    now: Flag
    then: Flag
    why: Message


@dataclass(frozen=True, slots=True)
class WhatIf:
    """What a profile would come to. pilots: how many were looked at; changes: by code.

    everywhere: no pilot is judged by the profile yet, so every one was held against it.
    """

    profile: Profile
    pilots: int
    everywhere: bool
    changes: tuple[FlagChange, ...]


def what_if(session: Session, draft: Profile, today: date) -> WhatIf:
    """The pilots that would change flag if the profile of this name were as the draft has it.

    Pilots that are put away are left out. Raises Refusal where a programme's profile can't be read.
    """
    levels.load_for(session)
    asked = _asked(session, draft.name)
    everywhere = not asked
    asked = asked or _asked(session, None)
    found = _assessed(session, list(asked), today, draft)
    stale = [key for key, row in asked.items() if _is_stale(row, today)]
    fresh = _assessed(session, stale, today) if stale else {}
    changes = []
    for key, row in asked.items():
        now = fresh[key].flag if key in fresh else row.flag
        then = found[key]
        if now is not then.flag:
            change = FlagChange(key, row.uid, row.code, row.title, now, then.flag, then.why)
            changes.append(change)
    return WhatIf(draft, len(asked), everywhere, tuple(changes))


def what_if_in(store: Store, draft: Profile) -> WhatIf:
    """The same from a store; boundaries that it had to work out are kept for the next time."""
    found = store.read(what_if, draft, store.today())
    if not store.read_only:
        levels.save(store.path)
    return found


def _asked(session: Session, profile: str | None) -> dict[int, sa.Row]:
    """The pilots that are judged by this profile (None: all), by id in the order of codes."""
    pilot, programme, row = schema.Pilot, schema.Programme, schema.PortfolioRow
    query = (
        sa.select(
            pilot.id,
            pilot.uid,
            pilot.code,
            pilot.title,
            row.flag,
            row.facts_history,
            row.flag_history,
            row.valid_until,
        )
        .join(programme, programme.id == pilot.programme_id)
        .outerjoin(row, row.pilot_id == pilot.id)
        .where(~pilot.archived)
        .order_by(pilot.code)
    )
    if profile is not None:
        query = query.where(programme.profile == profile)
    return {each.id: each for each in session.execute(query)}


def _is_stale(row: sa.Row, today: date) -> bool:
    """Whether the flag that is kept does not stand for what is known today."""
    if row.flag is None or row.flag_history is None or row.flag_history < row.facts_history:
        return True
    return row.valid_until is not None and row.valid_until <= today


def _assessed(
    session: Session, pilots: Sequence[int], today: date, draft: Profile | None = None
) -> dict[int, Readiness]:
    """Readiness by pilot's id: by the draft, else each by its programme's own profile."""
    gathered = gather(session, pilots, today, judged_by=draft)
    found: dict[int, Readiness] = {}
    for profile in dict.fromkeys(one.profile for one in gathered):
        those = [one for one in gathered if one.profile == profile]
        made = assess_many([one.evidence for one in those], profile, today, progress=False)
        found |= {one.pilot_id: each for one, each in zip(those, made, strict=True)}
    return found
