"""Where the tables of a sheet are: their heads, their rows, and what stands above and between.

A row is known by what its cells are, not by where it stands: numbers make a row of numbers, two
texts or two periods a head, a text by itself a title, a section, or a note.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from store.errors import Refusal
from store.exchange.sheet_grid import Grid, Kind
from store.exchange.workbook import written
from store.words import mark

TOO_WIDE = mark(
    "errors",
    "The sheet has {width} columns, more than the {most} that can be read at once: keep those with "
    "the periods and numbers that you want.",
)
MOST_COLUMNS = 2_000
"""Five years of days. What columns are is found by holding them against each other."""
_MOST_HEAD_ROWS = 4


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
    """The tables of a sheet, from the top. Raises Refusal where it is wider than any is."""
    if grid.width > MOST_COLUMNS:
        filled = {c for row in grid.rows for c, cell in enumerate(row) if written(cell).strip()}
        if len(filled) > MOST_COLUMNS:
            raise Refusal(TOO_WIDE, field="file", width=len(filled), most=MOST_COLUMNS)
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
    first = next((c for c, fact in enumerate(grid.facts(row)) if fact.text), None)
    return first is None or first <= grid.begins


def _body(
    grid: Grid, kinds: Sequence[Kind], first: int, head: list[int], sections: list[int]
) -> tuple[list[int], list[int], int]:
    body: list[int] = []
    again: list[int] = []
    sectioned = bool(sections)
    names = grid.texts(head[-1]) if head else []
    row, last = first, first
    following = _following(kinds)
    while row < len(kinds):
        kind, below = kinds[row], following[row]
        if kind in (Kind.DATA, Kind.DATED):
            if row - last > 3 and not _goes_on(grid, first, row):
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
            place = _place_of(grid, kinds, row, below, names, sectioned=sectioned)
            if place is None:
                break
            {"section": sections, "row": body, "page": []}[place].append(row)
            last = row
        row += 1
    return body, again, row


def _goes_on(grid: Grid, first: int, row: int) -> bool:
    """Whether a row below a gap begins like the first one: with a period in the same place."""
    here, there = _left(grid, row), _left(grid, first)
    return here == there and grid.strong(row, here) and grid.strong(first, there)


def _place_of(
    grid: Grid,
    kinds: Sequence[Kind],
    row: int,
    below: int | None,
    names: list[str],
    *,
    sectioned: bool,
) -> str | None:
    """What a text by itself is: "section", "row", or the end of a "page"; None: the table ends."""
    if below is None:
        return None
    if kinds[below] in (Kind.DATA, Kind.DATED):
        return "section" if sectioned or kinds[row - 1] is Kind.BLANK else "row"
    return "page" if _repeats_below(grid, kinds, row, names) else None


def _following(kinds: Sequence[Kind]) -> list[int | None]:
    """For each row the next one that is not blank."""
    found: list[int | None] = [None] * len(kinds)
    for row in range(len(kinds) - 2, -1, -1):
        found[row] = found[row + 1] if kinds[row + 1] is Kind.BLANK else row + 1
    return found


def _repeats_below(grid: Grid, kinds: Sequence[Kind], row: int, names: list[str]) -> bool:
    """Whether the head comes again within three rows: a page ends here.

    A name between is another thing: then a table of one form begins, with that name.
    """
    singles: list[str] = []
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
    """The first and the last column that these rows have anything in."""
    first, last = grid.width, 0
    for row in rows:
        facts = grid.facts(row)
        first = next((c for c in range(min(first, len(facts))) if facts[c].text), first)
        last = next((c for c in range(len(facts) - 1, last, -1) if facts[c].text), last)
    return min(first, last), last


def _beside(grid: Grid, table: Table) -> list[Table]:
    """A table in two, where an empty column parts it and both parts have periods of their own."""
    first, last = table.columns
    rows = [*table.head, *(r for r in table.body if r not in table.sections)]
    empty = [c for c in range(first, last) if not any(grid.text(r, c) for r in rows)]
    parted: dict[int, bool] = {}
    for c in reversed(empty):  # one that has another behind it parts what that one parts
        parted[c] = parted[c + 1] if c + 1 in parted else _has_periods(grid, table, c + 1, last)
    cuts = [c for c in empty if parted[c]]
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
