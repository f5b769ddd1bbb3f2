"""A record on one line, which a click, Enter or F2 opens for editing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.parts.label import Label
from desktop.ui.pilot.record_menu import MenuDeed, record_menu
from desktop.ui.theme import CONTROL_RADIUS_PX, INSIDE_PX, tokens_of

EDIT_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class OpenLine(QWidget):
    """Words, with a shape before them where there is one. `more` stands below in grey."""

    def __init__(
        self,
        words: str,
        opened: Callable[[], object],
        *,
        more: str = "",
        tone: str = "",
        shape: QWidget | None = None,
        uid: UUID | None = None,
        deeds: Sequence[MenuDeed] = (),
        parent: QWidget | None = None,
    ) -> None:
        """tone: of `more`. uid: of the record. deeds: what its menu offers, by keys too."""
        super().__init__(parent)
        self.uid = uid
        self._opened, self._deeds = opened, deeds
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(". ".join(part for part in (more, words) if part))
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 3, 4, 3)
        row.setSpacing(INSIDE_PX)
        if shape is not None:
            shape.setParent(self)
            row.addWidget(shape, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(1)
        if more:
            above = Label(more, "label", wrap=True, parent=self)
            if tone:
                above.set_tone(tone)
            column.addWidget(above)
        column.addWidget(Label(words, wrap=True, parent=self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in EDIT_KEYS or event.key() == Qt.Key.Key_Space:
            self._opened()
            return
        pressed = QKeySequence(event.keyCombination())
        deed = next(
            (do for _, key, do in self._deeds if key and pressed == QKeySequence(key)), None
        )
        if deed is not None:
            deed()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._deeds:
            record_menu(self, self._deeds, event.globalPos())
        else:
            super().contextMenuEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self._opened()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not (self.hasFocus() or self.underMouse()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_of(self)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.sunk))
            painter.drawRoundedRect(box, CONTROL_RADIUS_PX, CONTROL_RADIUS_PX)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, CONTROL_RADIUS_PX, CONTROL_RADIUS_PX)
        painter.end()
