"""The pages behind the tabs: each made when its tab is first in front, and filled only there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.text import Text
from desktop.ui.pilot.cycles import CyclesPage
from desktop.ui.pilot.history import HistoryPage
from desktop.ui.pilot.hypotheses import HypothesesPage
from desktop.ui.pilot.outcomes import OutcomesPage, seen_through
from desktop.ui.pilot.overview import OverviewPage
from desktop.ui.pilot.readiness import ReadinessPageView

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from store.reads.pilot import Metric, PilotPage
    from store.reads.readiness import ReadinessPage


class Pages(QObject):
    """One widget for each tab. What is not in front waits until it is."""

    made = Signal(str, QWidget)
    """A page was made: the name of its tab, and the page."""

    def __init__(self, tasks: Tasks, text: Text, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._tasks, self._text, self._stack = tasks, text, stack
        self._made: dict[str, QWidget] = {}
        self._page: PilotPage | None = None
        self._found: ReadinessPage | None = None
        self._stale: set[str] = set()
        self._front = "outcomes"

    @property
    def outcomes(self) -> OutcomesPage:
        """The numbers."""
        page = self._page_of("outcomes")
        assert isinstance(page, OutcomesPage)
        return page

    @property
    def cycles(self) -> CyclesPage:
        """What was tried."""
        page = self._page_of("cycles")
        assert isinstance(page, CyclesPage)
        return page

    @property
    def readiness(self) -> ReadinessPageView:
        """Whether it is ready."""
        page = self._page_of("readiness")
        assert isinstance(page, ReadinessPageView)
        return page

    @property
    def overview(self) -> OverviewPage:
        """The pilot at a glance, and the records without a tab of their own."""
        page = self._page_of("overview")
        assert isinstance(page, OverviewPage)
        return page

    @property
    def hypotheses(self) -> HypothesesPage:
        """What is believed."""
        page = self._page_of("hypotheses")
        assert isinstance(page, HypothesesPage)
        return page

    @property
    def history(self) -> HistoryPage:
        """What was done, and undo."""
        page = self._page_of("history")
        assert isinstance(page, HistoryPage)
        return page

    @property
    def metric(self) -> Metric | None:
        """The metric that is looked at: the one chosen among the outcomes, else the primary."""
        if "outcomes" in self._made and "outcomes" not in self._stale:
            return self.outcomes.shown_metric
        return None if self._page is None else self._page.primary

    def bring(self, name: str) -> None:
        """To the front, with what is known of the pilot now."""
        self._front = name
        self._stack.setCurrentWidget(self._page_of(name))
        self._fill(name)

    def forget(self) -> None:
        """Another pilot: what is known holds no longer."""
        self._page = self._found = None
        self._stale.clear()

    def show_page(self, page: PilotPage) -> None:
        """What is written about the pilot."""
        self._page = page
        self._stale |= {"overview", "hypotheses", "outcomes", "cycles", "readiness", "history"}
        self._fill(self._front)

    def show_readiness(self, found: ReadinessPage) -> None:
        """Its verdict."""
        self._found = found
        self._stale |= {"overview", "readiness"}
        self._fill(self._front)

    def _fill(self, name: str) -> None:
        page = self._page
        if page is None or name not in self._stale:
            return
        if name == "readiness":
            if self._found is None:
                return
            self.readiness.show_readiness(self._found, page)
        elif name == "outcomes":
            self.outcomes.show_page(page)
        elif name == "overview":
            self.overview.show_page(page)
            if self._found is not None:
                self.overview.show_readiness(self._found)
        elif name == "hypotheses":
            self.hypotheses.show_page(page)
        elif name == "history":
            self.history.show_page(page)
        else:
            self._fill_cycles(page)
        self._stale.discard(name)

    def _fill_cycles(self, page: PilotPage) -> None:
        self.cycles.show_page(page)
        metric = self.metric
        if metric is not None:
            self._tasks.read(
                seen_through,
                page.uid,
                metric.uid,
                None,
                None,
                None,
                self._tasks.today(),
                owner=self.cycles,
                then=self.cycles.show_outcome,
            )

    def _page_of(self, name: str) -> QWidget:
        page = self._made.get(name)
        if page is None:
            page = self._made[name] = self._make(name)
            self._stack.addWidget(page)
            self.made.emit(name, page)
        return page

    def _make(self, name: str) -> QWidget:
        tasks, text, stack = self._tasks, self._text, self._stack
        if name == "outcomes":
            return OutcomesPage(tasks, text, stack)
        if name == "cycles":
            return CyclesPage(text, tasks.today, stack)
        if name == "readiness":
            return ReadinessPageView(text, stack)
        if name == "hypotheses":
            return HypothesesPage(text, stack)
        if name == "history":
            return HistoryPage(tasks, text, stack)
        return OverviewPage(tasks, text, stack)
