"""The levels that intervals are judged at: common ones are shipped, others kept beside the store.

All of it is derived: a file that is missing or damaged is as good as none, and is written again.
"""

from __future__ import annotations

import os
import sys
import threading
import zlib
from collections.abc import Iterable, Mapping
from importlib import import_module
from itertools import product
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from sqlalchemy.orm import Session

from store.evidence.boundaries import Boundaries, Levels, judged_alpha, shared
from store.evidence.looks import AHEAD, UNFIXED_PLAN
from store.reads.profiles import shipped_folder

PLANNED = range(4, 105)
ALPHAS = (0.025, 0.05, 0.1)
TRIES = (1, 2)
READING = 400
"""Looks at what no criterion was fixed for: it may go on for years."""

SHIPPED = "levels.npz"
SCIPY = "scipy.special"

_lock = threading.Lock()
_loaded: dict[Path, int] = {}


def common() -> tuple[tuple[int, float, int], ...]:
    """What is shipped: (planned, alpha, looks), as far as "how many more" asks from the plan on."""
    judged = (
        (planned, judged_alpha(alpha, number), planned + AHEAD + 4)
        for number, alpha, planned in product(TRIES, ALPHAS, PLANNED)
    )
    return (*judged, *((UNFIXED_PLAN, alpha, READING) for alpha in ALPHAS))


def load(path: Path | None = None) -> None:
    """Take in the shipped levels, and those beside the store at `path`; each once a process."""
    _load_scipy()
    with _lock:
        files = [shipped_folder() / SHIPPED, *([] if path is None else [beside(path)])]
        for file in files:
            if file not in _loaded:
                shared.add(read(file))
                _loaded[file] = shared.computed


def _load_scipy() -> None:
    """Begin to load what limits need, which takes as long as to read the numbers of 500 pilots.

    Whoever asks for levels reads numbers next, and SQLite lets other threads work meanwhile.
    """
    if SCIPY not in sys.modules:
        threading.Thread(target=import_module, args=(SCIPY,), name="load scipy").start()


def load_for(session: Session) -> None:
    """`load` for the store that a session reads from."""
    file = session.connection().exec_driver_sql("PRAGMA database_list").first()
    load(Path(file[2]) if file is not None and file[2] else None)


def save(path: Path) -> bool:
    """Keep what was computed since `load` beside the store at `path`; whether it was written.

    Where the folder takes no file nothing is kept: the levels are computed again next time.
    """
    file = beside(path)
    with _lock:
        if shared.computed <= _loaded.get(file, 0):
            return False
        shipped = {name: len(one.level) for name, one in read(shipped_folder() / SHIPPED).items()}
        more = {n: one for n, one in shared.kept().items() if len(one.level) > shipped.get(n, 0)}
        written = write(file, more)
        _loaded[file] = shared.computed
        return written


def beside(path: Path) -> Path:
    """The file for a store's levels."""
    path = path.absolute()
    return path.with_name(path.name + ".levels.npz")


def read(file: Path) -> dict[str, Levels]:
    """Levels by "planned:alpha"; none where the file is missing or damaged."""
    try:
        with np.load(file, allow_pickle=False) as kept:
            planned, alpha = kept["planned"], kept["alpha"]
            level = np.split(kept["level"], np.cumsum(kept["looks"])[:-1])
            density = np.split(kept["density"], np.cumsum(kept["points"])[:-1])
            rows = zip(planned, alpha, level, density, kept["boundary"], kept["step"], strict=True)
            found = {
                f"{int(p)}:{float(a)!r}": Levels(each, walk, float(boundary), float(step))
                for p, a, each, walk, boundary, step in rows
            }
    except (OSError, ValueError, KeyError, EOFError, BadZipFile, zlib.error):
        return {}
    return found if all(_possible(one.level) for one in found.values()) else {}


def write(file: Path, kept: Mapping[str, Levels]) -> bool:
    """Write levels to `file`, all or nothing; False where it cannot be written."""
    names = [name.split(":") for name in kept]
    rows = list(kept.values())
    part = file.with_name(f"{file.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as out:
            np.savez_compressed(
                out,
                planned=np.array([int(planned) for planned, _ in names], dtype=np.int64),
                alpha=np.array([float(alpha) for _, alpha in names]),
                looks=np.array([len(one.level) for one in rows], dtype=np.int64),
                points=np.array([len(one.density) for one in rows], dtype=np.int64),
                level=_joined(one.level for one in rows),
                density=_joined(one.density for one in rows),
                boundary=np.array([one.boundary for one in rows]),
                step=np.array([one.step for one in rows]),
            )
        part.replace(file)
    except OSError:
        part.unlink(missing_ok=True)
        return False
    return True


def write_common(file: Path) -> None:
    """Compute what is shipped and write it; takes two minutes or more."""
    fresh = Boundaries()
    for planned, alpha, looks in common():
        fresh.level(planned, alpha, looks)
    none = np.zeros(0)
    # Without the density, which is three quarters of it: past the last look it begins anew.
    bare = {n: Levels(one.level, none, one.boundary, one.step) for n, one in fresh.kept().items()}
    write(file, bare)


def _joined(arrays: Iterable[np.ndarray]) -> np.ndarray:
    return np.concatenate([np.zeros(0), *arrays])


def _possible(level: np.ndarray) -> bool:
    return bool(len(level) and np.isfinite(level).all() and ((level > 0) & (level < 0.5)).all())
