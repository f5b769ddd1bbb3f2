"""`executemany` of tuples that exist already: the fastest way into a table from Python."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Sequence
from pathlib import Path


def write_ready(path: Path, table: str, rows: Sequence[tuple[object, ...]]) -> float:
    """Seconds to put ready tuples into a table that is there, in one transaction.

    Its keys, checks and foreign keys hold as for everybody. rows: one value for each column of the
    table, in key order. Raises sqlite3.IntegrityError where a row breaks a rule.
    """
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA foreign_keys=ON")
        places = ",".join("?" * len(rows[0]))
        start = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(f"INSERT INTO {table} VALUES ({places})", rows)
        connection.execute("COMMIT")
        seconds = time.perf_counter() - start
        (count,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
        if count < len(rows):
            raise AssertionError(f"{count} rows came in, not {len(rows)}")
        return seconds
    finally:
        connection.close()
