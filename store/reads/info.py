"""`springbrett info`: which store this is and where everything of it lies. It holds no secrets."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store import backup, receipt
from store.header import SCHEMA_VERSION
from store.places import Place, backups_folder, place_of
from store.reads.check import is_fixed
from store.reads.profiles import profile_for
from store.schema import Base, History, Programme, StoreInfo


@dataclass(frozen=True, slots=True)
class LastChange:
    """The newest row of the history."""

    number: int
    at: datetime
    by: str
    did: str


@dataclass(frozen=True, slots=True)
class Kept:
    """What this computer keeps of the store. newest: name of the newest backup, and its time.

    receipt: the number that was saved last from here, None where nothing was.
    """

    folder: Path
    count: int
    newest: str | None
    made_at: str | None
    receipt: int | None
    receipt_at: str | None


@dataclass(frozen=True, slots=True)
class Info:
    """All that `info` tells of a store. rows: of each table; bytes: of the file and its log."""

    path: Path
    id: str
    generation: int
    store_version: int
    rows: dict[str, int]
    bytes: int
    sqlite: str
    sqlite_fixed: bool
    last_change: LastChange | None
    kept: Kept
    place: Place
    profiles: dict[str, int]


def info(session: Session, path: Path) -> Info:
    """Everything about the store at `path`, which the session reads. Raises Refusal."""
    who = session.execute(sa.select(StoreInfo.uid, StoreInfo.generation)).one()
    last = session.execute(
        sa.select(History.number, History.at, History.by, History.name)
        .order_by(History.number.desc())
        .limit(1)
    ).one_or_none()
    counted = {
        name: session.scalar(sa.select(sa.func.count()).select_from(table)) or 0
        for name, table in sorted(Base.metadata.tables.items())
    }
    names = session.scalars(sa.select(Programme.profile).distinct().order_by(Programme.profile))
    return Info(
        path.absolute(),
        str(who.uid),
        who.generation,
        SCHEMA_VERSION,
        counted,
        sum(part.stat().st_size for part in _parts(path) if part.exists()),
        sqlite3.sqlite_version,
        is_fixed(sqlite3.sqlite_version_info),
        None if last is None else LastChange(*last),
        _kept(who.uid.hex, path, who.generation),
        place_of(path),
        {name: profile_for(session, name).version for name in names.all()},
    )


def _parts(path: Path) -> tuple[Path, ...]:
    return path, path.with_name(f"{path.name}-wal")


def _kept(uid: str, path: Path, generation: int) -> Kept:
    folder = backups_folder(uid)
    found = backup.backups(folder)
    newest = found[0] if found else None
    said = receipt.read(uid, path, generation)
    return Kept(
        folder,
        len(found),
        None if newest is None else newest.file,
        None if newest is None else newest.made_at,
        None if said is None else said.number,
        None if said is None else said.at,
    )
