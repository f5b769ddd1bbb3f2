"""Learning and transfer as far as the record shows them: criteria that need no statistics."""

from __future__ import annotations

from collections.abc import Sequence

from store.evidence.criteria import Answer, Records, asked
from store.evidence.pilot import (
    HypothesisEvidence,
    IterationEvidence,
    MetricEvidence,
    PilotEvidence,
)
from store.evidence.profile import Profile
from store.evidence.sentences import on_date
from store.words import Act, Message, Verdict, mark, mark_n

NO_CRITERION = mark("criteria", "No target has been fixed")
FIX_CRITERION = mark("criteria", "Fix the target before the next number comes in.")
FIXED_AFTER = mark_n(
    "criteria", "%n number(s) it is judged by were in when the target was fixed", None, 0
)
FIX_ANEW = mark(
    "criteria",
    "Fix a new target: it is judged by the numbers from then on, and asks for more certainty.",
)
FIXED_BEFORE = mark("criteria", "Fixed on {on}, before the numbers it is judged by")
ON_PAPER = mark("criteria", "Fixed on paper on {on}, entered later, on {entered}")
ATTACH_PAPER = mark("criteria", "Attach the paper on which it was fixed.")
ITERATIONS = mark_n("criteria", "%n cycle(s) completed", None, 0)
COMPLETE_ONE = mark(
    "criteria", "Complete a cycle: write down what was done, what was seen and what comes next."
)
NOT_RATED = mark("criteria", "How much hangs on each assumption, and how sure it is, is not rated")
RATE = mark("criteria", "Rate the importance and the uncertainty of each hypothesis from 1 to 5.")
NO_HYPOTHESIS = mark("criteria", "No hypothesis is written down")
WRITE_ONE = mark("criteria", "Write down what you believe: if we …, then …, because ….")
UNTESTED = mark("criteria", "Hypothesis {number} is the riskiest and is not tested")
TEST_IT = mark("criteria", "Test hypothesis {number} first: measure it, or note what you find.")
TESTED = mark("criteria", "Hypothesis {number}, the riskiest, is tested")
NO_CYCLE = mark("criteria", "No cycle is completed yet")
GIVEN_UP = mark("criteria", "Cycle {number}, the last, ended with giving up what was tried")
TRY_AGAIN = mark("criteria", "Complete a cycle that adopts or adapts what was tried.")
GOES_ON = mark("criteria", "Cycle {number}, the last, ended with going on")
AT_LEAST = mark("criteria", "at least {count}")
COUNTED = mark("criteria", "{count}")

PLACES = mark_n("criteria", "Numbers from %n place(s)", None, 0)
MORE_PLACES = mark("criteria", "Measure in more places: {count} are asked for.")
NO_MEASURE = mark("criteria", "Without a main measure no place has numbers that count")
ADAPTED = mark_n("criteria", "%n adaptation(s) written down", None, 0)
NOT_ADAPTED = mark("criteria", "No adaptation is written down, so a new place would not know")
WRITE_ADAPTED = mark(
    "criteria", "Write down with a cycle what was adapted for a place, or that nothing was."
)


def fixed_before(hypothesis: HypothesisEvidence | None, profile: Profile) -> Answer:
    """Was the primary hypothesis' criterion fixed before the judged data came in?"""
    records: Records = () if hypothesis is None else (("hypothesis", hypothesis.uid),)
    fixed = None if hypothesis is None else hypothesis.fixed
    if fixed is None:
        return Answer(Verdict.UNKNOWN, asked(NO_CRITERION), asked(FIX_CRITERION), records=records)
    records = (*records, ("criterion_fixing", fixed.uid))
    if fixed.paper:
        why = _dated(on_date(ON_PAPER, on=fixed.on, entered=fixed.entered_at))
        if profile.paper_passes and fixed.source_attached:
            return Answer(Verdict.PASS, why, records=records)
        change = asked(ATTACH_PAPER if profile.paper_passes else FIX_ANEW)
        return Answer(Verdict.UNKNOWN, why, change, records=records)
    if fixed.judged_before > 0:
        why = Message(FIXED_AFTER, {}, fixed.judged_before, "criteria")
        return Answer(Verdict.FAIL, why, asked(FIX_ANEW), records=records)
    return Answer(Verdict.PASS, _dated(on_date(FIXED_BEFORE, on=fixed.on)), records=records)


def iterations(done: Sequence[IterationEvidence], profile: Profile) -> Answer:
    """Are there enough completed cycles?"""
    enough = len(done) >= profile.iterations
    return Answer(
        Verdict.PASS if enough else Verdict.FAIL,
        Message(ITERATIONS, {}, len(done), "criteria"),
        None if enough else asked(COMPLETE_ONE),
        _count(COUNTED, len(done)),
        _count(AT_LEAST, profile.iterations),
        tuple(("iteration", each.uid) for each in done),
    )


def riskiest(hypotheses: Sequence[HypothesisEvidence]) -> Answer:
    """Is the assumption with most importance times uncertainty tested? All of them on a tie."""
    if not hypotheses:
        return Answer(Verdict.UNKNOWN, asked(NO_HYPOTHESIS), asked(WRITE_ONE))
    rated = [
        (each.importance * each.uncertainty, each)
        for each in hypotheses
        if each.importance is not None and each.uncertainty is not None
    ]
    if not rated:
        return Answer(Verdict.UNKNOWN, asked(NOT_RATED), asked(RATE))
    most = max(risk for risk, _ in rated)
    top = [each for risk, each in rated if risk == most]
    records = tuple(("hypothesis", each.uid) for each in top)
    for each in top:
        if not each.tested:
            why, change = asked(UNTESTED, number=each.number), asked(TEST_IT, number=each.number)
            return Answer(Verdict.FAIL, why, change, records=records)
    return Answer(Verdict.PASS, asked(TESTED, number=top[0].number), records=records)


def not_abandoned(done: Sequence[IterationEvidence]) -> Answer:
    """Did the last completed cycle end in anything but giving up? done: in order of their end."""
    if not done:
        return Answer(Verdict.UNKNOWN, asked(NO_CYCLE), asked(COMPLETE_ONE))
    last = done[-1]
    records = (("iteration", last.uid),)
    if last.act == Act.ABANDON:
        why = asked(GIVEN_UP, number=last.number)
        return Answer(Verdict.FAIL, why, asked(TRY_AGAIN), records=records)
    return Answer(Verdict.PASS, asked(GOES_ON, number=last.number), records=records)


def completed(evidence: PilotEvidence) -> list[IterationEvidence]:
    """Cycles with an end and an act, by their end."""
    done = [each for each in evidence.iterations if each.act is not None and each.ends_on]
    return sorted(done, key=lambda each: (str(each.ends_on), each.number))


def sites(metric: MetricEvidence | None, profile: Profile) -> Answer:
    """Are there numbers of the primary metric from enough pilot sites?"""
    if metric is None:
        return Answer(Verdict.UNKNOWN, asked(NO_MEASURE), asked(MORE_PLACES, count=profile.sites))
    enough = metric.sites >= profile.sites
    return Answer(
        Verdict.PASS if enough else Verdict.FAIL,
        Message(PLACES, {}, metric.sites, "criteria"),
        None if enough else asked(MORE_PLACES, count=profile.sites),
        _count(COUNTED, metric.sites),
        _count(AT_LEAST, profile.sites),
        (("metric", metric.uid),),
    )


def adaptations(evidence: PilotEvidence) -> Answer:
    """Is any adaptation written down with a cycle? None may be none, or nobody who wrote."""
    adapted = [each for each in evidence.iterations if each.adaptation]
    records = tuple(("iteration", each.uid) for each in adapted)
    observed, least = _count(COUNTED, len(adapted)), _count(AT_LEAST, 1)
    if not adapted:
        why, change = asked(NOT_ADAPTED), asked(WRITE_ADAPTED)
        return Answer(Verdict.UNKNOWN, why, change, observed, least)
    why = Message(ADAPTED, {}, len(adapted), "criteria")
    return Answer(Verdict.PASS, why, None, observed, least, records)


def _count(text: str, count: int) -> Message:
    return asked(text, count=count, numbers={"count": "count"})


def _dated(message: Message) -> Message:
    return Message(message.text, message.facts, context="criteria")
