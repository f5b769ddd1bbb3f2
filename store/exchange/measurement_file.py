"""Measurement files: from bytes to a checked batch, and everything that is wrong said at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from store.errors import Refusal
from store.exchange import problems
from store.exchange.batch import Facts, MeasurementFile, Report
from store.exchange.checks import NumberColumn, broken_rules
from store.exchange.decode import decode
from store.exchange.layout import (
    NO_COLUMN,
    NO_HEADER,
    NO_ROWS,
    NUMBER_FIELDS,
    TEXT_FIELDS,
    TWO_COLUMNS,
    Columns,
    Layout,
    clean,
    column_of,
    find_layout,
)
from store.exchange.measurement_checks import (
    Found,
    blame_unreadable,
    check_dates,
    check_id_numbers,
    check_rows,
    date_column,
    number_column,
    text_column,
)
from store.exchange.read_dates import ASK_ORDER, DateForm, ReadDate
from store.exchange.read_numbers import (
    ASK_DECIMAL,
    MIXED_DECIMALS,
)
from store.exchange.series import Series, find_series
from store.exchange.sheet_batch import Columns as SheetColumns
from store.exchange.sheet_batch import columns_read
from store.exchange.sheet_map import Answers, Use
from store.exchange.sheet_read import SheetQuestions, SheetReading, read_sheet
from store.exchange.sifted import Sifted
from store.exchange.table import is_ours, read_table
from store.exchange.workbook import NO_SHEET_FITS, Sheet, SheetAsked, Workbook, chosen
from store.words import mark

NOTHING_CHOSEN = mark(
    "errors",
    "As the columns are chosen, no number has a period: choose which column says when, and which "
    "has the numbers.",
)
SEVERAL_MEASURES = mark(
    "errors",
    "The file has several measures ({names}), and not all of them are “{name}”: leave the metric "
    "out, or leave columns out.",
)
NOTHING_BELOW = mark("errors", "There are no rows below the header in row {row}.")

_NOT_IT = frozenset({NO_HEADER, NO_ROWS, NO_COLUMN})
_SHAPELESS = frozenset({NO_HEADER, NO_SHEET_FITS, TWO_COLUMNS, ASK_ORDER, ASK_DECIMAL,
                        MIXED_DECIMALS, NOTHING_BELOW})  # fmt: skip
_SURE = frozenset(
    "value verdi numerator teller teljar denominator nevner nemnar måling".split()  # noqa: SIM905
)
Codes = NDArray[np.int64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class HowToRead:
    """What a person has said about a file; None: found by rule.

    answers: how a sheet of any shape is read. name: of the file, which may tell the year.
    metric: what the one measure in it is called. decimal: "." or ",". facts: kind and cadence of a
    metric, by the names of pilot and metric in the file ("" where it names none).
    """

    columns: Columns | None = None
    separator: str | None = None
    decimal: str | None = None
    dates: DateForm | None = None
    facts: Callable[[str, str], Facts] = lambda pilot, metric: Facts()
    answers: Answers | None = None
    name: str = ""
    metric: str | None = None


def read_measurements(
    data: bytes | Workbook, how: HowToRead | None = None, *, plain: bool | None = None
) -> MeasurementFile:
    """Read and check a measurement file, or the sheet of a workbook that is one.

    The good rows are in the batch; what is wrong with the others is in `bad`, every cell of it.
    plain: False reads by the csv module alone, whatever the text (the tests compare the two).
    Raises Refusal where the file as a whole cannot be read: letters, header, an open question.
    """
    how = how or HowToRead()
    if how.columns is not None or plain is not None:
        return _read_tidy(data, how, plain=plain)
    tidy: MeasurementFile | None = None
    refused: Refusal | None = None
    if not how.answers:
        try:
            tidy = _read_tidy(data, how)
        except Refusal as refusal:
            if refusal.sentence not in _SHAPELESS and not isinstance(refusal, SheetAsked):
                raise
            refused = refusal
    if tidy is not None and (_is_clean(tidy) or is_ours(tidy.report.columns)):
        return tidy
    try:
        melted, reading = _read_melted(data, how)
    except SheetQuestions:
        if tidy is None or not len(tidy.batch):
            raise
        return tidy
    except Refusal as refusal:
        if tidy is not None:
            return tidy
        shapeless = refusal.sentence in _SHAPELESS
        raise (refused or refusal if shapeless else refusal) from None
    return melted if tidy is None or _is_better(melted, reading, tidy) else tidy


def _is_better(melted: MeasurementFile, reading: SheetReading, tidy: MeasurementFile) -> bool:
    """Whether a reading of the whole sheet finds more than one by the usual titles.

    What is wrong by these must be explained: left out as a sum or a note, read as 18 of 22, or
    known to be missing. A person's number under a usual title is refused, not passed over.
    """
    if any(bad.reason.text == problems.ID_NUMBER.reason for bad in tidy.bad):
        return False
    if not tidy.bad:
        return len(melted.batch) > len(tidy.batch)
    mapped = reading.understood.map
    rows = {head.at for head in mapped.rows if head.use is Use.LEAVE_OUT}
    known = {(row, column) for row, column, _ in reading.melted.missing}
    for record in reading.melted.records:
        known |= {record.cells[name] for name, value in record.numbers.items() if value is not None}
        if record.period is not None:
            known.add(record.cells["date"])
    # a row whose one number is said to be missing is no row of measurements
    silent = {row for row, _, _ in reading.melted.missing}
    wrong = {(bad.row, bad.cell) for bad in melted.bad}
    if not wrong <= {(bad.row, bad.cell) for bad in tidy.bad}:
        return False
    return all(
        (bad.row, bad.cell) in wrong
        or bad.row - 1 in rows | silent
        or not mapped.body[0] <= bad.row - 1 <= mapped.body[1]
        or (bad.row - 1, column_of(bad.cell)) in known
        for bad in tidy.bad
    )


def _is_clean(file: MeasurementFile) -> bool:
    """Whether nothing in the file is left that another way of reading could find."""
    report = file.report
    named = {clean(title).casefold() for title in report.columns.values()}
    return not file.bad and (not report.left_out_columns or bool(named & _SURE))


def _read_tidy(
    data: bytes | Workbook, how: HowToRead, *, plain: bool | None = None
) -> MeasurementFile:
    encoding, source, layout = opened(data, how)
    table = read_table(source, layout, how.decimal, plain=plain)
    if table.blank.all():
        raise Refusal(NOTHING_BELOW, row=layout.header_row)
    found = Found(layout, table)
    columns = {
        name: number_column(found, name, how.decimal) for name in NUMBER_FIELDS if name in layout.at
    }
    form, dates, date_codes = date_column(found, how.dates)
    return _checked(found, encoding, form.value, columns, dates, date_codes, how)


def _read_melted(data: bytes | Workbook, how: HowToRead) -> tuple[MeasurementFile, SheetReading]:
    """A sheet of any shape. Raises SheetQuestions where something is open."""
    answers = how.answers or Answers()
    answers = replace(
        answers,
        separator=answers.separator or how.separator or "",
        decimal=answers.decimal or how.decimal or "",
        dates=answers.dates or (how.dates.value if how.dates else ""),
    )
    reading = read_sheet(data, answers, name=how.name)
    if reading.understood.questions:
        raise SheetQuestions(reading.understood)
    if not reading.melted.records:
        raise Refusal(NOTHING_CHOSEN, field="date")
    if how.metric:
        _call_it(how.metric, reading)
    read = columns_read(reading)
    found = Found(read.layout, read.table)
    mapped = reading.understood.map
    file = _checked(
        found, mapped.encoding, mapped.dates, read.numbers, read.dates, read.date_codes, how, read
    )
    return replace(file, said=reading.understood.said), reading


def _call_it(metric: str, reading: SheetReading) -> None:
    """The one measure of a sheet is called as the person says, whatever its head calls it."""
    records, columns = reading.melted.records, reading.understood.map.columns
    names = list(dict.fromkeys(record.texts.get("metric", "") for record in records))
    if len(names) > 1:
        listed = ", ".join(f"“{name}”" for name in names if name)
        raise Refusal(SEVERAL_MEASURES, field="metric", name=metric, names=listed)
    if not any(head.use is Use.METRIC for head in columns):
        for record in records:
            record.texts.pop("metric", None)
            record.cells.pop("metric", None)


def _checked(
    found: Found,
    encoding: str,
    form: str,
    columns: dict[str, NumberColumn],
    dates: list[ReadDate | None],
    date_codes: Codes,
    how: HowToRead,
    read: SheetColumns | None = None,
) -> MeasurementFile:
    """All checks, and the good rows as a batch."""
    layout, table = found.layout, found.table
    texts = {name: text_column(found, name) for name in TEXT_FIELDS}
    series = find_series(texts["pilot"], texts["metric"], dates, date_codes, how.facts)
    if read is not None:
        series = Series(read.with_units(series.names, series.codes), series.codes)
        if "value" in columns:
            percent = read.in_percent(series.names, series.codes)
            columns["value"] = replace(columns["value"], percent=percent)
    broken, columns, empty = broken_rules(columns, series.rows_of_kind(), found.n)
    for rule in broken:
        if rule.fault is problems.NUMBER_UNREADABLE:
            blame_unreadable(found, rule.field, rule.rows, columns[rule.field].decimal)
        else:
            found.blame(rule.field, rule.fault, rule.rows, rule.facts)
    check_id_numbers(found, columns)
    period = series.periods(dates, date_codes)
    check_dates(found, series, dates, date_codes, period, form)
    check_rows(found, texts, empty)
    keep = ~(found.bad | table.blank | empty)
    sifted = Sifted(found, series, texts, columns, period)
    repeated = sifted.drop_repeats(keep)
    report = Report(
        encoding=encoding,
        separator=layout.separator,
        decimal={name: column.decimal for name, column in columns.items()},
        date_form=form,
        header_row=layout.header_row,
        columns={name: layout.header[at] for name, at in layout.at.items()},
        left_out_columns=layout.left_out,
        read=int((~table.blank).sum()),
        without_number=int((empty & ~found.bad & ~table.blank).sum()),
        repeated=repeated,
        read_as_all=tuple(sorted(found.as_all)),
        sheet=layout.sheet,
    )
    return MeasurementFile(sifted.batch(keep), found.in_order(), report)


def opened(data: bytes | Workbook, how: HowToRead | None = None) -> tuple[str, str | Sheet, Layout]:
    """A file's encoding (a workbook's form), its text or the sheet that fits, and their layout."""
    how = how or HowToRead()
    if isinstance(data, Workbook):
        sheet, layout = chosen(data, lambda one: find_layout(one, how.columns), _NOT_IT)
        return data.form, sheet, layout
    decoded = decode(data)
    return decoded.encoding, decoded.text, find_layout(decoded.text, how.columns, how.separator)
