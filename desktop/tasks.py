"""Reads and commands off the UI thread; their answers on it.

Three lanes, a thread each: one reads, one writes, one does what may take long (flags, imports of
modules). The store is opened by the writing lane, so SQLAlchemy is never imported before the first
paint nor on the UI thread; what is asked before it is open waits.
"""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.lanes import Due, Job, Lane, UnderWay, join
from desktop.text import Text
from desktop.watch import Watch, is_newer, utc_now
from store.errors import Refusal
from store.stopping import is_running
from store.words import mark

if TYPE_CHECKING:
    from store.store import Command, Done, Store

POLL_MS = 1500
CLOSE_SECONDS, FINISH_SECONDS = 2.0, 300.0
WENT_WRONG = mark(
    "errors",
    "Something went wrong in Springbrett; nothing was lost, and what you typed is still there."
    " Details are in the log.",
)
CLOSED = mark("errors", "Springbrett is closing.")
EVERYTHING: frozenset[str] = frozenset({"*"})  # touched: another store, nothing shown still holds

Then = Callable[[Any], object]


class Tasks(QObject):
    """What widgets ask of the store, and hear from it.

    text: says things in the user's language, for all who have the tasks. by: who is writing.
    """

    changed = Signal(object)
    """Something was written here or elsewhere: the touched tables, a frozenset; "flag" once flags
    have followed; EVERYTHING when another store was opened."""
    saving = Signal()  # a command is on its way
    saved = Signal(str)  # a command was acknowledged: the time of day, 09:41
    said = Signal(object)  # for the status line: a Done, or the Refusal of a command
    broke = Signal(object)  # an exception that is our bug: the window says so and stays
    opened = Signal()  # the store is open
    not_opened = Signal(object)  # it could not be opened: a Refusal
    busy = Signal(bool)  # a long piece of work began or ended
    settled = Signal()  # nothing is under way: all is answered, and what followed from it
    _answered = Signal(object)

    def __init__(
        self,
        open_store: Callable[[], Store],
        *,
        by: str,
        text: Text,
        now: Callable[[], datetime] = utc_now,
        parent: QObject | None = None,
    ) -> None:
        """open_store: makes the Store; called on the writing lane by `start`."""
        super().__init__(parent)
        self.by, self.text, self.now = by, text, now
        self.store: Store | None = None
        self._open_store = open_store
        self._refusal: Refusal | None = None
        self._ready = threading.Event()
        self._closing = False
        self._numbers = itertools.count(1)
        self.under_way = UnderWay()
        self._newest: dict[tuple[int, Any], int] = {}
        self._reading, self._writing = Lane("reading"), Lane("writing")
        self._aside = Lane("aside")
        self._due, self._watch, self._polling = Due(), Watch(self.today()), False
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self.poll)
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        # First of all: a command that was asked before the start would wait for it in vain.
        self._put(self._writing, self._open)

    # -- life -----------------------------------------------------------------------------------

    def start(self) -> None:
        """Begin the lanes and open the store; called once, after the first paint."""
        for lane in (self._writing, self._reading, self._aside):
            lane.start()
        self._timer.start()

    def open_another(self, open_store: Callable[[], Store]) -> None:
        """Close this store and open another one, once all that was asked of this one is done."""
        self._newest.clear()
        self._open_store = open_store
        self._put(self._writing, self._open)

    def close(self, seconds: float = CLOSE_SECONDS) -> bool:
        """Finish the commands that were asked for, close the store. False: it took longer."""
        if self._closing:
            return not self._writing.is_alive()
        self._closing = True
        self._timer.stop()
        self._newest.clear()
        if not self._writing.is_alive():
            return True
        self._reading.end(drops=True)
        self._aside.end(drops=not is_running())
        if is_running():
            join((self._aside, FINISH_SECONDS))  # what writes a file still reads the store
        self._writing.put(self._close_store)
        self._writing.put(None)
        # A lane at work at the very end can crash the process.
        join((self._writing, FINISH_SECONDS), (self._reading, seconds), (self._aside, seconds))
        return not self._writing.is_alive()

    def today(self) -> date:
        """The day by the store's clock."""
        return self.now().date()

    def _open(self) -> None:
        self._ready.clear()
        self._close_store()
        try:
            self.store = self._open_store()
            self._watch.begin(self.store)
            self._refusal = None
        except Exception as error:  # our bug too: said in one sentence, the window lives
            self._refusal = self._refused(error)
            self._answer(self.not_opened.emit, self._refusal)
        else:
            self._answer(self.opened.emit)
            self._answer(self.changed.emit, EVERYTHING)
            self.refresh_flags(None)
        finally:
            self._ready.set()

    def _close_store(self) -> None:
        store, self.store = self.store, None
        if store is not None:
            try:
                store.close()
            except Exception as error:  # where another one still writes, the log stays whole
                self._answer(self.broke.emit, error)

    def _opened_store(self) -> Store:
        """The store, waited for. Raises Refusal where there is none."""
        self._ready.wait()
        if self.store is None:
            raise self._refusal or Refusal(CLOSED)
        return self.store

    # -- reading --------------------------------------------------------------------------------

    def read(
        self,
        query: Callable[..., Any],
        *args: Any,
        owner: QObject,
        then: Then,
        failed: Then | None = None,
    ) -> None:
        """Ask `query(session, *args)`; `then` gets the answer, `failed` the Refusal.

        A newer read of the same query by the same owner drops this one; so does an owner's end.
        """
        key = (id(owner), query)
        number = self._newest[key] = next(self._numbers)

        def current() -> bool:
            return self._newest.get(key) == number and shiboken6.isValid(owner)

        def deliver(answer: Then, value: Any) -> None:
            if current():
                del self._newest[key]
                answer(value)

        def job() -> None:
            if not current():
                return
            try:
                answer = self._opened_store().read(query, *args)
            except Exception as error:  # either is handed on, to the owner or to the window
                self._answer(deliver, failed or self.said.emit, self._refused(error))
            else:
                self._answer(deliver, then, answer)

        self._put(self._reading, job)

    # -- writing --------------------------------------------------------------------------------

    def do(
        self,
        command: Command,
        *,
        then: Then | None = None,
        refused: Then | None = None,
        said: bool = True,
        seen: dict[Any, int] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Run a command. `then` gets its Done; `refused` its Refusal, else the status line does.

        said: the status line tells what was done. owner: whoever is told only while it is there.
        """

        def write(store: Store) -> list[Done]:
            return [store.do(command, by=self.by, seen=seen)]

        one = None if then is None else lambda done: then(done[0])
        self._write(write, one, refused, said, owner)

    def do_together(
        self,
        commands: list[Command],
        *,
        then: Then | None = None,
        refused: Then | None = None,
        said: bool = True,
        owner: QObject | None = None,
    ) -> None:
        """Run several, all or none; `then` gets the list of what came of them."""

        self._write(
            lambda store: store.do_together(commands, by=self.by), then, refused, said, owner
        )

    def undo(
        self,
        number: int | None = None,
        *,
        then: Then | None = None,
        refused: Then | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Take back your own last command, or the one with this number; as `do_together`."""
        self._write(lambda store: [store.undo(number, by=self.by)], then, refused, True, owner)

    def redo(self) -> None:
        """Do again what was undone last."""
        self._write(lambda store: [store.redo(by=self.by)], None, None, True, None)

    def _write(
        self,
        write: Callable[[Store], list[Done]],
        then: Then | None,
        refused: Then | None,
        said: bool,
        owner: QObject | None,
    ) -> None:
        def there() -> bool:
            return owner is None or shiboken6.isValid(owner)

        def written(done: list[Done]) -> None:
            self.saved.emit(self.now().astimezone().strftime("%H:%M"))
            if then is not None and there():
                then(done)
            self.changed.emit(frozenset().union(*(one.touched for one in done)))
            if said and done:
                self.said.emit(done[-1])

        def not_written(refusal: Refusal) -> None:
            answer = refused if refused is not None and there() else self.said.emit
            answer(refusal)

        def job() -> None:
            try:
                done = write(self._opened_store())
            except Exception as error:  # either is handed on; the lane goes on
                self._answer(not_written, self._refused(error))
                return
            self._watch.wrote(one.number for one in done)
            self._answer(written, done)
            self.refresh_flags(frozenset[int]().union(*(one.pilots for one in done)))

        if self._closing:
            not_written(Refusal(CLOSED))
            return
        self.saving.emit()
        self._put(self._writing, job)

    # -- what takes longer ----------------------------------------------------------------------

    def work(
        self,
        job: Callable[..., Any],
        *args: Any,
        owner: QObject,
        then: Then,
        failed: Then | None = None,
        store: bool = True,
        quiet: bool = False,
    ) -> None:
        """Run `job(store, *args)` beside reads and commands; `job(*args)` where store is False.

        quiet: nobody waits for it, so nothing shows that it is under way.
        """

        def deliver(answer: Then, value: Any) -> None:
            if not quiet:
                self.busy.emit(False)
            if shiboken6.isValid(owner):
                answer(value)

        def run() -> None:
            try:
                answer = job(self._opened_store(), *args) if store else job(*args)
            except Exception as error:  # either is handed on, to the owner or to the window
                self._answer(deliver, failed or self.said.emit, self._refused(error))
            else:
                self._answer(deliver, then, answer)

        if not quiet:
            self.busy.emit(True)
        self._put(self._aside, run)

    def refresh_flags(self, pilots: frozenset[int] | None) -> None:
        """Let the flags follow in the background; None: all that are behind. From any thread."""
        if self._due.add(pilots) and not self._closing:
            self._put(self._aside, self._refresh_flags)

    def _refresh_flags(self) -> None:
        due = self._due.take()
        try:
            store = self._opened_store()
            from store.reads.flags import refresh

            if refresh(store, due):
                self._answer(self.changed.emit, frozenset({"flag"}))
        except Exception as error:  # an edit must not fail because its flag could not follow
            self._refused(error)

    # -- other processes ------------------------------------------------------------------------

    def poll(self) -> None:
        """See whether another process has written, or a new day has begun."""
        if self._polling or not self._ready.is_set() or self.store is None:
            return
        self._polling = True
        self._put(self._reading, self._poll)

    def _poll(self) -> None:
        try:
            touched = self._watch.look(self._opened_store(), self.today())
        except Exception as error:  # the next poll tries again
            if is_newer(self._refused(error)):
                self._answer(self.not_opened.emit, error)
        else:
            if touched:
                self._answer(self.changed.emit, touched)
                self.refresh_flags(None)
        finally:
            self._polling = False

    # -- answers --------------------------------------------------------------------------------

    def _refused(self, error: Exception) -> Refusal:
        """The Refusal to show; anything else is our bug and goes to the log too."""
        if isinstance(error, Refusal):
            return error
        self._answer(self.broke.emit, error)
        return Refusal(WENT_WRONG)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is under way."""
        return self.under_way.count == 0

    def _put(self, lane: Lane, job: Job) -> None:
        """Give a lane a job, and count it until its answers are delivered. From any thread."""

        def counted() -> None:
            try:
                job()
            finally:
                self._answer(self.one_done)

        self.under_way.begin()
        lane.put(counted)

    def one_done(self) -> None:
        """One of those that are `under_way` has come to its end; on the UI thread."""
        if self.under_way.end():
            self.settled.emit()

    def _answer(self, then: Callable[..., Any], *values: Any) -> None:
        """Call on the UI thread."""
        if shiboken6.isValid(self):
            self._answered.emit((then, values))

    def _deliver(self, answer: tuple[Callable[..., Any], tuple[Any, ...]]) -> None:
        then, values = answer
        then(*values)
