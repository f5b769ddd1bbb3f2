"""What was read of a sheet as columns, for the checks that every measurement passes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from store.exchange.batch import SeriesName
from store.exchange.checks import NumberColumn
from store.exchange.layout import NUMBER_FIELDS, Layout
from store.exchange.period_words import Written
from store.exchange.read_dates import ReadDate
from store.exchange.sheet_melt import Record
from store.exchange.sheet_read import SheetReading
from store.exchange.sheet_said import left_out_titles
from store.exchange.table import Table, Texts
from store.words import Cadence, Kind

_NAMES = {"site": "site", "subgroup": "group", "note": "note", "phase": "phase",
          "pilot": "pilot", "metric": "metric"}  # fmt: skip
Codes = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """A sheet's records by column. numbers: by field. dates, date_codes: (n,) codes into them.

    units: what each row's number is counted in.
    """

    layout: Layout
    table: Table
    numbers: dict[str, NumberColumn]
    dates: list[ReadDate | None]
    date_codes: Codes
    units: list[str]

    def in_percent(self, names: Sequence[SeriesName], codes: Codes) -> NDArray[np.bool_]:
        """(n,) where a share of a metric that is one is written in per cent."""
        shares = np.array([name.kind is Kind.PROPORTION for name in names], bool)
        percent = np.array([unit == "%" for unit in self.units], bool)
        return percent & shares[codes] if len(codes) else percent

    def with_units(self, names: Sequence[SeriesName], codes: Codes) -> tuple[SeriesName, ...]:
        """Each series with the unit that most of its rows have."""
        counts: list[Counter[str]] = [Counter() for _ in names]
        for code, unit in zip(codes.tolist(), self.units, strict=True):
            counts[code][unit] += 1
        return tuple(
            replace(name, unit=count.most_common(1)[0][0]) if count else name
            for name, count in zip(names, counts, strict=True)
        )


def columns_read(reading: SheetReading) -> Columns:
    """The records of a reading, column by column."""
    records, mapped = reading.melted.records, reading.understood.map
    n = len(records)
    texts = {field: _texts(records, key) for field, key in _NAMES.items()}
    present = [f for f in NUMBER_FIELDS if any(f in r.numbers for r in records)]
    numbers = {field: _numbers(records, field, reading) for field in present}
    dates, codes = _dates(records, reading)
    at = {"date": 0} | {f: _at(records, _NAMES.get(f, f)) for f in (*present, *_shown(texts))}
    layout = Layout(
        mapped.separator,
        mapped.header[1] + 1,
        _titles(reading),
        at,
        tuple(left_out_titles(mapped)),
        mapped.sheet or None,
    )
    table = Table(
        np.array([r.row + 1 for r in records], np.int64),
        {field: column for field, column in texts.items() if column is not None},
        np.zeros(n, bool),
        np.zeros(n, bool),
        lambda i: reading.grid.texts(records[i].row),
        places=_places(records),
        text_at=reading.grid.text,
    )
    return Columns(layout, table, numbers, dates, codes, [r.unit for r in records])


def _shown(texts: dict[str, Texts | None]) -> list[str]:
    return [field for field, column in texts.items() if column is not None]


def _at(records: Sequence[Record], key: str) -> int:
    return next((r.cells[key][1] for r in records if key in r.cells), 0)


def _titles(reading: SheetReading) -> tuple[str, ...]:
    """What each column is called; its letter stands for one without a name."""
    known = {head.at: head.title for head in reading.understood.map.columns}
    return tuple(known.get(at, "") for at in range(max(known, default=-1) + 1))


def _texts(records: Sequence[Record], key: str) -> Texts | None:
    codes = np.full(len(records), -1, np.int64)
    code_of: dict[str, int] = {}
    for i, record in enumerate(records):
        text = record.texts.get(key)
        if text:
            codes[i] = code_of.setdefault(text, len(code_of))
    return Texts(tuple(code_of), codes) if code_of else None


def _numbers(records: Sequence[Record], field: str, reading: SheetReading) -> NumberColumn:
    missing = [field not in r.numbers for r in records]
    read = [r.numbers.get(field) for r in records]
    values = np.array([np.nan if value is None else value for value in read], np.float64)
    unreadable = np.array(
        [value is None and not gone for value, gone in zip(read, missing, strict=True)], bool
    )
    return NumberColumn(values, reading.melted.decimals.get(field), unreadable)


def _dates(records: Sequence[Record], reading: SheetReading) -> tuple[list[ReadDate | None], Codes]:
    """The different periods, and codes into them; one that can't be read is None."""
    dates: list[ReadDate | None] = []
    codes = np.full(len(records), -1, np.int64)
    code_of: dict[Written, int] = {}
    unreadable: int | None = None
    for i, record in enumerate(records):
        if record.period is None:
            row, column = record.cells["date"]
            if reading.grid.text(row, column):
                if unreadable is None:
                    unreadable = len(dates)
                    dates.append(None)
                codes[i] = unreadable
            continue
        code = code_of.get(record.period)
        if code is None:
            code = code_of[record.period] = len(dates)
            start = record.period.start()
            written = None if record.period.cadence is Cadence.DAY else record.period.cadence
            dates.append(None if start is None else ReadDate(start, written))
        codes[i] = code
    return dates, codes


def _places(records: Sequence[Record]) -> Callable[[str, int], tuple[int, int]]:
    def place(field: str, i: int) -> tuple[int, int]:
        record = records[i]
        key = _NAMES.get(field, field)
        first = next((record.cells[f] for f in NUMBER_FIELDS if f in record.cells), (record.row, 0))
        return record.cells.get(key, first)

    return place
