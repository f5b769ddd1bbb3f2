"""The line of figures above the portfolio, worked out from its rows and painted as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.text import Text
from desktop.ui.theme import BODY_PX, font, tokens_of
from store.reads.first import PortfolioRow
from store.words import Choice, Flag, Stage, mark

RUNNING = mark("portfolio", "running")
READY = mark("portfolio", "ready to scale")
NEED = mark("portfolio", "need a decision")
SPENT = mark("portfolio", "spent")
OF_BUDGET = mark("portfolio", "of {cap}")
REACHED = mark("portfolio", "people reached")
TRIED = mark("portfolio", "tried")
TRIED_ENDED = mark("portfolio", "tried; {scaled} scaled, {stopped} stopped")
REACHED_WORST = mark("portfolio", "people reached, {share} of them worst off")

BEGUN = frozenset({Stage.RUNNING, Stage.REVIEW, Stage.DECIDED})

NUMBER_PX = 26
STEP_PX = 42
HEIGHT_PX = 52


@dataclass(frozen=True, slots=True)
class Figure:
    """A number, a smaller tail on the same line, and what it counts below. token: its colour."""

    number: str
    label: str
    tail: str = ""
    token: str = "ink"


def figures_of(rows: Sequence[PortfolioRow], text: Text) -> tuple[Figure, ...]:
    """What the rows add up to; money and people only where they are known.

    What was tried stays tried where it is put away; all else is of those that are in sight.
    """
    tried = [row for row in rows if row.archived or row.stage in BEGUN]
    scaled, stopped = (
        sum(row.last_decision == choice for row in tried) for choice in (Choice.SCALE, Choice.STOP)
    )
    rows = [row for row in rows if not row.archived]

    def say(marked: str, **facts: object) -> str:
        return text.fill("portfolio", marked, **facts)

    running = sum(row.stage is Stage.RUNNING for row in rows)
    ready = sum(row.flag is Flag.READY for row in rows)
    need = sum(row.needs_decision for row in rows)
    found = [
        Figure(text.count(running), say(RUNNING)),
        Figure(text.count(ready), say(READY), token="accent" if ready else "ink"),
        Figure(text.count(need), say(NEED), token="bad" if need else "ink"),
    ]
    paid = [row for row in rows if row.budget_cap and row.spent is not None]
    # Two currencies cannot be added up.
    if paid and len({row.currency for row in paid}) == 1:
        currency = paid[0].currency
        cap = sum(row.budget_cap or 0 for row in paid)
        spent = text.money(sum(row.spent or 0 for row in paid), currency, short=True)
        tail = say(OF_BUDGET, cap=text.money(cap, currency, short=True))
        found.append(Figure(spent, say(SPENT), tail))
    met = [row for row in rows if row.participants is not None]
    if met:
        people = sum(row.participants or 0 for row in met)
        known = [row for row in met if row.worst_off is not None]
        label = say(REACHED)
        among = sum(row.participants or 0 for row in known)
        if among:
            share = sum(row.worst_off or 0 for row in known) / among
            label = say(REACHED_WORST, share=text.percent(share))
        found.append(Figure(text.count(people), label))
    if tried:
        ended = say(TRIED_ENDED, scaled=text.count(scaled), stopped=text.count(stopped))
        found.append(Figure(text.count(len(tried)), ended if scaled or stopped else say(TRIED)))
    return tuple(found)


class Figures(QWidget):
    """Paints them in a row; those at the end give way where the room is short."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures: tuple[Figure, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figures(self, figures: tuple[Figure, ...]) -> None:
        """Other figures."""
        if figures == self.figures:
            return
        self.figures = figures
        said = (" ".join(part for part in (f.number, f.tail, f.label) if part) for f in figures)
        self.setAccessibleName("; ".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(600, HEIGHT_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = tokens_of(self)
        large, small = font(NUMBER_PX, 600), font(BODY_PX)
        measure, words = QFontMetricsF(large), QFontMetricsF(small)
        left = 0.0
        for figure in self.figures:
            number = measure.horizontalAdvance(figure.number)
            tail = words.horizontalAdvance(figure.tail) + 4 if figure.tail else 0.0
            width = max(number + tail, words.horizontalAdvance(figure.label))
            if left and left + width > self.width():
                break
            painter.setFont(large)
            painter.setPen(QColor(getattr(tokens, figure.token)))
            painter.drawText(QPointF(left, 26), figure.number)
            painter.setFont(small)
            painter.setPen(QColor(tokens.ink2))
            painter.drawText(QPointF(left + number + 4, 26), figure.tail)
            painter.drawText(QPointF(left, 47), figure.label)
            left += width + STEP_PX
        painter.end()
