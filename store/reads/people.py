"""Names to choose a person by: contacts first, then whoever else leads a pilot."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store import schema


def people(session: Session) -> tuple[str, ...]:
    """Each name once, contacts by name and then leads by name."""
    contact, pilot = schema.Contact, schema.Pilot
    known = session.scalars(sa.select(contact.name).order_by(contact.name)).all()
    leads = sa.select(pilot.lead).where(pilot.lead_id.is_(None)).distinct().order_by(pilot.lead)
    return tuple(dict.fromkeys(name for name in (*known, *session.scalars(leads)) if name))
