"""Above the criteria: how far it is, what comes next, and what was decided."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.buttons import plain
from desktop.ui.parts.card import Card
from desktop.ui.parts.label import Elided, Label
from desktop.ui.parts.worked import PROFILES, explained
from desktop.ui.theme import GAP_PX, INSIDE_PX, font, tokens_of
from store.evidence.criteria import Criterion, name_of
from store.evidence.progress import LADDER
from store.reads import worked_readiness
from store.words import Choice, Verdict, mark, mark_n

if TYPE_CHECKING:
    from store.reads.pilot import Decision
    from store.reads.readiness import ReadinessPage
    from store.reads.worked_out import WorkedOut

NOTHING_STANDS = mark("pilot", "Nothing stands between this pilot and “ready to scale”.")
STANDS = mark_n("pilot", "%n things stand between this pilot and “ready to scale”.", None, 0)
ONE = mark("pilot", "One thing stands between this pilot and “ready to scale”.")
TWO = mark("pilot", "Two things stand between this pilot and “ready to scale”.")
THREE = mark("pilot", "Three things stand between this pilot and “ready to scale”.")
PROFILE = mark("pilot", "Profile: {name}, version {version}")
SCALED = mark("pilot", "It was decided to scale this pilot.")
STOPPED = mark("pilot", "This pilot was stopped.")
ENDED = {Choice.SCALE: SCALED, Choice.STOP: STOPPED}
"""Decisions after which nothing is said to be left: they ended the pilot."""
PROGRESS = mark("pilot", "Progress: {score} of {most}")
RING = mark("pilot", "{passed} of {required} in order")
NUMBERED = mark("pilot", "{number}  {step}")
DECIDED = mark("pilot", "{decision}, {date}")
DECIDED_BY = mark("pilot", "{decision}, {date}, {who}")
AGAINST = mark("pilot", "against the flag")
DECISIONS = mark("pilot", "Decisions")
FIRST_STEPS, SHOWN_DECISIONS, RING_PX = 2, 2, 62


class TopCard(Card):
    """Ring, headline, reason, and the next steps as numbered buttons."""

    step_asked = Signal(int)

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._text = text
        self.ring = Ring(text, self)
        self.headline = Label("", "lead", wrap=True, parent=self)
        self.why = Label("", "second", wrap=True, parent=self)
        self.profile = Label("", "label", parent=self)
        self.progress = Label("", "label", parent=self)
        self._found: ReadinessPage | None = None
        for widget, ask in (
            (self.ring, worked_readiness.ring),
            (self.why, worked_readiness.flag),
            (self.progress, worked_readiness.progress),
        ):
            explained(widget, partial(self._behind, ask))
        explained(self.headline, partial(self._behind, worked_readiness.ring), stops=False)
        below = QHBoxLayout()
        below.setSpacing(GAP_PX)
        below.addWidget(self.profile)
        below.addWidget(self.progress)
        below.addStretch()
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch()
        for label in (self.headline, self.why):
            words.addWidget(label)
        words.addLayout(below)
        words.addStretch()
        self._steps = QVBoxLayout()
        self._steps.setSpacing(INSIDE_PX)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.ring)
        row.addLayout(words, 1)
        row.addLayout(self._steps)
        self.body.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_readiness(self, found: ReadinessPage, decided: Choice | None = None) -> None:
        """How far it is, and what comes next. decided: what was decided last."""
        text = self._text
        self._found = found
        asked = [each for each in found.criteria if each.required]
        counted = [each for each in asked if each.verdict is not Verdict.NOT_APPLICABLE]
        passed = sum(each.verdict is Verdict.PASS for each in counted)
        self.ring.show_part(passed, len(counted))
        self.headline.setText(self._headline(len(found.next_steps), decided))
        self.why.setText(text.say(found.why))
        name, version = found.profile.name, found.profile.version
        if name in PROFILES:
            name = text.say(PROFILES[name], "worked_panel")
        self.profile.setText(text.fill("pilot", PROFILE, name=name, version=version))
        known = found.progress is not None
        if known:
            score, most = text.number(found.progress, 1), text.number(max(LADDER), 1)
            self.progress.setText(text.fill("pilot", PROGRESS, score=score, most=most))
        self.progress.setVisible(known)
        steps = () if decided in ENDED else found.next_steps[:FIRST_STEPS]
        self._show_steps(steps, found.criteria)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as its words are at this width: what it would like to be is of another width."""
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def _headline(self, left: int, decided: Choice | None) -> str:
        if decided in ENDED:
            return self._text.say(ENDED[decided], "pilot")
        named = {0: NOTHING_STANDS, 1: ONE, 2: TWO, 3: THREE}
        if left in named:
            return self._text.say(named[left], "pilot")
        return self._text.fill("pilot", STANDS, left)

    def _behind(
        self, ask: Callable[[ReadinessPage], WorkedOut | None], at: QPoint | None
    ) -> list[WorkedOut | None]:
        return [] if self._found is None else [ask(self._found)]

    def _show_steps(self, steps: Sequence[str], criteria: Sequence[Criterion]) -> None:
        while held := self._steps.takeAt(0):
            if widget := held.widget():
                widget.hide()
                widget.deleteLater()
        places = {each.id: index for index, each in enumerate(criteria)}
        for number, step in enumerate(steps, 1):
            name = self._text.say(name_of(step))
            words = self._text.fill(
                "pilot", NUMBERED, number=number, step=name[:1].upper() + name[1:]
            )
            button = plain(words, partial(self._ask, places[step]), self)
            button.setStyleSheet("text-align: left;")
            advice = criteria[places[step]].would_change
            if advice is not None:
                button.setAccessibleDescription(self._text.say(advice))
            self._steps.addWidget(button)

    def _ask(self, index: int) -> None:
        self.step_asked.emit(index)


class Ring(QWidget):
    """How many of the criteria that are asked for are in order."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._passed = self._required = 0
        self.setFixedSize(RING_PX, RING_PX)

    def show_part(self, passed: int, required: int) -> None:
        self._passed, self._required = passed, required
        words = self._text.fill("pilot", RING, passed=passed, required=required)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(RING_PX, RING_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_of(self)
        circle = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        painter.setPen(QPen(QColor(tokens.sunk), 7))
        painter.drawEllipse(circle)
        if self._required and self._passed:
            painter.setPen(
                QPen(QColor(tokens.accent), 7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            )
            part = -round(360 * 16 * self._passed / self._required)
            painter.drawArc(circle, 90 * 16, part)
        painter.setPen(QColor(tokens.ink))
        painter.setFont(font(14, 600))
        words = f"{self._passed}/{self._required}"
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, words)
        painter.end()


class DecisionsCard(Card):
    """What was decided, newest first."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._text = text
        self.setAccessibleName(text.say(DECISIONS, "pilot"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.body.setContentsMargins(GAP_PX, 12, GAP_PX, 12)

    def show_decisions(self, decisions: Sequence[Decision]) -> None:
        """The latest ones; nothing where nothing was decided."""
        while self.body.count() > 1:
            held = self.body.takeAt(1)
            if held is not None and (widget := held.widget()):
                widget.hide()
                widget.deleteLater()
        for each in list(reversed(decisions))[:SHOWN_DECISIONS]:
            self.add(self._line(each))
        self.setVisible(bool(decisions))

    def _line(self, decision: Decision) -> QWidget:
        text = self._text
        line = QWidget(self)
        facts = {"decision": decision.decision, "date": text.date(decision.decided_on)}
        words = text.fill("pilot", DECIDED, **facts)
        if decision.decided_by:
            words = text.fill("pilot", DECIDED_BY, who=decision.decided_by, **facts)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Label(words, "strong", parent=line))
        if decision.against_flag:
            against = Label(text.say(AGAINST, "pilot"), "label", parent=line)
            against.set_tone("bad")
            row.addWidget(against)
        row.addWidget(Elided(decision.why, "second", parent=line), 1)
        return line
