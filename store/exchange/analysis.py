"""Any CSV, analysed without a store: what its numbers show, and what can be said of them."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from store.errors import Refusal
from store.exchange.analysis_case import Case
from store.exchange.analysis_types import Analysis, Effect, Input, Options, Side
from store.exchange.batch import Facts
from store.exchange.decode import decode
from store.exchange.measurement_file import HowToRead, opened, read_measurements
from store.exchange.problems import BAD_ROWS, BadCell
from store.exchange.workbook import Sheet, Workbook, written
from store.periods import to_date
from store.words import Kind, mark

__all__ = ["Analysis", "Effect", "Input", "Options", "Side", "analyse"]

SEVERAL = mark("errors", "The file holds {series}: give one metric of one pilot at a time.")
NO_NUMBERS = mark("errors", "There is no number in the file.")
NEEDS_KIND = mark(
    "errors", "It can't be seen what the numbers are: say --kind proportion, rate, count or mean."
)


def analyse(data: bytes | Workbook, options: Options) -> Analysis:
    """Read a long CSV, or the sheet of a workbook that is one, and say what its numbers show.

    Raises Refusal where it can't be read, and EvidenceError on numbers that cannot be true.
    """
    data, counted = _dated(data)
    kind = options.kind or _kind(data)
    file = read_measurements(data, HowToRead(facts=lambda pilot, metric: Facts(kind=kind)))
    if file.bad:
        raise _refused(file.bad, file.report.read)
    batch = file.batch
    if not len(batch):
        raise Refusal(NO_NUMBERS, field="file")
    if len(batch.series_names) > 1:
        raise Refusal(SEVERAL, field="file", series=len(batch.series_names))
    return Case(batch, kind, options, counted).analysis()


def _refused(bad: Sequence[BadCell], read: int) -> Refusal:
    first = bad[0]
    rows = len({one.row for one in bad})
    facts = {"cell": first.cell, "value": first.value}
    facts |= {"reason": str(first.reason), "remedy": str(first.remedy)}
    return Refusal(BAD_ROWS, field="file", count=rows, read=read, **facts)


def _dated(data: bytes | Workbook) -> tuple[bytes | Workbook, bool]:
    """The file with days in place of a date column that counts 1, 2, 3 …, and whether it does."""
    _, source, layout = opened(data)
    at = layout.at["date"]
    if isinstance(data, Workbook):
        assert isinstance(source, Sheet)
        return _dated_sheet(data.form, source, layout.header_row, at)
    text = decode(data).text
    records = list(csv.reader(io.StringIO(text), delimiter=layout.separator))
    head, body = records[: layout.header_row], [row for row in records[layout.header_row :] if row]
    cells = [row[at].strip() for row in body if at < len(row)]
    if not cells or not all(cell.isdecimal() and int(cell) < 1900 for cell in cells):
        return data, False
    for row in body:
        row[at] = to_date(int(row[at])).isoformat()
    out = io.StringIO()
    csv.writer(out, delimiter=layout.separator, lineterminator="\n").writerows([*head, *body])
    return out.getvalue().encode(), True


def _dated_sheet(form: str, sheet: Sheet, header: int, at: int) -> tuple[Workbook, bool]:
    """The same of a sheet, which comes back alone."""
    counts = {
        i: cell
        for i, row in enumerate(sheet.rows)
        if i >= header and at < len(row) and (cell := written(row[at]).strip())
    }
    counted = all(cell.isdecimal() and int(cell) < 1900 for cell in counts.values())
    if not counts or not counted:
        return Workbook(form, (sheet,)), False
    rows = [list(row) for row in sheet.rows]
    for i, cell in counts.items():
        rows[i][at] = to_date(int(cell))
    return Workbook(form, (replace(sheet, rows=rows),)), True


def _kind(data: bytes | Workbook) -> Kind:
    """What the numbers are, as far as they tell: whole parts of whole numbers are a proportion."""
    _, _, layout = opened(data)
    if "value" in layout.at:
        return Kind.MEAN
    if "numerator" not in layout.at:
        raise Refusal(NEEDS_KIND, field="kind")
    if "denominator" not in layout.at:
        return Kind.COUNT
    batch = read_measurements(data, HowToRead(facts=lambda p, m: Facts(kind=Kind.RATE))).batch
    part_, whole = batch.numerator, batch.denominator
    seen = np.isfinite(part_) & np.isfinite(whole)
    whole_numbers = np.all(whole[seen] == np.round(whole[seen]))
    return Kind.PROPORTION if whole_numbers and (part_ <= whole)[seen].all() else Kind.RATE
