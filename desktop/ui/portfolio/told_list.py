"""A list in the side panel whose lines open what they tell of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.columns import Column, Group, Line
from desktop.ui.parts.flag import paint_flag
from desktop.ui.parts.label import second
from desktop.ui.parts.rows import Rows
from desktop.ui.portfolio.told import Groups, Told
from desktop.ui.theme import INSIDE_PX, LABEL_PX, Tokens
from store.words import mark

WHAT = mark("portfolio", "What")
WHEN = mark("portfolio", "When")

ROW_PX, GROUP_PX = 50, 34
FLAG_PX, BESIDE_PX = 15, 24


class ToldList(QWidget):
    """Lines under headings. A click or Enter opens the pilot there."""

    opened = Signal(object)
    """The line that was chosen: a Told."""

    def __init__(
        self, groups: Groups, nothing: str, text: Text, parent: QWidget | None = None
    ) -> None:
        """nothing: what is said where there is nothing to tell."""
        super().__init__(parent)
        rows: list[Group | Told] = []
        for head, told, more in groups:
            rows += [Group(head), *told]
            if more:
                rows.append(Group(more))
        self._told = {row.number: row for row in rows if isinstance(row, Told)}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.nothing = second(nothing, parent=self)
        self.nothing.setVisible(not rows)
        self.list = Rows(
            _columns(text, any(told.flag for told in self._told.values())),
            "number",
            row_px=ROW_PX,
            group_px=GROUP_PX,
            name=text.fill("portfolio", WHAT),
            parent=self,
        )
        self.list.setVisible(bool(rows))
        self.list.set_rows(rows)
        self.list.opened.connect(self._open)
        self.list.view.clicked.connect(self._clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE_PX)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        self.setFocusProxy(self.list)
        if self._told:
            self.list.make_current(next(iter(self._told)))

    def _clicked(self, index: QModelIndex) -> None:
        row = self.list.model.row(index)
        if isinstance(row, Told):
            self.opened.emit(row)

    def _open(self, number: int) -> None:
        # A double click has opened it with its first half.
        if self.isVisible():
            self.opened.emit(self._told[number])


def _columns(text: Text, flags: bool) -> list[Column]:
    def what(row: Told) -> Sequence[Line]:
        first = Line(row.title, weight=600)
        return (first, Line(row.detail, "ink2", px=LABEL_PX)) if row.detail else (first,)

    def when(row: Told) -> Sequence[Line]:
        return (Line(row.when, "ink" if row.pressing else "ink2", px=LABEL_PX),)

    def shape(painter: QPainter, cell: QRectF, row: Told, tokens: Tokens) -> None:
        if row.flag is not None:
            top = cell.top() + cell.height() * 0.335 - FLAG_PX / 2
            paint_flag(painter, QRectF(cell.left(), top, FLAG_PX, FLAG_PX), row.flag, tokens)

    return [
        Column(
            "what",
            text.fill("portfolio", WHAT),
            what,
            shape if flags else None,
            width_px=160,
            stretch=1,
            indent_px=BESIDE_PX if flags else 0,
        ),
        Column("when", text.fill("portfolio", WHEN), when, right=True),
    ]
