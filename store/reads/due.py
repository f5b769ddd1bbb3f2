"""All that is due: what pilots themselves make due, and the actions that somebody has."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.reads.portfolio_due import AHEAD_DAYS, Due, DueKind, due_of_pilots
from store.schema import Action, Pilot


def due(session: Session, today: date, ahead: int = AHEAD_DAYS) -> tuple[Due, ...]:
    """Everything that is due until `ahead` days from today, the oldest first.

    One statement more than `due_of_pilots`, however many pilots. An action follows its pilot until
    it is done or dropped, whatever was decided; one without a day is never due.
    """
    found = (*due_of_pilots(session, today, ahead), *_actions(session, today, ahead))
    kinds = list(DueKind)
    return tuple(sorted(found, key=lambda one: (one.on, kinds.index(one.kind), one.code)))


def _actions(session: Session, today: date, ahead: int) -> list[Due]:
    query = (
        sa.select(
            Pilot.id, Pilot.uid, Pilot.code, Pilot.title, Action.due_on, Action.what, Action.owner,
            Action.uid,
        )
        .join(Pilot, Pilot.id == Action.pilot_id)
        .where(
            ~Pilot.archived,
            Action.done_on.is_(None),
            Action.dropped_on.is_(None),
            Action.due_on <= today + timedelta(days=ahead),
        )
        .order_by(Action.due_on, Pilot.code, Action.number)
    )  # fmt: skip
    found = []
    for key, uid, code, title, on, what, owner, action in session.execute(query):
        assert on is not None  # the query says so
        record = UUID(str(action))
        found.append(Due(DueKind.ACTION, key, UUID(str(uid)), code, title, on, what, owner, record))
    return found
