"""What Ctrl+K finds: the pilots, people and places of the store, and what the window can do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtGui import QKeySequence

from desktop.finding import Entry
from desktop.text import Text
from desktop.ui.finder import FinderPanel
from desktop.ui.pilot.view import TABS
from store.words import mark, mark_n

if TYPE_CHECKING:
    from desktop.ui.window import Window

PILOTS = mark_n("finder", "%n pilot(s)", None, 0)
TAB_OF = mark("finder", "{pilot}: {tab}")


class GoTo:
    """The finder of a window, made when it is first asked for."""

    def __init__(self, window: Window, text: Text) -> None:
        self._window, self._text = window, text
        self.panel: FinderPanel | None = None

    def open(self) -> None:
        """Stand in its field."""
        if self.panel is None:
            self.panel = FinderPanel(self._entries, self._text, self._window.frame)
        self.panel.open()

    def _entries(self) -> Iterator[Entry]:
        return findable(self._window, self._text)


def findable(window: Window, text: Text) -> Iterator[Entry]:
    """Pilots as the portfolio orders them, then people, places, screens and commands."""
    yield from _pilots(window)
    yield from _named(window, text)
    yield from _screens(window, text)
    yield from _commands(window)
    if window.page == "pilot" and window.pilot is not None and window.pilot.page is not None:
        from desktop.ui.pilot.findable import pilot_entries

        yield from pilot_entries(window.pilot, text)


def _pilots(window: Window) -> Iterator[Entry]:
    for row in window.portfolio.all_rows:
        detail = " · ".join(part for part in (row.code, row.lead, row.programme) if part)
        # By reference to its uid, not to the row: the list may have changed when it is opened.
        yield Entry("pilot", row.title, detail, partial(window.open_pilot, row.uid))


def _named(window: Window, text: Text) -> Iterator[Entry]:
    """Leads and places, each with how many pilots: the portfolio with these alone."""
    rows = [row for row in window.portfolio.all_rows if not row.archived]
    leads = Counter(row.lead for row in rows if row.lead)
    known = window.portfolio.places or {}
    places = Counter(name for row in rows for name in set(known.get(row.pilot_id, ())))
    for kind, chip, names in (("person", "lead", leads), ("place", "place", places)):
        for name in sorted(names):
            detail = text.fill("finder", PILOTS, names[name])
            yield Entry(kind, name, detail, partial(_show_only, window, {chip: name}))


def _show_only(window: Window, filters: dict[str, str]) -> None:
    """The portfolio with these filters alone."""
    window.show_portfolio()
    if window.page == "portfolio":
        window.portfolio.see_only(filters)


def _screens(window: Window, text: Text) -> Iterator[Entry]:
    for action in window.menus.go_to:
        yield Entry("screen", action.text(), _keys(action.shortcut()), action.trigger)
    yield from _settings(window, text)
    yield from _reviews(window, text)
    here = window.current_pilot()
    if here is not None:
        for tab, words in TABS.items():
            title = text.fill("finder", TAB_OF, pilot=here.title, tab=text.say(words, "pilot"))
            yield Entry("screen", title, here.code, _opening(window.open_pilot, here.uid, tab))


def _reviews(window: Window, text: Text) -> Iterator[Entry]:
    """Those that were read, as soon as somebody has looked at them."""
    reviews = window.menus.reviews
    if reviews.view is None:
        return
    for line in reviews.view.list.lines:
        yield Entry("screen", line.title, text.date(line.on), partial(reviews.open, line))


def _settings(window: Window, text: Text) -> Iterator[Entry]:
    """Each page of the settings."""
    from desktop.ui.settings.view import TABS as PAGES
    from desktop.ui.settings.view import TITLE

    def opened(tab: str) -> None:
        window.show_settings()
        if window.settings_page is not None:
            window.settings_page.show_tab(tab)

    of = text.fill("settings", TITLE)
    for tab, words in PAGES.items():
        title = text.fill("finder", TAB_OF, pilot=of, tab=text.fill("settings", words))
        yield Entry("screen", title, "", partial(opened, tab))


def _opening(open_pilot: Callable[[UUID, str], object], uid: UUID, tab: str) -> Callable[[], None]:
    def opened() -> None:
        open_pilot(uid, tab)

    return opened


def _commands(window: Window) -> Iterator[Entry]:
    for name, action in window.menus.actions.items():
        if name != "find" and action.isEnabled():
            title = action.text().replace("&&", "&")
            yield Entry("command", title, _keys(action.shortcut()), action.trigger)


def _keys(shortcut: QKeySequence) -> str:
    return shortcut.toString(QKeySequence.SequenceFormat.NativeText)
