"""Settings: how it looks, who is writing, where the store lies; and the readiness profiles."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from desktop.settings import Settings
from desktop.ui.parts.buttons import plain
from desktop.ui.parts.card import Card, Hairline
from desktop.ui.parts.label import Label, second, title
from desktop.ui.parts.scrolled import scrolled
from desktop.ui.settings.look_card import LookCard
from desktop.ui.theme import GAP_PX, INSIDE_PX, MARGIN_PX, scaled
from store.words import mark

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from desktop.ui.settings.profiles import ProfilesPage
    from desktop.ui.settings.programmes import ProgrammesPage

TITLE = mark("settings", "Settings")
PAGES = mark("settings", "What to set")
TABS = {
    "computer": mark("settings", "This computer"),
    "programmes": mark("settings", "Programmes"),
    "profiles": mark("settings", "Readiness profiles"),
}
WHO = mark("settings", "Who you are")
NAME = mark("settings", "Your name, as the history keeps it")
NAME_USE = mark(
    "settings", "It stands beside every change you make, so that others know whom to ask."
)
STORE = mark("settings", "Where the numbers lie")
STORE_USE = mark(
    "settings",
    "Everything is in this one file on this computer. Copy it while Springbrett is closed, and you"
    " have copied all.",
)
STORE_NAME = mark("settings", "Its name, as everybody sees it")
STORE_NAME_USE = mark("settings", "Without a name it is called as its file.")
OPEN_FOLDER = mark("settings", "Open its folder")
OPEN_OTHER = mark("settings", "Open another store…")
WIDTH_PX = 620


class SettingsView(QWidget):
    """This computer, where each choice holds at once and is kept; programmes; and profiles."""

    theme_chosen = Signal(str)
    contrast_chosen = Signal(str)
    text_size_chosen = Signal(object)
    language_chosen = Signal(str)
    name_chosen = Signal(str)
    open_asked = Signal()
    store_named = Signal(str)
    pilot_asked = Signal(object)

    def __init__(self, settings: Settings, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._text, self._settings = tasks, tasks.text, settings
        self._path, self._store_name = Path(), ""
        self.setProperty("look", "page")
        self.profiles: ProfilesPage | None = None
        self.programmes: ProgrammesPage | None = None
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self._say(PAGES))
        for words in TABS.values():
            self.tabs.addTab(self._say(words))
        self.stack = QStackedWidget(self)
        self.computer = self._computer()
        self.stack.addWidget(self.computer)
        self.tabs.currentChanged.connect(self._tab_chosen)
        tasks.work(_prepare, owner=self, then=self._prepared, store=False, quiet=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN_PX, 20, MARGIN_PX, 0)
        column.setSpacing(0)
        column.addWidget(title(self._say(TITLE), self))
        column.addSpacing(12)
        column.addWidget(self.tabs)
        column.addWidget(Hairline(self))
        column.addWidget(self.stack, 1)

    def show_tab(self, name: str) -> None:
        """Bring "computer", "programmes" or "profiles" to the front."""
        self.tabs.setCurrentIndex(tuple(TABS).index(name))

    @property
    def tab(self) -> str:
        """Which page is in front."""
        return tuple(TABS)[self.tabs.currentIndex()]

    def _prepared(self, _: object) -> None:
        """The page of profiles will be there at once."""

    def _tab_chosen(self, index: int) -> None:
        name = tuple(TABS)[index]
        if self.programmes is not None:
            self.programmes.panels.close()
        if name == "profiles" and self.profiles is None:
            from desktop.ui.settings.profiles import ProfilesPage

            self.profiles = ProfilesPage(self._tasks, self._text, self.stack)
            self.profiles.pilot_asked.connect(self.pilot_asked)
            self.stack.addWidget(self.profiles)
        elif name == "programmes" and self.programmes is None:
            from desktop.ui.settings.programmes import ProgrammesPage

            self.programmes = ProgrammesPage(self._tasks, self._text, self.stack, self)
            self.stack.addWidget(self.programmes)
        made = {"programmes": self.programmes, "profiles": self.profiles}
        self.stack.setCurrentWidget(made.get(name) or self.computer)

    def _computer(self) -> QWidget:
        """The choices of this person on this machine."""
        page = QWidget(self)
        page.setProperty("look", "clear")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, GAP_PX, INSIDE_PX, MARGIN_PX)
        column.setSpacing(GAP_PX)
        # The page, not its cards: a layout asks how high a card is at the width that it has itself.
        page.setMaximumWidth(scaled(WIDTH_PX))
        for card in (self._look_card(), self._name_card(), self._store_card()):
            column.addWidget(card)
        column.addStretch()
        return scrolled(page, self)

    def _say(self, marked: str) -> str:
        return self._text.fill("settings", marked)

    def _look_card(self) -> Card:
        card = self.look = LookCard(self._settings, self._text, self)
        card.theme_chosen.connect(self.theme_chosen)
        card.contrast_chosen.connect(self.contrast_chosen)
        card.text_size_chosen.connect(self.text_size_chosen)
        card.language_chosen.connect(self.language_chosen)
        self.theme, self.language = card.theme, card.language
        return card

    def _name_card(self) -> Card:
        card = Card(self._say(WHO), self)
        self.name = QLineEdit(self._settings.name, card)
        self.name.setAccessibleName(self._say(NAME))
        self.name.setMaxLength(120)
        self.name.editingFinished.connect(self._choose_name)
        card.add(Label(self._say(NAME), "label", parent=card))
        card.add(self.name)
        card.add(second(self._say(NAME_USE), parent=card))
        return card

    def _store_card(self) -> Card:
        card = Card(self._say(STORE), self)
        self.store_name = QLineEdit(card)
        self.store_name.setAccessibleName(self._say(STORE_NAME))
        self.store_name.setMaxLength(120)
        self.store_name.editingFinished.connect(self._name_store)
        card.add(Label(self._say(STORE_NAME), "label", parent=card))
        card.add(self.store_name)
        card.add(second(self._say(STORE_NAME_USE), parent=card))
        self.path = Label("", "strong", wrap=True, parent=card)
        card.add(self.path)
        card.add(second(self._say(STORE_USE), parent=card))
        row = QHBoxLayout()
        row.setSpacing(INSIDE_PX)
        row.addWidget(plain(self._say(OPEN_FOLDER), self._open_folder, card))
        row.addWidget(plain(self._say(OPEN_OTHER), self.open_asked.emit, card))
        row.addStretch()
        card.body.addLayout(row)
        return card

    def show_store(self, path: Path, name: str) -> None:
        """Where the store lies, and what it is called."""
        self._path, self._store_name = path, name
        self.store_name.setText(name)
        # A path has no spaces to break it at; it may break after each folder.
        self.path.setText(str(path).replace("/", "/\u200b").replace("\\", "\\\u200b"))

    def show_theme(self, choice: str) -> None:
        """It was chosen elsewhere."""
        self.theme.set_value(choice)

    def _choose_name(self) -> None:
        if self.name.text().strip() != self._settings.name:
            self.name_chosen.emit(self.name.text())
            self.name.setText(self._settings.name)

    def stand_in_store_name(self) -> None:
        """Let the keyboard be where the store is named."""
        self.show_tab("computer")
        self.store_name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.store_name.selectAll()

    def _name_store(self) -> None:
        if self.store_name.text().strip() != self._store_name:
            self.store_named.emit(self.store_name.text())

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))


def _prepare() -> None:
    """The page of profiles knows the whole rule: that comes in aside, before the page is made."""
    import_module("desktop.ui.settings.profiles")
    import_module("desktop.ui.settings.programmes")
