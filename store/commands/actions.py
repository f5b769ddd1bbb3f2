"""Actions: who does what by when, until it is done or dropped."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from store.change import Change
from store.commands import checks
from store.commands.contacts import called
from store.commands.fields import (
    UNSET,
    ActionRef,
    DecisionRef,
    PilotRef,
    ReviewRef,
    Unset,
    given,
)
from store.commands.reviews import review_with
from store.errors import Refusal
from store.schema import Action, Decision, Pilot
from store.words import mark

CLOSED = mark("errors", "Action {number} is done or dropped already: edit it instead.")
BOTH = mark("errors", "Action {number} can't be both done and dropped: empty one of the dates.")
AHEAD = mark("errors", "{on} lies ahead: write the day on which it was done or dropped.")


def _owner(change: Change, owner: str | None) -> str | None:
    """A name as typed; a contact's as the contact has it, and nothing more of them."""
    text = checks.optional(owner, "owner", checks.SHORT)
    contact = called(change.session, text)
    return text if contact is None else contact.name


def _not_ahead(change: Change, on: date | None, field: str) -> None:
    if on is not None and on > change.today:
        raise Refusal(AHEAD, field=field, on=on.isoformat())


@dataclass(frozen=True, slots=True)
class AddAction:
    """Who does what by when. review: the meeting in which it was given; decision: why."""

    pilot: PilotRef
    what: str
    owner: str | None = None
    due_on: date | None = None
    review: ReviewRef | None = None
    decision: DecisionRef | None = None
    label = mark("undo", "Add action")
    touches = frozenset({"action"})

    def run(self, change: Change) -> None:
        """It gets the pilot's next number."""
        pilot = change.get(Pilot, self.pilot)
        decision = self.decision and change.get(Decision, self.decision, of=pilot)
        last = change.session.scalar(
            sa.select(sa.func.max(Action.number)).where(Action.pilot_id == pilot.id)
        )
        change.add(
            Action(
                pilot_id=pilot.id,
                number=(last or 0) + 1,
                review_id=review_with(change, self.review, pilot),
                decision_id=decision.id if decision else None,
                what=checks.required(self.what, "what"),
                owner=_owner(change, self.owner),
                given_on=change.today,
                due_on=self.due_on,
            )
        )


@dataclass(frozen=True, slots=True)
class EditAction:
    """Change an action. One whose day of being done or dropped is emptied is open again."""

    pilot: PilotRef
    action: ActionRef
    what: str | Unset = UNSET
    owner: str | Unset | None = UNSET
    due_on: date | Unset | None = UNSET
    done_on: date | Unset | None = UNSET
    dropped_on: date | Unset | None = UNSET
    how_it_went: str | Unset | None = UNSET
    label = mark("undo", "Edit action")
    touches = frozenset({"action"})

    def run(self, change: Change) -> None:
        """Write through `change`, which keeps before and after."""
        row = change.get(Action, self.action, of=self.pilot)
        fields: dict[str, Any] = given(
            due_on=self.due_on, done_on=self.done_on, dropped_on=self.dropped_on
        )
        if not isinstance(self.what, Unset):
            fields["what"] = checks.required(self.what, "what")
        if not isinstance(self.owner, Unset):
            fields["owner"] = _owner(change, self.owner)
        if not isinstance(self.how_it_went, Unset):
            fields["how_it_went"] = checks.optional(self.how_it_went, "how_it_went")
        for name in ("done_on", "dropped_on"):
            _not_ahead(change, fields.get(name), name)
        after = [fields.get(name, getattr(row, name)) for name in ("done_on", "dropped_on")]
        if None not in after:
            raise Refusal(BOTH, field="done_on", number=row.number)
        change.set(row, **fields)


def _close(
    change: Change, row: Action, field: str, on: date | None, how_it_went: str | None
) -> None:
    if row.done_on is not None or row.dropped_on is not None:
        raise Refusal(CLOSED, field="action", number=row.number)
    day = on or change.today
    _not_ahead(change, day, field)
    text = checks.optional(how_it_went, "how_it_went")
    change.set(row, **{field: day, "how_it_went": text or row.how_it_went})


@dataclass(frozen=True, slots=True)
class CompleteAction:
    """It is done: today, unless another day is said."""

    pilot: PilotRef
    action: ActionRef
    done_on: date | None = None
    how_it_went: str | None = None
    label = mark("undo", "Complete action")
    touches = frozenset({"action"})

    def run(self, change: Change) -> None:
        """Refused where it is closed already."""
        row = change.get(Action, self.action, of=self.pilot)
        _close(change, row, "done_on", self.done_on, self.how_it_went)


@dataclass(frozen=True, slots=True)
class DropAction:
    """It will not be done; how_it_went says why."""

    pilot: PilotRef
    action: ActionRef
    dropped_on: date | None = None
    how_it_went: str | None = None
    label = mark("undo", "Drop action")
    touches = frozenset({"action"})

    def run(self, change: Change) -> None:
        """Refused where it is closed already."""
        row = change.get(Action, self.action, of=self.pilot)
        _close(change, row, "dropped_on", self.dropped_on, self.how_it_went)


@dataclass(frozen=True, slots=True)
class RemoveAction:
    """Remove an action that was written down by mistake."""

    pilot: PilotRef
    action: ActionRef
    label = mark("undo", "Remove action")
    touches = frozenset({"action"})

    def run(self, change: Change) -> None:
        """Take it away; undo brings it back."""
        change.remove(change.get(Action, self.action, of=self.pilot))
