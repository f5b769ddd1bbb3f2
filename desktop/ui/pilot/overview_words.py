"""A pilot in thirty seconds: what the overview on screen and on paper says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.terms import Ended, standing
from desktop.text import Text
from store.evidence.criteria import name_of
from store.reads.readiness_ahead import QUICK
from store.words import Flag, SiteKind, Verdict, mark, mark_n

if TYPE_CHECKING:
    from store.reads.outcomes import Outcome
    from store.reads.pilot import Decision, Iteration, PilotPage
    from store.reads.readiness import ReadinessPage

PROBLEM = mark("pilot", "The problem")
FOR_WHOM = mark("pilot", "Who it is for")
NOT_WRITTEN = mark("pilot", "Not written down yet.")
LEAD = mark("pilot", "Lead")
TIME_BOX = mark("pilot", "Time box")
PLACES = mark("pilot", "Places")
STAGE = mark("pilot", "Stage")
PLANNED = mark("pilot", "To be reached")
BUDGET = mark("pilot", "Budget")
NEXT_REVIEW = mark("pilot", "Next review")
FROM_TO = mark("pilot", "{first} to {last}")
FROM = mark("pilot", "from {first}")
UNTIL = mark("pilot", "until {last}")
COMPARED = mark("pilot", "{places}; compared with {others}")
CYCLE = mark("pilot", "{number} · {title}")
LEARNT = mark("pilot", "Learnt: {study}")
NO_CYCLES = mark("pilot", "No cycles yet.")
DECIDED = mark("pilot", "{decision}, {date}")
DECIDED_BY = mark("pilot", "{decision}, {date}, {who}")
AGAINST = mark("pilot", "{decided}, against the flag")
NOT_DECIDED = mark("pilot", "Nothing is decided yet.")
HELD_BACK = mark(
    "pilot",
    "Held back, because fewer than {small} people could be recognised, or to keep those from being "
    "worked out: {groups}.",
)
NOTHING_HELD = mark("pilot", "No group was so small (under {small} people) that it was held back.")
NO_GROUPS_SHOWN = mark("pilot", "Nothing is shown by group; under {small} people it would not be.")
CYCLES = mark_n("pilot", "%n cycle(s)", None, 0)
LONG, SHORT = 320, 180
SHOWN_CYCLES, SHOWN_STEPS, SHOWN_SENTENCES = 2, 2, 2


def shortened(words: str | None, text: Text, most: int = LONG) -> str:
    """The beginning of a long text, whole words; what is not written is said so."""
    if words is None or not words.strip():
        return text.say(NOT_WRITTEN, "pilot")
    if len(words) <= most:
        return words
    return words[:most].rsplit(" ", 1)[0].rstrip(" ,;.") + "…"


def facts(page: PilotPage, text: Text) -> list[tuple[str, str]]:
    """Stage, lead, time box, reach, budget, next review, places: those that are known."""
    return [(name, value) for _, name, value in facts_by_field(page, text)]


def facts_by_field(page: PilotPage, text: Text) -> list[tuple[str, str, str]]:
    """The same, each with the field of the pilot in which it is written; "" for the places."""
    found = [("stage", STAGE, text.term(page.stage)), ("lead", LEAD, page.lead or "")]
    found.append(("starts_on", TIME_BOX, time_box(page, text)))
    if page.planned_reach is not None:
        found.append(("planned_reach", PLANNED, text.count(page.planned_reach)))
    if page.budget_cap is not None:
        found.append(("budget_cap", BUDGET, text.money(page.budget_cap, page.currency)))
    if page.next_review_on is not None:
        found.append(("next_review_on", NEXT_REVIEW, text.date(page.next_review_on)))
    # The long one last: beside others it would push them apart.
    found.append(("", PLACES, places(page, text)))
    return [(field, text.say(name, "pilot"), value) for field, name, value in found if value]


def time_box(page: PilotPage, text: Text) -> str:
    """1 Jan 2026 to 30 Jun 2026."""
    first, last = (text.date(day) if day else "" for day in (page.starts_on, page.ends_on))
    if first and last:
        return text.fill("pilot", FROM_TO, first=first, last=last)
    if first:
        return text.fill("pilot", FROM, first=first)
    return text.fill("pilot", UNTIL, last=last) if last else ""


def places(page: PilotPage, text: Text) -> str:
    """Where it runs, and with what it is compared."""
    here = [site.name for site in page.sites if site.kind is not SiteKind.COMPARISON]
    others = [site.name for site in page.sites if site.kind is SiteKind.COMPARISON]
    if here and others:
        shown = {"places": text.joined(here), "others": text.joined(others)}
        return text.fill("pilot", COMPARED, **shown)
    return text.joined(here or others)


def steps(found: ReadinessPage, text: Text) -> list[tuple[int, str, str]]:
    """The next two steps: place among the criteria, what, and how."""
    places_of = {each.id: place for place, each in enumerate(found.criteria)}
    shown = []
    for step in found.next_steps[:SHOWN_STEPS]:
        name = text.say(name_of(step))
        advice = found.criteria[places_of[step]].would_change
        how = text.say(advice) if advice is not None else ""
        shown.append((places_of[step], name[:1].upper() + name[1:], how))
    return shown


def reach(found: ReadinessPage, text: Text) -> str:
    """Whom it reaches, and those worst off: one line; nothing where neither is known."""
    said = [
        text.say(each.why)
        for each in found.criteria
        if each.id in ("reach.planned", "reach.worst_off")
        and each.observed is not None
        and each.verdict is not Verdict.NOT_APPLICABLE
    ]
    return "; ".join(said)


def sentences(outcome: Outcome, text: Text) -> str:
    """What the numbers say, in two sentences at most; how long it takes is a next step's advice."""
    said = [each for each in outcome.sentences if each.text not in QUICK]
    return " ".join(text.say(each) for each in said[:SHOWN_SENTENCES])


def last_cycles(page: PilotPage) -> tuple[Iteration, ...]:
    """The last two, newest first."""
    return tuple(reversed(page.iterations[-SHOWN_CYCLES:]))


def cycle(each: Iteration, text: Text) -> str:
    """4 · second guide."""
    return text.fill("pilot", CYCLE, number=each.number, title=each.title)


def learnt(page: PilotPage, text: Text) -> str:
    """What the last completed cycle showed."""
    done = [each for each in page.iterations if each.act is not None and each.study]
    if not done:
        return ""
    return text.fill("pilot", LEARNT, study=shortened(done[-1].study, text))


def shown_flag(found: ReadinessPage, page: PilotPage | None) -> Flag | Ended:
    """The flag, or that it was stopped."""
    last = None if page is None else last_decision(page)
    return standing(found.flag, None if last is None else last.decision) or found.flag


def last_decision(page: PilotPage) -> Decision | None:
    """The newest one."""
    return page.decisions[-1] if page.decisions else None


def decided(decision: Decision, text: Text) -> str:
    """Scale, 12 Dec 2026, Kari Vik, against the flag."""
    shown = {"decision": decision.decision, "date": text.date(decision.decided_on)}
    words = text.fill("pilot", DECIDED, **shown)
    if decision.decided_by:
        words = text.fill("pilot", DECIDED_BY, who=decision.decided_by, **shown)
    if decision.against_flag:
        words = text.fill("pilot", AGAINST, decided=words)
    return words


def held_back(page: PilotPage, outcome: Outcome | None, text: Text) -> str:
    """Which groups are not shown because they are small."""
    levels = [level for each in (outcome.groups if outcome else ()) for level in each.levels]
    if not levels:
        return text.fill("pilot", NO_GROUPS_SHOWN, small=page.small_group)
    hidden = [level.name for level in levels if level.suppressed]
    if not hidden:
        return text.fill("pilot", NOTHING_HELD, small=page.small_group)
    return text.fill("pilot", HELD_BACK, small=page.small_group, groups=text.joined(hidden))
