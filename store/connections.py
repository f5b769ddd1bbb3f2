"""How a store is opened: one connection that writes, readers that can't.

A reader is opened with `mode=ro`: `query_only` would still let it checkpoint, and a checkpoint that
races with a commit is what damaged stores in SQLite before 3.51.3.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlalchemy as sa
from sqlalchemy.pool import NullPool, QueuePool, StaticPool

from store.driver import driver
from store.errors import Refusal
from store.header import reading_uri, unwritable
from store.words import mark

BUSY_SECONDS = 5.0

LOCKED = mark(
    "errors",
    "{path} is locked by another program, or its drive lends no locks. Nothing was saved: close"
    " that program, or move the store to a disk of this machine.",
)
NOT_WRITTEN = mark("errors", "{path} could not be written: {reason}. Nothing was saved.")
NOT_READ = mark("errors", "{path} can't be read: {reason}. Close it and look at the file.")
DAMAGED = mark(
    "errors",
    "{path} is damaged ({reason}) and was left as it is. Restore the newest backup.",
)

DISK_SAYS_NO = frozenset(
    {
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_NOTADB,
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
    }
)
"""What SQLite answers where the file is to blame, not our statement."""


def file_uri(path: Path, mode: str) -> str:
    """`path` as SQLite's URI, whatever letters it has."""
    return f"file:{quote(str(path.absolute()))}?mode={mode}"


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """A connection with our settings; autocommit, so that transactions are ours alone.

    mode: "ro", "rw" or "rwc" as in SQLite's URIs.
    """
    raw = sqlite3.connect(
        reading_uri(path) if mode == "ro" else file_uri(path, mode),
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_SECONDS,
    )
    raw.execute("PRAGMA trusted_schema=OFF")
    raw.execute("PRAGMA cell_size_check=ON")
    raw.execute("PRAGMA foreign_keys=ON")
    raw.execute("PRAGMA temp_store=MEMORY")
    if mode != "ro":
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute("PRAGMA synchronous=FULL")
        raw.execute("PRAGMA fullfsync=ON")
        raw.execute("PRAGMA wal_autocheckpoint=4000")
    return raw


def writing_engine(path: Path, mode: str = "rw") -> sa.Engine:
    """The one connection of this process that writes; each transaction takes the lock at once."""
    raw = connect(path, mode)
    engine = sa.create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)

    @sa.event.listens_for(engine, "begin")
    def begin(connection: sa.Connection) -> None:
        try:
            driver(connection).execute("BEGIN IMMEDIATE")
        except sqlite3.Error as error:
            # SQLAlchemy calls this between its own errors: it must look like one of them.
            raise sa.exc.OperationalError("BEGIN IMMEDIATE", None, error) from error

    return engine


def reading_engine(path: Path) -> sa.Engine:
    """Connections that only read; each transaction sees one moment."""
    pool: dict[str, Any] = {"poolclass": QueuePool, "pool_size": 2, "max_overflow": 4}
    if unwritable(path):
        # SQLite is told there that nobody writes, and keeps pages that others may have changed.
        pool = {"poolclass": NullPool}
    engine = sa.create_engine("sqlite://", creator=lambda: connect(path, "ro"), **pool)

    @sa.event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine


def cannot_write(path: Path, error: BaseException | None) -> Refusal:
    """The sentence for a file that could not be written."""
    reason = getattr(error, "strerror", None) or error
    return Refusal(NOT_WRITTEN, field="store", path=path, reason=reason)


def raise_explained(
    error: sa.exc.DBAPIError | sqlite3.Error, path: Path, sentence: str = NOT_WRITTEN
) -> None:
    """Raise the Refusal where the file is to blame; return where our statement is."""
    cause = error.orig if isinstance(error, sa.exc.DBAPIError) else error
    code = getattr(cause, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        sentence = LOCKED
    elif code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        sentence = DAMAGED
    if code in DISK_SAYS_NO:
        raise Refusal(sentence, field="store", path=path, reason=cause) from error
