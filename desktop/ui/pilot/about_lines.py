"""The records of a pilot as lines: what each is, and what more there is to say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from desktop.text import Text
from desktop.ui.pilot.figures import Figures
from store.words import mark, mark_n

if TYPE_CHECKING:
    from store.reads.pilot import Fixing, Hypothesis, Metric, PilotPage

NUMBER = mark("pilot", "H{number}")
IF_THEN = mark("pilot", "If we {if_we}, then {then}, because {because}.")
NOT_FIXED = mark("pilot", "Not fixed yet: nothing can be shown until it is.")
FIXED = mark("pilot", "Fixed on {on}: {metric} {comparison} {target} by {by}")
THEN_IN = mark_n("pilot", "%n number(s) were in by then", None, 0)
ON_PAPER = mark("pilot", "on paper: {source}")
CHANGED_SINCE = mark("pilot", "The hypothesis now says otherwise; this is what is judged.")
WEIGHT = mark("pilot", "Importance {importance}, uncertainty {uncertainty}")
BASELINE = mark("pilot", "before {value}")
MINIMUM = mark("pilot", "worthwhile from {value}")
TARGET = mark("pilot", "target {value}")
LIMIT = mark("pilot", "limit {value}")
NUMBERS = mark_n("pilot", "%n number(s)", None, 0)
PROBLEM = mark("pilot", "The problem")
FOR_WHOM = mark("pilot", "Who it is for")
WHO_WHEN = mark("pilot", "Who, when, how much")
NOT_WRITTEN = mark("pilot", "Not written down yet.")
LEAD = mark("pilot", "led by {lead}")
FROM_TO = mark("pilot", "{first} to {last}")
FROM = mark("pilot", "from {first}")
UNTIL = mark("pilot", "until {last}")
REACH = mark_n("pilot", "%n to be reached", None, 0)
BUDGET = mark("pilot", "budget {amount}")
REVIEW = mark("pilot", "next review {date}")
SHARE = mark("pilot", "{name} {share}")
WORST_FIRST = mark("pilot", "worst off first")
STRENGTH = mark("pilot", "strength {strength} of 5")
ABOUT_ONE = mark("pilot", "{does} H{number}")
BEARS_ON = mark("pilot", "bears on H{number}")


@dataclass(frozen=True, slots=True)
class Said:
    """One line. label: above it in grey. lead: bold before the title, which then is not.

    more: further lines, each with its tone.
    """

    uid: UUID | None
    title: str
    more: tuple[tuple[str, str], ...] = ()
    label: str = ""
    lead: str = ""
    fixed: bool = False


def of_pilot(page: PilotPage, text: Text) -> list[Said]:
    """Problem, target group, and who, when, how much."""
    nothing = text.say(NOT_WRITTEN, "pilot")
    parts = [text.term(page.stage)]
    if page.lead:
        parts.append(text.fill("pilot", LEAD, lead=page.lead))
    if page.starts_on and page.ends_on:
        first, last = text.date(page.starts_on), text.date(page.ends_on)
        parts.append(text.fill("pilot", FROM_TO, first=first, last=last))
    elif page.starts_on:
        parts.append(text.fill("pilot", FROM, first=text.date(page.starts_on)))
    elif page.ends_on:
        parts.append(text.fill("pilot", UNTIL, last=text.date(page.ends_on)))
    if page.planned_reach is not None:
        parts.append(text.fill("pilot", REACH, page.planned_reach))
    if page.budget_cap is not None:
        amount = text.money(page.budget_cap, page.currency)
        parts.append(text.fill("pilot", BUDGET, amount=amount))
    if page.next_review_on is not None:
        parts.append(text.fill("pilot", REVIEW, date=text.date(page.next_review_on)))
    return [
        Said(None, page.problem or nothing, label=text.say(PROBLEM, "pilot")),
        Said(None, page.target_group or nothing, label=text.say(FOR_WHOM, "pilot")),
        Said(None, ", ".join(parts), label=text.say(WHO_WHEN, "pilot")),
    ]


def of_hypotheses(page: PilotPage, text: Text) -> list[Said]:
    """Each with its fixings, oldest first: none of them goes away."""
    return [_hypothesis(each, page, text) for each in page.hypotheses]


def _hypothesis(each: Hypothesis, page: PilotPage, text: Text) -> Said:
    title = each.then
    if each.if_we is not None or each.because is not None:
        parts = {name: _within(getattr(each, name)) for name in ("if_we", "then", "because")}
        title = text.fill("pilot", IF_THEN, **parts)
    lead = text.fill("pilot", NUMBER, number=each.number)
    more = []
    if each.importance is not None and each.uncertainty is not None:
        facts = {"importance": each.importance, "uncertainty": each.uncertainty}
        more.append((text.fill("pilot", WEIGHT, **facts), ""))
    for fixing in each.fixings:
        more.append((_fixing(fixing, page, text), "ready"))
    if not each.fixings:
        more.append((text.say(NOT_FIXED, "pilot"), "target"))
    elif _differs(each, each.fixings[-1]):
        more.append((text.say(CHANGED_SINCE, "pilot"), "target"))
    return Said(each.uid, title, tuple(more), lead=lead, fixed=bool(each.fixings))


def _within(part: str | None) -> str:
    """A part of a sentence: its own full stop would end it too early."""
    return (part or "…").strip().rstrip(".,;")


def _differs(now: Hypothesis, fixed: Fixing) -> bool:
    """Whether what is written has moved on from what was fixed."""
    pairs = ((now.target, fixed.target), (now.by, fixed.by), (now.metric_id, fixed.metric_id))
    return any(held is not None and held != then for held, then in pairs)


def _fixing(fixing: Fixing, page: PilotPage, text: Text) -> str:
    metric = page.metric(fixing.metric_id)
    figures = None if metric is None else figures_of(metric, text)
    words = text.fill(
        "pilot",
        FIXED,
        on=text.date(fixing.on),
        metric=metric.name if metric else "",
        comparison=text.term(fixing.comparison).lower(),
        target=figures.short(fixing.target) if figures else text.exact(fixing.target),
        by=text.date(fixing.by),
    )
    parts = [words, text.fill("pilot", THEN_IN, fixing.measurements_then)]
    if fixing.source:
        parts.append(text.fill("pilot", ON_PAPER, source=fixing.source))
    return "; ".join(parts) + "."


def figures_of(metric: Metric, text: Text) -> Figures:
    """How a metric's values are written."""
    return Figures(text, metric.kind, metric.unit, metric.per)


def of_metrics(page: PilotPage, text: Text) -> list[Said]:
    """Each with its levels and how many numbers there are."""
    said = []
    for each in page.metrics:
        figures = figures_of(each, text)
        parts = [text.term(each.role), text.term(each.direction).lower()]
        levels = []
        for words, value in (
            (BASELINE, each.baseline),
            (MINIMUM, each.minimum_worthwhile),
            (TARGET, each.target),
            (LIMIT, each.limit),
        ):
            if value is not None:
                levels.append(text.fill("pilot", words, value=figures.short(value)))
        parts.append(text.fill("pilot", NUMBERS, each.measured))
        more = [(", ".join(parts), ""), (", ".join(levels), ""), (each.definition or "", "")]
        said.append(Said(each.uid, each.name, tuple(pair for pair in more if pair[0])))
    return said


def of_sites(page: PilotPage, text: Text) -> list[Said]:
    """Each with what it is for and why it was chosen."""
    said = []
    for each in page.sites:
        more = [text.term(each.kind)]
        if each.chosen_because:
            more.append(each.chosen_because)
        said.append(Said(each.uid, each.name, ((": ".join(more), ""),)))
    return said


def of_dimensions(page: PilotPage, text: Text) -> list[Said]:
    """Each with its groups and their shares."""
    said = []
    for each in page.dimensions:
        levels = [
            level.name
            if level.share is None
            else text.fill("pilot", SHARE, name=level.name, share=text.exact_percent(level.share))
            for level in each.levels
        ]
        more = [(", ".join(levels), "")]
        if each.ordered:
            more.append((text.say(WORST_FIRST, "pilot"), ""))
        said.append(Said(each.uid, each.name, tuple(more)))
    return said


def of_events(page: PilotPage, text: Text) -> list[Said]:
    """Newest first."""
    return [
        Said(each.uid, each.what, ((text.date(each.on), ""),)) for each in reversed(page.events)
    ]


def of_notes(page: PilotPage, text: Text) -> list[Said]:
    """Newest first."""
    numbers = {each.id: each.number for each in page.hypotheses}
    said = []
    for each in reversed(page.notes):
        parts = [part for part in (each.kind, each.source) if part]
        number = numbers.get(each.hypothesis_id or 0)
        if number is not None:
            does = {"number": number, "does": each.supports or ""}
            words = ABOUT_ONE if each.supports is not None else BEARS_ON
            parts.append(text.fill("pilot", words, **does))
        if each.strength is not None:
            parts.append(text.fill("pilot", STRENGTH, strength=each.strength))
        more = ((", ".join(parts), ""),) if parts else ()
        said.append(Said(each.uid, each.text, more, lead=" "))
    return said


def of_files(page: PilotPage, text: Text) -> list[Said]:
    """Each with what is in it."""
    said = []
    for each in page.attachments:
        parts = [text.term(each.shows)] if each.shows is not None else []
        parts += [each.about] if each.about else []
        more = ((": ".join(parts), ""),) if parts else ()
        said.append(Said(each.uid, each.file_name, more))
    return said


OF: dict[str, Callable[[PilotPage, Text], list[Said]]] = {
    "hypothesis": of_hypotheses,
    "metric": of_metrics,
    "site": of_sites,
    "dimension": of_dimensions,
    "event": of_events,
    "evidence_note": of_notes,
    "attachment": of_files,
}
