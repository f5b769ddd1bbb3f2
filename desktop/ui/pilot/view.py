"""A pilot's page: its header, its tabs, and the panels that open over it.

Light: the pages behind the tabs come in when a pilot is first shown.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desktop.terms import standing
from desktop.text import Text
from desktop.ui.held import Held
from desktop.ui.parts.card import Hairline
from desktop.ui.parts.worked import explained
from desktop.ui.pilot.header import PilotHeader
from desktop.ui.theme import MARGIN_PX, Theme
from store.errors import Refusal
from store.words import mark

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from desktop.ui.pilot.deeds import Deeds
    from desktop.ui.pilot.pages import Pages
    from store.reads.outcomes import Outcome
    from store.reads.pilot import PilotPage
    from store.reads.pilot_history import Deed
    from store.reads.readiness import ReadinessPage
    from store.reads.worked_out import WorkedOut
    from store.store import Store

TABS = {
    "overview": mark("pilot", "Overview"),
    "hypotheses": mark("pilot", "Hypotheses"),
    "outcomes": mark("pilot", "Outcomes"),
    "cycles": mark("pilot", "Cycles"),
    "readiness": mark("pilot", "Readiness"),
    "history": mark("pilot", "History"),
}
TAB_NAMES = tuple(TABS)
PAGES = mark("pilot", "What to see of the pilot")
TOP_PX = 20


class PilotView(QWidget):
    """One pilot. `show_pilot` shows another; `left` says that the person goes back."""

    left = Signal()
    sheet_pasted = Signal()
    """What was copied has a shape of its own: the window reads it."""
    said = Signal(object)
    """For the status line: a Message, a sentence or a Refusal."""
    titled = Signal(str)
    """What the pilot is called, whenever that was read."""

    def __init__(
        self, tasks: Tasks, theme: Theme, text: Text, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self._tasks, self._theme, self._text = tasks, theme, text
        self._uid: UUID | None = None
        self.page: PilotPage | None = None
        self.readiness: ReadinessPage | None = None
        self.pages: Pages | None = None
        self.deeds: Deeds | None = None
        # What is to be done as soon as the pilot's page has come.
        self._waiting: Callable[[], None] | None = None
        self.header = PilotHeader(text, self)
        Held(tasks, *self.header.line.buttons)
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(text.say(PAGES, "pilot"))
        for words in TABS.values():
            self.tabs.addTab(text.say(words, "pilot"))
        self.stack = QStackedWidget(self)
        body = QVBoxLayout(self)
        body.setContentsMargins(MARGIN_PX, TOP_PX, MARGIN_PX, 0)
        body.setSpacing(0)
        body.addWidget(self.header)
        body.addSpacing(12)
        body.addWidget(self.tabs)
        body.addWidget(Hairline(self))
        body.addWidget(self.stack, 1)
        self.tabs.currentChanged.connect(self._tab_chosen)
        for part in (self.header.line.flag, self.header.line.why):
            explained(part, self._behind_flag)
        self.header.left.connect(self.left)
        self.header.numbers_asked.connect(self._add_numbers)
        self.header.cycle_asked.connect(self._log_cycle)
        self.header.decide_asked.connect(self._decide)
        tasks.changed.connect(self._changed)
        self._add_shortcuts()

    # What it shows

    @property
    def tab(self) -> str:
        """Which tab is in front."""
        return TAB_NAMES[self.tabs.currentIndex()]

    @property
    def pilot(self) -> UUID | None:
        """Which pilot is shown."""
        return self._uid

    def show_pilot(self, uid: UUID, tab: str = "outcomes") -> None:
        """Show a pilot, on a tab."""
        if self.pages is None:
            self._make_pages()
        if self.deeds is not None:
            self.deeds.panels.close()
        if uid != self._uid:
            self._uid, self.page, self.readiness = uid, None, None
            if self.pages is not None:
                self.pages.forget()
            self.header.show_pilot("", "")
            self.header.show_flag(None, None)
        self.show_tab(tab)
        self._tab_chosen(self.tabs.currentIndex())
        self.reload()

    def ask_for_numbers(self, metric: UUID) -> None:
        """Let the missing numbers of this measure be filled in."""
        self._when_there(lambda: self._numbers_asked(metric, ""))

    def show_metric(self, metric: UUID) -> None:
        """Show the outcomes of this measure."""
        self._when_there(lambda: self._record_asked("metric", metric))

    def _when_there(self, deed: Callable[[], None]) -> None:
        self._waiting = deed
        if self.page is not None:
            self.show_page(self.page)

    def show_tab(self, tab: str) -> None:
        """Bring a tab to the front."""
        self.tabs.setCurrentIndex(TAB_NAMES.index(tab))

    def reload(self) -> None:
        """Ask for all of it again."""
        from store.reads.pilot import pilot_page
        from store.reads.readiness import readiness

        if self._uid is None:
            return
        today = self._tasks.today()
        self._tasks.read(pilot_page, self._uid, owner=self, then=self.show_page, failed=self._gone)
        self._tasks.read(
            readiness, self._uid, today, owner=self, then=self._show_first, failed=self._say
        )

    def _show_first(self, found: ReadinessPage) -> None:
        """The verdict at once; how long it takes, which is drawn, where it tells that at all."""
        from store.reads.readiness_ahead import is_quick, readiness_ahead

        self.show_readiness(found)
        if any(is_quick(each) for each in found.criteria):
            uid, today = self._uid, self._tasks.today()

            def job(store: Store) -> ReadinessPage:
                return store.read(readiness_ahead, uid, today)

            def then(ahead: ReadinessPage) -> None:
                if uid == self._uid and self.readiness is found:
                    self.show_readiness(ahead)

            self._tasks.work(job, owner=self, then=then, quiet=True)

    def show_page(self, page: PilotPage) -> None:
        """What is written about the pilot has come."""
        assert self.pages is not None and self.deeds is not None
        self.page = self.deeds.page = page
        # The page has the keyboard when it is opened: this is what is heard then.
        self.setAccessibleName(page.title)
        self.header.show_pilot(page.title, page.programme)
        self.titled.emit(page.title)
        self._show_flag()
        self.header.set_deciding(any(metric.measured for metric in page.metrics))
        self.pages.show_page(page)
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            waiting()

    def show_readiness(self, found: ReadinessPage) -> None:
        """The verdict has come."""
        self.readiness = found
        if self.deeds is not None:
            self.deeds.found = found
        self._show_flag()
        if self.pages is not None:
            self.pages.show_readiness(found)

    def _show_flag(self) -> None:
        """Once both are known: a pilot that was stopped shows that."""
        if self.page is not None and self.readiness is not None:
            last = self.page.decisions[-1].decision if self.page.decisions else None
            self.header.show_flag(standing(self.readiness.flag, last), self.readiness.why)

    def _make_pages(self) -> None:
        from desktop.ui.pilot.deeds import Deeds
        from desktop.ui.pilot.pages import Pages

        self.deeds = Deeds(self, self._tasks, self._text, self._say)
        self.deeds.records.stand = self._stand_on
        self.pages = Pages(self._tasks, self._text, self.stack)
        self.pages.made.connect(self._page_made)

    def _page_made(self, name: str, page: Any) -> None:
        """Listen to a page that has just been made."""
        assert self.deeds is not None
        if name == "outcomes":
            page.point_chosen.connect(self._point_chosen)
            page.numbers_asked.connect(self._numbers_asked)
            page.sheet_pasted.connect(self.sheet_pasted)
            page.method_asked.connect(self.explain)
            page.said.connect(self.said)
        elif name == "readiness":
            page.record_asked.connect(self._record_asked)
        elif name == "history":
            page.opened.connect(self._deed_opened)
        elif name == "overview":
            page.asked.connect(self.deeds.asked)
            page.step_asked.connect(self._step_asked)
            page.tab_asked.connect(self.show_tab)
            page.numbers_asked.connect(self._numbers_asked)
            page.said.connect(self.said)
        else:
            page.asked.connect(self.deeds.asked)
        if name == "hypotheses":
            page.moved.connect(self.deeds.records.place)

    def _changed(self, touched: frozenset[str]) -> None:
        if self._uid is not None and self.pages is not None:
            if touched == {"flag"}:
                return
            self.reload()

    def _gone(self, refusal: Refusal) -> None:
        self._uid = None
        self.said.emit(refusal)
        self.left.emit()

    def _say(self, what: object) -> None:
        self.said.emit(what)

    # Gestures

    def _add_numbers(self) -> None:
        metric = self.pages.metric if self.pages is not None else None
        self._numbers_asked(metric.uid if metric is not None else None, "")

    def _numbers_asked(self, metric: UUID | None, block: str) -> None:
        if self.deeds is not None and self.page is not None:
            self.deeds.add_numbers(metric, block)

    def _log_cycle(self) -> None:
        if self.deeds is not None and self.page is not None:
            self.deeds.asked("iteration", "add", None)

    def _edit_pilot(self) -> None:
        if self.deeds is not None and self.page is not None and not self.deeds.panels.open_one:
            self.deeds.asked("pilot", "edit", None)

    def _decide(self) -> None:
        if self.deeds is not None and self.page is not None:
            self.deeds.decide(self.readiness)

    def _point_chosen(self, outcome: Outcome, index: int, at: QPoint) -> None:
        if self.deeds is not None:
            self.deeds.point_menu(outcome, index, at)

    def _record_asked(self, table: str, uid: Any) -> None:
        """From a criterion to what it rests on, or to what would make the first record of it."""
        if self.pages is None or self.deeds is None:
            return
        if uid is None:
            self.deeds.first_of(table)
        elif table == "metric":
            self.show_tab("outcomes")
            self.pages.outcomes.show_metric(uid)
        elif table == "iteration":
            self.show_tab("cycles")
        elif table in ("hypothesis", "criterion_fixing", "evidence_note"):
            self.show_tab("hypotheses")
            self.pages.hypotheses.point_at(table, uid)
        else:
            self.show_tab("overview")
            self.pages.overview.point_at(table, uid)

    def _stand_on(self, table: str, uid: UUID) -> None:
        """Where a record stands on the page in front; else in the page itself."""
        if self.pages is None:
            return
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.tab == "overview":
            self.pages.overview.point_at(table, uid)
        elif self.tab == "hypotheses":
            self.pages.hypotheses.point_at(table, uid)
        elif self.tab == "cycles":
            self.pages.cycles.stand_on(uid)

    def _step_asked(self, place: int) -> None:
        """A next step: to what it rests on, else to the criterion."""
        from desktop.ui.pilot.rests_on import rests_on

        if self.readiness is None or self.page is None:
            return
        rests = rests_on(self.readiness.criteria[place], self.page, self._text)
        if rests is None:
            self.show_tab("readiness")
        else:
            self._record_asked(rests.table, rests.uid)

    def explain(self, worked: Sequence[WorkedOut]) -> None:
        """How figures are worked out, in the side panel."""
        if self.deeds is not None and self.page is not None:
            self.deeds.explain(worked)

    def explain_flag(self) -> None:
        """Which rule gave the flag, and what it rests on."""
        if worked := self._behind_flag(None):
            self.explain(worked)

    def _behind_flag(self, at: QPoint | None) -> list[WorkedOut]:
        from store.reads import worked_readiness

        return [] if self.readiness is None else [worked_readiness.flag(self.readiness)]

    def _deed_opened(self, deed: Deed) -> None:
        from desktop.ui.pilot.history import open_deed

        if self.deeds is not None and self.page is not None:
            open_deed(self.deeds.panels, self._tasks, self._text, self.page, deed)

    def _tab_chosen(self, index: int) -> None:
        if self.pages is not None:
            self.pages.bring(TAB_NAMES[index])

    # Keys

    def _add_shortcuts(self) -> None:
        def on(keys: str, deed: Any) -> None:
            shortcut = QShortcut(QKeySequence(keys), self, deed)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

        for number, name in enumerate(TAB_NAMES, 1):
            on(f"Ctrl+{number}", lambda tab=name: self.show_tab(tab))
        on("Ctrl+Tab", lambda: self._step(1))
        on("Ctrl+Shift+Tab", lambda: self._step(-1))

    def _step(self, by: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % self.tabs.count())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to where one was; F2 edits the pilot, where nothing else is chosen."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        if event.key() == Qt.Key.Key_F2:
            self._edit_pilot()
            return
        super().keyPressEvent(event)
