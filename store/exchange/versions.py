"""What an export says of each number, so that it can be edited elsewhere and come back.

Each row of a measurement export carries its version: the change that wrote the number, and the
store. When the file comes back, a number that nobody has changed here since is written if it was
edited there; one that was changed here and left alone there stays; one that was changed in both
places is a conflict, and nothing is written until somebody has said whose number is right.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

import numpy as np
import sqlalchemy as sa
from numpy.typing import NDArray
from sqlalchemy.orm import Session

from store import bulk
from store.driver import driver
from store.errors import Refusal
from store.exchange.batch import Batch
from store.exchange.csv_out import number_text
from store.exchange.replaced import Number
from store.exchange.resolved import Rows
from store.periods import period_text
from store.schema import History, Metric, Pilot, Site, StoreInfo, Subgroup
from store.words import Cadence, Kind, Message, mark

CHANGED_TWICE = mark(
    "errors",
    "Nothing was imported: {count} numbers were changed both in the file and here since it was "
    "exported. The first is in row {row}: {theirs} here, {mine} in the file. Say whose to take, or "
    "leave those rows out of the file.",
)
GONE = mark("conflicts", "removed")
NOTHING = mark("conflicts", "no number")
_NOTHING = Message(NOTHING, context="conflicts")

VERSION = re.compile(r"h(\d{1,18})-([0-9a-f]{8})-(\d{1,9})")
_AT_ONCE = 500

Bools = NDArray[np.bool_]
Key = tuple[int, ...]
_Said = tuple[Any, ...]


class Whose(StrEnum):
    """Whose numbers are taken where both have changed them: the file's, or the store's."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Conflict:
    """A number that was changed in the file and, since it was exported, in the store too.

    row: of the file, as a spreadsheet shows it. site, group: "" for all. theirs: what stands in
    the store, None where it was removed; mine: what the file says. by, at: who changed it last in
    the store and when, where that is known.
    """

    row: int
    pilot: str
    metric: str
    kind: Kind
    cadence: Cadence
    period: int
    site: str
    group: str
    theirs: Number | None
    mine: Number
    by: str | None = None
    at: datetime | None = None

    def to_dict(self, say: Callable[[Message], str] = str) -> dict[str, Any]:
        """Plain values, for JSON."""
        return {
            "row": self.row,
            "pilot": self.pilot,
            "metric": self.metric,
            "period": period_text(self.period, self.cadence),
            "site": self.site or None,
            "subgroup": self.group or None,
            "theirs": say(told(self.theirs)),
            "mine": say(told(self.mine)),
            "by": self.by,
            "at": None if self.at is None else self.at.isoformat(),
        }


@dataclass(frozen=True, slots=True, eq=False)
class Settled:
    """write: (n,) which rows are written. kept: how many stay as they are in the store.

    unchanged: how many say the same to as many digits as spreadsheets keep. conflicts: all of
    them, whosever numbers are taken.
    """

    write: Bools
    conflicts: tuple[Conflict, ...] = ()
    kept: int = 0
    unchanged: int = 0


def store_of(session: Session) -> str:
    """How versions name this store: the beginning of its uid, and its generation."""
    uid, generation = session.execute(sa.select(StoreInfo.uid, StoreInfo.generation)).one()
    return f"{uid.hex[:8]}-{generation}"


def settle(
    session: Session,
    rows: Rows,
    batch: Batch,
    whose: Whose | None,
    mine: frozenset[int] = frozenset(),
) -> Settled:
    """Hold what comes back against what has happened here since.

    whose: what happens where both have changed a number; None: nobody has said, so such rows are
    not written, and it is for the caller to refuse. mine: rows whose own number is taken anyway.
    """
    write = np.ones(len(rows.index), bool)
    suspects, alike = _changed_since(session, rows, _versions(rows, batch))
    write[alike] = False
    exported = _as_exported(session, {(key, history) for key, history, _ in suspects.values()})
    found, kept = [], 0
    for i, (key, history, now) in suspects.items():
        said, row = _said(rows, i), int(batch.row[rows.index[i]])
        was = exported.get((key, history))
        if was is None and now is None:
            continue  # never there: somebody has written another date, place or group
        if was is None or not _alike(said, was):
            found.append((row, key, now, said))
            if whose is Whose.MINE or row in mine:
                continue
        write[i] = False
        kept += 1
    return Settled(write, _conflicts(session, found), kept, len(alike))


def told(number: Number | None) -> Message:
    """A number as people write it: 18/22, 12.5, with its note where it has one."""
    if number is None:
        return Message(GONE, context="conflicts")
    parts = [x for x in (number.numerator, number.denominator) if x is not None]
    if number.value is not None:
        parts = [number.value]
    shown = "/".join(map(number_text, parts))
    if number.people is not None:
        shown += f" ({number.people})"
    if number.note:
        shown += f" “{number.note[:80]}”"
    return Message("{number}", {"number": shown.strip()}) if shown else _NOTHING


class ConflictsRefused(Refusal):
    """Numbers were changed in the file and here; `imported` lists them."""

    def __init__(self, imported: Any) -> None:
        first: Conflict = imported.conflicts[0]
        super().__init__(
            CHANGED_TWICE,
            field="conflicts",
            count=len(imported.conflicts),
            row=first.row,
            theirs=told(first.theirs),
            mine=told(first.mine),
        )
        self.imported = imported


_Now = tuple[_Said, int] | None
_Suspects = dict[int, tuple[Key, int, _Now]]
_Found = tuple[int, Key, _Now, _Said]


def _versions(rows: Rows, batch: Batch) -> list[str]:
    """What each row says of where it came from, "" where nothing."""
    if batch.version is None:
        return []
    names = (*batch.versions, "")
    return [names[code] for code in batch.version[rows.index].tolist()]


def _changed_since(
    session: Session, rows: Rows, versions: Sequence[str]
) -> tuple[_Suspects, list[int]]:
    """Rows that say something else than the store, which has changed since they were exported.

    Index to (key, the version's history, what the store says now and by which command). And the
    rows that differ in digits alone that spreadsheets do not keep.
    """
    ours, found, alike = store_of(session), _Suspects(), list[int]()
    histories: dict[str, int] = {}
    for text in set(versions):
        match = VERSION.fullmatch(text)
        if match and match[2] == ours.partition("-")[0]:
            # before a restore the same numbers meant other commands
            histories[text] = int(match[1]) if f"{match[2]}-{match[3]}" == ours else -1
    by_metric: dict[tuple[int, int], list[int]] = {}
    for i, text in enumerate(versions if histories else ()):
        if text in histories:
            by_metric.setdefault((int(rows.key[0][i]), int(rows.key[1][i])), []).append(i)
    for metric, mine in by_metric.items():
        keys = {i: tuple(int(column[i]) for column in rows.key) for i in mine}
        now = bulk.existing(session.connection(), *metric, [key[2:] for key in keys.values()])
        for i, key in keys.items():
            there, history = now.get(key[2:]), histories[versions[i]]
            if there is None:
                found[i] = (key, history, None)
            elif there[:5] != (said := _said(rows, i)):
                if _alike(there[:5], said):
                    alike.append(i)
                elif there[6] != history:
                    found[i] = (key, history, (there[:5], int(str(there[6]))))
    return found, alike


def _alike(one: _Said, other: _Said) -> bool:
    """The same to 15 digits: LibreOffice writes no more, and 0.1 + 0.2 comes back as 0.3."""
    return all(
        a == b
        or (
            isinstance(a, float)
            and isinstance(b, float)
            and float(f"{a:.15g}") == float(f"{b:.15g}")
        )
        for a, b in zip(one, other, strict=True)
    )


def _as_exported(session: Session, wanted: set[tuple[Key, int]]) -> dict[tuple[Key, int], _Said]:
    """What stood at these keys after these commands, of what stands there no longer."""
    found = {}
    histories = sorted({history for _, history in wanted if history >= 0})
    for start in range(0, len(histories), _AT_ONCE):
        some = histories[start : start + _AT_ONCE]
        marks = ",".join("?" * len(some))
        query = (
            f"SELECT {bulk.KEY}, {bulk.NUMBERS}, history FROM measurement_before"
            f" WHERE history IN ({marks})"
        )
        for row in driver(session.connection()).execute(query, some):
            key = (tuple(row[:6]), row[11])
            if key in wanted:
                found[key] = tuple(row[6:11])
    return found


def _said(rows: Rows, i: int) -> _Said:
    """The numbers of a row as the store has them."""
    columns = [column[i] for column in rows.numbers]
    numbers: list[Any] = [None if np.isnan(number) else float(number) for number in columns]
    if numbers[3] is not None:
        numbers[3] = int(numbers[3])
    return (*numbers, None if rows.note is None else rows.note[i])


def _conflicts(session: Session, found: Sequence[_Found]) -> tuple[Conflict, ...]:
    """With the names of what they are about, in the order of the file."""
    if not found:
        return ()

    def names(record: Any, *fields: Any) -> dict[int, tuple[Any, ...]]:
        return {row[0]: tuple(row[1:]) for row in session.execute(sa.select(record.id, *fields))}

    pilots, sites = names(Pilot, Pilot.code), names(Site, Site.name)
    metrics = names(Metric, Metric.name, Metric.kind, Metric.cadence)
    groups = names(Subgroup, Subgroup.name)
    listed = []
    for row, (pilot, metric, period, site, group, _), now, said in found:
        name, kind, cadence = metrics[metric]
        who = None if now is None else session.get(History, now[1])
        conflict = Conflict(
            row, pilots[pilot][0], name, kind, cadence or Cadence.DAY, period,
            sites[site][0] if site else "", groups[group][0] if group else "",
            None if now is None else Number(*now[0]), Number(*said),
            None if who is None else who.by, None if who is None else who.at,
        )  # fmt: skip
        listed.append(conflict)
    return tuple(sorted(listed, key=lambda one: one.row))
