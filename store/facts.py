"""The facts of a pilot's portfolio row: written in the transaction of the change they follow from.

The flag follows in the background (store/reads/flags.py). What is here costs a few short reads a
pilot, so that an edit stays quick and the first paint needs no joins over measurements.
"""

from __future__ import annotations

import struct
from collections.abc import Collection, Iterable
from datetime import date
from math import isfinite
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.driver import driver
from store.evidence.suppression import suppressed, told_by_sum
from store.periods import to_day
from store.totals import FAR, POOLED, Place, Series, total
from store.words import Cadence, Kind, SiteKind

SPARK = 26

PRIMARY = """
SELECT m.id, m.name, m.kind, m.direction, m.unit, m.per, m.cadence, m.target
FROM metric m LEFT JOIN hypothesis h ON h.metric_id = m.id
WHERE m.pilot_id = ? AND m.role = ?
ORDER BY h.number IS NULL, h.number, m.id LIMIT 1
"""

FROZEN = """
SELECT f.target FROM criterion_fixing f JOIN hypothesis h ON h.id = f.hypothesis_id
WHERE f.metric_id = ? ORDER BY h.number, f.id DESC LIMIT 1
"""

ROWS = """
SELECT period, site_id, subgroup_id, seq, numerator, denominator, value, people FROM measurement
WHERE pilot_id = ? AND metric_id = ? AND period >= ? ORDER BY period, site_id, subgroup_id, seq
"""

RECENT = """
SELECT min(period) FROM (SELECT DISTINCT period FROM measurement
WHERE pilot_id = ? AND metric_id = ? ORDER BY period DESC LIMIT ?)
"""

CYCLES = """
SELECT coalesce(group_concat(act, ','), ''), count(*) FROM
(SELECT coalesce(act, 'open') act FROM iteration WHERE pilot_id = ? ORDER BY number)
"""

BY_GROUP = """
SELECT s.position, sum(coalesce(x.numerator, x.value)),
 count(DISTINCT CASE WHEN coalesce(x.numerator, x.value) > 0 THEN x.period END)
FROM subgroup s
LEFT JOIN measurement x ON x.pilot_id = ? AND x.metric_id = ? AND x.subgroup_id = s.id
AND (x.site_id = 0 OR (x.site_id IN (SELECT id FROM site WHERE pilot_id = x.pilot_id
  AND kind = 'pilot')
 AND NOT EXISTS (SELECT 1 FROM measurement y WHERE y.pilot_id = x.pilot_id
  AND y.metric_id = x.metric_id AND y.period = x.period AND y.site_id = 0
  AND y.subgroup_id = x.subgroup_id)))
WHERE s.dimension_id = (SELECT min(id) FROM dimension WHERE pilot_id = ? AND ordered)
GROUP BY s.id ORDER BY s.position
"""
"""What all places together say of each group, else the sum over the pilot's places; and in how
many periods anybody of it came."""

SMALL = """
SELECT g.small_group FROM programme g JOIN pilot p ON p.programme_id = g.id WHERE p.id = ?
"""

FACTS = (
    "sites", "iterations", "cycles", "metric", "kind", "direction", "unit", "per", "cadence",
    "target", "latest_period", "latest", "spark", "participants", "worst_off", "last_decision",
    "decided_on",
)  # fmt: skip
"""The columns of portfolio_row that are written here, in the order of `_facts`."""

FOLLOWED = frozenset(
    {
        "programme", "site", "dimension", "subgroup", "metric", "measurement", "hypothesis",
        "criterion_fixing", "iteration", "decision",
    }
)  # fmt: skip
"""The tables from which facts follow."""

RENEW = "UPDATE portfolio_row SET facts_history = ? WHERE pilot_id = ?"

UPSERT = (
    f"INSERT INTO portfolio_row (pilot_id, facts_history, {', '.join(FACTS)})"
    f" VALUES (?, ?{', ?' * len(FACTS)})"
    " ON CONFLICT (pilot_id) DO UPDATE SET facts_history = excluded.facts_history, "
    + ", ".join(f"{name} = excluded.{name}" for name in FACTS)
)


def refresh(
    session: Session, pilots: Iterable[int], number: int, touched: Collection[str] = FOLLOWED
) -> None:
    """Write the facts of these pilots as of history `number`; passes by pilots that are gone.

    touched: the tables that the change wrote. Where none of them goes into a fact, the facts are
    as they were, and only their number is new.
    """
    session.flush()
    connection = session.connection()
    raw = driver(connection)
    as_they_were = FOLLOWED.isdisjoint(touched)
    for pilot in pilots:
        if as_they_were:
            renewed = raw.execute(RENEW, (number, pilot)).rowcount
            if renewed:
                continue
        if _one(connection, "SELECT id FROM pilot WHERE id = ?", pilot):
            raw.execute(UPSERT, (pilot, number, *_facts(connection, pilot)))


def of_pilot(connection: sa.Connection, pilot: int) -> dict[str, Any]:
    """The facts as they follow from the records now, by column."""
    return dict(zip(FACTS, _facts(connection, pilot), strict=True))


def places(connection: sa.Connection, pilot: int) -> list[Place]:
    """The pilot's sites as the totals need them."""
    rows = driver(connection).execute(
        "SELECT id, kind, starts_on, ends_on FROM site WHERE pilot_id = ? ORDER BY id", (pilot,)
    )
    return [Place(i, SiteKind(kind), _day(a, -FAR), _day(b, FAR)) for i, kind, a, b in rows]


def dimensions(connection: sa.Connection, pilot: int) -> list[list[int]]:
    """The subgroup ids of each dimension, worst off first."""
    rows = driver(connection).execute(
        "SELECT d.id, s.id FROM dimension d JOIN subgroup s ON s.dimension_id = d.id"
        " WHERE d.pilot_id = ? ORDER BY d.id, s.position",
        (pilot,),
    )
    found: dict[int, list[int]] = {}
    for dimension, subgroup in rows:
        found.setdefault(dimension, []).append(subgroup)
    return list(found.values())


def series_of(
    connection: sa.Connection, pilot: int, metric: int, kind: Kind, cadence: Cadence | None,
    *, since: int = -FAR,
) -> Series:  # fmt: skip
    """A metric's total per period, from `since` on."""
    rows = driver(connection).execute(ROWS, (pilot, metric, since)).fetchall()
    simple = all(row[1] == 0 and row[2] == 0 for row in rows)
    where = [] if simple else places(connection, pilot)
    groups = [] if simple else dimensions(connection, pilot)
    return total(kind, rows, where, groups, cadence)


def drawn(kind: Kind, series: Series) -> list[float]:
    """What a chart shows of a series: fractions and rates divided, the rest as it is."""
    if kind in POOLED:
        pairs = zip(series.numerator.tolist(), series.denominator.tolist(), strict=True)
        return [n / d if d else float("nan") for n, d in pairs]
    return list(series.numerator.tolist())


def _day(value: str | None, otherwise: int) -> int:
    return otherwise if value is None else to_day(date.fromisoformat(value))


def _one(connection: sa.Connection, query: str, *bound: Any) -> Any:
    return driver(connection).execute(query, bound).fetchone()


def _facts(connection: sa.Connection, pilot: int) -> tuple[Any, ...]:
    sites = _one(
        connection, "SELECT count(*) FROM site WHERE pilot_id = ? AND kind = 'pilot'", pilot
    )[0]
    cycles, iterations = _one(connection, CYCLES, pilot)
    decision = _one(
        connection,
        "SELECT decision, decided_on FROM decision WHERE pilot_id = ?"
        " ORDER BY decided_on DESC, id DESC LIMIT 1",
        pilot,
    ) or (None, None)
    return (
        sites,
        iterations,
        cycles,
        *_measured(connection, pilot),
        *_reach(connection, pilot),
        *decision,
    )


def _measured(connection: sa.Connection, pilot: int) -> tuple[Any, ...]:
    """metric, kind, direction, unit, per, cadence, target, latest_period, latest, spark."""
    metric = _one(connection, PRIMARY, pilot, "primary")
    if metric is None:
        return (None, None, None, None, 1.0, None, None, None, None, None)
    key, name, kind, direction, unit, per, cadence, target = metric
    frozen = _one(connection, FROZEN, key)
    target = frozen[0] if frozen else target
    first = _one(connection, RECENT, pilot, key, SPARK)[0]
    if first is None:
        return (name, kind, direction, unit, per, cadence, target, None, None, None)
    word = Kind(kind)
    series = series_of(
        connection, pilot, key, word, Cadence(cadence) if cadence else None, since=first
    )
    values = drawn(word, series)[-SPARK:]
    recent = zip(series.periods.tolist()[-SPARK:], values, strict=True)
    seen = [(period, value) for period, value in recent if isfinite(value)]
    latest_period, latest = seen[-1] if seen else (None, None)
    spark = struct.pack(f"<{len(values)}f", *values)
    return (name, kind, direction, unit, per, cadence, target, latest_period, latest, spark)


def _reach(connection: sa.Connection, pilot: int) -> tuple[int | None, int | None]:
    """Participants, and how many of them are of the worst-off group of an ordered dimension.

    The latter is None where it must not be shown.
    """
    metric = _one(connection, PRIMARY, pilot, "reach")
    if metric is None:
        return None, None
    series = series_of(connection, pilot, metric[0], Kind(metric[2]), None)
    found = [value for value in series.numerator.tolist() if isfinite(value)]
    if not found:
        return None, None
    return round(sum(found)), _worst_off(connection, pilot, metric[0])


def _worst_off(connection: sa.Connection, pilot: int, metric: int) -> int | None:
    """Participants of the worst-off group; None where not known or too few to be shown.

    Where the fact is kept it is shown: in the list of pilots, on the screen and out of it.
    """
    groups = driver(connection).execute(BY_GROUP, (pilot, metric, pilot)).fetchall()
    if not groups or groups[0][1] is None:
        return None
    sizes = [people or 0 for _, people, _ in groups]
    small = _one(connection, SMALL, pilot)[0]
    hidden = suppressed(sizes, small)[0] or told_by_sum(sizes[0], groups[0][2], small)
    return None if hidden else round(sizes[0])
