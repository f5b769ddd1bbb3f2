"""The cards of the overview: what is tried, where it stands, its numbers, what was learnt."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.text import Text
from desktop.ui.parts.buttons import link, plain
from desktop.ui.parts.card import Card, Hairline
from desktop.ui.parts.flag import DOT_PX, DOT_STEP_PX, FlagLabel, paint_dots
from desktop.ui.parts.label import Label
from desktop.ui.parts.worked import explained
from desktop.ui.pilot import overview_words as said
from desktop.ui.pilot.chart_table import ChartTable
from desktop.ui.pilot.cycles import Dot
from desktop.ui.pilot.hypotheses_line import OpenLine
from desktop.ui.pilot.pictured import picture_of, title_of
from desktop.ui.theme import GAP_PX, INSIDE_PX, tokens_of
from store.reads import worked_outcome, worked_portfolio, worked_readiness
from store.words import Act, mark

if TYPE_CHECKING:
    from store.reads.outcomes import Outcome
    from store.reads.pilot import PilotPage
    from store.reads.readiness import ReadinessPage
    from store.reads.worked_out import WorkedOut

TRYING = mark("pilot", "What we try, and for whom")
STANDS = mark("pilot", "Where it stands")
NEXT = mark("pilot", "What comes next")
NUMBERED = mark("pilot", "{number}  {step}")
CYCLES = mark("pilot", "What was tried and learnt")
DECISION = mark("pilot", "Decided last")
REACH = mark("pilot", "Whom it reaches")
EDIT = mark("pilot", "Edit")
ALL_CYCLES = mark("pilot", "All cycles")
TO_OUTCOMES = mark("pilot", "To the outcomes")
NO_METRIC = mark("pilot", "What should change if this works? Nothing is measured yet.")
NO_NUMBERS = mark("pilot", "No numbers yet.")
ADD_METRIC = mark("pilot", "Add a metric")
ADD_NUMBERS = mark("pilot", "Add numbers")
LOG_CYCLE = mark("pilot", "Log a cycle")
CHART_PX = 236


class TryingCard(Card):
    """Problem, target group, and who, when and where. Any of it opens for editing."""

    asked = Signal(str, str, object)

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(text.say(TRYING, "pilot"), parent)
        self._text = text
        self.edit = link(text.say(EDIT, "pilot"), self._edit, self, quiet=True)
        self.title_row.addWidget(self.edit)
        self.facts: dict[str, Pressed] = {}
        self._held = _Held(self)
        self.body.addStretch()

    def show_page(self, page: PilotPage) -> None:
        """As it is written down."""
        text, held = self._text, self._held
        held.empty()
        self.facts.clear()
        for field, name, words in (
            ("problem", said.PROBLEM, page.problem),
            ("target_group", said.FOR_WHOM, page.target_group),
        ):
            shown = said.shortened(words, text)
            edit = partial(self._edit_field, field)
            held.add(OpenLine(shown, edit, more=text.say(name, "pilot"), parent=self))
        grid = QWidget(self)
        grid.setProperty("look", "clear")
        cells = QGridLayout(grid)
        cells.setContentsMargins(4, 0, 4, 0)
        cells.setHorizontalSpacing(GAP_PX)
        cells.setVerticalSpacing(4)
        known = said.facts_by_field(page, text)
        for place, (field, name, value) in enumerate(known):
            # The last one may be long: it has a row of its own.
            alone = place == len(known) - 1
            row, column = ((place + 1) // 2, 0) if alone else (place // 2, place % 2 * 2)
            cells.addWidget(Label(name, "label", parent=grid), row, column, _TOP)
            fact = Pressed(value, partial(self._edit_field, field), grid)
            self.facts[field] = fact
            if not field:
                fact.unsetCursor()
            cells.addWidget(fact, row, column + 1, 1, 3 if alone else 1, _TOP)
        cells.setColumnStretch(1, 1)
        cells.setColumnStretch(3, 1)
        held.add(grid)

    def _edit(self) -> None:
        self.asked.emit("pilot", "edit", None)

    def _edit_field(self, field: str) -> None:
        if field:
            self.asked.emit("pilot", f"edit {field}", None)


class Pressed(Label):
    """A fact that a click opens where it is written; by keyboard that is the card's Edit."""

    def __init__(self, words: str, pressed: Callable[[], object], parent: QWidget) -> None:
        super().__init__(words, wrap=True, parent=parent)
        self._pressed = pressed
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed()


class StandsCard(Card):
    """The flag in words, the reason, the next two steps, reach, and the last decision."""

    step_asked = Signal(int)

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(text.say(STANDS, "pilot"), parent)
        self._text = text
        self._page: PilotPage | None = None
        self._found: ReadinessPage | None = None
        self._held = _Held(self)
        self.steps: list[QWidget] = []
        self.body.addStretch()

    def show_page(self, page: PilotPage) -> None:
        """Its decisions."""
        self._page = page
        self._fill()

    def show_readiness(self, found: ReadinessPage | None) -> None:
        """Its flag; None while it is not known."""
        self._found = found
        self._fill()

    def _fill(self) -> None:
        text, held, found = self._text, self._held, self._found
        held.empty()
        self.steps = []
        if found is not None:
            shown = said.shown_flag(found, self._page)
            flag = FlagLabel(shown, text.term(shown), px=17, parent=self)
            why = Label(text.say(found.why), "second", wrap=True, parent=self)
            for part, stops in ((flag, False), (why, True)):
                explained(part, lambda at: [worked_readiness.flag(found)], stops=stops)
                held.add(part)
            self._show_steps(found)
            if reach := said.reach(found, text):
                explained(self._pair(REACH, reach), lambda at: _behind_reach(found))
        decision = said.last_decision(self._page) if self._page is not None else None
        if decision is None:
            self._pair(DECISION, text.say(said.NOT_DECIDED, "pilot"))
        else:
            reason = said.shortened(decision.why, text, said.SHORT)
            self._pair(DECISION, f"{said.decided(decision, text)}. {reason}")

    def _show_steps(self, found: ReadinessPage) -> None:
        text, held = self._text, self._held
        steps = said.steps(found, text)
        if steps:
            held.add(Label(text.say(NEXT, "pilot"), "label", parent=self))
        for number, (place, step, how) in enumerate(steps, 1):
            words = text.fill("pilot", NUMBERED, number=number, step=step)
            button = plain(words, partial(self.step_asked.emit, place), self)
            button.setStyleSheet("text-align: left;")
            button.setAccessibleDescription(how)
            held.add(button)
            self.steps.append(button)
            if how:
                advice = Label(how, "second", wrap=True, parent=self)
                explained(advice, partial(_behind_step, found, place), stops=False)
                held.add(advice)

    def _pair(self, name: str, words: str) -> Label:
        self._held.add(Hairline(self))
        self._held.add(Label(self._text.say(name, "pilot"), "label", parent=self))
        value = Label(words, wrap=True, parent=self)
        self._held.add(value)
        return value


def _behind_step(found: ReadinessPage, place: int, at: QPoint | None) -> list[WorkedOut]:
    """The criterion that a step closes."""
    return [worked_readiness.criterion(found.criteria[place], found)]


def _behind_reach(found: ReadinessPage) -> list[WorkedOut]:
    """The criteria that the line on reach is put together from."""
    return [
        worked_readiness.criterion(each, found)
        for each in found.criteria
        if each.id in ("reach.planned", "reach.worst_off") and each.observed is not None
    ]


class NumbersCard(Card):
    """The primary metric: what the numbers say, and a small chart of them."""

    asked = Signal(str, str, object)
    tab_asked = Signal(str)
    numbers_asked = Signal(object, str)

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._text = text
        self._uid: UUID | None = None
        self._outcome: Outcome | None = None
        self.wheel_to: QWidget | None = None
        """What the wheel turns while the pointer is over the chart."""
        self.to_outcomes = link(text.say(TO_OUTCOMES, "pilot"), self._go, self, quiet=True)
        self.title_row.addWidget(self.to_outcomes)
        self.title.setWordWrap(True)
        self.sentence = Label("", wrap=True, parent=self)
        self.faces = ChartTable(text, self, heading=False)
        self.faces.setFixedHeight(CHART_PX)
        self.chart = self.faces.chart
        self.chart.view.viewport().installEventFilter(self)
        self.begin = plain("", self._begin, self)
        explained(self.title, self._behind_now, stops=False)
        explained(self.sentence, self._behind_now)
        explained(self.chart, self._behind_chart, clicks=False, stops=False)
        for widget in (self.sentence, self.faces):
            self.add(widget)
        row = QHBoxLayout()
        row.addWidget(self.begin)
        row.addStretch()
        self.body.addLayout(row)
        self.body.addStretch()

    def show_page(self, page: PilotPage) -> None:
        """Which metric; its numbers follow."""
        text, metric = self._text, page.primary
        uid = None if metric is None else metric.uid
        if uid == self._uid and metric is not None and metric.measured:
            return
        self._uid = uid
        self.set_title(metric.name if metric is not None else "")
        self._show_none(NO_METRIC if metric is None else NO_NUMBERS)
        if metric is not None and metric.measured:
            self.sentence.setText("")
            self.begin.hide()
        self.begin.setText(text.say(ADD_METRIC if metric is None else ADD_NUMBERS, "pilot"))

    def show_outcome(self, outcome: Outcome) -> None:
        """Its numbers have come."""
        text, self._outcome = self._text, outcome
        picture = picture_of(outcome, text)
        self.set_title(title_of(outcome, text))
        if picture is None:
            self._show_none(NO_NUMBERS)
            return
        self.faces.show_picture(picture)
        words = said.sentences(outcome, text) or self.chart.summary()
        self.sentence.setText(words)
        self.faces.show()
        self.to_outcomes.show()
        self.begin.hide()

    def _behind_now(self, at: QPoint | None) -> list[WorkedOut | None]:
        found = self._outcome
        if found is None:
            return []
        asks = (worked_outcome.estimate, worked_outcome.interval, worked_outcome.change)
        return [ask(found) for ask in asks]

    def _behind_chart(self, at: QPoint | None) -> list[WorkedOut | None]:
        return [] if self._outcome is None else [worked_outcome.chart(self._outcome)]

    def _show_none(self, sentence: str) -> None:
        self.sentence.setText(self._text.say(sentence, "pilot"))
        self.faces.hide()
        self.to_outcomes.hide()
        self.begin.show()

    def _go(self) -> None:
        self.tab_asked.emit("outcomes")

    def _begin(self) -> None:
        if self._uid is None:
            self.asked.emit("metric", "add", None)
        else:
            self.numbers_asked.emit(self._uid, "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel scrolls the page: a small chart among others is not zoomed by the way."""
        if event.type() == QEvent.Type.Wheel:
            if self.wheel_to is not None:
                QApplication.sendEvent(self.wheel_to, event)
            return True
        return super().eventFilter(watched, event)


class CyclesCard(Card):
    """All cycles as dots, the last two by title, and what was learnt last."""

    asked = Signal(str, str, object)
    tab_asked = Signal(str)

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(text.say(CYCLES, "pilot"), parent)
        self._text = text
        self.all = link(text.say(ALL_CYCLES, "pilot"), self._go, self, quiet=True)
        self.title_row.addWidget(self.all)
        self.dots = Dots(text, self)
        self.add(self.dots)
        self._held = _Held(self)
        self.body.addStretch()

    def show_page(self, page: PilotPage) -> None:
        """The pilot's cycles."""
        text, held = self._text, self._held
        held.empty()
        self.dots.show_acts([each.act for each in page.iterations])
        self.dots.setVisible(bool(page.iterations))
        self.all.setVisible(bool(page.iterations))
        if not page.iterations:
            held.add(Label(text.say(said.NO_CYCLES, "pilot"), "second", wrap=True, parent=self))
            held.add_left(plain(text.say(LOG_CYCLE, "pilot"), self._log, self))
        for each in said.last_cycles(page):
            opened = partial(self.asked.emit, "iteration", "edit", each.uid)
            words = said.cycle(each, text)
            held.add(OpenLine(words, opened, shape=Dot(each.act, self), parent=self))
        if learnt := said.learnt(page, text):
            held.add(Label(learnt, "second", wrap=True, parent=self))

    def _go(self) -> None:
        self.tab_asked.emit("cycles")

    def _log(self) -> None:
        self.asked.emit("iteration", "add", None)


class Dots(QWidget):
    """Cycles from the first to the last, by how each ended."""

    def __init__(self, text: Text, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self._acts: list[Act | None] = []
        explained(self, lambda at: [worked_portfolio.cycles(self._acts)])
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_acts(self, acts: list[Act | None]) -> None:
        """How each ended; None is open."""
        self._acts = acts
        self.setAccessibleName(self._text.fill("pilot", said.CYCLES, len(acts)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(max(1, len(self._acts)) * DOT_STEP_PX, DOT_PX + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(DOT_STEP_PX, DOT_PX + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_dots(painter, QRectF(self.rect()).adjusted(4, 0, 0, 0), self._acts, tokens_of(self))
        painter.end()


class _Held:
    """What a card holds now, below its title; filled anew each time."""

    def __init__(self, card: Card) -> None:
        self._column = QVBoxLayout()
        self._column.setSpacing(INSIDE_PX - 2)
        card.body.addLayout(self._column)

    def empty(self) -> None:
        while held := self._column.takeAt(0):
            if widget := held.widget():
                widget.hide()
                widget.deleteLater()

    def add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)

    def add_left(self, widget: QWidget) -> None:
        self._column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)


_TOP = Qt.AlignmentFlag.AlignTop
