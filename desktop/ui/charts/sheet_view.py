"""A smaller chart in the window: painted, stepped through by key, asked about, sent on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.ui.charts.sheet import InColumns, Sheet
from desktop.ui.parts.label import tip
from desktop.ui.parts.worked import explained
from desktop.ui.theme import tokens_of

if TYPE_CHECKING:
    from store.reads.worked_out import WorkedOut

STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}


class SheetView(QWidget):
    """Shows a Sheet. Arrows step through its parts; H and a click ask how one is worked out.

    opens: a click and Enter open a part instead.
    """

    opened = Signal(int)
    """A part is to be seen by itself."""

    def __init__(self, parent: QWidget | None = None, *, opens: bool = False) -> None:
        super().__init__(parent)
        self._opens = opens
        self._sheet: Sheet | None = None
        self._behind: Callable[[int], Sequence[WorkedOut | None]] = lambda index: ()
        self._name = ""
        self.current = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._asker = explained(self, self._asked, clicks=not opens, ring=self._ring)
        if opens:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def sheet(self) -> Sheet | None:
        """What is shown."""
        return self._sheet

    def show_sheet(
        self, sheet: Sheet, name: str, behind: Callable[[int], Sequence[WorkedOut | None]]
    ) -> None:
        """Show another one. name: what it is, for a screen reader. behind: what stands behind a
        part of it."""
        self._sheet, self._behind, self._name = sheet, behind, name
        self.current = min(self.current, max(sheet.count - 1, 0))
        self.setAccessibleName(name)
        self.setAccessibleDescription(sheet.summary)
        self.setFixedHeight(self._height())
        self.updateGeometry()
        self.update()

    def words_at(self, index: int) -> str:
        """What a part shows, in words; nothing outside of them."""
        sheet = self._sheet
        return sheet.words_at(index) if sheet is not None and 0 <= index < sheet.count else ""

    def behind(self, index: int) -> Sequence[WorkedOut | None]:
        """How a part is worked out; nothing outside of them."""
        there = self._sheet is not None and 0 <= index < self._sheet.count
        return self._behind(index) if there else ()

    def _height(self) -> int:
        sheet = self._sheet
        return 1 if sheet is None else max(1, round(sheet.height(self.width())))

    def sizeHint(self) -> QSize:
        return QSize(320, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self._index_at(event.pos())
            words = "" if index is None else self.words_at(index)
            QToolTip.showText(event.globalPos(), tip(words), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End: the part beside; its words are what a screen reader says."""
        sheet = self._sheet
        step = self._step(Qt.Key(event.key()))
        if sheet is None or not sheet.count:
            super().keyPressEvent(event)
            return
        last = sheet.count - 1
        if step:
            self._stand_on(min(max(self.current + step, 0), last))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._stand_on(0 if event.key() == Qt.Key.Key_Home else last)
        elif self._opens and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)

    def _step(self, key: Qt.Key) -> int:
        """How many parts an arrow goes on: where they stand in columns, up and down a whole row."""
        step = STEPS.get(key, 0)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and isinstance(self._sheet, InColumns):
            wide = step * self._sheet.columns(self.width())
            return wide if 0 <= self.current + wide < self._sheet.count else 0
        return step

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._opens:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens the part beneath it."""
        index = self._index_at(event.position().toPoint())
        if self._opens and event.button() == Qt.MouseButton.LeftButton and index is not None:
            self.current = index
            self.opened.emit(index)
            return
        super().mouseReleaseEvent(event)

    def _stand_on(self, index: int) -> None:
        self.current = index
        self._asker.follow()
        self.setAccessibleName(f"{self._name}. {self.words_at(index)}")
        said = QAccessibleAnnouncementEvent(self, self.words_at(index))
        QAccessible.updateAccessibility(said)
        place = self._ring()
        QToolTip.showText(
            self.mapToGlobal(place.bottomLeft()), tip(self.words_at(index)), self, place
        )

    def _size(self) -> QSizeF:
        return QSizeF(self.size())

    def _index_at(self, at: QPoint) -> int | None:
        return None if self._sheet is None else self._sheet.part_at(QPointF(at), self._size())

    def _asked(self, at: QPoint | None) -> Sequence[WorkedOut | None]:
        index = self.current if at is None else self._index_at(at)
        return () if index is None else self.behind(index)

    def _ring(self) -> QRect:
        if self._sheet is None or not self._sheet.count:
            return self.rect()
        return self._sheet.part(self.current, self._size()).toAlignedRect().intersected(self.rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may ask for another height."""
        super().resizeEvent(event)
        if self._sheet is not None and self._height() != self.height():
            self.setFixedHeight(self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._sheet is None:
            return
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        self._sheet.paint(painter, self._size(), tokens_of(self))
        painter.end()
