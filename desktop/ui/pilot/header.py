"""The top of a pilot's page: where it belongs, its verdict in words, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.terms import Ended
from desktop.text import Text
from desktop.ui.parts.buttons import Button, link, plain, primary
from desktop.ui.parts.flag import FlagLabel
from desktop.ui.parts.label import Elided, Label, tip
from desktop.ui.theme import INSIDE_PX, scaled
from store.words import Flag, Message, mark

PORTFOLIO = mark("pilot", "Portfolio")
ADD_NUMBERS = mark("pilot", "Add numbers")
LOG_CYCLE = mark("pilot", "Log a cycle")
DECIDE = mark("pilot", "Decide…")
MORE = "\u22ef"
MORE_NAME = mark("pilot", "What else can be done with the pilot")
APART = "›"
LINE_PX, WHY_PX, BETWEEN_PX = 34, 22, 12
LEAST_WHY_PX = 160


class PilotHeader(QWidget):
    """Breadcrumb, title, flag with its reason, and three buttons."""

    left = Signal()
    numbers_asked = Signal()
    cycle_asked = Signal()
    decide_asked = Signal()

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.back = link(text.say(PORTFOLIO, "pilot"), self.left.emit, self, quiet=True)
        self.programme = Elided("", "label", parent=self)
        crumbs = QHBoxLayout()
        crumbs.setContentsMargins(0, 0, 0, 0)
        # The link's own padding would put its text to the right of the title's.
        self.back.setProperty("flush", True)
        crumbs.setSpacing(2)
        crumbs.addWidget(self.back)
        crumbs.addSpacing(4)
        crumbs.addWidget(Label(APART, "label", parent=self))
        crumbs.addSpacing(4)
        crumbs.addWidget(self.programme, 1)
        self.more = link(MORE, parent=self, quiet=True)
        self.more.setAccessibleName(text.say(MORE_NAME, "pilot"))
        self.more.setToolTip(tip(text.say(MORE_NAME, "pilot")))
        crumbs.addWidget(self.more)
        self.line = _Line(text, self)
        self.line.numbers.clicked.connect(self.numbers_asked)
        self.line.cycle.clicked.connect(self.cycle_asked)
        self.line.decide.clicked.connect(self.decide_asked)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(4)
        body.addLayout(crumbs)
        body.addWidget(self.line)

    def show_pilot(self, title: str, programme: str) -> None:
        """What it is called."""
        self.programme.setText(programme)
        self.line.show_title(title)

    def show_flag(self, flag: Flag | Ended | None, why: Message | None) -> None:
        """The verdict, in words with its shape, and the one reason."""
        words = "" if flag is None else self._text.term(flag)
        reason = "" if why is None else self._text.say(why)
        self.line.show_flag(flag, words, reason)

    def set_deciding(self, first: bool) -> None:
        """Whether to decide is what this screen is for; before any number it is not."""
        look = "primary" if first else ""
        if self.line.decide.property("look") != look:
            self.line.decide.setProperty("look", look)
            self.line.decide.style().unpolish(self.line.decide)
            self.line.decide.style().polish(self.line.decide)


class _Line(QWidget):
    """Title, flag and reason beside the buttons; a reason that does not fit stands below."""

    def __init__(self, text: Text, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = Elided("", "title", parent=self)
        self.flag = FlagLabel(Flag.TOO_EARLY, "", px=14, parent=self)
        self.flag.hide()
        self.why = Elided("", "second", parent=self)
        self.numbers = plain(text.say(ADD_NUMBERS, "pilot"), parent=self)
        self.cycle = plain(text.say(LOG_CYCLE, "pilot"), parent=self)
        self.decide = primary(text.say(DECIDE, "pilot"), parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(scaled(LINE_PX))

    @property
    def buttons(self) -> tuple[Button, ...]:
        return self.numbers, self.cycle, self.decide

    def show_title(self, title: str) -> None:
        self.title.setText(title)
        self._place()

    def show_flag(self, flag: Flag | Ended | None, words: str, why: str) -> None:
        if flag is not None:
            self.flag.show_flag(flag, words)
        self.flag.setVisible(flag is not None)
        self.why.setText(why)
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(640, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(320, scaled(LINE_PX))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._place()

    def _place(self) -> None:
        """Buttons beside the title; below it, where they would cut it short."""
        row, why_px = scaled(LINE_PX), scaled(WHY_PX)
        wide = sum(b.sizeHint().width() for b in self.buttons) + 2 * (INSIDE_PX + 4)
        flag = 0 if self.flag.isHidden() else self.flag.sizeHint().width() + BETWEEN_PX
        need = self._need(self.title)
        stacked = self.width() - wide - BETWEEN_PX - flag < need
        self._place_buttons(wide, row, stacked)
        room = self.width() if stacked else self.width() - wide - INSIDE_PX - 4 - BETWEEN_PX
        title = max(80, min(need, room - flag))
        self.title.setGeometry(0, 0, title, row)
        height = self.flag.sizeHint().height()
        # A little below the middle, where it stands on the title's line.
        self.flag.setGeometry(
            title + BETWEEN_PX, (row - height) // 2 + 1, max(0, flag - BETWEEN_PX), height
        )
        start = title + flag + BETWEEN_PX
        beside = room - start >= min(self._need(self.why), 4 * LEAST_WHY_PX)
        if beside:
            self.why.setGeometry(start, 1, max(0, room - start), row)
        else:
            self.why.setGeometry(0, row * (1 + stacked), self.width(), why_px)
        height = row * (1 + stacked) + (0 if beside else why_px)
        if self.height() != height:
            self.setFixedHeight(height)
            self.updateGeometry()

    def _place_buttons(self, wide: int, row: int, stacked: bool) -> None:
        left = 0 if stacked else self.width() - wide
        for button in self.buttons:
            size = button.sizeHint()
            top = row * stacked + (row - size.height()) // 2
            button.setGeometry(left, top, size.width(), size.height())
            left += size.width() + INSIDE_PX + 4

    @staticmethod
    def _need(label: Elided) -> int:
        label.ensurePolished()
        return label.fontMetrics().horizontalAdvance(label.text()) + 2
