"""Widgets in a row that goes on in the next line where the room is short."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from desktop.ui.theme import INSIDE_PX


class Wrapping(QLayout):
    """Each as wide as it wants to be, as many in a line as there is room for."""

    def __init__(
        self, parent: QWidget | None = None, *, beside_px: int = INSIDE_PX, below_px: int = 6
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._beside_px, self._below_px = beside_px, below_px
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def sizeHint(self) -> QSize:
        """All in one line."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() + self._beside_px for hint in hints) - self._beside_px
        return QSize(max(0, width), max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """The widest alone in its line."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        taken = 0
        for item in self._shown():
            wants = item.sizeHint().width()
            if not lines or taken + wants > width:
                lines.append([])
                taken = 0
            lines[-1].append(item)
            taken += wants + self._beside_px
        return lines

    def _place(self, rect: QRect, *, move: bool) -> int:
        """The height that all lines take in this width; move: put them there."""
        top = rect.top()
        for line in self._lines(rect.width()):
            left, height = rect.left(), max(item.sizeHint().height() for item in line)
            for item in line:
                hint = item.sizeHint()
                if move:
                    place = QPoint(left, top + (height - hint.height()) // 2)
                    width = min(hint.width(), rect.width())
                    item.setGeometry(QRect(place, QSize(width, hint.height())))
                left += hint.width() + self._beside_px
            top += height + self._below_px
        return max(0, top - self._below_px - rect.top())
