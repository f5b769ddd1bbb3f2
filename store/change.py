"""The one way in which commands write: it keeps what was before and what is after.

Undo and redo go through the same methods, from what was kept, so they are recorded like any other
change and work whatever becomes of a command's class.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, TypeVar
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store import bulk
from store.errors import Refusal
from store.schema import Base, Metric, Pilot
from store.schema.base import UtcTime
from store.words import mark

Row = TypeVar("Row", bound=Base)

GONE = mark("errors", "This {what} is no longer there. Somebody may have removed it: look again.")
CHANGED = mark(
    "errors",
    "Somebody changed this {what} while you were writing."
    " Look at what it says now, then try again.",
)
IN_USE = mark(
    "errors", "This {what} is still used by {other}. Remove that first, or leave it as it is."
)

CLASSES: dict[str, Any] = {m.local_table.name: m.class_ for m in Base.registry.mappers}  # type: ignore[attr-defined]
"""Table name to mapped class."""

Field = list[Any]
Recorded = tuple[str, str, dict[str, Field]]
"""table, uid, {field: [before, after]}."""


class Change:
    """One command's writes: `number`, `at` and `by` are what its history row will say.

    touched: the tables written, for whoever listens. pilots: the ids of pilots whose portfolio
    rows must follow. uid: the record that the command made or changed first.
    """

    def __init__(
        self,
        session: Session,
        *,
        number: int,
        at: datetime,
        by: str,
        today: date,
        seen: dict[UUID, int] | None = None,
    ) -> None:
        self.session, self.number, self.at, self.by, self.today = session, number, at, by, today
        self.recorded: list[Recorded] = []
        self.touched: set[str] = set()
        self.pilots: set[int] = set()
        self.uid: UUID | None = None
        self._seen = seen or {}
        self._uids: dict[tuple[str, int], str] = {}

    def get(self, model: type[Row], uid: UUID) -> Row:
        """The row with this uid. Raises Refusal where it is gone or newer than the one seen."""
        row = self.session.scalars(sa.select(model).where(model.uid == uid)).one_or_none()  # type: ignore[attr-defined]
        if row is None:
            raise Refusal(GONE, what=model.__tablename__)
        if uid in self._seen and self._seen[uid] != row.version:  # type: ignore[attr-defined]
            raise Refusal(CHANGED, what=model.__tablename__)
        return row

    def add(self, row: Row) -> Row:
        """A new row; its keys are there afterwards."""
        self.session.add(row)
        self.session.flush()
        table = row.__table__
        after = {c.name: self._plain(c, getattr(row, c.key)) for c in table.columns}
        self._record(row, {name: [None, value] for name, value in after.items()})
        return row

    def set(self, row: Base, **fields: Any) -> bool:
        """Change the fields that differ; whether any did."""
        changed: dict[str, Field] = {}
        for name, value in fields.items():
            before = getattr(row, name)
            if before == value and type(before) is type(value):
                continue
            column = row.__table__.columns[name]
            setattr(row, name, value)
            changed[name] = [self._plain(column, before), self._plain(column, value)]
        changed = {name: pair for name, pair in changed.items() if pair[0] != pair[1]}
        if not changed:
            return False
        if hasattr(row, "version"):
            row.version += 1
        owners = self._owners(row)
        self.session.flush()
        self._record(row, changed)
        self.pilots |= owners
        return True

    def remove(self, row: Base) -> None:
        """Delete a row. Raises Refusal where another one still refers to it."""
        table = row.__table__
        before = {c.name: [self._plain(c, getattr(row, c.key)), None] for c in table.columns}
        owners = self._owners(row)
        self._refuse_if_used(row)
        self._record(row, before)
        self.session.delete(row)
        self.session.flush()
        self.pilots |= owners

    def measure(self, metric: Metric, rows: Sequence[bulk.Row]) -> bulk.Written:
        """Write measurements of a metric; see store/bulk.py."""
        self.session.flush()
        written = bulk.write(
            self.session.connection(), self.number, metric.pilot_id, metric.id, rows
        )
        if written.new or written.replaced:
            self.note_bulk(metric, {"new": written.new, "replaced": written.replaced})
        return written

    def unmeasure(
        self, metric: Metric, keys: Sequence[tuple[int, int, int, int]] | None = None
    ) -> int:
        """Take measurements away, all of a metric or those with (period, site, subgroup, seq)."""
        self.session.flush()
        gone = bulk.remove(self.session.connection(), self.number, metric.pilot_id, metric.id, keys)
        if gone:
            self.note_bulk(metric, {"removed": gone})
        return gone

    def note_bulk(self, metric: Metric, counts: dict[str, int]) -> None:
        """Say in the history that this metric's measurements changed, without listing them."""
        self.recorded.append(
            ("measurement", str(metric.uid), {name: [0, n] for name, n in counts.items()})
        )
        self.touched.add("measurement")
        self.pilots.add(metric.pilot_id)
        self.uid = self.uid or metric.uid

    # -- what the history keeps -----------------------------------------------------------------

    def _record(self, row: Base, fields: dict[str, Field]) -> None:
        table = row.__tablename__
        uid = getattr(row, "uid", None)
        key = str(uid) if uid is not None else str(getattr(row, "sha256", ""))
        fields.pop("version", None)
        self.recorded.append((table, key, fields))
        self.touched.add(table)
        self.uid = self.uid or uid
        self.pilots |= self._owners(row)

    def _plain(self, column: Any, value: Any) -> Any:
        """The value as JSON can hold it; a reference as the uid of what it refers to."""
        if value is None:
            return None
        for key in column.foreign_keys:
            target = key.column.table
            if "uid" in target.columns:
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
            uid = self.session.execute(sa.select(table.c.uid).where(table.c.id == row_id)).scalar()
            found = self._uids[table.name, row_id] = str(uid)
        return found

    def value_for(self, table: str, name: str, kept: Any) -> Any:
        """What `_plain` was called on: the way back from the history."""
        column = CLASSES[table].__table__.columns[name]
        if kept is None:
            return None
        for key in column.foreign_keys:
            target = key.column.table
            if "uid" in target.columns:
                query = sa.select(target.c.id).where(target.c.uid == UUID(kept))
                found = self.session.execute(query).scalar()
                if found is None:
                    raise Refusal(GONE, what=target.name)
                return found
        if isinstance(column.type, sa.Enum):
            return column.type.enum_class(kept)  # type: ignore[misc]
        kind = column.type.python_type
        if isinstance(column.type, UtcTime):
            return datetime.fromisoformat(kept)
        if kind is date:
            return date.fromisoformat(kept)
        if kind is UUID:
            return UUID(kept)
        if kind is bytes:
            return bytes.fromhex(kept)
        return kept

    # -- whom it concerns -----------------------------------------------------------------------

    def _owners(self, row: Any) -> frozenset[int]:
        """The pilots whose portfolio rows depend on this one."""
        if isinstance(row, Pilot):
            return frozenset({row.id})
        if getattr(row, "pilot_id", None) is not None:
            return frozenset({row.pilot_id})
        if getattr(row, "metric_id", None) is not None:
            metric = self.session.get(Metric, row.metric_id)
            return frozenset({metric.pilot_id} if metric else ())
        if row.__tablename__ == "programme" and row.id is not None:
            query = sa.select(Pilot.id).where(Pilot.programme_id == row.id)
            return frozenset(self.session.scalars(query))
        if row.__tablename__ == "profile":
            return frozenset(self.session.scalars(sa.select(Pilot.id)))
        return frozenset()

    def _refuse_if_used(self, row: Any) -> None:
        """Foreign keys would stop the deletion too, but could not say what is in the way."""
        mine = row.__table__
        for table in Base.metadata.sorted_tables:
            for column in table.columns:
                refers = any(
                    k.column.table is mine and k.ondelete != "CASCADE" for k in column.foreign_keys
                )
                if not refers:
                    continue
                value = row.sha256 if column.name == "sha256" else row.id
                used = self.session.execute(
                    sa.select(sa.literal(1)).select_from(table).where(column == value).limit(1)
                ).scalar()
                if used:
                    raise Refusal(IN_USE, what=mine.name, other=table.name)
