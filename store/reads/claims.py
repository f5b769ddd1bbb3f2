"""What an outcome says in words: what was seen, what can be claimed, and what would change it.

None of it says that the pilot was the cause.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from math import isfinite

from store.evidence.before_after import Change
from store.evidence.effect import effect, guardrail, harm, needed, primary
from store.evidence.looks import Look
from store.evidence.pilot import CriterionFixed, MetricEvidence
from store.evidence.profile import Profile
from store.evidence.sentences import interval_sentences, said, with_figures
from store.evidence.spoken import MOVED, PROVISIONAL
from store.evidence.variation import Variation
from store.words import Message, Role, Verdict, mark

WENT_SURELY = mark(
    "sentences",
    "{metric} went from {before} to {after} from {when} on; more than chance would do.",
)
WENT_MAYBE = mark(
    "sentences",
    "{metric} went from {before} to {after} from {when} on; chance alone could do that.",
)
COME_BACK = mark(
    "sentences",
    "The same people come back: {visits} visits by {people} people. The range counts each of them "
    "once.",
)
WENT_PEOPLE = mark(
    "sentences",
    "{metric} went from {before} to {after} from {when} on; how sure that is hangs on how many "
    "people came.",
)
UNEQUAL = mark(
    "sentences",
    "In some periods the number for all differs from the sum over places or groups: the number "
    "for all is used.",
)


def sentences(
    metric: MetricEvidence,
    look: Look,
    variation: Variation | None,
    change: Change | None,
    before: float | None,
    begins: int | None,
    profile: Profile,
    fixed: CriterionFixed | None,
    today: date,
) -> tuple[Message, ...]:
    """One to four sentences about a metric, in the order in which they are read.

    change, before: from the phase before to this one, which began on the day `begins`; None where
    there is one phase only. fixed: the criterion that it is judged by.
    """
    if not look.periods:
        return interval_sentences(metric, look)
    first = _seen(metric, look, variation, change, before, begins)
    claimed = interval_sentences(metric, look)[:1]
    return (*first, *claimed, *_open(metric, look, profile, fixed, today))


def warnings(
    metric: MetricEvidence, look: Look, *, provisional: bool, unequal: Sequence[int]
) -> tuple[Message, ...]:
    """How far chart and range can be trusted."""
    found = list(interval_sentences(metric, look)[1:]) if look.periods else []
    if isfinite(look.people) and look.people < look.size:
        numbers = {"people": "count", "visits": "count"}
        facts = {"people": look.people, "visits": look.size, "numbers": numbers}
        found.append(Message(COME_BACK, facts))
    if provisional and look.periods:
        found.append(said(PROVISIONAL))
    if unequal:
        found.append(said(UNEQUAL))
    return tuple(found)


def _seen(
    metric: MetricEvidence,
    look: Look,
    variation: Variation | None,
    change: Change | None,
    before: float | None,
    begins: int | None,
) -> tuple[Message, ...]:
    unsure = look.people_missing
    if change is not None and before is not None and (unsure or isfinite(change.difference_lower)):
        surely = change.difference_lower > 0 or change.difference_upper < 0
        text = WENT_PEOPLE if unsure else WENT_SURELY if surely else WENT_MAYBE
        told = with_figures(text, metric, None, before=before, after=float(look.estimate))
        cadence = metric.cadence or "day"
        numbers = told.facts["numbers"] | {"when": f"period:{cadence}"}
        return (Message(told.text, told.facts | {"when": begins, "numbers": numbers}),)
    if variation is None or look.periods < 2:
        return ()
    return (said(MOVED[variation.variation]),)


def _open(
    metric: MetricEvidence,
    look: Look,
    profile: Profile,
    fixed: CriterionFixed | None,
    today: date,
) -> tuple[Message, ...]:
    """What cannot be claimed yet, as what would change it."""
    if metric.role == Role.GUARDRAIL:
        held = guardrail(metric, look)
        answer = harm([held], profile, needed([held]))
    elif metric.target is None and metric.role != Role.PRIMARY:
        return ()
    else:
        main = primary(metric, look, profile)
        answer = effect(main, fixed, today, needed([main]), ())
    if answer.verdict is Verdict.PASS or answer.would_change is None:
        return ()
    return (answer.would_change,)
