"""The names in a file and the records of the store that they stand for."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa

from store.change import Change
from store.commands.measurements import NO_GROUP, NO_SITE, Names
from store.commands.metrics import AddMetric
from store.commands.naming import find
from store.commands.sites import AddSite, AddSubgroups
from store.errors import Refusal
from store.exchange.batch import Batch, Facts
from store.exchange.new_metrics import NewMetric, proposed
from store.schema import Dimension, Metric, Pilot, Subgroup
from store.words import Cadence, Direction, Kind, mark

WHICH_PILOT = mark(
    "errors",
    "The file does not say which pilot it is about: name the pilot, or add a column “pilot” with "
    "its code.",
)
WHICH_METRIC = mark(
    "errors",
    "The file does not say what its numbers measure: name the metric of {pilot}, or add a column "
    "“metric”.",
)
HOW_TO_MAKE = mark(
    "errors",
    "{pilot} has no metric “{name}”. To make it, say its kind and its direction; otherwise correct "
    "the name. {pilot} has: {known}.",
)
PILOT_TWICE = mark(
    "errors",
    "The file has a column “pilot” of its own: leave the pilot {name} out, or the column.",
)
METRIC_TWICE = mark(
    "errors",
    "The file has a column “metric” of its own: leave the metric {name} out, or the column.",
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What the person said beside the file: names, and how a metric that is new is made.

    made: each by its own name. propose: what nothing is said of is made as it looks, for a dry
    run that shows it.
    """

    pilot: str | None = None
    metric: str | None = None
    kind: Kind | None = None
    direction: Direction | None = None
    unit: str | None = None
    made: tuple[NewMetric, ...] = ()
    propose: bool = False

    def how(self, name: str) -> NewMetric | None:
        """How a metric that is not there yet is made; None where nobody has said."""
        key = name.strip().casefold()
        found = next((new for new in self.made if new.key == key), None)
        if found is not None:
            return found
        if self.kind is None or self.direction is None:
            return None
        return NewMetric(name.strip(), self.kind, self.direction, self.unit)


@dataclass(frozen=True, slots=True)
class KnownPilot:
    """A pilot of the store."""

    id: int
    uid: UUID
    code: str


@dataclass(frozen=True, slots=True)
class KnownMetric:
    """A metric of the store."""

    id: int
    name: str
    kind: Kind
    cadence: Cadence | None


class Book:
    """Pilots and metrics of the store by name, asked for once; makes what a file needs and lacks.

    created: names of sites, metrics and subgroups that were made, in the order of the file.
    new: how its metrics were made, one for each name. settled: codes of the pilots it is about.
    """

    def __init__(self, change: Change, asked: Asked) -> None:
        self.change, self.asked = change, asked
        self.created: dict[str, list[str]] = {"sites": [], "metrics": [], "subgroups": []}
        self.new: dict[str, NewMetric] = {}
        self.settled: dict[str, None] = {}
        query = sa.select(Pilot.id, Pilot.uid, Pilot.code, Pilot.title)
        pilots = change.session.execute(query).all()
        self._pilots = {code.casefold(): KnownPilot(i, uid, code) for i, uid, code, _ in pilots}
        titles = [title.strip().casefold() for *_, title in pilots]
        self._by_title = {
            title: KnownPilot(i, uid, code)
            for title, (i, uid, code, _) in zip(titles, pilots, strict=True)
            if titles.count(title) == 1
        }
        self._metrics: dict[int, dict[str, KnownMetric]] = {}
        metrics = sa.select(Metric.pilot_id, Metric.id, Metric.name, Metric.kind, Metric.cadence)
        for pilot, key, name, kind, cadence in change.session.execute(metrics.order_by(Metric.id)):
            known = KnownMetric(key, name, kind, cadence)
            self._metrics.setdefault(pilot, {})[name.casefold()] = known
        self._names: dict[int, Names] = {}

    def facts(self, pilot: str, metric: str) -> Facts:
        """Kind and cadence of the metric that a row names ("" where it does not)."""
        known = self.metric(self.pilot(pilot), metric)
        if known is not None:
            return Facts(known.kind, known.cadence)
        how = self.asked.how(metric or self.asked.metric or "")
        return Facts(self.asked.kind if how is None else how.kind)

    def pilot(self, name: str) -> KnownPilot:
        """The pilot with this code or title; without one, the one asked for, or the only one.

        Raises Refusal with the nearest code.
        """
        if name and self.asked.pilot:
            raise Refusal(PILOT_TWICE, field="pilot", name=self.asked.pilot)
        wanted = name or self.asked.pilot
        if not wanted:
            if len(self._pilots) != 1:
                raise Refusal(WHICH_PILOT, field="pilot")
            return next(iter(self._pilots.values()))
        key = wanted.strip().casefold()
        found = self._pilots.get(key) or self._by_title.get(key)
        if found is None:
            uid = find(self.change.session, "pilot", wanted)  # its refusal names the nearest
            found = next(pilot for pilot in self._pilots.values() if pilot.uid == uid)
        return found

    def metric(self, pilot: KnownPilot, name: str) -> KnownMetric | None:
        """The pilot's metric of this name, likewise; None where it is to be made.

        Raises Refusal where it is not there and cannot be made.
        """
        if name and self.asked.metric:
            raise Refusal(METRIC_TWICE, field="metric", name=self.asked.metric)
        wanted = name or self.asked.metric
        mine = self._metrics.get(pilot.id, {})
        if not wanted:
            if len(mine) != 1:
                raise Refusal(WHICH_METRIC, field="metric", pilot=pilot.code)
            return next(iter(mine.values()))
        found = mine.get(wanted.strip().casefold())
        if found is None and self.asked.how(wanted) is None and not self.asked.propose:
            known = ", ".join(metric.name for metric in mine.values()) or "–"
            raise Refusal(HOW_TO_MAKE, field="metric", pilot=pilot.code, name=wanted, known=known)
        return found

    def settle(self, batch: Batch, at: int) -> tuple[KnownPilot, KnownMetric]:
        """Pilot and metric of a series; the metric is made, or given its cadence, where needed.

        at: which series of the batch.
        """
        series = batch.series_names[at]
        pilot = self.pilot(series.pilot or "")
        self.settled[pilot.code] = None
        found = self.metric(pilot, series.metric or "")
        if found is None:
            found = self._made(pilot, batch, at)
        elif found.cadence is None:
            self.change.set(self.change.session.get_one(Metric, found.id), cadence=series.cadence)
        else:
            return pilot, found
        found = KnownMetric(found.id, found.name, found.kind, series.cadence)
        self._metrics.setdefault(pilot.id, {})[found.name.casefold()] = found
        return pilot, found

    def _made(self, pilot: KnownPilot, batch: Batch, at: int) -> KnownMetric:
        series = batch.series_names[at]
        name = series.metric or self.asked.metric or ""
        how = self.asked.how(name) or self.new.get(name.strip().casefold())
        how = how or proposed(name, batch, at)
        self.new[how.key] = how
        kind, direction = how.kind, how.direction or Direction.NONE
        AddMetric(pilot.uid, how.name, kind, direction, unit=how.unit, cadence=series.cadence).run(
            self.change
        )
        query = sa.select(Metric.id, Metric.name).where(Metric.pilot_id == pilot.id)
        key, kept = self.change.session.execute(query.order_by(Metric.id.desc())).first() or (0, "")
        self.created["metrics"].append(kept)
        return KnownMetric(key, kept, kind, series.cadence)

    def site_ids(self, pilot: KnownPilot, names: list[str]) -> list[int]:
        """Ids of the pilot's places; those it does not have are made."""
        ids = []
        for name in names:
            found = self._or_none(pilot, name, site=True)
            if found is None:
                AddSite(pilot.uid, name).run(self.change)
                self.created["sites"].append(name)
                del self._names[pilot.id]
                found = self._or_none(pilot, name, site=True)
            assert found is not None
            ids.append(found)
        return ids

    def group_ids(self, pilot: KnownPilot, names: list[str], title: str) -> list[int]:
        """Ids of the pilot's groups; those it does not have are made.

        Where the pilot has one of the file's groups, the others join its dimension, after those
        that are there; else they become a dimension without an order, named as the column is.
        """
        found = [self._or_none(pilot, name, site=False) for name in names]
        different = {n.casefold(): n for n, i in zip(names, found, strict=True) if i is None}
        missing = list(different.values())
        if missing:
            dimension = self._dimension(pilot, [i for i in found if i is not None], title)
            if dimension is None:
                levels = tuple({"name": name} for name in missing)
                AddSubgroups(pilot.uid, title, ordered=False, levels=levels).run(self.change)
            else:
                self._join(dimension, missing)
            self.created["subgroups"] += missing
            del self._names[pilot.id]
        return [self._or_none(pilot, name, site=False) or 0 for name in names]

    def _dimension(self, pilot: KnownPilot, known: list[int], title: str) -> int | None:
        """What new groups join: the known ones' dimension, or the one with the column's name."""
        session = self.change.session
        if known:
            return session.scalar(sa.select(Subgroup.dimension_id).where(Subgroup.id == known[0]))
        mine = sa.select(Dimension.id).where(
            Dimension.pilot_id == pilot.id, Dimension.name == title
        )
        return session.scalar(mine)

    def _join(self, dimension: int, names: list[str]) -> None:
        session = self.change.session
        last = sa.select(sa.func.max(Subgroup.position)).where(Subgroup.dimension_id == dimension)
        position = session.scalar(last) or 0
        for step, name in enumerate(names, start=1):
            self.change.add(
                Subgroup(dimension_id=dimension, position=position + step, name=name, share=None)
            )

    def _or_none(self, pilot: KnownPilot, name: str, *, site: bool) -> int | None:
        names = self._names.get(pilot.id)
        if names is None:
            names = self._names[pilot.id] = Names(self.change, pilot.id)
        try:
            return names.site(name) if site else names.subgroup(name)
        except Refusal as refusal:
            if refusal.sentence in (NO_SITE, NO_GROUP):
                return None
            raise
