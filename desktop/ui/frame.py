"""What always stands in the window: the sidebar, the page beside it, the line at the bottom."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.notices import Notices
from desktop.ui.parts.progress import ProgressLine
from desktop.ui.parts.reading import go_on
from desktop.ui.parts.toast import StatusLine
from desktop.ui.sidebar import Sidebar
from desktop.ui.theme import GAP_PX, MARGIN_PX
from store.words import mark

WORKING = mark("window", "Working…")
PROGRESS_PX = 260
ENTRY = {
    "pilot": "portfolio",
    "start": "portfolio",
    "pasted": "portfolio",
    "import": "portfolio",
    "refusal": None,
}
"""Which entry of the sidebar a page belongs to, where it has no own."""


class Frame(QWidget):
    """Holds the pages by name and shows one of them."""

    def __init__(self, text: Text, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self._text = text
        self._working = 0
        self._waiting: str | None = None
        self._stop: Callable[[], object] | None = None
        self.pages: dict[str, QWidget] = {}
        self.came_from = ""
        self.sidebar = Sidebar(text, self)
        self.stack = QStackedWidget(self)
        self.status = StatusLine(self)
        self.progress = ProgressLine(self)
        self.progress.setFixedWidth(PROGRESS_PX)
        self.progress.cancelled.connect(self._cancelled)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(MARGIN_PX - GAP_PX, 0, GAP_PX, 0)
        bottom.addWidget(self.status, 1)
        bottom.addWidget(self.progress)
        # Side panels lie over all of it, from top to bottom.
        self.right = QWidget(self)
        self.right.setProperty("look", "page")
        right = QVBoxLayout(self.right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        self.notices = Notices(self.right)
        right.addWidget(self.notices)
        right.addWidget(self.stack, 1)
        right.addLayout(bottom)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(self.right, 1)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as one reads."""
        return go_on(self, forward) or super().focusNextPrevChild(forward)

    def add_page(self, name: str, page: QWidget) -> None:
        """A page, in place of the one that had this name."""
        self.drop_page(name)
        self.pages[name] = page
        self.stack.addWidget(page)

    def drop_page(self, name: str) -> None:
        """Do without this page, if it is there."""
        old = self.pages.pop(name, None)
        if old is not None:
            self.stack.removeWidget(old)
            old.deleteLater()

    @property
    def page(self) -> str:
        """The name of the page that is shown."""
        shown = self.stack.currentWidget()
        return next(name for name, page in self.pages.items() if page is shown)

    def show_page(self, name: str) -> None:
        """Show one of the pages."""
        if self.stack.currentWidget() is not None and name != self.page:
            self.came_from = self.page
        self.stack.setCurrentWidget(self.pages[name])
        self.sidebar.show_current(ENTRY.get(name, name))

    def show_busy(self, begins: bool) -> None:
        """A long piece of work began or ended."""
        # What began before the words were changed may end here.
        self._working = max(0, self._working + (1 if begins else -1))
        self._show_progress()

    def show_waiting(self, marked: str | None, stop: Callable[[], object] | None = None) -> None:
        """What was asked for is not there yet; None once it is. stop: what Cancel does."""
        self._waiting, self._stop = marked, stop
        self._show_progress()

    def _cancelled(self) -> None:
        if self._stop is not None:
            self._stop()

    def _show_progress(self) -> None:
        words = self._waiting or (WORKING if self._working > 0 else None)
        if words is None:
            self.progress.end()
        else:
            can_cancel = self._stop is not None
            self.progress.begin(self._text.fill("window", words), can_cancel=can_cancel)
