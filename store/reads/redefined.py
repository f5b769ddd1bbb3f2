"""When it changed what a metric counts: each change of its definition, newest first."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast
from uuid import UUID

from sqlalchemy.orm import Session

from store.records import word_or_day
from store.schema import Metric

DEFINING = ("definition", "source", "collected_by", "counts", "kind", "unit", "cadence")
"""What says who or what is counted, by whom and how."""

EDITS = """
SELECT h.at, h.by, h.changes FROM history h
WHERE h.name = 'EditMetric' AND instr(h.changes, ?) > 0
 AND NOT EXISTS (SELECT 1 FROM history u WHERE u.undoes = h.number
  AND NOT EXISTS (SELECT 1 FROM history r WHERE r.undoes = u.number))
ORDER BY h.number DESC
"""
"""What was undone never was; what was done again after that was."""


@dataclass(frozen=True, slots=True)
class Redefined:
    """One field of a definition that was changed. field: as the metric calls it."""

    metric: UUID
    at: datetime
    by: str
    field: str
    before: Any
    after: Any


def redefined(session: Session, metrics: tuple[UUID, ...]) -> tuple[Redefined, ...]:
    """Every change of the definitions of these metrics. What was written first is no change."""
    found = []
    columns = cast(Any, Metric.__table__).columns
    for uid in metrics:
        rows = session.connection().exec_driver_sql(EDITS, (str(uid),))
        for at, by, changes in rows:
            when = datetime.fromisoformat(at).replace(tzinfo=UTC)
            for table, key, pairs in json.loads(changes):
                if table != "metric" or key != str(uid):
                    continue
                for name in DEFINING:
                    before, after = pairs.get(name, (None, None))
                    if before is not None:
                        words = (word_or_day(columns[name], value) for value in (before, after))
                        found.append(Redefined(uid, when, by, name, *words))
    return tuple(found)
