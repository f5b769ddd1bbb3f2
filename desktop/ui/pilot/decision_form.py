"""A decision that was made, mended: what, why, when and by whom. The flag stays as it stood."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.text import Text
from desktop.ui.parts.form import Field, optional
from desktop.ui.pilot.decide import BY, MEANINGS, ON, WHY, WHY_HINT
from store.commands.decisions import EditDecision
from store.words import Choice, mark

if TYPE_CHECKING:
    from store.reads.pilot import Decision

EDIT = mark("pilot", "Edit decision")
WHAT = mark("pilot", "What was decided")
MEANING = mark("pilot", "{decision}: {meaning}")
NAMES = ("why", "decided_by", "decided_on")


def fields_of(decision: Decision, text: Text) -> list[Field]:
    """What can be mended."""

    def say(words: str) -> str:
        return text.say(words, "pilot")

    choices = [
        (each, text.fill("pilot", MEANING, decision=each, meaning=say(MEANINGS[each])))
        for each in Choice
    ]
    return [
        Field("choice", say(WHAT), "choice", choices=choices),
        Field("why", say(WHY), "long", needed=True, hint=say(WHY_HINT)),
        Field("decided_by", optional(say(BY))),
        Field("decided_on", say(ON), "date", needed=True),
    ]


def values_of(decision: Decision) -> dict[str, Any]:
    """What stands there now."""
    return {"choice": decision.decision, **{name: getattr(decision, name) for name in NAMES}}


def edit(decision: Decision, changed: dict[str, Any]) -> EditDecision:
    """The command for what was changed."""
    return EditDecision(decision.uid, **changed)
