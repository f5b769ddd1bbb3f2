"""The one table that numbers are typed or pasted into.

Takes a block from Excel by Ctrl+V. What cannot be read stays as typed, on a red ground, with its
reason as tool tip and in the line below. There is always one empty row at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.label import Label, tip
from desktop.ui.parts.values import ValueKind, read_value, show_value
from desktop.ui.theme import GRID_ROW_PX, font, tokens_of
from store.errors import Refusal
from store.words import Cadence, mark

CELL_NEEDED = mark("errors", "“{label}” is empty in row {row}: fill it in, or clear the row.")
TOO_MANY_ROWS = mark("errors", "{rows} rows are too many to paste: import them from a file.")
MOST_ROWS = 20_000
MOST_PX = 320

Index = QModelIndex | QPersistentModelIndex
Tidy = Callable[[int, list[list[str]]], list[list[str]]]
Role = Qt.ItemDataRole
ItemFlag = Qt.ItemFlag


@dataclass(frozen=True, slots=True)
class GridColumn:
    """key: its name in `values`. needed: must be filled in wherever its row holds anything."""

    key: str
    title: str
    kind: ValueKind = "number"
    needed: bool = False
    cadence: Cadence = Cadence.WEEK
    width_px: int = 110

    @property
    def right(self) -> bool:
        return self.kind not in ("text", "date", "period")


class Grid(QWidget):
    """Rows of cells. columns: what each cell of a row is."""

    edited = Signal()
    """Something was typed, pasted or cleared."""

    def __init__(
        self,
        columns: Sequence[GridColumn],
        text: Text,
        today: Callable[[], date],
        *,
        name: str = "",
        tidy: Tidy | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """tidy: mends a pasted or typed block before it is read, knowing its first column."""
        super().__init__(parent)
        self._text = text
        self._tidy = tidy
        self.model = GridModel(tuple(columns), text, today, self)
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
        self.model.edited.connect(self.edited)
        self.model.edited.connect(self._show_reason)
        self.model.edited.connect(self._widen)
        self.view.selectionModel().currentChanged.connect(self._show_reason)

    def values(self) -> list[dict[str, Any]]:
        """The rows that hold anything, read; None where a cell is empty.

        Raises the Refusal of the first cell that cannot be read, and goes there.
        """
        try:
            return self.model.values()
        except Refusal:
            self._stand_on(*min(self.model.reasons))
            raise

    def set_values(self, rows: Sequence[dict[str, Any]]) -> None:
        """Other rows."""
        self.model.set_values(rows)
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
        self.put(row, column, cells)

    def put(self, row: int, column: int, cells: list[list[str]]) -> None:
        """Write a block of typed cells, mended first."""
        self.model.put(row, column, self._tidy(column, cells) if self._tidy else cells)

    def refuse(self, row: int, column: int | str, reason: str) -> None:
        """Mark a cell red. row: as shown, from 0; column: its place or its key."""
        keys = [each.key for each in self.model.columns]
        place = keys.index(column) if isinstance(column, str) else column
        self.model.refuse(row, place, reason)
        self._stand_on(row, place)

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
        for place in range(self.model.columnCount()):
            need = min(MOST_PX, self.view.sizeHintForColumn(place) + 12)
            if need > self.view.columnWidth(place):
                self.view.setColumnWidth(place, need)

    def _show_reason(self) -> None:
        at = self.view.currentIndex()
        here = self.model.reasons.get((at.row(), at.column()))
        first = self.model.reasons[min(self.model.reasons)] if self.model.reasons else ""
        self.reason.setText(here or first)


class GridModel(QAbstractTableModel):
    """The cells as they are shown, and why some of them cannot be read."""

    edited = Signal()

    def __init__(
        self,
        columns: tuple[GridColumn, ...],
        text: Text,
        today: Callable[[], date],
        grid: Grid,
    ) -> None:
        super().__init__(grid)
        self.columns = columns
        self.reasons: dict[tuple[int, int], str] = {}
        self._text = text
        self._today = today
        self._grid = grid
        self._cells: list[list[str]] = [self._blank()]

    def values(self) -> list[dict[str, Any]]:
        read, first = [], None
        for row, cells in enumerate(self._cells):
            if not any(cells):
                continue
            values: dict[str, Any] = {}
            for place, column in enumerate(self.columns):
                try:
                    values[column.key] = self._read(row, place)
                except Refusal as refusal:
                    self.refuse(row, place, self._text.say(refusal))
                    first = first or refusal
            read.append(values)
        if first is not None:
            raise first
        return read

    def set_values(self, rows: Sequence[dict[str, Any]]) -> None:
        self.beginResetModel()
        self.reasons.clear()
        self._cells = [
            [
                show_value(each.kind, row.get(each.key), self._text, cadence=each.cadence)
                for each in self.columns
            ]
            for row in rows
        ]
        self._cells.append(self._blank())
        self.endResetModel()

    def put(self, row: int, column: int, block: Sequence[Sequence[str]]) -> None:
        """Write a block of typed cells; what lies beyond the last column is left out."""
        more = row + len(block) + 1 - len(self._cells)
        if more > 0:
            self.beginInsertRows(QModelIndex(), len(self._cells), len(self._cells) + more - 1)
            self._cells.extend(self._blank() for _ in range(more))
            self.endInsertRows()
        for down, cells in enumerate(block):
            for along, typed in enumerate(cells[: len(self.columns) - column]):
                self._take(row + down, column + along, typed)
        last = self.index(row + len(block) - 1, len(self.columns) - 1)
        self.dataChanged.emit(self.index(row, column), last)
        self.edited.emit()

    def refuse(self, row: int, column: int, reason: str) -> None:
        self.reasons[row, column] = reason
        at = self.index(row, column)
        self.dataChanged.emit(at, at)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return ItemFlag.ItemIsEnabled | ItemFlag.ItemIsSelectable | ItemFlag.ItemIsEditable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if role == Role.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return self._side(section)
        if role != Role.DisplayRole:
            return None
        across = orientation == Qt.Orientation.Horizontal
        return self.columns[section].title if across else str(section + 1)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        if role in (Role.DisplayRole, Role.EditRole):
            return self._cells[row][column]
        if role == Role.TextAlignmentRole:
            return self._side(column)
        reason = self.reasons.get((row, column))
        if role == Role.AccessibleTextRole:
            return f"{self._cells[row][column]}. {reason}" if reason else self._cells[row][column]
        if reason is None:
            return None
        tokens = tokens_of(self._grid)
        looks = {
            Role.BackgroundRole: QColor(tokens.bad_soft),
            Role.ForegroundRole: QColor(tokens.bad),
            Role.ToolTipRole: tip(reason),
        }
        return font(weight=600) if role == Role.FontRole else looks.get(Role(role))

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.EditRole:
            return False
        if str(value) != self._cells[index.row()][index.column()]:
            self._grid.put(index.row(), index.column(), [[str(value)]])
        return True

    def _take(self, row: int, column: int, typed: str) -> None:
        """Keep a cell: normalised where it can be read, as typed with a reason where not."""
        self._cells[row][column] = typed.strip()
        self.reasons.pop((row, column), None)
        kept = self.columns[column]
        try:
            value = self._read(row, column, whole=False)
        except Refusal as refusal:
            self.reasons[row, column] = self._text.say(refusal)
        else:
            shown = show_value(kept.kind, value, self._text, cadence=kept.cadence)
            self._cells[row][column] = shown

    def _read(self, row: int, column: int, *, whole: bool = True) -> Any:
        """whole: the grid is being handed in, so what is needed must be there."""
        kept, typed = self.columns[column], self._cells[row][column]
        if not typed:
            if kept.needed and whole:
                raise Refusal(CELL_NEEDED, field=kept.key, label=kept.title, row=row + 1)
            return None
        return read_value(kept.kind, typed, self._text, self._today(), cadence=kept.cadence)

    def _side(self, column: int) -> int:
        right = self.columns[column].right
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)

    def _blank(self) -> list[str]:
        return [""] * len(self.columns)


class GridView(QTableView):
    """The table itself: paste, copy and clear by keyboard."""

    def __init__(self, grid: Grid) -> None:
        super().__init__(grid)
        self._grid = grid
        self.verticalHeader().setDefaultSectionSize(GRID_ROW_PX)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.setTabKeyNavigation(True)
        self.setWordWrap(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._grid.paste(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._selected())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            for at in self.selectionModel().selectedIndexes():
                self._grid.model.put(at.row(), at.column(), [[""]])
        else:
            super().keyPressEvent(event)

    def _selected(self) -> str:
        """The selected cells as Excel takes them."""
        rows: dict[int, list[str]] = {}
        for at in sorted(self.selectionModel().selectedIndexes(), key=lambda at: at.column()):
            rows.setdefault(at.row(), []).append(str(at.data()))
        return "\n".join("\t".join(rows[row]) for row in sorted(rows))


def split_block(block: str) -> list[list[str]]:
    """Rows and cells of what Excel puts on the clipboard; cells with line ends come in quotes."""
    import csv

    lines = block.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
    if not any('"' in line for line in lines):
        return [line.split("\t") for line in lines]
    try:
        return list(csv.reader([f"{line}\n" for line in lines], delimiter="\t")) or [[""]]
    except csv.Error:
        # A cell beyond what the csv module takes: without quotes it is split all the same.
        return [line.split("\t") for line in lines]
