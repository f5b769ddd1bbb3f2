"""Cycles: plan, do, study, act."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from store.change import Change
from store.commands import checks
from store.commands.fields import (
    UNSET,
    HypothesisRef,
    IterationRef,
    MetricRef,
    PilotRef,
    Unset,
    given,
    kept,
)
from store.commands.hypotheses import first_period_on
from store.commands.timeline import begin_phase
from store.errors import Refusal
from store.schema import Hypothesis, Iteration, Metric, Phase, Pilot
from store.words import Act, Cadence, PhaseCause, mark

ALREADY_DONE = mark("errors", "Cycle {number} is already completed: edit it instead.")
STILL_OPEN = mark("errors", "Cycle {number} is still open: complete it first.")


@dataclass(frozen=True, slots=True)
class AddIteration:
    """A cycle begins: what is planned, and what you predict."""

    pilot: PilotRef
    title: str
    starts_on: date
    plan: str
    prediction: str | None = None
    metric: MetricRef | None = None
    hypothesis: HypothesisRef | None = None
    adaptation: str | None = None
    label = mark("undo", "Log a cycle")
    touches = frozenset({"iteration"})

    def run(self, change: Change) -> None:
        """It gets the pilot's next number."""
        pilot = change.get(Pilot, self.pilot)
        metric = None if self.metric is None else change.get(Metric, self.metric, of=pilot)
        hypothesis = (
            None if self.hypothesis is None else change.get(Hypothesis, self.hypothesis, of=pilot)
        )
        last = change.session.scalar(
            sa.select(sa.func.max(Iteration.number)).where(Iteration.pilot_id == pilot.id)
        )
        change.add(
            Iteration(
                pilot_id=pilot.id,
                number=(last or 0) + 1,
                title=checks.required(self.title, "title", checks.SHORT),
                starts_on=self.starts_on,
                plan=checks.required(self.plan, "plan"),
                prediction=checks.optional(self.prediction, "prediction"),
                metric_id=None if metric is None else metric.id,
                hypothesis_id=None if hypothesis is None else hypothesis.id,
                adaptation=checks.optional(self.adaptation, "adaptation"),
            )
        )


@dataclass(frozen=True, slots=True)
class EditIteration:
    """Change what is written about a cycle."""

    pilot: PilotRef
    iteration: IterationRef
    title: str | Unset = UNSET
    starts_on: date | Unset = UNSET
    plan: str | Unset = UNSET
    prediction: str | Unset | None = UNSET
    metric: MetricRef | Unset | None = UNSET
    hypothesis: HypothesisRef | Unset | None = UNSET
    adaptation: str | Unset | None = UNSET
    ends_on: date | Unset = UNSET
    did: str | Unset | None = UNSET
    as_planned: bool | Unset | None = UNSET
    study: str | Unset | None = UNSET
    prediction_held: bool | Unset | None = UNSET
    surprises: str | Unset | None = UNSET
    act: Act | Unset = UNSET
    label = mark("undo", "Edit cycle")
    touches = frozenset({"iteration"})

    def run(self, change: Change) -> None:
        """An open cycle is completed by CompleteIteration, not here."""
        pilot = change.get(Pilot, self.pilot)
        row = change.get(Iteration, self.iteration, of=pilot)
        fields = given(
            starts_on=self.starts_on,
            ends_on=self.ends_on,
            as_planned=self.as_planned,
            prediction_held=self.prediction_held,
            act=self.act,
        )
        if row.act is None and ("act" in fields or "ends_on" in fields):
            raise Refusal(STILL_OPEN, field="act", number=row.number)
        for name, most in (("title", checks.SHORT), ("plan", checks.LONG)):
            value = getattr(self, name)
            if not isinstance(value, Unset):
                fields[name] = checks.required(value, name, most)
        for name in ("prediction", "adaptation", "did", "study", "surprises"):
            value = getattr(self, name)
            if not isinstance(value, Unset):
                fields[name] = checks.optional(value, name)
        if not isinstance(self.metric, Unset):
            metric = None if self.metric is None else change.get(Metric, self.metric, of=pilot)
            fields["metric_id"] = None if metric is None else metric.id
        if not isinstance(self.hypothesis, Unset):
            named = self.hypothesis
            hypothesis = None if named is None else change.get(Hypothesis, named, of=pilot)
            fields["hypothesis_id"] = None if hypothesis is None else hypothesis.id
        checks.in_order(kept(self.starts_on, row.starts_on), kept(self.ends_on, row.ends_on))
        change.set(row, **fields)


@dataclass(frozen=True, slots=True)
class CompleteIteration:
    """A cycle ends: what was done, what it showed, and what follows.

    new_phase_of: a metric that counts as new from the first period after the cycle began.
    """

    pilot: PilotRef
    iteration: IterationRef
    ends_on: date
    did: str
    as_planned: bool
    study: str
    act: Act
    prediction_held: bool | None = None
    surprises: str | None = None
    new_phase_of: MetricRef | None = None
    label = mark("undo", "Complete cycle")
    touches = frozenset({"iteration", "phase"})

    def run(self, change: Change) -> None:
        """Refused where the cycle is completed already."""
        pilot = change.get(Pilot, self.pilot)
        row = change.get(Iteration, self.iteration, of=pilot)
        if row.act is not None:
            raise Refusal(ALREADY_DONE, field="iteration", number=row.number)
        checks.in_order(row.starts_on, self.ends_on)
        change.set(
            row,
            ends_on=self.ends_on,
            did=checks.required(self.did, "did"),
            as_planned=self.as_planned,
            study=checks.required(self.study, "study"),
            prediction_held=self.prediction_held,
            surprises=checks.optional(self.surprises, "surprises"),
            act=self.act,
        )
        if self.new_phase_of is not None:
            metric = change.get(Metric, self.new_phase_of, of=pilot)
            starts = first_period_on(row.starts_on, metric.cadence or Cadence.DAY)
            begin_phase(
                change,
                metric,
                starts,
                PhaseCause.ITERATION,
                reason=row.title,
                iteration=row.id,
            )


@dataclass(frozen=True, slots=True)
class RemoveIteration:
    """Remove a cycle; a phase that it began stays on the chart, without it."""

    pilot: PilotRef
    iteration: IterationRef
    label = mark("undo", "Remove cycle")
    touches = frozenset({"iteration", "phase"})

    def run(self, change: Change) -> None:
        """Take it away; undo brings it back."""
        row = change.get(Iteration, self.iteration, of=self.pilot)
        for phase in change.session.scalars(sa.select(Phase).where(Phase.iteration_id == row.id)):
            change.set(phase, iteration_id=None)
        change.remove(row)
