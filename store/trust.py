"""What is kept outside a store, so that no loss goes unnoticed and none is final.

A receipt says what was saved last; a store that is behind it has lost something. Verified copies
are made at the start of a session, before a migration and before a large import.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store import backup, history, receipt
from store.backup import Manifest
from store.connections import DAMAGED
from store.errors import Refusal
from store.header import NOT_A_STORE, reading_uri
from store.places import backups_folder
from store.receipt import Behind, Receipt
from store.schema import History, StoreInfo
from store.words import Message, mark, mark_n

LARGE_ROWS = 10_000
"""An import of as many rows has a backup of its own."""

OFTEN_ENOUGH = timedelta(days=1)
ROOM = 3
"""How many times its size a store needs free for a migration: a backup, a log and a new file."""

NEWEST = mark(
    "trust", "The newest backup ({made_at}, {pilots} pilots) is: springbrett restore “{file}”"
)
NONE_MADE = mark("trust", "There is no backup of it on this computer.")
HAS_THEM = mark("trust", "This backup has them: springbrett restore “{file}”")
HAS_SOME = mark(
    "trust", "The newest backup that has some of them ({made_at}): springbrett restore “{file}”"
)
HAS_NONE = mark("trust", "No backup on this computer has them.")
LACKS = mark_n(
    "trust",
    "{path} lacks %n change(s) saved here, the last one at {since}: an older file was put"
    " back, or its log is gone. {help} To go on without them: springbrett restore --none",
    None,
    0,
)
FORKED = mark(
    "trust",
    "{path} is not the store that was saved here at {since}: from then on it has another history."
    " {help} To go on with this one: springbrett restore --none",
)
NOT_BACKED_UP = mark("trust", "No backup was made: {reason} Your work goes on.")
GONE = mark(
    "errors",
    "There was a store at {path} (last saved at {since}), and it is gone. No empty one was made in"
    " its place. {help}",
)
CREATE_ANYWAY = mark("trust", "For a new one there all the same: springbrett --create-anyway …")
NO_ROOM = mark(
    "errors",
    "{path} has to be brought up to date, and there is no room for it: {needed} MB must be free in"
    " {folder}. Nothing was changed.",
)
NO_BACKUP_FIRST = mark(
    "errors",
    "{path} has to be brought up to date, and no backup of it could be made first: {reason} Nothing"
    " was changed.",
)
NOT_MIGRATED = mark("errors", "{said} A copy from before is {file}.")
WITH_HELP = mark("errors", "{said} {help}")


@dataclass(frozen=True, slots=True)
class Identity:
    """Which store it is. number: of its last history row; at: when that was."""

    uid: str
    generation: int
    number: int


def identity(session: Session) -> Identity:
    """Who this store is, and how far it has come."""
    uid, generation = session.execute(sa.select(StoreInfo.uid, StoreInfo.generation)).one()
    number = session.scalar(sa.select(sa.func.max(History.number))) or 0
    return Identity(uid.hex, generation, number)


def hash_of(session: Session, number: int) -> str | None:
    """The hash of a history row, without reading what it changed; None where there is none."""
    columns = ("previous_hash", "number", "command_id", "at", "by", "name", "payload_hash")
    query = sa.select(*(getattr(History, name) for name in columns), History.undoes)
    row = session.execute(query.where(History.number == number)).one_or_none()
    return None if row is None else history.row_hash(row)


def keep_receipt(read: Callable[..., Any], path: Path) -> None:
    """The receipt of a store as it stands. read: asks a question of it."""
    who = read(identity)
    at, said = read(_when, who.number), read(hash_of, who.number)
    if at is not None and said is not None:
        place = str(path.absolute())
        receipt.write(Receipt(who.uid, place, who.generation, who.number, said, at.isoformat()))


def _when(session: Session, number: int) -> datetime | None:
    return session.scalar(sa.select(History.at).where(History.number == number))


class Trust:
    """The receipt and the backups of one open store.

    now: the store's clock. lasting: False for a sample that nobody will miss, which has neither.
    """

    def __init__(self, path: Path, now: Callable[[], datetime], *, lasting: bool = True) -> None:
        self.path, self.now, self.lasting = path, now, lasting
        self.losses: tuple[Behind, ...] = ()
        self.notices: tuple[Message, ...] = ()
        self._who: Identity | None = None
        self._receipts: Path | None = None

    def refuse_if_gone(self) -> None:
        """Raise Refusal where a store lay at the path: a missing file is then no new store."""
        was = receipt.named_at(self.path) if self.lasting else None
        if was is not None:
            facts = {"path": self.path, "since": was.at[:16].replace("T", " ")}
            raise Refusal(GONE, field="store", help=newest(backups_folder(was.store)), **facts)

    @contextmanager
    def copy_first(self) -> Iterator[None]:
        """Bring the store up to date within: behind a verified copy, if anything is in it.

        Raises Refusal where there is no room or no copy can be made; nothing is changed then.
        """
        uid = uid_in(self.path)
        if uid is None:
            yield
            return
        size, folder = _size(self.path), self.path.absolute().parent
        if shutil.disk_usage(folder).free < ROOM * size:
            needed = ROOM * size // 2**20 + 1
            raise Refusal(NO_ROOM, field="store", path=self.path, folder=folder, needed=needed)
        kept = backups_folder(uid)
        try:
            made = backup.make(self.path, kept, why=backup.MIGRATION, now=self.now())
        except Refusal as why:
            raise Refusal(NO_BACKUP_FIRST, field="store", path=self.path, reason=why) from why
        try:
            yield
        except Refusal as said:
            raise Refusal(NOT_MIGRATED, field="store", said=said, file=kept / made.file) from said

    def look(self, read: Callable[..., Any]) -> None:
        """See whether the store has all that was saved here. read: the store's own.

        The receipt is read before the history: one that another process writes meanwhile would
        else look like a loss.
        """
        try:
            who: Identity = read(identity)
        except (sa.exc.NoResultFound, ValueError, TypeError, AttributeError) as error:
            reason = type(error).__name__
            raise Refusal(DAMAGED, field="store", path=self.path, reason=reason) from error
        self._who = who
        if not self.lasting:
            return
        key = (who.uid, self.path, who.generation)
        known, kept = receipt.lost(*key), receipt.read(*key)
        found = [one for one in (kept, *known) if one is not None]
        hashes = {one.number: read(hash_of, one.number) for one in found}
        number = read(identity).number
        for one in dict.fromkeys(found):
            lacks = receipt.behind(one, number, hashes[one.number])
            if lacks is not None:
                self.losses += (lacks,)
                self.notices += (self._lacking(lacks, number),)
                receipt.keep_lost(one)
            elif one in known:
                receipt.forget_lost(one)

    @property
    def behind(self) -> Behind | None:
        """What the store lacks of what was saved here last; None where it has it all."""
        return self.losses[0] if self.losses else None

    def go_on_without(self, read: Callable[..., Any]) -> None:
        """Say no more of what the store lacks: somebody has seen it, and keeps it as it is."""
        for loss in self.losses:
            receipt.forget_lost(loss.receipt)
            receipt.forget(loss.receipt)
        self.losses = ()
        keep_receipt(read, self.path)

    def _lacking(self, behind: Behind, number: int) -> Message:
        text, count = (FORKED, None) if behind.forked else (LACKS, behind.missing)
        facts = {
            "path": str(self.path),
            "since": f"{behind.since:%Y-%m-%d %H:%M}",
            "help": _help(behind.receipt, number),
        }
        return Message(text, facts, count, "trust")

    def saved(self, last: tuple[int, str, datetime] | None) -> None:
        """Something was committed: number, hash and time of its last history row, or nothing."""
        if last is None or not self.lasting or self._who is None:
            return
        number, row_hash, at = last
        self._who = replace(self._who, number=number)
        who = self._who
        path = str(self.path.absolute())
        if self._receipts is None:
            self._receipts = receipt.place(who.uid, self.path, who.generation)
        kept = Receipt(who.uid, path, who.generation, number, row_hash, at.isoformat())
        receipt.write(kept, self._receipts)

    def before_large(self, recorded: Iterable[tuple[str, str, dict[str, Any]]]) -> None:
        """A copy as the store is before a change that writes very many rows; not committed yet."""
        rows = sum(
            after
            for table, _, pairs in recorded
            if table == "measurement"
            for name, (_, after) in pairs.items()
            if name in ("new", "replaced", "removed")
        )
        if rows >= LARGE_ROWS:
            self.back_up(backup.IMPORT)

    def back_up(self, why: str = backup.SESSION, *, daily: bool = False) -> Manifest | None:
        """A verified copy in the store's own folder, where it has changed since the newest one.

        daily: only where the newest is older than a day. What goes wrong becomes a notice: a
        backup never stops anybody's work.
        """
        who = self._who
        if not self.lasting or who is None or not who.number:
            return None
        folder, now = backups_folder(who.uid), self.now()
        found = next(iter(backup.backups(folder)), None)
        if found is not None and self.behind is None:
            since = now - datetime.fromisoformat(found.made_at)
            same = (found.generation, found.number) == (who.generation, who.number)
            if same or (daily and since < OFTEN_ENOUGH):
                return None
        try:
            made = backup.make(self.path, folder, why=why, now=now)
            backup.prune(folder, now, self._needed(folder))
        except (Refusal, OSError) as reason:
            self.notices += (Message(NOT_BACKED_UP, {"reason": reason}, None, "trust"),)
            return None
        return made

    def _needed(self, folder: Path) -> frozenset[str]:
        """The backups that have most of what this store lacks: they stay until it has it again."""
        found = backup.backups(folder)
        best = (most_of(loss.receipt, found) for loss in self.losses)
        return frozenset(one.file for one in best if one is not None)


def most_of(lost: Receipt, found: Sequence[Manifest]) -> Manifest | None:
    """Of these backups, newest first, the one that has all that was lost, else most of it."""
    same = [one for one in found if one.generation == lost.generation]
    whole = next((one for one in same if one.number >= lost.number), None)
    return whole or max(same, key=lambda one: one.number, default=None)


def newest(folder: Path) -> Message:
    """The newest backup in a folder, and how to put it back."""
    found = next(iter(backup.backups(folder)), None)
    if found is None:
        return Message(NONE_MADE, context="trust")
    return _offer(NEWEST, folder, found)


def _offer(text: str, folder: Path, found: Manifest) -> Message:
    facts = {
        "made_at": found.made_at[:16].replace("T", " "),
        "pilots": found.pilots,
        "file": str(folder / found.file),
    }
    return Message(text, facts, None, "trust")


def _help(kept: Receipt, number: int) -> Message:
    """The newest backup that has the changes which a store with `number` lacks."""
    folder = backups_folder(kept.store)
    best = most_of(kept, backup.backups(folder))
    if best is not None and best.number >= kept.number:
        return _offer(HAS_THEM, folder, best)
    if best is not None and best.number > number:
        return _offer(HAS_SOME, folder, best)
    return Message(HAS_NONE, context="trust")


def with_help(refusal: Refusal, path: Path) -> Refusal:
    """A refusal of a damaged store, with the newest backup of the store that lay there."""
    if refusal.sentence == GONE:
        more = Message(CREATE_ANYWAY, context="trust")
        return Refusal(WITH_HELP, field=refusal.field, said=refusal, help=more)
    if refusal.sentence not in (DAMAGED, NOT_A_STORE):
        return refusal
    was = receipt.named_at(path)
    if was is None:
        return refusal
    return Refusal(WITH_HELP, field=refusal.field, said=refusal, help=newest(folder_of(was)))


def folder_of(was: Receipt) -> Path:
    """Where the backups of a receipt's store lie."""
    return backups_folder(was.store)


def uid_in(path: Path) -> str | None:
    """The uid of the store in the file, whatever its version; None where it can't be told."""
    try:
        with closing(sqlite3.connect(reading_uri(path), uri=True)) as opened:
            row: Sequence[Any] | None = opened.execute("SELECT uid FROM store_info").fetchone()
    except (sqlite3.Error, Refusal):
        return None
    return None if row is None else str(row[0])


def _size(path: Path) -> int:
    log = path.with_name(path.name + "-wal")
    return path.stat().st_size + (log.stat().st_size if log.exists() else 0)
