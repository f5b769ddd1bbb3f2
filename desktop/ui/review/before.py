"""Before the chart: what was agreed last time, what changed since, and what everyone thinks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.label import Label
from desktop.ui.pilot.decide import MEANINGS
from desktop.ui.review.bar import TypedLine
from desktop.ui.review.room import BODY_PX, LEAD_PX, laid
from desktop.ui.review.room_parts import Run, Words
from desktop.ui.theme import tokens_of
from store.reads.review_types import ActionState
from store.words import Ask, Choice, mark, mark_n

if TYPE_CHECKING:
    from datetime import date

    from store.reads.review_types import ActionLine, ReviewPage, Since

AGREED = mark("review", "What we agreed last time")
NOTHING_AGREED = mark("review", "Nothing was agreed last time.")
CHANGED = mark("review", "What has changed since {date}")
CHANGED_FIRST = mark("review", "What has happened so far")
NOTHING_CHANGED = mark("review", "Nothing has changed.")
AFTER_VOTES = mark("review", "What has changed is shown once everyone has answered.")
BY = mark("review", ", by {date}")
LATE = mark("review", ", by {date}, late")
DONE = mark("review", ", done {date}")
DROPPED = mark("review", ", dropped")
HOW = mark("review", ". {how}")
ROW = mark("review", "{digit}: {action}")
MORE = mark_n("review", "and %n more", None, 0)
VOTE = mark("review", "What would you decide?")
VOTE_HOW = mark("review", "Each presses a digit in turn, unseen by the others.")
PREDICT = mark("review", "{metric}: what is the figure now?")
PREDICT_HOW = mark("review", "Each writes a figure in turn, then Enter.")
PREDICTION = mark("review", "A figure, then Enter")
IN = mark_n("review", "%n answer(s)", None, 0)
IN_OF = mark("review", "{count} of {present} have answered")
MOST_ACTIONS, MOST_CHANGES = 9, 7
TICK_PX, DOT_PX = 22, 16


class Tick(QWidget):
    """A circle; with a tick in it once it is done."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._zoom, self.done = 1.0, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_zoom(self, zoom: float) -> None:
        """As large as this."""
        self._zoom = zoom
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        side = round(TICK_PX * self._zoom)
        return QSize(side, round(BODY_PX * 1.28 * self._zoom))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, zoom = tokens_of(self), self._zoom
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, radius = QRectF(self.rect()).center(), (TICK_PX / 2 - 2) * zoom
        painter.setPen(QPen(QColor(tokens.accent if self.done else tokens.neutral), 1.8 * zoom))
        if self.done:
            painter.setBrush(QColor(tokens.accent))
        painter.drawEllipse(middle, radius, radius)
        if self.done:
            pen = QPen(QColor(tokens.on_accent), 2.2 * zoom)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            places = ((-4.2, 0.2), (-1.2, 3.2), (4.4, -3.4))
            painter.drawPolyline(
                QPolygonF([middle + QPointF(x * zoom, y * zoom) for x, y in places])
            )
        painter.end()


class ActionRow(QWidget):
    """One action, ticked by its digit or a click."""

    clicked = Signal(int)

    def __init__(self, digit: int, action: ActionLine, text: Text, parent: QWidget) -> None:
        super().__init__(parent)
        self.digit, self.action = digit, action
        key = Label(str(digit), "key", parent=self)
        tick = Tick(self)
        tick.done = action.state is not ActionState.OPEN
        words = Words(BODY_PX, most_lines=2, parent=self)
        words.show_runs(*action_runs(action, text))
        row = laid(QHBoxLayout(self), 12)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(key, 0, top)
        row.addWidget(tick, 0, top)
        row.addWidget(words, 1)
        self.setAccessibleName(text.fill("review", ROW, digit=digit, action=words.text()))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit(self.digit)


def action_runs(action: ActionLine, text: Text) -> list[Run]:
    """Kari: ring skolen, by 12 Dec. What is closed is grey."""
    open_ = action.state is ActionState.OPEN
    ink = "ink" if open_ else "ink3"
    runs = [Run(f"{action.owner}: ", ink, 600)] if action.owner else []
    runs.append(Run(action.what.rstrip(" ."), ink))
    if action.state is ActionState.DONE:
        runs.append(Run(text.fill("review", DONE, date=_day(action.done_on, text)), "ink3"))
    elif action.state is ActionState.DROPPED:
        runs.append(Run(text.fill("review", DROPPED), "ink3"))
    elif action.due_on is not None:
        words = LATE if action.overdue else BY
        tone = "bad" if action.overdue else "ink3"
        runs.append(Run(text.fill("review", words, date=_day(action.due_on, text)), tone))
    if action.how_it_went:
        runs.append(Run(text.fill("review", HOW, how=action.how_it_went), "ink3"))
    return runs


def _day(day: date | None, text: Text) -> str:
    return text.date(day, year=False)


class Listed(QWidget):
    """A heading and rows below it, made anew each time."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.heading = Label("", "lead", wrap=True, parent=self)
        self.rows: list[QWidget] = []
        self._column = laid(QVBoxLayout(self), 13)
        self._column.addWidget(self.heading)
        self._column.addStretch()

    def show_rows(self, heading: str, rows: Sequence[QWidget]) -> None:
        """Other rows."""
        self.heading.setText(heading)
        for row in self.rows:
            row.setParent(None)
            row.deleteLater()
        self.rows = list(rows)
        for row in rows:
            self._column.insertWidget(self._column.count() - 1, row)

    def line(self, *runs: Run, most_lines: int = 2) -> Words:
        """A row of text."""
        words = Words(BODY_PX, most_lines=most_lines, parent=self)
        words.show_runs(*runs)
        return words


class ActionsStep(QWidget):
    """Last meeting's actions, and beside them what changed since."""

    ticked = Signal(int)
    """The place of an action among those that are shown, from 0."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.agreed, self.changes = Listed(self), Listed(self)
        row = laid(QHBoxLayout(self), 56, (0, 14, 0, 0))
        row.addWidget(self.agreed, 11)
        row.addWidget(self.changes, 10)

    def show_page(self, page: ReviewPage, *, hides: bool, actions: bool) -> None:
        """hides: what changed must wait for the votes. actions: whether these stand here too."""
        text = self._text
        shown = page.actions[:MOST_ACTIONS]
        rows: list[QWidget] = []
        for digit, action in enumerate(shown, 1):
            row = ActionRow(digit, action, text, self.agreed)
            row.clicked.connect(lambda digit: self.ticked.emit(digit - 1))
            rows.append(row)
        if len(page.actions) > len(shown):
            left = text.fill("review", MORE, len(page.actions) - len(shown))
            rows.append(self.agreed.line(Run(left, "ink3")))
        if not rows:
            rows = [self.agreed.line(Run(text.fill("review", NOTHING_AGREED), "ink2"))]
        self.agreed.show_rows(text.fill("review", AGREED), rows)
        self.agreed.setVisible(actions)
        self.changes.show_rows(self._since_title(page.since), self._changes(page.since, hides))
        said = [self.agreed.heading.text(), *(row.accessibleName() for row in rows)]
        self.setAccessibleName(". ".join(said if actions else [self.changes.heading.text()]))

    def _since_title(self, since: Since) -> str:
        if since.on is None:
            return self._text.fill("review", CHANGED_FIRST)
        return self._text.fill("review", CHANGED, date=self._text.date(since.on, year=False))

    def _changes(self, since: Since, hides: bool) -> list[QWidget]:
        text, listed = self._text, self.changes
        if hides:
            return [listed.line(Run(text.fill("review", AFTER_VOTES), "ink2"))]
        shown = since.changes[:MOST_CHANGES]
        rows: list[QWidget] = []
        for change in shown:
            day = "" if change.on is None else f"  {text.date(change.on, year=False)}"
            rows.append(listed.line(Run(text.say(change.said)), Run(day, "ink3")))
        if len(since.changes) > len(shown):
            left = text.fill("review", MORE, len(since.changes) - len(shown))
            rows.append(listed.line(Run(left, "ink3")))
        return rows or [listed.line(Run(text.fill("review", NOTHING_CHANGED), "ink2"))]


class Dots(QWidget):
    """One dot for each answer, hollow ones for those still to come. Nobody sees which."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._zoom, self._count, self._of = 1.0, 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int, of: int) -> None:
        """So many of so many."""
        self._count, self._of = count, max(of, count)
        self.update()

    def set_zoom(self, zoom: float) -> None:
        """As large as this."""
        self._zoom = zoom
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(200, round((DOT_PX + 6) * self._zoom))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._of:
            return
        tokens, zoom = tokens_of(self), self._zoom
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = min(1.75 * DOT_PX * zoom, self.width() / self._of)
        radius = min(DOT_PX / 2 * zoom, step * 0.4)
        for place in range(self._of):
            at = QPointF(radius + 2 + place * step, self.height() / 2)
            filled = place < self._count
            painter.setPen(QPen(QColor(tokens.accent if filled else tokens.neutral), 1.8 * zoom))
            painter.setBrush(QColor(tokens.accent) if filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, radius, radius)
        painter.end()


class VotesStep(QWidget):
    """What everyone thinks, before the chart is shown."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.question = Words(LEAD_PX, most_lines=2, parent=self)
        self.how = Words(BODY_PX, most_lines=2, parent=self)
        self.options = QWidget(self)
        rows = laid(QVBoxLayout(self.options), 10)
        for digit, choice in enumerate(Choice, 1):
            row = laid(QHBoxLayout(), 14)
            row.addWidget(Label(str(digit), "key", parent=self.options))
            words = Words(BODY_PX, most_lines=1, parent=self.options)
            words.show_runs(*meaning_runs(choice, text))
            row.addWidget(words, 1)
            rows.addLayout(row)
        self.line = TypedLine(self)
        self.dots = Dots(self)
        self.count = Words(BODY_PX, parent=self)
        column = laid(QVBoxLayout(self), 20, (0, 14, 0, 0))
        for widget in (self.question, self.options, self.line, self.how, self.dots, self.count):
            column.addWidget(widget)
        column.addStretch()

    def show_page(self, page: ReviewPage, present: int) -> None:
        """present: how many are there, 0 where nobody wrote that down."""
        text, votes = self._text, page.votes
        predicts = votes.asked is Ask.PREDICTIONS
        metric = page.title if page.figure is None else page.figure.name
        asked = text.fill("review", PREDICT if predicts else VOTE, metric=metric)
        self.question.show_runs(Run(asked, weight=600))
        self.how.show_runs(Run(text.fill("review", PREDICT_HOW if predicts else VOTE_HOW), "ink2"))
        self.options.setVisible(not predicts)
        self.line.setVisible(predicts)
        count = answers(page)
        self.dots.show_count(count, present)
        said = text.fill("review", IN, count)
        if present:
            said = text.fill("review", IN_OF, count=text.count(count), present=text.count(present))
        self.count.show_runs(Run(said))
        self.setAccessibleName(f"{asked} {said}")


def answers(page: ReviewPage) -> int:
    """How many have answered."""
    return len(page.votes.cast) + len(page.votes.predicted)


def meaning_runs(choice: Choice, text: Text) -> list[Run]:
    """Scale: take it to more places."""
    meaning = text.say(MEANINGS[choice], "pilot")
    return [Run(text.term(choice), weight=600), Run(f"  {meaning}", "ink2")]
