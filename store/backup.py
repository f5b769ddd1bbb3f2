"""Backups that are real, and the way back.

A backup is written to a temporary name, synced, reopened and checked, counted and hashed, and only
then gets its name and a manifest. A restore sets the present file aside first.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from store.connections import file_uri
from store.errors import Refusal
from store.header import SCHEMA_VERSION, read_header, reading_uri
from store.words import mark

SESSION, MIGRATION, IMPORT, REPAIR, HAND = "session", "migration", "import", "repair", "hand"

NOT_VERIFIED = mark(
    "errors", "The backup in {folder} could not be verified ({reason}), so it was not kept."
)
NO_ROOM = mark("errors", "There is no room for a backup in {folder}: it needs {needed} MB.")
NOT_WRITTEN = mark("errors", "The backup could not be written to {folder}: {reason}.")
NO_MANIFEST = mark(
    "errors", "{file} has no manifest beside it, so nobody can tell whether it is whole."
)
CHANGED = mark(
    "errors", "{file} is not what it was when it was made: do not trust it. Choose another backup."
)
NOT_RESTORED = mark("errors", "{file} could not be put in place: {reason}. Nothing was changed.")

KEEP_SESSIONS, KEEP_DAYS, KEEP_WEEKS, KEEP_MONTHS = 10, 14, 8, 12
KEEP_BYTES, KEEP_AT_LEAST = 2 * 2**30, 3
UNFINISHED_SECONDS = 24 * 3600


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is in a backup. rows: how many each table has. number: the last history number."""

    file: str
    store: str
    generation: int
    why: str
    made_at: str
    schema: int
    number: int
    last_change_at: str | None
    last_change_by: str | None
    rows: dict[str, int]
    pilots: int
    bytes: int
    sha256: str


def make(path: Path, folder: Path, *, why: str, now: datetime) -> Manifest:
    """A verified copy of the store at `path` in `folder`. Raises Refusal where it can't be kept."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        needed = path.stat().st_size * 2
        if shutil.disk_usage(folder).free < needed:
            raise Refusal(NO_ROOM, folder=folder, needed=needed // 2**20 + 1)
        stamp = now.astimezone(UTC).strftime("%Y-%m-%dT%H%M%S.%f")
        beside = folder / f".{stamp}.{os.getpid()}.new"
        try:
            copy(path, beside)
            manifest = _verified(beside, f"{stamp}-{why}.db", why, now, folder)
            beside.replace(folder / manifest.file)
            _write_manifest(folder, manifest)
        finally:
            for left in folder.glob(f"{beside.name}*"):
                left.unlink(missing_ok=True)
    except (OSError, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or error
        raise Refusal(NOT_WRITTEN, folder=folder, reason=reason) from error
    return manifest


def copy(path: Path, target: Path) -> None:
    """A copy of the store at `path` as it is at one moment, on the disk when this returns."""
    with (
        closing(sqlite3.connect(reading_uri(path), uri=True)) as source,
        closing(sqlite3.connect(file_uri(target, "rwc"), uri=True)) as made,
    ):
        source.backup(made)
        made.execute("PRAGMA journal_mode=DELETE")
    with open(target, "rb+") as file:
        os.fsync(file.fileno())


def _verified(made: Path, name: str, why: str, now: datetime, folder: Path) -> Manifest:
    with closing(sqlite3.connect(file_uri(made, "ro"), uri=True)) as opened:
        opened.execute("PRAGMA trusted_schema=OFF")
        said = opened.execute("PRAGMA integrity_check").fetchone()[0]
        broken = opened.execute("PRAGMA foreign_key_check").fetchone()
        if said != "ok" or broken is not None:
            reason = said if said != "ok" else "rows refer to nothing"
            raise Refusal(NOT_VERIFIED, folder=folder, reason=reason)
        store, generation = opened.execute("SELECT uid, generation FROM store_info").fetchone()
        last = opened.execute(
            "SELECT number, at, by FROM history ORDER BY number DESC LIMIT 1"
        ).fetchone() or (0, None, None)
        rows = row_counts(opened)
        schema = opened.execute("PRAGMA user_version").fetchone()[0]
    return Manifest(
        file=name,
        store=store,
        generation=generation,
        why=why,
        made_at=now.astimezone(UTC).isoformat(),
        schema=schema,
        number=last[0],
        last_change_at=last[1],
        last_change_by=last[2],
        rows=rows,
        pilots=rows.get("pilot", 0),
        bytes=made.stat().st_size,
        sha256=sha256_of(made),
    )


def row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """How many rows each table has."""
    names = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    ).fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
        for (name,) in names
    }


def sha256_of(path: Path) -> str:
    """SHA-256 of a file's bytes."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _manifest_file(folder: Path, file: str) -> Path:
    return folder / f"{file}.json"


def _write_manifest(folder: Path, manifest: Manifest) -> None:
    target = _manifest_file(folder, manifest.file)
    beside = target.with_suffix(".new")
    beside.write_text(json.dumps(asdict(manifest), indent=1), encoding="utf-8")
    beside.replace(target)


def manifest_of(file: Path) -> Manifest:
    """What is said of a backup. Raises Refusal where nothing is."""
    try:
        said = json.loads(_manifest_file(file.parent, file.name).read_text(encoding="utf-8"))
        return Manifest(**said)
    except (OSError, ValueError, TypeError):
        raise Refusal(NO_MANIFEST, field="file", file=file) from None


def backups(folder: Path) -> tuple[Manifest, ...]:
    """The backups in a folder that have a manifest, newest first; their bytes are not read."""
    found = []
    for file in folder.glob("*.db"):
        try:
            found.append(manifest_of(file))
        except Refusal:
            continue
    return tuple(sorted(found, key=lambda manifest: manifest.made_at, reverse=True))


def verify(file: Path) -> Manifest:
    """Hold a backup's bytes against its manifest. Raises Refusal where they differ."""
    manifest = manifest_of(file)
    try:
        same = sha256_of(file) == manifest.sha256
    except OSError as error:
        raise Refusal(NOT_RESTORED, file=file, reason=error.strerror) from error
    if not same:
        raise Refusal(CHANGED, field="file", file=file)
    return manifest


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did. aside: where the file that was there before lies now."""

    manifest: Manifest
    aside: Path | None
    generation: int


def restore(file: Path, path: Path, *, now: datetime) -> Restored:
    """Put a verified backup in the place of the store at `path`, which is set aside first.

    The restored store begins a new generation. The caller holds the store's turn.
    """
    manifest = verify(file)
    read_header(file)
    beside = path.with_name(f".{path.name}.{os.getpid()}.restore")
    aside = None
    try:
        shutil.copyfile(file, beside)
        generation = _next_generation(beside, manifest, path)
        with open(beside, "rb+") as copied:
            os.fsync(copied.fileno())
        if path.exists():
            stamp = now.astimezone(UTC).strftime("%Y-%m-%d %H%M%S")
            aside = path.with_name(f"{path.stem} set aside {stamp}{path.suffix}")
            _set_aside(path, aside)
        beside.replace(path)
    except (OSError, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or error
        raise Refusal(NOT_RESTORED, file=file, reason=reason) from error
    finally:
        beside.unlink(missing_ok=True)
    return Restored(manifest, aside, generation)


def _next_generation(made: Path, manifest: Manifest, path: Path) -> int:
    present = 0
    try:
        with closing(sqlite3.connect(file_uri(path, "ro"), uri=True)) as opened:
            present = opened.execute("SELECT generation FROM store_info").fetchone()[0]
    except sqlite3.Error:
        pass  # missing or damaged: that is why it is being replaced
    generation = max(manifest.generation, int(present)) + 1
    with closing(sqlite3.connect(file_uri(made, "rw"), uri=True)) as opened:
        opened.execute("UPDATE store_info SET generation = ?", (generation,))
        opened.commit()
    return generation


def _set_aside(path: Path, aside: Path) -> None:
    """Move a store with its log: a log without its file, or the reverse, is a loss."""
    log, shared = (path.with_name(path.name + ending) for ending in ("-wal", "-shm"))
    shared.unlink(missing_ok=True)  # SQLite makes it anew from the log
    if log.exists():
        if log.stat().st_size:
            log.replace(aside.with_name(f"{aside.name}-wal"))
        else:
            log.unlink()
    path.replace(aside)


def prune(folder: Path, now: datetime, needed: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Take away the backups that nobody would miss; their names.

    Kept: the last sessions, then one a day, a week and a month; one before each migration, repair
    and import, for a year; all within KEEP_BYTES, and never fewer than KEEP_AT_LEAST. needed: the
    files that are kept whatever else.
    """
    found = backups(folder)
    kept = _worth_keeping(found, now)
    _sweep(folder, now)
    gone, size = [], 0
    for place, manifest in enumerate(found):
        size += manifest.bytes
        fits = size <= KEEP_BYTES or place < KEEP_AT_LEAST
        if manifest.file in needed or (manifest.file in kept and fits) or place < KEEP_AT_LEAST:
            continue
        size -= manifest.bytes
        (folder / manifest.file).unlink(missing_ok=True)
        _manifest_file(folder, manifest.file).unlink(missing_ok=True)
        gone.append(manifest.file)
    return tuple(gone)


def _sweep(folder: Path, now: datetime) -> None:
    """Take away what a process that was killed left half made."""
    for file in (*folder.glob(".*.new*"), *folder.glob("*.new")):
        with suppress(OSError):
            if now.timestamp() - file.stat().st_mtime > UNFINISHED_SECONDS:
                file.unlink()


def _worth_keeping(found: tuple[Manifest, ...], now: datetime) -> set[str]:
    sessions = [manifest for manifest in found if manifest.why in (SESSION, HAND)]
    kept = {manifest.file for manifest in sessions[:KEEP_SESSIONS]}
    year_ago = now - timedelta(days=366)
    seen: set[tuple[str, str]] = set()
    for manifest in found:
        made = datetime.fromisoformat(manifest.made_at)
        if manifest.why in (MIGRATION, IMPORT, REPAIR) and made > year_ago:
            kept.add(manifest.file)
        week = made.isocalendar()
        slots = (
            ("day", made.strftime("%Y-%m-%d"), timedelta(days=KEEP_DAYS)),
            ("week", f"{week.year}-{week.week}", timedelta(weeks=KEEP_WEEKS)),
            ("month", made.strftime("%Y-%m"), timedelta(days=31 * KEEP_MONTHS)),
        )
        for unit, slot, age in slots:
            if now - made <= age and (unit, slot) not in seen:
                seen.add((unit, slot))
                kept.add(manifest.file)
    return kept


def can_be_restored(manifest: Manifest) -> bool:
    """Whether this program knows the backup's schema, as it is or after a migration."""
    return manifest.schema <= SCHEMA_VERSION
