"""The summary of a thousand pilots: few statements, and ready before anybody waits."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from time import process_time

import pytest
import sqlalchemy as sa

from store.commands.registry import Spoken
from store.exchange.csv_out import EXCEL_NB
from store.exchange.measurements_in import ImportMeasurements
from store.exchange.summary import summary_csv
from store.reads.flags import ensure_fresh
from store.reads.summary import summary
from store.store import Store

PILOTS, WEEKS = 1_000, 12
GROUPS = [{"name": "Lower", "share": 0.4}, {"name": "Higher", "share": 0.6}]
BY_GROUP = 5  # every fifth pilot


def commands() -> Iterator[Spoken]:
    for number in range(PILOTS):
        code = f"P-{number:04}"
        yield Spoken("AddPilot", {"title": f"Pilot {number}", "code": code})
        metric = {"name": "Attendance", "kind": "proportion", "direction": "up"}
        yield Spoken("AddMetric", {"pilot": code, **metric, "role": "primary", "cadence": "week"})
        if number % BY_GROUP == 0:
            split = {"dimension": "Education", "ordered": True, "levels": GROUPS}
            yield Spoken("AddSubgroups", {"pilot": code, **split})


def numbers() -> bytes:
    lines = ["pilot,metric,date,subgroup,numerator,denominator"]
    for number in range(PILOTS):
        groups = [group["name"] for group in GROUPS] if number % BY_GROUP == 0 else [""]
        for week in range(WEEKS):
            for place, group in enumerate(groups):
                part = (number * 7 + week * 3 + place * 11) % 25
                cells = (f"P-{number:04}", "Attendance", f"2026-W{week + 10}", group, part, 30)
                lines.append(",".join(map(str, cells)))
    return "\n".join(lines).encode()


@pytest.fixture
def many(store_path: Path) -> Iterator[Store]:
    """A thousand pilots with numbers, a fifth of them by group, all flags computed."""
    with Store(store_path) as store:
        store.do_together(list(commands()), by="kari")
        store.do(ImportMeasurements(numbers(), "numbers.csv"), by="kari")
        ensure_fresh(store)
        yield store


def test_a_thousand_pilots_take_six_statements_and_half_a_second(many):
    sent: list[str] = []

    def hear(*args: object) -> None:
        sent.append(str(args[2]))

    sa.event.listen(sa.Engine, "before_cursor_execute", hear)
    took, asked = [], []
    for _ in range(3):
        sent.clear()
        begun = process_time()
        ensure_fresh(many)
        data = summary_csv(many.read(summary), dialect=EXCEL_NB)
        took.append(process_time() - begun)
        asked.append([one for one in sent if not one.startswith(("BEGIN", "PRAGMA"))])
    sa.event.remove(sa.Engine, "before_cursor_execute", hear)

    assert data.count(b"\r\n") == PILOTS + 1
    assert data.count(b";Lower;") == PILOTS / BY_GROUP
    assert [len(one) for one in asked] == [len(asked[0])] * 3
    assert len(asked[0]) <= 6, asked[0]
    assert min(took) <= 0.5, took
