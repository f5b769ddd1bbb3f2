"""Verdicts, criteria and intervals in words: marked sentences with their figures.

They say what was seen, what can be claimed, what cannot and what would change it. None of them
says that the pilot was the cause. A reason stands in one line without a full stop; what would
change it is advice, in whole sentences.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from math import isfinite
from typing import Any

from store.evidence.looks import AHEAD, Look
from store.evidence.pilot import MetricEvidence
from store.words import Cadence, Kind, Message, mark, mark_n

MUCH_VARIATION = 1.5
MUCH_LAG = 0.3
A_YEAR = 365

SPANS = {
    Cadence.DAY: mark_n("periods", "%n day(s)", None, 0),
    Cadence.WEEK: mark_n("periods", "%n week(s)", None, 0),
    Cadence.MONTH: mark_n("periods", "%n month(s)", None, 0),
    Cadence.QUARTER: mark_n("periods", "%n quarter(s)", None, 0),
    Cadence.SCHOOL_YEAR: mark_n("periods", "%n school year(s)", None, 0),
    Cadence.YEAR: mark_n("periods", "%n year(s)", None, 0),
    Cadence.EVENT: mark_n("periods", "%n event(s)", None, 0),
    None: mark_n("periods", "%n period(s)", None, 0),
}

# Where a sentence depends on which way is better: 1 where up is, −1 where down is.
Sided = dict[int, str]

NO_METRIC = mark("sentences", "No main measure is chosen yet")
CHOOSE_METRIC = mark("sentences", "Choose the one measure that should change.")
NO_WAY = mark("sentences", "Nobody has said which way is better for {metric}")
SAY_WAY = mark("sentences", "Say whether more or less of it is better.")
NOT_FIXED = mark("sentences", "No target is fixed for {metric}, so nothing can be shown")
FIX_IT = mark(
    "sentences",
    "Fix the target, the least that makes it worthwhile and the date: the test begins there.",
)
NO_TARGET = mark("sentences", "{metric} has no target")
NO_MINIMUM = mark("sentences", "Nobody has said from where on {metric} is worthwhile")
PEOPLE_UNKNOWN = mark(
    "sentences", "How many different people have come? {metric} counts visits, not people"
)
COUNT_PEOPLE = mark(
    "sentences", "Write down, with each number, how many different people have come so far."
)
NO_NUMBERS = mark("sentences", "No numbers since the target was fixed")
MEASURE = mark("sentences", "Measure: the first range comes with the third number.")
FIRST_NUMBERS = mark("sentences", "{span} measured, too few to say how sure it is")
ALL_EQUAL = mark("sentences", "All values are the same, so how sure it is cannot be said")
EQUAL_ADVICE = mark("sentences", "Measure on; look whether it is measured finely enough.")

SHOWN: Sided = {
    1: mark("sentences", "Shown: {estimate}, likely {lower} to {upper}, all of it above {beyond}"),
    -1: mark("sentences", "Shown: {estimate}, likely {lower} to {upper}, all of it below {beyond}"),
}
WRONG_WAY = mark("sentences", "The latest numbers went the wrong way, more than chance would do")
SHORT: Sided = {
    1: mark("sentences", "Below the target: {estimate}, likely {lower} to {upper}"),
    -1: mark("sentences", "Above the target: {estimate}, likely {lower} to {upper}"),
}
NOT_REACHED: Sided = {
    1: mark("sentences", "Not above the target yet: {estimate}, likely {lower} to {upper}"),
    -1: mark("sentences", "Not below the target yet: {estimate}, likely {lower} to {upper}"),
}
NOT_SURE: Sided = {
    1: mark(
        "sentences",
        "Not sure yet: {estimate}, likely {lower} to {upper}, and not all of it above {beyond}",
    ),
    -1: mark(
        "sentences",
        "Not sure yet: {estimate}, likely {lower} to {upper}, and not all of it below {beyond}",
    ),
}
NOT_HELD: Sided = {
    1: mark("sentences", "It has not held: the latest {span} came to {latest}, below {minimum}"),
    -1: mark("sentences", "It has not held: the latest {span} came to {latest}, above {minimum}"),
}
TOO_LITTLE: Sided = {
    1: mark(
        "sentences",
        "Not enough of a change to be worthwhile: {estimate}, likely {lower} to {upper}, all below "
        "{minimum}",
    ),
    -1: mark(
        "sentences",
        "Not enough of a change to be worthwhile: {estimate}, likely {lower} to {upper}, all above "
        "{minimum}",
    ),
}
ABOUT_MORE = mark("sentences", "About {span} more like those so far would show it.")
NEVER_LIKE_THIS = mark(
    "sentences",
    "Even {span} more like those so far would not show it: reach more people each time, or make "
    "more of a difference.",
)
REACH_TARGET = mark(
    "sentences", "What is done has to change before more numbers help: the target is {target}."
)
HOLD_ON = mark("sentences", "Find out what was different lately, then see whether it holds.")
FIND_OUT = mark(
    "sentences", "Find out what happened. If you change something, begin a new phase with it."
)
NEW_PHASE = mark(
    "sentences",
    "The numbers have moved to the better side. If that came with a change, a new phase can begin "
    "there: it counts from nought again and asks for more certainty.",
)
DATE_PASSED = mark(
    "sentences", "The date, {by}, has passed: decide, or fix a new target with a new date."
)

NO_GUARDRAIL = mark("sentences", "Nothing is measured that would show harm. What could go wrong?")
ADD_GUARDRAIL = mark(
    "sentences", "Add a guardrail: something that must not get worse, with its limit."
)
NO_LIMIT = mark("sentences", "{metric} has no limit, so nobody has said what harm would be")
SET_LIMIT = mark("sentences", "Set the limit that {metric} must not pass.")
GUARDRAIL_NOT_FIXED = mark("sentences", "{metric} is judged from when a target is fixed")
PAST_LIMIT: Sided = {
    1: mark("sentences", "{metric} below the limit of {limit}: likely {lower} to {upper}"),
    -1: mark("sentences", "{metric} above the limit of {limit}: likely {lower} to {upper}"),
}
CLEAR = mark("sentences", "{metric} keeps to its limit of {limit}: likely {lower} to {upper}")
ALL_CLEAR = mark_n("sentences", "%n guardrail(s), and each keeps to its limit", None, 0)
NONE_PAST = mark_n("sentences", "%n guardrail(s), and none lies past its limit", None, 0)
ACROSS = mark("sentences", "{metric} may be past its limit of {limit}: likely {lower} to {upper}")
NOT_PAST = mark(
    "sentences", "{metric} does not lie past its limit of {limit}: likely {lower} to {upper}"
)
STOP_HARM = mark("sentences", "Stop or change what does harm before anything else.")
MORE_TO_CLEAR = mark("sentences", "About {span} more like those so far would clear it.")
NOT_CLEAR_SOON = mark(
    "sentences", "Even {span} more like those so far would not clear it: it lies too close."
)

SEEN = mark("sentences", "{estimate} ({lower} to {upper})")
SEEN_ONLY = mark("sentences", "{estimate}")
ASKED: Sided = {
    1: mark("sentences", "above {beyond}, target {target}"),
    -1: mark("sentences", "below {beyond}, target {target}"),
}
LIMIT_ASKED: Sided = {
    1: mark("sentences", "above {limit}"),
    -1: mark("sentences", "below {limit}"),
}

STOPPED = mark("sentences", "It was decided to stop on {on}")
FIX_FIRST = mark("sentences", "Fix a target before the first number")
FIX_NOW = mark("sentences", "No target is fixed: fix one, and the test begins")
MEASURED = mark("sentences", "{seen} of {span} measured")
ALL_IN_ORDER = mark("sentences", "All that was asked for is in order")
READY = mark("sentences", "All in order: {estimate}, likely {lower} to {upper}")
ONE_LEFT = mark("sentences", "1 left: {first}")
TWO_LEFT = mark("sentences", "2 left: {first} and {second}")
MANY_LEFT = mark("sentences", "{open} of {asked} questions open; next: {first}")

AFTER = mark("sentences", "{estimate} after {span}, likely {lower} to {upper}.")
AFTER_ABOVE = mark(
    "sentences",
    "{estimate} after {span}, likely {lower} to {upper}: all of it above the target of {target}.",
)
AFTER_BELOW = mark(
    "sentences",
    "{estimate} after {span}, likely {lower} to {upper}: all of it below the target of {target}.",
)
AFTER_ACROSS = mark(
    "sentences",
    "{estimate} after {span}, likely {lower} to {upper}: the target of {target} lies within.",
)
TOO_FEW = mark("sentences", "{span} measured: how sure it is can be said from the third on.")
NOTHING_YET = mark("sentences", "No numbers yet.")
EQUAL_YET = mark("sentences", "{span}, all {estimate}: how sure it is cannot be said.")
NOT_PEOPLE = mark(
    "sentences",
    "{estimate} after {span}. How many different people have come? Without that, how sure it is "
    "cannot be said.",
)
VARIES = mark(
    "sentences", "The numbers vary more than chance would do; the range was widened for it."
)
HANGS = mark(
    "sentences",
    "Neighbouring numbers hang together more than chance would do; the range was widened for it, "
    "and the chance of being wrong may be twice what it says.",
)
VARIES_AND_HANGS = mark(
    "sentences",
    "The numbers vary more, and hang together more, than chance would do; the range was widened "
    "for it, and the chance of being wrong may be twice what it says.",
)
NOT_WHY = mark(
    "sentences",
    "This says what came, not why: in less than a year, seasons and what was on its way already "
    "could do the same.",
)


@cache
def span(cadence: str | None, count: int) -> Message:
    """ "5 weeks", in the metric's own rhythm."""
    known = None if cadence is None else Cadence(cadence)
    return Message(SPANS[known], {}, count, "periods")


@cache
def as_it_stands(text: str, context: str = "sentences") -> Message:
    """A sentence without places to fill: one message, however often it is said."""
    return Message(text, context=context)


def said(text: str, **facts: Any) -> Message:
    """A sentence with facts that stand as they are."""
    return Message(text, facts) if facts else as_it_stands(text)


def written(metric: MetricEvidence) -> str:
    """How figures of a metric are written, see `Message`."""
    if metric.kind == Kind.PROPORTION:
        return "proportion"
    if metric.kind == Kind.RATE and metric.per != 1:
        return f"rate:{metric.per:g}"
    return "number"


def change_written(metric: MetricEvidence) -> str:
    """How a change of a metric is written: a share's in percentage points."""
    how = written(metric)
    return "points" if how == "proportion" else how


def with_figures(text: str, metric: MetricEvidence, look: Look | None, **more: Any) -> Message:
    """A sentence about a metric with the figures it may need; floats in `more` are in its unit."""
    facts: dict[str, Any] = {"metric": metric.name}
    if look is not None:
        facts |= {"estimate": look.estimate, "lower": look.lower, "upper": look.upper}
    facts |= more
    how = written(metric)
    numbers = {}
    for name, fact in facts.items():
        if isinstance(fact, float):
            numbers[name] = how
            if not isfinite(fact):
                facts[name] = None
    return Message(text, facts | {"numbers": numbers})


def seen(metric: MetricEvidence, look: Look | None) -> Message | None:
    """Estimate and range, as far as they are known."""
    if look is None or not isfinite(look.estimate):
        return None
    known = isfinite(look.lower) or isfinite(look.upper)
    return with_figures(SEEN if known else SEEN_ONLY, metric, look)


def on_date(text: str, **dates: date) -> Message:
    """A sentence with dates in it."""
    facts: dict[str, Any] = {name: day.isoformat() for name, day in dates.items()}
    return Message(text, facts | {"numbers": dict.fromkeys(dates, "date")})


def more_periods(metric: MetricEvidence, more: int | None, soon: str, late: str) -> Message:
    """How many more periods it takes; None is more than can be looked ahead."""
    if more is None:
        return said(late, span=span(metric.cadence, AHEAD))
    return said(soon, span=span(metric.cadence, more))


def sentences(
    found: object,
    *,
    kind: str = "mean",
    direction: str = "none",
    target: float | None = None,
    baseline: float | None = None,
    cadence: str | None = None,
    per: float = 1.0,
    compared: bool = False,
) -> tuple[Message, ...]:
    """One to three true sentences on a result: what was seen, what can and what cannot be claimed.

    found: a RunChart, ControlChart, Variation, Interval (its last period is spoken of), Change,
    Gradient, GapTrend, Transfer, Criterion or Readiness. kind, direction, target, baseline: of the
    metric, in its own unit. cadence: of its periods, None where it is not known. per: what a rate
    is shown per. compared: a Change is one of `difference_in_differences`. Nothing is said to be
    the pilot's doing; `str` of a message is English.
    Raises EvidenceError for anything else, or a word that is not known.
    """
    from store.evidence.spoken import spoken  # which rests on this module

    return spoken(
        found,
        kind=kind,
        direction=direction,
        target=target,
        baseline=baseline,
        cadence=cadence,
        per=per,
        compared=compared,
    )


def interval_sentences(metric: MetricEvidence, look: Look) -> tuple[Message, ...]:
    """One to three sentences on a metric at its last period, for those who see its chart."""
    time = span(metric.cadence, look.periods)
    if not look.periods:
        return (said(NOTHING_YET),)
    if look.people_missing:
        return (
            with_figures(NOT_PEOPLE, metric, look, span=time),
            *doubts(look.dispersion, look.lag1),
        )
    if look.periods < 3:
        return (said(TOO_FEW, span=time),)
    if look.equal and look.lower != look.lower:
        return (with_figures(EQUAL_YET, metric, look, span=time),)
    facts: dict[str, Any] = {"span": time}
    text = AFTER
    if metric.target is not None:
        facts["target"] = float(metric.target)
        text = AFTER_ACROSS
        if look.lower > metric.target:
            text = AFTER_ABOVE
        elif look.upper < metric.target:
            text = AFTER_BELOW
    first = with_figures(text, metric, look, **facts)
    return (first, *doubts(look.dispersion, look.lag1), *_other_reasons(metric, look))


def doubts(dispersion: float, lag1: float) -> tuple[Message, ...]:
    """What is always said of numbers that vary, or hang together, more than chance would do."""
    varies, hangs = dispersion > MUCH_VARIATION, lag1 > MUCH_LAG
    if varies and hangs:
        return (said(VARIES_AND_HANGS),)
    if varies or hangs:
        return (said(VARIES if varies else HANGS),)
    return ()


def _other_reasons(metric: MetricEvidence, look: Look) -> tuple[Message, ...]:
    """Where it looks better than before, within less than a year: what else could do that."""
    way = {"up": 1, "down": -1}.get(metric.direction, 0)
    if metric.baseline is None or (look.estimate - metric.baseline) * way <= 0:
        return ()
    start = metric.judged_from or 0
    days = int(metric.periods[-1] - metric.periods[start])
    return (said(NOT_WHY),) if days < A_YEAR else ()
