"""1 M measurements from CSV into the store, against `executemany` of the same ready tuples.

Ours reads the file, checks every row, finds repeats, makes a verified backup and writes in one
transaction with its history row and the portfolio's facts; in a program that is running, and as the
command line does it, whose process also starts and lets the flags of all pilots follow. The floor
has its tuples in key order and writes them into the same table, with the same keys, checks and
foreign keys.
"""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from bench import stores
from bench.floors.ready_rows import write_ready
from bench.timing import Result, interleaved, timed
from store.exchange.measurements_in import ImportMeasurements
from store.store import Store

EPOCH = date(1970, 1, 1)
Ready = tuple[int, int, int, int, int, int, float, float, None, None, None, int, int]
"""A row of the table measurement, its columns in order."""


def results(folder: Path, rounds: int) -> Sequence[Result]:
    """Two lines; each time into a fresh copy of a store that has the pilots and metrics."""
    empty, file = stores.empty(folder), stores.csv_file(folder)
    rows = ready(empty, file)

    def into() -> Path:
        return stores.fresh(empty, folder, "into")

    def running() -> float:
        with Store(into()) as store:
            return timed(lambda: imported(store, file))

    def command() -> float:
        path = into()
        return timed(lambda: stores.import_file(path, file))

    def floor() -> float:
        return write_ready(into(), "measurement", rows)

    kept = interleaved({"running": running, "command": command, "floor": floor}, rounds)
    ready_made = tuple(kept["floor"])
    return [
        Result("import of 1 M measurements from CSV", tuple(kept["running"]), ready_made, 1.5),
        Result("  as a command, with flags", tuple(kept["command"]), ready_made, 1.5),
    ]


def imported(store: Store, file: Path) -> None:
    """Bring the file in as the window does. Raises where a row is missing."""
    done = store.do(ImportMeasurements(file.read_bytes(), file.name), by=stores.BY)
    if done.result.new != stores.PILOTS * stores.METRICS * stores.WEEKS:
        raise AssertionError(f"{done.result.new} measurements came in")


def ready(store: Path, file: Path) -> list[Ready]:
    """The file's rows as the table has them, in key order."""
    with sqlite3.connect(store) as db:
        (number,) = db.execute("SELECT coalesce(max(number), 0) + 1 FROM history").fetchone()
        query = "SELECT p.code, m.name, p.id, m.id FROM metric m JOIN pilot p ON p.id = m.pilot_id"
        ids = {(code, name): (pilot, metric) for code, name, pilot, metric in db.execute(query)}
    db.close()
    days: dict[str, int] = {}
    rows: list[Ready] = []
    with file.open(encoding="utf-8", newline="") as text:
        for line in csv.DictReader(text):
            day = line["date"]
            if day not in days:
                days[day] = (date.fromisoformat(day) - EPOCH).days
            key = (*ids[line["pilot"], line["metric"]], days[day], 0, 0, 0)
            part, whole = float(line["numerator"]), float(line["denominator"])
            rows.append((*key, part, whole, None, None, None, number, number))
    return sorted(rows, key=lambda row: row[:6])
