"""The columns of a sheet below its header: cells with their types, merged ones filled."""

from __future__ import annotations

from datetime import date

from store.errors import Refusal
from store.exchange.layout import NUMBER_FIELDS, Layout, clean
from store.exchange.workbook import MERGED_NUMBER, Cell, Sheet, written

Column = tuple[tuple[str, ...], list[int], tuple[float | date | None, ...]]


def sheet_columns(sheet: Sheet, layout: Layout) -> dict[str, Column]:
    """By field: the different cells as texts, (n,) codes into them (-1 is blank), and their types.

    Numbers and dates keep what they are where a number or a date is read; elsewhere a number is
    the name that it looks like. Raises Refusal for a number that is merged over several rows.
    """
    return {field: _coded(_filled(sheet, layout, field), field) for field in layout.at}


def _filled(sheet: Sheet, layout: Layout, field: str) -> list[Cell]:
    """A column of cells, with what is merged over several rows in each of them."""
    at, first = layout.at[field], layout.header_row
    column: list[Cell] = [row[at] if at < len(row) else "" for row in sheet.rows[first:]]
    for top, left, bottom, right in sheet.spans:
        begin, end = top - first, min(bottom - first, len(column) - 1)
        if not left <= at <= right or begin < 0 or begin > end:
            continue
        if field in NUMBER_FIELDS:
            if end > begin and left == at and column[begin] != "":
                cell = layout.address(at, top + 1)
                raise Refusal(MERGED_NUMBER, field=field, cell=cell)
            continue
        cell_of = sheet.rows[top][left] if left < len(sheet.rows[top]) else ""
        column[begin : end + 1] = [cell_of] * (end + 1 - begin)
    return column


def _coded(column: list[Cell], field: str) -> Column:
    """The different cells, each cleaned once."""
    texts: list[str] = []
    typed: list[float | date | None] = []
    code_of: dict[tuple[bool, str], int] = {}
    seen: dict[tuple[type, Cell], int] = {}
    codes = []
    for cell in column:
        code = seen.get((type(cell), cell))
        if code is None:
            text = clean(written(cell))
            own = _typed(cell, field)
            code = -1
            if text:
                code = code_of.setdefault((own is not None, text), len(texts))
            if code == len(texts):
                texts.append(text)
                typed.append(own)
            seen[type(cell), cell] = code
        codes.append(code)
    return tuple(texts), codes, tuple(typed)


def _typed(cell: Cell, field: str) -> float | date | None:
    """A number or a day that the sheet says itself; None where there are words to read."""
    if field in NUMBER_FIELDS:
        return cell if isinstance(cell, float) else None
    return cell if field == "date" and isinstance(cell, date) else None
