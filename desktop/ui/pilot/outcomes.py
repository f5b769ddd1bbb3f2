"""Outcomes: one metric's chart, what can be said of it, where it works and whom it reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.text import Text
from desktop.ui.parts.buttons import ARROW, Chip, link, plain
from desktop.ui.parts.empty import Empty
from desktop.ui.parts.scrolled import scrolled
from desktop.ui.pilot.chart_card import LEAST_PX, ChartCard
from desktop.ui.pilot.gap_card import GapCard
from desktop.ui.pilot.groups import GroupsCard
from desktop.ui.pilot.pictured import picture_of
from desktop.ui.pilot.places import PlacesCard
from desktop.ui.pilot.send import Send
from desktop.ui.pilot.side import SideColumn
from desktop.ui.pilot.when import WhenCard
from desktop.ui.theme import GAP_PX, INSIDE_PX
from store.reads.outcomes import Groups, Outcome, outcome
from store.words import Kind, mark

if TYPE_CHECKING:
    from datetime import date

    from desktop.tasks import Tasks
    from store.reads.pilot import Metric, PilotPage

ALL_PLACES = mark("pilot", "All places")
EVERYONE = mark("pilot", "Everyone")
OF_DIMENSION = mark("pilot", "{dimension}: {group}")
SEND_ON = mark("pilot", "Send on")
COPY = mark("pilot", "Copy")
PNG = mark("pilot", "PNG")
SVG = mark("pilot", "SVG")
CSV = mark("pilot", "Data as CSV")
NO_METRIC = mark("pilot", "What should change if this works? Begin with its numbers.")
NO_NUMBERS = mark("pilot", "No numbers yet. Type them, or paste two columns from a spreadsheet.")
SUPPRESSED = mark(
    "pilot", "This group has too few people to show: someone could be recognised. Choose another."
)
ADD_NUMBERS = mark("pilot", "Add numbers")
METRIC_CHIP = mark("pilot", "Metric")
PLACE_CHIP = mark("pilot", "Place")
GROUP_CHIP = mark("pilot", "Group")
CHART_CHIP = mark("pilot", "Chart")
FITS_BEST = mark("pilot", "{chart}, fits best")
CHARTS = {
    "run": mark("pilot", "Run chart"),
    "i": mark("pilot", "Individuals chart"),
    "mr": mark("pilot", "Moving ranges"),
    "p": mark("pilot", "Share chart (p)"),
    "pp": mark("pilot", "Share chart, wider (p′)"),
    "u": mark("pilot", "Rate chart (u)"),
    "up": mark("pilot", "Rate chart, wider (u′)"),
    "c": mark("pilot", "Count chart (c)"),
    "g": mark("pilot", "Cases between (g)"),
    "t": mark("pilot", "Days between (t)"),
}
OFFERED = {
    Kind.COUNT: ("c", "i", "run"),
    Kind.RATE: ("u", "up", "i", "run"),
    Kind.PROPORTION: ("p", "pp", "i", "run"),
    Kind.MEAN: ("i", "mr", "run"),
    Kind.SCORE: ("i", "mr", "run"),
    Kind.DAYS_BETWEEN: ("t", "i", "run"),
    Kind.CASES_BETWEEN: ("g", "run"),
}
LEAST_SHARE = 0.5
"""Of what is seen: the chart comes first, and what stands below it can be scrolled to."""
SIDE_PX, NARROW_SIDE_PX, NARROW_PX = 316, 290, 1000


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
    sheet_pasted = Signal()
    """A block with heads of its own: the one reader is to have it."""
    """The metric's uid or None, and a block to paste."""
    method_asked = Signal(object)
    said = Signal(object)

    def __init__(self, tasks: Tasks, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._text = tasks, text
        self._page: PilotPage | None = None
        self.outcome: Outcome | None = None
        self.metric_chip, self.place_chip = Chip("", self), Chip("", self)
        self.group_chip, self.chart_chip = Chip("", self), Chip("", self)
        self.send = Send(text, self)
        self.send.said.connect(self.said)
        self._narrow = False
        deeds = (
            (text.say(COPY, "pilot"), self.send.copy),
            (text.say(PNG, "pilot"), self.send.png),
            (text.say(SVG, "pilot"), self.send.svg),
            (text.say(CSV, "pilot"), self.send.csv),
        )
        self._links = [link(words, deed, self, quiet=True) for words, deed in deeds]
        self._send_on = link(f"{text.say(SEND_ON, 'pilot')} {ARROW}", parent=self, quiet=True)
        menu = QMenu(self._send_on)
        for words, deed in deeds:
            menu.addAction(words, deed)
        self._send_on.setMenu(menu)
        self.card = ChartCard(text, self)
        self.side = SideColumn(text, self)
        self.when, self.before = WhenCard(tasks, text, self.side), WhenCard(tasks, text, self)
        self.side.put_second(self.when)
        self.places, self.groups = PlacesCard(text, self), GroupsCard(text, self)
        self.gap = GapCard(text, self)
        self.groups.turned.connect(self._turn_gap)
        self.places.send = self.gap.send = self.send
        self._build()
        for chip in self._chips:
            chip.chosen.connect(self._chip_chosen)
        self.metric_chip.chosen.connect(self._metric_chosen)
        self.card.point_chosen.connect(self._point_chosen)
        self.side.method_asked.connect(self.method_asked)
        self._paste = QShortcut(QKeySequence.StandardKey.Paste, self, self._pasted)
        self._paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def _chips(self) -> tuple[Chip, ...]:
        return self.metric_chip, self.place_chip, self.group_chip, self.chart_chip

    # What it shows

    @property
    def shown_metric(self) -> Metric | None:
        """The metric that is looked at."""
        if self._page is None:
            return None
        chosen = {metric.uid: metric for metric in self._page.metrics}
        return chosen.get(self.metric_chip.value) or self._page.primary or self._first()

    def show_page(self, page: PilotPage) -> None:
        """Another pilot, or the same one as it stands now; what was chosen stays where it can."""
        other = self._page is None or self._page.uid != page.uid
        held = (None, None, None, None) if other else tuple(chip.value for chip in self._chips)
        self._page = page
        metric = next((m for m in page.metrics if m.uid == held[0]), None)
        metric = metric or page.primary or self._first()
        names = [(each.uid, each.name) for each in page.metrics]
        self.metric_chip.set_choices(names, metric.uid if metric else None)
        self._fill(
            self.place_chip, ALL_PLACES, [(each.uid, each.name) for each in page.sites], held[1]
        )
        self._fill(self.group_chip, EVERYONE, self._group_choices(page), held[2])
        self._fill_charts(metric, held[3])
        for chip, there in zip(
            self._chips, (page.metrics, page.sites, page.dimensions, page.metrics), strict=True
        ):
            chip.setVisible(bool(there))
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
        self.outcome = found
        if found.suppressed:
            self._show_empty(SUPPRESSED, button=False)
            return
        picture = picture_of(found, self._text)
        if picture is None:
            self._show_empty(NO_NUMBERS)
            self.before.ask_for(found)
            return
        self._name_chart(found)
        self.send.show_picture(found, picture, self._page.code if self._page else "")
        self.card.show_picture(picture, found)
        self.side.show_outcome(found)
        self.when.ask_for(found)
        self.places.show_outcome(found)
        self.groups.show_outcome(found)
        self.card.show_notes(self.side.now.more)
        self._size_chart()
        self._set_links(True)
        self._stack.setCurrentWidget(self._area)

    def _turn_gap(self, groups: Groups | None) -> None:
        """The gap that is followed is that of the groups that are shown."""
        if self.outcome is not None:
            self.gap.show_groups(groups, self.outcome)

    def _first(self) -> Metric | None:
        assert self._page is not None
        return self._page.metrics[0] if self._page.metrics else None

    def _show_empty(self, sentence: str, *, button: bool = True) -> None:
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
        self.metric_chip.set_value(uid)
        self._metric_chosen()

    # Chips

    def _fill(self, chip: Chip, all_words: str, choices: list[tuple[Any, str]], held: Any) -> None:
        words = self._text.say(all_words, "pilot")
        chip.set_label(words)
        kept = held if held in dict(choices) else None
        chip.set_choices([(None, words), *choices], kept)

    def _group_choices(self, page: PilotPage) -> list[tuple[UUID, str]]:
        several = len(page.dimensions) > 1
        choices = []
        for dimension in page.dimensions:
            for level in dimension.levels:
                name = level.name
                if several:
                    name = self._text.fill(
                        "pilot", OF_DIMENSION, dimension=dimension.name, group=name
                    )
                choices.append((level.uid, name))
        return choices

    def _fill_charts(self, metric: Metric | None, held: Any) -> None:
        offered = OFFERED[metric.kind] if metric is not None else ()
        choices = [(kind, self._text.say(CHARTS[kind], "pilot")) for kind in offered]
        self._fill(self.chart_chip, CHART_CHIP, choices, held)

    def _name_chart(self, found: Outcome) -> None:
        """While nothing is chosen the chip names the chart that fits best."""
        if self.chart_chip.value is not None or found.chart_kind is None:
            return
        words = self._text.say(CHARTS[found.chart_kind.value], "pilot")
        self.chart_chip.set_label(words)
        best = self._text.fill("pilot", FITS_BEST, chart=words)
        offered = OFFERED[found.kind]
        choices = [(kind, self._text.say(CHARTS[kind], "pilot")) for kind in offered]
        self.chart_chip.set_choices([(None, best), *choices], None)

    def _metric_chosen(self) -> None:
        self._fill_charts(self.shown_metric, None)
        self.reload()

    def _chip_chosen(self) -> None:
        if self.sender() is not self.metric_chip:
            self.reload()

    # Gestures

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

    def _build(self) -> None:
        text = self._text
        for chip, words in zip(
            self._chips, (METRIC_CHIP, PLACE_CHIP, GROUP_CHIP, CHART_CHIP), strict=True
        ):
            chip.setAccessibleDescription(text.say(words, "pilot"))
        controls = QHBoxLayout()
        controls.setSpacing(INSIDE_PX + 4)
        for chip in self._chips:
            controls.addWidget(chip)
        controls.addStretch()
        for each in (*self._links, self._send_on):
            controls.addWidget(each)
        self.empty_button = plain(text.say(ADD_NUMBERS, "pilot"), self._ask_numbers, self)
        self.empty_button.setProperty("look", "primary")
        self.empty = Empty("", self.empty_button, parent=self)
        self.before.stand_below(self.empty)
        self._area = self._scrolled()
        self._stack = QStackedLayout()
        self._stack.addWidget(self._area)
        self._stack.addWidget(self.empty)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, GAP_PX, 0, 0)
        body.setSpacing(GAP_PX)
        body.addLayout(controls)
        body.addLayout(self._stack, 1)

    def _scrolled(self) -> QScrollArea:
        inner = QWidget(self)
        inner.setProperty("look", "clear")
        left = self._left = QGridLayout()
        left.setSpacing(GAP_PX)
        left.addWidget(self.card, 0, 0, 1, 2)
        left.addWidget(self.places, 1, 0)
        left.addWidget(self.groups, 1, 1)
        left.addWidget(self.gap, 3, 0, 1, 2)
        left.setRowStretch(9, 1)
        left.setColumnStretch(0, 1)
        left.setColumnStretch(1, 1)
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, INSIDE_PX)
        row.setSpacing(GAP_PX)
        row.addLayout(left, 1)
        row.addWidget(self.side)
        area = scrolled(inner, self)
        area.viewport().installEventFilter(self)
        return area

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The chart takes the height that the cards below it leave."""
        if event.type() == QEvent.Type.Resize:
            self._size_chart()
        return super().eventFilter(watched, event)

    def _size_chart(self) -> None:
        below = self.places.sizeHint().height()
        if not self._narrow:
            below = max(below, self.groups.sizeHint().height())
        whole = self._area.viewport().height()
        least = max(LEAST_PX, round(LEAST_SHARE * whole)) + self.card.notes_height()
        self.card.setFixedHeight(max(least, whole - below - GAP_PX - INSIDE_PX))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW_PX
        self.side.setFixedWidth(NARROW_SIDE_PX if narrow else SIDE_PX)
        if narrow != self._narrow:
            self._narrow = narrow
            place = (2, 0, 1, 2) if narrow else (1, 1, 1, 1)
            self._left.addWidget(self.places, 1, 0, 1, 2 if narrow else 1)
            self._left.addWidget(self.groups, *place)
            self._set_links(self._stack.currentWidget() is self._area)
            self._size_chart()
