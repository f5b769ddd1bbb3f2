"""The fields of a cycle: to log one, to complete it, to mend what was written."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.text import Text
from desktop.ui.parts.form import Field, optional
from store.commands.iterations import AddIteration, CompleteIteration, EditIteration
from store.words import Act, mark

if TYPE_CHECKING:
    from uuid import UUID

    from store.reads.pilot import Iteration, PilotPage

LOG = mark("pilot", "Log a cycle")
COMPLETE = mark("pilot", "Complete cycle {number}")
COMPLETE_DO = mark("pilot", "Complete")
EDIT = mark("pilot", "Cycle {number}")
TITLE = mark("pilot", "What do you try?")
TITLE_HINT = mark("pilot", "In a few words: it stands above the chart.")
STARTS = mark("pilot", "From")
ENDS = mark("pilot", "Until")
PLAN = mark("pilot", "Plan")
PLAN_HINT = mark("pilot", "Who does what, where, when. No names, no health details.")
PREDICTION = mark("pilot", "What do you predict?")
METRIC = mark("pilot", "Which metric will show it?")
HYPOTHESIS = mark("pilot", "Which hypothesis does it test?")
ADAPTATION = mark("pilot", "Adapted to this place")
DID = mark("pilot", "What was done?")
AS_PLANNED = mark("pilot", "Was it as planned?")
STUDY = mark("pilot", "What did it show?")
HELD = mark("pilot", "Did the prediction hold?")
SURPRISES = mark("pilot", "Surprises")
ACT = mark("pilot", "What follows?")
NEW_PHASE = mark("pilot", "Begin a new phase of")
NEW_PHASE_HINT = mark(
    "pilot",
    "Its numbers count as new from this cycle on. A metric that is judged is then asked for more.",
)
NO_METRIC = mark("pilot", "none")
YES = mark("pilot", "Yes")
NO = mark("pilot", "No")
NOT_SAID = mark("pilot", "Not said")
NAMED = mark("pilot", "H{number}: {then}")
ACTS = {
    Act.ADOPT: mark("pilot", "Adopt: it stays"),
    Act.ADAPT: mark("pilot", "Adapt: change it and try again"),
    Act.ABANDON: mark("pilot", "Abandon: it ends"),
}


def metric_choices(page: PilotPage, text: Text) -> list[tuple[Any, str]]:
    """None, and each metric."""
    named = [(each.uid, each.name) for each in page.metrics]
    return [(None, text.say(NO_METRIC, "pilot")), *named]


def hypothesis_choices(page: PilotPage, text: Text) -> list[tuple[Any, str]]:
    """None, and each hypothesis by number and what it says will happen."""
    named = [
        (each.uid, text.fill("pilot", NAMED, number=each.number, then=each.then))
        for each in page.hypotheses
    ]
    return [(None, text.say(NO_METRIC, "pilot")), *named]


def yes_no(text: Text, *, unsaid: bool) -> list[tuple[Any, str]]:
    """Yes, no, and perhaps not said."""
    choices = [(True, text.say(YES, "pilot")), (False, text.say(NO, "pilot"))]
    return [(None, text.say(NOT_SAID, "pilot")), *choices] if unsaid else list(choices)


def log_fields(page: PilotPage, text: Text) -> list[Field]:
    """What a new cycle is asked."""

    def say(words: str) -> str:
        return text.say(words, "pilot")

    return [
        Field("title", say(TITLE), needed=True, hint=say(TITLE_HINT)),
        Field("starts_on", say(STARTS), "date", needed=True),
        Field("plan", say(PLAN), "long", needed=True, hint=say(PLAN_HINT)),
        Field("prediction", optional(say(PREDICTION)), "long"),
        Field("metric", say(METRIC), "choice", choices=metric_choices(page, text)),
        Field("hypothesis", say(HYPOTHESIS), "choice", choices=hypothesis_choices(page, text)),
        Field("adaptation", optional(say(ADAPTATION)), "long"),
    ]


def log_values(page: PilotPage, today: date, tests: UUID | None = None) -> dict[str, Any]:
    """What can be filled in already. tests: the hypothesis, where it is known."""
    primary = page.primary
    standing = [h for h in page.hypotheses if primary and h.metric_id == primary.id]
    chosen = next((h for h in page.hypotheses if h.uid == tests), None)
    if chosen is not None:
        primary, standing = page.metric(chosen.metric_id), [chosen]
    return {
        "starts_on": today,
        "metric": primary.uid if primary else None,
        "hypothesis": standing[0].uid if standing else None,
    }


def log(page: PilotPage, values: dict[str, Any]) -> AddIteration:
    """The command of a new cycle."""
    return AddIteration(page.uid, **values)


def complete_fields(page: PilotPage, text: Text) -> list[Field]:
    """What a cycle is asked when it ends."""

    def say(words: str) -> str:
        return text.say(words, "pilot")

    acts = [(act, text.say(words, "pilot")) for act, words in ACTS.items()]
    return [
        Field("ends_on", say(ENDS), "date", needed=True),
        Field("did", say(DID), "long", needed=True),
        Field("as_planned", say(AS_PLANNED), "choice", choices=yes_no(text, unsaid=False)),
        Field("study", say(STUDY), "long", needed=True),
        Field("prediction_held", say(HELD), "choice", choices=yes_no(text, unsaid=True)),
        Field("surprises", optional(say(SURPRISES)), "long"),
        Field("act", say(ACT), "choice", needed=True, choices=acts),
        Field(
            "new_phase_of",
            say(NEW_PHASE),
            "choice",
            choices=metric_choices(page, text),
            hint=say(NEW_PHASE_HINT),
        ),
    ]


def complete_values(today: date) -> dict[str, Any]:
    """What can be filled in already; what follows is chosen, not suggested."""
    return {
        "ends_on": today,
        "as_planned": True,
        "prediction_held": None,
        "act": "",
        "new_phase_of": None,
    }


def complete(page: PilotPage, cycle: Iteration, values: dict[str, Any]) -> CompleteIteration:
    """The command that ends a cycle."""
    return CompleteIteration(page.uid, cycle.uid, **values)


EDITED = ("title", "starts_on", "plan", "prediction", "adaptation")
EDITED_WHEN_DONE = ("ends_on", "did", "as_planned", "study", "prediction_held", "surprises", "act")


def edit_fields(page: PilotPage, cycle: Iteration, text: Text) -> list[Field]:
    """All of it; what is asked at the end only once it has ended."""
    fields = log_fields(page, text)
    if cycle.act is not None:
        fields += [each for each in complete_fields(page, text) if each.name in EDITED_WHEN_DONE]
    return fields


def edit_values(page: PilotPage, cycle: Iteration) -> dict[str, Any]:
    """What stands there now."""
    names: Sequence[str] = EDITED if cycle.act is None else (*EDITED, *EDITED_WHEN_DONE)
    metric = page.metric(cycle.metric_id)
    tested = next((h for h in page.hypotheses if h.id == cycle.hypothesis_id), None)
    return {
        **{name: getattr(cycle, name) for name in names},
        "metric": metric.uid if metric else None,
        "hypothesis": tested.uid if tested else None,
    }


def edit(page: PilotPage, cycle: Iteration, values: dict[str, Any]) -> EditIteration:
    """The command that mends it."""
    return EditIteration(page.uid, cycle.uid, **values)
