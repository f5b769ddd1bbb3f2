"""A record that has a card of its own: one stop of the keyboard, with its keys and its menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)

from desktop.ui.parts.card import Card
from desktop.ui.pilot.hypotheses_line import EDIT_KEYS
from desktop.ui.pilot.record_menu import MenuDeed, record_menu
from desktop.ui.theme import CARD_RADIUS_PX, tokens_of


class RecordCard(Card):
    """Arrows step to the card above and below; Enter and F2 edit, Delete removes."""

    def __init__(self) -> None:
        super().__init__("")
        self.above: RecordCard | None = None
        self.below: RecordCard | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def do_edit(self) -> None:
        """Open its editor."""
        raise NotImplementedError

    def do_remove(self) -> None:
        """Take it away; undo brings it back."""
        raise NotImplementedError

    def menu_deeds(self) -> Sequence[MenuDeed]:
        """What its menu offers."""
        raise NotImplementedError

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        record_menu(self, self.menu_deeds(), event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens_of(self).accent), 2))
            box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(box, CARD_RADIUS_PX, CARD_RADIUS_PX)
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        other = {Qt.Key.Key_Down: self.below, Qt.Key.Key_Up: self.above}.get(Qt.Key(event.key()))
        if event.key() in EDIT_KEYS:
            self.do_edit()
        elif event.key() == Qt.Key.Key_Delete and self.hasFocus():
            self.do_remove()
        elif other is not None and self.window().focusWidget() is self:
            other.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
