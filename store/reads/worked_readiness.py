"""How the verdicts came about: the flag, each criterion, what is in order, and the progress."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.evidence.criteria import Criterion
from store.evidence.progress import LADDER
from store.reads.worked_out import (
    Given,
    WorkedOut,
    given,
    sentences,
    shown,
    words,
)
from store.words import Flag, Message, Verdict, mark

if TYPE_CHECKING:
    from store.reads.readiness import ReadinessPage

FLAG = mark("worked", "Is it ready to scale?")
COUNTED = mark("worked", "How much of what is asked for is in order")
PROGRESS = mark("worked", "How far it has come, from 0.5 to 5")

RULES = mark("worked", "The first of these that holds is the flag:")
FLAGS = {
    Flag.RECONSIDER: mark(
        "worked",
        "Reconsider: a guardrail lies past its limit, the main figure falls short of what is "
        "worthwhile, or it was decided to stop.",
    ),
    Flag.TOO_EARLY: mark(
        "worked", "Too early: fewer numbers since the target was fixed than asked."
    ),
    Flag.READY: mark("worked", "Ready to scale: all that is required is in order."),
    Flag.NEARLY: mark(
        "worked",
        "Nearly ready: effect, harm, reach and places are in order, and at most two other things "
        "are open.",
    ),
    Flag.KEEP_PILOTING: mark("worked", "Keep piloting: anything else."),
}
RING = mark(
    "worked",
    "Those in order, over those that the profile asks for. What does not apply counts in neither; "
    "what nobody has looked at is not in order.",
)
STEPS = mark(
    "worked",
    "Worked out from what is written down, never set by hand. A step counts if all below do.",
)
LADDER_SOURCE = mark(
    "worked", "The improvement field's scale (Institute for Healthcare Improvement)"
)

FORMULAS = {
    "need.documented": mark("worked", "A need with its source, and a target group, are written."),
    "learning.fixed_before": mark(
        "worked", "The criterion was fixed before the numbers that it is judged by came in."
    ),
    "learning.iterations": mark("worked", "Completed cycles, counted."),
    "learning.riskiest": mark(
        "worked",
        "The hypothesis with the highest importance times uncertainty has numbers, or what was "
        "learnt is written down.",
    ),
    "learning.not_abandoned": mark("worked", "The last completed cycle was not given up."),
    "effect.primary": mark(
        "worked",
        "Passes where all that is likely lies beyond the level asked for, the figure comes to the "
        "target, the latest third has held, and the numbers do not get worse. Fails where they "
        "do, or where all that is likely falls short of the target.",
    ),
    "harm.guardrails": mark(
        "worked",
        "For each guardrail all that is likely lies on the good side of its limit. It fails where "
        "all of that lies past it.",
    ),
    "comparison.difference": mark(
        "worked",
        "The change here minus the change in the places to compare with, with its 95 % interval.",
    ),
    "reach.planned": mark("worked", "All who took part, against the number planned."),
    "reach.worst_off": mark(
        "worked",
        "The worst-off group's share of those who took part, over its share of those it is for, "
        "with its 95 % interval (Wilson 1927).",
    ),
    "equity.gap": mark(
        "worked",
        "A line through the gap between worst and best off in each period, each by how sure it is. "
        "Fails where the line's 95 % range lies above 0. And those worst off beside their own "
        "numbers from before, or the baseline: fails where they surely do worse.",
    ),
    "transfer.sites": mark("worked", "Places of the pilot that have numbers of their own."),
    "transfer.next_site": mark(
        "worked",
        "The chance that a new place comes beyond what is worthwhile, from how sure each place is "
        "and how much they differ.",
    ),
    "transfer.adaptations": mark("worked", "What was adapted is written on a cycle."),
    "economy.cost": mark("worked", "What was spent, over all who took part, against the cap."),
    "economy.budget": mark("worked", "What was spent, against the budget."),
    "economy.funded": mark(
        "worked", "Months after the end that committed or received money covers, counted."
    ),
    "collaboration.agreements": mark(
        "worked", "Partners it depends on that have signed, of all it depends on."
    ),
    "collaboration.obstacles": mark("worked", "Open obstacles that block, counted."),
    "anchoring.adopted": mark(
        "worked", "A municipal plan or a political decision is written down."
    ),
    "delivery.people": mark("worked", "Something shows that others can deliver it."),
    "delivery.setting": mark("worked", "Something describes the place it takes."),
    "delivery.equipment": mark("worked", "Something lists what is needed."),
    "delivery.instructions": mark("worked", "A manual is attached or linked."),
}
SOURCES = {
    "effect.primary": mark(
        "worked", "Lan and DeMets 1983; Jennison and Turnbull 1989 (repeated confidence intervals)"
    ),
    "harm.guardrails": mark(
        "worked", "Lan and DeMets 1983; Jennison and Turnbull 1989 (repeated confidence intervals)"
    ),
    "transfer.next_site": mark(
        "worked",
        "Paule and Mandel 1982 (differences between places); Higgins et al. 2009 (prediction)",
    ),
    "comparison.difference": mark("worked", "Difference in differences; Welch 1947"),
}

ASKED = mark("worked", "Asked for")
VERDICT = mark("worked", "Verdict")
BECAUSE = mark("worked", "{why}.")
RECORDS = mark("worked", "Records it rests on")
IN_ORDER = mark("worked", "In order")
ASKED_FOR = mark("worked", "Asked for by the profile")
AS_OF = mark("worked", "As of")
REACHED = mark("worked", "Reached")
NEXT = mark("worked", "Next")
A_TERM = mark("worked", "{value}")


def flag(page: ReadinessPage) -> WorkedOut:
    """The verdict in words, and the rule that gave it."""
    return WorkedOut(
        words(FLAG),
        _term(page.flag.value, "flag"),
        sentences([words(BECAUSE, why=page.why), RULES, *FLAGS.values()]),
        (*_counted(page), *given((AS_OF, _date(page)))),
        None,
        page.profile,
    )


def ring(page: ReadinessPage) -> WorkedOut:
    """How many are in order."""
    return WorkedOut(words(COUNTED), None, sentences([RING]), _counted(page), None, page.profile)


def progress(page: ReadinessPage) -> WorkedOut | None:
    """The score; None where it is not known."""
    if page.progress is None:
        return None
    reached = [score for score in LADDER if score <= page.progress]
    ahead = [score for score in LADDER if score > page.progress]
    inputs = [(REACHED, _step(score)) for score in reached[-1:]]
    inputs += [(NEXT, _step(score)) for score in ahead[:1]]
    return WorkedOut(
        words(PROGRESS),
        shown(page.progress),
        sentences([STEPS]),
        given(*inputs),
        words(LADDER_SOURCE),
        page.profile,
    )


def criterion(each: Criterion, page: ReadinessPage) -> WorkedOut:
    """What was seen and asked for, and how the two are held against each other."""
    source = SOURCES.get(each.id)
    return WorkedOut(
        each.question,
        each.observed,
        sentences([words(BECAUSE, why=each.why), FORMULAS[each.id]]),
        given(
            (VERDICT, _term(each.verdict.value, "verdict")),
            (ASKED, each.threshold),
            (RECORDS, shown(len(each.records), "count") if each.records else None),
        ),
        None if source is None else words(source),
        page.profile,
    )


def _counted(page: ReadinessPage) -> tuple[Given, ...]:
    asked = [
        each for each in page.criteria if each.required and each.verdict != Verdict.NOT_APPLICABLE
    ]
    passed = sum(each.verdict is Verdict.PASS for each in asked)
    return given((IN_ORDER, shown(passed, "count")), (ASKED_FOR, shown(len(asked), "count")))


def _term(word: str, kind: str) -> Message:
    return Message(A_TERM, {"value": word, "numbers": {"value": f"term:{kind}"}}, context="worked")


def _date(page: ReadinessPage) -> Message:
    day = page.as_of.isoformat()
    return Message(A_TERM, {"value": day, "numbers": {"value": "date"}}, context="worked")


def _step(score: float) -> Message:
    return words(LADDER_STEP, score=score, why=Message(LADDER[score], context="progress"))


LADDER_STEP = mark("worked", "{score}: {why}")
