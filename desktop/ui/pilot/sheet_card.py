"""A card with a smaller chart, what it says in words, and the numbers behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.text import Text
from desktop.ui.charts.sheet import Sheet
from desktop.ui.charts.sheet_view import SheetView
from desktop.ui.parts.buttons import link
from desktop.ui.parts.card import Card
from desktop.ui.parts.keys import SharedKeys
from desktop.ui.parts.label import Label, tip
from desktop.ui.parts.rows import Column, Line, Rows
from desktop.ui.parts.worked import explained
from desktop.ui.pilot.sent import sent_sheet
from desktop.ui.theme import GRID_ROW_PX, scaled
from store.words import mark

if TYPE_CHECKING:
    from desktop.ui.charts.clip import Sent
    from desktop.ui.pilot.send import Send
    from store.reads.worked_out import WorkedOut

MORE = "\u22ef"
DEEDS = mark("pilot", "What can be done with the chart “{title}”")
TO_TABLE = mark("pilot", "Its numbers as a table (T)")
TO_CHART = mark("pilot", "Back to the chart (T)")
TABLE_PX, MORE_PX = 180, 17


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A part of the chart in the table."""

    index: int
    cells: tuple[str, ...]


class SheetCard(Card):
    """One smaller chart. T turns between it and its numbers."""

    newest_first = False
    """Whether its table begins at the end, as that of the chart over time does."""

    def __init__(
        self,
        title: str,
        titles: Sequence[str],
        text: Text,
        parent: QWidget | None = None,
        *,
        opens: bool = False,
    ) -> None:
        """titles: of the columns of its table. opens: its parts open by themselves."""
        super().__init__(title, parent)
        self._text = text
        self.send: Send | None = None
        # What people call a dimension must not widen the page.
        self.title.setWordWrap(True)
        self.plot = SheetView(self, opens=opens)
        self.table = Rows(
            [_column(place, words) for place, words in enumerate(titles)],
            "index",
            row_px=GRID_ROW_PX,
            name=title,
            fits=False,
            parent=self,
        )
        self.table.setProperty("look", "clear")
        self.table.hide()
        SharedKeys(self._taken, self, self.table.view)
        self.words = Label("", "second", wrap=True, parent=self)
        self.more = link(MORE, parent=self, quiet=True)
        self.more.setProperty("flush", True)
        self.more.setFixedHeight(scaled(MORE_PX))
        menu = QMenu(self.more)
        menu.aboutToShow.connect(self._fill_menu)
        self.more.setMenu(menu)
        self.title_row.addWidget(self.more)
        for widget in (self.plot, self.table, self.words):
            self.add(widget)
        explained(self.table.view, self._behind_row, clicks=False, stops=False)
        explained(self.words, self._behind_words)

    @property
    def showing_table(self) -> bool:
        """Whether the numbers are in front."""
        return not self.table.isHidden()

    def show_sheet(
        self,
        sheet: Sheet,
        words: str,
        behind: Callable[[int], Sequence[WorkedOut | None]],
    ) -> None:
        """Another chart, with what it says; chart or table stays in front as it was."""
        self.plot.show_sheet(sheet, self.title.text(), behind)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        name = self._text.fill("pilot", DEEDS, title=self.title.text())
        self.more.setAccessibleName(name)
        self.more.setToolTip(tip(name))
        if self.showing_table:
            self._fill_table()

    def _behind_row(self, at: QPoint | None) -> Sequence[WorkedOut | None]:
        index = self.table.current_id()
        return () if index is None else self.plot.behind(index)

    def _behind_words(self, at: QPoint | None) -> Sequence[WorkedOut | None]:
        """What is said is of the last part: a new place, the gap as it stands."""
        sheet = self.plot.sheet
        return () if sheet is None or not sheet.count else self.plot.behind(sheet.count - 1)

    def show_chart(self, there: bool) -> None:
        """Whether there is a chart to show at all."""
        self.plot.setVisible(there and not self.showing_table)
        self.more.setVisible(there)
        if not there:
            self.table.hide()
            self.words.hide()

    def toggle_table(self) -> None:
        """Turn between the chart and its numbers; the focus goes along."""
        front = not self.showing_table
        if front:
            self._fill_table()
        self.table.setVisible(front)
        self.plot.setVisible(not front)
        focus = self.table if front else self.plot
        focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_table(self) -> None:
        sheet = self.plot.sheet
        if sheet is None:
            return
        rows = [SheetRow(index, sheet.cells(index)) for index in range(sheet.count)]
        if self.newest_first:
            rows.reverse()
        self.table.setFixedHeight(max(TABLE_PX, self.plot.height()))
        self.table.set_rows(rows)

    def _taken(self, event: QKeyEvent) -> bool:
        """T and Ctrl+C, from the chart and from the table."""
        sent = self.sent()
        if sent is None:
            return False
        if event.key() == Qt.Key.Key_T and not event.modifiers():
            self.toggle_table()
        elif event.matches(QKeySequence.StandardKey.Copy) and self.send is not None:
            self.send.copy(sent)
        else:
            return False
        return True

    def _fill_menu(self) -> None:
        menu, say = self.more.menu(), self._text.say
        menu.clear()
        menu.addAction(
            say(TO_CHART if self.showing_table else TO_TABLE, "pilot"), self.toggle_table
        )
        sent = self.sent()
        if sent is not None and self.send is not None:
            self.send.fill(menu, sent)

    def sent(self) -> Sent | None:
        """What is sent on of it: the chart, its words, its table."""
        sheet = self.plot.sheet
        return None if sheet is None else sent_sheet(sheet, self.words.text())


def _column(place: int, title: str) -> Column:
    first = place == 0

    def lines(row: Any) -> tuple[Line, ...]:
        words = row.cells[place] if place < len(row.cells) else ""
        return (Line(words, "ink" if first else "ink2", 600 if place == 1 else 400),)

    return Column(str(place), title, lines, right=not first, stretch=1 if first else 0)
