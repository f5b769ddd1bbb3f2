"""Overview: a pilot as somebody reads it who has never heard of it, in thirty seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.thumbnails import thumbnail
from desktop.ui.parts.scrolled import scrolled
from desktop.ui.pilot.outcomes import seen_through
from desktop.ui.pilot.overview_cards import CyclesCard, NumbersCard, StandsCard, TryingCard
from desktop.ui.pilot.overview_records import Records
from desktop.ui.pilot.overview_send import SendOverview
from desktop.ui.steps import Steps
from desktop.ui.theme import GAP_PX, INSIDE_PX, text_scale
from store.reads.redefined import Redefined, redefined

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from store.reads.outcomes import Outcome
    from store.reads.pilot import PilotPage
    from store.reads.readiness import ReadinessPage
    from store.store import Store

LARGE = 1.5
"""From this size of text on, its columns stand below each other."""


class OverviewPage(QWidget):
    """The first tab: one screen to read, and beneath it the records that have no tab."""

    asked = Signal(str, str, object)
    """table, deed, uid."""
    step_asked = Signal(int)
    """A criterion, by its place."""
    tab_asked = Signal(str)
    numbers_asked = Signal(object, str)
    said = Signal(object)

    def __init__(self, tasks: Tasks, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._text = tasks, text
        self._page: PilotPage | None = None
        self._found: ReadinessPage | None = None
        self._steps = Steps(tasks, self)
        self.send = SendOverview(tasks, text, self)
        self.send.said.connect(self.said)
        self.trying = TryingCard(text, self)
        self.stands = StandsCard(text, self)
        self.numbers = NumbersCard(text, self)
        self.cycles = CyclesCard(text, self)
        self.records = Records(text, self)
        for card in (self.trying, self.cycles, self.records, self.numbers):
            card.asked.connect(self.asked)
        for card in (self.cycles, self.numbers):
            card.tab_asked.connect(self.tab_asked)
        self.stands.step_asked.connect(self.step_asked)
        self.numbers.numbers_asked.connect(self.numbers_asked)
        self._area = self._scrolled()
        self.numbers.wheel_to = self._area.verticalScrollBar()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self._area)

    def show_page(self, page: PilotPage) -> None:
        """What is written about the pilot; its numbers are asked for."""
        if page is self._page:
            return
        if self._page is None or self._page.uid != page.uid:
            self._found = None
            self.stands.show_readiness(None)
        self._page = page
        self.send.show_page(page)
        # All of it in one go would hold the window too long; the records lie out of sight.
        self._steps.run(
            "page",
            lambda: self._area.setUpdatesEnabled(False),
            lambda: self.trying.show_page(page),
            lambda: self.stands.show_page(page),
            lambda: self.numbers.show_page(page),
            lambda: self.cycles.show_page(page),
            lambda: self._area.setUpdatesEnabled(True),
            *self.records.steps(page),
            lambda: self._ask_more(page),
        )
        metric = page.primary
        if metric is not None:
            self._tasks.read(
                seen_through, page.uid, metric.uid, None, None, None, self._tasks.today(),
                owner=self, then=self.show_outcome,
            )  # fmt: skip

    def _ask_more(self, page: PilotPage) -> None:
        """What takes a moment: small pictures, and when it changed what is counted."""
        for uid in self.records.pictures_wanted():
            self._tasks.work(
                thumbnail, uid, owner=self, then=self.records.show_picture, quiet=True,
                failed=lambda _: None,
            )  # fmt: skip
        metrics = tuple(each.uid for each in page.metrics)

        def read(store: Store) -> tuple[UUID, tuple[Redefined, ...]]:
            return page.uid, store.read(redefined, metrics)

        def show(found: tuple[UUID, tuple[Redefined, ...]]) -> None:
            if self._page is not None and found[0] == self._page.uid:
                self.records.show_redefined(self._page, found[1])

        if metrics:
            self._tasks.work(read, owner=self, then=show, quiet=True)

    def show_readiness(self, found: ReadinessPage) -> None:
        """The flag, why, and what comes next."""
        self._found = found
        self._steps.run("readiness", lambda: self.stands.show_readiness(found))
        self.send.show_readiness(found)

    def show_outcome(self, outcome: Outcome) -> None:
        """The primary metric, once its card is that of the page."""
        self._steps.run("outcome", lambda: self.numbers.show_outcome(outcome))
        self.send.show_outcome(outcome)

    def point_at(self, table: str, uid: UUID) -> None:
        """Scroll to a record and stand on its deed."""
        self._steps.finish()
        line = self.records.line_of(uid)
        if line is not None:
            self._area.ensureWidgetVisible(line)
            line.stand()

    def _scrolled(self) -> QScrollArea:
        inner = QWidget(self)
        inner.setProperty("look", "clear")
        top = QHBoxLayout()
        top.setSpacing(INSIDE_PX)
        top.addStretch()
        for each in self.send.links:
            top.addWidget(each)
        # Two columns of their own: a long reason must not push the chart down.
        # With large text they stand below each other.
        across = QBoxLayout.Direction.LeftToRight
        down = QBoxLayout.Direction.TopToBottom
        columns = QBoxLayout(across if text_scale() < LARGE else down)
        columns.setSpacing(GAP_PX)
        for share, cards in ((3, (self.trying, self.numbers)), (2, (self.stands, self.cycles))):
            side = QVBoxLayout()
            side.setSpacing(GAP_PX)
            for card in cards:
                side.addWidget(card)
            side.addStretch()
            columns.addLayout(side, share)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, INSIDE_PX, 0, GAP_PX)
        column.setSpacing(INSIDE_PX)
        column.addLayout(top)
        column.addLayout(columns)
        column.addSpacing(INSIDE_PX)
        column.addWidget(self.records)
        column.addStretch()
        return scrolled(inner, self)
