"""Outcomes: one metric's chart, what can be said of it, where it works and whom it reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.buttons import ARROW, link, plain
from desktop.ui.parts.empty import Empty
from desktop.ui.parts.wrapping import Wrapping
from desktop.ui.pilot.chips import Chips
from desktop.ui.pilot.outcome_body import OutcomeBody
from desktop.ui.pilot.pictured import picture_of
from desktop.ui.pilot.send import COPY, CSV, PNG, SVG, Send
from desktop.ui.pilot.when import WhenCard
from desktop.ui.steps import Steps
from desktop.ui.theme import GAP_PX, INSIDE_PX
from store.reads.outcomes import Outcome, outcome
from store.words import mark

if TYPE_CHECKING:
    from datetime import date

    from desktop.tasks import Tasks
    from store.reads.pilot import Metric, PilotPage

SEND_ON = mark("pilot", "Send on")
NO_METRIC = mark("pilot", "What should change if this works? Begin with its numbers.")
NO_NUMBERS = mark("pilot", "No numbers yet. Type them, or paste two columns from a spreadsheet.")
SUPPRESSED = mark(
    "pilot", "This group has too few people to show: someone could be recognised. Choose another."
)
ADD_NUMBERS = mark("pilot", "Add numbers")
NARROW_PX = 1000


def seen_through(
    session: Any,
    pilot: UUID,
    metric: UUID,
    site: UUID | None,
    subgroup: UUID | None,
    chart: str | None,
    today: date,
) -> Outcome:
    """The outcome as the chips ask for it."""
    return outcome(session, pilot, metric, today=today, site=site, subgroup=subgroup, chart=chart)


class OutcomesPage(QWidget):
    """The first tab. Asks for the outcome of what the chips say, and shows it."""

    point_chosen = Signal(object, int, QPoint)
    """An Outcome, the index of a period, and where on the screen."""
    numbers_asked = Signal(object, str)
    """The metric's uid or None, and a block to paste."""
    sheet_pasted = Signal()
    """A block with heads of its own: the one reader is to have it."""
    method_asked = Signal(object)
    said = Signal(object)

    def __init__(self, tasks: Tasks, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._text = tasks, text
        self._page: PilotPage | None = None
        self.outcome: Outcome | None = None
        self.chips = Chips(text, self)
        self.metric_chip, self.place_chip = self.chips.metric, self.chips.place
        self.group_chip, self.chart_chip = self.chips.group, self.chips.chart
        self.send = Send(tasks, text, self)
        self.send.said.connect(self.said)
        self._narrow = False
        self._make_links()
        self.before = WhenCard(tasks, text, self)
        self.body = OutcomeBody(tasks, text, self.send, self)
        self._build()
        self._steps = Steps(tasks, self)
        self._steps.run("make", *self.body.parts(), self._listen)
        self.chips.changed.connect(self.reload)
        self._paste = QShortcut(QKeySequence.StandardKey.Paste, self, self._pasted)
        self._paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _listen(self) -> None:
        """The cards are made."""
        body = self.body
        self.card, self.side, self.when = body.card, body.side, body.when
        self.places, self.groups, self.gap = body.places, body.groups, body.gap
        self.multiples = body.multiples
        self.multiples.part_chosen.connect(self._part_chosen)
        self.card.point_chosen.connect(self._point_chosen)
        self.card.copy_asked.connect(self.send.copy)
        self.side.method_asked.connect(self.method_asked)

    # What it shows

    @property
    def shown_metric(self) -> Metric | None:
        """The metric that is looked at."""
        return self.chips.shown_metric

    def show_page(self, page: PilotPage) -> None:
        """Another pilot, or the same one as it stands now; what was chosen stays where it can."""
        self._page = page
        self.chips.show_page(page)
        self.reload()

    def reload(self) -> None:
        """Ask again for what the chips say."""
        metric, page = self.shown_metric, self._page
        if page is None:
            return
        if metric is None:
            self._show_empty(NO_METRIC)
            return
        self._tasks.read(
            seen_through,
            page.uid,
            metric.uid,
            self.place_chip.value,
            self.group_chip.value,
            self.chart_chip.value,
            self._tasks.today(),
            owner=self,
            then=self.show_outcome,
        )

    def show_outcome(self, found: Outcome) -> None:
        """Show it: the chart, and what can be said of it."""
        same = self.outcome is not None and _same(self.outcome, found)
        self.outcome = found
        if found.suppressed:
            self._show_empty(SUPPRESSED, button=False)
            return
        picture = picture_of(found, self._text)
        if picture is None:
            self._show_empty(NO_NUMBERS)
            self.before.ask_for(found)
            return
        self.chips.name_chart(found)
        self.send.show_picture(found, picture, self._page.code if self._page else "")
        self._steps.run(
            "show",
            *self.body.shown_by(found, picture, self.chart_chip.value, keep=same),
            self._show_body,
        )

    def _show_body(self) -> None:
        self._set_links(True)
        self._stack.setCurrentWidget(self.body)

    def _show_empty(self, sentence: str, *, button: bool = True) -> None:
        self._steps.drop("show")
        self.body.setUpdatesEnabled(True)
        self.empty.sentence.setText(self._text.say(sentence, "pilot"))
        self.empty_button.setVisible(button)
        self.before.clear()
        self._set_links(False)
        self._stack.setCurrentWidget(self.empty)

    def _set_links(self, there: bool) -> None:
        """Beside the chips; behind one button where the room is short."""
        for each in self._links:
            each.setVisible(there and not self._narrow)
        self._send_on.setVisible(there and self._narrow)

    def show_metric(self, uid: UUID) -> None:
        """Look at this metric."""
        self.chips.show_metric(uid)

    # Gestures

    def _part_chosen(self, dimension: UUID | None, part: UUID | None) -> None:
        """One of the small charts: large, with the keyboard on it."""
        self.body.to_top()
        self.card.chart.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chips.show_part(dimension, part)

    def _point_chosen(self, index: int, at: QPoint) -> None:
        if self.outcome is not None:
            self.point_chosen.emit(self.outcome, index, at)

    def _ask_numbers(self) -> None:
        metric = self.shown_metric
        self.numbers_asked.emit(metric.uid if metric else None, "")

    def _pasted(self) -> None:
        from PySide6.QtGui import QGuiApplication

        from store.exchange.sheet_looks import is_sheet

        metric = self.shown_metric
        block = QGuiApplication.clipboard().text()
        if is_sheet(block):
            self.sheet_pasted.emit()
            return
        self.numbers_asked.emit(metric.uid if metric else None, block)

    # Laying out

    def _make_links(self) -> None:
        """Copy, a menu of sharpnesses, SVG and CSV; all behind one button where it is narrow."""
        say, send = self._text.say, self.send
        png = link(f"{say(PNG, 'pilot')} {ARROW}", parent=self, quiet=True)
        sizes = QMenu(png)
        send.fill_sizes(sizes)
        png.setMenu(sizes)
        self._links = [
            link(say(COPY, "pilot"), lambda: send.copy(None), self, quiet=True),
            png,
            link(say(SVG, "pilot"), lambda: send.svg(None), self, quiet=True),
            link(say(CSV, "pilot"), lambda: send.csv(None), self, quiet=True),
        ]
        self._send_on = link(f"{say(SEND_ON, 'pilot')} {ARROW}", parent=self, quiet=True)
        menu = QMenu(self._send_on)
        send.fill(menu)
        self._send_on.setMenu(menu)

    def _build(self) -> None:
        text = self._text
        controls = QHBoxLayout()
        controls.setSpacing(INSIDE_PX + 4)
        chips = Wrapping(beside_px=INSIDE_PX + 4)
        for chip in self.chips:
            chips.addWidget(chip)
        controls.addLayout(chips, 1)
        for each in (*self._links, self._send_on):
            controls.addWidget(each)
        self.empty_button = plain(text.say(ADD_NUMBERS, "pilot"), self._ask_numbers, self)
        self.empty_button.setProperty("look", "primary")
        self.empty = Empty("", self.empty_button, parent=self)
        self.before.stand_below(self.empty)
        self._stack = QStackedLayout()
        # Hidden while it is made: what comes onto a page that is seen is laid out at once.
        self._stack.addWidget(QWidget(self))
        self._stack.addWidget(self.body)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP_PX, 0, 0)
        column.setSpacing(GAP_PX)
        column.addLayout(controls)
        column.addLayout(self._stack, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW_PX
        if narrow != self._narrow:
            self._narrow = narrow
            self.body.set_narrow(narrow)
            self._set_links(self._stack.currentWidget() is self.body)


def _same(before: Outcome, now: Outcome) -> bool:
    """Whether it is the same measure of the same place and group, as it stands now."""
    parts = ("pilot", "uid", "site", "subgroup", "chart_kind")
    return all(getattr(before, each) == getattr(now, each) for each in parts)
