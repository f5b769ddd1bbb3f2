"""The table of a grid, by keyboard: what a spreadsheet does, and no more steps than that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemDelegate, QHeaderView, QTableView, QWidget

from desktop.ui.parts.grid_block import join_block
from desktop.ui.theme import GRID_ROW_PX, scaled

if TYPE_CHECKING:
    from desktop.ui.parts.grid import Grid

Key = Qt.Key
Select = QItemSelectionModel.SelectionFlag
Standard = QKeySequence.StandardKey
ARROWS = {Key.Key_Up: (-1, 0), Key.Key_Down: (1, 0), Key.Key_Left: (0, -1), Key.Key_Right: (0, 1)}
ENTER = (Key.Key_Return, Key.Key_Enter)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
OURS = (
    Standard.Copy, Standard.Cut, Standard.Paste, Standard.Undo, Standard.Redo, Standard.SelectAll,
)  # fmt: skip
LETTERS = (Key.Key_D, Key.Key_Y, Key.Key_Z)


class GridView(QTableView):
    """The table itself. Enter goes down, Tab right, each into new rows; Escape restores."""

    def __init__(self, grid: Grid) -> None:
        super().__init__(grid)
        self._grid = grid
        self._tab_from: int | None = None
        self.verticalHeader().setDefaultSectionSize(scaled(GRID_ROW_PX))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)

    def event(self, event: QEvent) -> bool:
        """The window's own shortcuts wait while the grid has the keyboard."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() & CONTROL and event.key() in LETTERS
            if control or any(event.matches(each) for each in OURS):
                event.accept()
                return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            back = event.key() == Key.Key_Backtab
            if (back or event.key() == Key.Key_Tab) and not event.modifiers() & CONTROL:
                return self._tab(-1 if back else 1) or super().event(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._edit(event) and not self._move(event):
            super().keyPressEvent(event)

    def _edit(self, event: QKeyEvent) -> bool:
        """The keys that change cells, or take them along; whether it was one."""
        control, key, model = event.modifiers() & CONTROL, event.key(), self._grid.model
        if event.matches(Standard.Paste):
            self._grid.paste(QGuiApplication.clipboard().text())
        elif event.matches(Standard.Copy) or event.matches(Standard.Cut):
            QGuiApplication.clipboard().setText(self._selected())
            if event.matches(Standard.Cut):
                self._empty()
        elif (control and key == Key.Key_Y) or event.matches(Standard.Redo):
            model.redo()
        elif event.matches(Standard.Undo):
            model.undo()
        elif control and key == Key.Key_D:
            self._copy_down()
        elif key in (Key.Key_Delete, Key.Key_Backspace):
            self._empty()
        else:
            return key == Key.Key_Escape and (self._restore() or self._leave())
        return True

    def _move(self, event: QKeyEvent) -> bool:
        """The keys that go further than the table's own; whether it was one."""
        shift, key = bool(event.modifiers() & SHIFT), event.key()
        if key in ENTER and not event.modifiers() & CONTROL:  # with it the panel is handed in
            # From a cell's editor it comes here too; there, closing the editor goes on.
            if self.state() != self.State.EditingState:
                self._enter(-1 if shift else 1)
            return True
        if key in ARROWS or key in (Key.Key_Home, Key.Key_End):
            self._tab_from = None
        if key in ARROWS and event.modifiers() & CONTROL:
            self._jump(*ARROWS[Key(key)], extend=shift)
            return True
        return False

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Enter in a cell that was typed into goes down, Tab right; Escape stays."""
        hints = QAbstractItemDelegate.EndEditHint
        steps = {hints.EditNextItem: 1, hints.EditPreviousItem: -1}
        super().closeEditor(editor, hints.NoHint)
        if hint in steps:
            self._tab(steps[hint])
        elif hint == hints.SubmitModelCache:
            self._enter(1)

    # Where to

    def stand_on(self, row: int, column: int) -> None:
        """Go to a cell, and select it alone."""
        at = self.model().index(row, column)
        self.selectionModel().setCurrentIndex(at, Select.ClearAndSelect)
        self.scrollTo(at)

    def _enter(self, step: int) -> None:
        at = self.currentIndex()
        row, last = at.row() + step, self.model().rowCount() - 1
        if row > last and not self._grid.model.grow():
            row = last
        column = at.column() if self._tab_from is None else self._tab_from
        self._tab_from = None
        self.stand_on(max(row, 0), column)

    def _tab(self, step: int) -> bool:
        """The next cell, from the last one of a row to the next row; False at either end."""
        at, width = self.currentIndex(), self.model().columnCount()
        if not at.isValid():
            return False
        place = at.row() * width + at.column() + step
        if not 0 <= place < width * self.model().rowCount():
            return False
        if self._tab_from is None:
            self._tab_from = at.column()
        self.stand_on(*divmod(place, width))
        return True

    def _jump(self, down: int, right: int, *, extend: bool) -> None:
        """To the end of what is filled, or over what is empty to the next that is."""
        row, column = self.currentIndex().row(), self.currentIndex().column()

        def there(row: int, column: int) -> bool:
            return 0 <= row < self.model().rowCount() and 0 <= column < self.model().columnCount()

        def filled(row: int, column: int) -> bool:
            return bool(self._grid.model.cells.text_at(row, column))

        if not there(row + down, column + right):
            return
        within = filled(row, column) and filled(row + down, column + right)
        row, column = row + down, column + right
        while there(row + down, column + right):
            if within and not filled(row + down, column + right):
                break
            if not within and filled(row, column):
                break
            row, column = row + down, column + right
        if extend:
            self._extend(row, column)
        else:
            self.stand_on(row, column)

    def _extend(self, row: int, column: int) -> None:
        """Select on, from the current cell to another."""
        model, here, at = self.model(), self.currentIndex(), self.model().index(row, column)
        rows, columns = sorted((here.row(), row)), sorted((here.column(), column))
        block = QItemSelection(model.index(rows[0], columns[0]), model.index(rows[1], columns[1]))
        self.selectionModel().select(block, Select.Select)
        self.selectionModel().setCurrentIndex(at, Select.NoUpdate)
        self.scrollTo(at)

    # What is done to the chosen cells

    def chosen(self) -> list[tuple[int, int]]:
        """The selected cells, else the current one, by row and column."""
        cells = {(at.row(), at.column()) for at in self.selectionModel().selectedIndexes()}
        current = self.currentIndex()
        if not cells and current.isValid():
            cells = {(current.row(), current.column())}
        return sorted(cells)

    def _empty(self) -> None:
        self._grid.model.write([(row, column, "") for row, column in self.chosen()])

    def _leave(self) -> bool:
        """Out of the grid with all that was typed; False where nothing was, so that all closes."""
        return bool(self._grid.model.cells.dirty()) and self.focusNextChild()

    def _restore(self) -> bool:
        return self._grid.model.restore(self.chosen())

    def _copy_down(self) -> None:
        """The topmost of the selected cells of each column into those below; else from above."""
        cells, held = self.chosen(), self._grid.model.cells
        columns: dict[int, list[int]] = {}
        for row, column in cells:
            columns.setdefault(column, []).append(row)
        written = []
        for column, rows in columns.items():
            top, below = (rows[0], rows[1:]) if len(rows) > 1 else (rows[0] - 1, rows)
            if top >= 0:
                written += [(row, column, held.text_at(top, column)) for row in below]
        self._grid.model.write(written)

    def _selected(self) -> str:
        """The selected cells as Excel takes them."""
        chosen = self.chosen()
        if not chosen:
            return ""
        rows = sorted({row for row, _ in chosen})
        columns = sorted({column for _, column in chosen})
        there, cells = set(chosen), self._grid.model.cells
        return join_block(
            [[cells.copied(row, c) if (row, c) in there else "" for c in columns] for row in rows]
        )
