"""The chart, and the table behind it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.charts.picture import ChartPicture
from desktop.ui.charts.say import beneath
from desktop.ui.parts.label import Label
from desktop.ui.parts.worked import explained
from desktop.ui.pilot.chart_table import ChartTable
from desktop.ui.theme import scaled
from store.reads import worked_outcome

if TYPE_CHECKING:
    from store.reads.outcomes import Outcome
    from store.reads.worked_out import WorkedOut

LEAST_PX, BESIDE_PX = 270, 8


class ChartCard(QFrame):
    """One metric over time. T turns between the chart and its numbers."""

    point_chosen = Signal(int, QPoint)
    """A period, by its index in the outcome, and where on the screen it was chosen."""
    copy_asked = Signal()

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._text = text
        self._picture: ChartPicture | None = None
        self.faces = ChartTable(text, self, copies=True)
        self.chart, self.table = self.faces.chart, self.faces.table
        self.faces.point_chosen.connect(self.point_chosen)
        self.faces.copy_asked.connect(self.copy_asked)
        self.sentence = Label("", "second", wrap=True, parent=self)
        self.notes = Label("", "label", wrap=True, parent=self)
        for label in (self.sentence, self.notes):
            label.setContentsMargins(8, 0, 8, 4)
            label.hide()
        body = QVBoxLayout(self)
        body.setContentsMargins(BESIDE_PX, BESIDE_PX, BESIDE_PX, BESIDE_PX)
        body.addWidget(self.faces, 1)
        body.addWidget(self.sentence)
        body.addWidget(self.notes)
        body.setSpacing(2)
        self.setMinimumHeight(scaled(LEAST_PX))
        self._outcome: Outcome | None = None
        for widget in (self.chart, self.table.view):
            explained(widget, self._behind_chart, clicks=False, stops=False)
        explained(self.notes, self._behind_notes)
        explained(self.sentence, self._behind_chart, stops=False)

    @property
    def picture(self) -> ChartPicture | None:
        """What is shown."""
        return self._picture

    @property
    def showing_table(self) -> bool:
        """Whether the numbers are in front."""
        return self.faces.showing_table

    def show_picture(
        self, picture: ChartPicture, outcome: Outcome | None = None, *, keep: bool = False
    ) -> None:
        """Show another picture; chart or table stays in front as it was. outcome: it is of.

        keep: it is the same one as it stands now, so the stretch in view stays too.
        """
        self._picture, self._outcome = picture, outcome
        words = beneath(picture, self._text)
        self.sentence.setText(words)
        self.sentence.setVisible(bool(words))
        self.faces.show_picture(picture, keep=keep)

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
        self.faces.toggle_table()
