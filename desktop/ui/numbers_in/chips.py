"""How the file is read, a chip for each choice: what can't be otherwise has none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.numbers_in.reading import Seen
from desktop.ui.numbers_in.words import cell_words, one_line
from desktop.ui.parts.buttons import Chip
from desktop.ui.theme import INSIDE_PX
from store.exchange.read_dates import DateForm
from store.exchange.sheet_map import Answers
from store.words import mark

SHEET = mark("import", "Sheet")
TABLE = mark("import", "Table")
ENCODING = mark("import", "Encoding")
SEPARATOR = mark("import", "Separator")
DECIMAL = mark("import", "Decimal mark")
DATES = mark("import", "Dates")
HEADER = mark("import", "Header in row")
YEAR = mark("import", "Year")
ENCODINGS = {
    "utf-8": "UTF-8",
    "cp1252": "Windows-1252",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16 BE",
}
SEPARATORS = {
    ";": mark("import", "semicolon"),
    ",": mark("import", "comma"),
    "\t": mark("import", "tab"),
    "|": mark("import", "upright line"),
}
DECIMALS = {",": mark("import", "comma"), ".": mark("import", "point")}
FORMS = {
    DateForm.ISO: mark("import", "year-month-day"),
    DateForm.PERIOD: mark("import", "week, month, quarter or year"),
    DateForm.DOTTED: mark("import", "day.month.year"),
    DateForm.DAY_FIRST: mark("import", "day/month/year"),
    DateForm.MONTH_FIRST: mark("import", "month/day/year"),
}
ROW = mark("import", "{row} – {titles}")
HEADER_ROWS = 12
TITLES_MOST = 60
YEARS = 6

Choices = Sequence[tuple[Any, str]]


class Chips(QWidget):
    """A row of chips; says the answers as they are after a choice."""

    chosen = Signal(object)

    def __init__(self, text: Text, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self._answers = Answers()
        labels = {
            "sheet": SHEET,
            "table": TABLE,
            "encoding": ENCODING,
            "separator": SEPARATOR,
            "decimal": DECIMAL,
            "dates": DATES,
            "header_row": HEADER,
            "year": YEAR,
        }
        self.chips = {name: Chip(self._say(words), self) for name, words in labels.items()}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE_PX)
        for name, chip in self.chips.items():
            chip.hide()
            chip.chosen.connect(lambda value, name=name: self._choose(name, value))
            row.addWidget(chip)
        row.addStretch()

    def show_seen(self, seen: Seen) -> None:
        """Another reading: what can be chosen, and how it is now."""
        self._answers = seen.wish.answers
        offered = {} if seen.understood is None else self._offered(seen)
        for name, chip in self.chips.items():
            choices, value = offered.get(name, ((), None))
            chip.setVisible(bool(choices))
            if choices:
                short = {value: str(value)} if name == "header_row" else None
                chip.set_choices(choices, value, short)
                # Something is always chosen here, so none stands out.
                chip.setCheckable(False)

    def _offered(self, seen: Seen) -> dict[str, tuple[Choices, Any]]:
        understood = seen.understood
        assert understood is not None
        found = understood.map
        offered: dict[str, tuple[Choices, Any]] = {}
        sheets = seen.source.sheets
        if len(sheets) > 1:
            offered["sheet"] = [(name, one_line(name, TITLES_MOST)) for name in sheets], found.sheet
        if understood.tables > 1:
            numbers = [(one, str(one)) for one in range(1, understood.tables + 1)]
            offered["table"] = numbers, self._answers.table or 1
        if seen.source.book is None and not seen.source.pasted and found.encoding:
            offered["encoding"] = self._encodings(found.encoding)
        if found.separator:
            offered["separator"] = self._words(SEPARATORS), found.separator
        if found.decimal:
            offered["decimal"] = self._words(DECIMALS), found.decimal
        if found.dates in FORMS:
            offered["dates"] = self._words(FORMS), DateForm(found.dates)
        if found.header[1] >= found.header[0]:
            offered["header_row"] = self._rows(seen), found.header[0] + 1
        if found.year is not None:
            years = range(found.year - YEARS // 2, found.year + YEARS // 2 + 1)
            offered["year"] = [(year, str(year)) for year in years], found.year
        return offered

    def _encodings(self, now: str) -> tuple[Choices, str]:
        names = ENCODINGS if now in ENCODINGS else {**ENCODINGS, now: now}
        return list(names.items()), now

    def _words(self, words: Any) -> Choices:
        return [(value, self._say(marked)) for value, marked in words.items()]

    def _rows(self, seen: Seen) -> Choices:
        """The first rows, each with what it says: one of them is the header."""
        assert seen.understood is not None
        header = seen.understood.map.header[0]
        rows = []
        for at, cells in enumerate(seen.understood.cells[: max(HEADER_ROWS, header + 3)]):
            titles = (cell_words(cell, self._text).strip() for cell in cells[:12])
            shown = one_line(", ".join(one for one in titles if one), TITLES_MOST)
            if shown:
                rows.append((at + 1, self._text.fill("import", ROW, row=at + 1, titles=shown)))
        return rows

    def _choose(self, name: str, value: Any) -> None:
        if name in ("sheet", "table", "header_row", "separator", "encoding"):
            # What was said of columns was said of others.
            kept = replace(self._answers, heads=(), uses=())
        else:
            kept = self._answers
        plain = value.value if isinstance(value, DateForm) else value
        changes: dict[str, Any] = {name: plain}
        self.chosen.emit(replace(kept, **changes))

    def _say(self, marked: str) -> str:
        return self._text.fill("import", marked)
