"""The window's menu and its shortcuts: each action stands once, and `?` lists them all."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.settings import Recent, Settings, ThemeChoice
from desktop.text import Text
from desktop.ui.parts.label import tip
from desktop.ui.sidebar import ENTRIES
from store.words import mark

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from desktop.ui.findable import GoTo
    from desktop.ui.help.guide import Guide
    from desktop.ui.review.way_in import Reviews
    from desktop.ui.window import Window

FILE = mark("menu", "File")
EDIT = mark("menu", "Edit")
VIEW = mark("menu", "View")
HELP = mark("menu", "Help")
NEW_PILOT = mark("menu", "New pilot")
IMPORT = mark("menu", "Import numbers…")
EXPORT = mark("menu", "Export…")
EXPORT_AGAIN = mark("menu", "Export the same again")
NEW_STORE = mark("menu", "New store…")
OPEN = mark("menu", "Open store…")
RECENT = mark("menu", "Recent stores")
RECENT_ONE = mark("menu", "{name} – {place}")
NAME_STORE = mark("menu", "Name this store…")
PILOT = mark("menu", "Pilot")
DUPLICATE = mark("menu", "Duplicate pilot")
ARCHIVE = mark("menu", "Archive pilot")
BRING_BACK = mark("menu", "Bring pilot back")
REMOVE = mark("menu", "Remove pilot")
DUE = mark("menu", "What is due")
NEW = mark("menu", "What is new since last time")
TURN = mark("menu", "Table, board or icons")
REVIEW = mark("menu", "Start review")
QUIT = mark("menu", "Quit")
UNDO = mark("menu", "Undo")
UNDO_WHAT = mark("menu", "Undo: {label}")
REDO = mark("menu", "Redo")
REDO_WHAT = mark("menu", "Redo: {label}")
SEARCH = mark("menu", "Search pilots")
FIND = mark("menu", "Find and go to…")
THEMES = (
    ("system", mark("menu", "Colours as the system has them")),
    ("light", mark("menu", "Light")),
    ("dark", mark("menu", "Dark")),
)
KEYS = mark("menu", "Keys")
GUIDE = mark("menu", "Guide to this screen")
ASIDE = mark("menu", "Open in a window of its own")
EXPLAIN = mark("menu", "How are its figures worked out?")
GO_TO = mark("menu", "Go to {entry}")

FOLLOW = ("undo", "redo", "duplicate", "archive", "remove")
"""On where there is something that they can be done to."""
WRITES = ("new", "import", "name_store", *FOLLOW)

Deed = Callable[[], object]


class Menus:
    """The actions of a window, by name, and the menu that holds them.

    deeds: what each action does, by its name. themed: told which theme was chosen. entries: name,
    words and deed of each entry of the sidebar.
    """

    finding: GoTo
    guide: Guide
    reviews: Reviews

    def __init__(
        self,
        window: QWidget,
        text: Text,
        deeds: dict[str, Deed],
        themed: Callable[[ThemeChoice], object],
        entries: Iterable[tuple[str, Deed]],
    ) -> None:
        self._window, self._text = window, text
        self.actions: dict[str, QAction] = {}
        self._held = False
        self.entries: dict[str, Deed] = {}
        self.menu = QMenu(window)
        file, edit = self._sub(FILE), self._sub(EDIT)
        self.pilot = self._sub(PILOT)
        view, help_ = self._sub(VIEW), self._sub(HELP)
        key = QKeySequence.StandardKey
        self._add(file, "new", NEW_PILOT, deeds, [QKeySequence("Ctrl+N")])
        self._add(file, "import", IMPORT, deeds, [])
        self._add(file, "export", EXPORT, deeds, [QKeySequence("Ctrl+Shift+E")])
        self._add(file, "export_again", EXPORT_AGAIN, deeds, [QKeySequence("F5")])
        self._add(file, "new_store", NEW_STORE, deeds, [])
        self._add(file, "open", OPEN, deeds, [QKeySequence("Ctrl+O")])
        self.recent = self._sub(RECENT, file)
        self._add(file, "name_store", NAME_STORE, deeds, [])
        file.addSeparator()
        self._add(file, "quit", QUIT, deeds, [QKeySequence("Ctrl+Q")])
        self._add(edit, "undo", UNDO, deeds, [QKeySequence("Ctrl+Z")])
        redo = [QKeySequence("Ctrl+Y"), *QKeySequence.keyBindings(key.Redo)]
        self._add(edit, "redo", REDO, deeds, list(dict.fromkeys(redo)))
        edit.addSeparator()
        self._add(edit, "find", FIND, deeds, [QKeySequence("Ctrl+K")])
        self._add(edit, "search", SEARCH, deeds, [QKeySequence("Ctrl+F")])
        self._add(self.pilot, "aside", ASIDE, deeds, [])
        self._add(self.pilot, "explain", EXPLAIN, deeds, [])
        self.pilot.addSeparator()
        self._add(self.pilot, "duplicate", DUPLICATE, deeds, [QKeySequence("Ctrl+D")])
        self._add(self.pilot, "archive", ARCHIVE, deeds, [QKeySequence("Ctrl+E")])
        self._add(self.pilot, "remove", REMOVE, deeds, [QKeySequence("Ctrl+Shift+Backspace")])
        self._add(view, "due", DUE, deeds, [QKeySequence("Ctrl+Shift+D")])
        self._add(view, "new_since", NEW, deeds, [QKeySequence("Ctrl+Shift+N")])
        self._add(view, "turn", TURN, deeds, [QKeySequence("Ctrl+B")])
        starts = [QKeySequence("F11"), QKeySequence("Ctrl+Shift+R")]
        self._add(view, "review", REVIEW, deeds, starts)
        view.addSeparator()
        self._themes(view, themed)
        self._add(help_, "guide", GUIDE, deeds, [QKeySequence("F1")])
        self._add(help_, "keys", KEYS, deeds, [QKeySequence("?")])
        self.show_steps(None, None)
        self.go_to: list[QAction] = []
        for place, (words, deed) in enumerate(entries, start=1):
            action = QAction(text.fill("menu", GO_TO, entry=words), window)
            action.setShortcut(QKeySequence(f"Alt+{place}"))
            action.triggered.connect(deed)
            window.addAction(action)
            self.go_to.append(action)

    def _say(self, marked: str) -> str:
        return self._text.fill("menu", marked)

    def _sub(self, words: str, above: QMenu | None = None) -> QMenu:
        # Made here: PySide6 6.11 forgets a menu that QMenu.addMenu made while it is still shown.
        above = above or self.menu
        menu = QMenu(self._say(words), above)
        menu.setToolTipsVisible(True)
        above.addMenu(menu)
        return menu

    def _add(
        self, menu: QMenu, name: str, words: str, deeds: dict[str, Deed], keys: list[QKeySequence]
    ) -> None:
        action = QAction(self._say(words), self._window)
        action.setShortcuts(keys)
        action.triggered.connect(deeds[name])
        menu.addAction(action)
        # Its keys work while the menu is closed.
        self._window.addAction(action)
        self.actions[name] = action

    def _themes(self, menu: QMenu, themed: Callable[[ThemeChoice], object]) -> None:
        self._group = QActionGroup(self._window)
        for value, words in THEMES:
            action = menu.addAction(self._say(words))
            action.setCheckable(True)
            action.setData(value)
            self._group.addAction(action)
        self._group.triggered.connect(lambda action: themed(action.data()))

    def hold(self, why: str) -> None:
        """What writes is off, for this reason; on again where there is none."""
        self._held = bool(why)
        for name in WRITES:
            action = self.actions[name]
            action.setEnabled(not why and (name not in FOLLOW or action.isEnabled()))
            action.setToolTip(tip(why) or action.text())

    def show_theme(self, choice: str) -> None:
        """Mark the theme that was chosen."""
        for action in self._group.actions():
            action.setChecked(action.data() == choice)

    def show_steps(self, undo: str | None, redo: str | None) -> None:
        """Name what would be undone and redone; None where there is nothing."""
        for name, label, what, nothing in (
            ("undo", undo, UNDO_WHAT, UNDO),
            ("redo", redo, REDO_WHAT, REDO),
        ):
            action = self.actions[name]
            words = (
                self._say(nothing)
                if label is None
                else self._text.fill("menu", what, label=self._text.say(label, "undo"))
            )
            action.setText(words.replace("&", "&&"))
            action.setEnabled(label is not None and not self._held)

    def show_pilot(self, archived: bool | None) -> None:
        """What can be done with the pilot that is looked at; None where there is none."""
        for name in ("duplicate", "archive", "remove"):
            self.actions[name].setEnabled(archived is not None and not self._held)
        self.actions["archive"].setText(self._say(BRING_BACK if archived else ARCHIVE))

    def show_recent(self, recent: Sequence[Recent], opened: Callable[[Path], object]) -> None:
        """Offer the stores that were open before."""
        self.recent.clear()
        self.recent.menuAction().setEnabled(bool(recent))
        for one in recent:
            words = self._text.fill("menu", RECENT_ONE, name=one.name, place=str(one.path.parent))
            action = self.recent.addAction(words.replace("&", "&&"))
            action.setData(str(one.path))
            action.triggered.connect(partial(opened, one.path))

    def mark_missing(self, there: Collection[Path]) -> None:
        """Grey out the stores that are not where they were."""
        for action in self.recent.actions():
            action.setEnabled(Path(action.data()) in there)

    def keys(self, screen: str, parent: QWidget) -> QWidget:
        """What the keyboard does on a screen, and everywhere."""
        from desktop.ui.keys import keys_of

        return keys_of(screen, (*self.actions.values(), *self.go_to), self._text, parent)


def _explain(window: Window) -> None:
    """The figures of the pilot that is looked at: its row's, or what its flag rests on."""
    if window.page == "pilot" and window.pilot is not None:
        window.pilot.explain_flag()
    else:
        window.portfolio.explain_current()


def _news(window: Window, which: str) -> None:
    """What is due, or what is new, beside the portfolio."""
    window.show_portfolio()
    if window.page == "portfolio":
        getattr(window.portfolio.news, which)()


def _fill_in(window: Window, metric: UUID) -> None:
    """The missing numbers of a measure of the pilot that is being opened."""
    if window.pilot is not None:
        window.pilot.ask_for_numbers(metric)


def _show_metric(window: Window, metric: UUID) -> None:
    """A measure of the pilot that is being opened."""
    if window.pilot is not None:
        window.pilot.show_metric(metric)


def _show_keys(window: Window) -> None:
    """What the keyboard does where one is, and everywhere."""
    pilot = window.pilot
    here = pilot.tab if window.page == "pilot" and pilot is not None else window.page
    menus = window.menus
    window.doors.show(menus.actions["keys"].text(), menus.keys(here, window.right))


def menus_of(window: Window, tasks: Tasks, settings: Settings) -> Menus:
    """The menu of a window, each action with its deed."""
    from desktop.ui.aside import asides_of
    from desktop.ui.exporting import Exports
    from desktop.ui.findable import GoTo
    from desktop.ui.finder import OurKey
    from desktop.ui.help.guide import Guide
    from desktop.ui.review.way_in import Reviews

    text = tasks.text
    finding, exports = GoTo(window, text), Exports(window, tasks, settings)
    guide = Guide(window, tasks)
    reviews = Reviews(window, tasks)
    deeds: dict[str, Deed] = {
        "new": window.doors.new_pilot,
        "import": window.doors.choose_file,
        "export": exports.ask,
        "export_again": exports.again,
        "new_store": window.stores.make,
        "open": window.stores.choose,
        "name_store": window.name_store,
        "quit": window.close,
        "undo": window.undo,
        "redo": window.redo,
        "find": finding.open,
        "search": window.search,
        "guide": guide.open,
        "keys": lambda: _show_keys(window),
        "aside": asides_of(window, tasks, settings).open_current,
        "explain": lambda: _explain(window),
        "duplicate": window.deeds.duplicate,
        "archive": window.deeds.archive,
        "remove": window.deeds.remove,
        "due": partial(_news, window, "show_due"),
        "new_since": partial(_news, window, "show_changed"),
        "turn": window.turn,
        "review": reviews.start_one,
    }
    go: dict[str, Deed] = {
        "portfolio": window.show_portfolio,
        "reviews": reviews.show,
        "settings": window.show_settings,
    }
    entries = [(text.fill("sidebar", words), go[name]) for name, words in ENTRIES]
    menus = Menus(window, text, deeds, window.choices.choose_theme, entries)

    OurKey(menus.menu)
    # PySide holds a method weakly, and nothing else holds what it is of.
    menus.finding, menus.guide, menus.reviews, menus.entries = finding, guide, reviews, go

    window.portfolio.news.numbers_asked.connect(partial(_fill_in, window))
    window.portfolio.ways.measure_opened.connect(partial(_show_metric, window))
    _fill_when_shown(menus, window)
    return menus


def _fill_when_shown(menus: Menus, window: Window) -> None:
    """What a menu says of the pilot that is looked at, and of other stores."""

    def show_pilot() -> None:
        row = window.current_pilot()
        menus.show_pilot(None if row is None else row.archived)

    def show_recent() -> None:
        recent = window.stores.recent()
        menus.show_recent(recent, window.stores.open)
        window.stores.look_for(recent, menus.mark_missing)

    menus.pilot.aboutToShow.connect(show_pilot)
    menus.pilot.aboutToHide.connect(lambda: menus.show_pilot(False))
    menus.menu.aboutToShow.connect(show_recent)
