"""The pilots in whichever way they are looked at: as a table, as a board, or as icons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.tasks import Tasks
from desktop.ui.parts.rows import Rows
from desktop.ui.parts.worked import Behind, explained
from desktop.ui.portfolio.columns import columns
from store.reads.first import PortfolioRow
from store.words import mark

if TYPE_CHECKING:
    from desktop.ui.portfolio.board import Board
    from desktop.ui.portfolio.icons import IconTable

TABLE_NAME = mark("portfolio", "Pilots")

TABLE: Final = "table"
BOARD: Final = "board"
ICONS: Final = "icons"
WAYS: Final = (TABLE, BOARD, ICONS)


class Ways(QWidget):
    """One of them is seen; board and icons are made when they are first looked at."""

    opened = Signal(int)
    """Enter or a double click: the pilot's id."""
    measure_opened = Signal(object)
    """The uid of the measure that was opened among the icons, after its pilot."""
    menu_asked = Signal(QPoint)
    """What can be done with the current pilot is asked for, there on the screen."""
    moved = Signal(int, object)
    """A card was moved on the board: the pilot's id and the Stage."""

    def __init__(self, tasks: Tasks, behind: Behind, parent: QWidget | None = None) -> None:
        """behind: what stands behind the figures of the current pilot."""
        super().__init__(parent)
        self._tasks, self._text, self._behind = tasks, tasks.text, behind
        self.rows: tuple[PortfolioRow, ...] = ()
        self.how = TABLE
        self._with_money = False
        self.board: Board | None = None
        self.icons: IconTable | None = None
        # Whether what is known of measures may be otherwise by now.
        self._stale = True
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.table = self._made_table()
        self._column.addWidget(self.table, 1)
        # What is left below the last row; the table takes all before it.
        self._column.addStretch(0)

    def _made_table(self) -> Rows:
        shown = columns(self._text, self._tasks.today)
        if not self._with_money:
            shown = [column for column in shown if column.key != "money"]
        name = self._text.fill("portfolio", TABLE_NAME)
        table = Rows(shown, "pilot_id", name=name, parent=self)
        table.opened.connect(self.opened)
        table.menu_asked.connect(self.menu_asked)
        explained(table.view, self._behind, clicks=False, stops=False)
        return table

    def _made_board(self) -> Board:
        from desktop.ui.portfolio.board import Board

        made = Board(columns(self._text, self._tasks.today), self._text, self)
        made.opened.connect(self.opened)
        made.menu_asked.connect(self.menu_asked)
        made.moved.connect(self.moved)
        for stack in made.stacks.values():
            explained(stack.view, self._behind, clicks=False, stops=False)
        self._column.insertWidget(1, made, 1)
        return made

    def _made_icons(self) -> IconTable:
        from desktop.ui.portfolio.icons import IconTable

        made = IconTable(self._text, self)
        made.opened.connect(self.opened)
        made.measure_opened.connect(self.measure_opened)
        made.menu_asked.connect(self.menu_asked)
        explained(made.table.view, self._behind, clicks=False, stops=False)
        self._column.insertWidget(1, made, 1)
        return made

    @property
    def seen(self) -> Rows | Board | IconTable:
        """What the pilots are shown in now."""
        if self.how == BOARD and self.board is not None:
            return self.board
        if self.how == ICONS and self.icons is not None:
            return self.icons
        return self.table

    def _made(self) -> list[Rows | Board | IconTable]:
        return [one for one in (self.table, self.board, self.icons) if one is not None]

    def show_as(self, how: str) -> None:
        """In this way from now on."""
        self.how = how
        if how == BOARD and self.board is None:
            self.board = self._made_board()
            self.board.set_rows(self.rows)
        if how == ICONS:
            if self.icons is None:
                self.icons = self._made_icons()
                self.icons.set_rows(self.rows)
            if self._stale:
                self.ask_for_icons()
        for one in self._made():
            one.setVisible(one is self.seen)

    def follow(self) -> None:
        """Something was written: icons follow at once where they are seen, else when they are."""
        self._stale = True
        if self.how == ICONS:
            self.ask_for_icons()

    def ask_for_icons(self) -> None:
        """Read how each measure moves; shown when it is known."""
        self._stale = False
        if self.icons is not None:
            from desktop.ui.portfolio.icons import portfolio_icons

            today = self._tasks.today()
            self._tasks.read(portfolio_icons, today, owner=self.icons, then=self.icons.set_icons)

    def set_rows(self, rows: Sequence[PortfolioRow]) -> None:
        """Other pilots, all shown."""
        self.rows = tuple(rows)
        for one in self._made():
            one.set_rows(self.rows)

    def set_shown(self, indices: Sequence[int]) -> None:
        """Show only these of the pilots, in this order, where they are seen."""
        # Somebody may be typing: what is not seen is not laid out meanwhile either.
        self.table.painter.hold_off()
        if self.icons is not None:
            self.icons.table.painter.hold_off()
        self.seen.set_shown(indices)

    def use_money(self, with_money: bool) -> None:
        """Columns are fixed when a table is made, so one with money is another table."""
        if with_money == self._with_money:
            return
        self._with_money = with_money
        old, self.table = self.table, self._made_table()
        self._column.replaceWidget(old, self.table)
        self.table.setVisible(self.how == TABLE)
        old.hide()
        old.deleteLater()
        self.table.set_rows(self.rows)

    def take_keys(self) -> None:
        """Let the keyboard be on the pilots."""
        seen = self.seen
        if isinstance(seen, Rows):
            seen.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            seen.take_keys()
