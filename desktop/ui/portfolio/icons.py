"""The portfolio as icons: a row for each measure, with how it moves and whether it will do.

Imported late: brings numpy.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.text import NOTHING, Text
from desktop.ui.parts.columns import Column, Line
from desktop.ui.parts.flag import paint_flag
from desktop.ui.parts.moving import (
    MOVING,
    REACHED,
    TONES,
    paint_assurance,
    paint_variation,
)
from desktop.ui.parts.rows import Rows
from desktop.ui.portfolio.columns import NO_MEASURE, NO_NUMBERS, shown_flag
from desktop.ui.portfolio.figure import measured
from desktop.ui.theme import LABEL_PX, Tokens
from store.evidence.variation import Assurance, PointType
from store.reads.first import PortfolioRow
from store.reads.portfolio_icons import MetricIcons
from store.words import mark

TABLE = mark("portfolio", "Measures")
TITLES = {
    "pilot": mark("portfolio", "Pilot"),
    "measure": mark("portfolio", "Measure"),
    "now": mark("portfolio", "Now"),
    "target": mark("portfolio", "Target"),
    "variation": mark("portfolio", "How it moves"),
    "assurance": mark("portfolio", "Target reached"),
}
PROVISIONAL = mark("portfolio", "few numbers yet")
NO_TARGET = mark("portfolio", "no target")
WHY_MOVING = {
    PointType.IMPROVING: mark("portfolio", "More than chance would give, for the better."),
    PointType.CONCERNING: mark("portfolio", "More than chance would give, for the worse."),
    PointType.NEUTRAL: mark(
        "portfolio", "More than chance would give; neither way is the better one."
    ),
    PointType.COMMON: mark("portfolio", "Within what chance gives: nothing tells of a change."),
}
WHY_PROVISIONAL = mark("portfolio", "There are fewer than twelve numbers: this may still change.")
WHY_REACHED = {
    Assurance.PASS: mark(
        "portfolio",
        "Even the poorest numbers that chance gives are on the good side of the target.",
    ),
    Assurance.FAIL: mark(
        "portfolio", "Even the best numbers that chance gives fall short of the target."
    ),
    Assurance.HIT_OR_MISS: mark(
        "portfolio", "The target lies within what chance gives: it is met now and then."
    ),
    Assurance.NOT_ASSESSED: mark(
        "portfolio", "It takes a target, a way that is better, and more numbers to say."
    ),
}

ICON_PX, BESIDE_PX = 18, 28
ROW_PX, FLAG_PX, FLAG_BESIDE_PX = 42, 15, 23
# So many measures of one pilot have a number of their own.
MOST = 1000


@dataclass(frozen=True, slots=True)
class IconRow:
    """A measure of a pilot. first: the pilot's name stands here. number: known by in the table."""

    number: int
    pilot: PortfolioRow
    first: bool
    icons: MetricIcons | None


class IconTable(QWidget):
    """Measures of pilots. Used as `Rows` and the board are: rows are pilots, ids are theirs."""

    opened = Signal(int)
    """Enter or a double click: the pilot's id."""
    measure_opened = Signal(object)
    """The uid of the measure that was opened, after its pilot."""
    menu_asked = Signal(QPoint)
    """What can be done with the current pilot is asked for, there on the screen."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[PortfolioRow, ...] = ()
        self.shown: Sequence[int] = ()
        self._icons: Mapping[int, Sequence[MetricIcons]] = {}
        self._places: list[range] = []
        name = text.fill("portfolio", TABLE)
        self.table = Rows(_columns(text), "number", row_px=ROW_PX, name=name, parent=self)
        self.table.opened.connect(self._open)
        self.table.menu_asked.connect(self.menu_asked)
        self.setFocusProxy(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addStretch(0)

    def _open(self, number: int) -> None:
        self.opened.emit(number // MOST)
        found = next((row for row in self.table.model.rows if row.number == number), None)
        if found is not None and found.icons is not None:
            self.measure_opened.emit(found.icons.uid)

    def set_rows(self, rows: Sequence[PortfolioRow]) -> None:
        """Other pilots, all shown."""
        self.rows = tuple(rows)
        self._make()
        self.shown = range(len(self.rows))

    def set_icons(self, icons: Mapping[int, Sequence[MetricIcons]]) -> None:
        """The measures of each pilot, by the pilot's id."""
        if icons != self._icons:
            shown = self.shown
            self._icons = icons
            self._make()
            self.set_shown(shown)

    def _make(self) -> None:
        made: list[IconRow] = []
        self._places = []
        for row in self.rows:
            mine = self._icons.get(row.pilot_id) or (None,)
            start = len(made)
            made += [
                IconRow(row.pilot_id * MOST + at, row, at == 0, one)
                for at, one in enumerate(mine[:MOST])
            ]
            self._places.append(range(start, len(made)))
        self.table.set_rows(made)

    def set_shown(self, indices: Sequence[int]) -> None:
        """Show the measures of these pilots, in this order."""
        self.shown = indices
        self.table.set_shown(list(chain.from_iterable(self._places[at] for at in indices)))

    def current_id(self) -> int | None:
        """The pilot on whose measure the keyboard stands."""
        number = self.table.current_id()
        return None if number is None else number // MOST

    def make_current(self, pilot_id: int) -> bool:
        """Stand on the pilot's first measure; False where the pilot is not shown."""
        return self.table.make_current(pilot_id * MOST)

    def take_keys(self) -> None:
        """Stand in the table."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _columns(text: Text) -> list[Column]:
    cells = _Cells(text)
    named = {key: text.fill("portfolio", title) for key, title in TITLES.items()}
    return [
        Column(
            "pilot",
            named["pilot"],
            cells.pilot,
            cells.paint_flag,
            width_px=160,
            stretch=2,
            indent_px=FLAG_BESIDE_PX,
            spoken=cells.title,
        ),
        Column("measure", named["measure"], cells.measure, width_px=160, stretch=2),
        Column("now", named["now"], cells.now, right=True, drop_order=2),
        Column("target", named["target"], cells.target, right=True, drop_order=1),
        Column(
            "variation",
            named["variation"],
            cells.variation,
            cells.paint_variation,
            width_px=120,
            indent_px=BESIDE_PX,
            tip=cells.why_moving,
        ),
        Column(
            "assurance",
            named["assurance"],
            cells.assurance,
            cells.paint_assurance,
            width_px=120,
            indent_px=BESIDE_PX,
            tip=cells.why_reached,
        ),
    ]


class _Cells:
    """What each column says of a measure."""

    def __init__(self, text: Text) -> None:
        self._text = text

    def title(self, row: IconRow) -> str:
        shown = shown_flag(row.pilot)
        said = (row.pilot.title, "" if shown is None else self._text.term(shown))
        return ", ".join(part for part in said if part)

    def paint_flag(self, painter: QPainter, cell: QRectF, row: IconRow, tokens: Tokens) -> None:
        shown = shown_flag(row.pilot)
        if row.first and shown is not None:
            spot = QRectF(cell.left(), cell.center().y() - FLAG_PX / 2, FLAG_PX, FLAG_PX)
            paint_flag(painter, spot, shown, tokens)

    def why_moving(self, row: IconRow) -> str:
        """What the shape means, in a sentence."""
        icons = row.icons
        if icons is None or icons.variation is None:
            return ""
        said = [self._text.fill("portfolio", WHY_MOVING[icons.variation])]
        if icons.provisional:
            said.append(self._text.fill("portfolio", WHY_PROVISIONAL))
        return "\n".join(said)

    def why_reached(self, row: IconRow) -> str:
        """What the shape means, in a sentence."""
        if row.icons is None or row.icons.variation is None:
            return ""
        return self._text.fill("portfolio", WHY_REACHED[row.icons.assurance])

    def pilot(self, row: IconRow) -> Sequence[Line]:
        return (Line(row.pilot.title, weight=600),) if row.first else ()

    def measure(self, row: IconRow) -> Sequence[Line]:
        if row.icons is None:
            return (Line(self._text.fill("portfolio", NO_MEASURE), "ink3", px=LABEL_PX),)
        return (Line(row.icons.name, "ink" if row.first else "ink2"),)

    def _measured(self, icons: MetricIcons | None, value: float | None) -> str:
        if icons is None:
            return NOTHING
        return measured(self._text, value, icons.kind, icons.per)

    def now(self, row: IconRow) -> Sequence[Line]:
        value = None if row.icons is None else row.icons.latest
        return (Line(self._measured(row.icons, value), weight=600),)

    def target(self, row: IconRow) -> Sequence[Line]:
        value = None if row.icons is None else row.icons.target
        return (Line(self._measured(row.icons, value), "ink2"),)

    def variation(self, row: IconRow) -> Sequence[Line]:
        icons = row.icons
        if icons is None:
            return ()
        if icons.variation is None:
            return (Line(self._text.fill("portfolio", NO_NUMBERS), "ink3", px=LABEL_PX),)
        words = self._text.fill("pilot", MOVING[icons.variation])
        line = Line(words, TONES.get(icons.variation, "ink2"))
        if not icons.provisional:
            return (line,)
        return (line, Line(self._text.fill("portfolio", PROVISIONAL), "ink3", px=LABEL_PX))

    def paint_variation(
        self, painter: QPainter, cell: QRectF, row: IconRow, tokens: Tokens
    ) -> None:
        if row.icons is not None:
            kind, rises = row.icons.variation, row.icons.rises
            paint_variation(painter, _spot(cell), kind, rises, tokens)

    def assurance(self, row: IconRow) -> Sequence[Line]:
        if row.icons is None or row.icons.variation is None:
            return ()
        if row.icons.target is None:
            return (Line(self._text.fill("portfolio", NO_TARGET), "ink3"),)
        return (Line(self._text.fill("pilot", REACHED[row.icons.assurance]), "ink2"),)

    def paint_assurance(
        self, painter: QPainter, cell: QRectF, row: IconRow, tokens: Tokens
    ) -> None:
        icons = row.icons
        if icons is not None and icons.variation is not None:
            paint_assurance(painter, _spot(cell), Assurance(icons.assurance), tokens)


def _spot(cell: QRectF) -> QRectF:
    return QRectF(cell.left(), cell.center().y() - ICON_PX / 2, ICON_PX, ICON_PX)


def portfolio_icons(session: Any, today: Any) -> Mapping[int, Sequence[MetricIcons]]:
    """The read, run on the reading lane."""
    from store.reads.portfolio_icons import portfolio_icons as ask

    return ask(session, today)
