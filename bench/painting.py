"""Waiting until something is painted, so that a time always holds a paint."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

TRIES = 8


class Painted(QObject):
    """Counts the paint events of a widget (of a scrolling one: of its viewport)."""

    def __init__(self, app: QApplication, widget: QWidget) -> None:
        super().__init__()
        self._app, self._widget = app, widget
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False

    def wait(self, *, must: bool = True) -> None:
        """Handle events until the widget has been painted since the last wait.

        must: AssertionError where it never is; without, a change that shows nothing new may pass.
        """
        for _ in range(TRIES):
            self._app.processEvents()
            if self.count:
                break
        if must and not self.count:
            raise AssertionError(f"{self._widget!r} was not painted")
        self.count = 0
