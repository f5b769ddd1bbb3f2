"""The side panel: what elsewhere would be a dialog stands at the right of the page."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.parts.buttons import plain, primary
from desktop.ui.parts.form import Form
from desktop.ui.parts.label import Label, tip
from desktop.ui.parts.reading import go_on, reading_order
from desktop.ui.parts.scrolled import scrolled
from desktop.ui.theme import GAP_PX, INSIDE_PX, scaled
from store.errors import Refusal
from store.words import mark

CANCEL = mark("panel", "Cancel")
WIDTH_PX = 380


class SidePanel(QFrame):
    """A title, a form (or anything), one primary button, and Cancel. Escape closes it.

    It lies over the right edge of `page`. When it closes, the focus goes back to where it was.
    """

    accepted = Signal(object)
    """The primary button, or Enter: what the form holds, a dict.

    Sent as an object: as a dict it passes through Qt, which turns enumerations that are text into
    plain text (PySide 6.11).
    """
    closed = Signal()
    lost = Signal()
    """It closes, and where the focus came from is gone: made anew with what was edited."""

    def __init__(
        self, title: str, content: QWidget, do: str, page: QWidget, *, width_px: int = WIDTH_PX
    ) -> None:
        """do: what the primary button says. width_px: more for a grid than for a form."""
        super().__init__(page)
        self._width_px = width_px
        self.setProperty("look", "panel")
        self.setAccessibleName(title)
        self._came_from: QWidget | None = None
        self.content = content
        self.title = Label(title, "lead", wrap=True, parent=self)
        self.error = Label("", "error", wrap=True, parent=self)
        self.error.hide()
        inner = QWidget(self)
        inner.setProperty("look", "clear")
        held = QVBoxLayout(inner)
        held.setContentsMargins(0, 0, INSIDE_PX, 0)
        # Before it holds anything: what is put in a widget takes its style anew, and all in it.
        area = scrolled(inner, self)
        grows = content.sizePolicy().verticalPolicy() == QSizePolicy.Policy.Expanding
        held.addWidget(content, int(grows))
        if not grows:
            held.addStretch()
        # Made after what the panel holds, so that Tab comes to them last.
        self.do = primary(do, self.accept, self)
        self.cancel = plain(QCoreApplication.translate("panel", CANCEL), self.close_panel, self)
        buttons = self._buttons = QHBoxLayout()
        buttons.setSpacing(INSIDE_PX)
        buttons.addWidget(self.do)
        buttons.addWidget(self.cancel)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(GAP_PX)
        column.addWidget(self.title)
        column.addWidget(area, 1)
        column.addWidget(self.error)
        column.addLayout(buttons)
        if isinstance(content, Form):
            content.entered.connect(self.accept)
        page.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show it and stand in its first field."""
        self._came_from = QApplication.focusWidget()
        self.refuse(None, "")
        self._place()
        self.show()
        self.raise_()
        for first in reading_order(self)[:1]:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Hand in what the form holds; what cannot be read is said beneath its field."""
        if not self.do.isEnabled():
            return
        values = {}
        if isinstance(self.content, Form):
            try:
                values = self.content.values()
            except Refusal:
                return
        self.error.hide()
        self.accepted.emit(values)

    def refuse(self, field: str | None, sentence: str) -> None:
        """Why it could not be done: beneath the field it is about, else above the buttons."""
        shown = isinstance(self.content, Form) and self.content.refuse(field, sentence)
        self.error.setText("" if shown else sentence)
        self.error.setVisible(bool(self.error.text()))

    def say_beside(self, sentence: str) -> None:
        """A sentence in the place of Cancel; the button is then no deed, but a way out."""
        self.cancel.hide()
        self.do.setProperty("look", "")
        self.do.style().unpolish(self.do)
        self.do.style().polish(self.do)
        self._buttons.takeAt(self._buttons.count() - 1)
        self._buttons.addWidget(Label(sentence, "label", wrap=True, parent=self), 1)

    def hold(self, why: str) -> None:
        """It can be read, but what it would do can't be done."""
        self.error.setText(why)
        self.error.show()
        self.do.setEnabled(False)
        self.do.setToolTip(tip(why))

    def close_panel(self) -> None:
        """Close, and go back to where the focus was."""
        if not self.isVisible():
            return
        self.hide()
        came_from, self._came_from = self._came_from, None
        if came_from is not None and shiboken6.isValid(came_from):
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        elif came_from is not None:
            self.lost.emit()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
            return
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # From a field of several lines, or a grid, where Enter alone does something else.
            self.accept()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Asked of Qt, not of an attribute: while a window is torn down Python may be emptied first.
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._place()
        return False

    def focusNextPrevChild(self, next_one: bool) -> bool:
        """Tab stays in the panel: what lies beneath it cannot be seen."""
        # Also from a field that is hidden while one stands in it: Qt asks for the next place then.
        return go_on(self, next_one) or super().focusNextPrevChild(next_one)

    def _place(self) -> None:
        page = self.parentWidget()
        if page is not None:
            width = min(scaled(self._width_px), page.width())
            self.setGeometry(page.width() - width, 0, width, page.height())
