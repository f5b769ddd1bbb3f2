"""A table of measurements and what is wrong with it: its columns, cell by cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from store.exchange import problems
from store.exchange.cell_numbers import said, unit_family
from store.exchange.checks import NumberColumn
from store.exchange.layout import (
    ALL_NAMES,
    TEXT_FIELDS,
    Layout,
)
from store.exchange.no_period import why_no_period
from store.exchange.problems import BadCell, Fault, long_id_number_in
from store.exchange.read_dates import DateForm, ReadDate, date_form, read_date, under_title
from store.exchange.read_numbers import (
    Number,
    NumberForm,
    number_form,
    read_number,
)
from store.exchange.series import NO_PERIOD, Series
from store.exchange.sheet_units import is_part
from store.exchange.table import Numbers, Table, Texts, is_ours, without_hidden
from store.words import period_noun

_LONGEST = dict.fromkeys(TEXT_FIELDS, 300) | {"note": 10_000}
Codes = NDArray[np.int64]
Bools = NDArray[np.bool_]


@dataclass(slots=True)
class Found:
    """A table and what is wrong with it so far."""

    layout: Layout
    table: Table
    bad: Bools = field(init=False)
    cells: list[BadCell] = field(default_factory=list)
    as_all: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.bad = np.zeros(self.n, bool)

    @property
    def n(self) -> int:
        return len(self.table.rows)

    def blame(
        self,
        name: str,
        fault: Fault,
        rows: Sequence[int] | Codes,
        facts: Callable[[int], dict[str, Any]] | None = None,
    ) -> None:
        """Say of the field in these rows (indices) what is wrong."""
        for i in map(int, rows):
            row, at = self.place(name, i)
            self.bad[i] = True
            text = self.text(name, i)
            address = self.layout.address(at, row)
            self.cells.append(fault.at(row, address, text, **(facts(i) if facts else {})))

    def place(self, name: str, i: int) -> tuple[int, int]:
        """Where a field stands: row as a spreadsheet has it, column from 0."""
        if self.table.places is not None:
            row, at = self.table.places(name, i)
            return row + 1, at
        return int(self.table.rows[i]), self.layout.at[name]

    def text(self, name: str, i: int) -> str:
        """What stands there."""
        if self.table.places is not None and self.table.text_at is not None:
            return self.table.text_at(*self.table.places(name, i))
        return self.cell(i, self.layout.at[name])

    def cell(self, i: int, at: int) -> str:
        """A cell as it stands in the file."""
        record = self.table.record(i)
        return record[at].strip() if at < len(record) else ""

    def in_order(self) -> tuple[BadCell, ...]:
        """By row, then by column."""
        return tuple(sorted(self.cells, key=lambda bad: (bad.row, len(bad.cell), bad.cell)))


def always(**facts: Any) -> Callable[[int], dict[str, Any]]:
    """The same facts for every row."""
    return lambda _: facts


def text_column(found: Found, name: str) -> Texts | None:
    """A column of names; None where the file has none or leaves all of it empty."""
    column = found.table.columns.get(name)
    if not isinstance(column, Texts) or not column.texts:
        return None
    most = _LONGEST[name]
    for code, text in enumerate(column.texts):
        if len(text) > most:
            rows = np.flatnonzero(column.codes == code)
            found.blame(name, problems.TOO_LONG, rows, always(length=len(text), most=most))
        elif long_id_number_in(text):
            found.blame(name, problems.ID_NUMBER, np.flatnonzero(column.codes == code))
    if name not in ("site", "subgroup"):
        return column
    whole = [code for code, text in enumerate(column.texts) if text.casefold() in ALL_NAMES]
    if not whole:
        return column
    found.as_all.update(column.texts[code] for code in whole)
    return Texts(column.texts, np.where(np.isin(column.codes, whole), -1, column.codes))


def number_column(found: Found, name: str, decimal: str | None) -> NumberColumn:
    """A column of numbers by its one convention; each different text is read once."""
    column = found.table.columns[name]
    if isinstance(column, Numbers):
        return NumberColumn(column.values, column.decimal)
    title = found.layout.header[found.layout.at[name]]
    if is_ours(found.layout.at):
        column = without_hidden(column)
    if column.typed:
        # what a workbook has as a number is that number; only its texts have a convention
        cells = list(zip(column.texts, column.typed, strict=True))
        form = number_form([text for text, typed in cells if typed is None], title, decimal)
        read = [
            Number(typed + 0.0, False) if isinstance(typed, float) else read_number(text, form)
            for text, typed in cells
        ]
    else:
        form = number_form(column.texts, title, decimal)
        read = [read_number(text, form) for text in column.texts]
    values = np.array([number.value if number else np.nan for number in read] + [np.nan])
    unreadable = np.array([number is None for number in read] + [False])
    percent = np.array([bool(number and number.percent) for number in read] + [False])
    return NumberColumn(
        values[column.codes], form.decimal, unreadable[column.codes], percent[column.codes]
    )


def blame_unreadable(found: Found, name: str, rows: Codes, decimal: str | None) -> None:
    """Tell numbers written in the other convention from what is no number at all."""
    other = NumberForm("," if decimal == "." else ".")
    for i in rows.tolist():
        text = found.text(name, i)
        unit = said(text).unit
        fault = problems.NUMBER_UNREADABLE
        if unit_family(unit) and unit != "%":
            fault = problems.OTHER_UNIT
        elif decimal and read_number(text, other):
            fault = problems.NUMBER_OTHER_MARK
        elif is_part(text):
            fault = problems.PART_AMONG_PERCENT
        found.blame(name, fault, [i], always(decimal=decimal, unit=unit))


def date_column(
    found: Found, stated: DateForm | None
) -> tuple[DateForm, list[ReadDate | None], Codes]:
    """The column's form, its different dates (None: unreadable), and (n,) codes into them."""
    column = found.table.columns["date"]
    assert isinstance(column, Texts)
    typed = column.typed or (None,) * len(column.texts)
    title = found.layout.header[found.layout.at["date"]]
    plain = [one is None for one in typed]
    texts = [
        under_title(text, title) if mine else text
        for text, mine in zip(column.texts, plain, strict=True)
    ]
    form = date_form([text for text, mine in zip(texts, plain, strict=True) if mine], stated)
    forms = [form if mine else DateForm.ISO for mine in plain]
    return form, [read_date(*one) for one in zip(texts, forms, strict=True)], column.codes


def check_dates(
    found: Found,
    series: Series,
    dates: Sequence[ReadDate | None],
    codes: Codes,
    period: Codes,
    form: str,
) -> None:
    missing = np.flatnonzero((codes < 0) & ~found.table.blank)
    found.blame("date", problems.DATE_MISSING, missing)
    readable = np.array([date is not None for date in dates] + [True])
    unreadable = np.flatnonzero(~readable[codes])
    for i in unreadable.tolist():
        fault, facts = why_no_period(found.text("date", i)) or (problems.DATE_UNREADABLE, {})
        found.blame("date", fault, [i], always(**({"form": form} | facts)))
    too_long = np.flatnonzero((period == NO_PERIOD) & (codes >= 0) & readable[codes])

    def lengths(i: int) -> dict[str, Any]:
        date = dates[codes[i]]
        cadence = series.names[series.codes[i]].cadence
        written = date.written if date else None
        return {"found": period_noun(written), "cadence": period_noun(cadence)}

    found.blame("date", problems.DATE_TOO_LONG, too_long, lengths)


def check_id_numbers(found: Found, columns: dict[str, NumberColumn]) -> None:
    """An identity number among the numbers: eleven digits, the first of them perhaps 0."""
    for name, column in columns.items():
        long = (column.values >= 1e9) & (column.values < 1e11)
        rows = [i for i in np.flatnonzero(long).tolist() if long_id_number_in(found.text(name, i))]
        found.blame(name, problems.ID_NUMBER, rows)


def check_rows(found: Found, texts: dict[str, Texts | None], empty: Bools) -> None:
    """Rows that say more than the header has room for, or name nothing, or only carry a note."""
    width = len(found.layout.header)
    for i in np.flatnonzero(found.table.extra).tolist():
        row = int(found.table.rows[i])
        record = found.table.record(i)
        at = next(k for k in range(width, len(record)) if record[k].strip())
        found.bad[i] = True
        address = found.layout.address(at, row)
        found.cells.append(problems.BEYOND_HEADER.at(row, address, record[at].strip()))
    for name in ("pilot", "metric"):
        column = texts[name]
        if column is not None:
            nameless = (column.codes < 0) & ~found.table.blank
            found.blame(name, problems.NO_NAME, np.flatnonzero(nameless))
    note = texts["note"]
    if note is not None:
        first = "numerator" if "numerator" in found.layout.at else "value"
        found.blame(first, problems.NO_NUMBER, np.flatnonzero(empty & (note.codes >= 0)))
