"""Random commands, undos and redos by two people on a real file, against a list of what was.

The model knows of each cell (a field, a place, a week's number) what stands there, and of each
command what stood there before and after it. An undo takes your newest command that stands and puts
back what was before; a redo takes what you undid last and puts back what was after. Both are
refused exactly where a cell is no longer as the command, or its undo, had left it.
"""

from __future__ import annotations

import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from store.errors import Refusal
from store.schema import Measurement, Pilot, Site
from store.store import Store
from tests.builders import Clock, do
from tests.store.content import broken_links, content, faults

WHO = st.sampled_from(["kari", "ola"])
NOW = datetime(2026, 9, 28, 9, tzinfo=UTC)

Change = tuple[str, dict[Any, tuple[Any, Any]]]
"""What a command did to the model: {cell: (before, after)}, None where there is nothing."""


class TwoPeople(RuleBasedStateMachine):
    """kari and ola write to one pilot; `cells` is what must stand, `done` and `undone` who did."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.store = Store(self.folder / "pilots.db", now=Clock(NOW))
        self.cells: dict[Any, Any] = {}
        self.done: list[Change] = []
        self.undone: dict[str, list[Change]] = {"kari": [], "ola": []}

    @initialize()
    def begin(self) -> None:
        do(self.store, "AddPilot", title="Walking bus", who="per")
        do(
            self.store, "AddMetric", pilot="P-001", name="Count", kind="count", direction="up",
            cadence="week", who="per",
        )  # fmt: skip
        self.cells = {"title": "Walking bus", "lead": None}

    def did(self, who: str, changes: dict[Any, Any]) -> None:
        """Note what a command wrote; one that changed nothing still stands in the history."""
        kept = {cell: (self.cells.get(cell), value) for cell, value in changes.items()}
        kept = {cell: pair for cell, pair in kept.items() if pair[0] != pair[1]}
        self.put(kept, 1)
        self.done.append((who, kept))
        self.undone[who] = []

    def put(self, changes: dict[Any, tuple[Any, Any]], side: int) -> None:
        for cell, pair in changes.items():
            if pair[side] is None and cell not in ("title", "lead"):
                self.cells.pop(cell, None)
            else:
                self.cells[cell] = pair[side]

    def stands(self, changes: dict[Any, tuple[Any, Any]], side: int) -> bool:
        return all(self.cells.get(cell) == pair[side] for cell, pair in changes.items())

    @rule(who=WHO, title=st.sampled_from(["One", "Two", "Three"]))
    def title(self, who: str, title: str) -> None:
        do(self.store, "EditPilot", pilot="P-001", title=title, who=who)
        self.did(who, {"title": title})

    @rule(who=WHO, lead=st.sampled_from(["", "Kari", "Ola"]))
    def lead(self, who: str, lead: str) -> None:
        do(self.store, "EditPilot", pilot="P-001", lead=lead, who=who)
        self.did(who, {"lead": lead or None})

    @rule(who=WHO, name=st.sampled_from(["Askøy", "Bø"]))
    def site(self, who: str, name: str) -> None:
        there = ("site", name) in self.cells
        command = "RemoveSite" if there else "AddSite"
        do(self.store, command, pilot="P-001", **{"site" if there else "name": name}, who=who)
        self.did(who, {("site", name): None if there else name})

    @rule(who=WHO, numbers=st.dictionaries(st.integers(1, 5), st.integers(0, 3), min_size=1))
    def record(self, who: str, numbers: dict[int, int]) -> None:
        rows = [{"period": f"2026-W{week:02}", "value": value} for week, value in numbers.items()]
        do(self.store, "RecordMeasurements", pilot="P-001", metric="Count", rows=rows, who=who)
        self.did(who, {("week", week): value for week, value in numbers.items()})

    @rule(who=WHO, weeks=st.sets(st.integers(1, 5), min_size=1, max_size=3))
    def remove(self, who: str, weeks: set[int]) -> None:
        rows = [{"period": f"2026-W{week:02}"} for week in sorted(weeks)]
        do(self.store, "RemoveMeasurements", pilot="P-001", metric="Count", rows=rows, who=who)
        self.did(who, {("week", week): None for week in weeks})

    @rule(who=WHO)
    def undo(self, who: str) -> None:
        mine = [change for change in self.done if change[0] == who]
        before = content(self.store)
        try:
            self.store.undo(by=who)
        except Refusal as refused:
            assert content(self.store) == before
            assert not mine or not self.stands(mine[-1][1], 1), refused
            return
        assert mine
        assert self.stands(mine[-1][1], 1)
        self.put(mine[-1][1], 0)
        # The newest of theirs by place: an older one may have written the very same.
        at = max(place for place, change in enumerate(self.done) if change[0] == who)
        self.undone[who].append(self.done.pop(at))

    @rule(who=WHO)
    def redo(self, who: str) -> None:
        before = content(self.store)
        try:
            self.store.redo(by=who)
        except Refusal as refused:
            assert content(self.store) == before
            undone = self.undone[who]
            assert not undone or not self.stands(undone[-1][1], 0), refused
            return
        change = self.undone[who].pop()
        assert self.stands(change[1], 0)
        self.put(change[1], 1)
        self.done.append(change)

    @rule()
    def reopen(self) -> None:
        self.store.close()
        self.store = Store(self.folder / "pilots.db", now=Clock(NOW))

    @invariant()
    def what_stands_is_what_the_model_says(self) -> None:
        def ask(session):
            title, lead = session.execute(sa.select(Pilot.title, Pilot.lead)).one()
            sites = session.scalars(sa.select(Site.name).where(Site.id > 0)).all()
            rows = session.execute(sa.select(Measurement.period, Measurement.value)).all()
            return title, lead, sites, rows

        if not self.cells:
            return
        title, lead, sites, rows = self.store.read(ask)
        found: dict[Any, Any] = {"title": title, "lead": lead}
        found |= {("site", name): name for name in sites}
        found |= {("week", (period - FIRST) // 7 + 1): int(value) for period, value in rows}
        assert found == self.cells

    def teardown(self) -> None:
        try:
            assert broken_links(self.store) == []
            assert faults(self.store) == []
        finally:
            self.store.close()
            shutil.rmtree(self.folder)


FIRST = (datetime(2025, 12, 29, tzinfo=UTC) - datetime(1970, 1, 1, tzinfo=UTC)).days
"""The Monday of 2026-W01."""

TestTwoPeople = TwoPeople.TestCase
TestTwoPeople.settings = settings(
    max_examples=25,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
