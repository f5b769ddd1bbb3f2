"""Numbers that an import puts in the place of others: what stood there, and what will."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from store.bulk import SAME_KEY
from store.driver import driver
from store.words import Cadence, Kind

MOST = 500
"""So many are listed."""


@dataclass(frozen=True, slots=True)
class Number:
    """The numbers of a measurement; None where it has none. value: as its kind keeps it."""

    numerator: float | None
    denominator: float | None
    value: float | None
    people: int | None
    note: str | None


@dataclass(frozen=True, slots=True)
class Replaced:
    """One number for another. period: days since 1970-01-01. site, group: "" for all."""

    pilot: str
    metric: str
    kind: Kind
    cadence: Cadence
    period: int
    site: str
    group: str
    old: Number
    new: Number


_NUMBERS = "numerator, denominator, value, people, note"
_SAID = ", ".join(f"{t}.{c}" for t in ("b", "m") for c in _NUMBERS.split(", "))
_QUERY = (
    "SELECT p.code, x.name, x.kind, x.cadence, b.period,"
    f" iif(b.site_id = 0, '', s.name), iif(b.subgroup_id = 0, '', g.name), {_SAID}"
    f" FROM measurement_before b JOIN measurement m ON {SAME_KEY}"
    " JOIN pilot p ON p.id = b.pilot_id JOIN metric x ON x.id = b.metric_id"
    " LEFT JOIN site s ON s.id = b.site_id LEFT JOIN subgroup g ON g.id = b.subgroup_id"
    " WHERE b.by_history = ? AND b.after = 0 AND m.history = b.by_history"
    " ORDER BY p.code, x.id, b.period, b.site_id, b.subgroup_id, b.seq LIMIT ?"
)


def replaced_by(session: Session, number: int) -> tuple[Replaced, ...]:
    """What the command with this number has replaced; no more than MOST of it."""
    rows = driver(session.connection()).execute(_QUERY, (number, MOST)).fetchall()
    return tuple(
        Replaced(
            code, name, Kind(kind), Cadence(cadence), period, site, group,
            Number(*said[:5]), Number(*said[5:]),
        )
        for code, name, kind, cadence, period, site, group, *said in rows
    )  # fmt: skip
