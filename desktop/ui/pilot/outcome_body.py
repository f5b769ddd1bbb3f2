"""The cards of the outcomes: the chart, what can be said of it, where it works, whom it reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.scrolled import scrolled
from desktop.ui.pilot.chart_card import LEAST_PX, ChartCard
from desktop.ui.pilot.gap_card import GapCard
from desktop.ui.pilot.groups import GroupsCard
from desktop.ui.pilot.multiples_card import MultiplesCard
from desktop.ui.pilot.places import PlacesCard
from desktop.ui.pilot.side import SideColumn
from desktop.ui.pilot.when import WhenCard
from desktop.ui.steps import Step
from desktop.ui.theme import GAP_PX, INSIDE_PX, scaled

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from desktop.ui.charts.picture import ChartPicture
    from desktop.ui.pilot.send import Send
    from store.reads.outcomes import Groups, Outcome

LEAST_SHARE = 0.5
"""Of what is seen: the chart comes first, and what stands below it can be scrolled to."""
MOST_SHAPE = 0.62
"""Of its width: a chart that is higher shows chance as change."""
SIDE_PX, NARROW_SIDE_PX = 316, 290


class OutcomeBody(QWidget):
    """Made and filled in steps, each short: together they would hold the window too long."""

    card: ChartCard
    side: SideColumn
    when: WhenCard
    places: PlacesCard
    groups: GroupsCard
    gap: GapCard
    multiples: MultiplesCard

    def __init__(self, tasks: Tasks, text: Text, send: Send, parent: QWidget) -> None:
        super().__init__(parent)
        self._tasks, self._text, self._send = tasks, text, send
        self._outcome: Outcome | None = None
        self._narrow = False
        self.area: QScrollArea | None = None

    # Making

    def parts(self) -> tuple[Step, ...]:
        """The steps in which it is made."""
        return (
            self._make_area,
            self._make_chart,
            self._make_side,
            self._make_parts,
            self._make_more,
            self._lay_out,
            self._polish,
        )

    def _make_area(self) -> None:
        """First: a card that moved to another parent would be styled once more, part by part."""
        self._inner = QWidget(self)
        self._inner.setProperty("look", "clear")
        self._area = scrolled(self._inner, self)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._area)

    def _make_chart(self) -> None:
        self.card = ChartCard(self._text, self._inner)

    def _make_side(self) -> None:
        self.side = SideColumn(self._text, self._inner)
        self.when = WhenCard(self._tasks, self._text, self.side)
        self.side.put_second(self.when)

    def _make_parts(self) -> None:
        self.places, self.groups = (
            PlacesCard(self._text, self._inner),
            GroupsCard(self._text, self._inner),
        )
        self.groups.turned.connect(self._turn_gap)

    def _make_more(self) -> None:
        self.gap = GapCard(self._text, self._inner)
        self.multiples = MultiplesCard(self._tasks, self._text, self._inner)
        for card in (self.places, self.groups, self.gap, self.multiples):
            card.send = self._send

    def _lay_out(self) -> None:
        left = self._left = QGridLayout()
        left.setSpacing(GAP_PX)
        left.addWidget(self.card, 0, 0, 1, 2)
        left.addWidget(self.multiples, 3, 0, 1, 2)
        left.addWidget(self.gap, 4, 0, 1, 2)
        left.setRowStretch(9, 1)
        left.setColumnStretch(0, 1)
        left.setColumnStretch(1, 1)
        row = QHBoxLayout(self._inner)
        row.setContentsMargins(0, 0, 0, INSIDE_PX)
        row.setSpacing(GAP_PX)
        row.addLayout(left, 1)
        row.addWidget(self.side)
        self.area = self._area
        self.area.viewport().installEventFilter(self)
        self._place_parts()

    def _polish(self) -> None:
        """The style of each widget is looked up before it is shown, not while it is."""
        for widget in self.findChildren(QWidget):
            widget.ensurePolished()

    # Filling

    def shown_by(
        self, outcome: Outcome, picture: ChartPicture, chart: str | None, *, keep: bool
    ) -> tuple[Step, ...]:
        """The steps in which it is filled; until the last one nothing of it is painted.

        chart: which one was chosen. keep: the same measure as it stands now.
        """
        self._outcome = outcome

        def begin() -> None:
            self.setUpdatesEnabled(False)
            self.card.show_picture(picture, outcome, keep=keep)

        def end() -> None:
            self.card.show_notes(self.side.now.more)
            self.size_chart()
            self.setUpdatesEnabled(True)

        return (
            begin,
            lambda: self.side.show_outcome(outcome),
            lambda: self.places.show_outcome(outcome),
            lambda: self.groups.show_outcome(outcome),
            end,
            lambda: self.when.ask_for(outcome),
            lambda: self.multiples.ask_for(outcome, chart),
        )

    def _turn_gap(self, groups: Groups | None) -> None:
        """The gap that is followed is that of the groups that are shown."""
        if self._outcome is not None:
            self.gap.show_groups(groups, self._outcome)

    # Room

    def to_top(self) -> None:
        """Scroll to the chart."""
        if self.area is not None:
            self.area.verticalScrollBar().setValue(0)

    def set_narrow(self, narrow: bool) -> None:
        """Whether places and groups stand beneath each other."""
        if narrow != self._narrow:
            self._narrow = narrow
            if self.area is not None:
                self._place_parts()
                self.size_chart()

    def _place_parts(self) -> None:
        narrow = self._narrow
        self.side.setFixedWidth(NARROW_SIDE_PX if narrow else SIDE_PX)
        self._left.addWidget(self.places, 1, 0, 1, 2 if narrow else 1)
        self._left.addWidget(self.groups, *((2, 0, 1, 2) if narrow else (1, 1, 1, 1)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The chart takes the height that the cards below it leave."""
        if event.type() == QEvent.Type.Resize:
            self.size_chart()
        return super().eventFilter(watched, event)

    def size_chart(self) -> None:
        """As high as the cards below it leave, and as its width allows."""
        if self.area is None:
            return
        below = self.places.sizeHint().height()
        if not self._narrow:
            below = max(below, self.groups.sizeHint().height())
        whole, words = self.area.viewport().height(), self.card.notes_height()
        shape = round(MOST_SHAPE * self.card.width())
        least = max(scaled(LEAST_PX), min(round(LEAST_SHARE * whole), shape)) + words
        room = whole - below - GAP_PX - INSIDE_PX
        self.card.setFixedHeight(max(least, min(room, shape + words)))
