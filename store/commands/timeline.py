"""What marks the time axis: events, phases, and periods that count in nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from store.change import Change
from store.commands import checks
from store.commands.fields import UNSET, EventRef, MetricRef, PilotRef, SiteRef, Unset, given
from store.errors import Refusal
from store.periods import period_start, period_text, read_period, to_date
from store.schema import Event, Exclusion, Metric, Phase, Pilot, Site
from store.words import Cadence, PhaseCause, mark

NO_PHASE = mark("errors", "{metric} has no phase that begins {when}: look at its phases first.")
PHASE_THERE = mark("errors", "{metric} already begins a phase {when}.")
LEFT_OUT_THERE = mark("errors", "{when} is already left out of {metric}.")
NOT_LEFT_OUT = mark("errors", "{when} is not left out of {metric}: nothing to put back.")


def _metric(change: Change, pilot: PilotRef, metric: MetricRef) -> Metric:
    return change.get(Metric, metric, of=pilot)


def _site(change: Change, metric: Metric, site: SiteRef | None) -> int:
    if site is None:
        return 0
    return change.get(Site, site, of=change.session.get_one(Pilot, metric.pilot_id)).id


def _period(metric: Metric, period: str) -> int:
    cadence = metric.cadence or Cadence.DAY
    return period_start(read_period(period, metric.cadence), cadence)


def _named(metric: Metric, period: int) -> str:
    return period_text(period, metric.cadence or Cadence.DAY)


@dataclass(frozen=True, slots=True)
class AddEvent:
    """Something on the time axis that is nobody's cycle: a holiday, a strike, another count."""

    pilot: PilotRef
    on: date
    what: str
    label = mark("undo", "Add event")
    touches = frozenset({"event"})

    def run(self, change: Change) -> None:
        """Write it."""
        pilot = change.get(Pilot, self.pilot)
        what = checks.required(self.what, "what", checks.SHORT)
        change.add(Event(pilot_id=pilot.id, on=self.on, what=what))


@dataclass(frozen=True, slots=True)
class EditEvent:
    """Change an event."""

    event: EventRef
    on: date | Unset = UNSET
    what: str | Unset = UNSET
    label = mark("undo", "Edit event")
    touches = frozenset({"event"})

    def run(self, change: Change) -> None:
        """Write through `change`, which keeps before and after."""
        event, fields = change.get(Event, self.event), given(on=self.on)
        if not isinstance(self.what, Unset):
            fields["what"] = checks.required(self.what, "what", checks.SHORT)
        change.set(event, **fields)


@dataclass(frozen=True, slots=True)
class RemoveEvent:
    """Remove an event."""

    event: EventRef
    label = mark("undo", "Remove event")
    touches = frozenset({"event"})

    def run(self, change: Change) -> None:
        """Take it away; undo brings it back."""
        change.remove(change.get(Event, self.event))


def begin_phase(
    change: Change, metric: Metric, starts: int, cause: PhaseCause, *, site: int = 0,
    reason: str | None = None, iteration: int | None = None, fixing: int | None = None,
) -> Phase | None:  # fmt: skip
    """A phase from the period that starts at day `starts`; None where one begins there already.

    A criterion that is fixed from there takes the standing phase for its own.
    """
    starts_on = to_date(starts)
    standing = sa.select(Phase).where(
        Phase.metric_id == metric.id,
        Phase.site_id == site,
        Phase.starts_on == starts_on,
        Phase.withdrawn_at.is_(None),
    )
    found = change.session.scalars(standing).first()
    if found is not None:
        if fixing is not None:
            change.set(found, fixing_id=fixing)
        return None
    return change.add(
        Phase(
            metric_id=metric.id,
            site_id=site,
            starts_on=starts_on,
            cause=cause,
            reason=reason,
            iteration_id=iteration,
            fixing_id=fixing,
        )
    )


@dataclass(frozen=True, slots=True)
class AddPhase:
    """From this period on the metric counts as new. A judged metric is then asked for more."""

    pilot: PilotRef
    metric: MetricRef
    period: str
    site: SiteRef | None = None
    reason: str | None = None
    label = mark("undo", "New phase")
    touches = frozenset({"phase"})

    def run(self, change: Change) -> None:
        """Refused where a phase begins there already."""
        metric = _metric(change, self.pilot, self.metric)
        starts = _period(metric, self.period)
        reason = checks.optional(self.reason, "reason")
        site = _site(change, metric, self.site)
        begun = begin_phase(change, metric, starts, PhaseCause.HAND, site=site, reason=reason)
        if begun is None:
            when = _named(metric, starts)
            raise Refusal(PHASE_THERE, field="period", metric=metric.name, when=when)


@dataclass(frozen=True, slots=True)
class WithdrawPhase:
    """A phase is no longer drawn; it still counts as another try at the criterion."""

    pilot: PilotRef
    metric: MetricRef
    period: str
    site: SiteRef | None = None
    label = mark("undo", "Withdraw phase")
    touches = frozenset({"phase"})

    def run(self, change: Change) -> None:
        """Refused where no phase begins there, or where a fixed criterion began it."""
        metric = _metric(change, self.pilot, self.metric)
        starts, site = _period(metric, self.period), _site(change, metric, self.site)
        standing = sa.select(Phase).where(
            Phase.metric_id == metric.id,
            Phase.site_id == site,
            Phase.starts_on == to_date(starts),
            Phase.fixing_id.is_(None),
            Phase.withdrawn_at.is_(None),
        )
        phase = change.session.scalars(standing).first()
        if phase is None:
            when = _named(metric, starts)
            raise Refusal(NO_PHASE, field="period", metric=metric.name, when=when)
        change.set(phase, withdrawn_at=change.at)


@dataclass(frozen=True, slots=True)
class LeaveOut:
    """A period stays on the chart but counts in nothing, and says why."""

    pilot: PilotRef
    metric: MetricRef
    period: str
    reason: str
    site: SiteRef | None = None
    label = mark("undo", "Leave out")
    touches = frozenset({"exclusion"})

    def run(self, change: Change) -> None:
        """Refused where it is left out already."""
        metric = _metric(change, self.pilot, self.metric)
        period, site = _period(metric, self.period), _site(change, metric, self.site)
        if _left_out(change, metric, period, site) is not None:
            when = _named(metric, period)
            raise Refusal(LEFT_OUT_THERE, field="period", metric=metric.name, when=when)
        reason = checks.required(self.reason, "reason")
        change.add(Exclusion(metric_id=metric.id, period=period, site_id=site, reason=reason))


@dataclass(frozen=True, slots=True)
class PutBack:
    """A period that was left out counts again."""

    pilot: PilotRef
    metric: MetricRef
    period: str
    site: SiteRef | None = None
    reason: str | None = None
    label = mark("undo", "Put back")
    touches = frozenset({"exclusion"})

    def run(self, change: Change) -> None:
        """Refused where it is not left out."""
        metric = _metric(change, self.pilot, self.metric)
        period, site = _period(metric, self.period), _site(change, metric, self.site)
        checks.optional(self.reason, "reason")  # the history keeps it
        found = _left_out(change, metric, period, site)
        if found is None:
            when = _named(metric, period)
            raise Refusal(NOT_LEFT_OUT, field="period", metric=metric.name, when=when)
        change.remove(found)


def _left_out(change: Change, metric: Metric, period: int, site: int) -> Exclusion | None:
    query = sa.select(Exclusion).where(
        Exclusion.metric_id == metric.id, Exclusion.period == period, Exclusion.site_id == site
    )
    return change.session.scalars(query).first()
