"""`springbrett readiness --recompute`: everything that is derived, again from the measurements."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store import facts
from store.reads.flags import AT_A_TIME, refresh
from store.schema import History, Pilot, PortfolioRow
from store.store import Store


@dataclass(frozen=True, slots=True)
class Changed:
    """A pilot whose flag came out otherwise; before is None where it had none."""

    pilot: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Recomputed:
    """What computing everything again came to. seconds: from the first read to the last write."""

    pilots: int
    changed: int
    seconds: float
    changes: tuple[Changed, ...]


def recompute(store: Store) -> Recomputed:
    """Write facts and flags of every pilot anew. Raises Refusal where the store is only read."""
    begun = time.perf_counter()
    before = store.read(_flags)
    keys = tuple(before)
    for start in range(0, len(keys), AT_A_TIME):
        part = keys[start : start + AT_A_TIME]
        store.write_derived(partial(_facts, pilots=part))
    refresh(store, keys)
    after = store.read(_flags)
    changes = tuple(
        Changed(code, flag, after[key][1])
        for key, (code, flag) in before.items()
        if key in after and after[key][1] != flag
    )
    return Recomputed(len(keys), len(changes), time.perf_counter() - begun, changes)


def _flags(session: Session) -> dict[int, tuple[str, str | None]]:
    """Code and flag of each pilot, by its id."""
    query = (
        sa.select(Pilot.id, Pilot.code, PortfolioRow.flag)
        .outerjoin(PortfolioRow, PortfolioRow.pilot_id == Pilot.id)
        .order_by(Pilot.code)
    )
    return {
        key: (code, None if flag is None else flag.value)
        for key, code, flag in session.execute(query)
    }


def _facts(session: Session, pilots: Sequence[int]) -> None:
    """The facts of these pilots as of now: no writer can come in between."""
    number = session.scalar(sa.select(sa.func.max(History.number))) or 0
    facts.refresh(session, pilots, number)
