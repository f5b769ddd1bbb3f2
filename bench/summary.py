"""The summary of 1,000 pilots as CSV: how many SQL statements, and how long."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy.orm import Session

from bench.multiply import many
from bench.timing import Amount, Line, Result, interleaved, timed
from store.driver import driver
from store.exchange.summary import summary_csv
from store.reads.summary import SummaryRow, summary
from store.store import Store

PILOTS = 1_000


def results(folder: Path, rounds: int) -> Sequence[Line]:
    """Statements as SQLite itself counts them, and the time from the store to the bytes."""
    with Store(many(folder / "summary.db", PILOTS)) as store:
        sent = statements(store)
        kept = interleaved({"ours": lambda: timed(lambda: _written(store))}, rounds)
    return [
        Result("summary of 1,000 pilots as CSV", tuple(kept["ours"]), goal_ms=500.0),
        Amount("statements for it", (float(sent),), "statements", 6),
    ]


def statements(store: Store, pilots: int = PILOTS) -> int:
    """How many statements the summary sends, whoever sends them."""
    seen: list[str] = []

    def traced(session: Session) -> tuple[SummaryRow, ...]:
        raw = driver(session)
        raw.set_trace_callback(seen.append)
        try:
            return summary(session)
        finally:
            raw.set_trace_callback(None)

    rows = store.read(traced)
    assert len(rows) == pilots
    return len(seen)


def _written(store: Store) -> bytes:
    return summary_csv(store.read(summary))
