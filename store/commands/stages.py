"""A pilot moved from stage to stage, as on the board: only to where it can be."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from store.change import Change
from store.commands.fields import PilotRef
from store.errors import Refusal
from store.schema import Decision, Measurement, Pilot
from store.words import Stage, mark

NOT_DECIDED = mark(
    "errors",
    "Nothing is decided about “{title}” yet: write the decision on its page, then it is decided.",
)
MORE_THAN_AN_IDEA = mark(
    "errors", "“{title}” has numbers already, so it is no mere idea: move it to the design at most."
)


@dataclass(frozen=True, slots=True)
class MovePilot:
    """Move a pilot to another stage. What was written otherwise by EditPilot stays possible."""

    pilot: PilotRef
    stage: Stage
    label = mark("undo", "Move to another stage")
    touches = frozenset({"pilot"})

    def run(self, change: Change) -> None:
        """Refused where nothing is decided yet, and where an idea has been tried already."""
        pilot = change.get(Pilot, self.pilot)
        has = change.session.scalar
        if self.stage is Stage.DECIDED:
            decided = sa.select(Decision.id).where(Decision.pilot_id == pilot.id).limit(1)
            if has(decided) is None:
                raise Refusal(NOT_DECIDED, field="stage", title=pilot.title)
        if self.stage is Stage.IDEA and pilot.stage is not Stage.IDEA:
            measured = sa.select(Measurement.period).where(Measurement.pilot_id == pilot.id)
            if has(measured.limit(1)) is not None:
                raise Refusal(MORE_THAN_AN_IDEA, field="stage", title=pilot.title)
        change.set(pilot, stage=self.stage)
