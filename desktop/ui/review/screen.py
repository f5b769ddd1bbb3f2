"""The large screen: one pilot a page, all by key, and nothing on it that must not be seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.parts.label import Label
from desktop.ui.parts.reading import go_on
from desktop.ui.review.after import AgreedStep, ChartStep, EndStep, SpreadStep
from desktop.ui.review.bar import DecisionBar, TypedLine
from desktop.ui.review.before import ActionsStep, VotesStep
from desktop.ui.review.meeting import AFTER_ALL, DECIDING, Meeting
from desktop.ui.review.room import HEIGHT_PX, WIDTH_PX, laid, sheet, zoom_all, zoom_of
from desktop.ui.review.room_keys import RoomKeys
from desktop.ui.review.top import Top
from desktop.ui.theme import Tokens
from store.words import mark

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from desktop.ui.theme import Theme

NAME = mark("review", "Review")
SECOND_MS, SAID_MS = 1000, 7000
EDGES = (56, 26, 56, 26)


class Room(QWidget):
    """A window of its own. It shows what the meeting says, and tells it what was pressed."""

    left = Signal()
    """Escape: back to the laptop, the place kept."""

    def __init__(self, tasks: Tasks, theme: Theme, meeting: Meeting, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._tasks, self._text, self._theme = tasks, tasks.text, theme
        self.meeting = meeting
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self._text.fill("review", NAME))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(960, 540))
        self.resize(WIDTH_PX, HEIGHT_PX)
        self._make()
        self.keys = RoomKeys(self, tasks)
        self._seconds = QTimer(self)
        self._seconds.setInterval(SECOND_MS)
        self._seconds.timeout.connect(self.show_clock)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(SAID_MS)
        self._quiet.timeout.connect(self.said.hide)
        meeting.moved.connect(self.follow)
        meeting.said.connect(self.say)
        theme.changed.connect(self._dress)
        self._dress()

    def _make(self) -> None:
        text = self._text
        self.top = Top(text, self)
        self.before, self.votes = ActionsStep(text, self), VotesStep(text, self)
        self.chart, self.spread = ChartStep(text, self), SpreadStep(text, self)
        self.agreed, self.end = AgreedStep(text, self), EndStep(text, self)
        self.stack = QStackedWidget(self)
        self._steps: dict[str, QWidget] = {
            "actions": self.before,
            "since": self.before,
            "votes": self.votes,
            "chart": self.chart,
            "spread": self.spread,
            "decide": self.agreed,
            AFTER_ALL: self.end,
        }
        for step in dict.fromkeys(self._steps.values()):
            self.stack.addWidget(step)
        self.said = Label("", "second", wrap=True, parent=self)
        self.said.hide()
        self.bar = DecisionBar(text, self)
        column = laid(QVBoxLayout(self), 16, EDGES)
        column.addWidget(self.top)
        column.addWidget(self.stack, 1)
        column.addWidget(self.said)
        column.addWidget(self.bar)

    # What is shown

    def line(self) -> TypedLine:
        """Where one types now."""
        meeting = self.meeting
        return self.votes.line if meeting.step == "votes" else self.bar.line

    def follow(self) -> None:
        """Show where the meeting stands."""
        meeting = self.meeting
        agenda, page, step = meeting.agenda, meeting.page, meeting.step
        if agenda is None:
            return
        if meeting.item is None:
            self.top.show_end(agenda)
            self.end.show_agenda(agenda)
            self.stack.setCurrentWidget(self.end)
            self.bar.hide()
            return
        if page is None:
            return
        self.top.show_page(agenda, page)
        fill: dict[str, Callable[[], None]] = {
            "actions": lambda: self.before.show_page(page, hides=page.votes.hides, actions=True),
            "since": lambda: self.before.show_page(page, hides=False, actions=False),
            "votes": lambda: self.votes.show_page(page, meeting.present),
            "chart": lambda: self.chart.show_page(page),
            "spread": lambda: self.spread.show_page(page),
            "decide": lambda: self.agreed.show_page(page),
        }
        fill[step]()
        self.stack.setCurrentWidget(self._steps[step])
        self.bar.setVisible(step in DECIDING)
        self.keys.follow()
        self.show_clock()
        self._zoom()

    def show_clock(self) -> None:
        """Minutes used against minutes planned; calm, once a second."""
        item = self.meeting.item
        if item is not None:
            said = self.meeting.clock.said(item.uid, item.minutes, self._text)
            self.top.clock.setText(said)

    def say(self, sentence: str) -> None:
        """For a few seconds, where everybody sees it."""
        self.said.setText(sentence)
        self.said.show()
        self._quiet.start()

    # How large, and in which colours

    def _zoom(self) -> None:
        zoom_all(self, zoom_of(self.size()))

    def _dress(self) -> None:
        tokens: Tokens = self._theme.tokens
        self.setStyleSheet(sheet(tokens, zoom_of(self.size())))
        self.chart.follow_theme()
        self._zoom()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._dress()

    # Keys, and going

    def begin(self) -> None:
        """The clock runs while one looks."""
        self._seconds.start()
        self.follow()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn_full(self) -> None:
        """From the whole screen to a window that can be dragged to another, or back."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as one reads."""
        return go_on(self, forward) or super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.keys.take(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._seconds.stop()
        super().closeEvent(event)
        self.left.emit()
