"""Every decision about every pilot, for those who take them elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.schema import Decision, Pilot, Review
from store.words import Choice, Flag


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """One decision. flag: as it stood then; against_flag: the decision went against it.

    review: the title of the meeting in which it was made, None outside one.
    """

    code: str
    title: str
    decision: Choice
    decided_on: date
    decided_by: str | None
    why: str
    flag: Flag | None
    against_flag: bool
    review: str | None


def decision_rows(
    session: Session, pilot: UUID | None = None, *, archived: bool = False
) -> tuple[DecisionRow, ...]:
    """All decisions, or one pilot's, by code and day; one statement.

    archived: those of pilots that are put away too.
    """
    query = (
        sa.select(
            Pilot.code,
            Pilot.title,
            Decision.decision,
            Decision.decided_on,
            Decision.decided_by,
            Decision.why,
            Decision.flag,
            Decision.against_flag,
            Review.title,
        )
        .join(Pilot, Pilot.id == Decision.pilot_id)
        .outerjoin(Review, Review.id == Decision.review_id)
        .order_by(Pilot.code, Decision.decided_on, Decision.id)
    )
    if pilot is not None:
        query = query.where(Pilot.uid == pilot)
    elif not archived:
        query = query.where(~Pilot.archived)
    return tuple(DecisionRow(*row) for row in session.execute(query))
