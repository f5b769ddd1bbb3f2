"""How the work grows: 10, 100, 1,000 and 10,000 pilots with 100 measurements each.

What one person does to one pilot must not depend on how many others there are; what is about all of
them may take as long as they are many, and no longer. So an edit and an undo are expected to have
the exponent 0, all others at most 1.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from uuid import UUID

import sqlalchemy as sa
from PySide6.QtWidgets import QApplication
from sqlalchemy.orm import Session

from bench import stores
from bench.filtering import portfolio_of, typed_in
from bench.multiply import many
from bench.start import painted
from bench.timing import Growth, interleaved, timed
from store.commands.pilots import EditPilot
from store.exchange.summary import summary_csv
from store.reads.history import history, next_steps
from store.reads.portfolio import portfolio
from store.reads.recompute import recompute
from store.reads.summary import summary
from store.schema import Pilot
from store.store import Store

SIZES = (10, 100, 1_000, 10_000)
BY = "bench"

Timed = Callable[[], float]
Way = Callable[[ExitStack, Path], Timed]


@dataclass(frozen=True, slots=True)
class Work:
    """Something that is timed at each size.

    expected: its exponent. rounds: at most, where one is long. way: makes ready for a store and
    gives what takes the time; what it holds is let go with the stack.
    """

    name: str
    expected: float
    rounds: int
    way: Way


def results(
    folder: Path, rounds: int, sizes: Sequence[int] = SIZES, works: Sequence[Work] | None = None
) -> Sequence[Growth]:
    """A line for each work; all of them unless said."""
    kept = {size: many(folder / f"grown-{size}.db", size) for size in sizes}
    asked = WORKS if works is None else works
    return [grown(work, kept, min(rounds, work.rounds)) for work in asked]


def grown(work: Work, kept: dict[int, Path], rounds: int) -> Growth:
    """One work at all sizes, which take turns."""
    with ExitStack() as stack:
        ways = {str(size): work.way(stack, path) for size, path in kept.items()}
        found = interleaved(ways, rounds)
    seconds = tuple(statistics.median(found[str(size)]) for size in kept)
    return Growth(work.name, tuple(kept), seconds, work.expected)


@contextmanager
def opened(path: Path) -> Iterator[Store]:
    """The store, read once, so that what is done only once is not timed."""
    with Store(path) as store:
        store.read(portfolio, store.today())
        yield store


def _start(stack: ExitStack, path: Path) -> Timed:
    window = [str(stores.SPRINGBRETT), "--store", str(path), "--until-painted"]
    return lambda: painted(window)["painted_ms"] / 1000


def _keystroke(stack: ExitStack, path: Path) -> Timed:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    view = stack.enter_context(portfolio_of(path))
    return typed_in(app, view)


def _on_store(work: Callable[[Store], object]) -> Way:
    def way(stack: ExitStack, path: Path) -> Timed:
        store = stack.enter_context(opened(path))
        return lambda: timed(lambda: work(store))

    return way


def _edit(stack: ExitStack, path: Path) -> Timed:
    store = stack.enter_context(opened(path))
    pilot, titles = store.read(_first_pilot), count()
    return lambda: timed(lambda: store.do(EditPilot(pilot, title=f"T{next(titles)}"), by=BY))


def _undo(stack: ExitStack, path: Path) -> Timed:
    store = stack.enter_context(opened(path))
    pilot, titles = store.read(_first_pilot), count()

    def once() -> float:
        store.do(EditPilot(pilot, title=f"U{next(titles)}"), by=BY)
        return timed(lambda: store.undo(by=BY))

    return once


def _first_pilot(session: Session) -> UUID:
    return session.scalars(sa.select(Pilot.uid).order_by(Pilot.id).limit(1)).one()


def _portfolio(store: Store) -> object:
    return store.read(portfolio, store.today())


def _summary(store: Store) -> object:
    return summary_csv(store.read(summary))


def _history(store: Store) -> object:
    return store.read(history)


def _history_of_one(store: Store) -> object:
    return store.read(history, store.read(_first_pilot))


def _next_steps(store: Store) -> object:
    return store.read(next_steps, "somebody new")


WORKS = (
    Work("start to first paint", 1, 3, _start),
    Work("read of the portfolio", 1, 9, _on_store(_portfolio)),
    Work("keystroke, worst of ten", 1, 9, _keystroke),
    Work("summary as CSV", 1, 3, _on_store(_summary)),
    Work("readiness of all again", 1, 1, _on_store(recompute)),
    Work("history of all", 1, 3, _on_store(_history)),
    Work("history of one pilot", 1, 5, _on_store(_history_of_one)),
    # Who has done nothing yet is looked for in all of the history; afterwards it is the end of it.
    Work("what can be undone, for who is new", 1, 5, _on_store(_next_steps)),
    Work("edit of a title", 0, 30, _edit),
    Work("undo of it", 0, 30, _undo),
)
