"""Programmes and pilots: begun, changed, removed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.change import Change
from store.commands import checks
from store.commands.contacts import lead_fields
from store.commands.fields import UNSET, PilotRef, ProgrammeRef, Unset, given, kept
from store.commands.profiles import in_force
from store.errors import Refusal
from store.schema import (
    Action,
    Attachment,
    CriterionFixing,
    Decision,
    Dimension,
    Event,
    EvidenceNote,
    Exclusion,
    Hypothesis,
    Iteration,
    Metric,
    Phase,
    Pilot,
    Programme,
    ReviewItem,
    ReviewVote,
    Site,
    Subgroup,
)
from store.words import Stage, mark

NO_TITLE = mark("errors", "{code} needs a title: say in a few words what you try.")
CODE_TAKEN = mark("errors", "There is already a pilot with the code {code}: choose another one.")
NAME_TAKEN = mark("errors", "There is already a programme called {name}: choose another name.")
NOT_EMPTY = mark("errors", "{name} still has pilots: move or remove them first.")
LAST_ONE = mark(
    "errors", "{name} is where new pilots go: make another programme the default first."
)
BAD_CURRENCY = mark("errors", "{currency} is not a currency code: write three letters, as NOK.")


def default_programme(session: Session) -> Programme:
    """The programme that a pilot belongs to unless it is said."""
    query = sa.select(Programme).order_by(Programme.is_default.desc(), Programme.id).limit(1)
    return session.scalars(query).one()


def _currency(code: str) -> str:
    if not re.fullmatch(r"[A-Za-z]{3}", code):
        raise Refusal(BAD_CURRENCY, field="currency", currency=code)
    return code.upper()


def _profile(change: Change, name: str) -> str:
    """The name of a profile that is there, as it is written."""
    return in_force(change.session, name).name


def _free_name(change: Change, name: str, now: str | None = None) -> str:
    """The name as it is kept; now: what the programme is called, which it may go on being."""
    name = checks.required(name, "name", checks.SHORT)
    if now is not None and name.casefold() == now.casefold():
        return name
    if checks.same_name(name, change.session.scalars(sa.select(Programme.name))):
        raise Refusal(NAME_TAKEN, field="name", name=name)
    return name


def _make_default(change: Change) -> None:
    for other in change.session.scalars(sa.select(Programme).where(Programme.is_default)):
        change.set(other, is_default=False)


@dataclass(frozen=True, slots=True)
class AddProgramme:
    """A programme: pilots that share a purpose, a currency and a readiness profile."""

    name: str
    currency: str = "NOK"
    profile: str = "default"
    small_group: int = 5
    default: bool = False
    label = mark("undo", "Add programme")
    touches = frozenset({"programme"})

    def run(self, change: Change) -> None:
        """Write it; made the default, it takes over from the one before."""
        name = _free_name(change, self.name)
        checks.between(self.small_group, "small_group", 3, 10)
        programme = Programme(
            name=name,
            currency=_currency(self.currency),
            profile=_profile(change, self.profile),
            small_group=self.small_group,
            is_default=False,
        )
        change.add(programme)
        if self.default:
            _make_default(change)
            change.set(programme, is_default=True)


@dataclass(frozen=True, slots=True)
class EditProgramme:
    """Change a programme."""

    programme: ProgrammeRef
    name: str | Unset = UNSET
    currency: str | Unset = UNSET
    profile: str | Unset = UNSET
    small_group: int | Unset = UNSET
    default: bool | Unset = UNSET
    label = mark("undo", "Edit programme")
    touches = frozenset({"programme"})

    def run(self, change: Change) -> None:
        """Write through `change`, which keeps before and after."""
        programme = change.get(Programme, self.programme)
        fields = given(small_group=self.small_group)
        if not isinstance(self.name, Unset):
            fields["name"] = _free_name(change, self.name, programme.name)
        if not isinstance(self.profile, Unset):
            fields["profile"] = _profile(change, self.profile)
        if not isinstance(self.currency, Unset):
            fields["currency"] = _currency(self.currency)
        if not isinstance(self.small_group, Unset):
            checks.between(self.small_group, "small_group", 3, 10)
        change.set(programme, **fields)
        if self.default is True and not programme.is_default:
            _make_default(change)
            change.set(programme, is_default=True)


@dataclass(frozen=True, slots=True)
class RemoveProgramme:
    """Remove a programme that has no pilots."""

    programme: ProgrammeRef
    label = mark("undo", "Remove programme")
    touches = frozenset({"programme"})

    def run(self, change: Change) -> None:
        """Refused while pilots belong to it, and for the default one."""
        programme = change.get(Programme, self.programme)
        if change.session.scalar(sa.select(Pilot.id).where(Pilot.programme_id == programme.id)):
            raise Refusal(NOT_EMPTY, name=programme.name)
        if programme.is_default:
            raise Refusal(LAST_ONE, name=programme.name)
        change.remove(programme)


def next_code(session: Session) -> str:
    """The first free code of the form P-001."""
    taken = set(session.scalars(sa.select(Pilot.code)))
    numbers = (f"P-{number:03d}" for number in range(1, len(taken) + 2))
    return next(code for code in numbers if code not in taken)


def checked_code(change: Change, code: str, now: str | None = None) -> str:
    """The code as it is kept; now: the pilot's present one, which it may go on having."""
    code = checks.required(code, "code", 40)
    if now is not None and code.casefold() == now.casefold():
        return code
    if checks.same_name(code, change.session.scalars(sa.select(Pilot.code))):
        raise Refusal(CODE_TAKEN, field="code", code=code)
    return code


@dataclass(frozen=True, slots=True)
class AddPilot:
    """A pilot. budget_cap, cost_cap_per_participant: in the programme's currency, as written.

    lead: a contact's name, which links to the contact, or any other text.
    """

    title: str
    code: str | None = None
    programme: ProgrammeRef | None = None
    stage: Stage = Stage.IDEA
    lead: str | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    budget_cap: float | None = None
    cost_cap_per_participant: float | None = None
    problem: str | None = None
    target_group: str | None = None
    planned_reach: int | None = None
    next_review_on: date | None = None
    source: str | None = None
    label = mark("undo", "Add pilot")
    touches = frozenset({"pilot"})

    def run(self, change: Change) -> None:
        """Write it, with the next free code where none is given."""
        session = change.session
        code = checked_code(change, self.code) if self.code else next_code(session)
        title = checks.optional(self.title, "title", checks.SHORT)
        if title is None:
            raise Refusal(NO_TITLE, field="title", code=code)
        checks.in_order(self.starts_on, self.ends_on)
        checks.not_negative(self.planned_reach, "planned_reach")
        programme = (
            change.get(Programme, self.programme) if self.programme else default_programme(session)
        )
        change.add(
            Pilot(
                programme_id=programme.id,
                code=code,
                title=title,
                stage=self.stage,
                **lead_fields(session, self.lead),
                starts_on=self.starts_on,
                ends_on=self.ends_on,
                budget_cap=checks.minor(self.budget_cap, "budget_cap"),
                cost_cap_per_participant=checks.minor(
                    self.cost_cap_per_participant, "cost_cap_per_participant"
                ),
                problem=checks.optional(self.problem, "problem"),
                target_group=checks.optional(self.target_group, "target_group"),
                planned_reach=self.planned_reach,
                next_review_on=self.next_review_on,
                source=checks.optional(self.source, "source"),
                archived=False,
            )
        )


@dataclass(frozen=True, slots=True)
class EditPilot:
    """Change what is written about a pilot. archived: put away, out of the portfolio's sight."""

    pilot: PilotRef
    title: str | Unset = UNSET
    code: str | Unset = UNSET
    programme: ProgrammeRef | Unset = UNSET
    stage: Stage | Unset = UNSET
    lead: str | Unset | None = UNSET
    starts_on: date | Unset | None = UNSET
    ends_on: date | Unset | None = UNSET
    budget_cap: float | Unset | None = UNSET
    cost_cap_per_participant: float | Unset | None = UNSET
    problem: str | Unset | None = UNSET
    target_group: str | Unset | None = UNSET
    planned_reach: int | Unset | None = UNSET
    next_review_on: date | Unset | None = UNSET
    archived: bool | Unset = UNSET
    source: str | Unset | None = UNSET
    label = mark("undo", "Edit pilot")
    touches = frozenset({"pilot"})

    def run(self, change: Change) -> None:
        """Write through `change`, which keeps before and after."""
        pilot = change.get(Pilot, self.pilot)
        fields = given(
            stage=self.stage,
            starts_on=self.starts_on,
            ends_on=self.ends_on,
            planned_reach=self.planned_reach,
            next_review_on=self.next_review_on,
            archived=self.archived,
        )
        if not isinstance(self.title, Unset):
            fields["title"] = checks.optional(self.title, "title", checks.SHORT)
            if fields["title"] is None:
                raise Refusal(NO_TITLE, field="title", code=pilot.code)
        if not isinstance(self.code, Unset):
            fields["code"] = checked_code(change, self.code, pilot.code)
        if not isinstance(self.programme, Unset):
            fields["programme_id"] = change.get(Programme, self.programme).id
        if not isinstance(self.lead, Unset):
            fields |= lead_fields(change.session, self.lead)
        for name in ("problem", "target_group", "source"):
            value = getattr(self, name)
            if value is not UNSET:
                fields[name] = checks.optional(value, name)
        for name in ("budget_cap", "cost_cap_per_participant"):
            value = getattr(self, name)
            if value is not UNSET:
                fields[name] = checks.minor(value, name)
        checks.in_order(kept(self.starts_on, pilot.starts_on), kept(self.ends_on, pilot.ends_on))
        checks.not_negative(kept(self.planned_reach, pilot.planned_reach), "planned_reach")
        change.set(pilot, **fields)


MEASURED = (Exclusion, Phase, CriterionFixing)
OWNED = (
    *(Action, ReviewItem, Attachment, EvidenceNote, Decision, Event),
    *(Iteration, Hypothesis, Metric),
)


@dataclass(frozen=True, slots=True)
class RemovePilot:
    """Remove a pilot with all that belongs to it; undo brings all of it back."""

    pilot: PilotRef
    label = mark("undo", "Remove pilot")
    touches = frozenset(
        {
            "pilot",
            "site",
            "metric",
            "measurement",
            "hypothesis",
            "iteration",
            "action",
            "review_item",
        }
    )

    def run(self, change: Change) -> None:
        """Children before parents, so that nothing ever refers to what is gone."""
        pilot = change.get(Pilot, self.pilot)
        session = change.session
        metrics = list(session.scalars(sa.select(Metric).where(Metric.pilot_id == pilot.id)))
        keys = [metric.id for metric in metrics]
        for metric in metrics:
            change.unmeasure(metric)
        dimensions = sa.select(Dimension.id).where(Dimension.pilot_id == pilot.id)
        self._clear(change, MEASURED, "metric_id", keys)
        items = sa.select(ReviewItem.id).where(ReviewItem.pilot_id == pilot.id)
        self._clear(change, (ReviewVote,), "item_id", list(session.scalars(items)))
        self._clear(change, OWNED, "pilot_id", [pilot.id])
        self._clear(change, (Subgroup,), "dimension_id", list(session.scalars(dimensions)))
        self._clear(change, (Dimension, Site), "pilot_id", [pilot.id])
        change.remove(pilot)

    def _clear(
        self, change: Change, models: tuple[Any, ...], column: str, owners: list[int]
    ) -> None:
        for model in models:
            query = sa.select(model).where(getattr(model, column).in_(owners))
            for row in change.session.scalars(query):
                change.remove(row)
