"""How the figures by place and by group came about, and those of guardrails."""

from __future__ import annotations

from store.reads.outcome_types import (
    GroupLine,
    Groups,
    GuardrailLine,
    NextPlace,
    Outcome,
    PlaceLine,
)
from store.reads.worked_out import (
    TIMES,
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
from store.reads.worked_outcome import ESTIMATES, how_of, period_of
from store.words import Kind, Message, mark

PLACE = mark("worked", "{place}: where it stands")
POOLED = mark("worked", "All places together")
NEXT = mark("worked", "What a new place can expect")
GROUP = mark("worked", "{group}: where it stands")
WHO_CAME = mark("worked", "{group}: how many took part")
REACHED = mark("worked", "{group}: reached, against its share")
GAP = mark("worked", "The gap between {worst} and {best}")
GAP_ALONE = mark("worked", "The gap between the groups")
INEQUALITY = mark("worked", "How unequal it is over all groups")
GUARDRAIL = mark("worked", "{metric}: a guardrail")

ITS_OWN = mark("worked", "Only what was measured here, in this phase.")
PLACE_LIMITS = {
    Kind.PROPORTION: mark("worked", "The line is the 95 % interval of Wilson 1927."),
    Kind.RATE: mark("worked", "The line is the exact 95 % interval of Garwood 1936."),
    Kind.COUNT: mark("worked", "The line is the exact 95 % interval of Garwood 1936."),
}
T_LIMITS = mark(
    "worked", "The line is a 95 % interval from how much its numbers vary (Student's t)."
)
BETWEEN_LIMITS = mark("worked", "The line is the exact 95 % interval for times between events.")
COME_BACK = mark(
    "worked",
    "The same people come back: each counts once in the line. Where a place does not say how many "
    "they are, it is taken to have as many visits from each as all places have.",
)
HIDDEN = mark("worked", "Too few people: someone could be recognised, so nothing is shown.")
MEAN_OF = mark(
    "worked",
    "Each place counts by how sure its own figure is and by how much places differ; the range is "
    "the 95 % interval of their mean.",
)
PREDICTED = mark(
    "worked",
    "95 of 100 new places come within this range, if they are like these: it adds how much places "
    "differ to how sure their mean is. The chance is the part of it beyond the level.",
)
TWO_ONLY = mark("worked", "From two places nothing can be said of a third.")
TRANSFER_SOURCE = mark(
    "worked", "Paule and Mandel 1982 (differences between places); Higgins et al. 2009 (prediction)"
)
RIDIT_SOURCE = mark("worked", "Mackenbach and Kunst 1997 (slope and relative index of inequality)")
OVER_SHARE = mark(
    "worked",
    "Its share of all who took part, over its share of those it is for: 1 × is as many as there "
    "are. The range is from Wilson's 95 % interval of its share of those who took part.",
)
OVER_OWN = mark(
    "worked",
    "Its share of those measured here, over its share of those it is for. How many took part in "
    "all is not counted by group: the criterion asks for that.",
)
SUMMED = mark("worked", "All who took part, from the measure of reach.")
BEST_MINUS = mark("worked", "{best} minus {worst}, in this phase.")
TREND = mark(
    "worked",
    "Where it goes: a line through the gaps of this phase, each by how sure it is. Widening or "
    "narrowing only where the line's 95 % range says so, and from six periods on.",
)
FIXED_ENDS = mark(
    "worked", "These groups have no order: taken are the two that lie furthest apart in this phase."
)
RIDITS = mark(
    "worked",
    "A line through all groups, worst off first, each by how many it has: how far its two ends lie "
    "apart (SII), and how many times one end is the other (RII).",
)
BY_ITS_OWN_PLAN = mark(
    "worked",
    "As the main figure, with its own plan of looks. It is harmed where all that is likely lies "
    "past the limit.",
)

RANGE = mark("worked", "Likely between")
LIMIT = mark("worked", "Limit")
NUMBERS = mark("worked", "Numbers in it")
PLACES = mark("worked", "Places")
MEAN = mark("worked", "Their mean")
MEAN_RANGE = mark("worked", "Their mean, likely between")
BEYOND_TARGET = mark("worked", "Chance to come past the target")
BEYOND_MINIMUM = mark("worked", "Chance to be worthwhile")
TARGET = mark("worked", "Target")
MINIMUM = mark("worked", "Worthwhile from")
SIZE = mark("worked", "How many")
SHARE = mark("worked", "Its share of those it is for")
WAS = mark("worked", "Before this phase")
COMPARED = mark("worked", "Periods compared")
SII = mark("worked", "From end to end (SII)")
RII = mark("worked", "One end over the other (RII)")


def place(outcome: Outcome, line: PlaceLine) -> WorkedOut:
    """A place's line."""
    how = how_of(outcome)
    if line.suppressed:
        return WorkedOut(words(PLACE, place=line.name), None, sentences([HIDDEN]))
    limits = PLACE_LIMITS.get(outcome.kind)
    if limits is None:
        between = outcome.kind in (Kind.DAYS_BETWEEN, Kind.CASES_BETWEEN)
        limits = BETWEEN_LIMITS if between else T_LIMITS
    formula = words(ESTIMATES[outcome.kind], period=period_of(outcome))
    come_back = None if outcome.people is None and not line.people_missing else COME_BACK
    return WorkedOut(
        words(PLACE, place=line.name),
        shown(line.estimate, how),
        sentences([formula, ITS_OWN, limits, come_back]),
        given(
            (RANGE, ranged(line.lower, line.upper, how)),
            (NUMBERS, shown(line.periods, "count")),
        ),
    )


def next_place(outcome: Outcome, ahead: NextPlace) -> WorkedOut:
    """The prediction for a new place, or the mean of two."""
    how = how_of(outcome)
    foreseen = ahead.predicted_lower is not None
    return WorkedOut(
        words(NEXT if foreseen else POOLED),
        ranged(ahead.predicted_lower, ahead.predicted_upper, how)
        if foreseen
        else shown(ahead.estimate, how),
        sentences([PREDICTED if foreseen else TWO_ONLY, MEAN_OF]),
        given(
            (PLACES, shown(ahead.places, "count")),
            (MEAN, shown(ahead.estimate, how)),
            (MEAN_RANGE, ranged(ahead.lower, ahead.upper, how)),
            (MINIMUM, shown(outcome.minimum_worthwhile, how)),
            (BEYOND_MINIMUM, shown(ahead.beyond_minimum, "chance")),
            (TARGET, shown(outcome.target, how)),
            (BEYOND_TARGET, shown(ahead.beyond_target, "chance")),
        ),
        words(TRANSFER_SOURCE),
        outcome.profile,
    )


def pooled(outcome: Outcome, ahead: NextPlace) -> WorkedOut:
    """The mean of all places."""
    how = how_of(outcome)
    return WorkedOut(
        words(POOLED),
        shown(ahead.estimate, how),
        sentences([MEAN_OF]),
        given(
            (PLACES, shown(ahead.places, "count")),
            (RANGE, ranged(ahead.lower, ahead.upper, how)),
        ),
        words(TRANSFER_SOURCE),
    )


def group(outcome: Outcome, groups: Groups, line: GroupLine) -> tuple[WorkedOut, ...]:
    """A group's figure, and whom it reaches."""
    if line.suppressed:
        return (WorkedOut(words(GROUP, group=line.name), None, sentences([HIDDEN])),)
    how = "count" if groups.by_reach else how_of(outcome)
    name = words(WHO_CAME if groups.by_reach else GROUP, group=line.name)
    formula: Message | str = SUMMED
    if not groups.by_reach:
        formula = words(ESTIMATES[outcome.kind], period=period_of(outcome))
    found = [
        WorkedOut(
            name,
            shown(line.estimate, how),
            sentences([formula, None if groups.by_reach else ITS_OWN]),
            given((RANGE, ranged(line.lower, line.upper, how)), (SIZE, shown(line.size, "count"))),
        )
    ]
    if line.reached is not None:
        found.append(
            WorkedOut(
                words(REACHED, group=line.name),
                shown(line.reached, "number", TIMES),
                sentences([OVER_SHARE if groups.counted else OVER_OWN]),
                given(
                    (SHARE, shown(line.share, "proportion")),
                    (RANGE, ranged(line.reached_lower, line.reached_upper)),
                ),
                None,
                outcome.profile,
            )
        )
    return tuple(found)


def gap(outcome: Outcome, groups: Groups) -> tuple[WorkedOut, ...]:
    """The gap, where it goes, and how unequal it is over all; nothing where there is none."""
    line = groups.gap
    if line is None:
        return ()
    if line.suppressed or line.groups is None:
        return (WorkedOut(words(GAP_ALONE), None, sentences([HIDDEN])),)
    worst, best = line.groups
    by = difference_of(outcome.kind, outcome.per)
    found = [
        WorkedOut(
            words(GAP, worst=worst, best=best),
            shown(line.gap, by),
            sentences(
                [
                    words(BEST_MINUS, worst=worst, best=best),
                    None if groups.ordered else FIXED_ENDS,
                    TREND,
                ]
            ),
            given(
                (RANGE, ranged(line.lower, line.upper, by)),
                (WAS, shown(line.was, by)),
                (COMPARED, shown(line.periods, "count")),
            ),
            None,
            outcome.profile,
        )
    ]
    if line.sii is not None:
        inputs: tuple[Given, ...] = given(
            (SII, shown(line.sii[0], by)),
            (RANGE, ranged(line.sii[1], line.sii[2], by)),
        )
        if line.rii is not None:
            inputs += given(
                (RII, shown(line.rii[0], "number", TIMES)),
                (RANGE, ranged(line.rii[1], line.rii[2])),
            )
        found.append(
            WorkedOut(words(INEQUALITY), None, sentences([RIDITS]), inputs, words(RIDIT_SOURCE))
        )
    return tuple(found)


def guardrail(outcome: Outcome, line: GuardrailLine) -> WorkedOut:
    """What must not get worse, beside its limit."""
    how = way_of(line.kind, line.per)
    return WorkedOut(
        words(GUARDRAIL, metric=line.name),
        shown(line.estimate, how),
        sentences([BY_ITS_OWN_PLAN]),
        given((RANGE, ranged(line.lower, line.upper, how)), (LIMIT, shown(line.limit, how))),
        None,
        outcome.profile,
    )
