"""One pilot with all its records, for its page, for `show`, and for forms."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any, TypeVar
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store import schema
from store.errors import Refusal
from store.words import (
    About,
    Act,
    Cadence,
    Choice,
    Comparison,
    Counts,
    Direction,
    Flag,
    Kind,
    PhaseCause,
    Role,
    Shows,
    SiteKind,
    Stage,
    Supports,
    mark,
)

GONE = mark("errors", "This pilot is no longer there. Somebody may have removed it.")


@dataclass(frozen=True, slots=True)
class Site:
    """A place of the pilot."""

    id: int
    uid: UUID
    version: int
    name: str
    kind: SiteKind
    chosen_because: str | None
    starts_on: date | None
    ends_on: date | None


@dataclass(frozen=True, slots=True)
class Subgroup:
    """A group; share is its part of the target population."""

    id: int
    uid: UUID
    position: int
    name: str
    share: float | None


@dataclass(frozen=True, slots=True)
class Dimension:
    """A split into groups, worst off first where it is ordered."""

    id: int
    uid: UUID
    version: int
    name: str
    ordered: bool
    levels: tuple[Subgroup, ...]


@dataclass(frozen=True, slots=True)
class Metric:
    """A metric as it stands; `measured`: how many measurements it has."""

    id: int
    uid: UUID
    version: int
    name: str
    kind: Kind
    direction: Direction
    unit: str | None
    role: Role
    baseline: float | None
    minimum_worthwhile: float | None
    target: float | None
    limit: float | None
    counts: Counts
    cadence: Cadence | None
    per: float
    chart: str | None
    definition: str | None
    source: str | None
    collected_by: str | None
    measured: int


@dataclass(frozen=True, slots=True)
class Fixing:
    """A criterion as it was fixed."""

    uid: UUID
    metric_id: int
    comparison: Comparison
    baseline: float | None
    minimum_worthwhile: float | None
    target: float
    by: date
    planned: int
    on: date
    source: str | None
    at: datetime
    fixed_by: str
    hash: str
    measurements_then: int


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """If we … then … because …; fixings oldest first.

    if_we, because: None where an import brought a sentence that does not say them apart.
    """

    id: int
    uid: UUID
    version: int
    number: int
    if_we: str | None
    then: str
    because: str | None
    about: About
    importance: int | None
    uncertainty: int | None
    metric_id: int | None
    comparison: Comparison | None
    target: float | None
    by: date | None
    fixings: tuple[Fixing, ...]


@dataclass(frozen=True, slots=True)
class Phase:
    """Where a metric counts as new; withdrawn ones are kept but not drawn."""

    uid: UUID
    metric_id: int
    site_id: int
    starts_on: date
    cause: PhaseCause
    reason: str | None
    iteration_id: int | None
    fixing_id: int | None
    withdrawn_at: datetime | None


@dataclass(frozen=True, slots=True)
class Iteration:
    """A cycle."""

    id: int
    uid: UUID
    version: int
    number: int
    title: str
    starts_on: date
    plan: str
    prediction: str | None
    metric_id: int | None
    hypothesis_id: int | None
    adaptation: str | None
    ends_on: date | None
    did: str | None
    as_planned: bool | None
    study: str | None
    prediction_held: bool | None
    surprises: str | None
    act: Act | None


@dataclass(frozen=True, slots=True)
class Event:
    """Something on the time axis that is nobody's cycle."""

    uid: UUID
    version: int
    on: date
    what: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided, and the flag as it stood."""

    uid: UUID
    version: int
    decision: Choice
    why: str
    decided_on: date
    decided_by: str | None
    flag: Flag | None
    against_flag: bool


@dataclass(frozen=True, slots=True)
class Action:
    """Who does what by when; open until it is done or dropped. given_on: when it was written."""

    uid: UUID
    version: int
    number: int
    what: str
    owner: str | None
    given_on: date
    due_on: date | None
    done_on: date | None
    dropped_on: date | None
    how_it_went: str | None


@dataclass(frozen=True, slots=True)
class Note:
    """A finding."""

    uid: UUID
    version: int
    hypothesis_id: int | None
    text: str
    supports: Supports | None
    kind: str | None
    source: str | None
    strength: int | None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file kept in the store, without its bytes. size: how many they are."""

    uid: UUID
    version: int
    file_name: str
    about: str | None
    shows: Shows | None
    size: int


@dataclass(frozen=True, slots=True)
class PilotPage:
    """A pilot and what belongs to it. Money in minor units of `currency`.

    lead: a contact's name where it is one, else as typed.
    """

    id: int
    uid: UUID
    version: int
    code: str
    title: str
    programme: str
    currency: str
    profile: str
    small_group: int
    stage: Stage
    lead: str | None
    starts_on: date | None
    ends_on: date | None
    budget_cap: int | None
    cost_cap_per_participant: int | None
    problem: str | None
    target_group: str | None
    planned_reach: int | None
    next_review_on: date | None
    source: str | None
    archived: bool
    programme_uid: UUID
    sites: tuple[Site, ...]
    dimensions: tuple[Dimension, ...]
    metrics: tuple[Metric, ...]
    hypotheses: tuple[Hypothesis, ...]
    phases: tuple[Phase, ...]
    iterations: tuple[Iteration, ...]
    events: tuple[Event, ...]
    decisions: tuple[Decision, ...]
    notes: tuple[Note, ...]
    attachments: tuple[Attachment, ...]
    actions: tuple[Action, ...]

    def metric(self, metric_id: int | None) -> Metric | None:
        """The metric with this id."""
        return next((metric for metric in self.metrics if metric.id == metric_id), None)

    @property
    def primary(self) -> Metric | None:
        """The primary metric on which the lowest-numbered hypothesis stands, else the first."""
        mine = [metric for metric in self.metrics if metric.role is Role.PRIMARY]
        for hypothesis in self.hypotheses:
            for metric in mine:
                if metric.id == hypothesis.metric_id:
                    return metric
        return mine[0] if mine else None


Made = TypeVar("Made")


def _made(model: type[Made], row: Any, **more: Any) -> Made:
    """A frozen copy of an ORM row, field by field."""
    own = {f.name: getattr(row, f.name) for f in fields(model) if f.name not in more}  # type: ignore[arg-type]
    return model(**own, **more)


def pilot_page(session: Session, uid: UUID) -> PilotPage:
    """The pilot with this uid. Raises Refusal where it is gone."""
    row = session.scalars(sa.select(schema.Pilot).where(schema.Pilot.uid == uid)).one_or_none()
    if row is None:
        raise Refusal(GONE)
    programme = session.get_one(schema.Programme, row.programme_id)

    def owned(made: type[Made], model: Any, *order: Any) -> tuple[Made, ...]:
        query = sa.select(model).where(model.pilot_id == row.id).order_by(*order, model.id)
        return tuple(_made(made, one) for one in session.scalars(query))

    metrics = _metrics(session, row.id)
    keys = [metric.id for metric in metrics]
    phases = session.scalars(
        sa.select(schema.Phase)
        .where(schema.Phase.metric_id.in_(keys))
        .order_by(schema.Phase.starts_on, schema.Phase.id)
    )
    contact = None if row.lead_id is None else session.get_one(schema.Contact, row.lead_id)
    return _made(
        PilotPage,
        row,
        programme=programme.name,
        programme_uid=programme.uid,
        currency=programme.currency,
        profile=programme.profile,
        small_group=programme.small_group,
        lead=row.lead if contact is None else contact.name,
        sites=owned(Site, schema.Site),
        dimensions=_dimensions(session, row.id),
        metrics=metrics,
        hypotheses=_hypotheses(session, row.id),
        phases=tuple(_made(Phase, one) for one in phases),
        iterations=owned(Iteration, schema.Iteration, schema.Iteration.number),
        events=owned(Event, schema.Event, schema.Event.on),
        decisions=owned(Decision, schema.Decision, schema.Decision.decided_on),
        notes=owned(Note, schema.EvidenceNote),
        attachments=_attachments(session, row.id),
        actions=owned(Action, schema.Action, schema.Action.number),
    )


def _attachments(session: Session, pilot: int) -> tuple[Attachment, ...]:
    a, blob = schema.Attachment, schema.Blob
    query = sa.select(a, blob.size).join(blob, blob.sha256 == a.sha256).where(a.pilot_id == pilot)
    rows = session.execute(query.order_by(a.id))
    return tuple(_made(Attachment, row, size=size) for row, size in rows)


def _metrics(session: Session, pilot: int) -> tuple[Metric, ...]:
    counted = session.connection().exec_driver_sql(
        "SELECT metric_id, count(*) FROM measurement WHERE pilot_id = ? GROUP BY metric_id",
        (pilot,),
    )
    how_many = {row[0]: row[1] for row in counted}
    query = sa.select(schema.Metric).where(schema.Metric.pilot_id == pilot)
    rows = session.scalars(query.order_by(schema.Metric.id))
    return tuple(_made(Metric, row, measured=how_many.get(row.id, 0)) for row in rows)


def _dimensions(session: Session, pilot: int) -> tuple[Dimension, ...]:
    query = sa.select(schema.Dimension).where(schema.Dimension.pilot_id == pilot)
    found = []
    for row in session.scalars(query.order_by(schema.Dimension.id)).all():
        levels = session.scalars(
            sa.select(schema.Subgroup)
            .where(schema.Subgroup.dimension_id == row.id)
            .order_by(schema.Subgroup.position)
        )
        found.append(
            _made(Dimension, row, levels=tuple(_made(Subgroup, level) for level in levels))
        )
    return tuple(found)


def _hypotheses(session: Session, pilot: int) -> tuple[Hypothesis, ...]:
    query = sa.select(schema.Hypothesis).where(schema.Hypothesis.pilot_id == pilot)
    rows = session.scalars(query.order_by(schema.Hypothesis.number)).all()
    fixings: dict[int, list[Fixing]] = {}
    fixed = sa.select(schema.CriterionFixing).where(
        schema.CriterionFixing.hypothesis_id.in_([row.id for row in rows])
    )
    for row in session.scalars(fixed.order_by(schema.CriterionFixing.id)):
        fixings.setdefault(row.hypothesis_id, []).append(_made(Fixing, row))
    return tuple(_made(Hypothesis, row, fixings=tuple(fixings.get(row.id, ()))) for row in rows)
