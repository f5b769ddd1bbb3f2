"""Cycles: what was planned, done, found and decided, newest on top."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.text import Text
from desktop.ui.parts.buttons import Button, link, plain
from desktop.ui.parts.card import Card
from desktop.ui.parts.empty import Empty
from desktop.ui.parts.flag import paint_dot
from desktop.ui.parts.label import Elided, Label
from desktop.ui.parts.scrolled import scrolled
from desktop.ui.pilot.chain import Chains, chain_of
from desktop.ui.pilot.record_card import RecordCard
from desktop.ui.pilot.record_menu import MenuDeed
from desktop.ui.pilot.timeline import Timeline
from desktop.ui.theme import GAP_PX, INSIDE_PX, text_scale, tokens_of
from store.words import Act, mark, mark_n

if TYPE_CHECKING:
    from uuid import UUID

    from store.reads.outcomes import Outcome
    from store.reads.pilot import Iteration, PilotPage

NONE_YET = mark("pilot", "No cycles yet. Try something small, predict what happens, look, adjust.")
LOG_CYCLE = mark("pilot", "Log a cycle")
TITLE = mark("pilot", "{number} · {title}")
FROM_TO = mark("pilot", "{first} to {last}")
SINCE = mark("pilot", "since {first}, open")
PLAN = mark("pilot", "Plan")
DID = mark("pilot", "Did")
STUDY = mark("pilot", "Study")
ACT = mark("pilot", "Act")
PREDICTED = mark("pilot", "Predicted: {prediction}")
ADAPTED = mark("pilot", "Adapted: {adaptation}")
SURPRISE = mark("pilot", "Surprise: {surprise}")
AS_PLANNED = mark("pilot", "As planned")
NOT_AS_PLANNED = mark("pilot", "Not as planned")
HELD = mark("pilot", "The prediction held")
NOT_HELD = mark("pilot", "The prediction did not hold")
ABOUT_METRIC = mark("pilot", "Watches {metric}")
TIMELINE = mark("pilot", "Cycles over time")
REMOVE = mark("pilot", "Remove")
TESTS = mark("pilot", "Tests H{number}")
TESTS_AFTER = mark("pilot", "Tests H{number}, after cycle {before}")
COMPLETE = mark("pilot", "Complete")
EDIT = mark("pilot", "Edit")
EDIT_ONE = mark("pilot", "Edit {title}")
NOT_YET = mark("pilot", "Not yet.")
OLDER = mark_n("pilot", "Show %n older cycle(s)", None, 0)
SHOWN_FIRST = 30
COLUMN_PX, LARGE = 130, 1.5


class CyclesPage(QWidget):
    """The second tab."""

    asked = Signal(str, str, object)
    """table, deed (add, edit, complete), uid."""

    def __init__(
        self, text: Text, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        """today: until when an open cycle reaches."""
        super().__init__(parent)
        self._text = text
        self._page: PilotPage | None = None
        self._all = False
        self.older: Button | None = None
        self._today = today
        add = plain(
            text.say(LOG_CYCLE, "pilot"), lambda: self.asked.emit("iteration", "add", None), self
        )
        add.setProperty("look", "primary")
        self.add = plain(
            text.say(LOG_CYCLE, "pilot"), lambda: self.asked.emit("iteration", "add", None), self
        )
        self.empty = Empty(text.say(NONE_YET, "pilot"), add, parent=self)
        self.timeline = Timeline(text, self)
        self.timeline.chosen.connect(self.stand_on)
        self.chains = Chains(text, lambda cycle: self.stand_on(cycle.uid), self)
        self._area, self._list = self._scrolled()
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self._area)
        self._stack.addWidget(self.empty)

    def show_page(self, page: PilotPage) -> None:
        """The pilot's cycles."""
        before, self._page = self._page, page
        if before is not None and before.uid != page.uid:
            self._all = False
        self.timeline.show_cycles(page.iterations, self._today(), page.events)
        same = before is not None and (
            (before.uid, before.iterations, before.metrics, before.hypotheses)
            == (page.uid, page.iterations, page.metrics, page.hypotheses)
        )
        if not same:
            self._fill()
            self.chains.show_page(page)
        self._stack.setCurrentWidget(self._area if page.iterations else self.empty)

    def show_outcome(self, outcome: Outcome) -> None:
        """The numbers that the timeline lies beneath."""
        self.timeline.show_numbers(outcome)

    @property
    def cards(self) -> list[CycleCard]:
        """What is shown, newest first."""
        held = (self._list.itemAt(place) for place in range(self._list.count()))
        widgets = [item.widget() for item in held if item is not None]
        return [widget for widget in widgets if isinstance(widget, CycleCard)]

    def stand_on(self, uid: UUID) -> None:
        """Scroll to a cycle and put the keyboard there, older ones too."""
        card = self._card(uid)
        if card is None and self.older is not None:
            self._show_all()
            card = self._card(uid)
        if card is not None:
            # One that was just made waits for the event loop before it can take the keyboard.
            card.show()
            self._area.ensureWidgetVisible(card)
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self, uid: UUID) -> CycleCard | None:
        return next((card for card in self.cards if card.cycle.uid == uid), None)

    def _fill(self) -> None:
        assert self._page is not None
        held_on = next((card.cycle.uid for card in self.cards if card.hasFocus()), None)
        while held := self._list.takeAt(0):
            if widget := held.widget():
                widget.hide()
                widget.deleteLater()
        newest = list(reversed(self._page.iterations))
        shown = newest if self._all else newest[:SHOWN_FIRST]
        for cycle in shown:
            self._list.addWidget(CycleCard(cycle, self._page, self._text, self.asked.emit))
        for first, second in pairwise(self.cards):
            first.below, second.above = second, first
        self.older = None
        if left := len(newest) - len(shown):
            words = self._text.fill("pilot", OLDER, left)
            self.older = link(words, self._show_all, self)
            self._list.addWidget(self.older)
        self._list.addStretch()
        if held_on is not None:
            self.stand_on(held_on)

    def _show_all(self) -> None:
        self._all = True
        self._fill()

    def _scrolled(self) -> tuple[QScrollArea, QVBoxLayout]:
        inner = QWidget(self)
        inner.setProperty("look", "clear")
        strip = Card(self._text.say(TIMELINE, "pilot"), inner)
        strip.title_row.addWidget(self.add)
        strip.add(self.timeline)
        strip.add(self.chains)
        cards = QVBoxLayout()
        cards.setSpacing(GAP_PX)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, GAP_PX, 0, GAP_PX)
        column.setSpacing(GAP_PX)
        column.addWidget(strip)
        column.addLayout(cards)
        return scrolled(inner, self), cards


class CycleCard(RecordCard):
    """One cycle: plan, did, study, act, side by side. Arrows step on, Enter and F2 edit."""

    def __init__(
        self,
        cycle: Iteration,
        page: PilotPage,
        text: Text,
        asked: Callable[[str, str, object], object],
    ) -> None:
        super().__init__()
        self.cycle, self._text, self._asked = cycle, text, asked
        title = text.fill("pilot", TITLE, number=cycle.number, title=cycle.title)
        self.setAccessibleName(title)
        top = QHBoxLayout()
        top.setSpacing(INSIDE_PX + 2)
        top.addWidget(Dot(cycle.act, self))
        top.addWidget(Elided(title, "heading", parent=self))
        top.addWidget(Label(self._dates(cycle), "label", parent=self))
        top.addStretch(1)
        if cycle.act is None:
            words = text.say(COMPLETE, "pilot")
            self.complete = plain(words, lambda: asked("iteration", "complete", cycle.uid), self)
            top.addWidget(self.complete)
        self.edit = link(
            text.say(EDIT, "pilot"), lambda: asked("iteration", "edit", cycle.uid), self, quiet=True
        )
        self.edit.setAccessibleName(text.fill("pilot", EDIT_ONE, title=title))
        top.addWidget(self.edit)
        self.body.addLayout(top)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(4)
        # Large letters have no room for four columns.
        across = 4 if text_scale() < LARGE else 2
        for number, (heading, parts) in enumerate(self._columns(cycle, page)):
            row, place = number // across * 2, number % across
            grid.addWidget(Label(text.say(heading, "pilot"), "label", parent=self), row, place)
            cell = QVBoxLayout()
            cell.setSpacing(4)
            for words, look in parts:
                if words:
                    cell.addWidget(Label(words, look, wrap=True, parent=self))
            cell.addStretch()
            grid.addLayout(cell, row + 1, place)
            grid.setColumnStretch(place, 1)
            grid.setColumnMinimumWidth(place, COLUMN_PX)
        self.body.addLayout(grid)

    def do_edit(self) -> None:
        """Open its editor."""
        self._asked("iteration", "edit", self.cycle.uid)

    def do_remove(self) -> None:
        """Take it away; undo brings it back."""
        self._asked("iteration", "remove", self.cycle.uid)

    def menu_deeds(self) -> list[MenuDeed]:
        """Complete it while it is open, edit, remove."""
        say, uid = self._text.say, self.cycle.uid
        deeds: list[MenuDeed] = [
            (say(EDIT, "pilot"), "F2", self.do_edit),
            (say(REMOVE, "pilot"), "Del", self.do_remove),
        ]
        if self.cycle.act is None:
            complete = partial(self._asked, "iteration", "complete", uid)
            deeds.insert(0, (say(COMPLETE, "pilot"), "", complete))
        return deeds

    def _dates(self, cycle: Iteration) -> str:
        first = self._text.date(cycle.starts_on)
        if cycle.ends_on is None:
            return self._text.fill("pilot", SINCE, first=first)
        return self._text.fill("pilot", FROM_TO, first=first, last=self._text.date(cycle.ends_on))

    def _columns(
        self, cycle: Iteration, page: PilotPage
    ) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
        text = self._text
        metric = page.metric(cycle.metric_id)
        not_yet = text.say(NOT_YET, "pilot")

        def filled(sentence: str, **facts: str | None) -> str:
            return text.fill("pilot", sentence, **facts) if all(facts.values()) else ""

        def either(answer: bool | None, yes: str, no: str) -> str:
            return "" if answer is None else text.say(yes if answer else no, "pilot")

        done = cycle.act is not None
        act = text.term(cycle.act) if cycle.act is not None else not_yet
        return (
            (
                PLAN,
                (
                    (cycle.plan, ""),
                    (filled(PREDICTED, prediction=cycle.prediction), "second"),
                    (filled(ABOUT_METRIC, metric=metric.name if metric else None), "label"),
                    (self._tests(cycle, page), "label"),
                ),
            ),
            (
                DID,
                (
                    (cycle.did or ("" if done else not_yet), "" if done else "second"),
                    (either(cycle.as_planned, AS_PLANNED, NOT_AS_PLANNED), "label"),
                ),
            ),
            (
                STUDY,
                (
                    (cycle.study or ("" if done else not_yet), "" if done else "second"),
                    (filled(SURPRISE, surprise=cycle.surprises), "second"),
                    (either(cycle.prediction_held, HELD, NOT_HELD), "label"),
                ),
            ),
            (
                ACT,
                (
                    (act, "strong" if done else "second"),
                    (filled(ADAPTED, adaptation=cycle.adaptation), "second"),
                ),
            ),
        )

    def _tests(self, cycle: Iteration, page: PilotPage) -> str:
        """Which hypothesis it tests, and which cycle it goes on from."""
        tested = next((h for h in page.hypotheses if h.id == cycle.hypothesis_id), None)
        if tested is None:
            return ""
        chain = chain_of(page, tested.id)
        place = [each.uid for each in chain].index(cycle.uid)
        if place == 0:
            return self._text.fill("pilot", TESTS, number=tested.number)
        facts = {"number": tested.number, "before": chain[place - 1].number}
        return self._text.fill("pilot", TESTS_AFTER, **facts)


class Dot(QWidget):
    """How a cycle ended. chained: an arrow leads on to the next one below."""

    def __init__(self, act: Act | None, parent: QWidget, *, chained: bool = False) -> None:
        super().__init__(parent)
        self._act, self._chained = act, chained
        self.setFixedSize(12, 28 if chained else 12)

    def sizeHint(self) -> QSize:
        return QSize(12, 28 if self._chained else 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = tokens_of(self)
        paint_dot(painter, QRectF(0, 0, 12, 12), self._act, tokens)
        if self._chained:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens.neutral), 1.4))
            tip_ = QPointF(6, 26)
            painter.drawLine(QPointF(6, 15), tip_)
            for side in (-3, 3):
                painter.drawLine(tip_, tip_ + QPointF(side, -4))
        painter.end()
