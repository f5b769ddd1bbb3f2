"""What stands on the page for importing, and where."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.numbers_in.bad_rows import BadCard
from desktop.ui.numbers_in.chips import Chips
from desktop.ui.numbers_in.happen import HappenCard
from desktop.ui.numbers_in.heads import Fill
from desktop.ui.numbers_in.question import QuestionBar
from desktop.ui.numbers_in.sheet_view import SheetView
from desktop.ui.parts.buttons import link, plain, primary
from desktop.ui.parts.card import Card
from desktop.ui.parts.empty import Empty
from desktop.ui.parts.label import Elided, Label, title
from desktop.ui.parts.progress import ProgressLine
from desktop.ui.parts.scrolled import scrolled
from desktop.ui.theme import GAP_PX, INSIDE_PX, MARGIN_PX
from store.words import mark

TITLE = mark("import", "Import numbers")
CANCEL = mark("import", "Cancel")
IMPORT = mark("import", "Import")
FORGET = mark("import", "Forget")
ANOTHER = mark("import", "Choose another file")
CARDS_PX = 330
PROGRESS_PX = 260


class PageParts(QWidget):
    """Title and buttons, chips, the question, the table, and the cards beside it.

    fill: puts into a column's menu what it may be.
    """

    def __init__(self, text: Text, fill: Fill, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._text = text
        self.setProperty("look", "page")
        self._make_parts(fill)
        self._lay_out()

    def _make_parts(self, fill: Fill) -> None:
        self.title = title(self._say(TITLE), self)
        self.file = Elided("", "second", parent=self)
        self.chips = Chips(self._text, self)
        self.note = Elided("", "label", parent=self)
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.forget = link(self._say(FORGET), parent=self)
        self.forget.hide()
        self.said = Label("", "second", wrap=True, parent=self)
        self.said.hide()
        self.question = QuestionBar(self._text, self)
        self.table = SheetView(self._text, fill, self)
        self.cards = QWidget(self)
        self.cards.setProperty("look", "clear")
        self.happen = HappenCard(self._text, self.cards)
        self.bad = BadCard(self._text, self.cards)
        self.another = plain(self._say(ANOTHER), parent=self)
        self.refused = Empty("", self.another, parent=self)
        self.refused.hide()
        self.progress = ProgressLine(self)
        self.progress.setFixedWidth(PROGRESS_PX)
        self.cancel = plain(self._say(CANCEL), parent=self)
        self.do = primary(self._say(IMPORT), parent=self)
        self.do.setEnabled(False)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(INSIDE_PX + 4)
        top.addWidget(self.title)
        top.addWidget(self.file, 1)
        top.addWidget(self.progress)
        top.addWidget(self.cancel)
        top.addWidget(self.do)
        held = Card("", self)
        held.body.setContentsMargins(1, 1, 1, 1)
        held.add(self.table, 1)
        inner = QVBoxLayout(self.cards)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GAP_PX)
        inner.addWidget(self.happen)
        inner.addWidget(self.bad)
        inner.addStretch()
        self.side = scrolled(self.cards, self)
        self.side.setFixedWidth(CARDS_PX)
        self.work = QWidget(self)
        self.work.setProperty("look", "clear")
        across = QHBoxLayout(self.work)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GAP_PX)
        across.addWidget(held, 1)
        across.addWidget(self.side)
        body = QVBoxLayout(self)
        body.setContentsMargins(MARGIN_PX, 20, MARGIN_PX, 0)
        body.setSpacing(INSIDE_PX + 4)
        body.addLayout(top)
        below = QHBoxLayout()
        below.setSpacing(GAP_PX)
        below.addWidget(self.chips)
        below.addWidget(self.note, 1)
        below.addWidget(self.forget)
        body.addLayout(below)
        body.addWidget(self.said)
        body.addWidget(self.question)
        body.addWidget(self.work, 1)
        body.addWidget(self.refused, 1)

    def order_tabs(self) -> None:
        """Tab follows reading order, also through what was made later."""
        stops = [
            self.cancel,
            self.do,
            *self.chips.chips.values(),
            self.forget,
            *self.question.buttons,
            self.table.heads,
            self.table,
            *self.happen.stops(),
            *self.bad.stops(),
        ]
        for first, then in pairwise(stops):
            QWidget.setTabOrder(first, then)

    def _say(self, marked: str) -> str:
        return self._text.fill("import", marked)
