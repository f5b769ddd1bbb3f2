"""Cells of a file put right before it is read. The file itself stays as it is."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter

from store.exchange.decode import decode
from store.exchange.workbook import Cell, Sheet, Workbook

BOMS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True, slots=True)
class Mended:
    """What stands in a cell instead. row, column: from 0, as a spreadsheet has them."""

    row: int
    column: int
    text: str


def mended(
    source: bytes | Workbook, cells: Iterable[Mended], *, separator: str = ",", sheet: str = ""
) -> bytes | Workbook:
    """The file with these cells in place of its own.

    separator: of a text. sheet: the one they stand on, in a workbook with several.
    """
    rows = {
        row: tuple(mine)
        for row, mine in groupby(sorted(cells, key=attrgetter("row")), attrgetter("row"))
    }
    if not rows:
        return source
    if isinstance(source, Workbook):
        sheets = tuple(
            _sheet(one, rows) if one.name == sheet or not sheet else one for one in source.sheets
        )
        return replace(source, sheets=sheets)
    decoded = decode(source)
    return _encoded(_text(decoded.text, rows, separator), decoded.encoding, source)


def _encoded(text: str, encoding: str, source: bytes) -> bytes:
    """As the file was; where it has no such letter, as UTF-8."""
    mark = next((bom for bom in BOMS if source.startswith(bom)), b"")
    try:
        return mark + text.encode(encoding)
    except UnicodeEncodeError:
        return text.encode("utf-8-sig")


def _sheet(sheet: Sheet, rows: dict[int, tuple[Mended, ...]]) -> Sheet:
    kept: list[list[Cell]] = list(map(list, sheet.rows))
    for row, mine in rows.items():
        kept.extend([] for _ in range(row + 1 - len(kept)))
        kept[row] = _put(kept[row], mine)
    return replace(sheet, rows=kept)


def _put(row: Iterable[Cell], cells: Iterable[Mended]) -> list[Cell]:
    found = list(row)
    for cell in cells:
        found.extend("" for _ in range(cell.column + 1 - len(found)))
        found[cell.column] = cell.text
    return found


def _text(text: str, rows: dict[int, tuple[Mended, ...]], separator: str) -> str:
    """Only the rows with mended cells are written anew; a row in quotes may run over lines."""
    lines = io.StringIO(text, newline="").readlines()
    limit = csv.field_size_limit(len(text) + 1)
    try:
        return "".join(_written(lines, rows, separator))
    finally:
        csv.field_size_limit(limit)


def _written(
    lines: list[str], rows: dict[int, tuple[Mended, ...]], separator: str
) -> Iterator[str]:
    read = csv.reader(lines, delimiter=separator)
    begins, last = 0, max(rows)
    for number, record in enumerate(read):
        if number in rows:
            out = io.StringIO(newline="")
            csv.writer(out, delimiter=separator).writerow(_put(record, rows[number]))
            yield out.getvalue()
        else:
            yield from lines[begins : read.line_num]
        begins = read.line_num
        if number == last:
            break
    yield from lines[begins:]
