"""A card: white, a hairline around it, its title in the first row."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.parts.label import Label, heading
from desktop.ui.theme import GAP_PX, INSIDE_PX

SHORT = 12
"""Signs of a value that stands on one line."""


class Card(QFrame):
    """Add what it holds to `body`, and what stands to the right of the title to `title_row`."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(GAP_PX, GAP_PX, GAP_PX, GAP_PX)
        self.body.setSpacing(INSIDE_PX)
        self.title_row = QHBoxLayout()
        self.title_row.setSpacing(INSIDE_PX)
        self.title = heading(title, self)
        self.title.setVisible(bool(title))
        self.title_row.addWidget(self.title, 1)
        self.body.addLayout(self.title_row)
        if title:
            self.setAccessibleName(title)

    def set_title(self, text: str) -> None:
        self.title.setText(text)
        self.title.setVisible(bool(text))
        self.setAccessibleName(text)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below what is there."""
        self.body.addWidget(widget, stretch)


class Hairline(QFrame):
    """One pixel between two things."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "hairline")


class Facts(QWidget):
    """Names in grey, each with its value bold at the right, hairlines between."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(INSIDE_PX)

    def show_facts(
        self,
        facts: Sequence[tuple[str, str, str]],
        made: Callable[[int, QWidget], object] | None = None,
    ) -> None:
        """Replace all. Each: name, value, tone (ready, good, bad, target or nothing).

        made: told the place of each fact and its widget.
        """
        while held := self._rows.takeAt(0):
            if widget := held.widget():
                widget.setParent(None)
                widget.deleteLater()
        for place, (name, value, tone) in enumerate(facts):
            if place:
                self._rows.addWidget(Hairline(self))
            pair = self._pair(name, value, tone)
            self._rows.addWidget(pair)
            if made is not None:
                made(place, pair)

    def _pair(self, name: str, value: str, tone: str) -> QWidget:
        pair = QWidget(self)
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_PX)
        left = Label(name, "second", wrap=True, parent=pair)
        # A figure is never broken, and leaves the room to its name.
        short = len(value) <= SHORT
        right = Label(value, "strong", wrap=not short, parent=pair)
        right.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if tone:
            right.set_tone(tone)
        row.addWidget(left, 1)
        row.addWidget(right, 0 if short else 1)
        pair.setAccessibleName(f"{name}: {value}")
        return pair
