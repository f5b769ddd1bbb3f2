"""Tables as a workbook: typed cells, a sheet a table and one to read first; nothing in it runs.

Text is written as text, so it has no apostrophe before it: a cell holds what was typed, and what
reads the workbook must not take an apostrophe off either. Text that looks like a formula is marked
as quoted, so that it stays text when somebody edits its cell.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from io import UnsupportedOperation
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO

from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from store.exchange import readme_sheet
from store.exchange.csv_out import number_text, safe_text
from store.exchange.readme_sheet import About
from store.exchange.tables import MONEY, Table, is_hidden
from store.exchange.words_out import TITLES, Say, Share, typed_cell
from store.words import Message

MOST_ROWS = 1_048_576
"""Of a sheet in Excel, with its head."""
MOST_LETTERS = 32_767
"""Of a cell in Excel, in UTF-16."""
FIRST_DAY = date(1900, 3, 1)
"""Days before it Excel counts wrongly, or not at all: they are text."""
NARROWEST, WIDEST = 8, 48
A4 = 9

ISO_DATE, OWN_DATE = "yyyy-mm-dd", 14
"""A date as programs write it, and as the reader's own system does."""
TIME = "yyyy-mm-dd hh:mm:ss"
PER_CENT = "0.0 %"
WHOLE_MONEY, MONEY_FORMAT = "#,##0", "#,##0.00"
CURRENCY = re.compile("[A-Z]{3}")
NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f]")

OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "use_zip64": True,
}


class PlainSheet(Worksheet):
    """A sheet whose numbers come back to the last bit, and whose text is never taken for XML.

    XlsxWriter 3.3.1 writes 16 digits, and a text between <r> and </r> as it stands.
    """

    def _xml_number_element(self, number: Any, attributes: Sequence[Any] = ()) -> None:
        shown = "".join(f' {name}="{value}"' for name, value in attributes)
        self.fh.write(f"<c{shown}><v>{float(number)!r}</v></c>")

    def _xml_rich_inline_string(self, string: str, attributes: Sequence[Any] = ()) -> None:
        self._xml_inline_string(string, True, attributes)


class _Target:
    """Where the workbook's bytes go. After the first error nothing does, and it is kept in `error`.

    XlsxWriter 3.3.1 leaves its ZIP file open when a write fails; that one writes its end records
    when it is collected, whenever that is, into a file that may be somebody else's by then.
    """

    def __init__(self, out: BinaryIO) -> None:
        self._out: BinaryIO | None = out
        self.error: OSError | None = None

    def write(self, data: bytes) -> int:
        """Write, or as if it had."""
        return self._tried(lambda out: out.write(data), len(data))

    def tell(self) -> int:
        """Where it stands; a pipe cannot say so, and gets a ZIP file that needs no going back."""
        if self._out is not None and not self._out.seekable():
            raise UnsupportedOperation
        return self._tried(lambda out: out.tell(), 0)

    def seek(self, offset: int, whence: int = 0) -> int:
        """Go there."""
        return self._tried(lambda out: out.seek(offset, whence), 0)

    def flush(self) -> None:
        """Hand on what waits."""
        self._tried(lambda out: out.flush() or 0, 0)

    def leave(self) -> None:
        """From now on nothing is written any more."""
        self._out = None

    def _tried(self, deed: Callable[[BinaryIO], int], otherwise: int) -> int:
        if self._out is None:
            return otherwise
        try:
            return deed(self._out)
        except OSError as error:
            self.error = error
            self.leave()
            return otherwise


@dataclass(slots=True)
class _Book:
    """A workbook that is being written. hidden: rows with hidden figures. cut: texts too long."""

    workbook: Workbook
    say: Say
    in_words: bool
    formats: dict[str, Format] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)
    hidden: int = 0
    cut: int = 0

    def format(self, **looks: Any) -> Format:
        """One that looks like this, made once."""
        key = repr(looks)
        if key not in self.formats:
            self.formats[key] = self.workbook.add_format(looks)
        return self.formats[key]

    def sheet(self, name: str) -> Worksheet:
        """A new sheet of this name, or as much of it as Excel takes."""
        wanted = NOT_IN_NAMES.sub(" ", name).strip("' ")[:31] or "-"
        shown, i = wanted, 1
        while shown.casefold() in self.names:
            i += 1
            shown = f"{wanted[: 30 - len(str(i))]} {i}"
        self.names.add(shown.casefold())
        made: Worksheet = self.workbook.add_worksheet(shown, PlainSheet)
        made.set_landscape()
        made.set_paper(A4)
        return made

    def text(self, sheet: Worksheet, row: int, column: int, text: str, **looks: Any) -> None:
        """A cell with this text, whatever it looks like."""
        if len(text) > MOST_LETTERS // 2:
            text = self._fitted(text)
        if safe_text(text) is not text:
            looks["quote_prefix"] = True
        sheet.write_string(row, column, text, self.format(**looks) if looks else None)

    def _fitted(self, text: str) -> str:
        units = text.encode("utf-16-le")
        if len(units) <= 2 * MOST_LETTERS:
            return text
        self.cut += 1
        return units[: 2 * (MOST_LETTERS - 1)].decode("utf-16-le", "ignore") + "…"


def write_xlsx(
    tables: Sequence[Table],
    about: About,
    out: BinaryIO,
    *,
    say: Say = str,
    in_words: bool = True,
    most_rows: int = MOST_ROWS,
) -> None:
    """Write a workbook to `out`, which stays open: a sheet a table, and "Read me" behind them.

    in_words: titles and words as people read them, in the language of `say`; else as programs know
    them. A table of more than `most_rows`, the head counted, goes on in another sheet. However many
    rows there are, memory holds one of them.
    """
    target = _Target(out)
    with TemporaryDirectory(prefix="springbrett-") as folder:
        workbook = Workbook(target, {**OPTIONS, "tmpdir": folder})
        made = datetime(about.on.year, about.on.month, about.on.day)
        workbook.set_properties({"title": about.store, "created": made})
        book = _Book(workbook, say, in_words)
        try:
            for table in tables:
                _write_table(book, table, most_rows)
            _write_readme(book, tables, about)
            workbook.close()
        except FileCreateError as error:
            raise error.args[0] from None
        finally:
            target.leave()
            for sheet in workbook.worksheets():
                with suppress(OSError):  # on a full disk it fails a second time
                    if sheet.row_data_fh is not None:
                        sheet.row_data_fh.close()
    if target.error is not None:
        raise target.error


def _write_table(book: _Book, table: Table, most_rows: int) -> None:
    rows: list[Sequence[Any]] = []
    left = iter(table.rows())
    while True:
        rows, whole = _write_sheet(book, table, left, rows, most_rows)
        if whole:
            return


def _write_sheet(
    book: _Book,
    table: Table,
    rows: Iterable[Sequence[Any]],
    first: Sequence[Sequence[Any]],
    most_rows: int,
) -> tuple[list[Sequence[Any]], bool]:
    """One sheet. first: rows that come before the others. Returns what is too much, and if none."""
    sheet = book.sheet(readme_sheet.name_of(table.name, book.say, in_words=book.in_words))
    widths = _write_head(book, sheet, table.columns)
    count, over = 0, list[Sequence[Any]]()
    for part in (first, rows):
        for row in part:
            if count + 1 >= most_rows:
                over.append(row)
                break
            count += 1
            _write_row(book, sheet, count, table.columns, row, widths)
    last = len(table.columns) - 1
    for i, width in enumerate(widths):
        sheet.set_column(i, i, min(max(width + 2, NARROWEST), WIDEST))
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, count, last)
    sheet.repeat_rows(0)
    # Codes like 007 are text, and meant so.
    sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{count + 1}"})
    return over, not over


def _write_head(book: _Book, sheet: Worksheet, columns: Sequence[str]) -> list[int]:
    """The titles; returns how wide each is, with room for the arrow of the filter."""
    widths = []
    for i, name in enumerate(columns):
        title = book.say(Message(TITLES[name], context="columns")) if book.in_words else name
        book.text(sheet, 0, i, title, bold=True, bottom=1)
        widths.append(len(title) + 2)
    return widths


def _write_row(
    book: _Book,
    sheet: Worksheet,
    at: int,
    columns: Sequence[str],
    row: Sequence[Any],
    widths: list[int],
) -> None:
    currency = dict(zip(columns, row, strict=True)).get("currency")
    hidden = False
    for i, (name, raw) in enumerate(zip(columns, row, strict=True)):
        value = typed_cell(name, raw, book.say, in_words=book.in_words)
        if is_hidden(name, value):
            hidden = True
            sheet.write_string(at, i, value, book.format(align="right"))
        elif value is not None:
            shown = _write_cell(book, sheet, at, i, value, currency if name in MONEY else None)
            widths[i] = max(widths[i], shown)
    book.hidden += hidden


def _write_cell(
    book: _Book, sheet: Worksheet, row: int, column: int, value: Any, currency: str | None
) -> int:
    """One cell of its own type; returns about how many letters it shows."""
    if isinstance(value, bool):
        sheet.write_boolean(row, column, value)
        return 5
    if isinstance(value, datetime):
        at = value.replace(tzinfo=None)
        sheet.write_datetime(row, column, at, book.format(num_format=TIME, align="left"))
        return len(TIME)
    if isinstance(value, date) and value >= FIRST_DAY:
        looks = OWN_DATE if book.in_words else ISO_DATE
        sheet.write_datetime(row, column, value, book.format(num_format=looks, align="left"))
        return len(ISO_DATE)
    if isinstance(value, (int, float)):
        return _write_number(book, sheet, row, column, value, currency)
    text = str(value)
    book.text(sheet, row, column, text)
    return max(map(len, text[:WIDEST].splitlines()), default=0)


def _write_number(
    book: _Book, sheet: Worksheet, row: int, column: int, value: float, currency: str | None
) -> int:
    if not math.isfinite(value):
        return 0
    if isinstance(value, Share):
        looks, shown = PER_CENT, "100.0 %"
    elif currency is not None:
        looks = WHOLE_MONEY if value == int(value) else MONEY_FORMAT
        looks += f" [${currency}]" if CURRENCY.fullmatch(currency) else ""
        shown = f"{value:,.2f} {currency}"
    else:
        sheet.write_number(row, column, value)
        return len(number_text(float(value)))
    sheet.write_number(row, column, value, book.format(num_format=looks))
    return len(shown)


def _write_readme(book: _Book, tables: Sequence[Table], about: About) -> None:
    """Behind the tables, since it says what was hidden in them."""
    name = book.say(Message(readme_sheet.NAME, context="readme"))
    sheet = book.sheet(name if book.in_words else readme_sheet.NAME)
    for i, width in enumerate(readme_sheet.WIDTHS):
        sheet.set_column(i, i, width)
    row = 0
    top = readme_sheet.lines(about, hidden=book.hidden, cut=book.cut, say=book.say)
    for row, (label, text) in enumerate(top):
        book.text(sheet, row, 0, label, bold=True)
        _write_cell(book, sheet, row, 1, text, None)
    row += 2
    for i, title in enumerate(readme_sheet.head(book.say)):
        book.text(sheet, row, i, title, bold=True, bottom=1)
    for entry in readme_sheet.entries(tables, book.say, in_words=book.in_words):
        row += 1
        for i, text in enumerate(entry):
            book.text(sheet, row, i, text, text_wrap=True, valign="top")
