"""The line at the bottom of the window: what was saved, what was undone, what was refused."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.parts.buttons import link
from desktop.ui.parts.label import Elided
from desktop.ui.theme import GAP_PX, INSIDE_PX
from store.words import mark

UNDO = mark("status", "Undo")
SHOWN_MS = 6000


class StatusLine(QWidget):
    """One message at a time. A refusal stays until the next message; others go by themselves."""

    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Elided("", "second", parent=self)
        self._undo = link(QCoreApplication.translate("status", UNDO), self.undo_asked.emit, self)
        self._undo.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_PX, 4, GAP_PX, 4)
        row.setSpacing(INSIDE_PX)
        row.addWidget(self._label)
        row.addWidget(self._undo)
        row.addStretch()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.clear)
        # Its height is kept while it is empty, so that nothing moves under the pointer.
        self.setMinimumHeight(32)

    @property
    def sentence(self) -> str:
        return self._label.text()

    def say(self, sentence: str, *, undo: bool = False) -> None:
        """What was done, with a link that takes it back."""
        self._show(sentence, tone="", undo=undo)
        self._timer.start()

    def add(self, sentence: str) -> None:
        """Something more of what was done, after what stands there; a refusal stays as it is."""
        if self._timer.isActive():
            undo = self._undo.isVisibleTo(self)
            self.say(f"{self.sentence} {sentence}", undo=undo)
        elif not self.sentence:
            self.say(sentence)

    def refuse(self, sentence: str) -> None:
        """What could not be done, and why."""
        self._show(sentence, tone="bad", undo=False)
        self._timer.stop()

    def clear(self) -> None:
        self._label.setText("")
        self._undo.hide()

    def _show(self, sentence: str, *, tone: str, undo: bool) -> None:
        self._label.setText(sentence)
        self._label.set_tone(tone)
        self._undo.setVisible(undo)
        # Not before the first paint: what it has to be told by costs as much as four rows.
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
