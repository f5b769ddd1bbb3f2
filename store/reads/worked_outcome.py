"""How the figures of an outcome came about: where it stands, how sure that is, what changed."""

from __future__ import annotations

import numpy as np

from store.evidence.lines import ChartKind
from store.reads.outcome_types import Outcome
from store.reads.worked_out import (
    Given,
    WorkedOut,
    difference_of,
    given,
    ranged,
    sentences,
    shown,
    way_of,
    words,
)
from store.words import Cadence, Direction, Kind, Message, mark, period_noun

NOW = mark("worked", "Where {metric} stands now")
LIKELY = mark("worked", "What is likely, however often you look")
CHANCE = mark("worked", "The chance that it lies past the target of {target}")
CHANGED = mark("worked", "What changed from the phase before to this one")
MOVES = mark("worked", "How the numbers move")
CHART = mark("worked", "The middle line and the band of the chart")
PHASE = mark("worked", "How long this phase is")

# How an estimate is made, by kind: what stands over what.
ESTIMATES = {
    Kind.PROPORTION: mark("worked", "All that were counted, over all they are out of, added up."),
    Kind.RATE: mark("worked", "All events, over all they are out of, added up."),
    Kind.COUNT: mark("worked", "The mean of the numbers, one from each {period}."),
    Kind.MEAN: mark(
        "worked",
        "The mean of the values, each by how many it is about where that is known.",
    ),
    Kind.SCORE: mark(
        "worked",
        "The mean of the scores, each by how many it is about where that is known.",
    ),
    Kind.DAYS_BETWEEN: mark("worked", "All days, over the number of times between events."),
    Kind.CASES_BETWEEN: mark("worked", "All cases, over the number of times between events."),
}
PHASE_ONLY = mark(
    "worked", "Only this phase counts; what was left out, and what is missing, does not."
)
LOOKS = mark(
    "worked",
    "The range is made for someone who looks after every {period} and stops when they like. An "
    "ordinary 95 % interval would be wrong far more often under such looking. It is a repeated "
    "confidence interval: the chance of being wrong is spent little by little over the looks.",
)
EXACT = {
    Kind.COUNT: mark("worked", "The exact limit for counts (Garwood 1936) is one."),
    Kind.RATE: mark("worked", "The exact limit for rates (Garwood 1936) is one."),
    Kind.PROPORTION: mark(
        "worked", "The exact limit for shares (Clopper and Pearson 1934) is one."
    ),
}
WIDER = mark(
    "worked",
    "The other comes from how much the numbers vary from time to time, and is widened where "
    "neighbours hang together. On each side the wider of the two is taken.",
)
BETWEEN = mark(
    "worked",
    "The limits come from how much the numbers vary from time to time, widened where neighbours "
    "hang together.",
)
ONLY_EXACT = {
    Kind.DAYS_BETWEEN: mark(
        "worked", "The limits are the exact ones for times between events (gamma distribution)."
    ),
    Kind.CASES_BETWEEN: mark(
        "worked", "The limits are the exact ones for cases between events (beta distribution)."
    ),
}
PEOPLE = mark(
    "worked",
    "The same people come back: the exact limit counts each of them once, not each visit.",
)
JUDGED = mark("worked", "A criterion was fixed: the flag is judged by this range.")
READING = mark("worked", "No criterion is fixed for this phase: the range is for reading only.")
REPEATED = mark(
    "worked",
    "Lan and DeMets 1983; Kim and DeMets 1987; Jennison and Turnbull 1989 (repeated confidence "
    "intervals)",
)
POSTERIOR = mark(
    "worked",
    "How much of what is likely, given the numbers of this phase alone, lies on the better side of "
    "the target. It is for reading: the flag never uses it.",
)
POSTERIOR_SOURCE = mark(
    "worked", "Bayes' rule with a prior that says next to nothing (Jeffreys; for shares uniform)"
)
AFTER_MINUS_BEFORE = mark("worked", "Now minus before. It takes the periods as independent.")
CHANGE_SOURCES = {
    Kind.PROPORTION: mark("worked", "Newcombe 1998, method 10 (95 % interval)"),
    Kind.RATE: mark("worked", "Donner and Zou 2012, from exact limits (95 % interval)"),
    Kind.COUNT: mark("worked", "Donner and Zou 2012, from exact limits (95 % interval)"),
    Kind.MEAN: mark("worked", "Welch 1947 (95 % interval)"),
    Kind.SCORE: mark("worked", "Welch 1947 (95 % interval)"),
    Kind.DAYS_BETWEEN: mark("worked", "Donner and Zou 2012, from exact limits (95 % interval)"),
    Kind.CASES_BETWEEN: mark("worked", "Donner and Zou 2012, from exact limits (95 % interval)"),
}
RULES = mark(
    "worked",
    "The latest number is better or worse where one of four holds: it lies outside the band; seven "
    "in a row rise or fall; two of three lie far out on one side; seven in a row lie on one side "
    "of the middle line. Else it is steady.",
)
ASSURED = mark(
    "worked",
    "The target is reached every time where the whole band lies past it, never where all of it "
    "lies short, else now and then.",
)
RULES_SOURCE = mark("worked", "NHS England, “Making data count”")
CHARTS = {
    ChartKind.RUN: mark("worked", "The middle line is the median of the phase; there is no band."),
    ChartKind.I: mark(
        "worked",
        "The middle line is the mean of the phase. The band is three times the usual step from one "
        "number to the next (over 1.128) on each side.",
    ),
    ChartKind.MR: mark(
        "worked",
        "Drawn is the step from each number to the next; the band ends at 3.267 × its mean.",
    ),
    ChartKind.P: mark(
        "worked",
        "The middle line is the share in the whole phase. The band is what chance alone would do, "
        "three standard deviations on each side, wider where fewer are asked.",
    ),
    ChartKind.PP: mark(
        "worked",
        "As a share chart, with the band widened by how much more the numbers vary than chance "
        "(Laney 2002).",
    ),
    ChartKind.U: mark(
        "worked",
        "The middle line is the rate in the whole phase. The band is what chance alone would do, "
        "three standard deviations on each side, wider where there is less to count in.",
    ),
    ChartKind.UP: mark(
        "worked",
        "As a rate chart, with the band widened by how much more the numbers vary than chance "
        "(Laney 2002).",
    ),
    ChartKind.C: mark(
        "worked",
        "The middle line is the mean of the phase. The band is what chance alone would do with "
        "counts, three standard deviations on each side.",
    ),
    ChartKind.G: mark(
        "worked",
        "The middle line is the median of the cases between events, the band three standard "
        "deviations of a geometric distribution.",
    ),
    ChartKind.T: mark(
        "worked",
        "The days between events are made even (power 1/3.6), put in an individuals chart, and "
        "turned back.",
    ),
}
CHART_SOURCE = mark(
    "worked", "As in qicharts2 (Anhøj 2021); Montgomery, Statistical Quality Control"
)
PERIODS_COUNTED = mark("worked", "The periods of this phase that have a number and count.")

SINCE = mark("worked", "Counts from")
FIRST = mark("worked", "the first number")
NUMBERS = mark("worked", "Numbers in it")
COUNTED = mark("worked", "Counted")
OUT_OF = mark("worked", "Out of")
PLANNED = mark("worked", "Planned looks")
LEVEL = mark("worked", "Chance of being wrong, each side, now")
SPREAD = mark("worked", "Varies more than chance by")
TIMES = mark("worked", "{value} times")
PER_CENT = mark("worked", "{value} %")
LAG = mark("worked", "Neighbours hang together")
RANGE = mark("worked", "Likely between")
TARGET = mark("worked", "Target")
BEFORE = mark("worked", "Before")
AFTER = mark("worked", "Now")
RATIO = mark("worked", "Now over before")
MIDDLE = mark("worked", "Middle line now")
BAND = mark("worked", "Band now")
DIFFERENT = mark("worked", "Different people")


def period_of(outcome: Outcome) -> Message:
    """week, month … as a word in a sentence."""
    return period_noun(outcome.cadence or Cadence.WEEK)


def how_of(outcome: Outcome) -> str:
    """How the outcome's values are written."""
    return way_of(outcome.kind, outcome.per)


def estimate(outcome: Outcome) -> WorkedOut | None:
    """The one big number; None without any."""
    judged = outcome.judgement
    if judged is None or shown(judged.estimate) is None:
        return None
    formula = words(ESTIMATES[outcome.kind], period=period_of(outcome))
    return WorkedOut(
        words(NOW, metric=outcome.name),
        shown(judged.estimate, how_of(outcome)),
        sentences([formula, PHASE_ONLY]),
        (*_phase(outcome), *_sums(outcome)),
        None,
        outcome.profile,
    )


def interval(outcome: Outcome) -> WorkedOut | None:
    """The range beside the number; None where there is none."""
    judged, kind = outcome.judgement, outcome.kind
    if judged is None or shown(judged.estimate) is None:
        return None
    limits: list[str | None]
    if kind in ONLY_EXACT:
        limits = [ONLY_EXACT[kind]]
    elif kind in EXACT:
        limits = [EXACT[kind], WIDER]
    else:
        limits = [BETWEEN]
    if outcome.people is not None:
        limits.append(PEOPLE)
    looks = words(LOOKS, period=period_of(outcome))
    return WorkedOut(
        words(LIKELY),
        ranged(judged.lower, judged.upper, how_of(outcome)),
        sentences([looks, *limits, JUDGED if judged.judged else READING]),
        (
            *_phase(outcome),
            *given(
                (PLANNED, shown(judged.planned, "count")),
                (LEVEL, _level(judged.level)),
                (SPREAD, shown(judged.dispersion, text=TIMES)),
                (LAG, shown(judged.lag1)),
                (DIFFERENT, shown(outcome.people, "count")),
            ),
        ),
        words(REPEATED),
        outcome.profile,
    )


def chance(outcome: Outcome) -> WorkedOut | None:
    """The chance that it is past the target; None where it is not known."""
    judged, target = outcome.judgement, shown(outcome.target, how_of(outcome))
    if judged is None or target is None or shown(judged.chance) is None:
        return None
    return WorkedOut(
        words(CHANCE, target=target),
        shown(judged.chance, "chance"),
        sentences([POSTERIOR]),
        (*_phase(outcome), *_sums(outcome), *given((TARGET, target))),
        words(POSTERIOR_SOURCE),
    )


def change(outcome: Outcome) -> WorkedOut | None:
    """From the phase before to this one; None with one phase only."""
    found, judged, how = outcome.before, outcome.judgement, how_of(outcome)
    if found is None or judged is None:
        return None
    by = difference_of(outcome.kind, outcome.per)
    return WorkedOut(
        words(CHANGED),
        shown(found.difference, by),
        sentences([AFTER_MINUS_BEFORE, PEOPLE if outcome.people is not None else None]),
        given(
            (BEFORE, shown(outcome.before_estimate, how)),
            (AFTER, shown(judged.estimate, how)),
            (RANGE, ranged(found.difference_lower, found.difference_upper, by)),
            (RATIO, shown(found.ratio)),
        ),
        words(CHANGE_SOURCES[outcome.kind]),
    )


def moving(outcome: Outcome) -> WorkedOut | None:
    """Variation and assurance; None without a chart."""
    if outcome.variation is None:
        return None
    aimed = outcome.target is not None and outcome.direction is not Direction.NONE
    return WorkedOut(
        words(MOVES),
        None,
        sentences([RULES, ASSURED if aimed else None]),
        (*_drawn(outcome), *given((TARGET, shown(outcome.target, how_of(outcome))))),
        words(RULES_SOURCE),
    )


def chart(outcome: Outcome) -> WorkedOut | None:
    """The chart's middle line and band; None without a chart."""
    if outcome.chart is None or outcome.chart_kind is None:
        return None
    return WorkedOut(
        words(CHART),
        None,
        sentences([CHARTS[outcome.chart_kind], PHASE_ONLY]),
        (*_phase(outcome), *_drawn(outcome)),
        words(CHART_SOURCE),
    )


def phase(outcome: Outcome) -> WorkedOut | None:
    """How many periods the phase has; None without numbers."""
    if outcome.judgement is None:
        return None
    count = shown(outcome.judgement.periods, "count")
    return WorkedOut(words(PHASE), count, sentences([PERIODS_COUNTED]), _phase(outcome)[:1])


def _level(level: float | None) -> Message | None:
    """A chance of error: small, so with its own decimals as per cent."""
    return None if level is None else shown(level * 100, text=PER_CENT)


def _phase(outcome: Outcome) -> tuple[Given, ...]:
    judged = outcome.judgement
    if judged is None:
        return ()
    begins = words(FIRST) if judged.begins is None else shown(judged.begins, "date")
    return given((SINCE, begins), (NUMBERS, shown(judged.periods, "count")))


def _sums(outcome: Outcome) -> tuple[Given, ...]:
    """What was counted in the phase, and what it is out of."""
    judged = outcome.judgement
    assert judged is not None
    counts = np.array([reason is None for reason in outcome.left_out], dtype=bool)
    if judged.begins is not None:
        counts &= outcome.periods >= judged.begins
    counts &= np.isfinite(outcome.numerator)
    top = float(outcome.numerator[counts].sum())
    down = None
    if outcome.denominator is not None:
        down = float(outcome.denominator[counts].sum())
    if outcome.kind in (Kind.MEAN, Kind.SCORE):
        return given((OUT_OF, shown(down, "count")))
    how = "count" if top == round(top) else "number"
    return given((COUNTED, shown(top, how)), (OUT_OF, shown(down, "count")))


def _drawn(outcome: Outcome) -> tuple[Given, ...]:
    drawn, how = outcome.chart, how_of(outcome)
    assert drawn is not None
    known = np.flatnonzero(np.isfinite(drawn.value))
    if not len(known):
        return ()
    last = int(known[-1])
    return given(
        (MIDDLE, shown(float(drawn.centre[last]), how)),
        (BAND, ranged(float(drawn.lower[last]), float(drawn.upper[last]), how)),
    )
