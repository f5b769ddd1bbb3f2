"""The shape of a file: its titles and how they stand, without its numbers, years and months.

Two files of one shape are read alike. The list of next year's visits is of the shape of this
year's, and so is the one to which a month was added.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable

from store.exchange.decode import decode
from store.exchange.period_words import MONTHS, readings
from store.exchange.sheet_grid import Grid
from store.exchange.sheet_read import text_grid
from store.exchange.sheet_tables import Table, find_tables
from store.exchange.workbook import Workbook
from store.words import Cadence

_CHARACTERS, _ROWS, _COLUMNS, _SHEETS = 100_000, 60, 120, 60
_NUMBER = re.compile(r"\d+(?:[.,:/–-]\d+)*")
_MONTH = re.compile(rf"\b(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b\.?")

Titles = tuple[str, ...]


def title_shape(text: str) -> str:
    """A title without what changes from file to file: “Besøk 2026” is “besøk #”."""
    low = " ".join(unicodedata.normalize("NFC", text).casefold().split())
    ways = readings(low) if any(sign.isdecimal() for sign in low) or low in MONTHS else {}
    if ways:
        # several ways of reading are all told, so that it does not matter which one holds; but
        # “jan. 31” may be a day and “jan. 32” not, and both are months
        cadences = {written.cadence for written in ways.values()}
        return "|".join(sorted(cadences - {Cadence.DAY} or cadences))
    return _NUMBER.sub("#", _MONTH.sub("month", low))


def fingerprint(source: bytes | str | Workbook) -> str:
    """What files of one shape have in common, as sixteen hexadecimal digits.

    Only the beginning of each sheet is looked at. Raises Refusal where a text can't be decoded.
    """
    shapes: list[object] = []
    if isinstance(source, Workbook):
        for sheet in [s for s in source.sheets if not s.hidden and not s.empty][:_SHEETS]:
            rows = [row[:_COLUMNS] for row in sheet.rows[:_ROWS]]
            spans = tuple(span for span in sheet.spans if span[2] < _ROWS and span[3] < _COLUMNS)
            shapes.append([title_shape(sheet.name), _grid_shape(Grid(rows, spans))])
    else:
        text = source if isinstance(source, str) else decode(source).text
        # a separator is seen in the same rows, however long the file is
        lines = text[:_CHARACTERS].splitlines(keepends=True)[:_ROWS]
        grid, separator = text_grid("".join(lines))
        grid = Grid([row[:_COLUMNS] for row in grid.rows])
        shapes.append([separator, _grid_shape(grid)])
    said = json.dumps(_once(shapes), ensure_ascii=True)
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def _grid_shape(grid: Grid) -> list[object]:
    tables = find_tables(grid)
    if any(table.head for table in tables):
        return _once(_table_shape(grid, table) for table in tables if table.head)
    rows = [tuple(map(title_shape, grid.texts(row))) for row in range(len(grid.rows))]
    return _once([row for row in rows if any(row)][:3])


def _table_shape(grid: Grid, table: Table) -> list[Titles]:
    """The columns of a head, each kind of them once: one month more changes nothing."""
    first, last = table.columns
    columns = [
        tuple(title_shape(grid.filled(row, at)) for row in table.head)
        for at in range(first, last + 1)
    ]
    return list(dict.fromkeys(columns))


def _once(shapes: Iterable[object]) -> list[object]:
    """Each of them once, in their order."""
    seen: dict[str, object] = {}
    for shape in shapes:
        seen.setdefault(json.dumps(shape), shape)
    return list(seen.values())
