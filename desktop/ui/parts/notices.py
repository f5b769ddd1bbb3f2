"""What stands at the top of the window until it is settled: a callout each, with its deeds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.parts.buttons import link
from desktop.ui.parts.callout import Callout
from desktop.ui.theme import GAP_PX, INSIDE_PX, MARGIN_PX


@dataclass(frozen=True, slots=True)
class Notice:
    """A bold sentence, what follows from it, and the deeds that settle it: words and deed."""

    lead: str
    text: str
    deeds: Sequence[tuple[str, Callable[[], object]]]
    tone: str = "bad"


class Notices(QWidget):
    """Takes no room while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: tuple[Callout, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MARGIN_PX, GAP_PX, MARGIN_PX, 0)
        self._column.setSpacing(INSIDE_PX)
        self.hide()

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """These, in place of those before."""
        for old in self.shown:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.shown = tuple(self._made(notice) for notice in notices)
        self.setVisible(bool(notices))
        for made in self.shown:
            made.show()  # else a layout that is seen already shows it a moment later

    def _made(self, notice: Notice) -> Callout:
        made = Callout(notice.lead, notice.text, notice.tone, self)
        row = QHBoxLayout()
        row.setSpacing(GAP_PX)
        for words, deed in notice.deeds:
            button = link(words, deed, made)
            button.setProperty("flush", True)
            row.addWidget(button)
        row.addStretch()
        made.add_row(row)
        self._column.addWidget(made)
        return made
