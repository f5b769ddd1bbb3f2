"""Buttons: one primary a screen, plain ones, links, and chips that open a menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop.ui.parts.label import tip
from desktop.ui.theme import CONTROL_RADIUS_PX, tokens_of

ARROW = "\u25be"
MOST_PX = 260
HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Button(QPushButton):
    """A button whose text is shown as typed: an ampersand is an ampersand."""

    def __init__(self, text: str, look: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if look:
            self.setProperty("look", look)
        self.setAutoDefault(False)
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def setText(self, text: str) -> None:
        super().setText(text.replace("&", "&&"))
        self.setAccessibleName(text.removesuffix(ARROW).strip())

    def text(self) -> str:
        return super().text().replace("&&", "&")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does: Qt leaves that to dialogs."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & HELD:
            if self.menu() is not None:
                self.showMenu()
            else:
                self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.property("look") == "primary":
            # A ring of the accent could not be seen on the accent: this one lies inside, in the
            # colour of the text.
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens_of(self).on_accent), 2))
            radius = CONTROL_RADIUS_PX - 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), radius, radius)
            painter.end()


class Yielding(Button):
    """A button with a sentence: gives way with an ellipsis; the whole is then its tool tip."""

    def __init__(self, text: str, look: str = "", parent: QWidget | None = None) -> None:
        self._whole = text
        super().__init__(text, look, parent)

    def setText(self, text: str) -> None:
        self._whole = text
        super().setText(text)
        self._yield()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self._whole)
        return QSize(wide + self._around(), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._yield()

    def _around(self) -> int:
        """How much wider than its text the style makes it."""
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())

    def _yield(self) -> None:
        room = self.width() - self._around()
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        if shown != self.text():
            super().setText(shown)
        self.setAccessibleName(self._whole)
        self.setToolTip(tip(self._whole) if shown != self._whole else "")


def primary(
    text: str, pressed: Callable[[], object] | None = None, parent: QWidget | None = None
) -> Button:
    """The one thing this screen is for."""
    return _made(text, "primary", pressed, parent)


def plain(
    text: str, pressed: Callable[[], object] | None = None, parent: QWidget | None = None
) -> Button:
    """Anything else that can be done here."""
    return _made(text, "", pressed, parent)


def link(
    text: str,
    pressed: Callable[[], object] | None = None,
    parent: QWidget | None = None,
    *,
    quiet: bool = False,
) -> Button:
    """Goes elsewhere, or a small deed; quiet ones are grey."""
    made = _made(text, "link", pressed, parent)
    if quiet:
        made.setProperty("tone", "quiet")
    return made


def _made(
    text: str, look: str, pressed: Callable[[], object] | None, parent: QWidget | None
) -> Button:
    made = Button(text, look, parent)
    if pressed is not None:
        made.clicked.connect(pressed)
    return made


class Chip(Button):
    """A rounded button. With choices it opens a menu and says what was chosen.

    `Chip("Stage")` with `set_choices` reads "Stage ▾", and "Stage: Running ▾" once chosen.
    """

    chosen = Signal(object)

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, "chip", parent)
        self._label = label
        self._choices: tuple[tuple[Any, str], ...] = ()
        self._short: dict[Any, str] = {}
        self._value: Any = None
        self.alone = False
        """Whether a choice stands alone on the button, in place of the label."""

    @property
    def value(self) -> Any:
        """What was chosen; None for nothing."""
        return self._value

    def set_choices(
        self,
        choices: Sequence[tuple[Any, str]],
        value: Any = None,
        short: dict[Any, str] | None = None,
    ) -> None:
        """What the menu offers, as (value, words). A choice of None takes the choice back.

        short: what the button says of a choice whose words are long.
        """
        self._choices, self._short = tuple(choices), short or {}
        if self.menu() is None:
            menu = QMenu(self)
            menu.aboutToShow.connect(self._fill_menu)
            menu.triggered.connect(self._take)
            self.setMenu(menu)
        self.set_value(value)

    def set_label(self, label: str) -> None:
        """What it reads while nothing is chosen."""
        self._label = label
        self.set_value(self._value)

    def set_value(self, value: Any) -> None:
        """Show another choice; says nothing."""
        self._value = value
        said = {**dict(self._choices), **self._short}
        words = said.get(value) if value is not None else None
        shown = self._label if words is None else words
        if words is not None and self._label and not self.alone:
            shown = f"{self._label}: {words}"
        arrow = f" {ARROW}" if self.menu() is not None else ""
        # A name can be long, and a row of chips must not push the window wide.
        short = self.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, MOST_PX)
        self.setText(short + arrow)
        self.setAccessibleName(shown)
        self.setToolTip(tip(shown) if short != shown else "")
        self.setCheckable(words is not None)
        self.setChecked(words is not None)

    def _fill_menu(self) -> None:
        menu = self.menu()
        menu.clear()
        for value, words in self._choices:
            action = menu.addAction(words.replace("&", "&&"))
            action.setData(value)
            action.setCheckable(True)
            action.setChecked(value == self._value)

    def _take(self, action: QAction) -> None:
        self.set_value(action.data())
        self.chosen.emit(self._value)
