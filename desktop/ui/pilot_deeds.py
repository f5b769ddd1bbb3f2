"""What can be done with a whole pilot: once more, put away, removed, moved to another stage."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop.tasks import Tasks
from store.reads.first import PortfolioRow
from store.words import Stage, mark

if TYPE_CHECKING:
    from store.store import Command, Done

COPIED = mark("status", "This is a copy of “{title}”: give it a title of its own.")
ARCHIVED = mark("status", "“{title}” is archived. The filter “Archived” shows it again.")
BROUGHT_BACK = mark("status", "“{title}” is back in the portfolio.")
REMOVED = mark("status", "“{title}” is removed with all that belonged to it.")
MOVED = mark("status", "“{title}” is in the stage {stage} now.")
LONGEST_TITLE = 300


class PilotDeeds(QObject):
    """Does them as commands, each of which can be undone; says in words what was done."""

    said = Signal(str)
    """What was done, in a sentence; it can be undone."""
    copied = Signal(object)
    """The uid of a copy that was made."""
    removed = Signal(object)
    """The uid of a pilot that is gone."""

    def __init__(
        self, parent: QObject, tasks: Tasks, current: Callable[[], PortfolioRow | None]
    ) -> None:
        """current: which pilot the person looks at."""
        super().__init__(parent)
        self._tasks, self.current = tasks, current

    def duplicate(self) -> None:
        """What is planned of it, as another pilot."""
        if (row := self.current()) is None:
            return
        from store.commands.copies import COPY_OF, DuplicatePilot

        title = self._tasks.text.fill("pilots", COPY_OF, title=row.title)[:LONGEST_TITLE]

        def made(uid: UUID) -> None:
            self.copied.emit(uid)

        self._do(DuplicatePilot(row.uid, title=title), COPIED, row, made)

    def archive(self) -> None:
        """Put it away, or bring it back."""
        if (row := self.current()) is None:
            return
        from store.commands.pilots import EditPilot

        command = EditPilot(row.uid, archived=not row.archived)
        self._do(command, BROUGHT_BACK if row.archived else ARCHIVED, row)

    def remove(self) -> None:
        """Remove it with all that belongs to it."""
        if (row := self.current()) is None:
            return
        from store.commands.pilots import RemovePilot

        self._do(RemovePilot(row.uid), REMOVED, row, lambda _: self.removed.emit(row.uid))

    def move(self, row: PortfolioRow, stage: Stage) -> None:
        """Let it be in another stage."""
        from store.commands.stages import MovePilot

        words = self._tasks.text.term(stage)
        self._do(MovePilot(row.uid, stage), MOVED, row, stage=words)

    def _do(
        self,
        command: Command,
        sentence: str,
        row: PortfolioRow,
        then: Callable[[Any], object] | None = None,
        **facts: object,
    ) -> None:
        said = self._tasks.text.fill("status", sentence, title=row.title, **facts)

        def done(what: Done) -> None:
            if then is not None:
                then(what.uid)
            self.said.emit(said)

        self._tasks.do(command, then=done, said=False, owner=self)
