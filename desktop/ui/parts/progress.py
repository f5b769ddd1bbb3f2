"""A thin line for work that takes longer than 300 ms, with what is being done and Cancel."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.ui.parts.buttons import link
from desktop.ui.parts.label import Elided
from desktop.ui.theme import INSIDE_PX
from store.words import mark

CANCEL = mark("progress", "Cancel")
SHOWN_AFTER_MS = 300


class ProgressLine(QWidget):
    """`begin` when work starts and `end` when it is over; short work never shows."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._label = Elided("", "label", parent=self)
        self._cancel = link(
            QCoreApplication.translate("progress", CANCEL), self.cancelled.emit, self
        )
        row = QHBoxLayout()
        row.setSpacing(INSIDE_PX)
        row.addWidget(self._label, 1)
        row.addWidget(self._cancel)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(2)
        body.addWidget(self._bar)
        body.addLayout(row)
        policy = self.sizePolicy()
        # The room stays while it is hidden, so that nothing moves when it shows.
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_AFTER_MS)
        self._timer.timeout.connect(self.show)

    def begin(self, doing: str, *, can_cancel: bool = True) -> None:
        """Work has started; how far it is, is not known yet."""
        self._label.setText(doing)
        self._bar.setAccessibleName(doing)
        self._bar.setRange(0, 0)
        self._cancel.setVisible(can_cancel)
        if not self.isVisible():
            self._timer.start()

    def advance(self, part: float, doing: str = "") -> None:
        """part: how much is done, 0 to 1."""
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(1000 * part))
        if doing:
            self._label.setText(doing)

    def end(self) -> None:
        self._timer.stop()
        self.hide()
