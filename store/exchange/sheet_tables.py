"""Where the tables of a sheet are: their heads, their rows, and what stands above and between.

A row is known by what its cells are, not by where it stands: numbers make a row of numbers, two
texts or two periods a head, a text by itself a title, a section, or a note.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from store.exchange.cell_numbers import said
from store.exchange.layout import clean
from store.exchange.period_words import Way, Written, of_date, readings
from store.exchange.workbook import Cell, Span, written

_MOST_HEAD_ROWS = 4
_BARE = frozenset({Way.WEEK_NUMBER, Way.MONTH_NUMBER, Way.YEAR, Way.SERIAL})


class Kind(Enum):
    """What a row is by itself."""

    BLANK, SINGLE, HEAD, DATA, DATED = range(5)


@dataclass(slots=True)
class Grid:
    """Cells from A1 on; rows may be ragged. spans: merged cells (top, left, bottom, right)."""

    rows: Sequence[Sequence[Cell]]
    spans: tuple[Span, ...] = ()
    _texts: dict[str, str] = field(default_factory=dict)

    def cell(self, row: int, column: int) -> Cell:
        """ "" outside of the sheet."""
        cells = self.rows[row]
        return cells[column] if column < len(cells) else ""

    def text(self, row: int, column: int) -> str:
        """A cell as a cleaned text."""
        cell = self.cell(row, column)
        if not isinstance(cell, str):
            return written(cell)
        found = self._texts.get(cell)
        if found is None:
            found = self._texts[cell] = " ".join(clean(cell).split())
        return found

    def texts(self, row: int) -> list[str]:
        """A row as cleaned texts, all of it."""
        return [self.text(row, column) for column in range(len(self.rows[row]))]

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
        cell = self.cell(row, column)
        if isinstance(cell, float):
            return True
        if not isinstance(cell, str):
            return False
        text = self.text(row, column)
        return bool(text) and said(text).readable and not self.strong(row, column)

    def strong(self, row: int, column: int) -> bool:
        """Whether a cell is surely a period: not only figures that could be one."""
        cell = self.cell(row, column)
        if isinstance(cell, date):
            return True
        if not isinstance(cell, str):
            return False
        text = self.text(row, column)
        found = readings(text).keys() - _BARE
        if found <= {Way.DAY_FIRST, Way.MONTH_FIRST, Way.YEAR_WEEK} and said(text).part:
            return bool(found) and text.count("/") == 1 and "-" in text
        return bool(found)

    def periods(self, row: int, column: int) -> dict[Way, Written]:
        """All the ways in which a cell is a period."""
        cell = self.cell(row, column)
        if isinstance(cell, date):
            return {Way.ISO: of_date(cell)}
        return readings(self.text(row, column))

    def is_year(self, row: int, column: int) -> bool:
        """Whether a cell holds nothing but a year."""
        return Way.YEAR in self.periods(row, column)

    def kind(self, row: int) -> Kind:
        """What a row is by itself."""
        shown = [c for c in range(len(self.rows[row])) if self.text(row, c)]
        if not shown:
            return Kind.BLANK
        numbers = [c for c in shown if self.is_number(row, c)]
        periods = [c for c in shown if self.strong(row, c)]
        if numbers and len(numbers) > 1 and self._years(row, numbers):
            return Kind.HEAD
        if len(numbers) == 1 and len(periods) > 1 and self.is_year(row, numbers[0]):
            return Kind.HEAD  # a year in the corner above its months
        if len(shown) == 1:
            return Kind.DATED if periods and shown[0] == periods[0] else Kind.SINGLE
        if numbers:
            real = [c for c in numbers if not said(self.text(row, c)).missing]
            # dashes alone, beside texts, are no row of numbers
            return Kind.DATA if real or periods or len(numbers) * 2 >= len(shown) else Kind.HEAD
        if len(periods) == 1 or (periods and any(isinstance(self.cell(row, c), date) for c in periods)
                                 and len(periods) * 2 < len(shown)):  # fmt: skip
            return Kind.DATED
        return Kind.HEAD

    def _years(self, row: int, columns: list[int]) -> bool:
        """Whether the numbers of a row are years, one after another."""
        if not all(self.is_year(row, c) for c in columns):
            return False
        years = [int(self.text(row, c)[:4] or 0) for c in columns]
        steps = {b - a for a, b in zip(years, years[1:], strict=False)}
        return (len(steps) == 1 and steps != {0}) or (set(years) != {years[0]} and len(steps) <= 3)


@dataclass(slots=True)
class Table:
    """One table. head: rows of its head. body: rows below, sections and repeated heads too.

    columns: the first and the last one. name: what stands right above. sections: rows that hold
    for those below them. again: rows that only repeat the head.
    """

    head: list[int]
    body: list[int]
    columns: tuple[int, int]
    name: int | None = None
    sections: list[int] = field(default_factory=list)
    again: list[int] = field(default_factory=list)

    def shape(self, grid: Grid) -> tuple[tuple[str, ...], ...]:
        """What tables of one form have in common."""
        first, last = self.columns
        return tuple(tuple(grid.text(r, c) for c in range(first, last + 1)) for r in self.head)


def find_tables(grid: Grid) -> list[Table]:
    """The tables of a sheet, from the top."""
    kinds = [grid.kind(row) for row in range(len(grid.rows))]
    tables: list[Table] = []
    row = 0
    while row < len(kinds):
        if kinds[row] not in (Kind.DATA, Kind.DATED) or not _begins(kinds, row):
            row += 1
            continue
        table, row = _table(grid, kinds, row, tables[-1].body[-1] + 1 if tables else 0)
        tables.append(table)
    return [part for table in tables for part in _beside(grid, table)]


def _begins(kinds: Sequence[Kind], row: int) -> bool:
    """A line with a number above the head (“Tall for: 2025”) begins no table."""
    below = [kind for kind in kinds[row + 1 : row + 4] if kind is not Kind.BLANK]
    return not (below and below[0] is Kind.HEAD and Kind.HEAD not in kinds[max(0, row - 2) : row])


def _table(grid: Grid, kinds: Sequence[Kind], first: int, floor: int) -> tuple[Table, int]:
    """The table whose first row of numbers this is, and the row after it."""
    head: list[int] = []
    sections: list[int] = []
    row = first - 1
    # sections may stand between the head and its first numbers
    while row >= floor and kinds[row] is Kind.SINGLE and _is_left(grid, row):
        above = next((r for r in range(row - 1, floor - 1, -1) if kinds[r] is not Kind.BLANK), None)
        if above is None or kinds[above] is not Kind.HEAD:
            break
        sections.insert(0, row)
        row = above
    while row >= floor and len(head) < _MOST_HEAD_ROWS and _heads(grid, kinds, row):
        head.insert(0, row)
        row -= 1
    if not head:
        sections = []
    name = None
    if head and row >= floor and kinds[row] in (Kind.SINGLE,) and _is_left(grid, row):
        name = row
    body, again, end = _body(grid, kinds, first, head, sections)
    columns = _columns(grid, [*head, *body])
    return Table(head, sorted([*sections, *body]), columns, name, sections, again), end


def _heads(grid: Grid, kinds: Sequence[Kind], row: int) -> bool:
    """Whether a row above the numbers belongs to the head."""
    if kinds[row] is Kind.HEAD:
        return not any(map(_is_paging, filter(None, grid.texts(row))))
    if kinds[row] is Kind.DATED and any(
        top == row and right > left for top, left, _, right in grid.spans
    ):
        return not _is_left(grid, row)
    return kinds[row] in (Kind.SINGLE, Kind.DATED) and not _is_left(grid, row)


def _is_left(grid: Grid, row: int) -> bool:
    """Whether the first thing in a row stands where tables begin."""
    shown = [c for c in range(len(grid.rows[row])) if grid.text(row, c)]
    begins = min((next((c for c in range(len(r)) if r[c] != ""), 99) for r in grid.rows), default=0)
    return not shown or shown[0] <= begins


def _body(
    grid: Grid, kinds: Sequence[Kind], first: int, head: list[int], sections: list[int]
) -> tuple[list[int], list[int], int]:
    body: list[int] = []
    again: list[int] = []
    sectioned = bool(sections)
    names = grid.texts(head[-1]) if head else []
    row, last = first, first
    while row < len(kinds):
        kind = kinds[row]
        below = next((r for r in range(row + 1, len(kinds)) if kinds[r] is not Kind.BLANK), None)
        if kind in (Kind.DATA, Kind.DATED):
            if row - last > 3:
                break
            body.append(row)
            last = row
        elif kind is Kind.HEAD:
            if head and grid.texts(row) == names:
                again.append(row)
                body.append(row)
                last = row
            elif head and [grid.texts(r) for r in head] == [
                grid.texts(r) for r in range(row, min(row + len(head), len(kinds)))
            ]:
                again += range(row, row + len(head))
                body += range(row, row + len(head))
                row = last = row + len(head) - 1
            elif not _is_text_row(grid, kinds, row, head):
                break
            else:
                body.append(row)
                last = row
        elif kind is Kind.SINGLE:
            if below is None or kinds[below] not in (Kind.DATA, Kind.DATED, Kind.SINGLE, Kind.HEAD):
                break
            if kinds[below] in (Kind.DATA, Kind.DATED) and (
                sectioned or kinds[row - 1] is Kind.BLANK
            ):
                sections.append(row)
            elif kinds[below] in (Kind.DATA, Kind.DATED):
                body.append(row)
            elif not _repeats_below(grid, kinds, row, names):
                break
            last = row
        row += 1
    return body, again, row


def _repeats_below(grid: Grid, kinds: Sequence[Kind], row: int, names: list[str]) -> bool:
    """Whether the head comes again within three rows: a page ends here.

    A name between is another thing: then a table of one form begins, with that name.
    """
    singles = []
    for below in range(row, min(row + 5, len(kinds))):
        if kinds[below] is Kind.HEAD:
            texts = grid.texts(below) == names
            return texts and any(_is_paging(text) for text in singles)
        if kinds[below] is Kind.SINGLE:
            singles.append(next(t for t in grid.texts(below) if t))
        elif kinds[below] is not Kind.BLANK:
            return False
    return False


def _is_paging(text: str) -> bool:
    low = text.casefold()
    return bool(re.fullmatch(r"(?:side|page|s\.) ?\d+.*|\d{1,3}", low))


def _is_text_row(grid: Grid, kinds: Sequence[Kind], row: int, head: list[int]) -> bool:
    """Whether a row of texts lies among rows of numbers: words where numbers should be."""
    below = next((r for r in range(row + 1, len(kinds)) if kinds[r] is not Kind.BLANK), None)
    if below is None or below > row + 1 or kinds[row - 1] is Kind.BLANK:
        return False
    return bool(head) and any(
        grid.text(row, c) and not grid.is_number(row, c) and grid.is_number(below, c)
        for c in range(len(grid.rows[row]))
    ) and sum(bool(grid.text(row, c)) for c in range(len(grid.rows[row]))) >= 2 and bool(
        grid.strong(row, _left(grid, row)) or not grid.strong(below, _left(grid, below))
    )  # fmt: skip


def _left(grid: Grid, row: int) -> int:
    return next((c for c in range(len(grid.rows[row])) if grid.text(row, c)), 0)


def _columns(grid: Grid, rows: Sequence[int]) -> tuple[int, int]:
    shown = [c for r in rows for c in range(len(grid.rows[r])) if grid.text(r, c)]
    return min(shown, default=0), max(shown, default=0)


def _beside(grid: Grid, table: Table) -> list[Table]:
    """A table in two, where an empty column parts it and both parts have periods of their own."""
    first, last = table.columns
    rows = [*table.head, *(r for r in table.body if r not in table.sections)]
    empty = [c for c in range(first, last) if not any(grid.text(r, c) for r in rows)]
    cuts = [c for c in empty if _has_periods(grid, table, c + 1, last)]
    if not cuts or not _has_periods(grid, table, first, cuts[0] - 1):
        return [table]
    parts, begin = [], first
    for cut in [*cuts, last + 1]:
        if begin <= cut - 1:
            body = [r for r in table.body if any(grid.text(r, c) for c in range(begin, cut))]
            name = _name_above(grid, table, begin, cut)
            parts.append(Table(table.head, body, (begin, cut - 1), name))
        begin = cut + 1
    return parts


def _has_periods(grid: Grid, table: Table, first: int, last: int) -> bool:
    """Whether the first filled column from here on holds periods."""
    for column in range(first, last + 1):
        cells = [r for r in table.body if grid.text(r, column)]
        if cells:
            strong = sum(grid.strong(r, column) or grid.is_year(r, column) for r in cells)
            return strong * 2 > len(cells)
    return False


def _name_above(grid: Grid, table: Table, first: int, end: int) -> int | None:
    top = table.head[0] if table.head else table.body[0]
    for row in range(top - 1, max(-1, top - 3), -1):
        if grid.text(row, first):
            return row
    return None
