"""A hypothesis in words: its sentence, its criterion as it stands and as it was fixed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.text import Text
from desktop.ui.pilot.figures import Figures
from store.words import mark, mark_n

if TYPE_CHECKING:
    from store.reads.pilot import Fixing, Hypothesis, Metric, PilotPage

IF_THEN = mark("pilot", "If we {if_we}, then {then}, because {because}.")
STANDS = mark("pilot", "{metric}: {comparison} {target} by {by}")
NO_METRIC = mark("pilot", "No metric yet: what would show it?")
NO_TARGET = mark("pilot", "{metric}: no target yet")
NO_DATE = mark("pilot", "{metric}: {comparison} {target}, no date yet")
NOT_FIXED = mark("pilot", "Not fixed yet: nothing can be shown until it is.")
FIXED = mark("pilot", "Fixed on {on} by {who}: {comparison} {target} by {by}")
ON_PAPER = mark("pilot", "Fixed on {on}, on paper ({source}): {comparison} {target} by {by}")
FIXED_SO = mark("pilot", "Fixed so on {on} by {who}")
PAPER_SO = mark("pilot", "Fixed so on {on}, on paper ({source})")
THEN_IN = mark_n("pilot", "%n number(s) were in by then", None, 0)
NONE_IN = mark("pilot", "No numbers were in by then")
PRINT_OF = mark("pilot", "{counted}; fingerprint {hash}")
CHANGED = mark("pilot", "Fixed at {fixed}, now says {now}: the fixed one is what is judged.")
OTHER_METRIC = mark("pilot", "Fixed for {fixed}, now says {now}: the fixed one is what is judged.")
NOTHING = mark("pilot", "nothing")
HASH_SHOWN = 8


def sentence(each: Hypothesis, text: Text) -> str:
    """If we … then … because …, or what an import brought."""
    if each.if_we is None and each.because is None:
        return each.then
    parts = {name: _within(getattr(each, name)) for name in ("if_we", "then", "because")}
    return text.fill("pilot", IF_THEN, **parts)


def figures_of(metric: Metric, text: Text) -> Figures:
    """How a metric's values are written."""
    return Figures(text, metric.kind, metric.unit, metric.per)


def stands(each: Hypothesis, page: PilotPage, text: Text) -> str:
    """The criterion as it stands now."""
    metric = page.metric(each.metric_id)
    if metric is None:
        return text.say(NO_METRIC, "pilot")
    target = metric.target if each.target is None else each.target
    if target is None or each.comparison is None:
        return text.fill("pilot", NO_TARGET, metric=metric.name)
    facts = {
        "metric": metric.name,
        "comparison": text.term(each.comparison).lower(),
        "target": figures_of(metric, text).short(target),
    }
    if each.by is None:
        return text.fill("pilot", NO_DATE, **facts)
    return text.fill("pilot", STANDS, by=text.date(each.by), **facts)


def fixed(fixing: Fixing, each: Hypothesis, page: PilotPage, text: Text) -> tuple[str, str]:
    """A fixing: what and when, then what was known at the time and its fingerprint."""
    paper, here = (PAPER_SO, FIXED_SO) if _same(fixing, each, page) else (ON_PAPER, FIXED)
    metric = page.metric(fixing.metric_id)
    shown = figures_of(metric, text).short(fixing.target) if metric else text.exact(fixing.target)
    first = text.fill(
        "pilot",
        paper if fixing.source else here,
        on=text.date(fixing.on),
        who=fixing.fixed_by,
        source=fixing.source,
        comparison=text.term(fixing.comparison).lower(),
        target=shown,
        by=text.date(fixing.by),
    )
    numbers = text.say(NONE_IN, "pilot")
    if fixing.measurements_then:
        numbers = text.fill("pilot", THEN_IN, fixing.measurements_then)
    second = text.fill("pilot", PRINT_OF, counted=numbers, hash=fixing.hash[:HASH_SHOWN])
    return first, second


def moved_on(each: Hypothesis, page: PilotPage, text: Text) -> list[str]:
    """What the hypothesis says otherwise now than when it was fixed last."""
    if not each.fixings:
        return []
    last = each.fixings[-1]
    was, now = page.metric(last.metric_id), page.metric(each.metric_id)
    if was is not now:
        nothing = text.say(NOTHING, "pilot")
        names = [metric.name if metric else nothing for metric in (was, now)]
        return [text.fill("pilot", OTHER_METRIC, fixed=names[0], now=names[1])]
    said = []
    target = now.target if now is not None and each.target is None else each.target
    if target is not None and target != last.target and now is not None:
        figures = figures_of(now, text)
        facts = {"fixed": figures.short(last.target), "now": figures.short(target)}
        said.append(text.fill("pilot", CHANGED, **facts))
    if each.by is not None and each.by != last.by:
        facts = {"fixed": text.date(last.by), "now": text.date(each.by)}
        said.append(text.fill("pilot", CHANGED, **facts))
    return said


def _same(fixing: Fixing, each: Hypothesis, page: PilotPage) -> bool:
    """Whether the hypothesis still says what was fixed."""
    metric = page.metric(each.metric_id)
    target = metric.target if metric is not None and each.target is None else each.target
    now = (each.metric_id, each.comparison, target, each.by)
    return now == (fixing.metric_id, fixing.comparison, fixing.target, fixing.by)


def _within(part: str | None) -> str:
    """A part of a sentence: its own full stop would end it too early."""
    return (part or "…").strip().rstrip(".,;")
