"""The records that there are: what people call them, and how the history keeps their values."""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import Enum
from functools import cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.driver import driver
from store.errors import Refusal
from store.schema import Base
from store.schema.base import UtcTime
from store.words import Message, mark

GONE = mark("errors", "This {what} is no longer there. Somebody may have removed it: look again.")

CLASSES: dict[str, Any] = {
    str(mapper.class_.__tablename__): mapper.class_ for mapper in Base.registry.mappers
}
"""Table name to mapped class."""

SAID = {
    "programme": mark("errors", "programme"),
    "pilot": mark("errors", "pilot"),
    "metric": mark("errors", "metric"),
    "hypothesis": mark("errors", "hypothesis"),
    "measurement": mark("errors", "number"),
    "event": mark("errors", "event"),
    "decision": mark("errors", "decision"),
    "phase": mark("errors", "phase"),
    "site": mark("errors", "place"),
    "iteration": mark("errors", "cycle"),
    "evidence_note": mark("errors", "finding"),
    "dimension": mark("errors", "split into groups"),
    "subgroup": mark("errors", "group"),
    "criterion_fixing": mark("errors", "fixed criterion"),
    "exclusion": mark("errors", "period left out"),
    "attachment": mark("errors", "attached file"),
    "import": mark("errors", "imported file"),
    "profile": mark("errors", "readiness profile"),
    "store_info": mark("errors", "store"),
    "organisation": mark("errors", "organisation"),
    "contact": mark("errors", "contact"),
    "review": mark("errors", "review"),
    "review_item": mark("errors", "item on the agenda"),
    "review_attendee": mark("errors", "name in the list of who came"),
    "review_vote": mark("errors", "answer before the chart"),
    "action": mark("errors", "action"),
}
"""What people call the records of a table."""


def said(table: str) -> Message:
    """What people call a record of this table, in the reader's language."""
    return Message(SAID.get(table, table), context="errors")


def key_of(table: str) -> str:
    """The column by which the history names the records of a table."""
    columns = CLASSES[table].__table__.columns
    return next(name for name in ("uid", "sha256", "id") if name in columns)


@cache
def _target(column: sa.Column[Any]) -> Any:
    """The table that a column refers to by id, where its records have uids."""
    tables = [key.column.table for key in column.foreign_keys]
    return next((table for table in tables if "uid" in table.columns), None)


def word_or_day(column: sa.Column[Any], kept: Any) -> Any:
    """A word of ours or a date where the history keeps its text; anything else as it is kept."""
    if kept is not None and isinstance(column.type, sa.Enum):
        words = column.type.enum_class
        return kept if words is None else words(kept)
    if kept is not None and isinstance(column.type, sa.Date):
        return date.fromisoformat(kept)
    return kept


class KeptValues:
    """Between a column's value and what the history keeps of it."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._uids: dict[tuple[str, int], str] = {}

    def plain(self, column: Any, value: Any) -> Any:
        """The value as JSON can hold it; a reference as the uid of what it refers to."""
        if value is None:
            return None
        target = _target(column)
        if target is not None:
            return self._uid_of(target, value)
        if isinstance(value, Enum):
            return value.value
        if isinstance(value, datetime):
            return value.astimezone(UTC).isoformat()
        if isinstance(value, date):
            return value.isoformat()
        if isinstance(value, UUID):
            return str(value)
        if isinstance(value, bytes):
            return value.hex()
        return value

    def _uid_of(self, table: Any, row_id: int) -> str:
        found = self._uids.get((table.name, row_id))
        if found is None:
            query = f'SELECT uid FROM "{table.name}" WHERE id = ?'
            row = driver(self._session).execute(query, (row_id,)).fetchone()
            # Only where the file was changed behind our back does a row refer to nothing.
            found = self._uids[table.name, row_id] = str(UUID(row[0])) if row else ""
        return found

    def value_for(self, table: str, name: str, kept: Any) -> Any:
        """What `plain` was called on: the way back from the history."""
        column = CLASSES[table].__table__.columns[name]
        if kept is None:
            return None
        target = _target(column)
        if target is not None:
            query = sa.select(target.c.id).where(target.c.uid == UUID(kept))
            found = self._session.execute(query).scalar()
            if found is None:
                raise Refusal(GONE, what=said(target.name))
            return found
        if isinstance(column.type, UtcTime):
            return datetime.fromisoformat(kept)
        kept, kind = word_or_day(column, kept), column.type.python_type
        if kind is UUID:
            return UUID(kept)
        if kind is int:
            return int(kept)
        if kind is bytes:
            return bytes.fromhex(kept)
        return kept
