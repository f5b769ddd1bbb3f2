"""Numbers for a metric: written, replaced, taken away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from store.bulk import Row, Written
from store.change import Change
from store.commands import checks
from store.commands.fields import MetricRef, PilotRef, SiteRef
from store.errors import Refusal
from store.periods import infer_cadence, period_start, period_text, read_period, written_cadence
from store.schema import Dimension, Metric, Pilot, Site, Subgroup
from store.totals import AVERAGED, POOLED, SPACED
from store.words import Cadence, Kind, mark

NO_ROWS = mark("errors", "There are no numbers to save: give at least one row.")
NO_SITE = mark("errors", "{pilot} has no place called “{name}”. Its places: {known}.")
NO_GROUP = mark("errors", "{pilot} has no group called “{name}”. Its groups: {known}.")
TWO_GROUPS = mark(
    "errors", "{pilot} has several groups called “{name}”: write “dimension: group”, as {example}."
)
TWICE = mark("errors", "{when} stands twice with different numbers: keep one of them.")
MORE_THAN_ALL = mark("errors", "{when}: {part} of {whole} is more than all of them. Mend one.")
NEEDS_BOTH = mark(
    "errors", "{when}: {metric} needs how many of how many. Give a numerator and a denominator."
)
NEEDS_VALUE = mark("errors", "{when}: there is no number. Write one, or leave the row out.")
NOT_WHOLE = mark("errors", "{when}: {value} is not a whole number, and {metric} counts things.")
NEGATIVE = mark("errors", "{when}: {value} is below zero, which {metric} can't be.")
OF_NOBODY = mark("errors", "{when}: {part} of 0 can't be. Mend the denominator.")
NOT_THERE = mark("errors", "{when}: there is no number to write a note on. Enter the number first.")
TOO_SMALL = mark("errors", "{when}: {value} can't be: the days between two events are above zero.")


@dataclass(frozen=True, slots=True)
class Measured:
    """One row as it is given: period as text, date or days; site and subgroup by name or uid."""

    period: str | date | int
    site: str | UUID | None = None
    subgroup: str | UUID | None = None
    numerator: float | None = None
    denominator: float | None = None
    value: float | None = None
    people: int | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class RecordMeasurements:
    """Write numbers of one metric; a number already there is replaced and kept for undo.

    removed: periods, places and groups whose numbers are taken away at the same time, those that
    are not there are passed by. reason: why numbers are corrected, kept with the history. Returns
    bulk.Written: how many were new, replaced, unchanged.
    """

    pilot: PilotRef
    metric: MetricRef
    rows: tuple[Measured, ...] = field(default=())
    reason: str | None = None
    removed: tuple[Measured, ...] = field(default=())
    label = mark("undo", "Enter numbers")
    touches = frozenset({"measurement"})

    def said(self) -> dict[str, Any]:
        """The history keeps how many, the measurements themselves say which."""
        said = {"pilot": self.pilot, "metric": self.metric, "rows": len(self.rows)}
        if self.removed:
            said["removed"] = len(self.removed)
        return said | reason_said(self.reason)

    def run(self, change: Change) -> Written:
        """All rows or, on Refusal, none."""
        if not self.rows and not self.removed:
            raise Refusal(NO_ROWS, field="rows")
        checks.optional(self.reason, "reason")
        metric = change.get(Metric, self.metric, of=self.pilot)
        names = Names(change, metric.pilot_id)
        if self.removed:
            change.unmeasure(metric, _keys(metric, self.removed, names))
        if not self.rows:
            return Written(0, 0, 0)
        cadence = settle_cadence(change, metric, [row.period for row in self.rows])
        return change.measure(metric, keyed(metric, cadence, self.rows, names))


def reason_said(reason: str | None) -> dict[str, str]:
    """Why numbers were corrected, as the history keeps it; nothing where nothing was said."""
    kept = checks.optional(reason, "reason")
    return {} if kept is None else {"reason": kept}


def settle_cadence(change: Change, metric: Metric, periods: Sequence[Any]) -> Cadence:
    """The metric's cadence; one that is not given is taken from the first numbers."""
    if metric.cadence is not None:
        return metric.cadence
    if metric.kind in SPACED:
        found: Cadence | None = Cadence.EVENT
    else:
        written = {written_cadence(p) for p in periods if isinstance(p, str)}
        one = written.pop() if len(written) == 1 else None
        days = [read_period(p) if isinstance(p, str) else _day(p) for p in periods]
        found = one if one not in (None, Cadence.DAY) else infer_cadence(days)
    cadence = found or Cadence.WEEK
    change.set(metric, cadence=cadence)
    return cadence


def _day(period: date | int) -> int:
    return period_start(period, Cadence.DAY)


class Names:
    """A pilot's places and groups by name, asked for once, and only where a row names one."""

    def __init__(self, change: Change, pilot_id: int) -> None:
        self._pilot_id, self._session, self._loaded = pilot_id, change.session, False

    def _load(self) -> None:
        if self._loaded:
            return
        self._loaded, session = True, self._session
        self.pilot = pilot = session.get_one(Pilot, self._pilot_id)
        sites = session.execute(
            sa.select(Site.id, Site.name, Site.uid).where(Site.pilot_id == pilot.id)
        ).all()
        groups = session.execute(
            sa.select(Subgroup.id, Subgroup.name, Subgroup.uid, Dimension.name)
            .join(Dimension, Dimension.id == Subgroup.dimension_id)
            .where(Dimension.pilot_id == pilot.id)
            .order_by(Dimension.id, Subgroup.position)
        ).all()
        self._sites: dict[str | UUID, int] = {"all": 0}
        self._groups: dict[str | UUID, list[int]] = {"all": [0]}
        for key, name, uid in sites:
            self._sites[checks.folded(name)] = self._sites[uid] = key
        for key, name, uid, dimension in groups:
            self._groups.setdefault(checks.folded(name), []).append(key)
            self._groups[checks.folded(f"{dimension}: {name}")] = [key]
            self._groups[uid] = [key]
        self._site_names = [name for _, name, _ in sites]
        self._group_names = [f"{dimension}: {name}" for _, name, _, dimension in groups]

    def site(self, name: str | UUID | None) -> int:
        """A place's id, 0 for all. Raises Refusal with the names that there are."""
        if name is None or name == "":
            return 0
        self._load()
        found = self._sites.get(name if isinstance(name, UUID) else checks.folded(name))
        if found is None:
            known = ", ".join(self._site_names) or "–"
            raise Refusal(NO_SITE, field="site", pilot=self.pilot.code, name=name, known=known)
        return found

    def subgroup(self, name: str | UUID | None) -> int:
        """A group's id, 0 for everyone; "dimension: group" where the name alone is not enough."""
        if name is None or name == "":
            return 0
        self._load()
        found = self._groups.get(name if isinstance(name, UUID) else checks.folded(name))
        if found is None:
            known = ", ".join(self._group_names) or "–"
            raise Refusal(NO_GROUP, field="subgroup", pilot=self.pilot.code, name=name, known=known)
        if len(found) > 1:
            ending = f": {name}".casefold()
            example = next(n for n in self._group_names if n.casefold().endswith(ending))
            raise Refusal(
                TWO_GROUPS, field="subgroup", pilot=self.pilot.code, name=name, example=example
            )
        return found[0]


def keyed(metric: Metric, cadence: Cadence, rows: Sequence[Measured], names: Names) -> list[Row]:
    """The rows as the store keeps them, sorted by key; identical ones count once."""
    found: dict[tuple[int, int, int, int], Row] = {}
    for row in rows:
        period = (
            read_period(row.period, cadence)
            if isinstance(row.period, str)
            else period_start(row.period, cadence)
        )
        when = period_text(period, cadence)
        note = checks.optional(row.note, "note")
        numbers = checked(metric, when, row)
        place, group, seq = names.site(row.site), names.subgroup(row.subgroup), 0
        while metric.kind in SPACED and (period, place, group, seq) in found:
            seq += 1
        key = (period, place, group, seq)
        full = (*key, *numbers, row.people, note)
        if found.setdefault(key, full) != full:
            raise Refusal(TWICE, field="period", when=when)
    return [found[key] for key in sorted(found)]


def checked(
    metric: Metric, when: str, row: Measured
) -> tuple[float | None, float | None, float | None]:
    """numerator, denominator, value as they are kept. Raises Refusal, naming the period."""
    facts = {"when": when, "metric": metric.name}
    numerator = checks.number(row.numerator, "numerator")
    denominator = checks.number(row.denominator, "denominator")
    value = checks.number(row.value, "value")
    checks.not_negative(row.people, "people")
    if metric.kind in POOLED:
        if numerator is None or denominator is None:
            raise Refusal(NEEDS_BOTH, field="numerator", **facts)
        _count(numerator, "numerator", facts)
        _not_below(denominator, "denominator", facts)
        if metric.kind is Kind.PROPORTION and numerator > denominator:
            raise Refusal(
                MORE_THAN_ALL, field="numerator", when=when, part=numerator, whole=denominator
            )
        if denominator == 0 and numerator > 0:
            raise Refusal(OF_NOBODY, field="denominator", when=when, part=numerator)
        return numerator, denominator, None
    if metric.kind in AVERAGED and value is None and numerator is not None and denominator:
        value = numerator / denominator
    if value is None:
        value, numerator = numerator, None
    if value is None:
        raise Refusal(NEEDS_VALUE, field="value", **facts)
    if metric.kind in (Kind.COUNT, Kind.CASES_BETWEEN):
        _count(value, "value", facts)
    if metric.kind is Kind.DAYS_BETWEEN and value <= 0:
        raise Refusal(TOO_SMALL, field="value", when=when, value=value)
    if denominator is not None:
        _not_below(denominator, "denominator", facts)
    return numerator, denominator, value


def _count(value: float, name: str, facts: dict[str, str]) -> None:
    _not_below(value, name, facts)
    if value != int(value):
        raise Refusal(NOT_WHOLE, field=name, value=value, **facts)


def _not_below(value: float, name: str, facts: dict[str, str]) -> None:
    if value < 0:
        raise Refusal(NEGATIVE, field=name, value=value, **facts)


@dataclass(frozen=True, slots=True)
class RemoveMeasurements:
    """Take numbers away: those of the rows' periods, places and groups. Returns how many went.

    Of days and cases between, all that stand on a day go together.
    """

    pilot: PilotRef
    metric: MetricRef
    rows: tuple[Measured, ...] = field(default=())
    label = mark("undo", "Remove numbers")
    touches = frozenset({"measurement"})

    def run(self, change: Change) -> int:
        """Rows that are not there are passed by."""
        if not self.rows:
            raise Refusal(NO_ROWS, field="rows")
        metric = change.get(Metric, self.metric, of=self.pilot)
        return change.unmeasure(metric, _keys(metric, self.rows, Names(change, metric.pilot_id)))


STANDING = """
SELECT seq, numerator, denominator, value, people FROM measurement
WHERE pilot_id = ? AND metric_id = ? AND period = ? AND site_id = ? AND subgroup_id = ?
ORDER BY seq
"""


@dataclass(frozen=True, slots=True)
class NoteMeasurement:
    """Write a note on a number that is there; without one its note is taken away.

    site, subgroup: of the number, the group by name or uid; none for all. seq: which of several on
    one day, the first is 0.
    """

    pilot: PilotRef
    metric: MetricRef
    period: str
    note: str | None = None
    site: SiteRef | None = None
    subgroup: str | UUID | None = None
    seq: int = 0
    label = mark("undo", "Note on a number")
    touches = frozenset({"measurement"})

    def said(self) -> dict[str, Any]:
        """The note itself stands with its number: of a small group it is not told elsewhere."""
        told = {"site": self.site, "subgroup": self.subgroup}
        said = {"pilot": self.pilot, "metric": self.metric, "period": self.period}
        return said | {name: value for name, value in told.items() if value is not None}

    def run(self, change: Change) -> Written:
        """The number stays as it is. Refused where there is none."""
        metric = change.get(Metric, self.metric, of=self.pilot)
        names, cadence = Names(change, metric.pilot_id), metric.cadence or Cadence.DAY
        period = read_period(self.period, cadence)
        key = (period, names.site(self.site), names.subgroup(self.subgroup))
        note = checks.optional(self.note, "note")
        found = change.session.connection().exec_driver_sql(
            STANDING, (metric.pilot_id, metric.id, *key)
        )
        for seq, *numbers in found:
            if seq == self.seq:
                return change.measure(metric, [(*key, seq, *numbers, note)])
        when = period_text(period, cadence)
        raise Refusal(NOT_THERE, field="period", when=when)


def _keys(metric: Metric, rows: Sequence[Measured], names: Names) -> list[tuple[int, int, int]]:
    """Period, place and group of each row, once."""
    cadence = metric.cadence or Cadence.DAY
    keys: set[tuple[int, int, int]] = set()
    for row in rows:
        given = row.period
        period = (
            read_period(given, cadence) if isinstance(given, str) else period_start(given, cadence)
        )
        keys.add((period, names.site(row.site), names.subgroup(row.subgroup)))
    return sorted(keys)
