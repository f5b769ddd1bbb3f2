"""SQLite's own connection under SQLAlchemy's, for statements that every edit waits for.

A short statement through SQLAlchemy costs ten times what SQLite needs for it. Records go through
the ORM all the same; these are the history's row, the facts and the measurements.
"""

from __future__ import annotations

import sqlite3

import sqlalchemy as sa
from sqlalchemy.orm import Session


def driver(of: sa.Connection | Session) -> sqlite3.Connection:
    """The connection in whose transaction `of` is; what a session has not written yet is not there.

    Its errors are sqlite3's own.
    """
    connection = of.connection() if isinstance(of, Session) else of
    found = connection.connection.driver_connection
    assert isinstance(found, sqlite3.Connection)
    return found
