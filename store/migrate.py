"""A new store, and an older one brought up to date: all of it or nothing.

Alembic on SQLite is not transactional unless one transaction is put around it, and its batch mode
deletes children where foreign keys are on. So: foreign keys off, one BEGIN IMMEDIATE around all,
foreign_key_check and row counts before COMMIT.
"""

from __future__ import annotations

import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import sqlalchemy as sa

from store.connections import writing_engine
from store.errors import Refusal
from store.header import APPLICATION_ID, SCHEMA_VERSION
from store.words import mark

FIRST_PROGRAMME = mark("terms", "Our pilots")

BROKEN = mark(
    "errors",
    "The store at {path} could not be brought up to date: {reason}. It is as it was before.",
)


def migrations_folder() -> Path:
    """Where the migrations lie: inside the installed package, or beside it in a checkout."""
    here = Path(__file__).resolve().parent
    shipped = here / "_migrations"
    return shipped if shipped.is_dir() else here.parent / "migrations"


class _Unsound(Exception):
    """A migration ran through and left something that can't be."""


def create(path: Path, *, now: datetime, programme: str = FIRST_PROGRAMME) -> None:
    """Make a new store at `path`; programme: what its first programme is called.

    Made under another name first, so that a store is there whole or not at all. The caller has the
    turn; what an earlier try left behind is cleared away.
    """
    beside = path.with_name(f"{path.name}.new")
    try:
        _clear(beside)
        migrate(beside, now=now, programme=programme)
        with open(beside, "rb+") as made:
            os.fsync(made.fileno())
        beside.rename(path)
    finally:
        _clear(beside)
    _sync_folder(path.parent)


def migrate(path: Path, *, now: datetime, programme: str = FIRST_PROGRAMME) -> None:
    """Bring the store at `path` to SCHEMA_VERSION; an empty one gets its first rows.

    The write-ahead log is truncated straight after, so that the header in the file tells the new
    version. Raises Refusal where a migration fails; the file is then as it was.
    """
    try:
        engine = writing_engine(path, "rwc")
    except sqlite3.Error as error:
        raise Refusal(BROKEN, field="store", path=path, reason=error) from error
    try:
        raw = engine.raw_connection()
        raw.cursor().execute("PRAGMA foreign_keys=OFF")
        try:
            with engine.begin() as connection:
                _upgrade(connection, now, programme)
        except (sa.exc.SQLAlchemyError, _Unsound) as error:
            reason = str(error).splitlines()[0]
            raise Refusal(BROKEN, field="store", path=path, reason=reason) from error
        raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        raw.close()
    finally:
        engine.dispose()


def _clear(path: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    """A new name is only there for good once its folder is written; Windows knows no such thing."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _upgrade(connection: sa.Connection, now: datetime, programme: str) -> None:
    before = _row_counts(connection)
    _run_alembic(connection)
    if "store_info" not in before:
        _first_rows(connection, now, programme)
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise _Unsound(f"{len(broken)} rows refer to nothing")
    after = _row_counts(connection)
    fewer = [table for table, rows in before.items() if after.get(table, 0) < rows]
    if fewer:
        raise _Unsound(f"rows are missing in {', '.join(fewer)}")
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA_VERSION}")


def _run_alembic(connection: sa.Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations_folder()).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _row_counts(connection: sa.Connection) -> dict[str, int]:
    names = connection.exec_driver_sql(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        " AND name <> 'alembic_version'"
    ).scalars()
    return {
        name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()
        for name in names.all()
    }


def _first_rows(connection: sa.Connection, now: datetime, programme: str) -> None:
    stamp = now.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")
    connection.exec_driver_sql(
        "INSERT INTO store_info (id, uid, generation, created_at) VALUES (1, ?, 1, ?)",
        (uuid4().hex, stamp),
    )
    connection.exec_driver_sql(
        "INSERT INTO programme (uid, version, name, currency, profile, small_group, is_default)"
        " VALUES (?, 1, ?, 'NOK', 'default', 5, 1)",
        (uuid4().hex, programme),
    )
