"""How large a store with 1 M measurements is: 1,000 pilots, their 6,000 commands, all flags."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bench import stores
from bench.timing import Amount
from store.reads.flags import ensure_fresh
from store.store import Store

MIB = 2**20


def results(folder: Path, rounds: int) -> Sequence[Amount]:
    """One line: the file once it is closed and alone."""
    path = stores.big(folder)
    with Store(path) as store:
        ensure_fresh(store)
    return [Amount("store on disk, 1 M measurements", (path.stat().st_size / MIB,), "MiB", 40)]
