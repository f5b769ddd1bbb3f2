"""One INSERT and its COMMIT with synchronous=FULL, by the standard library's driver."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path


class BareCommits:
    """A file with one table of one text column; `once` writes a row and waits for the disk."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode=WAL")
        self._connection.execute("PRAGMA synchronous=FULL")
        self._connection.execute("CREATE TABLE said (id INTEGER PRIMARY KEY, text TEXT NOT NULL)")

    def once(self) -> float:
        """Seconds for one row, from BEGIN to the end of COMMIT."""
        start = time.perf_counter()
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute("INSERT INTO said (text) VALUES (?)", ("a title of some length",))
        self._connection.execute("COMMIT")
        return time.perf_counter() - start

    def close(self) -> None:
        self._connection.close()
