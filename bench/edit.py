"""One acknowledged edit, against one bare INSERT and COMMIT with synchronous=FULL.

Ours checks, keeps before and after, writes the history row and the portfolio row's facts, all in
the transaction that is waited for. The pilot has a metric with two years of weeks.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path
from uuid import UUID

from bench.floors.bare_commit import BareCommits
from bench.timing import Result, interleaved, timed
from store.commands.measurements import Measured, RecordMeasurements
from store.commands.metrics import AddMetric
from store.commands.pilots import AddPilot, EditPilot
from store.store import Store
from store.words import Direction, Kind, Role

FIRST_WEEK = 3 + 7 * 2_900  # days since 1970-01-01, a Monday
WEEKS = 104
BY = "bench"


def results(folder: Path, rounds: int) -> Sequence[Result]:
    """Two edits: a title, and a corrected number."""
    commits = BareCommits(folder / "bare.db")
    with Store(folder / "edit.db") as store:
        pilot = uid(store, AddPilot("Walking bus"))
        metric = uid(
            store,
            AddMetric(pilot, "Attendance", Kind.PROPORTION, Direction.UP, role=Role.PRIMARY),
        )
        weeks = tuple(
            Measured(FIRST_WEEK + 7 * week, numerator=20 + week % 9, denominator=50)
            for week in range(WEEKS)
        )
        store.do(RecordMeasurements(pilot, metric, weeks), by=BY)
        titles, numbers = count(), count()

        def title() -> object:
            return store.do(EditPilot(pilot, title=f"Walking bus {next(titles)}"), by=BY)

        def number() -> object:
            value = 10 + next(numbers) % 39
            row = Measured(FIRST_WEEK + 7 * (WEEKS - 1), numerator=value, denominator=50)
            return store.do(RecordMeasurements(pilot, metric, (row,)), by=BY)

        found = [
            beside("edit of a title, acknowledged", title, commits, rounds),
            beside("edit of a number, acknowledged", number, commits, rounds),
        ]
    commits.close()
    return found


def uid(store: Store, command: AddPilot | AddMetric) -> UUID:
    """Do it; the uid of what it made."""
    made = store.do(command, by=BY).uid
    assert made is not None
    return made


def beside(work: str, edit: Callable[[], object], commits: BareCommits, rounds: int) -> Result:
    """The edit and the bare commit in turn, on the same disk."""
    kept = interleaved({"ours": lambda: timed(edit), "floor": commits.once}, rounds)
    return Result(work, tuple(kept["ours"]), tuple(kept["floor"]), goal_ratio=3.0)
