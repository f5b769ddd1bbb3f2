"""Importing measurements: one file, one command, one line in the history, one undo."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any

import numpy as np
import sqlalchemy as sa
from numpy.typing import NDArray

from store import bulk
from store.change import Change
from store.commands import checks
from store.commands.measurements import reason_said
from store.commands.timeline import begin_phase
from store.errors import Refusal
from store.exchange.batch import Batch, MeasurementFile, Report
from store.exchange.book import Asked, Book
from store.exchange.layout import Columns
from store.exchange.measurement_file import HowToRead, read_measurements
from store.exchange.mending import Mended, mended
from store.exchange.new_metrics import NewMetric
from store.exchange.problems import BadCell, RowsRefused
from store.exchange.read_dates import DateForm
from store.exchange.replaced import Replaced, replaced_by
from store.exchange.resolved import Rows, resolved
from store.exchange.sheet_map import Answers
from store.exchange.versions import Conflict, ConflictsRefused, Whose, settle
from store.exchange.workbook import Workbook
from store.schema import Import, Metric
from store.words import Direction, Kind, Message, PhaseCause, mark

STOPPED = mark("errors", "The import was stopped; nothing of it is left.")
NO_NUMBERS = mark("errors", "There is no number in the file that can be imported.")

Codes = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did, or would do. read: rows that say something. batch: its uid.

    new_metrics: how those of `created` are made. replacements: the first of those replaced. pilots:
    the codes of those it is about. kept: rows of a file of ours that say what the store has changed
    since; conflicts: those of them that the file has changed too, whosever number was taken.
    said: how the file was read, in sentences; the first has its form.
    """

    read: int
    new: int
    replaced: int
    unchanged: int
    left_out: tuple[BadCell, ...]
    created: dict[str, list[str]]
    batch: str | None
    report: Report
    phases: int
    new_metrics: tuple[NewMetric, ...] = ()
    replacements: tuple[Replaced, ...] = ()
    pilots: tuple[str, ...] = ()
    kept: int = 0
    conflicts: tuple[Conflict, ...] = ()
    said: tuple[Message, ...] = ()

    def to_dict(self, say: Callable[[Message], str] = str) -> dict[str, Any]:
        """Plain values for JSON; `say` puts the reasons into the reader's language."""
        return {
            "read": self.read,
            "new": self.new,
            "replaced": self.replaced,
            "unchanged": self.unchanged,
            "left_out": [bad.to_dict(say) for bad in self.left_out],
            "created": self.created,
            "batch": self.batch,
            "report": self.report.to_dict() | {"phases": self.phases},
            "kept": self.kept,
            "conflicts": [conflict.to_dict(say) for conflict in self.conflicts],
            "said": [say(sentence) for sentence in self.said],
        }


@dataclass(frozen=True, slots=True)
class ImportMeasurements:
    """Bring in a measurement file, all of it or, on Refusal, nothing. Returns Imported.

    data: the file. book: what it holds, where it is a workbook. pilot, metric: for files that do
    not name them. kind, direction, unit: for metrics that are not there yet. columns, separator,
    decimal, dates: where the person has said how to read it. leave_out_bad_rows: take the others
    all the same. reason: why numbers are replaced, kept with the history. made: how each new
    metric is made, by its name; propose: others as they look, to be shown by a dry run. mended:
    cells that somebody has put right, on this sheet; the file stays as it is. conflicts: whose
    numbers are taken where both file and store have changed them; mine_rows: rows of the file that
    are taken anyway. answers: what has been said of a sheet of any shape. stopped: asked between
    the steps; once it says yes, all ends in a Refusal, and nothing is left.
    """

    data: bytes = field(repr=False)
    file_name: str
    pilot: str | None = None
    metric: str | None = None
    kind: Kind | None = None
    direction: Direction | None = None
    unit: str | None = None
    columns: Columns | None = None
    separator: str | None = None
    decimal: str | None = None
    dates: DateForm | None = None
    leave_out_bad_rows: bool = False
    book: Workbook | None = field(default=None, repr=False)
    reason: str | None = None
    made: tuple[NewMetric, ...] = ()
    propose: bool = False
    mended: tuple[Mended, ...] = ()
    sheet: str = ""
    answers: Answers | None = None
    stopped: Callable[[], bool] = field(default=lambda: False, repr=False, compare=False)
    conflicts: Whose | None = None
    mine_rows: frozenset[int] = frozenset()
    label = mark("undo", "Import measurements")
    touches = frozenset({"measurement", "metric", "site", "subgroup", "phase", "import"})

    def said(self) -> dict[str, Any]:
        """The history keeps which file it was; the measurements say the rest."""
        kept: dict[str, Any] = {
            "file": self.file_name,
            "sha256": hashlib.sha256(self.data).hexdigest(),
        }
        if self.pilot is not None:
            kept["pilot"] = self.pilot
        if self.metric is not None:
            kept["metric"] = self.metric
        if self.mended:
            kept["mended"] = len(self.mended)
        return kept | reason_said(self.reason)

    def _go_on(self) -> None:
        if self.stopped():
            raise Refusal(STOPPED, field="stopped")

    def run(self, change: Change) -> Imported:
        """Read, check, make what is missing, write."""
        checks.optional(self.reason, "reason")
        asked = Asked(
            self.pilot, self.metric, self.kind, self.direction, self.unit, self.made, self.propose
        )
        book = Book(change, asked)
        how = HowToRead(
            columns=self.columns,
            separator=self.separator,
            decimal=self.decimal,
            dates=self.dates,
            facts=book.facts,
            answers=self.answers,
            name=self.file_name,
            metric=self.metric,
        )
        source = mended(
            self.book or self.data, self.mended, separator=self.separator or ",", sheet=self.sheet
        )
        file = read_measurements(source, how)
        self._go_on()
        if file.bad and not (self.leave_out_bad_rows and len(file.batch)):
            raise RowsRefused(_nothing(file, book))
        if not len(file.batch):
            raise Refusal(NO_NUMBERS, field="file")
        every = resolved(book, file)
        settled = settle(change.session, every, file.batch, self.conflicts, self.mine_rows)
        if settled.conflicts and self.conflicts is None:
            raise ConflictsRefused(replace(_nothing(file, book), conflicts=settled.conflicts))
        rows = every if settled.write.all() else every.only(settled.write)
        written = _write(change, rows) + bulk.Written(0, 0, settled.unchanged)
        self._go_on()
        phases = _begin_phases(change, rows, file.batch)
        self._go_on()
        record = Import(
            history=change.number,
            file_name=self.file_name,
            sha256=hashlib.sha256(self.data).hexdigest(),
            report=file.report.to_dict(),
        )
        change.add(record)
        change.uid = record.uid
        done = replace(
            _imported(file, written, book, str(record.uid), phases),
            kept=settled.kept,
            conflicts=settled.conflicts,
        )
        if not written.replaced:
            return done
        return replace(done, replacements=replaced_by(change.session, change.number))


def _nothing(file: MeasurementFile, book: Book) -> Imported:
    return _imported(file, bulk.Written(0, 0, 0), book, None, 0)


def _imported(
    file: MeasurementFile, written: bulk.Written, book: Book, batch: str | None, phases: int
) -> Imported:
    return Imported(
        file.report.read,
        written.new,
        written.replaced,
        written.unchanged,
        file.bad,
        book.created,
        batch,
        file.report,
        phases,
        tuple(book.new.values()),
        pilots=tuple(book.settled),
        said=(file.report.said(), *file.said),
    )


def _write(change: Change, rows: Rows) -> bulk.Written:
    """Write all rows: metrics without numbers in one go, the others each against what it has."""
    session = change.session
    session.flush()
    connection = session.connection()
    measured = {
        key
        for (key,) in connection.exec_driver_sql(
            "SELECT m.id FROM metric m WHERE EXISTS (SELECT 1 FROM measurement x"
            " WHERE x.pilot_id = m.pilot_id AND x.metric_id = m.id)"
        )
    }
    if not len(rows.metric):
        return bulk.Written(0, 0, 0)
    edges = np.flatnonzero(np.diff(rows.metric)) + 1
    bounds = [0, *edges.tolist(), len(rows.metric)]
    records = {metric.id: metric for metric in session.scalars(sa.select(Metric))}
    total = bulk.Written(0, 0, 0)
    fresh = np.zeros(len(rows.metric), bool)
    for start, end in pairwise(bounds):
        known = rows.metrics[rows.metric[start]]
        if known.id in measured:
            total += change.measure(records[known.id], rows.tuples(slice(start, end)))
        else:
            fresh[start:end] = True
            change.note_bulk(records[known.id], {"new": end - start})
            total += bulk.Written(end - start, 0, 0)
    for start, end in _runs(fresh):
        bulk.write_new(connection, change.number, rows.columns(slice(start, end)))
    return total


def _runs(mask: NDArray[np.bool_]) -> Iterable[tuple[int, int]]:
    """Begin and end of each unbroken stretch of True."""
    steps = np.flatnonzero(np.diff(np.concatenate(([0], mask.view(np.int8), [0]))))
    return zip(steps[::2].tolist(), steps[1::2].tolist(), strict=True)


def _begin_phases(change: Change, rows: Rows, batch: Batch) -> int:
    """A phase wherever the text of the column `phase` changes; how many began.

    Where all places change at the same periods the phase is the metric's, else each place's own.
    An empty cell changes nothing.
    """
    if not batch.phases:
        return 0
    phase, period, site = batch.phase[rows.index], rows.key[2], rows.key[3]
    begun = 0
    for place in np.unique(rows.metric[phase >= 0]).tolist():
        mine = (rows.metric == place) & (phase >= 0)
        record = change.session.get_one(Metric, rows.metrics[place].id)
        by_site = {
            key: _changes(period[mine & (site == key)], phase[mine & (site == key)])
            for key in np.unique(site[mine]).tolist()
        }
        shared = len({tuple(starts) for starts in by_site.values()}) == 1
        each = {0: next(iter(by_site.values()))} if shared else by_site
        for key, starts in each.items():
            for start, code in starts:
                begun += (
                    begin_phase(
                        change, record, start, PhaseCause.HAND, site=key, reason=batch.phases[code]
                    )
                    is not None
                )
    return begun


def _changes(period: Codes, phase: Codes) -> list[tuple[int, int]]:
    """(first period, text code) of each stretch of text but the first."""
    found = np.flatnonzero(np.diff(phase)) + 1
    return [(int(period[i]), int(phase[i])) for i in found]
