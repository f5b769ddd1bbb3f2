"""What the large screen says of a pilot beside its chart: short, and nothing that must not show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.text import Text
from desktop.ui.pilot.figures import Figures, known
from desktop.ui.pilot.groups import TRENDS
from desktop.ui.review.room_parts import RoomFact, Run
from store.words import mark, mark_n

if TYPE_CHECKING:
    from store.reads.review_types import DecisionLine, Figure, PaidFor, Reached, ReviewPage

ELSEWHERE = mark("review", "Works in a new place?")
NEW_PLACE = mark("review", "Likely {interval} there")
NOT_TRIED = mark("review", "Two or more places would tell")
WHO = mark("review", "Who is reached?")
REACHED_OF = mark("review", "{count} of {planned} planned")
REACHED = mark_n("review", "%n participant(s)", None, 0)
WORST_OFF = mark("review", "{group} at {ratio} of their share")
GAP = mark("review", "gap {trend}")
NOT_COUNTED = mark("review", "Not counted yet")
PAID = mark("review", "Paid for?")
BUDGET = mark("review", "Budget {budget}")
BUDGET_SPENT = mark("review", "{spent} of {budget} spent")
EACH = mark("review", "{cost} a participant at most")
NO_BUDGET = mark("review", "No budget is written down")
LEARNT = mark("review", "Learnt since last time")
LEARNT_FIRST = mark("review", "Learnt so far")
NOTHING_LEARNT = mark("review", "Nothing is written down")
LIKELY = mark("review", "likely {interval}")
TARGET = mark("review", "target {value}")
BEFORE = mark("review", "before {value}")
UNIT = mark("review", "{name}, {unit}")
THERE_IF = mark("review", "If we {if_we}, {then}")
BECAUSE = mark("review", ", because {because}")
NO_NUMBERS = mark("review", "No numbers yet")
DOT = " · "


def room_facts(page: ReviewPage, text: Text) -> list[RoomFact]:
    """The next place, who is reached, paid for, learnt since: always the four, in this order."""
    first = page.since.on is None
    learnt = LEARNT_FIRST if first else LEARNT
    return [
        RoomFact(text.fill("review", ELSEWHERE), next_place(page, text)),
        RoomFact(text.fill("review", WHO), reached(page.reached, text)),
        RoomFact(text.fill("review", PAID), paid(page.paid_for, text)),
        RoomFact(text.fill("review", learnt), learnt_words(page, text)),
    ]


def figures_for(figure: Figure, text: Text) -> Figures:
    """How its values are written."""
    return Figures(text, figure.kind, figure.unit, figure.per)


def number_of(figure: Figure | None, text: Text) -> tuple[str, str, str]:
    """What the number is of, the number, and what stands beside it."""
    if figure is None:
        return "", "", text.fill("review", NO_NUMBERS)
    figures = figures_for(figure, text)
    label = figure.name
    if figures.unit_words:
        label = text.fill("review", UNIT, name=figure.name, unit=figures.unit_words)
    if not known(figure.estimate):
        return label, "", text.fill("review", NO_NUMBERS)
    beside = []
    if known(figure.lower) and known(figure.upper):
        interval = figures.interval(figure.lower, figure.upper)
        beside.append(text.fill("review", LIKELY, interval=interval))
    if known(figure.target):
        beside.append(text.fill("review", TARGET, value=figures.number(figure.target)))
    if known(figure.before):
        beside.append(text.fill("review", BEFORE, value=figures.number(figure.before)))
    return label, figures.number(figure.estimate), DOT.join(beside)


def next_place(page: ReviewPage, text: Text) -> str:
    """What a new place can expect; else what is said of that."""
    ahead = None if page.outcome is None else page.outcome.next_place
    if ahead is not None and page.figure is not None and known(ahead.predicted_lower):
        figures = figures_for(page.figure, text)
        interval = figures.interval(ahead.predicted_lower, ahead.predicted_upper)
        return text.fill("review", NEW_PLACE, interval=interval)
    if page.transfer is not None:
        return text.say(page.transfer.why)
    return text.fill("review", NOT_TRIED)


def reached(found: Reached, text: Text) -> str:
    """How many, the worst off among them, and where the gap goes; a small group is not named."""
    said = []
    if found.participants is not None:
        if found.planned:
            said.append(
                text.fill(
                    "review", REACHED_OF, count=text.count(found.participants),
                    planned=text.count(found.planned),
                )
            )  # fmt: skip
        else:
            said.append(text.fill("review", REACHED, found.participants))
    if found.representation is not None and found.group and not found.suppressed:
        ratio = text.number(found.representation, 2)
        said.append(text.fill("review", WORST_OFF, group=found.group, ratio=ratio))
    if found.trend is not None and not found.suppressed:
        said.append(text.fill("review", GAP, trend=text.say(TRENDS[found.trend], "pilot")))
    return "; ".join(said) if said else text.fill("review", NOT_COUNTED)


def paid(found: PaidFor, text: Text) -> str:
    """What it may cost, and what is spent of it."""
    said = []
    if found.budget_cap is not None:
        budget = text.money(found.budget_cap, found.currency, short=True)
        if found.spent is None:
            said.append(text.fill("review", BUDGET, budget=budget))
        else:
            spent = text.money(found.spent, found.currency, short=True)
            said.append(text.fill("review", BUDGET_SPENT, spent=spent, budget=budget))
    if found.cost_cap_per_participant is not None:
        cost = text.money(found.cost_cap_per_participant, found.currency)
        said.append(text.fill("review", EACH, cost=cost))
    return ", ".join(said) if said else text.fill("review", NO_BUDGET)


def learnt_words(page: ReviewPage, text: Text) -> str:
    """The newest of what was learnt."""
    for each in page.learnt:
        words = each.study or each.text or each.surprises
        if words:
            return words
    return text.fill("review", NOTHING_LEARNT)


def hypothesis_runs(page: ReviewPage, text: Text) -> list[Run]:
    """If we …, then …, with the reason in grey."""
    if page.hypothesis is None:
        return []
    if_we, then, because = page.hypothesis
    words = then if not if_we else text.fill("review", THERE_IF, if_we=_bare(if_we), then=then)
    runs = [Run(words[:1].upper() + words[1:])]
    if because:
        runs.append(Run(text.fill("review", BECAUSE, because=_bare(because)), "ink2"))
    return runs


def _bare(words: str) -> str:
    return words.strip().rstrip(" ,.;")


def decided_here(page: ReviewPage) -> DecisionLine | None:
    """What was decided of the pilot in this review."""
    mine = [decision for decision in page.decisions if decision.here]
    return mine[-1] if mine else None
