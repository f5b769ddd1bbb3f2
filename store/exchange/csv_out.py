"""Writing CSV: dialects, and text that no spreadsheet will run as a formula."""

from __future__ import annotations

import io
import math
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

Cell = str | int | float | date | None

_RUNS = frozenset("=+-@＝＋－＠")
_TWO_WAYS = re.compile(r"-?[1-9]\d{0,2}\.\d{3}")
_CELL_BREAKS = frozenset("\t\r")  # as the first character


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a CSV file is written. Dates are ISO in all of them."""

    name: str
    encoding: str
    separator: str
    decimal: str
    line_end: str


PLAIN = Dialect("plain", "utf-8", ",", ".", "\n")
EXCEL_NB = Dialect("excel-nb", "utf-8-sig", ";", ",", "\r\n")
DIALECTS = {dialect.name: dialect for dialect in (PLAIN, EXCEL_NB)}


def safe_text(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would run it as a formula.

    Text that begins with apostrophes and would run without them gets one more, so that
    `unsafe_text` gives back exactly what went in, whatever it was.
    """
    return "'" + text if _would_run(text.lstrip("'")) else text


def unsafe_text(text: str) -> str:
    """The exact inverse of `safe_text`; other people's text is left as it is."""
    return text[1:] if text.startswith("'") and _would_run(text.lstrip("'")) else text


def write_csv(
    rows: Iterable[Sequence[Cell]], header: Sequence[str], dialect: Dialect, out: BinaryIO
) -> int:
    """Write header and rows to `out`, which stays open; returns how many rows.

    Numbers stay numbers (missing and not finite ones become empty cells), text is made safe.
    """
    text = io.TextIOWrapper(out, encoding=dialect.encoding, newline="", write_through=False)
    text.write(_line(header, dialect))
    count = 0
    for row in rows:
        text.write(_line(row, dialect))
        count += 1
    text.detach()
    return count


def csv_bytes(rows: Iterable[Sequence[Cell]], header: Sequence[str], dialect: Dialect) -> bytes:
    """The whole file in memory, as `write_csv` writes it."""
    out = io.BytesIO()
    write_csv(rows, header, dialect, out)
    return out.getvalue()


def number_text(value: float, decimal: str = ".") -> str:
    """The shortest text that reads back as the same number; whole numbers without a decimal.

    1.234 gets one more nought: it could be a thousand and more, and an import would have to ask.
    """
    if isinstance(value, int):
        return str(value)
    if not math.isfinite(value):
        return ""
    if value == int(value) and abs(value) < 2**53:
        return str(int(value))
    shown = repr(value)
    return (shown + "0" if _TWO_WAYS.fullmatch(shown) else shown).replace(".", decimal)


def _line(row: Sequence[Cell], dialect: Dialect) -> str:
    """One row with its line end.

    Not by the csv module: before Python 3.13 it leaves a lone CR unquoted where lines end in LF.
    """
    cells = [_quoted(_cell(value, dialect), dialect.separator) for value in row]
    # a lone empty cell would be an empty line
    line = '""' if cells == [""] else dialect.separator.join(cells)
    return line + dialect.line_end


def _quoted(cell: str, separator: str) -> str:
    if '"' in cell:
        return '"' + cell.replace('"', '""') + '"'
    return f'"{cell}"' if separator in cell or "\n" in cell or "\r" in cell else cell


def _cell(value: Cell, dialect: Dialect) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return safe_text(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    # numpy's floats are floats, but their repr names their type
    return number_text(value if type(value) is int else float(value), dialect.decimal)


def _would_run(text: str) -> bool:
    """Whether a line of the text begins, after what does not show, with a sign that runs."""
    return text[:1] in _CELL_BREAKS or any(
        _first_shown(line) in _RUNS for line in text.splitlines()
    )


def _first_shown(line: str) -> str:
    """The first character that is not white space, a control or invisible; empty if none."""
    for sign in line:
        if not (sign.isspace() or unicodedata.category(sign) in {"Cc", "Cf"}):
            return sign
    return ""
