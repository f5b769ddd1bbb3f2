"""What the keys do in the room, over the room: `?` shows it, any key takes it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QGridLayout

from desktop.text import Text
from desktop.ui.parts.label import Label
from desktop.ui.review.room import laid, zoom_all, zoom_of
from store.words import mark

if TYPE_CHECKING:
    from desktop.ui.review.screen import Room

ROOM_KEYS = (
    ("\u2192  \u2190", mark("review", "On, and back")),
    ("1 … 5", mark("review", "Decide; before the chart: vote, or tick off what was agreed")),
    ("A", mark("review", "Who does what by when")),
    ("V", mark("review", "What does everyone think?")),
    ("S", mark("review", "Show the chart, though not everyone has answered")),
    ("Ctrl+Z", mark("review", "Take back what was pressed last; Backspace does too")),
    ("F11", mark("review", "Whole screen, or a window to drag to another one")),
    ("Enter", mark("review", "On; at the end: end the review and show the minutes")),
    ("Esc", mark("review", "Back to the laptop; the review goes on where it was left")),
)
TITLE = mark("review", "Keys in a review")


class KeysCard(QFrame):
    """In the middle of the room."""

    def __init__(self, text: Text, room: Room) -> None:
        super().__init__(room)
        self.setProperty("look", "keys")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(text.fill("review", TITLE))
        grid = laid(QGridLayout(self), 12, (30, 26, 30, 26))
        for row, (keys, words) in enumerate(ROOM_KEYS):
            grid.addWidget(Label(keys, "key", parent=self), row, 0)
            grid.addWidget(Label(text.fill("review", words), "body", parent=self), row, 1)
        room.installEventFilter(self)

    @classmethod
    def over(cls, room: Room, text: Text) -> KeysCard:
        """In the middle of the room, above all that stands there."""
        card = cls(text, room)
        zoom_all(card, zoom_of(room.size()))
        card.adjustSize()
        card.move((room.width() - card.width()) // 2, (room.height() - card.height()) // 2)
        card.show()
        card.raise_()
        return card

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            watched.removeEventFilter(self)
            self.hide()
            self.deleteLater()
            return True
        return False
