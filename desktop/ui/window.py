"""The frame: sidebar, pages, status line. It knows the pages; they do not know it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.language import use_language
from desktop.settings import Settings
from desktop.tasks import EVERYTHING, Tasks
from desktop.ui.doors import Doors
from desktop.ui.parts.buttons import primary
from desktop.ui.parts.empty import Empty
from desktop.ui.parts.progress import ProgressLine
from desktop.ui.parts.toast import StatusLine
from desktop.ui.portfolio.view import PortfolioView
from desktop.ui.said import can_be_undone, sentence_of
from desktop.ui.sidebar import NAME, Sidebar
from desktop.ui.theme import GAP_PX, MARGIN_PX, Theme
from store.errors import Refusal
from store.reads.first import PortfolioRow
from store.words import mark

if TYPE_CHECKING:
    from desktop.ui.menus import Menus
    from desktop.ui.pilot.view import PilotView
    from desktop.ui.settings.view import SettingsView
    from desktop.ui.start.view import StartView

WINDOW_TITLE = "{store} \u2013 {name}"
OPEN_STORE = mark("window", "Open a store")
STORES = mark("window", "Springbrett stores (*.db);;All files (*)")
OPEN_ANOTHER = mark("window", "Open another store…")
WORKING = mark("window", "Working…")
OPENING = mark("window", "Opening the pilot…")
KEYS = mark("window", "Keys")
SMALLEST = (1024, 700)
PROGRESS_PX = 260


class Window(QMainWindow):
    """One window on one store."""

    painted = Signal()
    """What is shown was painted for the first time."""
    store_chosen = Signal(object)
    """Another store is to be opened: its Path."""
    sample_asked = Signal()
    spoken = Signal()
    """Everything is said in another language now."""
    closed = Signal()

    def __init__(self, tasks: Tasks, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self._tasks, self._text, self._theme = tasks, tasks.text, theme
        self._settings = settings
        self._was_painted = False
        self._charts_ready = False
        self._wanted: tuple[UUID, str] | None = None
        self._working = 0
        self._refusal: Refusal | None = None
        self.path = Path()
        self.setMinimumSize(*SMALLEST)
        self.resize(settings.window_size)
        self._build()
        self._listen()

    # -- frame ----------------------------------------------------------------------------------

    def _build(self) -> None:
        # Pages that are made when they are first wanted.
        self.pilot: PilotView | None = None
        self.start: StartView | None = None
        self.settings_page: SettingsView | None = None
        self._pages: dict[str, QWidget] = {}
        self._make_frame()
        self.doors = Doors(self.right, self._tasks, self.open_pilot)
        self._menus: Menus | None = None
        self._listen_to_frame()
        self.show_page("portfolio")
        self.portfolio.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_frame(self) -> None:
        self.sidebar = Sidebar(self._text, self)
        self.stack = QStackedWidget(self)
        self.status = StatusLine(self)
        self.progress = ProgressLine(self)
        self.progress.setFixedWidth(PROGRESS_PX)
        self.portfolio = PortfolioView(self._tasks, self)
        self._add_page("portfolio", self.portfolio)
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
        right.addWidget(self.stack, 1)
        right.addLayout(bottom)
        frame = QWidget(self)
        frame.setProperty("look", "page")
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(self.right, 1)
        self.setCentralWidget(frame)

    @property
    def menus(self) -> Menus:
        """The menu and the shortcuts; made right after the first paint."""
        if self._menus is None:
            from desktop.ui.menus import menus_of

            self._menus = menus_of(self, self._text)
            self.sidebar.menu_button.setMenu(self._menus.menu)
        return self._menus

    def _listen(self) -> None:
        tasks = self._tasks
        self.painted.connect(self._made_ready)
        tasks.changed.connect(self._on_changed)
        tasks.said.connect(self.say)
        tasks.not_opened.connect(self.show_refusal)
        tasks.busy.connect(self._show_busy)

    def _listen_to_frame(self) -> None:
        self._tasks.saving.connect(self.sidebar.show_saving)
        self._tasks.saved.connect(self.sidebar.show_saved)
        self.sidebar.chosen.connect(self._go)
        self.status.undo_asked.connect(self.undo)
        self.portfolio.pilot_opened.connect(self.open_pilot)
        self.portfolio.new_asked.connect(self.doors.new_pilot)
        self.portfolio.import_asked.connect(self.doors.choose_file)
        self.portfolio.emptied.connect(self._on_emptied)

    def _add_page(self, name: str, page: QWidget) -> None:
        old = self._pages.pop(name, None)
        if old is not None:
            self.stack.removeWidget(old)
            old.deleteLater()
        self._pages[name] = page
        self.stack.addWidget(page)

    # -- where we are ---------------------------------------------------------------------------

    @property
    def page(self) -> str:
        """The name of the page that is shown: portfolio, start, pilot, settings, refusal."""
        shown = self.stack.currentWidget()
        return next(name for name, page in self._pages.items() if page is shown)

    def show_page(self, name: str) -> None:
        """Show one of the pages that were made."""
        self.doors.close_panel()
        self.stack.setCurrentWidget(self._pages[name])
        entry = {"pilot": "portfolio", "start": "portfolio", "refusal": None}.get(name, name)
        self.sidebar.show_current(entry)

    def show_portfolio(self) -> None:
        """The list with the selection as it was; or where to begin, while there are no pilots."""
        if self.page == "refusal":
            return
        empty = not self.portfolio.all_rows and self.start is not None
        self.show_page("start" if empty else "portfolio")
        if not empty:
            self.portfolio.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_settings(self) -> None:
        """This person's choices."""
        if self.settings_page is None:
            from desktop.ui.settings.view import SettingsView

            made = self.settings_page = SettingsView(self._settings, self._text, self)
            made.theme_chosen.connect(self.choose_theme)
            made.language_chosen.connect(self.choose_language)
            made.name_chosen.connect(self._choose_name)
            made.open_asked.connect(self.choose_store)
            made.show_path(self.path)
            self._add_page("settings", made)
        self.show_page("settings")

    def show_start(self) -> None:
        """Where to begin in a store without pilots."""
        if self.start is None:
            from desktop.ui.start.view import StartView

            made = self.start = StartView(self._text, self)
            made.new_asked.connect(self.doors.new_pilot)
            made.sample_asked.connect(self.sample_asked)
            made.pasted.connect(lambda pasted: self.doors.look_at_numbers(pasted, made))
            self._add_page("start", made)
        self.show_page("start")
        self.start.numbers.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_pilot(self, uid: UUID, tab: str = "outcomes") -> None:
        """A pilot's page, as soon as charts can be drawn."""
        if not self._charts_ready:
            self._wanted = (uid, tab)
            self.progress.begin(self._text.fill("window", OPENING), can_cancel=False)
            return
        if self.pilot is None:
            from desktop.ui.pilot.view import PilotView

            self.pilot = PilotView(self._tasks, self._theme, self._text, self)
            self.pilot.left.connect(self.show_portfolio)
            self.pilot.said.connect(self.say)
            self._add_page("pilot", self.pilot)
        self.pilot.show_pilot(uid, tab)
        self.show_page("pilot")
        self.pilot.setFocus(Qt.FocusReason.OtherFocusReason)

    def charts_are_ready(self) -> None:
        """What charts need is imported; a pilot that was asked for before is opened now."""
        self._charts_ready = True
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.progress.end()
            self.open_pilot(*wanted)

    def _go(self, entry: str) -> None:
        {"portfolio": self.show_portfolio, "settings": self.show_settings}[entry]()

    # -- the store ------------------------------------------------------------------------------

    def show_store(self, path: Path, rows: Sequence[PortfolioRow] | None, name: str) -> None:
        """Another store: its rows as they are read first, or None where they come later."""
        self.path = path
        self.sidebar.show_store(name, str(path))
        self.setWindowTitle(WINDOW_TITLE.format(store=name, name=NAME))
        if self.settings_page is not None:
            self.settings_page.show_path(path)
        if rows is not None:
            self.portfolio.show_rows(rows)

    def show_refusal(self, refusal: Refusal) -> None:
        """The store can't be opened: why, and the way to another one."""
        self._refusal = refusal
        another = primary(self._text.fill("window", OPEN_ANOTHER), self.choose_store)
        self._add_page("refusal", Empty(self._text.say(refusal), another, parent=self))
        self.show_page("refusal")

    def choose_store(self) -> None:
        """Ask for a file, and open it."""
        title, kinds = (self._text.fill("window", words) for words in (OPEN_STORE, STORES))
        file, _ = QFileDialog.getOpenFileName(self, title, str(self.path.parent), kinds)
        if file:
            self.store_chosen.emit(Path(file))

    def show_keys(self) -> None:
        """All shortcuts."""
        self.doors.show(self._text.fill("window", KEYS), self.menus.keys(self.right))

    # -- what was said --------------------------------------------------------------------------

    def say(self, what: Any) -> None:
        """In the status line: a Done, a Refusal, a message, or a sentence that is ready."""
        if isinstance(what, Refusal):
            self.sidebar.show_not_saved()
            self.status.refuse(self._text.say(what))
            return
        self.status.say(sentence_of(what, self._text), undo=can_be_undone(what))

    def undo(self) -> None:
        """Take back your own last command."""
        self._tasks.undo()

    def redo(self) -> None:
        """Do again what was undone last."""
        self._tasks.redo()

    def _show_busy(self, begins: bool) -> None:
        self._working += 1 if begins else -1
        if self._working > 0:
            self.progress.begin(self._text.fill("window", WORKING), can_cancel=False)
        elif self._wanted is None:
            self.progress.end()

    def _on_changed(self, touched: frozenset[str]) -> None:
        if touched == EVERYTHING and self.page in ("pilot", "refusal"):
            # What was shown belongs to the store before.
            self.show_page("portfolio")
        if touched - {"flag"}:
            self._tasks.read(next_steps, self._tasks.by, owner=self, then=self._show_steps)

    def _show_steps(self, steps: Any) -> None:
        self.menus.show_steps(steps.undo, steps.redo)

    def _on_emptied(self, empty: bool) -> None:
        self.sidebar.show_count("portfolio", len(self.portfolio.all_rows))
        if empty and self.page == "portfolio":
            self.show_start()
        elif not empty and self.page == "start":
            self.show_page("portfolio")

    # -- choices --------------------------------------------------------------------------------

    def choose_theme(self, choice: str) -> None:
        """Hold it light or dark, or follow the system; kept."""
        self._settings.theme = choice
        self._theme.fix(choice)  # type: ignore[arg-type]
        self.menus.show_theme(choice)
        if self.settings_page is not None:
            self.settings_page.show_theme(choice)

    def choose_language(self, choice: str) -> None:
        """One of the languages, or the system's; kept, and spoken at once."""
        self._settings.language = choice
        self._tasks.text = self._text = use_language(choice)
        # What chose it is one of the widgets that go.
        QTimer.singleShot(0, self, self._build_again)

    def _build_again(self) -> None:
        """Every text anew, at the same place: each widget says its words when it is made."""
        page, pilot, sidebar, portfolio = self.page, self.pilot, self.sidebar, self.portfolio
        refusal = self._refusal
        for action in self.actions():
            self.removeAction(action)
            action.deleteLater()
        self.menus.menu.deleteLater()
        self._build()
        self._made_ready()
        self.sidebar.continue_from(sidebar)
        self.portfolio.continue_from(portfolio)
        if page == "settings":
            self.show_settings()
        elif page == "start":
            self.show_start()
        elif page == "refusal" and refusal is not None:
            self.show_refusal(refusal)
        elif page == "pilot" and pilot is not None and pilot.pilot is not None:
            self.open_pilot(pilot.pilot, pilot.tab)
        self._tasks.read(next_steps, self._tasks.by, owner=self, then=self._show_steps)
        self.spoken.emit()

    def _choose_name(self, name: str) -> None:
        self._settings.name = name
        self._tasks.by = self._settings.name
        self._tasks.read(next_steps, self._tasks.by, owner=self, then=self._show_steps)

    def search(self) -> None:
        """Stand in the search field of the portfolio."""
        self.show_portfolio()
        if self.page == "portfolio":
            self.portfolio.stand_in_search()

    # -- events ---------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            # After the rest of this paint has reached the screen.
            QTimer.singleShot(0, self.painted.emit)

    def _made_ready(self) -> None:
        """What can be done with the keyboard can be done from now on."""
        self.portfolio.prepare_search()
        self.menus.show_theme(self._settings.theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.page in ("pilot", "settings"):
            self.show_portfolio()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if (focus := QApplication.focusWidget()) is not None:
            # What stands in a field is saved when the focus leaves it.
            focus.clearFocus()
        if not (self.isMaximized() or self.isFullScreen()):
            self._settings.window_size = self.size()
        super().closeEvent(event)
        self.closed.emit()


def next_steps(session: Any, by: str) -> Any:
    """The read, imported where it is run: SQLAlchemy is not there at the first paint."""
    from store.reads.history import next_steps as ask

    return ask(session, by)
