"""The rows that a pilot's evidence comes from: one statement a table, however many pilots."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from store.evidence.profile import Profile
from store.periods import to_day
from store.reads.detail import DimensionOf, SiteOf
from store.reads.judging import Begun, Fixing, Judging, judging
from store.reads.series import Measured, Wanted, measured
from store.totals import FAR, Place
from store.words import Cadence, Counts, Direction, Kind, Role, SiteKind

MINE = "pilot_id IN (SELECT value FROM json_each(?))"
OF_MINE = f"metric_id IN (SELECT id FROM metric WHERE {MINE})"

PILOTS = """
SELECT p.id, p.uid, p.code, p.title, p.stage, p.target_group, p.problem, p.planned_reach, g.profile,
 g.small_group, p.lead
FROM pilot p JOIN programme g ON g.id = p.programme_id
WHERE ? IS NULL OR p.id IN (SELECT value FROM json_each(?)) ORDER BY p.id
"""
METRICS = f"""
SELECT id, uid, pilot_id, name, kind, direction, role, counts, cadence, unit, per, baseline,
 minimum_worthwhile, target, "limit" FROM metric WHERE {MINE} ORDER BY id
"""
FIXINGS = f"""
SELECT f.id, f.uid, f.hypothesis_id, h.number, f.metric_id, f.direction, f.baseline,
 f.minimum_worthwhile, f.target, f."by", f.planned, f."on", f.source, f.at, f.history,
 f.measurements_then
FROM criterion_fixing f JOIN hypothesis h ON h.id = f.hypothesis_id WHERE h.{MINE} ORDER BY f.id
"""
PHASES = f"""
SELECT metric_id, starts_on, fixing_id, withdrawn_at FROM phase
WHERE site_id = 0 AND {OF_MINE} ORDER BY starts_on, id
"""
EXCLUSIONS = f"SELECT metric_id, period FROM exclusion WHERE site_id = 0 AND {OF_MINE}"
HYPOTHESES = f"""
SELECT id, uid, pilot_id, number, importance, uncertainty, metric_id,
 EXISTS (SELECT 1 FROM evidence_note n WHERE n.hypothesis_id = hypothesis.id)
 OR EXISTS (SELECT 1 FROM iteration i WHERE i.hypothesis_id = hypothesis.id AND i.act IS NOT NULL)
FROM hypothesis WHERE {MINE} ORDER BY number
"""
ITERATIONS = f"""
SELECT pilot_id, uid, number, ends_on, act, adaptation FROM iteration WHERE {MINE}
ORDER BY ends_on IS NULL, ends_on, number
"""
DECISIONS = f"SELECT pilot_id, uid, decided_on, decision FROM decision WHERE {MINE} ORDER BY 3, id"
ATTACHED = f"SELECT pilot_id, file_name, about FROM attachment WHERE {MINE}"
SITES = f"""
SELECT pilot_id, id, uid, name, kind, starts_on, ends_on FROM site WHERE {MINE} ORDER BY id
"""
GROUPS = f"""
SELECT d.pilot_id, d.uid, d.name, d.ordered, s.id, s.name, s.share
FROM dimension d JOIN subgroup s ON s.dimension_id = d.id
WHERE d.{MINE} ORDER BY d.id, s.position
"""
COMPARED = f"""
SELECT pilot_id, id FROM site s WHERE kind = 'comparison' AND {MINE} AND EXISTS
 (SELECT 1 FROM measurement x WHERE x.pilot_id = s.pilot_id AND x.site_id = s.id)
"""
KNOWN_BEFORE = """
SELECT w.key, count(*) FROM json_each(?) w CROSS JOIN measurement x
 ON x.pilot_id = json_extract(w.value, '$[0]') AND x.metric_id = json_extract(w.value, '$[1]')
 AND x.period >= json_extract(w.value, '$[2]')
WHERE x.first_history < json_extract(w.value, '$[3]') GROUP BY w.key
"""

Row = tuple[Any, ...]


class Records:
    """The rows of each table by pilot or metric, read once."""

    def __init__(self, connection: sa.Connection, pilots: Sequence[int]) -> None:
        self.connection = connection
        self.asked = json.dumps(list(pilots))
        self.metrics = self._by(METRICS, 2)
        self.hypotheses = self._by(HYPOTHESES, 2)
        self.iterations, self.decisions = self._by(ITERATIONS, 0), self._by(DECISIONS, 0)
        self.attached, self.compared = self._by(ATTACHED, 0), self._by(COMPARED, 0)
        self.phases, self.exclusions = self._by(PHASES, 0), self._by(EXCLUSIONS, 0)
        self.fixings: dict[int, list[Fixing]] = defaultdict(list)
        for row in self._rows(FIXINGS):
            self.fixings[row[4]].append(_fixing(row))
        self.places: dict[int, list[Place]] = defaultdict(list)
        self.sites: dict[int, list[SiteOf]] = defaultdict(list)
        for pilot, key, uid, name, word, starts, ends in self._rows(SITES):
            kind = SiteKind(word)
            self.places[pilot].append(Place(key, kind, _day(starts, -FAR), _day(ends, FAR)))
            self.sites[pilot].append(SiteOf(key, dashed(uid), name, kind))
        self.dimensions = self._dimensions()

    def _dimensions(self) -> dict[int, list[DimensionOf]]:
        found: dict[int, dict[Row, list[Row]]] = defaultdict(lambda: defaultdict(list))
        for pilot, uid, name, ordered, *level in self._rows(GROUPS):
            found[pilot][uid, name, ordered].append(tuple(level))
        return {
            pilot: [
                DimensionOf(dashed(uid), name, bool(ordered), *zip(*levels, strict=True))
                for (uid, name, ordered), levels in dimensions.items()
            ]
            for pilot, dimensions in found.items()
        }

    def _rows(self, query: str) -> Iterable[Row]:
        return (tuple(row) for row in self.connection.exec_driver_sql(query, (self.asked,)))

    def _by(self, query: str, column: int) -> Mapping[int, list[Row]]:
        table: dict[int, list[Row]] = defaultdict(list)
        for row in self._rows(query):
            table[row[column]].append(row)
        return table

    def judging(self, metric: Row, profile: Profile, today: date) -> Judging | None:
        """How a metric is judged; a guardrail from when the primary one is."""
        key, pilot, role, cadence = metric[0], metric[2], metric[6], metric[8]
        fixings, own = self.fixings.get(key, []), True
        if not fixings and role == Role.GUARDRAIL:
            fixings, own = self._guarded(pilot), False
        phases = [
            Begun(to_day(date.fromisoformat(starts)), withdrawn is None)
            for _, starts, fixing, withdrawn in self.phases.get(key, ())
            if fixing is None
        ]
        step = Cadence(cadence) if cadence else None
        return judging(step, fixings, phases, profile.minimum_periods, today, own=own)

    def _guarded(self, pilot: int) -> list[Fixing]:
        """The fixings of the primary metric that is judged, of which guardrails take theirs."""
        primary = [row[0] for row in self.metrics[pilot] if row[6] == Role.PRIMARY]
        fixed = [self.fixings[key] for key in primary if key in self.fixings]
        return min(fixed, key=lambda those: min(one.number for one in those), default=[])

    def measure(self, judged: Mapping[int, Judging | None], whole: bool) -> dict[int, Measured]:
        """The numbers of the metrics that `judged` names.

        whole: the whole series, with places and groups of primary and reach metrics; else, where a
        criterion was fixed, from the judged phase on.
        """
        wanted = []
        parted = {*self.places, *self.dimensions}
        for metrics in self.metrics.values():
            for row in metrics:
                if row[0] not in judged:
                    continue
                one = judged[row[0]]
                since = -FAR if whole or one is None else one.starts
                cadence = Cadence(row[8]) if row[8] else None
                parts = whole and row[6] in (Role.PRIMARY, Role.REACH)
                alone = row[2] not in parted and row[7] != Counts.VISITS
                wanted.append(Wanted(row[2], row[0], Kind(row[4]), cadence, since, parts, alone))
        levels = {
            pilot: [one.levels for one in dimensions]
            for pilot, dimensions in self.dimensions.items()
        }
        found = measured(self.connection, wanted, self.places, levels)
        return {want.metric: one for want, one in zip(wanted, found, strict=True)}

    def known_before(self, judged: Mapping[int, Judging | None]) -> dict[int, int]:
        """How many of the judged numbers were in when the criterion was fixed, by fixing."""
        asked, keys = [], []
        for pilot, hypotheses in self.hypotheses.items():
            for row in hypotheses:
                fixing, one = self.fixed(row), judged.get(row[6])
                if fixing is not None and one is not None and fixing.measurements_then:
                    asked.append([pilot, fixing.metric_id, one.starts, fixing.history])
                    keys.append(fixing.id)
        if not asked:
            return {}
        rows = self.connection.exec_driver_sql(KNOWN_BEFORE, (json.dumps(asked),))
        return {keys[place]: count for place, count in rows}

    def fixed(self, hypothesis: Row) -> Fixing | None:
        """The newest criterion that was fixed for a hypothesis on the metric that it names."""
        key, metric = hypothesis[0], hypothesis[6]
        mine = [one for one in self.fixings.get(metric, ()) if one.hypothesis_id == key]
        return mine[-1] if mine else None


def dashed(uid: str) -> str:
    """A uid, kept as 32 hexadecimal digits, as it is written: quicker than through `UUID`."""
    return f"{uid[:8]}-{uid[8:12]}-{uid[12:16]}-{uid[16:20]}-{uid[20:]}"


def _fixing(row: Row) -> Fixing:
    (key, uid, hypothesis, number, metric, direction, baseline, minimum, target, by, planned, on,
     source, at, history, then) = row  # fmt: skip
    return Fixing(
        key, UUID(uid), hypothesis, number, metric, Direction(direction), baseline, minimum, target,
        date.fromisoformat(by), planned, date.fromisoformat(on), source,
        date.fromisoformat(at[:10]), history, then,
    )  # fmt: skip


def _day(text: str | None, otherwise: int) -> int:
    return otherwise if text is None else to_day(date.fromisoformat(text))
