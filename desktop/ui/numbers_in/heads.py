"""The heads of the sheet's columns: what each is, as a button that opens a menu, and its title.

Painted, because a sheet may have thousands of columns. With the keyboard in them, the arrows go
from one to the next, and Enter or Space opens its menu.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from desktop.text import Text
from desktop.ui.numbers_in.sheet_model import SheetModel
from desktop.ui.numbers_in.words import head_spoken, head_words, one_line
from desktop.ui.parts.buttons import ARROW
from desktop.ui.theme import CONTROL_RADIUS_PX, LABEL_PX, font, tokens_of
from store.exchange.layout import column_letters
from store.exchange.sheet_map import Head, Use
from store.words import mark

NAME = mark("import", "What each column is")
HEIGHT_PX = 64
CHIP_PX = 26
PAD_PX = 9
MOST_PX = 220

Fill = Callable[[QMenu, Head], None]


class Heads(QHeaderView):
    """fill: puts into a menu what a column may be."""

    def __init__(self, model: SheetModel, text: Text, fill: Fill, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._sheet, self._text, self._fill = model, text, fill
        self.at = 0
        self.menu: QMenu | None = None
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(HEIGHT_PX)
        self.setMinimumSectionSize(48)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(text.fill("import", NAME))

    def need(self, head: Head) -> int:
        """How wide a column's head is, in pixels."""
        chip = QFontMetrics(font(LABEL_PX, 600)).horizontalAdvance(self._words(head))
        below = f"{one_line(head.title)}   {column_letters(head.at)}"
        title = QFontMetrics(font(LABEL_PX)).horizontalAdvance(below)
        return min(MOST_PX, max(chip + 16, title) + 2 * PAD_PX + 2)

    def open_menu(self, column: int) -> None:
        """Open the menu of a column, beneath its button."""
        head = self._sheet.heads.get(column)
        if head is None:
            return
        self.stand_at(column)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.setAccessibleName(head_spoken(head, self._text))
        self._fill(menu, head)
        self.menu = menu
        menu.aboutToHide.connect(menu.deleteLater)
        chip = self._chip(column)
        menu.popup(self.viewport().mapToGlobal(QPoint(chip.left(), chip.bottom() + 2)))

    def stand_at(self, column: int) -> None:
        """The column that the keyboard acts on."""
        last = max(0, self.count() - 1)
        self.at = max(0, min(column, last))
        table = self.parentWidget()
        if isinstance(table, QTableView) and self._sheet.rowCount():
            here = table.currentIndex()
            row = here.row() if here.isValid() else max(0, table.rowAt(0))
            table.scrollTo(self._sheet.index(row, self.at))
        self.viewport().update()
        head = self._sheet.heads.get(self.at)
        if head is not None and self.hasFocus():
            from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

            words = head_spoken(head, self._text)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # -- painting -------------------------------------------------------------------------------

    def _words(self, head: Head) -> str:
        return f"{head_words(head, self._text)} {ARROW}"

    def _chip(self, column: int, left: int | None = None) -> QRect:
        left = self.sectionViewportPosition(column) if left is None else left
        room = self.sectionSize(column) - 2 * PAD_PX
        head = self._sheet.heads.get(column)
        words = "" if head is None else self._words(head)
        need = QFontMetrics(font(LABEL_PX, 600)).horizontalAdvance(words) + 16
        return QRect(left + PAD_PX, 7, max(0, min(room, need)), CHIP_PX)

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:
        tokens = tokens_of(self)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(tokens.surface))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), QColor(tokens.line))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.line))
        head = self._sheet.heads.get(column)
        if head is not None:
            out = head.use is Use.LEAVE_OUT
            chip = self._chip(column, rect.left())
            here = self.hasFocus() and column == self.at
            painter.setPen(QPen(QColor(tokens.accent if here else tokens.line), 2 if here else 1))
            painter.setBrush(QColor(tokens.surface))
            painter.drawRoundedRect(
                QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), CONTROL_RADIUS_PX, CONTROL_RADIUS_PX
            )
            self._text_in(painter, chip.adjusted(8, 0, -4, 0), self._words(head), 600,
                          tokens.ink3 if out else tokens.ink)  # fmt: skip
            self._title(painter, rect, head)
        painter.restore()

    def _title(self, painter: QPainter, rect: QRect, head: Head) -> None:
        tokens = tokens_of(self)
        below = QRect(rect.left() + PAD_PX, 37, rect.width() - 2 * PAD_PX, 20)
        letter = column_letters(head.at)
        room = QFontMetrics(font(LABEL_PX)).horizontalAdvance(letter)
        self._text_in(painter, below.adjusted(below.width() - room, 0, 2, 0), letter, 400,
                      tokens.ink3)  # fmt: skip
        self._text_in(painter, below.adjusted(0, 0, -room - 8, 0), one_line(head.title), 400,
                      tokens.ink2)  # fmt: skip

    @staticmethod
    def _text_in(painter: QPainter, room: QRect, words: str, weight: int, colour: str) -> None:
        painter.setFont(font(LABEL_PX, weight))
        painter.setPen(QColor(colour))
        how = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        elide = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(words, elide, room.width())
        painter.drawText(room, how | Qt.TextFlag.TextSingleLine, shown)

    # -- events ---------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), HEIGHT_PX)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        column = self.logicalIndexAt(at)
        resizing = self.viewport().cursor().shape() == Qt.CursorShape.SplitHCursor
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and column >= 0 and not resizing:
            self.open_menu(column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key)
        if step is not None:
            self.stand_at(self.at + step)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.stand_at(0 if key == Qt.Key.Key_Home else self.count() - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_menu(self.at)
        elif key == Qt.Key.Key_Down:
            table = self.parentWidget()
            if isinstance(table, QTableView):
                row = max(0, table.currentIndex().row())
                table.setCurrentIndex(self._sheet.index(row, self.at))
                table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.stand_at(self.at)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
