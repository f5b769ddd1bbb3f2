"""The portfolio as a board: a column for each stage, a card for each pilot.

Each column is one list whose cards are painted. A card is moved by dragging it, by Alt with an
arrow, or by [ and ]; the board only says so.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.text import Text
from desktop.ui.parts.columns import Column
from desktop.ui.portfolio.stack import Stack
from desktop.ui.theme import INSIDE_PX
from store.reads.first import PortfolioRow
from store.words import Stage

STAGES = tuple(Stage)


class Board(QWidget):
    """Five columns of cards; one card is the current one. Used as `Rows` is."""

    opened = Signal(int)
    """Enter or a double click: the pilot's id."""
    chosen = Signal(object)
    """Another card is the current one: its pilot's id, or None."""
    moved = Signal(int, object)
    """A card is to go to another column: the pilot's id and the Stage."""
    menu_asked = Signal(QPoint)
    """What can be done with the current pilot is asked for, there on the screen."""

    def __init__(
        self, columns: Sequence[Column], text: Text, parent: QWidget | None = None
    ) -> None:
        """columns: those of the table, in which a card is read out."""
        super().__init__(parent)
        self.rows: tuple[PortfolioRow, ...] = ()
        self.shown: Sequence[int] = ()
        self._active: Stack | None = None
        self._ghost: QLabel | None = None
        self._dragged: tuple[int, QPoint] | None = None
        self.stacks = {stage: Stack(stage, columns, text, self) for stage in STAGES}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, INSIDE_PX)
        row.setSpacing(INSIDE_PX)
        for stack in self.stacks.values():
            row.addWidget(stack, 1)
            stack.opened.connect(self.opened)
            stack.stood_on.connect(self._stand_on)
            stack.menu_asked.connect(self.menu_asked)
            stack.gone_beside.connect(self._go_beside)
            stack.stepped.connect(self._step)
            stack.dragged.connect(self._drag)
            stack.dropped.connect(self._drop)

    # -- rows -----------------------------------------------------------------------------------

    def set_rows(self, rows: Sequence[PortfolioRow]) -> None:
        """Other rows, all shown. The current pilot stays current, wherever it stands now."""
        held, keys = self.current_id(), self._has_keys()
        self.rows = tuple(rows)
        for stack in self.stacks.values():
            stack.set_rows(self.rows)
        self._share_out(range(len(self.rows)), held, keys)

    def set_shown(self, indices: Sequence[int]) -> None:
        """Show only these of the rows, in this order."""
        if indices == self.shown:
            return
        self._share_out(indices, self.current_id(), self._has_keys())

    def _share_out(self, indices: Sequence[int], held: int | None, keys: bool) -> None:
        self.shown = indices
        shares: dict[Stage, list[int]] = {stage: [] for stage in STAGES}
        for at in indices:
            shares[self.rows[at].stage].append(at)
        for stage, stack in self.stacks.items():
            stack.set_shown(shares[stage])
        if held is not None and self.make_current(held) and keys:
            self.take_keys()

    def current_id(self) -> int | None:
        """The pilot that the keyboard stands on."""
        return None if self._active is None else self._active.current_id()

    def make_current(self, pilot_id: int) -> bool:
        """Stand on this pilot; False where it is not shown."""
        return any(stack.make_current(pilot_id) for stack in self.stacks.values())

    def take_keys(self) -> None:
        """Stand on the current card, or on the first there is."""
        stack = self._active
        if stack is None or stack.current_id() is None:
            stack = next((one for one in self.stacks.values() if one.count()), None)
            if stack is None:
                return
            stack.stand_at(0)
        stack.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _has_keys(self) -> bool:
        return any(stack.view.hasFocus() for stack in self.stacks.values())

    # -- keys -----------------------------------------------------------------------------------

    def _stand_on(self, stack: Stack) -> None:
        self._active = stack
        for other in self.stacks.values():
            if other is not stack:
                other.leave()
        self.chosen.emit(stack.current_id())

    def _go_beside(self, stack: Stack, by: int) -> None:
        """The next column that has cards, at the same height."""
        at = STAGES.index(stack.stage)
        way = STAGES[at + 1 :] if by > 0 else STAGES[:at][::-1]
        other = next((self.stacks[stage] for stage in way if self.stacks[stage].count()), None)
        if other is not None:
            other.stand_at(stack.current_place())
            other.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, stack: Stack, by: int) -> None:
        """Move the current card one column on."""
        to, pilot_id = STAGES.index(stack.stage) + by, stack.current_id()
        if pilot_id is not None and 0 <= to < len(STAGES):
            self.moved.emit(pilot_id, STAGES[to])

    # -- pointer --------------------------------------------------------------------------------

    def _stack_at(self, at: QPoint) -> Stack | None:
        place = self.mapFromGlobal(at)
        return next((s for s in self.stacks.values() if s.geometry().contains(place)), None)

    def _drag(self, pilot_id: int, picture: QPixmap, grip: QPoint, at: QPoint) -> None:
        """The card follows the pointer; the column below it is marked."""
        if self._dragged is None:
            self._dragged = (pilot_id, grip)
            self._ghost = QLabel(self)
            self._ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._ghost.setPixmap(picture)
            self._ghost.adjustSize()
            self._ghost.show()
        assert self._ghost is not None
        self._ghost.move(self.mapFromGlobal(at) - self._dragged[1])
        self._ghost.raise_()
        over = self._stack_at(at)
        for stack in self.stacks.values():
            stack.mark_over(stack is over)

    def _drop(self, at: QPoint | None) -> None:
        """Let go: over another column the card goes there; None or elsewhere it stays."""
        dragged, self._dragged = self._dragged, None
        if self._ghost is not None:
            self._ghost.hide()
            self._ghost.deleteLater()
            self._ghost = None
        for stack in self.stacks.values():
            stack.mark_over(False)
        over = None if at is None else self._stack_at(at)
        if dragged is None or over is None:
            return
        row = next((row for row in self.rows if row.pilot_id == dragged[0]), None)
        if row is not None and row.stage is not over.stage:
            self.moved.emit(row.pilot_id, over.stage)
