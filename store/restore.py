"""The way back: which backups a store has, what is in them, and one put in the store's place."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store import backup, receipt
from store.backup import Manifest
from store.errors import Refusal
from store.header import is_held, reading_uri
from store.places import backups_folder
from store.receipt import Behind
from store.trust import keep_receipt, most_of, uid_in
from store.turns import Turns
from store.words import mark

# Where SQLite keeps its lock on an open file; every connection in WAL mode holds it (os_unix.c).
SHARED_FIRST, SHARED_SIZE = 0x40000002, 510

PRESENT = """
SELECT uid, (SELECT coalesce(max(number), 0) FROM history), (SELECT count(*) FROM pilot)
FROM store_info
"""

IN_USE = mark(
    "errors",
    "{path} is open in another Springbrett. Close it there first; nothing was changed.",
)
IS_THERE = mark(
    "errors", "There is a file at {path} already, and it stays as it is: choose another name."
)
NOT_COPIED = mark(
    "errors", "The copy could not be written to {path}: {reason}. Choose another place."
)
NO_SUCH_BACKUP = mark(
    "errors", "There is no backup {file}. See which there are: springbrett restore --list"
)


def folders(path: Path) -> tuple[Path, ...]:
    """Where backups of the store at `path` may lie: its own folder, and that of a lost one."""
    was = receipt.named_at(path)
    uids = [uid_in(path), None if was is None else was.store]
    return tuple(dict.fromkeys(backups_folder(uid) for uid in uids if uid is not None))


def all_backups(path: Path) -> tuple[tuple[Path, Manifest], ...]:
    """The backups of the store at `path`, newest first, each with its file."""
    found = [(folder / one.file, one) for folder in folders(path) for one in backup.backups(folder)]
    return tuple(sorted(found, key=lambda pair: pair[1].made_at, reverse=True))


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup. whole: its bytes are what they were when it was made."""

    file: Path
    manifest: Manifest
    whole: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """What a store can be brought back to, newest first, and what lies in its place now.

    present: uid, last history number and pilots; None where that can't be told.
    """

    backups: tuple[Kept, ...]
    present: tuple[str, int, int] | None


def look(path: Path) -> Choice:
    """Every backup of the store at `path`, each read through and held against its manifest."""
    found = tuple(Kept(file, one, is_whole(file)) for file, one in all_backups(path))
    return Choice(found, at_present(path))


def is_whole(file: Path) -> bool:
    """Whether a backup is what it was when it was made, and one that this program can open."""
    try:
        return backup.can_be_restored(backup.verify(file))
    except Refusal:
        return False


def newest_whole(path: Path) -> Kept | None:
    """The newest backup of the store at `path` that is whole; the older ones are not read."""
    for file, manifest in all_backups(path):
        if is_whole(file):
            return Kept(file, manifest, True)
    return None


def best_for(path: Path, loss: Behind) -> tuple[Kept | None, bool]:
    """The whole backup with most of what a store lacks, and whether it has all of it."""
    whole = {one.file: file for file, one in all_backups(path) if is_whole(file)}
    found = [one for _, one in all_backups(path) if one.file in whole]
    best = most_of(loss.receipt, found)
    if best is None:
        return None, False
    return Kept(whole[best.file], best, True), has(best, loss)


def has(manifest: Manifest, loss: Behind) -> bool:
    """Whether a backup has all that a store lacks."""
    lost = loss.receipt
    mine = (manifest.store, manifest.generation) == (lost.store, lost.generation)
    return mine and manifest.number >= lost.number


def save_copy(path: Path, target: Path) -> None:
    """A whole copy of the store at `path` in a new file. Raises Refusal where it can't be made."""
    beside = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        if target.exists():
            raise Refusal(IS_THERE, field="store", path=target)
        backup.copy(path, beside)
        beside.rename(target)
    except (OSError, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or error
        raise Refusal(NOT_COPIED, field="store", path=target, reason=reason) from error
    finally:
        beside.unlink(missing_ok=True)


def backup_named(name: str, path: Path) -> Path:
    """The backup that a person means: a file, or a name among the backups of the store at `path`.

    Raises Refusal where there is none.
    """
    for file in (Path(name), *(folder / name for folder in folders(path))):
        if file.is_file():
            return file
    raise Refusal(NO_SUCH_BACKUP, field="file", file=name)


def restore(file: Path, path: Path, *, now: datetime, seconds: float) -> backup.Restored:
    """Put a backup in the place of the store at `path`, set aside, with a receipt of its own.

    seconds: how long to wait for whoever is writing. Raises Refusal where the store is open
    elsewhere, whose later changes would go to the file that was set aside.
    """
    backup.verify(file)
    try:
        with Turns(Path(f"{path}.lock"), seconds).taken():
            if is_held(path) or _is_open_elsewhere(path):
                raise Refusal(IN_USE, field="store", path=path)
            done = backup.restore(file, path, now=now)
    except TimeoutError:
        raise Refusal(IN_USE, field="store", path=path) from None
    except OSError as error:
        reason = error.strerror or error
        raise Refusal(backup.NOT_RESTORED, field="store", file=file, reason=reason) from error
    engine = sa.create_engine("sqlite://", creator=lambda: sqlite3.connect(path))
    try:
        with Session(engine) as session:
            keep_receipt(lambda query, *args: query(session, *args), path)
    finally:
        engine.dispose()
    return done


def _is_open_elsewhere(path: Path) -> bool:
    """Whether another process has the store open; Windows refuses to move such a file by itself."""
    if os.name != "posix" or not path.exists():
        return False
    import fcntl

    with open(path, "rb+") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, SHARED_SIZE, SHARED_FIRST)
        except BlockingIOError:
            return True
    return False


def at_present(path: Path) -> tuple[str, int, int] | None:
    """uid, last number and pilots of the store in a file; None where that can't be told."""
    try:
        with closing(sqlite3.connect(reading_uri(path), uri=True)) as opened:
            found: tuple[str, int, int] | None = opened.execute(PRESENT).fetchone()
            return found
    except (sqlite3.Error, Refusal):
        return None
