"""An import tried dry and then for real, and what must hold of it whatever the file is."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from store.commands.metrics import AddMetric
from store.commands.pilots import AddPilot
from store.errors import Refusal
from store.exchange.measurements_in import ImportMeasurements
from store.exchange.problems import RowsRefused
from store.store import Store
from store.words import Direction, Kind
from tests.conftest import ROOT, SHARED_DATA

STORE_LASTS = 400
"""Inputs before a fresh store: a file is never far from an empty one, nor from a used one."""
SLOW_SECONDS = 20.0
PROCESSES = 2
NOW = datetime(2026, 9, 28, 12, tzinfo=UTC)
TABLES = ("measurement", "measurement_before", "metric", "site", "subgroup", "dimension", "phase",
          "import", "history", "pilot")  # fmt: skip


@dataclass
class Tally:
    """What came of the inputs; faults say which input it was."""

    what: str
    inputs: int = 0
    read: int = 0
    imported: int = 0
    died: int = 0
    slowest: float = 0.0
    faults: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.inputs} {self.what}, {self.read} read, {self.imported} imported, "
            f"{self.died} times the child died, slowest {self.slowest:.2f} s, "
            f"{len(self.faults)} faults"
        )

    def add(self, other: Tally) -> None:
        """And those of another process."""
        self.inputs += other.inputs
        self.read += other.read
        self.imported += other.imported
        self.died += other.died
        self.slowest = max(self.slowest, other.slowest)
        self.faults += other.faults


Fuzz = Callable[[Path, int, str], Tally]


def side_by_side(fuzz: Fuzz, folder: Path, count: int, seed: int) -> Tally:
    """`fuzz(folder, count, seed)` in two processes, half of the inputs each."""
    folders = [folder / str(i) for i in range(PROCESSES)]
    for one in folders:
        one.mkdir()
    counts = [count // PROCESSES + (i < count % PROCESSES) for i in range(PROCESSES)]
    seeds = [f"{seed}/{i}" for i in range(PROCESSES)]
    with ProcessPoolExecutor(PROCESSES, mp_context=get_context("spawn")) as pool:
        first, *others = pool.map(fuzz, folders, counts, seeds)
    for other in others:
        first.add(other)
    return first


def real_files(*endings: str) -> list[bytes]:
    """Files as people have them: the corpus, and the shared ones where they lie beside us."""
    found = [*(ROOT / "tests" / "sheets" / "files").glob("*")]
    found += SHARED_DATA.glob("*") if SHARED_DATA.is_dir() else ()
    return [path.read_bytes() for path in sorted(found) if path.suffix in endings]


class Tried:
    """A store, looked at from outside: whatever is committed to it shows."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._beside = sqlite3.connect(f"file:{store.path}?mode=ro", uri=True)
        self._version = -1
        self._content: dict[str, list[tuple[Any, ...]]] = {}

    def close(self) -> None:
        """Look no longer."""
        self._beside.close()

    def content(self) -> dict[str, list[tuple[Any, ...]]]:
        """All rows of the tables that an import writes; asked for again where something came."""
        (version,) = self._beside.execute("PRAGMA data_version").fetchone()
        if version != self._version:
            self._version = version
            self._content = {
                table: self._beside.execute(f'SELECT * FROM "{table}"').fetchall()
                for table in TABLES
            }
        return self._content

    def fault(self, command: ImportMeasurements, tally: Tally) -> str:
        """What is wrong with how this file was taken; empty where nothing is."""
        try:
            before = self.content()
            dry = self._outcome(command, dry_run=True)
            if self.content() != before:
                return "a dry run wrote"
            real = self._outcome(command, dry_run=False)
            after = self.content()
        except Exception as error:
            return f"import: {error!r}"
        if dry != real:
            return f"dry {dry} but real {real}"
        if "refused" in real:
            if "\n" in real["refused"]:
                return f"several lines: {real['refused']}"
            return "" if after == before else "refused, and yet something was written"
        tally.imported += 1
        came = len(after["measurement"]) - len(before["measurement"])
        changed = len(after["measurement_before"]) - len(before["measurement_before"])
        if (came, changed) != (real["new"], real["replaced"]):
            return f"{came} rows came and {changed} changed, told were {real}"
        whole = len(after["history"]) - len(before["history"])
        return "" if whole == 1 else f"{whole} lines in the history"

    def _outcome(self, command: ImportMeasurements, *, dry_run: bool) -> dict[str, Any]:
        try:
            said: dict[str, Any] = self._store.do(
                command, by="kari", dry_run=dry_run
            ).result.to_dict()
        except RowsRefused as refused:
            said = refused.imported.to_dict() | {"refused": str(refused)}
        except Refusal as refusal:
            return {"refused": str(refusal), "field": refusal.field}
        return {name: value for name, value in said.items() if name != "batch"}


def tried(
    folder: Path,
    tally: Tally,
    count: int,
    made: Iterator[bytes],
    fault: Callable[[Tried, bytes], str],
) -> Tally:
    """So many inputs, each by `fault(store, input)`. What is at fault keeps its input."""
    while tally.inputs < count:
        path = folder / f"{tally.inputs}.db"
        with Store(path, now=lambda: NOW) as store:
            uid = store.do(AddPilot("Walking bus", code="P-001"), by="kari").uid
            store.do(AddMetric(uid, "Came", Kind.COUNT, Direction.UP), by="kari")
            with closing(Tried(store)) as beside:
                for _ in range(min(STORE_LASTS, count - tally.inputs)):
                    data = next(made)
                    begun = time.perf_counter()
                    found = fault(beside, data)
                    took = time.perf_counter() - begun
                    tally.inputs += 1
                    tally.slowest = max(tally.slowest, took)
                    if not found and took > SLOW_SECONDS:
                        found = f"took {took:.1f} s"
                    if found:
                        (folder / f"fault-{tally.inputs}.bin").write_bytes(data)
                        tally.faults.append(f"{folder.name}/{tally.inputs}: {found}")
        path.unlink()
    return tally
