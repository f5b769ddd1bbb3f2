"""A text or a sheet as columns.

A text by pandas' C reader where it is plain, by the csv module where it is not: both give the same
table; the tests hold one against the other. pandas is imported late: it lives in the worker
process and the command line.
"""

from __future__ import annotations

import csv
import io
import itertools
import re
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from store.errors import Refusal
from store.exchange.layout import NUMBER_FIELDS, Layout, clean
from store.exchange.read_numbers import decimal_shown
from store.exchange.sheet_columns import sheet_columns
from store.exchange.workbook import Sheet, written
from store.words import mark

if TYPE_CHECKING:
    from pandas import DataFrame, Series

OPEN_QUOTE = mark(
    "errors",
    "A quotation mark that opens in row {row} is never closed: find the cell that begins with "
    "it and close or remove it.",
)

HIDDEN = re.compile(r"<\s?\d+")
_HEAD_LINES, _HEAD_CHARACTERS = 1000, 200_000

WORTH_PANDAS = 1_000_000
"""Characters. Below, the csv module is done before pandas is imported."""


@dataclass(frozen=True, slots=True)
class Texts:
    """A column of texts. texts: the different ones, cleaned. codes: (n,) into them, -1 is blank.

    typed: for each of the texts the number or date that its cell is in a workbook, else None;
    empty where nothing but text was in the file.
    """

    texts: tuple[str, ...]
    codes: NDArray[np.int64]
    typed: tuple[float | date | None, ...] = ()


def is_ours(fields: Container[str]) -> bool:
    """Whether these are the columns of a measurement export, which is read as it was written."""
    return all(name in fields for name in ("pilot", "metric", "version"))


def without_hidden(column: Texts) -> Texts:
    """The same with nothing where an export hides a number about too few people: <5."""
    hidden = [code for code, text in enumerate(column.texts) if HIDDEN.fullmatch(text)]
    if not hidden:
        return column
    return replace(column, codes=np.where(np.isin(column.codes, hidden), -1, column.codes))


@dataclass(frozen=True, slots=True)
class Numbers:
    """A column that is all numbers. values: (n,), nan is blank. decimal: its mark, None: none."""

    values: NDArray[np.float64]
    decimal: str | None


@dataclass(frozen=True, slots=True)
class Table:
    """The rows below the header, by field.

    rows: (n,) row numbers as a spreadsheet shows them. blank: (n,) no cell of the row says
    anything, read or not. extra: (n,) the row says something beyond the header's last column.
    record: the cells of the i-th row, as they stand. places: where a field of the i-th row stands,
    (row, column) from 0, and text_at what stands there: of rows that were not rows in the sheet.
    """

    rows: NDArray[np.int64]
    columns: dict[str, Texts | Numbers]
    blank: NDArray[np.bool_]
    extra: NDArray[np.bool_]
    record: Callable[[int], Sequence[str]]
    places: Callable[[str, int], tuple[int, int]] | None = None
    text_at: Callable[[int, int], str] | None = None


def read_table(
    text: str | Sheet, layout: Layout, decimal: str | None = None, *, plain: bool | None = None
) -> Table:
    """Read the rows below the header.

    decimal: the decimal mark, where the person has said it. plain: False keeps to the csv module,
    True asks pandas where the text allows it, None does so where it is worth its import. Raises
    Refusal for a quotation mark that is never closed.
    """
    if isinstance(text, Sheet):
        return _of_sheet(text, layout)
    if plain is None:
        plain = len(text) > WORTH_PANDAS
    if plain and _is_plain(text):
        table = _by_pandas(text, layout, decimal)
        if table is not None:
            return table
    return _by_csv(text, layout)


def _of_sheet(sheet: Sheet, layout: Layout) -> Table:
    """The table of a sheet; what stands beside its header's titles is no part of it."""
    cells = sheet_columns(sheet, layout)
    columns: dict[str, Texts | Numbers] = {
        field: Texts(texts, np.array(codes, dtype=np.int64), typed)
        for field, (texts, codes, typed) in cells.items()
    }
    body = sheet.rows[layout.header_row :]
    width = len(layout.header)
    shown = [any(not isinstance(c, str) or c.strip() for c in row[:width]) for row in body]
    rows = np.arange(len(body), dtype=np.int64) + layout.header_row + 1
    return Table(
        rows,
        columns,
        ~np.array(shown, dtype=bool),
        np.zeros(len(body), bool),
        lambda i: [written(cell) for cell in body[i]],
    )


def _is_plain(text: str) -> bool:
    """No quotes, and lines that all readers end at the same places."""
    return '"' not in text and text.count("\r") == text.count("\r\n")


def _by_csv(text: str, layout: Layout) -> Table:
    records = _records(text, layout.separator)[layout.header_row :]
    width = len(layout.header)
    shown = np.array([any(map(str.strip, record)) for record in records], dtype=bool)
    extra = np.array([any(map(str.strip, record[width:])) for record in records], dtype=bool)
    columns: dict[str, Texts | Numbers] = {}
    for field, at in layout.at.items():
        cells = [record[at] if at < len(record) else "" for record in records]
        columns[field] = _texts(cells)
    rows = np.arange(len(records), dtype=np.int64) + layout.header_row + 1
    return Table(rows, columns, ~shown, extra, records.__getitem__)


def _records(text: str, separator: str) -> list[list[str]]:
    """All rows by the csv module; long cells pass, and are refused later with their address."""
    end = "\0end"  # decode refuses NUL, so no cell is this
    lines = io.StringIO(text, newline="")
    limit = csv.field_size_limit(len(text) + len(end) + 1)
    try:
        reader = csv.reader(itertools.chain(lines, [end]), delimiter=separator)
        records = list(reader)
    finally:
        csv.field_size_limit(limit)
    if records[-1] != [end]:
        # the end went into a cell, so a quotation mark was open
        raise Refusal(OPEN_QUOTE, row=len(records))
    records.pop()
    return records


def _texts(cells: Sequence[str]) -> Texts:
    """Cells to codes, each different cell cleaned once."""
    code_of: dict[str, int] = {}
    add = code_of.setdefault
    codes = np.fromiter((add(cell, len(code_of)) for cell in cells), np.int64, len(cells))
    return _cleaned(list(code_of), codes)


def _cleaned(raw: Sequence[str], codes: NDArray[np.int64]) -> Texts:
    """Clean the different cells; those that become the same share a code, blank ones are -1."""
    code_of: dict[str, int] = {}
    to = np.empty(len(raw) + 1, np.int64)
    to[-1] = -1  # where pandas has no cell its code is -1, the last place
    for i, cell in enumerate(raw):
        name = clean(cell)
        to[i] = code_of.setdefault(name, len(code_of)) if name else -1
    return Texts(tuple(code_of), to[codes])


def _by_pandas(text: str, layout: Layout, decimal: str | None) -> Table | None:
    """The table by pandas' C reader; None where the rows are not as regular as it needs."""
    proofs = _proofs(text, layout)
    proven = {sign for sign in proofs.values() if sign}
    sign = decimal or (proven.pop() if len(proven) == 1 else ".")
    below = _below(text, layout.header_row)
    numeric = {layout.at[field] for field in NUMBER_FIELDS if field in layout.at}
    frame = _frame(below, layout, sign, numeric)
    if frame is None:
        return None
    columns = _pandas_columns(frame, layout, sign, decimal or "", proofs)
    unread = {at for field, at in layout.at.items() if field not in columns}
    if unread:
        # pandas took texts for numbers or truth, or the column proves no decimal mark: read again
        again = _frame(below, layout, sign, numeric - unread)
        if again is None:
            return None
        for field, at in layout.at.items():
            if field not in columns:
                columns[field] = _from_categories(again[at])
    n = len(frame) - 1
    rows = np.arange(n, dtype=np.int64) + layout.header_row + 1
    return Table(rows, columns, _blank(frame, layout), np.zeros(n, bool), _Lines(text, layout))


def _below(text: str, lines: int) -> str:
    """The text after so many lines."""
    start = 0
    for _ in range(lines):
        end = text.find("\n", start)
        if end < 0:
            return ""
        start = end + 1
    return text[start:]


def _frame(below: str, layout: Layout, sign: str, numeric: set[int]) -> DataFrame | None:
    """The rows as pandas reads them, after one row of ours; None where they are too ragged."""
    import pandas as pd

    width = len(layout.header)
    # pandas 3.1 turns categories that all look like numbers into numbers, "007" into 7. One that
    # does not, in a row of our own, keeps them all as they are written.
    ours = layout.separator.join("0" if at in numeric else "x" for at in range(width))
    try:
        frame = pd.read_csv(
            io.BytesIO(b"%b\n%b" % (ours.encode(), below.encode())),
            sep=layout.separator,
            header=None,
            # one column more than the header has, to see whether anything stands there
            names=list(range(width + 1)),
            dtype={at: "category" for at in range(width + 1) if at not in numeric},
            decimal=sign,
            keep_default_na=False,
            na_values=[""],
            skip_blank_lines=False,
            quoting=csv.QUOTE_NONE,
            low_memory=False,
        )
    except pd.errors.ParserError:
        return None
    ragged = not isinstance(frame.index, pd.RangeIndex) or frame[width].notna().any()
    return None if ragged else frame


def _pandas_columns(
    frame: DataFrame, layout: Layout, sign: str, stated: str, proofs: dict[str, str]
) -> dict[str, Texts | Numbers]:
    """The columns that can be taken as pandas read them."""
    columns: dict[str, Texts | Numbers] = {}
    for field, at in layout.at.items():
        column = frame[at]
        if field not in NUMBER_FIELDS:
            columns[field] = _from_categories(column)
        elif column.dtype.kind in "iu":
            values = column.to_numpy()[1:].astype(np.float64)
            columns[field] = Numbers(values, stated or None)
        elif column.dtype.kind == "f" and (stated or proofs[field] == sign):
            # + 0.0: there is no minus nought
            columns[field] = Numbers(column.to_numpy()[1:] + 0.0, sign)
    return columns


def _from_categories(column: Series) -> Texts:
    """Codes by first appearance (pandas sorts its categories); names keep the file's order."""
    import pandas as pd

    categories = column.cat.categories.tolist()
    codes = column.cat.codes.to_numpy()[1:].astype(np.int64)
    order = pd.unique(codes)
    order = order[order >= 0]
    to = np.full(len(categories) + 1, -1)
    to[order] = np.arange(len(order))
    return _cleaned([categories[i] for i in order.tolist()], to[codes])


def _blank(frame: DataFrame, layout: Layout) -> NDArray[np.bool_]:
    """Rows without a shown sign in any column; white space shows nothing."""
    blank = np.ones(len(frame) - 1, bool)
    for at in range(len(layout.header)):
        column = frame[at]
        if hasattr(column, "cat"):
            shows = np.array([bool(cell.strip()) for cell in column.cat.categories] + [False])
            blank &= ~shows[column.cat.codes.to_numpy()[1:]]
        elif column.dtype.kind in "iufb":
            blank &= column.isna().to_numpy()[1:]
        else:
            blank &= np.array([not str(cell).strip() for cell in column.fillna("")[1:]], bool)
        if not blank.any():
            break
    return blank


def _proofs(text: str, layout: Layout) -> dict[str, str]:
    """The decimal mark that the first rows of each number column prove, "" where they do not."""
    lines = text[:_HEAD_CHARACTERS].split("\n")
    if len(text) > _HEAD_CHARACTERS:
        lines.pop()  # cut off in the middle of a number, perhaps
    lines = lines[layout.header_row : layout.header_row + _HEAD_LINES]
    proofs = dict.fromkeys(NUMBER_FIELDS, "")
    for field in NUMBER_FIELDS:
        at = layout.at.get(field)
        for line in lines if at is not None else ():
            cells = line.split(layout.separator)
            shown = decimal_shown(cells[at]) if at is not None and at < len(cells) else None
            if shown in (".", ","):
                proofs[field] = shown
                break
    return proofs


class _Lines:
    """The rows of a plain text, split only when one is asked for."""

    def __init__(self, text: str, layout: Layout) -> None:
        self._text, self._layout = text, layout
        self._lines: list[str] | None = None

    def __call__(self, i: int) -> Sequence[str]:
        if self._lines is None:
            self._lines = self._text.split("\n")[self._layout.header_row :]
        return self._lines[i].removesuffix("\r").split(self._layout.separator)
