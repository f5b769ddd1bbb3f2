"""The one way in which commands write: it keeps what was before and what is after.

Undo and redo go through the same methods, from what was kept, so they are recorded like any other
change and work whatever becomes of a command's class.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import cache
from typing import Any, TypeVar, cast
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Session, make_transient_to_detached
from sqlalchemy.orm.attributes import set_committed_value

from store import bulk
from store.driver import driver
from store.errors import Refusal
from store.periods import check_year
from store.places import shipped_settings
from store.records import GONE, KeptValues, key_of, said
from store.schema import Base, Dimension, KeptVerdict, Metric, Pilot, Profile, Programme
from store.schema.named import is_there, judged_by, pilots_of, who_names
from store.words import mark

Row = TypeVar("Row", bound=Base)

CHANGED = mark(
    "errors",
    "Somebody changed this {what} while you were writing."
    " Look at what it says now, then try again.",
)
NOT_ITS_OWN = mark(
    "errors", "This {what} belongs to another pilot than {pilot}: choose one of its own."
)
IN_USE = mark(
    "errors", "This {what} is still used by {other}. Remove that first, or leave it as it is."
)

DIALECT = sqlite.dialect()


@cache
def _by_uid(model: Any) -> tuple[str, tuple[tuple[str, Any], ...]]:
    """The statement, and of each column in it the attribute and what reads a value, if anything."""
    columns = model.__table__.columns
    names = ", ".join(f'"{column.name}"' for column in columns)
    readers = tuple(
        (column.name, column.type.dialect_impl(DIALECT).result_processor(DIALECT, None))
        for column in columns
    )
    return f'SELECT {names} FROM "{model.__tablename__}" WHERE uid = ?', readers


def _loaded(session: Session, model: Any, uid: UUID) -> Any:
    """The record with this uid, or None; as the ORM would load it, in a third of the time."""
    statement, readers = _by_uid(model)
    found = driver(session).execute(statement, (uid.hex,)).fetchone()
    if found is None:
        return None
    known = session.identity_map.get(session.identity_key(model, found[0]))
    if known is not None:
        return known
    row = model()
    for (name, reader), value in zip(readers, found, strict=True):
        set_committed_value(row, name, value if reader is None else reader(value))
    make_transient_to_detached(row)
    session.add(row)
    return row


@cache
def _processor(column: sa.Column[Any]) -> Any:
    return column.type.dialect_impl(DIALECT).bind_processor(DIALECT)


def _as_stored(column: sa.Column[Any], value: Any) -> Any:
    """A value as SQLite keeps it."""
    processor = _processor(column)
    return value if processor is None else processor(value)


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
        self.values = KeptValues(session)

    def get(self, model: type[Row], uid: UUID, of: Pilot | UUID | None = None) -> Row:
        """The row with this uid; of: the pilot that it must belong to.

        Raises Refusal where it is gone, another pilot's, or newer than the one seen.
        """
        self.session.flush()
        row: Any = _loaded(self.session, model, uid)
        what = said(model.__tablename__)
        if row is None:
            raise Refusal(GONE, what=what)
        if of is not None:
            owner, code = (of.id, of.code) if isinstance(of, Pilot) else self._pilot(of)
            if row.pilot_id != owner:
                raise Refusal(NOT_ITS_OWN, field=model.__tablename__, what=what, pilot=code)
        if uid in self._seen and self._seen[uid] != row.version:
            raise Refusal(CHANGED, what=what)
        return cast("Row", row)

    def _pilot(self, uid: UUID) -> tuple[int, str]:
        """id and code of a pilot, without loading all that is written about it."""
        query = "SELECT id, code FROM pilot WHERE uid = ?"
        found: tuple[int, str] | None = driver(self.session).execute(query, (uid.hex,)).fetchone()
        if found is None:
            raise Refusal(GONE, what=said("pilot"))
        return found

    def add(self, row: Row) -> Row:
        """A new row; its keys are there afterwards. Raises Refusal for a date nobody means."""
        for column in row.__table__.columns:
            _checked(column.name, getattr(row, column.key))
        if isinstance(row, Programme) and row.profile is not None:
            self._refuse_unknown_profile(row.profile)
        self.session.add(row)
        self.session.flush()
        table = row.__table__
        after = {c.name: self.values.plain(c, getattr(row, c.key)) for c in table.columns}
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
            _checked(name, value)
            pair = [self.values.plain(column, before), self.values.plain(column, value)]
            if pair[0] != pair[1]:
                changed[name] = pair
        if not changed:
            return False
        if "profile" in changed and isinstance(row, Programme):
            self._refuse_unknown_profile(fields["profile"])
        owners = self._owners(row)
        self._update(row, {name: fields[name] for name in changed})
        self._record(row, changed)
        self.pilots |= owners
        return True

    def _update(self, row: Any, values: dict[str, Any]) -> None:
        """Write fields of one row; by SQLite's own connection, since every edit waits for it."""
        table = row.__table__
        if "version" in table.columns:
            values = {**values, "version": row.version + 1}
        names = ", ".join(f'"{name}" = ?' for name in values)
        bound = [_as_stored(table.columns[name], value) for name, value in values.items()]
        driver(self.session).execute(
            f'UPDATE "{table.name}" SET {names} WHERE id = ?', [*bound, row.id]
        )
        for name, value in values.items():
            set_committed_value(row, name, value)

    def remove(self, row: Base) -> None:
        """Delete a row. Raises Refusal where another one still refers to it.

        The verdicts kept about a pilot go with it, and come back with it.
        """
        if isinstance(row, Pilot):
            kept = sa.select(KeptVerdict).where(KeptVerdict.pilot_id == row.id)
            for verdict in self.session.scalars(kept).all():
                self.remove(verdict)
        table = row.__table__
        before = {c.name: [self.values.plain(c, getattr(row, c.key)), None] for c in table.columns}
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

    def unmeasure(self, metric: Metric, keys: Sequence[tuple[int, int, int]] | None = None) -> int:
        """Take measurements away, all of a metric or those with (period, site, subgroup)."""
        self.session.flush()
        gone = bulk.remove(self.session.connection(), self.number, metric.pilot_id, metric.id, keys)
        if gone:
            self.note_bulk(metric, {"removed": gone})
        return gone

    def note_bulk(self, metric: Metric, counts: dict[str, int]) -> None:
        """Say in the history that this metric's measurements changed, without listing them.

        Once for each metric, as undo moves all that a command did to a metric's rows together.
        """
        fields: dict[str, Field] = {name: [0, n] for name, n in counts.items()}
        mine = ("measurement", str(metric.uid))
        said = next((each for each in self.recorded if each[:2] == mine), None)
        if said is None:
            self.recorded.append((*mine, fields))
        else:
            said[2].update(fields)
        self.touched.add("measurement")
        self.pilots.add(metric.pilot_id)
        self.uid = self.uid or metric.uid

    # -- what the history keeps -----------------------------------------------------------------

    def _record(self, row: Base, fields: dict[str, Field]) -> None:
        table = row.__tablename__
        key = str(getattr(row, key_of(table)))
        fields.pop("version", None)
        self.recorded.append((table, key, fields))
        self.touched.add(table)
        moved = fields.get("programme_id", [None, None])
        if None not in moved:
            # It has the other programme's threshold for small groups from now on.
            self.touched.add("programme")
        self.uid = self.uid or getattr(row, "uid", None)
        self.pilots |= self._owners(row)

    def kept(self, row: Base, name: str) -> Any:
        """A field of a row as the history keeps it."""
        return self.values.plain(row.__table__.columns[name], getattr(row, name))

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
        if getattr(row, "dimension_id", None) is not None:
            dimension = self.session.get(Dimension, row.dimension_id)
            return frozenset({dimension.pilot_id} if dimension else ())
        if isinstance(row, Programme) and row.id is not None:
            return pilots_of(self.session, row.id)
        if isinstance(row, Profile):
            return judged_by(self.session, row.name)
        return frozenset()

    def _refuse_if_used(self, row: Any) -> None:
        """Foreign keys would stop the deletion too, but could not say what is in the way."""
        mine = row.__table__
        if isinstance(row, Profile) and (named := who_names(self.session, row, shipped_settings())):
            raise Refusal(IN_USE, what=said(mine.name), other=said(named))
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
                    raise Refusal(IN_USE, what=said(mine.name), other=said(table.name))

    def _refuse_unknown_profile(self, name: str) -> None:
        """Undo and redo in any order never leave a programme with a profile that is gone."""
        if name not in shipped_settings() and not is_there(self.session, name):
            raise Refusal(GONE, what=said("profile"))


def _checked(name: str, value: Any) -> None:
    if isinstance(value, date) and not isinstance(value, datetime):
        check_year(value, name)
