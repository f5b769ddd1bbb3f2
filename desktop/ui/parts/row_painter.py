"""Paints the rows of a table whole, and keeps their texts laid out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QStaticText
from PySide6.QtWidgets import QAbstractItemDelegate, QListView, QStyle, QStyleOptionViewItem

from desktop.ui.parts.ahead import Ahead
from desktop.ui.parts.columns import PAD_PX, Column, Group, Line, Span
from desktop.ui.parts.row_model import Index, RowsModel
from desktop.ui.theme import LABEL_PX, Tokens, font, tokens_of

# (text laid out, where in the row, token, font): what is drawn again and again
Laid = tuple[QStaticText, QPointF, str, QFont]


class RowPainter(QAbstractItemDelegate):
    """Paints rows whole. Keeps what it has laid out until the rows or the widths change."""

    def __init__(self, row_px: int, view: QListView, group_px: int | None = None) -> None:
        """group_px: the height of headings, where it is another than that of rows."""
        super().__init__(view)
        self._view = view
        self._row_px, self._group_px = row_px, group_px or row_px
        self._laid: dict[int, list[Laid]] = {}
        self._fonts: dict[tuple[int, int, bool], tuple[QFont, QFontMetricsF]] = {}
        self._inks: dict[str, QColor] = {}
        self._inks_of: Tokens | None = None
        self.spans: tuple[Span, ...] = ()
        self.too_narrow: Callable[[Column, float], object] | None = None
        """Told of a column that is as wide as its texts, where one does not fit; and its width."""
        # The first time a row is painted costs twice what it costs afterwards.
        self._ahead = Ahead(self, lambda: len(self._rows()), self._lay_out_ahead)

    def forget(self) -> None:
        """Lay everything out anew: other rows, or another font."""
        self._laid.clear()
        self._fonts.clear()
        self._ahead.begin()

    def place(self, spans: tuple[Span, ...]) -> None:
        if spans != self.spans:
            self.spans = spans
            self._laid.clear()
            self._ahead.begin()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if self._group_px == self._row_px:
            return QSize(0, self._row_px)
        model = self._view.model()
        assert isinstance(model, RowsModel)
        return QSize(0, self._group_px if isinstance(model.row(index), Group) else self._row_px)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = self._view.model()
        assert isinstance(model, RowsModel)
        number = model.shown[index.row()]
        row = model.rows[number]
        rect, state, tokens = option.rect, option.state, tokens_of(self._view)
        inks = self._inks_for(tokens)
        left, top, bottom = rect.left(), rect.top(), rect.bottom()
        group = isinstance(row, Group)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(rect, inks["sunk"])
        if not group and index.row() + 1 < len(model.shown):
            painter.fillRect(left, bottom, rect.width(), 1, inks["line"])
        laid = self._laid.get(number)
        if laid is None:
            laid = self._laid[number] = self._lay_out(row)
        for text, place, token, kind in laid:
            painter.setFont(kind)
            painter.setPen(inks[token])
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

    def _inks_for(self, tokens: Tokens) -> dict[str, QColor]:
        """The tokens as colours; reading #rrggbb for each text again costs a tenth of the time."""
        if tokens is not self._inks_of:
            self._inks = {
                each.name: QColor(getattr(tokens, each.name))
                for each in fields(tokens)
                if each.name != "dark"
            }
            self._inks_of = tokens
        return self._inks

    def _font(self, line: Line) -> tuple[QFont, QFontMetricsF]:
        kind = (line.px, line.weight, line.struck)
        if kind not in self._fonts:
            made = font(line.px, line.weight)
            made.setStrikeOut(line.struck)
            self._fonts[kind] = (made, QFontMetricsF(made))
        return self._fonts[kind]

    def _shortened(self, line: Line, room: float) -> str:
        metrics = self._font(line)[1]
        text = " ".join(line.text.split("\n"))
        # Most texts fit by far; only the others are worth measuring.
        if len(text) * metrics.maxWidth() <= room or metrics.horizontalAdvance(text) <= room + 0.5:
            return text
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)

    def hold_off(self) -> None:
        """Somebody is typing: lay nothing out ahead until that is over."""
        self._ahead.hold_off()

    def _rows(self) -> tuple[Any, ...]:
        model = self._view.model()
        return model.rows if isinstance(model, RowsModel) else ()

    def _lay_out_ahead(self, number: int) -> None:
        if number not in self._laid:
            self._laid[number] = self._lay_out(self._rows()[number])

    def _lay_out(self, row: Any) -> list[Laid]:
        if isinstance(row, Group):
            line = Line(row.title, "ink3", 600, LABEL_PX)
            return [self._static(line, line.text, 2.0 * PAD_PX - 4, self._group_px * 0.6)]
        laid = []
        for span in self.spans:
            lines = span.column.lines(row) if span.column.lines else ()
            room = span.width - span.column.indent_px
            # Two lines stand closer to each other than to the edges.
            middles = (0.5,) if len(lines) == 1 else (0.335, 0.665)
            for line, middle in zip(lines, middles, strict=False):
                text = self._shortened(line, room)
                if text != line.text and not span.column.stretch:
                    self._say_too_narrow(span.column, line)
                left = span.left + span.column.indent_px
                if span.column.right:
                    left += room - self._font(line)[1].horizontalAdvance(text)
                laid.append(self._static(line, text, left, self._row_px * middle))
        return laid

    def _say_too_narrow(self, column: Column, line: Line) -> None:
        if self.too_narrow is not None:
            width = self._font(line)[1].horizontalAdvance(" ".join(line.text.split("\n")))
            self.too_narrow(column, width + column.indent_px)

    def _static(self, line: Line, text: str, left: float, middle: float) -> Laid:
        kind, metrics = self._font(line)
        made = QStaticText(text)
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        made.prepare(font=kind)
        return made, QPointF(left, round(middle - metrics.height() / 2)), line.token, kind
