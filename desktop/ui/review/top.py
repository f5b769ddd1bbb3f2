"""The top of the large screen: which meeting and pilot, the clock, title, flag and belief."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.terms import Ended, standing
from desktop.text import Text
from desktop.ui.parts.flag import FLAG_TEXT_TOKEN, paint_flag
from desktop.ui.parts.label import Label
from desktop.ui.review.room import BODY_PX, FLAG_PX, LABEL_PX, TITLE_PX, laid
from desktop.ui.review.room_parts import Run, Words
from desktop.ui.review.said import decided_here, hypothesis_runs
from desktop.ui.theme import tokens_of
from store.words import Flag, mark

if TYPE_CHECKING:
    from store.reads.review_types import Agenda, ReviewPage

WHERE = mark("review", "{review} · {date} · pilot {number} of {count}")
AT_END = mark("review", "{review} · {date}")
TITLE_AT_END = mark("review", "All pilots looked at")
KEYS = ("\u2190", "\u2192", "Esc")
SHAPE_PX = 22


class Flagged(QWidget):
    """The flag's shape at the size of the words beside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._zoom = 1.0
        self._flag: Flag | Ended | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_flag(self, flag: Flag | Ended | None) -> None:
        """Another shape, or none."""
        self._flag = flag
        self.setVisible(flag is not None)
        self.update()

    def set_zoom(self, zoom: float) -> None:
        """As large as this."""
        self._zoom = zoom
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(round(SHAPE_PX * self._zoom), round(FLAG_PX * 1.25 * self._zoom))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._flag is None:
            return
        side = SHAPE_PX * self._zoom
        middle = QRectF(self.rect()).center()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        paint_flag(painter, rect, self._flag, tokens_of(self))
        painter.end()


class Top(QWidget):
    """Always in sight. What must wait for the votes is not shown before."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.where = Words(LABEL_PX, most_lines=1, parent=self)
        self.clock = Label("", "label", parent=self)
        line = laid(QHBoxLayout(), 8)
        line.addWidget(self.where, 1)
        line.addWidget(self.clock)
        for key in KEYS:
            line.addWidget(Label(key, "key", parent=self))
        self.title = Words(TITLE_PX, most_lines=1, hugs=True, parent=self)
        self.shape = Flagged(self)
        self.flag = Words(FLAG_PX, most_lines=1, hugs=True, parent=self)
        head = laid(QHBoxLayout(), 12)
        head.addWidget(self.title)
        head.addSpacing(8)
        head.addWidget(self.shape, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.flag, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch()
        self.belief = Words(BODY_PX, most_lines=2, parent=self)
        column = laid(QVBoxLayout(self), 9)
        column.addLayout(line)
        column.addSpacing(6)
        column.addLayout(head)
        column.addWidget(self.belief)

    def show_page(self, agenda: Agenda, page: ReviewPage) -> None:
        """A pilot of the agenda."""
        text = self._text
        where = text.fill(
            "review", WHERE, review=agenda.title, date=text.date(agenda.on, year=False),
            number=page.number, count=page.of,
        )  # fmt: skip
        self.where.show_runs(Run(where, "ink3"))
        self.title.show_runs(Run(page.title, weight=650))
        decided = decided_here(page)
        choice = None if decided is None else decided.decision
        flag = None if page.votes.hides else standing(page.flag, choice) or page.flag
        self.shape.show_flag(flag)
        words = "" if flag is None else text.term(flag)
        token = "ink" if flag is None else FLAG_TEXT_TOKEN[flag]
        self.flag.show_runs(Run(words, token, 600))
        self.belief.show_runs(*hypothesis_runs(page, text))

    def show_end(self, agenda: Agenda) -> None:
        """After the last pilot."""
        text = self._text
        date = text.date(agenda.on, year=False)
        self.where.show_runs(
            Run(text.fill("review", AT_END, review=agenda.title, date=date), "ink3")
        )
        self.title.show_runs(Run(text.fill("review", TITLE_AT_END), weight=650))
        self.shape.show_flag(None)
        self.flag.show_runs()
        self.belief.show_runs()
        self.clock.setText("")
