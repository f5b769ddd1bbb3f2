"""The pages behind the tabs, made when a pilot is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.text import Text
from desktop.ui.pilot.about import AboutPage
from desktop.ui.pilot.cycles import CyclesPage
from desktop.ui.pilot.outcomes import OutcomesPage
from desktop.ui.pilot.readiness import ReadinessPageView

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from store.reads.pilot import PilotPage


class Pages:
    """One widget for each tab, in the tabs' order."""

    def __init__(self, tasks: Tasks, text: Text, parent: QWidget) -> None:
        self.outcomes = OutcomesPage(tasks, text, parent)
        self.cycles = CyclesPage(text, tasks.today, parent)
        self.readiness = ReadinessPageView(text, parent)
        self.about = AboutPage(text, parent)
        self.outcomes.shown.connect(self.cycles.show_outcome)

    @property
    def all(self) -> tuple[QWidget, ...]:
        """In the tabs' order."""
        return self.outcomes, self.cycles, self.readiness, self.about

    def show_page(self, page: PilotPage) -> None:
        """What is written about the pilot, to all of them."""
        self.cycles.show_page(page)
        self.about.show_page(page)
        self.outcomes.show_page(page)
