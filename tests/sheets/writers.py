"""Files of the corpus, the same bytes every time."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import xlsxwriter

from tests.exchange.workbooks import _ods_sheet, ods_content

Grid = Sequence[Sequence[Any]]
_MADE = datetime(2026, 1, 5, 9)


@dataclass(frozen=True, slots=True)
class Shown:
    """A number and the format that a workbook shows it by."""

    number: float
    form: str


def text(
    grid: Grid,
    separator: str = ";",
    *,
    encoding: str = "utf-8",
    end: str = "\r\n",
    ragged: bool = False,
) -> bytes:
    """A text file. ragged: rows end at their last cell, else all are as wide as the widest."""
    width = max(map(len, grid))
    file = io.StringIO()
    writer = csv.writer(file, delimiter=separator, lineterminator=end)
    for row in grid:
        writer.writerow(list(row) + [""] * (0 if ragged else width - len(row)))
    return file.getvalue().encode(encoding)


def plain(lines: str, *, encoding: str = "utf-8", end: str = "\n") -> bytes:
    """Lines as they stand."""
    return lines.replace("\n", end).encode(encoding)


def xlsx(
    sheets: dict[str, Grid],
    *,
    merged: dict[str, Sequence[tuple[int, int, int, int]]] | None = None,
    date_1904: bool = False,
    day: str = "dd.mm.yyyy",
) -> bytes:
    """A workbook. merged: (top, left, bottom, right) by sheet, from 0; the text is the grid's."""
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True, "date_1904": date_1904})
    book.set_properties({"created": _MADE, "author": ""})
    forms = {}

    def form(code: str) -> Any:
        if code not in forms:
            forms[code] = book.add_format({"num_format": code})
        return forms[code]

    for name, grid in sheets.items():
        sheet = book.add_worksheet(name)
        for i, row in enumerate(grid):
            for j, cell in enumerate(row):
                if isinstance(cell, Shown):
                    sheet.write_number(i, j, cell.number, form(cell.form))
                elif isinstance(cell, date):
                    sheet.write_datetime(i, j, datetime(cell.year, cell.month, cell.day), form(day))
                elif isinstance(cell, str):
                    if cell:
                        sheet.write_string(i, j, cell)
                elif cell is not None:
                    sheet.write_number(i, j, cell)
        for top, left, bottom, right in (merged or {}).get(name, ()):
            sheet.merge_range(top, left, bottom, right, grid[top][left])
    book.close()
    return file.getvalue()


def ods(sheets: dict[str, Grid]) -> bytes:
    """An OpenDocument sheet."""
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:'
        'xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" '
        f'manifest:media-type="{kind}"/></manifest:manifest>'
    )
    content = ods_content("".join(_ods_sheet(name, grid) for name, grid in sheets.items()))
    parts = {"mimetype": kind, "META-INF/manifest.xml": manifest, "content.xml": content}
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, part in parts.items():
            about = zipfile.ZipInfo(name, date_time=_MADE.timetuple()[:6])
            about.compress_type = zipfile.ZIP_DEFLATED if name != "mimetype" else zipfile.ZIP_STORED
            archive.writestr(about, part)
    return file.getvalue()
