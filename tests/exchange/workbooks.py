"""Workbooks made for the tests: xlsx by XlsxWriter, ods by hand."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import xlsxwriter

Rows = Sequence[Sequence[Any]]
PERCENT = "0.0 %"


def xlsx(
    sheets: dict[str, Rows],
    *,
    merged: Sequence[tuple[int, int, int, int, Any]] = (),
    hidden: Sequence[str] = (),
    formats: dict[tuple[int, int], str] | None = None,
    date_1904: bool = False,
    also: Callable[[xlsxwriter.Workbook], object] = lambda book: None,
) -> bytes:
    """A workbook. merged: (top, left, bottom, right, cell) of each sheet, from 0."""
    file = io.BytesIO()
    book = xlsxwriter.Workbook(
        file, {"in_memory": True, "date_1904": date_1904, "strings_to_numbers": False}
    )
    day = book.add_format({"num_format": "dd.mm.yyyy"})
    moment = book.add_format({"num_format": "dd.mm.yyyy hh:mm"})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        if name in hidden:
            sheet.hide()
        for i, row in enumerate(rows):
            for j, cell in enumerate(row):
                form = (formats or {}).get((i, j))
                if isinstance(cell, datetime):
                    sheet.write_datetime(i, j, cell, moment)
                elif isinstance(cell, date):
                    sheet.write_datetime(i, j, datetime(cell.year, cell.month, cell.day), day)
                elif isinstance(cell, str):
                    if cell:
                        sheet.write_string(i, j, cell)
                elif cell is not None:
                    sheet.write(i, j, cell, book.add_format({"num_format": form}) if form else None)
        for top, left, bottom, right, cell in merged:
            sheet.merge_range(top, left, bottom, right, cell)
    also(book)
    book.close()
    return file.getvalue()


def ods(sheets: dict[str, Rows], content: str | None = None) -> bytes:
    """An OpenDocument sheet, as small as it can be. content: another content.xml in its place."""
    if content is None:
        content = ods_content("".join(_ods_sheet(name, rows) for name, rows in sheets.items()))
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    return zipped(
        {
            "mimetype": kind,
            "META-INF/manifest.xml": '<?xml version="1.0"?><manifest:manifest xmlns:manifest='
            '"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry '
            f'manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>',
            "content.xml": content,
        }
    )


def ods_content(tables: str) -> str:
    """A content.xml around its tables."""
    of = "urn:oasis:names:tc:opendocument:xmlns:"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="{of}office:'
        f'1.0" xmlns:table="{of}table:1.0" xmlns:text="{of}text:1.0" office:version="1.2">'
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>"
        "</office:document-content>"
    )


def zipped(parts: dict[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Parts in a zip archive."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return file.getvalue()


def parts_of(data: bytes) -> dict[str, str | bytes]:
    """The parts of a zip archive."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _ods_sheet(name: str, rows: Rows) -> str:
    cells = (
        "<table:table-row>" + "".join(map(_ods_cell, row)) + "</table:table-row>" for row in rows
    )
    return f"<table:table table:name={quoteattr(name)}>{''.join(cells)}</table:table>"


def _ods_cell(cell: Any) -> str:
    if cell is None or cell == "":
        return "<table:table-cell/>"
    if isinstance(cell, bool):
        said = f'office:value-type="boolean" office:boolean-value="{str(cell).lower()}"'
    elif isinstance(cell, int | float):
        said = f'office:value-type="float" office:value="{cell!r}"'
    elif isinstance(cell, date):
        said = f'office:value-type="date" office:date-value="{cell.isoformat()}"'
    else:
        said = 'office:value-type="string"'
    text = f"<text:p>{escape(str(cell))}</text:p>"
    return f"<table:table-cell {said}>{text}</table:table-cell>"
