"""Killing a writer at a random moment, and looking at what it left behind."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store import bulk, facts
from store.schema import Base, History, PortfolioRow
from store.store import Store
from tests.store.content import broken_links
from tests.store.content import faults as faults_of

ROOT = Path(__file__).resolve().parents[2]
LONGEST_LIFE = 0.12
"""Seconds after its fork at which a writer is dead at the latest, once any has come to write."""
KILLS_A_STORE = 10


@dataclass
class Tally:
    """What a run of kills came to. lost: acknowledged, and not in the store."""

    kills: int = 0
    acknowledged: int = 0
    lost: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def __str__(self) -> str:
        rate = self.kills / self.seconds if self.seconds else 0.0
        return (
            f"{self.kills} kills, {self.acknowledged} commands acknowledged, {len(self.lost)} lost,"
            f" {len(self.faults)} faults, {rate:.1f} kills a second"
        )


class Server:
    """The process that forks writers; see writer.py."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self._expect("ready")

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def _expect(self, word: str) -> None:
        said = self._line()
        assert said == word, f"the server said “{said}”"

    def kill_one(self, path: Path, seed: int, after: float, *, honest: bool) -> list[str]:
        """Let a writer write to the store, kill it `after` seconds; what it acknowledged."""
        pipe = path.with_name(f"acknowledged-{seed}")
        os.mkfifo(pipe)
        reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([str(path), str(pipe), seed, honest]) + "\n")
        self._process.stdin.flush()
        child = int(self._line())
        time.sleep(after)
        with suppress(ProcessLookupError):  # what it died of is said by the server
            os.kill(child, signal.SIGKILL)
        self._expect(f"killed by {int(signal.SIGKILL)}")
        said = b""
        while piece := os.read(reading, 65536):
            said += piece
        os.close(reading)
        pipe.unlink()
        return said.decode().split()


@contextmanager
def fork_server() -> Iterator[Server]:
    """A server with everything loaded; it ends with the block."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.torture.writer"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield Server(process)
    finally:
        process.kill()
        process.communicate()


def torture(
    server: Server, folder: Path, kills: int, seed: int, *, honest: bool = True, until_lost=False
) -> Tally:
    """Kill `kills` writers one after the other, ten in each store; look after each."""
    rng, tally, start = random.Random(seed), Tally(), time.perf_counter()
    known: set[str] = set()
    path, longest = folder / "none", LONGEST_LIFE
    for number in range(kills):
        if number % KILLS_A_STORE == 0:
            path, known = folder / f"pilots-{number}.db", set()
            Store(path).close()
        after = rng.uniform(0.0, longest)
        told = server.kill_one(path, rng.getrandbits(40), after, honest=honest)
        known.update(told)
        if not tally.acknowledged and not told:
            longest *= 1.5  # a machine with much else to do: give it time to begin
        tally.kills += 1
        tally.acknowledged += len(told)
        with Store(path, read_only=rng.random() < 0.5) as store:
            tally.lost += sorted(known - in_history(store))
            tally.faults += [f"kill {number}: {what}" for what in faults(store)]
        if tally.lost and until_lost:
            break
    tally.seconds = time.perf_counter() - start
    return tally


def in_history(store: Store) -> set[str]:
    """The ids and the numbers of all commands that are in the store."""

    def ask(session: Session) -> set[str]:
        rows = session.execute(sa.select(History.number, History.command_id)).all()
        return {str(number) for number, _ in rows} | {str(uid) for _, uid in rows}

    return store.read(ask)


def faults(store: Store) -> list[str]:
    """What is wrong with a store: torn pages, loose ends, half commands, stale facts."""
    found = [f"history breaks at {number}" for number in broken_links(store)]
    found += [f"SQLite: {what}" for what in faults_of(store)]
    return found + store.read(half_commands) + store.read(stale_facts)


def half_commands(session: Session) -> list[str]:
    """Where the records are not what the history says that they became."""
    wanted: dict[tuple[str, str], dict[str, Any]] = {}
    found, taken_back = [], set()
    rows = session.scalars(sa.select(History).order_by(History.number)).all()
    for row in rows:
        for table, uid, pairs in row.changes:
            if table != "measurement":
                record = wanted.setdefault((table, uid), {})
                record.update({name: after for name, (_, after) in pairs.items()})
    for row in reversed(rows):
        if row.undoes is not None and row.number not in taken_back:
            taken_back.add(row.undoes)
    for (table, uid), record in wanted.items():
        there = _record(session, table, uid)
        gone = record["id"] is None
        if gone == (there is not None):
            found.append(f"{table} {uid} is {'there' if gone else 'missing'}")
        elif there is not None:
            plain = ("title", "code", "number", "name", "what", "plan", "id")
            off = [n for n in plain if n in record and record[n] != there[n]]
            found += [f"{table} {uid}: {name} is {there[name]}" for name in off]
    for row in rows:
        if row.name == "RecordMeasurements":
            wrote = sum(pair[1] for _, _, pairs in row.changes for n, pair in pairs.items()
                        if n in ("new", "replaced"))  # fmt: skip
            kept = _numbers(session, row.number)
            if kept != wrote:
                found.append(f"command {row.number} wrote {wrote} numbers, {kept} are kept")
    return found


def _record(session: Session, table: str, uid: str) -> dict[str, Any] | None:
    columns = Base.metadata.tables[table]
    row = session.execute(sa.select(columns).where(columns.c.uid == UUID(uid))).one_or_none()
    return None if row is None else dict(row._mapping)


def _numbers(session: Session, number: int) -> int:
    """How many numbers of a command stand, wait for its redo, or are kept by who replaced them."""
    return sum(
        session.connection().exec_driver_sql(query, (number,)).scalar_one()
        for query in (
            "SELECT count(*) FROM measurement WHERE history = ?",
            "SELECT count(*) FROM measurement_before WHERE after = 1 AND history = ?",
            "SELECT count(*) FROM measurement_before b WHERE after = 0 AND history = ?"
            f" AND NOT {bulk.UNDONE}",
        )
    )


def stale_facts(session: Session) -> list[str]:
    """Pilots whose portfolio row does not follow from their records."""
    rows = session.execute(sa.select(PortfolioRow.__table__)).mappings().all()
    pilots = set(session.scalars(sa.select(Base.metadata.tables["pilot"].c.id)))
    found = [f"pilot {key} has no facts" for key in pilots - {row["pilot_id"] for row in rows}]
    for row in rows:
        wanted = facts.of_pilot(session.connection(), row["pilot_id"])
        off = [name for name, value in wanted.items() if not _same(row[name], value)]
        found += [f"pilot {row['pilot_id']}: {name} is {row[name]}" for name in off]
    return found


def _same(one: Any, other: Any) -> bool:
    return one == other or str(one) == str(other)
