"""The line of figures above the portfolio, worked out from its rows and painted as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.text import Text
from desktop.ui.parts.worked import explained
from desktop.ui.theme import BODY_PX, font, scaled, tokens_of
from store.reads.first import PortfolioRow, middle, weeks_taken
from store.words import Choice, Flag, Stage, mark, mark_n

if TYPE_CHECKING:
    from store.reads.worked_out import WorkedOut

RUNNING = mark("portfolio", "running")
READY = mark("portfolio", "ready to scale")
NEED = mark("portfolio", "need a decision")
SPENT = mark("portfolio", "spent")
OF_BUDGET = mark("portfolio", "of {cap}")
REACHED = mark("portfolio", "people reached")
TRIED = mark("portfolio", "tried")
TRIED_ENDED = mark("portfolio", "tried; {scaled} scaled, {stopped} stopped")
TRIED_TOOK = mark_n(
    "portfolio", "tried; {scaled} scaled, {stopped} stopped, typically after %n week(s)", None, 0
)
REACHED_WORST = mark("portfolio", "people reached, {share} of them worst off")

BEGUN = frozenset({Stage.RUNNING, Stage.REVIEW, Stage.DECIDED})

NUMBER_PX = 26
STEP_PX = 42
HEIGHT_PX = 52


@dataclass(frozen=True, slots=True)
class Figure:
    """A number, a smaller tail on the same line, and what it counts below.

    token: its colour. key: what it is called where it is explained. short: the label where there
    is no room for all of it.
    """

    number: str
    label: str
    tail: str = ""
    token: str = "ink"
    key: str = ""
    short: str = ""


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
        Figure(text.count(running), say(RUNNING), key="running"),
        Figure(text.count(ready), say(READY), token="accent" if ready else "ink", key="ready"),
        Figure(text.count(need), say(NEED), token="bad" if need else "ink", key="need"),
    ]
    paid = [row for row in rows if row.budget_cap and row.spent is not None]
    # Two currencies cannot be added up.
    if paid and len({row.currency for row in paid}) == 1:
        currency = paid[0].currency
        cap = sum(row.budget_cap or 0 for row in paid)
        spent = text.money(sum(row.spent or 0 for row in paid), currency, short=True)
        tail = say(OF_BUDGET, cap=text.money(cap, currency, short=True))
        found.append(Figure(spent, say(SPENT), tail, key="spent"))
    met = [row for row in rows if row.participants is not None]
    if met:
        people = sum(row.participants or 0 for row in met)
        known = [row for row in met if row.worst_off is not None]
        label = say(REACHED)
        among = sum(row.participants or 0 for row in known)
        if among:
            share = sum(row.worst_off or 0 for row in known) / among
            label = say(REACHED_WORST, share=text.percent(share))
        found.append(Figure(text.count(people), label, key="reached"))
    if tried:
        found.append(_tried(tried, scaled, stopped, text))
    return tuple(found)


def _tried(tried: Sequence[PortfolioRow], scaled: int, stopped: int, text: Text) -> Figure:
    """How many, how they ended, and how long that took in the middle."""
    number = text.count(len(tried))
    if not (scaled or stopped):
        return Figure(number, text.fill("portfolio", TRIED), key="tried")
    facts = {"scaled": text.count(scaled), "stopped": text.count(stopped)}
    short = text.fill("portfolio", TRIED_ENDED, **facts)
    weeks = middle(weeks_taken(tried, Choice.SCALE, Choice.STOP))
    label = short if weeks is None else text.fill("portfolio", TRIED_TOOK, weeks, **facts)
    return Figure(number, label, key="tried", short=short)


class Figures(QWidget):
    """Paints them in a row; those at the end give way where the room is short."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures: tuple[Figure, ...] = ()
        self._rows: Sequence[PortfolioRow] = ()
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._asker = explained(self, self._behind, ring=self._ring)

    def show_figures(self, figures: tuple[Figure, ...], rows: Sequence[PortfolioRow] = ()) -> None:
        """Other figures. rows: what they add up. The keyboard stays on the figure it stood on."""
        self._rows = rows
        if figures == self.figures:
            return
        stood = self.figures[self._current].key if self._current < len(self.figures) else ""
        self.figures = figures
        self._current = next((n for n, each in enumerate(figures) if each.key == stood), 0)
        said = (" ".join(part for part in (f.number, f.tail, f.label) if part) for f in figures)
        self.setAccessibleName("; ".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(600, scaled(HEIGHT_PX))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right: the figure beside."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        self._current = min(max(self._current + step, 0), max(len(self._placed()) - 1, 0))
        self._asker.follow()

    def _behind(self, at: QPoint | None) -> list[WorkedOut | None]:
        """The figure at a place; of None the one that the keyboard stands on."""
        from store.reads import worked_portfolio

        placed = self._placed()
        chosen = self._current
        if at is not None:
            chosen = next(
                (n for n, (left, width, *_) in enumerate(placed) if left <= at.x() <= left + width),
                -1,
            )
        if not 0 <= chosen < len(placed):
            return []
        return [worked_portfolio.figures(self._rows).get(self.figures[chosen].key)]

    def _ring(self) -> QRect:
        placed = self._placed()
        if not placed:
            return self.rect()
        left, width, *_ = placed[min(self._current, len(placed) - 1)]
        return QRect(max(0, round(left) - 6), 0, round(width) + 12, self.height())

    def _placed(self) -> list[tuple[float, float, float, str]]:
        """Left, width, width of the number, and label, of those that there is room for."""
        measure, words = QFontMetricsF(font(NUMBER_PX, 600)), QFontMetricsF(font(BODY_PX))
        found: list[tuple[float, float, float, str]] = []
        left = 0.0
        for figure in self.figures:
            number = measure.horizontalAdvance(figure.number)
            tail = words.horizontalAdvance(figure.tail) + 4 if figure.tail else 0.0
            label = figure.label
            width = max(number + tail, words.horizontalAdvance(label))
            if figure.short and left + width > self.width():
                label = figure.short
                width = max(number + tail, words.horizontalAdvance(label))
            if left and left + width > self.width():
                break
            found.append((left, width, number, label))
            left += width + STEP_PX
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = tokens_of(self)
        large, small = font(NUMBER_PX, 600), font(BODY_PX)
        for figure, (left, _, number, label) in zip(self.figures, self._placed(), strict=False):
            painter.setFont(large)
            painter.setPen(QColor(getattr(tokens, figure.token)))
            painter.drawText(QPointF(left, scaled(26)), figure.number)
            painter.setFont(small)
            painter.setPen(QColor(tokens.ink2))
            painter.drawText(QPointF(left + number + 4, scaled(26)), figure.tail)
            painter.drawText(QPointF(left, scaled(47)), label)
        painter.end()
