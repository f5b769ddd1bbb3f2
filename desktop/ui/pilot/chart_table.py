"""A chart over time and the table behind it: T turns between the two, wherever it stands."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop.text import Text
from desktop.ui.charts.outcome import OutcomeChart
from desktop.ui.charts.picture import ChartPicture
from desktop.ui.parts.keys import SharedKeys
from desktop.ui.parts.rows import Column, Line, Rows
from desktop.ui.pilot.pictured import PointRow, rows_of
from desktop.ui.theme import GRID_ROW_PX, text_scale
from store.words import mark

PERIOD = mark("pilot", "Period")
VALUE = mark("pilot", "Value")
PART = mark("pilot", "Counted")
SIGNAL = mark("pilot", "What it tells")
NOTE = mark("pilot", "Note")
TABLE = mark("pilot", "The numbers behind the chart")

MOST_SCALE = 1.5
"""Larger text leaves a chart no room; its table and its sentence go on growing."""


class ChartTable(QWidget):
    """The chart in front, or its numbers. copies: Ctrl+C asks for a copy of both."""

    point_chosen = Signal(int, QPoint)
    """A period, by its index, and where on the screen it was chosen."""
    copy_asked = Signal()

    def __init__(
        self,
        text: Text,
        parent: QWidget | None = None,
        *,
        heading: bool = True,
        copies: bool = False,
    ) -> None:
        super().__init__(parent)
        self._text, self._copies = text, copies
        size = min(text_scale(), MOST_SCALE)
        self.chart = OutcomeChart(text, self, text_scale=size, heading=heading)
        self.table = Rows(
            _columns(text),
            "index",
            row_px=GRID_ROW_PX,
            name=text.say(TABLE, "pilot"),
            fits=False,
            parent=self,
        )
        self.table.setProperty("look", "clear")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.chart)
        self._stack.addWidget(self.table)
        self.chart.point_chosen.connect(self._chosen_in_chart)
        self.table.opened.connect(self._chosen_in_table)
        SharedKeys(self._taken, self, self.table.view)

    @property
    def showing_table(self) -> bool:
        """Whether the numbers are in front."""
        return self._stack.currentWidget() is self.table

    def show_picture(self, picture: ChartPicture, *, keep: bool = False) -> None:
        """Show another picture; chart or table stays in front as it was. keep: as in the chart."""
        self.chart.show_picture(picture, keep=keep)
        if self.showing_table:
            self.table.set_rows(rows_of(picture, self._text))

    def toggle_table(self) -> None:
        """Turn between the chart and its numbers; the focus goes along."""
        front = self.chart if self.showing_table else self.table
        picture = self.chart.picture
        if front is self.table and picture is not None:
            self.table.set_rows(rows_of(picture, self._text))
            if self.chart.chosen is not None:
                self.table.make_current(self.chart.chosen)
        self._stack.setCurrentWidget(front)
        front.setFocus(Qt.FocusReason.OtherFocusReason)

    def _taken(self, event: QKeyEvent) -> bool:
        """T and Ctrl+C, from the chart and from the table."""
        if event.key() == Qt.Key.Key_T and not event.modifiers():
            self.toggle_table()
        elif self._copies and event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        else:
            return False
        return True

    def _chosen_in_chart(self, index: int) -> None:
        drawing = self.chart.drawing
        at = drawing.point_at(index) if drawing is not None else QPointF()
        self.point_chosen.emit(index, self.chart.mapToGlobal(at.toPoint() + QPoint(6, 6)))

    def _chosen_in_table(self, index: int) -> None:
        view = self.table.view
        at = view.visualRect(view.currentIndex()).bottomLeft() + QPoint(16, 0)
        self.point_chosen.emit(index, view.viewport().mapToGlobal(at))


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
