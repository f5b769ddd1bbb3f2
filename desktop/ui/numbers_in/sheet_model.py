"""The person's own sheet behind the table: nothing is copied, whatever its size."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from desktop.text import Text
from desktop.ui.numbers_in.reading import Seen, place_of
from desktop.ui.numbers_in.words import cell_words, head_spoken, one_line
from desktop.ui.parts.label import tip
from desktop.ui.theme import Tokens, font, tokens_of
from store.exchange.problems import BadCell
from store.exchange.sheet_map import NUMBER_USES, Head, Use
from store.exchange.workbook import Cell
from store.words import Message, mark

LEFT_OUT = mark("import", "This column is left out.")
ROW_LEFT_OUT = mark("import", "This row is left out.")
NOT_IN_TABLE = mark("import", "This row is not part of the table.")
ROW_CHOSEN = mark("import", "This row is left out, as you chose.")
MENDED = mark("import", "Mended here. In the file: “{text}”")
NOT_KNOWN = mark("import", "Not known: no number here.")
CELL = mark("import", "{cell}. {why}")
MISSING = "–"
TYPED_MOST = 32_000
"""A field takes no more; longer cells are mended in the file."""

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NO_PARENT = QModelIndex()


class Standing(IntEnum):
    """How a cell stands in what is read."""

    PLAIN = 0
    OUT = 1
    MISSING = 2
    MENDED = 3
    BAD = 4


class SheetModel(QAbstractTableModel):
    """Rows below the head, as they are counted in the sheet; columns as they are there."""

    mended = Signal(int, int, str)
    """Somebody has written something else into a cell: its row and column in the sheet, from 0."""

    def __init__(self, text: Text, parent: QWidget) -> None:
        super().__init__(parent)
        self._owner, self._text = parent, text
        self._cells: Sequence[Sequence[Cell]] = ()
        self._width = self.first = 0
        self._body = (0, -1)
        self.heads: Mapping[int, Head] = {}
        self._rows: Mapping[int, Head] = {}
        self.bad: dict[tuple[int, int], BadCell] = {}
        self._mended: dict[tuple[int, int], str] = {}
        self._files: Sequence[Sequence[Cell]] = ()
        self.out: frozenset[int] = frozenset()

    def show(self, seen: Seen, files: Sequence[Sequence[Cell]]) -> None:
        """Another reading. files: the cells as they stand in the file, without mended ones."""
        understood = seen.understood
        assert understood is not None
        found = understood.map
        first = max(0, found.header[1] + 1 if found.header[1] >= found.header[0] else 0)
        same = understood.cells is self._cells and first == self.first
        if not same:
            self.beginResetModel()
        self._cells, self._files, self.first = understood.cells, files, first
        self._body = found.body
        self.heads = {head.at: head for head in found.columns}
        self._rows = {head.at: head for head in found.rows}
        self._width = max((head.at + 1 for head in found.columns), default=0)
        self._mended = {(one.row, one.column): one.text for one in seen.wish.mended}
        self.bad = {}
        for one in seen.bad:
            place = place_of(one.cell)
            if place is not None:
                self.bad.setdefault(place, one)
        if same:
            self.refresh()
        else:
            self.endResetModel()

    def leave_out(self, rows: frozenset[int]) -> None:
        """Rows, from 0, that somebody has chosen to leave out."""
        self.out = rows
        self.refresh()

    @property
    def last(self) -> int:
        """The last row that belongs to the table, from 0."""
        return self._body[1]

    def refresh(self) -> None:
        """Every cell may stand otherwise now."""
        last = self.index(self.rowCount() - 1, self._width - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, self._width - 1))

    # -- what Qt asks ---------------------------------------------------------------------------

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else max(0, len(self._cells) - self.first)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else self._width

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row, column = index.row() + self.first, index.column()
        use = self._use(column)
        inside = self._body[0] <= row <= self._body[1]
        if inside and use is not Use.LEAVE_OUT and len(self.typed(row, column)) < TYPED_MOST:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return str(section + self.first + 1) if role == Role.DisplayRole else None
        head = self.heads.get(section)
        if head is None:
            return None
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return head_spoken(head, self._text)
        if role == Role.ToolTipRole and head.why is not None:
            return tip(self._text.say(head.why))
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        row, column = index.row() + self.first, index.column()
        if role == Role.DisplayRole:
            return self.words(row, column)
        if role == Role.EditRole:
            return self.typed(row, column)
        if role == Role.TextAlignmentRole:
            return self._side(row, column)
        if role == Role.ToolTipRole:
            return tip(self.why(row, column)) or None
        if role == Role.AccessibleTextRole:
            words, why = self.words(row, column), self.why(row, column)
            return self._text.fill("import", CELL, cell=words, why=why) if why else words
        if role == Role.FontRole and self.standing(row, column) is Standing.BAD:
            return font(weight=600)
        return self._colour(row, column, role)

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        row, column = index.row() + self.first, index.column()
        if role != Role.EditRole or str(value) == self.typed(row, column):
            return False
        self._mended[row, column] = str(value)
        self.bad.pop((row, column), None)
        self.dataChanged.emit(index, index)
        self.mended.emit(row, column, str(value))
        return True

    # -- what a cell is -------------------------------------------------------------------------

    def cell(self, row: int, column: int) -> Cell:
        """What stands there, counted from 0 in the sheet; "" where nothing does."""
        return _at(self._cells, row, column)

    def typed(self, row: int, column: int) -> str:
        """A cell as it is typed."""
        again = self._mended.get((row, column))
        return cell_words(self.cell(row, column), self._text) if again is None else again

    def words(self, row: int, column: int, standing: Standing | None = None) -> str:
        """A cell as it is shown. standing: where it is known already."""
        shown = one_line(self.typed(row, column))
        if shown.strip():
            return shown
        standing = self.standing(row, column) if standing is None else standing
        return MISSING if standing in (Standing.BAD, Standing.MISSING) else ""

    def is_number(self, row: int, column: int) -> bool:
        """Whether a cell stands to the right."""
        return self._use(column) in NUMBER_USES or isinstance(self.cell(row, column), float)

    def standing(self, row: int, column: int) -> Standing:
        """How a cell stands."""
        head = self._rows.get(row)
        use = self._use(column)
        if row in self.out or not self._body[0] <= row <= self._body[1] or use is Use.LEAVE_OUT:
            return Standing.OUT
        if head is not None and head.use is Use.LEAVE_OUT:
            return Standing.OUT
        if (row, column) in self.bad:
            return Standing.BAD
        if (row, column) in self._mended:
            return Standing.MENDED
        if use in NUMBER_USES and says_no_number(self.cell(row, column)):
            return Standing.MISSING
        return Standing.PLAIN

    def why(self, row: int, column: int) -> str:
        """Why a cell stands as it does; nothing of one that is read as it is."""
        say = self._text.fill
        standing = self.standing(row, column)
        if standing is Standing.BAD:
            bad = self.bad[row, column]
            return f"{self._text.say(bad.reason)} {self._text.say(bad.remedy)}"
        if standing is Standing.MENDED:
            before = cell_words(_at(self._files, row, column), self._text)
            return say("import", MENDED, text=one_line(before))
        if standing is Standing.MISSING:
            return say("import", NOT_KNOWN)
        return self._why_out(row, column) if standing is Standing.OUT else ""

    def _why_out(self, row: int, column: int) -> str:
        if row in self.out:
            return self._text.fill("import", ROW_CHOSEN)
        if not self._body[0] <= row <= self._body[1]:
            return self._because(self._rows.get(row), NOT_IN_TABLE)
        if row in self._rows and self._rows[row].use is Use.LEAVE_OUT:
            return self._because(self._rows[row], ROW_LEFT_OUT)
        return self._because(self.heads.get(column), LEFT_OUT)

    def _because(self, head: Head | None, otherwise: str) -> str:
        why: Message | None = None if head is None else head.why
        return self._text.fill("import", otherwise) if why is None else self._text.say(why)

    def _use(self, column: int) -> Use:
        head = self.heads.get(column)
        return Use.LEAVE_OUT if head is None else head.use

    def _side(self, row: int, column: int) -> int:
        right = self.is_number(row, column)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)

    def _colour(self, row: int, column: int, role: int) -> QColor | None:
        if role not in (Role.ForegroundRole, Role.BackgroundRole):
            return None
        tokens, standing = tokens_of(self._owner), self.standing(row, column)
        if role == Role.ForegroundRole:
            return QColor(inks(tokens)[standing])
        ground = grounds(tokens).get(standing)
        return None if ground is None else QColor(ground)


def inks(tokens: Tokens) -> dict[Standing, str]:
    """The colour of a cell's text, by how it stands."""
    return {
        Standing.PLAIN: tokens.ink,
        Standing.OUT: tokens.ink3,
        Standing.MISSING: tokens.ink3,
        Standing.MENDED: tokens.ink,
        Standing.BAD: tokens.bad,
    }


def grounds(tokens: Tokens) -> dict[Standing, str]:
    """The ground of those cells that have one of their own."""
    return {Standing.BAD: tokens.bad_soft, Standing.MENDED: tokens.ready_soft}


def says_no_number(cell: Cell) -> bool:
    """Whether a cell among numbers leaves its number open: empty, a dash, dots, fewer than five."""
    if not isinstance(cell, str):
        return False
    text = cell.strip()
    return text.startswith("<") or not any(sign.isdecimal() for sign in text[:40])


def _at(cells: Sequence[Sequence[Cell]], row: int, column: int) -> Cell:
    if row >= len(cells) or column >= len(cells[row]):
        return ""
    return cells[row][column]
