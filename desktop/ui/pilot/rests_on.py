"""What a criterion rests on, in a few words, and where on the page that is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from desktop.text import Text
from store.words import mark, mark_n

if TYPE_CHECKING:
    from store.evidence.criteria import Criterion
    from store.reads.pilot import PilotPage

HYPOTHESIS = mark("pilot", "Hypothesis {number}")
FIXED = mark("pilot", "Fixed {date}")
CYCLES = mark_n("pilot", "%n cycle(s)", None, 0)
PLACES = mark_n("pilot", "%n place(s)", None, 0)
ADD_METRIC = mark("pilot", "Add a metric")
FIX = mark("pilot", "Fix the target")
ADD_HYPOTHESIS = mark("pilot", "Write a hypothesis")
LOG_CYCLE = mark("pilot", "Log a cycle")
ADD_GUARDRAIL = mark("pilot", "Add a guardrail")
ADD_PLACE = mark("pilot", "Add a place")
SAY_WHO = mark("pilot", "Say who it is for")


@dataclass(frozen=True, slots=True)
class Rests:
    """table: of the record, or what to do: see `view`. uid: the record, None for a deed."""

    words: str
    table: str
    uid: UUID | None = None


# Where there is no record yet, what would make one: by criterion.
DEEDS = {
    "need.documented": (SAY_WHO, "pilot"),
    "learning.fixed_before": (FIX, "criterion"),
    "learning.iterations": (LOG_CYCLE, "new_iteration"),
    "learning.riskiest": (ADD_HYPOTHESIS, "hypothesis"),
    "learning.not_abandoned": (LOG_CYCLE, "new_iteration"),
    "effect.primary": (ADD_METRIC, "metric"),
    "harm.guardrails": (ADD_GUARDRAIL, "guardrail"),
    "transfer.sites": (ADD_PLACE, "site"),
    "transfer.adaptations": (LOG_CYCLE, "new_iteration"),
}


def rests_on(criterion: Criterion, page: PilotPage, text: Text) -> Rests | None:
    """The records of a criterion as a link; what would make the first one; or None."""
    records = [(table, UUID(str(uid))) for table, uid in criterion.records]
    tables = {table for table, _ in records}
    if not records:
        deed = DEEDS.get(criterion.id)
        if criterion.id == "need.documented" and page.problem and page.target_group:
            deed = None
        return None if deed is None else Rests(text.say(deed[0], "pilot"), deed[1])
    table, uid = records[0]
    if tables == {"iteration"}:
        return Rests(text.fill("pilot", CYCLES, len(records)), "iteration", uid)
    if tables == {"site"}:
        return Rests(text.fill("pilot", PLACES, len(records)), "site", uid)
    words = _named(table, uid, page, text)
    return Rests(words, table, uid) if words else None


def _named(table: str, uid: UUID, page: PilotPage, text: Text) -> str:
    if table == "metric":
        return next((each.name for each in page.metrics if each.uid == uid), "")
    for hypothesis in page.hypotheses:
        if table == "hypothesis" and hypothesis.uid == uid:
            return text.fill("pilot", HYPOTHESIS, number=hypothesis.number)
        for fixing in hypothesis.fixings:
            if table == "criterion_fixing" and fixing.uid == uid:
                return text.fill("pilot", FIXED, date=text.date(fixing.on))
    return ""
