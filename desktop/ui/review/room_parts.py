"""What stands on the large screen: runs of text, facts and keys, painted to grow with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.review.room import BODY_PX, LABEL_PX, NUMBER_PX
from desktop.ui.theme import Tokens, font, tokens_of

ELLIPSIS = "…"
LINE = 1.28
"""Of the font's size: how far lines of running text lie apart."""
MOST_LINES = 3
"""Of an answer beside the chart."""
GAPS = (18, 12, 8, 4)
"""Between two facts, where there is more room and less."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text. token: its colour, of `Tokens`, by name."""

    text: str
    token: str = "ink"
    weight: int = 400


class Words(QWidget):
    """One run after the other in a text that wraps, over so many lines at most."""

    def __init__(
        self,
        px: float = BODY_PX,
        *,
        most_lines: int = 0,
        centred: bool = False,
        hugs: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """px: at 1280 × 720. most_lines: the rest gives way to an ellipsis; 0 for all of them.

        hugs: no wider than the text, so that something can stand right beside it.
        """
        super().__init__(parent)
        self._px, self._most, self._centred, self._hugs = px, most_lines, centred, hugs
        self._zoom = 1.0
        self._runs: tuple[Run, ...] = ()
        wide = QSizePolicy.Policy.Maximum if hugs else QSizePolicy.Policy.Expanding
        policy = QSizePolicy(wide, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_runs(self, *runs: Run) -> None:
        """Other text."""
        self._runs = tuple(run for run in runs if run.text)
        whole = "".join(run.text for run in self._runs)
        self.setAccessibleName(whole)
        self.setVisible(bool(whole))
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """What it says."""
        return self.accessibleName()

    def set_zoom(self, zoom: float) -> None:
        """As large as this."""
        self._zoom = zoom
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        return round(paint_runs(None, self._runs, self._rect(width), self._face, self._most) + 1)

    def sizeHint(self) -> QSize:
        if self._hugs:
            width = sum(
                QFontMetricsF(font(self._px, run.weight, scale=self._zoom)).horizontalAdvance(
                    run.text
                )
                for run in self._runs
            )
            return QSize(round(width) + 4, round(self._px * self._zoom * LINE) + 1)
        return QSize(round(400 * self._zoom), self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, round(self._px * self._zoom * LINE))

    @property
    def _face(self) -> QFont:
        return font(self._px, scale=self._zoom)

    def _rect(self, width: int) -> QRectF:
        return QRectF(0, 0, width, 1e6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = tokens_of(self)
        paint_runs(
            painter, self._runs, QRectF(self.rect()), self._face, self._most, tokens,
            centred=self._centred,
        )  # fmt: skip
        painter.end()


def paint_runs(
    painter: QPainter | None,
    runs: Sequence[Run],
    rect: QRectF,
    face: QFont,
    most_lines: int = 0,
    tokens: Tokens | None = None,
    *,
    centred: bool = False,
) -> float:
    """Paint them from the top of `rect` on; only measured without a painter. Returns the height."""
    text = "".join(run.text for run in runs).replace("\n", "\u2028")
    if not text or rect.width() <= 0:
        return 0.0
    layout = QTextLayout(text, face)
    if centred:
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignHCenter))
    layout.setFormats(_formats(runs, tokens))
    step, top = face.pixelSize() * LINE, 0.0
    shown: list[QTextLine] = []
    cut = False
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(rect.width())
        line.setPosition(QPointF(rect.left(), rect.top() + top))
        if most_lines and len(shown) == most_lines:
            cut = True
            break
        shown.append(line)
        top += step
    layout.endLayout()
    if cut:
        last = shown[-1]
        kept = text[: last.textStart() + last.textLength() - 2]
        if " " in kept[last.textStart() :].strip():
            kept = kept.rsplit(" ", 1)[0]  # whole words
        kept = kept.rstrip(" ,;.")
        return paint_runs(painter, _first(runs, kept), rect, face, most_lines, tokens,
                          centred=centred)  # fmt: skip
    if painter is not None and tokens is not None:
        painter.setPen(QColor(tokens.ink))
        layout.draw(painter, QPointF(0, 0))
    return top


def _first(runs: Sequence[Run], kept: str) -> list[Run]:
    """The runs as far as `kept` goes, with an ellipsis at the end."""
    left, made = len(kept), []
    for run in runs:
        if left <= 0:
            break
        made.append(Run(run.text[:left], run.token, run.weight))
        left -= len(run.text)
    if made:
        last = made.pop()
        made.append(Run(last.text.rstrip() + ELLIPSIS, last.token, last.weight))
    return made


def _formats(runs: Sequence[Run], tokens: Tokens | None) -> list[QTextLayout.FormatRange]:
    made, start = [], 0
    for run in runs:
        piece = QTextLayout.FormatRange()
        length = len(run.text.encode("utf-16-le")) // 2
        piece.start, piece.length = start, length
        # PySide hands the format out as a copy; it is put back once it is coloured.
        kind = piece.format
        kind.setFontWeight(run.weight)
        if tokens is not None:
            kind.setForeground(QColor(getattr(tokens, run.token)))
        piece.format = kind
        made.append(piece)
        start += length
    return made


@dataclass(frozen=True, slots=True)
class RoomFact:
    """A question in bold and its answer below."""

    question: str
    answer: str


class RoomFacts(QWidget):
    """The one number, and facts below it. Where the room is short, answers take fewer lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 1.0
        self._label = self._number = self._beside = ""
        self._facts: tuple[RoomFact, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def show_facts(self, label: str, number: str, beside: str, facts: Sequence[RoomFact]) -> None:
        """label: what the number is of. beside: its range, target, and what it was."""
        self._label, self._number, self._beside = label, number, beside
        self._facts = tuple(facts)
        first = ", ".join(part for part in (label, number, beside) if part)
        said = [first, *(f"{fact.question} {fact.answer}" for fact in facts)]
        self.setAccessibleName(". ".join(part for part in said if part))
        self.update()

    @property
    def facts(self) -> tuple[RoomFact, ...]:
        """What is shown below the number."""
        return self._facts

    def set_zoom(self, zoom: float) -> None:
        """As large as this."""
        self._zoom = zoom
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(360 * self._zoom), round(300 * self._zoom))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(240 * self._zoom), round(120 * self._zoom))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = tokens_of(self)
        top = self._paint_number(painter, tokens)
        gap, lines = self._fitting(self.height() - top)
        for fact, most_lines in zip(self._facts, lines, strict=True):
            for text, weight, most in ((fact.question, 600, 1), (fact.answer, 400, most_lines)):
                rect = QRectF(0, top, self.width(), self.height())
                top += paint_runs(painter, [Run(text, weight=weight)], rect, self._body, most,
                                  tokens)  # fmt: skip
            top += gap
        painter.end()

    @property
    def _body(self) -> QFont:
        return font(BODY_PX, scale=self._zoom)

    def _paint_number(self, painter: QPainter, tokens: Tokens) -> float:
        """Label, number and what stands beside it; returns where they end."""
        top, width = 0.0, float(self.width())
        if self._label:
            face = font(LABEL_PX, scale=self._zoom)
            rect = QRectF(0, 0, width, self.height())
            top += paint_runs(painter, [Run(self._label, "ink3")], rect, face, 1, tokens)
        if self._number:
            face = font(NUMBER_PX, 600, scale=self._zoom)
            painter.setFont(face)
            painter.setPen(QColor(tokens.ink))
            height = face.pixelSize() * 1.12
            side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(QRectF(0, top, width, height), side, self._number)
            top += height
        if self._beside:
            rect = QRectF(0, top, width, self.height())
            top += paint_runs(painter, [Run(self._beside)], rect, self._body, 2, tokens)
        return top + 9 * self._zoom if top else 0.0

    def _fitting(self, room: float) -> tuple[float, list[int]]:
        """The gap, and the lines of each answer: all of them where there is room for all.

        Else one for each, and then one more for each in turn, as long as there is room.
        """
        wanted = [self._lines(fact.answer) for fact in self._facts]
        for gap in GAPS:
            if self._height(gap * self._zoom, wanted) <= room:
                return gap * self._zoom, wanted
        least, lines = GAPS[-1] * self._zoom, [1] * len(wanted)
        for most in range(2, MOST_LINES + 1):
            for place, want in enumerate(wanted):
                more = [*lines[:place], most, *lines[place + 1 :]]
                if want >= most and self._height(least, more) <= room:
                    lines = more
        return least, lines

    def _lines(self, answer: str) -> int:
        """How many lines an answer takes, up to the most that it gets."""
        whole = paint_runs(None, [Run(answer)], QRectF(0, 0, self.width(), 1e6), self._body)
        return min(MOST_LINES, max(1, round(whole / self._step)))

    @property
    def _step(self) -> float:
        return self._body.pixelSize() * LINE

    def _height(self, gap: float, lines: Sequence[int]) -> float:
        """All facts: a question takes one line."""
        return (len(lines) + sum(lines)) * self._step + gap * max(0, len(lines) - 1)
