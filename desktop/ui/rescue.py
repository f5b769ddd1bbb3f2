"""What the window says of a store that is not as it should be, and the ways back.

A store that can only be read, or that lacks what was saved here, has a notice at the top of every
page until that is settled. One that can't be opened has a page of its own, with its newest backup.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.backups import moment
from desktop.tasks import Tasks
from desktop.ui.doors import Doors
from desktop.ui.frame import Frame
from desktop.ui.parts.buttons import link, plain, primary
from desktop.ui.parts.empty import Empty
from desktop.ui.parts.notices import Notice
from desktop.ui.stores import ENDING, STORES, Stores
from store.errors import Refusal
from store.words import Message, mark, mark_n

if TYPE_CHECKING:
    from store.receipt import Behind
    from store.restore import Choice, Kept

ONLY_READ = mark("rescue", "Nothing can be changed here.")
AGAIN = mark("rescue", "Open it again")
COPY = mark("rescue", "Save a copy elsewhere…")
RESTORE = mark("rescue", "Restore a backup…")
ANOTHER = mark("rescue", "Open another store…")
ANEW = mark("rescue", "Begin a new store there")
LACKS = mark_n("rescue", "Missing: %n change(s) that somebody saved here.", None, 0)
FORKED = mark("rescue", "This is not the store that was saved here: its history is another one.")
SINCE = mark(
    "rescue",
    "The last one was saved on {since}. An older file was put back, or its log is gone: a sync"
    " client, a copy, a stick.",
)
FORKED_SINCE = mark("rescue", "They part before {since}. A sync client or a copy put it there.")
HAS_ALL = mark("rescue", "The backup of {made_at} ({pilots} pilots) has all of it.")
HAS_SOME = mark("rescue", "The backup of {made_at} ({pilots} pilots) has most of it.")
HAS_NONE = mark("rescue", "No backup on this computer has it.")
GO_ON = mark("rescue", "Go on without it")
BACK_UP = mark("rescue", "Try once more")
GO_ON_WITHOUT_BACKUP = mark("rescue", "Go on")
WENT_ON = mark("rescue", "The store stays as it is.")
NEWEST = mark(
    "rescue", "The newest backup that is whole is of {made_at}, with {pilots} pilots in it."
)
NO_BACKUP = mark("rescue", "There is no backup of it on this computer.")
COPY_TITLE = mark("rescue", "Save a copy of the store")
COPY_NAME = mark("rescue", "{name} (copy)")
COPIED = mark("rescue", "This is the copy, {path}. The other one stays as it is.")


class Rescue(QObject):
    """Notices and the page; asks for what it takes to settle them."""

    again_asked = Signal(object)
    """This store is to be opened once more: its Path."""
    anew_asked = Signal(object)
    """A new store is to be begun where one is gone: its Path."""
    restore_asked = Signal(object)
    """This backup is to be put in the place of the store: its file."""
    backup_asked = Signal()
    """The session's backup is to be tried once more."""
    said = Signal(object)

    def __init__(self, window: QWidget, tasks: Tasks, stores: Stores) -> None:
        super().__init__(window)
        self._window, self._tasks, self._stores = window, tasks, stores
        self.refusal: Refusal | None = None
        self._because: Message | None = None
        self._losses: tuple[Behind, ...] = ()
        self._no_backup: tuple[Message, ...] = ()
        # The backup with what is missing, once it was looked for.
        self._best: tuple[Kept | None, bool] | None = None
        tasks.opened.connect(self._look)

    def stand_in(self, frame: Frame, doors: Doors) -> None:
        """Say it in this frame from now on; its panels are those of `doors`."""
        self._frame, self._doors = frame, doors
        self._show()

    def _say(self, marked: str, count: int | None = None, /, **facts: object) -> str:
        return self._tasks.text.fill("rescue", marked, count, **facts)

    # -- at the top of the window -----------------------------------------------------------------

    def _look(self) -> None:
        """The store is open: whether it can be written, and whether it has all."""
        store = self._tasks.store
        if store is None:
            return
        self.refusal, self._best, self._no_backup = None, None, ()
        self._because, self._losses = store.read_only_because, store.trust.losses
        self._show()
        if self._losses:
            path, losses = self._stores.path, self._losses
            self._tasks.work(
                _best_for, path, losses, owner=self, then=self._found, store=False, quiet=True
            )

    def _found(self, best: tuple[Kept | None, bool]) -> None:
        self._best = best
        self._show()

    def _show(self) -> None:
        notices = []
        if self.refusal is None:
            if self._because is not None:
                notices.append(self._only_read(self._because))
            if self._losses:
                notices.append(self._lacks(self._losses[0]))
            if self._no_backup:
                notices.append(self._not_backed_up())
        self._frame.notices.show_notices(notices)

    def show_no_backup(self, why: Sequence[Message]) -> None:
        """The session's backup could not be made, and why; nothing where it was."""
        self._no_backup = tuple(why)
        self._show()

    def _not_backed_up(self) -> Notice:
        lead = " ".join(self._tasks.text.say(why) for why in self._no_backup)
        deeds = [
            (self._say(BACK_UP), self.backup_asked.emit),
            (self._say(GO_ON_WITHOUT_BACKUP), lambda: self.show_no_backup(())),
        ]
        return Notice(lead, "", deeds)

    def _only_read(self, because: Message) -> Notice:
        deeds = [
            (self._say(AGAIN), self.open_again),
            (self._say(COPY), self.save_copy),
            (self._say(RESTORE), self.restore),
        ]
        return Notice(self._say(ONLY_READ), self._tasks.text.say(because), deeds, "")

    def _lacks(self, loss: Behind) -> Notice:
        since = moment(self._tasks.text, loss.since.isoformat())
        if loss.forked:
            lead, text = self._say(FORKED), self._say(FORKED_SINCE, since=since)
        else:
            lead, text = self._say(LACKS, loss.missing), self._say(SINCE, since=since)
        if self._best is not None:
            kept, whole = self._best
            if kept is None:
                has = self._say(HAS_NONE)
            else:
                made_at, pilots = (
                    moment(self._tasks.text, kept.manifest.made_at),
                    kept.manifest.pilots,
                )
                has = self._say(HAS_ALL if whole else HAS_SOME, made_at=made_at, pilots=pilots)
            text = f"{text} {has}"
        deeds = [(self._say(RESTORE), self.restore), (self._say(GO_ON), self.go_on)]
        return Notice(lead, text, deeds)

    # -- a page of its own ------------------------------------------------------------------------

    def show_refusal(self, refusal: Refusal) -> None:
        """The store can't be opened: why, its newest backup, and the ways on."""
        if self._frame.page == "refusal" and str(refusal) == str(self.refusal):
            return
        self.refusal = refusal
        self._doors.close_panel()
        self._frame.sidebar.show_not_saved()
        self._show()
        self._show_page(None, looked=False)
        self._tasks.work(
            _newest, self._stores.path, owner=self, then=self._offer, store=False, quiet=True
        )

    def show_again(self) -> None:
        """The page, in the words of today."""
        refusal, self.refusal = self.refusal, None
        if refusal is not None:
            self.show_refusal(refusal)

    def _offer(self, found: Kept | None) -> None:
        if self.refusal is not None:
            self._show_page(found, looked=True)

    def _show_page(self, newest: Kept | None, *, looked: bool) -> None:
        """newest: the newest backup that is whole, once it was looked for."""
        assert self.refusal is not None
        said, more = self._tasks.text.say(_inner(self.refusal)), ""
        buttons = [link(self._say(AGAIN), self.open_again)]
        if newest is None:
            buttons.insert(0, primary(self._say(ANOTHER), self._stores.choose))
            more = self._say(NO_BACKUP) if looked else ""
        else:
            made = newest.manifest
            made_at = moment(self._tasks.text, made.made_at)
            more = self._say(NEWEST, made_at=made_at, pilots=made.pilots)
            buttons.insert(0, plain(self._say(ANOTHER), self._stores.choose))
            buttons.insert(0, primary(self._say(RESTORE), self.restore))
        if _is_gone(self.refusal):
            buttons.append(link(self._say(ANEW), self._begin_anew))
        shown = self._frame.page == "refusal" or not looked
        self._frame.add_page("refusal", Empty(said, *buttons, more=more, parent=self._frame))
        if shown:
            self._frame.show_page("refusal")

    # -- deeds ------------------------------------------------------------------------------------

    def open_again(self) -> None:
        """Perhaps it can be written, or read, by now."""
        self.again_asked.emit(self._stores.path)

    def _begin_anew(self) -> None:
        self.anew_asked.emit(self._stores.path)

    def go_on(self) -> None:
        """Keep the store as it is."""
        self._tasks.work(_go_on, owner=self, then=self._went_on, quiet=True)

    def _went_on(self, _: object) -> None:
        self._losses, self._best = (), None
        self._show()
        self.said.emit(self._say(WENT_ON))

    def save_copy(self) -> None:
        """Ask where to, write it there, and go on in the copy."""
        path, fill = self._stores.path, self._tasks.text.fill
        proposed = Path.home() / (self._say(COPY_NAME, name=path.stem) + ENDING)
        file, _ = QFileDialog.getSaveFileName(
            self._window,
            self._say(COPY_TITLE),
            str(proposed),
            fill("window", STORES),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if file:
            target = Path(file)
            target = target if target.suffix else target.with_suffix(ENDING)
            done = partial(self._copied, target)
            self._tasks.work(_save_copy, path, target, owner=self, then=done, store=False)

    def _copied(self, target: Path, _: object) -> None:
        self.said.emit(self._say(COPIED, path=target))
        self.again_asked.emit(target)

    def restore(self) -> None:
        """Show the backups, what is in each, and put the chosen one in the store's place."""
        from desktop.ui.backups_panel import choose_backup

        choose_backup(
            self._doors.panels,
            self._tasks,
            self._stores.path,
            self._losses[0] if self._losses else None,
            self.restore_asked.emit,
        )


def _inner(refusal: Refusal) -> Refusal:
    """What is wrong, without the command line's way back."""
    inner = refusal.facts.get("said")
    return inner if isinstance(inner, Refusal) else refusal


def _is_gone(refusal: Refusal) -> bool:
    from store.trust import GONE

    return _inner(refusal).sentence == GONE


def _best_for(path: Path, losses: tuple[Behind, ...]) -> tuple[Kept | None, bool]:
    """The whole backup with most of what is missing, and whether it has all of it."""
    from store.restore import best_for

    return best_for(path, losses[0])


def _newest(path: Path) -> Kept | None:
    from store.restore import newest_whole

    return newest_whole(path)


def _go_on(store: Any) -> None:
    store.trust.go_on_without(store.read)


def _save_copy(path: Path, target: Path) -> None:
    from store.restore import save_copy

    save_copy(path, target)


def look_at_backups(path: Path) -> Choice:
    """Every backup of the store, read through."""
    from store.restore import look

    return look(path)
