"""The one table that numbers are typed or pasted into.

Takes a block from Excel by Ctrl+V. What cannot be read stays as typed, on a red ground, with its
reason as tool tip and in the line below. There is always one empty row at the end. What was saved
is grey until it is changed, and then shows what it was.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.ahead import Ahead
from desktop.ui.parts.grid_block import join_block, split_block
from desktop.ui.parts.grid_cells import GridColumn, Next, Values
from desktop.ui.parts.grid_model import GridModel
from desktop.ui.parts.grid_view import GridView
from desktop.ui.parts.label import Label
from desktop.ui.theme import BODY_PX, font
from store.errors import Refusal
from store.words import mark, mark_n

__all__ = ["Grid", "GridColumn", "join_block", "split_block"]

TOO_MANY_ROWS = mark("errors", "{rows} rows are too many to paste: import them from a file.")
NOT_KNOWN = mark_n("grid", "%n cell(s) say that it is not known and stay as they were.", None, 0)
MOST_ROWS = 20_000
MOST_PX = 320
AROUND_PX = 26
"""Beside the text of a cell: the padding that the sheet gives it, the style's own, and air."""
AT_ONCE = 60
"""So many rows are measured at once: what is seen. The others when nobody is typing."""

Tidy = Callable[[int, list[list[str]]], list[list[str]]]


class Grid(QWidget):
    """Rows of cells. columns: what each cell of a row is."""

    edited = Signal()
    pasted = Signal()
    """A block was pasted: `model.touched` says which cells."""
    """Something was typed, pasted or cleared."""

    def __init__(
        self,
        columns: Sequence[GridColumn],
        text: Text,
        today: Callable[[], date],
        *,
        name: str = "",
        tidy: Tidy | None = None,
        next_row: Next | None = None,
        unique: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """tidy: mends a pasted or typed block before it is read, knowing its first column.

        next_row: what the row after one is about. unique: no two rows are about the same.
        """
        super().__init__(parent)
        self._text = text
        self._tidy = tidy
        self.model = GridModel(tuple(columns), text, today, self, next_row, unique=unique)
        self.view = GridView(self)
        self.view.setModel(self.model)
        self.view.setAccessibleName(name)
        for place, column in enumerate(columns):
            self.view.setColumnWidth(place, column.width_px)
        self.reason = Label("", "error", wrap=True, parent=self)
        # Its height is kept while it is empty, so that nothing moves when a cell is refused.
        self.reason.setMinimumHeight(self.reason.fontMetrics().height() + 4)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(0, 0, 0, 0)
        column_layout.setSpacing(4)
        column_layout.addWidget(self.view, 1)
        column_layout.addWidget(self.reason)
        self.setFocusProxy(self.view)
        self._metrics = QFontMetrics(font(BODY_PX, 600))
        self._ahead = Ahead(self, self.model.rowCount, self._widen_for)
        self.model.edited.connect(self.edited)
        self.model.edited.connect(self._show_reason)
        self.model.edited.connect(self._widen)
        self.view.selectionModel().currentChanged.connect(self._show_reason)

    def values(self, rows: Sequence[int] | None = None) -> list[dict[str, Any]]:
        """The rows that hold anything, or these, read; None where a cell is empty.

        Raises the Refusal of the first cell that cannot be read, and goes there.
        """
        try:
            return self.model.values(rows)
        except Refusal:
            self._stand_on(*min(self.model.reasons))
            raise

    def set_values(
        self, rows: Sequence[Values], offered: Sequence[Values] = (), *, saved: bool = False
    ) -> None:
        """Other rows, then those that are offered. saved: they stand in the store already."""
        self.model.set_values(rows, offered, saved=saved)
        self._show_reason()
        self._widen()

    def paste(self, block: str) -> None:
        """A block with tabs and line ends, from the current cell on; each cell normalised."""
        at = self.view.currentIndex()
        row, column = (at.row(), at.column()) if at.isValid() else (0, 0)
        cells = split_block(block)
        if len(cells) > MOST_ROWS:
            self.reason.setText(self._text.fill("errors", TOO_MANY_ROWS, rows=len(cells)))
            return
        chosen = self.view.chosen()
        if cells and len(cells) == len(cells[0]) == 1 and len(chosen) > 1:
            # One cell into many, as a spreadsheet does it.
            self.model.write([(*each, cells[0][0]) for each in chosen])
        else:
            self.put(row, column, cells)
        self.pasted.emit()

    def put(self, row: int, column: int, cells: list[list[str]]) -> None:
        """Write a block of typed cells, mended first."""
        self.model.put(row, column, self._tidy(column, cells) if self._tidy else cells)

    def refuse(self, row: int, column: int | str, reason: str) -> None:
        """Mark a cell red. row: as shown, from 0; column: its place or its key."""
        keys = [each.key for each in self.model.columns]
        place = keys.index(column) if isinstance(column, str) else column
        self.model.refuse(row, place, reason)
        self._stand_on(row, place)

    def begin(self) -> None:
        """Stand in the first empty cell after all that is filled."""
        model = self.model
        row = next((r for r in range(model.rowCount()) if not model.cells.is_filled(r)), 0)
        known = bool(model.cells.key(model.cells.rows[row]))
        places = range(len(model.cells.abouts) if known else 0, model.columnCount())
        # Below the first figure of the row above: a column that nobody fills in is passed by.
        used = (c for c in places if row and model.cells.text_at(row - 1, c))
        self.view.stand_on(row, next(used, places[0]))
        self.view.scrollToBottom()
        self.view.scrollTo(model.index(row, 0))

    def _stand_on(self, row: int, column: int) -> None:
        """Go to a cell without selecting it: the selection's ground would cover its red."""
        at = self.model.index(row, column)
        self.view.clearSelection()
        flag = QItemSelectionModel.SelectionFlag.NoUpdate
        self.view.selectionModel().setCurrentIndex(at, flag)
        self.view.scrollTo(at)
        self._show_reason()

    def refused(self) -> dict[tuple[int, int], str]:
        """The cells that are red, with their reasons."""
        return dict(self.model.reasons)

    def _widen(self) -> None:
        """A figure that is cut off is a wrong figure: columns grow with what they hold."""
        rows = sorted({row for row, _ in self.model.touched}) or range(self.model.rowCount())
        # It opens at the end.
        for row in rows[-AT_ONCE:]:
            self._widen_for(row)
        if len(rows) > AT_ONCE:
            self._ahead.begin()

    def _widen_for(self, row: int) -> None:
        for place in range(self.model.columnCount()):
            text = self.model.data(self.model.index(row, place))
            need = min(MOST_PX, self._metrics.horizontalAdvance(text) + AROUND_PX)
            if need > self.view.columnWidth(place):
                self.view.setColumnWidth(place, need)

    def _show_reason(self) -> None:
        at = self.view.currentIndex()
        reasons, unknown = self.model.reasons, self.model.cells.unknown
        said = self._text.fill("grid", NOT_KNOWN, unknown) if unknown else ""
        here = reasons.get((at.row(), at.column()))
        self.reason.setText(here or (reasons[min(reasons)] if reasons else said))
