"""The cells of a sheet, and what each of them and each row is by itself."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from store.exchange.cell_numbers import said
from store.exchange.layout import clean
from store.exchange.period_words import BARE, Way, Written, of_date, readings
from store.exchange.workbook import Cell, Span, written

_YEAR = re.compile(r"\d{4}")


class Kind(Enum):
    """What a row is by itself."""

    BLANK, SINGLE, HEAD, DATA, DATED = range(5)


@dataclass(frozen=True, slots=True)
class Fact:
    """What a cell is by itself. text: cleaned. number: it is one, or says why it is none.

    strong: it is surely a period, not only figures that could be one. year: it holds nothing but
    a year. dated: a date cell. missing: it says why there is no number.
    """

    text: str
    number: bool = False
    strong: bool = False
    year: bool = False
    dated: bool = False
    missing: bool = False


_NOTHING = Fact("")


def _fact(cell: Cell) -> Fact:
    if isinstance(cell, str):
        text = " ".join(clean(cell).split())
        if not text:
            return _NOTHING
        found = said(text)
        strong = _strong(text)
        number = found.readable and not strong
        return Fact(text, number, strong, Way.YEAR in readings(text), False, bool(found.missing))
    text = written(cell)
    if isinstance(cell, bool):
        return Fact(text)
    if isinstance(cell, float):
        return Fact(text, True, year=Way.YEAR in readings(text))
    return Fact(text, strong=True, dated=True)


def _strong(text: str) -> bool:
    found = readings(text).keys() - BARE
    if found <= {Way.DAY_FIRST, Way.MONTH_FIRST, Way.YEAR_WEEK} and said(text).part:
        return bool(found) and text.count("/") == 1 and "-" in text
    return bool(found)


@dataclass(slots=True)
class Grid:
    """Cells from A1 on; rows may be ragged. spans: merged cells (top, left, bottom, right).

    What a cell is by itself is found once for all cells that are alike.
    """

    rows: Sequence[Sequence[Cell]]
    spans: tuple[Span, ...] = ()
    _known: dict[object, Fact] = field(default_factory=dict)
    _facts: list[list[Fact] | None] = field(init=False)
    _begins: int | None = None

    def __post_init__(self) -> None:
        self._facts = [None] * len(self.rows)

    def facts(self, row: int) -> list[Fact]:
        """What the cells of a row are."""
        found = self._facts[row]
        if found is None:
            found = self._facts[row] = [self._of(cell) for cell in self.rows[row]]
        return found

    def _of(self, cell: Cell) -> Fact:
        key = cell if cell.__class__ is not bool else (cell,)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = _fact(cell)
        return known

    def fact(self, row: int, column: int) -> Fact:
        """What a cell is; nothing outside of the sheet."""
        facts = self.facts(row)
        return facts[column] if column < len(facts) else _NOTHING

    def cell(self, row: int, column: int) -> Cell:
        """ "" outside of the sheet."""
        cells = self.rows[row]
        return cells[column] if column < len(cells) else ""

    def text(self, row: int, column: int) -> str:
        """A cell as a cleaned text."""
        return self.fact(row, column).text

    def texts(self, row: int) -> list[str]:
        """A row as cleaned texts, all of it."""
        return [fact.text for fact in self.facts(row)]

    @property
    def begins(self) -> int:
        """The first column that has anything."""
        if self._begins is None:
            firsts = (next((c for c, cell in enumerate(r) if cell != ""), 99) for r in self.rows)
            self._begins = min(firsts, default=0)
        return self._begins

    def filled(self, row: int, column: int) -> str:
        """A cell's text, or that of the merged cell that it lies in."""
        text = self.text(row, column)
        if not text:
            for top, left, bottom, right in self.spans:
                if top <= row <= bottom and left <= column <= right:
                    return self.text(top, left)
        return text

    @property
    def width(self) -> int:
        return max(map(len, self.rows), default=0)

    def is_number(self, row: int, column: int) -> bool:
        """Whether a cell is a number, or says why it is none; a period in words is not."""
        return self.fact(row, column).number

    def strong(self, row: int, column: int) -> bool:
        """Whether a cell is surely a period: not only figures that could be one."""
        return self.fact(row, column).strong

    def periods(self, row: int, column: int) -> dict[Way, Written]:
        """All the ways in which a cell is a period."""
        cell = self.cell(row, column)
        if isinstance(cell, date):
            return {Way.ISO: of_date(cell)}
        return readings(self.text(row, column))

    def is_year(self, row: int, column: int) -> bool:
        """Whether a cell holds nothing but a year."""
        return self.fact(row, column).year

    def kind(self, row: int) -> Kind:
        """What a row is by itself."""
        shown = [fact for fact in self.facts(row) if fact.text]
        if not shown:
            return Kind.BLANK
        numbers = [fact for fact in shown if fact.number]
        periods = [fact for fact in shown if fact.strong]
        if len(numbers) > 1 and _are_years(numbers):
            return Kind.HEAD
        if len(numbers) == 1 and len(periods) > 1 and numbers[0].year:
            return Kind.HEAD  # a year in the corner above its months
        if len(shown) == 1:
            return Kind.DATED if periods else Kind.SINGLE
        if numbers:
            # dashes alone, beside texts, are no row of numbers
            real = not all(fact.missing for fact in numbers)
            return Kind.DATA if real or periods or len(numbers) * 2 >= len(shown) else Kind.HEAD
        few = len(periods) * 2 < len(shown)
        if len(periods) == 1 or (few and any(fact.dated for fact in periods)):
            return Kind.DATED
        return Kind.HEAD


def _are_years(numbers: Sequence[Fact]) -> bool:
    """Whether the numbers of a row are years, one after another."""
    if not all(fact.year for fact in numbers):
        return False
    years = [int(digits[0]) for fact in numbers if (digits := _YEAR.search(fact.text))]
    steps = {b - a for a, b in itertools.pairwise(years)}
    return (len(steps) == 1 and steps != {0}) or (set(years) != {years[0]} and len(steps) <= 3)
