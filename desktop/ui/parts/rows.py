"""The one table of painted rows.

A list whose delegate paints a whole row at a time: with a thousand rows a keystroke in the filter
takes a third of what a cell-by-cell table does. Texts are kept laid out (QStaticText) by row.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QToolTip, QVBoxLayout, QWidget

from desktop.ui.parts.columns import (
    Column,
    Group,
    Line,
    Span,
    aligned,
    natural_widths,
    needed,
    placed,
)
from desktop.ui.parts.label import tip
from desktop.ui.parts.row_model import Index, RowsModel
from desktop.ui.parts.row_painter import RowPainter
from desktop.ui.theme import LABEL_PX, ROW_PX, font, scaled, tokens_of

__all__ = ["Column", "Group", "Line", "Rows"]

HEADER_PX = 34
MEASURED_ROWS = 100
"""So many rows say at once how wide their columns are; the others when they are laid out."""


class Rows(QFrame):
    """A card with a header and painted rows.

    columns: what each row shows. row_id: the number by which a row is known when it is opened.
    Columns give way in their fixed order where the room is short.
    """

    opened = Signal(int)
    """Enter or a double click: the row's id."""
    chosen = Signal(object)
    """Another row is the current one: its id, or None."""
    menu_asked = Signal(QPoint)
    """What can be done with the current row is asked for, there on the screen."""

    def __init__(
        self,
        columns: Sequence[Column],
        row_id: Callable[[Any], int] | str = "id",
        *,
        row_px: int = ROW_PX,
        group_px: int | None = None,
        name: str = "",
        fits: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """name: what a screen reader calls the table. fits: ends below its last row.

        group_px: the height of headings among the rows, where it is another.
        """
        super().__init__(parent)
        self.setProperty("look", "card")
        self.columns = tuple(columns)
        self.row_px, self._group_px = scaled(row_px), scaled(group_px or row_px)
        self._row_id = attrgetter(row_id) if isinstance(row_id, str) else row_id
        self._needs: dict[str, float] = {}
        self._fits = fits
        self.model = RowsModel(self.columns, self)
        self.header = Header(self)
        self.view = RowsView(self)
        self.view.setAccessibleName(name)
        self.painter = RowPainter(self.row_px, self.view, self._group_px)
        self.painter.too_narrow = self._widen
        self.view.setUniformItemSizes(self._group_px == self.row_px)
        self.view.setModel(self.model)
        self.view.setItemDelegate(self.painter)
        body = QVBoxLayout(self)
        # The card's hairline takes its own pixel on each side.
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.header)
        body.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self.view.activated_row.connect(self._open)
        self.view.selectionModel().currentChanged.connect(self._say_chosen)
        self.set_rows(())

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Other rows, all shown. The current row stays current where it is still there."""
        held = self.current_id()
        self.painter.forget()
        some = (row for row in rows if not isinstance(row, Group))
        needs = natural_widths(self.columns, list(islice(some, MEASURED_ROWS)))
        # What has become wider stays so: other rows of the same kind will need it again.
        before = self._needs if rows else {}
        self._needs = {key: max(need, before.get(key, 0.0)) for key, need in needs.items()}
        self.model.set_rows(tuple(rows))
        self._after_reset(held)
        self._place()

    def set_shown(self, indices: Sequence[int]) -> None:
        """Show only these of the rows, in this order."""
        held = self.current_id()
        self.painter.hold_off()
        self.model.set_shown(indices)
        self._after_reset(held)

    def current_id(self) -> int | None:
        """The id of the row that the keyboard stands on."""
        return self._id_at(self.view.currentIndex())

    def make_current(self, row_id: int) -> bool:
        """Stand on this row; False where it is not shown."""
        for place, number in enumerate(self.model.shown):
            row = self.model.rows[number]
            if not isinstance(row, Group) and self._row_id(row) == row_id:
                self.view.setCurrentIndex(self.model.index(place))
                return True
        return False

    def spans(self) -> tuple[Span, ...]:
        """The columns that are shown, and where."""
        return self.painter.spans

    def _after_reset(self, held: int | None) -> None:
        if held is not None:
            self.make_current(held)
        if self._fits:
            self.setMaximumHeight(self._height(len(self.model.shown)))

    def _height(self, rows: int) -> int:
        more = 0
        if self._group_px != self.row_px:
            shown = (self.model.rows[number] for number in self.model.shown[:rows])
            more = (self._group_px - self.row_px) * sum(isinstance(row, Group) for row in shown)
        return scaled(HEADER_PX) + max(1, rows) * self.row_px + more + 2

    def sizeHint(self) -> QSize:
        return QSize(600, self._height(len(self.model.shown)))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self._height(min(2, len(self.model.shown))))

    def _widen(self, column: Column, width: float) -> None:
        """A text that was not measured needs more room than its column has."""
        need = needed(column, width)
        if need > self._needs[column.key]:
            self._needs[column.key] = need
            # Not within the paint that found it.
            QTimer.singleShot(0, self, self._place)

    def _place(self) -> None:
        # Room for the scroll bar is always left: a filter that takes it away moves no column.
        room = self.view.width() - self.view.verticalScrollBar().sizeHint().width()
        self.painter.place(placed(self.columns, self._needs, room))
        self.header.update()
        self.view.viewport().update()

    def _id_at(self, index: Index) -> int | None:
        row = self.model.row(index)
        return None if row is None or isinstance(row, Group) else self._row_id(row)

    def _open(self, index: QModelIndex) -> None:
        row_id = self._id_at(index)
        if row_id is not None:
            self.opened.emit(row_id)

    def _say_chosen(self, now: QModelIndex) -> None:
        self.chosen.emit(self._id_at(now))


class PaintedList(QListView):
    """A list whose delegate paints a whole row at a time. ground: what the rows stand on."""

    def __init__(self, ground: QPalette.ColorRole, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "rows")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        # PySide 6.11 takes 13 ms to find out what a viewport is that it has not made itself.
        port = QWidget(self)
        port.setAutoFillBackground(True)
        port.setBackgroundRole(ground)
        port.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setViewport(port)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def words_at(self, index: QModelIndex, x: int) -> str:
        """The tool tip of a row, `x` px from the left; empty for none."""
        raise NotImplementedError

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.words_at(self.indexAt(event.pos()), event.pos().x())
            QToolTip.showText(event.globalPos(), tip(words), self)
            return True
        return super().viewportEvent(event)


class RowsView(PaintedList):
    """The list itself: keyboard, pointer and tool tips."""

    activated_row = Signal(QModelIndex)

    def __init__(self, owner: Rows) -> None:
        super().__init__(QPalette.ColorRole.Base, owner)
        self._owner = owner
        self.doubleClicked.connect(self.activated_row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated_row.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on a row that is seen: Qt makes one current without choosing it."""
        super().focusInEvent(event)
        here = self.currentIndex()
        if here.isValid() and not self.selectionModel().isSelected(here):
            self.setCurrentIndex(here)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._owner.current_id() is None:
            return
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            row = self.visualRect(self.currentIndex())
            at = self.viewport().mapToGlobal(row.bottomLeft())
        self._owner.menu_asked.emit(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._owner._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._owner.painter.forget()

    def words_at(self, index: QModelIndex, x: int) -> str:
        row = self._owner.model.row(index)
        return "" if row is None else self._owner.painter.tip_at(row, x)


class Header(QWidget):
    """The titles above the rows."""

    def __init__(self, owner: Rows) -> None:
        super().__init__(owner)
        self._owner = owner
        self.setFixedHeight(scaled(HEADER_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = tokens_of(self)
        painter.setFont(font(LABEL_PX))
        painter.setPen(QColor(tokens.ink3))
        for span in self._owner.spans():
            cell = QRectF(span.left, 0, span.width, self.height() - 1)
            painter.drawText(cell, aligned(span.column), span.column.title)
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(tokens.line))
        painter.end()
