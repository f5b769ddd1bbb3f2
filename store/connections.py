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
from sqlalchemy.pool import QueuePool, StaticPool

BUSY_SECONDS = 5.0


def file_uri(path: Path, mode: str) -> str:
    """`path` as SQLite's URI, whatever letters it has."""
    return f"file:{quote(str(path.absolute()))}?mode={mode}"


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """A connection with our settings; autocommit, so that transactions are ours alone.

    mode: "ro", "rw" or "rwc" as in SQLite's URIs.
    """
    raw = sqlite3.connect(
        file_uri(path, mode),
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
    def begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def reading_engine(path: Path) -> sa.Engine:
    """Connections that only read; each transaction sees one moment."""
    engine = sa.create_engine(
        "sqlite://",
        creator=lambda: connect(path, "ro"),
        poolclass=QueuePool,
        pool_size=2,
        max_overflow=4,
    )

    @sa.event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine
