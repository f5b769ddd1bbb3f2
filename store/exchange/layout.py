"""What a measurement file looks like: its separator, its header row and what each column is."""

from __future__ import annotations

import csv
import difflib
import io
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, fields

from store.errors import Refusal
from store.exchange.csv_out import unsafe_text
from store.exchange.workbook import Sheet
from store.words import mark

NO_ROWS = mark("errors", "The file has no rows: it needs a header row and the numbers below it.")
NO_HEADER = mark(
    "errors",
    "No header row was found. One row must name a column for the date (date, dato) and one for "
    "the numbers (value, verdi, numerator, teller). The first row says: {found}.",
)
TWO_COLUMNS = mark(
    "errors",
    "The columns “{one}” and “{other}” would both be read as {meaning}: rename one of them.",
)
BAD_SEPARATOR = mark(
    "errors", "“{text}” separates no columns here: a comma, semicolon, tab or | does."
)
NO_COLUMN = mark("errors", "There is no column “{name}” for {meaning}. Did you mean “{near}”?")

ALL_NAMES = frozenset({"all", "alle", "total", "totalt", "i alt", "sum", "samlet"})
"""Names of sites and subgroups that mean the whole."""
SEPARATORS = (",", ";", "\t", "|")
# Title rows above the header and rows looked at to find both; nobody puts more titles than that.
_HEAD_ROWS = 40
_HEAD_CHARACTERS = 200_000
_NAMES = {
    "date": "date dato period periode day dag week uke month måned mnd quarter kvartal year år "
    "school_year skoleår",
    "numerator": "numerator teller teljar antall count",
    "denominator": "denominator nevner nemnar",
    "value": "value verdi",
    "people": "people personer personar",
    "site": "site place sted stad",
    "subgroup": "subgroup gruppe undergruppe group",
    "note": "note merknad comment kommentar notat",
    "phase": "phase fase",
    "pilot": "pilot code kode",
    "metric": "metric indikator indicator",
    "version": "version version_(leave_as_it_is) versjon_(la_stå) versjon_(lat_stå)",
}
_FIELD_OF = {
    name.replace("_", " "): field for field, names in _NAMES.items() for name in names.split()
}


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column (by its title) holds what; None: found by the usual names."""

    date: str | None = None
    numerator: str | None = None
    denominator: str | None = None
    value: str | None = None
    people: str | None = None
    site: str | None = None
    subgroup: str | None = None
    note: str | None = None
    phase: str | None = None
    pilot: str | None = None
    metric: str | None = None
    version: str | None = None


FIELDS = tuple(field.name for field in fields(Columns))
NUMBER_FIELDS = ("numerator", "denominator", "value", "people")
TEXT_FIELDS = ("site", "subgroup", "note", "phase", "pilot", "metric", "version")


@dataclass(frozen=True, slots=True)
class Layout:
    """The file's shape. header_row: as a spreadsheet counts, from 1. at: field to column, from 0.

    left_out: titles of the columns that are not read. sheet: its name, where it is one of a
    workbook; then separator is "".
    """

    separator: str
    header_row: int
    header: tuple[str, ...]
    at: dict[str, int]
    left_out: tuple[str, ...]
    sheet: str | None = None

    def cell(self, field: str, row: int) -> str:
        """The address of a field in a row, as a spreadsheet writes it: C7, Tall!C7."""
        return self.address(self.at[field], row)

    def address(self, column: int, row: int) -> str:
        """The address of a cell; column from 0."""
        return address(column, row, self.sheet)


def address(column: int, row: int, sheet: str | None = None) -> str:
    """A cell as a spreadsheet names it, column from 0: C7, Tall!C7, 'Tall 2026'!C7."""
    bare = f"{column_letters(column)}{row}"
    if sheet is None:
        return bare
    quoted = sheet.replace("'", "''")
    return f"{sheet}!{bare}" if sheet.isidentifier() else f"'{quoted}'!{bare}"


def column_letters(index: int) -> str:
    """A column as a spreadsheet names it: 0 is A, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def column_of(cell: str) -> int:
    """The column of an address as a spreadsheet writes it, from 0: Tall!C7 is in 2."""
    index = 0
    for letter in cell.rpartition("!")[2].rstrip("0123456789"):
        index = index * 26 + ord(letter) - 64
    return index - 1


def clean(text: str) -> str:
    """A name as it is compared: no white space around it, composed letters, no added apostrophe."""
    return unicodedata.normalize("NFC", unsafe_text(text).strip())


def find_layout(
    source: str | Sheet, columns: Columns | None = None, separator: str | None = None
) -> Layout:
    """Find separator and header row: the pair under which most columns are known by name.

    source: a text, or a sheet, whose cells are separated already. Among equals the separator wins
    that gives most rows as many cells as the header has. Raises Refusal where no row names both a
    date and a number, or where two columns would be one field.
    """
    columns = columns or Columns()
    if separator is not None and separator not in SEPARATORS:
        raise Refusal(BAD_SEPARATOR, text=separator)
    tried = []
    for sign, rows in heads(source, separator):
        for number, row in enumerate(rows[: _HEAD_ROWS // 2]):
            at, clash = _fields_of(row, columns)
            if "date" in at and ("value" in at or "numerator" in at):
                even = _evenness(rows[number:])
                tried.append(((len(at), even, -number), sign, number, row, at, clash))
                break
    if not tried:
        raise _no_header(source, columns, separator)
    _, sign, number, row, at, clash = max(tried, key=lambda found: found[0])
    if clash:
        one, other, meaning = clash
        raise Refusal(TWO_COLUMNS, field=meaning, one=one, other=other, meaning=meaning)
    _refuse_missing(columns, [clean(name) for name in row])
    taken = set(at.values())
    left_out = tuple(clean(name) for i, name in enumerate(row) if i not in taken and clean(name))
    sheet = source.name if isinstance(source, Sheet) else None
    return Layout(sign, number + 1, tuple(clean(name) for name in row), at, left_out, sheet)


def heads(source: str | Sheet, separator: str | None = None) -> list[tuple[str, list[list[str]]]]:
    """The first rows as each separator would have them; those of a sheet need none."""
    if isinstance(source, Sheet):
        return [("", source.head(_HEAD_ROWS))]
    return [(sign, head_rows(source, sign)) for sign in ((separator,) if separator else SEPARATORS)]


def head_rows(text: str, separator: str) -> list[list[str]]:
    """The first rows of a text, as a spreadsheet counts them (an empty line is a row)."""
    head = text[:_HEAD_CHARACTERS]
    rows = []
    try:
        for row in csv.reader(io.StringIO(head, newline=""), delimiter=separator):
            rows.append(row)
            if len(rows) >= _HEAD_ROWS:
                return rows
    except csv.Error:
        pass  # a cell beyond the module's limit: what came before it is enough to look at
    # what was cut off in the middle says nothing about the shape
    return rows[:-1] if len(head) < len(text) and len(rows) > 1 else rows


def _fields_of(
    row: Sequence[str], columns: Columns
) -> tuple[dict[str, int], tuple[str, str, str] | None]:
    """Field to column, and the first pair of columns that would be the same field."""
    titles = [_plain(name) for name in row]
    at: dict[str, int] = {}
    for field in FIELDS:
        stated = getattr(columns, field)
        if stated is not None and _plain(stated) in titles:
            at[field] = titles.index(_plain(stated))
    taken = set(at.values())
    clash = None
    for i, title in enumerate(titles):
        found = _FIELD_OF.get(title)
        if found is None or i in taken or getattr(columns, found) is not None:
            continue
        if found in at:
            clash = clash or (clean(row[at[found]]), clean(row[i]), found)
        else:
            at[found] = i
    return at, clash


def _plain(name: str) -> str:
    return clean(name).casefold().replace("_", " ")


def _evenness(rows: Sequence[Sequence[str]]) -> float:
    """Share of the rows below the header that have as many cells as it has; 1 without any."""
    lengths = [len(row) for row in rows if row]
    return sum(length == lengths[0] for length in lengths) / len(lengths)


def _no_header(source: str | Sheet, columns: Columns, separator: str | None) -> Refusal:
    """The refusal that fits: no rows at all, a stated column that is not there, or no names."""
    shown = [[row for row in rows if any(row)] for _, rows in heads(source, separator)]
    best = max(shown, key=_likely)
    if not best:
        return Refusal(NO_ROWS)
    titles = [clean(name) for name in best[0]]
    _refuse_missing(columns, titles)
    found = ", ".join(title for title in titles if title)
    return Refusal(NO_HEADER, field="date", found=found[:200])


def _refuse_missing(columns: Columns, titles: Sequence[str]) -> None:
    """Refuse a stated column that the header does not have, with the nearest that it has."""
    for field in FIELDS:
        stated = getattr(columns, field)
        if stated is not None and _plain(stated) not in map(_plain, titles):
            near = difflib.get_close_matches(stated, titles, 1, 0) or list(titles)
            raise Refusal(NO_COLUMN, field=field, name=stated, meaning=field, near=near[0])


def _likely(rows: Sequence[Sequence[str]]) -> tuple[float, int]:
    """How well a separator fits when no title is known: most rows alike, then most cells."""
    if not rows:
        return (0.0, 0)
    length, times = Counter(len(row) for row in rows).most_common(1)[0]
    return (times / len(rows) if length > 1 else 0.0, length)
