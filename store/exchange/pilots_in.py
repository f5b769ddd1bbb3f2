"""Importing pilots: one file, one command, one line in the history, one undo.

What was written is remembered as hashes in the import's report, slot by slot. A later import of
the same source changes only what has changed in the file since, and leaves alone what a person
has changed in the store.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from store.change import Change
from store.errors import Refusal
from store.exchange.pilot_figures import Dates
from store.exchange.pilot_plan import MISSING, Plan, plans
from store.exchange.pilot_slots import FORM, Known, Slots
from store.exchange.pilots_form import HowRead, read_pilots
from store.exchange.problems import BadCell, RowsRefused
from store.exchange.read_dates import DateForm
from store.exchange.workbook import Workbook
from store.schema import Import
from store.words import Message, mark

NO_PILOTS = mark("errors", "There is no pilot in the file that can be imported.")

NEW, CHANGED, UNCHANGED = "new", "changed", "unchanged"


@dataclass(frozen=True, slots=True)
class ImportedPilot:
    """What came of one row. outcome: new, changed or unchanged.

    changed: slots that followed the file. kept: slots that the file has changed but that a person
    had changed too, left as they are. missing: what the record lacks for its test.
    """

    row: int
    code: str
    title: str
    outcome: str
    changed: tuple[str, ...]
    kept: tuple[str, ...]
    missing: tuple[str, ...]
    figures: dict[str, str]
    numbered: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportedPilots:
    """What an import of pilots did, or would do. read: rows that say something.

    created: codes of pilots and names of places. made: how many records of each kind.
    """

    read: int
    pilots: tuple[ImportedPilot, ...]
    left_out: tuple[BadCell, ...]
    created: dict[str, list[str]]
    made: dict[str, int]
    batch: str | None
    report: HowRead

    def count(self, outcome: str) -> int:
        """How many pilots came out so."""
        return sum(pilot.outcome == outcome for pilot in self.pilots)

    @property
    def missing(self) -> dict[str, int]:
        """How many records lack each thing for their test."""
        counts = Counter(word for pilot in self.pilots for word in pilot.missing)
        return {word: counts[word] for word in MISSING}

    def to_dict(self, say: Callable[[Message], str] = str) -> dict[str, Any]:
        """Plain values for JSON; `say` puts the reasons into the reader's language."""
        return {
            "read": self.read,
            "new": self.count(NEW),
            "replaced": self.count(CHANGED),
            "unchanged": self.count(UNCHANGED),
            "left_out": [bad.to_dict(say) for bad in self.left_out],
            "created": self.created,
            "made": self.made,
            "batch": self.batch,
            "missing": self.missing,
            "pilots": [
                {name: getattr(pilot, name) for name in pilot.__slots__} for pilot in self.pilots
            ],
            "report": self.report.to_dict(),
        }


@dataclass(frozen=True, slots=True)
class ImportPilots:
    """Bring in a file of pilots, all of it or, on Refusal, nothing. Returns ImportedPilots.

    data: the file. book: what it holds, where it is a workbook. source: where its records come
    from, the file's name unless it is said; a pilot is known again by source and title. columns:
    field to column title. dates: the order of day and month, where the column does not prove it.
    """

    data: bytes = field(repr=False)
    file_name: str
    source: str | None = None
    columns: Mapping[str, str] | None = None
    separator: str | None = None
    dates: DateForm | None = None
    leave_out_bad_rows: bool = False
    book: Workbook | None = field(default=None, repr=False)
    label = mark("undo", "Import pilots")
    touches = frozenset({"pilot", "site", "hypothesis", "iteration", "evidence_note", "import"})

    def said(self) -> dict[str, Any]:
        """The history keeps which file it was; its changes say the rest."""
        kept = {"file": self.file_name, "sha256": hashlib.sha256(self.data).hexdigest()}
        return kept if self.source is None else kept | {"source": self.source}

    def run(self, change: Change) -> ImportedPilots:
        """Read, check, write what is new or has changed since."""
        file = read_pilots(self.book or self.data, self.columns, self.separator)
        read = len(file.records) + len({bad.row for bad in file.bad})
        if file.bad and not self.leave_out_bad_rows:
            raise RowsRefused(ImportedPilots(read, (), file.bad, {}, {}, None, file.how))
        if not file.records:
            raise Refusal(NO_PILOTS, field="file")
        dates = Dates((one.cells.get("date_text", "") for one in file.records), self.dates)
        slots = Slots(change, self.source or self.file_name)
        pilots, written = [], {}
        for one in plans(file.records, dates):
            known = slots.known(one.title)
            pilot = _brought(slots, one, known)
            pilots.append(pilot)
            if pilot.outcome != UNCHANGED:
                written[slots.uid] = slots.written
        batch = self._remembered(change, file.how, written) if written else None
        return ImportedPilots(
            read, tuple(pilots), file.bad, slots.created, slots.made, batch, file.how
        )

    def _remembered(self, change: Change, how: HowRead, written: dict[str, Any]) -> str:
        record = Import(
            history=change.number,
            file_name=self.file_name,
            sha256=hashlib.sha256(self.data).hexdigest(),
            report={"form": FORM, "read_as": how.to_dict(), "written": written},
        )
        change.add(record)
        change.uid = record.uid
        return str(record.uid)


def _brought(slots: Slots, one: Plan, known: Known | None) -> ImportedPilot:
    """Write one record, or what has changed of it."""
    changed: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    if known is None:
        code = slots.begin(one)
        outcome = NEW
    else:
        code = known.code
        changed, kept = slots.follow(known, one)
        outcome = CHANGED if changed else UNCHANGED
    return ImportedPilot(
        row=one.record.row,
        code=code,
        title=one.title,
        outcome=outcome,
        changed=changed,
        kept=kept,
        missing=one.missing,
        figures={name: str(figure) for name, figure in one.figures.items()},
        numbered=one.numbered,
    )
