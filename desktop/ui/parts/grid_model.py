"""The cells of a grid as Qt asks for them, and the steps that can be undone before saving."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from desktop.text import NOTHING, Text
from desktop.ui.parts.grid_cells import GridCells, GridColumn, GridRow, Next, Values
from desktop.ui.parts.label import tip
from desktop.ui.theme import font, tokens_of
from store.words import mark

if TYPE_CHECKING:
    from desktop.ui.parts.grid import Grid

OLD_NEW = mark("grid", "{old} → {new}")

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ItemFlag = Qt.ItemFlag


@dataclass(slots=True)
class Step:
    """One edit: the rows that it touched, as they were before and after; how many there were."""

    before: dict[int, GridRow]
    rows_before: int
    after: dict[int, GridRow] = field(default_factory=dict)
    rows_after: int = 0


class GridModel(QAbstractTableModel):
    """The cells as they are shown, and the way there and back."""

    edited = Signal()

    def __init__(
        self,
        columns: tuple[GridColumn, ...],
        text: Text,
        today: Callable[[], date],
        grid: Grid,
        next_row: Next | None = None,
        *,
        unique: bool = False,
    ) -> None:
        super().__init__(grid)
        self.columns = columns
        self.cells = GridCells(columns, text, today, next_row, unique=unique)
        self._text, self._grid = text, grid
        self.touched: tuple[tuple[int, int], ...] = ()
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def reasons(self) -> dict[tuple[int, int], str]:
        """The cells that are red, and why."""
        rows = enumerate(self.cells.rows)
        return {(r, c): why for r, row in rows for c, why in row.reasons.items()}

    def values(self, rows: Iterable[int] | None = None) -> list[dict[str, Any]]:
        """The rows that hold anything, or these, read. Raises the first Refusal, all marked red."""
        wanted = range(len(self.cells.rows)) if rows is None else rows
        read, first = [], None
        for row in wanted:
            if not self.cells.is_filled(row):
                continue
            values, bad = self.cells.read_row(row)
            for column, refusal in bad:
                self.refuse(row, column, self._text.say(refusal))
                first = first or refusal
            read.append(values)
        if first is not None:
            raise first
        return read

    # Changing it

    def set_values(
        self, rows: Sequence[Values], offered: Sequence[Values] = (), *, saved: bool = False
    ) -> None:
        """Other rows, and those that are offered after them. saved: they stand in the store."""
        self.beginResetModel()
        self._done.clear()
        self._undone.clear()
        self.cells.fill(rows, offered, saved=saved)
        self.endResetModel()

    def put(self, row: int, column: int, block: Sequence[Sequence[str]]) -> None:
        """Write a block of typed cells; what lies beyond the last column is left out.

        One that says what its rows are about is written where each of them stands already.
        """
        within = [line[: len(self.columns) - column] for line in block]
        places = self.cells.places_of(within) if column == 0 and self._is_whole(within) else None
        self.write(
            [
                (places[down] if places else row + down, column + along, typed)
                for down, line in enumerate(within)
                for along, typed in enumerate(line)
            ]
        )

    def _is_whole(self, block: Sequence[Sequence[str]]) -> bool:
        """Whether it holds more than what its rows are about."""
        return any(len(line) > len(self.cells.abouts) for line in block)

    def write(self, cells: Sequence[tuple[int, int, str]]) -> None:
        """Cells as typed, each with its row and column, as one step that can be undone."""
        if not cells:
            return
        rows = self.cells.rows
        self.cells.unknown = 0
        step, touched = Step({}, len(rows)), {row for row, _, _ in cells}
        step.before = {row: rows[row].copy() for row in touched if row < len(rows)}
        self._grow_to(max(touched) + 1)
        for row, column, typed in cells:
            self.cells.take(row, column, typed)
        if self.cells.is_filled(len(rows) - 1):
            self._grow_to(len(rows) + 1)
        self.cells.mark_twice()
        added = range(step.rows_before, len(rows))
        step.rows_after = len(rows)
        step.after = {row: rows[row].copy() for row in {*touched, *added}}
        self._done.append(step)
        self._undone.clear()
        self.touched = tuple((row, column) for row, column, _ in cells)
        self._tell()

    def grow(self) -> bool:
        """One more row after the last, about what comes next; False where that is not known."""
        if self.cells.key(self.cells.following()) is None:
            return False
        self._grow_to(len(self.cells.rows) + 1)
        return True

    def restore(self, cells: Sequence[tuple[int, int]]) -> bool:
        """Cells as they were saved, empty in new rows; whether any was not."""
        back = []
        for row, column in cells:
            was = self.cells.saved_text(row, column) or ""
            offered = self.cells.rows[row].offered and column in self.cells.abouts
            if self.cells.text_at(row, column) != was and not offered:
                back.append((row, column, was))
        self.write(back)
        return bool(back)

    def undo(self) -> bool:
        """Take the last step back; False where there is none."""
        return self._go(self._done, self._undone, back=True)

    def redo(self) -> bool:
        """Do again what was taken back last; False where there is none."""
        return self._go(self._undone, self._done, back=False)

    def refuse(self, row: int, column: int, reason: str) -> None:
        self.cells.texts(self.cells.rows[row])
        self.cells.rows[row].reasons[column] = reason
        at = self.index(row, column)
        self.dataChanged.emit(at, at)

    def _go(self, source: list[Step], goal: list[Step], *, back: bool) -> bool:
        if not source:
            return False
        step, rows = source.pop(), self.cells.rows
        kept, count = (step.before, step.rows_before) if back else (step.after, step.rows_after)
        if count < len(rows):
            self.beginRemoveRows(QModelIndex(), count, len(rows) - 1)
            del rows[count:]
            self.endRemoveRows()
        self._grow_to(count)
        for row, was in kept.items():
            rows[row] = was.copy()
        goal.append(step)
        self.touched = ()
        self.cells.mark_twice()
        self._tell()
        return True

    def _grow_to(self, count: int) -> None:
        rows = self.cells.rows
        if count <= len(rows):
            return
        self.beginInsertRows(QModelIndex(), len(rows), count - 1)
        while len(rows) < count:
            rows.append(self.cells.following())
        self.endInsertRows()

    def _tell(self) -> None:
        last = self.index(len(self.cells.rows) - 1, len(self.columns) - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        self.edited.emit()

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.cells.rows)

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
        if role == Role.EditRole:
            return self.cells.text_at(row, column)
        if role == Role.DisplayRole:
            return self._display(row, column)
        if role == Role.TextAlignmentRole:
            return self._side(column)
        reason = self.cells.rows[row].reasons.get(column)
        if role == Role.AccessibleTextRole:
            shown = self._display(row, column)
            return f"{shown}. {reason}" if reason else shown
        if role == Role.AccessibleDescriptionRole:
            return reason
        if role == Role.ToolTipRole:
            return None if reason is None else tip(reason)
        changed = self.cells.is_changed(row, column)
        if role == Role.FontRole:
            return font(weight=600) if reason is not None or changed else None
        tokens = tokens_of(self._grid)
        if role == Role.BackgroundRole:
            if reason is not None:
                return QColor(tokens.bad_soft)
            return QColor(tokens.good_soft) if changed else None
        if role == Role.ForegroundRole:
            if reason is not None:
                return QColor(tokens.bad)
            return QColor(tokens.ink3) if self.cells.is_quiet(row, column) else None
        return None

    def _display(self, row: int, column: int) -> str:
        """Its text; of a saved cell that changed, what it was too."""
        shown = self.cells.text_at(row, column)
        if not self.cells.is_changed(row, column):
            return shown
        old = self.cells.saved_text(row, column) or NOTHING
        return self._text.fill("grid", OLD_NEW, old=old, new=shown or NOTHING)

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.EditRole:
            return False
        if str(value) != self.cells.text_at(index.row(), index.column()):
            self._grid.put(index.row(), index.column(), [[str(value)]])
        return True

    def _side(self, column: int) -> int:
        right = self.columns[column].right
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)
