"""Metrics: what a pilot measures, and what would be good enough."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from store.change import Change
from store.commands import checks
from store.commands.field_words import field_words
from store.commands.fields import UNSET, MetricRef, PilotRef, Unset, given
from store.errors import Refusal
from store.schema import CriterionFixing, Exclusion, Metric, Phase, Pilot
from store.words import Cadence, Counts, Direction, Kind, Role, mark

NAME_TAKEN = mark("errors", "{pilot} already measures {name}: choose another name.")
NOT_BEYOND = mark(
    "errors",
    "The minimum worthwhile value ({minimum}) must be better than the baseline ({baseline}):"
    " otherwise standing still would be good enough.",
)
TARGET_SHORT = mark(
    "errors",
    "The target ({target}) falls short of the minimum worthwhile value ({minimum}):"
    " set it there or beyond.",
)
TARGET_WORSE = mark(
    "errors", "The target ({target}) is no better than the baseline ({baseline}): aim beyond it."
)
FRACTION = mark(
    "errors",
    "The {what} of a share is a fraction from 0 to 1, and this is {value}: write 0.6 for 60 %.",
)
BAD_PER = mark("errors", "“Per” is {value}: write what the rate is shown per, as 1000.")
KIND_FIXED = mark(
    "errors",
    "{name} already has numbers, so its kind stays {kind}: make a new metric for another kind.",
)
SOME_CHART = mark("errors", "“{chart}” is no chart: choose run, i, mr, p, pp, u, up, c, g or t.")

LEVELS = ("baseline", "minimum_worthwhile", "target", "limit")
CHARTS = frozenset({"run", "i", "mr", "p", "pp", "u", "up", "c", "g", "t"})


def check_levels(metric: Metric) -> None:
    """Baseline, minimum worthwhile value, target: in this order in the metric's direction."""
    for name in LEVELS:
        value = checks.number(getattr(metric, name), name)
        if metric.kind is Kind.PROPORTION and value is not None and not 0 <= value <= 1:
            raise Refusal(FRACTION, field=name, what=field_words(name), value=value)
    if metric.direction is Direction.NONE:
        return
    sign = 1 if metric.direction is Direction.UP else -1
    baseline, minimum, target = metric.baseline, metric.minimum_worthwhile, metric.target
    if baseline is not None and minimum is not None and sign * (minimum - baseline) <= 0:
        raise Refusal(NOT_BEYOND, field="minimum_worthwhile", minimum=minimum, baseline=baseline)
    if minimum is not None and target is not None and sign * (target - minimum) < 0:
        raise Refusal(TARGET_SHORT, field="target", target=target, minimum=minimum)
    if baseline is not None and target is not None and sign * (target - baseline) <= 0:
        raise Refusal(TARGET_WORSE, field="target", target=target, baseline=baseline)


def _free_name(change: Change, pilot: Pilot, name: str, now: str | None = None) -> str:
    name = checks.required(name, "name", checks.SHORT)
    if now is not None and name.casefold() == now.casefold():
        return name
    taken = sa.select(Metric.name).where(Metric.pilot_id == pilot.id)
    if checks.same_name(name, change.session.scalars(taken)):
        raise Refusal(NAME_TAKEN, field="name", pilot=pilot.code, name=name)
    return name


def _chart(chart: str | None) -> str | None:
    if chart is not None and chart not in CHARTS:
        raise Refusal(SOME_CHART, field="chart", chart=chart)
    return chart


def _per(value: float) -> float:
    if checks.number(value, "per") is None or value <= 0:
        raise Refusal(BAD_PER, field="per", value=value)
    return value


@dataclass(frozen=True, slots=True)
class AddMetric:
    """What is measured. Levels of a proportion are fractions; of a rate, raw (not per `per`)."""

    pilot: PilotRef
    name: str
    kind: Kind
    direction: Direction
    unit: str | None = None
    role: Role = Role.SECONDARY
    baseline: float | None = None
    target: float | None = None
    minimum_worthwhile: float | None = None
    limit: float | None = None
    counts: Counts = Counts.PEOPLE
    cadence: Cadence | None = None
    per: float = 1.0
    chart: str | None = None
    definition: str | None = None
    source: str | None = None
    collected_by: str | None = None
    label = mark("undo", "Add metric")
    touches = frozenset({"metric"})

    def run(self, change: Change) -> None:
        """Refused where the levels stand in another order than the direction says."""
        pilot = change.get(Pilot, self.pilot)
        metric = Metric(
            pilot_id=pilot.id,
            name=_free_name(change, pilot, self.name),
            kind=self.kind,
            direction=self.direction,
            unit=checks.optional(self.unit, "unit", 60),
            role=self.role,
            baseline=self.baseline,
            target=self.target,
            minimum_worthwhile=self.minimum_worthwhile,
            limit=self.limit,
            counts=self.counts,
            cadence=self.cadence,
            per=_per(self.per),
            chart=_chart(self.chart),
            definition=checks.optional(self.definition, "definition"),
            source=checks.optional(self.source, "source"),
            collected_by=checks.optional(self.collected_by, "collected_by", checks.SHORT),
        )
        check_levels(metric)
        change.add(metric)


@dataclass(frozen=True, slots=True)
class EditMetric:
    """Change a metric. Its kind stays as soon as there are numbers."""

    pilot: PilotRef
    metric: MetricRef
    name: str | Unset = UNSET
    kind: Kind | Unset = UNSET
    direction: Direction | Unset = UNSET
    unit: str | Unset | None = UNSET
    role: Role | Unset = UNSET
    baseline: float | Unset | None = UNSET
    target: float | Unset | None = UNSET
    minimum_worthwhile: float | Unset | None = UNSET
    limit: float | Unset | None = UNSET
    counts: Counts | Unset = UNSET
    cadence: Cadence | Unset | None = UNSET
    per: float | Unset = UNSET
    chart: str | Unset | None = UNSET
    definition: str | Unset | None = UNSET
    source: str | Unset | None = UNSET
    collected_by: str | Unset | None = UNSET
    label = mark("undo", "Edit metric")
    touches = frozenset({"metric"})

    def run(self, change: Change) -> None:
        """Write through `change`, which keeps before and after."""
        pilot = change.get(Pilot, self.pilot)
        metric = change.get(Metric, self.metric, of=pilot)
        fields = given(
            kind=self.kind,
            direction=self.direction,
            role=self.role,
            baseline=self.baseline,
            target=self.target,
            minimum_worthwhile=self.minimum_worthwhile,
            limit=self.limit,
            counts=self.counts,
            cadence=self.cadence,
        )
        if not isinstance(self.name, Unset):
            fields["name"] = _free_name(change, pilot, self.name, metric.name)
        if not isinstance(self.per, Unset):
            fields["per"] = _per(self.per)
        if not isinstance(self.chart, Unset):
            fields["chart"] = _chart(self.chart)
        for name, most in (("unit", 60), ("collected_by", checks.SHORT)):
            if not isinstance(getattr(self, name), Unset):
                fields[name] = checks.optional(getattr(self, name), name, most)
        for name in ("definition", "source"):
            if not isinstance(getattr(self, name), Unset):
                fields[name] = checks.optional(getattr(self, name), name)
        if fields.get("kind", metric.kind) is not metric.kind:
            _refuse_if_measured(change, metric)
        change.set(metric, **fields)
        check_levels(metric)


def _refuse_if_measured(change: Change, metric: Metric) -> None:
    measured = change.session.connection().exec_driver_sql(
        "SELECT 1 FROM measurement WHERE pilot_id = ? AND metric_id = ? LIMIT 1",
        (metric.pilot_id, metric.id),
    )
    if measured.scalar():
        raise Refusal(KIND_FIXED, field="kind", name=metric.name, kind=metric.kind)


@dataclass(frozen=True, slots=True)
class RemoveMetric:
    """Remove a metric with its numbers; refused while a hypothesis or a cycle rests on it."""

    pilot: PilotRef
    metric: MetricRef
    label = mark("undo", "Remove metric")
    touches = frozenset({"metric", "measurement"})

    def run(self, change: Change) -> None:
        """Its numbers are kept for undo; a fixed criterion keeps the metric."""
        metric = change.get(Metric, self.metric, of=self.pilot)
        change.unmeasure(metric)
        for row in change.session.scalars(
            sa.select(Exclusion).where(Exclusion.metric_id == metric.id)
        ):
            change.remove(row)
        fixed = sa.select(CriterionFixing.id).where(CriterionFixing.metric_id == metric.id)
        if change.session.scalar(fixed) is None:
            for phase in change.session.scalars(
                sa.select(Phase).where(Phase.metric_id == metric.id)
            ):
                change.remove(phase)
        change.remove(metric)
