"""Readiness of 1,000 pilots with 5 metrics of 52 weeks, in a fresh process from a cold file.

Timed by that process itself: from opening the store to the last flag written, with its modules
imported before, as the app has them once its window stands; and, as it is waited for on the command
line, from nothing. One pilot again is in a process that goes on.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

import sqlalchemy as sa

from bench import stores
from bench.timing import Result, interleaved, timed
from store.reads.flags import refresh
from store.reads.recompute import recompute
from store.schema import Pilot
from store.store import Store

WEEKS = 52


def results(folder: Path, rounds: int) -> Sequence[Result]:
    """All pilots cold and from nothing; then one again."""
    made = stores.fresh(stores.empty(folder), folder, "readiness")
    stores.import_file(made, stores.csv_file(folder, WEEKS), WEEKS)
    whole: list[float] = []

    def cold() -> float:
        _drop_from_cache(made)
        start = time.perf_counter()
        command = [sys.executable, "-m", "bench.readiness", str(made)]
        out = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
        whole.append(time.perf_counter() - start)
        seconds: float = json.loads(out)["seconds"]
        return seconds

    kept = interleaved({"ours": cold}, rounds)
    with Store(made) as store:
        pilots = store.read(lambda session: list(session.scalars(sa.select(Pilot.id))))
        again = interleaved({"ours": partial(_one_again, store, iter(pilots))}, 20)
    return [
        Result("readiness of 1,000 pilots, cold store", tuple(kept["ours"]), goal_ms=1000.0),
        Result("the same from the start of the process", tuple(whole[1:])),
        Result("readiness of one pilot again", tuple(again["ours"]), goal_ms=20.0),
    ]


def _one_again(store: Store, pilots: Iterator[int]) -> float:
    one = next(pilots)
    return timed(lambda: refresh(store, [one]))


def _drop_from_cache(path: Path) -> None:
    """So that the file is read from the disk; only where the system can be told so."""
    with suppress(OSError, AttributeError):
        descriptor = os.open(path, os.O_RDONLY)
        os.fsync(descriptor)
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(descriptor)


def main(path: str) -> None:
    """Compute everything again; says how long that took from opening the store."""
    start = time.perf_counter()
    with Store(path) as store:
        done = recompute(store)
        seconds = time.perf_counter() - start
    assert done.pilots == stores.PILOTS
    print(json.dumps({"seconds": seconds}))


if __name__ == "__main__":
    main(sys.argv[1])
