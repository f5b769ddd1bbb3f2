"""The frame: sidebar, pages, status line. It knows the pages; they do not know it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from desktop.language import use_language
from desktop.settings import Settings
from desktop.tasks import EVERYTHING, Tasks
from desktop.ui.choices import Choices
from desktop.ui.doors import Doors
from desktop.ui.frame import Frame
from desktop.ui.held import why_only_read
from desktop.ui.pilot_deeds import PilotDeeds
from desktop.ui.portfolio.look import KeptLook
from desktop.ui.portfolio.view import PortfolioView
from desktop.ui.rescue import Rescue
from desktop.ui.said import can_be_undone, next_steps, sentence_of
from desktop.ui.sidebar import NAME
from desktop.ui.stores import Stores
from desktop.ui.theme import Theme
from store.errors import Refusal
from store.reads.first import PortfolioRow
from store.words import mark

if TYPE_CHECKING:
    from desktop.ui.menus import Menus
    from desktop.ui.pilot.view import PilotView
    from desktop.ui.settings.view import SettingsView
    from desktop.ui.start.view import StartView

WINDOW_TITLE = "{store} \u2013 {name}"
OPENING = mark("window", "Opening the pilot…")
SMALLEST = (1024, 700)


class Window(QMainWindow):
    """One window on one store."""

    painted = Signal()
    """What is shown was painted for the first time."""
    store_chosen = Signal(object)
    """Another store is to be opened: its Path."""
    store_made = Signal(object)
    """A new store is to be made: its Path."""
    sample_asked = Signal()
    spoken = Signal()
    """Everything is said in another language now."""
    closed = Signal()

    def __init__(self, tasks: Tasks, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self._tasks, self._text, self._theme, self._settings = tasks, tasks.text, theme, settings
        self._was_painted = self._charts_ready = False
        self._wanted: tuple[UUID, str] | None = None
        self.stores = Stores(self, tasks, settings)
        self.rescue = Rescue(self, tasks, self.stores)
        self.choices = Choices(self, tasks, theme, settings, self.stores)
        self.deeds = PilotDeeds(self, tasks, self.current_pilot)
        self.setMinimumSize(*SMALLEST)
        self.resize(settings.window_size)
        self._build()
        self._listen()

    # -- frame ----------------------------------------------------------------------------------

    def _build(self) -> None:
        # Pages that are made when they are first wanted.
        self.pilot: PilotView | None = None
        self.start: StartView | None = None
        self.choices.forget_page()
        self._make_frame()
        self.doors = Doors(self.frame, self._tasks, self.open_pilot)
        self.rescue.stand_in(self.frame, self.doors)
        self._menus: Menus | None = None
        self._listen_to_frame()
        self.show_page("portfolio")
        self.portfolio.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_frame(self) -> None:
        frame = self.frame = Frame(self._text, self)
        self.sidebar, self.stack, self.right = frame.sidebar, frame.stack, frame.right
        self.status, self.progress = frame.status, frame.progress
        self.portfolio = PortfolioView(self._tasks, self)
        self.looks = KeptLook(self.portfolio, self._settings)
        frame.add_page("portfolio", self.portfolio)
        self.setCentralWidget(frame)

    @property
    def menus(self) -> Menus:
        """The menu and the shortcuts; made right after the first paint."""
        if self._menus is None:
            from desktop.ui.menus import menus_of

            self._menus = menus_of(self, self._tasks, self._settings)
            self.sidebar.menu_button.setMenu(self._menus.menu)
        return self._menus

    def _listen(self) -> None:
        tasks = self._tasks
        tasks.changed.connect(self._on_changed)
        tasks.said.connect(self.say)
        tasks.not_opened.connect(self.rescue.show_refusal)
        tasks.opened.connect(self._hold)
        self.rescue.said.connect(self.say)
        self.stores.opened.connect(self.store_chosen)
        self.stores.made.connect(self.store_made)
        self.stores.refused.connect(self.say)
        self.stores.named.connect(self._show_name)
        self.choices.theme_chosen.connect(self._show_theme)
        self.choices.language_chosen.connect(self.choose_language)
        self.choices.text_size_chosen.connect(self._build_again)
        self.choices.name_chosen.connect(self._ask_for_steps)
        self.choices.pilot_asked.connect(self.open_pilot)
        self.deeds.said.connect(self._say_done)
        self.deeds.copied.connect(self.open_pilot)
        self.deeds.removed.connect(self._on_removed)

    def _listen_to_frame(self) -> None:
        self._tasks.busy.connect(self.frame.show_busy)
        self._tasks.saving.connect(self.sidebar.show_saving)
        self._tasks.saved.connect(self.sidebar.show_saved)
        self.sidebar.chosen.connect(self._go)
        self.status.undo_asked.connect(self.undo)
        self.portfolio.pilot_opened.connect(self.open_pilot)
        self.portfolio.place_opened.connect(self.open_pilot)
        self.portfolio.new_asked.connect(self.doors.new_pilot)
        self.portfolio.import_asked.connect(self.doors.choose_file)
        self.portfolio.emptied.connect(self._on_emptied)
        self.portfolio.stage_chosen.connect(self.deeds.move)
        self.portfolio.menu_asked.connect(self._show_pilot_menu)

    # -- where we are ---------------------------------------------------------------------------

    @property
    def page(self) -> str:
        """The name of the page that is shown: portfolio, start, pilot, settings, refusal."""
        return self.frame.page

    @property
    def settings_page(self) -> SettingsView | None:
        """This person's choices, once they were looked at."""
        return self.choices.page

    @property
    def path(self) -> Path:
        """Where the store lies."""
        return self.stores.path

    def show_page(self, name: str) -> None:
        """Show one of the pages that were made."""
        self.doors.close_panel()
        self.frame.show_page(name)

    def show_portfolio(self) -> None:
        """The list with the selection as it was; or where to begin, while there are no pilots."""
        if self.page == "refusal":
            return
        empty = not self.portfolio.all_rows and self.start is not None
        self.show_page("start" if empty else "portfolio")
        if not empty:
            self.portfolio.stand_in_list()

    def leave(self) -> None:
        """Back to where you were: a pilot that was opened from the settings leads back there."""
        (self.show_settings if self.frame.came_from == "settings" else self.show_portfolio)()

    def turn(self) -> None:
        """From table to board, to icons, and back to the table."""
        self.show_portfolio()
        self.portfolio.turn()

    def show_settings(self) -> None:
        """This person's choices."""
        if self.settings_page is None:
            self.frame.add_page("settings", self.choices.make_page(self))
        self.show_page("settings")

    def show_start(self) -> None:
        """Where to begin in a store without pilots."""
        if self.start is None:
            from desktop.ui.start.view import StartView

            made = self.start = StartView(self._text, self)
            made.sample_asked.connect(self.sample_asked)
            self.doors.open_from(made)
            self.frame.add_page("start", made)
        self.show_page("start")
        self.start.numbers.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_pilot(self, uid: UUID, tab: str = "outcomes") -> None:
        """A pilot's page, as soon as charts can be drawn."""
        if not self._charts_ready:
            self._wanted = (uid, tab)
            self.frame.show_waiting(OPENING)
            return
        if self.pilot is None:
            from desktop.ui.pilot.view import PilotView

            self.pilot = PilotView(self._tasks, self._theme, self._text, self)
            self.pilot.header.more.setMenu(self.menus.pilot)
            self.pilot.left.connect(self.leave)
            self.pilot.header.left.connect(self.show_portfolio)
            self.pilot.said.connect(self.say)
            self.pilot.sheet_pasted.connect(lambda: self.doors.paste(self.current_pilot()))
            self.frame.add_page("pilot", self.pilot)
        self.pilot.show_pilot(uid, tab)
        self.show_page("pilot")
        self.pilot.setFocus(Qt.FocusReason.OtherFocusReason)

    def charts_are_ready(self) -> None:
        """What charts need is imported; a pilot that was asked for before is opened now."""
        self._charts_ready = True
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.frame.show_waiting(None)
            self.open_pilot(*wanted)

    def current_pilot(self) -> PortfolioRow | None:
        """The pilot that is looked at: the one that is open, or the one chosen among them all."""
        if self.page == "pilot" and self.pilot is not None:
            uid = self.pilot.pilot
            return next((row for row in self.portfolio.all_rows if row.uid == uid), None)
        return self.portfolio.current() if self.page == "portfolio" else None

    def _show_pilot_menu(self, at: QPoint) -> None:
        self.menus.pilot.popup(at)

    def _on_removed(self, uid: UUID) -> None:
        if self.pilot is not None and self.pilot.pilot == uid:
            self._forget_pilot()

    def _forget_pilot(self) -> None:
        """Its page goes before it asks for what is no longer there."""
        if self.page == "pilot":
            self.show_portfolio()
        self.pilot = None
        self.frame.drop_page("pilot")

    def _go(self, entry: str) -> None:
        self.menus.entries[entry]()

    # -- the store ------------------------------------------------------------------------------

    def show_store(
        self,
        path: Path,
        rows: Sequence[PortfolioRow] | None,
        otherwise: str,
        kept_name: str | None = None,
    ) -> None:
        """Another store: its rows as they are read first, or None where they come later.

        otherwise: what it is called while it has no name of its own.
        """
        if path != self.path:
            self._forget_pilot()
        self.stores.show(path, otherwise, kept_name)
        self.looks.show_store(path)
        if rows is not None:
            self.portfolio.show_rows(rows)

    def _show_name(self, name: str) -> None:
        self.sidebar.show_store(name, str(self.path))
        self.setWindowTitle(WINDOW_TITLE.format(store=name, name=NAME))

    def name_store(self) -> None:
        """Stand where the store is named."""
        self.show_settings()
        assert self.settings_page is not None
        self.settings_page.stand_in_store_name()

    # -- what was said --------------------------------------------------------------------------

    def say(self, what: Any) -> None:
        """In the status line: a Done, a Refusal, a message, or a sentence that is ready."""
        if isinstance(what, Refusal):
            self.sidebar.show_not_saved()
            self.status.refuse(self._text.say(what))
            return
        self.status.say(sentence_of(what, self._text), undo=can_be_undone(what))

    def _say_done(self, sentence: str) -> None:
        self.status.say(sentence, undo=True)

    def undo(self) -> None:
        """Take back your own last command."""
        self._tasks.undo()

    def redo(self) -> None:
        """Do again what was undone last."""
        self._tasks.redo()

    def _on_changed(self, touched: frozenset[str]) -> None:
        if touched == EVERYTHING and self.page in ("pilot", "refusal", "import"):
            # What was shown belongs to the store before.
            self.show_page("portfolio")
        if touched - {"flag"}:
            self._ask_for_steps()

    def _show_steps(self, steps: Any) -> None:
        self.menus.show_steps(steps.undo, steps.redo)

    def _on_emptied(self, empty: bool) -> None:
        self.sidebar.show_count("portfolio", sum(not r.archived for r in self.portfolio.all_rows))
        if empty and self.page == "portfolio":
            self.show_start()
        elif not empty and self.page == "start":
            self.show_page("portfolio")

    # -- choices --------------------------------------------------------------------------------

    def choose_language(self, choice: str) -> None:
        """One of the languages, or the system's; kept, and spoken at once."""
        self._settings.language = choice
        self._tasks.text = self._text = use_language(choice)
        # What chose it is one of the widgets that go.
        QTimer.singleShot(0, self, self._build_again)

    def _build_again(self) -> None:
        """Every text anew, at the same place: each widget says its words when it is made."""
        page, pilot, sidebar, portfolio = self.page, self.pilot, self.sidebar, self.portfolio
        for action in self.actions():
            self.removeAction(action)
            action.deleteLater()
        self.menus.menu.deleteLater()
        self._build()
        self.make_ready()
        self.sidebar.continue_from(sidebar)
        self.portfolio.continue_from(portfolio)
        self.looks.continue_in(self.path)
        if page in ("settings", "reviews"):
            self.menus.entries[page]()
        elif page == "start":
            self.show_start()
        elif page == "refusal":
            self.rescue.show_again()
        elif page == "pilot" and pilot is not None and pilot.pilot is not None:
            self.open_pilot(pilot.pilot, pilot.tab)
        self._ask_for_steps()
        self.spoken.emit()

    def _ask_for_steps(self) -> None:
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

    def make_ready(self) -> None:
        """What can be done with the keyboard can be done from now on: after the first paint."""
        from desktop.ui.numbers_in.drops import take_files

        self.portfolio.prepare_search()
        take_files(self, self._tasks, self._settings.sheets)
        self._show_theme(self._settings.theme)
        self._hold()

    def _show_theme(self, choice: str) -> None:
        self.menus.show_theme(choice)

    def _hold(self) -> None:
        self.menus.hold(why_only_read(self._tasks))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.page in ("pilot", "settings"):
            self.leave()
            return
        if event.matches(QKeySequence.StandardKey.Paste):
            self.doors.paste(self.current_pilot() if self.page == "pilot" else None)
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if (focus := QApplication.focusWidget()) is not None:
            # What stands in a field is saved when the focus leaves it.
            focus.clearFocus()
        if not (self.isMaximized() or self.isFullScreen()):
            self._settings.window_size = self.size()
        self.looks.write()
        super().closeEvent(event)
        self.closed.emit()
