"""Open, do, undo, read: owns the connections and the turns.

One connection of this process writes and checkpoints, under a lock that makes window and command
line take turns; all others only read. Two seconds after the last edit the write-ahead log is
emptied, so that the file alone is the whole store.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Protocol, TypeVar
from uuid import UUID, uuid4

import sqlalchemy as sa
from sqlalchemy.orm import Session, sessionmaker

from store import facts, header, history
from store.change import Change
from store.connections import (
    NOT_READ,
    cannot_write,
    raise_explained,
    reading_engine,
    writing_engine,
)
from store.driver import driver
from store.errors import Refusal
from store.header import SCHEMA_VERSION, read_header
from store.migrate import create as make_store
from store.migrate import migrate
from store.schema import History
from store.trust import Trust
from store.turns import Idle, Turns
from store.words import Message, mark

Answer = TypeVar("Answer")

TURN_SECONDS = 10.0
IDLE_SECONDS = 2.0

NO_STORE = mark("errors", "There is no store at {path}. Check the name, or begin a new one there.")
NO_FOLDER = mark("errors", "The folder {path} is not there. Make it first, or choose another one.")
READ_ONLY = mark("errors", "{path} is open for reading only, so nothing can be changed in it.")
NOT_KNOWN = mark(
    "errors",
    "{path} could not be written ({reason}) and can't be read now, so nobody can tell whether the"
    " last change was saved. Open it again and look at the history before you repeat it.",
)
NOT_ALLOWED = mark("errors", "The store does not take that: {reason}. Nothing was changed.")


class Command(Protocol):
    """One write: a frozen dataclass whose `run` goes through a Change and never commits."""

    @property
    def label(self) -> str:
        """What undo calls it, marked text."""

    @property
    def touches(self) -> frozenset[str]:
        """The tables that it may write."""

    def run(self, change: Change) -> Any:
        """Write through `change`; raises Refusal and leaves nothing where it says no."""


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a command. uid: the record it made or changed. result: what `run` returned."""

    number: int
    name: str
    label: str
    uid: UUID | None
    touched: frozenset[str]
    pilots: frozenset[int]
    result: Any = None


def utc_now() -> datetime:
    """The clock that a store uses unless it is given another."""
    return datetime.now(UTC)


class Store:
    """A store in one file. path: where it is. now: a clock, UTC.

    programme: the name of a new store's first programme. create_anyway: make a new one also where
    one has lain that is gone. lasting: False for a sample that nobody will miss. What a person
    should hear of it is in `trust.notices`.
    Raises Refusal where the file is no store, a newer one, or missing though `create` is false.
    """

    def __init__(
        self,
        path: Path | str,
        *,
        now: Callable[[], datetime] = utc_now,
        read_only: bool = False,
        create: bool = True,
        create_anyway: bool = False,
        lasting: bool = True,
        programme: str | None = None,
    ) -> None:
        self.path, self.now = Path(path), now
        self.read_only_because = header.unwritable(self.path)
        self.read_only = read_only or self.read_only_because is not None
        self.trust = Trust(self.path, now, lasting=lasting)
        self._turns = Turns(Path(f"{self.path}.lock"), TURN_SECONDS)
        self._idle = Idle(self._truncate_when_idle, IDLE_SECONDS)
        self._closed = False
        self._prepare(create, create_anyway, programme)
        try:
            self._writer = None if self.read_only else writing_engine(self.path)
            self._reader = reading_engine(self.path)
            self._held = header.hold(self.path)
        except sqlite3.Error as error:
            raise_explained(error, self.path, NOT_READ)
            raise
        self._writing = sessionmaker(self._writer, expire_on_commit=False)
        self._reading = sessionmaker(self._reader)
        try:
            self.trust.look(self.read)
        except Refusal:
            self.close()
            raise

    def _prepare(self, create: bool, create_anyway: bool, programme: str | None) -> None:
        found = read_header(self.path)
        if found is None and not create_anyway:
            self.trust.refuse_if_gone()
        if found is None and (self.read_only or not create):
            raise Refusal(NO_STORE, field="store", path=self.path)
        if not self.path.parent.is_dir():
            raise Refusal(NO_FOLDER, field="store", path=self.path.parent)
        if found is not None and found.user_version == SCHEMA_VERSION:
            return
        if self.read_only:
            raise self._only_read()
        named = {} if programme is None else {"programme": programme}
        with self._writing_turn():
            again = read_header(self.path)
            try:
                if again is None:
                    make_store(self.path, now=self.now(), **named)
                elif again.user_version != SCHEMA_VERSION:
                    with self.trust.copy_first():
                        migrate(self.path, now=self.now(), **named)
            except OSError as error:
                raise cannot_write(self.path, error) from error

    # -- writing --------------------------------------------------------------------------------

    def do(
        self,
        command: Command,
        *,
        by: str,
        command_id: UUID | None = None,
        seen: dict[UUID, int] | None = None,
        dry_run: bool = False,
    ) -> Done:
        """Run a command and write its history: both or, on Refusal, neither.

        seen: the versions of records as the person saw them; one that is newer now is refused.
        dry_run: everything but the commit; the same answer and the same refusals.
        """
        return self.do_together(
            [command], by=by, command_id=command_id, seen=seen, dry_run=dry_run
        )[0]

    def do_together(
        self,
        commands: list[Command],
        *,
        by: str,
        command_id: UUID | None = None,
        seen: dict[UUID, int] | None = None,
        dry_run: bool = False,
    ) -> list[Done]:
        """Run several commands in one transaction, each with its own history row."""
        done = []
        with self._transaction(dry_run) as session:
            last = history.last(session)
            for command in commands:
                change = self._change(session, last, by, seen)
                result = command.run(change)
                if not dry_run:
                    self.trust.before_large(change.recorded)
                name = getattr(command, "command_name", type(command).__name__)
                last = history.add(
                    session,
                    change,
                    last,
                    command_id=command_id or uuid4(),
                    name=name,
                    label=command.label,
                    said=history.said_of(command),
                )
                command_id = None
                facts.refresh(session, change.pilots, change.number, change.touched)
                done.append(_done(change, name, command.label, result))
        return done

    def undo(self, number: int | None = None, *, by: str) -> Done:
        """Take back your own last command, or the one with `number`; a history row of its own."""
        return self._reverse(number, by, history.UNDO)

    def redo(self, *, by: str) -> Done:
        """Do again what you undid last, if nothing of yours has followed."""
        return self._reverse(None, by, history.REDO)

    def _reverse(self, number: int | None, by: str, name: str) -> Done:
        undoing = name == history.UNDO
        with self._transaction() as session:
            if number is None:
                number = (history.undoable if undoing else history.redoable)(session, by)
            if number is None:
                raise Refusal(history.NOTHING_TO_UNDO if undoing else history.NOTHING_TO_REDO)
            last = history.last(session)
            change = self._change(session, last, by, None)
            row = history.reverse(session, change, number)
            while not undoing and row.undoes is not None:
                row = session.get_one(History, row.undoes)
            label = row.label
            history.add(
                session,
                change,
                last,
                command_id=uuid4(),
                name=name,
                label=label,
                said={"number": number},
                undoes=number,
            )
            facts.refresh(session, change.pilots, change.number, change.touched)
        return _done(change, name, label, None)

    def write_derived(self, write: Callable[[Session], Answer]) -> Answer:
        """Write what follows from the records (flags, kept verdicts), outside the history."""
        with self._transaction() as session:
            return write(session)

    def _change(
        self, session: Session, last: history.Last, by: str, seen: dict[UUID, int] | None
    ) -> Change:
        now = self.now()
        number, at = last.number + 1, now.astimezone(UTC)
        return Change(session, number=number, at=at, by=by, today=now.date(), seen=seen)

    def today(self) -> date:
        """The day by this store's clock."""
        return self.now().date()

    def _only_read(self) -> Refusal:
        why = self.read_only_because or Message(READ_ONLY, {"path": self.path})
        return Refusal(why.text, field="store", **why.facts)

    @contextmanager
    def _writing_turn(self) -> Iterator[None]:
        taken = self._turns.taken()
        try:
            taken.__enter__()
        except TimeoutError:
            raise self._turns.not_yours(self.path) from None
        except OSError as error:
            raise cannot_write(self.path, error) from None
        try:
            yield
        finally:
            taken.__exit__(None, None, None)

    @contextmanager
    def _transaction(self, dry_run: bool = False) -> Iterator[Session]:
        if self._writer is None:
            raise self._only_read()
        with self._writing_turn():
            session = self._writing()
            try:
                self._refuse_newer(session)
                yield session
                session.flush()
                if not dry_run:
                    self._commit(session)
            except (sa.exc.IntegrityError, sqlite3.IntegrityError) as error:
                raise Refusal(NOT_ALLOWED, reason=getattr(error, "orig", error)) from error
            except (sa.exc.DatabaseError, sqlite3.DatabaseError) as error:
                raise_explained(error, self.path)
                raise
            finally:
                with suppress(sa.exc.DatabaseError):  # after an I/O error SQLite has rolled back
                    session.close()
                self._idle.later()

    def _commit(self, session: Session) -> None:
        """Commit, and where that fails find out whether the change was saved all the same.

        An error at COMMIT may come after the change has reached the file. Doing it again would then
        do it twice; so a fresh connection looks for the commands in the history.
        """
        try:
            session.commit()
        except sa.exc.DatabaseError as error:
            commands = session.info.get(history.COMMANDS, [])
            with suppress(sa.exc.DatabaseError):
                session.close()
            if not self._saved(commands, error):
                raise cannot_write(self.path, error.orig) from error
        self.trust.saved(session.info.get(history.LAST))

    def _saved(self, commands: list[UUID], error: sa.exc.DatabaseError) -> bool:
        assert self._writer is not None
        try:
            self._writer.dispose()
            self._writer = writing_engine(self.path)
            self._writing = sessionmaker(self._writer, expire_on_commit=False)
            with self._writing() as session:
                return history.settle(session, commands, error.orig)
        except (sa.exc.SQLAlchemyError, sqlite3.Error, OSError) as second:
            reason = error.orig
            raise Refusal(NOT_KNOWN, field="store", path=self.path, reason=reason) from second

    def _refuse_newer(self, session: Session) -> None:
        """Another program may have brought the store to a later version since it was opened."""
        header.refuse_newer(self.path, *driver(session).execute("PRAGMA user_version").fetchone())

    # -- reading --------------------------------------------------------------------------------

    def read(self, query: Callable[..., Answer], *args: Any, **named: Any) -> Answer:
        """Ask one question of one moment; the answer holds nothing of the session."""
        with self._reading() as session:
            try:
                return query(session, *args, **named)
            except (sa.exc.DatabaseError, sqlite3.DatabaseError) as error:
                raise_explained(error, self.path, NOT_READ)
                raise

    def data_version(self) -> int:
        """A number that changes when this or another process has written."""
        with self._reading() as session:
            self._refuse_newer(session)
            return session.scalar(sa.select(sa.func.max(History.number))) or 0

    # -- one file -------------------------------------------------------------------------------

    def _truncate_when_idle(self) -> bool:
        try:
            return self.truncate()
        except (Refusal, sa.exc.SQLAlchemyError, sqlite3.Error):
            return False

    def truncate(self) -> bool:
        """Empty the write-ahead log into the file; False where a reader was in the way."""
        with self._writing_turn():
            if self._writer is None or self._closed:
                return True
            raw = self._writer.raw_connection()
            try:
                busy = raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            finally:
                raw.close()
        return not busy

    def close(self) -> None:
        """Close the readers, empty the log, then close the writer: afterwards one file is all."""
        if self._closed:
            return
        self._idle.stop()
        self._reader.dispose()
        try:
            if self._writer is not None:
                self._close_writer(self._writer)
        finally:
            self._closed = True
            header.let_go(self._held)

    def _close_writer(self, writer: sa.Engine) -> None:
        try:
            with self._writing_turn():
                self.truncate()
                self._closed = True
                writer.dispose()
        except Refusal:  # another one is writing, who will empty the log
            writer.dispose()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _done(change: Change, name: str, label: str, result: Any) -> Done:
    touched, pilots = frozenset(change.touched), frozenset(change.pilots)
    return Done(change.number, name, label, change.uid, touched, pilots, result)
