"""The table of the person's own sheet: read it, walk in it, mend a cell in place."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from desktop.text import Text
from desktop.ui.numbers_in.cell_painter import CellPainter
from desktop.ui.numbers_in.heads import MOST_PX, PAD_PX, Fill, Heads
from desktop.ui.numbers_in.sheet_model import SheetModel
from desktop.ui.theme import GRID_ROW_PX, font, scaled
from store.words import mark

NAME = mark("import", "The sheet, as it is read")
MEASURED_ROWS = 60
"""So many rows say how wide their columns are; what is longer is seen in its tool tip."""
MEASURED_COLUMNS = 200


class SheetView(QTableView):
    """F2, typing or a double click edits; Up from the first row goes to the heads."""

    def __init__(self, text: Text, fill: Fill, parent: QWidget) -> None:
        super().__init__(parent)
        self.sheet = SheetModel(text, self)
        self.held = False
        """Whether digits are answers now, and nothing is typed into cells."""
        self.heads = Heads(self.sheet, text, fill, self)
        self.setHorizontalHeader(self.heads)
        self.setModel(self.sheet)
        self.setItemDelegate(CellPainter(self.sheet))
        self.setAccessibleName(text.fill("import", NAME))
        self.setProperty("look", "held")
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(scaled(GRID_ROW_PX))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setHighlightSections(False)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.EditKeyPressed | trigger.AnyKeyPressed | trigger.DoubleClicked)
        QWidget.setTabOrder(self.heads, self)

    def fit(self) -> None:
        """Columns as wide as their heads and what the first rows hold."""
        metrics = QFontMetrics(font(weight=600))  # as bad cells are written
        last = min(self.sheet.last, self.sheet.first + MEASURED_ROWS) + 1
        for column in range(min(self.sheet.columnCount(), MEASURED_COLUMNS)):
            head = self.sheet.heads.get(column)
            need = 60 if head is None else self.heads.need(head)
            rows = range(self.sheet.first, last)
            widest = max((self.sheet.words(row, column) for row in rows), key=len, default="")
            need = max(need, metrics.horizontalAdvance(widest[:80]) + 2 * PAD_PX + 6)
            self.setColumnWidth(column, min(MOST_PX, need))

    def go_to(self, row: int, column: int, *, edit: bool = False) -> None:
        """Stand on a cell of the sheet, counted from 0; edit: begin to write in it."""
        at = self.sheet.index(row - self.sheet.first, column)
        if not at.isValid():
            return
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        # Not selected: the ground of a selection would cover the cell's own.
        self.clearSelection()
        flag = QItemSelectionModel.SelectionFlag.NoUpdate
        self.selectionModel().setCurrentIndex(at, flag)
        self.scrollTo(at, QAbstractItemView.ScrollHint.EnsureVisible)
        if edit:
            self.edit(at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # The keyboard is always seen: it stands on a cell.
        if not self.currentIndex().isValid():
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.sheet.index(0, 0), flag)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        typed = bool(event.text().strip()) and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # What was typed is handed in by the same key: then it comes here a second time.
            if not self.held and self.state() != QAbstractItemView.State.EditingState:
                self.edit(self.currentIndex())
        elif key == Qt.Key.Key_Escape or (self.held and (typed or key == Qt.Key.Key_F2)):
            event.ignore()
        elif key == Qt.Key.Key_Up and self.currentIndex().row() == 0:
            self.heads.at = self.currentIndex().column()
            self.heads.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _copy(self) -> None:
        chosen = sorted((at.row(), at.column()) for at in self.selectionModel().selectedIndexes())
        lines: dict[int, list[str]] = {}
        for row, column in chosen:
            lines.setdefault(row, []).append(self.sheet.typed(row + self.sheet.first, column))
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines.values()))
