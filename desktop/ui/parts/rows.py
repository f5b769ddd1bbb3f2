"""The one table of painted rows.

A list whose delegate paints a whole row at a time: with a thousand rows a keystroke in the filter
takes a third of what a cell-by-cell table does. Texts are kept laid out (QStaticText) by row.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QStaticText,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.parts.columns import (
    PAD_PX,
    Column,
    Group,
    Line,
    Span,
    aligned,
    natural_widths,
    placed,
)
from desktop.ui.parts.label import tip
from desktop.ui.theme import LABEL_PX, ROW_PX, Tokens, font, tokens_of

__all__ = ["Column", "Group", "Line", "Rows"]

HEADER_PX = 34
Index = QModelIndex | QPersistentModelIndex
# (text laid out, where in the row, token, font): what is drawn again and again
Laid = tuple[QStaticText, QPointF, str, QFont]


class Rows(QFrame):
    """A card with a header and painted rows.

    columns: what each row shows. row_id: the number by which a row is known when it is opened.
    Columns give way in their fixed order where the room is short.
    """

    opened = Signal(int)
    """Enter or a double click: the row's id."""
    chosen = Signal(object)
    """Another row is the current one: its id, or None."""

    def __init__(
        self,
        columns: Sequence[Column],
        row_id: Callable[[Any], int] | str = "id",
        *,
        row_px: int = ROW_PX,
        name: str = "",
        fits: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """name: what a screen reader calls the table. fits: ends below its last row."""
        super().__init__(parent)
        self.setProperty("look", "card")
        self.columns = tuple(columns)
        self.row_px = row_px
        self._row_id = attrgetter(row_id) if isinstance(row_id, str) else row_id
        self._needs: dict[str, float] = {}
        self._fits = fits
        self.model = RowsModel(self.columns, self)
        self.header = Header(self)
        self.view = RowsView(self)
        self.view.setAccessibleName(name)
        self.painter = RowPainter(row_px, self.view)
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
        self._needs = natural_widths(
            self.columns, [row for row in rows if not isinstance(row, Group)]
        )
        self.model.set_rows(tuple(rows))
        self._after_reset(held)
        self._place()

    def set_shown(self, indices: Sequence[int]) -> None:
        """Show only these of the rows, in this order."""
        held = self.current_id()
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
        return HEADER_PX + max(1, rows) * self.row_px + 2

    def sizeHint(self) -> QSize:
        return QSize(600, self._height(len(self.model.shown)))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self._height(min(2, len(self.model.shown))))

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


class RowsModel(QAbstractListModel):
    """The rows, and which of them are shown. What a row says is asked by screen readers only."""

    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = columns
        self.rows: tuple[Any, ...] = ()
        self.shown: Sequence[int] = ()

    def set_rows(self, rows: tuple[Any, ...]) -> None:
        self.beginResetModel()
        self.rows, self.shown = rows, range(len(rows))
        self.endResetModel()

    def set_shown(self, indices: Sequence[int]) -> None:
        if self.shown == indices:
            return
        self.beginResetModel()
        self.shown = indices
        self.endResetModel()

    def row(self, index: Index) -> Any:
        """The dataclass behind an index; None behind none."""
        return self.rows[self.shown[index.row()]] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.shown)

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


class RowsView(QListView):
    """The list itself: keyboard, pointer and tool tips."""

    activated_row = Signal(QModelIndex)

    def __init__(self, owner: Rows) -> None:
        super().__init__(owner)
        self._owner = owner
        self.setProperty("look", "rows")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self.activated_row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated_row.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._owner._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._owner.painter.forget()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            row = self._owner.model.row(index)
            words = "" if row is None else self._owner.painter.tip_at(row, event.pos().x())
            QToolTip.showText(event.globalPos(), tip(words), self)
            return True
        return super().viewportEvent(event)


class RowPainter(QAbstractItemDelegate):
    """Paints rows whole. Keeps what it has laid out until the rows or the widths change."""

    def __init__(self, row_px: int, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._row_px = row_px
        self._laid: dict[int, list[Laid]] = {}
        self._fonts: dict[tuple[int, int], tuple[QFont, QFontMetricsF]] = {}
        self.spans: tuple[Span, ...] = ()

    def forget(self) -> None:
        """Lay everything out anew: other rows, or another font."""
        self._laid.clear()
        self._fonts.clear()

    def place(self, spans: tuple[Span, ...]) -> None:
        if spans != self.spans:
            self.spans = spans
            self._laid.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._row_px)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = self._view.model()
        assert isinstance(model, RowsModel)
        number = model.shown[index.row()]
        row = model.rows[number]
        rect, state, tokens = option.rect, option.state, tokens_of(self._view)
        left, top, bottom = rect.left(), rect.top(), rect.bottom()
        group = isinstance(row, Group)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(rect, QColor(tokens.sunk))
        if not group and index.row() + 1 < len(model.shown):
            painter.fillRect(left, bottom, rect.width(), 1, QColor(tokens.line))
        laid = self._laid.get(number)
        if laid is None:
            laid = self._laid[number] = self._lay_out(row)
        for text, place, token, kind in laid:
            painter.setFont(kind)
            painter.setPen(QColor(getattr(tokens, token)))
            painter.drawStaticText(QPointF(left + place.x(), top + place.y()), text)
        if not group:
            for span in self.spans:
                if span.column.paint is not None:
                    cell = QRectF(left + span.left, top, span.width, self._row_px)
                    span.column.paint(painter, cell, row, tokens)
        if state & QStyle.StateFlag.State_Selected:
            self._mark_current(painter, QRectF(rect), state, tokens)

    def tip_at(self, row: Any, x: int) -> str:
        """The column's own tip at this place, or the texts that had to be shortened."""
        for span in self.spans:
            if isinstance(row, Group) or not span.left - PAD_PX <= x < span.left + span.width:
                continue
            if span.column.tip is not None and (words := span.column.tip(row)):
                return words
            lines = span.column.lines(row) if span.column.lines else ()
            room = span.width - span.column.indent_px
            cut = [line.text for line in lines if self._shortened(line, room) != line.text]
            return "\n".join(cut)
        return ""

    def _mark_current(
        self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, tokens: Tokens
    ) -> None:
        """A bar at the left; a ring as well while the keyboard is here."""
        painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), QColor(tokens.accent))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _font(self, line: Line) -> tuple[QFont, QFontMetricsF]:
        kind = (line.px, line.weight)
        if kind not in self._fonts:
            made = font(*kind)
            self._fonts[kind] = (made, QFontMetricsF(made))
        return self._fonts[kind]

    def _shortened(self, line: Line, room: float) -> str:
        metrics = self._font(line)[1]
        text = " ".join(line.text.split("\n"))
        # Most texts fit by far; only the others are worth measuring.
        if len(text) * metrics.maxWidth() <= room or metrics.horizontalAdvance(text) <= room + 0.5:
            return text
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)

    def _lay_out(self, row: Any) -> list[Laid]:
        if isinstance(row, Group):
            line = Line(row.title, "ink3", 600, LABEL_PX)
            return [self._static(line, line.text, 2.0 * PAD_PX - 4, self._row_px * 0.6)]
        laid = []
        for span in self.spans:
            lines = span.column.lines(row) if span.column.lines else ()
            room = span.width - span.column.indent_px
            # Two lines stand closer to each other than to the edges.
            middles = (0.5,) if len(lines) == 1 else (0.335, 0.665)
            for line, middle in zip(lines, middles, strict=False):
                text = self._shortened(line, room)
                left = span.left + span.column.indent_px
                if span.column.right:
                    left += room - self._font(line)[1].horizontalAdvance(text)
                laid.append(self._static(line, text, left, self._row_px * middle))
        return laid

    def _static(self, line: Line, text: str, left: float, middle: float) -> Laid:
        kind, metrics = self._font(line)
        made = QStaticText(text)
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        made.prepare(font=kind)
        return made, QPointF(left, round(middle - metrics.height() / 2)), line.token, kind


class Header(QWidget):
    """The titles above the rows."""

    def __init__(self, owner: Rows) -> None:
        super().__init__(owner)
        self._owner = owner
        self.setFixedHeight(HEADER_PX)

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
