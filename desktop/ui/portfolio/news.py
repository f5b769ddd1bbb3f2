"""The line beneath the figures: what is due, and what is new since this person was here last."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.ui.parts.buttons import Button, link
from desktop.ui.parts.label import tip
from desktop.ui.theme import GAP_PX, scaled
from store.words import mark

if TYPE_CHECKING:
    from desktop.ui.portfolio.told import Groups, Told
    from store.reads.portfolio_changed import Changes
    from store.reads.portfolio_due import Due

SINCE = mark("portfolio", "Since {date}: {what}")
NOTHING_NEW = mark("portfolio", "Nothing new since {date}")
DUE = mark("portfolio", "What is due")
NEW = mark("portfolio", "New since {date}")
NOTHING_DUE = mark(
    "portfolio", "Nothing is due: no number is missing, and no date comes up within a month."
)
NOTHING_CHANGED = mark("portfolio", "Nothing has changed since you were here last.")
CLOSE = mark("portfolio", "Close")

HEIGHT_PX = 22
APART_PX = 2 * GAP_PX
PANEL_PX = 470


class NewsLine(QWidget):
    """Two links, each to its list. As high before anything is known, so that nothing moves then."""

    place_opened = Signal(object, str)
    """The uid of a pilot, and the tab on which there is something to see or to do."""
    numbers_asked = Signal(object)
    """The uid of the measure whose missing numbers are to be filled in, its pilot being opened."""
    due_known = Signal(object)
    """On which day something of a pilot is due first: by the pilot's id."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._text = tasks, tasks.text
        self.found: Sequence[Due] | None = None
        self.changes: Changes | None = None
        self.since: tuple[int, datetime] | None = None
        self._parts: tuple[str, ...] = ()
        self.due = link("", self.show_due, self)
        # Its words stand straight below the figures.
        self.due.setStyleSheet("padding-left: 0px;")
        self.changed = link("", self.show_changed, self, quiet=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(APART_PX)
        row.addWidget(self.due)
        row.addWidget(self.changed)
        row.addStretch()
        self.setFixedHeight(scaled(HEIGHT_PX))
        self.due.hide()
        self.changed.hide()

    # -- asked ----------------------------------------------------------------------------------

    def ask_what_is_due(self) -> None:
        """Both anew: what is due, and what is new."""
        self._tasks.read(_due, self._tasks.today(), owner=self, then=self._show_due)
        self._tasks.read(_changed, self.since, owner=self, then=self._show_changed)

    def look_back_to(self, since: tuple[int, datetime] | None) -> None:
        """What is new since this command and time; None where nobody was here before."""
        self.since, self.changes, self.found = since, None, None
        self._parts = ()
        self._fit()

    def look_back(self, commands: int) -> None:
        """What is new since so many commands ago."""
        self._tasks.read(_back, commands, owner=self, then=self._look_back_to)

    def _look_back_to(self, since: tuple[int, datetime] | None) -> None:
        self.look_back_to(since)
        self.ask_what_is_due()

    def continue_from(self, other: NewsLine) -> None:
        """Say what another one says."""
        self.since = other.since
        if other.found is not None:
            self._show_due(other.found)
        if other.changes is not None:
            self._show_changed(other.changes)

    @property
    def number(self) -> int | None:
        """How far the history has come that was looked at; None while nobody knows."""
        return None if self.changes is None else self.changes.until

    def now(self) -> datetime:
        """By the clock of the store."""
        return self._tasks.now()

    # -- said -----------------------------------------------------------------------------------

    def _show_due(self, found: Sequence[Due]) -> None:
        from desktop.ui.portfolio.told import due_in_short

        self.found = found
        first: dict[int, date] = {}
        for one in found:
            first.setdefault(one.pilot_id, one.on)
        words, pressing = due_in_short(found, self._tasks.today(), self._text)
        _show(self.due, words, "" if pressing else "quiet")
        self._fit()
        self.due_known.emit(first)

    def _show_changed(self, found: Changes) -> None:
        from desktop.ui.portfolio.told import changed_in_short

        self.changes = found
        self._parts = tuple(changed_in_short(found.items, self._text))
        self._fit()

    def _when(self) -> str:
        """The day of the last visit, in words; empty where there was none."""
        if self.since is None:
            return ""
        day = self.since[1].astimezone().date()
        return self._text.date(day, year=day.year != self._tasks.today().year)

    def _said(self, count: int) -> str:
        when = self._when()
        if not when or self.changes is None:
            return ""
        if not self._parts:
            return self._text.fill("portfolio", NOTHING_NEW, date=when)
        what = self._text.joined(self._parts)
        if count < len(self._parts):
            what = ", ".join((*self._parts[:count], "…"))
        return self._text.fill("portfolio", SINCE, date=when, what=what)

    def _fit(self) -> None:
        """As much of what is new as there is room for; the tool tip says all of it."""
        whole = self._said(len(self._parts))
        due = self.due.sizeHint().width() + APART_PX if self.due.text() else 0
        shown = whole
        for count in range(len(self._parts), 0, -1):
            shown = self._said(count)
            if self.changed.fontMetrics().horizontalAdvance(shown) <= self.width() - due:
                break
        _show(self.changed, shown, "quiet")
        self.changed.setAccessibleName(whole)
        self.changed.setToolTip(tip(whole) if shown != whole else "")

    def minimumSizeHint(self) -> QSize:
        # What is said is long: the window must not grow with it.
        return QSize(320, HEIGHT_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # -- listed ---------------------------------------------------------------------------------

    def show_due(self) -> None:
        """What is due, in the side panel."""
        from desktop.ui.portfolio.told import due_told

        groups = due_told(self.found or (), self._tasks.today(), self._text)
        self._list(self._text.fill("portfolio", DUE), groups, NOTHING_DUE)

    def show_changed(self) -> None:
        """What is new since the last visit, in the side panel."""
        from desktop.ui.portfolio.told import changed_told

        items = () if self.changes is None else self.changes.items
        groups = changed_told(items, self._tasks.today(), self._text)
        title = self._text.fill("portfolio", NEW, date=self._when())
        self._list(title, groups, NOTHING_CHANGED)

    def _list(self, title: str, groups: Groups, nothing: str) -> None:
        from desktop.ui.parts.panel import SidePanel
        from desktop.ui.portfolio.told_list import ToldList

        say = self._text.fill
        page = self.parentWidget()
        assert page is not None
        for other in page.findChildren(SidePanel):
            other.close_panel()
        made = ToldList(groups, say("portfolio", nothing), self._text)
        panel = SidePanel(title, made, say("portfolio", CLOSE), page, width_px=PANEL_PX)
        made.opened.connect(self._open)
        made.opened.connect(panel.close_panel)
        panel.accepted.connect(panel.close_panel)
        panel.closed.connect(panel.deleteLater)
        panel.cancel.hide()
        panel.open()
        (made.list if groups else panel.do).setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, told: Told) -> None:
        self.place_opened.emit(told.pilot, told.tab)
        if told.numbers is not None:
            self.numbers_asked.emit(told.numbers)


class KeptSeen(QObject):
    """Remembers how far the history of each store had come when this person was here last."""

    def __init__(self, news: NewsLine, settings: Settings) -> None:
        super().__init__(news)
        self._news, self._settings = news, settings
        self._store = ""

    def show_store(self, path: Path) -> None:
        """Another store is looked at: what is new there, is new since the last visit to it."""
        if str(path) == self._store:
            return
        self.write()
        self._store = str(path)
        kept = self._settings.seen.get(self._store)
        since = None if kept is None else (kept[0], datetime.fromisoformat(kept[1]))
        self._news.look_back_to(since)

    def continue_in(self, path: Path) -> None:
        """The line says already what is new there."""
        self._store = str(path)

    def write(self) -> None:
        """All that is there now was seen."""
        number = self._news.number
        if self._store and number is not None:
            self._settings.keep_seen(self._store, number, self._news.now().isoformat())


def _show(button: Button, words: str, tone: str) -> None:
    button.setVisible(bool(words))
    if button.text() != words:
        button.setText(words)
    if button.property("tone") != tone:
        button.setProperty("tone", tone)
        button.style().unpolish(button)
        button.style().polish(button)


def _due(session: Any, today: date) -> Sequence[Due]:
    from store.reads.due import due

    return due(session, today)


def _back(session: Any, commands: int) -> tuple[int, datetime] | None:
    from store.reads.portfolio_changed import looking_back

    return looking_back(session, commands)


def _changed(session: Any, since: tuple[int, datetime] | None) -> Changes:
    """Nothing is new to somebody who was never here; where the history ends is known then."""
    from store.reads.portfolio_changed import Changes, changed_since, last_number

    if since is None:
        return Changes(last_number(session), ())
    return changed_since(session, *since)
