"""A long text with the usual titles, or a file of our own, shown as the fast reader takes it.

A million rows are read by columns, not cell by cell; and a file that we have written says of each
number which version it is. As soon as somebody says what a column is, the reader of any sheet reads
it.
"""

from __future__ import annotations

import csv
import io
from dataclasses import replace

from store.errors import Refusal
from store.exchange.layout import Layout
from store.exchange.measurement_file import HowToRead, opened
from store.exchange.read_dates import date_form
from store.exchange.sheet_map import Answers, Head, SheetMap, Understood, Use
from store.exchange.workbook import Cell, Workbook
from store.words import Message, mark

LONG_BYTES = 256 << 10
NO_USE = mark("import", "Its title is none that is known.")
OURS = "version"
USES = {
    "date": Use.PERIOD, "site": Use.SITE, "subgroup": Use.GROUP, "pilot": Use.PILOT,
    "metric": Use.METRIC, "numerator": Use.NUMERATOR, "denominator": Use.DENOMINATOR,
    "value": Use.VALUE, "people": Use.PEOPLE, "note": Use.NOTE, "phase": Use.PHASE,
    OURS: Use.NOTE,
}  # fmt: skip
MOST_DATES = 2_000


def understood_tidy(source: bytes | Workbook, answers: Answers) -> Understood | None:
    """How a long text with the usual titles, or a file of ours, is read; None for all others."""
    said = replace(answers, separator="", decimal="", dates="", sheet="", encoding="")
    if said != Answers():
        return None
    try:
        if isinstance(source, Workbook) and answers.sheet:
            source = source.only(answers.sheet)
        encoding, found, layout = opened(source, HowToRead(separator=answers.separator or None))
    except Refusal:
        return None
    long = not isinstance(source, Workbook) and len(source) >= LONG_BYTES
    if not (long or OURS in layout.at):
        return None
    cells: tuple[tuple[Cell, ...], ...]
    if isinstance(found, str):
        cells = _cells(found, layout.separator)
    else:
        cells = tuple(map(tuple, found.rows))
    fields = {at: name for name, at in layout.at.items()}
    heads = tuple(_head(at, title, fields.get(at)) for at, title in enumerate(layout.header))
    row = layout.header_row
    mapped = SheetMap(
        heads,
        (row - 1, row - 1),
        (row, len(cells) - 1),
        sheet=layout.sheet or "",
        separator=layout.separator,
        encoding=encoding,
        decimal=answers.decimal,
        dates=answers.dates or _dates(cells, layout),
    )
    return Understood(mapped, cells)


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


def _dates(cells: tuple[tuple[Cell, ...], ...], layout: Layout) -> str:
    """The form of the first dates; "" where they can be read in two ways."""
    at = layout.at["date"]
    rows = cells[layout.header_row : layout.header_row + MOST_DATES]
    try:
        texts = {row[at] for row in rows if at < len(row)}
        return date_form(text for text in texts if isinstance(text, str)).value
    except Refusal:
        return ""
