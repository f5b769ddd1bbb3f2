"""Measurement files: from bytes to a checked batch, and everything that is wrong said at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from store.errors import Refusal
from store.exchange import problems
from store.exchange.batch import Batch, Facts, MeasurementFile, Report
from store.exchange.checks import NumberColumn, broken_rules
from store.exchange.decode import decode
from store.exchange.layout import (
    ALL_NAMES,
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
from store.exchange.problems import BadCell, Fault, long_id_number_in
from store.exchange.read_dates import ASK_ORDER, DateForm, ReadDate, date_form, read_date
from store.exchange.read_numbers import (
    ASK_DECIMAL,
    MIXED_DECIMALS,
    Number,
    NumberForm,
    number_form,
    read_number,
)
from store.exchange.repeats import count_up, find_repeats, packed
from store.exchange.series import NO_PERIOD, Series, find_series
from store.exchange.sheet_batch import Columns as SheetColumns
from store.exchange.sheet_batch import columns_read
from store.exchange.sheet_map import Answers, Use
from store.exchange.sheet_read import SheetQuestions, SheetReading, read_sheet
from store.exchange.table import Numbers, Table, Texts, is_ours, read_table, without_hidden
from store.exchange.workbook import NO_SHEET_FITS, Sheet, SheetAsked, Workbook, chosen
from store.words import Kind, mark, period_noun

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

_LONGEST = dict.fromkeys(TEXT_FIELDS, 300) | {"note": 10_000}
_NOT_IT = frozenset({NO_HEADER, NO_ROWS, NO_COLUMN})
_SHAPELESS = frozenset({NO_HEADER, NO_SHEET_FITS, TWO_COLUMNS, ASK_ORDER, ASK_DECIMAL,
                        MIXED_DECIMALS, NOTHING_BELOW})  # fmt: skip
_SURE = frozenset(
    "value verdi numerator teller teljar denominator nevner nemnar måling".split()  # noqa: SIM905
)
_SEVERAL = (Kind.DAYS_BETWEEN, Kind.CASES_BETWEEN)
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
    wrong = {(bad.row, bad.cell) for bad in melted.bad}
    if not wrong <= {(bad.row, bad.cell) for bad in tidy.bad}:
        return False
    return all(
        (bad.row, bad.cell) in wrong
        or bad.row - 1 in rows
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
    found = _Found(layout, table)
    columns = {
        name: _number_column(found, name, how) for name in NUMBER_FIELDS if name in layout.at
    }
    form, dates, date_codes = _dates(found, how)
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
    found = _Found(read.layout, read.table)
    mapped = reading.understood.map
    file = _checked(
        found, mapped.encoding, mapped.dates, read.numbers, read.dates, read.date_codes, how, read
    )
    return file, reading


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
    found: _Found,
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
    texts = {name: _text(found, name) for name in TEXT_FIELDS}
    series = find_series(texts["pilot"], texts["metric"], dates, date_codes, how.facts)
    if read is not None:
        series = Series(read.with_units(series.names, series.codes), series.codes)
        if "value" in columns:
            percent = read.in_percent(series.names, series.codes)
            columns["value"] = replace(columns["value"], percent=percent)
    broken, columns, empty = broken_rules(columns, series.rows_of_kind(), found.n)
    for rule in broken:
        if rule.fault is problems.NUMBER_UNREADABLE:
            _blame_unreadable(found, rule.field, rule.rows, columns[rule.field].decimal)
        else:
            found.blame(rule.field, rule.fault, rule.rows, rule.facts)
    _check_id_numbers(found, columns)
    period = series.periods(dates, date_codes)
    _check_dates(found, series, dates, date_codes, period, form)
    _check_rows(found, texts, empty)
    keep = ~(found.bad | table.blank | empty)
    sifted = _Sifted(found, series, texts, columns, period)
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


@dataclass(slots=True)
class _Found:
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


def _always(**facts: Any) -> Callable[[int], dict[str, Any]]:
    """The same facts for every row."""
    return lambda _: facts


def _text(found: _Found, name: str) -> Texts | None:
    """A column of names; None where the file has none or leaves all of it empty."""
    column = found.table.columns.get(name)
    if not isinstance(column, Texts) or not column.texts:
        return None
    most = _LONGEST[name]
    for code, text in enumerate(column.texts):
        if len(text) > most:
            rows = np.flatnonzero(column.codes == code)
            found.blame(name, problems.TOO_LONG, rows, _always(length=len(text), most=most))
        elif long_id_number_in(text):
            found.blame(name, problems.ID_NUMBER, np.flatnonzero(column.codes == code))
    if name not in ("site", "subgroup"):
        return column
    whole = [code for code, text in enumerate(column.texts) if text.casefold() in ALL_NAMES]
    if not whole:
        return column
    found.as_all.update(column.texts[code] for code in whole)
    return Texts(column.texts, np.where(np.isin(column.codes, whole), -1, column.codes))


def _number_column(found: _Found, name: str, how: HowToRead) -> NumberColumn:
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
        form = number_form([text for text, typed in cells if typed is None], title, how.decimal)
        read = [
            Number(typed + 0.0, False) if isinstance(typed, float) else read_number(text, form)
            for text, typed in cells
        ]
    else:
        form = number_form(column.texts, title, how.decimal)
        read = [read_number(text, form) for text in column.texts]
    values = np.array([number.value if number else np.nan for number in read] + [np.nan])
    unreadable = np.array([number is None for number in read] + [False])
    percent = np.array([bool(number and number.percent) for number in read] + [False])
    return NumberColumn(
        values[column.codes], form.decimal, unreadable[column.codes], percent[column.codes]
    )


def _blame_unreadable(found: _Found, name: str, rows: Codes, decimal: str | None) -> None:
    """Tell numbers written in the other convention from what is no number at all."""
    other = NumberForm("," if decimal == "." else ".")
    for i in rows.tolist():
        known = decimal and read_number(found.text(name, i), other)
        fault = problems.NUMBER_OTHER_MARK if known else problems.NUMBER_UNREADABLE
        found.blame(name, fault, [i], _always(decimal=decimal))


def _dates(found: _Found, how: HowToRead) -> tuple[DateForm, list[ReadDate | None], Codes]:
    """The column's form, its different dates (None: unreadable), and (n,) codes into them."""
    column = found.table.columns["date"]
    assert isinstance(column, Texts)
    typed = column.typed or (None,) * len(column.texts)
    cells = list(zip(column.texts, typed, strict=True))
    form = date_form([text for text, typed in cells if typed is None], how.dates)
    forms = [form if typed is None else DateForm.ISO for _, typed in cells]
    return form, [read_date(*one) for one in zip(column.texts, forms, strict=True)], column.codes


def _check_dates(
    found: _Found,
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
    found.blame("date", problems.DATE_UNREADABLE, unreadable, _always(form=form))
    too_long = np.flatnonzero((period == NO_PERIOD) & (codes >= 0) & readable[codes])

    def lengths(i: int) -> dict[str, Any]:
        date = dates[codes[i]]
        cadence = series.names[series.codes[i]].cadence
        written = date.written if date else None
        return {"found": period_noun(written), "cadence": period_noun(cadence)}

    found.blame("date", problems.DATE_TOO_LONG, too_long, lengths)


def _check_id_numbers(found: _Found, columns: dict[str, NumberColumn]) -> None:
    """An identity number among the numbers: eleven digits, the first of them perhaps 0."""
    for name, column in columns.items():
        long = (column.values >= 1e9) & (column.values < 1e11)
        rows = [i for i in np.flatnonzero(long).tolist() if long_id_number_in(found.text(name, i))]
        found.blame(name, problems.ID_NUMBER, rows)


def _check_rows(found: _Found, texts: dict[str, Texts | None], empty: Bools) -> None:
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


class _Sifted:
    """The columns of a file on their way to a batch."""

    def __init__(
        self,
        found: _Found,
        series: Series,
        texts: dict[str, Texts | None],
        columns: dict[str, NumberColumn],
        period: Codes,
    ) -> None:
        self.found, self.series, self.texts, self.period = found, series, texts, period
        self.nothing = np.full(found.n, -1)
        unknown = np.full(found.n, np.nan)
        self.numbers = {
            name: columns[name].values if name in columns else unknown for name in NUMBER_FIELDS
        }
        self.seq = np.zeros(found.n, np.int64)

    def codes(self, name: str) -> Codes:
        column = self.texts[name]
        return self.nothing if column is None else column.codes

    def drop_repeats(self, keep: Bools) -> int:
        """Take rows said before out of `keep`, and all that contradict each other; how many repeat.

        Cases that fall on one day are no repeats: they are numbered instead.
        """
        several = np.array([name.kind in _SEVERAL for name in self.series.names])
        cases = keep & several[self.series.codes] if several.any() else np.zeros(len(keep), bool)
        parts = (self.series.codes, self.period, self.codes("site"), self.codes("subgroup"))
        if cases.any():
            index = np.flatnonzero(cases)
            self.seq[index] = count_up(packed([part[index] for part in parts]))
        index = np.flatnonzero(keep & ~cases)
        said = [*self.numbers.values(), self.codes("note"), self.codes("phase")]
        repeats = find_repeats(
            packed([part[index] for part in parts]), [column[index] for column in said]
        )
        keep[index[repeats.again]] = False
        for group in repeats.groups:
            rows = index[group]
            keep[rows] = False
            listed = ", ".join(str(self.found.table.rows[i]) for i in rows[:10].tolist())
            self.found.blame("date", problems.TWICE, rows, _always(rows=listed))
        return len(repeats.again)

    def batch(self, keep: Bools) -> Batch:
        """The rows to keep, with only the names that they use."""
        index: Codes | slice = slice(None) if keep.all() else np.flatnonzero(keep)
        series_codes, used = _used(self.series.codes[index], len(self.series.names))
        names: dict[str, tuple[str, ...]] = {}
        codes: dict[str, Codes] = {}
        for name in ("site", "subgroup", "phase", "note", "version"):
            column = self.texts[name]
            texts = column.texts if column else ()
            codes[name], kept = _used(self.codes(name)[index], len(texts))
            names[name] = tuple(texts[i] for i in kept)
        return Batch(
            series_names=tuple(self.series.names[i] for i in used),
            sites=names["site"],
            subgroups=names["subgroup"],
            phases=names["phase"],
            notes=names["note"],
            series=series_codes,
            site=codes["site"],
            subgroup=codes["subgroup"],
            phase=codes["phase"],
            note=codes["note"],
            period=self.period[index],
            seq=self.seq[index],
            numerator=self.numbers["numerator"][index],
            denominator=self.numbers["denominator"][index],
            value=self.numbers["value"][index],
            people=self.numbers["people"][index],
            row=self.found.table.rows[index],
            versions=names["version"],
            version=codes["version"] if self.texts["version"] else None,
        )


def _used(codes: Codes, count: int) -> tuple[Codes, list[int]]:
    """Codes without gaps, and which of the `count` old ones remain; -1 stays -1."""
    seen = np.bincount(codes[codes >= 0], minlength=count) > 0
    kept = np.flatnonzero(seen)
    if len(kept) == count:
        return codes, list(range(count))
    to = np.full(count + 1, -1)
    to[kept] = np.arange(len(kept))
    return to[codes], kept.tolist()
