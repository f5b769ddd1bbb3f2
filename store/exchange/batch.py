"""What a measurement file says, checked: columns of numbers and the names they are about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from store.exchange.problems import BadCell
from store.words import Cadence, Kind, Message, mark

READ_AS = mark(
    "cli", "Read as {encoding}, separated by “{separator}”, dates as {dates}, header in row {row}."
)
SHEET_READ_AS = mark("cli", "Read from the sheet “{sheet}”, header in row {row}.")

Codes = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a metric before its file is read; None: not known."""

    kind: Kind | None = None
    cadence: Cadence | None = None


@dataclass(frozen=True, slots=True)
class SeriesName:
    """One metric of one pilot, as the file names them; None where the file has no such column.

    unit: as the file writes it ("%", "timer"), "" where it says none.
    """

    pilot: str | None
    metric: str | None
    kind: Kind | None
    cadence: Cadence
    unit: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """The good rows of a file, in its order; each array has shape (n,).

    series: code into `series_names`. site, subgroup, phase, note: codes into their names, -1 where
    the file says nothing, which for sites and subgroups means all. period: first day, days since
    1970-01-01. seq: 0, but counts up where several cases fall on one day. numerator, denominator,
    value, people: nan where not given; proportions as fractions. row: as a spreadsheet shows it.
    version: codes into `versions`, what our own files say of the store that they came from
    (store/exchange/versions.py); None where the file has no such column.
    """

    series_names: tuple[SeriesName, ...]
    sites: tuple[str, ...]
    subgroups: tuple[str, ...]
    phases: tuple[str, ...]
    notes: tuple[str, ...]
    series: Codes
    site: Codes
    subgroup: Codes
    phase: Codes
    note: Codes
    period: Codes
    seq: Codes
    numerator: Floats
    denominator: Floats
    value: Floats
    people: Floats
    row: Codes
    versions: tuple[str, ...] = ()
    version: Codes | None = None

    def __len__(self) -> int:
        return len(self.row)


@dataclass(frozen=True, slots=True)
class Report:
    """How a file was read, so that a person can see it and change it.

    decimal: field to decimal mark, None where its numbers have none. columns: field to title.
    left_out_columns: titles that were not read. read: rows that say something. without_number:
    rows with a date and nothing more. repeated: rows that say the same as one before.
    read_as_all: names taken for the whole (total, alle). sheet: its name in a workbook, whose form
    (xlsx) stands as encoding and which has no separator.
    """

    encoding: str
    separator: str
    decimal: dict[str, str | None]
    date_form: str
    header_row: int
    columns: dict[str, str]
    left_out_columns: tuple[str, ...]
    read: int
    without_number: int
    repeated: int
    read_as_all: tuple[str, ...]
    sheet: str | None = None

    def said(self) -> Message:
        """How the file was read, in a sentence."""
        row = self.header_row
        if self.sheet is not None:
            return Message(SHEET_READ_AS, {"sheet": self.sheet, "row": row}, context="cli")
        separator = {"\t": "tab"}.get(self.separator, self.separator)
        facts = {"encoding": self.encoding, "separator": separator, "dates": self.date_form}
        return Message(READ_AS, facts | {"row": row}, context="cli")

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True, eq=False)
class MeasurementFile:
    """A file as read: its good rows, what is wrong with the others, and how it was read.

    said: what a sheet of no usual form was understood as, in sentences.
    """

    batch: Batch
    bad: tuple[BadCell, ...]
    report: Report
    said: tuple[Message, ...] = ()
