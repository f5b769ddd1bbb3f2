"""The rows behind a painted table, and which of them are shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QWidget

from desktop.ui.parts.columns import Column, Group

Index = QModelIndex | QPersistentModelIndex


class RowsModel(QStringListModel):
    """The rows, and which of them are shown. What a row says is asked by screen readers only.

    Qt itself counts them: a list asks twice a row whenever others are shown, and to be asked in
    Python took a third of a keystroke's time.
    """

    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = columns
        self.rows: tuple[Any, ...] = ()
        self.shown: Sequence[int] = ()

    def set_rows(self, rows: tuple[Any, ...]) -> None:
        self.rows, self.shown = rows, range(len(rows))
        self.setStringList([""] * len(rows))

    def set_shown(self, indices: Sequence[int]) -> None:
        if self.shown == indices:
            return
        self.shown = indices
        self.setStringList([""] * len(indices))

    def row(self, index: Index) -> Any:
        """The dataclass behind an index; None behind none."""
        return self.rows[self.shown[index.row()]] if index.isValid() else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.row(index)
        if isinstance(row, Group):
            return row.title
        said = ((c.title, c.said(row)) for c in self._columns)
        return "; ".join(f"{title}: {words}" if title else words for title, words in said if words)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.row(index), Group):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
