"""A person's hands on a window: keys to where the focus is, clicks, the wheel, a hovering pointer.

The events are Qt's own, sent as the system would send them.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

NOTHING = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
NOTCH = 120


class Hands:
    """On one window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def focused(self) -> QWidget:
        """What gets the keys: an open menu, else what has the focus, else the window."""
        popup, focus = QApplication.activePopupWidget(), QApplication.focusWidget()
        return popup or focus or self._window

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NOTHING) -> None:
        """A key down and up."""
        QTest.keyClick(self.focused(), key, held)

    def type(self, sign: str, held: Qt.KeyboardModifier = NOTHING) -> None:
        """A letter."""
        QTest.keyClick(self.focused(), sign, held)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """The left button, in the middle unless said."""
        if widget.isVisible():
            place = widget.rect().center() if at is None else at
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NOTHING, place)

    def hover(self, widget: QWidget, across: float) -> None:
        """The pointer at a share of the width, half way down."""
        QTest.mouseMove(widget, QPoint(int(across * widget.width()), widget.height() // 2))

    def wheel(self, widget: QWidget, notches: int) -> None:
        """Down where it is negative."""
        middle = QPointF(widget.rect().center())
        event = QWheelEvent(
            middle,
            QPointF(widget.mapToGlobal(middle)),
            QPoint(),
            QPoint(0, notches * NOTCH),
            Qt.MouseButton.NoButton,
            NOTHING,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, event)

    def ask_menu(self) -> None:
        """The menu key, where the focus is."""
        widget = self.focused()
        middle = widget.rect().center()
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(
            widget, QContextMenuEvent(reason, middle, widget.mapToGlobal(middle))
        )
