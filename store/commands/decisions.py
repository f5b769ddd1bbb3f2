"""Decisions about a pilot, with the flag as it stood."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from store.change import Change
from store.commands import checks
from store.commands.fields import UNSET, DecisionRef, PilotRef, ReviewRef, Unset, kept
from store.commands.reviews import review_with
from store.errors import Refusal
from store.schema import Action, Decision, History, Pilot, PortfolioRow
from store.words import Choice, Flag, Stage, mark

NEEDS_WHY = mark("errors", "Say why in a few words: it goes into the minutes.")
AGAINST = mark(
    "errors",
    "{pilot} is flagged “{flag}”, and this goes against it: write the reason in a full sentence.",
)
AHEAD = mark("errors", "{on} lies ahead: write the day on which it was decided.")

CLOSING = frozenset({Choice.SCALE, Choice.STOP})
ENOUGH = 15
"""Letters of a reason that says more than "ok"."""


def against(choice: Choice, flag: Flag | None) -> bool:
    """Whether a decision goes against the flag: scale what is not ready, stop what is."""
    if choice is Choice.SCALE:
        return flag is not Flag.READY
    if choice is Choice.STOP:
        return flag is Flag.READY
    return choice is Choice.CONTINUE and flag is Flag.RECONSIDER


@dataclass(frozen=True, slots=True)
class Decide:
    """Scale, continue, iterate, pivot or stop. Against the flag only with a reason.

    review: the meeting in which it is decided, with the pilot on its agenda.
    """

    pilot: PilotRef
    decision: Choice
    why: str
    decided_on: date | None = None
    decided_by: str | None = None
    review: ReviewRef | None = None
    label = mark("undo", "Decide")
    touches = frozenset({"decision", "pilot"})

    def run(self, change: Change) -> None:
        """Keeps the flag as it stood; scale and stop close the pilot."""
        pilot = change.get(Pilot, self.pilot)
        why = checks.optional(self.why, "why")
        if why is None:
            raise Refusal(NEEDS_WHY, field="why")
        on = self.decided_on or change.today
        if on > change.today:
            raise Refusal(AHEAD, field="decided_on", on=on.isoformat())
        row = change.session.get(PortfolioRow, pilot.id)
        flag = None if row is None else row.flag
        opposed = against(self.decision, flag)
        if opposed and len(why) < ENOUGH:
            named = flag if flag else "–"
            raise Refusal(AGAINST, field="why", pilot=pilot.code, flag=named)
        change.add(
            Decision(
                pilot_id=pilot.id,
                decision=self.decision,
                why=why,
                decided_on=on,
                decided_by=checks.optional(self.decided_by, "decided_by", checks.SHORT),
                flag=flag,
                against_flag=opposed,
                review_id=review_with(change, self.review, pilot),
            )
        )
        if self.decision in CLOSING:
            change.set(pilot, stage=Stage.DECIDED)


@dataclass(frozen=True, slots=True)
class EditDecision:
    """Mend what is written about a decision. The flag stays as it stood on the day."""

    decision: DecisionRef
    choice: Choice | Unset = UNSET
    why: str | Unset = UNSET
    decided_on: date | Unset = UNSET
    decided_by: str | Unset | None = UNSET
    label = mark("undo", "Edit decision")
    touches = frozenset({"decision", "pilot"})

    def run(self, change: Change) -> None:
        """Another choice brings its stage along, as if it had been made at once."""
        row = change.get(Decision, self.decision)
        pilot = change.session.get_one(Pilot, row.pilot_id)
        choice = kept(self.choice, row.decision)
        why = row.why if isinstance(self.why, Unset) else checks.optional(self.why, "why")
        if why is None:
            raise Refusal(NEEDS_WHY, field="why")
        on = kept(self.decided_on, row.decided_on)
        if on > change.today:
            raise Refusal(AHEAD, field="decided_on", on=on.isoformat())
        opposed = against(choice, row.flag)
        if opposed and len(why) < ENOUGH:
            named = row.flag if row.flag else "–"
            raise Refusal(AGAINST, field="why", pilot=pilot.code, flag=named)
        before = _stage_before(change, row, pilot)
        closed = row.decision in CLOSING
        fields = {"decision": choice, "why": why, "decided_on": on, "against_flag": opposed}
        if not isinstance(self.decided_by, Unset):
            fields["decided_by"] = checks.optional(self.decided_by, "decided_by", checks.SHORT)
        change.set(row, **fields)
        if choice in CLOSING and not closed:
            change.set(pilot, stage=Stage.DECIDED)
        elif choice not in CLOSING and before is not None:
            change.set(pilot, stage=before)


@dataclass(frozen=True, slots=True)
class RemoveDecision:
    """Take a decision back that was written down by mistake. Actions that follow from it stay."""

    decision: DecisionRef
    label = mark("undo", "Remove decision")
    touches = frozenset({"decision", "pilot", "action"})

    def run(self, change: Change) -> None:
        """Take it away, with the stage that it brought; undo brings both back."""
        decision = change.get(Decision, self.decision)
        following = sa.select(Action).where(Action.decision_id == decision.id)
        for action in change.session.scalars(following).all():
            change.set(action, decision_id=None)
        pilot = change.session.get_one(Pilot, decision.pilot_id)
        before = _stage_before(change, decision, pilot)
        change.remove(decision)
        if before is not None:
            change.set(pilot, stage=before)


def _stage_before(change: Change, decision: Decision, pilot: Pilot) -> Stage | None:
    """The stage that the decision ended; None where it ended none, or another one keeps it ended.

    The history has it, in the newest row in which a decision ended the pilot.
    """
    others = sa.select(Decision.id).where(
        Decision.pilot_id == pilot.id,
        Decision.id != decision.id,
        Decision.decision.in_(CLOSING),
    )
    if decision.decision not in CLOSING or pilot.stage is not Stage.DECIDED:
        return None
    if change.session.scalar(others.limit(1)) is not None:
        return None
    makers = (Decide.__name__, EditDecision.__name__)
    made = sa.select(History.changes).where(History.name.in_(makers))
    for changes in change.session.scalars(made.order_by(History.number.desc())):
        for _, uid, fields in changes:
            if uid == str(pilot.uid) and fields.get("stage", [None])[-1] == Stage.DECIDED:
                return Stage(fields["stage"][0])
    return None
