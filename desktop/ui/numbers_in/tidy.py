"""A long text with the usual titles, shown as the fast reader takes it.

A million rows are read by columns, not cell by cell. As soon as somebody says what a column is,
the reader of any sheet reads it.
"""

from __future__ import annotations

import csv
import io
from dataclasses import replace

from store.errors import Refusal
from store.exchange.decode import decode
from store.exchange.layout import Layout, find_layout
from store.exchange.read_dates import date_form
from store.exchange.sheet_map import Answers, Head, SheetMap, Understood, Use
from store.exchange.workbook import Workbook
from store.words import Message, mark

LONG_BYTES = 256 << 10
NO_USE = mark("import", "Its title is none that is known.")
USES = {
    "date": Use.PERIOD, "site": Use.SITE, "subgroup": Use.GROUP, "pilot": Use.PILOT,
    "metric": Use.METRIC, "numerator": Use.NUMERATOR, "denominator": Use.DENOMINATOR,
    "value": Use.VALUE, "people": Use.PEOPLE, "note": Use.NOTE, "phase": Use.PHASE,
}  # fmt: skip
MOST_DATES = 2_000


def understood_long(source: bytes | Workbook, answers: Answers) -> Understood | None:
    """How a long text with the usual titles is read; None for all others."""
    if isinstance(source, Workbook) or not is_long(source, answers):
        return None
    try:
        decoded = decode(source)
        layout = find_layout(decoded.text, None, answers.separator or None)
    except Refusal:
        return None
    cells = _cells(decoded.text, layout.separator)
    fields = {at: name for name, at in layout.at.items()}
    heads = tuple(_head(at, title, fields.get(at)) for at, title in enumerate(layout.header))
    row = layout.header_row
    found = SheetMap(
        heads,
        (row - 1, row - 1),
        (row, len(cells) - 1),
        separator=layout.separator,
        encoding=decoded.encoding,
        decimal=answers.decimal,
        dates=answers.dates or _dates(cells, layout),
    )
    return Understood(found, cells)


def is_long(source: bytes, answers: Answers) -> bool:
    """Whether a text is read by columns: it is long, and nobody has said what its columns are."""
    said = replace(answers, separator="", decimal="", dates="", sheet="", encoding="")
    return len(source) >= LONG_BYTES and said == Answers()


def _cells(text: str, separator: str) -> tuple[tuple[str, ...], ...]:
    limit = csv.field_size_limit(len(text) + 1)
    try:
        return tuple(map(tuple, csv.reader(io.StringIO(text, newline=""), delimiter=separator)))
    finally:
        csv.field_size_limit(limit)


def _head(at: int, title: str, field: str | None) -> Head:
    if field is None:
        return Head(at, title, Use.LEAVE_OUT, why=Message(NO_USE, context="import"))
    use = USES[field]
    return Head(at, title, use, dimension=title if use is Use.GROUP else "")


def _dates(cells: tuple[tuple[str, ...], ...], layout: Layout) -> str:
    """The form of the first dates; "" where they can be read in two ways."""
    at = layout.at["date"]
    rows = cells[layout.header_row : layout.header_row + MOST_DATES]
    try:
        return date_form({row[at] for row in rows if at < len(row)}).value
    except Refusal:
        return ""
