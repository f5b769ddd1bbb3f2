"""How a sheet is read: what each of its columns and rows is. A person can change it and keep it.

A cell that holds a number says what its column's head says and what its row says, together:
months across and places down, years down and months across, a place above a block of rows.
Imports neither numpy nor SQLAlchemy.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from store.exchange.workbook import Cell
from store.words import Message


class Use(StrEnum):
    """What a column holds. The first ones say what a row is about, the next are its numbers."""

    PERIOD = "period"
    PILOT = "pilot"
    METRIC = "metric"
    SITE = "site"
    GROUP = "group"
    NUMERATOR = "numerator"
    DENOMINATOR = "denominator"
    VALUE = "value"
    PEOPLE = "people"
    NOTE = "note"
    PHASE = "phase"
    LEAVE_OUT = "leave_out"


NUMBER_USES = frozenset({Use.NUMERATOR, Use.DENOMINATOR, Use.VALUE, Use.PEOPLE})


@dataclass(frozen=True, slots=True)
class Head:
    """What one column is, or one row of numbers whose label says what it is.

    at: column or row, from 0. title: what stands in its head, rows of a merged head joined by
    “ · ”. period, pilot, metric, site, group: what the head says of each of its numbers, as the
    sheet writes it ("jan. 26"); "" where it says nothing. dimension: what groups are of
    ("Utdanning"). unit: as in the head ("%", "antall", "per 1000"). why: why it is left out.
    """

    at: int
    title: str
    use: Use
    period: str = ""
    pilot: str = ""
    metric: str = ""
    site: str = ""
    group: str = ""
    dimension: str = ""
    unit: str = ""
    why: Message | None = None


@dataclass(frozen=True, slots=True)
class SheetMap:
    """One table of a sheet, and how it is read.

    sheet: its name in a workbook, "" in a text. separator, encoding: of a text. header: rows of
    the head, from 0, (first, last), last < first where there is none. body: first and last row of
    the numbers. columns: every column of the table. rows: the rows that are not read like their
    neighbours: sums, notes and targets (LEAVE_OUT), and rows whose label says what they hold.
    decimal: "." or ",", "" where no number has a mark. dates: the name of a DateForm. year: what
    periods without a year are of (a school year begins in it); None where they have their own.
    title: what stands above the table.
    """

    columns: tuple[Head, ...]
    header: tuple[int, int]
    body: tuple[int, int]
    rows: tuple[Head, ...] = ()
    sheet: str = ""
    separator: str = ""
    encoding: str = ""
    decimal: str = ""
    dates: str = ""
    year: int | None = None
    title: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to a question. value: what `Answers` takes for it."""

    value: str
    said: Message


@dataclass(frozen=True, slots=True)
class Question:
    """What the sheet leaves open. what: the field of `Answers` that an answer goes into."""

    what: str
    sentence: Message
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Answers:
    """What a person has said about a file; "" or None: found by rule.

    sheet: a name. table: its number on the sheet, from 1. decimal: "." or ",". dates: the name of
    a DateForm. year: of the first period without one. encoding, separator, header_row (from 1):
    where the rule went wrong. uses: column (from 0) to what it is; heads: whole heads in place
    of those found.
    """

    sheet: str = ""
    table: int | None = None
    encoding: str = ""
    separator: str = ""
    header_row: int | None = None
    decimal: str = ""
    dates: str = ""
    year: int | None = None
    uses: tuple[tuple[int, Use], ...] = ()
    heads: tuple[Head, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Understood:
    """What was made of a sheet. cells: all of it, as a person sees it, for the preview.

    said: how it was read, in sentences. questions: what has to be answered before anything can be
    read; then `map` is the best guess, for the preview only. tables: how many are on the sheet.
    """

    map: SheetMap
    cells: tuple[tuple[Cell, ...], ...]
    said: tuple[Message, ...] = ()
    questions: tuple[Question, ...] = ()
    tables: int = 1
