"""1 M measurements from CSV into the store, against `executemany` of the same ready tuples.

Ours is the whole command: the process starts, reads the file, checks every row, finds repeats,
writes in one transaction with its history row and the portfolio's facts. The floor has its tuples
in key order and writes them into the same table, with the same keys, checks and foreign keys.
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

EPOCH = date(1970, 1, 1)
Ready = tuple[int, int, int, int, int, int, float, float, None, None, None, int, int]
"""A row of the table measurement, its columns in order."""


def results(folder: Path, rounds: int) -> Sequence[Result]:
    """One line; each time into a fresh copy of a store that has the pilots and metrics."""
    empty, file, into = stores.empty(folder), stores.csv_file(folder), folder / "into.db"
    rows = ready(empty, file)

    def ours() -> float:
        stores.fresh(empty, into)
        return timed(lambda: stores.import_file(into, file))

    def floor() -> float:
        stores.fresh(empty, into)
        return write_ready(into, "measurement", rows)

    kept = interleaved({"ours": ours, "floor": floor}, rounds)
    work = "import of 1 M measurements from CSV"
    return [Result(work, tuple(kept["ours"]), tuple(kept["floor"]), goal_ratio=1.5)]


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
