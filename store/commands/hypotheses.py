"""What is believed, and the criterion that is fixed before the numbers come in."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import sqlalchemy as sa

from store import facts
from store.change import Change
from store.commands import checks
from store.commands.fields import UNSET, HypothesisRef, MetricRef, PilotRef, Unset, given, kept
from store.commands.profiles import in_force
from store.commands.timeline import begin_phase
from store.errors import Refusal
from store.periods import check_year, next_period, period_start, periods_between, to_date, to_day
from store.schema import CriterionFixing, Hypothesis, Metric, Pilot, Programme
from store.totals import AVERAGED, POOLED
from store.words import About, Cadence, Comparison, Direction, Kind, Message, PhaseCause, mark

WRONG_WAY = mark(
    "errors",
    "“{comparison}” does not fit {metric}: there, {direction} is better. Choose the other one.",
)
BETTER = {
    Direction.UP: mark("errors", "higher"),
    Direction.DOWN: mark("errors", "lower"),
    Direction.NONE: mark("errors", "neither"),
}
NEEDS_METRIC = mark("errors", "{hypothesis} names no metric: choose what would show it.")
NEEDS_TARGET = mark("errors", "{hypothesis} has no target: write the number to reach.")
NEEDS_BY = mark("errors", "{hypothesis} has no date to reach it by: write one.")
NEEDS_CADENCE = mark(
    "errors", "{metric} does not say how often it is measured: choose week, month or another."
)
NEEDS_DIRECTION = mark("errors", "{metric} does not say which way is better: choose up or down.")
BY_FIRST = mark("errors", "The date to reach it by ({by}) lies before the test begins ({on}).")
NEEDS_SOURCE = mark(
    "errors",
    "To say that the criterion was fixed on {on}, name the source: the plan or the minutes.",
)
AHEAD = mark("errors", "{on} lies ahead: a criterion is fixed today or was fixed on paper before.")
ALREADY_MET = mark(
    "errors",
    "{metric} was at {value} before the test begins, which meets the target of {target} already:"
    " nothing would be shown. Set a target beyond it.",
)
FIXED_ROWS = mark("errors", "{hypothesis} has a fixed criterion, so it stays. Edit it instead.")


def name_of(number: int) -> str:
    """How people call a hypothesis."""
    return f"H{number}"


def fits(comparison: Comparison, direction: Direction) -> bool:
    """Whether the comparison looks the way that is better."""
    return direction is not Direction.NONE and (
        (comparison is Comparison.AT_LEAST) == (direction is Direction.UP)
    )


def _check(metric: Metric | None, comparison: Comparison | None, target: float | None) -> None:
    checks.number(target, "target")
    if metric is None:
        return
    if metric.kind is Kind.PROPORTION:
        checks.between(target, "target", 0, 1)
    if comparison is not None and not fits(comparison, metric.direction):
        raise Refusal(
            WRONG_WAY,
            field="comparison",
            comparison=comparison,
            metric=metric.name,
            direction=Message(BETTER[metric.direction], context="errors"),
        )


@dataclass(frozen=True, slots=True)
class AddHypothesis:
    """If we … then … because …, perhaps with a criterion."""

    pilot: PilotRef
    if_we: str
    then: str
    because: str
    about: About = About.OUTCOME
    importance: int | None = None
    uncertainty: int | None = None
    metric: MetricRef | None = None
    comparison: Comparison | None = None
    target: float | None = None
    by: date | None = None
    label = mark("undo", "Add hypothesis")
    touches = frozenset({"hypothesis"})

    def run(self, change: Change) -> None:
        """It gets the pilot's next number."""
        pilot = change.get(Pilot, self.pilot)
        metric = None if self.metric is None else change.get(Metric, self.metric, of=pilot)
        checks.between(self.importance, "importance", 1, 5)
        checks.between(self.uncertainty, "uncertainty", 1, 5)
        _check(metric, self.comparison, self.target)
        last = change.session.scalar(
            sa.select(sa.func.max(Hypothesis.number)).where(Hypothesis.pilot_id == pilot.id)
        )
        change.add(
            Hypothesis(
                pilot_id=pilot.id,
                number=(last or 0) + 1,
                if_we=checks.required(self.if_we, "if_we"),
                then=checks.required(self.then, "then"),
                because=checks.required(self.because, "because"),
                about=self.about,
                importance=self.importance,
                uncertainty=self.uncertainty,
                metric_id=None if metric is None else metric.id,
                comparison=self.comparison,
                target=self.target,
                by=self.by,
            )
        )


@dataclass(frozen=True, slots=True)
class EditHypothesis:
    """Change a hypothesis. What was fixed stays as it was fixed, and both are shown."""

    pilot: PilotRef
    hypothesis: HypothesisRef
    if_we: str | Unset = UNSET
    then: str | Unset = UNSET
    because: str | Unset = UNSET
    about: About | Unset = UNSET
    importance: int | Unset | None = UNSET
    uncertainty: int | Unset | None = UNSET
    metric: MetricRef | Unset | None = UNSET
    comparison: Comparison | Unset | None = UNSET
    target: float | Unset | None = UNSET
    by: date | Unset | None = UNSET
    label = mark("undo", "Edit hypothesis")
    touches = frozenset({"hypothesis"})

    def run(self, change: Change) -> None:
        """Write through `change`, which keeps before and after."""
        pilot = change.get(Pilot, self.pilot)
        row = change.get(Hypothesis, self.hypothesis, of=pilot)
        fields = given(
            about=self.about,
            importance=self.importance,
            uncertainty=self.uncertainty,
            comparison=self.comparison,
            target=self.target,
            by=self.by,
        )
        for name in ("if_we", "then", "because"):
            value = getattr(self, name)
            if not isinstance(value, Unset):
                fields[name] = checks.required(value, name)
        metric = None if row.metric_id is None else change.session.get(Metric, row.metric_id)
        if not isinstance(self.metric, Unset):
            metric = None if self.metric is None else change.get(Metric, self.metric, of=pilot)
            fields["metric_id"] = None if metric is None else metric.id
        checks.between(kept(self.importance, row.importance), "importance", 1, 5)
        checks.between(kept(self.uncertainty, row.uncertainty), "uncertainty", 1, 5)
        _check(metric, kept(self.comparison, row.comparison), kept(self.target, row.target))
        change.set(row, **fields)


@dataclass(frozen=True, slots=True)
class RemoveHypothesis:
    """Remove a hypothesis that has no fixed criterion."""

    pilot: PilotRef
    hypothesis: HypothesisRef
    label = mark("undo", "Remove hypothesis")
    touches = frozenset({"hypothesis"})

    def run(self, change: Change) -> None:
        """Refused where a criterion was fixed for it: that stays visible."""
        row = change.get(Hypothesis, self.hypothesis, of=self.pilot)
        fixed = sa.select(CriterionFixing.id).where(CriterionFixing.hypothesis_id == row.id)
        if change.session.scalar(fixed):
            raise Refusal(FIXED_ROWS, hypothesis=name_of(row.number))
        change.remove(row)


@dataclass(frozen=True, slots=True)
class FixCriterion:
    """Freeze the criterion as it stands: from now on numbers are judged by it.

    on: the date it was fixed on paper, with `source`; today where it is not given.
    """

    pilot: PilotRef
    hypothesis: HypothesisRef
    on: date | None = None
    source: str | None = None
    label = mark("undo", "Fix criterion")
    touches = frozenset({"criterion_fixing", "phase"})

    def run(self, change: Change) -> None:
        """Writes the fixing and begins the judged phase with the first period after it."""
        pilot = change.get(Pilot, self.pilot)
        row = change.get(Hypothesis, self.hypothesis, of=pilot)
        on = self.on or change.today
        source = checks.optional(self.source, "source")
        metric, target, by, cadence = self._complete(change, row)
        _check(metric, row.comparison, target)
        check_year(on, "on")
        if on > change.today:
            raise Refusal(AHEAD, field="on", on=on.isoformat())
        if on < change.today and source is None:
            raise Refusal(NEEDS_SOURCE, field="source", on=on.isoformat())
        starts = first_period_on(on, cadence)
        if to_day(by) < starts:
            raise Refusal(BY_FIRST, field="by", by=by.isoformat(), on=on.isoformat())
        _refuse_if_met(change, metric, starts, target)
        programme = change.session.get_one(Programme, pilot.programme_id)
        profile = in_force(change.session, programme.profile)
        frozen = {
            "metric": str(metric.uid),
            "kind": metric.kind.value,
            "direction": metric.direction.value,
            "comparison": (row.comparison or _comparison(metric)).value,
            "baseline": metric.baseline,
            "minimum_worthwhile": metric.minimum_worthwhile,
            "target": target,
            "by": by.isoformat(),
            "planned": periods_between(starts, to_day(by), cadence) + 1,
            "profile": profile.name,
            "profile_version": profile.version,
            "on": on.isoformat(),
        }
        fixing = change.add(_fixing(change, row, metric, frozen, source))
        begin_phase(change, metric, starts, PhaseCause.CRITERION, fixing=fixing.id)

    def _complete(self, change: Change, row: Hypothesis) -> tuple[Metric, float, date, Cadence]:
        name = name_of(row.number)
        if row.metric_id is None:
            raise Refusal(NEEDS_METRIC, field="metric", hypothesis=name)
        metric = change.session.get_one(Metric, row.metric_id)
        target = metric.target if row.target is None else row.target
        if metric.direction is Direction.NONE:
            raise Refusal(NEEDS_DIRECTION, field="direction", metric=metric.name)
        if target is None:
            raise Refusal(NEEDS_TARGET, field="target", hypothesis=name)
        if row.by is None:
            raise Refusal(NEEDS_BY, field="by", hypothesis=name)
        if metric.cadence is None:
            raise Refusal(NEEDS_CADENCE, field="cadence", metric=metric.name)
        return metric, target, row.by, metric.cadence


def first_period_on(on: date, cadence: Cadence) -> int:
    """First day of the first period that starts on or after the date."""
    starts = period_start(on, cadence)
    return starts if starts >= to_day(on) else next_period(starts, cadence)


def _comparison(metric: Metric) -> Comparison:
    return Comparison.AT_LEAST if metric.direction is Direction.UP else Comparison.AT_MOST


def _fixing(
    change: Change,
    row: Hypothesis,
    metric: Metric,
    frozen: Mapping[str, object],
    source: str | None,
) -> CriterionFixing:
    text = json.dumps(frozen, sort_keys=True)
    then = change.session.connection().exec_driver_sql(
        "SELECT count(*) FROM measurement WHERE pilot_id = ? AND metric_id = ?",
        (metric.pilot_id, metric.id),
    )
    fields: dict[str, Any] = {name: value for name, value in frozen.items() if name != "metric"}
    fields |= {
        "kind": metric.kind,
        "direction": metric.direction,
        "comparison": Comparison(str(frozen["comparison"])),
        "by": date.fromisoformat(str(frozen["by"])),
        "on": date.fromisoformat(str(frozen["on"])),
    }
    return CriterionFixing(
        hypothesis_id=row.id,
        metric_id=metric.id,
        source=source,
        at=change.at,
        fixed_by=change.by,
        hash=hashlib.sha256(text.encode()).hexdigest(),
        history=change.number,
        measurements_then=then.scalar_one(),
        **fields,
    )


def _refuse_if_met(change: Change, metric: Metric, starts: int, target: float) -> None:
    """The numbers before the test must leave something to show."""
    change.session.flush()
    series = facts.series_of(
        change.session.connection(), metric.pilot_id, metric.id, metric.kind, metric.cadence
    )
    before = (series.periods < starts) & np.isfinite(series.numerator)
    if metric.kind in POOLED:
        before &= np.isfinite(series.denominator)
    if not before.any():
        return
    top, down = series.numerator[before], series.denominator[before]
    if metric.kind in POOLED:
        value = float(top.sum() / down.sum()) if down.sum() > 0 else float("nan")
    elif metric.kind in AVERAGED and np.isfinite(down).all() and down.sum() > 0:
        value = float((top * down).sum() / down.sum())
    else:
        value = float(top.mean())
    sign = 1 if metric.direction is Direction.UP else -1
    if sign * (value - target) >= 0:
        raise Refusal(
            ALREADY_MET,
            field="target",
            metric=metric.name,
            value=round(value, 6),
            target=target,
            until=to_date(starts).isoformat(),
        )
