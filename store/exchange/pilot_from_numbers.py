"""Numbers become a pilot: its place, its measures, and a criterion fixed today, all in one step."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from store.change import Change
from store.commands.hypotheses import AddHypothesis, FixCriterion
from store.commands.metrics import EditMetric
from store.commands.pilots import AddPilot
from store.commands.sites import AddSite
from store.commands.timeline import begin_phase
from store.errors import Refusal
from store.exchange.measurements_in import Imported, ImportMeasurements
from store.exchange.new_metrics import NewMetric
from store.schema import Hypothesis, Metric, Pilot
from store.words import Cadence, Comparison, Direction, PhaseCause, Role, Stage, mark

WHICH_WAY = mark("errors", "Say which way is better for “{metric}”: more or less.")
A_TEST = {Cadence.DAY: 60, Cadence.WEEK: 182, Cadence.MONTH: 365, Cadence.EVENT: 365}
LONG = 3 * 365
"""Days in which a criterion is to be met: 26 weeks or 12 months; else three years."""


@dataclass(frozen=True, slots=True)
class Begun:
    """The pilot that was made. numbers: how many were already in when the criterion was fixed."""

    pilot: UUID
    code: str
    numbers: int
    fixed: bool
    imported: Imported


@dataclass(frozen=True, slots=True)
class PilotFromNumbers:
    """Make a pilot of numbers. One command, one line in the history, one undo. Returns Begun.

    numbers: what brings them in, without a pilot. metric: the measure that the pilot is judged by.
    target: None fixes no criterion. then, because: the words of the hypothesis. phases: days since
    1970-01-01 with which one of the metric begins.
    """

    title: str
    numbers: ImportMeasurements = field(repr=False)
    metric: NewMetric
    place: str | None = None
    target: float | None = None
    then: str = ""
    because: str = ""
    phases: tuple[int, ...] = ()
    label = mark("undo", "Make a pilot of numbers")
    touches = frozenset(
        {"pilot", "measurement", "metric", "site", "subgroup", "phase", "import", "hypothesis",
         "criterion_fixing"}
    )  # fmt: skip

    def said(self) -> dict[str, Any]:
        """The history keeps what was typed, and which numbers they were."""
        return self.numbers.said() | {
            "title": self.title,
            "place": self.place,
            "metric": self.metric.name,
            "target": self.target,
        }

    def run(self, change: Change) -> Begun:
        """All or nothing."""
        if self.target is not None and self.metric.direction in (None, Direction.NONE):
            raise Refusal(WHICH_WAY, field="direction", metric=self.metric.name)
        AddPilot(self.title, stage=Stage.RUNNING).run(change)
        pilot = _last(change, Pilot)
        if self.place:
            AddSite(pilot.uid, self.place).run(change)
        made = [self.metric, *(m for m in self.numbers.made if m.key != self.metric.key)]
        named = replace(
            self.numbers, pilot=pilot.code, made=tuple(_decided(m) for m in made), propose=True
        )
        imported = named.run(change)
        metric = self._main(change, pilot)
        primary = EditMetric(pilot.uid, metric.uid, role=Role.PRIMARY, target=self.target)
        primary.run(change)
        for starts in self.phases:
            begin_phase(change, metric, starts, PhaseCause.HAND)
        fixed = self.target is not None
        if fixed:
            self._fix(change, pilot, metric)
        change.uid = pilot.uid
        return Begun(pilot.uid, pilot.code, imported.new, fixed, imported)

    def _main(self, change: Change, pilot: Pilot) -> Metric:
        mine = sa.select(Metric).where(Metric.pilot_id == pilot.id).order_by(Metric.id)
        found = change.session.scalars(mine).all()
        return next((m for m in found if m.name.casefold() == self.metric.key), found[0])

    def _fix(self, change: Change, pilot: Pilot, metric: Metric) -> None:
        """A hypothesis with its target, fixed today: the test begins with the next period."""
        up = self.metric.direction is Direction.UP
        AddHypothesis(
            pilot.uid,
            if_we=self.title,
            then=self.then,
            because=self.because,
            metric=metric.uid,
            comparison=Comparison.AT_LEAST if up else Comparison.AT_MOST,
            target=self.target,
            by=by_date(change.today, metric.cadence),
        ).run(change)
        FixCriterion(pilot.uid, _last(change, Hypothesis).uid).run(change)


def by_date(today: date, cadence: Cadence | None) -> date:
    """When a criterion that is fixed today is to be met, while nobody has said otherwise."""
    return today + timedelta(A_TEST.get(cadence, LONG) if cadence else LONG)


def _decided(metric: NewMetric) -> NewMetric:
    """A measure whose better way nobody knows has none, until somebody says."""
    return metric if metric.direction else replace(metric, direction=Direction.NONE)


def _last(change: Change, kind: type[Any]) -> Any:
    change.session.flush()
    return change.session.scalars(sa.select(kind).order_by(kind.id.desc()).limit(1)).one()
