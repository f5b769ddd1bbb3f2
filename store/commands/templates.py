"""A pilot that begins with what others have learnt to measure and believe."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from store.change import Change
from store.commands import hypotheses, metrics, pilots, sites
from store.commands.fields import ProgrammeRef
from store.commands.naming import find
from store.templates import Template, template
from store.words import Stage, mark


@dataclass(frozen=True, slots=True)
class AddPilotFromTemplate:
    """A pilot with the measures, groups and hypotheses of a template, in one step.

    template: its name, as `springbrett templates` lists them. language: en, nb or nn. The other
    fields are those of AddPilot; title, problem and target_group are the template's unless given.
    Baselines and targets are left open: they are the place's own.
    """

    template: str
    language: str = "en"
    title: str | None = None
    code: str | None = None
    programme: ProgrammeRef | None = None
    stage: Stage = Stage.DESIGN
    lead: str | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    budget_cap: float | None = None
    cost_cap_per_participant: float | None = None
    problem: str | None = None
    target_group: str | None = None
    planned_reach: int | None = None
    next_review_on: date | None = None
    label = mark("undo", "Add pilot from a template")
    touches = frozenset({"pilot", "metric", "dimension", "subgroup", "hypothesis"})

    def run(self, change: Change) -> None:
        """The pilot, then what belongs to it, each by its own command."""
        plan = template(self.template, self.language)
        pilots.AddPilot(
            title=self.title or plan.title,
            code=self.code,
            programme=self.programme,
            stage=self.stage,
            lead=self.lead,
            starts_on=self.starts_on,
            ends_on=self.ends_on,
            budget_cap=self.budget_cap,
            cost_cap_per_participant=self.cost_cap_per_participant,
            problem=self.problem or plan.problem,
            target_group=self.target_group or plan.target_group,
            planned_reach=self.planned_reach,
            next_review_on=self.next_review_on,
        ).run(change)
        assert change.uid is not None  # the pilot was the first record that was made
        _fill(change, change.uid, plan)


def _fill(change: Change, pilot: UUID, plan: Template) -> None:
    levels = tuple({"name": name} for name in plan.groups)
    sites.AddSubgroups(pilot, plan.dimension, ordered=True, levels=levels).run(change)
    for metric in plan.metrics:
        metrics.AddMetric(
            pilot,
            metric.name,
            metric.kind,
            metric.direction,
            unit=metric.unit,
            role=metric.role,
            counts=metric.counts,
            cadence=metric.cadence,
            definition=metric.definition,
            source=metric.source,
            collected_by=metric.collected_by,
        ).run(change)
    for belief in plan.hypotheses:
        hypotheses.AddHypothesis(
            pilot,
            belief.if_we,
            belief.then,
            belief.because,
            about=belief.about,
            importance=belief.importance,
            uncertainty=belief.uncertainty,
            metric=find(change.session, "metric", belief.metric, pilot),
            comparison=belief.comparison,
        ).run(change)
