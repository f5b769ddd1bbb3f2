"""A callout: a soft ground, a bold sentence, and what follows from it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from desktop.ui.parts.label import LeadText


class Callout(QFrame):
    """tone: ready, good, bad, or nothing for grey."""

    def __init__(
        self, lead: str, text: str = "", tone: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "callout")
        self._words = LeadText(lead, text, parent=self)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(14, 12, 14, 12)
        self._body.addWidget(self._words)
        self.show_words(lead, text, tone)

    def add_row(self, row: QLayout) -> None:
        """What can be done about it."""
        self._body.addLayout(row)

    def show_words(self, lead: str, text: str = "", tone: str = "") -> None:
        """Say something else."""
        self._words.show_text(lead, text)
        self.setAccessibleName(f"{lead} {text}".strip())
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)
