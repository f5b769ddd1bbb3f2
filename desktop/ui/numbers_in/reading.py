"""What a file would bring, worked out beside the window: how it is read, then the dry run.

What is shown is what comes: the command that was tried dry is the one that the button runs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from store.errors import Refusal
from store.exchange.decode import in_encoding
from store.exchange.mending import Mended, mended
from store.exchange.sheet_map import Answers, Choice, Question, Understood
from store.words import Message, mark

if TYPE_CHECKING:
    from datetime import date

    from store.exchange.measurements_in import Imported, ImportMeasurements
    from store.exchange.new_metrics import NewMetric
    from store.exchange.problems import BadCell
    from store.exchange.workbook import Workbook
    from store.store import Store

TAKE_MINE = mark("import", "Those of the file")
TAKE_THEIRS = mark("import", "Those that are here")
NO_FILE = mark("errors", "{file} can't be read: {reason}.")
_ADDRESS = re.compile(r"([A-Z]{1,3})(\d{1,7})$")


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """A file, or what was pasted, read once. book: what it holds, where it is a workbook.

    pasted: text as it came, in nobody's encoding.
    """

    name: str
    data: bytes = field(repr=False)
    book: Workbook | None = field(default=None, repr=False)
    pasted: bool = False

    @property
    def sheets(self) -> tuple[str, ...]:
        """What the sheets that can be seen are called; none of a text."""
        if self.book is None:
            return ()
        return tuple(sheet.name for sheet in self.book.sheets if not sheet.hidden)


@dataclass(frozen=True, slots=True)
class Wish:
    """All that the person has said about a file. made: how new metrics are made.

    conflicts: whose numbers are taken, where both sides have changed them. by_rule: whatever is
    remembered of files like it.
    """

    answers: Answers = field(default_factory=Answers)
    pilot: str | None = None
    metric: str | None = None
    made: tuple[NewMetric, ...] = ()
    mended: tuple[Mended, ...] = ()
    conflicts: str = ""
    by_rule: bool = False

    def mend(self, cell: Mended) -> Wish:
        """The wish with one more cell put right, or put right again."""
        others = (one for one in self.mended if (one.row, one.column) != (cell.row, cell.column))
        return replace(self, mended=(*others, cell))

    def make(self, metric: NewMetric) -> Wish:
        """The wish with another way to make a metric."""
        others = (one for one in self.made if one.key != metric.key)
        return replace(self, made=(*others, metric))


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What came of a wish. understood: None where the file as a whole can't be read.

    imported: what the command would do, with what is wrong with the rows that it leaves out.
    command: None where there is nothing that it could do. refusal: why not. pilots: code and title
    of all there are; metrics: those of the pilot that was chosen. by_columns: read by the
    reader of long texts and of our own files. shape, as_last: of the file
    that was read so last, where it is remembered.
    """

    wish: Wish
    source: Source
    understood: Understood | None = None
    imported: Imported | None = None
    command: ImportMeasurements | None = None
    refusal: Refusal | None = None
    pilots: tuple[tuple[str, str], ...] = ()
    metrics: tuple[str, ...] = ()
    by_columns: bool = False
    shape: str = ""
    as_last: str = ""

    @property
    def question(self) -> Question | None:
        """What has to be answered before anything can come in."""
        if self.understood is not None and self.understood.questions:
            return self.understood.questions[0]
        if self.refusal is None or not getattr(self.imported, "conflicts", ()):
            return None
        sentence = Message(self.refusal.sentence, self.refusal.facts, context="errors")
        choices = (
            Choice("mine", Message(TAKE_MINE, context="import")),
            Choice("theirs", Message(TAKE_THEIRS, context="import")),
        )
        return Question("conflicts", sentence, choices)

    @property
    def bad(self) -> tuple[BadCell, ...]:
        """What can't be read, in the order of the file."""
        return () if self.imported is None else self.imported.left_out

    @property
    def rows(self) -> int:
        """How many numbers would come in."""
        return 0 if self.imported is None else self.imported.new + self.imported.replaced


def opened_file(path: Path) -> Source:
    """Read a file; a workbook is parsed in the other process. Raises Refusal."""
    try:
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise Refusal(NO_FILE, field="file", file=path, reason=reason) from None
    return replace(opened(path.name, data), pasted=False)


def opened(name: str, data: bytes) -> Source:
    """The same for what is in memory already."""
    from desktop.worker import readable

    found = readable(data)
    return Source(name, data, None if isinstance(found, bytes) else found, pasted=True)


def place_of(cell: str) -> tuple[int, int] | None:
    """Row and column from 0 of an address such as D7 or 'Tall 2026'!D7."""
    found = _ADDRESS.search(cell)
    if found is None:
        return None
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - 64
    return int(found[2]) - 1, column - 1


def look(
    store: Store, source: Source, wish: Wish, by: str, stopped: Event, folder: Path | None = None
) -> Seen:
    """Read the file as is wished and try it dry.

    stopped: set where nobody waits any more. folder: where it is remembered how sheets were read.
    """
    from store.reads.portfolio import pilot_codes

    pilots = tuple(store.read(pilot_codes))
    seen = _as_last(Seen(wish, source, pilots=pilots), folder)
    wish = seen.wish
    try:
        understood, by_columns = understand(source, wish, store.today())
    except Refusal as refusal:
        return replace(seen, refusal=refusal)
    seen = replace(seen, understood=understood, by_columns=by_columns)
    if understood.questions or stopped.is_set():
        return seen
    return _tried(store, seen, by)


def _as_last(seen: Seen, folder: Path | None) -> Seen:
    """With what was said of the last file of this shape, where that is remembered."""
    from desktop.remembered import recall
    from desktop.ui.numbers_in.tidy import LONG_BYTES

    wish, source = seen.wish, seen.source
    long = source.book is None and len(source.data) >= LONG_BYTES
    if long or wish.by_rule or wish.mended or wish.answers != Answers():
        return seen
    kept = recall(folder, source.book or source.data, source.name)
    if kept is None:
        return seen
    wish = replace(wish, answers=kept.answers)
    return replace(seen, wish=wish, shape=kept.shape, as_last=kept.name)


def _tried(store: Store, seen: Seen, by: str) -> Seen:
    """The dry run; what a new metric looks like is said in a first one, and holds in the second."""
    from store.reads.portfolio import metric_names

    wish = seen.wish
    try:
        command = command_of(seen)
        imported = _dry(store, command, by)
        fresh = [new for new in imported.new_metrics if new not in wish.made]
        if fresh:
            wish = replace(wish, made=imported.new_metrics)
            seen = replace(seen, wish=wish)
            command = command_of(seen)
            imported = _dry(store, command, by)
    except Refusal as refusal:
        metrics: tuple[str, ...] = ()
        if refusal.field == "metric" and (pilot := refusal.facts.get("pilot")):
            metrics = store.read(metric_names, pilot)
        told: Imported | None = getattr(refusal, "imported", None)
        return replace(seen, imported=told, refusal=refusal, metrics=metrics)
    return replace(seen, imported=imported, command=command)


def _dry(store: Store, command: ImportMeasurements, by: str) -> Imported:
    found: Imported = store.do(command, by=by, dry_run=True).result
    return found


def understand(source: Source, wish: Wish, today: date) -> tuple[Understood, bool]:
    """How the file is read, with the mended cells in it; whether by columns. Raises Refusal."""
    from desktop.ui.numbers_in.tidy import understood_tidy
    from store.exchange.sheet_read import understand as read

    answers = wish.answers
    cells = mended(
        source.book or data_of(source, answers),
        wish.mended,
        separator=answers.separator or ",",
        sheet=answers.sheet,
    )
    tidy = understood_tidy(cells, answers)
    found = tidy or read(cells, answers, name=source.name, today=today)
    if answers.encoding:
        found = replace(found, map=replace(found.map, encoding=answers.encoding))
    return found, tidy is not None


def data_of(source: Source, answers: Answers) -> bytes:
    """The file, in the encoding that the person has said. Raises Refusal where it is not that."""
    return source.data if source.book is not None else in_encoding(source.data, answers.encoding)


def command_of(seen: Seen) -> ImportMeasurements:
    """What brings the file in as it is wished; rows that can't be read are left out."""
    from store.exchange.layout import Columns
    from store.exchange.measurements_in import ImportMeasurements
    from store.exchange.read_dates import DateForm
    from store.exchange.versions import Whose

    wish, source, understood = seen.wish, seen.source, seen.understood
    assert understood is not None
    answers, found = wish.answers, understood.map
    # Stated, though empty: the columns are those that are known by their titles, as is shown.
    columns = Columns() if seen.by_columns else None
    return ImportMeasurements(
        data_of(source, answers),
        source.name,
        pilot=wish.pilot,
        metric=wish.metric,
        columns=columns,
        answers=None if seen.by_columns else answers,
        separator=answers.separator or found.separator or None,
        decimal=answers.decimal or None,
        dates=DateForm(answers.dates) if answers.dates else None,
        leave_out_bad_rows=True,
        book=source.book,
        made=wish.made,
        propose=True,
        mended=wish.mended,
        sheet=found.sheet,
        conflicts=Whose(wish.conflicts) if wish.conflicts else None,
    )
