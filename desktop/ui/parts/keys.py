"""Keys that several widgets share, taken before each of them would."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class SharedKeys(QObject):
    """Asks `taken` of every key that is pressed in one of the widgets; what it takes ends there.

    A list takes letters for a search in itself, so it must be asked before the list is.
    """

    def __init__(self, taken: Callable[[QKeyEvent], bool], owner: QWidget, *more: QWidget) -> None:
        super().__init__(owner)
        self._taken = taken
        for widget in (owner, *more):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether the key was taken."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._taken(event)
        return False
