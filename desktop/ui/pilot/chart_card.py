"""The chart, and the table behind it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.charts.outcome import OutcomeChart
from desktop.ui.charts.picture import ChartPicture
from desktop.ui.charts.say import sentence
from desktop.ui.parts.label import Label
from desktop.ui.parts.rows import Column, Line, Rows
from desktop.ui.parts.worked import explained
from desktop.ui.pilot.pictured import PointRow, rows_of
from desktop.ui.theme import GRID_ROW_PX
from store.reads import worked_outcome
from store.words import mark

if TYPE_CHECKING:
    from store.reads.outcomes import Outcome
    from store.reads.worked_out import WorkedOut

PERIOD = mark("pilot", "Period")
VALUE = mark("pilot", "Value")
PART = mark("pilot", "Counted")
SIGNAL = mark("pilot", "What it tells")
NOTE = mark("pilot", "Note")
TABLE = mark("pilot", "The numbers behind the chart")
LEAST_PX, BESIDE_PX = 270, 8


class ChartCard(QFrame):
    """One metric over time. T turns between the chart and its numbers."""

    point_chosen = Signal(int, QPoint)
    """A period, by its index in the outcome, and where on the screen it was chosen."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._text = text
        self._picture: ChartPicture | None = None
        self.chart = OutcomeChart(text, self)
        self.table = Rows(
            _columns(text),
            "index",
            row_px=GRID_ROW_PX,
            name=text.say(TABLE, "pilot"),
            fits=False,
            parent=self,
        )
        self.table.setProperty("look", "clear")
        self._stack = QStackedLayout()
        self._stack.addWidget(self.chart)
        self._stack.addWidget(self.table)
        self.sentence = Label("", "second", wrap=True, parent=self)
        self.notes = Label("", "label", wrap=True, parent=self)
        for label in (self.sentence, self.notes):
            label.setContentsMargins(8, 0, 8, 4)
            label.hide()
        body = QVBoxLayout(self)
        body.setContentsMargins(BESIDE_PX, BESIDE_PX, BESIDE_PX, BESIDE_PX)
        body.addLayout(self._stack, 1)
        body.addWidget(self.sentence)
        body.addWidget(self.notes)
        body.setSpacing(2)
        self.setMinimumHeight(LEAST_PX)
        self.chart.point_chosen.connect(self._chosen_in_chart)
        self.table.opened.connect(self._chosen_in_table)
        self._outcome: Outcome | None = None
        for widget in (self.chart, self.table.view):
            explained(widget, self._behind_chart, clicks=False, stops=False)
        explained(self.notes, self._behind_notes)
        explained(self.sentence, self._behind_chart, stops=False)
        # A list takes letters for a search in itself, T too.
        self.table.view.installEventFilter(self)

    @property
    def picture(self) -> ChartPicture | None:
        """What is shown."""
        return self._picture

    @property
    def showing_table(self) -> bool:
        """Whether the numbers are in front."""
        return self._stack.currentWidget() is self.table

    def show_picture(
        self, picture: ChartPicture, outcome: Outcome | None = None, *, keep: bool = False
    ) -> None:
        """Show another picture; chart or table stays in front as it was. outcome: it is of.

        keep: it is the same one as it stands now, so the stretch in view stays too.
        """
        self._picture, self._outcome = picture, outcome
        words = sentence(picture, self._text)
        self.sentence.setText(words[:1].upper() + words[1:])
        self.sentence.setVisible(bool(words))
        self.chart.show_picture(picture, keep=keep)
        if self.showing_table:
            self.table.set_rows(rows_of(picture, self._text))

    def _behind_chart(self, at: QPoint | None) -> list[WorkedOut | None]:
        return [] if self._outcome is None else [worked_outcome.chart(self._outcome)]

    def _behind_notes(self, at: QPoint | None) -> list[WorkedOut | None]:
        """What they warn of is how far range and chart can be trusted."""
        if self._outcome is None:
            return []
        return [worked_outcome.interval(self._outcome), worked_outcome.chart(self._outcome)]

    def show_notes(self, sentences: Sequence[str]) -> None:
        """How far to trust it, beneath the chart."""
        self.notes.setText("\n".join(sentences))
        self.notes.setVisible(bool(sentences))

    def notes_height(self) -> int:
        """How much room the words take below the chart."""
        shown = [each for each in (self.sentence, self.notes) if not each.isHidden()]
        wide = self.width() - 2 * BESIDE_PX
        return sum(max(0, each.heightForWidth(wide)) + 2 for each in shown) + (
            BESIDE_PX if shown else 0
        )

    def toggle_table(self) -> None:
        """Turn between the chart and its numbers; the focus goes along."""
        front = self.chart if self.showing_table else self.table
        if front is self.table and self._picture is not None:
            self.table.set_rows(rows_of(self._picture, self._text))
            if self.chart.chosen is not None:
                self.table.make_current(self.chart.chosen)
        self._stack.setCurrentWidget(front)
        front.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """T, from the chart."""
        if _is_t(event):
            self.toggle_table()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """T, from the table."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _is_t(event):
            self.toggle_table()
            return True
        return super().eventFilter(watched, event)

    def _chosen_in_chart(self, index: int) -> None:
        drawing = self.chart.drawing
        at = drawing.point_at(index) if drawing is not None else QPointF()
        self.point_chosen.emit(index, self.chart.mapToGlobal(at.toPoint() + QPoint(6, 6)))

    def _chosen_in_table(self, index: int) -> None:
        view = self.table.view
        at = view.visualRect(view.currentIndex()).bottomLeft() + QPoint(16, 0)
        self.point_chosen.emit(index, view.viewport().mapToGlobal(at))


def _is_t(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_T and not event.modifiers()


def _columns(text: Text) -> tuple[Column, ...]:
    def words(title: str) -> str:
        return text.say(title, "pilot")

    def signal(row: PointRow) -> tuple[Line, ...]:
        return (Line(row.signal, row.tone or "ink2"),)

    return (
        Column("period", words(PERIOD), lambda row: (Line(row.period),)),
        Column("value", words(VALUE), lambda row: (Line(row.value, weight=600),), right=True),
        Column(
            "part",
            words(PART),
            lambda row: (Line(row.part, "ink2"),),
            right=True,
            drop_order=1,
        ),
        Column("signal", words(SIGNAL), signal),
        Column("note", words(NOTE), lambda row: (Line(row.note, "ink2"),), stretch=1),
    )
